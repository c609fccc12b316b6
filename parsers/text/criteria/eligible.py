"""Constraints to what an eligible person must satisfy, and whose demands are stricter.

Inclusion `BMI >= 18.5` and exclusion `BMI < 18.5` are one rule: an exclusion disqualifies, so each of its constraints
is turned into its complement, and its "or" into "and" (De Morgan). A rule is the set of values that it admits:

- a number lies in one of several intervals, in the measure of its concept (`measures`);
- a grade is one of several steps;
- a state is a number too: the days since the person last had it, 0 for now and infinity for never. "No malignancy
  within 5 years" admits everything beyond 1826.25 days, never included.

Comparing is then containment of sets, and swapping the operands mirrors the answer.
"""

import math
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from parsers.schema import Bound, Constraint, Criterion, Presence, Range, TimeWindow, ValueSet
from parsers.text.criteria.concepts import VOCABULARY
from parsers.text.criteria.measures import in_measure
from parsers.text.criteria.units import UNITS

Relation = Literal["equivalent", "stricter_left", "stricter_right", "different", "related"]


class Interval(NamedTuple):
    """Values from `low` to `high`; infinity, where it is included, is a state that never was."""

    low: float
    high: float
    with_low: bool = True
    with_high: bool = True

    def holds(self, value: float) -> bool:
        """Whether the value lies in the interval."""
        above = value > self.low or (self.with_low and value == self.low)
        return above and (value < self.high or (self.with_high and value == self.high))

    @property
    def empty(self) -> bool:
        """Whether no value lies in the interval."""
        return self.low > self.high or (self.low == self.high and not (self.with_low and self.with_high))


_ALL_NUMBERS: Final = Interval(-math.inf, math.inf)
_ALL_TIMES: Final = Interval(0, math.inf)


class Rule(NamedTuple):
    """What a criterion demands of one concept: a value in one of the intervals, or one of the grades.

    `measure` is the unit of the intervals: null for a bare number, `since` for a state (in days), `grade` for grades.
    `alternative`: another rule of the same criterion may be satisfied instead. `condition`: the words of the case in
    which the rule holds.
    """

    concept: str
    measure: str | None
    intervals: tuple[Interval, ...] = ()
    grades: frozenset[str] = frozenset()
    alternative: bool = False
    condition: str | None = None

    def admits(self, value: float | str) -> bool:
        """Whether a person with this value (in the measure of the rule) or grade satisfies the rule."""
        if isinstance(value, str):
            return value in self.grades
        return any(interval.holds(value) for interval in self.intervals)


def rules(criterion: Criterion) -> tuple[Rule, ...]:
    """What an eligible person must satisfy: a rule for each concept that the criterion limits, in its order.

    All must hold, but where they are marked as alternatives one of them is enough. An item of a text without sections
    is read as a requirement.
    """
    excludes = criterion.kind == "exclusion"
    if len(criterion.constraints) == 1:
        return (_demanded(criterion.constraints[0], excludes),)
    one_is_enough = (criterion.logic == "or") != excludes
    merged: dict[tuple[str, str | None, str | None], Rule] = {}
    for constraint in criterion.constraints:
        rule = _demanded(constraint, excludes)
        key = (rule.concept, rule.measure, rule.condition)
        merged[key] = _merged(merged[key], rule, either=one_is_enough) if key in merged else rule
    if one_is_enough and len(merged) > 1:
        return tuple(rule._replace(alternative=True) for rule in merged.values())
    return tuple(merged.values())


@lru_cache(maxsize=1024)  # "pregnancy" and "HIV" are excluded again and again
def _demanded(constraint: Constraint, excludes: bool) -> Rule:
    rule = required(constraint)
    return complement(rule) if excludes else rule


def required(constraint: Constraint) -> Rule:
    """The rule of a person for whom the constraint holds as stated."""
    if isinstance(constraint, ValueSet):
        return Rule(constraint.concept, "grade", grades=frozenset(constraint.values), condition=constraint.condition)
    if isinstance(constraint, Presence):
        had = _times(constraint.time_window)
        times = _without((_ALL_TIMES,), had) if constraint.negated else had
        return Rule(constraint.concept, "since", times, condition=constraint.condition)
    interval, measure = _interval(constraint)
    intervals = () if interval.empty else (interval,)
    return Rule(constraint.concept, measure, intervals, condition=constraint.condition)


def complement(rule: Rule) -> Rule:
    """The rule of a person for whom the given one does not hold."""
    if rule.measure == "grade":
        return rule._replace(grades=_scale(rule.concept) - rule.grades)
    everything = _ALL_TIMES if rule.measure == "since" else _ALL_NUMBERS
    return rule._replace(intervals=_without((everything,), rule.intervals))


def compare(left: Rule, right: Rule) -> Relation:
    """Whose rule is stricter; `related` where the two cannot be compared: other concepts, measures or cases."""
    if (left.concept, left.measure, left.condition) != (right.concept, right.measure, right.condition):
        return "related"
    left_in_right, right_in_left = _within(left, right), _within(right, left)
    if left_in_right and right_in_left:
        return "equivalent"
    if left_in_right:
        return "stricter_left"
    return "stricter_right" if right_in_left else "different"


def compare_criteria(left: Criterion, right: Criterion) -> list[tuple[Rule, Rule, Relation]]:
    """The rules of two criteria on the same concept, each pair with how they relate, in the order of the left one.

    Where measures or cases differ, the pair is `related`, but only if no rule of the same measure and case is there.
    """
    others = rules(right)
    pairs = []
    for rule in rules(left):
        same = [other for other in others if other.concept == rule.concept]
        alike = [other for other in same if compare(rule, other) != "related"]
        pairs += [(rule, other, compare(rule, other)) for other in alike or same]
    return pairs


def _interval(constraint: Range) -> tuple[Interval, str | None]:
    """A range in the measure of its concept; an end that is not stated is infinitely far."""
    low, low_measure = _end(constraint, constraint.lower)
    high, high_measure = _end(constraint, constraint.upper)
    interval = Interval(
        -math.inf if low is None else low,
        math.inf if high is None else high,
        with_low=constraint.lower is None or constraint.lower.inclusive,
        with_high=constraint.upper is None or constraint.upper.inclusive,
    )
    return interval, low_measure if constraint.lower is not None else high_measure


def _end(constraint: Range, bound: Bound | None) -> tuple[float | None, str | None]:
    return (None, None) if bound is None else in_measure(constraint.concept, bound.value, constraint.unit)


def _times(window: TimeWindow | None) -> tuple[Interval, ...]:
    """The days since which a state counts: any but never, up to the window, or only beyond it."""
    if window is None or window.direction == "after":
        return (Interval(0, math.inf, with_high=False),)
    days = window.value * UNITS[window.unit].factor
    if window.direction == "before":
        return (Interval(days, math.inf, with_high=False),)
    return (Interval(0, days),)


def _scale(concept: str) -> frozenset[str]:
    """All the steps of a grade."""
    return next((frozenset(one.scale) for one in VOCABULARY.values() if one.name == concept), frozenset())


def _merged(first: Rule, second: Rule, *, either: bool) -> Rule:
    """One rule for two of the same concept: satisfied by either, or by both."""
    if either:
        return first._replace(
            grades=first.grades | second.grades, intervals=_joined((*first.intervals, *second.intervals))
        )
    outside = complement(second).intervals
    return first._replace(grades=first.grades & second.grades, intervals=_without(first.intervals, outside))


def _within(inner: Rule, outer: Rule) -> bool:
    """Whether everyone whom the inner rule admits is admitted by the outer one."""
    return inner.grades <= outer.grades and not _without(inner.intervals, outer.intervals)


def _without(intervals: Iterable[Interval], taken: Iterable[Interval]) -> tuple[Interval, ...]:
    """What is left of the intervals when others are taken away, in order."""
    left = list(intervals)
    for hole in taken:
        left = [piece for interval in left for piece in _cut(interval, hole) if not piece.empty]
    return tuple(left)


def _cut(interval: Interval, hole: Interval) -> tuple[Interval, Interval]:
    """What is left below and above a hole."""
    below = min((interval.high, interval.with_high), (hole.low, not hole.with_low))
    above = max((interval.low, not interval.with_low), (hole.high, hole.with_high))
    return (
        Interval(interval.low, below[0], interval.with_low, below[1]),
        Interval(above[0], interval.high, not above[1], interval.with_high),
    )


def _joined(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """The same set in disjoint intervals, in order."""
    joined: list[Interval] = []
    for interval in sorted(intervals, key=lambda one: (one.low, not one.with_low)):
        last = joined[-1] if joined else None
        if last and (interval.low < last.high or (interval.low == last.high and (interval.with_low or last.with_high))):
            high, with_high = max((last.high, last.with_high), (interval.high, interval.with_high))
            joined[-1] = last._replace(high=high, with_high=with_high)
        else:
            joined.append(interval)
    return tuple(joined)
