"""A whole watch list: watch after watch on one database, or what would be asked for."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from db import Store
from harvester.crawl.accepting import accept, reconsider
from harvester.crawl.job import census_due, close_dead_runs, crawl_watch
from harvester.crawl.outcome import Outcome
from harvester.crawl.watchlist import Watch, WatchList
from harvester.feed.messages import Told, targets, tell
from harvester.fetchers import CtgovFetcher, Fetcher, open_fetcher
from harvester.lock import only_run
from harvester.log import Log
from harvester.renewing import bring_up_to_date
from harvester.standing import finding_words


def crawl_all(watchlist: WatchList, database: Path, log: Log, *, census: bool = False) -> int:
    """Run every watch; gives the exit code. A source that is down does not keep the others from running."""
    with only_run(database), Store.open(database) as store:
        close_dead_runs(store, {watch.name for watch in watchlist.watches})
        for source in dict.fromkeys(watch.source for watch in watchlist.watches):
            bring_up_to_date(store, source, log)
        told = targets(store, watchlist.notify)
        done = [[*_crawl(watchlist, watch, store, log, census=census)] for watch in watchlist.watches]
        _tell(store, told, (outcome for outcomes in done for outcome in outcomes), log)
        return max(outcomes[-1].exit_code for outcomes in done)


def accept_all(watchlist: WatchList, database: Path, log: Log, *, census: bool = False) -> int:
    """Publish the last run of every watch that is in quarantine; gives the exit code."""
    accepted: list[Outcome] = []
    with only_run(database), Store.open(database) as store:
        told = targets(store, watchlist.notify)
        for watch in watchlist.watches:
            bring_up_to_date(store, watch.source, log)
            with log.progress(watch.name) as report:
                outcome = accept(store, watch, fetcher_of(watchlist, watch.source), report)
            if outcome is not None:
                _say(log, outcome, store)
                accepted.append(outcome)
        _tell(store, told, (), log)
    if not accepted:
        log.say("No run of these watches is in quarantine.")
    return max((outcome.exit_code for outcome in accepted), default=0)


def plan(watchlist: WatchList, database: Path, *, census: bool = False) -> Iterator[str]:
    """Say what each watch would ask for first, asking nothing."""
    store = Store.open(database, read_only=True) if database.exists() else None
    try:
        for watch in watchlist.watches:
            fetcher = fetcher_of(watchlist, watch.source)
            yield f"{watch.name} ({watch.source}, at {fetcher.base_url})"
            yield from (f"  {line}" for line in _planned(watch, fetcher, store, census=census))
    finally:
        if store is not None:
            store.close()


def fetcher_of(watchlist: WatchList, source: str) -> Fetcher:
    """The fetcher of a source, reached as the watch list says."""
    return open_fetcher(source, watchlist.sources.get(source))


def _planned(watch: Watch, fetcher: Fetcher, store: Store | None, *, census: bool) -> Iterator[str]:
    killed = next(iter(store.runs.recent(1, watch=watch.name)), None) if store else None
    if killed is not None and killed.state == "running":
        yield f"goes on with run {killed.run}, which was interrupted after {killed.received} records"
    if not watch.searches:
        yield from (f"GET {fetcher.address(one)}" for one in (*watch.ids, *watch.pages))
        return
    if not isinstance(fetcher, CtgovFetcher):
        return
    if census or store is None or census_due(store, watch):
        yield "a full walk over every record, then over the ids"
        yield f"GET {fetcher.walk(watch.query, watch.filter).address()}"
    else:
        yield "only what was updated since the last complete run, and the registry's count; nothing where its data are"
        yield "still those of that run"
        yield f"GET {fetcher.base_url}/api/v2/version"
    if watch.limit is not None:
        yield f"at most {watch.limit} records, by the watch's own limit"


def _crawl(watchlist: WatchList, watch: Watch, store: Store, log: Log, *, census: bool) -> Iterator[Outcome]:
    """The outcomes of a watch: of its run in quarantine where that was judged anew, then of its new run."""
    with log.progress(watch.name) as report:
        again = reconsider(store, watch, fetcher_of(watchlist, watch.source), report)
    if again is not None:
        _say(log, again, store)
        yield again
    with log.progress(watch.name) as report:
        outcome = crawl_watch(store, watch, fetcher_of(watchlist, watch.source), census=census, report=report)
    _say(log, outcome, store)
    yield outcome


def _tell(store: Store, told: Told, outcomes: Iterable[Outcome], log: Log) -> None:
    """Tell whom the watch list names what is new, and of what is in quarantine; what could not be sent is a warning."""
    alarms = [
        f"{one.watch}: {' '.join(one.problems) or one.sentence()}" for one in outcomes if one.state == "quarantined"
    ]
    for problem in tell(store, told, alarms):
        log.warn(problem)


def _say(log: Log, outcome: Outcome, store: Store) -> None:
    log.say(outcome.sentence(), run=outcome.run, watch=outcome.watch, state=outcome.state)
    for finding in store.runs.findings(outcome.run):
        log.say(finding_words(finding), run=outcome.run, watch=outcome.watch)
    for problem in outcome.problems:
        log.warn(problem, run=outcome.run, watch=outcome.watch)
