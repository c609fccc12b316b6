"""Fit the weights of `comparator/criteria/likelihood.py` to pairs of trials that were linked by reading.

    python -m benchmarks.alignment_weights CORPUS/ctgov_v2.jsonl.gz

Logistic regression, by Newton's method: is a left item linked to a right one? Links labelled `related` count neither
way, and items of one wording are matched beforehand. The pairs of the draws in `KEPT` are left out: what the docs say
of pairs that were not seen is measured on them (`benchmarks/alignment.py`).
"""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy

from benchmarks.alignment import SURE, Pair, digest, labels, needed
from comparator.criteria.align import loose_items
from comparator.criteria.likelihood import WEIGHTS, evidence
from parsers import Trial

KEPT = frozenset({4, 6})
STEPS = 25
_SMALL = 0.1  # what holds the weights down: of a prior of no weight at all

Matrix = numpy.ndarray


def cells(pair: Pair, left: Trial, right: Trial) -> tuple[Matrix, Matrix]:
    """The evidence for each left item with each right one, a row a pair of items, and whether they are linked."""
    mine, others = left.eligibility.criteria, right.eligibility.criteria
    ours, theirs = loose_items(mine, others)
    told = evidence(ours, theirs, mine, others)
    rows = numpy.array([told[kind] for kind in WEIGHTS], float).reshape(len(WEIGHTS), -1).T
    relations = {(one.left, one.right): one.relation for one in pair.links}
    said = [relations.get((digest(mine[i]), digest(others[j]))) for i in ours for j in theirs]
    counted = numpy.array([relation is None or relation in SURE for relation in said], bool)
    return rows[counted], numpy.array([relation is not None for relation in said], float)[counted]


def fitted(rows: Matrix, linked: Matrix) -> Matrix:
    """The weights, and last what an item has in common with any other."""
    rows = numpy.hstack([rows, numpy.ones((len(rows), 1))])
    weights = numpy.zeros(rows.shape[1])
    held = numpy.array([_SMALL] * (rows.shape[1] - 1) + [0.0])
    for _ in range(STEPS):
        likely = 1 / (1 + numpy.exp(-rows @ weights))
        slope = rows.T @ (likely - linked) + held * weights
        bend = (rows * (likely * (1 - likely))[:, None]).T @ rows + numpy.diag(held)
        weights = weights - numpy.linalg.solve(bend, slope)
    return weights


def weights_of(pairs: Sequence[Pair], trials: Mapping[str, Trial]) -> dict[str, float]:
    """The weight of each kind of evidence, and under `unlike` what any two items have in common."""
    found = [cells(pair, trials[pair.left], trials[pair.right]) for pair in pairs]
    weights = fitted(numpy.vstack([rows for rows, _ in found]), numpy.concatenate([linked for _, linked in found]))
    return dict(zip((*WEIGHTS, "unlike"), map(float, weights), strict=True))


def main(path: Path) -> None:
    """Print the weights."""
    pairs = [pair for pair in labels() if pair.drawn not in KEPT]
    for kind, weight in weights_of(pairs, needed(path, pairs)).items():
        print(f"{kind}: {weight:.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
