"""One connection to the file: opening it, transactions, and reading rows into typed values.

Everything above this module says what it wants in SQL and gets frozen values; every error of SQLite about the state
of the file leaves here as a sentence.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

import msgspec

from db.errors import CannotOpen, ReadOnly, translated
from db.models import SqlValue

T = TypeVar("T")
K = TypeVar("K", str, int)
V = TypeVar("V", str, int)
Row = tuple[SqlValue, ...]

BUSY_SECONDS = 30.0
_MOST_VALUES = 999
"""Values that one statement takes; SQLite before 3.32 took no more."""
_EVERY = "PRAGMA foreign_keys=ON", "PRAGMA cache_size=-32000", "PRAGMA temp_store=MEMORY"
# NORMAL in WAL mode: a killed process loses nothing; a power cut may lose the last transactions, never half of one.
# The WAL is taken over into the file every 16 MB, not every 4 MB: a bulk load writes each index page less often.
_WRITING = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=NORMAL",
    "PRAGMA wal_autocheckpoint=4000",
    "PRAGMA journal_size_limit=67108864",
)


# Whatever is no int, float or str `sqlite3` asks to adapt itself, and makes an exception of its being unable to: for
# the nulls of a row that costs more than storing it. These give what they get, and are no Python functions.
_AS_IT_IS: dict[type, Callable[..., Any]] = {type(None): {}.get, bool: int, bytes: bytes}
for _kind, _adapt in _AS_IT_IS.items():
    sqlite3.register_adapter(_kind, _adapt)


class Connection:
    """A connection to the database at `path`."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._is_lost = False  # whether a part of the open transaction failed
        with translated(str(path)):
            self.raw = _reader(path) if read_only else _writer(path)

    def close(self) -> None:
        """Close the file; what was not committed is undone."""
        self.raw.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Run the block in one write transaction, or as a part of the one that is open.

        The write lock is taken at once (BEGIN IMMEDIATE), so that what is read inside cannot be overtaken by another
        writer. The block's error undoes the whole transaction, even where somebody outside catches it: to undo a part
        alone, SQLite would have to remember every page as it was before that.
        """
        if self.read_only:
            raise ReadOnly(f"{self.path} was opened for reading only")
        with translated(str(self.path)):
            if not self.raw.in_transaction:
                with self._transaction("BEGIN IMMEDIATE"):
                    yield
                return
            try:
                yield
            except BaseException:
                self._is_lost = True
                raise

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read one state of the database throughout the block, whatever is written meanwhile."""
        with translated(str(self.path)):
            if self.raw.in_transaction:
                yield
                return
            with self._transaction("BEGIN"):
                yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        self.raw.execute(begin)
        self._is_lost = False
        try:
            yield
            if self._is_lost:
                raise RuntimeError(f"{self.path}: a part of a transaction failed, and nothing of it was stored")
            self.raw.execute("COMMIT")
        except BaseException:
            self.raw.rollback()
            raise

    def rows(self, sql: str, values: Sequence[SqlValue] = ()) -> list[Row]:
        """All rows of a query."""
        with translated(str(self.path)):
            return self.raw.execute(sql, values).fetchall()

    def stream(self, sql: str, values: Sequence[SqlValue] = ()) -> Iterator[Row]:
        """The rows of a query as they are, one by one."""
        with translated(str(self.path)):
            yield from self.raw.execute(sql, values)

    def each(self, kind: type[T], sql: str, values: Sequence[SqlValue] = ()) -> Iterator[T]:
        """The rows of a query as values of `kind`, one by one, for what does not fit in memory."""
        with translated(str(self.path)):
            cursor = self.raw.execute(sql, values)
            names = [column[0] for column in cursor.description]
            for row in cursor:
                yield msgspec.convert(dict(zip(names, row, strict=True)), kind, strict=False)

    def row(self, sql: str, values: Sequence[SqlValue] = ()) -> Row | None:
        """The first row of a query."""
        with translated(str(self.path)):
            found: Row | None = self.raw.execute(sql, values).fetchone()
            return found

    def number(self, sql: str, values: Sequence[SqlValue] = ()) -> int:
        """The one whole number that a query answers; null counts as 0."""
        found = self.row(sql, values)
        return msgspec.convert(found[0] or 0, int) if found else 0

    def mapping(self, key: type[K], value: type[V], sql: str, values: Sequence[SqlValue] = ()) -> dict[K, V]:
        """The first column of a query to its second."""
        return {msgspec.convert(row[0], key): msgspec.convert(row[1], value) for row in self.rows(sql, values)}

    def read(self, kind: type[T], sql: str, values: Sequence[SqlValue] = ()) -> list[T]:
        """The rows of a query as values of `kind`, whose fields its columns name."""
        return list(self.each(kind, sql, values))

    def first(self, kind: type[T], sql: str, values: Sequence[SqlValue] = ()) -> T | None:
        """The first row of a query as a value of `kind`, or null."""
        found = self.read(kind, sql, values)
        return found[0] if found else None

    def run(self, sql: str, values: Sequence[SqlValue] = ()) -> int:
        """Run one writing statement; gives the number of rows that it touched."""
        with translated(str(self.path)):
            return self.raw.execute(sql, values).rowcount

    def insert(self, sql: str, values: Sequence[SqlValue] = ()) -> int:
        """Run one INSERT; gives the new row's id."""
        with translated(str(self.path)):
            return self.raw.execute(sql, values).lastrowid or 0

    def many(self, sql: str, rows: Iterable[Sequence[SqlValue]]) -> None:
        """Run one statement for many rows, prepared once."""
        with translated(str(self.path)):
            self.raw.executemany(sql, rows)

    def add(self, table: str, columns: Sequence[str], values: Sequence[SqlValue]) -> None:
        """Insert rows, given as their values one row behind the other.

        As many rows as may go with one statement do: each statement has a cost of its own.
        """
        width = len(columns)
        insert, one = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ", f"({', '.join('?' * width)})"  # noqa: S608 - names of our own
        together = _MOST_VALUES // width
        size = together * width
        rest = len(values) - len(values) % size
        several = insert + ", ".join([one] * together)
        with translated(str(self.path)):
            for first in range(0, rest, size):
                self.raw.execute(several, values[first : first + size])
            self.raw.executemany(insert + one, [values[at : at + width] for at in range(rest, len(values), width)])


def _writer(path: Path) -> sqlite3.Connection:
    """Open for writing, in WAL mode; isolation_level None leaves transactions to us."""
    if not path.parent.is_dir():
        raise CannotOpen(f"{path} cannot be made: there is no folder {path.parent}")
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    return _set_up(connection, (*_EVERY, *_WRITING))


def _reader(path: Path) -> sqlite3.Connection:
    """Open for reading only.

    In a folder that may not be written the WAL's index cannot be made: where there is no WAL either, there is nothing
    to miss in it, and the file is read as one that does not change.
    """
    if not path.is_file():
        raise CannotOpen(f"there is no database {path}; make one by fetching, loading or crawling, or name another")
    address = f"file:{quote(str(path.absolute()))}?mode=ro"
    try:
        return _set_up(sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None), _EVERY)
    except sqlite3.OperationalError:
        if Path(f"{path}-wal").exists():
            raise
        address += "&immutable=1"
        return _set_up(sqlite3.connect(address, uri=True, isolation_level=None), _EVERY)


def _set_up(connection: sqlite3.Connection, pragmas: Sequence[str]) -> sqlite3.Connection:
    try:
        for pragma in pragmas:
            connection.execute(pragma)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection
