"""Bringing a file up to date: whole steps or none, once, and what a newer or older program finds."""

import sqlite3

import pytest
from db_examples import full_trial, rows, save

from db import schema
from db.errors import MadeByNewer, NeedsMigration
from db.migrations import STEPS
from db.store import Store


@pytest.fixture
def next_release(monkeypatch):
    """A program of the next release, with one step more; gives a function that makes it so."""

    def release(step):
        monkeypatch.setattr(schema, "STEPS", (*STEPS, ("m9999_next", step)))

    return release


@pytest.fixture
def old(store):
    """A file of this release, closed."""
    save(store, full_trial())
    store.close()
    return store.path


def add_column(database):
    database.execute("ALTER TABLE trials ADD COLUMN rating INTEGER")
    database.execute("UPDATE trials SET rating = 5")


def test_an_older_file_is_brought_up_to_date_once(old, next_release):
    next_release(add_column)
    for _ in range(2):
        with Store.open(old) as store:
            assert rows(store, "SELECT rating FROM trials") == [(5,)]
            assert rows(store, "SELECT count(*) FROM recruiting_trials") == [(1,)]
            assert store.versions.latest("ctgov", "NCT00000001").trial == full_trial()
            assert store.verify().problems == ()
    assert sqlite3.connect(old).execute("PRAGMA user_version").fetchone() == (len(STEPS) + 1,)


def test_a_step_that_fails_leaves_the_file_as_it_was(old, next_release):
    def broken(database):
        add_column(database)
        database.execute("INSERT INTO no_such_table VALUES (1)")

    next_release(broken)
    with pytest.raises(sqlite3.OperationalError, match="no_such_table"):
        Store.open(old)
    assert "rating" not in [row[1] for row in sqlite3.connect(old).execute("PRAGMA table_info(trials)")]


def test_an_older_file_is_not_read_as_it_is(old, next_release):
    next_release(add_column)
    with pytest.raises(NeedsMigration, match="open it once for writing"):
        Store.open(old, read_only=True)


def test_a_newer_file_is_refused_and_left_as_it_is(old, next_release, monkeypatch):
    next_release(add_column)
    Store.open(old).close()
    monkeypatch.undo()
    for read_only in (True, False):
        with pytest.raises(MadeByNewer, match="m9999_next"):
            Store.open(old, read_only=read_only)


def test_the_views_of_an_older_file_are_made_anew(old, next_release):
    with sqlite3.connect(old) as raw:
        raw.execute("DROP VIEW limits")
        raw.execute("CREATE VIEW limits AS SELECT 1 AS old")
    next_release(add_column)
    with Store.open(old) as store:
        assert rows(store, "SELECT count(*) FROM limits WHERE concept = 'FVC'") == [(1,)]
