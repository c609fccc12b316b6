"""A matrix as Markdown: what all share as a list, then a table for each part, a column a Trial."""

from collections.abc import Iterable

from comparator.matrix import Column, Matrix
from comparator.render.matrix_view import CANNOT_SAY, MatrixSection, matrix_sections
from comparator.render.untrusted import markdown_line, web_address


def render(made: Matrix) -> str:
    """Write a matrix as Markdown."""
    names = [markdown_line(column.name) for column in made.columns]
    parts = [f"# {', '.join(names)}", "\n".join(map(_column, made.columns))]
    for section in matrix_sections(made):
        body = _shared(made, section) if section.name == "shared" else _table(names, section)
        parts.append(f"## {markdown_line(section.title)}\n\n{body}")
    return "\n\n".join(parts) + "\n"


def _column(column: Column) -> str:
    reference = markdown_line(f"{column.source}:{column.trial_id}")
    url = web_address(column.url)
    linked = f"[{reference}](<{url}>)" if url and not set(url) & set("<>") else reference
    return f"- **{markdown_line(column.name)}** is {linked}: {markdown_line(column.title or 'title not stated')}"


def _shared(made: Matrix, section: MatrixSection) -> str:
    lines = []
    for row in section.rows:
        silent = [column.name for column, cell in zip(made.columns, row.cells, strict=True) if cell == CANNOT_SAY]
        note = f" ({', '.join(silent)} cannot say)" if silent else ""
        lines.append(f"- {markdown_line(row.label)}: {markdown_line(row.once + note)}")
    return "\n".join(lines)


def _table(names: list[str], section: MatrixSection) -> str:
    rows = [_cells(("", *names)), _cells("---" for _ in range(len(names) + 1))]
    rows += [_cells(map(markdown_line, (row.label, *row.cells))) for row in section.rows]
    return "\n".join(rows)


def _cells(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
