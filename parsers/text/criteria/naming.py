"""Where a sentence names a concept: each word is looked up, so that thousands of synonyms cost no time at the start.

A name may be several words; a hyphen counts as a space, a plural "s" is understood, and the longest name wins. It is
not looked for inside another word, but figures may follow it without a space ("ECOG0-1").
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from parsers.text.criteria.concepts import Concept
from parsers.text.criteria.sentences import Sentence, opening, words

_DIGITS: Final = "0123456789"

# A name in a plain sentence: where it begins, where it ends (the plural's "s" included), and its concept.
Named = tuple[int, int, Concept]
# The second words of names with one first word, empty for a name of one word, each with these names, longest first.
_BySecond = dict[str, list[str]]


class Names:
    """A vocabulary to look names up in: words in lower case, each with its concept."""

    def __init__(self, vocabulary: Mapping[str, Concept]) -> None:
        self._vocabulary = vocabulary
        names: dict[str, _BySecond] = defaultdict(lambda: defaultdict(list))
        for name in vocabulary:
            for first, second in _openings(name):
                names[first][second].append(name)
        self._names = {first: dict(by_second) for first, by_second in names.items()}
        for by_second in self._names.values():
            alone = by_second.get("", [])
            for second, begun in by_second.items():
                by_second[second] = sorted({*begun, *alone}, key=len, reverse=True)
        self._opening = opening(self._names)

    def find(self, text: Sentence) -> list[Named]:
        """Find the names in a sentence, in order; they do not overlap."""
        found: list[Named] = []
        if not (text.opens & self._opening or text.figures):
            return found
        plain, spaced, found_words = text.plain.replace("-", " "), text.spaced, text.words
        last = len(found_words) - 1
        end = at = seen = 0
        for place in self._begun(text):
            word = found_words[place]
            names = self._candidates(word, found_words[place + 1] if place < last else "")
            if names is None:
                continue
            while found_words.index(word, seen) < place:  # there the word began nothing, and was passed over
                at = spaced.find(f" {word} ", at) + len(word)
                seen = found_words.index(word, seen) + 1
            at = spaced.find(f" {word} ", at)
            if at >= end and (named := self._longest(plain, at, names)):
                found.append(named)
                end = named[1]
            at += len(word)
            seen = place + 1
        return found

    def _begun(self, text: Sentence) -> list[int]:
        """The indexes of the words that may begin a name; figures behind a word are no part of it."""
        names = self._names
        if text.figures:
            return [place for place, word in enumerate(text.words) if word in names or word[-1] <= "9"]
        return [place for place, word in enumerate(text.words) if word in names]

    def _candidates(self, first: str, second: str) -> list[str] | None:
        """The names that two words may begin, or the first one alone, longest first."""
        by_second = self._names.get(first) or self._names.get(first.rstrip(_DIGITS))
        if by_second is None:
            return None
        names = by_second.get(second)
        if names is None and second[-1:] <= "9":
            names = by_second.get(second.rstrip(_DIGITS))
        return names or by_second.get("")

    def _longest(self, plain: str, start: int, names: list[str]) -> Named | None:
        for name in names:
            if plain.startswith(name, start):
                end = start + len(name)
                for stop in (end + 1, end) if plain.startswith("s", end) else (end,):
                    if not "a" <= plain[stop : stop + 1] <= "z":
                        return start, stop, self._vocabulary[name]
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
