"""Which intervention a dose is of: by the names that stand near it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from parsers.schema import Intervention, Trial
from parsers.text.doses.facts import Fact
from parsers.text.doses.lexer import paragraphs
from parsers.text.doses.lexicon import KINDS
from parsers.text.doses.tokens import Tokens
from parsers.text.doses.vocabulary import CELL_ENDINGS, SUBSTANCES, stems, words

MEDICINES: Final = frozenset(
    ("DRUG", "BIOLOGICAL", "GENETIC", "COMBINATION_PRODUCT", "DIETARY_SUPPLEMENT", "RADIATION")
)
PLACEBO: Final = "placebo"
_PLACEBO_WORDS: Final = frozenset(("placebo", "placebos", "sham", "vehicle", "dummy"))
# Words of names that name no medicine.
_GENERIC: Final = words(
    """oral tablet tablets capsule capsules injection injections infusion solution cream gel ointment spray powder
    extended release modified controlled prolonged low high medium dose doses dosing level arm group cohort part
    phase treatment therapy therapies standard care usual best supportive study drug drugs product medication
    medicine combination combined alone only plus with without and or versus for the from of active control
    comparator matching matched chemotherapy radiotherapy radiation radio monotherapy regimen experimental
    investigational open label blind double single multiple acid sodium hydrochloride hcl chloride sulfate
    sulphate phosphate mesylate maleate tartrate citrate acetate potassium calcium vitamin human recombinant
    cells cell stem anti inhibitor administration intravenous subcutaneous topical film coated formulation pill
    pills patient patients participants subjects day days week weeks daily once twice other any type type-2
    first second third line local normal saline immediate vaccine vaccines vaccination repeat repeated
    multidose"""
)
_BOUNDARIES: Final = frozenset(
    (",", ";", ".", "and", "or", "plus", "+", "then", "followed", "&", "versus", "vs", "/", "with", "\n")
)


_BREAKS: Final = frozenset((";", "then", "followed", "+", "plus", "\n", "thereafter"))


_CELL_PRODUCTS: Final = frozenset(("cell", "car-t", "cart", "cells"))
_COMBINING: Final = words("plus and with combination combined combo regimen or")


_CLASSES: Final = stems(
    """antagonist inhibitor blocker agonist therap agent drug medication treatment diuretic conditioning
    antihypertens analges anesth anaesth antibiotic anticoag antiplatelet steroid"""
)
_RADIATION: Final = ("radi", "irrad", "brachy", "stereo", "sbrt", "imrt", "gy ", "proton")
_MATCHING: Final = ("matching", "matched", "corresponding")
_NEXT: Final = 3  # tokens: from a route to the name behind it


class Near:
    """The interventions that the word nearest to a dose names, and whether that word is one for a placebo."""

    def __init__(self, positions: list[int], *, is_placebo: bool) -> None:
        self.positions = positions
        self.is_placebo = is_placebo

    @property
    def is_empty(self) -> bool:
        """Whether nothing was named."""
        return not self.positions and not self.is_placebo


class Names:
    """The words that name each intervention of a trial."""

    def __init__(self, trial: Trial) -> None:
        self.interventions = trial.interventions
        self.labels = " ".join(arm.label for arm in trial.arms).lower()
        self.keys: dict[str, list[int]] = {}
        self.told: dict[int, frozenset[str]] = {}
        for position, intervention in enumerate(trial.interventions):
            for word in _keys(intervention):
                self.keys.setdefault(word, []).append(position)
        self.words = frozenset(self.keys)
        self._forget_shared()
        self.placebos = [
            position
            for position, intervention in enumerate(trial.interventions)
            if _PLACEBO_WORD.search(_ALTERNATIVES.split(intervention.name.lower(), maxsplit=1)[0])
        ]
        self.medicines = [
            position
            for position, intervention in enumerate(trial.interventions)
            if intervention.type is None or intervention.type in MEDICINES
        ]
        self._learn_aliases(trial)

    def _forget_shared(self) -> None:
        """Leave out words that all the names share, where each has a word of its own: a maker, a country, a form."""
        shared = {word for word, owners in self.keys.items() if len(owners) == len(self.interventions)}
        told = {owner for word, owners in self.keys.items() if word not in shared for owner in owners}
        if len(told) == len(self.interventions) > 1:
            for word in shared:
                del self.keys[word]

    def _learn_aliases(self, trial: Trial) -> None:
        """Learn other names from brackets: "LCZ696 (sacubitril/valsartan)", "hydrochlorothiazide (HCTZ)"."""
        texts = [trial.brief_title, trial.official_title, *(arm.label for arm in trial.arms)]
        texts += [arm.description for arm in trial.arms]
        texts += [intervention.description for intervention in trial.interventions]
        everything = range(len(trial.interventions))
        for text in texts:
            for pair in _bracketed(paragraphs(text).lower()) if text and "(" in text else ():
                for name, alias in (pair, pair[::-1]):
                    owners = [place for word in _WORD.findall(name) for place in self.named(word, everything)]
                    real = [place for place in dict.fromkeys(owners) if place not in self.placebos]
                    if real and alias not in _GENERIC and KINDS.get(alias, "w") in "wI" and _WORD.fullmatch(alias):
                        self.keys.setdefault(alias, real)

    def told_by(self, position: int) -> frozenset[str]:
        """What tells an intervention from others: "XY-7 single dose" and "XY-7, repeated" are one medicine."""
        if position not in self.told:
            name = self.interventions[position].name
            self.told[position] = frozenset(_telling(name) or (name,))
        return self.told[position]

    def is_another(self, substance: str | None, position: int | None) -> bool:
        """Whether a substance is none of this trial's interventions, nor an ingredient that one of them describes.

        It is no ingredient of an intervention whose name has a substance of its own, or is of cells. `position` is the
        intervention in whose text it stands, None where it stands elsewhere.
        """
        if (
            substance is None
            or substance in self.words
            or substance in self.keys
            or not self.interventions
            or substance in self.labels
        ):
            return False
        places = range(len(self.interventions)) if position is None else [position]
        describing = [place for place in places if self._may_mean(place, substance)]
        return all(self._is_of_one_substance(place) for place in describing)

    def _may_mean(self, position: int, substance: str) -> bool:
        """Whether an intervention describes a substance, or is named for a class of them: "beta blocker therapy"."""
        intervention = self.interventions[position]
        name = intervention.name.lower()
        return substance in (intervention.description or "").lower() or any(word in name for word in _CLASSES)

    def _is_of_one_substance(self, position: int) -> bool:
        """Whether the name of an intervention has a substance or cells, and no second thing that goes with it."""
        words = _WORD.findall(self.interventions[position].name.lower())
        telling = any(word.endswith((*SUBSTANCES, *CELL_ENDINGS)) or word in _CELL_PRODUCTS for word in words)
        telling = telling or any(_CODE.fullmatch(word) for word in words)
        return telling and not _COMBINING & set(words) and "+" not in self.interventions[position].name

    def irradiates(self, position: int) -> bool:
        """Whether an intervention may be measured in Gray: any but a medicine without a word for radiation."""
        intervention = self.interventions[position]
        told = f"{intervention.name} {intervention.description or ''}".lower()
        return intervention.type not in ("DRUG", "BIOLOGICAL") or any(word in told for word in _RADIATION)

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
        best, distance = Near([], is_placebo=False), len(before) + len(after)
        follows = self.named(after[1], among) if len(after) > 1 and after[0] == "of" else []
        if follows and not self.named("of", among):
            return Near(follows, is_placebo=after[1] in _PLACEBO_WORDS)  # "0.25 mg of A and 0.5 mg of B"
        for away, word in enumerate(reversed(before)):
            if word in _BREAKS:
                break
            named = self.named(word, among) if word in self.keys or "-" in word or word in _PLACEBO_WORDS else []
            if named or word in _PLACEBO_WORDS:
                best, distance = Near(named, is_placebo=word in _PLACEBO_WORDS), away
                break
        for away, word in enumerate(after):
            if word in _BOUNDARIES or away >= distance:
                break
            named = self.named(word, among) if word in self.keys or "-" in word or word in _PLACEBO_WORDS else []
            if named or word in _PLACEBO_WORDS:
                return Near(named, is_placebo=word in _PLACEBO_WORDS)
        return best

    def spoken_of(self, words: Sequence[str], among: Sequence[int]) -> Near:
        """What the sentences before a dose speak of: the medicine named last, or a placebo where there is none."""
        is_placebo = False
        for word in reversed(words):
            if word in _PLACEBO_WORDS:
                is_placebo = True
            elif (word in self.keys or "-" in word) and (named := self.named(word, among)):
                return Near(named, is_placebo=False)
        return Near(self.named(PLACEBO, among), is_placebo=True) if is_placebo else Near([], is_placebo=False)

    def owners(self, tokens: Tokens, first: int, last: int, fact: Fact) -> frozenset[int]:
        """The interventions that a fact of a sentence is about: those named before it, or else behind it.

        Of names before it the nearest counts, with those that only an "and" or a comma joins to it; a route may stand
        before its name ("oral A and intravenous B"). Empty where the sentence names none.
        """
        everything = range(len(self.interventions))
        named = [
            (place, positions)
            for place, word in enumerate(tokens.words[first:last], first)
            if (word in self.keys or "-" in word or word in _PLACEBO_WORDS)
            and (positions := self.named(word, everything))
        ]
        if fact.what == "route":
            behind = [positions for place, positions in named if 0 <= place - fact.first <= _NEXT]
            if behind:
                return frozenset(behind[0])
        before = [entry for entry in named if entry[0] < fact.first]
        if not before:
            return frozenset(position for _, positions in named for position in positions)
        joined = set(before[-1][1])
        for (place, positions), (following, _) in zip(reversed(before[:-1]), reversed(before), strict=False):
            between = zip(tokens.kinds[place + 1 : following], tokens.words[place + 1 : following], strict=True)
            if any(kind not in "&,/()iP" and word not in _MATCHING for kind, word in between):
                break
            joined |= set(positions)
        return frozenset(joined)

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
        owners = self.keys.get(word) or (self.keys.get(word.replace("-", "")) if "-" in word else None)
        if not owners:
            return []
        found = [position for position in owners if position in among]
        return [position for position in found if position not in self.placebos] or found


_PLACEBO_WORD: Final = re.compile("|".join(sorted(_PLACEBO_WORDS)))
_ALTERNATIVES: Final = re.compile(r"/| or | versus | vs\.? ")  # "Drug/placebo" is no placebo
_ALIAS: Final = re.compile(r"\(([a-z][\w/-]{2,40})[),]")
_BEFORE_ALIAS: Final = re.compile(r"(?<![\w/-])([\w/-]{3,40}) ?\Z")
_LONGEST_BEFORE: Final = 42  # characters: a name, its space, and what stands before it
_CODE: Final = re.compile(r"[a-z]{2,6}-?\d{2,}\w*")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-?\d\w*(?:-\w*\d\w*)?)?")


def _bracketed(text: str) -> Iterator[tuple[str, str]]:
    """The words directly before a bracket with the one word that begins it: "LCZ696 (sacubitril, ...)"."""
    for found in _ALIAS.finditer(text):
        name = _BEFORE_ALIAS.search(text[max(found.start() - _LONGEST_BEFORE, 0) : found.start()])
        if name is not None:
            yield name[1], found[1]


def _keys(intervention: Intervention) -> set[str]:
    """The telling words of a name and its synonyms."""
    return _telling(" ".join((intervention.name, *intervention.other_names)))


def _telling(names: str) -> set[str]:
    """The words of names that tell a medicine, as the lexer cuts them; codes without their hyphens too."""
    telling = {
        word
        for word in _WORD.findall(names.lower())
        if len(word) > 2 and word not in _GENERIC and KINDS.get(word, "w") in "wcr"
    }
    return telling | {word.replace("-", "") for word in telling}
