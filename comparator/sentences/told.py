"""What the sentences of a headline are made of: the compared pair with its names, and a sentence with its evidence."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

import msgspec

from comparator.comparison import LISTS, Comparison, FieldRow, Row, SideName, Significance, differs, rows_of
from comparator.labels import value_words
from comparator.limits import Both, admitted, side_by_side
from comparator.wording import shortened
from parsers.schema import Trial

MOST_SENTENCES: Final = 7
MOST_QUOTED: Final = 90  # characters of a text quoted in a sentence


class Sentence(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One sentence of a headline, and the rows that it rests on: `fields:eligibility.maximum_age`, `criteria:4`.

    A reference names a field by its path, and a row of a list by its zero-based number in the Comparison.
    """

    text: str
    significance: Significance
    rests_on: tuple[str, ...]


class Told:
    """A comparison with its two Trials and what the sentences call them."""

    def __init__(self, comparison: Comparison, left: Trial, right: Trial, names: tuple[str, str]) -> None:
        self.comparison = comparison
        self.trials: dict[SideName, Trial] = {"left": left, "right": right}
        self.names: dict[SideName, str] = {"left": names[0], "right": names[1]}

    @cached_property
    def fields(self) -> dict[str, FieldRow]:
        """The fields that differ, by path."""
        return {row.field: row for row in self.comparison.fields if differs(row)}

    @cached_property
    def limits(self) -> list[Both]:
        """The measured limits of both trials."""
        return side_by_side([admitted(self.trials["left"]), admitted(self.trials["right"])])

    @cached_property
    def _numbers(self) -> dict[tuple[str, SideName, int], int]:
        sides: tuple[SideName, ...] = ("left", "right")
        return {
            (name, side, position): number
            for name in LISTS
            for number, row in enumerate(rows_of(self.comparison, name))
            for side in sides
            for position in (row.left if side == "left" else row.right)
        }

    def differing(self, name: str) -> Iterator[tuple[str, Row]]:
        """The rows of a list that differ, each with the reference to it."""
        for number, row in enumerate(rows_of(self.comparison, name)):
            if differs(row):
                yield f"{name}:{number}", row

    def rows_at(self, name: str, side: SideName, positions: Iterable[int]) -> tuple[str, ...]:
        """References to the rows in which entries of a side stand."""
        found = (self._numbers.get((name, side, position)) for position in positions)
        return tuple(dict.fromkeys(f"{name}:{number}" for number in found if number is not None))

    def differs_at(self, references: Iterable[str]) -> bool:
        """Whether one of these rows says that the sides differ."""
        return any(differs(self.row(reference)) for reference in references)

    def row(self, reference: str) -> FieldRow | Row:
        """The row that a reference names. Raises KeyError or IndexError where there is none."""
        name, _, place = reference.partition(":")
        if name == "fields":
            return {row.field: row for row in self.comparison.fields}[place]
        return rows_of(self.comparison, name)[int(place)]

    def words(self, path: str, side: SideName) -> str:
        """The value of a differing field on a side, in words; empty where it says nothing."""
        row = self.fields[path]
        return value_words(path, row.left if side == "left" else row.right)


def quoted(text: str) -> str:
    """Quote a text in a sentence, cut where it is long.

    >>> quoted("Signed consent."), quoted("one two " * 20)[-10:]
    ('“Signed consent”', 'one two …”')
    """
    shown = shortened(text, MOST_QUOTED)
    cut = shown.endswith(" ...") and len(text) > MOST_QUOTED
    return f"“{shown.rstrip(' .;,')}{' …' if cut else ''}”"


def significance_of(told: Told, references: Iterable[str]) -> Significance:
    """The greatest weight among rows."""
    found = {told.row(reference).significance for reference in references}
    order: tuple[Significance, ...] = ("critical", "substantive", "administrative")
    return next((level for level in order if level in found), "administrative")


def sentence(told: Told, text: str, references: Iterable[str]) -> Sentence:
    """Make a sentence of words and the rows that they rest on: a capital first, a full stop last."""
    rests_on = tuple(dict.fromkeys(references))
    text = text[:1].upper() + text[1:] if not starts_with_name(told, text) else text
    return Sentence(text=f"{text.removesuffix('.')}.", significance=significance_of(told, rests_on), rests_on=rests_on)


def starts_with_name(told: Told, text: str) -> bool:
    """Whether a sentence begins with a name, whose first letter stays as it is ("iPSC-MNP admits ...")."""
    return any(text.startswith(name) for name in told.names.values())
