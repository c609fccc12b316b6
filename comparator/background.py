"""How alike short texts are when common words count little: word weights from a background of real records.

A word's weight is how rare it is (its inverse document frequency, scaled to 0..1) among the eligibility items or the
outcome measures of the background; a word that the background does not know is rare. Words that begin alike meet by how
many of their character 4-grams they share: "myopathy" and "myopathic". `benchmarks/background_weights.py` makes the
table.
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from math import hypot, log, sqrt
from pkgutil import get_data
from typing import Final, Literal

from comparator.wording import plain

Background = Literal["criterion", "outcome", "topic"]
Vector = Mapping[str, float]
"""A text as weights of its features: words, or topics."""
Matrix = list[list[float]]
"""A row a left text, a column a right one."""

_GRAM: Final = 4
_LEAST: Final = 0.15  # a word of less weight ("of", "the") stands in nearly every text, and tells nothing
_UNKNOWN: Final = 1.0  # the weight of a word that the background has not seen


@cache
def weights(background: Background) -> dict[str, float]:
    """The weights of the words (or topics) of a background, from 0 (everywhere) to 1 (hardly anywhere)."""
    begins = f"{background}\t"
    lines = (line.split("\t") for line in _table().splitlines() if line.startswith(begins))
    return {term: float(weight) for _, term, weight in lines}


@cache
def _table() -> str:
    """The lines of `background.tsv`: background, term, weight."""
    table = get_data("comparator", "background.tsv")
    if table is None:
        raise FileNotFoundError("comparator/background.tsv is not where this package is; install the package anew")
    return table.decode()


def words(text: str) -> list[str]:
    """The words and numbers of a text in its plain form; operators left out."""
    return [word for word in plain(text).split() if word.isalnum() or word[0].isalnum()]


@lru_cache(maxsize=4096)
def text_vector(text: str, background: Background) -> Vector:
    """A text as its words that tell something, each weighted by its rarity, a little more where it comes again."""
    known = weights(background)
    vector: dict[str, float] = {}
    for word, count in _counted(words(text)).items():
        weight = known.get(word, _UNKNOWN)
        if weight >= _LEAST:
            vector[word] = weight * (1 + log(count)) if count > 1 else weight
    return vector


def _counted(found: Sequence[str]) -> dict[str, int]:
    # Written out: a Counter of the library takes three times as long for the few words of an item.
    counts: dict[str, int] = {}
    for word in found:
        counts[word] = counts.get(word, 0) + 1
    return counts


@lru_cache(maxsize=16384)
def _word_likeness(left: str, right: str) -> float:
    """How many of their character n-grams two words share: 0 to 1, and 1 for a word and itself."""
    ours, theirs = _grams(left), _grams(right)
    return len(ours & theirs) / sqrt(len(ours) * len(theirs))


@lru_cache(maxsize=16384)
def _grams(word: str) -> frozenset[str]:
    """The character n-grams of a word, its beginning and end marked."""
    marked = f"_{word}_"
    return frozenset([marked[start : start + _GRAM] for start in range(max(1, len(marked) - _GRAM + 1))])


def cosine(left: Vector, right: Vector) -> float:
    """The cosine of the vectors of two texts, from 0 to 1; 0 where either is empty."""
    return cosines([left], [right])[0][0]


def cosines(left: Sequence[Vector], right: Sequence[Vector]) -> Matrix:
    """The cosine of every left text with every right one."""
    theirs = [*map(_length, right)]
    found = zip(text_products(left, right), map(_length, left), strict=True)
    return [_cosines_of(line, mine, theirs) for line, mine in found]


def _cosines_of(line: Sequence[float], mine: float, theirs: Sequence[float]) -> list[float]:
    """The cosines of one left text of a length, by its products with right texts of theirs."""
    # What is near two words of a text counts twice, and could be more than the same.
    return [min(1.0, product / (mine * other)) if product else 0.0 for product, other in zip(line, theirs, strict=True)]


Held = tuple[int, float]
"""The position of a right vector that has a feature, and its weight there."""


def products(left: Sequence[Vector], right: Sequence[Vector]) -> Matrix:
    """The scalar product of every left vector with every right one.

    Each feature of a left vector visits only the right ones that have it: most pairs share few, and a library for
    matrices takes longer to import than this takes for a hundred vectors a side.
    """
    held = _holders(right)
    return [_products_of(vector, held, len(right)) for vector in left]


def text_products(left: Sequence[Vector], right: Sequence[Vector]) -> Matrix:
    """As `products`, of texts: words that begin alike meet, too, by how many of their character n-grams they share."""
    held = _holders(right)
    beginnings: dict[str, list[str]] = {}
    for word in held:
        beginnings.setdefault(word[:_GRAM], []).append(word)
    met = {word: _met(word, beginnings.get(word[:_GRAM], ()), held) for word in set().union(*left)}
    return [_products_of(vector, met, len(right)) for vector in left]


def _holders(vectors: Sequence[Vector]) -> dict[str, list[Held]]:
    """Features to the vectors that have them."""
    holders: dict[str, list[Held]] = {}
    for position, vector in enumerate(vectors):
        for feature, weight in vector.items():
            holders.setdefault(feature, []).append((position, weight))
    return holders


def _met(word: str, near: Sequence[str], held: Mapping[str, list[Held]]) -> list[Held]:
    """What a word meets in right texts: itself, and each of the words near it by its likeness."""
    if len(near) == 1 and near[0] == word:
        return held[word]
    found: list[Held] = []
    for other in near:
        likeness = _word_likeness(word, other) if other != word else 1.0
        found += [(position, likeness * weight) for position, weight in held[other]]
    return found


def _products_of(vector: Vector, met: Mapping[str, Sequence[Held]], count: int) -> list[float]:
    """The products of one left vector with the right ones, by what each of its features meets there."""
    line = [0.0] * count
    for feature, weight in vector.items():
        for position, other in met.get(feature, ()):
            line[position] += weight * other
    return line


def _length(vector: Vector) -> float:
    return hypot(*vector.values())
