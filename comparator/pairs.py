"""The two Trials of a comparison, and what they can say at all."""

from typing import NamedTuple

from comparator.comparison import Relation, SideName
from comparator.findings import Phrase
from parsers.schema import Source, Trial


class Pair(NamedTuple):
    """The two Trials, in the order in which they are compared."""

    left: Trial
    right: Trial

    @property
    def same_record(self) -> bool:
        """Whether both are the same registration: versions of it, or sources' copies."""
        return self.left.trial_id == self.right.trial_id

    def shown_by(self, source: Source) -> bool:
        """Whether one side comes from this source, and the other does not."""
        return (self.left.source == source) != (self.right.source == source)


class Verdict(NamedTuple):
    """How two values relate, and why; `aspect` is what differs of them, where more than one thing can."""

    relation: Relation
    because: tuple[Phrase, ...]
    aspect: str | None = None


def carries(trial: Trial, path: str) -> bool:
    """Whether a record of this source can state the field at a dotted path (`not_carried` names fields and parts)."""
    parts = path.split(".")
    return not any(".".join(parts[: depth + 1]) in trial.not_carried for depth in range(len(parts)))


def silent_side(pair: Pair, path: str) -> SideName | None:
    """The side whose source never shows the field at a path, where it is just one."""
    left, right = carries(pair.left, path), carries(pair.right, path)
    if left == right:
        return None
    return "right" if left else "left"


def only_one_says(side: SideName) -> Verdict:
    """The verdict where one side states something and the other, which could, does not."""
    return Verdict(
        "left_only" if side == "left" else "right_only", (Phrase("only the {side} one states it", side=side),)
    )


def cannot_say(side: SideName, source: Source) -> Verdict:
    """The verdict where a side's source never shows the field."""
    return Verdict("not_comparable", (Phrase(f"the {{side}} one cannot say: {source} does not show it", side=side),))
