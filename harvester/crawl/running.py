"""A whole watch list: watch after watch on one database, or what would be asked for."""

from collections.abc import Iterator
from pathlib import Path

from db import Store
from harvester.crawl.job import accept, census_due, crawl_watch
from harvester.crawl.lock import only_run
from harvester.crawl.outcome import Outcome
from harvester.crawl.watchlist import Watch, WatchList
from harvester.fetchers import CtgovFetcher, Fetcher, open_fetcher
from harvester.log import Log


def crawl_all(watchlist: WatchList, database: Path, log: Log, *, census: bool = False) -> int:
    """Run every watch; gives the exit code. A source that is down does not keep the others from running."""
    with only_run(database), Store.open(database) as store:
        return max((_crawl(watchlist, watch, store, log, census=census) for watch in watchlist.watches), default=0)


def accept_all(watchlist: WatchList, database: Path, log: Log, *, census: bool = False) -> int:
    """Publish the last run of every watch that is in quarantine; gives the exit code."""
    with only_run(database), Store.open(database) as store:
        outcomes = [accept(store, watch, _fetcher(watchlist, watch)) for watch in watchlist.watches]
        accepted = [outcome for outcome in outcomes if outcome is not None]
        for outcome in accepted:
            _say(log, outcome)
        if not accepted:
            log.say("No run of these watches is in quarantine.")
        return max((outcome.exit_code for outcome in accepted), default=0)


def plan(watchlist: WatchList, database: Path, *, census: bool = False) -> Iterator[str]:
    """Say what each watch would ask for first, asking nothing."""
    store = Store.open(database, read_only=True) if database.exists() else None
    try:
        for watch in watchlist.watches:
            fetcher = _fetcher(watchlist, watch)
            yield f"{watch.name} ({watch.source}, at {fetcher.base_url})"
            yield from (f"  {line}" for line in _planned(watch, fetcher, store, census=census))
    finally:
        if store is not None:
            store.close()


def _planned(watch: Watch, fetcher: Fetcher, store: Store | None, *, census: bool) -> Iterator[str]:
    if not watch.searches:
        yield from (f"GET {fetcher.address(one)}" for one in (*watch.ids, *watch.pages))
        return
    if not isinstance(fetcher, CtgovFetcher):
        return
    if census or store is None or census_due(store, watch):
        yield "a full walk over every record, then over the ids"
        yield f"GET {fetcher.walk(watch.query, watch.filter).address()}"
    else:
        yield "only what was updated since the last complete run, and the registry's count"
        yield f"GET {fetcher.base_url}/api/v2/version"
    if watch.limit is not None:
        yield f"at most {watch.limit} records, by the watch's own limit"


def _crawl(watchlist: WatchList, watch: Watch, store: Store, log: Log, *, census: bool) -> int:
    with log.progress(watch.name) as report:
        outcome = crawl_watch(store, watch, _fetcher(watchlist, watch), census=census, report=report)
    _say(log, outcome)
    return outcome.exit_code


def _say(log: Log, outcome: Outcome) -> None:
    log.say(outcome.sentence(), run=outcome.run, watch=outcome.watch, state=outcome.state)
    for problem in outcome.problems:
        log.warn(problem, run=outcome.run, watch=outcome.watch)


def _fetcher(watchlist: WatchList, watch: Watch) -> Fetcher:
    return open_fetcher(watch.source, watchlist.sources.get(watch.source))
