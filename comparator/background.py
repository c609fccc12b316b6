"""How alike short texts are when common words count little: word weights from a background of real records.

A word's weight is how rare it is (its inverse document frequency, scaled to 0..1) among the eligibility items or the
outcome measures of the background; a word that the background does not know is rare. A word is spread over its
character 4-grams, so that "myopathy" and "myopathic" meet. `benchmarks/background_weights.py` makes the table.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import repeat
from math import hypot, log, sqrt
from operator import mul
from pkgutil import get_data
from typing import Final, Literal, NamedTuple

from comparator.wording import plain

Background = Literal["criterion", "outcome", "topic"]
Vector = Mapping[str, float]
"""A text as weights of its features: character n-grams, or topics."""
Matrix = list[list[float]]
"""A row a left text, a column a right one."""

_GRAM: Final = 4
_FEW: Final = 4  # texts a side that are compared pair by pair: of two versions few are left
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
    return [word for word in plain(text).split() if word[0].isalnum()]


@lru_cache(maxsize=4096)
def text_vector(text: str, background: Background) -> Vector:
    """A text as its character n-grams, each weighted by the rarity of its word."""
    weighed = []
    for word, count in Counter(words(text)).items():
        weight, grams = _weighed_grams(word, background)
        weighed.append((weight * (1 + log(count)) if count > 1 else weight, grams))
    vector: dict[str, float] = {}
    for weight, grams in sorted(weighed):  # a gram of several words has the weight of the rarest
        vector.update(dict.fromkeys(grams, weight))
    return vector


@lru_cache(maxsize=16384)
def _weighed_grams(word: str, background: Background) -> tuple[float, tuple[str, ...]]:
    """The weight of each gram of a word that stands once in a text, and its grams."""
    marked = f"_{word}_"
    grams = tuple(dict.fromkeys(marked[start : start + _GRAM] for start in range(max(1, len(marked) - _GRAM + 1))))
    return weights(background).get(word, _UNKNOWN) / sqrt(len(grams)), grams


def cosine(left: Vector, right: Vector) -> float:
    """The cosine of two vectors, from 0 to 1; 0 where either is empty."""
    product = _product(left, right)
    return product / (_length(left) * _length(right)) if product else 0.0


def _product(left: Vector, right: Vector) -> float:
    return sum(map(mul, left.values(), map(right.get, left, repeat(0.0))), 0.0)


class Likenesses(NamedTuple):
    """Two readings of how alike vectors are, a row a left vector: 0 where either is empty."""

    cosines: Matrix
    containments: Matrix


def cosines(left: Sequence[Vector], right: Sequence[Vector]) -> Matrix:
    """The cosine of every left vector with every right one."""
    theirs = [*map(_length, right)]
    return [
        _cosines_of(line, mine, theirs) for line, mine in zip(products(left, right), map(_length, left), strict=True)
    ]


def _cosines_of(line: Sequence[float], mine: float, theirs: Sequence[float]) -> list[float]:
    """The cosines of one left vector of a length, by its products with right vectors of theirs."""
    return [product / (mine * other) if product else 0.0 for product, other in zip(line, theirs, strict=True)]


def likenesses(left: Sequence[Vector], right: Sequence[Vector]) -> Likenesses:
    """The cosine of every left vector with every right one, and how much of the shorter the longer holds (0 to 1)."""
    theirs = [*map(_length, right)]
    cosines, containments = [], []
    for mine, line in zip(map(_length, left), products(left, right), strict=True):
        cosines.append(_cosines_of(line, mine, theirs))
        containments.append(
            [
                min(1.0, product / (mine if mine < other else other) ** 2) if product else 0.0
                for product, other in zip(line, theirs, strict=True)
            ]
        )
    return Likenesses(cosines, containments)


def products(left: Sequence[Vector], right: Sequence[Vector]) -> Matrix:
    """The scalar product of every left vector with every right one.

    Each feature of a left vector visits only the right ones that have it: most pairs of texts share few, and a
    library for matrices takes longer to import than this takes for a hundred texts a side. Features that the same
    right vectors have with the same weights (the grams of a word) are one.
    """
    if len(left) <= _FEW >= len(right):
        return [[_product(one, other) for other in right] for one in left]
    asked = set().union(*left)
    holders: dict[str, list[Held]] = {}
    for column, vector in enumerate(right):
        for feature in vector.keys() & asked:
            holders.setdefault(feature, []).append((column, vector[feature]))
    groups: dict[tuple[Held, ...], int] = {}
    group_of = {feature: groups.setdefault(tuple(held), len(groups)) for feature, held in holders.items()}
    held_by = [*groups]
    return [_products_of(vector, group_of, held_by, len(right)) for vector in left]


Held = tuple[int, float]
"""The position of a right vector that has a feature, and its weight there."""


def _products_of(
    vector: Vector, group_of: Mapping[str, int], held_by: Sequence[Sequence[Held]], count: int
) -> list[float]:
    """The products of one left vector with the right ones, which have groups of features."""
    weights: dict[int, float] = {}
    for feature, weight in vector.items():
        group = group_of.get(feature)
        if group is not None:
            weights[group] = weights.get(group, 0.0) + weight
    line = [0.0] * count
    for group, weight in weights.items():
        for column, other in held_by[group]:
            line[column] += weight * other
    return line


def _length(vector: Vector) -> float:
    return hypot(*vector.values())
