"""A source that changed its form, or a wall before it, looks like many trials changed at once: nothing is published."""

import copy

import pytest
from crawl_rig import content, crawl, fetcher_for, quick_reading, rows, watch_of  # noqa: F401
from registry import Fault, Registry, nct_id, studies
from scripted_edits import noisy

from db import Store
from harvester import intake, reading, renewing, rereading, retrying
from harvester.crawl import accepting, job, receiving, running
from harvester.log import Log
from parsers import REVISION

KNOWN = 40
WATCH = '[[watch]]\nname = "all"\nsource = "ctgov"\nquery = {term = "study"}\ncensus_days = 0\n'
PUBLISHED = ("versions", "changes", "records", "trials", "arms", "watched")


@pytest.fixture
def registry():
    with Registry(studies(KNOWN)) as running:
        yield running


@pytest.fixture
def database(tmp_path):
    return tmp_path / "trials.db"


def next_day(registry):
    registry.timestamp = f"2026-08-{int(registry.timestamp[8:10]) + 1:02}T09:00:06"
    registry.requests.clear()


def without_arms(registry, numbers):
    for number in numbers:
        module = registry.studies[nct_id(number)]["protocolSection"]["armsInterventionsModule"]
        del module["armGroups"]


def published(database):
    found = content(database)
    return {name: found[name] for name in PUBLISHED}


def findings(database):
    return dict(rows(database, "SELECT name, count FROM run_findings WHERE kind = 'lost_field'"))


def accept(database, registry, watch=WATCH):
    with Store.open(database) as store:
        return accepting.accept(store, watch_of(watch), fetcher_for(registry, database), job.silent)


def test_a_field_that_most_records_lose_at_once_is_not_published(registry, database):
    crawl(database, registry, WATCH)
    before = published(database)
    without_arms(registry, range(2, KNOWN + 1))
    next_day(registry)
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.exit_code) == ("quarantined", 1)
    assert f"{KNOWN - 1} of {KNOWN} known records have lost the field arms" in outcome.problems[0]
    assert "Nothing was published" in outcome.problems[0]
    assert published(database) == before
    bodies = rows(database, "SELECT count(*) FROM snapshots")[0][0]
    assert bodies == 2 * KNOWN - 1, "what came is kept"


def test_one_record_that_loses_it_is_a_normal_change(registry, database):
    crawl(database, registry, WATCH)
    without_arms(registry, [7])
    next_day(registry)
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.exit_code, outcome.counters.changed) == ("complete", 0, 1)
    assert findings(database) == {"arms": 1}
    assert rows(
        database, "SELECT count(*) FROM arms JOIN trials ON trials.id = trial WHERE trial_id = 'NCT90000007'"
    ) == [(0,)]


def test_what_is_accepted_is_published_once(registry, database):
    crawl(database, registry, WATCH)
    without_arms(registry, range(1, KNOWN + 1))
    next_day(registry)
    assert crawl(database, registry, WATCH).state == "quarantined"
    outcome = accept(database, registry)
    assert (outcome.state, outcome.exit_code, outcome.counters.changed) == ("complete", 0, KNOWN)
    assert rows(database, "SELECT count(*) FROM arms") == [(0,)]
    assert rows(database, "SELECT count(*) FROM versions WHERE number = 2") == [(KNOWN,)]
    assert accept(database, registry) is None
    next_day(registry)
    assert crawl(database, registry, WATCH).counters.unchanged == KNOWN


def test_a_site_that_is_itself_again_needs_nobody(registry, database):
    crawl(database, registry, WATCH)
    before = published(database)
    good = copy.deepcopy(registry.studies)
    without_arms(registry, range(1, KNOWN + 1))
    next_day(registry)
    assert crawl(database, registry, WATCH).state == "quarantined"
    registry.studies = good
    next_day(registry)
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.counters.unchanged) == ("complete", KNOWN)
    assert published(database) == before
    assert rows(database, "SELECT count(*) FROM pending") == [(0,)]
    assert accept(database, registry) is None


def test_newer_parsers_read_a_quarantined_run_again(registry, database, monkeypatch):
    """The site moved the arms to another key; parsers that know it see that nothing changed."""
    crawl(database, registry, WATCH)
    before = published(database)
    for one in registry.studies.values():
        module = one["protocolSection"]["armsInterventionsModule"]
        module["groups"] = module.pop("armGroups")
    next_day(registry)
    assert crawl(database, registry, WATCH).state == "quarantined"

    def newer(one):
        return reading.read(reading.Unread(body=one.body.replace(b'"groups":', b'"armGroups":'), source=one.source))

    for module in (accepting, intake, job, receiving, rereading, retrying, running):
        if hasattr(module, "REVISION"):
            monkeypatch.setattr(module, "REVISION", REVISION + 1)
        if hasattr(module, "read"):
            monkeypatch.setattr(module, "read", newer)
        if hasattr(module, "read_all"):
            monkeypatch.setattr(module, "read_all", lambda several: [newer(one) for one in several])
    with Store.open(database) as store:
        renewing.bring_up_to_date(store, "ctgov", Log())
        registry.requests.clear()
        outcome = accepting.reconsider(store, watch_of(WATCH), fetcher_for(registry, database), job.silent)
        assert registry.requests == [], "read again from the stored bytes"
    assert (outcome.state, outcome.counters.unchanged, outcome.counters.promised) == ("complete", KNOWN, KNOWN)
    after = published(database)
    assert after["changes"] == before["changes"] == []
    assert after["arms"] == before["arms"]
    assert len(after["versions"]) == KNOWN


@pytest.mark.parametrize(("known", "state"), [(19, "complete"), (20, "quarantined")])
def test_below_twenty_known_records_nothing_is_doubted(database, known, state):
    with Registry(studies(known)) as registry:
        crawl(database, registry, WATCH)
        without_arms(registry, range(1, known + 1))
        next_day(registry)
        assert crawl(database, registry, WATCH).state == state


def test_a_share_is_one_of_all_that_the_watch_knows_not_of_what_came(registry, database):
    """A daily run receives little but what changed."""
    crawl(database, registry, WATCH)
    daily = WATCH.replace("census_days = 0", "census_days = 7")
    for number in range(1, KNOWN // 2 + 1):
        registry.revise(nct_id(number), "2099-01-01", lambda one: one["designModule"]["enrollmentInfo"].update(count=3))
    next_day(registry)
    outcome = crawl(database, registry, daily)
    assert (outcome.state, outcome.counters.received, outcome.counters.changed) == ("complete", KNOWN // 2, KNOWN // 2)
    for number in range(1, KNOWN // 2 + 2):
        registry.revise(nct_id(number), "2099-01-02", lambda one: one["designModule"]["enrollmentInfo"].update(count=4))
    next_day(registry)
    outcome = crawl(database, registry, daily)
    assert outcome.state == "quarantined"
    assert f"{KNOWN // 2 + 1} of {KNOWN} known records changed" in outcome.problems[0]


def test_what_the_registry_refreshes_in_all_records_is_no_change_however_many_there_are(registry, database):
    """A new version holder, other cities, masked sites, derived citations, spaces: other bytes, and nothing to tell."""
    crawl(database, registry, WATCH)
    registry.studies = {name: noisy(record, number) for number, (name, record) in enumerate(registry.studies.items())}
    for one in registry.studies.values():
        for site in one["protocolSection"].get("contactsLocationsModule", {}).get("locations", []):
            site["geoPoint"] = {"lat": 1.0, "lon": 2.0}
    next_day(registry)
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.exit_code) == ("complete", 0)
    assert outcome.counters.changed > KNOWN // 2, "their contents do differ"
    assert rows(database, "SELECT count(*) FROM changes") == [(0,)]


def test_a_redesign_that_gives_every_record_other_content_is_not_published(registry, database):
    """Every text is cut off at a new length: no field is lost, and all of them say something else."""
    crawl(database, registry, WATCH)
    before = published(database)
    for one in registry.studies.values():
        module = one["protocolSection"]["outcomesModule"]
        for outcome in module["primaryOutcomes"]:
            outcome["measure"] = outcome["measure"][:9]
    next_day(registry)
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.exit_code) == ("quarantined", 1)
    assert f"{KNOWN} of {KNOWN} known records changed" in outcome.problems[0]
    assert published(database) == before


def test_records_that_vanish_together_are_doubted_and_can_be_accepted(registry, database):
    crawl(database, registry, WATCH)
    before = published(database)
    for number in range(1, KNOWN - 5):
        registry.remove(nct_id(number))
    next_day(registry)
    outcome = crawl(database, registry, WATCH)
    assert outcome.state == "quarantined"
    assert f"{KNOWN - 6} of {KNOWN} known records are no longer returned" in outcome.problems[0]
    assert published(database) == before
    outcome = accept(database, registry)
    assert (outcome.state, outcome.counters.gone) == ("complete", KNOWN - 6)
    assert rows(database, "SELECT count(*) FROM changes WHERE kind = 'gone'") == [(KNOWN - 6,)]


def test_records_that_become_unreadable_together_are_doubted(registry, database):
    crawl(database, registry, WATCH)
    before = published(database)
    for number in range(1, KNOWN // 2):
        registry.studies[nct_id(number)]["protocolSection"]["statusModule"]["overallStatus"] = "ON_HOLIDAY"
    next_day(registry)
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.exit_code) == ("quarantined", 1)
    assert "can no longer be read" in outcome.problems[0]
    assert published(database) == before
    assert ("status: ON_HOLIDAY", KNOWN // 2 - 1) in rows(database, "SELECT name, count FROM run_findings")


def test_a_run_that_breaks_off_publishes_what_is_plausible_and_keeps_back_the_rest(registry, database):
    registry.most_per_page = 10
    crawl(database, registry, WATCH)
    registry.studies[nct_id(1)]["protocolSection"]["designModule"]["enrollmentInfo"]["count"] = 4
    next_day(registry)
    registry.faults.append(Fault("403", at=4))
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.exit_code, outcome.counters.changed) == ("blocked", 3, 1)
    assert [row[0] for row in content(database)["changes"]] == [nct_id(1)]
    before = published(database)
    without_arms(registry, range(1, KNOWN + 1))
    next_day(registry)
    registry.faults[:] = [Fault("403", at=4)]
    outcome = crawl(database, registry, WATCH)
    assert outcome.state == "blocked"
    assert "What is new was kept back: 20 of 20 known records have lost the field arms" in outcome.problems[1]
    assert published(database) == before


@pytest.mark.soak
def test_999_of_1000_without_arms(database):
    with Registry(studies(1000)) as registry:
        crawl(database, registry, WATCH)
        before = published(database)
        without_arms(registry, range(2, 1001))
        next_day(registry)
        outcome = crawl(database, registry, WATCH)
        assert outcome.state == "quarantined"
        assert "999 of 1000 known records have lost the field arms" in outcome.problems[0]
        assert published(database) == before
        assert accept(database, registry).counters.changed == 999
