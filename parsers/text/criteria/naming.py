"""Where a sentence names a concept: each word is looked up, so that thousands of synonyms cost no time at the start.

A name may be several words; a hyphen counts as a space, a plural "s" is understood, and the longest name wins. It is
not looked for inside another word, but figures may follow it without a space ("ECOG0-1").
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from parsers.text.criteria.concepts import Concept
from parsers.text.criteria.sentences import Sentence, words

_DIGITS = "0123456789"


class Named(msgspec.Struct, frozen=True, gc=False):
    """A name in a plain sentence, from `start` to `end` (the plural's "s" included), and its concept."""

    start: int
    end: int
    concept: Concept


class Names:
    """A vocabulary to look names up in: words in lower case, each with its concept."""

    def __init__(self, vocabulary: Mapping[str, Concept]) -> None:
        self._vocabulary = vocabulary
        # First word of a name -> second word, empty for a name of one word -> the names, longest first.
        self._names: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for name in vocabulary:
            for first, second in _openings(name):
                self._names[first][second].append(name)
        for by_second in self._names.values():
            alone = by_second.get("", [])
            for second, names in by_second.items():
                by_second[second] = sorted({*names, *alone}, key=len, reverse=True)

    def find(self, text: Sentence) -> list[Named]:
        """Find the names in a sentence, in order; they do not overlap."""
        found: list[Named] = []
        plain = text.plain.replace("-", " ")
        end = at = 0
        for place, word in enumerate(text.words):
            by_second = self._names.get(word)
            if by_second is None and word[-1] in _DIGITS:
                by_second = self._names.get(word.rstrip(_DIGITS))
            if by_second is None:
                continue
            at = text.spaced.find(f" {word} ", at)
            second = text.words[place + 1] if place + 1 < len(text.words) else ""
            names = by_second.get(second) or by_second.get(second.rstrip(_DIGITS)) or by_second.get("")
            if names and at >= end and (named := self._longest(plain, at, names)):
                found.append(named)
                end = named.end
            at += len(word)
        return found

    def _longest(self, plain: str, start: int, names: Iterable[str]) -> Named | None:
        for name in names:
            if plain.startswith(name, start):
                end = start + len(name)
                for stop in (end + 1, end) if plain.startswith("s", end) else (end,):
                    if not "a" <= plain[stop : stop + 1] <= "z":
                        return Named(start, stop, self._vocabulary[name])
        return None


def _openings(name: str) -> Iterator[tuple[str, str]]:
    """The first two words that a text may have where it names this: the name's own, and the plural of the last."""
    found = words(name)
    if not found or not name.startswith(found[0]):
        raise ValueError(f"{name!r} begins with neither a letter nor a figure, so it cannot be looked up")
    if len(found) == 1:
        yield from ((found[0], ""), (f"{found[0]}s", ""))
    else:
        yield found[0], found[1]
        if len(found) == 2:
            yield found[0], f"{found[1]}s"
