"""A watch whose members the user named: ids, or the addresses of pages. Each is answered for, one way or another."""

from collections.abc import Sequence

from db import Receipt
from db.models import NewFailure, RunItem
from harvester.crawl.absence import gone, merged
from harvester.crawl.outcome import RECORD
from harvester.crawl.receiving import Arrived, Receiver
from harvester.crawl.searching import arrived
from harvester.crawl.session import Session
from harvester.errors import FetchError, NotFound, RecordError
from harvester.fetchers import CtgovFetcher, Fetched
from harvester.intake import receipt
from harvester.net import Validators


class Listing:
    """One run of a watch over named records."""

    def __init__(self, session: Session, receiver: Receiver) -> None:
        self._session = session
        self._receiver = receiver

    def fetch_all(self) -> None:
        """Fetch every named record that this run has not settled yet."""
        watch = self._session.watch
        named = tuple(dict.fromkeys((*watch.ids, *watch.pages)))
        self._session.promise(len(named))
        settled = set(self._session.items())
        waiting = [one for one in named if one not in settled]
        if isinstance(self._session.fetcher, CtgovFetcher):
            waiting = self._fetch_together(self._session.fetcher, waiting)
        for one in waiting:
            self._fetch_one(one)
            self._session.report(len(self._session.items()), len(named))

    def _fetch_together(self, fetcher: CtgovFetcher, ids: Sequence[str]) -> list[str]:
        """Fetch some hundred records a request; gives those that must be asked for one by one."""
        rest: list[str] = []
        for batch in fetcher.fetch_many(ids):
            direct = {asked: study for asked, study in batch.found.items() if study.trial_id == asked}
            self._receiver.take([arrived(study, batch.responses[-1], fetcher) for study in direct.values()])
            rest += [*batch.missing, *(asked for asked in batch.found if asked not in direct)]
            self._session.report(len(self._session.items()), len(ids))
        return rest

    def _fetch_one(self, named: str) -> None:
        """Fetch one record, or note why it cannot be had."""
        try:
            fetched = self._session.fetcher.fetch(self._address(named), self._validators(named))
        except NotFound as problem:
            self._settle_absent(named, problem)
        except RecordError as problem:
            self._fail(named, problem)
        else:
            if fetched.response.not_modified:
                self._unchanged(named, fetched)
                return
            if fetched.trial_id is not None and fetched.trial_id != named.upper():
                merged(self._session, named.upper(), fetched.trial_id)
            self._receiver.take([_arrived(named, fetched)])

    def _address(self, named: str) -> str:
        """What to ask for: the name itself, or the address that the database knows for an id (veeva)."""
        if self._session.source != "veeva":
            return named
        known = self._session.store.records.find("veeva", named.upper())
        return known.url if known and known.url else named

    def _validators(self, named: str) -> Validators | None:
        """What the source gave with the body received last, to ask only for what changed since."""
        records = self._session.store.records
        found = records.find(self._session.source, named.upper()) or next(iter(records.of_url(named)), None)
        if found is None or found.url is None or found.state != "live":
            return None
        snapshots = self._session.store.snapshots.of_url(found.url)
        if not snapshots or snapshots[0].id != found.snapshot:
            return None
        return Validators(etag=snapshots[0].etag, last_modified=snapshots[0].last_modified)

    def _unchanged(self, named: str, fetched: Fetched) -> None:
        records = self._session.store.records.of_url(fetched.url)
        with self._session.store.transaction():
            self._session.store.records.seen([record.id for record in records], self._session.now())
            self._session.note([RunItem(kind=RECORD, key=named, state="unchanged")])

    def _settle_absent(self, named: str, problem: NotFound) -> None:
        """A record that is not there: an event where we had it, and otherwise missing."""
        if gone(self._session, named):
            return
        self._session.note([RunItem(kind=RECORD, key=named, state="missing", reason=str(problem))])
        self._session.problems.append(f"{problem}")

    def _fail(self, named: str, problem: FetchError) -> None:
        self._session.store.failures.add(
            NewFailure(
                source=self._session.source,
                stage="fetch",
                error=type(problem).__name__,
                message=str(problem),
                at=self._session.now(),
                trial_id=named if named.upper().startswith("NCT") else None,
                url=problem.url,
                run=self._session.run,
            )
        )
        self._session.note([RunItem(kind=RECORD, key=named, state="failed", reason=str(problem))])
        self._session.problems.append(f"{problem}")


def _arrived(named: str, fetched: Fetched) -> Arrived:
    made: Receipt = receipt(fetched)
    return Arrived(key=named, trial_id=fetched.trial_id, body=fetched.response.body, receipt=made)
