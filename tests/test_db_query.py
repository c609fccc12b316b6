"""Questions in SQL: answered as they are, refused in a sentence where they are none."""

import os

import pytest
from db_examples import full_trial, rows, save

from db.errors import BadQuery, CannotOpen
from db.queries import query


@pytest.fixture
def asked(store):
    save(store, full_trial())
    return store


def test_an_answer_has_columns_and_rows(asked):
    answer = asked.query("SELECT trial_id AS id, enrollment FROM trials")
    assert answer.columns == ("id", "enrollment")
    assert list(answer.rows) == [("NCT00000001", 24)]


def test_rows_are_read_as_they_are_taken(asked):
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    rows_of = asked.query(endless).rows
    assert [next(rows_of) for _ in range(3)] == [(1,), (2,), (3,)]
    rows_of.close()


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT count(*) FROM criteria, json_each('[1]')",
        "WITH x AS (SELECT 1 AS a) SELECT a FROM x UNION SELECT 2",
        "SELECT rowid FROM search WHERE search MATCH 'precursor' ORDER BY rank",
        "SELECT name FROM pragma_table_info('trials')",
        "PRAGMA table_info(trials)",
        "EXPLAIN QUERY PLAN SELECT * FROM limits",
        "SELECT json_extract(trial, '$.brief_title') FROM versions;",
        "-- a comment\nSELECT 1",
    ],
)
def test_questions_are_answered(asked, sql):
    assert rows(asked, sql)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM trials",
        "UPDATE trials SET status = 'X' RETURNING status",
        "INSERT INTO keywords (trial, position, name) VALUES (1, 9, 'x')",
        "WITH x AS (SELECT 1) DELETE FROM trials",
        "DROP TABLE trials",
        "CREATE TABLE mine (a)",
        "CREATE TEMP TABLE mine (a)",
        "ATTACH '/tmp/elsewhere.db' AS other",
        "VACUUM INTO '/tmp/elsewhere.db'",
        "PRAGMA journal_mode=DELETE",
        "PRAGMA writable_schema=ON",
        "PRAGMA query_only=OFF",
        "BEGIN",
        "REINDEX",
        "SELECT load_extension('x')",
        "INSERT INTO search(search) VALUES ('rebuild')",
    ],
)
def test_what_would_write_is_refused(asked, sql):
    before = asked.path.read_bytes()
    with pytest.raises(BadQuery, match=r"only questions \(SELECT\) are answered"):
        rows(asked, sql)
    assert asked.path.read_bytes() == before
    assert not os.path.exists("/tmp/elsewhere.db")


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("SELECT dose FROM trials", "no such column: dose"),
        ("SELEC 1", "syntax error"),
        ("UPDATE sqlite_master SET sql = ''", "may not be modified"),
        ("SELECT 1; SELECT 2", "ask one question at a time"),
        ("SELECT rowid FROM search WHERE search MATCH '\"'", "unterminated string"),
        ("SELECT json_extract('[', '$')", "malformed JSON"),
    ],
)
def test_what_sqlite_does_not_understand_is_said(asked, sql, said):
    with pytest.raises(BadQuery, match=said):
        rows(asked, sql)


@pytest.mark.parametrize("sql", ["", "  ", "-- only a comment"])
def test_nothing_asked_is_answered_with_nothing(asked, sql):
    assert rows(asked, sql) == []


def test_a_missing_database_is_said(tmp_path):
    with pytest.raises(CannotOpen, match="there is no database"):
        query(tmp_path / "none.db", "SELECT 1")
