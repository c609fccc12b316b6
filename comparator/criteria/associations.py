"""What it tells that two items share a topic, or that one names a topic and the other another one.

Two items that name pregnancy are about one matter, two that name surgery often are not; a GLP-1 agonist goes with
glucose, and diabetes does not go with heart failure, though trials of one disease name both.
`associations.tsv` holds what each topic, and each two, add to the likelihood that the items belong together: logits,
fitted to pairs of real trials whose criteria were linked by reading (`benchmarks/alignment_weights.py`). Topics that it
does not name add nothing.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from pkgutil import get_data
from typing import Final

from comparator.background import Matrix, Vector

_ABOUT: Final = 0.3
"""From here on an item is about a topic: its share of what the topic weighs that the item is foremost about."""


def about(foremost: Vector) -> Vector:
    """The topics that an item is about, of all that it names: each against the one that it is foremost about."""
    return {topic: share for topic, share in foremost.items() if share >= _ABOUT}


def meetings(ours: Vector, theirs: Vector) -> Iterator[tuple[str, str, float]]:
    """Every two topics that two items are about, in the order of their names, and how much both items are.

    A topic that both are about meets itself only.

    >>> sorted(meetings({"STROKE": 1.0, "BLEEDING": 0.5}, {"STROKE": 0.8, "HYPERTENSION": 1.0}))
    [('BLEEDING', 'HYPERTENSION', 0.5), ('STROKE', 'STROKE', 0.8)]
    """
    for topic, share in ours.items():
        for other, their_share in theirs.items():
            if topic == other or (topic not in theirs and other not in ours):
                yield min(topic, other), max(topic, other), share * their_share


def associated(ours: Sequence[Vector], theirs: Sequence[Vector]) -> Matrix:
    """What the meetings of the topics add to the logit of each left item with each right one: a row a left item."""
    having: dict[str, list[tuple[int, float]]] = {}
    for j, vector in enumerate(theirs):
        for topic, share in vector.items():
            having.setdefault(topic, []).append((j, share))
    found = [[0.0] * len(theirs) for _ in ours]
    near: dict[str, list[tuple[str, float]]] = {}
    for row, vector in zip(found, ours, strict=True):
        for topic, share in vector.items():
            if topic not in near:
                near[topic] = [(other, logit) for other, logit in _table().get(topic, {}).items() if other in having]
            for other, logit in near[topic]:
                if topic == other:
                    for j, their_share in having[other]:
                        row[j] += logit * share * their_share
                elif other not in vector:
                    for j, their_share in having[other]:
                        if topic not in theirs[j]:
                            row[j] += logit * share * their_share
    return found


@cache
def _table() -> dict[str, dict[str, float]]:
    """Topic -> topic -> logit, both ways round; the lines of `associations.tsv` hold each two topics once."""
    table = get_data("comparator.criteria", "associations.tsv")
    if table is None:
        raise FileNotFoundError(
            "comparator/criteria/associations.tsv is not where this package is; install the package anew"
        )
    found: dict[str, dict[str, float]] = {}
    for line in table.decode().splitlines():
        topic, other, logit = line.split("\t")
        found.setdefault(topic, {})[other] = found.setdefault(other, {})[topic] = float(logit)
    return found
