"""CSV, a file a table: UTF-8, a header, commas; a cell that a spreadsheet would take for a formula is set off."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from comparator.render.untrusted import no_formula
from db import Store
from db.models import SqlValue
from harvester.exporting import whole


def export(store: Store, folder: Path, tables: Sequence[str]) -> Iterator[tuple[Path, int]]:
    """Write `TABLE.csv` for each table; null is an empty cell."""
    for table in store.dump(tables):
        path = folder / f"{table.name}.csv"
        with whole(path) as part, part.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow([column.name for column in table.columns])
            count = 0
            for row in table.rows:
                writer.writerow([_safe(cell) for cell in row])
                count += 1
        yield path, count


def _safe(cell: SqlValue) -> SqlValue:
    return no_formula(cell) if isinstance(cell, str) else cell
