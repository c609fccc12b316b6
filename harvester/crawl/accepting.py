"""Runs in quarantine, taken up again: because somebody accepts them, or because newer parsers may read them better."""

from db import Receipt, Store
from db.models import Run, RunItem
from harvester.crawl.job import Job
from harvester.crawl.outcome import ABSENT, RECORD, Outcome
from harvester.crawl.receiving import Kept
from harvester.crawl.session import MARK, Report, Session
from harvester.crawl.watchlist import Watch
from harvester.errors import CannotRun
from harvester.fetchers import Fetcher
from harvester.fetchers.ids import is_nct_id
from harvester.times import now
from harvester.workers import Readers
from parsers import REVISION

BATCH = 100


def accept(store: Store, watch: Watch, fetcher: Fetcher, report: Report) -> Outcome | None:
    """Publish the last run of a watch that is in quarantine; null where none is.

    Raises CannotRun where the source must be asked what became of absent records, and cannot be; the run then stays in
    quarantine.
    """
    quarantined = in_quarantine(store, watch)
    if quarantined is None:
        return None
    outdated = read_before(store, quarantined)
    run = _copy(store, watch, quarantined) if outdated else quarantined.run
    with fetcher.client, Readers() as readers:
        job = Job(Session(store, watch, fetcher, run, report), readers)
        if outdated:
            _settle_again(job, quarantined)
        outcome = job.publish("complete" if job.walked else "incomplete")
        if outcome.state == "blocked":
            job.session.finish("quarantined")
            raise CannotRun(" ".join(outcome.problems))
        return outcome


def reconsider(store: Store, watch: Watch, fetcher: Fetcher, report: Report) -> Outcome | None:
    """Read a run in quarantine again with newer parsers, and judge it anew; null where there is nothing to gain."""
    quarantined = in_quarantine(store, watch)
    if quarantined is None or not read_before(store, quarantined):
        return None
    run = _copy(store, watch, quarantined)
    with fetcher.client, Readers() as readers:
        job = Job(Session(store, watch, fetcher, run, report), readers)
        _settle_again(job, quarantined)
        return job.close("complete" if job.walked else "incomplete")


def in_quarantine(store: Store, watch: Watch) -> Run | None:
    """The last run of a watch that is in quarantine; one that was blocked since has not taken its place."""
    for run in store.runs.recent(watch=watch.name):
        if run.state != "blocked":
            return run if run.state == "quarantined" and run.definition == watch.definition() else None
    return None


def read_before(store: Store, run: Run) -> bool:
    """Whether a run was read by other parsers than those of today."""
    staged = {one.item.parser_revision for one in store.quarantine.pending(run.run, limit=1)}
    refused = {one.parser_revision for one in store.failures.of_run(run.run) if one.stage == "parse"}
    return bool((staged | refused) - {REVISION, None})


def _copy(store: Store, watch: Watch, quarantined: Run) -> int:
    """Open a run that has asked and come as far as one in quarantine, but for the records that are to be read again."""
    with store.transaction():
        run = store.runs.start(
            watch.name,
            watch.source,
            now(),
            definition=quarantined.definition,
            census=quarantined.census,
            data_timestamp=quarantined.data_timestamp,
        )
        items = store.runs.items(quarantined.run)
        store.runs.note(run, [item for item in items if item.kind in (MARK, ABSENT) or _stands(item)])
    return run


def _stands(item: RunItem) -> bool:
    return item.kind == RECORD and not _to_read(item)


def _to_read(item: RunItem) -> bool:
    return item.kind == RECORD and item.snapshot is not None and item.state in ("done", "refused")


def _settle_again(job: Job, quarantined: Run) -> None:
    """Read what a run in quarantine had received, from its stored bytes."""
    store = job.session.store
    job.session.promise(quarantined.promised)
    waiting = [item for item in store.runs.items(quarantined.run, kind=RECORD) if _to_read(item)]
    for start in range(0, len(waiting), BATCH):
        job.receiver.settle([_kept(store, item) for item in waiting[start : start + BATCH]])


def _kept(store: Store, item: RunItem) -> Kept:
    """A received record as it lies in the archive."""
    snapshot = store.snapshots.get(item.snapshot or 0)
    return Kept(
        key=item.key,
        trial_id=item.key if is_nct_id(item.key) else None,
        body=store.snapshots.body(snapshot.id),
        sha256=snapshot.sha256,
        snapshot=snapshot.id,
        receipt=Receipt(source=snapshot.source, url=snapshot.url, received_at=snapshot.received_at),
    )
