"""One trial from several sources: who agrees, who lags, who rolled up, who damaged the text, and whom to believe."""

import pytest
from comparison_examples import trial

from comparator.sources import agreement

REGISTRY = trial(
    status="RECRUITING",
    last_update_posted="2025-06-10",
    completion_date={"date": "2026-09", "type": "ESTIMATED"},
    sponsor={"name": "Third Hospital, Aston University", "class": "OTHER"},
    brief_summary="A dose of 5×10^7 cells",
)
VEEVA = trial(
    source="veeva",
    status="NOT_YET_RECRUITING",
    completion_date=None,
    sponsor={"name": "Aston University"},
    brief_summary="A dose of 5×107 cells",
    not_carried=["completion_date", "last_update_posted", "sponsor.class"],
)
MEDDATAX = trial(
    source="meddatax",
    status="RECRUITING",
    last_update_posted="2025-03-01",
    completion_date={"date": "2026-09-30"},
    sponsor={"name": "Third Hospital, Aston University", "class": "OTHER"},
    brief_summary="A dose of 5×10^7 cells",
    not_carried=["completion_date.type"],
)


def by_field(found):
    return {one.field: one for one in found.fields}


def test_who_agrees_and_whom_to_believe():
    found = agreement([VEEVA, MEDDATAX, REGISTRY])
    assert (found.trial_id, found.sources) == ("NCT00000001", ("veeva", "meddatax", "ctgov"))
    status = by_field(found)["status"]
    assert set(status.groups) == {("veeva",), ("meddatax", "ctgov")}
    assert (status.agreed, status.believed) == (False, "ctgov")
    assert status.values == {"veeva": "NOT_YET_RECRUITING", "meddatax": "RECRUITING", "ctgov": "RECRUITING"}
    ends = by_field(found)["completion_date.date"]
    assert (ends.agreed, ends.silent, ends.believed) == (True, ("veeva",), "ctgov")
    assert "last day" in ends.rule
    assert by_field(found)["sponsor.name"].agreed
    assert by_field(found)["brief_summary"].agreed


def test_the_notes_name_who_did_what():
    notes = {
        (note.source, note.kind, note.field): note.sentence for note in agreement([VEEVA, MEDDATAX, REGISTRY]).notes
    }
    assert notes.keys() == {
        ("veeva", "lags", "status"),
        ("meddatax", "lags", "last_update_posted"),
        ("veeva", "rolled_up", "sponsor.name"),
        ("veeva", "damaged", "brief_summary"),
    }
    assert notes["veeva", "lags", "status"] == "veeva lags: it shows “not yet recruiting” where ctgov has “recruiting”"
    assert (
        '"Aston University" where ctgov has "Third Hospital, Aston University"'
        in notes["veeva", "rolled_up", "sponsor.name"]
    )


def test_without_the_registry_each_field_has_its_own_order():
    found = by_field(agreement([VEEVA, MEDDATAX]))
    assert found["sponsor.name"].believed == "meddatax"
    assert found["enrollment.count"].believed == "veeva"
    assert found["completion_date.date"].believed == "meddatax"


def test_a_dose_repaired_tells_of_damage():
    dose = {"amount": {"low": 5e7, "high": 5e7, "unit": "cells"}, "flags": ["superscript_restored"]}
    found = agreement([trial(), trial(source="veeva", regimens=[dose])])
    assert [(note.source, note.kind) for note in found.notes] == [("veeva", "damaged")]


@pytest.mark.parametrize(
    "trials", [[REGISTRY, trial(source="veeva", trial_id="NCT00000002")], [REGISTRY, REGISTRY], []]
)
def test_only_copies_of_one_trial_are_set_against_each_other(trials):
    with pytest.raises(ValueError, match="name one trial from several sources"):
        agreement(trials)


def test_the_rule_speaks_of_sources_that_are_there():
    of_all, of_two = (by_field(agreement(some)) for some in ([VEEVA, MEDDATAX, REGISTRY], [MEDDATAX, REGISTRY]))
    assert of_all["brief_summary"].rule == "veeva loses superscripts"
    assert of_two["brief_summary"].rule == "the registry before those who copy it"
    assert of_two["completion_date.date"].rule == "meddatax shows a month as its last day"
    assert by_field(agreement([VEEVA, MEDDATAX]))["status"].rule == "the copy that keeps more of the registry's record"
