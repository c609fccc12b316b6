"""What became of records that are no longer returned: an event each, never a silent absence.

They left the query, were merged into another id, or are gone from the registry; our own limit makes none of them.
"""

from collections.abc import Iterable

from db.models import NewChange, RecordState, RunItem, Significance
from harvester.crawl.session import Session
from harvester.errors import NotFound, RecordError
from harvester.fetchers import CtgovFetcher

ABSENT = "absent"
"""The kind of run item that stands for a record that was not returned; its state is what became of it."""


def settle_absent(session: Session, fetcher: CtgovFetcher, absent: Iterable[str]) -> None:
    """Ask the registry for the records that a search no longer returns, and note what became of each."""
    settled = session.items(ABSENT)
    for batch in fetcher.fetch_many(sorted(set(absent) - set(settled))):
        for asked, study in batch.found.items():
            if study.trial_id == asked:
                left_query(session, asked)
            elif study.trial_id is not None:
                merged(session, asked, study.trial_id)
        for asked in batch.missing:
            _ask_alone(session, fetcher, asked)


def _ask_alone(session: Session, fetcher: CtgovFetcher, asked: str) -> None:
    """Ask for one record that the index does not have: it is gone, an alias, or was only out of the index."""
    try:
        came = fetcher.fetch(asked).trial_id
    except NotFound:
        gone(session, asked)
    except RecordError as problem:
        session.problems.append(f"{asked} is no longer returned, and what became of it cannot be told: {problem}")
    else:
        if came is not None and came != asked:
            merged(session, asked, came)
        else:
            left_query(session, asked)


def left_query(session: Session, trial_id: str) -> bool:
    """The registry has the record, but the search no longer finds it."""
    words = f"{session.watch.name} no longer finds the record, which the registry still has"
    return _note(session, trial_id, "left_query", "substantive", words)


def merged(session: Session, trial_id: str, into: str) -> bool:
    """The registry gives another record under this id."""
    words = f"the registry now gives {into} under this id"
    return _note(session, trial_id, "merged", "critical", words, into)


def gone(session: Session, named: str) -> bool:
    """The source has the record no more; false where we never had it."""
    return _note(session, named, "gone", "critical", f"{session.source} has no such record any more")


def _note(
    session: Session, named: str, state: RecordState, significance: Significance, words: str, into: str | None = None
) -> bool:
    records = session.store.records
    record = records.find(session.source, named.upper()) or next(iter(records.of_url(named)), None)
    if record is None:
        return False
    now = session.now()
    with session.store.transaction():
        records.leave_watch(session.watch.name, [record.id], now)
        elsewhere = state == "left_query" and bool(records.watches_of(record.id))
        if record.state != state and not elsewhere:
            event = NewChange(
                field="record",
                kind=state,
                significance=significance,
                before=record.state,
                after=into or state,
                explanation=words,
            )
            records.set_state(record.id, state, now, event=event, merged_into=into, run=session.run)
        session.note([RunItem(kind=ABSENT, key=named, state=state, record=record.id)])
    return True
