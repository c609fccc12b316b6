"""The cookbook: every answer in it is what the database says, and none is slow over a whole database."""

import re

import pytest
from cookbook_database import PAGE, build, page
from timing import cpu_seconds

from db.cookbook import COOKBOOK
from db.store import Store

QUICK = 0.05
NAMED = {question.name: question for question in COOKBOOK}
# Question -> the index that keeps it quick however many records there are.
INDEXES = {
    "als_cells_in_total": "regimens_cumulative",
    "prior_cell_therapy": "eligible_ranges_concept",
    "primary_outcome_changed_late": "changes_kind",
    "completion_moved_most": "changes_kind",
    "recruiting_in_a_country": "locations_country",
    "whom_the_limits_admit": "trials_status",
    "dose_levels": "regimens_unit",
    "routes_of_cells": "regimens_unit",
    "stopped_early": "trials_status",
    "results_overdue": "trials_status",
    "enrollment_cut": "changes_kind",
    "news": "changes_observed_at",
    "sources_disagree": "trials_trial_id",
    "best_matches": "0:M4",
    "a_field_over_time": "sqlite_autoindex_records_1",
    "common_exclusions": "eligible_ranges_trial",
    "lung_function_limits": "eligible_ranges_concept",
    "sites_by_country": "trials_status",
    "same_sponsor": "sponsors_name",
    "criteria_loosened": "changes_kind",
}


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    path = tmp_path_factory.mktemp("cookbook") / "trials.db"
    build(path)
    with Store.open(path, read_only=True) as store:
        yield store


def asked(store, name):
    answer = store.query(NAMED[name].sql)
    return [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]


def test_the_page_says_what_the_database_answers(small):
    assert PAGE.read_text() == page(small), "read what changed, then run: python tests/cookbook_database.py"


def test_twenty_questions_each_with_an_answer():
    assert len(NAMED) == len(COOKBOOK) == 20
    text = PAGE.read_text()
    for question in COOKBOOK:
        part = text.partition(f"## {question.title}\n")[2].partition("\n## ")[0]
        assert question.sql in part
        assert re.search(r"\n\| --- .*\n\| .*\|", part), f"{question.name} answers nothing"


def test_the_answers_are_the_right_ones(small):
    totals = {(row["trial_id"], row["cells_in_total"]) for row in asked(small, "als_cells_in_total")}
    assert ("NCT07118319", 4e8) in totals
    assert all(total > 1e8 for _, total in totals)
    assert asked(small, "primary_outcome_changed_late") == [{"trials": 1, "changes": 2}]
    moved = asked(small, "completion_moved_most")
    assert [(row["trial_id"], row["moves"], row["days"]) for row in moved] == [
        ("NCT90000001", 2, 274),
        ("NCT90000002", 1, 274),
    ]
    admitting = {row["trial_id"] for row in asked(small, "whom_the_limits_admit")}
    assert "NCT90000001" in admitting
    assert "NCT07118319" not in admitting, "it asks for 70 %"
    assert [row["enrollment"] for row in asked(small, "a_field_over_time")] == [60, 40, 24]
    assert {row["field"] for row in asked(small, "sources_disagree")} == {"status"}
    assert [row["after"] for row in asked(small, "criteria_loosened")] == ["FVC of 50 % of predicted or more"]


@pytest.mark.parametrize("name", NAMED)
def test_each_question_uses_an_index(small, name):
    plan = [str(row[3]) for row in small.query(f"EXPLAIN QUERY PLAN {NAMED[name].sql}").rows]
    assert any(f"INDEX {INDEXES[name]}" in step for step in plan), plan
    scans = [step for step in plan if step.startswith("SCAN") and "INDEX" not in step]
    assert not scans, plan


@pytest.fixture(scope="module")
def whole(corpus_database):
    """Every record of the corpus in one database."""
    with Store.open(corpus_database, read_only=True) as store:
        yield store


@pytest.mark.corpus
def test_every_answer_over_the_corpus_is_quick(whole):
    taken = {
        question.name: cpu_seconds(lambda sql=question.sql: list(whole.query(sql).rows), tries=5)
        for question in COOKBOOK
    }
    assert {name: seconds for name, seconds in taken.items() if seconds >= QUICK} == {}
