"""A sentence in the forms that its readers look into: as printed, plain, and as its words.

Every reader knows the words that what it looks for begins with: a sentence with none of them is not looked through.
"""

import html
import re
from collections.abc import Iterable, Iterator

import msgspec

from parsers.text.canonical import fold

_LETTERS = str.maketrans(
    "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉–—−‐‑‒×∗·•µμ’‘´`“”º（）：；，～％．、",
    "01234567890123456789------x*..uu''''\"\"°():;,~%.,",
)
_NO_WORD = re.compile(r"[^a-z0-9α-ω]")
_ASCII_WORDS = bytes(code if chr(code).isalnum() else ord(" ") for code in range(128)).ljust(256)


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """A sentence in forms of one length: as printed (look-alike operators folded), plain (in lower case), as words.

    A word is a run of letters and figures; `spaced` has the words between spaces, one place further right than `plain`.
    """

    printed: str
    plain: str
    spaced: str
    words: list[str]

    def places(self, opening: frozenset[str]) -> Iterator[int]:
        """Where in the plain form one of these words stands, in order: a pattern need be tried only there."""
        at = 0
        for word in self.words:
            if word in opening:
                at = self.spaced.find(f" {word} ", at)
                yield at
                at += len(word)

    def find(self, pattern: re.Pattern[str], opening: frozenset[str]) -> Iterator[re.Match[str]]:
        """Find a pattern whose matches all begin with one of these words, in order; they do not overlap."""
        end = 0
        for place in self.places(opening):
            if place >= end and (match := pattern.match(self.plain, place)):
                yield match
                end = match.end()


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
        spaced = f" {plain.encode().translate(_ASCII_WORDS).decode()} "
    else:
        printed, plain = _folded(printed)
        spaced = f" {_NO_WORD.sub(' ', plain)} "
    return Sentence(printed, plain, spaced, spaced.split())


def _folded(printed: str) -> tuple[str, str]:
    """The two forms of a sentence that has more than ASCII."""
    if "â‰" in printed:  # "≥" and "≤" that were decoded with the wrong code page
        printed = printed.replace("â‰¥", ">=").replace("â‰¤", "<=")
    printed = fold(printed)
    plain = printed.lower()
    if len(plain) != len(printed):  # "İ" grows when it is put in lower case
        printed = plain
    return printed, plain.translate(_LETTERS)


def words(phrase: str) -> list[str]:
    """The words of a phrase of a vocabulary, in lower case."""
    return _NO_WORD.sub(" ", phrase).split()


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The words that one of the phrases begins with: what a sentence must have for one of them to stand in it."""
    return frozenset(words(phrase)[0] for phrase in phrases)
