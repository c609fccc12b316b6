"""What holds for any sentence: other spellings of a limit are the same limit, and no text takes long to read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timing import assert_linear, cpu_seconds

from parsers.schema import Range
from parsers.text.criteria.constraints import not_read, reading
from parsers.text.criteria.eligible import compare, required

CONCEPTS = {
    "ferritin": ["ng/mL", "ng / ml", "nanograms per milliliter", "nanograms/mL"],
    "serum creatinine": ["mg/dL", "mg/dl", "milligrams per deciliter", "mg %"],
    "platelet count": ["x 10^9/L", "x10^9 /L", "× 10⁹/L", "x 109/l", "G/L", "x 10e9/L"],
    "eGFR": ["mL/min/1.73m2", "ml/min/1.73 m²", "mL / min / 1.73 m^2", "ml/min per 1.73m2"],
    "systolic blood pressure": ["mmHg", "mm Hg", "mm/hg", "millimeters of mercury"],
    "BMI": ["kg/m2", "kg/m²", "kg / m^2", "kilograms per square meter"],
    "ALT": [
        "x ULN",
        "times the upper limit of normal",
        "xULN",
        "times ULN",
        "× the institutional upper limit of normal",
    ],
    "LVEF": ["%", " %", " percent", " per cent"],
}
SIGNS = {
    ("lower", True): ["≥", ">=", "=>", ">/=", "at least", "of no less than", "greater than or equal to", "not below"],
    ("lower", False): [">", "above", "more than", "greater than", "higher than", "exceeding"],
    ("upper", True): ["≤", "<=", "=<", "</=", "at most", "no more than", "not exceeding", "up to"],
    ("upper", False): ["<", "below", "less than", "lower than", "under"],
}


@settings(max_examples=60)
@given(st.data())
def test_other_spellings_of_a_limit_are_the_same_limit(data):
    concept = data.draw(st.sampled_from(sorted(CONCEPTS)))
    side, inclusive = data.draw(st.sampled_from(sorted(SIGNS)))
    value = data.draw(st.integers(1, 999)) / data.draw(st.sampled_from([1, 2, 4]))
    units = data.draw(st.lists(st.sampled_from(CONCEPTS[concept]), min_size=2, max_size=2))
    signs = data.draw(st.lists(st.sampled_from(SIGNS[side, inclusive]), min_size=2, max_size=2))
    space = data.draw(st.lists(st.sampled_from([" ", "  ", "\u00a0"]), min_size=2, max_size=2))
    texts = [f"{concept}{gap}{sign} {value:g} {unit}" for gap, sign, unit in zip(space, signs, units, strict=True)]
    (first,), (second,) = (reading(text)[1] for text in texts)
    assert isinstance(first, Range)
    bound = first.lower if side == "lower" else first.upper
    assert (bound.value, bound.inclusive) == (value, inclusive), texts
    assert compare(required(first), required(second)) == "equivalent", texts


@given(
    st.integers(0, 90),
    st.integers(1, 30),
    st.sampled_from(["{} to {} years old", "aged {}-{} years", "age ≥ {} and ≤ {}"]),
)
def test_a_range_of_ages_keeps_both_ends(low, span, form):
    (age,) = reading(f"Adults {form.format(low, low + span)}")[1]
    assert (age.concept, age.lower.value, age.upper.value, age.unit) == ("AGE", low, low + span, "year")


@given(
    st.text(max_size=200)
    | st.from_regex(r"([<>]=? ?\d{1,4}(\.\d)? ?(mg|%|years|x ULN)?|ALT|age|or|and|no|HIV|[ ,;(.]){0,30}")
)
def test_any_text_is_read_without_error_and_always_the_same(text):
    assert reading(text) == reading(text)
    assert not_read(text) == not_read(text)


HOSTILE = {
    "digits": "1" * 1_000_000,
    "digits and commas": "1,111" * 200_000,
    "signs": "<>=" * 333_333,
    "brackets": "((((" * 250_000,
    "one word": "a" * 1_000_000,
    "limits": "ALT > 3 x ULN or " * 60_000,
    "names without limits": "ALT, AST and bilirubin " * 45_000,
    "numbers without names": "> 5 mg/dL and " * 70_000,
    "states": "no HIV, cancer or surgery " * 40_000,
    "windows": "within 4 weeks, " * 60_000,
    "treatments": "prior treatment with a drug " * 36_000,
    "waiting": "at least 4 weeks since prior something, " * 22_000,
    "trials": "participation in any other " * 37_000,
    "grades": "ECOG 0-1 or NYHA II " * 50_000,
    "exceptions": "except malignancy unless " * 40_000,
    "spaces": " " * 1_000_000,
    "units": "/min/1.73m2" * 90_000,
    "cases": "if in patients with liver " * 38_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_any_text_is_read_in_linear_time(name):
    assert_linear(reading, HOSTILE[name], short=12_000)


@pytest.mark.soak
@pytest.mark.parametrize("name", HOSTILE)
def test_a_whole_megabyte_of_anything_is_read(name):
    assert cpu_seconds(lambda: reading(HOSTILE[name])) < 60
