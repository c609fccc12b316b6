"""The entries of lists that changed, in sentences: those added and dropped together, those changed one by one."""

from collections.abc import Iterator
from typing import Final

from comparator.compare import quoted as words_of_entry
from comparator.comparison import LISTS, Row, SideName
from comparator.concepts import concept_label, range_words
from comparator.labels import constant_words, in_sentence, listed
from comparator.quantities import regimen_words
from comparator.sentences.told import MOST_QUOTED, Sentence, Told, quoted, sentence
from comparator.sentences.voice import Point, Voice, reworded
from parsers.schema import Criterion, Range, Trial

_MOST_QUOTES: Final = 2
_MOST_ALONE: Final = 2  # entries of one list with one kind of change that get a sentence each

NOUNS: Final = {
    "arms": ("arm", "arms"),
    "interventions": ("intervention", "interventions"),
    "regimens": ("dose", "doses"),
    "inclusion": ("inclusion criterion", "inclusion criteria"),
    "exclusion": ("exclusion criterion", "exclusion criteria"),
    "unspecified": ("criterion", "criteria"),
    "PRIMARY": ("primary outcome", "primary outcomes"),
    "SECONDARY": ("secondary outcome", "secondary outcomes"),
    "OTHER": ("other outcome", "other outcomes"),
    "locations": ("site", "sites"),
}
"""What an entry is called, one and many: by its list, its section or its type."""

ASPECTS: Final = {"time_frame": "time frame", "other_names": "other names", "interventions": "interventions"}
"""What the aspects of a row are called where their name is not a word."""

Group = list[tuple[str, Row]]


def entry_points(told: Told, voice: Voice) -> Iterator[Point]:
    """What changed in the lists: one sentence for all entries added or dropped, one for each that changed."""
    for name in LISTS:
        groups: dict[tuple[str, str, tuple[str, ...]], Group] = {}
        for reference, row in told.differing(name):
            side = f"{voice.first}_only", f"{voice.second}_only"
            how: str = row.relation if row.relation in side else "changed"
            groups.setdefault((_noun_key(told, name, row), how, row.aspects), []).append((reference, row))
        for (noun, how, _), group in groups.items():
            yield from _points(told, voice, name, noun, how, group)


def _noun_key(told: Told, name: str, row: Row) -> str:
    side: SideName = "left" if row.left else "right"
    trial, position = told.trials[side], (row.left or row.right)[0]
    if name == "criteria":
        return trial.eligibility.criteria[position].kind
    return trial.outcomes[position].type if name == "outcomes" else name


def _points(told: Told, voice: Voice, name: str, noun: str, how: str, group: Group) -> Iterator[Point]:
    topic = "primary outcomes" if noun == "PRIMARY" else name
    one, many = NOUNS[noun]
    brief = f"one {one}" if len(group) == 1 else f"{len(group)} {many}"
    if how != "changed":
        yield Point(topic, _one_sided(told, voice, name, noun, how, group), brief)
    elif len(group) > _MOST_ALONE:
        yield Point(topic, _many(told, voice, name, noun, group), brief)
    else:
        for reference, row in group:
            text = _changed(told, voice, name, noun, row)
            yield Point(topic, sentence(told, text, [reference]), f"one {one}")


def _one_sided(told: Told, voice: Voice, name: str, noun: str, how: str, group: Group) -> Sentence:
    side = voice.first if how == f"{voice.first}_only" else voice.second
    positions = [at for _, row in group for at in (row.left if side == "left" else row.right)]
    quotes = listed([_quote(told.trials[side], name, at) for at in positions], _MOST_QUOTES)
    singular, _, plural = (voice.added if side == voice.first else voice.dropped).partition("|")
    one, many = NOUNS[noun]
    article = "an" if one[0] in "aeiou" else "a"
    text = (singular if len(positions) == 1 else plural).format(
        one=f"{article} {one}", many=f"{len(positions)} {many}", quotes=quotes
    )
    return sentence(told, text, [reference for reference, _ in group])


def _quote(trial: Trial, name: str, position: int) -> str:
    """An entry as a sentence names it: a dose in its figures, anything else in its own words."""
    if name == "regimens":
        return regimen_words(trial.regimens[position])
    return quoted(words_of_entry(trial, name, position))


def _many(told: Told, voice: Voice, name: str, noun: str, group: Group) -> Sentence:
    """Many entries with one kind of change: how many, in what, and the first of them."""
    _, row = group[0]
    places = {"left": row.left, "right": row.right}
    first, second = places[voice.first][0], places[voice.second][0]
    ours, theirs = told.trials[voice.first], told.trials[voice.second]
    example = _quote(ours, name, first)
    reader = _READERS.get(row.aspects[0]) if len(row.aspects) == 1 else None
    if reader is not None:
        values = voice.values.format(first=reader(ours, name, first), second=reader(theirs, name, second))
        example += f" ({values})"
    text = voice.many.format(many=f"{len(group)} {NOUNS[noun][1]}", aspects=_aspects(row), example=example)
    return sentence(told, text, [reference for reference, _ in group])


def _aspects(row: Row) -> str:
    return listed([ASPECTS.get(aspect, aspect.replace("_", " ")) for aspect in row.aspects]) or "wording"


def _changed(told: Told, voice: Voice, name: str, noun: str, row: Row) -> str:
    """What changed of entries that both sides have: split or merged, stricter or looser, one value, or the wording."""
    positions = {"left": row.left, "right": row.right}
    first, second = positions[voice.first], positions[voice.second]
    if len(first) != len(second):
        return _regrouped(told, voice, name, noun, first, second)
    trials = told.trials[voice.first], told.trials[voice.second]
    if name == "criteria":
        return _changed_criterion(voice, noun, row, *_criteria(trials, first[0], second[0]))
    if name == "regimens":
        return _changed_regimen(voice, row, *trials, first[0], second[0])
    return _changed_entry(voice, name, noun, row, *trials, first[0], second[0])


def _criteria(trials: tuple[Trial, Trial], first: int, second: int) -> tuple[Criterion, Criterion]:
    return trials[0].eligibility.criteria[first], trials[1].eligibility.criteria[second]


def _changed_criterion(voice: Voice, noun: str, row: Row, ours: Criterion, theirs: Criterion) -> str:
    """A criterion that became stricter, looser or another: its figures where it has one limit, else its words."""
    what = f"the {NOUNS[noun][0]}{_on_concept(ours)}"
    figures = _figures(ours, theirs)
    if row.relation in ("stricter_left", "stricter_right"):
        template = voice.stricter if row.relation == f"stricter_{voice.first}" else voice.looser
        first, second = figures or (quoted(ours.text), quoted(theirs.text))
        return template.format(what=what, first=first, second=second)
    if figures:
        return voice.both.format(what=what, first=figures[0], second=figures[1])
    if max(len(ours.text), len(theirs.text)) > MOST_QUOTED:
        return reworded(voice, what, ours.text, theirs.text)
    return voice.both.format(what=what, first=quoted(ours.text), second=quoted(theirs.text))


def _figures(ours: Criterion, theirs: Criterion) -> tuple[str, str] | None:
    """The ranges of two criteria with one limit each, in words; None where they have others, or the same."""
    limits = [[one for one in item.constraints if isinstance(one, Range)] for item in (ours, theirs)]
    if not all(len(ranges) == 1 for ranges in limits):
        return None
    first, second = (range_words(ranges[0].lower, ranges[0].upper, ranges[0].unit) for ranges in limits)
    return (first, second) if first != second else None


def _changed_regimen(voice: Voice, row: Row, ours: Trial, theirs: Trial, first: int, second: int) -> str:
    what = "the dose" + _of_product(ours, first)
    now, before = regimen_words(ours.regimens[first]), regimen_words(theirs.regimens[second])
    if now == before:
        return voice.changed.format(what=f"{what} ({now})", aspects=_aspects(row))
    return voice.both.format(what=what, first=now, second=before)


def _changed_entry(
    voice: Voice, name: str, noun: str, row: Row, ours: Trial, theirs: Trial, first: int, second: int
) -> str:
    """An arm, intervention, outcome or site: the values of the one thing that changed, else what it is called now."""
    whole = f"the {NOUNS[noun][0]} {_quote(ours, name, first)}"
    reader = _READERS.get(row.aspects[0]) if len(row.aspects) == 1 else None
    if reader is not None:
        what = f"the {_aspects(row)} of {whole}"
        return voice.both.format(what=what, first=reader(ours, name, first), second=reader(theirs, name, second))
    now, before = _quote(ours, name, first), _quote(theirs, name, second)
    if name == "locations" and "status" in row.aspects:
        now, before = f"{now} ({_status(ours, name, first)})", f"{before} ({_status(theirs, name, second)})"
    if now == before:
        return voice.changed.format(what=whole, aspects=_aspects(row))
    return voice.both.format(what=f"the {NOUNS[noun][0]}", first=now, second=before)


def _regrouped(told: Told, voice: Voice, name: str, noun: str, first: tuple[int, ...], second: tuple[int, ...]) -> str:
    """One entry against several: it was split, or several were merged."""
    quotes = [
        listed([_quote(told.trials[side], name, at) for at in positions], 4)
        for side, positions in ((voice.first, first), (voice.second, second))
    ]
    one, many = NOUNS[noun]
    template = voice.split if len(first) > len(second) else voice.merged
    alone = 1 if len(first) > len(second) else 0
    quotes[alone] = f"the {one} {quotes[alone]}"
    return template.format(first=quotes[0], second=quotes[1], count=max(len(first), len(second)), many=many)


def _of_product(trial: Trial, position: int) -> str:
    """The name of a dose's product, where the trial has several."""
    at = trial.regimens[position].intervention
    several = len({one.name for one in trial.interventions}) > 1
    return f" of {trial.interventions[at].name}" if several and at is not None else ""


def _on_concept(item: Criterion) -> str:
    labels = dict.fromkeys(concept_label(one.concept) for one in item.constraints)
    return f" on {listed(list(labels), 2)}" if labels else ""


def _time_frame(trial: Trial, name: str, position: int) -> str:
    return quoted(trial.outcomes[position].time_frame or "not stated")


def _status(trial: Trial, name: str, position: int) -> str:
    status = trial.locations[position].status
    return in_sentence(constant_words(status)) if status else "not stated"


def _type(trial: Trial, name: str, position: int) -> str:
    kind: str | None = getattr(trial, name)[position].type
    return in_sentence(constant_words(kind)) if kind else "not stated"


_READERS: Final = {"time_frame": _time_frame, "status": _status, "type": _type}
