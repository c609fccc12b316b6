"""A search that is crawled day after day: complete, cheap where nothing happened, and an event for whatever leaves."""

import pytest
from crawl_rig import crawl, quick_reading, rows  # noqa: F401
from registry import Fault, Registry, make_study, nct_id, studies

COUNT = 120
ALS = '[[watch]]\nname = "als"\nsource = "ctgov"\nquery = {cond = "sclerosis"}\n'
CANCER = '[[watch]]\nname = "cancer"\nsource = "ctgov"\nquery = {cond = "cancer"}\n'
EVENTS = (
    "SELECT trial_id, kind, before, after, significance FROM changes JOIN records ON records.id = record "
    "WHERE field = 'record'"
)
STATES = "SELECT trial_id, state, merged_into FROM records WHERE state <> 'live'"


@pytest.fixture
def registry():
    with Registry(studies(COUNT)) as running:
        running.most_per_page = 10
        yield running


@pytest.fixture
def database(tmp_path):
    return tmp_path / "trials.db"


def next_day(registry):
    day = int(registry.timestamp[8:10]) + 1
    registry.timestamp = f"2026-08-{day:02}T09:00:06"
    registry.requests.clear()


def als(registry):
    return [
        id_ for id_, one in registry.studies.items() if "Sclerosis" in str(one["protocolSection"]["conditionsModule"])
    ]


def asked(registry):
    return [(seen.path, seen.query) for seen in registry.requests if seen.path != "/robots.txt"]


def test_a_first_crawl_has_every_record_and_says_how_it_knows(registry, database):
    outcome = crawl(database, registry, ALS)
    there = als(registry)
    assert (outcome.state, outcome.exit_code, outcome.problems) == ("complete", 0, ())
    count = outcome.counters
    assert (count.promised, count.received, count.new) == (len(there), len(there), len(there))
    assert [row[0] for row in rows(database, "SELECT trial_id FROM trials")] == sorted(there)
    listed = [query for path, query in asked(registry) if query.get("fields") == "NCTId"]
    assert listed, "the ids were listed to prove it"
    assert rows(database, "SELECT census FROM runs") == [(1,)]


def test_unchanged_data_cost_one_request(registry, database):
    crawl(database, registry, ALS)
    registry.requests.clear()
    outcome = crawl(database, registry, ALS)
    assert (outcome.state, outcome.exit_code) == ("complete", 0)
    assert [path for path, _ in asked(registry)] == ["/api/v2/version"]


@pytest.mark.parametrize("count", [30, 120])
def test_a_day_without_a_change_costs_as_many_requests_however_many_records_there_are(database, count):
    with Registry(studies(count)) as registry:
        registry.most_per_page = 5
        crawl(database, registry, ALS)
        next_day(registry)
        outcome = crawl(database, registry, ALS)
        assert (outcome.state, outcome.counters.promised, outcome.counters.received) == ("complete", 0, 0)
        assert [path for path, _ in asked(registry)] == ["/api/v2/version", "/api/v2/studies", "/api/v2/studies"]
        assert "RANGE" in asked(registry)[1][1]["filter.advanced"]


def test_updates_are_taken_with_an_overlap_and_become_versions_and_changes(registry, database):
    crawl(database, registry, ALS)
    next_day(registry)
    one = als(registry)[4]
    registry.revise(one, "2099-01-01", lambda protocol: protocol["designModule"]["enrollmentInfo"].update(count=7))
    outcome = crawl(database, registry, ALS)
    assert (outcome.state, outcome.counters.promised, outcome.counters.changed) == ("complete", 1, 1)
    changes = rows(database, "SELECT trial_id, field, after FROM changes JOIN records ON records.id = record")
    assert (one, "enrollment.count", "7") in changes
    assert {row[0] for row in changes} == {one}
    assert rows(database, "SELECT number FROM versions WHERE number > 1") == [(2,)]
    since = asked(registry)[1][1]["filter.advanced"]
    started = rows(database, "SELECT min(started_at) FROM runs")[0][0][:10]
    assert since < f"AREA[LastUpdatePostDate]RANGE[{started}"


def test_a_census_is_due_after_so_many_days_and_finds_what_has_no_new_date(registry, database):
    always = ALS + "census_days = 0\n"
    crawl(database, registry, always)
    next_day(registry)
    one = als(registry)[2]
    registry.studies[one]["protocolSection"]["designModule"]["enrollmentInfo"]["count"] = 77
    assert crawl(database, registry, ALS + "census_days = 7\n").counters.changed == 0
    next_day(registry)
    outcome = crawl(database, registry, always)
    assert (outcome.state, outcome.counters.changed, outcome.counters.unchanged) == (
        "complete",
        1,
        len(als(registry)) - 1,
    )
    assert rows(database, "SELECT census FROM runs") == [(0,), (1,), (1,)]


def test_a_record_that_leaves_the_query_is_told_once_and_so_is_its_return(registry, database):
    crawl(database, registry, ALS)
    one = als(registry)[0]
    kept = registry.studies[one]
    for _ in range(2):
        next_day(registry)
        registry.studies[one]["protocolSection"]["conditionsModule"]["conditions"] = ["Migraine"]
        outcome = crawl(database, registry, ALS)
        assert outcome.state == "complete"
    assert rows(database, EVENTS) == [(one, "left_query", "live", "left_query", "substantive")]
    assert rows(database, STATES) == [(one, "left_query", None)]
    registry.put(kept | {"protocolSection": make_study(int(one[-3:]))["protocolSection"]})
    for _ in range(2):
        next_day(registry)
        assert crawl(database, registry, ALS).state == "complete"
    assert [row[1] for row in rows(database, EVENTS)] == ["left_query", "returned"]
    assert rows(database, STATES) == []
    assert rows(database, "SELECT max(number) FROM versions") == [(1,)]


def test_a_record_that_another_watch_still_finds_stays_live(registry, database):
    crawl(database, registry, ALS)
    crawl(database, registry, ALS.replace("als", "all").replace('cond = "sclerosis"', 'term = "study"'))
    one = als(registry)[0]
    registry.studies[one]["protocolSection"]["conditionsModule"]["conditions"] = ["Migraine"]
    next_day(registry)
    assert crawl(database, registry, ALS).counters.left_query == 1
    assert [row[:2] for row in rows(database, EVENTS)] == [(one, "left_query")]
    assert rows(database, STATES) == []


def test_a_record_that_is_gone_or_merged_is_told_once(registry, database):
    crawl(database, registry, ALS)
    first, second, into = als(registry)[:3]
    registry.remove(first)
    registry.merge(second, into=into)
    for expected in ((1, 1), (0, 0)):
        next_day(registry)
        outcome = crawl(database, registry, ALS)
        assert outcome.state == "complete"
        assert (outcome.counters.gone, outcome.counters.merged) == expected
    assert rows(database, EVENTS) == sorted(
        [(first, "gone", "live", "gone", "critical"), (second, "merged", "live", into, "critical")]
    )
    assert rows(database, STATES) == [(first, "gone", None), (second, "merged", into)]


def test_a_new_record_without_a_recent_date_is_found_by_the_count(registry, database):
    crawl(database, registry, ALS)
    next_day(registry)
    registry.put(make_study(200))  # its date of last update lies long before the last crawl
    outcome = crawl(database, registry, ALS)
    assert (outcome.state, outcome.counters.new, outcome.counters.promised) == ("complete", 1, 1)


def test_one_that_came_and_one_that_left_do_not_make_each_other_invisible(registry, database):
    """Their number is the same; where one page holds all ids, they are compared one by one."""
    registry.most_per_page = 1000
    crawl(database, registry, ALS)
    next_day(registry)
    left = als(registry)[0]
    registry.remove(left)
    registry.put(make_study(200))
    outcome = crawl(database, registry, ALS)
    assert (outcome.state, outcome.counters.new, outcome.counters.gone) == ("complete", 1, 1)
    assert [row[:2] for row in rows(database, EVENTS)] == [(left, "gone")]


def test_our_own_limit_is_said_and_is_not_complete(registry, database):
    outcome = crawl(database, registry, ALS + "limit = 15\n")
    assert (outcome.state, outcome.exit_code) == ("incomplete", 1)
    count = outcome.counters
    assert (count.promised, count.received, count.missing) == (len(als(registry)), 15, 0)
    assert f"limit of 15 was reached, and the registry has {len(als(registry))}" in outcome.problems[0]
    next_day(registry)
    again = crawl(database, registry, ALS + "limit = 15\n")
    assert (again.state, again.counters.left_query, again.counters.gone) == ("incomplete", 0, 0)
    assert rows(database, EVENTS) == []
    assert crawl(database, registry, ALS + f"limit = {len(als(registry))}\n").state == "complete"


def test_a_watch_that_asks_for_something_else_walks_anew_and_says_so_of_what_it_leaves(registry, database):
    crawl(database, registry, ALS)
    outcome = crawl(database, registry, CANCER.replace('"cancer"\nsource', '"als"\nsource'))
    assert outcome.state == "complete"
    assert outcome.counters.left_query == len(als(registry))
    told = {row[1:] for row in rows(database, EVENTS)}
    assert told == {("left_query", "live", "left_query", "administrative")}


def test_an_unknown_word_costs_one_record_and_is_counted_and_kept(registry, database):
    one = als(registry)[3]
    registry.studies[one]["protocolSection"]["statusModule"]["overallStatus"] = "PAUSED"
    registry.studies[one]["protocolSection"]["designModule"]["surprise"] = 1
    registry.studies[als(registry)[5]]["protocolSection"]["designModule"]["surprise"] = 1
    outcome = crawl(database, registry, ALS)
    count = outcome.counters
    assert (outcome.state, outcome.exit_code, count.refused, count.new) == ("complete", 1, 1, len(als(registry)) - 1)
    assert f"ctgov {one}: status: Invalid enum value 'PAUSED'" in outcome.problems[0]
    assert rows(database, "SELECT kind, name, count FROM run_findings") == [
        ("unknown_key", "designModule.surprise", 1),
        ("unknown_value", "status: PAUSED", 1),
    ]
    assert rows(database, "SELECT trial_id, stage FROM failures WHERE snapshot IS NOT NULL") == [(one, "parse")]
    next_day(registry)
    again = crawl(database, registry, ALS)
    assert (again.state, again.exit_code, again.unread) == ("complete", 1, 1)
    assert len(asked(registry)) == 3, "a record that cannot be read costs no more requests"
    registry.studies[one] = make_study(int(one[-3:]))
    registry.revise(one, "2099-01-01")
    next_day(registry)
    healed = crawl(database, registry, ALS)
    assert (healed.exit_code, healed.counters.new) == (0, 1)
    assert rows(database, "SELECT count(*) FROM failures WHERE resolved_at IS NULL") == [(0,)]


def test_a_record_without_an_id_is_kept_and_refused(registry, database):
    for number in (5, 10):
        del registry.studies[nct_id(number)]["protocolSection"]["identificationModule"]["nctId"]
    outcome = crawl(database, registry, ALS)
    assert (outcome.state, outcome.exit_code, outcome.counters.refused) == ("complete", 1, 2)
    assert rows(database, "SELECT count(*) FROM failures WHERE snapshot IS NOT NULL") == [(2,)]


def test_what_becomes_of_an_absent_record_may_stay_unknown_for_a_day(registry, database):
    crawl(database, registry, ALS)
    next_day(registry)
    one = als(registry)[0]
    registry.remove(one)
    registry.faults.append(Fault("400", path=f"/studies/{one}"))
    outcome = crawl(database, registry, ALS)
    assert (outcome.state, outcome.exit_code) == ("incomplete", 1)
    assert f"{one} is no longer returned, and what became of it cannot be told" in outcome.problems[0]
    assert rows(database, EVENTS) == []
    assert crawl(database, registry, ALS).counters.gone == 1
    assert [row[:2] for row in rows(database, EVENTS)] == [(one, "gone")]
