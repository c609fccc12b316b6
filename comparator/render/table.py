"""A comparison as CSV: one line a row of the comparison, for a spreadsheet.

A cell that a spreadsheet would take for a formula ("=cmd()", "+1", "@x") is set off by an apostrophe.
"""

import csv
import io
from collections.abc import Iterator
from typing import Final

from comparator.comparison import LISTS, Comparison, FieldRow, Row, SideName, differs, rows_of
from comparator.labels import value_words
from comparator.render.untrusted import spreadsheet_cell
from parsers.schema import Trial

COLUMNS: Final = (
    "part",
    "field",
    "relation",
    "significance",
    "aspects",
    "left_positions",
    "right_positions",
    "left",
    "right",
    "explanation",
)


def render(comparison: Comparison, left: Trial, right: Trial, *, everything: bool = False) -> str:
    """Write the rows that differ (or all) as CSV with a header line."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    for cells in _cells(comparison, everything=everything):
        writer.writerow(map(spreadsheet_cell, cells))
    return written.getvalue()


def _cells(comparison: Comparison, *, everything: bool) -> Iterator[tuple[str, ...]]:
    for field in comparison.fields:
        if everything or differs(field):
            yield _field_cells(field)
    for name in LISTS:
        for row in rows_of(comparison, name):
            if everything or differs(row):
                yield _row_cells(name, row)


def _field_cells(row: FieldRow) -> tuple[str, ...]:
    values = value_words(row.field, row.left), value_words(row.field, row.right)
    return "fields", row.field, row.relation, row.significance, "", "", "", *values, row.explanation


def _row_cells(name: str, row: Row) -> tuple[str, ...]:
    positions = (" ".join(map(str, side)) for side in (row.left, row.right))
    words = (_words(row, "left"), _words(row, "right"))
    return name, "", row.relation, row.significance, " ".join(row.aspects), *positions, *words, row.explanation


def _words(row: Row, side: SideName) -> str:
    return " | ".join(words.text for words in row.evidence if words.side == side)
