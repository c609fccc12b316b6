"""JSON lines, a file a table: one object a row, its lists and objects as such."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from db import Store
from db.models import SqlValue
from harvester.exporting import whole


def export(store: Store, folder: Path, tables: Sequence[str]) -> Iterator[tuple[Path, int]]:
    """Write `TABLE.jsonl` for each table; every column is in every object."""
    encoder = msgspec.json.Encoder()
    for table in store.dump(tables):
        path = folder / f"{table.name}.jsonl"
        raw = [column.kind == "json" for column in table.columns]
        names = [column.name for column in table.columns]
        with whole(path) as part, part.open("wb") as file:
            count = 0
            for row in table.rows:
                cells = (_json(cell) if json else cell for cell, json in zip(row, raw, strict=True))
                file.write(encoder.encode(dict(zip(names, cells, strict=True))) + b"\n")
                count += 1
        yield path, count


def _json(cell: SqlValue) -> msgspec.Raw | None:
    """Stored JSON as it is."""
    return None if cell is None else msgspec.Raw(str(cell).encode())
