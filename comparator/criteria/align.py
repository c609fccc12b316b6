"""Aligning eligibility items of two Trials: concepts and topics first, then words; also across the two sections.

Equal items are matched by their text. The rest is scored pair by pair and matched one to one where the sum is greatest;
what is left over is attached to the partner it belongs to (one to many), or paired as `related` where only the topic is
shared. Nothing is ever matched by its position.
"""

from collections.abc import Sequence
from itertools import chain
from typing import Final, NamedTuple

from comparator.assignment import Match, assign, match_equal, match_identical, rest, stars
from comparator.criteria.lexicon import GENERAL
from comparator.criteria.likelihood import likelihoods
from comparator.criteria.matters import matters
from comparator.wording import plain
from parsers.schema import Criterion

LEAST: Final = 0.2
"""The likelihood from which two items belong together."""
LEAST_RELATED: Final = 0.15
"""The likelihood from which two items that are left over share a topic."""
LEAST_ATTACHED: Final = 0.35
"""The likelihood from which an item that is left over goes with one that is matched already."""


class Alignment(NamedTuple):
    """Items that are equal, that belong together, that share a topic, and what one side only has."""

    equal: list[Match]
    alike: list[Match]
    related: list[Match]
    left_only: list[int]
    right_only: list[int]


def align_criteria(left: Sequence[Criterion], right: Sequence[Criterion]) -> Alignment:
    """Align two lists of items; every position of both is in exactly one part of the answer."""
    equal = _equal(left, right)
    ours, theirs = _loose(left, right, equal)
    alike, related = _by_likeness([*ours], [*theirs], left, right) if ours and theirs else ([], [])
    ours, theirs = _loose(left, right, [*equal, *alike, *related])
    return Alignment(equal, alike, related, ours, theirs)


def loose_items(left: Sequence[Criterion], right: Sequence[Criterion]) -> tuple[list[int], list[int]]:
    """The positions of the items that have none of their own wording on the other side: likeness aligns them."""
    return _loose(left, right, _equal(left, right))


def _loose(
    left: Sequence[Criterion], right: Sequence[Criterion], matches: Sequence[Match]
) -> tuple[list[int], list[int]]:
    return (
        rest(len(left), list(chain.from_iterable(match.left for match in matches))),
        rest(len(right), list(chain.from_iterable(match.right for match in matches))),
    )


def _equal(left: Sequence[Criterion], right: Sequence[Criterion]) -> list[Match]:
    """Match items of one wording: first under the same item and heading, then wherever they stand in their section.

    Items that are the same letter by letter come first: most of two versions are, and the plain form takes time.
    """
    if left == right:
        return match_identical(left, right)
    matches: list[Match] = []
    for key in (_as_printed, _place_and_text, _section_and_text):
        ours, theirs = _loose(left, right, matches)
        if not ours or not theirs:
            break
        found = match_equal([key(left, i) for i in ours], [key(right, j) for j in theirs])
        matches += [Match((ours[match.left[0]],), (theirs[match.right[0]],)) for match in found]
    return matches


def _as_printed(items: Sequence[Criterion], position: int) -> tuple[str | None, ...]:
    item = items[position]
    return item.kind, item.heading, None if item.parent is None else items[item.parent].text, item.text


def _place_and_text(items: Sequence[Criterion], position: int) -> tuple[str, ...]:
    item = items[position]
    above = "" if item.parent is None else plain(items[item.parent].text)
    return item.kind, plain(item.heading or ""), above, plain(item.text)


def _section_and_text(items: Sequence[Criterion], position: int) -> tuple[str, ...]:
    return items[position].kind, plain(items[position].text)


def _by_likeness(
    ours: list[int], theirs: list[int], left: Sequence[Criterion], right: Sequence[Criterion]
) -> tuple[list[Match], list[Match]]:
    """Match what is not equal: what belongs together, and what only shares a topic."""
    table = likelihoods(ours, theirs, left, right)
    alike = stars(table, LEAST, LEAST_ATTACHED)
    loose_rows = rest(len(ours), [i for match in alike for i in match.left])
    loose_columns = rest(len(theirs), [j for match in alike for j in match.right])
    loose = [
        [
            table[i][j] if table[i][j] >= LEAST_RELATED and _share_a_topic(left[ours[i]], right[theirs[j]]) else 0.0
            for j in loose_columns
        ]
        for i in loose_rows
    ]
    related = [
        Match((loose_rows[match.left[0]],), (loose_columns[match.right[0]],)) for match in assign(loose, LEAST_RELATED)
    ]
    return [_placed(match, ours, theirs) for match in alike], [_placed(match, ours, theirs) for match in related]


def _placed(match: Match, ours: Sequence[int], theirs: Sequence[int]) -> Match:
    return Match(tuple(ours[i] for i in match.left), tuple(theirs[j] for j in match.right))


def _share_a_topic(left: Criterion, right: Criterion) -> bool:
    """Whether two items are about one thing, more than in the way they ask."""
    return not (matters(left).keys() - GENERAL).isdisjoint(matters(right).keys())
