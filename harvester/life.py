"""The life of a trial as a table: a row a version, with what changed in it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from comparator.trial_clock import WORDS
from db import Store
from db.models import Change, VersionInfo
from harvester.backfill import backfill
from harvester.commands.tables import Cell
from harvester.errors import UsageError
from harvester.fetchers import CtgovFetcher, open_fetcher
from harvester.intake import fetch_into
from harvester.lock import only_run
from harvester.log import Log
from harvester.lookup import record_named
from harvester.references import Reference, reference

COLUMNS = ("version", "date", "observed", "registry version", "status", "when", "changes", "link")
_WHEN: dict[str, str] = {str(place): words for place, words in WORDS.items()}
_ADMINISTRATIVE = "only dates and the like"


def fetch_history(named: Reference, database: Path, labels: Sequence[str]) -> tuple[str, ...]:
    """Read a record's whole history from the registry into the database; gives a sentence for each problem."""
    if named.trial_id is None or named.source not in (None, "ctgov"):
        raise UsageError(f"Only ClinicalTrials.gov keeps a history; {named} is no record of it.")
    fetcher = open_fetcher("ctgov")
    assert isinstance(fetcher, CtgovFetcher)  # noqa: S101 - the table of fetchers says so
    with only_run(database), Store.open(database) as store, Log().progress(named.trial_id) as report:
        if store.records.find("ctgov", named.trial_id) is None:
            fetch_into(store, fetcher, reference(f"ctgov:{named.trial_id}"))
        done = backfill(store, fetcher, named.trial_id, labels=labels, report=report)
    return done.problems


def life(named: Reference, database: Path) -> Iterator[tuple[Cell, ...]]:
    """A row a version, oldest first, with what changed since the one before."""
    if not database.exists():
        raise UsageError(f"There is no database at {database}; fetch {named} first (trials fetch {named}).")
    with Store.open(database, read_only=True) as store:
        source, trial_id = record_named(store, named, database)
        record = store.records.find(source, trial_id)
        if record is None:
            raise UsageError(f"{database} has no record {named}.")
        changes = store.changes.of_record(record.id)
        for info in store.versions.of_record(record.id):
            status = store.versions.get(info.id).trial.status
            yield _row(info, status, [change for change in changes if change.version == info.id])
        for event in (change for change in changes if change.version is None):
            yield (None, event.observed_at[:10], event.observed_at, None, None, None, event.explanation, None)


def _row(info: VersionInfo, status: str | None, changes: Sequence[Change]) -> tuple[Cell, ...]:
    place = next((change.clock for change in changes if change.clock), None)
    return (
        info.number,
        info.registry_date,
        info.observed_at,
        info.registry_version,
        status,
        _WHEN.get(place) if place else None,
        _told(info, changes),
        link(info.trial_id, info.registry_version) if info.source == "ctgov" else None,
    )


def _told(info: VersionInfo, changes: Sequence[Change]) -> str:
    if not changes:
        return "first version" if info.number == 1 else "nothing that counts"
    telling = [change for change in changes if change.significance != "administrative"]
    if not telling:
        return _ADMINISTRATIVE
    return ", ".join(dict.fromkeys(change.kind.replace("_", " ") for change in telling))


def link(trial_id: str, registry_version: int | None) -> str | None:
    """The registry's own comparison of a version with the one before it; versions count from 1 on its pages."""
    if not registry_version:
        return None
    return f"https://clinicaltrials.gov/study/{trial_id}?tab=history&a={registry_version}&b={registry_version + 1}"
