"""A matrix for a terminal: readable at 80 columns however many Trials there are, plain in a pipe.

Columns do not fit many Trials, so each row names those that say the same, and what they say.
"""

import io
from typing import Final

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from comparator.matrix import Matrix
from comparator.render.matrix_view import CANNOT_SAY, NOTHING, MatrixRow, matrix_sections
from comparator.render.untrusted import cut, harmless

WIDTH: Final = 80
_LONGEST: Final = 400  # characters of a cell; the JSON has all


def render(made: Matrix) -> str:
    """Write a matrix in 80 columns."""
    written = io.StringIO()
    console = Console(file=written, width=WIDTH, highlight=False)
    names = [harmless(column.name) for column in made.columns]
    for column, name in zip(made.columns, names, strict=True):
        _write(console, f"{name}: {column.source}:{column.trial_id}", 0)
        _write(console, column.title or "title not stated", 4)
    for section in matrix_sections(made):
        console.print()
        console.print(Rule(Text(harmless(section.title)), align="left"))
        for row in section.rows:
            _write_row(console, row, names, shared=section.name == "shared")
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines()) + "\n"


def _write_row(console: Console, row: MatrixRow, names: list[str], *, shared: bool) -> None:
    """Write what all share in one line; else the row's label, then who says what, those that agree together."""
    if shared:
        silent = [name for name, cell in zip(names, row.cells, strict=True) if cell == CANNOT_SAY]
        note = f" ({', '.join(silent)} cannot say)" if silent else ""
        _write(console, f"{row.label}: {row.once}{note}", 0)
        return
    saying: dict[str, list[str]] = {}
    for name, cell in zip(names, row.cells, strict=True):
        saying.setdefault(cell, []).append(name)
    _write(console, f"* {row.label}", 0)
    for cell, who in saying.items():
        if cell != NOTHING:
            _write(console, f"{', '.join(who)}: {cell}", 4)


def _write(console: Console, text: str, indent: int) -> None:
    console.print(Padding(Text(" ".join(cut(harmless(text), _LONGEST).split())), (0, 0, 0, indent)))
