"""One record's way into the store: the bytes first, then the Trial, then what changed since the version before."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from db import Receipt, Received, Saved, Store
from db.models import Head, NewChange, NewFailure, Prepared, Significance
from harvester.changes import changes_between
from harvester.errors import CommandError, RecordError, UsageError
from harvester.reading import Refusal, Unread, read
from harvester.references import Reference
from harvester.rereading import reread_record
from harvester.times import moment as moment
from parsers import REVISION, Trial
from parsers.schema import from_json

if TYPE_CHECKING:  # what reads saved files needs no network
    from harvester.fetchers import Fetched, Fetcher


class Refused(CommandError):  # noqa: N818 - says what happened
    """A record came and could not be read; its bytes are kept, and a failure notes why."""


def fetch_into(store: Store, fetcher: "Fetcher", reference: Reference) -> tuple[Trial, Saved]:
    """Fetch the record that a reference names, keep its bytes, read it and store what it says.

    Raises Refused where it cannot be read, CommandError where it cannot be had, UsageError where the reference leads
    nowhere, CannotRun where the source refuses us or is down.
    """
    try:
        fetched = fetcher.fetch(_asked(store, fetcher, reference))
    except RecordError as problem:
        raise CommandError(str(problem)) from None
    snapshot = store.snapshots.add(fetched.response.body, receipt(fetched))
    reading = read(
        Unread(
            body=fetched.response.body,
            source=fetched.source,
            url=fetched.url,
            known_id=known_id(store, fetched.source, fetched.url),
        )
    )
    at = moment(fetched.response.fetched_at)
    if isinstance(reading, Refusal):
        about = Receipt(source=fetched.source, url=fetched.url, received_at=at)
        store.failures.add(failure(reading, about, snapshot, trial_id=fetched.trial_id))
        raise Refused(f"{reading.sentence} (the bytes are kept as snapshot {snapshot})")
    return from_json(reading.prepared.trial), keep(store, reading.prepared, snapshot, at)


def keep(store: Store, prepared: Prepared, snapshot: int, observed_at: str) -> Saved:
    """Store what a snapshot says, with the changes since the latest version."""
    head = store.records.heads(prepared.source, [prepared.trial_id]).get(prepared.trial_id)
    if head is not None and head.parser_revision != REVISION:
        reread_record(store, head.record)
        head = store.records.heads(prepared.source, [prepared.trial_id])[prepared.trial_id]
    return store.versions.save(received(store, head, prepared, snapshot, observed_at))


def received(
    store: Store,
    head: Head | None,
    prepared: Prepared,
    snapshot: int,
    observed_at: str,
    *,
    run: int | None = None,
    pending: int | None = None,
    weights: Mapping[str, Significance] | None = None,
) -> Received:
    """A record that was read, with what changed since `head`, its latest version; null for a record not known yet.

    `weights` are a watch list's own significances, by kind of change.
    """
    changes: tuple[NewChange, ...] = ()
    if head is not None and head.content_hash != prepared.content_hash:
        before, after = store.versions.get(head.version).trial, from_json(prepared.trial)
        changes = changes_between(before, after, after.last_update_posted or observed_at[:10], weights)
    return Received(
        trial=prepared,
        snapshot=snapshot,
        observed_at=observed_at,
        registry_date=prepared.registry_date,
        parser_revision=REVISION,
        compared_with=head.version if head else None,
        changes=changes,
        run=run,
        pending=pending,
    )


def known_id(store: Store, source: str, url: str | None) -> str | None:
    """The id that an address gave before, for a source whose addresses hold none: it may stand in for a missing one."""
    if not url or re.search(r"NCT\d{8}", url):
        return None
    known = {record.trial_id for record in store.records.of_url(url) if record.source == source}
    return known.pop() if len(known) == 1 else None


def receipt(fetched: "Fetched") -> Receipt:
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


def failure(
    refusal: Refusal, came: Receipt, snapshot: int, *, trial_id: str | None = None, run: int | None = None
) -> NewFailure:
    """Why a body could not be read, for the list of failures; `trial_id` is what it was asked for as."""
    return NewFailure(
        source=refusal.source or came.source,
        stage="parse",
        error=refusal.error,
        message=refusal.sentence,
        at=came.received_at,
        trial_id=refusal.trial_id or trial_id,
        url=came.url,
        field=refusal.field,
        snapshot=snapshot,
        parser_revision=REVISION,
        run=run,
    )


def _asked(store: Store, fetcher: "Fetcher", reference: Reference) -> str:
    """What the fetcher is asked for: the id, the address, or the address that the database knows for the id."""
    if reference.address is not None:
        return reference.address
    if reference.trial_id is None:
        raise UsageError(f"{reference} is a file; `trials parse` and `trials load` read files, `trials fetch` records.")
    known = store.records.find(fetcher.source, reference.trial_id) if fetcher.source == "veeva" else None
    return known.url if known and known.url else reference.trial_id
