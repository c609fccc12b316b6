"""Two trials set against each other: what a reader must know first, in the order of its weight."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from comparator.comparison import OTHER_SIDE, Row, SideName, rows_of
from comparator.labels import field_label, in_sentence, listed
from comparator.names import SOURCE_NAMES
from comparator.organisations import compare_names
from comparator.sentences.doses import doses
from comparator.sentences.entry import other_limits, who_may_enter
from comparator.sentences.spoken import spoken
from comparator.sentences.told import Sentence, Told, quoted, sentence

_SIDES: Final[tuple[SideName, SideName]] = ("left", "right")
_DESIGN: Final = (
    "study_type",
    "phases",
    "status",
    "design.allocation",
    "design.intervention_model",
    "design.masking",
    "design.primary_purpose",
)
_MOST_ASPECTS: Final = 4
_SAME_MEANING: Final = frozenset({"equivalent", "stricter_left", "stricter_right", "different"})


def contrast(told: Told) -> list[Sentence]:
    """Everything worth saying of two trials, most important first; the caller keeps the first seven."""
    first = list(who_may_enter(told))
    said = {reference for one in first for reference in one.rests_on}
    return [
        *first,
        *doses(told),
        *chain(_design(told), other_limits(told, said), _criteria_of_one(told)),
        *chain(_sponsors(told), _outcomes(told), _sites(told), _others(told), _silence(told)),
    ]


def _design(told: Told) -> Iterator[Sentence]:
    """Size and design: "A is larger (12 participants against 3) and differs in allocation (...)"."""
    aspects = [path for path in _DESIGN if path in told.fields]
    size = "enrollment.count" if "enrollment.count" in told.fields else None
    side = _larger(told) if size else "left"
    clauses = [_size(told, side)] if size and side else []
    side = side or "left"
    kept = aspects[:_MOST_ASPECTS]
    if kept:
        clauses.append("differs in " + listed([_aspect(told, path, side) for path in kept]))
    if clauses:
        rests_on = [f"fields:{path}" for path in (*([size] if size else []), *kept)]
        other = "" if size else f" from {told.names[OTHER_SIDE[side]]}"
        text = f"{told.names[side]} {listed(clauses)}".replace("differs in", f"differs{other} in", 1)
        yield sentence(told, text, rests_on)


def _larger(told: Told) -> SideName | None:
    """The side with more participants, where both state a number."""
    left, right = (told.trials[side].enrollment for side in _SIDES)
    if left is None or right is None:
        return None
    return "left" if left.count > right.count else "right"


def _size(told: Told, side: SideName) -> str:
    ours, theirs = (told.words("enrollment.count", one) for one in (side, OTHER_SIDE[side]))
    return f"is larger ({ours} participants against {theirs})"


def _aspect(told: Told, path: str, side: SideName) -> str:
    ours, theirs = (_value(told, path, one) for one in (side, OTHER_SIDE[side]))
    return f"{in_sentence(field_label(path))} ({ours} against {theirs})"


# "None (open label)" inside brackets: the words in them say it.
_OPEN_LABEL: Final = {"none (open label)": "open label"}


def _value(told: Told, path: str, side: SideName) -> str:
    """A value of the vocabulary inside a sentence; several (phases) are listed."""
    words = told.words(path, side).split("; ")
    return listed([_OPEN_LABEL.get(said := in_sentence(word), said) for word in words]) or "none stated"


def _criteria_of_one(told: Told) -> Iterator[Sentence]:
    """How many criteria only one trial has, with an example of each; and how many stand in both."""
    rows = rows_of(told.comparison, "criteria")
    parts, rests_on = [], []
    for side in _SIDES:
        alone = [(reference, row) for reference, row in told.differing("criteria") if row.relation == f"{side}_only"]
        if alone:
            parts.append(f"{len(alone)} only in {told.names[side]} ({_example(told, side, alone)})")
            rests_on += [reference for reference, _ in alone]
    if parts:
        both = sum(row.relation in _SAME_MEANING for row in rows)
        shared = f"{_count(both)} in both trials" if both else "no criterion stands in both trials"
        yield sentence(told, f"{shared}, {listed(parts)}", rests_on)


def _count(criteria: int) -> str:
    return "one criterion stands" if criteria == 1 else f"{criteria} criteria stand"


def _example(told: Told, side: SideName, alone: list[tuple[str, Row]]) -> str:
    """The first criterion of those that one side only has; a stem ("Subject must:") is no example."""
    criteria = told.trials[side].eligibility.criteria
    texts = [criteria[(row.left if side == "left" else row.right)[0]].text for _, row in alone]
    text = quoted(next((one for one in texts if not one.rstrip().endswith(":")), texts[0]))
    return text if len(alone) == 1 else f"such as {text}"


def _sponsors(told: Told) -> Iterator[Sentence]:
    """Who sponsors each, and where one trial's text names the other's sponsor."""
    row = told.fields.get("sponsor.name")
    if row is None or row.left is None or row.right is None:
        return
    left, right = (told.words("sponsor.name", side) for side in _SIDES)
    rests_on = ["fields:sponsor.name"]
    text = f"{told.names['left']} is sponsored by {left}, {told.names['right']} by {right}"
    if row.relation == "related":
        text += ", which are probably one"
    for side in _SIDES:
        maker = _named_in_text(told, side)
        if maker:
            other = told.names[OTHER_SIDE[side]]
            text += f"; the text of {told.names[side]} names {maker}, which is probably {other}’s sponsor"
            rests_on += ["fields:mentioned_organizations"] if "mentioned_organizations" in told.fields else []
    yield sentence(told, text, rests_on)


def _named_in_text(told: Told, side: SideName) -> str | None:
    """The organisation in a side's text that is, or probably is, the other side's sponsor."""
    sponsor = told.trials[OTHER_SIDE[side]].sponsor
    mentioned = told.trials[side].mentioned_organizations
    if sponsor is None:
        return None
    return next((name for name in mentioned if compare_names(name, sponsor.name).relation != "different"), None)


def _outcomes(told: Told) -> Iterator[Sentence]:
    """The primary outcomes that only one trial has."""
    quotes: dict[SideName, dict[str, None]] = {"left": {}, "right": {}}  # each measure once, in order
    rests_on = []
    for side in _SIDES:
        outcomes = told.trials[side].outcomes
        for reference, row in told.differing("outcomes"):
            positions = row.left if side == "left" else row.right
            if row.relation == f"{side}_only" and outcomes[positions[0]].type == "PRIMARY":
                quotes[side][quoted(outcomes[positions[0]].measure)] = None
                rests_on.append(reference)
    parts = [f"{listed([*quotes[side]], 2)} in {told.names[side]}" for side in _SIDES if quotes[side]]
    if parts:
        many = "primary outcomes" if sum(map(len, quotes.values())) > 1 else "a primary outcome"
        yield sentence(told, f"{many} that only one trial has: {'; '.join(parts)}", rests_on)


def _sites(told: Told) -> Iterator[Sentence]:
    """How many sites each has, where they are not the same."""
    rests_on = [reference for reference, _ in told.differing("locations")]
    counts = [len(told.trials[side].locations) for side in _SIDES]
    if rests_on and all(counts):
        shared = sum(bool(row.left and row.right) for row in rows_of(told.comparison, "locations"))
        common = {0: "no site is", 1: "one site is"}.get(shared, f"{shared} sites are")
        sites = listed([f"{count} in {told.names[side]}" for side, count in zip(_SIDES, counts, strict=True)])
        yield sentence(told, f"{common} shared, of {sites}", rests_on)


_NEVER_SHARED: Final = ("identifiers", "acronym", "brief_title", "official_title")
_TOLD_ELSEWHERE: Final = frozenset(
    (
        *_DESIGN,
        *_NEVER_SHARED,
        *("enrollment.count", "enrollment.type", "sponsor.name", "sponsor.class", "mentioned_organizations"),
    )
)


def _others(told: Told) -> Iterator[Sentence]:
    """The other fields that differ, by their names; ids and titles always do."""
    stated = [path for path, row in told.fields.items() if row.left and row.right]
    paths = [path for path in stated if path not in _TOLD_ELSEWHERE and not path.startswith("eligibility.")]
    if paths:
        labels = dict.fromkeys(spoken(told, path) for path in paths)
        yield sentence(told, f"they also differ in {listed(list(labels), 6)}", [f"fields:{path}" for path in paths])


def _silence(told: Told) -> Iterator[Sentence]:
    """What cannot be compared, because a source never shows it."""
    rows = [row for row in told.comparison.fields if row.relation == "not_comparable"]
    if rows:
        labels = dict.fromkeys(in_sentence(field_label(row.field)) for row in rows)
        sources = [SOURCE_NAMES[told.trials[side].source] for side in _SIDES if told.trials[side].not_carried]
        said = f"not shown by {listed(list(dict.fromkeys(sources)))}"
        text = f"{listed(list(labels), 4)} cannot be compared ({said})"
        yield sentence(told, text, [f"fields:{row.field}" for row in rows])
