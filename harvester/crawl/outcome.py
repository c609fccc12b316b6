"""What a run of a watch came to: the counts that must add up, and the sentence that says why they do not."""

from collections.abc import Iterable

import msgspec

from db.models import Counters, RunItem, RunState

RECORD = "record"
"""The kind of run item that stands for one record; its key is the trial's id, or a page's address."""


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How a run ended; `problems` are sentences for whoever looks after the job."""

    run: int
    watch: str
    source: str
    state: RunState
    counters: Counters
    problems: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 where all is there and readable, 1 where something is missing or was refused, 3 where it could not run."""
        if self.state == "blocked":
            return 3
        return 0 if self.state == "complete" and not (self.counters.refused or self.counters.failed) else 1

    def sentence(self) -> str:
        """One line for a log."""
        count = self.counters
        promised = "" if count.promised is None else f" of {count.promised} promised"
        left = count.left_query + count.gone + count.merged
        figures = ", ".join(
            f"{getattr(count, name)} {name}" for name in ("new", "changed", "unchanged", "refused", "failed", "missing")
        )
        gone = f", {left} no longer returned" if left else ""
        came = f"{count.received} received{promised}"
        return f"{self.watch}: {self.state}; {came}: {figures}{gone}; {count.requests} requests"


def tallied(items: Iterable[RunItem], counters: Counters) -> Counters:
    """Count the records of a run from its items: what became of each; the other figures stay as they were."""
    states = [item.reason if item.state == "done" else item.state for item in items]
    return msgspec.structs.replace(
        counters,
        received=sum(state not in ("failed", "missing") for state in states),
        **{name: states.count(name) for name in ("new", "changed", "unchanged", "refused", "failed", "missing")},
    )
