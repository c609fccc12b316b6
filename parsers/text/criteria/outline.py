"""The reader of an eligibility text: line by line, what is a heading, what an item, what goes on with the item above.

Every character of the text but white space comes back in the parts, in order: nothing is lost, whatever the layout.
"""

import re
from typing import Final, Literal, NamedTuple

from msgspec.structs import replace

from parsers.schema import Criterion, CriterionKind
from parsers.text.criteria import headings
from parsers.text.criteria.cuts import Beside, cuts, dashes
from parsers.text.criteria.headings import Title
from parsers.text.criteria.lines import Line, lines
from parsers.text.criteria.markers import Inner, Leading, Marker, inner, leading
from parsers.text.criteria.nesting import Lead, Nesting, Open
from parsers.text.criteria.paragraphs import (
    Above,
    Around,
    asks,
    continues,
    is_label,
    is_marked_label,
    opens_population,
)
from parsers.text.criteria.sections import Sections

_AHEAD: Final = 24  # lines looked ahead for the rest of a list
_COMMENT: Final = "<!-- -->"  # the registry's mark between two lists, no text
_SAYS: Final = re.compile(r"[^\W_]")  # a letter or figure: what has none is no text


class Part:
    """A stretch of the text in its role; `item` is the position of the item that it belongs to."""

    def __init__(self, role: Literal["item", "heading", "marker"], text: str, item: int | None = None) -> None:
        self.role = role
        self.text = text
        self.item = item


class Outline(NamedTuple):
    """The items of a text, and all of its parts in order: their characters are those of the text."""

    items: tuple[Criterion, ...]
    parts: tuple[Part, ...]

    @property
    def headings(self) -> tuple[str, ...]:
        """The heading lines of the text."""
        return tuple(part.text for part in self.parts if part.role == "heading")


def outline(text: str) -> Outline:
    """Read a canonical eligibility text into its items and parts.

    >>> read = outline("Inclusion Criteria:\\n\\n1. Adults\\n2. One of:\\n   * asthma\\n   * COPD")
    >>> [(item.number, item.level, item.text) for item in read.items]
    [('1', 0, 'Adults'), ('2', 0, 'One of:'), (None, 1, 'asthma'), (None, 1, 'COPD')]
    >>> read.headings
    ('Inclusion Criteria:',)
    """
    reader = _Reader(text)
    reader.read()
    return Outline(tuple(reader.items), tuple(reader.parts))


class _Reader:
    """Reads the lines of one text."""

    def __init__(self, text: str) -> None:
        self.items: list[Criterion] = []
        self.parts: list[Part] = []
        self._lines = lines(text)
        self._at = 0
        self._below: Line | None = None
        self._nesting = Nesting()
        self._sections = Sections()
        self._last: Open | None = None  # the last item, None where no item stands below the last heading yet
        self._rest: list[str] = []  # the further lines of the last item
        self._lone: Lead | None = None  # a marker that stands alone on the line above

    def read(self) -> None:
        """Read all lines."""
        following: list[Line | None] = [*self._lines[1:], None]
        for at, line in enumerate(self._lines):
            self._at, self._below = at, following[at]
            lone, self._lone = self._lone, None
            markers = self._confirmed(line) if line.markers and line.markers[-1].weak else line.markers
            if markers:
                self._marked(line, markers)
            elif line.text == _COMMENT:
                self._mark(line.text)
            else:
                lead = lone if lone and not line.title else Lead(None, line.indent, line.indent)
                self._read(line.text, lead, line.title)
        self._close()

    def _marked(self, line: Line, markers: tuple[Leading, ...]) -> None:
        """Read a line that begins with markers."""
        text, last = line.text, markers[-1]
        self.parts.append(Part("marker", text[: last.end].rstrip()))
        lead = Lead(last.marker, line.indent + markers[0].start, line.indent + last.start)
        body = line.body if markers is line.markers else text[last.end :]
        if not body:
            self._lone = lead
        elif line.titled:
            self._read(body, lead, line.title if markers is line.markers else headings.title(body))
        else:
            self._entry(body, lead)

    def _confirmed(self, line: Line) -> tuple[Leading, ...]:
        """Leave out the doubtful markers that neither a neighbour confirms nor a title ("I. Inclusion Criteria")."""
        return tuple(
            found for found in line.markers if not found.weak or line.title or self._is_confirmed(found.marker)
        )

    def _is_confirmed(self, marker: Marker) -> bool:
        """Whether a doubtful marker goes on with a list above it, or begins one that goes on below it."""
        return self._nesting.supports(marker) or (marker.starts and self._goes_on_below(marker))

    def _goes_on_below(self, marker: Marker) -> bool:
        """Whether the list of a marker goes on: inside its own line, at the start of one of the next, or inside it."""
        own = self._at
        for line in self._lines[own : own + _AHEAD]:
            if line is not self._lines[own]:
                if line.markers and line.markers[-1].marker.follows(marker):
                    return True
                if line.title and not line.markers:
                    return False
            if marker.may_be_followed_in(line.text) and _holds_next(line.text, marker):
                return True
        return False

    def _is_printed_below(self, marker: Marker) -> bool:
        """Whether a coming line bears the same number: then the number inside this line is none of the list."""
        for line in self._lines[self._at + 1 : self._at + _AHEAD]:
            if line.markers and line.markers[-1].marker.like(marker):
                return line.markers[-1].marker.number == marker.number
        return False

    def _read(self, text: str, lead: Lead, first: Title | None) -> None:
        """Read what a line says behind its markers: titles, and what stands before, between and behind them."""
        if first and (first.lowered > 1 or (lead.marker and not self._is_title(first, text, lead.marker))):
            first = None
        titles = [first] if first else []
        if self._lines[self._at].titled and not (first and first.end == len(text)):
            titles += headings.inner_titles(text, first.end if first else 0)
        if not titles:
            self._entry(text, lead)
            return
        if before := text[: titles[0].start].rstrip():
            self._entry(before, lead)
        for at, found in enumerate(titles):
            end = titles[at + 1].start if at + 1 < len(titles) else len(text)
            self._title(text[found.start : found.end].strip(), found)
            self._behind_title(text[found.end : end].strip())

    def _is_title(self, found: Title, text: str, marker: Marker) -> bool:
        """Whether a marked line is a title: "* Exclusion Criteria:", but not "11. Exclusion criteria for the ECG:"."""
        if found.lowered:
            return False
        rest = text[found.end :].strip(" -–")
        if rest:
            return headings.introduces(rest) or any(behind.marker.number for behind in leading(rest))
        return found.plain or marker.starts or not self._nesting.supports(marker)

    def _title(self, text: str, found: Title) -> None:
        """Begin a section."""
        self._sections.title(text, found.kind, plain=found.plain)
        self._heading(text, section=True)

    def _heading(self, text: str, *, section: bool) -> None:
        self.parts.append(Part("heading", text))
        self._nesting.reset(section=section)
        self._last = None

    def _behind_title(self, text: str) -> None:
        """Read what stands behind a title on its line: a paragraph, a numbered list, or a list of dashes."""
        indent = self._lines[self._at].indent
        found = [mark for mark in leading(text) if not mark.weak or self._is_confirmed(mark.marker)]
        if not found:
            self._entry(text, Lead(None, indent, indent))
            return
        at = found[-1].end
        self._mark(text[:at])
        lead = Lead(found[-1].marker, indent, indent)
        for start, end in [] if found[-1].marker.number else dashes(text, at):
            self._entry(text[at:start].rstrip(), lead)
            self._mark(text[start:end])
            at = end
        self._entry(text[at:], lead)

    def _mark(self, text: str) -> None:
        if stripped := text.strip():
            self.parts.append(Part("marker", stripped))

    def _entry(self, text: str, lead: Lead) -> None:
        """Read a stretch of text without titles: a label, an item or several, or the rest of the item above."""
        if not (text[:1].isalnum() or _SAYS.search(text)):
            self._mark(text)
        elif lead.marker is None:
            self._unmarked(text, lead)
        elif (
            self._below
            and (self._below.title or self._below.column > lead.column)
            and self._is_marked_label(text, lead)
        ):
            self._label(text, lead.column)
        else:
            self._items(text, lead)

    def _cuts(self, text: str, own: Marker | None, *, may_start: bool = False) -> list[Inner]:
        """Choose the numbers at which a stretch of this line is cut into items."""
        found = inner(text)
        if not found:
            return found
        below = self._below.markers[-1].marker if self._below and self._below.markers else None
        return cuts(text, found, own, Beside(self._nesting, below, self._is_printed_below), may_start=may_start)

    def _around(self) -> Around:
        """What stands around the line that is being read."""
        end = self._rest[-1] if self._rest else self.items[-1].text if self.items else ""
        return Around(
            line=self._lines[self._at],
            above=Above(self._last.lead, end) if self._last else None,
            below=self._below,
            kind=self._sections.kind,
            begun=self._sections.begun or bool(self.items),
            labelled=self._sections.labelled,
        )

    def _is_marked_label(self, text: str, lead: Lead) -> bool:
        """Whether a marked line is a label; none is inside a list of numbers, or below another item."""
        marker = lead.marker
        if marker is None or not is_marked_label(text, marker, lead.column, self._around()):
            return False
        return not (marker.number and self._nesting.supports(marker)) and not self._nesting.holds(lead.column)

    def _unmarked(self, text: str, lead: Lead) -> None:
        """Read an unmarked line: the rest of the item above, a heading, an item, or a list in one line below either."""
        around = self._around()
        goes_on = continues(text, around)
        found = self._cuts(text, None, may_start=not goes_on)
        head = text[: found[0].start].rstrip() if found else text
        if goes_on and head:
            self._append(head)
        elif head and not self._reads_heading(head, around, listed=bool(found)):
            self._enter(head, self._place(lead))
        self._inline(text, found)

    def _append(self, text: str) -> None:
        """Add a line to the item above."""
        self._rest.append(text)
        if self._last:
            self._last.stem = asks(text, self._last.lead)
        self.parts.append(Part("item", text, len(self.items) - 1))

    def _reads_heading(self, text: str, around: Around, *, listed: bool) -> bool:
        """Read an unmarked line as a heading, where it is one; `listed` where its list follows on the same line."""
        names = headings.is_population(text) or headings.is_part(text)
        if not names and headings.introduces(text) and (around.below or listed):
            kind = headings.introduced(text)
            if self._last is None or kind:
                self._introduction(text, kind)
                return True
        listed = listed or bool(around.below and around.below.markers)
        if opens_population(text, around) or is_label(text, around, listed=listed):
            self._label(text, None)
            return True
        return False

    def _introduction(self, text: str, kind: CriterionKind | None) -> None:
        """Begin what a sentence introduces; right below a title, the title has said which criteria these are."""
        if kind and not (self._last is None and self._sections.kind != "unspecified"):
            self._sections.title(text, kind, plain=not headings.says_more(text))
        elif headings.says_more(text):
            self._sections.label(text, None, nested=self._last is None)
        self._heading(text, section=False)

    def _label(self, text: str, column: int | None) -> None:
        """Begin a sub-heading, or, above a new round of sections, a population."""
        population = opens_population(text, self._around())
        if population:
            self._sections.population(text)
        else:
            self._sections.label(text, column, nested=self._last is None)
        self._heading(text, section=population)

    def _items(self, text: str, lead: Lead) -> None:
        """Read a marked line: an item, or several where its own numbers go on inside it ("1) .. 2) ..")."""
        opened = self._place(lead)
        found = self._cuts(text, lead.marker)
        if not found or not found[0].start:  # "1. (2) *": nothing stands before the number, so it begins no second item
            self._enter(text, opened)
            return
        self._enter(text[: found[0].start].rstrip(), opened)
        self._inline(text, found)

    def _inline(self, text: str, found: list[Inner]) -> None:
        """Add the items that begin inside a line."""
        for at, cut in enumerate(found):
            self._mark(text[cut.start : cut.end])
            end = found[at + 1].start if at + 1 < len(found) else len(text)
            if said := text[cut.end : end].strip():
                self._enter(said, self._nesting.place_inline(len(self.items), cut.marker))

    def _place(self, lead: Lead) -> Open:
        if self._sections.heading:
            self._sections.leave(lead.column)
        return self._nesting.place(len(self.items), lead, self._goes_on_below)

    def _enter(self, text: str, opened: Open) -> None:
        """Add an item at its place."""
        if self._rest:
            self._close()
        opened.stem = asks(text, opened.lead)
        marker = opened.lead.marker
        self.parts.append(Part("item", text, len(self.items)))
        self.items.append(
            Criterion(
                kind=self._sections.kind,
                number=marker.number if marker else None,
                level=opened.level,
                parent=opened.parent,
                heading=self._sections.heading,
                text=text if "  " not in text and text.isprintable() else " ".join(text.split()),
            )
        )
        self._last = opened

    def _close(self) -> None:
        """Give the last item its further lines."""
        if self._rest:
            whole = " ".join(" ".join([self.items[-1].text, *self._rest]).split())
            self.items[-1] = replace(self.items[-1], text=whole)
            self._rest.clear()


def _holds_next(text: str, marker: Marker) -> bool:
    """Whether the next number of a list stands inside a line."""
    return any(found.marker.follows(marker, 1) for found in inner(text))
