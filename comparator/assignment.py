"""Aligning two lists by likeness: one to one where the sum of likenesses is greatest, then one to many for the rest."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from math import prod
from typing import Final, NamedTuple, TypeVar

from comparator.comparison import SideName

Entry = TypeVar("Entry", bound=Hashable)
Matrix = Sequence[Sequence[float]]
"""Likenesses: a row an entry of the left list, a column an entry of the right one."""
_FEW_WAYS: Final = 20_000  # up to so many ways of matching, most are tried out: importing a solver takes 0.2 s


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
    chosen: list[tuple[int, int]] = []
    for rows, columns in _contested(scores, least):
        lines = [[scores[i][j] for j in columns] for i in rows]
        chosen += [(rows[i], columns[j]) for i, j in _assigned(lines, least)]
    return [Match((i,), (j,)) for i, j in sorted(chosen)]


def _contested(scores: Matrix, least: float) -> Iterator[tuple[list[int], list[int]]]:
    """The rows and columns that some way of matching may bring together: what one such group does is no other's matter.

    Of two real lists these groups are small: most have one row or one column, hardly any three of each.
    """
    wanted = {
        i: [j for j, score in enumerate(line) if score >= least] if line and max(line) >= least else []
        for i, line in enumerate(scores)
    }
    wanting: dict[int, list[int]] = defaultdict(list)
    for i, columns in wanted.items():
        for j in columns:
            wanting[j].append(i)
    seen: set[int] = set()
    for start in wanted:
        if wanted[start] and start not in seen:
            rows = [start]
            for i in rows:  # grows while it is walked
                seen.add(i)
                rows += dict.fromkeys(other for j in wanted[i] for other in wanting[j] if other not in rows)
            yield sorted(rows), sorted({j for i in rows for j in wanted[i]})


def _assigned(scores: Matrix, least: float) -> Iterable[tuple[int, int]]:
    """The best rows and columns of one group: by trying every way where these are few."""
    rows, columns = len(scores), len(scores[0])
    if rows > columns:
        return ((j, i) for i, j in _assigned([*zip(*scores, strict=True)], least))
    if prod([1 + sum([score >= least for score in line]) for line in scores]) > _FEW_WAYS:
        return _optimal(scores, least)
    return ((i, j) for i, j in enumerate(_tried(scores, least, ())[1]) if j is not None)


def _tried(scores: Matrix, least: float, taken: tuple[int | None, ...]) -> tuple[float, tuple[int | None, ...]]:
    """The best columns for some rows, None for no match, and what they are worth: every way is tried that may be."""
    if not scores:
        return 0.0, ()
    best: tuple[float, tuple[int | None, ...]] = (-1.0, ())
    ways = [(_worth(score, least), j) for j, score in enumerate(scores[0]) if score >= least and j not in taken]
    most = sum([_worth(max(line), least) for line in scores[1:]])  # that the other rows can add
    for worth, column in (*ways, (0.0, None)):
        if worth + most > best[0]:
            more, columns = _tried(scores[1:], least, (*taken, column))
            if worth + more > best[0]:
                best = worth + more, (column, *columns)
    return best


def load_solver() -> None:
    """Import what solves large assignments, so that the first of them takes no longer than the others."""
    _optimal([[1.0]], 0.0)


def _optimal(scores: Matrix, least: float) -> Iterable[tuple[int, int]]:
    import numpy
    from lap import lapjv

    worth = numpy.asarray([[_worth(score, least) for score in line] for line in scores])
    _, columns, _ = lapjv(worth.max() - worth, extend_cost=True)
    return [(i, int(j)) for i, j in enumerate(columns) if j >= 0 and scores[i][j] >= least]


def _worth(score: float, least: float) -> float:
    """What a match is worth: what lies above the least likeness; one that is worth nothing is as good as none."""
    return score - least + 1e-6 if score >= least else 0.0


def attach(matches: Sequence[Match], scores: Matrix, least: float) -> list[Match]:
    """Attach what is left over to the match of the entry it is most like: one to many, never many to many."""
    groups = list(matches)
    rows = rest(len(scores), [i for match in matches for i in match.left])
    columns = rest(len(scores[0]) if scores else 0, [j for match in matches for j in match.right])
    near = [(i, line) for i, line in enumerate(scores) if line and max(line) >= least]
    loose_rows = set(rows)
    offers = [
        (score, "row", i, j) for i, line in near if i in loose_rows for j, score in enumerate(line) if score >= least
    ]
    offers += [(line[j], "column", i, j) for j in columns for i, line in near if line[j] >= least]
    taken: set[tuple[str, int]] = set()
    for _, kind, i, j in sorted(offers, key=lambda offer: -offer[0]):
        loose = (kind, i if kind == "row" else j)
        if loose in taken:
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


def stars(scores: Matrix, least: float, least_attached: float) -> list[Match]:
    """Match rows and columns one to one and one to many, so that what the links are worth sums to the most.

    Two ways are tried: one to one first and the rest attached, which leaves no one without a partner, and the likeliest
    links first, which does not part two that surely belong together for the sake of two that perhaps do.
    """
    found: list[Match] = []
    for rows, columns in _contested(scores, least):
        lines = [[scores[i][j] for j in columns] for i in rows]
        one_to_one = [Match((i,), (j,)) for i, j in _assigned(lines, least)]
        ways = [attach(one_to_one, lines, least_attached)]
        if len(rows) > 1 and len(columns) > 1:
            ways.append(_likeliest_first(lines, least, least_attached))
        best = max(ways, key=lambda way: _worth_of(way, lines, least))
        found += [Match(tuple(rows[i] for i in one.left), tuple(columns[j] for j in one.right)) for one in best]
    return sorted(found)


def _likeliest_first(scores: Matrix, least: float, least_attached: float) -> list[Match]:
    """Take the likeliest link that is left again and again, as long as it makes no many to many."""
    groups: list[Match] = []
    free_rows, free_columns = set(range(len(scores))), set(range(len(scores[0])))
    links = [(score, i, j) for i, line in enumerate(scores) for j, score in enumerate(line) if score >= least]
    for score, i, j in sorted(links, key=lambda link: -link[0]):
        if i in free_rows and j in free_columns:
            groups.append(Match((i,), (j,)))
        elif score >= least_attached and (i in free_rows or j in free_columns):
            grown = _grown(groups, "row" if i in free_rows else "column", i, j)
            if grown is None:
                continue
            groups = grown
        else:
            continue
        free_rows.discard(i)
        free_columns.discard(j)
    return groups


def _worth_of(matches: Sequence[Match], scores: Matrix, least: float) -> float:
    return sum(_worth(scores[i][j], least) for match in matches for i in match.left for j in match.right)


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


def _match_by_key(
    left: Sequence[Entry],
    right: Sequence[Entry],
    key: Callable[[Entry], Hashable],
    sketch: Callable[[Entry], Hashable] | None,
) -> list[Match]:
    """Match what is the same letter by letter, then what has the same key: keys take time to make."""
    equal = match_equal(left, right)
    ours = rest(len(left), [match.left[0] for match in equal])
    theirs = rest(len(right), [match.right[0] for match in equal])
    if sketch is not None:
        seen, other = {i: sketch(left[i]) for i in ours}, {j: sketch(right[j]) for j in theirs}
        both = {*seen.values()} & {*other.values()}
        ours, theirs = [i for i in ours if seen[i] in both], [j for j in theirs if other[j] in both]
    found = match_equal([key(left[i]) for i in ours], [key(right[j]) for j in theirs]) if ours and theirs else []
    return [*equal, *(Match((ours[match.left[0]],), (theirs[match.right[0]],)) for match in found)]


def align(
    left: Sequence[Entry],
    right: Sequence[Entry],
    key: Callable[[Entry], Hashable],
    likenesses: Callable[[Sequence[Entry], Sequence[Entry]], Matrix],
    least: float,
    least_attached: float | None = None,
    sketch: Callable[[Entry], Hashable] | None = None,
) -> Alignment:
    """Align two lists: equal keys first, then by likeness one to one, then one to many where that has a threshold.

    Only entries that changed can be attached to: an entry beside an unchanged one is new, not a part of it. `sketch` is
    a part of the key that is quickly made: where no entry of the other side has it, the key is not made.
    """
    equal = match_identical(left, right) or _match_by_key(left, right, key, sketch)
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
