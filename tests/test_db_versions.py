"""Versions and changes: what is new, what is the same, and what must never reach the feed."""

import sqlite3

import pytest
from db_examples import (
    LATER,
    NOW,
    change,
    full_trial,
    received,
    rows,
    save,
    small_trial,
    titled,
)
from msgspec.structs import replace

from db.errors import MovedOn, NoSuchRow, OtherRevision, OtherSchema
from db.models import Reread, ToStage
from db.prepared import prepare
from parsers.schema import to_json


def test_new_unchanged_changed(store):
    first = save(store, small_trial())
    assert (first.outcome, first.number) == ("new", 1)
    same = save(store, small_trial(), LATER, body=b"other bytes, same trial")
    assert (same.outcome, same.version, same.number) == ("unchanged", first.version, 1)
    third = save(store, titled(small_trial(), "now larger"), LATER, changes=(change(),))
    assert (third.outcome, third.number, third.record) == ("changed", 2, first.record)


def test_a_return_to_earlier_content_is_a_new_version(store):
    for title in ("A", "B", "A"):
        save(store, titled(small_trial(), title))
    assert [version.number for version in store.versions.of_record(1)] == [1, 2, 3]
    hashes = [version.content_hash for version in store.versions.of_record(1)]
    assert hashes[0] == hashes[2] != hashes[1]


def test_an_address_or_schema_version_alone_is_no_change(store):
    save(store, small_trial())
    assert save(store, small_trial(url="https://registry.example/new")).outcome == "unchanged"
    assert store.records.find("ctgov", "NCT00000001").url == "https://registry.example/new"
    assert save(store, replace(small_trial(), schema_version=2)).outcome == "unchanged"
    assert store.records.find("ctgov", "NCT00000001").url == "https://registry.example/new"


def test_the_stored_json_is_the_trials_own(store):
    save(store, full_trial())
    assert rows(store, "SELECT trial FROM versions") == [(to_json(full_trial()).decode(),)]
    assert rows(store, "SELECT json_extract(trial, '$.regimens[1].amount.low') FROM versions") == [(1e8,)]


def test_one_trial_in_two_sources_is_two_records(store):
    save(store, small_trial())
    save(store, small_trial(source="veeva", url="https://pages.example/study/small"))
    assert [record.source for record in store.records.of_trial("NCT00000001")] == ["ctgov", "veeva"]
    assert store.versions.latest("veeva", "NCT00000001").info.number == 1
    assert store.versions.latest("meddatax", "NCT00000001") is None


def test_many_at_once_are_as_one_after_the_other(store, tmp_path):
    trials = [titled(small_trial(f"NCT{n:08}"), title) for title in "ABBA" for n in range(7)]
    together = store.versions.save_many([received(store, trial, compared_with=None) for trial in trials])
    outcomes = [saved.outcome for saved in together]
    assert outcomes == ["new"] * 7 + ["changed"] * 7 + ["unchanged"] * 7 + ["changed"] * 7
    assert {saved.number for saved in together[21:]} == {3}
    assert rows(store, "SELECT DISTINCT brief_title FROM trials") == [("A",)]
    assert store.verify().problems == ()


def test_a_batch_with_one_bad_item_stores_nothing(store):
    save(store, small_trial("NCT00000001"))
    good = received(store, small_trial("NCT00000002"))
    bad = received(store, titled(small_trial("NCT00000001"), "new"), parser_revision=2)
    with pytest.raises(OtherRevision):
        store.versions.save_many([good, bad])
    assert store.records.find("ctgov", "NCT00000002") is None


def test_what_a_worker_prepared_is_stored_alike(store):
    save(store, full_trial())
    again = received(store, full_trial())
    assert store.versions.save(replace(again, trial=prepare(full_trial()))).outcome == "unchanged"
    other = received(store, full_trial("NCT00000002"))
    assert store.versions.save(replace(other, trial=prepare(full_trial("NCT00000002")))).outcome == "new"
    assert store.versions.latest("ctgov", "NCT00000002").trial == full_trial("NCT00000002")


def test_changes_are_stored_with_their_version_and_found(store):
    save(store, small_trial(), registry_date="2026-02-01")
    run = store.runs.start("watch", "ctgov", LATER)
    first = change(clock="before_start", explanation="the plan grew", details={"by": 6})
    second = change("status", "RECRUITING", "COMPLETED", kind="status_changed", significance="critical")
    saved = save(
        store,
        titled(small_trial(), "B"),
        LATER,
        changes=(first, second),
        registry_date="2026-03-07",
        registry_version=4,
        run=run,
    )
    found = store.changes.of_run(run)
    assert [(one.field, one.kind, one.before, one.after) for one in found] == [
        ("enrollment.count", "enrollment_changed", "24", "30"),
        ("status", "status_changed", "RECRUITING", "COMPLETED"),
    ]
    one = found[0]
    assert (one.version, one.number, one.from_number) == (saved.version, 2, 1)
    assert (one.registry_version, one.from_registry_version) == (4, None)
    assert (one.registry_date, one.observed_at, one.clock, one.details) == (
        "2026-03-07",
        LATER,
        "before_start",
        {"by": 6},
    )
    assert store.changes.since(LATER) == store.changes.since("2026-03-08") == store.changes.since_id(0) == found
    assert store.changes.since("2026-03-09") == store.changes.since_id(store.changes.last_id()) == []
    assert store.changes.of_record(1) == found


def test_an_unchanged_record_makes_no_change_row(store):
    save(store, small_trial())
    save(store, small_trial(), LATER, changes=(change(),))
    assert store.changes.since_id(0) == []


def test_changes_against_a_version_that_is_no_longer_the_latest_are_refused(store):
    save(store, titled(small_trial(), "A"))
    late = received(store, titled(small_trial(), "C"), LATER, changes=(change(),))
    save(store, titled(small_trial(), "B"))
    with pytest.raises(MovedOn, match="ctgov NCT00000001: its latest version is another"):
        store.versions.save(late)
    with pytest.raises(MovedOn):
        store.versions.save(received(store, small_trial("NCT00000002"), changes=(change(),), compared_with=1))


def test_a_parsers_own_change_cannot_become_the_trials(store):
    save(store, titled(small_trial(), "read by the old parser"))
    newer = titled(small_trial(), "read by the new parser")
    with pytest.raises(OtherRevision, match="version 1 was read by parser revision 1, this one by 2; read the stored"):
        save(store, newer, parser_revision=2)
    (stale,) = store.versions.stale(2)
    assert (stale.source, stale.trial_id, stale.parser_revision) == ("ctgov", "NCT00000001", 1)
    store.versions.rederive([Reread(version=stale.version, trial=newer, parser_revision=2)])
    assert save(store, newer, parser_revision=2).outcome == "unchanged"
    assert store.changes.since_id(0, historic=True) == []
    assert store.versions.stale(2) == []


def test_a_body_that_the_new_parser_refuses_does_not_stop_the_record(store):
    save(store, titled(small_trial(), "read by the old parser"))
    (stale,) = store.versions.stale(2)
    store.versions.refused(stale.version, 2)
    assert store.versions.stale(2) == []
    assert [one.version for one in store.versions.stale(3)] == [stale.version]
    assert store.records.heads("ctgov", ["NCT00000001"])["NCT00000001"].refused_by == 2
    with pytest.raises(OtherRevision):
        save(store, titled(small_trial(), "new"), parser_revision=3)
    assert save(store, titled(small_trial(), "new"), parser_revision=2).number == 2


def test_reading_again_replaces_in_place(store):
    for title in ("A", "B"):
        save(store, titled(full_trial(), title), changes=(change(),) if title == "B" else ())
    upgraded = replace(titled(full_trial(), "the same now"), keywords=("newly read",))
    store.versions.rederive(
        [Reread(version=one.version, trial=upgraded, parser_revision=2) for one in store.versions.stale(2)]
    )
    versions = store.versions.of_record(1)
    assert [(one.number, one.parser_revision) for one in versions] == [(1, 2), (2, 2)]
    assert versions[0].content_hash == versions[1].content_hash
    assert rows(store, "SELECT name FROM keywords") == [("newly read",)]
    assert len(store.changes.since_id(0)) == 1
    assert store.verify().problems == ()


def test_reading_an_old_version_again_leaves_the_current_tables(store):
    for title in ("A", "B"):
        save(store, titled(small_trial(), title))
    store.versions.rederive([Reread(version=1, trial=titled(small_trial(), "A again"), parser_revision=2)])
    assert rows(store, "SELECT brief_title FROM trials") == [("B",)]
    assert store.versions.number("ctgov", "NCT00000001", 1).trial.brief_title == "A again"


@pytest.mark.parametrize(
    ("day", "title"),
    [
        ("2024-01-14", None),
        ("2024-01-15", "A"),
        ("2024-01", "A"),
        ("2023", None),
        ("2024", "B"),
        ("2024-06-01", "B"),
        ("2025-12", "C"),
        ("2030", "C"),
    ],
)
def test_the_version_that_held_at_a_time(store, day, title):
    for name, date in (("A", "2024-01-15"), ("B", "2024-06"), ("C", "2025-12-31")):
        save(store, titled(small_trial(), name), registry_date=date)
    found = store.versions.at("ctgov", "NCT00000001", day)
    assert (found.trial.brief_title if found else None) == title


def test_without_a_registry_date_a_version_holds_from_the_day_observed(store):
    save(store, small_trial(source="veeva"), "2026-03-01T23:59:59Z")
    assert store.versions.at("veeva", "NCT00000001", "2026-02-28") is None
    assert store.versions.at("veeva", "NCT00000001", "2026-03-01").info.observed_at == "2026-03-01T23:59:59Z"


def test_a_trial_of_another_schema_says_what_to_do(store):
    save(store, small_trial())
    with sqlite3.connect(store.path) as raw:
        raw.execute("UPDATE versions SET trial = json_set(trial, '$.field_of_tomorrow', 1)")
    with pytest.raises(OtherSchema, match=r"ctgov NCT00000001: version 1 .*field_of_tomorrow.*trials reparse"):
        store.versions.latest("ctgov", "NCT00000001")
    assert store.versions.stale(2)
    store.versions.rederive([Reread(version=1, trial=small_trial(), parser_revision=2)])
    assert store.versions.latest("ctgov", "NCT00000001").trial == small_trial()


def test_a_version_by_its_id(store):
    saved = save(store, small_trial())
    assert store.versions.get(saved.version).trial == small_trial()
    with pytest.raises(NoSuchRow, match="has no version 99"):
        store.versions.get(99)


def test_every_current_trial_comes_once(store):
    for number in range(3):
        for title in ("A", "B"):
            save(store, titled(small_trial(f"NCT{number:08}"), title))
    save(store, small_trial("NCT00000000", "veeva"))
    found = [(one.info.source, one.trial.trial_id, one.trial.brief_title) for one in store.versions.current()]
    assert found == [
        ("ctgov", "NCT00000000", "B"),
        ("veeva", "NCT00000000", "A small trial"),
        ("ctgov", "NCT00000001", "B"),
        ("ctgov", "NCT00000002", "B"),
    ]
    assert len(list(store.versions.current("ctgov"))) == 3


def test_a_staged_record_is_settled_with_the_version_that_it_makes(store):
    run = store.runs.start("watch", "ctgov", NOW)
    item = received(store, small_trial())
    store.quarantine.stage(
        run, [ToStage(source="ctgov", trial_id="NCT00000001", url=None, snapshot=item.snapshot, received_at=NOW)]
    )
    (pending,) = store.quarantine.pending(run)
    store.versions.save(replace(item, pending=pending.id))
    assert store.quarantine.count(run) == 0
