"""The tables as a whole: no field of a Trial without its place, no common question without its index."""

import re
from itertools import chain
from pathlib import Path

import pytest
from db_examples import full_trial, rows, save

from parsers.schema import (
    Arm,
    Criterion,
    Design,
    Eligibility,
    Identifier,
    Intervention,
    Location,
    Outcome,
    Presence,
    Range,
    Regimen,
    Schedule,
    Trial,
    ValueSet,
)

DOCS = Path(__file__).resolve().parent.parent / "docs"
# Where each field of a Trial stands; a new field needs its column here, or a view over the version's JSON.
COLUMNS_OF = {
    Trial: {
        "trials": "source trial_id url status status_text last_known_status study_type phases start_date "
        "primary_completion_date completion_date first_posted last_update_posted results_first_posted verified "
        "enrollment has_results not_carried acronym brief_title official_title why_stopped ipd_sharing "
        "responsible_party",
        "elsewhere": "identifiers conditions keywords interventions arms regimens outcomes locations sponsor "
        "collaborators eligibility design oversight officials references brief_summary detailed_description",
        "json_only": "schema_version mentioned_organizations",
    },
    Design: {
        "trials": "allocation intervention_model masking who_masked primary_purpose observational_model "
        "time_perspective",
        "trial_texts": "intervention_model_description masking_description",
    },
    Eligibility: {
        "trials": "minimum_age maximum_age sex healthy_volunteers sampling_method",
        "trial_texts": "study_population",
        "elsewhere": "text criteria",
    },
    Regimen: {
        "regimens": "arm intervention stage route device fractions flags evidence",
        "elsewhere": "amount maximum volume concentration schedule duration infusion_time cumulative",
    },
    Schedule: {
        "regimens": "administrations times_per_day times_per_week days cycles",
        "elsewhere": "interval cycle_length",
    },
    Criterion: {"criteria": "kind number level parent heading text logic", "elsewhere": "constraints"},
    Range: {"constraints": "concept lower upper unit condition"},
    ValueSet: {"constraints": "concept condition", "elsewhere": "values"},
    Presence: {"constraints": "concept negated condition", "elsewhere": "time_window"},
    Outcome: {"outcomes": "type measure time_frame description"},
    Location: {"locations": "status country state city facility"},
    Intervention: {"interventions": "type name other_names description"},
    Arm: {"arms": "type label description", "elsewhere": "interventions"},
    Identifier: {"identifiers": "type source value"},
}


@pytest.mark.parametrize("part", COLUMNS_OF, ids=lambda part: part.__name__)
def test_every_field_of_a_trial_has_its_place(store, part):
    places = {place: names.split() for place, names in COLUMNS_OF[part].items()}
    assert sorted(part.__struct_fields__) == sorted(chain.from_iterable(places.values()))
    for place in places.keys() - {"elsewhere", "json_only"}:
        columns = {name for (name,) in rows(store, f"SELECT name FROM pragma_table_info('{place}')")}
        assert set(places[place]) <= columns, place


@pytest.mark.parametrize(
    ("sql", "index"),
    [
        ("SELECT * FROM trials WHERE trial_id = 'NCT00000001'", "trials_trial_id"),
        ("SELECT * FROM trials WHERE last_update_posted >= '2026-01-01'", "trials_last_update_posted"),
        ("SELECT * FROM recruiting_trials", "trials_status"),
        ("SELECT * FROM records WHERE trial_id = 'NCT00000001' AND source = 'ctgov'", "sqlite_autoindex_records_1"),
        ("SELECT * FROM records WHERE url = 'https://registry.example/'", "records_url"),
        ("SELECT * FROM versions WHERE record = 1 ORDER BY number", "sqlite_autoindex_versions_1"),
        ("SELECT * FROM changes WHERE record = 1", "changes_record"),
        ("SELECT * FROM changes WHERE observed_at >= '2026-01-01'", "changes_observed_at"),
        ("SELECT * FROM changes WHERE kind = 'date_moved' AND registry_date > '2026'", "changes_kind"),
        ("SELECT trial FROM identifiers WHERE value = 'NP-2025-7'", "identifiers_value"),
        ("SELECT trial FROM conditions WHERE name = 'ageing' COLLATE NOCASE", "conditions_name"),
        ("SELECT trial FROM interventions WHERE name = 'cells' COLLATE NOCASE", "interventions_name"),
        ("SELECT trial FROM sponsors WHERE name = 'x' COLLATE NOCASE", "sponsors_name"),
        ("SELECT DISTINCT trial FROM locations WHERE country = 'Switzerland'", "locations_country"),
        ("SELECT * FROM dose_table WHERE unit = 'cells' AND high > 1e8", "regimens_unit"),
        ("SELECT * FROM dose_table WHERE cumulative_unit = 'cells' AND cumulative_high > 1e8", "regimens_cumulative"),
        ("SELECT * FROM limits WHERE concept = 'FVC'", "eligible_ranges_concept"),
        ("SELECT * FROM stated_limits WHERE concept = 'FVC'", "constraints_concept"),
        ("SELECT * FROM criteria_table WHERE trial = 1", "sqlite_autoindex_criteria_1"),
    ],
)
def test_common_questions_use_an_index(store, sql, index):
    plan = [str(row[3]) for row in rows(store, f"EXPLAIN QUERY PLAN {sql}")]
    assert any(f"INDEX {index} " in step for step in plan), plan
    assert not scans(plan), plan


def scans(plan):
    """The steps of a plan that read a whole table; JSON lists and the full-text index are no tables."""
    return [
        step for step in plan if step.startswith("SCAN") and not any(part in step for part in ("(subquery", "VIRTUAL"))
    ]


DOCUMENTED = re.findall(r"```sql\n(.*?)```", (DOCS / "database.md").read_text(), re.DOTALL)


@pytest.mark.parametrize("sql", [one for block in DOCUMENTED for one in block.split(";") if one.strip()])
def test_what_the_page_of_the_database_asks_is_answered_from_an_index(store, sql):
    save(store, full_trial())
    plan = [str(row[3]) for row in rows(store, f"EXPLAIN QUERY PLAN {sql}")]
    assert any("USING INDEX" in step or "VIRTUAL TABLE INDEX" in step for step in plan), plan
    assert not scans(plan), plan
    rows(store, sql)
