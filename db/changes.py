"""Changes: one row per change between consecutive versions, and one per event of a record (left_query, merged)."""

from collections.abc import Sequence

import msgspec

from db.connection import Connection
from db.models import Change, NewChange, Significance, SqlValue

_INSERT = (
    "INSERT INTO changes (record, version, run, field, kind, significance, before, after, explanation, clock, details, "
    "registry_date, observed_at, historic) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SELECT = """SELECT c.id, c.record, r.source, r.trial_id, c.version, v.number, v.registry_version,
    b.number AS from_number, b.registry_version AS from_registry_version, c.run, c.field, c.kind, c.significance,
    c.before, c.after, c.explanation, c.clock, c.details, c.registry_date, c.observed_at, c.historic
    FROM changes AS c JOIN records AS r ON r.id = c.record LEFT JOIN versions AS v ON v.id = c.version
    LEFT JOIN versions AS b ON b.record = v.record AND b.number = v.number - 1"""


class _ChangeRow(msgspec.Struct, frozen=True, kw_only=True):
    """A change as it is stored: its details still JSON text."""

    id: int
    field: str
    kind: str
    significance: Significance
    before: str | None
    after: str | None


class Changes:
    """The change feed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def since_id(self, after: int, *, historic: bool = False) -> list[Change]:
        """The changes stored after the one with this id, oldest first; back-filled ones only if `historic`."""
        return self._read("c.id > ? AND (c.historic = 0 OR ?) ORDER BY c.id", (after, historic))

    def since(self, moment: str, *, historic: bool = False) -> list[Change]:
        """The changes observed at or after a time (a UTC time, or a day), oldest first."""
        return self._read("c.observed_at >= ? AND (c.historic = 0 OR ?) ORDER BY c.id", (moment, historic))

    def of_run(self, run: int) -> list[Change]:
        """The changes that a run brought, oldest first."""
        return self._read("c.run = ? ORDER BY c.id", (run,))

    def of_record(self, record: int) -> list[Change]:
        """All changes and events of a record in the order of its versions, events at the time they were observed."""
        return self._read(
            "c.record = ? ORDER BY coalesce(c.registry_date, substr(c.observed_at, 1, 10)), v.number, c.id", (record,)
        )

    def last_id(self) -> int:
        """The id of the newest change; 0 where there is none."""
        return self._connection.number("SELECT max(id) FROM changes")

    def add_event(self, record: int, event: NewChange, at: str, *, run: int | None = None) -> int:
        """Store an event of a record that no version stands for; gives its id."""
        with self._connection.writing():
            return self._connection.insert(_INSERT, (record, None, run, *_values(event), None, at, False))

    def add(self, rows: Sequence[tuple[int, int, int | None, NewChange, str | None, str, bool]]) -> None:
        """Store changes: (record, version, run, change, registry's date, time observed, historic)."""
        self._connection.many(
            _INSERT,
            (
                (record, version, run, *_values(change), registry_date, at, historic)
                for record, version, run, change, registry_date, at, historic in rows
            ),
        )

    def reconcile(self, version: int, wanted: Sequence[NewChange]) -> None:
        """Make these the changes of a version whose predecessor became another: rows that still hold keep their id."""
        stored = self._connection.read(
            _ChangeRow,
            "SELECT id, field, kind, significance, before, after FROM changes WHERE version = ? ORDER BY id",
            (version,),
        )
        missing = list(wanted)
        for row in stored:
            same = next((change for change in missing if _same(row, change)), None)
            if same is None:
                self._connection.run("DELETE FROM changes WHERE id = ?", (row.id,))
            else:
                missing.remove(same)
        for change in missing:
            self._connection.run(
                "INSERT INTO changes (record, version, field, kind, significance, before, after, explanation, clock, "
                "details, registry_date, observed_at, historic) SELECT record, id, ?, ?, ?, ?, ?, ?, ?, ?, "
                "registry_date, observed_at, 1 FROM versions WHERE id = ?",
                (*_values(change), version),
            )

    def _read(self, where: str, values: Sequence[SqlValue]) -> list[Change]:
        rows = self._connection.rows(f"{_SELECT} WHERE {where}", values)
        return [_change(row) for row in rows]


_FIELDS = Change.__struct_fields__
_DETAILS = _FIELDS.index("details")


def _change(row: Sequence[SqlValue]) -> Change:
    plain: dict[str, object] = dict(zip(_FIELDS, row, strict=True))
    if isinstance(row[_DETAILS], str):
        plain["details"] = msgspec.json.decode(str(row[_DETAILS]))
    return msgspec.convert(plain, Change, strict=False)


def _values(change: NewChange) -> tuple[SqlValue, ...]:
    details = None if change.details is None else msgspec.json.encode(change.details).decode()
    return (
        change.field,
        change.kind,
        change.significance,
        change.before,
        change.after,
        change.explanation,
        change.clock,
        details,
    )


def _same(row: _ChangeRow, change: NewChange) -> bool:
    return (row.field, row.kind, row.before, row.after) == (change.field, change.kind, change.before, change.after)
