"""The two renderings that the worked example comes from, read to the last figure by the command that a user types."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from harvester.cli import cli

pytestmark = pytest.mark.corpus

CELLS = {"unit": "cells", "per": None}


@pytest.fixture(scope="module")
def trials(corpus: Path) -> dict[str, dict[str, Any]]:
    """The Trials of both renderings, by id, as `trials parse` prints them."""
    seeds = sorted(map(str, (corpus.parent / "seeds").glob("*.txt")))
    done = CliRunner().invoke(cli, ["parse", *seeds])
    assert done.exit_code == 0, done.output
    return {trial["trial_id"]: trial for trial in map(json.loads, done.output.splitlines())}


def amount(value: float) -> dict[str, Any]:
    """So many cells."""
    return {"low": value, "high": value, **CELLS}


def given(trial: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Arm, intervention, amount, administrations, interval, total and route of each regimen."""
    return [
        (
            one["arm"],
            one["intervention"],
            one["amount"],
            one["schedule"]["administrations"],
            one["schedule"]["interval"],
            one["cumulative"],
            one["route"],
        )
        for one in trial["regimens"]
    ]


def test_the_doses_of_the_first_are_one_regimen(trials):
    trial = trials["NCT06765564"]
    half_a_month = {"value": 0.5, "unit": "month"}
    assert given(trial) == [(0, 0, amount(5e7), 4, half_a_month, amount(2e8), "intraventricular")]
    (regimen,) = trial["regimens"]
    assert regimen["volume"] == {"low": 2.0, "high": 2.0, "unit": "mL", "per": None}
    assert regimen["flags"] == ["superscript_restored"]
    assert regimen["duration"] is None


def test_the_doses_of_the_second_are_four_regimens(trials):
    trial = trials["NCT07118319"]
    two_weeks = {"value": 2.0, "unit": "week"}
    assert given(trial) == [
        (0, 0, amount(5e7), 1, None, amount(5e7), "intrathecal"),
        (0, 1, amount(5e7), 4, two_weeks, amount(2e8), "intrathecal"),
        (1, 0, amount(1e8), 1, None, amount(1e8), "intrathecal"),
        (1, 1, amount(1e8), 4, two_weeks, amount(4e8), "intrathecal"),
    ]
    assert all(regimen["duration"] is None and regimen["flags"] == [] for regimen in trial["regimens"])


@pytest.mark.parametrize(
    ("trial_id", "inclusion", "exclusion", "enrollment", "ages", "phases", "allocation"),
    [
        ("NCT06765564", 9, 22, {"count": 3, "type": "ESTIMATED"}, (18, 60), None, "NA"),
        ("NCT07118319", 5, 21, {"count": 12, "type": None}, (18, 75), ["PHASE1"], "NON_RANDOMIZED"),
    ],
)
def test_the_facts(trials, trial_id, inclusion, exclusion, enrollment, ages, phases, allocation):
    trial = trials[trial_id]
    kinds = [item["kind"] for item in trial["eligibility"]["criteria"]]
    assert (kinds.count("inclusion"), kinds.count("exclusion"), len(kinds)) == (
        inclusion,
        exclusion,
        inclusion + exclusion,
    )
    limits = [trial["eligibility"][name] for name in ("minimum_age", "maximum_age")]
    assert [(age["value"], age["unit"]) for age in limits] == [(age, "year") for age in ages]
    assert (trial["enrollment"], trial["phases"], trial["status"]) == (enrollment, phases, "RECRUITING")
    assert (trial["design"]["masking"], trial["design"]["allocation"]) == ("NONE", allocation)


def test_identifiers_arms_and_organisations(trials):
    first, second = trials["NCT06765564"], trials["NCT07118319"]
    named = {(one["value"], one["type"]) for trial in (first, second) for one in trial["identifiers"]}
    assert named >= {
        ("XS2022002", "org_study"),
        ("2025LP01221", "registry"),
        ("XS228-Allo-ALS-CN1/2-P01", "org_study"),
    }
    assert [len(arm["interventions"]) for arm in second["arms"]] == [2, 2]
    assert len({one["name"] for one in second["interventions"]}) == 1
    assert first["sponsor"]["name"] == "Tongji University"
    assert first["mentioned_organizations"] == ["Xellsmart Biomedical (Suzhou) Co., Ltd."]


def test_nothing_of_the_pages_themselves_is_in_the_trials(trials):
    for trial in trials.values():
        said = json.dumps(trial, ensure_ascii=False)
        assert "\\\\" not in said
        assert not any(words in said for words in ("Loading...", "Menu", "Veeva", "MedDataX"))
