"""Which intervention a dose is of: by the names that stand near it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from parsers.schema import Intervention, Trial
from parsers.text.doses.lexicon import KINDS
from parsers.text.doses.vocabulary import CELL_ENDINGS, SUBSTANCES, words

MEDICINES = frozenset(("DRUG", "BIOLOGICAL", "GENETIC", "COMBINATION_PRODUCT", "DIETARY_SUPPLEMENT", "RADIATION"))
PLACEBO = "placebo"
_PLACEBO_WORDS = frozenset(("placebo", "placebos", "sham", "vehicle", "dummy"))
# Words of names that name no medicine.
_GENERIC = words(
    """oral tablet tablets capsule capsules injection injections infusion solution cream gel ointment spray powder
    extended release modified controlled prolonged low high medium dose doses dosing level arm group cohort part
    phase treatment therapy therapies standard care usual best supportive study drug drugs product medication
    medicine combination combined alone only plus with without and or versus for the from of active control
    comparator matching matched chemotherapy radiotherapy radiation radio monotherapy regimen experimental
    investigational open label blind double single multiple acid sodium hydrochloride hcl chloride sulfate
    sulphate phosphate mesylate maleate tartrate citrate acetate potassium calcium vitamin human recombinant
    cells cell stem anti inhibitor administration intravenous subcutaneous topical film coated formulation pill
    pills patient patients participants subjects day days week weeks daily once twice other any type type-2
    first second third line local normal saline immediate"""
)
_BOUNDARIES = frozenset(
    (",", ";", ".", "and", "or", "plus", "+", "then", "followed", "&", "versus", "vs", "/", "with", "\n")
)


_BREAKS = frozenset((";", "then", "followed", "+", "plus", "\n", "thereafter"))


_CELL_PRODUCTS = frozenset(("cell", "car-t", "cart", "cells"))
_COMBINING = words("plus and with combination combined combo regimen or")


class Near(NamedTuple):
    """The interventions that the word nearest to a dose names, and whether that word is one for a placebo."""

    positions: list[int]
    is_placebo: bool

    @property
    def is_empty(self) -> bool:
        """Whether nothing was named."""
        return not self.positions and not self.is_placebo


class Names:
    """The words that name each intervention of a trial."""

    def __init__(self, trial: Trial) -> None:
        self.interventions = trial.interventions
        self.keys: dict[str, list[int]] = {}
        for position, intervention in enumerate(trial.interventions):
            for word in _keys(intervention):
                self.keys.setdefault(word, []).append(position)
        self.placebos = [
            position
            for position, intervention in enumerate(trial.interventions)
            if any(word in intervention.name.lower() for word in _PLACEBO_WORDS)
        ]
        self.medicines = [
            position
            for position, intervention in enumerate(trial.interventions)
            if intervention.type is None or intervention.type in MEDICINES
        ]

    def is_another(self, substance: str | None, position: int | None) -> bool:
        """Whether a substance is none of this trial's interventions, nor an ingredient that one of them describes.

        It is no ingredient of an intervention whose name has a substance of its own, or is of cells. `position` is the
        intervention in whose text it stands, None where it stands elsewhere.
        """
        if substance is None or substance in self.keys or not self.medicines:
            return False
        places = self.medicines if position is None else [position]
        describing = [place for place in places if substance in (self.interventions[place].description or "").lower()]
        return all(self._is_of_one_substance(place) for place in describing)

    def _is_of_one_substance(self, position: int) -> bool:
        """Whether the name of an intervention has a substance or cells, and no second thing that goes with it."""
        words = _WORD.findall(self.interventions[position].name.lower())
        telling = any(word.endswith((*SUBSTANCES, *CELL_ENDINGS)) or word in _CELL_PRODUCTS for word in words)
        return telling and not _COMBINING & set(words) and "+" not in self.interventions[position].name

    def candidates(self, some: Sequence[int]) -> list[int]:
        """Of some interventions, those that are medicines or placebos; all of them where none is."""
        chosen = [position for position in some if position in self.medicines or position in self.placebos]
        return chosen or list(some)

    def nearest(self, before: Sequence[str], after: Sequence[str], among: Sequence[int]) -> "Near":
        """The interventions named nearest to a dose, `before` and `after` being the words around it.

        A name before it counts back to a break ("then", "plus"), one behind it up to the next comma or conjunction.
        """
        near = self._nearest(before, after, among)
        if near.is_placebo or not near.positions or any(word in _PLACEBO_WORDS for word in (*before[-4:], *after[:4])):
            return near
        if all(position in self.placebos for position in near.positions):
            real = self._nearest(
                before, after, [position for position in self.medicines if position not in self.placebos]
            )
            return real if real.positions else near
        return near

    def _nearest(self, before: Sequence[str], after: Sequence[str], among: Sequence[int]) -> Near:
        """The nearest name as `nearest` has it, though it may be a placebo's that holds the medicine's name."""
        best, distance = Near([], False), len(before) + len(after)
        follows = self.named(after[1], among) if len(after) > 1 and after[0] == "of" else []
        if follows and not self.named("of", among):
            return Near(follows, after[1] in _PLACEBO_WORDS)  # "0.25 mg of A and 0.5 mg of B"
        for away, word in enumerate(reversed(before)):
            if word in _BREAKS:
                break
            named = self.named(word, among)
            if named or word in _PLACEBO_WORDS:
                best, distance = Near(named, word in _PLACEBO_WORDS), away
                break
        for away, word in enumerate(after):
            if word in _BOUNDARIES or away >= distance:
                break
            named = self.named(word, among)
            if named or word in _PLACEBO_WORDS:
                return Near(named, word in _PLACEBO_WORDS)
        return best

    def spoken_of(self, words: Sequence[str], among: Sequence[int]) -> Near:
        """What the sentences before a dose speak of: the medicine named last, or a placebo where there is none."""
        is_placebo = False
        for word in reversed(words):
            if word in _PLACEBO_WORDS:
                is_placebo = True
            elif named := self.named(word, among):
                return Near(named, False)
        return Near(self.named(PLACEBO, among), True) if is_placebo else Near([], False)

    def abbreviated(self, word: str, among: Sequence[int]) -> list[int]:
        """The one intervention whose name a short word begins: "InO" for inotuzumab, "AZA" for azacitidine."""
        if not 3 <= len(word) <= 5 or not word.isalpha():
            return []
        found = {position for key, owners in self.keys.items() if key.startswith(word) for position in owners}
        real = [position for position in found if position in among and position not in self.placebos]
        return real if len(real) == 1 else []

    def is_name(self, word: str) -> bool:
        """Whether a word is in a name, other than a word for a placebo."""
        return word in self.keys and word not in _PLACEBO_WORDS

    def named(self, word: str, among: Sequence[int]) -> list[int]:
        """The interventions among some that a word names."""
        if word in _PLACEBO_WORDS:
            return [position for position in self.placebos if position in among]
        found = [position for position in self.keys.get(word, ()) if position in among]
        return [position for position in found if position not in self.placebos] or found


_WORD = re.compile(r"[^\W\d_]+(?:-?\d[\w-]*)?")


def _keys(intervention: Intervention) -> set[str]:
    """The telling words of a name and its synonyms, as the lexer cuts them."""
    names = " ".join((intervention.name, *intervention.other_names)).lower()
    return {
        word
        for word in _WORD.findall(names)
        if len(word) > 2 and word not in _GENERIC and KINDS.get(word, "w") in "wcr"
    }
