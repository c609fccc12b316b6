"""A matrix as CSV: one line a row, one column a Trial."""

import csv
import io

from comparator.matrix import Matrix
from comparator.render.matrix_view import matrix_sections
from comparator.render.untrusted import spreadsheet_cell


def render(made: Matrix) -> str:
    """Write a matrix as CSV; a cell that a spreadsheet would take for a formula is set off by an apostrophe."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(map(spreadsheet_cell, ("part", "row", "same", *(column.name for column in made.columns))))
    for section in matrix_sections(made):
        for row in section.rows:
            cells = (section.title, row.label, "yes" if row.same else "no", *row.cells)
            writer.writerow(map(spreadsheet_cell, cells))
    return written.getvalue()
