"""How single fields and lists of values are compared: what differs, what only looks as if it did, and why."""

import pytest
from comparison_examples import differing, field, trial

from comparator import compare
from comparator.fields import FIELDS, NOT_COMPARED
from comparator.organisations import compare_names
from parsers.schema import Trial


def relation(path, left, right):
    """The relation of a field of two Trials, and its explanation."""
    row = field(compare(left, right), path)
    return row.relation, row.explanation


def test_every_field_of_the_schema_is_compared_or_said_why_not():
    named = {one.path.partition(".")[0] for one in FIELDS} | NOT_COMPARED.keys()
    lists = {"arms", "interventions", "regimens", "outcomes", "locations"}
    assert named >= set(Trial.__struct_fields__) - lists


@pytest.mark.parametrize(
    ("path", "left", "right", "expected", "because"),
    [
        (
            "maximum_age",
            (60, "year"),
            (75, "year"),
            "stricter_left",
            "60 years against 75 years: the left one is stricter",
        ),
        ("minimum_age", (18, "year"), (21, "year"), "stricter_right", "the right one is stricter"),
        ("maximum_age", (1, "year"), (12, "month"), "equivalent", "the same age"),
        ("maximum_age", (60, "year"), None, "stricter_left", "60 years against no limit"),
        ("minimum_age", None, (6, "month"), "stricter_right", "6 months against no limit"),
    ],
)
def test_age_limits(path, left, right, expected, because):
    sides = [trial(**{f"eligibility__{path}": age and {"value": age[0], "unit": age[1]}}) for age in (left, right)]
    found, explanation = relation(f"eligibility.{path}", *sides)
    assert found == expected
    assert because in explanation


def test_one_sex_is_stricter_than_all():
    assert relation("eligibility.sex", trial(eligibility__sex="FEMALE"), trial())[0] == "stricter_left"
    assert (
        relation("eligibility.sex", trial(eligibility__sex="FEMALE"), trial(eligibility__sex="MALE"))[0] == "different"
    )


@pytest.mark.parametrize(
    ("left", "right", "sources", "expected", "because"),
    [
        ("2026-09", "2026-09-30", "ctgov meddatax", "equivalent", "meddatax shows the month 2026-09 as its last day"),
        ("2026-09", "2026-09-12", "ctgov ctgov", "equivalent", "only the precision differs"),
        ("2026", "2026-09", "ctgov ctgov", "equivalent", "2026 contains 2026-09"),
        ("2026-09-01", "2026-09-30", "ctgov meddatax", "different", "the right one is 29 days later"),
        ("2027-01", "2026-09", "ctgov ctgov", "different", "the left one is about 4 months later"),
        ("2026-01", "2026-10", "ctgov ctgov", "different", "about 9 months later"),
    ],
)
def test_dates(left, right, sources, expected, because):
    one, other = (
        trial(completion_date__date=date, source=source)
        for date, source in zip((left, right), sources.split(), strict=True)
    )
    found, explanation = relation("completion_date.date", one, other)
    assert found == expected
    assert because in explanation


def test_planned_becoming_actual_is_a_difference_of_its_own():
    compared = compare(trial(), trial(enrollment={"count": 24, "type": "ACTUAL"}))
    (row,) = differing(compared)["fields"]
    assert (row.field, row.relation, row.left, row.right) == ("enrollment.type", "different", "ESTIMATED", "ACTUAL")


def test_a_status_that_the_registry_lets_lapse_is_no_difference_of_one_record():
    lapsed = {"status": "UNKNOWN", "last_known_status": "RECRUITING"}
    assert differing(compare(trial(), trial(**lapsed))) == {}
    other = trial(trial_id="NCT00000002", **lapsed)
    assert field(compare(trial(), other), "status").relation == "different"
    assert field(compare(trial(status="COMPLETED"), trial(**lapsed)), "status").relation == "different"


def test_no_phase_on_a_veeva_page_agrees_with_na_only():
    page = trial(source="veeva", phases=None)
    assert relation("phases", trial(phases=["NA"]), page)[0] == "equivalent"
    assert relation("phases", trial(phases=["PHASE1"]), page)[0] == "left_only"
    assert relation("phases", trial(phases=["NA"]), trial(phases=None))[0] == "left_only"
    assert relation("phases", trial(phases=["PHASE2", "PHASE1"]), trial())[0] == "equivalent"


@pytest.mark.parametrize(
    ("left", "right", "expected", "because"),
    [
        ("Heartwell Biomedical Co., Ltd.", "HEARTWELL BIOMEDICAL CO LTD", "equivalent", "legal form"),
        ("Heartwell S.p.A.", "Heartwell", "equivalent", "legal form"),
        ("The University of Aston", "Aston University", "equivalent", "punctuation"),
        ("Heartwell Bio-Pharmaceutical (Aston) Co., Ltd.", "Heartwell Biopharmaceutical (Aston)", "equivalent", ""),
        (
            "Heartwell Bio-Pharmaceutical (Aston)",
            "Heartwell Biomedical (Aston)",
            "related",
            'both are named "heartwell"',
        ),
        ("Heartwell Pharma (Aston)", "Heartwell Pharma (Aston/Derby)", "related", "only the place in brackets differs"),
        ("Heartwell Pharma", "Hartwell Pharma", "related", "spelt almost alike"),
        ("Heartwell Pharma", "Lungwell Pharma", "different", '"Heartwell Pharma" against "Lungwell Pharma"'),
        ("University of Aston", "University of Derby", "different", ""),
        ("Pharma Co., Ltd.", "Biotech Inc.", "different", ""),
    ],
)
def test_names_of_organisations(left, right, expected, because):
    verdict = compare_names(left, right)
    assert verdict.relation == expected
    assert because in "; ".join(phrase.words() for phrase in verdict.because)
    assert compare_names(right, left).relation == expected


def test_a_rolled_up_sponsor_is_said_and_is_no_difference():
    unit = trial(sponsor={"name": "Third Hospital, Aston University", "class": "OTHER"})
    page = trial(source="veeva", sponsor={"name": "Aston University", "class": "INDUSTRY"})
    found, explanation = relation("sponsor.name", unit, page)
    assert found == "equivalent"
    assert "veeva rolls the sponsor up to its parent" in explanation
    assert relation("sponsor.class", unit, page)[0] == "not_comparable"
    other_record = trial(source="veeva", trial_id="NCT00000002", sponsor={"name": "Aston University"})
    assert relation("sponsor.name", unit, other_record)[0] == "different"


def test_a_sponsor_that_the_other_prose_names_is_pointed_out():
    investigator = trial(sponsor={"name": "Aston University"}, mentioned_organizations=["Heartwell Biotech"])
    explanation = relation("sponsor.name", investigator, trial(trial_id="NCT00000002"))[1]
    assert 'the prose of the left one names "Heartwell Biotech"' in explanation


def test_conditions_by_what_they_mean():
    spelt = trial(conditions=["Amyotrophic Lateral Sclerosis (ALS)", "dilated cardiomyopathy"])
    assert relation("conditions", spelt, trial(conditions=["Dilated Cardiomyopathy", "ALS"]))[0] == "equivalent"
    found, explanation = relation("conditions", spelt, trial(conditions=["ALS", "Stroke"]))
    assert found == "different"
    assert 'only the left one has "dilated cardiomyopathy"' in explanation
    assert 'only the right one has "Stroke"' in explanation


def test_references_that_the_registry_adds_or_rewords_are_no_difference():
    derived = {"type": "DERIVED", "pmid": "900", "citation": "Added later."}
    reworded = {"type": "RESULT", "pmid": "100", "citation": "A study of cells. 2019. Erratum in: 2020."}
    refreshed = trial(references=[derived, reworded])
    assert differing(compare(trial(), refreshed)) == {}
    assert "new text" in relation("references", trial(), refreshed)[1]
    assert relation("references", trial(), trial(references=[]))[0] == "left_only"


def test_identifiers_by_value_whatever_a_source_calls_them():
    other = trial(identifiers=[{"value": "cell 1", "type": "other"}, {"value": "NCT00000001", "type": "nct"}])
    assert relation("identifiers", trial(), other)[0] == "equivalent"


def test_collaborators_that_are_probably_the_same():
    one = trial(collaborators=[{"name": "Heartwell Biotech (Aston)"}, {"name": "Aston University"}])
    other = trial(collaborators=[{"name": "aston university"}, {"name": "Heartwell Biomedical (Aston)"}])
    found, explanation = relation("collaborators", one, other)
    assert found == "related"
    assert "probably the same" in explanation


def test_lost_superscripts_are_no_difference_between_sources():
    registry = trial(brief_summary="A dose of 5×10^7 cells in 2 mL")
    page = trial(source="veeva", brief_summary="A dose of 5×107 cells in 2 mL")
    assert relation("brief_summary", registry, page)[0] == "equivalent"
    assert relation("brief_summary", registry, trial(brief_summary="A dose of 5×107 cells in 2 mL"))[0] == "different"


def test_changed_words_are_quoted_from_both_sides():
    explanation = relation(
        "brief_summary",
        trial(brief_summary="Cells given for 12 weeks"),
        trial(brief_summary="Cells given for 24 weeks"),
    )[1]
    assert explanation == '"12" against "24"'
