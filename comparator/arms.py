"""Aligning arms: by label, type, what is given in them, its doses, and description; never by position."""

from collections.abc import Hashable, Mapping
from typing import Final, NamedTuple

from comparator.aspects import SAME, Phrases, changed, differing, grouped, text_differs, word_differs
from comparator.assignment import Alignment, Match, align, pair_by_pair
from comparator.comparison import SideName
from comparator.findings import Finding, Phrase, equal, one_sided
from comparator.interventions import intervention_numbers
from comparator.likeness import name_likeness, text_likeness
from comparator.pairs import Pair, silent_side
from comparator.wording import plain
from parsers.schema import Arm, Trial

_LEAST_IN_ONE_RECORD: Final = 0.35
_LEAST: Final = 0.5
_LEAST_ATTACHED: Final = 0.55
_ALIKE: Final = "the same label, type, description and interventions"


class Given(NamedTuple):
    """An arm with what is given in it: numbers that interventions of both sides share, and its dose amounts."""

    arm: Arm
    interventions: frozenset[object]
    amounts: frozenset[tuple[float, str]]


def align_arms(pair: Pair, interventions: Alignment) -> Alignment:
    """Align the arms of two Trials, whose interventions are aligned already."""
    left = _given(pair.left, "left", intervention_numbers(pair, interventions, "left"))
    right = _given(pair.right, "right", intervention_numbers(pair, interventions, "right"))
    least = _LEAST_IN_ONE_RECORD if pair.same_record else _LEAST
    return align(left, right, _key, pair_by_pair(_likeness), least, _LEAST_ATTACHED, sketch=_sketch)


def _given(trial: Trial, side: SideName, numbers: Mapping[int, int]) -> list[Given]:
    amounts: dict[int, set[tuple[float, str]]] = {}
    for regimen in trial.regimens:
        if regimen.arm is not None and regimen.amount is not None:
            amounts.setdefault(regimen.arm, set()).add((regimen.amount.low, regimen.amount.unit))
    return [
        Given(
            arm,
            frozenset(numbers.get(position, (side, position)) for position in arm.interventions),
            frozenset(amounts.get(number, ())),
        )
        for number, arm in enumerate(trial.arms)
    ]


def _sketch(given: Given) -> Hashable:
    return plain(given.arm.label)


def _key(given: Given) -> tuple[object, ...]:
    arm = given.arm
    return plain(arm.label), arm.type, plain(arm.description or ""), given.interventions


def _likeness(left: Given, right: Given) -> float:
    """Labels and what is given weigh most; an arm's label is often no more than "Arm A"."""
    same_type = 1.0 if left.arm.type == right.arm.type else 0.0
    return (
        0.35 * name_likeness(left.arm.label, right.arm.label)
        + 0.25 * _shared(left.interventions, right.interventions)
        + 0.15 * _shared(left.amounts, right.amounts)
        + 0.15 * text_likeness(left.arm.description, right.arm.description)
        + 0.1 * same_type
    )


def _shared(left: frozenset[object], right: frozenset[object]) -> float:
    return len(left & right) / len(left | right) if left or right else 0.5


def arm_findings(pair: Pair, alignment: Alignment, interventions: Alignment) -> list[Finding]:
    """Say how aligned arms relate; every position of both sides is in exactly one finding."""
    numbers = intervention_numbers(pair, interventions, "left"), intervention_numbers(pair, interventions, "right")
    return [
        *(equal(match, _ALIKE) for match in alignment.equal),
        *(_finding(pair, match, numbers) for match in alignment.alike),
        *one_sided(alignment.left_only, alignment.right_only, "arms", "only the {side} one has it"),
    ]


def _finding(pair: Pair, match: Match, numbers: tuple[Mapping[int, int], Mapping[int, int]]) -> Finding:
    left, right = pair.left.arms[match.left[0]], pair.right.arms[match.right[0]]
    changes = {
        "split": grouped(match, "arm"),
        "interventions": _interventions_differ(pair, match, numbers),
        "type": word_differs(pair, "arms.type", "type", left.type, right.type),
        "label": text_differs(pair, "arms.label", "label", left.label, right.label),
        "description": text_differs(pair, "arms.description", "description", left.description, right.description),
    }
    return changed("arms", match, differing(changes), _ALIKE)


def _interventions_differ(pair: Pair, match: Match, numbers: tuple[Mapping[int, int], Mapping[int, int]]) -> Phrases:
    """What one side's arms give and the other's do not."""
    if silent_side(pair, "arms.interventions") is not None or silent_side(pair, "interventions") is not None:
        return SAME
    ours = _names(pair.left, match.left, numbers[0])
    theirs = _names(pair.right, match.right, numbers[1])
    sides: tuple[tuple[SideName, list[str]], ...] = (
        ("left", [name for number, name in ours.items() if number not in theirs]),
        ("right", [name for number, name in theirs.items() if number not in ours]),
    )
    return tuple(
        Phrase("only the {side} one gives {told}", side=side, told=", ".join(names)) for side, names in sides if names
    )


def _names(trial: Trial, arms: tuple[int, ...], numbers: Mapping[int, int]) -> dict[object, str]:
    positions = {position for arm in arms for position in trial.arms[arm].interventions}
    return {
        numbers.get(position, trial.interventions[position].name): trial.interventions[position].name
        for position in sorted(positions)
    }
