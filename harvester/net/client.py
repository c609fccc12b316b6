"""The client that every fetcher asks through."""

import logging
import threading
from contextlib import closing, nullcontext
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urldefrag, urljoin

import requests

from harvester.errors import (
    BadContent,
    CannotRun,
    FetchError,
    ForbiddenByRobots,
    NotFound,
    RecordError,
    Rejected,
    Retried,
    SourceDown,
    TooManyRequests,
    Unanswered,
    WrongAddress,
)
from harvester.net import robots, wire
from harvester.net.body import read_body
from harvester.net.clock import Clock
from harvester.net.content import check
from harvester.net.guard import Guard
from harvester.net.manners import Manners, robots_url
from harvester.net.patience import ATTEMPTS, POLICY, Patience
from harvester.net.request import MIB, Due, Request
from harvester.net.response import Response, Validators
from harvester.net.settings import Settings
from harvester.net.verdict import refusal, words_of
from harvester.net.watchdog import Watchdog

log = logging.getLogger(__name__)

LARGEST = 128 * MIB  # a page of 1,000 ordinary studies is about 20 MiB
ANSWER_SECONDS = 300.0  # from the request to the last byte
MOST_REDIRECTS = 5


class Client:
    """Asks one source, one request at a time, at its pace and within its robots.txt.

    `requests` and `retries` count what was sent in the life of the client, which is one run. Pass a clock to play time
    fast, a folder to keep the pace apart from that of the other processes of this machine, a timeout (seconds to
    connect, seconds between two bytes) to be less patient.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Clock | None = None,
        pace_folder: Path | None = None,
        timeout: tuple[float, float] = wire.TIMEOUT,
    ) -> None:
        self.settings = settings
        self.requests = 0
        self.retries = 0
        self._clock = clock or Clock()
        self._timeout = timeout
        self._guard = Guard(settings)
        self._manners = Manners(settings, self._clock, pace_folder)
        self._patience = Patience()
        self._watchdog = Watchdog()
        self._session = wire.new_session(settings, self._watchdog)
        self._good_answers = 0
        self._one_at_a_time = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the connections go."""
        self._session.close()

    def get(
        self, url: str, *, due: Due, validators: Validators | None = None, alone: bool = False, largest: int = LARGEST
    ) -> Response:
        """Ask for an address of the source, again where that may help, and return a good answer.

        `due` is what the answer must be; `validators` make it "only if it changed"; `alone` keeps the other processes
        of this machine from such requests meanwhile; `largest` is the cap in bytes. Raises a RecordError where this
        address cannot be had, and a CannotRun where the source cannot (`harvester.errors` has the tree).
        """
        request = Request(
            source=self.settings.source,
            url=url,
            due=due,
            largest=largest,
            alone=alone,
            validators=validators or Validators(),
        )
        with self._one_at_a_time:
            response = self._follow(request)
            self._good_answers += 1
        return response

    def _follow(self, request: Request) -> Response:
        """Ask, and go where redirects lead if that is still the source."""
        url = request.url
        self._guard.check(url)
        for _ in range(MOST_REDIRECTS + 1):
            self._heed_robots(request, url)
            answer = self._insist(request, url)
            if isinstance(answer, Response):
                return answer
            self._guard.check(answer, came_from=url)
            url = answer
        raise WrongAddress(request.says(f"redirects more than {MOST_REDIRECTS} times."), url=request.url)

    def _heed_robots(self, request: Request, url: str) -> None:
        """Read the host's robots.txt if that has not been done, and raise ForbiddenByRobots where it says no."""
        if request.due == "robots":
            return
        if not self._manners.knows(url):
            self._manners.learn(url, self._robots_text(robots_url(url)))
        if not self._manners.allows(url):
            raise ForbiddenByRobots(
                request.says("is closed to us by the site's robots.txt; it was not asked."), url=url
            )

    def _robots_text(self, url: str) -> str:
        """The text of a robots.txt; empty where there is none. Where it cannot be known, nothing may be asked."""
        request = Request(source=self.settings.source, url=url, due="robots", largest=robots.LARGEST)
        try:
            return self._follow(request).body.decode("utf-8", "replace")
        except (NotFound, Rejected):
            return ""
        except RecordError as problem:
            raise SourceDown(
                f"{problem} Without it we do not know what may be asked, so nothing is.", url=url
            ) from problem

    def _insist(self, request: Request, url: str) -> Response | str:
        """Ask one address until there is a good answer, or no reason to expect one; returns as `_ask` does."""
        policy = POLICY
        while True:
            try:
                with self._manners.pace(url).alone() if request.alone else nullcontext():
                    answer = self._ask(request, url)
            except Retried as problem:
                again = self._patience.spend(policy, problem)
                if again is None:
                    raise self._last_word(problem) from problem
                policy, wait = again
                self._rest(problem, url, wait)
            else:
                self._patience.reward()
                return answer

    def _rest(self, problem: Retried, url: str, wait: float) -> None:
        """Wait before the next attempt; after a 429 the other processes of this machine wait, too."""
        log.warning("%s Asking again in %.1f s.", problem, wait)
        self.retries += 1
        if isinstance(problem, TooManyRequests):
            self._manners.pace(url).hold(wait)
        self._clock.sleep(wait)

    def _last_word(self, problem: Retried) -> FetchError:
        """What to raise when a request had all its attempts.

        One address that is never answered is that record's trouble, but where nothing was, it is the source's.
        """
        told = f"{problem} It was asked {ATTEMPTS} times."
        if isinstance(problem, CannotRun) or self._good_answers:
            return type(problem)(told, url=problem.url, retry_after=problem.retry_after)
        told += " No request of this run was answered, so the source is taken to be down."
        return SourceDown(told, url=problem.url)

    def _ask(self, request: Request, url: str) -> Response | str:
        """Ask one address once, in its slot: the answer, or the address that it redirects to."""
        prepared = wire.prepare(self._session, request, url)
        self._manners.pace(url).wait()
        self.requests += 1
        late = request.says(f"had not answered in full after {ANSWER_SECONDS:.0f} seconds, when its time was up.")
        try:
            with self._watchdog.watching(ANSWER_SECONDS):
                answer = self._exchange(request, prepared)
        except FetchError as problem:
            if self._watchdog.bit:
                raise Unanswered(late, url=request.url) from problem
            raise
        if self._watchdog.bit:
            raise Unanswered(late, url=request.url)
        return answer

    def _exchange(self, request: Request, prepared: requests.PreparedRequest) -> Response | str:
        """Send a request and judge its answer; returns as `_ask` does."""
        deadline = self._clock.now() + ANSWER_SECONDS
        with closing(wire.send(self._session, request, prepared, self._timeout)) as answer:
            log.debug("%s answered %s", prepared.url, answer.status_code)
            target = self._target(request, answer)
            if target:
                return target
            problem = refusal(request, answer, words_of(request, answer, self._clock))
            if problem:
                raise problem
            return self._response(request, answer, deadline)

    def _response(self, request: Request, answer: requests.Response, deadline: float) -> Response:
        """Read and check the body of a 200; a 304 has none."""
        content_type = answer.headers.get("Content-Type")
        body = b""
        if answer.status_code == HTTPStatus.OK:
            body = read_body(answer.raw, request, self._clock, deadline)
            check(request, content_type, body)
        given = Validators(answer.headers.get("ETag"), answer.headers.get("Last-Modified"))
        return Response(
            asked=request.url,
            url=answer.url,
            status=answer.status_code,
            content_type=content_type,
            body=body,
            fetched_at=self._clock.stamp(),
            validators=given if given.headers() or body else request.validators,  # a 304 need not repeat them
        )

    def _target(self, request: Request, answer: requests.Response) -> str | None:
        """The address that a redirect leads to; null where the answer is none."""
        try:
            location = self._session.get_redirect_target(answer)
            return urldefrag(urljoin(answer.url, location)).url if location else None
        except ValueError as problem:  # a Location in no known encoding, or "http://[::1"
            raise BadContent(request.says("redirects to what is no address."), url=request.url) from problem
