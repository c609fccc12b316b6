"""Which criteria of two trials are set against each other, how they relate, and the reason that is given."""

import json

import pytest
from comparison_examples import differing, trial

from comparator import compare
from comparator.comparison import Row
from parsers.schema import Criterion
from parsers.text import criteria


def rows(inclusion=((), ()), exclusion=((), ())) -> list[Row]:
    """The criteria rows of two trials with these items."""
    one = trial(tuple(inclusion[0]), tuple(exclusion[0]))
    other = trial(tuple(inclusion[1]), tuple(exclusion[1]), trial_id="NCT00000002")
    return list(compare(one, other).criteria)


def only_row(inclusion=((), ()), exclusion=((), ())) -> Row:
    """The one row of two trials with one criterion each."""
    (row,) = rows(inclusion, exclusion)
    return row


RELATIONS = {
    "ages": ("inclusion", "Age from 18 to 60 years", "Aged 18 to 75 years", "stricter_left"),
    "breath": ("inclusion", "FVC of 50% or more", "FVC at least 70% of predicted", "stricter_right"),
    "grades": ("inclusion", "ECOG 0 or 1", "ECOG performance status of 0-2", "stricter_left"),
    "ever": ("exclusion", "Any history of cancer", "Cancer within the last 5 years", "stricter_left"),
    "kidneys": ("exclusion", "eGFR below 30 mL/min", "eGFR < 60 mL/min", "stricter_right"),
    "window": ("exclusion", "Stroke within the last 6 months", "Stroke in the previous 3 months", "stricter_left"),
    "trials": ("exclusion", "In another trial within two weeks", "In other trials in the past 2 weeks", "equivalent"),
    "pregnancy": ("exclusion", "Women who are pregnant or breastfeeding", "Pregnancy or lactation", "equivalent"),
    "consent": ("inclusion", "Able to give written informed consent", "The consent form is signed", "equivalent"),
    "after": ("inclusion", "Contraception until one year after the first dose",
              "Contraception until 6 months after the end of the trial", "different"),
    "end": ("inclusion", "18 years <= age < 80 years", "Age above 18 years", "stricter_left"),
    "any time": ("exclusion", "History of drug or alcohol abuse", "Drug or alcohol abuse in the last 3 years",
                 "stricter_left"),
    "units": ("exclusion", "Acute decompensated heart failure within 30 days of screening",
              "Acute decompensation of heart failure in the last 1 month", "equivalent"),
    "nursing": ("exclusion", "Women who are pregnant or breastfeeding", "Pregnant women", "stricter_left"),
    "stable": ("inclusion", "Guideline-directed therapy of heart failure, stable for at least 4 weeks",
               "An ACE inhibitor at a stable dose for at least 4 weeks", "different"),
}  # fmt: skip
REASONS = {
    "ages": "age 18 to 60 years against 18 to 75 years: the left one is stricter",
    "breath": "FVC at least 50 % against at least 70 % of predicted: the right one is stricter",
    "grades": "ECOG 0, 1 against 0, 1, 2: the left one is stricter",
    "ever": "malignancy at any time against within 5 years: the left one is stricter",
    "kidneys": "eGFR at least 30 mL/min against at least 60 mL/min: the right one is stricter",
    "window": "within 6 months against within 3 months: the left one is stricter",
    "trials": "other trials",
    "pregnancy": "the same clause in other words",
    "consent": "the same clause in other words",
    "after": "1 year after the first dose against 6 months after the end of the trial",
    "end": "the left one is stricter",
    "any time": "at any time against within 3 years: the left one is stricter",
    "units": "both within 30 days",
    "nursing": "only the left one also names breastfeeding: it is stricter",
    "stable": "",
}


@pytest.mark.parametrize("case", RELATIONS)
def test_relations_and_their_reasons(case):
    kind, left, right, relation = RELATIONS[case]
    row = only_row(**{kind: ([left], [right])})
    assert (row.relation, row.left, row.right) == (relation, (0,), (0,))
    assert REASONS[case] in row.explanation


def test_one_rule_required_here_and_excluded_there():
    row = only_row(inclusion=(["Body mass index of at least 18.5"], []), exclusion=([], ["BMI below 18.5 kg/m2"]))
    assert row.relation == "equivalent"
    assert "the same rule stated the other way round" in row.explanation


def test_the_same_words_in_the_other_section_are_the_opposite():
    row = only_row(inclusion=(["Treatment with insulin"], []), exclusion=([], ["Treatment with insulin"]))
    assert (row.relation, row.aspects, row.significance) == ("different", ("section",), "critical")
    assert "the left one asks for it, the right one excludes it" in row.explanation


def test_two_limits_that_pull_apart_are_different():
    row = only_row(inclusion=(["HbA1c from 6.5 to 9%"], ["HbA1c from 7 to 10%"]))
    assert (row.relation, row.aspects) == ("different", ("limit",))


def test_a_limit_more_makes_the_stricter_side():
    row = only_row(
        inclusion=(
            ["Platelets of at least 100,000/mm3 and haemoglobin of at least 9 g/dL"],
            ["Platelets >= 100,000/mm3"],
        )
    )
    assert row.relation == "stricter_left"
    assert "only the left one limits haemoglobin" in row.explanation


def test_one_item_against_several():
    whole = ["Neutrophils >= 1500/mm3, platelets >= 100,000/mm3, haemoglobin >= 9 g/dL"]
    parts = ["Neutrophils >= 1500/mm3", "Platelets >= 100,000/mm3", "Haemoglobin >= 9 g/dL"]
    found = [row for row in rows(inclusion=(whole, parts)) if row.left == (0,)]
    assert [row.right for row in found] == [(0, 1, 2)]
    assert found[0].relation == "equivalent"


def test_one_item_against_several_that_each_say_the_same():
    found = rows(inclusion=(["Written informed consent of the patient"], ["Informed consent is given in writing"]),
                 exclusion=(["Absent informed written consent"], []))  # fmt: skip
    assert [(row.left, row.right, row.relation) for row in found] == [((0, 1), (0,), "equivalent")]


def test_likeness_and_not_position_decides():
    ours = ["Heart failure of NYHA class II or III", "Written informed consent", "Age of 18 years or more"]
    found = {row.left: row.right for row in rows(inclusion=(ours, ours[::-1]))}
    assert found == {(0,): (2,), (1,): (1,), (2,): (0,)}


def test_what_one_trial_only_asks_for():
    found = rows(exclusion=(["Tuberculosis", "Severe allergy to anaesthetics"], ["Tuberculosis"]))
    assert [(row.relation, row.left, row.right) for row in found] == [
        ("equivalent", (0,), (0,)),
        ("left_only", (1,), ()),
    ]
    assert found[1].explanation == "only the left one excludes this"


def test_criteria_that_share_general_words_only_are_not_matched():
    found = rows(
        exclusion=(["Patients with a history of severe epilepsy"], ["Patients with a history of severe asthma"])
    )
    assert {row.relation for row in found} == {"left_only", "right_only"}


def test_a_restated_limit_is_no_change_of_a_record():
    one, other = trial(("BMI >= 18.5 kg/m²",), ()), trial((), ("Body mass index less than 18.5 kg/m2",))
    assert differing(compare(one, other)) == {}


def test_a_reworded_criterion_is_a_change_of_a_record():
    one = trial(("LVEF of at least 50 % with heart failure",), ())
    other = trial(("LVEF of at least 50 % and an admission for heart failure",), ())
    (row,) = differing(compare(one, other))["criteria"]
    assert (row.relation, row.aspects, row.significance) == ("different", ("wording",), "substantive")
    assert '"with"' in row.explanation


def test_a_dropped_and_a_changed_criterion_of_a_record():
    one = trial(("FVC of at least 50 %", "Written consent"), ("Epilepsy",))
    other = trial(("FVC of at least 60 %", "Written consent"), ())
    found = differing(compare(one, other))["criteria"]
    assert [(row.relation, row.significance) for row in found] == [
        ("stricter_right", "critical"),
        ("left_only", "critical"),
    ]


def labelled(side) -> tuple[Criterion, ...]:
    """The labelled items of one trial as criteria."""
    found = []
    for item in side["items"]:
        logic, constraints = criteria.reading(item["text"])
        found.append(Criterion(kind=item["section"], text=item["text"], logic=logic, constraints=constraints))
    return tuple(found)


@pytest.mark.corpus
def test_labelled_pairs_of_trials_are_aligned_as_labelled(corpus):
    from comparator.criteria.align import align_criteria

    pairs = json.loads((corpus.parent / "gold" / "alignment.json").read_text(encoding="utf-8"))["pairs"]
    hits = said = labels = 0
    for pair in pairs:
        alignment = align_criteria(labelled(pair["a"]), labelled(pair["b"]))
        ids = [[item["id"] for item in pair[side]["items"]] for side in "ab"]
        loose = {(one["a"], one["b"]) for one in pair["links"] if one["relation"] == "related-topic"}
        sure = {(one["a"], one["b"]) for one in pair["links"]} - loose
        found = {
            (ids[0][i], ids[1][j])
            for match in (*alignment.equal, *alignment.alike)
            for i in match.left
            for j in match.right
        } - loose
        hits, said, labels = hits + len(found & sure), said + len(found), labels + len(sure)
    assert 2 * hits / (said + labels) >= 0.95
