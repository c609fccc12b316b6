"""One watch, once: open or resume its run, ask, judge, publish, and close the run with the truth about it."""

from collections.abc import Collection
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from threading import Thread

import msgspec

from db import Store
from db.models import Counters, Failure, Run, RunItem, RunState
from harvester.crawl.absence import absent, ask_what_became, tell, tell_unanswered
from harvester.crawl.canary import doubts, held_back
from harvester.crawl.listing import Listing, names
from harvester.crawl.outcome import Outcome
from harvester.crawl.publishing import Publisher
from harvester.crawl.receiving import Receiver
from harvester.crawl.searching import Search
from harvester.crawl.session import Report, Session
from harvester.crawl.watchlist import Watch
from harvester.errors import CannotRun, ForbiddenByRobots, RecordError, UsageError
from harvester.fetchers import CtgovFetcher, Fetcher
from harvester.fetchers.ids import is_nct_id
from harvester.log import silent
from harvester.times import now
from harvester.workers import Readers
from parsers import REVISION, parser

RESUMED_WITHIN = timedelta(days=3)
"""A run that was killed longer ago begins anew: what it received then is no longer what the source has."""
WALKED = "walked"
"""The stage of a run that has asked for everything, and knows which records there are."""


def crawl_watch(
    store: Store, watch: Watch, fetcher: Fetcher, *, census: bool = False, report: Report = silent
) -> Outcome:
    """Run one watch. A run that was killed goes on where it was; nothing is published that is doubted.

    `census` walks over everything now. Raises what the store raises; the run then stays open, to be gone on with.
    """
    run = open_run(store, watch, census=census)
    with fetcher.client, Readers() as readers:
        return Job(Session(store, watch, fetcher, run, report), readers).run()


class Job:
    """The way of one run from its first request to its end."""

    def __init__(self, session: Session, readers: Readers) -> None:
        self.session = session
        self._publisher = Publisher(session)
        self.receiver = Receiver(session, self._publisher, readers)
        self._listing = Listing(session, self.receiver, self._publisher)

    @property
    def walked(self) -> bool:
        """Whether the run has asked for everything, and knows which records there are."""
        return self.session.marked(WALKED)

    def run(self) -> Outcome:
        """Ask, judge and publish; what keeps the source from answering ends the run as blocked or incomplete."""
        session = self.session
        try:
            if not self.walked:
                if self._nothing_new():
                    session.promise(0)
                    return self._finish("complete")
                gone = self._ask()
                if gone is None:
                    return self.close("incomplete")
                with session.store.transaction():
                    session.note(gone)
                    session.mark(WALKED)
        except CannotRun as problem:
            session.problems.insert(0, str(problem))
            return self._break_off("blocked")
        except RecordError as problem:
            there = "" if session.counters.promised is None else f" of {session.counters.promised}"
            session.problems.insert(0, f"The walk broke off after {len(session.received)}{there} records: {problem}")
            closed = isinstance(problem, ForbiddenByRobots) and not session.received
            return self._break_off("blocked" if closed else "incomplete")
        return self.close("complete")

    def close(self, state: RunState) -> Outcome:
        """Judge a run that has asked for everything; publish it, or put it into quarantine."""
        session = self.session
        counters = session.save_counts()
        vanished = len(session.absent) if not session.redefined else 0
        findings = session.store.runs.findings(session.run)
        doubted = doubts(session.known_before, counters, vanished, findings, self._publisher.told)
        if not doubted:
            return self.publish(state)
        session.problems.insert(
            0,
            f"Quarantined: {'; '.join(doubted)}. Nothing was published. Look at the source; then `trials crawl "
            "WATCHLIST --accept` publishes what came, or newer parsers read it again.",
        )
        return self._finish("quarantined")

    def publish(self, state: RunState) -> Outcome:
        """Publish what came, tell what became of the rest, and close the run."""
        session = self.session
        self._publisher.publish()
        try:
            if isinstance(session.fetcher, CtgovFetcher) and session.unsettled():
                ask_what_became(session, session.fetcher)
        except (CannotRun, RecordError) as problem:
            session.problems.append(f"What became of the absent records is not known: {problem}")
            state = "blocked" if isinstance(problem, CannotRun) else "incomplete"
        tell(session)
        if state == "complete" and not session.watch.searches:
            tell_unanswered(session, self._listing.unanswered())
        whole = not session.unsettled() and self._adds_up()
        return self._finish("incomplete" if state == "complete" and not whole else state)

    def _break_off(self, state: RunState) -> Outcome:
        """End a run before it has asked for everything: what came is published, unless it looks wrong."""
        session = self.session
        counters = session.save_counts()
        known = set(session.known.values())
        came = {item.record for item in (*session.came.values(), *session.absent.values())} & known
        findings = session.store.runs.findings(session.run)
        doubted = held_back(len(came), counters, len(session.absent), findings)
        if doubted:
            session.problems.append(f"What is new was kept back: {'; '.join(doubted)}.")
            return self._finish(state)
        self._publisher.publish()
        tell(session)
        return self._finish(state)

    def _ask(self) -> list[RunItem] | None:
        """Ask for everything; gives the records that are absent, or null where something is missing."""
        session = self.session
        # Importing a parser takes about as long as the first answer.
        Thread(target=parser, args=(session.source,), daemon=True).start()
        if not session.watch.searches:
            self._listing.fetch_all()
            self._forget_failures(set(names(session)))
            return []
        if not isinstance(session.fetcher, CtgovFetcher):
            raise UsageError(f"{session.source} cannot be searched; name its pages or ids.")
        search = Search(session, session.fetcher, self.receiver)
        last = last_complete(session.store, session.watch)
        if session.census or last is None:
            present = search.walk_all()
        else:
            unreadable = {one.trial_id for one in self._unread() if one.trial_id}
            present = search.walk_updates(data_known_of(last), set(session.known) | unreadable)
        if present is None:
            return None
        if not present:
            session.problems.append("The search finds no record at all: is it the right query?")
        self._forget_failures(present)
        there = {name for name in (*session.known, *session.received) if is_nct_id(name)}
        return [absent(session, name, "asked") for name in sorted(there - present)]

    def _nothing_new(self) -> bool:
        """Whether the registry's data are those of the last complete run of the same watch: they move once a day."""
        session = self.session
        if not isinstance(session.fetcher, CtgovFetcher):
            return False
        release = session.store.runs.get(session.run).data_timestamp  # what a run that goes on began with
        if release is None:
            try:
                release = session.fetcher.version().data_timestamp
            except RecordError:
                return False  # a mirror without this address; the walk itself says what there is
            session.store.runs.observe(session.run, release)
        last = last_complete(session.store, session.watch)
        unasked = not session.census and not session.came and not session.absent
        return unasked and last is not None and last.data_timestamp == release

    def _adds_up(self) -> bool:
        """Whether what was promised was received, or is accounted for otherwise; says so where it is not."""
        session, count = self.session, self.session.save_counts()
        if count.failed or count.missing:
            return False
        accounted = count.received + (0 if session.watch.searches else count.gone)
        if count.promised is None or count.promised == accounted:
            return True
        session.problems.append(f"{count.promised} records were promised and {accounted} are accounted for.")
        return False

    def _unread(self) -> list[Failure]:
        return self.session.store.failures.of_watch(self.session.watch.name)

    def _forget_failures(self, there: set[str]) -> None:
        """Close the failures of records that the watch does not have any more; `there` are their ids and addresses."""
        for one in self._unread():
            if one.trial_id is not None and not there & {one.trial_id, one.url}:
                self.session.store.failures.resolve(one.id, now())

    def _finish(self, state: RunState) -> Outcome:
        """Close the run; records that earlier runs could not read are said again, since they are still missing."""
        earlier = [one for one in self._unread() if one.run != self.session.run]
        if earlier:
            self.session.problems.append(
                f"Not had or not readable since earlier runs: {len(earlier)}. `trials status` names them, "
                "`trials retry` takes them up again."
            )
        if state != "blocked":
            self.session.store.quarantine.drop_before(self.session.run)  # this run has received it again
        return msgspec.structs.replace(self.session.finish(state), unread=len(earlier))


def open_run(store: Store, watch: Watch, *, census: bool) -> int:
    """Go on with the run that was killed, if it asked the same; otherwise open a new one. Gives its id."""
    last = next(iter(store.runs.recent(1, watch=watch.name)), None)
    if last is not None and last.state == "running":
        if _goes_on(store, watch, last, census=census):
            return last.run
        _close_dead(store, last, "It was interrupted, and a new one had to begin.")
    full = watch.searches and (census or census_due(store, watch))
    return store.runs.start(watch.name, watch.source, now(), definition=watch.definition(), census=full)


def _goes_on(store: Store, watch: Watch, killed: Run, *, census: bool) -> bool:
    """Whether a killed run can be gone on with: it asked the same, not too long ago, and was read by these parsers."""
    age = datetime.now(UTC) - datetime.fromisoformat(killed.started_at)
    staged = store.quarantine.pending(killed.run, limit=1)
    return (
        killed.definition == watch.definition()
        and (killed.census or not census)
        and age < RESUMED_WITHIN
        and all(one.item.parser_revision == REVISION for one in staged)
    )


def close_dead_runs(store: Store, watches: Collection[str]) -> None:
    """Close the runs that were killed, of watches that are no longer there to go on with them."""
    for run in store.runs.recent(1000, state="running"):
        if run.watch not in watches:
            _close_dead(store, run, "It was interrupted, and its watch is no longer on the list.")


def _close_dead(store: Store, run: Run, reason: str) -> None:
    counters = msgspec.convert(run, Counters, from_attributes=True)
    store.runs.finish(run.run, "incomplete", now(), counters, reason=reason)


def last_complete(store: Store, watch: Watch) -> Run | None:
    """The last run that was complete, if it asked for the same."""
    last = store.runs.last(watch.name, "complete")
    return last if last is not None and last.definition == watch.definition() else None


def data_known_of(last: Run) -> date:
    """The day up to which a complete run knows what was updated: that of the registry's data, which may be days old,
    or of the run's start where that was earlier. A day that lies ahead was read from a clock that went wrong.
    """
    days = [datetime.now(UTC).date(), datetime.fromisoformat(last.started_at).date()]
    with suppress(ValueError):  # a mirror need not say how old its data are
        days.append(datetime.fromisoformat(last.data_timestamp or "").date())
    return min(days)


def census_due(store: Store, watch: Watch) -> bool:
    """Whether the last complete walk over everything is missing, asked something else, or is too old.

    One that was begun since and did not come to its end is due again.
    """
    last = store.runs.last(watch.name, "complete", census=True)
    if last is None or last.definition != watch.definition():
        return True
    age = datetime.now(UTC) - datetime.fromisoformat(last.started_at)
    broken = [store.runs.last(watch.name, state, census=True) for state in ("incomplete", "quarantined", "blocked")]
    fresh = timedelta(0) <= age < timedelta(days=watch.census_days)  # begun in the future: the clock was set back
    return not fresh or any(run is not None and run.run > last.run for run in broken)
