"""Parquet, a file a table, by pyarrow: typed columns, compressed; lists stay JSON text."""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

import pyarrow
from pyarrow.parquet import ParquetWriter

from db import Store
from db.connection import Row
from db.dumping import DumpedColumn, Kind
from harvester.exporting import whole

_ROWS: Final = 10_000
_TYPES: Final[dict[Kind, pyarrow.DataType]] = {
    "integer": pyarrow.int64(),
    "real": pyarrow.float64(),
    "text": pyarrow.string(),
    "json": pyarrow.string(),
}


def export(store: Store, folder: Path, tables: Sequence[str]) -> Iterator[tuple[Path, int]]:
    """Write `TABLE.parquet` for each table, a row group for every 10,000 rows."""
    for table in store.dump(tables):
        path, count = folder / f"{table.name}.parquet", 0
        schema = pyarrow.schema([(column.name, _TYPES[column.kind]) for column in table.columns])
        with whole(path) as part, ParquetWriter(part, schema, compression="zstd") as writer:
            for rows in _batches(table.rows):
                writer.write_table(_table(rows, table.columns, schema))
                count += len(rows)
        yield path, count


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while batch := list(islice(rows, _ROWS)):
        yield batch


def _table(rows: Sequence[Row], columns: Sequence[DumpedColumn], schema: pyarrow.Schema) -> pyarrow.Table:
    taken = ([row[place] for row in rows] for place in range(len(columns)))
    arrays = [pyarrow.array(cells, type=field.type) for cells, field in zip(taken, schema, strict=True)]
    return pyarrow.Table.from_arrays(arrays, schema=schema)
