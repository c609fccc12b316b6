"""One Excel workbook with a sheet a table, by XlsxWriter.

Every text is written as a text, never as a formula, number or link, and is set off like in CSV, since sheets are saved
as CSV again. A cell holds 32,767 characters and a sheet 1,048,576 rows: longer texts are cut and say so, the whole
records in `versions.trial` are left out, and a table that does not fit is refused.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from comparator.render.untrusted import cut, no_formula
from db import Store
from db.dumping import DumpedTable
from harvester.errors import CommandError
from harvester.exporting import whole

_MOST_ROWS: Final = 1_048_576
_LONGEST: Final = 32_000  # leaves room for what `cut` says
_TOO_LONG: Final = {("versions", "trial")}
# Row by row to the disk, so that the size of a table does not matter; nothing is guessed from what a text looks like.
_OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def export(store: Store, folder: Path, tables: Sequence[str]) -> Iterator[tuple[Path, int]]:
    """Write `trials.xlsx`; its count is the rows of all sheets."""
    path, count = folder / "trials.xlsx", 0
    with whole(path) as part, Workbook(str(part), _OPTIONS) as workbook:
        heading = workbook.add_format({"bold": True})
        for table in store.dump(tables):
            sheet = workbook.add_worksheet(table.name)
            sheet.freeze_panes(1, 0)
            sheet.write_row(0, 0, [table.columns[place].name for place in _shown(table)], heading)
            count += _fill(sheet, table)
    yield path, count


def _shown(table: DumpedTable) -> list[int]:
    """The positions of the columns that fit a sheet."""
    return [place for place, one in enumerate(table.columns) if (table.name, one.name) not in _TOO_LONG]


def _fill(sheet: Worksheet, table: DumpedTable) -> int:
    shown, number = _shown(table), 0
    for number, row in enumerate(table.rows, 1):
        if number == _MOST_ROWS:
            raise CommandError(
                f"{table.name} has more rows than a sheet holds ({_MOST_ROWS:,}); export csv or parquet."
            )
        for column, place in enumerate(shown):
            cell = row[place]
            if isinstance(cell, str):
                sheet.write_string(number, column, no_formula(cut(cell, _LONGEST)))
            elif cell is not None:
                sheet.write_number(number, column, cell)
    return number
