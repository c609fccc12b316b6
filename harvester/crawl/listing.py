"""A watch whose members the user named: ids, or the addresses of pages. Each is answered for, one way or another."""

from collections.abc import Iterator, Sequence

import msgspec

from db.models import NewFailure, RunItem
from harvester.crawl.absence import absent, find
from harvester.crawl.outcome import NOT_RECEIVED, RECORD
from harvester.crawl.publishing import Publisher
from harvester.crawl.receiving import Arrived, Receiver
from harvester.crawl.searching import arrived
from harvester.crawl.session import Session
from harvester.errors import NotFound, RecordError
from harvester.fetchers import CtgovFetcher, Fetched, Fetcher
from harvester.fetchers.ids import canonical_nct_id
from harvester.intake import receipt
from harvester.net import Validators, ahead

RECORDS_AHEAD = 4


class _Wanted(msgspec.Struct, frozen=True):
    """One name of the watch list: its key in the run, what to ask for, and what makes that "only if it changed"."""

    key: str
    reference: str
    validators: Validators | None


class _Answer(msgspec.Struct, frozen=True):
    """What came of one name: the record, or why it cannot be had."""

    key: str
    came: Fetched | RecordError


class Listing:
    """One run of a watch over named records."""

    def __init__(self, session: Session, receiver: Receiver, publisher: Publisher) -> None:
        self._session = session
        self._receiver = receiver
        self._publisher = publisher

    def fetch_all(self) -> None:
        """Fetch every named record that this run has not settled yet."""
        fetcher = self._session.fetcher
        named = names(self._session)
        self._session.promise(len(named))
        waiting = [key for key in named if key not in self._session.came and key not in self._session.absent]
        if isinstance(fetcher, CtgovFetcher):
            waiting = self._fetch_together(fetcher, waiting)
        wanted = [_Wanted(key, named[key], self._validators(key)) for key in waiting]
        for answer in ahead(_answers(fetcher, wanted), RECORDS_AHEAD):
            self._take(answer)
            self._session.save_counts()

    def unanswered(self) -> list[int]:
        """The records that the watch knew and that no name led to; none where that cannot be told."""
        came = self._session.came.values()
        if any(item.state in ("refused", *NOT_RECEIVED) for item in came):
            return []
        answered = {item.record for item in (*came, *self._session.absent.values())}
        return sorted(set(self._session.known.values()) - answered)

    def _fetch_together(self, fetcher: CtgovFetcher, ids: Sequence[str]) -> list[str]:
        """Fetch some hundred records a request; gives those that must be asked for one by one."""
        rest: list[str] = []
        for batch in ahead(fetcher.fetch_many(ids)):
            direct = {asked: study for asked, study in batch.found.items() if study.trial_id == asked}
            self._receiver.take([arrived(study, batch.responses[-1], fetcher) for study in direct.values()])
            rest += [*batch.missing, *(asked for asked in batch.found if asked not in direct)]
        return rest

    def _take(self, answer: _Answer) -> None:
        """Take in a record, or note why it cannot be had."""
        came = answer.came
        if isinstance(came, NotFound):
            self._settle_absent(answer.key, came)
        elif isinstance(came, RecordError):
            self._fail(answer.key, came)
        elif came.response.not_modified:
            self._unchanged(answer.key)
        else:
            if came.trial_id is not None and came.trial_id != answer.key:
                self._settle_merged(answer.key, came.trial_id)
            arrived = Arrived(key=answer.key, trial_id=came.trial_id, body=came.response.body, receipt=receipt(came))
            self._receiver.take([arrived])

    def _validators(self, key: str) -> Validators | None:
        """What the source gave with the body received last, to ask only for what changed since."""
        store, found = self._session.store, find(self._session, key)
        if found is None or found.url is None or found.state != "live":
            return None
        snapshots = store.snapshots.of_url(found.url)
        if not snapshots or snapshots[0].id != found.snapshot:
            return None
        return Validators(etag=snapshots[0].etag, last_modified=snapshots[0].last_modified)

    def _unchanged(self, key: str) -> None:
        """Note a record that the source says has not changed since it was received."""
        found = find(self._session, key)
        with self._session.store.transaction():
            if found is not None:
                self._publisher.seen([found.id])
            self._publisher.readable([key])
            self._session.note([RunItem(kind=RECORD, key=key, state="unchanged", record=found.id if found else None)])

    def _settle_absent(self, key: str, problem: NotFound) -> None:
        """A record that is not there: its fate where we had it, and otherwise missing."""
        item = absent(self._session, key, "gone")
        if item.record is not None:
            self._session.note([item])
            self._publisher.readable([key])  # whatever kept it from being read is gone with it
            return
        self._session.settle([key], "missing", str(problem))
        self._session.problems.append(str(problem))

    def _settle_merged(self, key: str, into: str) -> None:
        """Another record came under an id that we have as one of its own."""
        item = absent(self._session, key, "merged", into)
        if item.record is not None and self._session.store.records.get(item.record).state != "merged":
            self._session.note([item])

    def _fail(self, key: str, problem: RecordError) -> None:
        self._session.store.failures.add(
            NewFailure(
                source=self._session.source,
                stage="fetch",
                error=type(problem).__name__,
                message=str(problem),
                at=self._session.now(),
                trial_id=None if "/" in key else key,
                url=self._session.fetcher.public_url(key),
                run=self._session.run,
            )
        )
        self._session.settle([key], "failed", str(problem))
        self._session.problems.append(str(problem))


def names(session: Session) -> dict[str, str]:
    """Key -> what to ask for: an id in its one spelling, or the page's address on the source's own site."""
    watch, fetcher = session.watch, session.fetcher
    ids = {canonical_nct_id(name, watch.source): name for name in watch.ids}
    return ids | {fetcher.public_url(page): page for page in watch.pages}


def _answers(fetcher: Fetcher, wanted: Sequence[_Wanted]) -> Iterator[_Answer]:
    """Ask for one record after another; what is wrong with one is its answer."""
    for one in wanted:
        try:
            yield _Answer(one.key, fetcher.fetch(one.reference, one.validators))
        except RecordError as problem:
            yield _Answer(one.key, problem)
