"""Reading stored snapshots again with the parsers of today: what a parser upgrade needs, without a network.

A new reading takes the place of the old one: no version and no change comes of it. A version whose bytes are now
refused stays as it was read before, and is a failure that says so.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from itertools import islice

import msgspec

from db import Store
from db.errors import DamagedBody
from db.models import NewFailure, Reread, Stale
from harvester.reading import Read, Reading, Refusal, Unread, read_all
from harvester.times import now
from harvester.workers import Readers
from parsers import REVISION

BATCH = 25
WORTH_WORKERS = 4 * BATCH
"""So many versions are read by worker processes; for fewer, starting them takes longer than reading."""
NO_REVISION = -1

Report = Callable[[int, int | None], None]


class Rereading(msgspec.Struct, frozen=True):
    """What came of it: how many versions were read again, and a sentence for each that could not be."""

    versions: int
    problems: tuple[str, ...]


def reread_record(store: Store, record: int) -> Rereading:
    """Read the outdated versions of one record again."""
    numbers = {info.id for info in store.versions.of_record(record)}
    return reread(store, [one for one in outdated(store) if one.version in numbers])


def outdated(store: Store, source: str | None = None) -> list[Stale]:
    """The versions that the parsers of today have not tried, of every source or of one."""
    return store.versions.stale(REVISION, source)


def reread_outdated(store: Store, source: str | None = None, report: Report = lambda _done, _all: None) -> Rereading:
    """Read every outdated version again, or those of one source."""
    return reread(store, outdated(store, source), report)


def reread_all(store: Store, source: str | None = None, report: Report = lambda _done, _all: None) -> Rereading:
    """Read every version again, or those of one source."""
    return reread(store, store.versions.stale(NO_REVISION, source), report)


def reread(store: Store, stale: Sequence[Stale], report: Report = lambda _done, _all: None) -> Rereading:
    """Read versions again from their snapshots, a batch in a transaction."""
    done = 0
    problems: list[str] = []
    workers = Readers() if len(stale) >= WORTH_WORKERS else nullcontext()
    with workers as readers:
        damaged: dict[int, str] = {}
        parts = _unread(store, stale, damaged)
        readings = readers.read(parts) if readers else map(read_all, parts)
        for batch, results in zip(_batches(stale), readings, strict=True):
            sound = [_damage(one, damaged) or result for one, result in zip(batch, results, strict=True)]
            problems += _store(store, batch, sound)
            done += len(batch)
            report(done, len(stale))
    return Rereading(done - len(problems), tuple(problems))


def _body(store: Store, one: Stale, damaged: dict[int, str]) -> bytes:
    """The bytes of a version; none, and a sentence in `damaged`, where the archive no longer has them as they came."""
    try:
        return store.snapshots.body(one.snapshot)
    except DamagedBody as problem:
        damaged[one.version] = str(problem)
        return b""


def _damage(one: Stale, damaged: dict[int, str]) -> Refusal | None:
    """What a damaged body is among the readings of the others."""
    said = damaged.get(one.version)
    return Refusal(error="DamagedBody", sentence=said, problem=said, source=one.source) if said else None


def _unread(store: Store, stale: Iterable[Stale], damaged: dict[int, str]) -> Iterator[list[Unread]]:
    """The bodies of versions, read from the archive as they are asked for."""
    for batch in _batches(stale):
        yield [
            Unread(
                body=_body(store, one, damaged),
                source=one.source,
                url=one.url,
                known_id=one.trial_id if one.source == "veeva" else None,
            )
            for one in batch
        ]


def _store(store: Store, batch: Sequence[Stale], results: Sequence[Reading]) -> list[str]:
    """Put new readings in their place; gives a sentence for each version that keeps its old one."""
    problems: list[str] = []
    readings: list[Reread] = []
    with store.transaction():
        for one, result in zip(batch, results, strict=True):
            refusal = _refusal(one, result)
            if refusal is None and isinstance(result, Read):
                readings.append(Reread(version=one.version, trial=result.prepared, parser_revision=REVISION))
            elif refusal is not None:
                problems.append(
                    f"version {one.version} of {one.source} {one.trial_id} stays as it was: {refusal.sentence}"
                )
                store.versions.refused(one.version, REVISION)
                store.failures.add(_failure(one, refusal))
        store.versions.rederive(readings)
    return problems


def _refusal(stale: Stale, reading: Reading) -> Refusal | None:
    """Why a reading cannot take the place of a version: it was refused, or is now that of another trial."""
    if isinstance(reading, Refusal):
        return reading
    if reading.prepared.trial_id == stale.trial_id:
        return None
    sentence = f"{stale.source} {stale.trial_id}: its bytes now give {reading.prepared.trial_id}"
    return Refusal(error="ParseError", sentence=sentence, problem=sentence, source=stale.source)


def _failure(stale: Stale, refusal: Refusal) -> NewFailure:
    return NewFailure(
        source=stale.source,
        stage="parse",
        error=refusal.error,
        message=refusal.sentence,
        at=now(),
        trial_id=stale.trial_id,
        url=stale.url,
        field=refusal.field,
        snapshot=stale.snapshot,
        parser_revision=REVISION,
    )


def _batches(stale: Iterable[Stale]) -> Iterator[list[Stale]]:
    rest = iter(stale)
    while batch := list(islice(rest, BATCH)):
        yield batch
