"""What a page shows of one entry of a list: an arm, a dose, a criterion, taken apart into named parts of words."""

import re
from collections.abc import Callable
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


def _arm(trial: Trial, position: int) -> Entry:
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


def _intervention(trial: Trial, position: int) -> Entry:
    one = trial.interventions[position]
    return Entry(
        f"Intervention {position + 1}",
        (
            *_part("title", None, one.name),
            *_part("note", None, constant_words(one.type) if one.type else None),
            *_part("text", None, one.description),
            *_part("note", "Also called", listed(one.other_names)),
        ),
    )


def _regimen(trial: Trial, position: int) -> Entry:
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


def _criterion(trial: Trial, position: int) -> Entry:
    one = trial.eligibility.criteria[position]
    number = one.number or str(_rank(trial, position))
    parent = trial.eligibility.criteria[one.parent].text if one.parent is not None else None
    return Entry(
        f"{constant_words(one.kind.upper())} {number}",
        (
            *_part("note", None, one.heading),
            *_part("note", "Under", parent and cut(parent, 120)),
            *_part("text", None, one.text),
        ),
    )


def _rank(trial: Trial, position: int) -> int:
    """The number of an unnumbered criterion: its place among those of its kind."""
    kind = trial.eligibility.criteria[position].kind
    return [one.kind for one in trial.eligibility.criteria[: position + 1]].count(kind)


def _outcome(trial: Trial, position: int) -> Entry:
    one: Outcome = trial.outcomes[position]
    rank = [other.type for other in trial.outcomes[: position + 1]].count(one.type)
    return Entry(
        f"{constant_words(one.type)} {rank}",
        (
            *_part("title", None, one.measure),
            *_part("note", "Time frame", one.time_frame),
            *_part("text", None, one.description),
        ),
    )


def _location(trial: Trial, position: int) -> Entry:
    one: Location = trial.locations[position]
    place = ", ".join(name for name in (one.city, one.state, one.country) if name)
    return Entry(
        f"Site {position + 1}",
        (
            *_part("title", None, one.facility or place),
            *_part("text", None, place if one.facility else None),
            *_part("note", "Status", constant_words(one.status) if one.status else None),
        ),
    )


_READERS: Final[dict[str, Callable[[Trial, int], Entry]]] = {
    "arms": _arm,
    "interventions": _intervention,
    "regimens": _regimen,
    "criteria": _criterion,
    "outcomes": _outcome,
    "locations": _location,
}


def entries(name: str, trial: Trial, positions: tuple[int, ...]) -> tuple[Entry, ...]:
    """The entries at some positions of one of a Trial's lists (a key of `comparison.LISTS`)."""
    return tuple(_READERS[name](trial, position) for position in positions)


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
