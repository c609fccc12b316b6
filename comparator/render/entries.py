"""What a page shows of one entry of a list: an arm, a dose, a criterion, taken apart into named parts of words."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Final, Literal, NamedTuple, TypeVar

from comparator.labels import constant_words, listed
from comparator.quantities import amount_words, length_words, regimen_words
from comparator.render.marked import Runs, marked, unmarked
from comparator.render.untrusted import cut
from parsers.schema import Evidence, Location, Outcome, Trial

PartKind = Literal["title", "text", "note", "quote"]
Said = TypeVar("Said")


class Part(NamedTuple):
    """One part of an entry: how it is dressed, what it is called (None: by itself), and its words.

    `ours` where a reading is put into words; the words of other parts are as the record prints them.
    """

    kind: PartKind
    label: str | None
    runs: Runs
    ours: bool = False

    @property
    def text(self) -> str:
        """The words without their marks."""
        return "".join(run.text for run in self.runs)


class Entry(NamedTuple):
    """One entry as a page shows it: where it stands in its record ("Exclusion 3"), and its parts."""

    place: str
    parts: tuple[Part, ...]


def _part(kind: PartKind, label: str | None, text: str | None) -> tuple[Part, ...]:
    return (Part(kind, label, unmarked(cut(text))),) if text else ()


class Reader:
    """A record whose entries are put into words; what is counted over a whole list is counted once."""

    def __init__(self, trial: Trial) -> None:
        self.trial = trial

    def entries(self, name: str, positions: Iterable[int]) -> tuple[Entry, ...]:
        """The entries at some positions of one of the record's lists (a key of `comparison.LISTS`)."""
        read = _READERS[name]
        return tuple([read(self, position) for position in positions])

    @cached_property
    def criterion_ranks(self) -> list[int]:
        """The number of each criterion among those of its kind."""
        return _ranks(one.kind for one in self.trial.eligibility.criteria)

    @cached_property
    def outcome_ranks(self) -> list[int]:
        """The number of each outcome among those of its type."""
        return _ranks(one.type for one in self.trial.outcomes)


def _ranks(kinds: Iterable[str]) -> list[int]:
    """The number of each entry among those of its kind, from 1.

    >>> _ranks(["a", "b", "a"])
    [1, 1, 2]
    """
    seen: Counter[str] = Counter()
    ranks = []
    for kind in kinds:
        seen[kind] += 1
        ranks.append(seen[kind])
    return ranks


def _arm(reader: Reader, position: int) -> Entry:
    trial = reader.trial
    arm = trial.arms[position]
    given = listed(list(dict.fromkeys(trial.interventions[one].name for one in arm.interventions)))
    return Entry(
        f"Arm {position + 1}",
        (
            *_part("title", None, arm.label),
            *_part("note", None, constant_words(arm.type) if arm.type else None),
            *_part("text", None, arm.description),
            *_part("note", "Given", given),
        ),
    )


def _intervention(reader: Reader, position: int) -> Entry:
    one = reader.trial.interventions[position]
    return Entry(
        f"Intervention {position + 1}",
        (
            *_part("title", None, one.name),
            *_part("note", None, constant_words(one.type) if one.type else None),
            *_part("text", None, one.description),
            *_part("note", "Also called", listed(one.other_names)),
        ),
    )


def _regimen(reader: Reader, position: int) -> Entry:
    trial = reader.trial
    one = trial.regimens[position]
    arm = trial.arms[one.arm].label if one.arm is not None and one.arm < len(trial.arms) else None
    more = (
        ("Stage", _said(str.capitalize, one.stage)),
        ("In total", _said(amount_words, one.cumulative)),
        ("At most", _said(amount_words, one.maximum)),
        ("In", _said(amount_words, one.volume)),
        ("Strength", _said(amount_words, one.concentration)),
        ("Through", one.device),
        ("For", _said(length_words, one.duration)),
        ("Over", _said(length_words, one.infusion_time)),
        ("Fractions", _said(str, one.fractions)),
        ("Noted", listed([flag.replace("_", " ") for flag in one.flags])),
    )
    return Entry(
        f"Dose {position + 1}",
        (
            *_ours(_part("title", None, regimen_words(one))),
            *(part for label, text in more for part in _ours(_part("note", label, text))),
            *_part("note", "Arm", arm),
            *(part for evidence in one.evidence for part in _quoted(evidence)),
        ),
    )


def _ours(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part._replace(ours=True) for part in parts)


def _said(say: Callable[[Said], str], value: Said | None) -> str | None:
    return None if value is None else say(value)


_PLACE: Final = re.compile(r"(\w+?)s?\[(\d{1,6})\](?:\.(\w+))?")


def _quoted(evidence: Evidence) -> tuple[Part, ...]:
    """The words that a reading rests on, under the place where they stand: `arms[1].label` is "Arm 2, label"."""
    found = _PLACE.fullmatch(evidence.field)
    place = evidence.field
    if found:
        place = f"{found[1]} {int(found[2]) + 1}" + (f", {found[3]}" if found[3] else "")
    return _part("quote", place.replace("_", " ").capitalize(), cut(evidence.text, 400))


def _criterion(reader: Reader, position: int) -> Entry:
    criteria = reader.trial.eligibility.criteria
    one = criteria[position]
    number = one.number or str(reader.criterion_ranks[position])
    parent = criteria[one.parent].text if one.parent is not None else None
    return Entry(
        f"{constant_words(one.kind.upper())} {number}",
        (
            *_part("note", None, one.heading),
            *_part("note", "Under", parent and cut(parent, 120)),
            *_part("text", None, one.text),
        ),
    )


def _outcome(reader: Reader, position: int) -> Entry:
    one: Outcome = reader.trial.outcomes[position]
    return Entry(
        f"{constant_words(one.type)} {reader.outcome_ranks[position]}",
        (
            *_part("title", None, one.measure),
            *_part("note", "Time frame", one.time_frame),
            *_part("text", None, one.description),
        ),
    )


def _location(reader: Reader, position: int) -> Entry:
    one: Location = reader.trial.locations[position]
    place = ", ".join(name for name in (one.city, one.state, one.country) if name)
    return Entry(
        f"Site {position + 1}",
        (
            *_part("title", None, one.facility or place),
            *_part("text", None, place if one.facility else None),
            *_part("note", "Status", constant_words(one.status) if one.status else None),
        ),
    )


_READERS: Final[dict[str, Callable[[Reader, int], Entry]]] = {
    "arms": _arm,
    "interventions": _intervention,
    "regimens": _regimen,
    "criteria": _criterion,
    "outcomes": _outcome,
    "locations": _location,
}


Pairs = dict[tuple[PartKind, str | None], tuple[Runs, Runs]]


def with_marks(left: Entry, right: Entry) -> tuple[Entry, Entry]:
    """Mark the words in which two entries differ, part against part of one kind and name, but not in quotations."""
    theirs = {(part.kind, part.label): part for part in right.parts if part.kind != "quote"}
    ours = {(part.kind, part.label): part for part in left.parts if part.kind != "quote"}
    pairs: Pairs = {key: marked(ours[key].text, theirs[key].text) for key in ours.keys() & theirs.keys()}
    return _marked_entry(left, pairs, 0), _marked_entry(right, pairs, 1)


def _marked_entry(entry: Entry, pairs: Pairs, side: int) -> Entry:
    parts = (
        part._replace(runs=pairs[part.kind, part.label][side]) if (part.kind, part.label) in pairs else part
        for part in entry.parts
    )
    return entry._replace(parts=tuple(parts))
