"""What the parts of a comparison find, before it is put into words.

A finding keeps its sentence as phrases that name sides instead of spelling them out. The Trials are always compared in
one order, and the rows are mirrored afterwards where the caller asked for the other: so the mirrored call gives
exactly the mirrored answer, sentences included.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

import msgspec

from comparator.assignment import Match
from comparator.comparison import (
    MIRRORED,
    OTHER_SIDE,
    FieldRow,
    Relation,
    Row,
    SideName,
    Significance,
    Value,
    Words,
)
from comparator.significance import weight
from comparator.speech import SIDES, Speech, said


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """A part of an explanation: a template over what it quotes and the sides that it names.

    `{left}` and `{right}` are quoted from either side and change places in the mirror, `{told}` stays; `{side}` is the
    side that the phrase speaks of, `{other}` the opposite one.
    """

    template: str
    left: str = ""
    right: str = ""
    side: SideName = "left"
    told: str = ""

    def mirrored(self) -> "Phrase":
        """Say the same with the sides changed over."""
        if "{" not in self.template:
            return self
        return Phrase(self.template, self.right, self.left, OTHER_SIDE[self.side], self.told)

    def words(self, speech: Speech = SIDES) -> str:
        """Put the phrase into words; the speech says what the sides are called."""
        if "{" not in self.template:
            return self.template
        if not (self.left or self.right or self.told):  # the same for each of the entries that one side only has
            return _naming_sides(self.template, self.side, speech)
        template = said(self.template, speech, of_left=self.side == "left") if speech else self.template
        return template.format(
            left=self.left, right=self.right, side=self.side, other=OTHER_SIDE[self.side], told=self.told
        )


@lru_cache(maxsize=1024)
def _naming_sides(template: str, side: SideName, speech: Speech) -> str:
    """A phrase that quotes nothing."""
    template = said(template, speech, of_left=side == "left") if speech else template
    return template.format(left="", right="", side=side, other=OTHER_SIDE[side], told="")


class Finding(msgspec.Struct, frozen=True, gc=False):
    """How entries of two lists relate, and because of what; positions as in `Row`."""

    relation: Relation
    left: tuple[int, ...]
    right: tuple[int, ...]
    because: tuple[Phrase, ...]
    significance: Significance
    aspects: tuple[str, ...] = ()


class FieldFinding(msgspec.Struct, frozen=True, gc=False):
    """How one field relates, and because of what."""

    field: str
    relation: Relation
    left: Value
    right: Value
    because: tuple[Phrase, ...]
    significance: Significance

    def mirrored(self) -> "FieldFinding":
        """The same finding with the sides changed over."""
        because = tuple([phrase.mirrored() for phrase in self.because])
        return FieldFinding(self.field, MIRRORED[self.relation], self.right, self.left, because, self.significance)


def equal(match: Match, because: str) -> Finding:
    """The finding that a pair of entries is the same."""
    return Finding("equivalent", match.left, match.right, (Phrase(because),), "administrative")


def one_sided(left_only: Sequence[int], right_only: Sequence[int], kind: str, because: str) -> list[Finding]:
    """The findings for entries that one side only has; `because` speaks of `{side}` and `{other}`."""
    added = weight(kind, ("added",))
    of_left, of_right = (Phrase(because, side="left"),), (Phrase(because, side="right"),)
    return [
        *[Finding("left_only", (i,), (), of_left, added, ("added",)) for i in left_only],
        *[Finding("right_only", (), (j,), of_right, added, ("added",)) for j in right_only],
    ]


def sentence(because: Sequence[Phrase], speech: Speech = SIDES) -> str:
    """Join phrases into one explanation."""
    if len(because) == 1:  # nearly always
        return because[0].words(speech)
    return "; ".join([phrase.words(speech) for phrase in because])


def field_row(found: FieldFinding, *, swapped: bool, speech: Speech = SIDES) -> FieldRow:
    """Put the finding of a field into words, for the order that the caller asked for."""
    found = found.mirrored() if swapped else found
    return FieldRow(
        field=found.field,
        relation=found.relation,
        left=found.left,
        right=found.right,
        significance=found.significance,
        explanation=sentence(found.because, speech),
    )


def in_symmetrical_order(findings: Sequence[Finding]) -> list[Finding]:
    """Order findings by where they stand in both lists, matched ones first; the same when the sides change over."""
    return sorted(findings, key=lambda found: (not (found.left and found.right), _place(found)))


def _place(found: Finding) -> int:
    return (found.left[0] if found.left else 0) + (found.right[0] if found.right else 0)


WordsOf = Callable[[SideName, int], Words]


def row(found: Finding, words_of: WordsOf, *, swapped: bool, speech: Speech = SIDES) -> Row:
    """Put a finding into words; `words_of` quotes the entry at a position of a side (in the caller's order)."""
    left, right = (found.right, found.left) if swapped else (found.left, found.right)
    because = [phrase.mirrored() for phrase in found.because] if swapped else found.because
    return Row(
        relation=MIRRORED[found.relation] if swapped else found.relation,
        left=left,
        right=right,
        explanation=sentence(because, speech),
        significance=found.significance,
        aspects=found.aspects,
        evidence=(
            *[words_of("left", position) for position in left],
            *[words_of("right", position) for position in right],
        ),
    )
