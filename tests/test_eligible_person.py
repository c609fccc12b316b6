"""Whom the stated limits admit: the verdict for a described person, what decides it, and what stays open."""

import math

import pytest

from parsers.door import trial_from
from parsers.schema import Trial
from parsers.text.criteria.person import Decision, Measured, Person, decide


def trial(text: str, **eligibility) -> Trial:
    return trial_from({"source": "ctgov", "trial_id": "NCT00000001", "eligibility": {"text": text, **eligibility}})


def verdict(text: str, person: Person, **eligibility) -> Decision:
    return decide(trial(text, **eligibility), person)


ALS = """Inclusion Criteria:

* Age 18 to 60 years
* FVC at least 50 % of predicted
* BMI ≥ 18.5 kg/m2

Exclusion Criteria:

* Total bilirubin > 1.5 x ULN, or AST or ALT > 3 x ULN
* Malignancy within 5 years
* Pregnant or breastfeeding women
* Participation in another trial within 3 months
"""


def test_a_person_within_every_limit_is_not_excluded():
    person = Person("MALE", {"AGE": Measured(58), "FVC": Measured(65, "%"), "BMI": Measured(22)})
    found = verdict(ALS, person)
    assert found.verdict == "not excluded"
    assert found.deciding == ()
    assert [ground.position for ground in found.undecided] == [3, 4, 6]
    assert found.undecided[1].why == "excludes MALIGNANCY within 5 years; nothing is told of MALIGNANCY"


def test_each_criterion_that_excludes_is_named_with_its_reason():
    found = verdict(ALS, Person(values={"AGE": Measured(62), "FVC": Measured(45, "%")}))
    assert found.verdict == "excluded"
    assert [ground.position for ground in found.deciding] == [0, 1]
    assert found.deciding[0].words == "Age 18 to 60 years"
    assert found.deciding[0].why == "requires AGE from 18 to 60 year; the person's AGE is 62"


@pytest.mark.parametrize(
    ("days", "expected"),
    [(100, "excluded"), (5 * 365.25, "excluded"), (2000, "not excluded"), (math.inf, "not excluded")],
)
def test_a_state_counts_by_how_long_ago_it_was(days, expected):
    assert verdict(ALS, Person(states={"MALIGNANCY": days})).verdict == expected


def test_one_of_several_exclusions_joined_by_or_is_enough():
    assert verdict(ALS, Person(values={"ALT": Measured(3.5, "xULN")})).verdict == "excluded"
    known = verdict(ALS, Person(values={name: Measured(1, "xULN") for name in ("BILIRUBIN", "AST", "ALT")}))
    assert 3 not in [ground.position for ground in known.undecided]


def test_a_value_in_a_unit_that_cannot_be_compared_decides_nothing():
    found = verdict(ALS, Person(values={"ALT": Measured(500, "U/L")}))
    assert found.verdict == "not excluded"
    assert 3 in [ground.position for ground in found.undecided]


def test_values_are_converted_before_they_are_compared():
    text = "Exclusion Criteria:\n\n* Creatinine > 2 mg/dL"
    assert verdict(text, Person(values={"CREATININE": Measured(200, "umol/L")})).verdict == "excluded"
    assert verdict(text, Person(values={"CREATININE": Measured(150, "umol/L")})).verdict == "not excluded"


def test_a_man_is_not_pregnant():
    found = verdict(ALS, Person("MALE"))
    assert 5 not in [ground.position for ground in found.undecided]


def test_the_registered_ages_and_sex_count_too():
    limits = {
        "minimum_age": {"value": 18, "unit": "year"},
        "maximum_age": {"value": 65, "unit": "year"},
        "sex": "FEMALE",
    }
    found = verdict("", Person("MALE", {"AGE": Measured(70)}), **limits)
    assert [(ground.position, ground.words) for ground in found.deciding] == [
        (None, "sex: FEMALE"),
        (None, "maximum age: 65 year"),
    ]
    assert verdict("", Person("FEMALE", {"AGE": Measured(65)}), **limits).verdict == "not excluded"
    assert verdict("", Person("FEMALE", {"AGE": Measured(200, "month")}), **limits).verdict == "excluded"


SEXES = "Exclusion Criteria:\n\n* QTc > 450 ms for men or > 470 ms for women"


@pytest.mark.parametrize(
    ("sex", "expected"), [("MALE", "excluded"), ("FEMALE", "not excluded"), (None, "not excluded")]
)
def test_a_limit_for_one_sex_is_asked_of_that_sex(sex, expected):
    found = verdict(SEXES, Person(sex, {"QTC": Measured(460, "ms")}))
    assert found.verdict == expected
    assert bool(found.undecided) == (sex is None)


def test_a_case_of_which_nothing_is_known_stays_open():
    text = "Inclusion Criteria:\n\n* ALT ≤ 3 x ULN (≤ 5 x ULN with liver metastases)"
    assert verdict(text, Person(values={"ALT": Measured(4, "xULN")})).undecided
    assert verdict(text, Person(values={"ALT": Measured(6, "xULN")})).verdict == "excluded"
    assert not verdict(text, Person(values={"ALT": Measured(2, "xULN")})).undecided


ONE_OF = """Inclusion Criteria:

* At least one of the following:
  * LVEF below 40 %
  * NT-proBNP above 600 pg/mL
"""


def test_of_alternatives_one_is_enough():
    low = {"LVEF": Measured(30, "%"), "NTPROBNP": Measured(200, "pg/mL")}
    assert verdict(ONE_OF, Person(values=low)) == Decision("not excluded", (), ())
    neither = verdict(ONE_OF, Person(values=low | {"LVEF": Measured(55, "%")}))
    assert neither.verdict == "excluded"
    assert [ground.position for ground in neither.deciding] == [1, 2]
    half = verdict(ONE_OF, Person(values={"LVEF": Measured(55, "%")}))
    assert (half.verdict, len(half.undecided)) == ("not excluded", 2)


def test_without_sections_a_criterion_decides_nothing():
    found = verdict("Age 18 to 60 years", Person(values={"AGE": Measured(80)}))
    assert found.verdict == "not excluded"
    assert len(found.undecided) == 1


def test_grades_are_steps():
    text = "Inclusion Criteria:\n\n* ECOG 0-1"
    assert verdict(text, Person(grades={"ECOG": "2"})).verdict == "excluded"
    assert verdict(text, Person(grades={"ECOG": "1"})).verdict == "not excluded"
