"""Failures: every item that could not be read, with its bytes, until somebody reads it or a fixed parser does."""

# ruff: noqa: S608 - the only names put into SQL are those of this package's own tables and columns

from db.connection import Connection
from db.models import Failure, NewFailure

_COLUMNS = (
    "id, run, source, trial_id, url, snapshot, stage, error, field, message, parser_revision, first_at, last_at, "
    "times, resolved_at"
)
_SAME = "source = ?1 AND stage = ?2 AND trial_id IS ?3 AND url IS ?4 AND resolved_at IS NULL"


class Failures:
    """What could not be read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, failure: NewFailure) -> int:
        """Store a failure, in one transaction; gives its id.

        The same item (source, stage, id, address) failing again while its failure is open is counted on that row,
        which takes the latest bytes and sentence.
        """
        where = (failure.source, failure.stage, failure.trial_id, failure.url)
        said = (failure.run, failure.snapshot, failure.error, failure.field, failure.message, failure.parser_revision)
        with self._connection.writing():
            known = self._connection.number(f"SELECT id FROM failures WHERE {_SAME}", where)
            if known:
                self._connection.run(
                    "UPDATE failures SET run = ?, snapshot = ?, error = ?, field = ?, message = ?, "
                    "parser_revision = ?, last_at = ?, times = times + 1 WHERE id = ?",
                    (*said, failure.at, known),
                )
                return known
            return self._connection.insert(
                "INSERT INTO failures (source, stage, trial_id, url, run, snapshot, error, field, message, "
                "parser_revision, first_at, last_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*where, *said, failure.at, failure.at),
            )

    def open(self, source: str | None = None) -> list[Failure]:
        """The failures that nobody has resolved, oldest first: all, or of one source."""
        return self._connection.read(
            Failure,
            f"SELECT {_COLUMNS} FROM failures WHERE resolved_at IS NULL AND (?1 IS NULL OR source = ?1) ORDER BY id",
            (source,),
        )

    def of_run(self, run: int) -> list[Failure]:
        """The failures that a run met, oldest first."""
        return self._connection.read(
            Failure,
            f"SELECT {_COLUMNS} FROM failures WHERE run = ? ORDER BY id",
            (run,),
        )

    def of_watch(self, watch: str) -> list[Failure]:
        """The open failures that runs of a watch met, oldest first."""
        names = ", ".join(f"f.{name.strip()}" for name in _COLUMNS.split(","))
        return self._connection.read(
            Failure,
            f"SELECT {names} FROM failures AS f JOIN runs ON runs.id = f.run "
            "WHERE runs.watch = ? AND f.resolved_at IS NULL ORDER BY f.id",
            (watch,),
        )

    def resolve(self, failure: int, at: str) -> None:
        """Note that an item could be read after all."""
        with self._connection.writing():
            self._connection.run("UPDATE failures SET resolved_at = ? WHERE id = ?", (at, failure))
