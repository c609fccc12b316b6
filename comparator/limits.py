"""Whom the stated limits of a Trial admit: for each measured concept, the range that an eligible person must be in.

What one criterion demands is read by `parsers.text.criteria.eligible` (an exclusion of BMI < 18.5 admits 18.5 and
more); here the demands of all criteria are put together. Left out is what is no plain range: a limit that holds only in
a case, an alternative among several ("FVC or FEV1"), and an exclusion of a stretch between two figures.
"""

import math
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from parsers.schema import Age, Bound, Criterion, Range, Trial
from parsers.text.criteria.eligible import Interval, Rule, rules
from parsers.text.criteria.measures import in_measure

# "at least one of the following", "any of the following": the items below are alternatives.
_ALTERNATIVES: Final = re.compile(r"\b(?:one|any|either|two|three)\b[\w ]{0,20}\bof the following\b", re.IGNORECASE)


class Measure(NamedTuple):
    """What a limit measures: a concept, and the unit in which all its figures can be compared."""

    concept: str
    unit: str | None


class Limit(NamedTuple):
    """The range that a Trial admits, its figures as printed, and the positions of the criteria that state it."""

    admits: Range
    criteria: tuple[int, ...] = ()

    @property
    def low(self) -> float | None:
        """The lower end in the unit of the measure; None where it is open."""
        return _measured(self.admits, self.admits.lower)

    @property
    def high(self) -> float | None:
        """The upper end in the unit of the measure; None where it is open."""
        return _measured(self.admits, self.admits.upper)


def _measured(stated: Range, end: Bound | None) -> float | None:
    return None if end is None else in_measure(stated.concept, end.value, stated.unit)[0]


Admitted = dict[Measure, Limit]


def admitted(trial: Trial) -> Admitted:
    """The limits of a Trial on who may enter, the tightest where several criteria limit one thing."""
    found: Admitted = {}
    for position, item in enumerate(trial.eligibility.criteria):
        for measure, limit in _demanded(trial, position, item):
            found[measure] = _both(measure, found[measure], limit) if measure in found else limit
    ages = _registered_ages(trial)
    if ages is None:
        return found
    stated = tuple(at for measure, limit in found.items() if measure.concept == "AGE" for at in limit.criteria)
    others = {measure: limit for measure, limit in found.items() if measure.concept != "AGE"}
    return {Measure("AGE", "day"): Limit(ages, stated), **others}


def _demanded(trial: Trial, position: int, item: Criterion) -> Iterator[tuple[Measure, Limit]]:
    """The plain ranges that a criterion demands of everybody."""
    if item.parent is not None and _ALTERNATIVES.search(trial.eligibility.criteria[item.parent].text):
        return
    for rule in rules(item):
        limit = _plain_range(item, rule)
        if limit is not None:
            yield Measure(rule.concept, rule.measure), Limit(limit, (position,))


def _plain_range(item: Criterion, rule: Rule) -> Range | None:
    """The range of a rule on a number, in the figures that the criterion prints."""
    if rule.measure in ("since", "grade") or rule.alternative or rule.condition or len(rule.intervals) != 1:
        return None
    (interval,) = rule.intervals
    if math.isinf(interval.low) and math.isinf(interval.high):
        return None
    stated = [one for one in item.constraints if isinstance(one, Range) and one.concept == rule.concept]
    return _printed(Measure(rule.concept, rule.measure), interval, stated)


def _printed(measure: Measure, interval: Interval, stated: Sequence[Range]) -> Range:
    """An interval in the figures that one of the ranges prints, else in its unit, else in that of the measure."""
    found = (way(interval, one) for way in (_as_printed, _in_unit_of) for one in stated)
    return next((one for one in found if one is not None), None) or _in_unit_of_measure(measure, interval)


def _as_printed(interval: Interval, stated: Range) -> Range | None:
    """The interval in the figures and the unit of a range; None where that range does not print both its ends."""
    figures = {_measured(stated, end): end.value for end in (stated.lower, stated.upper) if end is not None}
    ends: list[Bound | None] = []
    for value, inclusive in ((interval.low, interval.with_low), (interval.high, interval.with_high)):
        if math.isinf(value):
            ends.append(None)
        elif value in figures:
            ends.append(Bound(value=figures[value], inclusive=inclusive))
        else:
            return None
    return Range(concept=stated.concept, lower=ends[0], upper=ends[1], unit=stated.unit)


def _in_unit_of(interval: Interval, stated: Range) -> Range | None:
    """The interval in the unit of a range; None where that unit is no plain multiple of the measure's."""
    one, two = (in_measure(stated.concept, value, stated.unit)[0] for value in (1.0, 2.0))
    if not one or not math.isclose(two, 2 * one):
        return None
    lower, upper = (
        None if math.isinf(value) else Bound(value=float(f"{value / one:.3g}"), inclusive=inclusive)
        for value, inclusive in ((interval.low, interval.with_low), (interval.high, interval.with_high))
    )
    return Range(concept=stated.concept, lower=lower, upper=upper, unit=stated.unit)


def _in_unit_of_measure(measure: Measure, interval: Interval) -> Range:
    lower = None if math.isinf(interval.low) else Bound(value=interval.low, inclusive=interval.with_low)
    upper = None if math.isinf(interval.high) else Bound(value=interval.high, inclusive=interval.with_high)
    return Range(concept=measure.concept, lower=lower, upper=upper, unit=measure.unit)


def _both(measure: Measure, one: Limit, other: Limit) -> Limit:
    """What two limits on one measure admit together: the tighter at each end."""
    low, low_is_open = max(_low_end(one), _low_end(other))
    high, high_is_closed = min(_high_end(one), _high_end(other))
    interval = Interval(low, high, with_low=not low_is_open, with_high=high_is_closed)
    criteria = tuple(dict.fromkeys((*one.criteria, *other.criteria)))
    return Limit(_printed(measure, interval, (one.admits, other.admits)), criteria)


def _low_end(limit: Limit) -> tuple[float, bool]:
    """The lower end and whether it is open: the greater is the tighter."""
    lower = limit.admits.lower
    return (-math.inf, False) if limit.low is None or lower is None else (limit.low, not lower.inclusive)


def _high_end(limit: Limit) -> tuple[float, bool]:
    """The upper end and whether it is closed: the smaller is the tighter."""
    upper = limit.admits.upper
    return (math.inf, True) if limit.high is None or upper is None else (limit.high, upper.inclusive)


def _registered_ages(trial: Trial) -> Range | None:
    """The registry's own age fields, which say more surely than prose who may enter; None where it states none."""
    low, high = trial.eligibility.minimum_age, trial.eligibility.maximum_age
    if low is not None and high is not None and low.unit != high.unit:
        low, high = _in_days(low), _in_days(high)
    unit = next((age.unit for age in (high, low) if age is not None), None)
    lower, upper = (None if age is None else Bound(value=age.value, inclusive=True) for age in (low, high))
    return None if unit is None else Range(concept="AGE", lower=lower, upper=upper, unit=unit)


def _in_days(age: Age) -> Age:
    return Age(value=in_measure("AGE", age.value, age.unit)[0], unit="day")


class Both(NamedTuple):
    """One measure with the limits of several Trials, None for a Trial that sets none."""

    measure: Measure
    limits: tuple[Limit | None, ...]

    @property
    def same(self) -> bool:
        """Whether all Trials set the same limits, in whatever unit."""
        return len({None if limit is None else (_low_end(limit), _high_end(limit)) for limit in self.limits}) == 1


def side_by_side(sides: Sequence[Admitted]) -> list[Both]:
    """The limits of several Trials measure by measure, in the order in which they are first stated."""
    measures = dict.fromkeys(measure for side in sides for measure in side)
    return [Both(measure, tuple(side.get(measure) for side in sides)) for measure in measures]
