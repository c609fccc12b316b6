"""Fit what links criteria to pairs of trials that were linked by reading.

    python -m benchmarks.alignment_weights CORPUS/ctgov_v2.jsonl.gz

Prints the weights of `comparator/criteria/likelihood.py`, and writes `comparator/criteria/associations.tsv`. Logistic
regression: is a left item linked to a right one? Links labelled `related` count neither way, and items of one wording
are matched beforehand. The pairs of the draws in `KEPT` are left out, and no trial of theirs is in another draw: what
the docs say of pairs that were not seen is measured on them (`benchmarks/alignment.py`).
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy

from benchmarks.alignment import SURE, Pair, digest, labels, needed
from benchmarks.logistic import Rows, fitted
from comparator.criteria.align import loose_items
from comparator.criteria.associations import meetings
from comparator.criteria.likelihood import WEIGHTS, abouts, evidence
from parsers import Trial

KEPT = frozenset({4, 6})
TABLE = Path(__file__).parents[1] / "comparator" / "criteria" / "associations.tsv"
UNLIKE = "unlike"
"""What any two items have in common, beside the kinds of evidence."""
# One over the variance of the prior: what holds a weight down.
_HELD: dict[str | tuple[str, str], float] = {**dict.fromkeys(WEIGHTS, 0.1), UNLIKE: 1e-9}
_HELD_ASSOCIATION = 2.0
_SEEN = 10  # an association of fewer pairs of items is not fitted,
_LEAST = 0.2  # and one that tells less is not kept

Told = dict[str | tuple[str, str], float]
"""What two items are to each other: kinds of evidence, topics that meet."""


class Fit(NamedTuple):
    """The weights of the kinds of evidence, and the associations of topics that tell anything."""

    weights: dict[str, float]
    associations: dict[tuple[str, str], float]


def cells(pair: Pair, left: Trial, right: Trial) -> Iterator[tuple[Told, bool]]:
    """Each left item with each right one: what tells of the two, and whether they are linked."""
    mine, others = left.eligibility.criteria, right.eligibility.criteria
    ours, theirs = loose_items(mine, others)
    told = evidence(ours, theirs, mine, others)
    about = abouts(ours, mine), abouts(theirs, others)
    relations = {(one.left, one.right): one.relation for one in pair.links}
    for row, i in enumerate(ours):
        for column, j in enumerate(theirs):
            relation = relations.get((digest(mine[i]), digest(others[j])))
            if relation is None or relation in SURE:
                found: Told = {kind: told[kind][row][column] for kind in WEIGHTS}
                found[UNLIKE] = 1.0
                found |= {(one, other): share for one, other, share in meetings(about[0][row], about[1][column])}
                yield found, relation is not None


def fit(pairs: Sequence[Pair], trials: Mapping[str, Trial]) -> Fit:
    """Fit all to some pairs of trials."""
    columns: dict[str | tuple[str, str], int] = {}
    entries: list[tuple[int, int, float]] = []
    linked: list[bool] = []
    for pair in pairs:
        for told, is_linked in cells(pair, trials[pair.left], trials[pair.right]):
            entries += [(len(linked), columns.setdefault(name, len(columns)), value) for name, value in told.items()]
            linked.append(is_linked)
    names = [*columns]
    row, column, value = (numpy.array(part) for part in zip(*entries, strict=True))
    seen = numpy.bincount(column)
    counts = numpy.array([name in _HELD or seen[place] >= _SEEN for place, name in enumerate(names)])[column]
    rows = Rows(row[counts], column[counts], value[counts])
    held = numpy.array([_HELD.get(name, _HELD_ASSOCIATION) for name in names])
    found = dict(zip(names, map(float, fitted(rows, numpy.array(linked, float), held)), strict=True))
    return Fit(
        {name: logit for name, logit in found.items() if isinstance(name, str)},
        {name: logit for name, logit in found.items() if isinstance(name, tuple) and abs(logit) >= _LEAST},
    )


def main(path: Path) -> None:
    """Print the weights, and write the table."""
    pairs = [pair for pair in labels() if pair.drawn not in KEPT]
    found = fit(pairs, needed(path, pairs))
    for kind, weight in found.weights.items():
        print(f"{kind}: {weight:.2f}")
    lines = [f"{one}\t{other}\t{logit:.2f}\n" for (one, other), logit in sorted(found.associations.items())]
    TABLE.write_text("".join(lines))
    print(f"{len(lines)} associations of topics in {TABLE.name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
