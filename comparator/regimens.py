"""Aligning doses: by the pairing of their arms and interventions and by amount, each level against its like."""

from collections.abc import Hashable
from math import exp, log
from typing import Final, NamedTuple

from msgspec.structs import replace

from comparator.aspects import SAME, Phrases, changed, differing
from comparator.assignment import Alignment, Match, align, pair_by_pair
from comparator.comparison import Relation, SideName
from comparator.findings import Finding, Phrase, equal
from comparator.interventions import intervention_numbers
from comparator.pairs import Pair
from comparator.quantities import (
    amount_words,
    length_words,
    number,
    ratio_of,
    regimen_words,
    same_amount,
    same_dimension,
    same_length,
    same_schedule,
    schedule_key,
    schedule_words,
    size,
)
from comparator.significance import weight
from parsers.schema import Amount, Quantity, Regimen, Schedule

_LEAST: Final = 0.45
_NEARLY_ONE: Final = 1.001
_ALIKE: Final = "the same dose"


class Given(NamedTuple):
    """A regimen with the numbers that its arm and its intervention share with the other side's; None where not said."""

    regimen: Regimen
    arm: Hashable
    intervention: Hashable


def align_regimens(pair: Pair, arms: Alignment, interventions: Alignment) -> Alignment:
    """Align the regimens of two Trials, whose arms and interventions are aligned already."""
    left = _given(pair, "left", arms, interventions)
    right = _given(pair, "right", arms, interventions)
    found = align(left, right, _key, pair_by_pair(_likeness), _LEAST)
    return _with_twins(_with_twins(found, left, right, "left"), left, right, "right")


def _with_twins(found: Alignment, left: list[Given], right: list[Given], side: SideName) -> Alignment:
    """Put what is left over to the dose that it repeats: an arm that was split in two has each of its doses twice."""
    given, loose = (left, found.left_only) if side == "left" else (right, found.right_only)
    first = {_key(given[getattr(match, side)[0]]): match for match in found.equal}
    twins: dict[Match, list[int]] = {}
    for position in loose:
        match = first.get(_key(given[position]))
        if match is not None and given[getattr(match, side)[0]].regimen.arm != given[position].regimen.arm:
            twins.setdefault(match, []).append(position)
    grown = [
        Match((*match.left, *more), match.right) if side == "left" else Match(match.left, (*match.right, *more))
        for match, more in twins.items()
    ]
    taken = {position for more in twins.values() for position in more}
    rest = [position for position in loose if position not in taken]
    equal = [match for match in found.equal if match not in twins]
    if side == "left":
        return Alignment(equal, [*found.alike, *grown], rest, found.right_only)
    return Alignment(equal, [*found.alike, *grown], found.left_only, rest)


def _given(pair: Pair, side: SideName, arms: Alignment, interventions: Alignment) -> list[Given]:
    arm_numbers, given_numbers = arms.numbers(side), intervention_numbers(pair, interventions, side)
    return [
        Given(
            one,
            None if one.arm is None else arm_numbers.get(one.arm, (side, one.arm)),
            None if one.intervention is None else given_numbers.get(one.intervention, (side, one.intervention)),
        )
        for one in (pair.left if side == "left" else pair.right).regimens
    ]


def _key(given: Given) -> tuple[object, ...]:
    one = given.regimen
    return (
        given.arm,
        given.intervention,
        one.stage,
        one.route,
        one.device,
        *(size(amount) if amount else None for amount in (one.amount, one.maximum, one.volume, one.cumulative)),
        schedule_key(one.schedule),
        one.duration,
        one.infusion_time,
        one.fractions,
    )


def _likeness(left: Given, right: Given) -> float:
    """Amounts in one dimension, nearer ones first; then the arm, the intervention and the schedule."""
    ours, theirs = left.regimen, right.regimen
    arm, intervention = _agree(left.arm, right.arm), _agree(left.intervention, right.intervention)
    scheduled = 1.0 if same_schedule(ours.schedule, theirs.schedule) else 0.5 * _same_count(ours, theirs)
    staged = 1.0 if ours.stage == theirs.stage else 0.0
    dose = _nearness(ours.amount, theirs.amount)
    return 0.45 * dose + 0.2 * arm + 0.15 * intervention + 0.15 * scheduled + 0.05 * staged if dose else 0.0


def _agree(left: object, right: object) -> float:
    if left is None or right is None:
        return 0.5
    return 1.0 if left == right else 0.0


def _same_count(left: Regimen, right: Regimen) -> float:
    return 1.0 if left.schedule.administrations == right.schedule.administrations else 0.0


def _nearness(left: Amount | None, right: Amount | None) -> float:
    """From 1 for equal amounts towards 0.3; 0 for amounts that cannot be set against each other."""
    if left is None or right is None:
        return 0.5 if left is right else 0.3
    if not same_dimension(left, right):
        return 0.0
    if same_amount(left, right):
        return 1.0
    ratio = ratio_of(left, right)
    return 0.3 + 0.6 * exp(-log(ratio)) if ratio else 0.3


def regimen_findings(pair: Pair, alignment: Alignment) -> list[Finding]:
    """Say how aligned regimens relate; every position of both sides is in exactly one finding."""
    return [
        *(equal(match, _ALIKE) for match in alignment.equal),
        *(_finding(pair, match) for match in alignment.alike),
        *(_only(pair, "left", position) for position in alignment.left_only),
        *(_only(pair, "right", position) for position in alignment.right_only),
    ]


def _finding(pair: Pair, match: Match) -> Finding:
    left, right = pair.left.regimens[match.left[0]], pair.right.regimens[match.right[0]]
    changes = {
        "amount": _amounts_differ("{left} against {right}", left.amount, right.amount),
        "schedule": _schedule_differs(left.schedule, right.schedule),
        "route": _words_differ("route", left.route, right.route),
        "duration": _lengths_differ("given for", left.duration, right.duration),
        "total": _amounts_differ("in total {left} against {right}", left.cumulative, right.cumulative),
        "maximum": _amounts_differ("at most {left} against {right}", left.maximum, right.maximum),
        "volume": _amounts_differ("in {left} against {right}", left.volume, right.volume),
        "infusion": _lengths_differ("infused over", left.infusion_time, right.infusion_time),
        "stage": _words_differ("stage", left.stage, right.stage),
    }
    found = changed("regimens", match, differing(changes), _ALIKE)
    agreed = _agreed("the same amount, {told}", left.amount, right.amount)
    agreed += _agreed("the same total, {told}", left.cumulative, right.cumulative)
    return replace(found, because=(*agreed, *found.because)) if found.aspects else found


def _agreed(template: str, left: Amount | None, right: Amount | None) -> Phrases:
    if left is None or right is None or not same_amount(left, right):
        return SAME
    return (Phrase(template, told=amount_words(left)),)


def _amounts_differ(template: str, left: Amount | None, right: Amount | None) -> Phrases:
    """What differs between two amounts, with the ratio where there is one."""
    if same_amount(left, right):
        return SAME
    if left is None or right is None:
        ours, theirs = (amount_words(one) if one else "none stated" for one in (left, right))
        return (Phrase(template, ours, theirs),)
    ratio = ratio_of(left, right)
    more: SideName = "left" if size(left).high > size(right).high else "right"
    times = f", {_rounded(ratio)} times on the {{side}}" if ratio and ratio > _NEARLY_ONE else ""
    return (Phrase(template + times, amount_words(left), amount_words(right), more),)


def _rounded(ratio: float) -> str:
    """A ratio for people: 2, 1.5, 26.7."""
    return number(float(f"{ratio:.3g}"))


def _schedule_differs(left: Schedule, right: Schedule) -> Phrases:
    if same_schedule(left, right):
        return SAME
    ours, theirs = schedule_words(left) or "no schedule stated", schedule_words(right) or "no schedule stated"
    return (Phrase("{left} against {right}", ours, theirs),)


def _words_differ(name: str, left: str | None, right: str | None) -> Phrases:
    return (
        SAME
        if left == right
        else (Phrase(f"{name} {{left}} against {{right}}", left or "not stated", right or "not stated"),)
    )


def _lengths_differ(name: str, left: Quantity | None, right: Quantity | None) -> Phrases:
    if same_length(left, right):
        return SAME
    ours, theirs = (length_words(one) if one else "a time not stated" for one in (left, right))
    return (Phrase(f"{name} {{left}} against {{right}}", ours, theirs),)


def _only(pair: Pair, side: SideName, position: int) -> Finding:
    """The finding for a dose that one side only has, set against the other side's nearest amount."""
    ours, theirs = (pair.left, pair.right) if side == "left" else (pair.right, pair.left)
    regimen = ours.regimens[position]
    because = [Phrase("only the {side} one has {told}", side=side, told=regimen_words(regimen))]
    ratios = [_ratio(regimen.amount, other.amount) for other in theirs.regimens]
    nearest = min((ratio for ratio in ratios if ratio is not None), key=lambda ratio: abs(log(ratio)), default=None)
    if nearest is not None:
        because.append(Phrase(_times(nearest), side=side))
    mine, nobody = (position,), ()
    relation: Relation = "left_only" if side == "left" else "right_only"
    left, right = (mine, nobody) if side == "left" else (nobody, mine)
    return Finding(relation, left, right, tuple(because), weight("regimens", ("added",)), ("added",))


def _ratio(one: Amount | None, other: Amount | None) -> float | None:
    """How many times the other amount the one is; None where they cannot be set against each other."""
    ratio = ratio_of(one, other) if one is not None and other is not None else None
    if ratio is None or one is None or other is None:
        return None
    return ratio if size(one).high >= size(other).high else 1 / ratio


def _times(ratio: float) -> str:
    if abs(log(ratio)) < log(_NEARLY_ONE):
        return "its amount equals one of the {other} one"
    if ratio > 1:
        return f"its amount is {_rounded(ratio)} times the nearest of the {{other}} one"
    return f"the nearest amount of the {{other}} one is {_rounded(1 / ratio)} times its own"
