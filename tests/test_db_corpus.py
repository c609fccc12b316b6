"""The whole corpus in one database: every row accounted for, every key sound, and no larger than promised."""

import gzip
import time
from hashlib import sha256

import msgspec
import pytest
from db_examples import NOW, receipt, rows

from db.models import Received
from db.store import Store
from parsers.ctgov import parse

pytestmark = pytest.mark.corpus
BATCH = 200


@pytest.fixture(scope="module")
def bodies(corpus):
    with gzip.open(corpus / "ctgov_v2.jsonl.gz") as file:
        return file.read().splitlines()


@pytest.fixture(scope="module")
def protocols(bodies):
    return [msgspec.json.decode(body)["protocolSection"] for body in bodies]


@pytest.fixture(scope="module")
def loaded(bodies, tmp_path_factory):
    with Store.open(tmp_path_factory.mktemp("corpus") / "trials.db") as store:
        for start in range(0, len(bodies), BATCH):
            part = bodies[start : start + BATCH]
            snapshots = store.snapshots.add_many([(body, receipt("file:corpus")) for body in part])
            store.versions.save_many(
                [
                    Received(trial=parse(body), snapshot=snapshot, observed_at=NOW, parser_revision=1)
                    for body, snapshot in zip(part, snapshots, strict=True)
                ]
            )
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


def test_constraints_and_arms_interventions_too(loaded):
    constraints = arm_interventions = 0
    for version in loaded.versions.current():
        constraints += sum(len(one.constraints) for one in version.trial.eligibility.criteria)
        arm_interventions += sum(len(arm.interventions) for arm in version.trial.arms)
    assert rows(loaded, "SELECT (SELECT count(*) FROM constraints), (SELECT count(*) FROM arm_interventions)") == [
        (constraints, arm_interventions)
    ]


def test_the_audit_finds_nothing(loaded, bodies):
    audit = loaded.verify()
    assert audit.problems == ()
    assert audit.versions == len(bodies)


def test_the_file_is_at_most_half_as_large_again_as_the_records(loaded, bodies, tmp_path):
    loaded.backup(tmp_path / "copy.db")
    compact = sum(len(msgspec.json.encode(msgspec.json.decode(body))) for body in bodies)
    ratio = (tmp_path / "copy.db").stat().st_size / compact
    assert ratio <= 1.5, f"{ratio:.3f}"


def test_the_same_bodies_are_known_without_parsing(loaded, bodies):
    hashes = [sha256(body).hexdigest() for body in bodies]
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
    started = time.process_time()
    rows(loaded, sql)
    assert time.process_time() - started < 0.25
