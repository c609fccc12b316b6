"""The lines of a text, with what a reader of lists needs to know of each: where it stands, its markers, its title."""

import re
from dataclasses import dataclass
from typing import Final

from parsers.text.criteria.headings import Title, may_hold_title, title
from parsers.text.criteria.markers import Leading, leading
from parsers.text.criteria.unwrapping import unwrapped

_NARROW: Final = 50  # columns: lines of a narrower block are short entries, not wrapped prose
_STOPS: Final = ".;:!?。；：！？"
_WORD: Final = re.compile(r"\S+")


@dataclass(slots=True)
class Line:
    """One line that is not blank, its indentation left out of `text`; `column` is where its innermost marker stands.

    `gap` says that a blank line stands above; `wrapped` that the line goes on with the line above, because its first
    word would not have fitted there. `markers` are its leading markers, outermost first; `body` is what stands behind
    them, `titled` whether that can hold a section title, and `title` the one that it begins with.
    """

    text: str
    indent: int
    column: int
    gap: bool
    markers: tuple[Leading, ...]
    body: str
    titled: bool
    title: Title | None
    wrapped: bool = False


def lines(text: str) -> list[Line]:
    """Read the lines of a text, blank ones left out."""
    found = [_line(one.text, one.indent, one.gap) for one in unwrapped(text)]
    _mark_wrapped(found)
    return found


def _line(text: str, indent: int, gap: bool) -> Line:
    markers = leading(text)
    column, body = (indent + markers[-1].start, text[markers[-1].end :]) if markers else (indent, text)
    titled = may_hold_title(body)
    return Line(text, indent, column, gap, markers, body, titled, title(body) if titled else None)


def _mark_wrapped(found: list[Line]) -> None:
    """Mark the lines that only go on with the one above."""
    width = 0
    for at, line in enumerate(found):
        if line.gap:
            width = 0
        elif not line.markers:
            width = width or _width(found, at - 1)
            line.wrapped = _goes_on(found[at - 1], line, width)


def _width(found: list[Line], at: int) -> int:
    """Measure a block from one of its lines on: its longest line."""
    width = found[at].indent + len(found[at].text)
    for line in found[at + 1 :]:
        if line.gap:
            break
        width = max(width, line.indent + len(line.text))
    return width


def _goes_on(above: Line, line: Line, width: int) -> bool:
    """Whether an unmarked line is the wrapped rest of the line above, in a block of the given width."""
    if width < _NARROW or above.text[-1] in _STOPS:
        return False
    first = _WORD.match(line.text)
    fitted = above.indent + len(above.text) + 1 + len(first.group() if first else "") <= width
    return line.text[0].islower() or not fitted
