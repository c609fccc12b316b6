"""Read a body: whole, decompressed, and never more of it than the cap."""

import zlib
from collections.abc import Iterator

from urllib3 import BaseHTTPResponse
from urllib3.exceptions import HTTPError

from harvester.errors import BadContent, TooLarge, Unanswered
from harvester.net.clock import Clock
from harvester.net.request import Request
from harvester.net.wire import cause

CHUNK = 64 * 1024
MOST_DIGITS = 30  # of a length; Python reads no more than 4,300
GZIP = 16 + zlib.MAX_WBITS  # zlib's way to say: a gzip header, largest window
GZIP_MAGIC = b"\x1f\x8b"
ENCODINGS = {"": False, "identity": False, "gzip": True, "x-gzip": True}  # Content-Encoding -> is it compressed?


def read_body(raw: BaseHTTPResponse, request: Request, clock: Clock, deadline: float) -> bytes:
    """The body as served but for its compression.

    Raises TooLarge by the length announced or by the bytes that come, before or after decompression (which stops
    there: a bomb costs no more memory than the cap), BadContent where it is cut off or packed otherwise than was asked
    for, Unanswered where the connection breaks or `deadline` (seconds since 1970) passes.
    """
    encoding = raw.headers.get("Content-Encoding", "").strip().lower()
    if encoding not in ENCODINGS:
        raise BadContent(
            request.says(f"answered in the encoding {encoding!r}, which was not asked for."), url=request.url
        )
    announced = _announced(raw, request)
    wire = _wire(raw, request, clock, deadline, announced)
    return b"".join(_unpacked(wire, request) if ENCODINGS[encoding] else wire)


def _announced(raw: BaseHTTPResponse, request: Request) -> int | None:
    """The Content-Length, where there is one."""
    length = raw.headers.get("Content-Length", "")
    if not length.isdecimal():
        return None
    if len(length) > MOST_DIGITS:
        raise _too_large(request, "announces more bytes than there are")
    if int(length) > request.largest:
        raise _too_large(request, f"announces {int(length):,} bytes")
    return int(length)


def _wire(
    raw: BaseHTTPResponse, request: Request, clock: Clock, deadline: float, announced: int | None
) -> Iterator[bytes]:
    """The bytes as they come, up to the cap, and as many as were announced."""
    received = 0
    while chunk := _next_chunk(raw, request):
        received += len(chunk)
        if received > request.largest:
            raise _too_large(request, "sends more than we take")
        if clock.now() > deadline:
            raise Unanswered(
                request.says(f"was still sending after {received:,} bytes when its time was up."), url=request.url
            )
        yield chunk
    if announced is not None and received != announced:
        raise BadContent(request.says(f"was cut off: {received:,} of {announced:,} bytes came."), url=request.url)


def _next_chunk(raw: BaseHTTPResponse, request: Request) -> bytes:
    try:
        # read1 gives what has come; read would wait for a whole chunk, which a slow sender can draw out for hours.
        return raw.read1(CHUNK, decode_content=False)
    except (HTTPError, OSError) as problem:
        raise Unanswered(
            request.says(f"broke off in the middle of its answer ({cause(problem)})."), url=request.url
        ) from problem


def _unpacked(wire: Iterator[bytes], request: Request) -> Iterator[bytes]:
    """What gzip members hold, one after another, stopping at the cap."""
    member = zlib.decompressobj(GZIP)
    left = request.largest
    for chunk in wire:
        rest = chunk
        while rest:
            if member.eof:
                if not rest.startswith(GZIP_MAGIC):  # padding after the last member, as gzip(1) allows
                    break
                member = zlib.decompressobj(GZIP)
            piece = _decompress(member, rest, left + 1, request)
            left -= len(piece)
            if left < 0:
                raise _too_large(request, "unpacks to more than we take")
            yield piece
            rest = member.unused_data
    if not member.eof:
        raise BadContent(request.says("was cut off: its compressed answer has no end."), url=request.url)


def _decompress(member: "zlib._Decompress", data: bytes, most: int, request: Request) -> bytes:
    try:
        return member.decompress(data, most)
    except zlib.error as problem:
        raise BadContent(
            request.says(f"says that its answer is gzip, and it is not ({problem})."), url=request.url
        ) from problem


def _too_large(request: Request, what: str) -> TooLarge:
    return TooLarge(request.says(f"{what} (at most {request.largest:,} bytes)."), url=request.url)
