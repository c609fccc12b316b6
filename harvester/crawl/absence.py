"""What became of records that are no longer returned: an event each, never a silent absence.

They left the query, were merged into another id, or are gone from the registry; our own limit makes none of them. Each
fate is first noted in the run, and told when the run is trusted; telling it again says nothing.
"""

from collections.abc import Sequence

from db.models import NewChange, Record, RecordState, RunItem, Significance
from harvester.crawl.outcome import ABSENT
from harvester.crawl.session import Session
from harvester.errors import NotFound, RecordError
from harvester.fetchers import CtgovFetcher

Told = tuple[RecordState, Significance, str]
"""The state that a record comes to, what that weighs, and how it is said."""

_TOLD: dict[str, Told] = {
    "left_query": ("left_query", "substantive", "{watch} no longer finds the record, which {source} still has"),
    "gone": ("gone", "critical", "{source} has no such record any more"),
    "merged": ("merged", "critical", "{source} now gives {into} under this id"),
}
_UNANSWERED: Told = ("left_query", "substantive", "{watch} no longer leads to the record")
_UNASKED: Told = ("left_query", "administrative", "{watch} no longer asks for the record")


def ask_what_became(session: Session, fetcher: CtgovFetcher) -> None:
    """Ask the registry for the absent records, and note what became of each.

    Raises as the fetcher does, but for a record of which nothing can be learned: that is a problem of the run.
    """
    asked = [item.key for item in session.unsettled()]
    for batch in fetcher.fetch_many(asked):
        came = {name: study.trial_id for name, study in batch.found.items()}
        session.note([_fate(session, name, came[name]) for name in batch.found])
        for name in batch.missing:
            _ask_alone(session, fetcher, name)


def _ask_alone(session: Session, fetcher: CtgovFetcher, name: str) -> None:
    """Ask for one record that the index does not have: it is gone, an alias, or was only out of the index."""
    try:
        session.note([_fate(session, name, fetcher.fetch(name).trial_id)])
    except NotFound:
        session.note([absent(session, name, "gone")])
    except RecordError as problem:
        session.problems.append(f"{name} is no longer returned, and what became of it cannot be told: {problem}")


def _fate(session: Session, asked: str, came: str | None) -> RunItem:
    """What an answer says about the record asked for: it is there, or another one is in its place."""
    if came is None or came == asked:
        return absent(session, asked, "left_query")
    return absent(session, asked, "merged", came)


def absent(session: Session, name: str, fate: str, into: str | None = None) -> RunItem:
    """The run's item for an absent record, named by id or by its page's address; `into` is what it was merged into."""
    record = find(session, name)
    return RunItem(kind=ABSENT, key=name, state=fate, reason=into, record=record.id if record else None)


def find(session: Session, name: str) -> Record | None:
    """The record that a watch names by id, or by its page's address."""
    records = session.store.records
    known = records.find(session.source, name)
    if known is not None or "/" not in name:
        return known
    at_address = [record for record in records.of_url(name) if record.source == session.source]
    return max(at_address, key=lambda record: record.last_seen, default=None)


def tell(session: Session) -> None:
    """Tell what became of the absent records, each once however often this is done."""
    for item in session.absent.values():
        if item.record is not None and item.state in _TOLD:
            with session.store.transaction():
                _tell(session, item.record, _TOLD[item.state], item.reason)


def tell_unanswered(session: Session, records: Sequence[int]) -> None:
    """Tell that no name of the watch list leads to these records any more."""
    for record in records:
        with session.store.transaction():
            _tell(session, record, _UNANSWERED, None)


def _tell(session: Session, record: int, told: tuple[RecordState, Significance, str], into: str | None) -> None:
    state, significance, words = _UNASKED if session.redefined and told[0] == "left_query" else told
    records, now = session.store.records, session.now()
    belonged = session.watch.name in records.watches_of(record)
    records.leave_watch(session.watch.name, [record], now)
    before = records.get(record).state
    if before == state or (state == "left_query" and not belonged):
        return
    event = NewChange(
        field="record",
        kind=state,
        significance=significance,
        before=before,
        after=into or state,
        explanation=words.format(watch=session.watch.name, source=session.source, into=into),
    )
    if state == "left_query" and records.watches_of(record):
        session.store.changes.add_event(record, event, now, run=session.run)
    else:
        records.set_state(record, state, now, event=event, merged_into=into, run=session.run)
