"""Times as the store keeps them: UTC, to the second."""

from datetime import UTC, datetime


def moment(time: datetime) -> str:
    """A time in the store's form, `2026-03-01T04:05:06Z`."""
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def now() -> str:
    """This moment, in the store's form."""
    return moment(datetime.now(UTC))
