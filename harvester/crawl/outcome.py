"""What a run of a watch came to: the counts that must add up, and the sentence that says why they do not."""

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from db.models import Counters, RunItem, RunState

RECORD, ABSENT = "record", "absent"
"""The kinds of run items that stand for one record: one that came, or was asked for (its key is its id, or its page's
address), and one that the watch knows and that did not come (its key is its id)."""
FATES = ("left_query", "gone", "merged")
"""What becomes of a record that no longer comes; until that is known, its item is in state `asked`."""
NOT_RECEIVED = ("failed", "missing")
MOST_PROBLEMS = 20


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How a run ended; `problems` are sentences for whoever looks after the job, `unread` how many records of the
    watch could not be read in earlier runs and still cannot.
    """

    run: int
    watch: str
    source: str
    state: RunState
    counters: Counters
    problems: tuple[str, ...] = ()
    unread: int = 0

    @property
    def exit_code(self) -> int:
        """0 where all is there and readable, 1 where something is missing or was refused, 3 where it could not run."""
        if self.state == "blocked":
            return 3
        unreadable = self.counters.refused + self.counters.failed + self.unread
        return 0 if self.state == "complete" and not unreadable else 1

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


def tallied(
    states: Counter[str], came: Mapping[str, RunItem], absent: Mapping[str, RunItem], *, searched: bool
) -> dict[str, int]:
    """Count the records of a run; `states` is how many records came to each state.

    received = new + changed + unchanged + refused; promised = received + failed + missing, and for a list of names also
    those that are gone. A record that came, and left its search while the walk went on, counts as absent only.
    """
    fates = Counter(item.state for item in absent.values())
    left: Counter[str] = Counter()
    if searched:
        left.update(state_of(came[key]) for key, item in absent.items() if key in came and item.state in FATES)
    there = states - left
    return {
        "received": there.total() - sum(there[name] for name in NOT_RECEIVED),
        **{name: there[name] for name in ("new", "changed", "unchanged", "refused", *NOT_RECEIVED)},
        **{name: fates[name] for name in FATES},
    }


def state_of(item: RunItem) -> str:
    """What became of a record that came: what is stored is noted as done, with `new` or `changed` as its reason."""
    return item.reason or "" if item.state == "done" else item.state


def settled_state(before: RunItem | None, now: RunItem) -> RunItem:
    """What a record is in a run that received it twice: what was new or changed stays that, whatever came later."""
    if before is None or before.state != "done" or now.state not in ("done", "unchanged"):
        return now
    return msgspec.structs.replace(now, state="done", reason=before.reason)


def problem_lines(problems: Sequence[str]) -> list[str]:
    """The first problems, and how many more there are."""
    shown = list(problems[:MOST_PROBLEMS])
    if len(problems) > MOST_PROBLEMS:
        shown.append(f"And {len(problems) - MOST_PROBLEMS} more; `trials status` shows them.")
    return shown
