"""From bytes to what is stored: pure, so that worker processes can do it as well as the one that writes."""

from collections.abc import Sequence

import msgspec

from db.models import Packed, Prepared
from db.prepared import prepare
from db.snapshots import new_compressor, pack
from parsers import ParseError, detect, parse, parse_all, unknown_keys

LARGEST_RECORD = 64 * 1024 * 1024
"""Bytes of a record that are taken at most; the largest seen has 2.4 MB."""
TOGETHER = 16
"""Bodies that are read together at most: as many as parsers remember decoded."""
_COMPRESSOR = new_compressor()


class Unread(msgspec.Struct, frozen=True, kw_only=True):
    """Bytes to be read. `source` null: to be found out; `known_id`: what the same address gave before; `to_keep_as`:
    their SHA-256 in hex, where they are to come back ready for the archive.
    """

    body: bytes
    source: str | None = None
    url: str | None = None
    known_id: str | None = None
    to_keep_as: str | None = None


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """A record that was read: made ready for storing, with the keys that its source is not known to have."""

    prepared: Prepared
    unknown_keys: tuple[str, ...] = ()
    packed: Packed | None = None


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """Why bytes were refused: the error in one word, its sentence, and which field of which record it is about.

    `packed` are the bytes, where they were to come back.
    """

    error: str
    sentence: str
    problem: str
    source: str | None = None
    trial_id: str | None = None
    field: str | None = None
    packed: Packed | None = None


Reading = Read | Refusal


def read_all(several: Sequence[Unread]) -> list[Reading]:
    """Read several bodies, each as `read` does, one step after the other for some at a time, which is quicker."""
    readings: list[Reading] = []
    for start in range(0, len(several), TOGETHER):
        some = several[start : start + TOGETHER]
        try:
            readings += _read_together(some)
        except Exception:  # of one of them, which is told when each is read by itself
            readings += [read(one) for one in some]
    return readings


def _read_together(several: Sequence[Unread]) -> list[Reading]:
    """Read bodies of which none is refused; raises whatever is raised about one of them."""
    sources = [one.source or detect(one.body) for one in several]
    if len(set(sources)) != 1 or any(one.known_id for one in several):
        return [read(one) for one in several]
    trials = parse_all(sources[0], [(one.body, one.url) for one in several])
    unknown = [tuple(unknown_keys(sources[0], one.body)) for one in several]
    prepared = [prepare(trial) for trial in trials]
    packed = [_packed(one) for one in several]
    return [Read(prepared=a, unknown_keys=b, packed=c) for a, b, c in zip(prepared, unknown, packed, strict=True)]


def _packed(one: Unread) -> Packed | None:
    return pack(one.body, _COMPRESSOR, digest=one.to_keep_as) if one.to_keep_as else None


def read(one: Unread) -> Reading:
    """Read one body; what its parser says against it is the result, not an error.

    A fault of the parser itself is told in the same way: it costs this record, which is kept, and not the others.
    """
    try:
        source = one.source or detect(one.body)
        trial = parse(one.body, one.url, source, known_id=one.known_id)
        return Read(prepared=prepare(trial), unknown_keys=tuple(unknown_keys(source, one.body)), packed=_packed(one))
    except ParseError as problem:
        return Refusal(
            error=type(problem).__name__,
            sentence=str(problem),
            problem=problem.problem,
            source=problem.source or one.source,
            trial_id=problem.trial_id,
            field=problem.field,
            packed=_packed(one),
        )
    except Exception as fault:
        sentence = f"a fault of this program while reading {one.url or 'a record'}: {fault!r}; please report it"
        about = type(fault).__name__
        return Refusal(error=about, sentence=sentence, problem=sentence, source=one.source, packed=_packed(one))
