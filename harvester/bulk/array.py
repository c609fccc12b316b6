"""The elements of one JSON array of any size, one after another, at constant memory."""

import codecs
import json
from collections.abc import Iterator
from typing import Protocol

CHUNK = 1024 * 1024
_NUMBER = frozenset("-0123456789")
LONGEST_NUMBER = 64
_SPACE = " \t\r\n"


class Readable(Protocol):
    """What can be read a piece at a time."""

    def read(self, size: int = ..., /) -> bytes:
        """The next bytes."""


class NotWhole(Exception):  # noqa: N818 - says what is wrong
    """What is to be an array is none, or is cut off; the message says where."""


def elements(file: Readable, largest: int) -> Iterator[bytes]:
    """The elements of the array that a file holds, each as it is written there.

    `largest` is how many bytes of one element are taken. Raises NotWhole behind the last element that is whole.
    """
    text = _Text(file)
    if text.next_sign() != "[":
        raise NotWhole("no array begins here")
    text.skip_sign()
    if text.next_sign() == "]":
        return
    while True:
        yield text.element(largest)
        sign = text.next_sign()
        if not sign:
            raise NotWhole(f"the array is cut off behind record {text.taken}")
        if sign not in ",]":
            raise NotWhole(f"found {sign!r} behind record {text.taken} of the array, where a comma is due")
        text.skip_sign()
        if sign == "]":
            break
    if text.next_sign():
        raise NotWhole(f"more follows behind the end of the array, after {text.taken} records")


class _Text:
    """The text of a file, of which only what is being looked at is in memory."""

    def __init__(self, file: Readable) -> None:
        self._file = file
        self._decode = codecs.getincrementaldecoder("utf-8-sig")().decode
        self._scan = json.JSONDecoder().raw_decode
        self._text = ""
        self._at = 0
        self._ended = False
        self.taken = 0

    def next_sign(self) -> str:
        """The next character that is no blank; empty at the end."""
        while True:
            while self._at < len(self._text):
                if self._text[self._at] not in _SPACE:
                    return self._text[self._at]
                self._at += 1
            if not self._more():
                return ""

    def skip_sign(self) -> None:
        """Go behind the character that `next_sign` gave."""
        self._at += 1

    def element(self, largest: int) -> bytes:
        """The value that stands here, whole."""
        if self.next_sign() in _NUMBER:  # "12" may be the beginning of "12.5e3", of which no more has been read
            while len(self._text) - self._at < LONGEST_NUMBER and self._more():
                pass
        while True:
            try:
                end = self._scan(self._text, self._at)[1]
            except (ValueError, RecursionError) as problem:
                unread = len(self._text) - self._at
                if unread > largest:
                    raise NotWhole(
                        f"record {self.taken + 1} has more than {largest:,} characters, or is no JSON"
                    ) from problem
                if self._more(unread):
                    continue
                raise NotWhole(f"it is cut off, or no JSON, in record {self.taken + 1} ({problem})") from problem
            value, self._at = self._text[self._at : end], end
            self.taken += 1
            return value.encode()

    def _more(self, unread: int = 0) -> bool:
        """Read on, at least as much as is unread, so that a long element is not looked at over and over."""
        piece = ""
        while not piece and not self._ended:
            chunk = self._file.read(max(CHUNK, unread))
            self._ended = not chunk
            try:
                piece = self._decode(chunk, self._ended)
            except UnicodeDecodeError as problem:
                raise NotWhole(f"it is no UTF-8 behind record {self.taken} ({problem.reason})") from problem
        self._text, self._at = self._text[self._at :] + piece, 0
        return bool(piece)
