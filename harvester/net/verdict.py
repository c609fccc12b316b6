"""What a status means, and what the source says about it."""

from http import HTTPStatus

import msgspec
import requests

from harvester.errors import (
    BadContent,
    Blocked,
    FetchError,
    NotFound,
    Rejected,
    TooLarge,
    TooManyRequests,
    Unanswered,
)
from harvester.net.body import read_body
from harvester.net.clock import Clock
from harvester.net.patience import retry_after
from harvester.net.request import Request

REFUSALS = frozenset({401, 402, 403, 407, 451})
GONE = frozenset({404, 410})
PASSING = frozenset({408, 425})
MOST_WORDS = 300  # characters of a source's own explanation that go into our sentence
LONGEST_EXPLANATION = 16 * 1024
EXPLANATION_SECONDS = 10.0


def refusal(request: Request, answer: requests.Response, words: str) -> FetchError | None:
    """What a status other than 200 and 304 means; `words` is the source's own explanation. None for 200 and 304."""
    status = answer.status_code
    told = request.says(f"answered {status} {_phrase(status)}{f' ({words})' if words else ''}")
    wait = retry_after(answer.headers.get("Retry-After"))
    if answer.headers.get("cf-mitigated") == "challenge":  # Cloudflare marks its challenge pages, whatever the status
        return Blocked(f"{told} with a wall against robots, so nothing more is asked.", url=request.url)
    if status == HTTPStatus.OK or (status == HTTPStatus.NOT_MODIFIED and request.validators.headers()):
        return None
    if status in REFUSALS:
        return Blocked(f"{told}: it refuses us, so nothing more is asked.", url=request.url)
    if status in GONE:
        return NotFound(f"{told}.", url=request.url)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return TooManyRequests(f"{told}: we ask too often.", url=request.url, retry_after=wait)
    if status in PASSING or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Unanswered(f"{told}.", url=request.url, retry_after=wait)
    if status >= HTTPStatus.BAD_REQUEST:
        return Rejected(f"{told}: the request is wrong.", url=request.url)
    return BadContent(f"{told}, which is no answer to what was asked.", url=request.url)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "(a status that HTTP does not know)"


def words_of(request: Request, answer: requests.Response, clock: Clock) -> str:
    """The source's own explanation of an error, where it gives one in plain text as ClinicalTrials.gov does."""
    if answer.status_code < HTTPStatus.BAD_REQUEST or "text/plain" not in answer.headers.get("Content-Type", ""):
        return ""
    short = msgspec.structs.replace(request, largest=LONGEST_EXPLANATION)
    try:
        text = read_body(answer.raw, short, clock, clock.now() + EXPLANATION_SECONDS).decode("utf-8", "replace")
    except (TooLarge, BadContent, Unanswered):  # the status has said what matters; only its explanation is missing
        return ""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:MOST_WORDS]
