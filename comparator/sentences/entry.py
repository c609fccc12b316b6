"""Who may enter: whom one trial admits that the other does not, and what it asks for in return."""

from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from comparator.comparison import OTHER_SIDE, Row, SideName
from comparator.concepts import asks, concept_label, figure, range_words
from comparator.labels import counted, listed
from comparator.limits import Both, Limit, Measure
from comparator.quantities import number
from comparator.sentences.told import Sentence, Told, sentence
from parsers.schema import Age, Bound, Criterion

_MOST_CLAUSES: Final = 3  # of a side in one sentence
_MOST_LISTED: Final = 5
_LEFT_THEN_RIGHT: Final[tuple[SideName, SideName]] = ("left", "right")
_SEXES: Final = {"FEMALE": "women", "MALE": "men"}


class Clause(NamedTuple):
    """What can be said of one side, whether it opens the trial to more people, and the rows that it rests on."""

    side: SideName
    opens: bool
    words: str
    rests_on: tuple[str, ...]


def who_may_enter(told: Told) -> Iterator[Sentence]:
    """One sentence on ages, sex and the limits that both trials set.

    It begins with the trial that admits more ("A admits older patients (75 against 60) but asks for better breathing
    (FVC 70 % against 50 %)"); what the other asks for follows.
    """
    clauses = [*_ages(told), *_sex(told), *_volunteers(told), *_limits(told)]
    if not clauses:
        return
    first = next((clause.side for clause in clauses if clause.opens), clauses[0].side)
    parts = [_part(told, side, clauses) for side in (first, OTHER_SIDE[first])]
    kept = [part for part in parts if part is not None]
    yield sentence(told, "; ".join(words for words, _ in kept), (one for _, rows in kept for one in rows))


def _part(told: Told, side: SideName, clauses: list[Clause]) -> tuple[str, list[str]] | None:
    """What the sentence says of one side: first what opens the trial, then what it asks for."""
    opening = [clause for clause in clauses if clause.side == side and clause.opens][:_MOST_CLAUSES]
    asking = [clause for clause in clauses if clause.side == side and not clause.opens][:_MOST_CLAUSES]
    if not opening and not asking:
        return None
    words = _joined(opening, "admits ")
    if asking:
        asked = _joined(asking, "asks for ")
        words = f"{words} but {asked}" if words else asked
    return f"{told.names[side]} {words}", [row for clause in (*opening, *asking) for row in clause.rests_on]


def _joined(clauses: list[Clause], verb: str) -> str:
    """Join clauses that begin with one verb ("asks for A and B"), and leave the others as they are."""
    joined = [clause.words.removeprefix(verb) for clause in clauses if clause.words.startswith(verb)]
    others = [clause.words for clause in clauses if not clause.words.startswith(verb)]
    return listed([*others, *([verb + listed(joined)] if joined else [])])


def _ages(told: Told) -> Iterator[Clause]:
    for path, name in (("eligibility.maximum_age", "older"), ("eligibility.minimum_age", "younger")):
        row = told.fields.get(path)
        if row is None or row.relation not in ("stricter_left", "stricter_right"):
            continue
        side: SideName = "right" if row.relation == "stricter_left" else "left"
        field = path.partition(".")[2]
        ours, theirs = (getattr(told.trials[one].eligibility, field) for one in (side, OTHER_SIDE[side]))
        yield Clause(side, True, f"admits {name} patients ({_against(ours, theirs)})", (f"fields:{path}",))


def _against(ours: Age | None, theirs: Age | None) -> str:
    """Two ages: the unit is left out where both are in years."""
    in_years = all(age is None or age.unit == "year" for age in (ours, theirs))
    return " against ".join(
        "no limit" if age is None else number(age.value) if in_years else counted(age.value, age.unit)
        for age in (ours, theirs)
    )


def _sex(told: Told) -> Iterator[Clause]:
    for side in _LEFT_THEN_RIGHT:
        ours, theirs = (told.trials[one].eligibility.sex for one in (side, OTHER_SIDE[side]))
        if "eligibility.sex" in told.fields and ours in _SEXES and theirs is not None:
            yield Clause(side, False, f"admits {_SEXES[ours]} only", ("fields:eligibility.sex",))


def _volunteers(told: Told) -> Iterator[Clause]:
    path = "eligibility.healthy_volunteers"
    for side in _LEFT_THEN_RIGHT:
        ours, theirs = (told.trials[one].eligibility.healthy_volunteers for one in (side, OTHER_SIDE[side]))
        if path in told.fields and ours is True and theirs is False:
            yield Clause(side, True, "admits healthy volunteers", (f"fields:{path}",))


def limits_of_both(told: Told) -> list[Both]:
    """The measured limits of both trials, ages apart, which the registry's own fields state."""
    return [both for both in told.limits if both.measure.concept != "AGE"]


def _limits(told: Told) -> Iterator[Clause]:
    for both in limits_of_both(told):
        left, right = both.limits
        if left is None or right is None:
            continue
        rows = _rows(told, both)
        if told.differs_at(rows):
            yield from _stricter_ends(both.measure, left, right, rows)


def _rows(told: Told, both: Both) -> tuple[str, ...]:
    """The rows of the criteria that state the limits of a measure."""
    found = [
        told.rows_at("criteria", side, limit.criteria)
        for side, limit in zip(_LEFT_THEN_RIGHT, both.limits, strict=True)
        if limit is not None
    ]
    return tuple(dict.fromkeys(row for rows in found for row in rows))


def _stricter_ends(measure: Measure, left: Limit, right: Limit, rows: tuple[str, ...]) -> Iterator[Clause]:
    """What the stricter side asks for, at each end where both sides set a limit and the figures differ."""
    label = concept_label(measure.concept)
    wishes = asks(measure.concept, of_time=measure.unit == "day")
    limits: dict[SideName, Limit] = {"left": left, "right": right}
    narrower = _narrower(left, right)
    if narrower is not None:
        ranges = " against ".join(_range(limits[side]) for side in (narrower, OTHER_SIDE[narrower]))
        yield Clause(narrower, False, f"asks for a narrower range of {label} ({ranges})", rows)
        return
    for end, wish, ours, theirs in (
        ("lower", wishes.raised, left.low, right.low),
        ("upper", wishes.lowered, left.high, right.high),
    ):
        if ours is None or theirs is None or ours == theirs:
            continue
        strict: SideName = "left" if (ours > theirs) == (end == "lower") else "right"
        figures = " against ".join(_figure(limits[side], end) for side in (strict, OTHER_SIDE[strict]))
        named = "" if wish.endswith(label) else f"{label} "  # "better breathing (FVC 70 %", "a lower HbA1c (8.5 %"
        yield Clause(strict, False, f"asks for {wish} ({named}{figures})", rows)


def _narrower(left: Limit, right: Limit) -> SideName | None:
    """The side that is stricter at both ends, where both sides limit both."""
    if left.low is None or left.high is None or right.low is None or right.high is None:
        return None
    if left.low > right.low and left.high < right.high:
        return "left"
    return "right" if left.low < right.low and left.high > right.high else None


def _range(limit: Limit) -> str:
    return range_words(limit.admits.lower, limit.admits.upper, limit.admits.unit)


def _figure(limit: Limit, end: str) -> str:
    """One end of a limit as its criterion prints it."""
    bound: Bound = getattr(limit.admits, end)
    return figure(bound.value, limit.admits.unit)


def other_limits(told: Told, said: Collection[str]) -> Iterator[Sentence]:
    """One sentence on the measures that only one trial limits, and on what else is stricter in one.

    `said` are the references to rows that other sentences rest on already.
    """
    found = [part for side in _LEFT_THEN_RIGHT for part in (*_only_limits(told, side), *_stricter(told, side, said))]
    if found:
        yield sentence(told, "; ".join(words for words, _ in found), (row for _, rows in found for row in rows))


Part = tuple[str, list[str]]
"""Words, and the rows that they rest on."""


def _only_limits(told: Told, side: SideName) -> Iterator[Part]:
    at = _LEFT_THEN_RIGHT.index(side)
    alone = [both for both in limits_of_both(told) if both.limits[at] is not None and both.limits[1 - at] is None]
    alone = [both for both in alone if told.differs_at(_rows(told, both))]
    if alone:
        labels = list(dict.fromkeys(concept_label(both.measure.concept) for both in alone))
        words = f"only {told.names[side]} limits {listed(labels, _MOST_LISTED)}"
        yield words, [row for both in alone for row in _rows(told, both)]


def _stricter(told: Told, side: SideName, said: Collection[str]) -> Iterator[Part]:
    found = [
        (reference, row)
        for reference, row in told.differing("criteria")
        if row.relation == f"stricter_{side}" and reference not in said and not _on_age_only(told, side, row)
    ]
    if found:
        positions = [(row.left if side == "left" else row.right)[0] for _, row in found]
        topics = list(dict.fromkeys(_topic(told.trials[side].eligibility.criteria[at]) for at in positions))
        words = f"{told.names[side]} is stricter on {listed(topics, _MOST_LISTED)}"
        yield words, [reference for reference, _ in found]


def _on_age_only(told: Told, side: SideName, row: Row) -> bool:
    """Whether a criterion states an age and nothing else: the registry's own fields have told that."""
    position = (row.left if side == "left" else row.right)[0]
    return {one.concept for one in told.trials[side].eligibility.criteria[position].constraints} == {"AGE"}


def _topic(item: Criterion) -> str:
    """What a criterion is about: the first concept that it states, the more particular one, else its first words."""
    labels = list(dict.fromkeys(concept_label(one.concept) for one in item.constraints))
    # "hepatitis B" says that it is hepatitis.
    labels = [label for label in labels if not any(other.startswith(f"{label} ") for other in labels)]
    return labels[0] if labels else f"“{' '.join(item.text.split()[:6])} ...”"
