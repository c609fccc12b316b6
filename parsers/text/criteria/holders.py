"""The concepts that a limit belongs to.

A limit belongs to the nearest concept before it that can have its unit, without the end of a clause or a foreign
limit between; failing that, to the one right behind it. Concepts listed together share it ("AST and ALT <= 3 x ULN"),
and some limits say by themselves what they limit ("18 years or older", "30 kg/m2").
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from parsers.text.criteria.clauses import STOP, WORD, only, words_of
from parsers.text.criteria.concepts import VOCABULARY, Concept
from parsers.text.criteria.durations import LENGTHS, is_duration, is_time_of
from parsers.text.criteria.limits import UNKNOWN, Limit
from parsers.text.criteria.tokens import Token
from parsers.text.criteria.trie import at_words
from parsers.text.criteria.units import TIME_UNITS, UNITS

AGE: Final = VOCABULARY["age"]
_BP: Final = VOCABULARY["blood pressure"]
_DURATION: Final = VOCABULARY["disease duration"]
# Units that nothing else has.
_BY_UNIT: Final = {
    "kg/m2": VOCABULARY["bmi"],
    "drink/week": VOCABULARY["alcohol"],
    "drink/day": VOCABULARY["alcohol"],
    "cigarette/day": VOCABULARY["cigarette"],
    "pack/day": VOCABULARY["cigarette"],
    "pack-year": VOCABULARY["smoking"],
}
_PRESSURES: Final = (VOCABULARY["systolic"], VOCABULARY["diastolic"])
_BLOOD_PRESSURE: Final = frozenset({"BP", "SBP", "DBP"})
_TRANSAMINASES: Final = (VOCABULARY["ast"], VOCABULARY["alt"])
# What is meant by one that is named alone.
_MEANT: Final = {"BP": _PRESSURES, "TRANSAMINASES": _TRANSAMINASES}
# Listed together, the narrower is meant: "proteinuria (urine protein to creatinine ratio > 2)".
_BROADER: Final = {
    "UPCR": "URINE_PROTEIN",
    "UACR": "URINE_PROTEIN",
    "IIEF_EF": "IIEF",
    "IIEF5": "IIEF",
    "FASTING_GLUCOSE": "GLUCOSE",
    "FEV1_FVC": "FVC",
    "NTPROBNP": "BNP",
    "MAYO_ENDOSCOPY": "MAYO",
}
# Units of something else that a count of cells is written in: giga per liter, and what has lost its slash.
OF_COUNTS: Final = {"g/L": "10^9/L", "mm3": "/mm3", "uL": "/uL"}

# How far before a limit its concept may stand, in letters: less where nothing but nearness speaks for it.
_FAR: Final = 150
_REACH: Final = 130
_REACH_OF_TIME: Final = 60
_REACH_WITHOUT_UNIT: Final = 48
_REACH_OF_TWO_LETTERS: Final = 15
# A limit on how far or how long a value moved is no limit on the value: "drop in hemoglobin of 2 g/dL".
_CHANGES: Final = (
    "increase decrease drop fall reduction change decline rise improvement difference variation elevation gain"
)
_CHANGE: Final = re.compile(rf"{at_words(_CHANGES.split())}s?\b")
_TIME_SPENT: Final = re.compile(
    rf"{at_words(('time', 'minutes', 'proportion', 'percentage'))} (?:with|of time|spent|below)\b"
)
_LIST_WORDS: Final = words_of(
    "and or both either plus serum plasma total level levels count counts value values enzymes the their a an of"
    " blood concentration concentrations formerly also known as i e g absolute mean resting seated sitting urine test"
    " liver function corrected with each s by per estimated calculated baseline screening measured average fasting"
    " morning peak intact left ventricular office clinic lv scale score index international activated modified"
)
_RIGHT_WORDS: Final = words_of(
    "of in for the a an serum total on their resting body his estimated predicted mean as expected with is s bone"
    " marrow peripheral left ventricular"
)
_SUBJECTS: Final = words_of(
    "men women man woman male males female females adult adults patient patients subject subjects participant"
    " participants child children people person persons individuals volunteer volunteers boys girls veterans girl boy"
    " adolescents infants youth healthy outpatients inpatients residents gender sex or and either of both any all is"
    " are be must the at over clinic new between who aged from only inclusive for"
)
_ADULTS: Final = re.compile(r"\b(?:adults?|children|minors) ?[(,]? ?$")
_ONSET_AGE: Final = re.compile(r"onset|diagnos|before the|mother|father|born|sibling|death|died|relative")

# "On an MRI less than 6 months old", "a fracture no more than 3 weeks old": not the person is so old.
_OF_A_THING: Final = re.compile(
    r"\b(?:mris?|scans?|cts?|x ?-?rays?|radiographs?|imag\w{2,4}|biops\w{1,3}|tissues?|samples?|specimens?|blocks?"
    r"|tests?|results?|reports?|ecgs?|wounds?|fractures?|lesions?|injur\w{1,3}|strokes?|infarcts?|infarctions?|ulcers?|grafts?"
    r"|stents?|scars?|burns?)(?: (?:is|are|was|were|that|which|must|should|be|not|no|of|at|a|an|the)){0,4}[ (,]*$"
)


class Names:
    """The measures named in a sentence, in order, to be found by place."""

    def __init__(self, names: Sequence[Token]) -> None:
        self.all = [name for name in names if name.concept and name.concept.kind == "measure"]
        self._starts = [name.start for name in self.all]

    def index_at(self, place: int) -> int:
        """The index of the first name that begins at `place` or later."""
        return bisect_left(self._starts, place)

    def between(self, start: int, end: int) -> list[Token]:
        """The names that begin between two places."""
        return self.all[self.index_at(start) : self.index_at(end)]


def holders(plain: str, names: Names, limit: Limit, floor: int) -> tuple[Token, ...]:
    """The names that a limit belongs to, none of which begins before `floor`; empty where there is none."""
    if limit.inside is not None:
        return tuple(names.between(limit.start, limit.end)[:1])
    if limit.aged and (limit.unit is None or limit.unit in TIME_UNITS):
        return _aged(plain, names, limit, floor)
    left = _left(plain, names, limit, floor)
    if left is not None:
        return _listed(plain, names, left, -1, limit, floor)
    right = right_of(plain, names, limit)
    if right is not None:
        return _listed(plain, names, names.index_at(right.start), 1, limit, floor)
    unsaid = _unsaid(plain, limit)
    return (Token("name", limit.start, limit.start, concept=unsaid),) if unsaid else ()


def right_of(plain: str, names: Names, limit: Limit) -> Token | None:
    """The name right behind the limit: "at least 12 weeks life expectancy", "> 140 mmHg systolic"."""
    at = names.index_at(limit.end)
    if at == len(names.all):
        return None
    name = names.all[at]
    gap = plain[limit.end : min(name.start, limit.end + 31)]
    if len(gap) > 30 or STOP.search(gap) or not only(gap, _RIGHT_WORDS):
        return None
    moved = _CHANGE.search(plain, max(0, limit.start - 45), limit.start)
    return name if not moved and _can_have(plain, name, limit) else None


def has_unit(concept: Concept, unit: str | None, *, paired: bool = False) -> bool:
    """Whether the concept can have a limit in this unit, or without one; `paired` says that two numbers limit it."""
    if unit == UNKNOWN or (concept.name == "BP" and not paired):
        return False
    if paired:
        return concept.name in _BLOOD_PRESSURE
    if unit is None:
        return not concept.unit_needed
    if unit in OF_COUNTS and "count" in concept.families:
        return True
    return UNITS[unit].family in concept.families


def concepts(named: Sequence[Token]) -> tuple[Concept, ...]:
    """The concepts named, each once; transaminases are the two that are meant, a blood pressure its two numbers."""
    if len(named) == 1 and (only_one := named[0].concept) is not None:
        return _MEANT.get(only_one.name, (only_one,))
    told = {_BROADER.get(name.concept.name) for name in named if name.concept}
    found = dict.fromkeys(name.concept for name in named if name.concept and name.concept.name not in told)
    if any(concept.name == "BP" for concept in found):
        return _PRESSURES
    others = [concept for concept in found if concept.name != "TRANSAMINASES"]
    if len(others) == len(found) or any(concept in _TRANSAMINASES for concept in others):
        return tuple(others)
    return (*_TRANSAMINASES, *others)


def _aged(plain: str, names: Names, limit: Limit, floor: int) -> tuple[Token, ...]:
    """ "18 years or older" is an age, but of the pregnancy or of the disease where the words before it say so."""
    at = _left(plain, names, limit, floor)
    left = None if at is None else names.all[at]
    if left is not None and (left.concept is AGE or limit.start - left.end < 15):
        return (left,)
    if left is None and _ONSET_AGE.search(plain, max(floor, limit.start - 40), limit.start):
        return ()
    if _OF_A_THING.search(plain[max(floor, limit.start - 60) : limit.start]):
        return ()
    return (Token("name", limit.start, limit.start, concept=AGE),)


def _left(plain: str, names: Names, limit: Limit, floor: int) -> int | None:
    """The index of the nearest name before the limit, in its clause and in reach, that can have the limit."""
    for at in range(names.index_at(limit.start) - 1, -1, -1):
        name = names.all[at]
        if name.end > limit.start:
            continue
        distance = limit.start - name.end
        if name.start < floor or distance > _FAR or STOP.search(plain, name.end, limit.start):
            return None
        if distance <= _reach(name, limit) and _can_have(plain, name, limit) and not _moved(plain, name, limit):
            return at
    return None


def _reach(name: Token, limit: Limit) -> int:
    """How far before the limit its concept may stand; two letters without a unit are too little to reach far."""
    if limit.unit is None:
        return _REACH_WITHOUT_UNIT if name.end - name.start > 2 else _REACH_OF_TWO_LETTERS
    if limit.unit not in TIME_UNITS:
        return _REACH
    return _FAR if name.concept and name.concept.name in LENGTHS else _REACH_OF_TIME


def _can_have(plain: str, name: Token, limit: Limit) -> bool:
    if name.concept is None or not has_unit(name.concept, limit.unit, paired=limit.second is not None):
        return False
    return is_time_of(plain, name, limit)


def _moved(plain: str, name: Token, limit: Limit) -> bool:
    before = plain[max(0, name.start - 45) : name.start]
    moved = _CHANGE.search(plain, name.end, limit.start) or _CHANGE.search(before[-16:])
    moved = moved or _CHANGE.match(plain, limit.end + 1)
    return bool(moved or _TIME_SPENT.search(before))


def _listed(plain: str, names: Names, first: int, step: int, limit: Limit, floor: int) -> tuple[Token, ...]:
    """The name with the index `first` and those listed beside it that can share its limit, in order."""
    shared = [names.all[first]]
    at = first + step
    while 0 <= at < len(names.all):
        left, right = (names.all[at], shared[-1]) if step < 0 else (shared[-1], names.all[at])
        gap = plain[left.end : min(right.start, left.end + _FAR)]
        if left.start < floor or ";" in gap or not only(gap, _LIST_WORDS) or not _can_have(plain, names.all[at], limit):
            break
        shared.append(names.all[at])
        at += step
    return tuple(shared[::step])


def _unsaid(plain: str, limit: Limit) -> Concept | None:
    """The concept that a limit says by itself: a pair of pressures, a body mass index, an age, a disease's duration."""
    if limit.second is not None and "mmhg" in plain[limit.start : limit.end]:
        return _BP
    if limit.unit in _BY_UNIT:
        return _BY_UNIT[limit.unit]
    if _is_age(plain, limit):
        return AGE
    return _DURATION if is_duration(plain, limit) else None


# So many years at the head of a sentence ("≥ 50 years and postmenopausal") are an age, and less may be anything.
_GROWN: Final = 12
# "At least 3 months of the infusion" is no age, "at 3 months of age" is one.
_SINCE_ELSE: Final = re.compile(
    r" (?:of(?! (?:age|life|inclusive))|from|since|after|post|past|following|prior|before)\b"
)
_OF_PEOPLE: Final = re.compile(
    r"[ ,;(]{0,2}(?:$|and\b|or\b|with\b|at\b|in\b|male|female|men|women|inclusive|patients?"
    r"|subjects?|adults?)"
)


def _is_age(plain: str, limit: Limit) -> bool:
    """Whether years are an age: those of people, or all that the sentence says ("18-75 years")."""
    before = plain[max(0, limit.start - 60) : limit.start]
    if limit.unit is None:
        return bool(_ADULTS.search(before))
    if limit.unit not in ("year", "month") or limit.dating or _SINCE_ELSE.match(plain, limit.end):
        return False
    clause = STOP.split(before)[-1]
    words = WORD.findall(clause)
    lower, upper = limit.bounds
    if not words:
        whole = len(clause) == limit.start and not WORD.search(plain, limit.end)
        grown = limit.unit == "year" and max(end.value for end in limit.bounds if end) >= _GROWN
        return whole or (grown and bool(_OF_PEOPLE.match(plain, limit.end)))
    if limit.unit == "year" and lower and upper and lower.value >= _GROWN and upper.value - lower.value >= 10:
        return not _SUBJECTS.isdisjoint(words)
    return words[-1] in _SUBJECTS and _SUBJECTS.issuperset(words[-3:])
