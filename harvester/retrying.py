"""Failures, taken up again: from their stored bytes with the parsers of today, or by asking the source once more."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

from db import Store, StoredVersion
from db.errors import DamagedBody
from db.models import Failure, Historic, NewChange, NewFailure, Reread
from harvester.changes import changes_between
from harvester.errors import CannotRun, CommandError
from harvester.intake import Refused, fetch_into, keep, known_id
from harvester.reading import Read, Refusal, Unread, read
from harvester.references import Reference
from harvester.times import now
from parsers import REVISION
from parsers.schema import from_json

if TYPE_CHECKING:  # what reads saved files needs no network
    from harvester.fetchers import Fetcher

Report = Callable[[int, int | None], None]


class Retried(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it: how many failures were taken up, and a sentence for each that is still one."""

    taken_up: int
    problems: tuple[str, ...]


def retry_outdated(store: Store, source: str) -> Retried:
    """Read again what older parsers of a source refused, but for what is in quarantine: that is judged as a whole."""
    judged = {run.run for run in store.runs.recent(100, state="quarantined")}
    waiting = [
        one
        for one in store.failures.open(source)
        if one.snapshot is not None and one.parser_revision != REVISION and one.run not in judged
    ]
    return _retry(store, waiting, lambda one: _read_again(store, one))


def retry_all(store: Store, fetcher_of: "Callable[[str], Fetcher]", report: Report) -> Retried:
    """Take up every open failure: read the bytes that are stored, ask for those that never came.

    Raises CannotRun where a source refuses us or is down; what was taken up before stays done.
    """
    fetchers: dict[str, Fetcher] = {}

    def again(one: Failure) -> str | None:
        if one.snapshot is not None:
            return _read_again(store, one)
        if one.source not in fetchers:
            fetchers[one.source] = fetcher_of(one.source)
        return _ask_again(store, fetchers[one.source], one)

    try:
        return _retry(store, store.failures.open(), again, report)
    finally:
        for fetcher in fetchers.values():
            fetcher.client.close()


def _retry(
    store: Store,
    failures: Sequence[Failure],
    again: Callable[[Failure], str | None],
    report: Report = lambda _done, _all: None,
) -> Retried:
    """Take failures up; each that is none any more is resolved."""
    problems: list[str] = []
    for done, one in enumerate(failures, 1):
        problem = again(one)
        if problem is None:
            store.failures.resolve(one.id, now())
        else:
            problems.append(problem)
        report(done, len(failures))
    return Retried(taken_up=len(failures), problems=tuple(problems))


def _read_again(store: Store, one: Failure) -> str | None:
    """Read the stored bytes of a failure; gives what is still wrong, or null."""
    url = one.url or ""
    try:
        body = store.snapshots.body(one.snapshot or 0)
    except DamagedBody as problem:
        return _still(store, one, "DamagedBody", str(problem), None)
    reading = read(Unread(body=body, source=one.source, url=url, known_id=known_id(store, one.source, url)))
    if isinstance(reading, Refusal):
        return _still(store, one, reading.error, reading.sentence, reading.field)
    with store.transaction():
        if one.stage == "history":
            _put_into_history(store, one, reading)
        elif not _put_in_place(store, one, reading):
            _keep(store, one, reading)
    return None


def _ask_again(store: Store, fetcher: "Fetcher", one: Failure) -> str | None:
    """Ask for what never came; gives what is still wrong, or null."""
    address = None if one.trial_id else one.url
    named = Reference(text=one.trial_id or one.url or "", source=one.source, trial_id=one.trial_id, address=address)
    try:
        fetch_into(store, fetcher, named)
    except CannotRun:
        raise
    except Refused as problem:  # it came, and is a failure of its own now
        store.failures.resolve(one.id, now())
        return str(problem)
    except CommandError as problem:
        return _still(store, one, one.error, str(problem), one.field)
    return None


def _still(store: Store, one: Failure, error: str, sentence: str, field: str | None) -> str:
    """Note on a failure that it is still one, with what is said today."""
    store.failures.add(
        NewFailure(
            source=one.source,
            stage=one.stage,
            error=error,
            message=sentence,
            at=now(),
            trial_id=one.trial_id,
            url=one.url,
            field=field,
            snapshot=one.snapshot,
            parser_revision=REVISION if one.snapshot else None,
            run=one.run,
        )
    )
    return sentence


def _put_in_place(store: Store, one: Failure, reading: Read) -> bool:
    """Where the bytes are those of a stored version, put the new reading in its place: no version comes of it."""
    record = store.records.find(one.source, reading.prepared.trial_id)
    versions = store.versions.of_record(record.id) if record else []
    same = [info.id for info in versions if info.snapshot == one.snapshot]
    store.versions.rederive(
        [Reread(version=version, trial=reading.prepared, parser_revision=REVISION) for version in same]
    )
    return bool(same)


def _keep(store: Store, one: Failure, reading: Read) -> None:
    """Store what the bytes say, unless the record was received again since."""
    heads = store.records.heads(one.source, [reading.prepared.trial_id])
    head = heads.get(reading.prepared.trial_id)
    if one.snapshot is not None and (head is None or head.observed_at <= one.last_at):
        keep(store, reading.prepared, one.snapshot, one.last_at)


def _put_into_history(store: Store, one: Failure, reading: Read) -> None:
    """Put a version of the registry's history, whose number ends its address, in its place."""
    record = store.records.find(one.source, reading.prepared.trial_id)
    number = (one.url or "").rpartition("/")[2]
    if record is None or one.snapshot is None or reading.prepared.registry_date is None:
        return
    historic = Historic(
        trial=from_json(reading.prepared.trial),
        snapshot=one.snapshot,
        observed_at=one.last_at,
        parser_revision=REVISION,
        registry_date=reading.prepared.registry_date,
        registry_version=int(number) if number.isdecimal() else None,
    )
    store.history.fill(record.id, [historic], _compare)


def _compare(before: StoredVersion, after: StoredVersion) -> tuple[NewChange, ...]:
    return changes_between(before.trial, after.trial, after.info.registry_date or after.info.observed_at[:10])
