"""The fields that changed, in sentences: a date with its kind is one thing, a status with its reason too."""

from collections.abc import Iterator
from typing import Final

from comparator.comparison import SideName, Value
from comparator.labels import PROSE, constant_words, entry_words, in_sentence, listed
from comparator.sentences.spoken import TOGETHER, spoken, told_with
from comparator.sentences.told import MOST_QUOTED, Told, quoted, sentence
from comparator.sentences.voice import Point, Voice, reworded
from comparator.wording import plain
from parsers.schema import Enrollment, PartialDate, Trial

_MOST_ENTRIES: Final = 3
_TOLD_WHOLE: Final = frozenset({"phases", "design.who_masked"})
"""Lists of a few words of the vocabulary, which are told whole; of other lists, what was added and dropped."""
_KINDS: Final = {"ACTUAL": " (actual)", "ESTIMATED": " (estimated)"}


def field_points(told: Told, voice: Voice) -> Iterator[Point]:
    """What changed in the fields, in the order of the comparison."""
    groups: dict[str, list[str]] = {}
    for path in told.fields:
        groups.setdefault(told_with(path), []).append(path)
    for name, paths in groups.items():
        what = spoken(told, paths[0])
        text = _text(told, voice, name, paths, what)
        yield Point(name.partition(".")[0], sentence(told, text, [f"fields:{path}" for path in paths]), what)


def _text(told: Told, voice: Voice, name: str, paths: list[str], what: str) -> str:
    first, second = (_words(told, side, name, paths) for side in (voice.first, voice.second))
    if paths[0] not in _TOLD_WHOLE and any(
        isinstance(value, tuple) for value in (told.fields[paths[0]].left, told.fields[paths[0]].right)
    ):
        return _entries_text(told, voice, paths[0], what)
    if first and second:
        if max(len(first), len(second)) > MOST_QUOTED + 2 or first == second:
            return reworded(voice, what, first, second)
        return voice.both.format(what=what, first=first, second=second)
    template = voice.only_first if first else voice.only_second
    return template.format(what=what, first=first, second=second)


def _words(told: Told, side: SideName, name: str, paths: list[str]) -> str:
    """What a side says, in words; empty where it says nothing."""
    trial = told.trials[side]
    if name in TOGETHER and name != "sponsor":
        return _together(trial, name)
    words = told.words(paths[0], side)
    if paths[0] in _TOLD_WHOLE:
        return listed([in_sentence(word) for word in words.split("; ")])
    if paths[0] in PROSE:
        return quoted(words) if words and len(words) <= MOST_QUOTED else words
    return in_sentence(words)


def _together(trial: Trial, name: str) -> str:
    if name == "status":
        reason = f" ({quoted(trial.why_stopped)})" if trial.why_stopped else ""
        return in_sentence(constant_words(trial.status)) + reason if trial.status else ""
    stated: PartialDate | Enrollment | None = getattr(trial, name)
    if stated is None:
        return ""
    figure = f"{stated.count:,} participants" if isinstance(stated, Enrollment) else stated.date
    return figure + _KINDS.get(stated.type or "", "")


def _entries_text(told: Told, voice: Voice, path: str, what: str) -> str:
    """What entries of a list of values only one side has."""
    row = told.fields[path]
    sides = {"left": row.left, "right": row.right}
    entries = [_entries(path, value) for value in (sides[voice.first], sides[voice.second])]
    lone = [[words for key, words in entries[at].items() if key not in entries[1 - at]] for at in (0, 1)]
    said = [
        template.format(quotes=listed([quoted(words) for words in words_of], _MOST_ENTRIES))
        for template, words_of in ((voice.entry_added, lone[0]), (voice.entry_dropped, lone[1]))
        if words_of
    ]
    return f"{what}: {'; '.join(said)}" if said else voice.reworded.format(what=what)


def _entries(path: str, value: Value) -> dict[str, str]:
    """The entries of a list of values, by their plain form."""
    words = [entry_words(path, one) for one in value] if isinstance(value, tuple) else []
    return {plain(one): one for one in words}
