"""A watch whose members the registry decides: walks that are checked against the registry's own list and count.

A census walks over every record, since content also changes without a new date, and then over the ids alone: only where
every id of that list has come, and the list is as long as the registry says, is nothing missing, for records come and
go while one walks. Between two censuses only what was updated is asked for, and one page of ids, or where they are
more, the registry's count, says whether the membership is still the same.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from hashlib import sha256

import msgspec

from db import Receipt
from db.models import RunItem
from harvester.crawl.receiving import Arrived, Receiver
from harvester.crawl.session import Session
from harvester.errors import BadContent, RecordError, Rejected
from harvester.fetchers import CtgovFetcher
from harvester.fetchers.ctgov_query import MOST_PER_PAGE
from harvester.fetchers.ctgov_walk import Page, Study, read_study
from harvester.fetchers.ids import is_nct_id
from harvester.net import Response, ahead
from harvester.times import moment

UPDATES, EVERYTHING = "page", "census_page"
"""The kinds of run items that stand for the pages of the two walks."""
FIRST = "first"
"""The key of a walk's first page; the others have their token as key."""
PAGES_AHEAD = 4
LISTINGS = 3
"""How often the ids are listed until the list and its count agree and everything on it has come."""


class _Start(msgspec.Struct, frozen=True):
    """Where a walk begins: behind the pages that this run has taken in, or nowhere if it has taken in all.

    `room` is how many records the watch's own limit leaves.
    """

    since: date | None
    token: str | None
    finished: bool
    pages: int
    room: int | None


class _Step(msgspec.Struct, frozen=True):
    """A page as it came: of the records with its key in the run, or (null) of the ids alone."""

    page: Page
    key: str | None = None


class _Listing(msgspec.Struct):
    """The ids that the search has, and how many the registry says there are."""

    ids: set[str] = msgspec.field(default_factory=set)
    nameless: int = 0
    total: int | None = None
    whole: bool = False

    def add(self, page: Page) -> None:
        """Take in a page of ids."""
        self.total = page.promised if page.promised is not None else self.total
        self.ids |= {study.trial_id for study in page.studies if study.trial_id}
        self.nameless += sum(study.trial_id is None for study in page.studies)
        self.whole = page.next_token is None

    @property
    def agrees(self) -> bool:
        """Whether the list is as long as the registry says; where it says nothing, nothing proves the list."""
        return self.total == len(self.ids) + self.nameless


class Search:
    """One run of a search watch."""

    def __init__(self, session: Session, fetcher: CtgovFetcher, receiver: Receiver) -> None:
        self._session = session
        self._fetcher = fetcher
        self._receiver = receiver

    def walk_all(self) -> set[str] | None:
        """Take in every record of the search; gives the ids that it has, or null where that is not certain."""
        promised, listing = self._take_all(self._everything(self._start(None)), EVERYTHING)
        if self._over_limit(promised):
            return None
        if listing is None and self._one_page() and promised == len(self._session.received):
            return self._session.received  # of one moment
        listing = self._prove(listing, set())
        self._session.promise(listing.total)
        return self._proven(listing, set())

    def walk_updates(self, since: date, expected: set[str]) -> set[str] | None:
        """Take in what was updated since a day; gives the ids that the search has, or null where that is not certain.

        `expected` are the ids that it had. Where one page lists all ids, they are compared; else the registry's count
        is, and where it differs, the ids are listed.
        """
        promised, counted = self._take_all(self._updates(self._start(since)), UPDATES)
        updated = self._session.received
        if promised != len(updated):
            return self.walk_all()  # records moved while we walked: only a walk over everything settles it
        there = expected | updated
        count = counted.total if counted else None
        if self._over_limit(count):
            return None
        if counted and not counted.whole and count == len(there):
            return there  # too many to list every day; who came and who left shows in the count, or in the next census
        listing = self._prove(counted if counted and counted.whole else None, expected)
        self._session.promise(len(updated) + len(listing.ids - there))
        return self._proven(listing, expected)

    def _one_page(self) -> bool:
        """Whether all that came in this run came on one page, on which nothing can have slid over a border."""
        return len(self._session.pages(EVERYTHING)) + len(self._session.pages(UPDATES)) == 1

    def _take_all(self, steps: Iterator[_Step], kind: str) -> tuple[int | None, _Listing | None]:
        """Take in what comes, while the next is fetched: what was promised, and the ids that were listed, if any."""
        promises = (item.promised for item in self._session.pages(kind).values() if item.promised is not None)
        promised = next(promises, None)
        listing: _Listing | None = None
        for step in ahead(steps, PAGES_AHEAD):
            if step.key is None:
                listing = listing or _Listing()
                listing.add(step.page)
                continue
            if step.page.promised is not None:
                promised = step.page.promised
                self._session.promise(promised)
            self._take_page(step.page, kind, step.key)
        return promised, listing

    def _start(self, since: date | None) -> _Start:
        done = self._session.pages(EVERYTHING if since is None else UPDATES)
        token, finished = _resume(done)
        limit = self._session.watch.limit
        room = None if limit is None or since is not None else limit - len(self._session.came)
        return _Start(since, token, finished or (room is not None and room <= 0), len(done), room)

    def _everything(self, start: _Start) -> Iterator[_Step]:
        """The pages of the full walk, then those of the ids, unless one page held everything."""
        pages = start.pages
        room = start.room
        for step in self._walk(start):
            yield step
            pages += 1
            room = None if room is None else room - len(step.page.studies)
        if pages > 1 and (room is None or room > 0):
            yield from map(_Step, self._ids())

    def _updates(self, start: _Start) -> Iterator[_Step]:
        """The pages of what was updated, then one page of ids: all of them, or the first with their count."""
        yield from self._walk(start)
        yield _Step(next(iter(self._ids())))

    def _walk(self, start: _Start) -> Iterator[_Step]:
        """The pages of a walk; from the first where the registry no longer knows the token of the next."""
        if start.finished:
            return
        steps = self._pages(start, start.token)
        try:
            first = next(steps)
        except (Rejected, BadContent):
            if start.token is None:
                raise
            steps = self._pages(start, None)
            first = next(steps)
        yield first
        yield from steps

    def _pages(self, start: _Start, token: str | None) -> Iterator[_Step]:
        """Ask for the pages behind a token, as many as the watch's own limit leaves room for."""
        watch, room = self._session.watch, start.room
        size = min(MOST_PER_PAGE, watch.limit or MOST_PER_PAGE)
        for page in self._fetcher.search(watch.query, watch.filter, since=start.since, page_size=size, token=token):
            yield _Step(page, token or FIRST)
            token = page.next_token
            room = None if room is None else room - len(page.studies)
            if room is not None and room <= 0:
                return

    def _take_page(self, page: Page, kind: str, key: str) -> None:
        limit = self._session.watch.limit
        room = None if limit is None else max(0, limit - len(self._session.came))
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

    def _over_limit(self, there: int | None) -> bool:
        """Whether the search has more records than the watch's own limit lets in; says so."""
        limit = self._session.watch.limit
        if limit is None or (len(self._session.received) if there is None else there - 1) < limit:
            return False
        self._session.cut_off = True
        self._session.promise(there)
        self._session.problems.append(
            f"The watch's own limit of {limit} was reached, and the registry has {there or 'more'} records: raise "
            "`limit` to have them all."
        )
        return True

    def _ids(self) -> Iterator[Page]:
        watch = self._session.watch
        return self._fetcher.ids(watch.query, watch.filter)

    def _prove(self, listing: _Listing | None, expected: set[str]) -> _Listing:
        """List the ids, and fetch those that neither came nor are expected, until nothing is missing."""
        for _ in range(LISTINGS):
            if listing is None:
                listing = _Listing()
                for page in self._ids():
                    listing.add(page)
            # They slid over a page border, or came in, while the walk went on.
            self._take_by_id(listing.ids - expected - self._session.received)
            if listing.agrees and listing.ids <= expected | self._session.received:
                return listing
            last, listing = listing, None
        return last

    def _take_by_id(self, ids: Iterable[str]) -> None:
        for batch in self._fetcher.fetch_many(sorted(ids)):
            came = [(study, batch.responses[-1]) for study in batch.found.values()]
            for trial_id in batch.missing:
                with suppress(RecordError):  # that it did not come is said with all that did not
                    response = self._fetcher.fetch(trial_id).response
                    came.append((read_study(response.body), response))
            self._receiver.take([arrived(study, response, self._fetcher) for study, response in came])

    def _proven(self, listing: _Listing, expected: set[str]) -> set[str] | None:
        """The ids of a list that nothing speaks against; else null, and problems that say what is missing."""
        missing = sorted(listing.ids - expected - self._session.received)
        if missing:
            self._session.settle(missing, "missing", "The registry lists it, and it did not come.")
            self._session.problems.append(
                f"{len(missing)} records that the registry lists did not come: {', '.join(missing[:5])}"
                f"{' ...' if len(missing) > 5 else ''}. Run the crawl again."
            )
        if not listing.agrees:
            self._session.problems.append(_doubt(listing))
        return listing.ids if not missing and listing.agrees else None


def _doubt(listing: _Listing) -> str:
    """What speaks against a list of ids."""
    if listing.total is None:
        return (
            f"The registry lists {len(listing.ids)} ids and does not say how many records the search has "
            "(`totalCount`): nothing shows that these are all."
        )
    return (
        f"The registry promises {listing.total} records and lists {len(listing.ids)} ids, {LISTINGS} times over: which "
        "ones there are is not certain. Run the crawl again."
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
    """A study of a page, as an arrived record; its receipt has the record's public address.

    One without an id is named by its bytes, so that several on one page stay several.
    """
    trial_id = study.trial_id if study.trial_id and is_nct_id(study.trial_id) else None
    nameless = f"no id, {sha256(study.body).hexdigest()[:16]}"
    return Arrived(
        key=trial_id or nameless,
        trial_id=trial_id,
        body=study.body,
        receipt=Receipt(
            source=fetcher.source,
            url=fetcher.public_url(trial_id) if trial_id else f"{response.asked}#{nameless}",
            received_at=moment(response.fetched_at),
            status=response.status,
        ),
    )
