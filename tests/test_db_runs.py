"""Runs, their items, quarantine, failures, and the state of records: the memory of a crawl."""

import pytest
from db_examples import LATER, NOW, full_trial, receipt, rows, save, small_trial

from db.errors import NoSuchRow
from db.models import Counters, Finding, NewChange, NewFailure, Received, RunItem, ToStage


def test_a_run_from_start_to_end(store):
    run = store.runs.start(
        "als", "ctgov", NOW, definition='{"ids": []}', census=True, data_timestamp="2026-03-01T09:00"
    )
    assert store.runs.get(run).state == "running"
    store.runs.count(run, Counters(promised=10, received=4, requests=2))
    assert (store.runs.get(run).received, store.runs.get(run).finished_at) == (4, None)
    counted = Counters(promised=10, received=10, new=7, changed=1, unchanged=1, failed=1, requests=3)
    store.runs.finish(run, "incomplete", LATER, counted, reason="1 record could not be read")
    found = store.runs.get(run)
    assert (found.state, found.finished_at, found.new, found.promised) == ("incomplete", LATER, 7, 10)
    assert (found.reason, found.census, found.data_timestamp) == (
        "1 record could not be read",
        True,
        "2026-03-01T09:00",
    )


def test_the_last_runs_come_newest_first_and_can_be_asked_for(store):
    ends = [("a", "complete", True), ("a", "incomplete", False), ("b", "complete", False), ("a", "complete", False)]
    ids = []
    for watch, state, census in ends:
        ids.append(store.runs.start(watch, "ctgov", NOW, census=census))
        store.runs.finish(ids[-1], state, LATER, Counters())
    ids.append(store.runs.start("a", "ctgov", LATER))
    assert [run.run for run in store.runs.recent()] == ids[::-1]
    assert [run.run for run in store.runs.recent(2, watch="a")] == [ids[4], ids[3]]
    assert [run.run for run in store.runs.recent(state="running")] == [ids[4]]
    assert store.runs.last("a", "complete").run == ids[3]
    assert store.runs.last("a", "complete", census=True).run == ids[0]
    assert store.runs.last("b", "quarantined") is None


def test_a_killed_run_remembers_how_far_it_came(store):
    run = store.runs.start("als", "ctgov", NOW)
    store.runs.note(run, [RunItem(kind="page", key="", state="asked"), RunItem(kind="id", key="NCT1", state="asked")])
    snapshot = store.snapshots.add(b"page", receipt())
    store.runs.note(
        run, [RunItem(kind="page", key="", state="received", next_key="token", received=100, snapshot=snapshot)]
    )
    assert store.runs.items(run) == [
        RunItem(kind="page", key="", state="received", next_key="token", received=100, snapshot=snapshot),
        RunItem(kind="id", key="NCT1", state="asked"),
    ]
    assert [item.key for item in store.runs.items(run, state="asked")] == ["NCT1"]
    assert [item.kind for item in store.runs.items(run, kind="page")] == ["page"]


@pytest.mark.parametrize(
    ("state", "left"), [("complete", ["c", "d"]), ("incomplete", ["c", "d"]), ("quarantined", ["a", "b", "c", "d"])]
)
def test_a_run_that_is_closed_keeps_only_the_items_that_say_something(store, state, left):
    run = store.runs.start("als", "ctgov", NOW)
    states = {"a": "done", "b": "unchanged", "c": "changed", "d": "missing"}
    store.runs.note(run, [RunItem(kind="id", key=key, state=word) for key, word in states.items()])
    store.runs.finish(run, state, LATER, Counters())
    assert [item.key for item in store.runs.items(run)] == left


def test_what_a_run_notices_is_counted(store):
    run = store.runs.start("als", "ctgov", NOW)
    store.runs.find(
        run, [Finding(kind="unknown_key", name="x.y", count=2), Finding(kind="lost_field", name="a", count=9)]
    )
    store.runs.find(run, [Finding(kind="unknown_key", name="x.y", count=10)])
    assert [(one.name, one.count) for one in store.runs.findings(run)] == [("x.y", 12), ("a", 9)]


def test_a_run_that_is_not_there_is_said(store):
    with pytest.raises(NoSuchRow, match="has no run 5"):
        store.runs.get(5)
    with pytest.raises(NoSuchRow, match="has no run 5"):
        store.runs.finish(5, "complete", NOW, Counters())


def staged(store, number, trial=None, body=None):
    snapshot = store.snapshots.add(body or f"body {number}".encode(), receipt())
    return ToStage(
        source="ctgov",
        trial_id=f"NCT{number:08}",
        url="https://registry.example/",
        snapshot=snapshot,
        received_at=NOW,
        registry_date="2026-02-20",
        parser_revision=1 if trial else None,
        trial=trial,
    )


def test_staged_records_wait_and_publish_nothing(store):
    run = store.runs.start("als", "ctgov", NOW)
    items = [staged(store, 1, full_trial()), staged(store, 2), staged(store, 3)]
    store.quarantine.stage(run, items)
    found = store.quarantine.pending(run, limit=2)
    assert [one.item for one in found] == items[:2]
    assert [one.item for one in store.quarantine.pending(run, after=found[-1].id)] == items[2:]
    assert rows(store, "SELECT (SELECT count(*) FROM records), (SELECT count(*) FROM versions)") == [(0, 0)]


def test_a_record_staged_twice_in_a_run_waits_once_with_its_later_body(store):
    run = store.runs.start("als", "ctgov", NOW)
    store.quarantine.stage(run, [staged(store, 1)])
    later = staged(store, 1, body=b"later")
    store.quarantine.stage(run, [later])
    assert [one.item for one in store.quarantine.pending(run)] == [later]


def test_dropping_a_quarantined_run_keeps_the_bytes(store):
    run, of_another = store.runs.start("als", "ctgov", NOW), store.runs.start("flu", "ctgov", NOW)
    later = store.runs.start("als", "ctgov", NOW)
    for each in (run, of_another, later):
        store.quarantine.stage(each, [staged(store, 1)])
    store.quarantine.drop_before(later)
    assert [store.quarantine.count(each) for each in (run, of_another, later)] == [0, 1, 1]
    assert store.snapshots.body(1) == b"body 1"


def failure(**more):
    said = {"error": "ParseError", "message": "ctgov: status: 'X' is no status", "field": "status", "at": NOW}
    return NewFailure(source="ctgov", stage="parse", **{"trial_id": "NCT00000001", **said, **more})


def test_a_failure_keeps_its_bytes_until_it_is_resolved(store):
    snapshot = store.snapshots.add(b"unreadable", receipt())
    run = store.runs.start("als", "ctgov", NOW)
    identity = store.failures.add(failure(snapshot=snapshot, run=run))
    (found,) = store.failures.open()
    assert store.snapshots.body(found.snapshot) == b"unreadable"
    assert (found.id, found.run, found.field, found.times, found.resolved_at) == (identity, run, "status", 1, None)
    store.failures.resolve(identity, LATER)
    assert store.failures.open() == []
    assert [one.resolved_at for one in store.failures.of_run(run)] == [LATER]


def test_the_same_item_failing_again_is_one_failure(store):
    first = store.failures.add(failure())
    again = store.failures.add(
        failure(at=LATER, message="another sentence", snapshot=store.snapshots.add(b"b", receipt()))
    )
    other = store.failures.add(failure(trial_id="NCT00000002"))
    assert first == again != other
    found = store.failures.open("ctgov")[0]
    assert (found.times, found.first_at, found.last_at, found.message) == (2, NOW, LATER, "another sentence")
    assert store.failures.open("veeva") == []
    store.failures.resolve(first, LATER)
    assert store.failures.add(failure()) not in (first, other)


def test_an_event_of_a_record_is_stored_with_its_state(store):
    record = save(store, small_trial()).record
    run = store.runs.start("als", "ctgov", NOW)
    event = NewChange(field="record", kind="merged", significance="critical", after="NCT00000002")
    store.records.set_state(record, "merged", LATER, event=event, merged_into="NCT00000002", run=run)
    found = store.records.find("ctgov", "NCT00000001")
    assert (found.state, found.merged_into) == ("merged", "NCT00000002")
    (told,) = store.changes.of_run(run)
    assert (told.kind, told.version, told.observed_at, told.trial_id) == ("merged", None, LATER, "NCT00000001")
    store.records.set_state(record, "live", LATER)
    assert store.records.find("ctgov", "NCT00000001").merged_into is None
    with pytest.raises(NoSuchRow, match="has no record 9"):
        store.records.set_state(9, "gone", NOW)


def test_what_a_watch_returns(store):
    ids = [save(store, small_trial(f"NCT{number:08}")).record for number in range(3)]
    store.records.join_watch("als", ids, NOW)
    store.records.join_watch("other", ids[:1], NOW)
    store.records.leave_watch("als", ids[1:2], LATER)
    assert store.records.watched("als") == {"NCT00000000": ids[0], "NCT00000002": ids[2]}
    store.records.join_watch("als", ids, LATER)
    assert set(store.records.watched("als").values()) == set(ids)
    assert rows(store, "SELECT DISTINCT since FROM watched WHERE watch = 'als'") == [(NOW,)]


def test_records_are_found_by_what_people_know(store):
    save(store, full_trial())
    page = "https://pages.example/study/precursors"
    save(store, small_trial(source="veeva", url=page))
    assert [one.source for one in store.records.of_url(page)] == ["veeva"]
    again = Received(
        trial=small_trial(source="veeva", url=page),
        snapshot=store.snapshots.add(b"same content", receipt("https://pages.example/moved")),
        observed_at=LATER,
        parser_revision=1,
    )
    store.versions.save(again)
    assert [one.source for one in store.records.of_url("https://pages.example/moved")] == ["veeva"]
    assert [one.source for one in store.records.of_url("https://registry.example/study/NCT00000001")] == [
        "ctgov",
        "veeva",
    ]
    assert [one.source for one in store.records.all()] == ["ctgov", "veeva"]
    assert [one.source for one in store.records.all("veeva")] == ["veeva"]
    assert store.records.find("ctgov", "NCT00000009") is None


def test_heads_tell_new_changed_and_unchanged_apart(store):
    saved = save(store, small_trial(), registry_date="2026-02-20")
    heads = store.records.heads("ctgov", ["NCT00000001", "NCT00000002"])
    assert list(heads) == ["NCT00000001"]
    head = heads["NCT00000001"]
    assert (head.version, head.number, head.parser_revision, head.registry_date) == (saved.version, 1, 1, "2026-02-20")
    assert store.records.known("ctgov", [head.sha256, "0" * 64]) == {head.sha256: head}
    assert store.records.known("veeva", [head.sha256]) == {}
    store.records.seen([head.record], LATER)
    assert store.records.find("ctgov", "NCT00000001").last_seen == LATER
