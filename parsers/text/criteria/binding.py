"""Limits to ranges: what each limits, whether it goes on about what the one before it limits, and in which case."""

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec.structs import replace

from parsers.schema import Bound, Range
from parsers.text.criteria.cases import Case, case_after, case_before
from parsers.text.criteria.clauses import ASIDE, STOP, only, words_of
from parsers.text.criteria.concepts import VOCABULARY
from parsers.text.criteria.holders import (
    AGE,
    OF_COUNTS,
    Names,
    concepts,
    has_unit,
    holders,
    right_of,
)
from parsers.text.criteria.limits import Bounds, Limit
from parsers.text.criteria.nouns import counts, is_scale
from parsers.text.criteria.sentences import Sentence
from parsers.text.criteria.tokens import Token
from parsers.text.criteria.units import UNITS


class Placed:
    """Ranges with the stretch of the plain sentence that states them, concept to limit; `limits` are their indexes."""

    def __init__(self, start: int, end: int, limits: tuple[int, ...], ranges: tuple[Range, ...]) -> None:
        self.start = start
        self.end = end
        self.limits = limits
        self.ranges = ranges


# A further limit on the same follows within this many letters, with no other words between, or with a case.
_REACH: Final = 130
# "BMI >= 27 with comorbidity or >= 30": so few letters may tell the first limit's case without hiding the second.
_BRIEF: Final = 30
# And so few stand between a name and its own limit: "diastolic pressure of more than 100".
_CLOSE: Final = 12
_ON_WORDS: Final = words_of("and or but is are must should be than also to")
_LISTING: Final = (" or ", " and ", ", ", "/", "; ")
_JOINING: Final = frozenset({"and", "but", "to", "&", ""})
_COUNTS: Final = frozenset(concept.name for concept in VOCABULARY.values() if "count" in concept.families)


def ranges(text: Sentence, names: Iterable[Token], made: Sequence[Limit]) -> list[Placed]:
    """Give each limit to its concepts, in order; a limit that finds none is left out."""
    return _Binder(text, Names(list(names)), made).placed()


class _Binder:
    """Binds the limits of one sentence, one after the other."""

    def __init__(self, text: Sentence, names: Names, made: Sequence[Limit]) -> None:
        self._text = text
        self._names = names
        self._made = made
        self._placed: list[Placed] = []
        self._floor = 0  # names before it belong to earlier limits
        self._cut = True  # whether another limit stands between the last one placed and the next
        self._of_cases: set[int] = set()

    def placed(self) -> list[Placed]:
        for at, limit in enumerate(self._made):
            if at not in self._of_cases:
                self._place(at, limit)
        return self._placed

    def _place(self, at: int, limit: Limit) -> None:
        plain = self._text.plain
        counting = limit.unit is None and counts(plain, limit.start, limit.end) and not self._named_behind(limit)
        counting = counting or is_scale(plain, limit)
        if not counting and not self._cut and self._goes_on(at, limit):
            self._place_another(at, limit)
            return
        found = None if counting or not limit.stated else self._first(at, limit)
        if found is not None:
            self._placed.append(found)
            self._floor, self._cut = found.end, False
        elif limit.stated:
            self._cut = True
            self._floor = self._floor if limit.dating else max(self._floor, limit.end)

    def _named_behind(self, limit: Limit) -> bool:
        return bool(self._names.between(limit.end, limit.end + 2))

    def _first(self, at: int, limit: Limit) -> Placed | None:
        """The ranges of a limit that names its concepts."""
        held = holders(self._text.plain, self._names, limit, self._floor)
        if not held:
            return None
        start, end = min(limit.start, held[0].start), max(limit.end, held[-1].end)
        found = concepts(held)
        case = self._case_behind(at, end)
        if case is None:
            # Of a time, people are the subject and not the case: "men 18 years or older".
            sexes = all(concept.families != AGE.families for concept in found)
            case = case_before(self._text, limit.start, self._floor, sexes=sexes)
            if case is None and start < limit.start:
                case = case_before(self._text, start, self._floor, sexes=sexes)
        unit = limit.unit
        if unit == "%" and "predict" in self._text.plain[start : limit.start]:
            unit = "%pred"
        made: tuple[Range, ...]
        if len(found) == 1:
            made = (_range(found[0].name, limit.bounds, unit, case),)
        else:
            bounds = [limit.bounds] * len(found) if limit.second is None else [limit.bounds, limit.second]
            made = tuple(_range(concept.name, one, unit, case) for concept, one in zip(found, bounds, strict=False))
        return Placed(start, max(end, case.end) if case else end, (at,), made)

    def _case_behind(self, at: int, end: int) -> Case | None:
        following = self._made[at + 1] if at + 1 < len(self._made) else None
        last = len(self._text.plain)
        stop, stop_end = (following.start, following.end) if following else (last, last)
        for name in self._names.between(end, stop):
            if self._text.plain.endswith(
                _LISTING, 0, name.start
            ):  # "for males or QTcF > 470": the next limit's concept
                stop = stop_end = name.start
                break
        case = case_after(self._text, end, stop, stop_end)
        if case is not None and case.runs_on and following is not None and stop == following.start:
            self._of_cases.add(at + 1)
        return case

    def _goes_on(self, at: int, limit: Limit) -> bool:
        """Whether the limit goes on about the concepts of the one before: "< 50 kg or > 100 kg", "(5 x ULN if ...)"."""
        since = self._placed[-1].end
        if limit.inside is not None or limit.start - since > _REACH or self._names.between(since, limit.start):
            return False
        gap = ASIDE.sub("", self._text.plain[since : limit.start])
        right = right_of(self._text.plain, self._names, limit)
        near = right is not None and right.start - limit.end <= 4 and not self._opens_the_next(at, limit, right)
        if STOP.search(gap) or near:
            return False
        last = len(self._text.plain)
        if only(gap, _ON_WORDS) or (len(gap) <= _BRIEF and limit.stated and gap.rstrip().endswith((" or", " and"))):
            return True
        return bool(case_after(self._text, limit.end, last, last) or case_before(self._text, limit.start, since))

    def _opens_the_next(self, at: int, limit: Limit, name: Token) -> bool:
        """Whether a name right behind a limit has a limit of its own: "SBP > 170 or < 90 mmHg, DBP > 100 or < 50"."""
        following = self._made[at + 1] if at + 1 < len(self._made) else None
        if following is None or "," not in self._text.plain[limit.end : name.start]:
            return False
        return 0 <= following.start - name.end <= _CLOSE and not self._names.between(name.end, following.start)

    def _place_another(self, at: int, limit: Limit) -> None:
        """Place a further limit on the concepts of the one before; the same limit in another unit is none."""
        before = self._placed[-1]
        first = before.ranges[0]
        case = self._case_behind(at, limit.end) or case_before(self._text, limit.start, before.end)
        if limit.dating or (not limit.stated and (case is None or limit.unit is None)):
            return
        bounds = limit.bounds if limit.stated else _like(first, limit.bounds[0])
        if not _is_new(limit.unit, bounds, first):
            return
        unit = limit.unit or first.unit
        if limit.second is not None:
            pairs = zip(before.ranges, (bounds, limit.second), strict=False)
            both = tuple(_range(one.concept, ends, unit, case) for one, ends in pairs)
            self._add(Placed(limit.start, limit.end, (at,), both))
            return
        listed = {
            name.concept.name: True
            for name in self._names.between(before.start, limit.start)
            if name.concept and has_unit(name.concept, unit)
        }
        unsaid = not self._names.between(before.start, limit.start)
        meant = [one.concept for one in before.ranges if unsaid or one.concept in listed] or list(listed)
        if meant:
            found = tuple(_range(concept, bounds, unit, case) for concept in dict.fromkeys(meant))
            end = max(limit.end, case.end) if case else limit.end
            self._add(Placed(limit.start, end, (at,), found))

    def _add(self, found: Placed) -> None:
        """Add a further limit: in the unit that either has, and as one range where the two are its ends."""
        before = self._placed[-1]
        unit = found.ranges[0].unit
        ranges = tuple(one if one.unit else replace(one, unit=unit) for one in before.ranges)
        before = Placed(before.start, before.end, before.limits, ranges)
        join = ASIDE.sub("", self._text.plain[before.end : found.start]).strip(" ,(")
        both = _both(before, found) if join in _JOINING else None
        self._placed[-1:] = [both] if both else [before, found]
        self._floor = found.end


def _both(first: Placed, second: Placed) -> Placed | None:
    """One range of a lower and an upper limit on the same: ">= 140 mg/dL (7.8 mmol/L) and <= 270 mg/dL"."""
    if len(first.ranges) != len(second.ranges):
        return None
    spanned = [_spanning(one, other) for one, other in zip(first.ranges, second.ranges, strict=True)]
    made = tuple(one for one in spanned if one is not None)
    limits = (*first.limits, *second.limits)
    return Placed(first.start, second.end, limits, made) if len(made) == len(spanned) else None


def _spanning(one: Range, other: Range) -> Range | None:
    low, high = (one, other) if one.upper is None else (other, one)
    if (one.unit, one.condition) != (other.unit, other.condition) or low.upper is not None or high.lower is not None:
        return None
    if low.lower is None or high.upper is None or low.lower.value > high.upper.value:
        return None
    return replace(low, upper=high.upper)


def _is_new(unit: str | None, bounds: Bounds, first: Range) -> bool:
    """Whether a limit in another unit is more than the same one over again, as g/L beside g/dL is.

    A multiple of normal beside a measured value is another limit, and so is one from the other side.
    """
    if unit is None or first.unit is None or unit == first.unit or unit not in UNITS:
        return True
    families = {UNITS[unit].family, UNITS[first.unit].family}
    opposite = (bounds[0] is None, bounds[1] is None) == (first.upper is None, first.lower is None)
    return "multiple" in families if len(families) > 1 else opposite


def _like(first: Range, bound: Bound | None) -> Bounds:
    """A bare number takes the comparison of the limit before it: "<= 2.5 x ULN (5 x ULN if ...)"."""
    value = bound.value if bound else 0.0
    if first.upper is not None:
        return None, Bound(value=value, inclusive=first.upper.inclusive)
    return Bound(value=value, inclusive=first.lower.inclusive if first.lower else True), None


def _range(concept: str, bounds: Bounds, unit: str | None, case: Case | None) -> Range:
    """Build the range, in the unit that is meant.

    Ages without unit are in years, a bare quotient up to 1.5 is a ratio and no percentage, cells are counted in giga
    (G/L, 10^9/L) and not weighed in grams, and a filtration rate "per m2" is per 1.73 m2.
    """
    if unit is None and concept == "AGE":
        unit = "year"
    elif unit is None and concept == "FEV1_FVC" and all(end is None or end.value <= 1.5 for end in bounds):
        unit = "ratio"
    elif unit in OF_COUNTS and concept in _COUNTS:
        unit = OF_COUNTS[unit]
    elif unit == "mL/min/m2" and concept == "EGFR":
        unit = "mL/min/1.73m2"
    return Range(concept=concept, lower=bounds[0], upper=bounds[1], unit=unit, condition=case.words if case else None)
