"""What reaches the versions, the change feed and the watch: nothing of a run that is not trusted."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from db import Received, Saved
from db.models import Head, NewChange, Pending
from db.prepared import prepare
from harvester.changes import changes_between
from harvester.crawl.session import Session
from harvester.intake import received

BATCH = 100


class Publisher:
    """Stores what a run received, and notes on the watch that its records are there."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._store = session.store
        self._failures: defaultdict[str, list[int]] = defaultdict(list)
        for one in self._store.failures.open(session.source):
            for name in (one.trial_id, one.url):
                self._failures[name or ""].append(one.id)

    def save(self, batch: Sequence[Received]) -> list[Saved]:
        """Store versions; their records are there, and belong to the watch."""
        saved = self._store.versions.save_many(batch)
        self.seen([one.record for one in saved])
        return saved

    def seen(self, records: Sequence[int]) -> None:
        """Note that the watch returned these records."""
        now = self._session.now()
        self._store.records.seen(records, now)
        self._store.records.join_watch(self._session.watch.name, records, now)

    def readable(self, names: Iterable[str]) -> None:
        """Resolve the failures of records, named by id or address, that can be had and read after all."""
        now = self._session.now()
        for name in names:
            for open_failure in self._failures.pop(name, ()):
                self._store.failures.resolve(open_failure, now)

    def told(self) -> int:
        """Of how many staged records of which a version is known there would be something to tell."""
        quarantine, last, count = self._store.quarantine, 0, 0
        while waiting := quarantine.pending(self._session.run, after=last, limit=BATCH):
            last = waiting[-1].id
            count += sum(self._tells(one) for one in waiting)
        return count

    def _tells(self, pending: Pending) -> bool:
        head, after = self._head(pending), pending.item.trial
        if head is None or after is None:
            return head is not None
        return bool(changes_between(self._store.versions.get(head.version).trial, after, pending.item.received_at[:10]))

    def publish(self) -> None:
        """Give what was staged to the versions and the change feed, and tell what has come back."""
        quarantine = self._store.quarantine
        while waiting := quarantine.pending(self._session.run, limit=BATCH):
            with self._store.transaction():
                known = {one.item.trial_id: self._head(one) for one in waiting}
                late = [one for one in waiting if self._received_since(known[one.item.trial_id], one)]
                fresh = [one for one in waiting if one not in late]
                saved = self.save([self._received(one, known[one.item.trial_id]) for one in fresh])
                self._tell_returned([one.record for one in saved])
                quarantine.unstage(self._session.run, self._session.source, [one.item.trial_id for one in late])
        self._tell_returned([item.record for item in self._session.came.values() if item.record is not None])

    def _received_since(self, head: Head | None, pending: Pending) -> bool:
        """Whether somebody has stored something newer than what was kept back.

        Only a version that was stored since the run began can be that, whatever a clock that was set back says.
        """
        since = head is not None and head.version > self._session.began_after
        return head is not None and since and head.observed_at > pending.item.received_at

    def _head(self, pending: Pending) -> Head | None:
        item = pending.item
        return self._store.records.heads(item.source, [item.trial_id]).get(item.trial_id)

    def _received(self, pending: Pending, head: Head | None) -> Received:
        """A staged record as it is to be saved, compared with what is stored at this moment."""
        item = pending.item
        if item.trial is None:
            raise ValueError(f"pending row {pending.id} was staged without its Trial")
        prepared = prepare(item.trial)
        run = self._session.run
        weights = self._session.watch.significance
        return received(
            self._store, head, prepared, item.snapshot, item.received_at, run=run, pending=pending.id, weights=weights
        )

    def _tell_returned(self, records: Sequence[int]) -> None:
        """Tell the return of those of the records that had left or vanished."""
        with self._store.transaction():
            for record in self._store.records.away(records):
                event = NewChange(
                    field="record",
                    kind="returned",
                    significance="substantive",
                    before=record.state,
                    after="live",
                    explanation=f"the record is returned again, by {self._session.watch.name}",
                )
                now = self._session.now()
                self._store.records.set_state(record.id, "live", now, event=event, run=self._session.run)
