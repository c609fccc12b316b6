"""Lines as they were meant: where a whole text was broken at a width, what was broken is joined again.

Such a text shows itself: its lines are no longer than some width, and wherever one goes on below, the first word below
would not have fitted; or what goes on hangs, indented, below the words of its bullet. Joined, a text reads as it does
unbroken, whatever stands at the break: a number, a bracket, half of a title.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from parsers.text.criteria.headings import may_hold_title, title
from parsers.text.criteria.markers import Leading, leading

_NARROWEST: Final = 40
_WIDEST: Final = 140
"""The widths, in columns, at which texts are broken by hand or machine: a longer line is a whole paragraph."""
_FEWEST: Final = 3  # breaks that a width explains: fewer are chance
_SHARE: Final = 0.85  # of the lines that go on below, those that the width must explain
_STOPS: Final = ".;:!?。；：！？"
_COLONS: Final = ":："


class Printed:
    """One line that is not blank, without its indentation; `gap` says that a blank line stands above."""

    def __init__(self, text: str, indent: int, *, gap: bool) -> None:
        self.text = text
        self.indent = indent
        self.gap = gap

    @property
    def length(self) -> int:
        """Columns from the margin to its end."""
        return self.indent + len(self.text)


def unwrapped(text: str) -> list[Printed]:
    """Read the lines of a text, blank ones left out, and those that were broken joined again.

    >>> broken = "* Adults with a GFR of at least\\n  60. or more\\n* An FVC of\\n  70 % of what is predicted"
    >>> [line.text for line in unwrapped(broken)]
    ['* Adults with a GFR of at least 60. or more', '* An FVC of 70 % of what is predicted']
    """
    printed = _printed(text)
    return _joined(printed, _width(printed))


def _printed(text: str) -> list[Printed]:
    found: list[Printed] = []
    gap = True
    for raw in text.split("\n"):
        right = raw.rstrip()
        if right:
            stripped = right.lstrip()
            found.append(Printed(stripped, len(right) - len(stripped), gap=gap))
        gap = not right
    return found


def _width(printed: Sequence[Printed]) -> int:
    """The width at which a text was broken; 0 where it was not."""
    width = max([line.length for line in printed], default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    explained = others = 0
    for above, line in pairwise(printed):
        if line.gap or leading(line.text) or _begins_section(line.text):
            continue
        if _fits(above, line, width):
            others += 1
        else:
            explained += 1
    return width if explained >= _FEWEST and explained >= _SHARE * (explained + others) else 0


def _fits(above: Printed, line: Printed, width: int) -> bool:
    """Whether the first word of a line would have fitted at the end of the line above."""
    return above.length + 1 + len(line.text.split(maxsplit=1)[0]) <= width


def _begins_section(text: str) -> bool:
    return not text[0].islower() and may_hold_title(text) and title(text) is not None


def _joined(printed: Sequence[Printed], width: int) -> list[Printed]:
    joined: list[Printed] = []
    above: Printed | None = None
    for line in printed:
        if above is not None and not line.gap and _goes_on(joined[-1], above, line, width):
            begun = joined[-1]
            joined[-1] = Printed(f"{begun.text} {line.text}", begun.indent, gap=begun.gap)
        else:
            joined.append(line)
        above = line
    return joined


def _goes_on(entry: Printed, above: Printed, line: Printed, width: int) -> bool:
    """Whether a line goes on with the entry that the line above belongs to.

    Its first word had no room above, or it hangs below words that are no whole sentence.
    """
    full = width > 0 and not _fits(above, line, width)
    if not full and line.indent <= entry.indent:
        return False
    first = leading(entry.text)
    stopped = above.text[-1] in _STOPS
    if not first and not full:  # "Donor Inclusion" above "  Criteria:"; not a heading above its list
        ends = line.text[0].islower() or line.text[-1] in _COLONS
        return ends and not stopped and not leading(line.text)
    inside = bool(first) and line.indent > entry.indent + first[-1].start
    if not (full or (inside and not stopped)) or _begins_section(line.text):
        return False
    if number := leading(line.text):
        return _closes(entry, number[-1]) or (inside and not stopped and _is_figure(number[-1], line, full=full))
    if full:
        return inside or not stopped or line.text[0].islower()
    return line.text[0].islower() or line.text[-1] not in _COLONS


def _closes(entry: Printed, found: Leading) -> bool:
    """Whether what looks like a marker closes a bracket: "1) and then" below "(Visit"."""
    return found.marker.shape == "#)" and entry.text.count("(") > entry.text.count(")")


def _is_figure(found: Leading, line: Printed, *, full: bool) -> bool:
    """Whether what looks like a marker may be the figure or sign of a sentence: "2)", "-help"; not "* ", "1."."""
    if found.marker.number is None:
        return full and line.text[found.end - 1] != " "
    return not found.marker.starts
