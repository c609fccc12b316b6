"""`trials export --format fhir`: both worked trials and every shape of record as valid FHIR R5, and nothing said that
the record does not say."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from cookbook_database import build, fixture
from db_examples import full_trial, small_trial

from harvester.cli import cli
from parsers.schema import Status, from_json
from parsers.schema import build as trial_of

bundle = pytest.importorskip(
    "fhir.resources.bundle", reason="NOT CHECKED: fhir.resources is not installed, so the FHIR export is not validated"
)
from fhir.resources.researchstudy import ResearchStudy  # noqa: E402

from harvester.exporting.fhir.study import research_study  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
EXPECTED = sorted((ROOT / "fixtures").rglob("*.expected.json"))


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    folder = tmp_path_factory.mktemp("fhir")
    build(folder / "trials.db")
    arguments = ["export", str(folder / "out"), "--format", "fhir", "--db", str(folder / "trials.db")]
    CliRunner().invoke(cli, arguments, catch_exceptions=False)
    return json.loads((folder / "out" / "research-studies.json").read_text())


def study_of(exported, trial_id, source):
    return next(one["resource"] for one in exported["entry"] if one["resource"]["id"] == f"{source}-{trial_id}")


def eligibility(study):
    return next(one for one in study["contained"] if one["id"] == "eligibility")


def test_the_bundle_validates_and_holds_every_record_once(exported):
    bundle.Bundle.model_validate(exported)
    names = [one["resource"]["id"] for one in exported["entry"]]
    assert len(names) == len(set(names)) == 7
    assert len({one["fullUrl"] for one in exported["entry"]}) == 7


def test_the_first_worked_trial(exported):
    study = study_of(exported, "NCT07118319", "ctgov")
    assert study["identifier"][0] == {"use": "official", "system": "http://clinicaltrials.gov", "value": "NCT07118319"}
    assert study["phase"]["coding"][0]["code"] == "phase-1"
    assert study["progressStatus"][0]["state"]["coding"][0]["code"] == "recruiting"
    assert study["period"] == {"start": "2025-09-15", "end": "2028-09"}
    assert study["recruitment"]["targetNumber"] == 12
    assert len(study["comparisonGroup"]) == 2
    assert [given["reference"] for given in study["comparisonGroup"][1]["intendedExposure"]] == [
        "#intervention-0",
        "#intervention-1",
    ]
    notes = [note["text"] for one in study["contained"] for note in one.get("note", ()) if "cells" in note["text"]]
    assert any("in total 4×10^8 cells" in note for note in notes)
    assert study["associatedParty"][0]["role"]["coding"][0]["code"] == "lead-sponsor"
    assert [one["address"]["country"] for one in study["contained"] if one["resourceType"] == "Location"] == ["China"]


def test_the_second_worked_trial_keeps_what_veeva_cannot_say_away(exported):
    study = study_of(exported, "NCT06765564", "veeva")
    assert "period" not in study
    assert "phase" not in study
    excluded = [one for one in eligibility(study)["characteristic"] if one.get("exclude")]
    assert len(excluded) == len(
        [one for one in fixture("veeva/NCT06765564").eligibility.criteria if one.kind == "exclusion"]
    )


def test_outcomes_carry_their_kind_and_time(exported):
    (outcome,) = study_of(exported, "NCT90000001", "ctgov")["outcomeMeasure"]
    assert outcome["type"][0]["coding"][0]["code"] == "primary"
    assert outcome["description"] == "Time frame: 12 months"


def characteristic(constraint, logic="and", kind="inclusion"):
    constraints = constraint if isinstance(constraint, list) else [constraint]
    item = {"kind": kind, "text": "words", "logic": logic, "constraints": constraints}
    study = research_study(small_trial(eligibility={"criteria": [item]}))
    ResearchStudy.model_validate(study)
    (found,) = eligibility(study)["characteristic"]
    return found


RANGE = {"kind": "range", "concept": "BMI", "upper": {"value": 18.5, "inclusive": False}, "unit": "kg/m2"}
BOTH = {**RANGE, "lower": {"value": 10, "inclusive": True}}


def test_a_limit_keeps_its_sign():
    found = characteristic(RANGE, kind="exclusion")
    assert found["exclude"] is True
    assert found["definitionByTypeAndValue"] == {
        "type": {"text": "BMI"},
        "valueQuantity": {"value": 18.5, "comparator": "<", "unit": "kg/m2"},
    }


def test_a_range_is_two_limits_and_grades_are_alternatives():
    both = characteristic(BOTH)["definitionByCombination"]
    assert both["code"] == "all-of"
    signs = [one["definitionByTypeAndValue"]["valueQuantity"]["comparator"] for one in both["characteristic"]]
    assert signs == [">=", "<"]
    grades = characteristic({"kind": "set", "concept": "ECOG", "values": ["0", "1"]})["definitionByCombination"]
    assert (grades["code"], len(grades["characteristic"])) == ("any-of", 2)


def test_joined_by_or_is_any_of():
    found = characteristic([RANGE, {"kind": "presence", "concept": "PREGNANCY"}], logic="or")
    assert found["definitionByCombination"]["code"] == "any-of"


@pytest.mark.parametrize(
    "constraint",
    [
        {**RANGE, "condition": "with liver metastases"},
        {"kind": "presence", "concept": "SURGERY", "time_window": {"value": 4, "unit": "week"}},
        [RANGE, {**RANGE, "condition": "in women"}],
    ],
    ids=["case", "time", "one of two"],
)
def test_what_fhir_can_say_in_part_only_stays_in_words(constraint):
    assert set(characteristic(constraint)) == {"linkId", "description", "exclude"}


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_every_recorded_page_is_valid_fhir(path):
    ResearchStudy.model_validate(research_study(from_json(path.read_bytes())))


@pytest.mark.parametrize("status", Status.__args__)
def test_every_status_has_its_place(status):
    study = research_study(small_trial(status=status))
    ResearchStudy.model_validate(study)
    assert study["progressStatus"][0]["state"]["text"] == status


def test_whatever_is_contained_is_referred_to():
    """FHIR's rule dom-3: a contained resource that nothing refers to is not allowed."""
    for trial in (full_trial(), small_trial(), trial_of({**json.loads(EXPECTED[0].read_bytes())})):
        study = research_study(trial)
        text = json.dumps({name: part for name, part in study.items() if name != "contained"})
        for one in study["contained"]:
            assert f'"#{one["id"]}"' in text


def test_the_page_lists_what_has_no_place():
    page = (ROOT / "docs" / "fhir.md").read_text()
    for words in ("time_window", "condition", "regimens", "status of a site", "ipd_sharing", "not_carried"):
        assert words in page


@pytest.mark.corpus
def test_the_corpus_is_valid_fhir(corpus_trials):
    for trial in corpus_trials[::12]:
        ResearchStudy.model_validate(research_study(trial))
