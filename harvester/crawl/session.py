"""One run of one watch while it goes on: what it works with, and its memory in the store.

Everything that a run has done is an item of it, noted in the transaction that did it, so that a run that was killed
knows exactly how far it came.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import msgspec

from db import Store
from db.models import Counters, RunItem, RunState
from harvester.crawl.outcome import (
    ABSENT,
    FATES,
    NOT_RECEIVED,
    RECORD,
    Outcome,
    problem_lines,
    settled_state,
    state_of,
    tallied,
)
from harvester.crawl.watchlist import Watch
from harvester.fetchers import Fetcher
from harvester.times import now

MARK = "mark"
"""The kind of run item that stands for a stage that the run has come to: `known`, `began`, `walked`."""

Report = Callable[[int, int | None], None]
"""Told how many records have come, and how many were promised."""


class Session:
    """A run: its store, watch and fetcher, and what it knew when it began.

    `known` is trial id -> record id of what the watch was known to return, `known_before` how many those were when the
    run began, `began_after` the newest version that was stored by then; `came` key -> item of every record that this
    run has settled; `census` whether it walks over all; `redefined` whether the watch list asked for something else the
    last time; `cut_off` whether the watch's own limit ended it; `problems` sentences for whoever looks after the job.
    """

    def __init__(self, store: Store, watch: Watch, fetcher: Fetcher, run: int, report: Report) -> None:
        self.store = store
        self.watch = watch
        self.fetcher = fetcher
        self.run = run
        self.report = report
        stored = store.runs.get(run)
        self.census = stored.census
        last = store.runs.last(watch.name, "complete")
        self.redefined = last is not None and last.definition != watch.definition()
        self.known = store.records.watched(watch.name)
        self.cut_off = False
        self.problems: list[str] = []
        self.came = self._items(RECORD)
        self.absent = self._items(ABSENT)
        self._states = Counter(state_of(item) for item in self.came.values())
        self.known_before = self._at_first("known", len(self.known))
        self.began_after = self._at_first("began", store.versions.newest())
        self.counters = Counters(**{name: getattr(stored, name) for name in Counters.__struct_fields__})
        self._requests_before = self.counters.requests - fetcher.client.requests

    @property
    def source(self) -> str:
        """The source that is asked."""
        return self.watch.source

    @property
    def received(self) -> set[str]:
        """The keys of the records that came, readable or not."""
        return {key for key, item in self.came.items() if item.state not in NOT_RECEIVED}

    def now(self) -> str:
        """This moment, as the store keeps it."""
        return now()

    def pages(self, kind: str) -> dict[str, RunItem]:
        """Key -> item, for the pages of a kind that this run has taken in."""
        return self._items(kind)

    def note(self, items: Sequence[RunItem]) -> None:
        """Remember how far items have come. A record that came before in this run keeps what it was then."""
        kept = [settled_state(self.came.get(item.key), item) if item.kind == RECORD else item for item in items]
        self.store.runs.note(self.run, kept)
        for item in kept:
            if item.kind == RECORD:
                self._states.subtract([state_of(self.came[item.key])] if item.key in self.came else [])
                self._states[state_of(item)] += 1
                self.came[item.key] = item
            elif item.kind == ABSENT:
                self.absent[item.key] = item

    def mark(self, stage: str, figure: int | None = None) -> None:
        """Remember that the run has come to a stage."""
        self.note([RunItem(kind=MARK, key=stage, state="done", received=figure)])

    def marked(self, stage: str) -> bool:
        """Whether the run has come to a stage."""
        return stage in self._items(MARK)

    def promise(self, promised: int | None) -> None:
        """Remember what the source promised."""
        self.counters = msgspec.structs.replace(self.counters, promised=promised)
        self.save_counts()

    def save_counts(self) -> Counters:
        """Count what came, and keep the figures, so that a killed run shows how far it came."""
        requests = self._requests_before + self.fetcher.client.requests
        counted = tallied(self._states, self.came, self.absent, searched=self.watch.searches)
        self.counters = msgspec.structs.replace(self.counters, requests=requests, **counted)
        self.store.runs.count(self.run, self.counters)
        self.report(len(self.came), self.counters.promised)
        return self.counters

    def settle(self, keys: Iterable[str], state: str, reason: str | None = None) -> None:
        """Note records of which nothing came, as `failed` or `missing`."""
        self.note([RunItem(kind=RECORD, key=key, state=state, reason=reason) for key in keys])

    def unsettled(self) -> list[RunItem]:
        """The absent records of which nobody knows yet what became of them."""
        return [item for item in self.absent.values() if item.state not in FATES]

    def finish(self, state: RunState) -> Outcome:
        """Close the run in a state, with its problems as the reason; what was promised and never came is missing."""
        counters = self.save_counts()
        if state in ("incomplete", "blocked") and not self.cut_off and counters.promised is not None:
            accounted = counters.received + counters.failed + (0 if self.watch.searches else counters.gone)
            counters = msgspec.structs.replace(counters, missing=max(counters.promised - accounted, counters.missing))
        reason = " ".join(problem_lines(self.problems)) or None
        self.store.runs.finish(self.run, state, self.now(), counters, reason=reason)
        return Outcome(
            run=self.run,
            watch=self.watch.name,
            source=self.source,
            state=state,
            counters=counters,
            problems=tuple(problem_lines(self.problems)),
        )

    def _items(self, kind: str) -> dict[str, RunItem]:
        return {item.key: item for item in self.store.runs.items(self.run, kind=kind)}

    def _at_first(self, what: str, figure: int) -> int:
        """A figure as it was when the run began: a resumed run must not count what it received itself."""
        noted = self._items(MARK).get(what)
        if noted is None:
            self.mark(what, figure)
            return figure
        return noted.received or 0
