"""One run of one watch while it goes on: what it works with, and its memory in the store."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

import msgspec

from db import Store
from db.models import Counters, RunItem, RunState
from harvester.crawl.outcome import RECORD, Outcome, tallied
from harvester.crawl.watchlist import Watch
from harvester.fetchers import Fetcher
from harvester.intake import moment

Report = Callable[[int, int | None], None]
"""Told how many records have come, and how many were promised."""


class Session:
    """A run: its store, watch and fetcher, and what it knew when it began.

    `known` is trial id -> record id of what the watch was known to return; `census` whether this run walks over all.
    """

    def __init__(self, store: Store, watch: Watch, fetcher: Fetcher, run: int, *, census: bool, report: Report) -> None:
        self.store = store
        self.watch = watch
        self.fetcher = fetcher
        self.run = run
        self.census = census
        self.report = report
        self.known = store.records.watched(watch.name)
        self.problems: list[str] = []
        self.counters = store_counters(store, run)
        self._requests_before = self.counters.requests

    @property
    def source(self) -> str:
        """The source that is asked."""
        return self.watch.source

    def now(self) -> str:
        """This moment, as the store keeps it."""
        return moment(datetime.now(UTC))

    def items(self, kind: str = RECORD) -> dict[str, RunItem]:
        """Key -> item, for what this run has noted of a kind."""
        return {item.key: item for item in self.store.runs.items(self.run, kind=kind)}

    def items_in(self, state: str) -> list[RunItem]:
        """The records of this run in a state."""
        return self.store.runs.items(self.run, kind=RECORD, state=state)

    def note(self, items: Iterable[RunItem]) -> None:
        """Remember how far items have come."""
        self.store.runs.note(self.run, items)

    def promise(self, promised: int | None) -> None:
        """Remember what the source promised."""
        if promised is not None:
            self.count(promised=promised)

    def count(self, **figures: int | None) -> None:
        """Set figures of the run, so that a killed one shows how far it came."""
        self.counters = msgspec.structs.replace(self.counters, **figures)
        self.store.runs.count(self.run, self.counters)

    def tally(self) -> Counters:
        """Count the records from the run's items, and the requests from the client."""
        counted = tallied(self.store.runs.items(self.run, kind=RECORD), self.counters)
        requests = self._requests_before + self.fetcher.client.requests
        self.counters = msgspec.structs.replace(counted, requests=requests)
        return self.counters

    def finish(self, state: RunState) -> Outcome:
        """Close the run in a state, with its problems as the reason."""
        counters = self.tally()
        reason = " ".join(self.problems) or None
        self.store.runs.finish(self.run, state, self.now(), counters, reason=reason)
        return Outcome(
            run=self.run,
            watch=self.watch.name,
            source=self.source,
            state=state,
            counters=counters,
            problems=tuple(self.problems),
        )


def store_counters(store: Store, run: int) -> Counters:
    """The counters of a run as they stand in the store."""
    stored = store.runs.get(run)
    return Counters(**{name: getattr(stored, name) for name in Counters.__struct_fields__})
