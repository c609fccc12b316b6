"""What a registry may say or leave unsaid, and what a wrong clock does: never a "complete" that nothing proves."""

from datetime import UTC, datetime, timedelta

import pytest
from crawl_rig import crawl, quick_reading, rows  # noqa: F401
from registry import Fault, Registry, nct_id, studies

from harvester.crawl import job, session
from harvester.fetchers.ctgov_query import OVERLAP

COUNT = 30
WATCH = '[[watch]]\nname = "all"\nsource = "ctgov"\nquery = {term = "study"}\n'
PAGES = "/api/v2/studies"


@pytest.fixture
def registry():
    with Registry(studies(COUNT)) as running:
        running.most_per_page = 10
        yield running


@pytest.fixture
def database(tmp_path):
    return tmp_path / "trials.db"


def lasting(kind, **more):
    return Fault(kind, times=10**6, path=PAGES, **more)


def revise(registry, *numbers, day="2099-01-01", count=77):
    for number in numbers:
        registry.revise(
            nct_id(number), day, lambda one: one["designModule"]["enrollmentInfo"].update(count=count, type="ACTUAL")
        )


def counts(database):
    """The enrolments that the current tables have: each of 77 came of a revision."""
    return {row[0] for row in rows(database, "SELECT trial_id FROM trials WHERE enrollment = 77")}


def set_clock(monkeypatch, by):
    """Set the clock by which runs are dated."""

    class Wrong(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) + by

    monkeypatch.setattr(session, "now", lambda: Wrong.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"))
    monkeypatch.setattr(job, "now", lambda: Wrong.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"))
    monkeypatch.setattr(job, "datetime", Wrong)


def test_without_a_count_nothing_is_proven(registry, database):
    registry.faults.append(lasting("no_count"))
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.exit_code, outcome.counters.received) == ("incomplete", 1, COUNT)
    assert "does not say how many records the search has" in outcome.problems[0]
    assert outcome.counters.promised is None, "nobody promised anything"


def test_a_walk_that_is_cut_and_not_counted_is_not_complete(registry, database):
    registry.faults += [lasting("no_count"), lasting("no_token")]
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.exit_code, outcome.counters.received) == ("incomplete", 1, 10)


def test_updates_that_are_cut_and_not_counted_lose_nothing(registry, database):
    crawl(database, registry, WATCH)
    registry.timestamp = "2026-08-06T09:00:06"
    revise(registry, *range(1, 14))
    registry.faults += [Fault("no_count", path=PAGES), Fault("no_token", path=PAGES)]
    outcome = crawl(database, registry, WATCH)
    assert outcome.state == "complete"
    assert len(counts(database)) == 13


@pytest.mark.parametrize("value", [str(10**30), "-40"])
def test_a_count_that_is_none_is_said(registry, database, value):
    registry.faults.append(lasting("wrong_count", value=value))
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.exit_code) == ("incomplete", 1)
    assert "is no page of studies" in outcome.problems[0]
    assert "totalCount" in outcome.problems[0]


def test_json_without_a_bottom_is_no_answer(registry, database):
    registry.faults.append(lasting("deep"))
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.exit_code) == ("incomplete", 1)
    assert "nested too deeply" in outcome.problems[0]


def test_a_limit_that_is_just_enough_over_several_pages_is_proven_by_the_ids(registry, database):
    """A record goes and another comes under the walk: the figures agree, and one has slid over a page border."""

    def move(running):
        kept = running.studies.pop(nct_id(COUNT))
        running.remove(nct_id(2))
        running.put(kept)
        running.put(studies(COUNT + 1)[COUNT])

    registry.faults.append(Fault("change", at=2, path=PAGES, change=move))
    outcome = crawl(database, registry, WATCH + f"limit = {COUNT}\n")
    assert outcome.state == "complete"
    assert {row[0] for row in rows(database, "SELECT trial_id FROM records WHERE state = 'live'")} >= set(
        registry.studies
    )


def test_a_clock_that_was_set_back_publishes_what_changed(registry, database, monkeypatch):
    with monkeypatch.context() as patch:
        set_clock(patch, timedelta(days=30))
        ahead(registry, database, patch)
    registry.timestamp = "2026-08-06T09:00:06"
    revise(registry, 1, 2, 3)
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.counters.changed) == ("complete", 3)
    assert counts(database) == {nct_id(1), nct_id(2), nct_id(3)}


def ahead(registry, database, patch):
    """A first crawl whose records, too, are dated by a clock that is ahead."""
    from registry import FakeClock

    clock = FakeClock()
    clock.time += timedelta(days=30).total_seconds()
    assert crawl(database, registry, WATCH, clock=clock).state == "complete"


def test_a_census_that_was_made_in_the_future_is_due(registry, database, monkeypatch):
    with monkeypatch.context() as patch:
        set_clock(patch, timedelta(days=30))
        ahead(registry, database, patch)
    registry.timestamp = "2026-08-06T09:00:06"
    crawl(database, registry, WATCH)
    assert rows(database, "SELECT census FROM runs") == [(1,), (1,)]


def test_what_was_updated_while_the_registry_stood_still_is_asked_for(registry, database, monkeypatch):
    """Its data are of the 5th for days; then come updates that it dates by the days in between."""
    crawl(database, registry, WATCH)
    crawl(database, registry, WATCH)
    registry.timestamp = "2026-08-15T09:00:06"
    revise(registry, 4, day="2026-08-06")
    registry.requests.clear()
    outcome = crawl(database, registry, WATCH)
    assert (outcome.state, outcome.counters.changed) == ("complete", 1)
    asked = next(seen.query["filter.advanced"] for seen in registry.requests if "filter.advanced" in seen.query)
    since = datetime(2026, 8, 5, tzinfo=UTC).date() - OVERLAP
    assert asked == f"AREA[LastUpdatePostDate]RANGE[{since.isoformat()},MAX]"
