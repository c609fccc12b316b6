"""What an eligible person must satisfy, and whose demands are stricter."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.schema import Bound, Criterion, Presence, Range, TimeWindow, ValueSet
from parsers.text.criteria.constraints import reading
from parsers.text.criteria.eligible import compare, compare_criteria, complement, required, rules
from parsers.text.criteria.measures import in_measure

MIRRORED = {
    "equivalent": "equivalent",
    "stricter_left": "stricter_right",
    "stricter_right": "stricter_left",
    "different": "different",
    "related": "related",
}


def criterion(kind: str, text: str) -> Criterion:
    logic, constraints = reading(text, kind)
    return Criterion(kind=kind, text=text, logic=logic, constraints=constraints)


def relation(left: tuple[str, str], right: tuple[str, str]) -> list[str]:
    return [found for _, _, found in compare_criteria(criterion(*left), criterion(*right))]


PAIRS = {
    "turned round": (("inclusion", "BMI ≥ 18.5"), ("exclusion", "BMI < 18.5 kg/m²"), "equivalent"),
    "a higher floor": (("inclusion", "FVC ≥ 50 %"), ("inclusion", "FVC ≥ 70 % of predicted"), "stricter_right"),
    "within": (("inclusion", "Age 18 to 60 years"), ("inclusion", "Age 18 to 75 years"), "stricter_left"),
    "overlapping": (("inclusion", "Age 18 to 60 years"), ("inclusion", "Age 20 to 75 years"), "different"),
    "the end itself": (("inclusion", "INR < 1.5"), ("inclusion", "INR ≤ 1.5"), "stricter_left"),
    "ever against a window": (
        ("exclusion", "Any malignancy"),
        ("exclusion", "Malignancy within 5 years"),
        "stricter_left",
    ),
    "windows": (("exclusion", "Surgery within 28 days"), ("exclusion", "Surgery within 4 weeks"), "equivalent"),
    "denied and excluded": (("inclusion", "No HIV"), ("exclusion", "HIV"), "equivalent"),
    "grades": (("inclusion", "ECOG 0-1"), ("inclusion", "ECOG ≤ 2"), "stricter_left"),
    "grades turned round": (("inclusion", "NYHA class I or II"), ("exclusion", "NYHA class III-IV"), "equivalent"),
    "units of counts": (
        ("inclusion", "Platelets ≥ 100 x 10^9/L"),
        ("exclusion", "Platelets < 100,000/mm3"),
        "equivalent",
    ),
    "g/dL and g/L": (("inclusion", "Hemoglobin ≥ 9 g/dL"), ("inclusion", "Hemoglobin ≥ 90 g/L"), "equivalent"),
    "molar mass": (
        ("inclusion", "Fasting glucose ≤ 126 mg/dL"),
        ("inclusion", "Fasting glucose ≤ 7.5 mmol/L"),
        "stricter_left",
    ),
    "ratio and percent": (("inclusion", "FEV1/FVC < 0.7"), ("inclusion", "FEV1/FVC < 70 %"), "equivalent"),
    "months and years": (("inclusion", "Age ≥ 24 months"), ("inclusion", "Age ≥ 2 years"), "equivalent"),
    "unwritten unit": (("inclusion", "Platelets ≥ 100,000"), ("inclusion", "Platelets ≥ 100 x 10^9/L"), "equivalent"),
    "Fahrenheit": (("exclusion", "Fever > 100.4 °F"), ("exclusion", "Fever > 38 °C"), "equivalent"),
    "not comparable": (("inclusion", "AST ≤ 3 x ULN"), ("inclusion", "AST ≤ 100 U/L"), "related"),
    "a case": (
        ("inclusion", "ALT ≤ 3 x ULN"),
        ("inclusion", "In patients with liver metastases: ALT ≤ 3 x ULN"),
        "related",
    ),
}


@pytest.mark.parametrize(("left", "right", "expected"), PAIRS.values(), ids=PAIRS.keys())
def test_two_criteria_on_one_concept(left, right, expected):
    assert relation(left, right) == [expected]
    assert relation(right, left) == [MIRRORED[expected]]


def test_an_exclusion_on_either_side_is_a_range_between():
    (rule,) = rules(criterion("exclusion", "BMI < 18 or > 30 kg/m2"))
    assert not rule.alternative
    assert [rule.admits(value) for value in (17.9, 18, 30, 30.1)] == [False, True, True, False]


def test_an_exclusion_of_a_stretch_admits_both_sides():
    (rule,) = rules(criterion("exclusion", "Heart rate 60-100 bpm"))
    assert [rule.admits(value) for value in (59, 60, 100, 101)] == [True, False, False, True]


def test_alternatives_are_marked_and_turned_by_de_morgan():
    either = rules(criterion("inclusion", "Creatinine ≤ 1.5 x ULN or creatinine clearance ≥ 60 mL/min"))
    assert [rule.alternative for rule in either] == [True, True]
    neither = rules(criterion("exclusion", "Creatinine > 1.5 x ULN or creatinine clearance < 60 mL/min"))
    assert [rule.alternative for rule in neither] == [False, False]


def test_the_worked_example_is_one_rule_stated_twice():
    ((left, right, found),) = compare_criteria(
        criterion("inclusion", "Nutrition adequate by judgement of the investigator, BMI ≥ 18.5"),
        criterion("exclusion", "BMI below 18.5 kg/m2 at baseline"),
    )
    assert (left.concept, right.measure, found) == ("BMI", "kg/m2", "equivalent")


# Properties ----------------------------------------------------------------------------------------------------------
values = st.integers(0, 12).map(float)
bounds = st.none() | st.builds(Bound, value=values, inclusive=st.booleans())
ranges = st.builds(Range, concept=st.just("INR"), lower=bounds, upper=bounds)
sets = st.builds(
    ValueSet,
    concept=st.just("ECOG"),
    values=st.sets(st.sampled_from("01234"), min_size=1).map(lambda one: tuple(sorted(one))),
)
windows = st.builds(
    TimeWindow,
    value=st.integers(1, 6).map(float),
    unit=st.sampled_from(["week", "month"]),
    direction=st.sampled_from(["within", "before"]),
)
presences = st.builds(Presence, concept=st.just("SURGERY"), negated=st.booleans(), time_window=st.none() | windows)
LIKE = st.sampled_from([ranges, sets, presences]).flatmap(lambda one: st.lists(one, min_size=1, max_size=3))
ENDS = sorted({length * days for length in range(1, 7) for days in (7.0, 30.4375)})
PEOPLE = {
    Range: [step / 4 for step in range(-2, 54)],
    ValueSet: list("01234"),
    Presence: [0.0, *(end + off for end in ENDS for off in (-0.1, 0, 0.1)), 500.0, math.inf],
}


def holds(constraint, person) -> bool:
    """Whether a constraint holds for a person as stated, straight from its fields."""
    if isinstance(constraint, ValueSet):
        return person in constraint.values
    if isinstance(constraint, Presence):
        window = constraint.time_window
        days = window.value * {"week": 7, "month": 30.4375}[window.unit] if window else None
        had = person < math.inf
        if days is not None:
            had = person <= days if window.direction == "within" else days <= person < math.inf
        return had != constraint.negated
    above = constraint.lower is None or (
        person >= constraint.lower.value if constraint.lower.inclusive else person > constraint.lower.value
    )
    below = constraint.upper is None or (
        person <= constraint.upper.value if constraint.upper.inclusive else person < constraint.upper.value
    )
    return above and below


def admits(item: Criterion, person) -> bool:
    """Whether a person satisfies an item, straight from the logic of the sentence."""
    met = (any if item.logic == "or" else all)(holds(constraint, person) for constraint in item.constraints)
    return met != (item.kind == "exclusion")


def items(constraints) -> Criterion:
    return st.builds(
        Criterion,
        kind=st.sampled_from(["inclusion", "exclusion"]),
        text=st.just("..."),
        logic=st.sampled_from(["and", "or"]),
        constraints=st.just(tuple(constraints)),
    )


@given(LIKE.flatmap(items))
def test_a_rule_admits_whom_the_sentence_admits(item):
    (rule,) = rules(item)
    for person in PEOPLE[type(item.constraints[0])]:
        assert rule.admits(person) == admits(item, person), (item, person)


@given(st.sampled_from([ranges, sets, presences]).flatmap(lambda one: st.tuples(one, one)))
def test_containment_agrees_with_a_sample_of_people(pair):
    left, right = (required(one) for one in pair)
    people = PEOPLE[type(pair[0])]
    only_left = any(left.admits(person) and not right.admits(person) for person in people)
    only_right = any(right.admits(person) and not left.admits(person) for person in people)
    seen = {
        (False, False): "equivalent",
        (False, True): "stricter_left",
        (True, False): "stricter_right",
        (True, True): "different",
    }[only_left, only_right]
    assert compare(left, right) == seen
    assert compare(right, left) == MIRRORED[seen]


@given(LIKE.map(lambda several: several[0]))
def test_the_complement_of_a_complement_is_the_rule(constraint):
    rule = required(constraint)
    assert compare(complement(complement(rule)), rule) == "equivalent"
    for person in PEOPLE[type(constraint)]:
        assert complement(rule).admits(person) != rule.admits(person)


@given(
    st.integers(1, 4000).map(lambda value: value / 8),
    st.sampled_from([("g/dL", "g/L", 10), ("mg/dL", "g/L", 0.01), ("umol/L", "mmol/L", 0.001)]),
)
def test_a_value_is_the_same_in_either_unit(value, units):
    unit, other, factor = units
    first, second = in_measure("CREATININE", value, unit), in_measure("CREATININE", value * factor, other)
    assert first[1] == second[1]
    assert first[0] == pytest.approx(second[0], rel=1e-8)
