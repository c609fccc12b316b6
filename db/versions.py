"""Versions: what a record said, each time that it said something else.

A version is new whenever its content differs from the version before it, so a return to earlier content is a new
version. It is stored with its changes and with the current tables in one transaction: a reader sees all or nothing.
"""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from db import current
from db.changes import Changes
from db.connection import Connection
from db.errors import MovedOn, NoSuchRow, OtherRevision, OtherSchema
from db.models import Head, Prepared, Received, Reread, Saved, SavedAs, SqlValue, Stale, StoredVersion, VersionInfo
from db.prepared import prepare
from db.records import Records
from parsers.schema import Trial, from_json

_INFO = """SELECT v.id, v.record, r.source, r.trial_id, v.number, v.content_hash, v.snapshot, v.parser_revision,
    v.refused_by, v.registry_date, v.registry_version, v.observed_at, v.origin{}
    FROM versions AS v JOIN records AS r ON r.id = v.record"""
INFO = _INFO.format("")
_WITH_TRIAL = _INFO.format(", v.trial")
_INSERT = (
    "INSERT INTO versions (id, record, number, content_hash, snapshot, parser_revision, registry_date, "
    "registry_version, observed_at, origin, trial) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT))"
)
"""The Trial's JSON is given as the bytes that it is: as a string it would be decoded and encoded again."""


class _WithTrial(VersionInfo, frozen=True, kw_only=True):
    """A row of `_WITH_TRIAL`: a version with its Trial's JSON."""

    trial: str


class _Settled(msgspec.Struct, frozen=True):
    """A received record with its Trial made ready, and what became of it."""

    received: Received
    prepared: Prepared
    saved: Saved


class Versions:
    """The versions of every record."""

    def __init__(self, connection: Connection, records: Records, changes: Changes) -> None:
        self._connection = connection
        self._records = records
        self._changes = changes

    def save(self, received: Received) -> Saved:
        """Store one received record; see `save_many`."""
        return self.save_many([received])[0]

    def save_many(self, batch: Sequence[Received]) -> list[Saved]:
        """Store received records with their changes, versions and current tables, in one transaction.

        Raises MovedOn where changes were computed against a version that is no longer the latest, OtherRevision where
        a changed record's latest version was read by another parser revision (`rederive` it first, or the parser's
        own changes would be told as the trial's; where its body can no longer be read, note it with `refused`).
        """
        saved: list[Saved] = []
        with self._connection.writing():
            for wave in _waves(batch):
                saved.extend(self._save_wave(wave))
        return saved

    def latest(self, source: str, trial_id: str) -> StoredVersion | None:
        """The latest version of a record, with its Trial."""
        return self._one(
            "JOIN trials AS t ON t.id = r.id WHERE v.id = t.version AND r.source = ? AND r.trial_id = ?",
            (source, trial_id),
        )

    def at(self, source: str, trial_id: str, day: str) -> StoredVersion | None:
        """The version that held at the end of a day, month or year (an ISO prefix), null where the record is younger.

        A version holds from the registry's own date on, or from the day it was observed where there is none.
        """
        return self._one(
            "WHERE r.source = ? AND r.trial_id = ? AND "
            "coalesce(v.registry_date_first_day, substr(v.observed_at, 1, 10)) <= ? ORDER BY v.number DESC LIMIT 1",
            (source, trial_id, day + "-12-31"[len(day) - 10 :] if len(day) < 10 else day),
        )

    def number(self, source: str, trial_id: str, number: int) -> StoredVersion | None:
        """The version of a record with this number, counted from 1."""
        return self._one("WHERE r.source = ? AND r.trial_id = ? AND v.number = ?", (source, trial_id, number))

    def get(self, version: int) -> StoredVersion:
        """A version by its id. Raises NoSuchRow."""
        found = self._one("WHERE v.id = ?", (version,))
        if found is None:
            raise NoSuchRow(f"{self._connection.path} has no version {version}")
        return found

    def newest(self) -> int:
        """The id of the version that was stored last; 0 where there is none. Every later one has a higher id."""
        return self._connection.number("SELECT max(id) FROM versions")

    def of_record(self, record: int) -> list[VersionInfo]:
        """The versions of a record in the registry's order, without their Trials."""
        return self._connection.read(VersionInfo, f"{INFO} WHERE v.record = ? ORDER BY v.number", (record,))

    def current(self, source: str | None = None) -> Iterator[StoredVersion]:
        """The latest version of every record, or of every record of one source, one by one."""
        rows = self._connection.each(
            _WithTrial,
            f"{_WITH_TRIAL} JOIN trials AS t ON t.id = r.id WHERE v.id = t.version AND (?1 IS NULL OR r.source = ?1) "
            "ORDER BY r.trial_id, r.source",
            (source,),
        )
        yield from map(_stored, rows)

    def stale(self, revision: int, source: str | None = None) -> list[Stale]:
        """The versions that this parser revision has neither read nor refused to read, oldest first."""
        return self._connection.read(
            Stale,
            "SELECT v.id AS version, r.source, r.trial_id, r.url, v.snapshot, v.parser_revision FROM versions AS v "
            "JOIN records AS r ON r.id = v.record WHERE v.id IN (SELECT id FROM versions WHERE parser_revision < ?1 "
            "UNION ALL SELECT id FROM versions WHERE parser_revision > ?1) "  # `<>` would scan every version
            "AND v.refused_by IS NOT ?1 AND (?2 IS NULL OR r.source = ?2) "
            "ORDER BY v.id",
            (revision, source),
        )

    def rederive(self, readings: Sequence[Reread]) -> None:
        """Put new readings of stored versions in their place, in one transaction: no version and no change is made.

        Two versions that become equal stay two. The current tables follow where a record's latest version is read anew.
        """
        with self._connection.writing():
            prepared = [(reading, prepared_trial(reading.trial)) for reading in readings]
            self._connection.many(
                "UPDATE versions SET trial = ?, content_hash = ?, parser_revision = ? WHERE id = ?",
                (
                    (one.trial.decode(), one.content_hash, reading.parser_revision, reading.version)
                    for reading, one in prepared
                ),
            )
            latest = self._records_shown([reading.version for reading in readings])
            current.replace(
                self._connection,
                [(latest[of.version], of.version, one) for of, one in prepared if of.version in latest],
            )

    def refused(self, version: int, revision: int) -> None:
        """Note that this parser revision refuses to read a version's body: the older reading stays.

        The version is no longer stale, and a newer one may be saved on top of it.
        """
        with self._connection.writing():
            self._connection.run("UPDATE versions SET refused_by = ? WHERE id = ?", (revision, version))

    def _records_shown(self, versions: Sequence[int]) -> dict[int, int]:
        """Version -> record, for those of the versions that the current tables show."""
        return self._connection.mapping(
            int,
            int,
            "SELECT version, id FROM trials WHERE version IN (SELECT value FROM json_each(?))",
            (msgspec.json.encode(versions).decode(),),
        )

    def _one(self, where: str, values: Sequence[SqlValue]) -> StoredVersion | None:
        row = self._connection.first(_WithTrial, f"{_WITH_TRIAL} {where}", values)
        return _stored(row) if row else None

    def _save_wave(self, wave: Sequence[Received]) -> list[Saved]:
        """Store records of which no two are the same."""
        prepared = [prepared_trial(received.trial) for received in wave]
        heads = self._heads(prepared)
        record = self._connection.number("SELECT max(id) FROM records")
        version = self._connection.number("SELECT max(id) FROM versions")
        settled: list[_Settled] = []
        for received, trial in zip(wave, prepared, strict=True):
            head = heads.get((trial.source, trial.trial_id))
            if head is not None and head.content_hash == trial.content_hash:
                saved = Saved(record=head.record, version=head.version, number=head.number, outcome="unchanged")
            else:
                _check(received, trial, head)
                version += 1
                record += head is None
                kind: SavedAs = "changed" if head else "new"
                number = head.number + 1 if head else 1
                saved = Saved(record=head.record if head else record, version=version, number=number, outcome=kind)
            settled.append(_Settled(received, trial, saved))
        self._write(settled)
        return [one.saved for one in settled]

    def _heads(self, trials: Sequence[Prepared]) -> dict[tuple[str, str], Head]:
        found: dict[tuple[str, str], Head] = {}
        for source in {trial.source for trial in trials}:
            ids = [trial.trial_id for trial in trials if trial.source == source]
            found.update({(source, name): head for name, head in self._records.heads(source, ids).items()})
        return found

    def _write(self, settled: Sequence[_Settled]) -> None:
        fresh = [one for one in settled if one.saved.outcome != "unchanged"]
        self._write_records(settled)
        self._connection.many(_INSERT, (_version_row(one) for one in fresh))
        self._changes.add(
            [
                (one.saved.record, one.saved.version, of.run, change, of.registry_date, of.observed_at, False)
                for one in fresh
                for of in (one.received,)
                for change in of.changes
            ]
        )
        current.replace(self._connection, [(one.saved.record, one.saved.version, one.prepared) for one in fresh])
        done = [one.received.pending for one in settled if one.received.pending is not None]
        self._connection.many("DELETE FROM pending WHERE id = ?", ((identity,) for identity in done))

    def _write_records(self, settled: Sequence[_Settled]) -> None:
        """Insert the records that are new, and note on the others that they were received again."""
        self._connection.many(
            "INSERT INTO records (id, source, trial_id, url, first_seen, last_seen, snapshot) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (one.saved.record, trial.source, trial.trial_id, trial.url, of.observed_at, of.observed_at, of.snapshot)
                for one in settled
                for trial, of in ((one.prepared, one.received),)
                if one.saved.outcome == "new"
            ),
        )
        self._connection.many(
            "UPDATE records SET last_seen = max(last_seen, ?), snapshot = ?, url = coalesce(?, url) WHERE id = ?",
            (
                (one.received.observed_at, one.received.snapshot, one.prepared.url, one.saved.record)
                for one in settled
                if one.saved.outcome != "new"
            ),
        )


def prepared_trial(trial: Trial | Prepared) -> Prepared:
    """A Trial made ready, unless a worker has done it."""
    return trial if isinstance(trial, Prepared) else prepare(trial)


def _waves(batch: Iterable[Received]) -> Iterator[list[Received]]:
    """Cut a batch so that no part holds a record twice: the second is compared with what the first became."""
    wave: list[Received] = []
    inside: set[tuple[str, str]] = set()
    for received in batch:
        key = (received.trial.source, received.trial.trial_id)
        if key in inside:
            yield wave
            wave, inside = [], set()
        wave.append(received)
        inside.add(key)
    if wave:
        yield wave


def _check(received: Received, trial: Prepared, head: Head | None) -> None:
    """Refuse what would put a wrong change into the feed."""
    name = f"{trial.source} {trial.trial_id}"
    if received.changes and received.compared_with != (head.version if head else None):
        raise MovedOn(f"{name}: its latest version is another than its changes were computed against; compare again")
    if head is not None and received.parser_revision not in (head.parser_revision, head.refused_by):
        raise OtherRevision(
            f"{name}: version {head.number} was read by parser revision {head.parser_revision}, this one by "
            f"{received.parser_revision}; read the stored version again first (trials reparse)"
        )


def _version_row(one: _Settled) -> tuple[SqlValue, ...]:
    received, saved = one.received, one.saved
    return (
        saved.version,
        saved.record,
        saved.number,
        one.prepared.content_hash,
        received.snapshot,
        received.parser_revision,
        received.registry_date,
        received.registry_version,
        received.observed_at,
        "observed",
        one.prepared.trial,
    )


def _stored(row: _WithTrial) -> StoredVersion:
    info = msgspec.convert(row, VersionInfo, from_attributes=True)
    try:
        return StoredVersion(info=info, trial=from_json(row.trial))
    except msgspec.ValidationError as problem:
        raise OtherSchema(
            f"{row.source} {row.trial_id}: version {row.number} was stored under another schema ({problem}); "
            "read it again from its snapshot (trials reparse)"
        ) from problem
