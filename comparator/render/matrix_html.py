"""A matrix as one HTML page that stands alone; see `html` for how untrusted text is kept harmless."""

from typing import Final, NamedTuple

from comparator.matrix import Column, Matrix
from comparator.names import SOURCE_NAMES
from comparator.render.matrix_view import CANNOT_SAY, MatrixRow, MatrixSection, matrix_sections
from comparator.render.pages import page, terms
from comparator.render.untrusted import cut, harmless, web_address
from parsers.schema import Source

_LONGEST_TITLE: Final = 300
_HUES: Final = 6  # of the style's colours for columns


def render(made: Matrix, *, notes: tuple[str, ...] = ()) -> str:
    """Write a matrix as a page; `notes` stand in its header."""
    sections = matrix_sections(made)
    sources: dict[Source, list[str]] = {column.source: [] for column in made.columns}
    return page(
        "matrix.html.j2",
        columns=[_shown(number, column) for number, column in enumerate(made.columns)],
        sections=[_part(section) for section in sections],
        notes=notes,
        cannot_say=CANNOT_SAY,
        terms=terms(sources),
    )


class ShownColumn(NamedTuple):
    """One column in the header of the page; `css` dresses it, the address is safe to link to."""

    css: str
    name: str
    title: str
    trial_id: str
    source: str
    url: str | None


def _shown(number: int, column: Column) -> ShownColumn:
    return ShownColumn(
        css=f"hue-{number % _HUES}",
        name=cut(harmless(column.name), _LONGEST_TITLE),
        title=cut(harmless(column.title or "Title not stated"), _LONGEST_TITLE),
        trial_id=column.trial_id,
        source=SOURCE_NAMES[column.source],
        url=web_address(column.url),
    )


class MatrixPart(NamedTuple):
    """A section of the page with how many of its rows differ."""

    name: str
    title: str
    rows: tuple[MatrixRow, ...]
    differences: int


def _part(section: MatrixSection) -> MatrixPart:
    return MatrixPart(section.name, section.title, section.rows, sum(not row.same for row in section.rows))
