"""Typed changes: what happened to a trial, and when in its own life."""

import copy
import json
import re
from pathlib import Path

import pytest

from comparator import compare
from comparator.changes import ASPECT_KINDS, FIELD_KINDS, KINDS, LIST_KINDS, typed_changes
from comparator.comparison import LISTS
from comparator.fields import FIELDS
from comparator.significance import ASPECTS
from comparator.trial_clock import clock
from parsers import parse

ROOT = Path(__file__).resolve().parent.parent
RECORD = json.loads((ROOT / "fixtures" / "ctgov" / "two-arms-all-modules.json").read_text())


def read(record):
    return parse(json.dumps(record).encode())


def changed(path, change):
    """The record with the value at a dotted path (numbers for positions) replaced, or changed in place."""
    record = copy.deepcopy(RECORD)
    *above, last = [int(key) if key.isdigit() else key for key in path.split(".")]
    place = record["protocolSection"]
    for key in above:
        place = place[key]
    place[last] = change(place[last]) if callable(change) else change
    return record


def kinds(after, before=RECORD, day="2019-06-01"):
    left, right = read(before), read(after)
    return {(one.kind, one.significance) for one in typed_changes(compare(left, right), left, right, day)}


ELIGIBILITY = "eligibilityModule.eligibilityCriteria"
OUTCOME = "outcomesModule.primaryOutcomes.0"


@pytest.mark.parametrize(
    ("path", "change", "expected"),
    [
        ("statusModule.overallStatus", "COMPLETED", {("status_changed", "critical")}),
        ("statusModule.overallStatus", "WITHDRAWN", {("withdrawn", "critical")}),
        ("statusModule.primaryCompletionDateStruct.date", "2019-12-15", {("date_moved", "substantive")}),
        ("statusModule.startDateStruct.date", "2018-03-09", {("date_moved", "administrative")}),
        ("designModule.phases", ["PHASE3"], {("phase_changed", "critical")}),
        ("designModule.enrollmentInfo.count", 60, {("enrollment_changed", "substantive")}),
        ("eligibilityModule.minimumAge", "21 Years", {("criterion_tightened", "critical")}),
        (ELIGIBILITY, lambda text: text.replace("ECOG 0-1", "ECOG 0-2"), {("criterion_loosened", "critical")}),
        (ELIGIBILITY, lambda text: text + "\n* Active tuberculosis", {("criterion_added", "critical")}),
        (
            ELIGIBILITY,
            lambda text: text.replace("\n* Prior thoracic radiation", ""),
            {("criterion_removed", "critical")},
        ),
        (f"{OUTCOME}.timeFrame", "3 years", {("time_frame_changed", "critical")}),
        ("sponsorCollaboratorsModule.leadSponsor.name", "Another University", {("sponsor_changed", "substantive")}),
        ("statusModule.lastUpdatePostDateStruct.date", "2020-08-01", {("record_updated", "administrative")}),
    ],
)
def test_an_edit_gives_its_kind_and_nothing_else(path, change, expected):
    assert kinds(changed(path, change)) == expected


def test_a_site_that_closes_is_a_change_of_that_site():
    before, after = (
        changed("contactsLocationsModule.locations.0.status", word) for word in ("RECRUITING", "COMPLETED")
    )
    assert kinds(after, before) == {("site_status_changed", "substantive")}


def test_a_new_amount_is_a_changed_dose():
    after = json.loads(json.dumps(RECORD).replace("200 mg orally", "400 mg orally"))
    found = kinds(after)
    assert ("dose_changed", "critical") in found
    assert not {kind for kind, _ in found} & {"dose_added", "dose_removed"}


def test_an_outcome_that_becomes_secondary_was_switched():
    after = copy.deepcopy(RECORD)
    outcomes = after["protocolSection"]["outcomesModule"]
    outcomes["secondaryOutcomes"].append(outcomes["primaryOutcomes"].pop())
    assert ("outcome_switched", "critical") in kinds(after)


def test_a_primary_outcome_changed_late_is_said_to_have():
    before, after = read(RECORD), read(changed(f"{OUTCOME}.timeFrame", "3 years"))
    comparison = compare(before, after)
    during, late = (typed_changes(comparison, before, after, day)[0] for day in ("2019-06-01", "2020-03-01"))
    assert during.explanation.startswith("a primary outcome was changed after the start")
    assert late.explanation.startswith("a primary outcome was changed after completion")
    early = typed_changes(comparison, before, after, "2018-01-15")[0]
    assert "a primary outcome was changed" not in early.explanation


def test_a_moved_date_has_its_shift_and_a_finer_one_says_so():
    before = read(RECORD)
    moved = read(changed("statusModule.primaryCompletionDateStruct.date", "2020-01-01"))
    finer = read(changed("statusModule.startDateStruct.date", "2018-03-09"))
    assert typed_changes(compare(before, moved), before, moved)[0].details == {"days": 31, "precision_only": False}
    assert typed_changes(compare(before, finer), before, finer)[0].details == {"days": 0, "precision_only": True}


@pytest.mark.parametrize(
    ("day", "place"),
    [
        ("2018-02-28", "before_start"),
        ("2018-03-01", "after_recruitment"),  # the month of the start is not before it; the status says TERMINATED
        ("2019-11-30", "after_recruitment"),
        ("2019-12-01", "after_primary_completion"),
        ("2020-01-31", "after_primary_completion"),
        ("2020-02-01", "after_completion"),
        (None, None),
    ],
)
def test_the_trial_s_own_clock(day, place):
    assert clock(read(RECORD), day) == place


def test_noise_is_no_change():
    after = copy.deepcopy(RECORD)
    protocol = after["protocolSection"]
    protocol["contactsLocationsModule"]["locations"].reverse()
    protocol["armsInterventionsModule"]["armGroups"].reverse()
    protocol["referencesModule"]["references"] = protocol["referencesModule"]["references"][1:]
    protocol["statusModule"]["studyFirstPostDateStruct"]["type"] = "ESTIMATED"
    protocol["eligibilityModule"]["eligibilityCriteria"] = protocol["eligibilityModule"]["eligibilityCriteria"].replace(
        "\\>=", "≥"
    )
    after["derivedSection"]["miscInfoModule"]["versionHolder"] = "2026-05-05"
    assert kinds(after) == set()


def test_every_field_and_aspect_has_a_kind_and_every_kind_is_documented():
    assert {field.path.partition(".")[0] for field in FIELDS} == set(FIELD_KINDS)
    assert set(LIST_KINDS) == set(ASPECT_KINDS) == set(LISTS)
    for name, rules in ASPECT_KINDS.items():
        ruled = set().union(*(aspects for aspects, _ in rules))
        assert set(ASPECTS[name]) - {"added"} <= ruled, name
    documented = set(
        re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`.*?) \|", (ROOT / "docs/changes.md").read_text(), re.M)))
    )
    assert documented == set(KINDS)
