"""Loading records in bulk: one process finds and writes them, workers read them.

What was loaded before and has not changed is known by its hash, and costs no reading. A record that is older than the
one stored, by the registry's own date, is put into the record's history: it is no news.
"""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

import msgspec

from db import Receipt, Received, Store, StoredVersion
from db.models import Head, Historic, NewChange, Packed
from harvester.bulk.entries import Broken, Entry, Files
from harvester.changes import changes_between
from harvester.collecting import collected_seldom
from harvester.intake import failure, received
from harvester.reading import Read, Reading, Refusal, Unread
from harvester.times import now
from harvester.workers import Readers
from parsers import REVISION

PART = 16
"""Records that are read together: few, since at the end everyone waits for the last part to be read,"""
PART_BYTES = 512 * 1024
"""or as many as have so many bytes, since some are a thousand times as long as others."""
WRITTEN = 8
"""Parts that are stored in one transaction: each costs the full-text index a segment, and writes hot pages again."""
LOOKED_UP = 500
LOOKED_UP_BYTES = 8 * PART_BYTES
"""Records whose hashes are looked up together, or as many as have so many bytes;"""
LOOKED_UP_FIRST = 3 * PART
"""the first time fewer, since nobody has anything to read until they are known."""
NO_SOURCE = "unknown"
"""The source of bytes that no parser recognises."""

Report = Callable[[int, int | None], None]
Say = Callable[[str], None]


class Loaded(msgspec.Struct, kw_only=True):
    """What became of the records of a load; `older` went into the history of records that are stored as newer."""

    records: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    older: int = 0
    refused: int = 0
    broken: int = 0
    unknown_keys: dict[str, int] = {}

    def sentence(self) -> str:
        """One line for a log."""
        names = ("new", "changed", "unchanged", "older", "refused")
        figures = ", ".join(f"{getattr(self, name)} {name}" for name in names)
        broken = f"; {self.broken} places could not be taken for records" if self.broken else ""
        return f"{self.records} records: {figures}{broken}"


class _Found(NamedTuple):
    """A record in a file whose bytes are to be read: where it stands, and its SHA-256 in hex."""

    place: str
    body: bytes
    sha256: str


class Loader:
    """One load into one store; `warn` is told each record that is refused, and each file that is broken."""

    def __init__(self, store: Store, readers: Readers, source: str | None, report: Report, warn: Say) -> None:
        self._store = store
        self._readers = readers
        self._source = source
        self._report = report
        self._warn = warn
        self._sent: deque[list[str]] = deque()  # where the records of each part stand: their bytes come back packed
        self._all_sent = False
        self.loaded = Loaded()

    def load(self, files: Files) -> Loaded:
        """Load every record of the files."""
        with collected_seldom():
            self._load(files)
        return self.loaded

    def _load(self, files: Files) -> None:
        came: list[tuple[str, Reading]] = []
        for number, readings in enumerate(self._readers.read(self._parts(files)), 1):
            came += zip(self._sent.popleft(), readings, strict=True)
            # The last are written while others are still being read.
            if number % WRITTEN == 0 or (self._all_sent and self._readers.is_behind):
                self._write(came)
                self._tell(files)
                came = []
        self._write(came)
        self._tell(files)

    def _tell(self, files: Files) -> None:
        share = files.progress
        self._report(self.loaded.records, round(self.loaded.records / share) if share else None)

    def _parts(self, files: Files) -> Iterator[list[Unread]]:
        """What is to be read, in parts: every record found but for those that are known and have not changed."""
        part: list[_Found] = []
        size = 0
        for batch in self._batches(files):
            for found in self._unknown(batch):
                part.append(found)
                size += len(found.body)
                if len(part) == PART or size >= PART_BYTES:
                    yield self._send(part)
                    part, size = [], 0
            self._tell(files)
        if part:
            yield self._send(part)
        self._all_sent = True

    def _send(self, part: list[_Found]) -> list[Unread]:
        self._sent.append([one.place for one in part])
        return [Unread(body=one.body, source=self._source, to_keep_as=one.sha256) for one in part]

    def _batches(self, files: Files) -> Iterator[list[Entry]]:
        """The records found, some hundred at a time, so that their hashes are looked up together."""
        batch: list[Entry] = []
        size, most = 0, LOOKED_UP_FIRST
        for found in files.entries():
            if isinstance(found, Broken):
                self.loaded.broken += 1
                self._warn(found.sentence)
                continue
            batch.append(found)
            size += len(found.body)
            if len(batch) == most or size >= LOOKED_UP_BYTES:
                yield batch
                batch, size, most = [], 0, LOOKED_UP
        yield batch

    def _unknown(self, batch: Sequence[Entry]) -> list[_Found]:
        """Note the records whose bytes say nothing new; gives the others."""
        found = [_Found(one.place, one.body, sha256(one.body).hexdigest()) for one in batch]
        same = self._store.records.unchanged([one.sha256 for one in found], REVISION)
        self._store.records.seen(same.values(), now())
        unknown = [one for one in found if one.sha256 not in same]
        self.loaded.records += len(batch)
        self.loaded.unchanged += len(batch) - len(unknown)
        return unknown

    def _write(self, came: Sequence[tuple[str, Reading]]) -> None:
        """Store what was read, in one transaction."""
        at = now()
        bodies = [_packed(reading, place) for place, reading in came]
        receipts = [Receipt(source=_source_of(one), url=place, received_at=at) for place, one in came]
        with self._store.transaction():
            snapshots = self._store.snapshots.add_many(zip(bodies, receipts, strict=True))
            read: dict[tuple[str, str], tuple[Read, int]] = {}
            for (_, reading), receipt, snapshot in zip(came, receipts, snapshots, strict=True):
                if isinstance(reading, Refusal):
                    self._refuse(reading, receipt, snapshot)
                    continue
                key = (reading.prepared.source, reading.prepared.trial_id)
                if key in read:  # twice in one transaction: the second is compared with what the first became
                    self._save(read, at)
                    read = {}
                read[key] = (reading, snapshot)
            self._save(read, at)

    def _save(self, read: Mapping[tuple[str, str], tuple[Read, int]], at: str) -> None:
        """Store records of which no two are the same."""
        heads = self._heads(read)
        batch: list[Received] = []
        for key, (reading, snapshot) in read.items():
            for name in reading.unknown_keys:
                self.loaded.unknown_keys[name] = self.loaded.unknown_keys.get(name, 0) + 1
            head = heads.get(key)
            if head is not None and _is_older(reading, head):
                self.loaded.older += 1
                self._put_into_history(head, reading, snapshot, at)
            else:
                batch.append(received(self._store, head, reading.prepared, snapshot, at))
        for saved in self._store.versions.save_many(batch):
            setattr(self.loaded, saved.outcome, getattr(self.loaded, saved.outcome) + 1)

    def _heads(self, read: Mapping[tuple[str, str], object]) -> dict[tuple[str, str], Head]:
        found: dict[tuple[str, str], Head] = {}
        for source in {source for source, _ in read}:
            ids = [trial_id for name, trial_id in read if name == source]
            found |= {(source, trial_id): head for trial_id, head in self._store.records.heads(source, ids).items()}
        return found

    def _put_into_history(self, head: Head, reading: Read, snapshot: int, at: str) -> None:
        historic = Historic(
            trial=reading.prepared,
            snapshot=snapshot,
            observed_at=at,
            parser_revision=REVISION,
            registry_date=reading.prepared.registry_date or "",
        )
        self._store.history.fill(head.record, [historic], _compare)

    def _refuse(self, refusal: Refusal, receipt: Receipt, snapshot: int) -> None:
        self.loaded.refused += 1
        self._warn(f"{receipt.url}: {refusal.sentence}")
        self._store.failures.add(failure(refusal, receipt, snapshot))


def _packed(reading: Reading, place: str) -> Packed:
    """A record's bytes as they are kept."""
    if reading.packed is None:
        raise AssertionError(f"{place}: its bytes were to come back with what was read")
    return reading.packed


def _source_of(reading: Reading) -> str:
    found = reading.prepared.source if isinstance(reading, Read) else reading.source
    return found or NO_SOURCE


def _is_older(reading: Read, head: Head) -> bool:
    """Whether a record is older than the one that is stored, by the registry's own dates."""
    date = reading.prepared.registry_date
    return date is not None and head.registry_date is not None and date < head.registry_date


def _compare(before: StoredVersion, after: StoredVersion) -> tuple[NewChange, ...]:
    return changes_between(before.trial, after.trial, after.info.registry_date or after.info.observed_at[:10])
