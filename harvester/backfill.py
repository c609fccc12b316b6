"""A record's whole past, from the registry's own history service: the list, then the versions, one after the other.

What is stored is not asked for again, so a back-fill that was interrupted goes on where it was. Versions take the
registry's dates; the changes between them are marked as historic, and are no news.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice

import msgspec

from db import Store, StoredVersion
from db.models import Historic, NewChange, NewFailure, Record, VersionInfo
from harvester.changes import changes_between
from harvester.errors import RecordError, UsageError
from harvester.fetchers import CtgovFetcher, Fetched
from harvester.fetchers.ctgov_history import HistoryEntry
from harvester.intake import moment, receipt
from parsers import REVISION, ParseError, Trial, parse

BATCH = 10
"""Versions that are put into their places together."""


class Backfilled(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a back-fill: versions listed, skipped by their labels, fetched now, and a sentence a problem."""

    listed: int
    skipped: int
    fetched: int
    problems: tuple[str, ...]


def backfill(
    store: Store,
    fetcher: CtgovFetcher,
    trial_id: str,
    *,
    labels: Collection[str] = (),
    report: Callable[[int, int | None], None] = lambda _came, _promised: None,
) -> Backfilled:
    """Fetch the versions of a record that the store lacks; with `labels` only those in which these modules changed.

    The first registration and the latest version always count. Raises UsageError where the record itself is not stored
    yet, CannotRun where the source refuses us or is down.
    """
    record = store.records.find("ctgov", trial_id)
    if record is None:
        raise UsageError(f"{trial_id} is not in the database yet: trials fetch {trial_id}")
    history = fetcher.history(trial_id)
    known = {info.registry_version for info in store.versions.of_record(record.id)}
    wanted = [entry for entry in history.entries if _wanted(entry, history.entries, labels)]
    waiting = [entry for entry in wanted if entry.version not in known]
    problems: list[str] = []
    done = 0
    for batch in _batches(waiting):
        done += _fill(store, fetcher, record, batch, problems)
        report(done, len(waiting))
    return Backfilled(
        listed=len(history.entries),
        skipped=len(history.entries) - len(wanted),
        fetched=done,
        problems=tuple(problems),
    )


def _wanted(entry: HistoryEntry, entries: Sequence[HistoryEntry], labels: Collection[str]) -> bool:
    at_an_end = entry.version in (entries[0].version, entries[-1].version)
    return not labels or at_an_end or bool(set(labels) & set(entry.module_labels))


def _fill(
    store: Store, fetcher: CtgovFetcher, record: Record, entries: Sequence[HistoryEntry], problems: list[str]
) -> int:
    """Fetch some versions and put them in their places; what cannot be read is kept as a failure."""
    historic: list[Historic] = []
    for entry in entries:
        try:
            fetched = fetcher.history_version(record.trial_id, entry.version)
        except RecordError as problem:
            problems.append(str(problem))
            continue
        snapshot = store.snapshots.add(fetched.response.body, receipt(fetched))
        try:
            historic.append(_read(fetched, snapshot, entry))
        except ParseError as problem:
            problems.append(f"version {entry.version} of {entry.date}: {problem}")
            store.failures.add(_failure(fetched, snapshot, entry, problem))
    seen = [info for info in store.versions.of_record(record.id) if info.origin == "observed"]
    store.history.fill(record.id, [_as_observed(store, seen, one) for one in historic], _compare)
    return len(historic)


def _as_observed(store: Store, seen: Sequence[VersionInfo], one: Historic) -> Historic:
    """The reading that we observed of the same day, where only markup sets the two apart: it is no other version."""
    for info in seen:
        if info.registry_date == one.registry_date:
            observed = store.versions.get(info.id).trial
            if isinstance(one.trial, Trial) and not changes_between(observed, one.trial):
                return msgspec.structs.replace(one, trial=observed)
    return one


def _read(fetched: Fetched, snapshot: int, entry: HistoryEntry) -> Historic:
    trial = parse(fetched.response.body, fetched.url, "ctgov")
    return Historic(
        trial=trial,
        snapshot=snapshot,
        observed_at=moment(fetched.response.fetched_at),
        parser_revision=REVISION,
        registry_date=trial.last_update_posted or entry.date,
        registry_version=entry.version,
    )


def _compare(before: StoredVersion, after: StoredVersion) -> tuple[NewChange, ...]:
    return changes_between(before.trial, after.trial, after.info.registry_date or after.info.observed_at[:10])


def _failure(fetched: Fetched, snapshot: int, entry: HistoryEntry, problem: ParseError) -> NewFailure:
    return NewFailure(
        source="ctgov",
        stage="history",
        error=type(problem).__name__,
        message=f"version {entry.version}: {problem}",
        at=moment(fetched.response.fetched_at),
        trial_id=fetched.trial_id,
        url=fetched.response.asked,
        field=problem.field,
        snapshot=snapshot,
        parser_revision=REVISION,
    )


def _batches(entries: Sequence[HistoryEntry]) -> Iterator[list[HistoryEntry]]:
    rest = iter(entries)
    while batch := list(islice(rest, BATCH)):
        yield batch
