"""Where a sentence names a concept: each word is looked up, so that thousands of synonyms cost no time at the start.

A name may be several words; a hyphen counts as a space, a plural "s" is understood, and the longest name wins. It is
not looked for inside another word, but figures may follow it without a space ("ECOG0-1").
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from parsers.text.criteria.concepts import Concept

_RUN = re.compile(r"[a-z0-9]+|[α-ω]")
_DIGITS = "0123456789"


class Named(NamedTuple):
    """A name in a plain sentence, from `start` to `end` (the plural's "s" included), and its concept."""

    start: int
    end: int
    concept: Concept


class Names:
    """A vocabulary to look names up in: words in lower case, each with its concept."""

    def __init__(self, vocabulary: Mapping[str, Concept]) -> None:
        self._vocabulary = vocabulary
        self._by_run: dict[str, tuple[str, ...]] = {}
        for word in sorted(vocabulary, key=len, reverse=True):
            for run in _opening_runs(word):
                self._by_run[run] = (*self._by_run.get(run, ()), word)

    def find(self, plain: str) -> Iterator[Named]:
        """Find the names in a plain sentence (lower case), in order; they do not overlap."""
        spaced = plain.replace("-", " ")
        at = 0
        for found in _RUN.finditer(spaced):
            run = found.group()
            words = self._by_run.get(run)
            if words is None and run[-1] in _DIGITS:
                words = self._by_run.get(run.rstrip(_DIGITS))
            if words is not None and found.start() >= at:
                named = self._longest(spaced, found.start(), words)
                if named is not None:
                    yield named
                    at = named.end

    def _longest(self, spaced: str, start: int, words: Iterable[str]) -> Named | None:
        for word in words:
            if spaced.startswith(word, start):
                end = start + len(word)
                for stop in (end + 1, end) if spaced.startswith("s", end) else (end,):
                    if not "a" <= spaced[stop : stop + 1] <= "z":
                        return Named(start, stop, self._vocabulary[word])
        return None


def _opening_runs(word: str) -> Iterator[str]:
    """The runs that a text may open with where it names a word: the word's own, and its plural if it has no other."""
    found = _RUN.match(word)
    if found is None:
        raise ValueError(f"{word!r} begins with neither a letter nor a figure, so it cannot be looked up")
    yield found.group()
    if found.end() == len(word):
        yield found.group() + "s"
