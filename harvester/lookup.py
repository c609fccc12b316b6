"""From a reference to a Trial: out of the database, or out of a saved file."""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from harvester.errors import CommandError, UsageError
from harvester.references import Reference
from parsers import PARSERS, ParseError, Trial, parse

if TYPE_CHECKING:  # saved files need no database, and importing the store takes a moment
    from db import Store, StoredVersion


@dataclass(frozen=True)
class Found:
    """A Trial and the label of its version, null for a saved file."""

    trial: Trial
    version: str | None
    stored: "StoredVersion | None" = None


def find(reference: Reference, database: Path) -> Found:
    """Give the Trial that a reference names. Raises CommandError with what to do where there is none."""
    return find_all((reference,), database)[0]


def find_all(references: tuple[Reference, ...], database: Path) -> list[Found]:
    """Give the Trials that references name, in their order. The database is opened once, and only if it is needed."""
    stored = next((one for one in references if one.path is None), None)
    with ExitStack() as opened:
        store = None if stored is None else opened.enter_context(_opened(stored, database))
        return [
            _from_store(store, one, database) if one.path is None and store is not None else _from_file(one)
            for one in references
        ]


def _opened(reference: Reference, database: Path) -> "Store":
    """The database, for reading. Raises UsageError with what to do for a reference where there is none."""
    if not database.exists():
        raise UsageError(
            f"There is no database at {database}; fetch {reference} first (trials fetch {reference}), or name another "
            "with --db."
        )
    from db import Store

    return Store.open(database, read_only=True)


def _from_file(reference: Reference) -> Found:
    path = reference.path or Path()
    try:
        return Found(parse(path.read_bytes()), None)
    except OSError as problem:
        raise UsageError(f"{path} cannot be read: {problem.strerror}") from None
    except ParseError as problem:
        raise CommandError(f"{path}: {problem}") from None


def _from_store(store: "Store", reference: Reference, database: Path) -> Found:
    source, trial_id = record_named(store, reference, database)
    if reference.at is None:
        stored = store.versions.latest(source, trial_id)
    else:
        stored = store.versions.at(source, trial_id, reference.at)
    if stored is None:
        known = f"is younger than {reference.at}" if reference.at else "has no readable version"
        raise UsageError(f"{source} {trial_id} {known}; `trials history {source}:{trial_id}` shows what there is.")
    return Found(stored.trial, version_label(stored), stored)


def record_named(store: "Store", reference: Reference, database: Path) -> tuple[str, str]:
    """The source and trial id of the record that a reference names; without a source, the first that has it."""
    if reference.trial_id is not None:
        records = store.records.of_trial(reference.trial_id)
    else:
        records = store.records.of_url(reference.address or "")
    named = [record for record in records if reference.source in (None, record.source)]
    if not named:
        elsewhere = ", ".join(f"{record.source}:{record.trial_id}" for record in records)
        hint = f"it has {elsewhere}" if elsewhere else f"fetch it first: trials fetch {reference}"
        raise UsageError(f"{database} has no record {reference}; {hint}.")
    order = list(PARSERS)
    best = min(named, key=lambda record: order.index(record.source))
    return best.source, best.trial_id


def version_label(stored: "StoredVersion") -> str:
    """A version in words: its number, and the registry's date or else the day it was observed."""
    info = stored.info
    return f"{info.number} ({info.registry_date or info.observed_at[:10]})"
