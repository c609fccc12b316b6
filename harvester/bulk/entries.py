"""Records in files: the site's whole download, saved records, JSON lines; found one by one, at constant memory."""

import gzip
import zlib
from collections.abc import Iterable, Iterator, Sequence
from io import BufferedReader
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec

from harvester.bulk.array import NotWhole, elements
from harvester.bulk.zipped import EMPTY, BadZip, members, unpacked
from harvester.bulk.zipped import MAGIC as ZIP_MAGIC
from harvester.errors import UsageError
from harvester.reading import LARGEST_RECORD

GZIP_MAGIC = b"\x1f\x8b"
BOM = b"\xef\xbb\xbf"
BLANK = b" \t\r\n"
SNIFFED = 4096
UNPACKED_AT_ONCE = 256 * 1024


class Entry(msgspec.Struct, frozen=True):
    """A record's bytes, and where they stand: `file.jsonl.gz#12`, `file.zip/NCT06765564.json`."""

    place: str
    body: bytes


class Broken(msgspec.Struct, frozen=True):
    """What of a file cannot be taken for a record, as a sentence."""

    sentence: str


Found = Entry | Broken


class Stream(Protocol):
    """Unpacked bytes that can be looked at before they are read."""

    def peek(self, size: int, /) -> bytes:
        """Some of the next bytes, left where they are."""

    def read(self, size: int = ..., /) -> bytes:
        """The next bytes."""

    def readline(self, size: int = ..., /) -> bytes:
        """The next line, or so many bytes of it."""


class Files:
    """The records of some files; `progress` says how much of them has been read."""

    def __init__(self, paths: Sequence[Path]) -> None:
        """Raises UsageError where a file is not there."""
        for path in paths:
            if not path.is_file():
                raise UsageError(f"There is no file {path}.")
        self._paths = list(paths)
        self._sizes = [path.stat().st_size for path in paths]
        self._done = 0
        self._open: BinaryIO | None = None

    @property
    def progress(self) -> float:
        """The share of the bytes of all files that has been read, from 0 to 1."""
        here = self._open.tell() if self._open else 0
        return min(1.0, (self._done + here) / max(1, sum(self._sizes)))

    def entries(self) -> Iterator[Found]:
        """Every record of every file, in order; what is broken is told where it stands."""
        for path, size in zip(self._paths, self._sizes, strict=True):
            with path.open("rb") as file:
                self._open = file
                yield from _guarded(_of_file(file, path), path.name)
                self._open = None
            self._done += size


def _guarded(found: Iterator[Found], place: str) -> Iterator[Found]:
    """What was found up to where a file is broken, and how it is broken."""
    try:
        yield from found
    except (OSError, EOFError, zlib.error, BadZip, NotWhole) as problem:
        yield Broken(f"{place}: {problem}; what comes behind that was not read")


def _of_file(file: BufferedReader, path: Path) -> Iterator[Found]:
    start = file.peek(4)
    if start.startswith((ZIP_MAGIC, EMPTY)):
        for member in members(path):
            place = f"{path.name}/{member.name}"
            yield from _guarded(_of_stream(unpacked(file, member), place), place)
    elif start.startswith(GZIP_MAGIC):
        with gzip.open(file) as packed, BufferedReader(packed, UNPACKED_AT_ONCE) as stream:
            yield from _of_stream(stream, path.name)
    else:
        yield from _of_stream(file, path.name)


def _of_stream(stream: Stream, place: str) -> Iterator[Found]:
    """The records of unpacked bytes: one array, JSON lines, or one record."""
    start = stream.peek(SNIFFED).removeprefix(BOM).lstrip(BLANK)[:1]
    if start == b"[":
        for number, body in enumerate(elements(stream, LARGEST_RECORD), 1):
            yield Entry(f"{place}#{number}", body)
        return
    first = _line(stream)
    while first and not first.removeprefix(BOM).strip(BLANK):
        first = _line(stream)
    second = _line(stream)
    if start == b"{" and (_is_json(first) or second.lstrip(BLANK)[:1] == b"{"):
        yield from _lines(chain((first, second), iter(lambda: _line(stream), b"")), stream, place)
    elif first:
        yield _one(first + second, stream, place)


def _line(stream: Stream) -> bytes:
    """The next line; no more of one that is too long than shows that it is."""
    return stream.readline(LARGEST_RECORD + 1)


def _is_json(line: bytes) -> bool:
    """Whether a line is a JSON value of its own."""
    try:
        msgspec.json.decode(line.removeprefix(BOM), type=msgspec.Raw)
    except msgspec.DecodeError:
        return False
    return True


def _lines(lines: Iterable[bytes], stream: Stream, place: str) -> Iterator[Found]:
    """A record a line; blank lines are none."""
    for number, line in enumerate(lines, 1):
        body = line.removeprefix(BOM).strip(BLANK)
        if len(body) > LARGEST_RECORD:
            yield Broken(f"{place}#{number} has more than {LARGEST_RECORD:,} bytes, and was left out")
            while line and not line.endswith(b"\n"):
                line = _line(stream)
        elif body:
            yield Entry(f"{place}#{number}", body)


def _one(start: bytes, stream: Stream, place: str) -> Found:
    """All that there is, as one record."""
    body = start + stream.read(max(0, LARGEST_RECORD + 1 - len(start)))
    if len(body) > LARGEST_RECORD:
        return Broken(f"{place} has more than {LARGEST_RECORD:,} bytes, and is no array and no JSON lines")
    return Entry(place, body)
