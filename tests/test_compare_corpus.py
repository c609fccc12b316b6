"""The comparison over real records: silent changes, real versions, scripted changes, and what always holds."""

import gzip
import json
from functools import cache
from itertools import pairwise

import pytest
from comparison_examples import differing, mirrored, unexplained
from msgspec.structs import replace

from comparator import compare, has_differences
from comparator.compare import entries
from comparator.comparison import LISTS, rows_of
from parsers import ctgov
from parsers.schema import Enrollment, Trial

pytestmark = pytest.mark.corpus


def pairs(path, key) -> list[tuple[Trial, Trial]]:
    """The two records of every line of a file of pairs."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        found = [json.loads(line)[key] for line in lines]
    return [tuple(ctgov.parse(json.dumps(record).encode()) for record in pair) for pair in found]


@cache
def records(folder, every: int) -> tuple[Trial, ...]:
    """Every so many-th record of the corpus."""
    with gzip.open(folder / "ctgov_v2.jsonl.gz", "rb") as lines:
        return tuple(ctgov.parse(line) for number, line in enumerate(lines) if number % every == 0)


def test_records_fetched_twice_do_not_differ(corpus):
    found = pairs(corpus / "ctgov_refetched.jsonl.gz", "fetches")
    assert len(found) == 97
    assert [one.trial_id for one, other in found if has_differences(compare(one, other))] == []


def test_real_versions_differ_in_what_changed(corpus):
    found = {
        one.trial_id: differing(compare(one, other))
        for one, other in pairs(corpus / "ctgov_versions.jsonl.gz", "versions")
    }
    fields = {trial_id: {row.field for row in changes.get("fields", ())} for trial_id, changes in found.items()}
    assert fields == {
        "NCT04435626": set(),
        "NCT04945707": {"primary_completion_date.date", "completion_date.date", "last_update_posted", "verified"},
        "NCT06935370": {"ipd_sharing.description", "last_update_posted"},
        "NCT07219511": {"last_update_posted", "verified"},
    }
    lists = {
        trial_id: {name: len(rows) for name, rows in changes.items() if name != "fields"}
        for trial_id, changes in found.items()
    }
    assert lists == {
        "NCT04435626": {},
        "NCT04945707": {},
        "NCT06935370": {"locations": 33},
        "NCT07219511": {"criteria": 2, "locations": 1},
    }
    relations = [row.relation for row in found["NCT06935370"]["locations"]]
    assert (relations.count("left_only"), relations.count("right_only")) == (1, 2)


@pytest.mark.parametrize("every", [40, pytest.param(1, marks=pytest.mark.soak)])
def test_no_record_differs_from_itself(corpus, every):
    assert [one.trial_id for one in records(corpus, every) if has_differences(compare(one, one))] == []


@pytest.mark.parametrize("every", [60, pytest.param(4, marks=pytest.mark.soak)])
def test_pairs_of_records_are_mirrored_and_complete(corpus, every):
    some = records(corpus, every)
    for one, other in pairwise(some):
        there, back = compare(one, other), compare(other, one)
        assert mirrored(there) == unexplained(back)
        for name in LISTS:
            positions = sorted(position for row in rows_of(there, name) for position in row.left)
            assert positions == list(range(len(entries(one, name)))), (name, one.trial_id, other.trial_id)


def rewrapped(one: Trial) -> Trial:
    """The record with its lists turned round and its texts wrapped anew."""

    def wrap(text):
        return text and text.replace(". ", ".\n") + " "

    criteria = [replace(item, text=wrap(item.text).strip() + ".", parent=None) for item in one.eligibility.criteria]
    return replace(
        one,
        brief_summary=wrap(one.brief_summary),
        detailed_description=wrap(one.detailed_description),
        locations=one.locations[::-1],
        outcomes=tuple(replace(outcome, description=wrap(outcome.description)) for outcome in one.outcomes[::-1]),
        arms=one.arms[::-1],
        regimens=tuple(
            replace(dose, arm=None if dose.arm is None else len(one.arms) - 1 - dose.arm) for dose in one.regimens[::-1]
        ),
        conditions=one.conditions[::-1],
        eligibility=replace(one.eligibility, criteria=tuple(criteria[::-1])),
    )


def test_order_and_wrapping_mean_nothing(corpus):
    some = records(corpus, 40)
    assert {one.trial_id: found for one in some if (found := differing(compare(one, rewrapped(one))))} == {}


def scripted(one: Trial) -> dict[str, Trial]:
    """A record with one change each, by the part of the comparison that must tell it."""
    outcomes = (replace(one.outcomes[0], time_frame="37 months"), *one.outcomes[1:])
    sites = (replace(one.locations[0], facility="Another Hospital Entirely", city="Elsewhere"), *one.locations[1:])
    split = (replace(one.arms[0], label=f"{one.arms[0].label} A"), replace(one.arms[0], label=f"{one.arms[0].label} B"))
    return {
        "status": replace(one, status="SUSPENDED"),
        "phases": replace(one, phases=("EARLY_PHASE1",)),
        "enrollment.count": replace(one, enrollment=Enrollment(count=98_765, type=one.enrollment.type)),
        "eligibility.maximum_age": replace(one, eligibility=replace(one.eligibility, maximum_age=None)),
        "arms": replace(one, arms=(*split, *one.arms[1:]), regimens=()),
        "outcomes": replace(one, outcomes=outcomes),
        "locations": replace(one, locations=sites),
        "criteria": replace(one, eligibility=replace(one.eligibility, criteria=one.eligibility.criteria[:-1])),
    }


def test_scripted_changes_of_real_records_are_found_and_nothing_else(corpus):
    some = [
        one
        for one in records(corpus, 25)
        if one.arms and one.outcomes and one.locations and one.eligibility.maximum_age and one.enrollment
    ]
    assert len(some) >= 10
    for one in some:
        for part, other in scripted(replace(one, regimens=())).items():
            found = differing(compare(replace(one, regimens=()), other))
            told = {row.field for row in found.get("fields", ())} | found.keys() - {"fields"}
            assert told == {part}, (one.trial_id, part, found)
