"""How alike short texts are when common words count little: word weights from a background of real records.

A word's weight is how rare it is (its inverse document frequency, scaled to 0..1) among the eligibility items or the
outcome measures of the background; a word that the background does not know is rare. A word is spread over its
character 4-grams, so that "myopathy" and "myopathic" meet. `benchmarks/background_weights.py` makes the table.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from math import log, sqrt
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from comparator.wording import plain

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

Background = Literal["criterion", "outcome", "topic"]
Vector = Mapping[str, float]
"""A text as weights of its features: character n-grams, or topics."""

_GRAM: Final = 4
_UNKNOWN: Final = 1.0  # the weight of a word that the background has not seen


@cache
def weights(background: Background) -> dict[str, float]:
    """The weights of the words (or topics) of a background, from 0 (everywhere) to 1 (hardly anywhere)."""
    from importlib.resources import files

    found: dict[str, float] = {}
    for line in files("comparator").joinpath("background.tsv").read_text(encoding="utf-8").splitlines():
        kind, term, weight = line.split("\t")
        if kind == background:
            found[term] = float(weight)
    return found


def words(text: str) -> list[str]:
    """The words and numbers of a text in its plain form; operators left out."""
    return [word for word in plain(text).split() if word[0].isalnum()]


@lru_cache(maxsize=1024)
def text_vector(text: str, background: Background) -> Vector:
    """A text as its character n-grams, each weighted by the rarity of its word."""
    known = weights(background)
    vector: dict[str, float] = {}
    for word, count in Counter(words(text)).items():
        grams = _grams(word)
        weight = known.get(word, _UNKNOWN) * (1 + log(count)) / sqrt(len(grams))
        for gram in grams:
            if weight > vector.get(gram, 0.0):
                vector[gram] = weight
    return vector


@lru_cache(maxsize=16384)
def _grams(word: str) -> tuple[str, ...]:
    marked = f"_{word}_"
    return tuple({marked[start : start + _GRAM] for start in range(max(1, len(marked) - _GRAM + 1))})


def cosine(left: Vector, right: Vector) -> float:
    """The cosine of two vectors, from 0 to 1; 0 where either is empty."""
    product = _product(left, right)
    return product / (_length(left) * _length(right)) if product else 0.0


def _product(left: Vector, right: Vector) -> float:
    return sum((weight * right[feature] for feature, weight in left.items() if feature in right), 0.0)


class Likenesses(NamedTuple):
    """Two readings of how alike vectors are, a row a left vector: 0 where either is empty."""

    cosines: "NDArray[numpy.float64]"
    containments: "NDArray[numpy.float64]"


def cosines(left: Sequence[Vector], right: Sequence[Vector]) -> "NDArray[numpy.float64]":
    """The cosine of every left vector with every right one."""
    return likenesses(left, right).cosines


def likenesses(left: Sequence[Vector], right: Sequence[Vector]) -> Likenesses:
    """The cosine of every left vector with every right one, and how much of the shorter the longer holds (0 to 1)."""
    import numpy

    products = _products(left, right)
    ours, theirs = (numpy.asarray([*map(_length, vectors)]) for vectors in (left, right))
    shorter = numpy.minimum.outer(ours, theirs) ** 2
    contained: NDArray[numpy.float64] = numpy.minimum(1.0, _quotients(products, shorter))
    return Likenesses(_quotients(products, numpy.outer(ours, theirs)), contained)


_FEW_PAIRS: Final = 16  # up to so many pairs, sums over dictionaries are quicker than filling matrices


def _products(left: Sequence[Vector], right: Sequence[Vector]) -> "NDArray[numpy.float64]":
    """The scalar product of every left vector with every right one."""
    import numpy

    if len(left) * len(right) <= _FEW_PAIRS:
        return numpy.asarray([[_product(ours, theirs) for theirs in right] for ours in left], dtype=float)
    known = set().union(*left) & set().union(*right)
    places = {feature: place for place, feature in enumerate(sorted(known))}
    ours, theirs = (numpy.zeros((len(vectors), max(1, len(places)))) for vectors in (left, right))
    for matrix, vectors in ((ours, left), (theirs, right)):
        for row, vector in zip(matrix, vectors, strict=True):
            shared = vector.keys() & known
            row[[places[feature] for feature in shared]] = [vector[feature] for feature in shared]
    # Small matrices: one thread is quicker than waking several, and its sums do not depend on how many there are.
    found: NDArray[numpy.float64] = numpy.einsum("if,jf->ij", ours, theirs)
    return found


def _quotients(products: "NDArray[numpy.float64]", divisors: "NDArray[numpy.float64]") -> "NDArray[numpy.float64]":
    """Products over divisors, 0 where there is nothing to divide by."""
    import numpy

    found: NDArray[numpy.float64] = numpy.zeros_like(products)
    numpy.divide(products, divisors, out=found, where=divisors > 0)
    return found


def _length(vector: Vector) -> float:
    return sqrt(sum(weight * weight for weight in vector.values()))
