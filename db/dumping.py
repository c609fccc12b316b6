"""The tables and views as whole tables, for programs that want files: which there are, their columns, their rows."""

# ruff: noqa: S608 - the only names put into SQL are those of the described tables and views

from collections.abc import Iterator, Sequence
from typing import Final, Literal

import msgspec

from db.connection import Connection, Row
from db.descriptions import TABLES, VIEWS
from db.errors import BadQuery

Kind = Literal["integer", "real", "text", "json"]

_JSON: Final = {
    "days",
    "definition",
    "details",
    "evidence",
    "flags",
    "grades",
    "not_carried",
    "other_names",
    "phases",
    "who_masked",
}
"""Columns that hold JSON, wherever they stand; `trial` does in `versions` alone."""
_INDEX: Final = "search"
_DECLARED: Final[dict[str, Kind]] = {"INTEGER": "integer", "REAL": "real", "TEXT": "text"}


class DumpedColumn(msgspec.Struct, frozen=True):
    """A column: its name, and what each of its values is where it is not null."""

    name: str
    kind: Kind


class DumpedTable(msgspec.Struct, frozen=True):
    """A table with its rows, which are read as they are taken."""

    name: str
    columns: tuple[DumpedColumn, ...]
    rows: Iterator[Row]


class _Listed(msgspec.Struct, frozen=True):
    name: str
    type: str


def dump(connection: Connection, names: Sequence[str] = ()) -> Iterator[DumpedTable]:
    """The named tables and views, or every table that holds data of its own, all as they are at one moment.

    Take a table's rows before the next table. The bytes of bodies are left out, and so is the full-text index.
    Raises BadQuery for a name that is none.
    """
    unknown = [name for name in names if name not in {*TABLES, *VIEWS} - {_INDEX}]
    if unknown:
        there = ", ".join(name for name in (*TABLES, *VIEWS) if name != _INDEX)
        raise BadQuery(f"there is no table or view {unknown[0]!r} to export; there are {there}")
    with connection.reading():
        for name in names or [table for table in TABLES if table != _INDEX]:
            columns = _columns(connection, name)
            yield DumpedTable(name, columns, _rows(connection, name, columns))


def _columns(connection: Connection, table: str) -> tuple[DumpedColumn, ...]:
    """The columns of a table or view, but for bytes, which are no data for a table."""
    listed = connection.read(_Listed, "SELECT name, type FROM pragma_table_xinfo(?)", (table,))
    return tuple(DumpedColumn(one.name, _kind(connection, table, one)) for one in listed if one.type != "BLOB")


def _kind(connection: Connection, table: str, column: _Listed) -> Kind:
    if column.name in _JSON or (table, column.name) == ("versions", "trial"):
        return "json"
    return _DECLARED.get(column.type) or _found_kind(connection, table, column.name)


def _found_kind(connection: Connection, view: str, column: str) -> Kind:
    """What a view's computed column holds, which SQLite declares nowhere: text as soon as one value is."""
    kinds = connection.rows(f'SELECT DISTINCT typeof("{column}") FROM {view} WHERE "{column}" NOT NULL')
    found = {str(kind) for (kind,) in kinds}
    if found == {"integer"}:
        return "integer"
    return "real" if found and found <= {"integer", "real"} else "text"


def _rows(connection: Connection, table: str, columns: Sequence[DumpedColumn]) -> Iterator[Row]:
    """The rows, in the order of their ids where they have any; mixed columns of a view as text."""
    names = ", ".join(f'CAST("{one.name}" AS TEXT)' if one.kind == "text" else f'"{one.name}"' for one in columns)
    order = " ORDER BY id" if any(one.name == "id" for one in columns) else ""
    yield from connection.stream(f"SELECT {names} FROM {table}{order}")
