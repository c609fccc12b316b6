"""A comparison as a page shows it: sections of lines, each line two sides, their relation and the reason."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from comparator.comparison import LISTS, Comparison, FieldRow, Relation, Row, Significance, Value, differs, rows_of
from comparator.headline import anchor
from comparator.labels import (
    FIELD_GROUPS,
    LIST_LABELS,
    PROSE,
    constant_words,
    entry_words,
    field_label,
    relation_words,
    value_words,
)
from comparator.names import SOURCE_NAMES
from comparator.render.entries import Entry, Part, Reader, with_marks
from comparator.render.folds import FOLDS, MANY, Fold, stays
from comparator.render.marked import unmarked
from comparator.render.untrusted import cut
from parsers.schema import Trial


class Names(NamedTuple):
    """What a page calls the two sides."""

    left: str
    right: str


class Line(NamedTuple):
    """One row of a comparison: an anchor to link to, a label (fields only), both sides, the relation and its reason."""

    anchor: str
    label: str
    left: tuple[Entry, ...]
    right: tuple[Entry, ...]
    relation: Relation
    badge: str
    reason: str
    significance: Significance
    differs: bool

    @property
    def is_long_and_alone(self) -> bool:
        """Whether one side only has a text, and so long a one that it may take the room of both."""
        entries = (*self.left, *self.right)
        alone = not (self.left and self.right)
        return alone and sum(len(part.text) for entry in entries for part in entry.parts) > _LONG


_LONG: Final = 600  # characters


class Group(NamedTuple):
    """Lines that stand together under a title; many entries that one side alone has are folded instead of lines."""

    title: str
    lines: tuple[Line, ...]
    folded: tuple[Fold, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows it has, folded or not."""
        return len(self.lines) + sum(len(one.entries) for one in self.folded)

    @property
    def differences(self) -> int:
        """How many of its rows differ; what is folded always does."""
        return self.rows - sum(not line.differs for line in self.lines)


class Section(NamedTuple):
    """A part of the page: its name (for links and filters), title, groups of lines, and how many lines differ."""

    name: str
    title: str
    groups: tuple[Group, ...]

    @property
    def differences(self) -> int:
        """How many of its lines differ."""
        return sum(group.differences for group in self.groups)

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return sum(group.rows for group in self.groups)


def sections(
    comparison: Comparison, left: Trial, right: Trial, names: Names, *, fold: bool = False
) -> tuple[Section, ...]:
    """The fields and the lists of a comparison, those that have no line left out.

    With `fold` many sites or outcomes that one side alone has are folded: a thousand rows would say the same of each.
    """
    readers = Reader(left), Reader(right)
    found = [Section("fields", "The record", _field_groups(comparison.fields, names))]
    for name in LISTS:
        groups = _list_groups(name, rows_of(comparison, name), readers, names, fold=fold and name in FOLDS)
        found.append(Section(name, LIST_LABELS[name], groups))
    return tuple(section for section in found if section.lines)


def _field_groups(rows: Iterable[FieldRow], names: Names) -> tuple[Group, ...]:
    homes = {path: title for title, group in FIELD_GROUPS.items() for path in group}
    found: dict[str, list[Line]] = {title: [] for title in FIELD_GROUPS}
    for row in rows:
        found.setdefault(homes.get(row.field, "Other"), []).append(_field_line(row, names))
    return tuple(Group(title, tuple(lines)) for title, lines in found.items() if lines)


def _field_line(row: FieldRow, names: Names) -> Line:
    left, right = _field_entries(row.field, row.left), _field_entries(row.field, row.right)
    if row.field in PROSE and left and right and differs(row):
        ours, theirs = with_marks(left[0], right[0])
        left, right = (ours,), (theirs,)
    return _line(f"fields:{row.field}", field_label(row.field), left, right, row, names)


def _field_entries(path: str, value: Value) -> tuple[Entry, ...]:
    if isinstance(value, tuple):
        return tuple(Entry("", (Part("text", None, unmarked(cut(entry_words(path, one)))),)) for one in value)
    words = value_words(path, value)
    return (Entry("", (Part("text", None, unmarked(cut(words))),)),) if words else ()


Readers = tuple[Reader, Reader]
Numbered = list[tuple[int, Row]]
"""Rows of a list, each with its number in the data."""


def _list_groups(name: str, rows: Sequence[Row], readers: Readers, names: Names, *, fold: bool) -> tuple[Group, ...]:
    """The rows of a list: what both sides have, then what only one has; a row keeps its number in the data."""
    titles = ("In both", f"Only in {names.left}", f"Only in {names.right}", "Cannot be compared")
    homes: list[Numbered] = [[] for _ in titles]
    for number, row in enumerate(rows):
        homes[_home(row)].append((number, row))
    groups = []
    for home, (title, held) in enumerate(zip(titles, homes, strict=True)):
        folded: tuple[Fold, ...] = ()
        if fold and home in _ALONE and len(held) > MANY:
            held, folded = _folded(name, held, readers[_ALONE[home]], _ALONE[home])
        if held:
            groups.append(Group(title, tuple(_list_line(name, at, row, readers, names) for at, row in held)))
        if folded:
            groups.append(Group("" if held else title, (), folded))
    return tuple(groups)


_ALONE: Final = {1: 0, 2: 1}
"""The place among the groups of what one side alone has, and which side that is."""


def _home(row: Row) -> int:
    if row.relation == "not_comparable":
        return 3
    return 0 if row.left and row.right else 1 if row.left else 2


def _folded(name: str, held: Numbered, reader: Reader, side: int) -> tuple[Numbered, tuple[Fold, ...]]:
    """What stays a row of what one side alone has, and the rest folded."""
    rows: Numbered = []
    folded: list[tuple[int, int]] = []
    for number, row in held:
        position = (row.right if side else row.left)[0]
        if stays(name, reader, position):
            rows.append((number, row))
        else:
            folded.append((number, position))
    return rows, FOLDS[name](reader, folded)


def _list_line(name: str, number: int, row: Row, readers: Readers, names: Names) -> Line:
    ours, theirs = readers[0].entries(name, row.left), readers[1].entries(name, row.right)
    if differs(row) and len(ours) == len(theirs) == 1:
        one, other = with_marks(ours[0], theirs[0])
        ours, theirs = (one,), (other,)
    return _line(f"{name}:{number}", "", ours, theirs, row, names)


def _line(
    reference: str, label: str, left: tuple[Entry, ...], right: tuple[Entry, ...], row: FieldRow | Row, names: Names
) -> Line:
    return Line(
        anchor=anchor(reference),
        label=label,
        left=left,
        right=right,
        relation=row.relation,
        badge=relation_words(row.relation, *names),
        reason=_reason(row, names),
        significance=row.significance,
        differs=differs(row),
    )


def _reason(row: FieldRow | Row, names: Names) -> str:
    """The explanation with the sides named, without what the values and the badge beside it say anyway."""
    silent = _SILENT.fullmatch(row.explanation)
    if silent:
        return f"{_SOURCES.get(silent[1], silent[1])} does not show it"
    return named(_spoken(_without_values(row)) if isinstance(row, FieldRow) else row.explanation, names)


def _spoken(explanation: str) -> str:
    """An explanation with constants of the registry and sources as people call them.

    >>> _spoken('only the left one has "CARE_PROVIDER"; meddatax shows the month 2028-09 as its last day')
    'only the left one has "Care provider"; MedDataX shows the month 2028-09 as its last day'
    """
    told = _CONSTANT.sub(lambda found: f'"{constant_words(found[1])}"', explanation)
    return _ACTS.sub(lambda found: _SOURCES[found[1]], told)


_SILENT: Final = re.compile(r"the (?:left|right) one cannot say: (\w+) does not show it")
_SOURCES: Final = {str(source): name for source, name in SOURCE_NAMES.items()}
_CONSTANT: Final = re.compile(r'"([A-Z]{3,}(?:_[A-Z]+)*)"')
_ACTS: Final = re.compile(rf"\b({'|'.join(_SOURCES)})(?= (?:shows|prints|rolls|may have)\b)")
_STRICTER: Final = frozenset({"the left one is stricter", "the right one is stricter"})


def _without_values(row: FieldRow) -> str:
    """The explanation of a field without its two values, and nothing where no more is said of them.

    "60 years against 75 years: the left one is stricter" says no more than the badge; "3 against 12: 9 more on the
    right" says "9 more on the right".
    """
    if isinstance(row.left, bool) and isinstance(row.right, bool):
        return ""
    if isinstance(row.left, tuple) and isinstance(row.right, tuple) and _all_apart(row):
        return ""
    if row.explanation == f"{row.left} against {row.right}":
        return ""
    values = f"{value_words(row.field, row.left)} against {value_words(row.field, row.right)}: "
    rest = row.explanation.removeprefix(values)
    return "" if rest in _STRICTER else rest


_ONLY: Final = re.compile(r'only the (?:left|right) one has "[^"]*"(?:, "[^"]*")*')


def _all_apart(row: FieldRow) -> bool:
    """Whether two lists are explained by nothing but what each has, which is all that they have."""
    told = _ONLY.findall(row.explanation)
    listed = sum(one.count('"') // 2 for one in told)
    values = sum(len(side) for side in (row.left, row.right) if isinstance(side, tuple))
    return "; ".join(told) == row.explanation and listed == values


_QUOTED: Final = re.compile(r'("[^"]*")')
_SIDE: Final = re.compile(r"\b(?:the (left|right) one|on the (left|right))\b")


@lru_cache(maxsize=256)  # a thousand sites that one side alone has are explained in the same words
def named(explanation: str, names: Names) -> str:
    """Put the names of the sides into an explanation that calls them left and right; quotations stay as they are.

    >>> named('only the left one has "the left one"', Names("A", "B"))
    'only A has "the left one"'
    """
    parts = _QUOTED.split(explanation)
    return "".join(
        part if at % 2 else _SIDE.sub(lambda found: _name(found, names), part) for at, part in enumerate(parts)
    )


def _name(found: re.Match[str], names: Names) -> str:
    name = names.left if "left" in found.groups() else names.right
    return name if found[1] else f"in {name}"
