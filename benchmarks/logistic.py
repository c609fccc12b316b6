"""Logistic regression with many weights of which each row has few, by Newton's method with conjugate gradients."""

from collections.abc import Callable
from typing import NamedTuple

import numpy

Vector = numpy.ndarray
STEPS = 12
SOLVING = 60
"""Steps of the conjugate gradients in each step, at most."""
_ENOUGH = 1e-4  # what is left of the slope, of what it was, when a step is taken


class Rows(NamedTuple):
    """A sparse matrix by its entries: in which row and in which column each stands, and its value."""

    row: Vector
    column: Vector
    value: Vector

    def times(self, weights: Vector, rows: int) -> Vector:
        """The matrix by a vector of weights, a number a row."""
        return numpy.bincount(self.row, self.value * weights[self.column], rows)

    def summed(self, numbers: Vector, columns: int) -> Vector:
        """The transposed matrix by a vector of numbers for the rows, a number a column."""
        return numpy.bincount(self.column, self.value * numbers[self.row], columns)


def fitted(rows: Rows, true: Vector, held: Vector) -> Vector:
    """The weights of the columns under which rows are most likely what they are (`true`: 1 or 0).

    `held` is for each column what holds its weight down: of a normal prior around 0, one over its variance.
    """
    weights = numpy.zeros(len(held))
    for _ in range(STEPS):
        likely = 1 / (1 + numpy.exp(-rows.times(weights, len(true))))
        slope = rows.summed(likely - true, len(held)) + held * weights
        unsure = likely * (1 - likely)
        bend = held + numpy.bincount(rows.column, rows.value**2 * unsure[rows.row], len(held))
        weights = weights - _solved(_bending(rows, unsure, held), slope, bend)
    return weights


def _bending(rows: Rows, unsure: Vector, held: Vector) -> Callable[[Vector], Vector]:
    """How the slope changes with the weights: the matrix of second derivatives, as what it does to a vector."""
    return lambda step: rows.summed(unsure * rows.times(step, len(unsure)), len(held)) + held * step


def _solved(bending: Callable[[Vector], Vector], slope: Vector, bend: Vector) -> Vector:
    """The step after which there is no slope, by conjugate gradients; `bend` is the diagonal of the matrix."""
    step = numpy.zeros(len(slope))
    rest = slope.copy()
    way = ahead = rest / bend
    left = rest @ ahead
    least = _ENOUGH**2 * left
    for _ in range(SOLVING):
        if left <= least:
            break
        bent = bending(way)
        length = left / (way @ bent)
        step = step + length * way
        rest = rest - length * bent
        ahead = rest / bend
        before, left = left, rest @ ahead
        way = ahead + (left / before) * way
    return step
