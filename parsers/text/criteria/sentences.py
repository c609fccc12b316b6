"""A sentence in the forms that its readers look into: as printed, plain, and as its words.

Every reader declares the words that what it looks for begins with (`opening`): a sentence is looked through for all of
them at once, and a reader leaves one alone that has none of its own.
"""

import html
import re
from collections.abc import Iterable
from itertools import count
from typing import Final

from parsers.text.canonical import fold

_LETTERS: Final = dict(
    zip(
        "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉–—−‐‑‒×∗·•µμ’‘´`“”º（）：；，～％．、",
        "01234567890123456789------x*..uu''''\"\"°():;,~%.,",
        strict=True,
    )
)
_ODD: Final = frozenset(_LETTERS)
_NO_WORD: Final = re.compile(r"[^a-z0-9α-ω]")
_ASCII_WORDS: Final = bytes(code if chr(code).isalnum() else ord(" ") for code in range(128)).ljust(256)
_NO_FIGURES: Final = bytes(code for code in range(256) if chr(code) not in "0123456789")
_FIGURE: Final = re.compile(r"[0-9]")
# Each declared word with the bits of the readers that declared it.
_OPENINGS: Final[dict[str, int]] = {}
_PLACES_OF_BITS: Final = count()


def opening(found: Iterable[str]) -> int:
    """Declare the words that a reader looks for; the bit that one of them sets in `opens` of every later sentence."""
    bit = 1 << next(_PLACES_OF_BITS)
    for word in found:
        _OPENINGS[word] = _OPENINGS.get(word, 0) | bit
    return bit


class Sentence:
    """A sentence in forms of one length: as printed (look-alike operators folded), plain (in lower case), as words.

    - A word is a run of letters and figures; `spaced` has them between spaces, one place further right than `plain`.
    - `declared` are those of its words that a reader declared, `opens` the bits of these; `figures`: it has a digit.
    """

    def __init__(self, printed: str, plain: str) -> None:
        self.printed = printed
        self.plain = plain
        if plain.isascii():
            codes = plain.encode()
            self.spaced = f" {codes.translate(_ASCII_WORDS).decode()} "
            self.figures = codes.translate(None, _NO_FIGURES) != b""
        else:
            self.spaced = f" {_NO_WORD.sub(' ', plain)} "
            self.figures = _FIGURE.search(plain) is not None
        self.words = self.spaced.split()
        self.declared = _OPENINGS.keys() & self.words
        self.opens = 0
        for word in self.declared:
            self.opens |= _OPENINGS[word]

    def places(self, bit: int) -> list[int]:
        """Where in the plain form the words stand that were declared with this bit, in order."""
        if not self.opens & bit:
            return []
        spaced = self.spaced
        found = []
        for word in self.declared:
            if _OPENINGS[word] & bit:
                sought = f" {word} "
                at = spaced.find(sought)
                while at >= 0:
                    found.append(at)
                    at = spaced.find(sought, at + 1)
        found.sort()
        return found

    def find(self, pattern: re.Pattern[str], bit: int) -> list[re.Match[str]]:
        """Find a pattern whose matches all begin with a word of this bit, in order; they do not overlap."""
        found = []
        end = 0
        for place in self.places(bit):
            if place >= end and (match := pattern.match(self.plain, place)):
                found.append(match)
                end = match.end()
        return found


def sentence(text: str) -> Sentence:
    """Fold look-alikes and white space, and find the words.

    >>> sentence("Child–Pugh A5 (≦ 6 points)").plain
    'child-pugh a5 (<= 6 points)'
    >>> sentence("Child–Pugh A5").words
    ['child', 'pugh', 'a5']
    """
    printed = " ".join(text.split()) if "\n" in text or "  " in text or "\t" in text else text.strip()
    if "&" in printed:
        printed = html.unescape(printed)
    if printed.isascii():
        printed = fold(printed) if "=" in printed else printed
        plain = printed.lower()
    else:
        printed, plain = _folded(printed)
    return Sentence(printed, plain)


def _folded(printed: str) -> tuple[str, str]:
    """The two forms of a sentence that has more than ASCII."""
    if "â‰" in printed:  # "≥" and "≤" that were decoded with the wrong code page
        printed = printed.replace("â‰¥", ">=").replace("â‰¤", "<=")
    printed = fold(printed)
    plain = printed.lower()
    if len(plain) != len(printed):  # "İ" grows when it is put in lower case
        printed = plain
    for letter in _ODD.intersection(plain):  # much quicker than to translate letter by letter
        plain = plain.replace(letter, _LETTERS[letter])
    return printed, plain


def words(phrase: str) -> list[str]:
    """The words of a phrase of a vocabulary, in lower case."""
    return _NO_WORD.sub(" ", phrase).split()


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The words that one of the phrases begins with: what a sentence must have for one of them to stand in it."""
    return frozenset(words(phrase)[0] for phrase in phrases)
