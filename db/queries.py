"""Questions in SQL, asked by people: read-only whatever is asked, and refused in a sentence."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from db.connection import Connection
from db.errors import BadQuery, StoreError, sentence
from db.models import Answer, SqlValue

_HARMLESS = {
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_RECURSIVE,
}
# Pragmas that only describe; full-text search asks for data_version itself.
_DESCRIBING = {
    "data_version",
    "foreign_key_list",
    "index_info",
    "index_list",
    "index_xinfo",
    "schema_version",
    "table_info",
    "table_list",
    "table_xinfo",
}
RawConnection = sqlite3.Connection
"""SQLite's own connection, as a program beside this one opens it."""
_FORBIDDEN_FUNCTIONS = {"load_extension", "fts3_tokenizer"}


def query(path: Path, sql: str) -> Answer:
    """Ask one question of the database at `path`, on a connection of its own that cannot write.

    The rows are read as they are taken. Raises BadQuery with what SQLite said, or where the statement would write.
    """
    connection = Connection(path, read_only=True)
    try:
        only_questions(connection.raw)
        cursor = connection.raw.execute(sql)
        columns = tuple(column[0] for column in cursor.description or ())
    except (sqlite3.Error, sqlite3.Warning) as problem:
        connection.close()
        raise _refusal(problem, path) from problem
    return Answer(columns=columns, rows=_rows(connection, cursor))


def only_questions(raw: RawConnection) -> None:
    """Hold a connection to questions, whatever it is asked: it cannot write, attach a file or load code."""
    raw.execute("PRAGMA query_only=ON")
    raw.set_authorizer(_authorize)


def _rows(connection: Connection, cursor: sqlite3.Cursor) -> Iterator[tuple[SqlValue, ...]]:
    try:
        yield from cursor
    except sqlite3.Error as problem:
        raise _refusal(problem, connection.path) from problem
    finally:
        connection.close()


def _authorize(action: int, first: str | None, second: str | None, schema: str | None, trigger: str | None) -> int:
    """Allow what reads the tables; deny writing, attaching files and loading code (sqlite.org/c3ref/c_alter_table)."""
    if action in _HARMLESS:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_UPDATE and first == "sqlite_master":
        # json_each, full-text search and the like declare themselves so when first used; a statement that would
        # change sqlite_master is refused by SQLite itself, and the file is opened read-only.
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and second not in _FORBIDDEN_FUNCTIONS:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and (first or "").lower() in _DESCRIBING:
        setting = (first or "").lower() == "schema_version" and second is not None
        return sqlite3.SQLITE_DENY if setting else sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _refusal(problem: Exception, path: Path) -> StoreError:
    said = str(problem)
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_AUTH, sqlite3.SQLITE_READONLY) or "not authorized" in said:
        return BadQuery("this query would change the database or leave it; only questions (SELECT) are answered here")
    if "one statement at a time" in said:
        return BadQuery("these are several statements; ask one question at a time")
    ours = sentence(problem, str(path)) if isinstance(problem, sqlite3.Error) else None
    return ours or BadQuery(f"SQLite does not understand the query: {said}")
