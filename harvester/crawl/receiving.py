"""What comes in: bytes first, then Trials, then versions; every step is one transaction, so a kill loses nothing."""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from db import Receipt, Received
from db.models import Finding, Head, NewChange, NewFailure, Packed, RunItem, ToStage
from db.prepared import prepare
from db.snapshots import pack
from harvester.changes import changes_between
from harvester.crawl.outcome import RECORD
from harvester.crawl.session import Session
from harvester.intake import read_body
from harvester.rereading import reread_record
from parsers import REVISION, ParseError, Trial, unknown_keys

FEWEST_TO_DOUBT = 20
"""Below so many known records no run is doubted: too few to tell a redesign from a busy day."""

FIELDS_THAT_STAY = (
    "brief_title",
    "status",
    "study_type",
    "sponsor",
    "conditions",
    "arms",
    "interventions",
    "outcomes",
    "locations",
    "eligibility.text",
    "enrollment",
    "start_date",
    "phases",
)
"""Fields that a record which had them hardly ever loses; a source that loses one has changed its form."""


class Arrived(msgspec.Struct, frozen=True, kw_only=True):
    """A record's bytes as they came. `key` is what was asked for: an id, or a page's address."""

    key: str
    trial_id: str | None
    body: bytes
    receipt: Receipt


class _Read(msgspec.Struct, frozen=True, kw_only=True):
    """An arrived record that was read: its Trial and what the store had before."""

    arrived: Arrived
    snapshot: int
    trial: Trial
    outcome: str
    head: Head | None


class Receiver:
    """Takes batches of arrived records into the store, for one run."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._store = session.store
        self.staging = len(session.known) >= FEWEST_TO_DOUBT

    def take(self, batch: Sequence[Arrived], page: RunItem | None = None) -> None:
        """Keep the bytes of a batch, read them, and store or stage what is new; `page` is noted as done with it."""
        batch = list({one.key: one for one in batch}.values())
        packed = [pack(one.body) for one in batch]
        arrived = list(zip(batch, packed, strict=True))
        snapshots = self._store.snapshots.add_many((body, one.receipt) for one, body in arrived)
        same = self._unchanged(packed)
        read: list[_Read] = []
        items: list[RunItem] = []
        findings: Counter[tuple[str, str]] = Counter()
        failures: list[NewFailure] = []
        for (one, body), snapshot in zip(arrived, snapshots, strict=True):
            head = same.get(body.sha256)
            if head is not None:
                items.append(_item(one, "unchanged", snapshot, head.record))
                continue
            try:
                read.append(self._read(one, snapshot))
                findings.update(("unknown_key", name) for name in unknown_keys(self._session.source, one.body))
            except ParseError as problem:
                failures.append(self._failure(one, snapshot, problem))
                items.append(_item(one, "refused", snapshot, reason=str(problem)))
        self._store_batch(read, items, findings, failures, page)

    def publish_staged(self, run: int | None = None) -> None:
        """Give what was staged to the versions and the change feed, some at a time."""
        run = self._session.run if run is None else run
        while waiting := self._store.quarantine.pending(run, limit=100):
            received = []
            for pending in waiting:
                trial = pending.item.trial
                if trial is None or pending.item.parser_revision != REVISION:
                    trial = read_body(
                        self._store,
                        pending.item.source,
                        self._store.snapshots.body(pending.item.snapshot),
                        pending.item.url,
                    )
                received.append(self._received(trial, pending.item.snapshot, pending.item.received_at, pending.id))
            with self._store.transaction():
                self._save(received)

    def _unchanged(self, packed: Sequence[Packed]) -> dict[str, Head]:
        """SHA-256 -> record, for bodies that say nothing new to the parsers of today."""
        known = self._store.records.known(self._session.source, [one.sha256 for one in packed])
        return {digest: head for digest, head in known.items() if head.parser_revision == REVISION}

    def _read(self, one: Arrived, snapshot: int) -> _Read:
        trial = read_body(self._store, self._session.source, one.body, one.receipt.url)
        head = self._store.records.heads(trial.source, [trial.trial_id]).get(trial.trial_id)
        if head is not None and head.parser_revision != REVISION:
            reread_record(self._store, head.record)
            head = self._store.records.heads(trial.source, [trial.trial_id])[trial.trial_id]
        if head is None:
            outcome = "new"
        else:
            outcome = "unchanged" if prepare(trial).content_hash == head.content_hash else "changed"
        return _Read(arrived=one, snapshot=snapshot, trial=trial, outcome=outcome, head=head)

    def _store_batch(
        self,
        read: Sequence[_Read],
        items: list[RunItem],
        findings: Counter[tuple[str, str]],
        failures: Sequence[NewFailure],
        page: RunItem | None,
    ) -> None:
        """Store a batch with the run's memory of it, in one transaction."""
        staged = [one for one in read if self.staging and one.outcome != "unchanged"]
        saved = [one for one in read if not (self.staging and one.outcome != "unchanged")]
        received = [self._received(one.trial, one.snapshot, one.arrived.receipt.received_at) for one in saved]
        for one in read:
            if one.outcome == "changed":
                findings.update(("lost_field", name) for name in self._lost(one))
        with self._store.transaction():
            self._save(received)
            self._store.quarantine.stage(self._session.run, [_to_stage(one) for one in staged])
            for failure in failures:
                self._store.failures.add(failure)
            self._seen([item.record for item in items if item.record is not None])
            self._session.note([*items, *(_item(one.arrived, one.outcome, one.snapshot) for one in read)])
            self._store.runs.find(
                self._session.run,
                [Finding(kind=kind, name=name, count=count) for (kind, name), count in findings.items()],
            )
            if page is not None:
                self._session.note([page])

    def _save(self, received: Sequence[Received]) -> None:
        """Store versions, and note that the watch has their records and that they are there."""
        saved = self._store.versions.save_many(received)
        self._seen([one.record for one in saved])

    def _seen(self, records: Sequence[int]) -> None:
        """Note that the watch returned these records, and the return of those that had left or vanished."""
        now = self._session.now()
        self._store.records.seen(records, now)
        self._store.records.join_watch(self._session.watch.name, records, now)
        for record in self._store.records.away(records):
            event = NewChange(
                field="record",
                kind="returned",
                significance="substantive",
                before=record.state,
                after="live",
                explanation=f"the record is returned again, by {self._session.watch.name}",
            )
            self._store.records.set_state(record.id, "live", now, event=event, run=self._session.run)

    def _received(self, trial: Trial, snapshot: int, at: str, pending: int | None = None) -> Received:
        latest = self._store.versions.latest(trial.source, trial.trial_id)
        day = trial.last_update_posted or at[:10]
        return Received(
            trial=trial,
            snapshot=snapshot,
            observed_at=at,
            registry_date=trial.last_update_posted,
            parser_revision=REVISION,
            compared_with=latest.info.id if latest else None,
            changes=changes_between(latest.trial, trial, day) if latest and latest.trial != trial else (),
            run=self._session.run,
            pending=pending,
        )

    def _lost(self, one: _Read) -> Iterable[str]:
        """The fields that a record had and has no more."""
        before = self._store.versions.latest(one.trial.source, one.trial.trial_id)
        if before is None:
            return ()
        return [name for name in FIELDS_THAT_STAY if _at(before.trial, name) and not _at(one.trial, name)]

    def _failure(self, one: Arrived, snapshot: int, problem: ParseError) -> NewFailure:
        self._session.problems.append(f"{problem}.")
        return NewFailure(
            source=self._session.source,
            stage="parse",
            error=type(problem).__name__,
            message=str(problem),
            at=one.receipt.received_at,
            trial_id=problem.trial_id or one.trial_id,
            url=one.receipt.url,
            field=problem.field,
            snapshot=snapshot,
            parser_revision=REVISION,
            run=self._session.run,
        )


def _to_stage(one: _Read) -> ToStage:
    return ToStage(
        source=one.trial.source,
        trial_id=one.trial.trial_id,
        url=one.arrived.receipt.url,
        snapshot=one.snapshot,
        received_at=one.arrived.receipt.received_at,
        registry_date=one.trial.last_update_posted,
        parser_revision=REVISION,
        trial=one.trial,
    )


def _item(one: Arrived, outcome: str, snapshot: int, record: int | None = None, reason: str | None = None) -> RunItem:
    """How far a record has come; what is stored or unchanged needs no remembering once the run is complete."""
    state = {"new": "done", "changed": "done"}.get(outcome, outcome)
    return RunItem(
        kind=RECORD,
        key=one.key,
        state=state,
        snapshot=snapshot,
        record=record,
        reason=outcome if state == "done" else reason,
    )


def _at(trial: Trial, path: str) -> object:
    value: object = trial
    for name in path.split("."):
        value = getattr(value, name)
    return value
