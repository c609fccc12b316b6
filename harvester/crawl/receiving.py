"""What comes in: bytes first, then Trials, then versions; every step is one transaction, so a kill loses nothing."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from db import Receipt, Received
from db.models import Finding, Head, NewFailure, RunItem, ToStage
from db.snapshots import new_compressor, pack
from harvester.crawl.canary import FEWEST_TO_DOUBT, lost_fields
from harvester.crawl.outcome import RECORD
from harvester.crawl.publishing import Publisher
from harvester.crawl.session import Session
from harvester.intake import failure, known_id, received
from harvester.reading import Read, Reading, Refusal, Unread, read_all
from harvester.workers import Readers
from parsers import REVISION
from parsers.schema import from_json

PART = 25
"""Records that are read and stored together."""
WORTH_WORKERS = 4 * PART
"""So many records at once are read by worker processes; for fewer, starting them takes longer than reading."""

# "Invalid enum value 'PAUSED'", "'PAUSED' is not in the vocabulary (...)": a word that no table has.
_UNKNOWN_VALUE = re.compile(r"^Invalid enum value '([^']{1,80})'|^'([^']{1,80})' is not in the vocabulary")


class Arrived(msgspec.Struct, frozen=True, kw_only=True):
    """A record's bytes as they came. `key` is what was asked for: an id, or a page's address."""

    key: str
    trial_id: str | None
    body: bytes
    receipt: Receipt


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A record whose bytes are in the archive: its key in the run, and how it came."""

    key: str
    trial_id: str | None
    body: bytes
    sha256: str
    snapshot: int
    receipt: Receipt


class _Part(msgspec.Struct):
    """What becomes of the records of one part, to be stored in one transaction."""

    received: list[tuple[Kept, Received, str]] = []
    staged: list[ToStage] = []
    unstaged: list[str] = []
    failures: list[NewFailure] = []
    items: list[RunItem] = []
    readable: list[str] = []
    findings: Counter[tuple[str, str]] = msgspec.field(default_factory=Counter)


class Receiver:
    """Takes batches of arrived records into the store, for one run.

    Where the watch knows enough records to tell a redesign from a busy day, what is new or changed is staged, and only
    published when the whole run is judged.
    """

    def __init__(self, session: Session, publisher: Publisher, readers: Readers) -> None:
        self._session = session
        self._store = session.store
        self._publisher = publisher
        self._readers = readers
        self._compressor = new_compressor()
        self._staging = session.known_before >= FEWEST_TO_DOUBT

    def take(self, batch: Sequence[Arrived], page: RunItem | None = None) -> None:
        """Keep the bytes of a batch, read them, and store or stage what is new; then `page` is noted as taken in."""
        self.settle(self._keep(batch))
        with self._store.transaction():
            if page is not None:
                self._session.note([page])
            self._session.save_counts()

    def settle(self, kept: Sequence[Kept]) -> None:
        """Read records whose bytes are kept, and store or stage what is new."""
        waiting = self._settle_unchanged([one for one in kept if not self._settled(one)])
        parts = [waiting[start : start + PART] for start in range(0, len(waiting), PART)]
        for part, readings in zip(parts, self._readings(parts), strict=True):
            self._store_part(part, readings)

    def _keep(self, batch: Sequence[Arrived]) -> list[Kept]:
        """Commit the bytes of a batch; where a key came twice, the later bytes count."""
        last = list({one.key: one for one in batch}.values())
        packed = [pack(one.body, self._compressor) for one in last]
        snapshots = self._store.snapshots.add_many((body, one.receipt) for one, body in zip(last, packed, strict=True))
        return [
            Kept(
                key=one.key,
                trial_id=one.trial_id,
                body=one.body,
                sha256=body.sha256,
                snapshot=snapshot,
                receipt=one.receipt,
            )
            for one, body, snapshot in zip(last, packed, snapshots, strict=True)
        ]

    def _settled(self, one: Kept) -> bool:
        """Whether this run has settled the record with the same bytes: a walk that began anew brings it again."""
        before = self._session.came.get(one.key)
        return before is not None and before.snapshot == one.snapshot

    def _settle_unchanged(self, kept: Sequence[Kept]) -> list[Kept]:
        """Settle the records whose bytes say nothing new to the parsers of today; gives the others."""
        known = self._store.records.known(self._session.source, [one.sha256 for one in kept])
        same = {digest: head for digest, head in known.items() if head.parser_revision == REVISION}
        unchanged = [(one, same[one.sha256]) for one in kept if one.sha256 in same]
        with self._store.transaction():
            self._publisher.seen([head.record for _, head in unchanged])
            self._publisher.readable(name for one, head in unchanged for name in (head.trial_id, one.receipt.url))
            self._unstage([head.trial_id for _, head in unchanged])
            self._session.note([_item(one, "unchanged", head.record) for one, head in unchanged])
        return [one for one in kept if one.sha256 not in same]

    def _readings(self, parts: Sequence[Sequence[Kept]]) -> Iterator[list[Reading]]:
        unread = [[self._unread(one) for one in part] for part in parts]
        if sum(map(len, unread)) >= WORTH_WORKERS:
            yield from self._readers.read(unread)
        else:
            yield from map(read_all, unread)

    def _unread(self, one: Kept) -> Unread:
        known = known_id(self._store, self._session.source, one.receipt.url)
        return Unread(body=one.body, source=self._session.source, url=one.receipt.url, known_id=known)

    def _store_part(self, kept: Sequence[Kept], readings: Sequence[Reading]) -> None:
        """Store a part with the run's memory of it, in one transaction."""
        ids = [reading.prepared.trial_id for reading in readings if isinstance(reading, Read)]
        heads = self._store.records.heads(self._session.source, ids)
        part = _Part()
        for one, reading in zip(kept, readings, strict=True):
            if isinstance(reading, Refusal):
                self._refuse(part, one, reading)
            else:
                self._take_in(part, one, reading, heads.get(reading.prepared.trial_id))
        with self._store.transaction():
            self._write(part)

    def _write(self, part: _Part) -> None:
        run = self._session.run
        saved = self._publisher.save([record for _, record, _ in part.received])
        part.items += [
            _item(one, outcome, stored.record) for (one, _, outcome), stored in zip(part.received, saved, strict=True)
        ]
        self._store.quarantine.stage(run, part.staged)
        self._unstage(part.unstaged)
        for one in part.failures:
            self._store.failures.add(one)
        self._publisher.readable(part.readable)
        self._session.note(part.items)
        self._store.runs.find(
            run, [Finding(kind=kind, name=name, count=count) for (kind, name), count in part.findings.items()]
        )

    def _take_in(self, part: _Part, one: Kept, reading: Read, head: Head | None) -> None:
        """Sort a record that was read: to be saved, or to be staged until the run is judged."""
        prepared, at = reading.prepared, one.receipt.received_at
        part.readable += [prepared.trial_id, one.receipt.url]
        part.findings.update(("unknown_key", name) for name in reading.unknown_keys)
        same = head is not None and head.content_hash == prepared.content_hash
        outcome = "unchanged" if same else "changed" if head is not None else "new"
        if not self._staging or same:
            run, weights = self._session.run, self._session.watch.significance
            record = received(self._store, head, prepared, one.snapshot, at, run=run, weights=weights)
            part.received.append((one, record, outcome))
            part.unstaged += [prepared.trial_id] if same else []
            return
        if head is not None:
            before = self._store.versions.get(head.version).trial
            lost = lost_fields(before, from_json(prepared.trial))
            part.findings.update(("lost_field", name) for name in lost)
        part.staged.append(_to_stage(one, reading))
        part.items.append(_item(one, outcome, head.record if head else None))

    def _refuse(self, part: _Part, one: Kept, refusal: Refusal) -> None:
        self._session.problems.append(f"{refusal.sentence}.")
        part.failures.append(failure(refusal, one.receipt, one.snapshot, trial_id=one.trial_id, run=self._session.run))
        part.findings.update([_finding(refusal)])
        part.items.append(_item(one, "refused", reason=refusal.sentence))

    def _unstage(self, trial_ids: Sequence[str]) -> None:
        """Let staged records go that came again in this run and say once more what is stored."""
        if self._staging:
            self._store.quarantine.unstage(self._session.run, self._session.source, trial_ids)


def _finding(refusal: Refusal) -> tuple[str, str]:
    """What a refusal counts as: an unknown value of a field, or an unreadable one."""
    field = re.sub(r"\[\d+\]", "", refusal.field or "")
    found = _UNKNOWN_VALUE.match(refusal.problem)
    if found:
        return "unknown_value", f"{field}: {found.group(1) or found.group(2)}"
    return "unreadable", field or refusal.error


def _to_stage(one: Kept, reading: Read) -> ToStage:
    return ToStage(
        source=reading.prepared.source,
        trial_id=reading.prepared.trial_id,
        url=one.receipt.url,
        snapshot=one.snapshot,
        received_at=one.receipt.received_at,
        registry_date=reading.prepared.registry_date,
        parser_revision=REVISION,
        trial=from_json(reading.prepared.trial),
    )


def _item(one: Kept, outcome: str, record: int | None = None, reason: str | None = None) -> RunItem:
    """How far a record has come; what is stored or unchanged needs no remembering once the run is complete."""
    done = outcome in ("new", "changed")
    return RunItem(
        kind=RECORD,
        key=one.key,
        state="done" if done else outcome,
        snapshot=one.snapshot,
        record=record,
        reason=outcome if done else reason,
    )
