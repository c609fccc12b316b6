"""Opening, closing, refusing: what the store says about a file, and what a crash leaves behind."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time

import pytest
from db_examples import NOW, full_trial, receipt, rows, save, small_trial, titled

from db import connection as connections
from db.errors import Busy, CannotOpen, DiskFull, MadeByNewer, NeedsMigration, NotADatabase, ReadOnly, StoreError
from db.store import Store


def test_a_new_file_is_made_and_opens_again_with_what_was_stored(tmp_path):
    with Store.open(tmp_path / "new.db") as first:
        save(first, full_trial())
    with Store.open(str(tmp_path / "new.db")) as second:
        assert second.versions.latest("ctgov", "NCT00000001").trial == full_trial()
    with Store.open(tmp_path / "new.db", read_only=True) as reader:
        assert reader.versions.latest("ctgov", "NCT00000001").trial == full_trial()


def test_a_file_that_several_open_at_once_is_made_once(tmp_path):
    path, problems = tmp_path / "new.db", []

    def make(number):
        try:
            with Store.open(path) as opened:
                save(opened, small_trial(f"NCT{number:08}"))
        except Exception as problem:
            problems.append(problem)

    makers = [threading.Thread(target=make, args=(number,)) for number in range(6)]
    for maker in makers:
        maker.start()
    for maker in makers:
        maker.join()
    assert problems == []
    with Store.open(path) as opened:
        assert rows(opened, "SELECT count(*) FROM records") == [(6,)]
        assert opened.verify().problems == ()


def test_the_file_is_in_wal_mode_with_foreign_keys_on(store):
    with pytest.raises(sqlite3.IntegrityError):
        store.failures._connection.run(
            f"INSERT INTO records (source, trial_id, first_seen, last_seen, snapshot) "
            f"VALUES ('ctgov', 'NCT00000009', '{NOW}', '{NOW}', 99)"
        )
    assert rows(store, "SELECT 1") == [(1,)]
    assert store.path.with_name("trials.db-wal").exists()


@pytest.mark.parametrize("read_only", [True, False])
def test_a_file_that_is_no_database_is_refused(tmp_path, read_only):
    path = tmp_path / "notes.txt"
    path.write_text("nothing that SQLite would know " * 40)
    with pytest.raises(NotADatabase, match=r"notes\.txt is not a database; name another file"):
        Store.open(path, read_only=read_only)
    assert path.read_text().startswith("nothing")


@pytest.mark.parametrize("read_only", [True, False])
def test_a_database_of_something_else_is_refused_and_left_alone(tmp_path, read_only):
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE songs (title)")
    other.commit()
    with pytest.raises(NotADatabase, match="a SQLite database of something else"):
        Store.open(path, read_only=read_only)
    assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("songs",)]


def test_a_database_made_by_a_newer_version_is_refused(store):
    path = store.path
    store.close()
    with sqlite3.connect(path) as raw:
        raw.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('trial_harvester', 'm0999_of_the_future', '')"
        )
    with pytest.raises(MadeByNewer, match=r"newer version of this program \(m0999_of_the_future\); upgrade it"):
        Store.open(path)


def test_an_older_database_opened_for_reading_is_refused_with_what_to_do(store):
    path = store.path
    store.close()
    with sqlite3.connect(path) as raw:
        raw.execute("DELETE FROM _sqlite_migrations")
    with pytest.raises(NeedsMigration, match="open it once for writing"):
        Store.open(path, read_only=True)


@pytest.mark.parametrize("read_only", [True, False])
def test_a_missing_place_is_said(tmp_path, read_only):
    with pytest.raises(CannotOpen, match=r"there is no (database|folder)"):
        Store.open(tmp_path / "nowhere" / "trials.db", read_only=read_only)


def test_an_empty_file_read_only_says_what_to_do(tmp_path):
    (tmp_path / "empty.db").touch()
    with pytest.raises(NotADatabase, match="is empty"):
        Store.open(tmp_path / "empty.db", read_only=True)


def test_a_reader_cannot_write(store):
    with Store.open(store.path, read_only=True) as reader, pytest.raises(ReadOnly, match="for reading only"):
        save(reader, small_trial())


def test_sqlites_own_refusal_to_write_becomes_a_sentence(store):
    with Store.open(store.path, read_only=True) as reader, pytest.raises(ReadOnly, match="make the file and its"):
        reader.runs._connection.run("DELETE FROM runs")


def test_a_writer_that_waits_too_long_is_told(store, monkeypatch):
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.1)
    with (
        Store.open(store.path) as second,
        store.transaction(),
        pytest.raises(Busy, match="in use by another process"),
        second.transaction(),
    ):
        pytest.fail("two writers at once")


def test_a_full_disk_undoes_what_was_being_written(store):
    save(store, small_trial())
    pages = store.runs._connection.number("PRAGMA page_count")
    store.runs._connection.run(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(DiskFull, match="no room left"):
        save(store, small_trial("NCT00000002"), body=os.urandom(100_000))
    assert rows(store, "SELECT trial_id FROM records") == [("NCT00000001",)]
    assert store.verify().problems == ()


def test_a_damaged_file_is_told(store):
    for number in range(30):
        save(store, full_trial(f"NCT{number:08}"))
    path = store.path
    store.close()
    whole = bytearray(path.read_bytes())
    whole[4096 * 3 : 4096 * 60] = b"\xff" * (4096 * 57)
    path.write_bytes(whole)
    with pytest.raises(StoreError, match=r"damaged|not a database"), Store.open(path) as opened:
        opened.verify()


@pytest.mark.parametrize("first", [0, 1, 2, 5, 10])
def test_wherever_a_file_is_damaged_it_is_told(store, first):
    for number in range(30):
        save(store, full_trial(f"NCT{number:08}"))
    path = store.path
    store.close()
    whole = bytearray(path.read_bytes())
    start = max(4096 * first, 100)
    whole[start : start + 40_000] = random.Random(first).randbytes(40_000)
    path.write_bytes(whole)
    for read_only in (True, False):
        assert complaints(path, read_only), "whoever opens or audits it is told in a sentence"


def complaints(path, read_only):
    try:
        with Store.open(path, read_only=read_only) as opened:
            return opened.verify().problems
    except StoreError as told:
        return (str(told),)


def test_a_transaction_joins_operations_and_undoes_all_of_them(store):
    def all_at_once():
        with store.transaction():
            save(store, small_trial())
            raise KeyError(store.runs.start("watch", "ctgov", NOW))

    with pytest.raises(KeyError):
        all_at_once()
    assert rows(store, "SELECT count(*) FROM records UNION ALL SELECT count(*) FROM runs") == [(0,), (0,)]


def test_what_failed_inside_a_transaction_undoes_it_even_where_it_was_caught(store):
    def caught():
        with store.transaction():
            save(store, small_trial())
            with pytest.raises(KeyError), store.transaction():
                raise KeyError(store.runs.start("watch", "ctgov", NOW))

    with pytest.raises(RuntimeError, match="a part of a transaction failed"):
        caught()
    assert rows(store, "SELECT count(*) FROM records UNION ALL SELECT count(*) FROM runs") == [(0,), (0,)]
    save(store, small_trial())
    assert rows(store, "SELECT count(*) FROM records") == [(1,)]


_WRITER = """
import sys
sys.path.insert(0, {tests!r})
from db_examples import full_trial, received, titled
from db.store import Store
with Store.open({path!r}) as store:
    for number in range(100000):
        trials = [titled(full_trial(f"NCT{{n:08}}"), f"take {{number}}") for n in range(20)]
        store.versions.save_many([received(store, trial) for trial in trials])
        print(number, flush=True)
"""


def test_a_killed_writer_leaves_whole_transactions(tmp_path):
    path = tmp_path / "trials.db"
    code = _WRITER.format(tests=os.path.dirname(__file__), path=str(path))
    writer = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    said = [writer.stdout.readline() for _ in range(3)]
    time.sleep(0.05)
    os.kill(writer.pid, signal.SIGKILL)
    said += writer.communicate()[0].splitlines()
    with Store.open(path) as store:
        assert store.verify().problems == ()
        ((takes, titles),) = rows(store, "SELECT max(number), count(DISTINCT brief_title) FROM versions, trials")
        assert titles == 1
        assert takes >= int([line for line in said if line.strip()][-1]) + 1
        assert rows(store, "SELECT count(DISTINCT number) = 1 FROM versions JOIN trials ON version = versions.id")


def test_a_copy_made_while_others_write_is_whole(store, tmp_path):
    save(store, full_trial())
    target = tmp_path / "copy.db"
    with Store.open(store.path) as second:
        with second.transaction():
            save(second, titled(full_trial(), "not yet committed"))
            store.backup(target)
        store.backup(tmp_path / "after.db")
    with Store.open(target) as copy:
        assert copy.verify().problems == ()
        assert copy.versions.latest("ctgov", "NCT00000001").trial == full_trial()
    with Store.open(tmp_path / "after.db", read_only=True) as copy:
        assert copy.versions.latest("ctgov", "NCT00000001").trial.brief_title == "not yet committed"
    with pytest.raises(CannotOpen, match="is the database itself"):
        store.backup(store.path)
    with pytest.raises(CannotOpen, match="there is no folder"):
        store.backup(tmp_path / "nowhere" / "copy.db")


def test_reading_holds_one_state(store):
    save(store, small_trial())
    with Store.open(store.path, read_only=True) as reader:
        with reader.reading():
            before = reader.versions.latest("ctgov", "NCT00000001")
            save(store, titled(small_trial(), "another"))
            assert reader.versions.latest("ctgov", "NCT00000001") == before
        assert reader.versions.latest("ctgov", "NCT00000001").trial.brief_title == "another"


def test_pruned_space_goes_back_to_the_disk(store):
    for number in range(20):
        store.snapshots.add(os.urandom(50_000), receipt(url=f"file:{number}"))
    store.compact()
    before = store.path.stat().st_size
    store.snapshots.prune("2027-01-01T00:00:00Z")
    store.compact()
    assert before - store.path.stat().st_size > 20 * 50_000
