"""The current tables, the views, and the search index: what a researcher sees of a Trial."""

import msgspec
import pytest
from db_examples import LATER, change, full_trial, rows, save, small_trial, titled
from msgspec.structs import replace

from db.current import COLUMNS
from db.prepared import ROWS, prepare


def counts(trial):
    """How many rows of each table a Trial makes, computed from its JSON."""
    plain = msgspec.to_builtins(trial)
    criteria = plain["eligibility"]["criteria"]
    lists = ("identifiers", "conditions", "keywords", "interventions", "arms", "regimens", "outcomes", "locations")
    return {
        "trials": 1,
        **{name: len(plain[name]) for name in lists},
        "arm_interventions": sum(len(arm["interventions"]) for arm in plain["arms"]),
        "criteria": len(criteria),
        "constraints": sum(len(one["constraints"]) for one in criteria),
        "eligible_ranges": 3,
        "sponsors": bool(plain["sponsor"]) + len(plain["collaborators"]),
    }


def test_every_list_of_a_trial_has_its_rows(store):
    save(store, full_trial())
    save(store, full_trial("NCT00000002"))
    save(store, small_trial("NCT00000003"))
    for table, count in counts(full_trial()).items():
        for trial in (1, 2):
            key = "id" if table == "trials" else "trial"
            assert rows(store, f"SELECT count(*) FROM {table} WHERE {key} = {trial}") == [(count,)], table
    assert set(ROWS) == set(counts(full_trial()))


@pytest.mark.parametrize("count", [0, 1, 248, 249, 250, 498, 1000])  # 249 rows of four values fit in one statement
def test_a_list_of_any_length_has_its_rows_in_order(store, count):
    names = [f"condition {number}" for number in range(count)]
    save(store, replace(small_trial(), conditions=tuple(names)))
    assert rows(store, "SELECT position, name FROM conditions ORDER BY id") == list(enumerate(names))


def test_a_changed_trial_replaces_its_rows_and_no_others(store):
    save(store, full_trial())
    save(store, full_trial("NCT00000002"))
    save(store, small_trial("NCT00000001"), LATER)
    for table in counts(full_trial()):
        if table != "trials":
            assert rows(store, f"SELECT DISTINCT trial FROM {table}") == [(2,)], table
    assert store.verify().problems == ()


def test_positions_become_keys(store):
    save(store, full_trial("NCT00000002"))
    save(store, full_trial())
    assert rows(
        store,
        "SELECT a.label, i.position, i.description FROM arm_interventions AS x JOIN arms AS a ON a.id = x.arm "
        "JOIN interventions AS i ON i.id = x.intervention WHERE x.trial = 2 ORDER BY a.position, x.position",
    ) == [
        ("Low", 0, "one dose"),
        ("High", 1, "four doses, one every two weeks"),
        ("High", 0, "one dose"),
    ]
    assert rows(
        store,
        "SELECT p.number, c.number, c.level FROM criteria AS c JOIN criteria AS p ON p.id = c.parent WHERE c.trial = 2",
    ) == [("1", "a", 1)]
    assert rows(
        store,
        "SELECT DISTINCT c.trial = x.trial FROM constraints AS x JOIN criteria AS c ON c.id = x.criterion",
    ) == [(1,)]


def test_doses_and_limits_are_numbers(store):
    save(store, full_trial())
    assert rows(
        store,
        "SELECT position, low, high, unit, per, route, administrations, interval_value, interval_unit, "
        "cumulative_low, cumulative_unit FROM regimens",
    ) == [
        (0, 5e7, 5e7, "cells", None, "intrathecal", None, None, None, None, None),
        (1, 1e8, 1e8, "cells", None, "intrathecal", 4, 2.0, "week", 4e8, "cells"),
    ]
    assert rows(
        store,
        "SELECT concept, kind, lower, lower_inclusive, upper, unit, grades, negated, window_value, window_unit, "
        "window_direction FROM constraints ORDER BY id",
    ) == [
        ("FVC", "range", 50.0, 1, None, "%pred", None, None, None, None, None),
        ("ECOG", "set", None, None, None, None, '["0","1"]', None, None, None, None),
        ("PRIOR_THERAPY", "presence", None, None, None, None, None, 0, 6.0, "month", "within"),
    ]


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-02", "2025-02-01", "2025-02-28"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-12", "2025-12-01", "2025-12-31"),
        ("2025-07-09", "2025-07-09", "2025-07-09"),
    ],
)
def test_dates_compare_by_month_and_by_day(store, printed, first, last):
    save(store, small_trial(start_date={"date": printed}))
    assert rows(store, "SELECT start_date, start_date_first_day, start_date_last_day FROM trials") == [
        (printed, first, last)
    ]


def test_no_date_has_no_days(store):
    save(store, small_trial())
    assert rows(store, "SELECT start_date, start_date_first_day, completion_date_last_day FROM trials") == [
        (None, None, None)
    ]


@pytest.mark.parametrize(
    ("value", "unit", "years"), [(18, "year", 18), (30, "month", 2.5), (52, "week", 0.9966), (1461, "day", 4)]
)
def test_age_limits_compare_in_years(store, value, unit, years):
    save(store, small_trial(eligibility={"minimum_age": {"value": value, "unit": unit}}))
    assert rows(store, "SELECT minimum_age, minimum_age_unit, minimum_age_years FROM trials") == [(value, unit, years)]


def found(store, words, columns="trials.trial_id"):
    return rows(
        store, f"SELECT {columns} FROM search JOIN trials ON trials.id = search.rowid WHERE search MATCH '{words}'"
    )


def test_search_finds_each_kind_of_text(store):
    save(store, full_trial())
    save(store, small_trial("NCT00000002"))
    for words in ("wasting", "NEPRE", "titles: neuron", "motor neuron*", "precursors", "FVC", '"gene therapy"'):
        assert found(store, words) == [("NCT00000001",)], words
    assert found(store, '"therapy gene"') == []
    assert found(store, "wasting disease") == found(store, "criteria: fvc") == [("NCT00000001",)]
    assert found(store, "interventions: precursor") == found(store, "conditions: atrophy") == [("NCT00000001",)]
    assert found(store, "small") == [("NCT00000002",)]
    assert found(store, "wasting", "snippet(search, 0, '<', '>', '…', 8)")[0][0].count("<wasting>") >= 1


def test_search_ranks_a_title_above_a_criterion(store):
    save(store, full_trial(brief_title="Something else"))
    save(store, small_trial("NCT00000002", brief_title="Gene therapy"))
    assert rows(store, "SELECT rowid FROM search WHERE search MATCH 'gene therapy' ORDER BY rank") == [(2,), (1,)]


def test_search_forgets_what_a_trial_no_longer_says(store):
    save(store, full_trial())
    save(store, replace(full_trial(), conditions=("Ageing",), brief_title="Now quiet"), LATER)
    assert found(store, "atrophy") == []
    assert found(store, "ageing") == found(store, "quiet") == [("NCT00000001",)]
    assert found(store, "wasting") == [("NCT00000001",)]
    store.compact()
    assert found(store, "ageing") == [("NCT00000001",)]


def test_recruiting_trials(store):
    save(store, full_trial())
    save(store, full_trial("NCT00000002", status="COMPLETED"))
    assert rows(
        store,
        "SELECT trial_id, sponsor, conditions, interventions, countries, enrollment, minimum_age_years "
        "FROM recruiting_trials",
    ) == [
        (
            "NCT00000001",
            "Example University",
            "Motor Neuron Disease; Muscle Atrophy",
            "NP cells; NP cells",
            "Switzerland",
            24,
            18.0,
        )
    ]


def test_trial_list_has_every_trial_in_one_row(store):
    save(store, full_trial())
    save(store, small_trial("NCT00000002", status="COMPLETED"))
    assert rows(
        store,
        "SELECT trial_id, status, phase, phases, sponsor, sponsor_class, countries, sites, has_results FROM trial_list",
    ) == [
        (
            "NCT00000001",
            "RECRUITING",
            "PHASE1/PHASE2",
            '["PHASE1","PHASE2"]',
            "Example University",
            "OTHER",
            "Switzerland",
            1,
            0,
        ),
        ("NCT00000002", "COMPLETED", None, None, None, None, None, 0, None),
    ]


@pytest.mark.parametrize(
    ("amount", "schedule", "base", "daily"),
    [
        ({"low": 1.5, "high": 2, "unit": "g"}, {"times_per_day": 2}, (1500, 2000, "mg"), (3000, 4000)),
        ({"low": 250, "high": 250, "unit": "ug"}, {}, (0.25, 0.25, "mg"), (None, None)),
        ({"low": 1, "high": 1, "unit": "g", "per": "day"}, {}, (1000, 1000, "mg"), (1000, 1000)),
        ({"low": 5, "high": 5, "unit": "mg", "per": "kg"}, {"times_per_day": 1}, (5, 5, "mg"), (None, None)),
        ({"low": 1e8, "high": 1e8, "unit": "cells"}, {}, (1e8, 1e8, "cells"), (None, None)),
        ({"low": 2, "high": 2, "unit": "mCi"}, {}, (74, 74, "MBq"), (None, None)),
    ],
)
def test_doses_in_different_units_compare(store, amount, schedule, base, daily):
    save(store, small_trial(regimens=[{"amount": amount, "schedule": schedule}]))
    sql = "SELECT base_low, base_high, base_unit, daily_low, daily_high FROM dose_table"
    assert rows(store, sql) == [(*base, *daily)]


def test_dose_table_names_arm_and_intervention(store):
    save(store, full_trial())
    assert rows(
        store,
        "SELECT arm, intervention, low, unit, administrations FROM dose_table WHERE cumulative_high > 1e8",
    ) == [("High", "NP cells", 1e8, "cells", 4)]


def test_criteria_table_and_limits(store):
    save(store, full_trial())
    assert rows(store, "SELECT number, parent_text, constraints FROM criteria_table ORDER BY position") == [
        ("1", None, 0),
        ("a", "Breathing:", 2),
        (None, None, 1),
    ]
    stated = "SELECT concept, section, lower, unit, grades, criterion FROM stated_limits ORDER BY concept"
    assert rows(store, stated) == [
        ("ECOG", "inclusion", None, None, '["0","1"]', 1),
        ("FVC", "inclusion", 50.0, "%pred", None, 1),
    ]


def limit(kind, constraint, logic="and"):
    return {"kind": kind, "text": "as it stands", "logic": logic, "constraints": [constraint]}


def bound(value, inclusive=True):
    return {"value": value, "inclusive": inclusive}


def test_limits_are_what_an_eligible_person_must_satisfy(store):
    """Inclusion BMI >= 18.5 and exclusion BMI < 18.5 admit the same people, and units are brought to one measure."""
    criteria = [
        limit("inclusion", {"kind": "range", "concept": "BMI", "lower": bound(18.5), "unit": "kg/m2"}),
        limit("exclusion", {"kind": "range", "concept": "BMI", "upper": bound(18.5, False), "unit": "kg/m2"}),
        limit("inclusion", {"kind": "range", "concept": "AGE", "upper": bound(75), "unit": "year"}),
        limit("exclusion", {"kind": "range", "concept": "LVEF", "lower": bound(40), "upper": bound(50), "unit": "%"}),
        limit("exclusion", {"kind": "set", "concept": "CHILD_PUGH", "values": ["B", "C"]}),
    ]
    save(store, small_trial(eligibility={"criteria": criteria}))
    told = "SELECT criterion, concept, kind, lower, lower_inclusive, upper, upper_inclusive, unit, grades FROM limits"
    assert rows(store, f"{told} WHERE concept = 'BMI'") == [
        (0, "BMI", "range", 18.5, 1, None, 1, "kg/m2", None),
        (1, "BMI", "range", 18.5, 1, None, 1, "kg/m2", None),
    ]
    assert [row[3:7] for row in rows(store, f"{told} WHERE concept = 'LVEF' ORDER BY lower")] == [
        (None, 1, 40.0, 0),
        (50.0, 0, None, 1),
    ]
    assert rows(store, "SELECT DISTINCT rule FROM limits WHERE concept = 'LVEF'") == [(0,)]
    assert rows(store, f"{told} WHERE concept = 'CHILD_PUGH'") == [
        (4, "CHILD_PUGH", "set", None, None, None, None, None, '["A"]'),
    ]


@pytest.mark.parametrize(
    ("kind", "presence", "expected"),
    [
        ("exclusion", {}, (None, None, 1)),
        ("inclusion", {}, (0.0, None, 0)),
        ("exclusion", {"time_window": {"value": 4, "unit": "week"}}, (28.0, None, 1)),
        ("inclusion", {"time_window": {"value": 4, "unit": "week"}}, (0.0, 28.0, 0)),
        ("inclusion", {"negated": True}, (None, None, 1)),
    ],
)
def test_a_state_is_told_in_days_since_it_was_last_there(store, kind, presence, expected):
    criteria = [limit(kind, {"kind": "presence", "concept": "CHEMOTHERAPY", **presence})]
    save(store, small_trial(eligibility={"criteria": criteria}))
    assert rows(store, "SELECT lower, upper, never, kind, unit FROM eligible_ranges") == [
        (*expected, "presence", "day")
    ]
    assert rows(store, "SELECT count(*) FROM limits") == [("time_window" in presence,)]


@pytest.mark.parametrize(
    ("kind", "presence", "asked"),
    [
        ("exclusion", {}, ("absent", None)),
        ("inclusion", {"negated": True}, ("absent", None)),
        ("inclusion", {}, ("present", None)),
        ("exclusion", {"time_window": {"value": 4, "unit": "week"}}, ("absent", 28)),
        ("inclusion", {"time_window": {"value": 4, "unit": "week"}}, ("present", 28)),
    ],
)
def test_presences_say_who_is_kept_out_wherever_it_stands(store, kind, presence, asked):
    criteria = [limit(kind, {"kind": "presence", "concept": "HIV", **presence})]
    save(store, small_trial(eligibility={"criteria": criteria}))
    assert rows(store, "SELECT concept, asked, days, section FROM presences") == [("HIV", *asked, kind)]


def test_limits_of_age_are_in_years(store):
    criteria = [limit("inclusion", {"kind": "range", "concept": "AGE", "lower": bound(18), "unit": "year"})]
    criteria += [limit("exclusion", {"kind": "range", "concept": "AGE", "upper": bound(6, False), "unit": "month"})]
    save(store, small_trial(eligibility={"criteria": criteria}))
    found = rows(store, "SELECT lower, unit FROM limits ORDER BY lower")
    assert found == [(pytest.approx(0.5), "year"), (18.0, "year")]


def test_statements_that_exclude_everybody_are_told_as_such(store):
    contradiction = limit("inclusion", {"kind": "range", "concept": "HB", "lower": bound(9), "unit": "g/dL"})
    contradiction["constraints"] += [{"kind": "range", "concept": "HB", "upper": bound(8), "unit": "g/dL"}]
    save(store, small_trial(eligibility={"criteria": [contradiction]}))
    assert rows(store, "SELECT concept, kind FROM eligible_ranges") == [("HB", "empty")]
    assert rows(store, "SELECT count(*) FROM limits") == [(0,)]


def test_long_texts_officials_and_publications_are_read_from_the_version(store):
    save(store, full_trial())
    assert rows(store, "SELECT brief_summary, eligibility_text FROM trial_texts") == [
        ("Are the cells safe?", "Inclusion: adults who breathe well")
    ]
    assert rows(store, "SELECT position, role, name FROM officials") == [
        (0, "PRINCIPAL_INVESTIGATOR", "An Investigator")
    ]
    assert rows(store, "SELECT trial_id, type, pmid FROM publications") == [("NCT00000001", "RESULT", "1")]


def disagreements(store):
    return rows(store, "SELECT field, left_source, left_value, right_source, right_value FROM source_disagreements")


def test_sources_that_agree_do_not_disagree(store):
    save(store, full_trial())
    save(store, full_trial(source="meddatax", start_date={"date": "2025-03-31"}, primary_completion_date=None))
    assert disagreements(store) == []


def test_sources_that_disagree_are_listed(store):
    save(store, full_trial(phases=["NA"]))
    save(
        store,
        full_trial(
            source="veeva",
            phases=None,
            status="COMPLETED",
            brief_title="NEURON precursors for muscle wasting",
            start_date={"date": "2025-04-01"},
            sponsor={"name": "Example Group"},
            enrollment=None,
            not_carried=["sponsor"],
        ),
    )
    assert disagreements(store) == [
        ("status", "ctgov", "RECRUITING", "veeva", "COMPLETED"),
        ("start_date", "ctgov", "2025-03", "veeva", "2025-04-01"),
    ]


def test_recent_changes_are_the_newest_first(store):
    save(store, small_trial())
    save(store, titled(small_trial(), "B"), LATER, changes=(change(),), registry_date="2026-03-02")
    save(store, titled(small_trial(), "C"), LATER, changes=(change("acronym", None, "C"),))
    assert rows(store, "SELECT trial_id, date, field, version FROM recent_changes") == [
        ("NCT00000001", "2026-03-08", "acronym", 3),
        ("NCT00000001", "2026-03-02", "enrollment.count", 2),
    ]


def test_a_prepared_trial_has_as_many_values_as_its_tables_have_columns():
    prepared = prepare(full_trial())
    assert list(prepared.rows) == list(COLUMNS)
    for table, names in COLUMNS.items():
        # What the writer adds: the id, and the trial (in `trials` the version).
        assert {len(row) + 2 for row in prepared.rows[table]} == {len(names.split())}, table
