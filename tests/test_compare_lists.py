"""How arms, interventions, doses, outcomes and sites are aligned by likeness, and what is said of them."""

from typing import Any

from comparison_examples import FIELDS, differing, trial

from comparator import compare
from comparator.comparison import rows_of


def changed(entries_of: str, position: int, **changes: Any) -> dict[str, list[dict[str, Any]]]:
    """One of the example's lists with one entry changed."""
    entries = [dict(entry) for entry in FIELDS[entries_of]]
    entries[position] |= changes
    return {entries_of: entries}


def only_difference(left, right, name):
    """The one row in which two Trials differ."""
    found = differing(compare(left, right))
    assert found.keys() == {name}
    (row,) = found[name]
    return row


def test_an_arm_split_in_two_is_one_row():
    arms = [dict(arm) for arm in FIELDS["arms"]]
    arms[1:2] = [{**arms[1], "label": "High dose, fast"}, {**arms[1], "label": "High dose, slow"}]
    row = only_difference(trial(), trial(arms=arms), "arms")
    assert (row.relation, row.left, row.right) == ("different", (1,), (1, 2))
    assert row.significance == "critical"
    assert "split" in row.aspects
    assert "one arm of the left one is 2 of the right one" in row.explanation


def test_an_arm_beside_unchanged_ones_is_new():
    arms = [*FIELDS["arms"], {**FIELDS["arms"][1], "label": "Highest dose"}]
    row = only_difference(trial(), trial(arms=arms), "arms")
    assert (row.relation, row.left, row.right) == ("right_only", (), (3,))


def test_a_relabelled_arm_is_one_arm():
    row = only_difference(trial(), trial(**changed("arms", 0, label="Cohort 1: low dose")), "arms")
    assert (row.relation, row.left, row.right, row.aspects) == ("different", (0,), (0,), ("label",))


def test_an_arm_that_gives_something_else():
    row = only_difference(trial(), trial(**changed("arms", 2, interventions=[0, 1])), "arms")
    assert row.aspects == ("interventions",)
    assert "only the right one gives Cardiac cells" in row.explanation


def test_an_intervention_under_its_code_is_probably_one_product():
    other = trial(trial_id="NCT00000002", **changed("interventions", 0, name="CC-101X injection", other_names=[]))
    row = compare(trial(), other).interventions[0]
    assert (row.relation, row.left, row.right) == ("related", (0,), (0,))
    assert "probably one product" in row.explanation


def test_another_name_that_the_other_trial_uses_is_the_same_product():
    other = trial(trial_id="NCT00000002", **changed("interventions", 0, name="CC-101", other_names=["Cardiac cells"]))
    row = compare(trial(), other).interventions[0]
    assert row.relation == "different"
    assert row.aspects == ("other_names",)


def test_a_changed_dose_with_its_ratio_and_total():
    dose = {"low": 1.5e8, "high": 1.5e8, "unit": "cells"}
    row = only_difference(trial(), trial(**changed("regimens", 1, amount=dose)), "regimens")
    assert (row.left, row.right, row.significance, row.aspects) == ((1,), (1,), "critical", ("amount",))
    assert row.explanation == "1×10^8 cells against 1.5×10^8 cells, 1.5 times on the right"


def test_one_dose_in_two_units_is_the_same():
    grams = {"arm": 0, "amount": {"low": 0.5, "high": 0.5, "unit": "g"}, "route": "oral"}
    milligrams = {"arm": 0, "amount": {"low": 500, "high": 500, "unit": "mg"}, "route": "oral"}
    assert differing(compare(trial(regimens=[grams]), trial(regimens=[milligrams]))) == {}


def test_a_changed_schedule_and_total():
    often = {"schedule": {"administrations": 4, "interval": {"value": 2, "unit": "week"}}, "route": "oral"}
    total = {"low": 2e8, "high": 2e8, "unit": "cells"}
    seldom = {"schedule": {"administrations": 2, "interval": {"value": 1, "unit": "month"}}, "route": "oral"}
    half = {"low": 1e8, "high": 1e8, "unit": "cells"}
    one = trial(**changed("regimens", 0, cumulative=total, **often))
    other = trial(**changed("regimens", 0, cumulative=half, **seldom))
    row = only_difference(one, other, "regimens")
    assert row.aspects == ("schedule", "total")
    assert "the same amount, 5×10^7 cells" in row.explanation
    assert "4 times, every 2 weeks against 2 times, every month" in row.explanation
    assert "in total 2×10^8 cells against 1×10^8 cells, 2 times on the left" in row.explanation


def test_doses_of_two_trials_meet_by_amount():
    other = trial(
        trial_id="NCT00000002",
        arms=[{"label": "Cells", "interventions": [0]}],
        regimens=[{"arm": 0, "intervention": 0, "amount": {"low": 1e8, "high": 1e8, "unit": "cells"}}],
    )
    rows = {row.left: row for row in compare(trial(), other).regimens}
    assert (rows[(1,)].relation, rows[(1,)].right) == ("equivalent", (0,))
    assert rows[(0,)].relation == "left_only"
    assert "the nearest amount of the right one is 2 times its own" in rows[(0,)].explanation


def test_an_outcome_moved_from_primary_to_secondary():
    row = only_difference(trial(), trial(**changed("outcomes", 0, type="SECONDARY")), "outcomes")
    assert (row.left, row.right, row.aspects, row.significance) == ((0,), (0,), ("type",), "critical")
    assert "type PRIMARY against SECONDARY" in row.explanation


def test_a_changed_time_frame_is_named():
    row = only_difference(trial(), trial(**changed("outcomes", 1, time_frame="12 months")), "outcomes")
    assert (row.aspects, row.significance) == (("time_frame",), "substantive")
    assert row.explanation == 'time frame: "6" against "12"'


def test_outcomes_that_share_common_words_only_do_not_meet():
    one = trial(outcomes=[{"type": "PRIMARY", "measure": "Number of participants with adverse events"}])
    other = trial(outcomes=[{"type": "PRIMARY", "measure": "Number of participants with complete response"}])
    relations = {row.relation for row in compare(one, other).outcomes}
    assert relations == {"left_only", "right_only"}


def test_a_closed_site_and_a_lost_one():
    row = only_difference(trial(), trial(**changed("locations", 0, status="COMPLETED")), "locations")
    assert (row.relation, row.left, row.right, row.significance) == ("different", (0,), (0,), "substantive")
    assert row.explanation == "status RECRUITING against COMPLETED"
    row = only_difference(trial(), trial(locations=FIELDS["locations"][:1]), "locations")
    assert (row.relation, row.left) == ("left_only", (1,))


def test_silent_changes_of_sites_are_no_difference():
    respelt = trial(**changed("locations", 0, city="Naples"))
    masked = trial(**changed("locations", 0, facility="Local Institution - 0062"))
    reordered = trial(locations=FIELDS["locations"][::-1])
    for other in (respelt, masked, reordered):
        assert differing(compare(trial(), other)) == {}


def test_site_statuses_go_silently_when_a_trial_stops_recruiting():
    closed = trial(status="COMPLETED", locations=[{**site, "status": None} for site in FIELDS["locations"]])
    assert differing(compare(trial(), closed)).keys() == {"fields"}
    hidden = trial(**changed("locations", 0, status=None))
    assert differing(compare(trial(), hidden)).keys() == {"locations"}


def test_masked_sites_of_two_trials_are_not_taken_for_one():
    masked = changed("locations", 0, facility="Research Site")
    compared = compare(trial(**masked), trial(trial_id="NCT00000002", **masked))
    assert {row.relation for row in rows_of(compared, "locations")} == {"equivalent", "left_only", "right_only"}
