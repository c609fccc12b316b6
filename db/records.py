"""Records: one trial as one source has it, whether it is still there, and which watches brought it."""

# ruff: noqa: S608 - the only names put into SQL are those of this package's own tables and columns

from collections.abc import Iterable, Sequence

import msgspec

from db.changes import Changes
from db.connection import Connection
from db.errors import NoSuchRow
from db.models import Head, NewChange, Record, RecordState

RECORD = "id, source, trial_id, url, first_seen, last_seen, state, merged_into, snapshot"
_HEAD_COLUMNS = """SELECT r.id AS record, r.source, r.trial_id, r.url, r.state, s.sha256, v.id AS version, v.number,
    v.content_hash, v.parser_revision, v.refused_by, v.snapshot, v.registry_date, v.observed_at"""
_HEAD = f"""{_HEAD_COLUMNS}
    FROM records AS r JOIN trials AS t ON t.id = r.id JOIN versions AS v ON v.id = t.version
    LEFT JOIN snapshots AS s ON s.id = r.snapshot"""
# CROSS JOIN keeps SQLite from starting with every record: the bodies asked for are few.
_FROM_BODIES = """FROM json_each(?1) AS asked CROSS JOIN snapshots AS s ON s.sha256 = asked.value
    CROSS JOIN records AS r ON r.snapshot = s.id CROSS JOIN trials AS t ON t.id = r.id
    CROSS JOIN versions AS v ON v.id = t.version"""


class Records:
    """The records known, each (source, trial_id) once."""

    def __init__(self, connection: Connection, changes: Changes) -> None:
        self._connection = connection
        self._changes = changes

    def find(self, source: str, trial_id: str) -> Record | None:
        """One record, or null."""
        return self._connection.first(
            Record,
            f"SELECT {RECORD} FROM records WHERE source = ? AND trial_id = ?",
            (source, trial_id),
        )

    def get(self, record: int) -> Record:
        """One record by its id. Raises NoSuchRow."""
        found = self._connection.first(Record, f"SELECT {RECORD} FROM records WHERE id = ?", (record,))
        if found is None:
            raise NoSuchRow(f"{self._connection.path} has no record {record}")
        return found

    def of_trial(self, trial_id: str) -> list[Record]:
        """The records of a trial in every source that has it, by source."""
        return self._connection.read(
            Record,
            f"SELECT {RECORD} FROM records WHERE trial_id = ? ORDER BY source",
            (trial_id,),
        )

    def of_url(self, url: str) -> list[Record]:
        """The records whose page has this address, or that were read from a body received from it."""
        return self._connection.read(
            Record,
            f"SELECT {RECORD} FROM records WHERE url = ?1 OR id IN (SELECT v.record FROM receipts AS x "
            "JOIN versions AS v ON v.snapshot = x.snapshot WHERE x.url = ?1) OR snapshot IN "
            "(SELECT snapshot FROM receipts WHERE url = ?1) ORDER BY id",
            (url,),
        )

    def all(self, source: str | None = None) -> list[Record]:
        """Every record, or every record of one source, by trial and source."""
        return self._connection.read(
            Record,
            f"SELECT {RECORD} FROM records WHERE ?1 IS NULL OR source = ?1 ORDER BY trial_id, source",
            (source,),
        )

    def away(self, records: Iterable[int]) -> list[Record]:
        """Those of the records that had left their query, were merged or gone."""
        return self._connection.read(
            Record,
            f"SELECT {RECORD} FROM records WHERE state <> 'live' AND id IN (SELECT value FROM json_each(?)) "
            "ORDER BY id",
            (_json(list(records)),),
        )

    def watches_of(self, record: int) -> list[str]:
        """The names of the watches that a record belongs to."""
        rows = self._connection.rows(
            "SELECT watch FROM watched WHERE record = ? AND left_at IS NULL ORDER BY watch", (record,)
        )
        return [msgspec.convert(row[0], str) for row in rows]

    def heads(self, source: str, trial_ids: Sequence[str]) -> dict[str, Head]:
        """trial_id -> record with its latest version, for those of the ids that this source's records have."""
        found = self._connection.read(
            Head,
            f"{_HEAD} WHERE r.source = ? AND r.trial_id IN (SELECT value FROM json_each(?))",
            (source, _json(trial_ids)),
        )
        return {head.trial_id: head for head in found}

    def known(self, source: str, hashes: Sequence[str]) -> dict[str, Head]:
        """SHA-256 (hex) -> record, for the hashes of bodies that are the ones last received for a record.

        Where the head's parser revision is the current one too, there is nothing to parse: `seen` is all it takes.
        """
        found = self._connection.read(
            Head, f"{_HEAD_COLUMNS} {_FROM_BODIES} WHERE r.source = ?2", (_json(hashes), source)
        )
        return {head.sha256: head for head in found if head.sha256}

    def unchanged(self, hashes: Sequence[str], revision: int) -> dict[str, int]:
        """SHA-256 (hex) -> record id, of any source, for the hashes of bodies that say nothing new to this parser
        revision: they are the ones last received, and it has read them.
        """
        return self._connection.mapping(
            str, int, f"SELECT s.sha256, r.id {_FROM_BODIES} WHERE v.parser_revision = ?2", (_json(hashes), revision)
        )

    def seen(self, records: Iterable[int], at: str) -> None:
        """Note that these records were seen, unchanged, at this time (UTC)."""
        with self._connection.writing():
            self._connection.run(
                "UPDATE records SET last_seen = max(last_seen, ?) WHERE id IN (SELECT value FROM json_each(?))",
                (at, _json(list(records))),
            )

    def set_state(
        self,
        record: int,
        state: RecordState,
        at: str,
        *,
        event: NewChange | None = None,
        merged_into: str | None = None,
        run: int | None = None,
    ) -> None:
        """Note what became of a record, and store the event beside it in the same transaction. Raises NoSuchRow.

        `merged_into` is the registry id of the record that took its place, for state `merged`.
        """
        with self._connection.writing():
            touched = self._connection.run(
                "UPDATE records SET state = ?, merged_into = ? WHERE id = ?", (state, merged_into, record)
            )
            if not touched:
                raise NoSuchRow(f"{self._connection.path} has no record {record}")
            if event is not None:
                self._changes.add_event(record, event, at, run=run)

    def join_watch(self, watch: str, records: Iterable[int], at: str) -> None:
        """Note that a watch's query returns these records, also those that had left it."""
        with self._connection.writing():
            self._connection.many(
                "INSERT INTO watched (watch, record, since) VALUES (?, ?, ?) "
                "ON CONFLICT (watch, record) DO UPDATE SET left_at = NULL WHERE left_at IS NOT NULL",
                ((watch, record, at) for record in records),
            )

    def leave_watch(self, watch: str, records: Iterable[int], at: str) -> None:
        """Note that a watch's query no longer returns these records."""
        with self._connection.writing():
            self._connection.many(
                "UPDATE watched SET left_at = ? WHERE watch = ? AND record = ? AND left_at IS NULL",
                ((at, watch, record) for record in records),
            )

    def watched(self, watch: str) -> dict[str, int]:
        """trial_id -> record id, for the records that a watch's query is known to return."""
        return self._connection.mapping(
            str,
            int,
            "SELECT r.trial_id, r.id FROM watched AS w JOIN records AS r ON r.id = w.record "
            "WHERE w.watch = ? AND w.left_at IS NULL ORDER BY r.trial_id",
            (watch,),
        )


def _json(values: Sequence[str] | Sequence[int]) -> str:
    return msgspec.json.encode(values).decode()
