"""One record's way into the store: the bytes first, then the Trial, then what changed since the version before."""

import re
from datetime import UTC, datetime

from db import Receipt, Received, Saved, Store
from db.models import NewFailure
from harvester.changes import changes_between
from harvester.errors import CommandError, RecordError, UsageError
from harvester.fetchers import Fetched, Fetcher
from harvester.references import Reference
from harvester.rereading import reread_record
from parsers import REVISION, ParseError, Trial, parse


class Refused(CommandError):  # noqa: N818 - says what happened
    """A record came and could not be read; its bytes are kept, and a failure notes why."""


def fetch_into(store: Store, fetcher: Fetcher, reference: Reference) -> tuple[Trial, Saved]:
    """Fetch the record that a reference names, keep its bytes, read it and store what it says.

    Raises Refused where it cannot be read, CommandError where it cannot be had, UsageError where the reference leads
    nowhere, CannotRun where the source refuses us or is down.
    """
    try:
        fetched = fetcher.fetch(_asked(store, fetcher, reference))
    except RecordError as problem:
        raise CommandError(str(problem)) from None
    snapshot = store.snapshots.add(fetched.response.body, receipt(fetched))
    try:
        trial = read_body(store, fetched.source, fetched.response.body, fetched.url)
    except ParseError as problem:
        store.failures.add(failure(fetched, snapshot, problem))
        raise Refused(f"{problem} (the bytes are kept as snapshot {snapshot})") from None
    return trial, keep(store, trial, snapshot, moment(fetched.response.fetched_at))


def keep(store: Store, trial: Trial, snapshot: int, observed_at: str) -> Saved:
    """Store what a snapshot says, with the changes since the latest version."""
    latest = store.versions.latest(trial.source, trial.trial_id)
    if latest is not None and latest.info.parser_revision != REVISION:
        reread_record(store, latest.info.record)
        latest = store.versions.latest(trial.source, trial.trial_id)
    day = trial.last_update_posted or observed_at[:10]
    return store.versions.save(
        Received(
            trial=trial,
            snapshot=snapshot,
            observed_at=observed_at,
            registry_date=trial.last_update_posted,
            parser_revision=REVISION,
            compared_with=latest.info.id if latest else None,
            changes=changes_between(latest.trial, trial, day) if latest else (),
        )
    )


def read_body(store: Store, source: str, body: bytes, url: str | None) -> Trial:
    """Read a body; where its address holds no id, the id that this address gave before may stand in for a missing one.

    Raises ParseError.
    """
    known = (
        {record.trial_id for record in store.records.of_url(url)} if url and not re.search(r"NCT\d{8}", url) else set()
    )
    return parse(body, url, source, known_id=known.pop() if len(known) == 1 else None)


def receipt(fetched: Fetched) -> Receipt:
    """How a fetched body came, for the archive; under the record's public address, whoever answered."""
    response = fetched.response
    return Receipt(
        source=fetched.source,
        url=fetched.url,
        received_at=moment(response.fetched_at),
        status=response.status,
        etag=response.validators.etag,
        last_modified=response.validators.last_modified,
    )


def failure(fetched: Fetched, snapshot: int, problem: ParseError) -> NewFailure:
    """Why a fetched record could not be read, for the list of failures."""
    return NewFailure(
        source=fetched.source,
        stage="parse",
        error=type(problem).__name__,
        message=str(problem),
        at=moment(fetched.response.fetched_at),
        trial_id=problem.trial_id or fetched.trial_id,
        url=fetched.url,
        field=problem.field,
        snapshot=snapshot,
        parser_revision=REVISION,
    )


def moment(time: datetime) -> str:
    """A time as the store keeps it: UTC, to the second."""
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _asked(store: Store, fetcher: Fetcher, reference: Reference) -> str:
    """What the fetcher is asked for: the id, the address, or the address that the database knows for the id."""
    if reference.address is not None:
        return reference.address
    if reference.trial_id is None:
        raise UsageError(f"{reference} is a file; `trials parse` and `trials load` read files, `trials fetch` records.")
    known = store.records.find(fetcher.source, reference.trial_id) if fetcher.source == "veeva" else None
    return known.url if known and known.url else reference.trial_id
