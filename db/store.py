"""The store: one SQLite file with everything received, every version of every record, and its tables of today.

    with Store.open("trials.db") as store:
        snapshot = store.snapshots.add(body, Receipt(source="ctgov", url=url, received_at=now))
        saved = store.versions.save(Received(trial=trial, snapshot=snapshot, observed_at=now, parser_revision=1))

Raw bytes are committed before they are parsed. Every operation is one transaction; `transaction()` joins several.
Readers never wait for a writer and see whole transactions only (WAL). Which process may write is not decided here:
two writers wait for each other, up to `db.connection.BUSY_SECONDS`.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import TracebackType

from db import queries, upkeep
from db.changes import Changes
from db.connection import Connection
from db.dumping import DumpedTable, dump
from db.errors import translated
from db.failures import Failures
from db.history import History
from db.kinship import Kinship
from db.messages import Messages
from db.models import Answer, Verification
from db.quarantine import Quarantine
from db.records import Records
from db.runs import Runs
from db.schema import bring_up_to_date, check
from db.search import Hit, Wanted, search
from db.snapshots import Snapshots
from db.versions import Versions


class Store:
    """An open database; each attribute is one part of it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.snapshots = Snapshots(connection)
        self.changes = Changes(connection)
        self.records = Records(connection, self.changes)
        self.versions = Versions(connection, self.records, self.changes)
        self.history = History(connection, self.versions, self.changes)
        self.runs = Runs(connection)
        self.quarantine = Quarantine(connection)
        self.failures = Failures(connection)
        self.messages = Messages(connection)
        self.kinship = Kinship(connection, self.versions)

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, read_only: bool = False) -> "Store":
        """Open the database at `path`, made or brought up to date if need be; with `read_only` it is left untouched.

        Raises NotADatabase, MadeByNewer, NeedsMigration, CannotOpen, ReadOnly, DiskFull or Busy, each a sentence.
        """
        connection = Connection(Path(path), read_only=read_only)
        try:
            with translated(str(path)):
                check(connection)
                if not read_only:
                    bring_up_to_date(connection)
        except BaseException:
            connection.close()
            raise
        return cls(connection)

    @property
    def path(self) -> Path:
        """The database file."""
        return self._connection.path

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def transaction(self) -> AbstractContextManager[None]:
        """Join several operations: all of them are stored, or (after an error inside) none."""
        return self._connection.writing()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read one state of the database throughout the block, whatever another process writes meanwhile."""
        with self._connection.reading():
            yield

    def search(self, wanted: Wanted) -> list[Hit]:
        """Search the current trials by words and figures."""
        return search(self._connection, wanted)

    def query(self, sql: str) -> Answer:
        """Ask one question in SQL, which cannot write. Raises BadQuery."""
        return queries.query(self.path, sql)

    def dump(self, names: Sequence[str] = ()) -> Iterator[DumpedTable]:
        """Whole tables, all as they are at one moment; see `db.dumping.dump`."""
        return dump(self._connection, names)

    def verify(self) -> Verification:
        """Audit everything stored; opened read-only, all but the full-text index."""
        return upkeep.verify(self._connection, self.snapshots)

    def backup(self, target: str | os.PathLike[str]) -> None:
        """Make a consistent copy while others write."""
        upkeep.backup(self._connection, Path(target))

    def compact(self) -> None:
        """Give unused pages back to the disk, after pruning, and make the full-text index anew."""
        upkeep.compact(self._connection)
