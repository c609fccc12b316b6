"""Whether a described person may enter a trial, as far as stated limits tell.

`decide` excludes only on grounds: a registered age or sex, an inclusion that is not met, an exclusion that is. What it
cannot decide (a concept of which the description says nothing, a case of which it does not tell, a unit that cannot be
converted) it lists, and never guesses.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from parsers.schema import Constraint, Criterion, Eligibility, Presence, Trial, ValueSet
from parsers.text.criteria.eligible import required
from parsers.text.criteria.measures import in_measure
from parsers.text.criteria.phrases import phrase
from parsers.text.criteria.units import UNITS

Answer = bool | None


class Measured(NamedTuple):
    """A value of a concept with its unit (null for bare numbers and for the usual unit of the concept)."""

    value: float
    unit: str | None = None


class Person(NamedTuple):
    """A described person: what is not given is not known.

    `values`: by concept of the vocabulary (AGE, FVC, ...). `grades`: the step of a scale (ECOG "1"). `states`: days
    since the person last had it (a malignancy, an operation), 0 for now, infinity for never.
    """

    sex: Literal["FEMALE", "MALE"] | None = None
    values: Mapping[str, Measured] = {}
    grades: Mapping[str, str] = {}
    states: Mapping[str, float] = {}


class Ground(NamedTuple):
    """Why it is decided, or not: the position of the criterion (null for a registered field), its words, the reason."""

    position: int | None
    words: str
    why: str


class Decision(NamedTuple):
    """The verdict, the grounds that decide it, and the criteria that stay undecided for this person."""

    verdict: Literal["excluded", "not excluded"]
    deciding: tuple[Ground, ...]
    undecided: tuple[Ground, ...]


# "at least one of the following", "any of the following": of the items below one is enough.
_ONE_OF: Final = re.compile(
    r"\b(?:one|any|either|two|three)\b[\w ,()]{0,30}\bof the (?:following|below)", re.IGNORECASE
)
_ALL_OF: Final = re.compile(r"\ball\b[\w ,()]{0,30}\bof the (?:following|below)", re.IGNORECASE)
_SEX_CASE: Final = re.compile(
    r"(?:(?:for|in|only|if) )?(?P<sex>males?|m[ae]n|boys|females?|wom[ae]n|girls)(?: (?:subjects?|patients?"
    r"|participants?))?",
    re.IGNORECASE,
)
_FEMALE: Final = ("f", "w", "g")
_NEVER_MALE: Final = frozenset({"PREGNANCY", "LACTATION"})


def decide(trial: Trial, person: Person) -> Decision:
    """Decide by the registered ages and sex, then by every criterion whose constraints were read."""
    deciding = [*_registered(trial.eligibility, person)]
    undecided: list[Ground] = []
    for grounds, answer in _answers(trial.eligibility.criteria, person):
        if answer is False:
            deciding.extend(grounds)
        elif answer is None:
            undecided.extend(grounds)
    return Decision("excluded" if deciding else "not excluded", tuple(deciding), tuple(undecided))


def _registered(eligibility: Eligibility, person: Person) -> Iterator[Ground]:
    """What the registry's own fields exclude."""
    if person.sex is not None and eligibility.sex not in (None, "ALL", person.sex):
        yield Ground(
            None,
            f"sex: {eligibility.sex}",
            f"the trial is registered for {eligibility.sex}, the person is {person.sex}",
        )
    age = person.values.get("AGE")
    if age is None:
        return
    days, measure = in_measure("AGE", age.value, age.unit)
    for name, limit, sign in (("minimum", eligibility.minimum_age, 1), ("maximum", eligibility.maximum_age, -1)):
        if limit is not None and measure == "day" and sign * (days - limit.value * UNITS[limit.unit].factor) < 0:
            words = f"{name} age: {limit.value:g} {limit.unit}"
            yield Ground(None, words, f"the registered {words}, the person's age is {age.value:g} {age.unit or 'year'}")


def _answers(criteria: Sequence[Criterion], person: Person) -> Iterator[tuple[list[Ground], Answer]]:
    """Whether the person satisfies each criterion; items of which one is enough are answered together."""
    together: dict[int, list[tuple[Ground, Answer]]] = {}
    for position, criterion in enumerate(criteria):
        group = _group(criteria, criterion)
        answer = _satisfied(criterion, person) if criterion.constraints else None
        ground = Ground(position, criterion.text, _why(criterion, person))
        if group is not None:
            together.setdefault(group, []).append((ground, answer))
        elif criterion.constraints:
            yield [ground], answer
    for members in together.values():
        answers = [answer for _, answer in members]
        grounds = [
            ground for ground, answer in members if answer is not True and criteria[ground.position or 0].constraints
        ]
        yield grounds, _any(answers)


def _group(criteria: Sequence[Criterion], criterion: Criterion) -> int | None:
    """The item above that makes this one of several inclusions of which one is enough, or exclusions that join."""
    parent = criterion.parent
    wanted = _ALL_OF if criterion.kind == "exclusion" else _ONE_OF
    while parent is not None:
        if wanted.search(criteria[parent].text):
            return parent
        parent = criteria[parent].parent
    return None


def _satisfied(criterion: Criterion, person: Person) -> Answer:
    """Whether the person satisfies an inclusion, or does not meet an exclusion; unknown without sections."""
    if criterion.kind == "unspecified":
        return None
    excludes = criterion.kind == "exclusion"
    truths = list(_truths(criterion, person, otherwise=not excludes))
    if not truths:
        return True
    met = _any(truths) if criterion.logic == "or" else _every(truths)
    return met if met is None or not excludes else not met


def _truths(criterion: Criterion, person: Person, *, otherwise: bool) -> Iterator[Answer]:
    """Whether each constraint holds. A case of which nothing is known leaves open what it would change.

    `otherwise` is what a limit comes to whose case does not apply: a requirement is met, an exclusion is not.
    """
    cases = [(constraint, _case(constraint, person)) for constraint in criterion.constraints]
    general = {constraint.concept for constraint, case in cases if case is True}
    for constraint, case in cases:
        holds = _holds(constraint, person)
        if case is True:
            others = [
                _holds(other, person) for other, known in cases if known is None and other.concept == constraint.concept
            ]
            yield holds if all(other == holds for other in others) else None
        elif case is None and constraint.concept not in general:
            yield otherwise if holds == otherwise else None


def _case(constraint: Constraint, person: Person) -> Answer:
    """Whether the case of a constraint is the person's: always without one, by the sex where the case is one."""
    if constraint.condition is None:
        return True
    found = _SEX_CASE.fullmatch(constraint.condition)
    if found is None or person.sex is None:
        return None
    return (person.sex == "FEMALE") == found["sex"].lower().startswith(_FEMALE)


def _holds(constraint: Constraint, person: Person) -> Answer:
    """Whether a constraint holds for the person as stated; unknown where the description does not say."""
    rule = required(constraint)
    if isinstance(constraint, ValueSet):
        grade = person.grades.get(constraint.concept)
        return None if grade is None else rule.admits(grade)
    if isinstance(constraint, Presence):
        never = math.inf if person.sex == "MALE" and constraint.concept in _NEVER_MALE else None
        days = person.states.get(constraint.concept, never)
        return None if days is None else rule.admits(days)
    given = person.values.get(constraint.concept)
    if given is None:
        return None
    value, measure = in_measure(constraint.concept, given.value, given.unit)
    return rule.admits(value) if measure == rule.measure else None


def _any(answers: Sequence[Answer]) -> Answer:
    if any(answer is True for answer in answers):
        return True
    return None if None in answers else False


def _every(answers: Sequence[Answer]) -> Answer:
    if any(answer is False for answer in answers):
        return False
    return None if None in answers else True


def _why(criterion: Criterion, person: Person) -> str:
    """The reason in words: what the criterion states, what the person has, and what is not told."""
    stated = f" {criterion.logic} ".join(phrase(constraint) for constraint in criterion.constraints)
    does = {"inclusion": "requires", "exclusion": "excludes", "unspecified": "states"}[criterion.kind]
    concepts = dict.fromkeys(constraint.concept for constraint in criterion.constraints)
    has = [words for words in (_told(concept, person) for concept in concepts) if words]
    untold = [concept for concept in concepts if not _told(concept, person)]
    parts = [f"{does} {stated}", *has]
    if untold:
        parts.append(f"nothing is told of {', '.join(untold)}")
    return "; ".join(parts)


def _told(concept: str, person: Person) -> str:
    """What the description says of a concept."""
    if concept in person.values:
        given = person.values[concept]
        return f"the person's {concept} is {given.value:g}{f' {given.unit}' if given.unit else ''}"
    if concept in person.grades:
        return f"the person's {concept} is {person.grades[concept]}"
    if concept in person.states:
        days = person.states[concept]
        return (
            f"the person has no {concept}" if math.isinf(days) else f"the person has {concept}, last {days:g} days ago"
        )
    return f"the person is {person.sex}" if concept in _NEVER_MALE and person.sex == "MALE" else ""
