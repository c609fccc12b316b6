"""Which trials belong beside a trial, found by what they share."""

from collections import defaultdict
from collections.abc import Iterator
from heapq import nlargest
from itertools import islice
from pathlib import Path

from comparator.related import CANDIDATES, MOST_SHARING, Key, Link, keys, link, together, worth
from db import Store
from harvester.commands.tables import Cell
from harvester.errors import UsageError
from harvester.lookup import record_named
from harvester.references import Reference
from parsers.schema import Trial

COLUMNS = ("trial", "sources", "link", "score", "reasons", "title")
_BATCH = 500


def index(store: Store) -> None:
    """Bring the index of what trials share up to the latest versions."""
    waiting = store.kinship.outdated()
    while batch := list(islice(waiting, _BATCH)):
        store.kinship.put([(one, sorted(map(_word, keys(one.trial)))) for one in batch])


def related(named: Reference, database: Path, limit: int) -> list[Link]:
    """The trials that belong beside the named one, nearest first; its own copies in other sources are none of them."""
    if not database.exists():
        raise UsageError(f"There is no database at {database}; fetch or load records first.")
    with Store.open(database) as store:
        index(store)
        source, trial_id = record_named(store, named, database)
        stored = store.versions.latest(source, trial_id)
        if stored is None:
            raise UsageError(f"{database} has no readable version of {named}.")
        return list(islice(_links(store, stored.trial), limit))


def _links(store: Store, trial: Trial) -> Iterator[Link]:
    mine = {_word(key): key for key in keys(trial)}
    counted = store.kinship.frequency(sorted(mine))
    frequency = {mine[word]: count for word, count in counted.items()}
    population = store.kinship.population()
    copies = _candidates(store, trial, mine, frequency, population)
    shareable = frozenset(mine.values())
    links = [link(trial, shareable, others, frequency, population) for others in copies]
    yield from sorted(links, key=lambda one: (-one.score, one.trial_id))


def _candidates(
    store: Store, trial: Trial, mine: dict[str, Key], frequency: dict[Key, int], population: int
) -> list[list[Trial]]:
    """The trials that share most, each with its copies in every source."""
    found: dict[str, list[Trial]] = {}
    for record in _sharing_most(store, mine, frequency, population):
        versions = store.versions.of_record(record)
        other = store.versions.get(versions[-1].id).trial
        if other.trial_id != trial.trial_id:
            found.setdefault(other.trial_id, []).append(other)
    return list(found.values())


def _sharing_most(store: Store, mine: dict[str, Key], frequency: dict[Key, int], population: int) -> list[int]:
    """The records that share most, by the rarest keys first: a key that very many have tells least and costs most."""
    scores: defaultdict[int, float] = defaultdict(float)
    topics: defaultdict[int, float] = defaultdict(float)
    room = MOST_SHARING
    shared = [(count, key) for key, count in frequency.items() if count > 1]  # what one has, only the trial itself has
    for count, key in sorted(shared):
        counted = worth(key, count, population)
        records = store.kinship.having(_word(key), room)
        kept = topics if key.kind == "topic" else scores
        for record in records:
            kept[record] += counted
        room -= len(records)
        if room <= 0:
            break
    totals = {
        record: together(scores.get(record, 0.0), topics.get(record, 0.0)) for record in scores.keys() | topics.keys()
    }
    return nlargest(CANDIDATES + 4, totals, key=lambda record: (totals[record], -record))


def rows(links: list[Link]) -> Iterator[tuple[Cell, ...]]:
    """A row a link, for a table."""
    for one in links:
        yield (one.trial_id, ", ".join(one.sources), one.type, one.score, "; ".join(one.reasons), one.title)


def _word(key: Key) -> str:
    return f"{key.kind}:{key.value}"
