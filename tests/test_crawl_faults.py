"""Each fault of a registry, at the first, a middle and the last request of a crawl: the right data, or the truth."""

import shutil
from itertools import cycle

import pytest
from crawl_rig import PER_PAGE, VERSIONS, content, crawl, quick_reading, rows  # noqa: F401
from registry import Fault, Registry, make_study, nct_id, studies
from registry.studies import revised

COUNT = 200
RECORDS = studies(COUNT)
# One for /version, four pages of records, four pages of ids.
FIRST, FIRST_PAGE, MIDDLE, FIRST_IDS, LAST = 1, 2, 5, 6, 9
FOR_GOOD = 1000
VALUES = {"redirect": "https://elsewhere.example/", "slow": "0.000001", "bomb": str(200 * 1024 * 1024)}

# Fault -> how a crawl ends that meets it once, at /version and behind it: where it passes, all data are there.
ONCE = {
    "429": ("complete", "complete"),
    "500": ("complete", "complete"),
    "503": ("complete", "complete"),
    "reset": ("complete", "complete"),
    "slow": ("complete", "complete"),
    "short": ("complete", "complete"),
    "truncated": ("complete", "complete"),
    "maintenance": ("complete", "complete"),
    "empty": ("complete", "complete"),
    "bomb": ("complete", "complete"),
    "wrong_count": ("complete", "complete"),
    "no_count": ("complete", "complete"),
    "no_token": ("complete", "complete"),
    "deep": ("complete", "complete"),
    "empty_page": ("complete", "complete"),
    "400": ("complete", "incomplete"),
    "404": ("complete", "incomplete"),
    "redirect": ("complete", "incomplete"),
    "403": ("blocked", "blocked"),
    "wall": ("blocked", "blocked"),
}
# Fault -> how a crawl ends that meets it from its first request on, or from a later one on; and what it says of it.
LASTING = {
    "429": ("blocked", "blocked", "we ask too often. It was asked 6 times"),
    "500": ("blocked", "incomplete", "500 Internal Server Error"),
    "503": ("blocked", "incomplete", "503 Service Unavailable"),
    "reset": ("blocked", "incomplete", "Connection reset by peer"),
    "short": ("blocked", "incomplete", "broke off in the middle of its answer"),
    "truncated": ("blocked", "incomplete", "malformed or cut off"),
    "maintenance": ("blocked", "incomplete", 'titled "We will be back"'),
    "empty": ("blocked", "incomplete", "answered 200 with nothing in it"),
    "bomb": ("incomplete", "incomplete", "unpacks to more than we take"),
    "wrong_count": ("incomplete", "incomplete", "The registry promises 203 records and lists 200 ids"),
    "no_count": ("incomplete", "incomplete", "does not say how many records the search has"),
    "no_token": ("incomplete", "incomplete", "The registry promises 200 records and lists 50 ids"),
    "deep": ("blocked", "incomplete", "nested too deeply"),
    "empty_page": ("incomplete", "incomplete", "its pages repeat or stay empty"),
    "400": ("incomplete", "incomplete", "the request is wrong"),
    "404": ("incomplete", "incomplete", "404 Not Found"),
    "redirect": ("incomplete", "incomplete", "not one of the source's hosts"),
    "403": ("blocked", "blocked", "it refuses us, so nothing more is asked"),
    "wall": ("blocked", "blocked", "a wall against robots"),
}


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("undisturbed")
    with serving() as registry:
        assert crawl(folder / "trials.db", registry).state == "complete"
    return content(folder / "trials.db")


def serving():
    registry = Registry(RECORDS)
    registry.most_per_page = PER_PAGE
    return registry


def fault(kind, at, times=1):
    return Fault(kind, at=at, times=times, value=VALUES.get(kind, ""))


def adds_up(outcome):
    count = outcome.counters
    assert count.received == count.new + count.changed + count.unchanged + count.refused
    if count.promised is not None:
        assert count.promised == count.received + count.failed + count.missing


def check(database, outcome, state, undisturbed):
    """A run that says that it is complete has every record; one that is not says so, and keeps what came."""
    assert outcome.state == state
    adds_up(outcome)
    if state == "complete":
        assert outcome.exit_code == 0
        assert content(database) == undisturbed
    else:
        assert outcome.exit_code == (3 if state == "blocked" else 1)
        assert outcome.problems
        kept = rows(database, VERSIONS)
        assert len(kept) == outcome.counters.received
        assert set(kept) <= set(undisturbed["versions"])


def check_rerun(database, registry, undisturbed):
    """A plain run without the fault puts everything right."""
    registry.faults.clear()
    registry.timestamp = "2026-08-06T09:00:06"
    again = crawl(database, registry)
    assert again.state == "complete"
    adds_up(again)
    assert content(database) == undisturbed


def once(tmp_path, undisturbed, kind, at):
    database = tmp_path / "trials.db"
    with serving() as registry:
        registry.faults.append(fault(kind, at))
        outcome = crawl(database, registry)
        state = ONCE[kind][at > FIRST]
        check(database, outcome, state, undisturbed)
        if state != "complete":
            check_rerun(database, registry, undisturbed)


def lasting(tmp_path, undisturbed, kind, at):
    database = tmp_path / "trials.db"
    with serving() as registry:
        registry.faults.append(fault(kind, at, FOR_GOOD))
        outcome = crawl(database, registry)
        state = LASTING[kind][at > FIRST]
        # The count stands on first pages only, and those have passed; so has the token of the last page but one.
        if kind in ("wrong_count", "no_count", "no_token") and at == LAST:
            state = "complete"
        check(database, outcome, state, undisturbed)
        if state != "complete":
            assert LASTING[kind][2] in " ".join(outcome.problems)
        check_rerun(database, registry, undisturbed)


@pytest.mark.parametrize(("kind", "at"), list(zip(ONCE, cycle([FIRST, MIDDLE, LAST]))))  # the long form has them all
def test_a_fault_at_one_request(tmp_path, undisturbed, kind, at):
    once(tmp_path, undisturbed, kind, at)


@pytest.mark.soak
@pytest.mark.parametrize("at", range(1, LAST + 1))
@pytest.mark.parametrize("kind", list(ONCE))
def test_a_fault_at_any_one_request(tmp_path, undisturbed, kind, at):
    once(tmp_path, undisturbed, kind, at)


@pytest.mark.parametrize("kind", [kind for kind in LASTING if kind not in ("bomb", "empty_page")])
def test_a_fault_that_lasts(tmp_path, undisturbed, kind):
    lasting(tmp_path, undisturbed, kind, MIDDLE)


@pytest.mark.soak
@pytest.mark.parametrize("at", [FIRST, FIRST_PAGE, MIDDLE, FIRST_IDS, LAST])
@pytest.mark.parametrize("kind", list(LASTING))
def test_a_fault_that_lasts_from_any_request_on(tmp_path, undisturbed, kind, at):
    lasting(tmp_path, undisturbed, kind, at)


@pytest.fixture(scope="module")
def two_days(tmp_path_factory, undisturbed):
    """The database after the first day, and what it holds after an undisturbed second one."""
    folder = tmp_path_factory.mktemp("two_days")
    with serving() as registry:
        crawl(folder / "first.db", registry)
        shutil.copy(folder / "first.db", folder / "trials.db")
        second_day(registry)
        assert crawl(folder / "trials.db", registry).counters.changed == 5
    return folder / "first.db", content(folder / "trials.db")


def second_day(registry):
    registry.timestamp = "2026-08-06T09:00:06"
    for number in range(1, 6):
        registry.revise(nct_id(number), "2099-01-01", lambda one: one["designModule"]["enrollmentInfo"].update(count=7))
    registry.put(revised(make_study(COUNT + 1), "2099-01-01"))
    registry.remove(nct_id(9))


@pytest.mark.parametrize("at", [1, 2, 3])  # /version, updates, ids
@pytest.mark.parametrize("kind", ["503", "400", "403", "wrong_count"])
def test_a_fault_in_a_daily_run(tmp_path, two_days, kind, at):
    daily(tmp_path, two_days, kind, at)


@pytest.mark.soak
@pytest.mark.parametrize("at", range(1, 8))
@pytest.mark.parametrize("kind", list(ONCE))
def test_any_fault_in_a_daily_run(tmp_path, two_days, kind, at):
    daily(tmp_path, two_days, kind, at)


def daily(tmp_path, two_days, kind, at):
    before, expected = two_days
    database = tmp_path / "trials.db"
    shutil.copy(before, database)
    with serving() as registry:
        second_day(registry)
        registry.faults.append(fault(kind, at))
        outcome = crawl(database, registry)
        adds_up(outcome)
        if outcome.state == "complete":
            assert content(database) == expected
        else:
            assert outcome.state == ONCE[kind][1]
            assert outcome.exit_code == (3 if outcome.state == "blocked" else 1)
            assert outcome.problems
            registry.timestamp = "2026-08-07T09:00:06"
            assert crawl(database, registry).state == "complete"
            assert content(database) == expected


@pytest.mark.parametrize("at", [FIRST, MIDDLE, LAST])
def test_a_retry_after_is_obeyed(tmp_path, undisturbed, at):
    database = tmp_path / "trials.db"
    with serving() as registry:
        registry.faults.append(Fault("429", at=at, value="120"))
        outcome = crawl(database, registry)
        check(database, outcome, "complete", undisturbed)
        registry.faults.append(Fault("429", at=1, value="3600"))
        registry.timestamp = "2026-08-06T09:00:06"
        outcome = crawl(database, registry)
        assert (outcome.state, outcome.exit_code) == ("blocked", 3)
        assert "asks us to come back in 3,600 seconds" in outcome.problems[0]
        assert content(database) == undisturbed


@pytest.mark.parametrize(
    ("kind", "times", "state"),
    [
        ("503", 1, "complete"),
        ("404", FOR_GOOD, "complete"),  # no rules
        ("503", FOR_GOOD, "blocked"),  # rules that nobody can know
        ("403", FOR_GOOD, "blocked"),
        ("reset", FOR_GOOD, "blocked"),
    ],
)
def test_a_fault_at_the_rules_for_robots(tmp_path, undisturbed, kind, times, state):
    database = tmp_path / "trials.db"
    with serving() as registry:
        registry.faults.append(Fault(kind, times=times, path="/robots.txt"))
        check(database, crawl(database, registry), state, undisturbed)
        check_rerun(database, registry, undisturbed)


def test_a_search_that_is_closed_to_robots_is_blocked(tmp_path):
    with Registry(studies(5)) as registry:
        registry.robots = "User-agent: *\nDisallow: /api/v2/studies\n"
        outcome = crawl(tmp_path / "trials.db", registry)
    assert (outcome.state, outcome.exit_code) == ("blocked", 3)
    assert "is closed to us by the site's robots.txt" in outcome.problems[0]


@pytest.mark.parametrize("at", [FIRST_PAGE, MIDDLE, LAST])
def test_data_that_move_under_the_walk_are_taken_in_as_they_are_at_its_end(tmp_path, at):
    def move(registry):
        registry.remove(nct_id(3))
        registry.put(make_study(COUNT + 1))
        registry.merge(nct_id(60), into=nct_id(61))

    database = tmp_path / "trials.db"
    with serving() as registry:
        registry.faults.append(Fault("change", at=at, change=move))
        outcome = crawl(database, registry)
        adds_up(outcome)
        live = {row[1] for row in content(database)["records"] if row[3] == "live"}
        moved_in_time = set(registry.studies)
        # What moves behind the first page of the last list is seen by the next run.
        assert (outcome.state, live) == ("complete", moved_in_time) or at == LAST
        registry.timestamp = "2026-08-06T09:00:06"
        again = crawl(database, registry)
        assert again.state == "complete"
        assert {row[1] for row in content(database)["records"] if row[3] == "live"} == moved_in_time
        states = {row[1]: (row[3], row[4]) for row in content(database)["records"]}
        assert states.get(nct_id(60), ("merged", nct_id(61))) == ("merged", nct_id(61))
        assert states.get(nct_id(3), ("gone", None)) == ("gone", None)
