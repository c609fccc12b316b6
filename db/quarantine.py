"""Quarantine: records received by a run that is not yet trusted; their bytes are kept, nothing is published.

Accepting a run is the caller's walk over `pending`: parse (or take the Trial as staged), compare, `Versions.save` with
the staged row's id, which settles it in the same transaction.
"""

# ruff: noqa: S608 - the only names put into SQL are those of this package's own tables and columns

from collections.abc import Iterable, Iterator

import msgspec
import zstandard

from db.connection import Connection, Row
from db.models import Pending, SqlValue, ToStage
from parsers.schema import Trial, from_json, to_json

_COLUMNS = "source, trial_id, url, snapshot, received_at, registry_date, parser_revision, trial"


class Quarantine:
    """The records that wait for their run to be accepted."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def stage(self, run: int, items: Iterable[ToStage]) -> None:
        """Keep received records of a run back, in one transaction; a record staged again takes the later body."""
        compressor = zstandard.ZstdCompressor(level=3)
        with self._connection.writing():
            self._connection.many(
                f"INSERT OR REPLACE INTO pending (run, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ((run, *_values(item, compressor)) for item in items),
            )

    def pending(self, run: int, *, after: int = 0, limit: int = 200) -> list[Pending]:
        """The staged records of a run with ids above `after`, in the order received, at most `limit` of them.

        A Trial that was staged under another schema is left out: it is to be read again from its snapshot.
        """
        rows = self._connection.rows(
            f"SELECT id, run, {_COLUMNS} FROM pending WHERE run = ? AND id > ? ORDER BY id LIMIT ?",
            (run, after, limit),
        )
        return list(_read(rows))

    def count(self, run: int) -> int:
        """How many records of a run are staged."""
        return self._connection.number("SELECT count(*) FROM pending WHERE run = ?", (run,))

    def unstage(self, run: int, source: str, trial_ids: Iterable[str]) -> None:
        """Let staged records of a run go: they came again, and say once more what is stored."""
        with self._connection.writing():
            self._connection.many(
                "DELETE FROM pending WHERE run = ? AND source = ? AND trial_id = ?",
                ((run, source, trial_id) for trial_id in trial_ids),
            )

    def drop_before(self, run: int) -> None:
        """Let go what earlier runs of the same watch have staged, since it has come again; the snapshots stay."""
        with self._connection.writing():
            self._connection.run(
                "DELETE FROM pending WHERE run < ?1 AND run IN "
                "(SELECT id FROM runs WHERE watch = (SELECT watch FROM runs WHERE id = ?1))",
                (run,),
            )


def _values(item: ToStage, compressor: zstandard.ZstdCompressor) -> tuple[SqlValue, ...]:
    trial = compressor.compress(to_json(item.trial)) if item.trial else None
    return (*msgspec.structs.astuple(item)[:-1], trial)


def _read(rows: Iterable[Row]) -> Iterator[Pending]:
    expand = zstandard.ZstdDecompressor()
    for identity, run, *values, packed in rows:
        plain: dict[str, object] = dict(zip(ToStage.__struct_fields__, values, strict=False))
        if isinstance(packed, bytes):
            plain["trial"] = _trial(expand.decompress(packed))
        yield msgspec.convert({"id": identity, "run": run, "item": plain}, Pending)


def _trial(text: bytes) -> Trial | None:
    try:
        return from_json(text)
    except msgspec.ValidationError:
        return None
