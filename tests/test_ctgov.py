"""The ClinicalTrials.gov parser: what it keeps, what it refuses, and the same over the whole corpus."""

import copy
import json

import pytest

from parsers import NotATrial, ParseError, detect, parse
from parsers.ctgov import unknown_keys

RECORD = {
    "protocolSection": {
        "identificationModule": {
            "nctId": "NCT09000001",
            "nctIdAliases": ["NCT09000002"],
            "orgStudyIdInfo": {"id": "CELL-01"},
            "secondaryIdInfos": [
                {"id": "2019-001234-56", "type": "EUDRACT_NUMBER"},
                {"id": "U1111-1111-1111", "type": "OTHER", "domain": "World Health Organization"},
                {"id": "R01AA000001", "type": "NIH", "link": "https://example.org"},
            ],
            "briefTitle": "Cells \\> Placebo in ALS",
        },
        "statusModule": {
            "overallStatus": "UNKNOWN",
            "lastKnownStatus": "RECRUITING",
            "startDateStruct": {"date": "2021-04"},
            "completionDateStruct": {"date": "2024-05-31", "type": "ESTIMATED"},
            "studyFirstPostDateStruct": {"date": "2021-02-03", "type": "ACTUAL"},
        },
        "designModule": {
            "studyType": "INTERVENTIONAL",
            "phases": ["PHASE1", "PHASE2"],
            "designInfo": {
                "allocation": "RANDOMIZED",
                "maskingInfo": {"masking": "DOUBLE", "whoMasked": ["PARTICIPANT"]},
            },
            "enrollmentInfo": {"count": 0},
        },
        "armsInterventionsModule": {
            "armGroups": [
                {"label": "Low", "type": "EXPERIMENTAL", "interventionNames": ["Drug: Cells"]},
                {"label": "High", "type": "EXPERIMENTAL", "interventionNames": ["Drug: Cells"]},
                {"label": "Watch", "type": "NO_INTERVENTION"},
            ],
            "interventions": [
                {"type": "DRUG", "name": "Cells", "description": "once", "armGroupLabels": ["Low"]},
                {"type": "DRUG", "name": "Cells", "description": "twice", "armGroupLabels": ["High"]},
            ],
        },
        "eligibilityModule": {
            "eligibilityCriteria": "Inclusion Criteria:\n\n* BMI \\>= 18.5 kg/m\\^2",
            "minimumAge": "6 Months",
            "sex": "ALL",
        },
        "contactsLocationsModule": {
            "centralContacts": [{"name": "Someone", "phone": "555-010-0199", "email": "someone@example.org"}],
            "locations": [{"facility": "Site 1", "city": "Lyon", "country": "France", "contacts": [{"name": "X"}]}],
        },
    },
    "hasResults": False,
}


def changed(path, value):
    record = copy.deepcopy(RECORD)
    *above, last = path.split(".")
    place = record["protocolSection"]
    for key in above:
        place = place.setdefault(key, {})
    place[last] = value
    return json.dumps(record).encode()


def read(record=RECORD):
    return parse(json.dumps(record).encode())


def test_a_record_is_read_as_it_says():
    trial = read()
    assert trial.url == "https://clinicaltrials.gov/study/NCT09000001"
    assert trial.brief_title == "Cells > Placebo in ALS"
    assert [(one.value, one.type) for one in trial.identifiers] == [
        ("NCT09000001", "nct"),
        ("NCT09000002", "nct_alias"),
        ("CELL-01", "org_study"),
        ("2019-001234-56", "eudract"),
        ("U1111-1111-1111", "utn"),
        ("R01AA000001", "grant"),
    ]
    assert (trial.status, trial.last_known_status) == ("UNKNOWN", "RECRUITING")
    assert (trial.start_date.date, trial.start_date.type) == ("2021-04", None)
    assert trial.enrollment.count == 0
    assert trial.eligibility.text == "Inclusion Criteria:\n\n* BMI >= 18.5 kg/m^2"
    assert (trial.eligibility.minimum_age.value, trial.eligibility.minimum_age.unit) == (6, "month")
    assert trial.eligibility.maximum_age is None
    assert trial.has_results is False


def test_two_interventions_of_one_name_are_told_apart_by_their_arms():
    assert [arm.interventions for arm in read().arms] == [(0,), (1,), ()]


def test_nobody_s_contact_details_come_along():
    assert "555-010" not in repr(read())
    assert "@" not in repr(read())


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        (b"", NotATrial, "the body is empty"),
        (b"<!doctype html><title>Just a moment</title>", NotATrial, "an HTML page where a JSON record is due"),
        (json.dumps(RECORD).encode()[:-40], NotATrial, "damaged or cut short"),
        (b'{"studies": []}', NotATrial, "no study record"),
        (b"[]", NotATrial, "no study record"),
        (changed("identificationModule", {}), NotATrial, "has no id"),
        (changed("statusModule", {}), ParseError, "ctgov NCT09000001: statusModule: overallStatus is missing"),
        (
            changed("statusModule.overallStatus", "ASLEEP"),
            ParseError,
            "ctgov NCT09000001: status: Invalid enum value 'ASLEEP'",
        ),
        (
            changed("eligibilityModule.minimumAge", "old"),
            ParseError,
            "eligibilityModule.minimumAge: 'old' is no age limit",
        ),
        (changed("identificationModule.secondaryIdInfos", [{"id": "1", "type": "NEW"}]), ParseError, "'NEW' is not in"),
        (changed("armsInterventionsModule.interventions", "two"), ParseError, "another shape"),
    ],
)
def test_what_cannot_be_read_is_refused_with_source_id_field_and_what_was_found(body, kind, said):
    with pytest.raises(kind, match=said.replace("(", r"\(")):
        parse(body, source="ctgov")


def test_a_record_that_is_not_the_one_asked_for_is_refused_but_an_alias_is_not():
    body = json.dumps(RECORD).encode()
    assert parse(body, "https://clinicaltrials.gov/api/v2/studies/NCT09000002").trial_id == "NCT09000001"
    with pytest.raises(NotATrial, match="NCT01234567 was asked for and NCT09000001 came"):
        parse(body, "https://clinicaltrials.gov/api/v2/studies/NCT01234567")


def test_a_missing_module_is_empty_and_an_unknown_key_is_counted_and_not_fatal():
    record = copy.deepcopy(RECORD)
    del record["protocolSection"]["armsInterventionsModule"], record["protocolSection"]["designModule"]
    record["protocolSection"]["statusModule"]["mood"] = "good"
    trial = read(record)
    assert (trial.arms, trial.interventions, trial.phases, trial.enrollment) == ((), (), None, None)
    assert unknown_keys(json.dumps(record).encode()) == {"statusModule.mood": 1}


def test_a_version_from_the_history_in_html_reads_as_the_record_in_markdown():
    record = copy.deepcopy(RECORD)
    record["protocolSection"]["eligibilityModule"]["eligibilityCriteria"] = (
        "<p>Inclusion Criteria:</p><ul><li>BMI &gt;= 18.5 kg&#x2F;m^2</li></ul>"
    )
    record["protocolSection"]["identificationModule"]["briefTitle"] = "Cells &gt; Placebo in ALS"
    del record["hasResults"]
    assert parse(json.dumps({"study": record}).encode()) == read()
    assert parse(json.dumps({"version": 3, "study": record}).encode()) == read()


def test_a_large_record_is_read():
    record = copy.deepcopy(RECORD)
    record["resultsSection"] = {"adverseEventsModule": {"events": ["x" * 1000] * 2400}}
    assert read(record) == read()


def test_the_source_is_found_from_the_bytes():
    assert detect(json.dumps(RECORD).encode()) == "ctgov"
    with pytest.raises(NotATrial, match="no source recognises"):
        detect(b"hello")


@pytest.mark.corpus
def test_every_record_of_the_corpus_is_read_with_nothing_lost(corpus_bodies, corpus_trials):
    for body, trial in zip(corpus_bodies, corpus_trials, strict=True):
        check_whole(json.loads(body), trial)


def check_whole(record, trial):
    """Counts equal the record's, and every date keeps its precision and type."""
    protocol = record["protocolSection"]
    arms, places = protocol.get("armsInterventionsModule", {}), protocol.get("contactsLocationsModule", {})
    outcomes, ids = protocol.get("outcomesModule", {}), protocol["identificationModule"]
    counts = {
        kind: sum(outcome.type == kind for outcome in trial.outcomes) for kind in ("PRIMARY", "SECONDARY", "OTHER")
    }
    assert len(trial.arms) == len(arms.get("armGroups", ()))
    assert len(trial.interventions) == len(arms.get("interventions", ()))
    assert counts == {kind: len(outcomes.get(f"{kind.lower()}Outcomes", ())) for kind in counts}
    assert len(trial.locations) == len(places.get("locations", ()))
    assert len(trial.officials) == len(places.get("overallOfficials", ()))
    assert len(trial.conditions) == len(protocol["conditionsModule"].get("conditions", ()))
    assert len(trial.references) == len(protocol.get("referencesModule", {}).get("references", ()))
    assert len(trial.identifiers) == (
        1
        + len(ids.get("nctIdAliases", ()))
        + bool(ids.get("orgStudyIdInfo", {}).get("id"))
        + len(ids.get("secondaryIdInfos", ()))
    )
    status = protocol["statusModule"]
    for field, key in (
        ("start_date", "startDateStruct"),
        ("primary_completion_date", "primaryCompletionDateStruct"),
        ("completion_date", "completionDateStruct"),
    ):
        date = getattr(trial, field)
        assert ({"date": date.date, "type": date.type} if date else None) == (
            {"date": status[key]["date"], "type": status[key].get("type")} if key in status else None
        )
    assert trial.verified == status.get("statusVerifiedDate")
    linked = {n for arm in trial.arms for n in arm.interventions}
    named = {n for n, one in enumerate(arms.get("interventions", ())) if one.get("armGroupLabels")}
    assert named <= linked
