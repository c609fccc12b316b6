"""Rows and columns as text, Markdown, CSV or JSON."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence

from harvester.commands.output import neutralised

Cell = str | int | float | bytes | None
Rows = Iterable[Sequence[Cell]]

WIDEST = 60
"""Characters of a cell in a table of text."""


def render(form: str, columns: Sequence[str], rows: Rows) -> str:
    """Write a table in one of `FORMATS`."""
    return FORMATS[form](columns, rows)


def _text(columns: Sequence[str], rows: Rows) -> str:
    cells = [[_cut(_shown(cell)) for cell in row] for row in rows]
    if not columns:
        return ""
    widths = [max(len(line[n]) for line in [list(columns), *cells]) for n in range(len(columns))]
    lines = [list(columns), ["-" * width for width in widths], *cells]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def _cut(text: str) -> str:
    """A cell that leaves room for the others; the other formats have it whole."""
    return text if len(text) <= WIDEST else text[: WIDEST - 1] + "…"


def _markdown(columns: Sequence[str], rows: Rows) -> str:
    from comparator.render.untrusted import markdown_line  # by those who ask for Markdown: it takes a moment

    def line(cells: Iterable[str]) -> str:
        return "| " + " | ".join(cells) + " |"

    return "\n".join(
        [
            line(columns),
            "|" + " --- |" * len(columns),
            *(line(markdown_line(_shown(cell)) for cell in row) for row in rows),
        ]
    )


def _csv(columns: Sequence[str], rows: Rows) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([_safe(name) for name in columns])
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue()


def _json(columns: Sequence[str], rows: Rows) -> str:
    objects = [dict(zip(columns, (_plain(cell) for cell in row), strict=True)) for row in rows]
    return json.dumps(objects, ensure_ascii=False, indent=2)


def _safe(cell: Cell) -> Cell:
    """A cell that a spreadsheet will not take for a formula."""
    from comparator.render.untrusted import no_formula

    plain = _plain(cell)
    return no_formula(plain) if isinstance(plain, str) else plain


def _plain(cell: Cell) -> str | int | float | None:
    return f"<{len(cell)} bytes>" if isinstance(cell, bytes) else cell


def _shown(cell: Cell) -> str:
    """One line of a cell, safe on a terminal; null is empty."""
    return " ".join(neutralised(str(_plain(cell))).split()) if cell is not None else ""


FORMATS: dict[str, Callable[[Sequence[str], Rows], str]] = {
    "text": _text,
    "markdown": _markdown,
    "csv": _csv,
    "json": _json,
}
