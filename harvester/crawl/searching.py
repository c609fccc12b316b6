"""A watch whose members the registry decides: walks that are checked against the registry's own count.

A census walks over every record, since content also changes without a new date, and then over the ids alone: only where
both walks see the same ids is nothing missing, for records come and go while one walks. Between two censuses only what
was updated is asked for, and the count says whether the membership is still the same.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from db import Receipt
from db.models import RunItem
from harvester.crawl.receiving import Arrived, Receiver
from harvester.crawl.session import Session
from harvester.errors import BadContent, Rejected
from harvester.fetchers import CtgovFetcher
from harvester.fetchers.ctgov_walk import Page, Study
from harvester.intake import moment
from harvester.net import Response, ahead

PAGE, CENSUS_PAGE = "page", "census_page"
"""The kinds of run items that stand for the pages of the two walks."""
FIRST = "first"
"""The key of a walk's first page; the others have their token as key."""


class Search:
    """One run of a search watch."""

    def __init__(self, session: Session, fetcher: CtgovFetcher, receiver: Receiver) -> None:
        self._session = session
        self._fetcher = fetcher
        self._receiver = receiver
        self.cut_off = False

    def walk_all(self) -> set[str]:
        """Take in every record of the search, and give the ids that it has. Problems say what is missing."""
        promised, pages = self._walk(None)
        came = set(self._session.items())
        if self.cut_off or (pages == 1 and promised == len(came)):
            return came
        listed, total = self._ids()
        missing = listed - came
        if missing:  # records that slid over a page border, or came in, while the walk went on
            self._take_by_id(missing)
            came = set(self._session.items())
        self._session.promise(total if total is not None else promised)
        self._judge(listed, came, total)
        return came & listed if total == len(listed) else came

    def walk_updates(self, since: date) -> set[str] | None:
        """Take in what was updated since a day; gives the ids that the search has, or null where they are the known.

        The registry's count is compared with what is known: where it differs, the ids are walked over.
        """
        promised, _ = self._walk(since)
        came = set(self._session.items())
        if promised is not None and promised != len(came):
            return self.walk_all()  # records moved while we walked: only a walk over everything settles it
        expected = set(self._session.known) | came
        if self._count() == len(expected):
            return None
        listed, total = self._ids()
        self._take_by_id(listed - expected)
        came = set(self._session.items())
        self._judge(listed, set(self._session.known) | came, total)
        self._session.promise(len(came))
        return listed if total == len(listed) else None

    def _walk(self, since: date | None) -> tuple[int | None, int]:
        """Walk over the pages, from where an interrupted run of the same search stopped; gives promise and pages."""
        kind = CENSUS_PAGE if since is None else PAGE
        done = self._session.items(kind)
        token, finished = _resume(done)
        promised = self._session.counters.promised if done else None
        if finished:
            return promised, len(done)
        pages = len(done)
        for page in self._pages(since, token):
            if page.promised is not None:
                promised = page.promised
                self._session.promise(promised)
            self._take_page(page, kind, token or FIRST)
            token = page.next_token
            pages += 1
            self._session.report(len(self._session.items()), promised)
            if self._reached_limit(promised):
                break
        return promised, pages

    def _pages(self, since: date | None, token: str | None) -> Iterator[Page]:
        """The pages from a token on; where the registry no longer knows the token, all of them from the first."""
        watch = self._session.watch
        try:
            yield from ahead(self._fetcher.search(watch.query, watch.filter, since=since, token=token))
        except (Rejected, BadContent):
            if token is None:
                raise
            yield from ahead(self._fetcher.search(watch.query, watch.filter, since=since))

    def _take_page(self, page: Page, kind: str, key: str) -> None:
        limit = self._session.watch.limit
        room = None if limit is None else max(0, limit - len(self._session.items()))
        studies = page.studies[:room]
        self._receiver.take(
            [arrived(study, page.response, self._fetcher) for study in studies],
            RunItem(
                kind=kind,
                key=key,
                state="done",
                next_key=page.next_token,
                promised=page.promised,
                received=len(studies),
            ),
        )

    def _reached_limit(self, promised: int | None) -> bool:
        limit = self._session.watch.limit
        came = len(self._session.items())
        self.cut_off = limit is not None and came >= limit and (promised is None or promised > came)
        if self.cut_off:
            self._session.problems.append(
                f"The watch's own limit of {limit} was reached; the registry has "
                f"{'more' if promised is None else promised} records. Raise `limit` to have them all."
            )
            self._session.count(missing=0)
        return self.cut_off

    def _ids(self) -> tuple[set[str], int | None]:
        """The ids that the search has now, and how many the registry says there are."""
        watch = self._session.watch
        listed: set[str] = set()
        total = None
        for page in self._fetcher.ids(watch.query, watch.filter):
            total = page.promised if page.promised is not None else total
            listed |= {study.trial_id for study in page.studies if study.trial_id}
        return listed, total

    def _count(self) -> int | None:
        """How many records the search has now, by the registry's count."""
        watch = self._session.watch
        return next(iter(self._fetcher.ids(watch.query, watch.filter, page_size=1))).promised

    def _take_by_id(self, ids: Iterable[str]) -> None:
        for batch in self._fetcher.fetch_many(sorted(ids)):
            self._receiver.take([arrived(study, batch.responses[-1], self._fetcher) for study in batch.found.values()])

    def _judge(self, listed: set[str], came: set[str], total: int | None) -> None:
        """Say what is missing: ids that were listed and did not come, or a count that no walk confirms."""
        missing = sorted(listed - came)
        if missing:
            self._session.note(RunItem(kind="record", key=one, state="missing") for one in missing)
            self._session.problems.append(
                f"{len(missing)} records that the registry lists did not come: {', '.join(missing[:5])}"
                f"{' ...' if len(missing) > 5 else ''}. Run the crawl again."
            )
        if total is not None and total != len(listed):
            self._session.problems.append(
                f"The registry promises {total} records and lists {len(listed)} ids. Run the crawl again."
            )
            self._session.note(
                RunItem(kind="record", key=f"unlisted {n}", state="missing") for n in range(len(listed), total)
            )


def _resume(done: dict[str, RunItem]) -> tuple[str | None, bool]:
    """Where a walk goes on: the token behind its last page, and whether that was the last."""
    token, key = None, FIRST
    seen: set[str] = set()
    while key in done and key not in seen:
        seen.add(key)
        token = done[key].next_key
        if token is None:
            return None, True
        key = token
    return token, False


def arrived(study: Study, response: Response, fetcher: CtgovFetcher) -> Arrived:
    """A study of a page, as an arrived record; its receipt has the record's public address."""
    trial_id = study.trial_id
    return Arrived(
        key=trial_id or f"no id, on {response.asked}",
        trial_id=trial_id,
        body=study.body,
        receipt=Receipt(
            source=fetcher.source,
            url=fetcher.public_url(trial_id) if trial_id else response.asked,
            received_at=moment(response.fetched_at),
            status=response.status,
        ),
    )
