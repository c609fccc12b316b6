"""Reading stored snapshots again with the parsers of today: what a parser upgrade needs, without a network.

A new reading takes the place of the old one: no version and no change comes of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import msgspec

from db import Store
from db.models import NewFailure, Reread, Stale
from parsers import REVISION, ParseError, Trial, parse

BATCH = 100


class Rereading(msgspec.Struct, frozen=True):
    """What came of it: how many versions were read again, and a sentence for each that could not be."""

    versions: int
    problems: tuple[str, ...]


def reread_record(store: Store, record: int) -> Rereading:
    """Read the outdated versions of one record again."""
    numbers = {info.id for info in store.versions.of_record(record)}
    return reread(store, [one for one in store.versions.stale(REVISION) if one.version in numbers])


def reread_all(store: Store, source: str | None = None) -> Rereading:
    """Read every outdated version again, or those of one source."""
    return reread(store, store.versions.stale(REVISION, source))


def reread(store: Store, stale: Sequence[Stale]) -> Rereading:
    """Read versions again from their snapshots, a batch in a transaction; what cannot be read stays as it was."""
    done = 0
    problems: list[str] = []
    for batch in _batches(stale):
        readings = []
        for one in batch:
            try:
                readings.append(Reread(version=one.version, trial=_again(store, one), parser_revision=REVISION))
            except ParseError as problem:
                problems.append(f"version {one.version} of {one.source} {one.trial_id} stays as it was: {problem}")
                store.failures.add(_failure(store, one, problem))
                store.versions.refused(one.version, REVISION)
        store.versions.rederive(readings)
        done += len(readings)
    return Rereading(done, tuple(problems))


def _again(store: Store, stale: Stale) -> Trial:
    """The Trial of a version read again. Raises ParseError, also where the bytes now give another trial."""
    trial = parse(store.snapshots.body(stale.snapshot), stale.url, stale.source, known_id=_known_id(stale))
    if trial.trial_id != stale.trial_id:
        raise ParseError(f"its bytes now give {trial.trial_id}", source=stale.source, trial_id=stale.trial_id)
    return trial


def _known_id(stale: Stale) -> str | None:
    return stale.trial_id if stale.source == "veeva" else None


def _failure(store: Store, stale: Stale, problem: ParseError) -> NewFailure:
    return NewFailure(
        source=stale.source,
        stage="parse",
        error=type(problem).__name__,
        message=str(problem),
        at=store.snapshots.get(stale.snapshot).received_at,
        trial_id=stale.trial_id,
        url=stale.url,
        field=problem.field,
        snapshot=stale.snapshot,
        parser_revision=REVISION,
    )


def _batches(stale: Iterable[Stale]) -> Iterator[list[Stale]]:
    rest = iter(stale)
    while batch := list(islice(rest, BATCH)):
        yield batch
