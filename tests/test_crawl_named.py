"""A watch that names its records, by id or by page: each name is answered for, one way or another."""

import pytest
from crawl_rig import content, crawl, quick_reading, rows  # noqa: F401
from registry import Fault, Registry, make_study, meddatax_page, nct_id, studies, veeva_page
from registry.answer import Answer, json_answer

NUMBERS = (1, 2, 3, 4, 6)
EVENTS = "SELECT trial_id, kind FROM changes JOIN records ON records.id = record WHERE field = 'record'"


@pytest.fixture
def registry():
    with Registry(studies(30)) as running:
        for number in NUMBERS:
            running.publish("veeva", make_study(number))
            running.publish("meddatax", make_study(number))
        yield running


@pytest.fixture
def database(tmp_path):
    return tmp_path / "trials.db"


def ids(source, *numbers):
    return f'[[watch]]\nname = "named"\nsource = "{source}"\nids = {[nct_id(number) for number in numbers]}\n'


def veeva_pages(registry):
    return [path for path in registry.pages if path.startswith("/study/")]


def veeva(registry):
    """Pages named by their address, on the site itself and on the server that stands for it, and by their slug."""
    first, second, *rest = veeva_pages(registry)
    named = [f"https://ctv.veeva.com{first}", registry.url + second, *(path.rpartition("/")[2] for path in rest)]
    return (
        f'[sources.veeva]\nbase_url = "{registry.url}"\n[[watch]]\nname = "pages"\nsource = "veeva"\npages = {named}\n'
    )


def next_day(registry):
    registry.timestamp = f"2026-08-{int(registry.timestamp[8:10]) + 1:02}T09:00:06"
    registry.requests.clear()


def test_ids_of_the_registry_come_some_hundred_a_request(registry, database):
    outcome = crawl(database, registry, ids("ctgov", *range(1, 31)))
    assert (outcome.state, outcome.exit_code) == ("complete", 0)
    assert (outcome.counters.promised, outcome.counters.new, outcome.counters.requests) == (30, 30, 3)
    registry.requests.clear()
    assert crawl(database, registry, ids("ctgov", *range(1, 31))).state == "complete"
    assert registry.asked == ["/api/v2/version"]


@pytest.mark.parametrize("kind", ["400", "maintenance", "truncated", "bomb", "deep"])
def test_ids_that_cannot_be_had_together_are_asked_for_one_by_one(registry, database, kind):
    value = {"bomb": str(200 * 1024 * 1024)}.get(kind, "")
    registry.faults.append(Fault(kind, times=1000, path="/api/v2/studies", value=value))
    registry.faults[0].strikes = lambda path: path == "/api/v2/studies"
    outcome = crawl(database, registry, ids("ctgov", 1, 2, 3))
    assert (outcome.state, outcome.exit_code, outcome.counters.new) == ("complete", 0, 3)


def test_a_registry_whose_addresses_are_all_gone_has_lost_no_record(registry, database):
    assert crawl(database, registry, ids("ctgov", 1, 2, 3)).state == "complete"
    next_day(registry)
    registry.faults.append(Fault("404", times=1000, path="/api/v2/studies"))
    outcome = crawl(database, registry, ids("ctgov", 1, 2, 3))
    assert (outcome.state, outcome.counters.gone, outcome.counters.missing) == ("incomplete", 0, 3)
    assert rows(database, EVENTS) == []


@pytest.mark.parametrize(("target", "state"), [(nct_id(4), "complete"), (f"{nct_id(3)}/", "incomplete")])
def test_a_redirect_is_believed_where_it_names_what_came(registry, database, monkeypatch, target, state):
    """One that leads to another record's own address says that it has become that; else something is in a muddle."""
    other = registry.studies.pop(nct_id(3)) and registry.studies[nct_id(4)]
    good = registry._good

    def muddled(seen, empty):
        if seen.path.endswith(nct_id(3)):
            return Answer(301, b"", {"Location": f"/api/v2/studies/{target}"})
        return json_answer(other) if seen.path.endswith(f"{nct_id(3)}/") else good(seen, empty)

    monkeypatch.setattr(registry, "_good", muddled)
    outcome = crawl(database, registry, ids("ctgov", 1, 3))
    assert (outcome.state, outcome.counters.failed) == (state, 0 if state == "complete" else 1)
    assert state == "complete" or f"gave {nct_id(4)}, not the record asked for" in outcome.problems[0]


def test_an_id_that_never_was_is_missing_and_the_others_are_there(registry, database):
    outcome = crawl(database, registry, ids("ctgov", 1, 99))
    assert (outcome.state, outcome.exit_code) == ("incomplete", 1)
    count = outcome.counters
    assert (count.promised, count.received, count.missing) == (2, 1, 1)
    assert f"{nct_id(99)} answered 404" in outcome.problems[0]


def test_an_alias_leads_to_its_record_and_a_merger_is_told_once(registry, database):
    registry.merge(nct_id(7), into=nct_id(8))
    first = crawl(database, registry, ids("ctgov", 7, 9))
    assert (first.state, first.counters.received, first.counters.merged) == ("complete", 2, 0)
    assert [row[1] for row in content(database)["records"]] == [nct_id(8), nct_id(9)]
    registry.merge(nct_id(9), into=nct_id(10))
    for merged in (1, 0):
        next_day(registry)
        outcome = crawl(database, registry, ids("ctgov", 7, 9))
        assert (outcome.state, outcome.counters.received, outcome.counters.merged) == ("complete", 2, merged)
    assert rows(database, EVENTS) == [(nct_id(9), "merged")]


def test_a_named_record_that_is_gone_is_told_once_and_accounted_for(registry, database):
    crawl(database, registry, ids("ctgov", 1, 2, 3))
    registry.remove(nct_id(2))
    for _ in range(2):
        next_day(registry)
        outcome = crawl(database, registry, ids("ctgov", 1, 2, 3))
        assert (outcome.state, outcome.exit_code) == ("complete", 0)
        assert (outcome.counters.promised, outcome.counters.received, outcome.counters.gone) == (3, 2, 1)
    assert rows(database, EVENTS) == [(nct_id(2), "gone")]
    registry.put(make_study(2))
    next_day(registry)
    assert crawl(database, registry, ids("ctgov", 1, 2, 3)).counters.received == 3
    assert rows(database, EVENTS) == [(nct_id(2), "gone"), (nct_id(2), "returned")]


@pytest.mark.parametrize("source", ["veeva", "meddatax"])
def test_pages_are_asked_for_only_if_they_changed(registry, database, source):
    watch = veeva(registry) if source == "veeva" else ids(source, *NUMBERS)
    first = crawl(database, registry, watch)
    assert (first.state, first.counters.new) == ("complete", len(NUMBERS))
    registry.requests.clear()
    second = crawl(database, registry, watch)
    assert (second.state, second.counters.unchanged) == ("complete", len(NUMBERS))
    pages = [seen for seen in registry.requests if seen.path in registry.pages]
    assert len(pages) == len(NUMBERS)
    assert all("if-none-match" in seen.headers for seen in pages)
    revised = make_study(3)
    revised["protocolSection"]["designModule"]["enrollmentInfo"]["count"] = 444
    registry.publish(source, revised)
    third = crawl(database, registry, watch)
    assert (third.counters.changed, third.counters.unchanged) == (1, len(NUMBERS) - 1)
    found = rows(database, "SELECT trial_id, enrollment FROM trials WHERE enrollment = 444")
    assert found == [(nct_id(3), 444)]


def test_a_page_that_is_gone_or_unreadable_or_unanswered_costs_only_itself(registry, database):
    watch = veeva(registry)
    crawl(database, registry, watch)
    gone, refused, failed, *_ = veeva_pages(registry)
    del registry.pages[gone]
    registry.pages[refused] = veeva_page(make_study(2)).replace("Status", "Standing")
    registry.faults.append(Fault("500", times=1000, path=failed))
    outcome = crawl(database, registry, watch)
    assert (outcome.state, outcome.exit_code) == ("incomplete", 1)
    count = outcome.counters
    assert (count.promised, count.received, count.refused, count.failed, count.gone) == (5, 3, 1, 1, 1)
    assert rows(database, EVENTS) == [(nct_id(1), "gone")]
    assert rows(database, "SELECT stage FROM failures WHERE resolved_at IS NULL") == [("fetch",), ("parse",)]
    registry.faults.clear()
    registry.pages[refused] = veeva_page(make_study(2))
    healed = crawl(database, registry, watch)
    assert (healed.state, healed.exit_code) == ("complete", 0)
    assert rows(database, "SELECT count(*) FROM failures WHERE resolved_at IS NULL") == [(0,)]


def test_a_page_that_lost_its_id_is_known_by_its_address(registry, database):
    watch = veeva(registry)
    crawl(database, registry, watch)
    path = veeva_pages(registry)[2]
    registry.pages[path] = veeva_page(make_study(3)).replace(
        f"<div>{nct_id(3)}</div>\n<div>STUDY-0003</div>", "<div>-</div>"
    )
    outcome = crawl(database, registry, watch)
    refused = crawl(database.with_name("empty.db"), registry, watch)
    assert (outcome.counters.refused, refused.counters.refused) == (0, 1)


def test_a_name_that_is_taken_off_the_list_leaves_the_watch(registry, database):
    crawl(database, registry, ids("ctgov", 1, 2, 3))
    outcome = crawl(database, registry, ids("ctgov", 1, 3))
    assert outcome.state == "complete"
    told = rows(
        database, "SELECT trial_id, kind, significance, explanation FROM changes JOIN records ON records.id = record"
    )
    assert told == [(nct_id(2), "left_query", "administrative", "named no longer asks for the record")]
    assert [row[1] for row in content(database)["watched"]] == [nct_id(1), nct_id(3)]


def test_a_page_address_of_meddatax_is_as_good_as_its_id(registry, database):
    watch = (
        f'[[watch]]\nname = "m"\nsource = "meddatax"\npages = ["https://meddatax.com/clinical-trials/{nct_id(1)}"]\n'
    )
    assert crawl(database, registry, watch).state == "complete"
    registry.pages[f"/clinical-trials/{nct_id(1)}"] = meddatax_page(make_study(1)).replace("RECRUITING", "COMPLETED")
    assert crawl(database, registry, watch).counters.changed == 1


@pytest.mark.parametrize("at", [1, 3, 5])
@pytest.mark.parametrize(
    ("kind", "state"), [("503", "complete"), ("reset", "complete"), ("empty", "complete"), ("403", "blocked")]
)
def test_a_fault_at_any_page_loses_nothing(registry, database, kind, state, at):
    registry.faults.append(Fault(kind, at=at, path="/clinical-trials/"))
    outcome = crawl(database, registry, ids("meddatax", *NUMBERS))
    assert outcome.state == state
    kept = len(NUMBERS) if state == "complete" else at - 1
    assert (outcome.counters.received, len(content(database)["versions"])) == (kept, kept)
    assert crawl(database, registry, ids("meddatax", *NUMBERS)).state == "complete"
    assert len(content(database)["versions"]) == len(NUMBERS)


def test_a_site_whose_pages_are_all_gone_at_once_is_doubted(database):
    with Registry() as registry:
        for number in range(1, 26):
            registry.publish("meddatax", make_study(number))
        watch = ids("meddatax", *range(1, 26))
        crawl(database, registry, watch)
        registry.pages.clear()
        outcome = crawl(database, registry, watch)
        assert (outcome.state, outcome.exit_code) == ("quarantined", 1)
        assert rows(database, EVENTS) == []
