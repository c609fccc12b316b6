"""Which trials belong beside a trial, found by what they share."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from comparator.related import CANDIDATES, Key, Link, keys, link, score
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
    links = [link(trial, others, frequency, population) for others in copies]
    yield from sorted(links, key=lambda one: (-one.score, one.trial_id))


def _candidates(
    store: Store, trial: Trial, mine: dict[str, Key], frequency: dict[Key, int], population: int
) -> list[list[Trial]]:
    """The trials that share most, each with its copies in every source."""
    sharing = store.kinship.sharing(sorted(mine))
    scores = Counter(
        {record: score((mine[word] for word in words), frequency, population) for record, words in sharing.items()}
    )
    found: dict[str, list[Trial]] = {}
    for record, _ in scores.most_common(CANDIDATES + 4):
        versions = store.versions.of_record(record)
        other = store.versions.get(versions[-1].id).trial
        if other.trial_id != trial.trial_id:
            found.setdefault(other.trial_id, []).append(other)
    return list(found.values())


def rows(links: list[Link]) -> Iterator[tuple[Cell, ...]]:
    """A row a link, for a table."""
    for one in links:
        yield (one.trial_id, ", ".join(one.sources), one.type, one.score, "; ".join(one.reasons), one.title)


def _word(key: Key) -> str:
    return f"{key.kind}:{key.value}"
