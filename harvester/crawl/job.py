"""One watch, once: open or resume its run, ask, judge, publish, and close the run with the truth about it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from db import Store
from db.models import Run, RunState
from harvester.crawl.absence import absent, ask_what_became, tell, tell_unanswered
from harvester.crawl.canary import doubts
from harvester.crawl.listing import Listing
from harvester.crawl.outcome import Outcome
from harvester.crawl.publishing import Publisher
from harvester.crawl.receiving import Receiver
from harvester.crawl.searching import Search
from harvester.crawl.session import MARK, Report, Session
from harvester.crawl.watchlist import Watch
from harvester.errors import CannotRun, RecordError, UsageError
from harvester.fetchers import CtgovFetcher, Fetcher
from harvester.intake import moment
from harvester.workers import Readers

RESUMED_WITHIN = timedelta(days=3)
"""A run that was killed longer ago begins anew: what it received then is no longer what the source has."""


def silent(_came: int, _promised: int | None) -> None:
    """Report to nobody."""


def crawl_watch(
    store: Store, watch: Watch, fetcher: Fetcher, *, census: bool = False, report: Report = silent
) -> Outcome:
    """Run one watch. A run that was killed goes on where it was; nothing is published that is doubted.

    `census` walks over everything now. Raises what the store raises; the run then stays open, to be gone on with.
    """
    run = _open_run(store, watch, census=census)
    with fetcher.client, Readers() as readers:
        session = Session(store, watch, fetcher, run, report)
        return Job(session, readers).run()


class Job:
    """The way of one run from its first request to its end."""

    def __init__(self, session: Session, readers: Readers) -> None:
        self._session = session
        self._publisher = Publisher(session)
        self._receiver = Receiver(session, self._publisher, readers)

    def run(self) -> Outcome:
        """Ask, judge and publish; what keeps the source from answering ends the run as blocked or incomplete."""
        session = self._session
        state: RunState = "incomplete"
        try:
            if not session.marked("walked"):
                if self._nothing_new():
                    return self._finish("complete")
                if self._ask():
                    session.mark("walked")
            state = "complete" if session.marked("walked") else "incomplete"
        except CannotRun as problem:
            state = "blocked"
            session.problems.insert(0, str(problem))
        except RecordError as problem:
            session.problems.insert(0, f"The walk broke off: {problem}")
        return self.close(state)

    def close(self, state: RunState) -> Outcome:
        """Judge what came; publish it and tell what did not come, or keep all of it back."""
        session = self._session
        doubted = self._doubts(whole=state == "complete" or session.marked("asked"))
        if doubted and state != "blocked":
            return self._quarantine(doubted)
        if doubted:
            session.problems.append(f"What is new was kept back, as it is implausible: {'; '.join(doubted)}.")
            return self._finish(state)
        return self.publish(state)

    def publish(self, state: RunState) -> Outcome:
        """Publish what came, tell what became of the rest, and close the run."""
        session = self._session
        self._publisher.publish()
        try:
            if isinstance(session.fetcher, CtgovFetcher) and session.unsettled():
                ask_what_became(session, session.fetcher)
        except CannotRun as problem:
            session.problems.append(str(problem))
            state = "blocked"
        except RecordError as problem:
            session.problems.append(f"What became of the absent records cannot be told: {problem}")
            state = "incomplete"
        tell(session)
        return self._finish("complete" if state == "complete" and self._adds_up() else _not_complete(state))
