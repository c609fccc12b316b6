"""The members of a zip file, one after another, at constant memory.

The standard library's reader holds the whole directory in memory, which for the registry's download, one file a study,
takes several hundred megabytes. Format: PKWARE APPNOTE 6.3.10; stored and deflated members, with zip64.
"""

import struct
import zlib
from collections.abc import Iterator
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import BinaryIO

import msgspec

MAGIC = b"PK\x03\x04"
EMPTY = b"PK\x05\x06"
"""How a zip file begins, and one without members."""
_CHUNK = 64 * 1024
_LONGEST_COMMENT = 65535
_STORED, _DEFLATED = 0, 8
_ENCRYPTED = 0x1
_UTF8 = 0x800
_ZIP64 = 0x0001  # the extra field that holds what does not fit into 32 bits
_FULL = 0xFFFFFFFF

_END = struct.Struct("<4s4H2LH")
_END64_PLACE = struct.Struct("<4sLQL")
_END64 = struct.Struct("<4sQ2H2L4Q")
_ENTRY = struct.Struct("<4s4B4H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")


class BadZip(Exception):  # noqa: N818 - says what is wrong
    """The file is no zip file that can be read; the message says why."""


class Directory(msgspec.Struct, frozen=True):
    """Where the list of members stands, and how many bytes it has."""

    start: int
    size: int


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """One file inside: its name, and where and how its bytes stand."""

    name: str
    method: int
    crc: int
    packed: int
    size: int
    offset: int


def members(path: Path) -> Iterator[Member]:
    """The files inside a zip file, in the order of its directory. Raises BadZip."""
    with path.open("rb") as file:
        directory = _directory(file)
        file.seek(directory.start)
        left = directory.size
        while left > 0:
            member, length = _member(file)
            left -= length
            if not member.name.endswith("/"):
                yield member


def unpacked(file: BinaryIO, member: Member) -> BufferedReader:
    """The bytes of a member; reading them raises BadZip where they are not what the directory says."""
    file.seek(member.offset)
    head = file.read(_LOCAL.size)
    if len(head) < _LOCAL.size or not head.startswith(MAGIC):
        raise BadZip("it is not where the list of files says")
    *_, name, extra = _LOCAL.unpack(head)
    file.seek(name + extra, 1)
    return BufferedReader(_Unpacked(file, member), _CHUNK)


class _Unpacked(RawIOBase):
    """Unpacks a member as it is read, and checks it at its end."""

    def __init__(self, file: BinaryIO, member: Member) -> None:
        self._file = file
        self._member = member
        self._left = member.packed
        self._inflater = zlib.decompressobj(-zlib.MAX_WBITS) if member.method == _DEFLATED else None
        self._crc = self._size = 0

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill a buffer as far as one step goes; 0 at the end."""
        try:
            piece = self._next(len(buffer))
        except zlib.error as problem:
            raise BadZip(f"it cannot be unpacked ({problem})") from problem
        self._crc = zlib.crc32(piece, self._crc)
        self._size += len(piece)
        if not piece and (self._crc, self._size) != (self._member.crc, self._member.size):
            raise BadZip("it is damaged: its checksum is not the one that was noted")
        buffer[: len(piece)] = piece
        return len(piece)

    def _next(self, most: int) -> bytes:
        if self._inflater is None:
            return self._raw(most)
        while not self._inflater.eof:
            piece = self._inflater.decompress(self._inflater.unconsumed_tail or self._raw(_CHUNK), most)
            if piece:
                return piece
            if not self._inflater.unconsumed_tail and not self._left:
                break
        return b""

    def _raw(self, most: int) -> bytes:
        piece = self._file.read(min(most, self._left))
        self._left -= len(piece)
        if not piece and self._left:
            raise BadZip("it is cut off")
        return piece


def _directory(file: BinaryIO) -> Directory:
    """Find the list of members from the end of the file."""
    size = file.seek(0, 2)
    start = max(0, size - _END.size - _LONGEST_COMMENT)
    file.seek(start)
    tail = file.read()
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or len(tail) - place < _END.size:
        raise BadZip("the zip file has no end: it is cut off, or no zip file")
    *_, length, offset, _ = _END.unpack_from(tail, place)
    if _FULL in (length, offset) or _END.unpack_from(tail, place)[4] == 0xFFFF:
        return _directory64(file, start + place)
    return _checked(Directory(offset, length), size)


def _directory64(file: BinaryIO, end: int) -> Directory:
    """The same in a file with too many members, or too many bytes, for 32 bits."""
    file.seek(end - _END64_PLACE.size)
    mark, _, place, _ = _END64_PLACE.unpack(file.read(_END64_PLACE.size))
    file.seek(place)
    record = file.read(_END64.size)
    if mark != b"PK\x06\x07" or len(record) < _END64.size or not record.startswith(b"PK\x06\x06"):
        raise BadZip("the zip file's end is damaged")
    *_, length, offset = _END64.unpack(record)
    return _checked(Directory(offset, length), end)


def _checked(directory: Directory, size: int) -> Directory:
    if directory.start + directory.size > size:
        raise BadZip("the zip file's list of files is cut off")
    return directory


def _member(file: BinaryIO) -> tuple[Member, int]:
    """Read the directory's next entry: the member, and how many bytes the entry has."""
    head = file.read(_ENTRY.size)
    if len(head) < _ENTRY.size or not head.startswith(b"PK\x01\x02"):
        raise BadZip("the zip file's list of files is damaged")
    fields = _ENTRY.unpack(head)
    flags, method, crc, packed, size = fields[5], fields[6], fields[9], fields[10], fields[11]
    lengths, offset = fields[12:15], fields[18]
    name = file.read(lengths[0]).decode("utf-8" if flags & _UTF8 else "cp437", "replace")
    extra = file.read(lengths[1])
    file.seek(lengths[2], 1)
    if flags & _ENCRYPTED or method not in (_STORED, _DEFLATED):
        raise BadZip(f"{name} is encrypted, or packed in a way that is not read here (method {method})")
    size, packed, offset = _large(extra, size, packed, offset)
    member = Member(name=name, method=method, crc=crc, packed=packed, size=size, offset=offset)
    return member, _ENTRY.size + sum(lengths)


def _large(extra: bytes, *values: int) -> tuple[int, ...]:
    """Values of an entry, those that did not fit into 32 bits from its zip64 field, where they stand in this order."""
    place, wide = 0, b""
    while place + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, place)
        if kind == _ZIP64:
            wide = extra[place + 4 : place + 4 + length]
        place += 4 + length
    found = []
    for value in values:
        if value == _FULL:
            if len(wide) < 8:
                raise BadZip("the zip file's list of files is damaged")
            value, wide = int.from_bytes(wide[:8], "little"), wide[8:]
        found.append(value)
    return tuple(found)
