"""Time as the network sees it, in one place so that tests can play it fast."""

import time
from datetime import UTC, datetime


class Clock:
    """The machine's clock. All processes of a machine share it, so that they can agree on a pace."""

    def now(self) -> float:
        """Seconds since 1970, UTC."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait for so many seconds; none where they are not positive."""
        if seconds > 0:
            time.sleep(seconds)

    def stamp(self) -> datetime:
        """The moment, aware of its zone (UTC)."""
        return datetime.fromtimestamp(self.now(), tz=UTC)
