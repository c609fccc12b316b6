"""A dose found in a record before it is known whom it is given to, and which of several readings of a dose stands."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from parsers.schema import Regimen
from parsers.text.doses.draft import Draft
from parsers.text.doses.passage import Sentence
from parsers.text.doses.regimen import from_draft
from parsers.text.doses.sources import Source
from parsers.text.doses.vocabulary import begins, stems, words

# How much less than a dose a weak reading is, and by what it is replaced: see `_is_replaced`.
_REPLACED_BY_ANY: Final = ("strength", "name", "fraction", "rate")
_GROUPS: Final = words("group groups arms cohorts respectively")
_TITRATING: Final = stems("titrat uptitrat up-titrat increas decreas reduc taper")


@dataclass(slots=True)
class Candidate:
    """A dose found in a text, before it is settled whom it is given to; `named` are the interventions it may be of."""

    draft: Draft
    source: Source
    sentence: Sentence
    named: list[int] = field(default_factory=list)

    @property
    def weak(self) -> str | None:
        """Why it may be less than a dose: a strength, a volume, a count of tablets, the figure in a name."""
        return self.draft.weak or ("name" if self.source.is_name and not self.draft.is_scheduled else None)

    @property
    def is_of_groups(self) -> bool:
        """Whether its sentence gives several doses to several groups, without saying which is whose."""
        words = self.source.passage.tokens.words[self.sentence.first : self.sentence.last]
        return len(self.sentence.drafts) > 1 and not _GROUPS.isdisjoint(words)

    @property
    def is_titrated(self) -> bool:
        """Whether its sentence changes it for another: no length that is said elsewhere is its own."""
        words = self.source.passage.tokens.words[self.sentence.first : self.sentence.last]
        return len(self.sentence.drafts) > 1 and begins(words, _TITRATING)

    def regimen(self) -> Regimen:
        """The regimen that its text states."""
        return from_draft(self.draft, self.source.passage, self.source.text, self.source.field)


def positions(candidate: Candidate) -> list[int | None]:
    """The interventions that a dose may be of; None alone where the record does not say."""
    return [*candidate.named] or [None]


def of_that_dose(candidate: Candidate, found: Sequence[Candidate]) -> list[int]:
    """Of several interventions of one name, those whose own text states this dose, where any does."""
    if len(candidate.named) < 2:
        return candidate.named
    amount = candidate.draft.amount
    stating = {
        other.source.intervention
        for other in found
        if other.source.intervention is not None and other.draft.amount == amount
    }
    return [position for position in candidate.named if position in stating] or candidate.named


def without_weak(found: Sequence[Candidate]) -> list[Candidate]:
    """Leave out strengths, volumes, forms and rates of an intervention that a better dose is stated for."""
    strong = [candidate for candidate in found if candidate.weak is None]
    return [
        candidate
        for candidate in found
        if candidate.weak is None or not any(_is_replaced(candidate, other) for other in strong)
    ]


def _is_replaced(weak: Candidate, strong: Candidate) -> bool:
    """Whether a better dose speaks of the same thing.

    A count of tablets gives way in its own text only, one tablet to "a 15 mg tablet" elsewhere too; a
    volume within its arm, a strength wherever its medicine is.
    """
    if weak.weak == "form":
        same = not weak.named or weak.named == strong.named or not weak.draft.is_scheduled
        one = weak.draft.amount is not None and weak.draft.amount.high == 1 and strong.draft.mention.form is not None
        same_arm = weak.source.arm is None or strong.source.arm in (None, weak.source.arm)
        return (same and weak.source.field == strong.source.field) or (one and weak.named == strong.named and same_arm)
    if weak.named and strong.named:
        same_arm = weak.source.arm is None or strong.source.arm in (None, weak.source.arm)
        return bool(set(weak.named) & set(strong.named)) and (same_arm or weak.weak in _REPLACED_BY_ANY)
    return weak.source.arm is not None and weak.source.arm == strong.source.arm
