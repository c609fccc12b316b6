"""The entries of a page as HTML: what stands on a page by the thousand.

The two largest records of a thousand have 1,500 rows between them. A template that calls a macro for each part of
each entry takes 150 microseconds a row, these functions take ten; the templates write everything that stands on a
page once. Every text of a record goes through `shown`, which makes it harmless, cuts it and escapes it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Final, Literal, NamedTuple, Protocol

from markupsafe import Markup

from comparator.render.entries import Entry, Part
from comparator.render.folds import Folded
from comparator.render.marked import Runs
from comparator.render.matrix_view import NOTHING, MatrixRow
from comparator.render.raised import raised
from comparator.render.untrusted import LONGEST, cut, harmless
from comparator.render.view import Line

_EXCERPT: Final = 260  # characters of a long text that stand before the rest is unfolded
_LONG: Final = 900
_SPECIAL: Final = re.compile("[&<>\"']")
_NOTHING: Final = '<span class="empty" aria-hidden="true">–</span><span class="unseen">nothing{}</span>'


Tag = Literal["del", "ins"]


class Named(Protocol):
    """A column of a page: what dresses it, and its name."""

    @property
    def css(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102


class Column(Named, Protocol):
    """A side of a comparison, as its page shows it: with a safe address or None."""

    @property
    def url(self) -> str | None: ...  # noqa: D102


class _Side(NamedTuple):
    """A side made ready: the tag of what only it says, its name and its address, both escaped."""

    css: str
    tag: Tag
    name: str
    url: str


def shown(text: str) -> str:
    """A text of a record as HTML shows it letter by letter.

    >>> shown('<b>"A"</b>')
    '&lt;b&gt;&quot;A&quot;&lt;/b&gt;'
    """
    if len(text) > LONGEST or not text.isprintable():
        text = cut(harmless(text))
    return escape(text) if _SPECIAL.search(text) else text


def entries(held: Iterable[Entry]) -> Markup:
    """Entries of one record as they stand in a cell; none as a dash."""
    return _safe("".join(_entry(one, None) for one in held) or _NOTHING.format(""))


def pair_rows(lines: Iterable[Line], sides: Sequence[Column], labelled: bool) -> Markup:
    """The rows of a table that sets two sides side by side; with a label each, where they are fields."""
    left, right = (_side(side, tag, labelled) for side, tag in zip(sides, _TAGS, strict=True))
    repeated = _said_by_badge(*(side.name for side in sides))
    return _safe("\n".join(_row(line, left, right, labelled, repeated) for line in lines))


def items(folded: Iterable[Folded]) -> Markup:
    """The items of a list of folded entries, each with its anchor."""
    return _safe("\n".join([f'<li id="{one.anchor}">{shown(one.words)}</li>' for one in folded]))


def matrix_rows(section: str, rows: Iterable[MatrixRow], columns: Iterable[Named]) -> Markup:
    """The rows of a section of a matrix, a cell a column; what says nothing is a dash."""
    sides = [(column.css, shown(column.name)) for column in columns]
    return _safe("\n".join([_matrix_row(f"{section}-{at}", row, sides) for at, row in enumerate(rows)]))


def _matrix_row(anchor: str, row: MatrixRow, sides: Sequence[tuple[str, str]]) -> str:
    same = " same" if row.same else ""
    cells = "".join([_cell(words, css, name) for words, (css, name) in zip(row.cells, sides, strict=True)])
    label = f'<th role="rowheader" scope="row">{shown(raised(row.label))}</th>'
    return f'<tr role="row" id="{shown(anchor)}" class="row{same}">{label}\n{cells}\n</tr>'


_EMPTY: Final = _NOTHING.format("")


def _cell(words: str, css: str, name: str) -> str:
    if words == NOTHING:
        return f'<td role="cell" class="{css} is-empty" data-name="{name}">{_EMPTY}</td>'
    whole = f"<p>{shown(words)}</p>"
    inside = _excerpt("text", words, whole) if len(words) > _LONG else whole
    return f'<td role="cell" class="{css}" data-name="{name}">{inside}</td>'


_TAGS: Final[tuple[Tag, Tag]] = ("del", "ins")


def _side(of: Column, tag: Tag, labelled: bool) -> _Side:
    return _Side(of.css, tag, shown(of.name), "" if labelled else shown(of.url or ""))


def _safe(html: str) -> Markup:
    return Markup(html)  # noqa: S704 - put together above from our own tags and from escaped texts


def _said_by_badge(left: str, right: str) -> frozenset[str]:
    """The reasons that only repeat what the badge beside them says."""
    same = ("entries", "words", "age", "date", "number", "name")
    alone = (f"only {name} {verb} it" for name in (left, right) for verb in ("states", "has"))
    return frozenset(("", "the same", *(f"the same {what}" for what in same), *alone))


def _row(line: Line, left: _Side, right: _Side, labelled: bool, repeated: frozenset[str]) -> str:
    same = "" if line.differs else " same"
    label = f'<th role="rowheader" scope="row">{shown(line.label)}</th>\n' if labelled else ""
    return (
        f'<tr role="row" id="{shown(line.anchor)}" class="row {line.relation}{same}" '
        f'data-significance="{line.significance}">\n{label}{"".join(_cells(line, left, right))}'
        f'<td role="cell" class="why">{_why(line, repeated)}</td>\n</tr>'
    )


def _cells(line: Line, left: _Side, right: _Side) -> Iterator[str]:
    """A cell a side; a long text that stands alone takes the room of both."""
    wide = ' colspan="2"' if line.is_long_and_alone else ""
    for held, side in ((line.left, left), (line.right, right)):
        if not held and wide:
            continue
        css = side.css if held else f"{side.css} is-empty"
        inside = "".join(_entry(one, side) for one in held) or _NOTHING.format(f" in {side.name}")
        yield f'<td role="cell"{wide} class="{css}" data-name="{side.name}">{inside}</td>\n'


def _why(line: Line, repeated: frozenset[str]) -> str:
    """The relation as a badge, how much it weighs, and the reason where it says more than the badge."""
    badge = f'<span class="badge {line.relation}">{shown(line.badge)}</span>'
    weight = f' <span class="weight">{line.significance}</span>' if line.differs else ""
    reason = "" if line.reason in repeated else f'<p class="reason">{shown(raised(line.reason))}</p>'
    return badge + weight + reason


def _entry(one: Entry, side: _Side | None) -> str:
    parts = "".join(_part(part, side) for part in one.parts)
    if not one.place:
        return f'<div class="entry bare">{parts}</div>'
    place = shown(one.place)
    if side and side.url:
        there = f'{place}<span class="unseen"> on the page of {side.name}</span>'
        place = f'<a href="{side.url}" rel="noreferrer">{there}</a>'
    return f'<div class="entry"><span class="place">{place}</span>{parts}</div>'


def _part(part: Part, side: _Side | None) -> str:
    """A part of an entry; of a long one its beginning, and the whole to unfold."""
    label = f'<span class="note-label">{shown(part.label)}</span>' if part.label else ""
    whole = f'<p class="{part.kind}">{label}{_words(part.runs, side, part.ours)}</p>'
    length = sum(len(run.text) for run in part.runs)
    if length <= _LONG:
        return whole
    return _excerpt(part.kind, part.text, whole)


def _excerpt(css: str, text: str, whole: str) -> str:
    """The beginning of a long text, and the whole to unfold."""
    beginning = shown(text[:_EXCERPT].rsplit(" ", 1)[0])
    return (
        f'<p class="{css} excerpt">{beginning} …</p>\n'
        f"<details><summary>Whole text, {len(text):,} characters</summary>{whole}</details>"
    )


def _words(runs: Runs, side: _Side | None, ours: bool) -> str:
    """Words with their marks; powers are raised in our own figures only."""
    told = []
    for run in runs:
        text = shown(raised(run.text) if ours else run.text)
        if run.changed and side:
            only = f'<span class="unseen">[only {side.name}: </span>{text}<span class="unseen">]</span>'
            text = f"<{side.tag}>{only}</{side.tag}>"
        told.append(text)
    return "".join(told)
