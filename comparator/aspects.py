"""What differs between the parts of two aligned entries: nothing, or phrases that say what."""

from collections.abc import Mapping
from typing import Final

from comparator.assignment import Match
from comparator.comparison import SideName
from comparator.field_verdicts import compare_text
from comparator.findings import Finding, Phrase
from comparator.pairs import Pair, silent_side
from comparator.significance import weight

Phrases = tuple[Phrase, ...]
Changes = dict[str, Phrases]
"""Aspect (a key of `significance.ASPECTS`) to what differs in it; an aspect that does not differ is left out."""

SAME: Final[Phrases] = ()


def differing(aspects: Mapping[str, Phrases]) -> Changes:
    """Keep the aspects in which something differs."""
    return {aspect: phrases for aspect, phrases in aspects.items() if phrases}


def text_differs(pair: Pair, path: str, name: str, left: str | None, right: str | None) -> Phrases:
    """What differs between two texts at a path of the schema; `name` is what the report calls it."""
    if left and right:
        verdict = compare_text(pair, left, right)
        return SAME if verdict.relation == "equivalent" else (_named(name, verdict.because[0]), *verdict.because[1:])
    return _only_one(pair, path, name, left, right)


def word_differs(pair: Pair, path: str, name: str, left: str | None, right: str | None) -> Phrases:
    """What differs between two words of a vocabulary."""
    if left and right:
        return SAME if left == right else (Phrase(f"{name} {{left}} against {{right}}", left, right),)
    return _only_one(pair, path, name, left, right)


def _only_one(pair: Pair, path: str, name: str, left: str | None, right: str | None) -> Phrases:
    if bool(left) == bool(right) or silent_side(pair, path) is not None:
        return SAME
    side: SideName = "left" if left else "right"
    return (Phrase(f"only the {{side}} one states its {name}", side=side),)


def _named(name: str, phrase: Phrase) -> Phrase:
    return Phrase(f"{name}: {phrase.template}", phrase.left, phrase.right, phrase.side, phrase.told)


def grouped(match: Match, what: str) -> Phrases:
    """Say that one entry stands against several."""
    if len(match.left) == len(match.right):
        return SAME
    side: SideName = "left" if len(match.left) > 1 else "right"
    count = max(len(match.left), len(match.right))
    return (Phrase(f"one {what} of the {{other}} one is {count} of the {{side}} one", side=side),)


def changed(kind: str, match: Match, changes: Changes, otherwise: str) -> Finding:
    """The finding for aligned entries: `different` in what changed, or `equivalent` (`otherwise` says as what)."""
    if not changes:
        return Finding("equivalent", match.left, match.right, (Phrase(otherwise),), "administrative")
    because = tuple(phrase for phrases in changes.values() for phrase in phrases)
    return Finding("different", match.left, match.right, because, weight(kind, changes), tuple(changes))
