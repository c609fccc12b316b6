"""The archive: every body once, byte for byte, with every address that it came from."""

import sqlite3

import pytest
import zstandard
from db_examples import LATER, NOW, URL, change, full_trial, receipt, rows, save, small_trial, titled
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.errors import NoSuchRow
from db.models import NewFailure, RunItem, ToStage
from db.snapshots import pack


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(body=st.one_of(st.binary(max_size=300), st.binary(max_size=20).map(lambda some: some * 5000)))
def test_a_body_comes_back_byte_for_byte(store, body):
    snapshot = store.snapshots.add(body, receipt())
    assert store.snapshots.body(snapshot) == body
    assert store.snapshots.get(snapshot).size == len(body)


def test_a_body_is_kept_once_whatever_its_addresses(store):
    first = store.snapshots.add(b"one body", receipt("https://a.example/", NOW, status=200, etag='"1"'))
    again = store.snapshots.add(b"one body", receipt("https://a.example/", LATER, status=200, etag='"2"'))
    other = store.snapshots.add(b"one body", receipt("https://b.example/", LATER))
    assert first == again == other
    kept = store.snapshots.get(first)
    assert (kept.url, kept.received_at, kept.etag) == ("https://a.example/", NOW, '"1"')
    assert rows(store, "SELECT url, times, first_at, last_at, etag FROM receipts ORDER BY id") == [
        ("https://a.example/", 2, NOW, LATER, '"2"'),
        ("https://b.example/", 1, LATER, LATER, None),
    ]


def test_bodies_of_an_address_come_latest_first_with_their_validators(store):
    store.snapshots.add(b"old", receipt(at=NOW, etag='"old"'))
    store.snapshots.add(b"new", receipt(at=LATER, etag='"new"', last_modified="Sun, 08 Mar 2026 04:05:06 GMT"))
    found = store.snapshots.of_url(URL)
    assert [one.etag for one in found] == ['"new"', '"old"']
    assert found[0].last_modified == "Sun, 08 Mar 2026 04:05:06 GMT"
    assert store.snapshots.of_url("https://elsewhere.example/") == []


def test_many_bodies_keep_their_order_and_repeats(store):
    bodies = [b"a", b"b", b"a", b"c"]
    ids = store.snapshots.add_many([(body, receipt(url=f"file:{n}")) for n, body in enumerate(bodies)])
    assert [store.snapshots.body(one) for one in ids] == bodies
    assert ids[0] == ids[2]
    assert len(set(ids)) == 3


def test_a_body_packed_elsewhere_is_the_same(store):
    assert store.snapshots.add(pack(b"body"), receipt()) == store.snapshots.add(b"body", receipt())


def test_any_zstd_tool_reads_a_stored_body(store):
    store.snapshots.add(b"body" * 100, receipt())
    ((frame,),) = rows(store, "SELECT body FROM snapshots")
    assert zstandard.ZstdDecompressor().decompress(frame) == b"body" * 100


def test_what_is_not_there_is_said(store):
    with pytest.raises(NoSuchRow, match="has no snapshot 7; it may have been pruned"):
        store.snapshots.body(7)
    with pytest.raises(NoSuchRow, match="has no snapshot 7"):
        store.snapshots.get(7)


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("UPDATE snapshots SET body = zeroblob(40)", "cannot be decompressed"),
        ("UPDATE snapshots SET sha256 = 'f' || substr(sha256, 2)", "is not what was received"),
        ("UPDATE versions SET trial = replace(trial, 'small', 'large')", "version 1 is not what was stored"),
        ("UPDATE versions SET snapshot = 999", "row 1 of versions refers to a row of snapshots that is not there"),
        ("UPDATE trials SET brief_title = 'else'", "the full-text index does not match the tables"),
        ("DELETE FROM trials", "ctgov NCT00000001: the current tables do not show its latest version"),
        (
            "INSERT INTO versions (record, number, content_hash, snapshot, parser_revision, observed_at, trial) "
            "SELECT record, 2, content_hash, snapshot, 1, observed_at, trial FROM versions",
            "the current tables do not show its latest version",
        ),
    ],
)
def test_an_audit_finds_what_is_wrong(store, damage, said):
    save(store, small_trial())
    assert store.verify().problems == ()
    with sqlite3.connect(store.path) as raw:
        raw.execute(damage)
    problems = store.verify().problems
    assert any(said in problem for problem in problems), problems


def test_pruning_takes_what_nothing_was_read_from(store):
    save(store, small_trial(), body=b"first body")
    save(store, small_trial(), LATER, body=b"same trial, other holder")
    save(store, small_trial(), LATER, body=b"same trial, yet another holder")
    run = store.runs.start("watch", "ctgov", NOW)
    staged, failed, item, orphan = (
        store.snapshots.add(body, receipt()) for body in (b"staged", b"failed", b"an item", b"orphan")
    )
    store.quarantine.stage(
        run, [ToStage(source="ctgov", trial_id="NCT00000002", url=None, snapshot=staged, received_at=NOW)]
    )
    store.failures.add(
        NewFailure(source="ctgov", stage="parse", error="ParseError", message="no", at=NOW, snapshot=failed)
    )
    store.runs.note(run, [RunItem(kind="page", key="1", state="received", snapshot=item)])

    assert store.snapshots.prune(NOW).snapshots == 0
    pruned = store.snapshots.prune("2027-01-01T00:00:00Z")

    assert pruned.snapshots == 2
    assert pruned.bytes > 0
    left = {store.snapshots.body(one) for (one,) in rows(store, "SELECT id FROM snapshots")}
    assert left == {b"first body", b"same trial, yet another holder", b"staged", b"failed", b"an item"}
    with pytest.raises(NoSuchRow):
        store.snapshots.body(orphan)
    assert store.verify().problems == ()


def test_a_returning_body_keeps_one_row_and_makes_a_version(store):
    """A, B, A: the third receipt is the first body again, and the record says again what it said first."""
    save(store, small_trial(), body=b"A")
    save(store, titled(small_trial(), "B"), LATER, body=b"B")
    assert store.records.known("ctgov", [pack(b"A").sha256]) == {}
    save(store, small_trial(), LATER, body=b"A")
    assert set(store.records.known("ctgov", [pack(b"A").sha256, pack(b"B").sha256])) == {pack(b"A").sha256}
    assert rows(store, "SELECT count(*) FROM snapshots") == [(2,)]
    assert rows(store, "SELECT count(*) FROM versions") == [(3,)]


def test_a_daily_crawl_of_the_same_bodies_adds_no_row(store):
    def counts():
        tables = ["snapshots", "receipts", "records", "versions", "changes", "criteria", "run_items", "failures"]
        return [rows(store, f"SELECT count(*) FROM {table}")[0][0] for table in tables]

    def crawl(at):
        for number in range(5):
            save(store, full_trial(f"NCT{number:08}"), at)

    crawl(NOW)
    before = counts()
    crawl(LATER)
    assert counts() == before
    assert rows(store, "SELECT DISTINCT first_seen, last_seen FROM records") == [(NOW, LATER)]


def test_a_record_can_be_deleted_whole(store):
    """As docs/database.md says, in any tool with foreign keys on."""
    for number in (1, 2):
        record = save(store, full_trial(f"NCT{number:08}")).record
        save(store, titled(full_trial(f"NCT{number:08}"), "B"), changes=(change(),))
        run = store.runs.start("watch", "ctgov", NOW)
        store.runs.note(run, [RunItem(kind="id", key="1", state="changed", record=record)])
        store.records.join_watch("watch", [record], NOW)
    with sqlite3.connect(store.path) as raw:
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("DELETE FROM records WHERE trial_id = 'NCT00000001'")
        raw.execute("INSERT INTO search(search) VALUES ('rebuild')")
    assert store.verify().problems == ()
    for table in ("trials", "records", "versions", "changes", "watched", "regimens", "criteria", "constraints"):
        assert rows(store, f"SELECT count(*) > 0 FROM {table}") == [(1,)]
    assert rows(store, "SELECT DISTINCT trial FROM criteria") == [(2,)]
    assert rows(store, "SELECT rowid FROM search WHERE search MATCH 'gene'") == [(2,)]
