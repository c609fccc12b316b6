"""Aligning two lists by likeness: one to one where the sum of likenesses is greatest, then one to many for the rest."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple, TypeVar

from comparator.comparison import SideName

Entry = TypeVar("Entry")
Matrix = Sequence[Sequence[float]]
"""Likenesses: a row an entry of the left list, a column an entry of the right one."""


class Match(NamedTuple):
    """Positions in the left list and in the right list that belong together; more than one on one side at most."""

    left: tuple[int, ...]
    right: tuple[int, ...]


def match_equal(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[Match]:
    """Match entries with equal keys one to one, in order; a key of None matches nothing."""
    waiting: dict[Hashable, list[int]] = defaultdict(list)
    for position, key in enumerate(right):
        if key is not None:
            waiting[key].append(position)
    matches = []
    for places in waiting.values():
        places.reverse()
    for position, key in enumerate(left):
        if key is not None and waiting.get(key):
            matches.append(Match((position,), (waiting[key].pop(),)))
    return matches


def match_identical(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[Match]:
    """Match two lists that are the same throughout, entry by entry; no match where they differ anywhere."""
    return [Match((position,), (position,)) for position in range(len(left))] if left == right else []


def rest(count: int, matched: Sequence[int]) -> list[int]:
    """The positions of a list of `count` entries that are not matched yet."""
    taken = set(matched)
    return [position for position in range(count) if position not in taken]


def assign(scores: Matrix, least: float) -> list[Match]:
    """Match rows and columns one to one so that the likenesses sum to the most; none below `least` is matched."""
    if not scores or not scores[0]:
        return []
    if len(scores) == 1 or len(scores[0]) == 1:
        best, row, column = max((score, -i, -j) for i, line in enumerate(scores) for j, score in enumerate(line))
        return [Match((-row,), (-column,))] if best >= least else []
    import numpy
    from lap import lapjv

    likeness = numpy.asarray(scores, dtype=float)
    # What lies above the least likeness is what a match is worth; a match that is worth nothing is as good as none.
    worth = numpy.where(likeness >= least, likeness - least + 1e-6, 0.0)
    _, columns, _ = lapjv(worth.max() - worth, extend_cost=True)
    chosen = ((i, int(j)) for i, j in enumerate(columns) if j >= 0)
    return [Match((i,), (j,)) for i, j in chosen if likeness[i, j] >= least]


def attach(matches: Sequence[Match], scores: Matrix, least: float) -> list[Match]:
    """Attach what is left over to the match of the entry it is most like: one to many, never many to many."""
    groups = list(matches)
    rows = rest(len(scores), [i for match in matches for i in match.left])
    columns = rest(len(scores[0]) if scores else 0, [j for match in matches for j in match.right])
    offers = [(scores[i][j], "row", i, j) for i in rows for j in range(len(scores[0]))]
    offers += [(scores[i][j], "column", i, j) for j in columns for i in range(len(scores))]
    taken: set[tuple[str, int]] = set()
    for score, kind, i, j in sorted(offers, key=lambda offer: -offer[0]):
        loose = (kind, i if kind == "row" else j)
        if score < least or loose in taken:
            continue
        grown = _grown(groups, kind, i, j)
        if grown is not None:
            groups = grown
            taken.add(loose)
    return groups


def _grown(groups: list[Match], kind: str, i: int, j: int) -> list[Match] | None:
    """The groups with a loose row or column added to the group of its partner; None where that is many to many."""
    for number, (left, right) in enumerate(groups):
        if kind == "row" and j in right and len(right) == 1:
            return [*groups[:number], Match((*left, i), right), *groups[number + 1 :]]
        if kind == "column" and i in left and len(left) == 1:
            return [*groups[:number], Match(left, (*right, j)), *groups[number + 1 :]]
    return None


def pair_by_pair(likeness: Callable[[Entry, Entry], float]) -> Callable[[Sequence[Entry], Sequence[Entry]], Matrix]:
    """Score two lists by scoring every pair of them."""
    return lambda left, right: [[likeness(ours, theirs) for theirs in right] for ours in left]


class Alignment(NamedTuple):
    """Two lists aligned: what is equal, what is alike (one to one or one to many), and what one side only has."""

    equal: list[Match]
    alike: list[Match]
    left_only: list[int]
    right_only: list[int]

    def numbers(self, side: SideName) -> dict[int, int]:
        """Position of an entry to the number of its match, for one side: entries that match share a number."""
        matches = enumerate((*self.equal, *self.alike))
        return {position: number for number, match in matches for position in getattr(match, side)}


def align(
    left: Sequence[Entry],
    right: Sequence[Entry],
    key: Callable[[Entry], Hashable],
    likenesses: Callable[[Sequence[Entry], Sequence[Entry]], Matrix],
    least: float,
    least_attached: float | None = None,
) -> Alignment:
    """Align two lists: equal keys first, then by likeness one to one, then one to many where that has a threshold.

    Only entries that changed can be attached to: an entry beside an unchanged one is new, not a part of it.
    """
    equal = match_identical(left, right) or match_equal([key(one) for one in left], [key(one) for one in right])
    loose_left = rest(len(left), [match.left[0] for match in equal])
    loose_right = rest(len(right), [match.right[0] for match in equal])
    scores: Matrix = []
    if loose_left and loose_right:
        scores = likenesses([left[i] for i in loose_left], [right[j] for j in loose_right])
    matches = assign(scores, least)
    if least_attached is not None:
        matches = attach(matches, scores, least_attached)
    alike = [
        Match(tuple(loose_left[i] for i in match.left), tuple(loose_right[j] for j in match.right)) for match in matches
    ]
    return Alignment(
        equal,
        alike,
        rest(len(left), [i for match in (*equal, *alike) for i in match.left]),
        rest(len(right), [j for match in (*equal, *alike) for j in match.right]),
    )
