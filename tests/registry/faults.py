"""What can go wrong, to order."""

import gzip
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.answer import Answer, html_answer, text_answer

if TYPE_CHECKING:
    from registry.server import Registry

WALL = (
    "<!DOCTYPE html><html><head><title>Just a moment...</title></head>"
    "<body><h1>Checking your browser</h1><p>Enable JavaScript and cookies to continue.</p></body></html>"
)
MAINTENANCE = (
    "<!DOCTYPE html><html><head><title>We will be back</title></head><body>Down for maintenance.</body></html>"
)
BOMB_SIZE = 1024 * 1024 * 1024


@dataclass
class Fault:
    """Something to go wrong at the `at`th request (from 1) whose path contains `path`, and at `times` in a row.

    `value` is what the kind needs: a Retry-After, the target of a redirect, the seconds between two bytes, what a count
    is wrong by. `change` is called with the registry before the answer is made: data that move under a walk.
    """

    kind: str
    at: int = 1
    times: int = 1
    path: str = "/api/"
    value: str = ""
    change: "Callable[[Registry], object] | None" = None
    seen: int = 0  # how many matching requests there were

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"there is no fault {self.kind!r}; there are {', '.join(KINDS)}")

    def strikes(self, path: str) -> bool:
        """Count a request, and say whether this is one that goes wrong."""
        if self.path not in path:
            return False
        self.seen += 1
        return self.at <= self.seen < self.at + self.times

    def spoil(self, answer: Answer) -> Answer:
        """What is sent in place of the good answer."""
        return KINDS[self.kind](answer, self.value)


def _refused(status: int, words: str) -> Callable[[Answer, str], Answer]:
    def spoiled(_: Answer, value: str) -> Answer:
        answer = text_answer(status, words)
        if value:
            answer.headers["Retry-After"] = value
        return answer

    return spoiled


def _slow(answer: Answer, value: str) -> Answer:
    answer.delivery, answer.pause = "slow", float(value or 0.2)
    return answer


def _wrong_count(answer: Answer, value: str) -> Answer:
    answer.body = re.sub(
        rb'"totalCount":(\d+)', lambda m: b'"totalCount":%d' % (int(m[1]) + int(value or 3)), answer.body
    )
    return answer


def _without(pattern: bytes) -> Callable[[Answer, str], Answer]:
    def spoiled(answer: Answer, _: str) -> Answer:
        answer.body = re.sub(pattern, b"", answer.body)
        return answer

    return spoiled


def _deep(answer: Answer, value: str) -> Answer:
    answer.body = b"[" * int(value or 200_000) + b"]" * int(value or 200_000)
    return answer


def _bomb(_: Answer, value: str) -> Answer:
    """Zeros that unpack to a gibibyte, or to as many bytes as `value` says."""
    piece = gzip.compress(bytes(1024 * 1024), compresslevel=9)
    pieces = int(value or BOMB_SIZE) // (1024 * 1024)
    return Answer(200, piece * pieces, {"Content-Type": "application/json", "Content-Encoding": "gzip"})


def _unchanged(answer: Answer, _: str) -> Answer:
    return answer


KINDS: dict[str, Callable[[Answer, str], Answer]] = {
    "400": _refused(400, "The request is not understood"),
    "403": _refused(403, "Forbidden"),
    "404": _refused(404, "Not found"),
    "429": _refused(429, "Too many requests"),
    "500": _refused(500, "Internal error"),
    "503": _refused(503, "Service unavailable"),
    "reset": lambda _, value: Answer(delivery="reset"),
    "short": lambda answer, value: Answer(200, answer.body, answer.headers, "short"),
    "slow": _slow,
    "truncated": lambda answer, value: Answer(200, answer.body[: len(answer.body) // 2], answer.headers),
    "wall": lambda _, value: html_answer(WALL),
    "maintenance": lambda _, value: html_answer(MAINTENANCE),
    "empty": lambda answer, value: Answer(200, b"", answer.headers),
    "redirect": lambda _, value: Answer(302, b"", {"Location": value}),
    "bomb": _bomb,
    "wrong_count": _wrong_count,
    "no_count": _without(rb'"totalCount":\d+,'),
    "no_token": _without(rb',"nextPageToken":"[^"]*"'),
    "deep": _deep,
    "empty_page": _unchanged,  # made by the search itself
    "change": _unchanged,  # made by `change`
}
