"""The whole corpus in one database: every row accounted for, every key sound, and no larger than promised."""

from hashlib import sha256

import msgspec
import pytest
from db_examples import rows
from timing import cpu_seconds

from db.store import Store
from parsers.text.criteria.eligible import rules

pytestmark = pytest.mark.corpus


@pytest.fixture(scope="module")
def protocols(corpus_bodies):
    return [msgspec.json.decode(body)["protocolSection"] for body in corpus_bodies]


@pytest.fixture(scope="module")
def loaded(corpus_database):
    with Store.open(corpus_database, read_only=True) as store:
        yield store


def listed(protocol, module, *names):
    return sum(len(protocol.get(module, {}).get(name, [])) for name in names)


ARMS, OUTCOMES = "armsInterventionsModule", "outcomesModule"
COUNTED = {
    "trials": lambda _: 1,
    "conditions": lambda p: listed(p, "conditionsModule", "conditions"),
    "keywords": lambda p: listed(p, "conditionsModule", "keywords"),
    "arms": lambda p: listed(p, ARMS, "armGroups"),
    "interventions": lambda p: listed(p, ARMS, "interventions"),
    "outcomes": lambda p: listed(p, OUTCOMES, "primaryOutcomes", "secondaryOutcomes", "otherOutcomes"),
    "locations": lambda p: listed(p, "contactsLocationsModule", "locations"),
    "sponsors": lambda p: 1 + listed(p, "sponsorCollaboratorsModule", "collaborators"),
}
FROM_TRIALS = {
    "identifiers": "$.identifiers",
    "regimens": "$.regimens",
    "criteria": "$.eligibility.criteria",
}


@pytest.mark.parametrize("table", COUNTED)
def test_each_table_has_the_rows_that_the_records_have(loaded, protocols, table):
    expected = sum(COUNTED[table](protocol) for protocol in protocols)
    assert rows(loaded, f"SELECT count(*) FROM {table}") == [(expected,)]


@pytest.mark.parametrize("table", FROM_TRIALS)
def test_each_table_has_the_rows_that_the_trials_have(loaded, table):
    ((expected,),) = rows(loaded, f"SELECT sum(json_array_length(trial, '{FROM_TRIALS[table]}')) FROM versions")
    assert rows(loaded, f"SELECT count(*) FROM {table}") == [(expected,)]


def test_constraints_and_what_follows_from_them_too(loaded, corpus_trials):
    items = [item for trial in corpus_trials for item in trial.eligibility.criteria]
    admitted = [1 if rule.measure == "grade" else max(1, len(rule.intervals)) for item in items for rule in rules(item)]
    assert rows(loaded, "SELECT count(*) FROM constraints") == [(sum(len(item.constraints) for item in items),)]
    assert rows(loaded, "SELECT count(*) FROM eligible_ranges") == [(sum(admitted),)]


def test_interventions_of_arms_too(loaded, corpus_trials):
    expected = sum(len(arm.interventions) for trial in corpus_trials for arm in trial.arms)
    assert rows(loaded, "SELECT count(*) FROM arm_interventions") == [(expected,)]


def test_each_view_has_the_rows_of_what_it_shows(loaded):
    for view, table in (("trial_list", "trials"), ("dose_table", "regimens"), ("criteria_table", "criteria")):
        assert rows(loaded, f"SELECT count(*) FROM {view}") == rows(loaded, f"SELECT count(*) FROM {table}")
    shown = "SELECT (SELECT count(*) FROM limits WHERE kind <> 'presence') + (SELECT count(*) FROM presences)"
    assert rows(loaded, shown) == rows(loaded, "SELECT count(*) FROM eligible_ranges WHERE kind <> 'empty'")


def test_the_audit_of_a_copy_finds_nothing(loaded, corpus_bodies, tmp_path):
    loaded.backup(tmp_path / "copy.db")
    with Store.open(tmp_path / "copy.db") as copy:  # for writing: so the full-text index is looked through as well
        audit = copy.verify()
    assert audit.problems == ()
    assert audit.versions == len(corpus_bodies)


def test_the_file_is_at_most_half_as_large_again_as_the_records(corpus_database, corpus_bodies):
    compact = sum(len(msgspec.json.encode(msgspec.json.decode(body))) for body in corpus_bodies)
    ratio = corpus_database.stat().st_size / compact
    assert ratio <= 1.5, f"{ratio:.3f}"


def test_the_same_bodies_are_known_without_parsing(loaded, corpus_bodies):
    hashes = [sha256(body).hexdigest() for body in corpus_bodies]
    assert set(loaded.records.known("ctgov", hashes)) == set(hashes)


def test_every_date_has_its_days(loaded):
    ((wrong,),) = rows(
        loaded,
        "SELECT count(*) FROM trials WHERE start_date IS NOT NULL AND NOT (start_date_first_day LIKE start_date || '%' "
        "AND start_date_last_day LIKE start_date || '%' AND length(start_date_first_day) = 10 "
        "AND length(start_date_last_day) = 10 AND start_date_first_day <= start_date_last_day)",
    )
    assert wrong == 0


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM recruiting_trials",
        "SELECT * FROM dose_table WHERE cumulative_unit = 'cells' AND cumulative_high > 1e8",
        "SELECT * FROM limits WHERE concept = 'AGE'",
        "SELECT * FROM criteria_table WHERE trial = 7",
        "SELECT * FROM source_disagreements",
        "SELECT rowid FROM search WHERE search MATCH 'sclerosis' ORDER BY rank LIMIT 20",
    ],
)
def test_a_view_answers_at_once(loaded, sql):
    assert cpu_seconds(lambda: rows(loaded, sql), tries=3) < 0.5
