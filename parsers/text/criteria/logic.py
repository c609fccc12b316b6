"""How a sentence joins its constraints: by "and", or by "or"."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, Literal

import msgspec

from parsers.schema import Constraint, CriterionKind, Presence, Range

Logic = Literal["and", "or"]


class Joined(msgspec.Struct, frozen=True, gc=False):
    """Constraints that one stretch of the plain sentence states together: one limit on a list of concepts, or one."""

    start: int
    end: int
    constraints: tuple[Constraint, ...]


_OR: Final = re.compile(r"\bor\b")
_AND: Final = re.compile(r"\b(?:and|plus|with)\b|&")


def joined_by(plain: str, stated: Sequence[Joined], kind: CriterionKind | None) -> Logic:
    """Say how the constraints of a sentence are joined, where one "or" makes them alternatives.

    - A ceiling shared by a list binds each of it: "AST or ALT <= 3 x ULN" allows neither to be higher.
    - What is denied together is denied each: "no HIV, HBV or HCV" is and-ed (De Morgan).
    - In an exclusion a list without conjunction disqualifies by each of its members, and so does a list of states
      ("pregnant and lactating women"); limits joined by "and" disqualify together.
    """
    general = [one for one in stated if any(constraint.condition is None for constraint in one.constraints)] or stated
    joints = [_within(plain, one, kind) for one in general if len(one.constraints) > 1]
    joints += [_between(plain, first, second, kind) for first, second in pairwise(general)]
    return "or" if "or" in joints else "and"


def _within(plain: str, shared: Joined, kind: CriterionKind | None) -> Logic:
    """How a list shares its limit: a ceiling by "and", everything else as it is written."""
    if all(isinstance(one, Range) and one.upper is not None and one.lower is None for one in shared.constraints):
        return "and"
    if _OR.search(plain, shared.start, shared.end) or _is_pressure(shared):
        return "or"
    return "or" if kind == "exclusion" and not _AND.search(plain, shared.start, shared.end) else "and"


def _is_pressure(shared: Joined) -> bool:
    """A blood pressure above 140/90 is above either number."""
    return [one.concept for one in shared.constraints] == ["SBP", "DBP"]


def _between(plain: str, first: Joined, second: Joined, kind: CriterionKind | None) -> Logic:
    """How two stretches are joined by the words between them."""
    states = all(isinstance(one, Presence) for one in (*first.constraints, *second.constraints))
    if states and all(isinstance(one, Presence) and one.negated for one in (*first.constraints, *second.constraints)):
        return "and"
    gap = plain[first.end : second.start]
    if _OR.search(gap) or _exclude_each_other(first.constraints[-1], second.constraints[0]):
        return "or"
    listed = kind == "exclusion" and (states or not _AND.search(gap))
    return "or" if listed else "and"


def _exclude_each_other(one: Constraint, other: Constraint) -> bool:
    """Whether no value can be within both: "glucose < 70 and > 200 mg/dL" lists two ways to be outside."""
    if (
        not isinstance(one, Range)
        or not isinstance(other, Range)
        or (one.concept, one.unit) != (other.concept, other.unit)
    ):
        return False
    low, high = (one, other) if one.upper is not None else (other, one)
    return low.upper is not None and high.lower is not None and low.upper.value < high.lower.value
