"""How alike two names or short texts are, from 0 to 1."""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.fuzz import ratio, token_set_ratio, token_sort_ratio

from comparator.wording import plain

# "XS228CN", "BMS-936558", "LY3298176": a product's code, its variant's letters left out. "CD19" is a target, no code.
_CODE: Final = re.compile(r"\b([A-Z]{2,6}[- ]?\d{3,8})[A-Z]{0,3}\b")
_LETTERS: Final = re.compile(r"[A-Za-z]+")
_NO_LETTERS: Final = re.compile(r"[^A-Za-z]+")
_NAME, _TEXT = 400, 4000  # characters looked at: likeness takes time with the square of them
_SHORTEST_ABBREVIATION: Final = 3
_SAME_CODE: Final = 0.95
_ABBREVIATED: Final = 0.8


def text_likeness(left: str | None, right: str | None) -> float:
    """How alike two texts are by their words, in any order; two that are missing are alike."""
    if not left or not right:
        return 1.0 if (left or "") == (right or "") else 0.0
    ours, theirs = plain(left), plain(right)
    return 1.0 if ours == theirs else float(token_sort_ratio(ours[:_TEXT], theirs[:_TEXT])) / 100


def name_likeness(left: str, right: str) -> float:
    """How alike two names are: by words, by a product code they share, or as one's abbreviation of the other.

    >>> name_likeness("MNP-9", "Motor Neuron Progenitor cells") >= 0.8
    True
    """
    return 1.0 if left == right else _name_likeness(left[:_NAME], right[:_NAME])


@lru_cache(maxsize=8192)
def _name_likeness(left: str, right: str) -> float:
    ours, theirs = plain(left), plain(right)
    if ours == theirs:
        return 1.0
    if _codes(left) & _codes(right):
        return _SAME_CODE
    if _abbreviates(left, right) or _abbreviates(right, left):
        return _ABBREVIATED
    whole = max(float(ratio(ours, theirs)), float(token_sort_ratio(ours, theirs)))
    return max(whole, 0.9 * float(token_set_ratio(ours, theirs)) if min(len(ours), len(theirs)) > 3 else 0.0) / 100


@lru_cache(maxsize=4096)
def _codes(name: str) -> frozenset[str]:
    return frozenset(re.sub(r"[- ]", "", code) for code in _CODE.findall(name))


def _abbreviates(short: str, long: str) -> bool:
    """Whether every part of a short name in capitals is in the long one, as a word or as initials of its words."""
    parts = _capitals(short)
    if not parts:
        return False
    words, initials, known = _spelt_out(long)
    return words > len(parts) and all(_stands_for(part, initials, known) for part in parts)


@lru_cache(maxsize=8192)
def _capitals(name: str) -> tuple[str, ...]:
    """The parts of a name that is all abbreviations, in lower case; none of any other name."""
    parts = [part for part in _NO_LETTERS.split(name) if len(part) > 1]
    if not parts or max(map(len, parts)) < _SHORTEST_ABBREVIATION:
        return ()
    if any(sum(map(str.isupper, part)) < 2 for part in parts):
        return ()
    return tuple(map(str.lower, parts))


@lru_cache(maxsize=8192)
def _spelt_out(name: str) -> tuple[int, str, frozenset[str]]:
    """How many words a name has, their initials, and the words in the singular, in lower case."""
    words = _LETTERS.findall(name)
    initials = "".join([word[0] for word in words]).lower()
    return len(words), initials, frozenset(word.lower().removesuffix("s") for word in words)


def _stands_for(part: str, initials: str, known: frozenset[str]) -> bool:
    part = part.removesuffix("s")
    return part in known or (len(part) >= _SHORTEST_ABBREVIATION and part in initials)
