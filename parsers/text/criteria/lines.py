"""The lines of a text, with what a reader of lists needs to know of each: where it stands, its markers, its title."""

import re
from typing import Final

from parsers.text.criteria.headings import may_hold_title, title
from parsers.text.criteria.markers import leading
from parsers.text.criteria.unwrapping import unwrapped

_NARROW: Final = 50  # columns: lines of a narrower block are short entries, not wrapped prose
_STOPS: Final = ".;:!?。；：！？"
_WORD: Final = re.compile(r"\S+")


class Line:
    """One line that is not blank, its indentation left out of `text`; `column` is where its innermost marker stands.

    `gap` says that a blank line stands above; `wrapped` that the line goes on with the line above, because its first
    word would not have fitted there. `markers` are its leading markers, outermost first; `body` is what stands behind
    them, `titled` whether that can hold a section title, and `title` the one that it begins with.
    """

    def __init__(self, text: str, indent: int, *, gap: bool) -> None:
        self.text = text
        self.indent = indent
        self.gap = gap
        self.markers = markers = leading(text)
        self.column = indent + markers[-1].start if markers else indent
        self.body = text[markers[-1].end :] if markers else text
        self.titled = may_hold_title(self.body)
        self.title = title(self.body) if self.titled else None
        self.wrapped = False


def lines(text: str) -> list[Line]:
    """Read the lines of a text, blank ones left out."""
    found = [Line(one.text, one.indent, gap=one.gap) for one in unwrapped(text)]
    _mark_wrapped(found)
    return found


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
