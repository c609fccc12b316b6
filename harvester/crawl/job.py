"""One watch, once: open or resume its run, ask, judge, publish, and close the run with the truth about it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from db import Store
from db.models import Run
from harvester.crawl.absence import ABSENT, settle_absent
from harvester.crawl.canary import doubts
from harvester.crawl.listing import Listing
from harvester.crawl.outcome import Outcome
from harvester.crawl.receiving import Receiver
from harvester.crawl.searching import Search
from harvester.crawl.session import Session, store_counters
from harvester.crawl.watchlist import Watch
from harvester.errors import CannotRun, UsageError
from harvester.fetchers import CtgovFetcher, Fetcher
from harvester.intake import moment
from harvester.rereading import reread_all


def crawl_watch(
    store: Store,
    watch: Watch,
    fetcher: Fetcher,
    *,
    census: bool = False,
    report: Callable[[int, int | None], None] = lambda _came, _promised: None,
) -> Outcome:
    """Run one watch. A run that was killed goes on where it was; nothing is published that is doubted.

    `census` walks over everything now. Raises UsageError where the watch cannot be asked for.
    """
    reread_all(store, watch.source)
    with fetcher.client:
        session = _session(store, watch, fetcher, census=census, report=report)
        try:
            return _run(session)
        except CannotRun as problem:
            session.problems.append(str(problem))
            return session.finish("blocked")


def accept(store: Store, watch: Watch, fetcher: Fetcher) -> Outcome | None:
    """Publish the last run of a watch that is in quarantine; null where none is."""
    last = next(iter(store.runs.recent(1, watch=watch.name)), None)
    if last is None or last.state != "quarantined":
        return None
    session = Session(store, watch, fetcher, last.run, census=last.census, report=lambda _came, _promised: None)
    Receiver(session).publish_staged()
    return session.finish("complete" if _adds_up(session) else "incomplete")


def _run(session: Session) -> Outcome:
    receiver = Receiver(session)
    if session.watch.searches:
        if not isinstance(session.fetcher, CtgovFetcher):
            raise UsageError(f"{session.source} cannot be searched; name its pages or ids.")
        return _search(session, session.fetcher, receiver)
    Listing(session, receiver).fetch_all()
    return _close(session, receiver, set(), complete=True)


def _search(session: Session, fetcher: CtgovFetcher, receiver: Receiver) -> Outcome:
    search = Search(session, fetcher, receiver)
    last = session.store.runs.last(session.watch.name, "complete")
    if session.census or last is None:
        present: set[str] | None = search.walk_all()
    elif _nothing_new(session, last):
        session.promise(0)
        return session.finish("complete")
    else:
        present = search.walk_updates(datetime.fromisoformat(last.started_at).date())
    certain = present is not None and not search.cut_off and not session.items_in("missing")
    absent = set(session.known) - present if certain and present is not None else set()
    return _close(session, receiver, absent, complete=not search.cut_off)


def _nothing_new(session: Session, last: Run) -> bool:
    """Whether the registry's data are those of the last complete run: they move once a day."""
    return last.data_timestamp is not None and last.data_timestamp == session.store.runs.get(session.run).data_timestamp


def _close(session: Session, receiver: Receiver, absent: set[str], *, complete: bool) -> Outcome:
    """Judge what came; publish it and settle what did not come, or keep all of it back."""
    doubted = doubts(session, absent)
    if doubted:
        session.problems[:0] = [
            f"Quarantined: {'; '.join(doubted)}. Nothing was published. Look at the source; then "
            "`trials crawl --accept` publishes the run, or a fixed parser reads it again."
        ]
        return session.finish("quarantined")
    receiver.publish_staged()
    if absent and isinstance(session.fetcher, CtgovFetcher):
        settle_absent(session, session.fetcher, absent)
    state = "complete" if complete and _adds_up(session) else "incomplete"
    return session.finish("complete" if state == "complete" else "incomplete")


def _adds_up(session: Session) -> bool:
    """Whether what was promised was received, or is accounted for otherwise; says so where it is not."""
    counters = session.tally()
    absent = session.items(ABSENT)
    session.count(
        **{name: sum(item.state == name for item in absent.values()) for name in ("left_query", "gone", "merged")}
    )
    if counters.failed or counters.missing:
        return False
    explained = 0 if session.watch.searches else len(set(absent) - set(session.items()))
    if counters.promised is not None and counters.promised != counters.received + explained:
        session.problems.append(
            f"{counters.promised} records were promised and {counters.received + explained} are accounted for."
        )
        return False
    return True


def _session(
    store: Store, watch: Watch, fetcher: Fetcher, *, census: bool, report: Callable[[int, int | None], None]
) -> Session:
    """Go on with the run that was killed, if it asked the same; otherwise open a new one."""
    killed = next(iter(store.runs.recent(1, watch=watch.name)), None)
    if killed is not None and killed.state == "running":
        if killed.definition == watch.definition() and (killed.census or not census):
            return Session(store, watch, fetcher, killed.run, census=killed.census, report=report)
        counters = store_counters(store, killed.run)
        now = moment(datetime.now(UTC))
        store.runs.finish(killed.run, "incomplete", now, counters, reason="It was interrupted, and the watch changed.")
    if killed is not None and killed.state == "quarantined":
        store.quarantine.drop(killed.run)
    return _new_session(store, watch, fetcher, census=census, report=report)


def _new_session(
    store: Store, watch: Watch, fetcher: Fetcher, *, census: bool, report: Callable[[int, int | None], None]
) -> Session:
    now = moment(datetime.now(UTC))
    release = None
    try:
        if watch.searches and isinstance(fetcher, CtgovFetcher):
            release = fetcher.version().data_timestamp
    finally:
        run = store.runs.start(
            watch.name,
            watch.source,
            now,
            definition=watch.definition(),
            census=watch.searches and (census or census_due(store, watch)),
            data_timestamp=release,
        )
    return Session(store, watch, fetcher, run, census=store.runs.get(run).census, report=report)


def census_due(store: Store, watch: Watch) -> bool:
    """Whether the last complete walk over everything is missing, asked something else, or is too old."""
    last = store.runs.last(watch.name, "complete", census=True)
    if last is None or last.definition != watch.definition():
        return True
    age = datetime.now(UTC) - datetime.fromisoformat(last.started_at)
    return age >= timedelta(days=watch.census_days)
