"""Runs: what each crawl was asked, promised, received, and could not read; and what lets a killed run go on.

A run's items are its memory: each page, id or token with how far it came. When a run is closed, the items that say
nothing but "done" or "unchanged" are dropped: their count stays in the run, and a daily crawl does not grow the file.
A run in quarantine keeps them, until a later run of its watch has asked for everything again.
"""

# ruff: noqa: S608 - the only names put into SQL are those of this package's own tables and columns

from collections.abc import Iterable

import msgspec

from db.connection import Connection
from db.errors import NoSuchRow
from db.models import Counters, Finding, Run, RunItem, RunState

_COUNTERS = Counters.__struct_fields__
_RUN = (
    f"SELECT id AS run, watch, source, state, started_at, finished_at, {', '.join(_COUNTERS)}, "
    "definition, census, data_timestamp, reason FROM runs"
)
_SETTLED = "state IN ('done', 'unchanged')"
_ITEM_FIELDS = RunItem.__struct_fields__
_ITEM = f"SELECT {', '.join(_ITEM_FIELDS)} FROM run_items"


class Runs:
    """The runs of every watch."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def start(
        self,
        watch: str,
        source: str,
        at: str,
        *,
        definition: str | None = None,
        census: bool = False,
        data_timestamp: str | None = None,
    ) -> int:
        """Open a run in state `running`; gives its id. `definition` is what it was asked, as JSON."""
        with self._connection.writing():
            return self._connection.insert(
                "INSERT INTO runs (watch, source, state, started_at, definition, census, data_timestamp) "
                "VALUES (?, ?, 'running', ?, ?, ?, ?)",
                (watch, source, at, definition, census, data_timestamp),
            )

    def observe(self, run: int, data_timestamp: str) -> None:
        """Note how fresh the source said its data are when the run asked."""
        with self._connection.writing():
            self._connection.run("UPDATE runs SET data_timestamp = ? WHERE id = ?", (data_timestamp, run))

    def count(self, run: int, counters: Counters) -> None:
        """Set the counters of a run, so that a killed one shows how far it came. Raises NoSuchRow."""
        names = ", ".join(f"{name} = ?" for name in _COUNTERS)
        with self._connection.writing():
            touched = self._connection.run(
                f"UPDATE runs SET {names} WHERE id = ?",
                (*msgspec.structs.astuple(counters), run),
            )
        if not touched:
            raise NoSuchRow(f"{self._connection.path} has no run {run}")

    def finish(self, run: int, state: RunState, at: str, counters: Counters, *, reason: str | None = None) -> None:
        """Close a run with its counters; `reason` is why it is not complete, as a sentence. Raises NoSuchRow."""
        with self._connection.writing():
            self.count(run, counters)
            self._connection.run(
                "UPDATE runs SET state = ?, finished_at = ?, reason = ? WHERE id = ?", (state, at, reason, run)
            )
            if state != "quarantined":
                self._connection.run(f"DELETE FROM run_items WHERE run = ? AND {_SETTLED}", (run,))
            if state != "blocked":
                self._connection.run(
                    f"DELETE FROM run_items WHERE {_SETTLED} AND run < ?1 AND run IN "
                    "(SELECT id FROM runs WHERE watch = (SELECT watch FROM runs WHERE id = ?1))",
                    (run,),
                )

    def get(self, run: int) -> Run:
        """One run. Raises NoSuchRow."""
        found = self._connection.first(Run, f"{_RUN} WHERE id = ?", (run,))
        if found is None:
            raise NoSuchRow(f"{self._connection.path} has no run {run}")
        return found

    def recent(self, limit: int = 20, *, watch: str | None = None, state: RunState | None = None) -> list[Run]:
        """The last runs, newest first: of all watches or one, in any state or one."""
        return self._connection.read(
            Run,
            f"{_RUN} WHERE (?1 IS NULL OR watch = ?1) AND (?2 IS NULL OR state = ?2) ORDER BY id DESC LIMIT ?3",
            (watch, state, limit),
        )

    def latest(self) -> list[Run]:
        """The last run of every watch, by the watch's name."""
        return self._connection.read(
            Run, f"{_RUN} WHERE id IN (SELECT max(id) FROM runs GROUP BY watch) ORDER BY watch"
        )

    def last(self, watch: str, state: RunState, *, census: bool = False) -> Run | None:
        """The last run of a watch that ended in this state; the last such census if `census`."""
        return self._connection.first(
            Run,
            f"{_RUN} WHERE watch = ? AND state = ? AND census >= ? ORDER BY id DESC LIMIT 1",
            (watch, state, census),
        )

    def note(self, run: int, items: Iterable[RunItem]) -> None:
        """Store items of a run, or how far they have come since, in one transaction."""
        names = ", ".join(_ITEM_FIELDS)
        news = ", ".join(f"{name} = excluded.{name}" for name in _ITEM_FIELDS[2:])
        with self._connection.writing():
            self._connection.many(
                f"INSERT INTO run_items (run, {names}) VALUES (?{', ?' * len(_ITEM_FIELDS)}) "
                f"ON CONFLICT (run, kind, key) DO UPDATE SET {news}",
                ((run, *msgspec.structs.astuple(item)) for item in items),
            )

    def items(self, run: int, *, kind: str | None = None, state: str | None = None) -> list[RunItem]:
        """The items of a run in the order in which they were first noted: all, or of one kind or state."""
        return self._connection.read(
            RunItem,
            f"{_ITEM} WHERE run = ?1 AND (?2 IS NULL OR kind = ?2) AND (?3 IS NULL OR state = ?3) ORDER BY id",
            (run, kind, state),
        )

    def find(self, run: int, findings: Iterable[Finding]) -> None:
        """Add what a run noticed to its counts, in one transaction."""
        with self._connection.writing():
            self._connection.many(
                "INSERT INTO run_findings (run, kind, name, count) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (run, kind, name) DO UPDATE SET count = count + excluded.count",
                ((run, *msgspec.structs.astuple(finding)) for finding in findings),
            )

    def findings(self, run: int) -> list[Finding]:
        """What a run noticed, the most frequent first."""
        return self._connection.read(
            Finding, "SELECT kind, name, count FROM run_findings WHERE run = ? ORDER BY count DESC, kind, name", (run,)
        )
