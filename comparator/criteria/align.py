"""Aligning eligibility items of two Trials: concepts and topics first, then words; also across the two sections.

Equal items are matched by their text. The rest is scored pair by pair and matched one to one where the sum is greatest;
what is left over is attached to the partner it belongs to (one to many), or paired as `related` where only the topic is
shared. Nothing is ever matched by its position.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from comparator import background
from comparator.assignment import Match, assign, attach, match_equal, match_identical, rest
from comparator.background import Vector, text_vector, weights
from comparator.criteria.lexicon import GENERAL, OVERSHADOWS
from comparator.criteria.topics import topics
from comparator.wording import plain
from parsers.schema import Criterion, Presence

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

LEAST: Final = 0.5
"""The likelihood from which two items belong together."""
LEAST_RELATED: Final = 0.3
"""The likelihood from which two items that are left over share a topic."""
LEAST_ATTACHED: Final = 0.92
"""The likelihood from which an item that is left over goes with one that is matched already."""

# What each kind of likeness says of two items' belonging together, as fitted (logistic regression) to labelled pairs of
# trials: words all told, words of the shorter one, topics, limits on the same concepts, the same states; another
# section speaks against it, and so do topics of which none is shared.
_WORDS, _CONTAINED, _TOPICS, _LIMITS, _STATES = 5.1, 4.3, 4.2, 1.9, 1.4
_OTHER_SECTION, _OTHER_TOPICS = -3.1, -1.4
_UNLIKE: Final = -2.9
_PARENT: Final = 0.3  # how much of the item above a nested one counts as its own
_GENERAL_SHARE: Final = 0.5
# A topic that more of the items name than this is the trials' own subject, and tells them apart the less.
_COMMON: Final = 0.2
_LOSS: Final = 8.0  # weight lost for each share above that
_LEFT: Final = 0.15  # what is left of it at least


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


def _loose(
    left: Sequence[Criterion], right: Sequence[Criterion], matches: Sequence[Match]
) -> tuple[list[int], list[int]]:
    return (
        rest(len(left), list(chain.from_iterable(match.left for match in matches))),
        rest(len(right), list(chain.from_iterable(match.right for match in matches))),
    )


def _equal(left: Sequence[Criterion], right: Sequence[Criterion]) -> list[Match]:
    """Match items of one wording: first under the same item and heading, then wherever they stand in their section."""
    if left == right:
        return match_identical(left, right)
    matches: list[Match] = []
    for key in (_place_and_text, _section_and_text):
        ours, theirs = _loose(left, right, matches)
        if not ours or not theirs:
            break
        found = match_equal([key(left, i) for i in ours], [key(right, j) for j in theirs])
        matches += [Match((ours[match.left[0]],), (theirs[match.right[0]],)) for match in found]
    return matches


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
    scores = likenesses(ours, theirs, left, right)
    table = scores.tolist()
    alike = attach(assign(table, LEAST), table, LEAST_ATTACHED)
    loose_rows = rest(len(ours), [i for match in alike for i in match.left])
    loose_columns = rest(len(theirs), [j for match in alike for j in match.right])
    loose = [
        [table[i][j] if _share_a_topic(left[ours[i]], right[theirs[j]]) else 0.0 for j in loose_columns]
        for i in loose_rows
    ]
    related = [
        Match((loose_rows[match.left[0]],), (loose_columns[match.right[0]],)) for match in assign(loose, LEAST_RELATED)
    ]
    return [_placed(match, ours, theirs) for match in alike], [_placed(match, ours, theirs) for match in related]


def _placed(match: Match, ours: Sequence[int], theirs: Sequence[int]) -> Match:
    return Match(tuple(ours[i] for i in match.left), tuple(theirs[j] for j in match.right))


def likenesses(
    ours: Sequence[int], theirs: Sequence[int], left: Sequence[Criterion], right: Sequence[Criterion]
) -> "NDArray[numpy.float64]":
    """How likely items at positions of the left list and of the right one belong together: a row a left item."""
    import numpy

    our_words = [_word_vector(left, position) for position in ours]
    their_words = [_word_vector(right, position) for position in theirs]
    our_topics, their_topics = _telling(
        [topic_vector(left, position) for position in ours], [topic_vector(right, position) for position in theirs]
    )
    by_topics = background.cosines(our_topics, their_topics)
    by_words = background.likenesses(our_words, their_words)
    by_concepts = numpy.asarray([[_by_concepts(left[i], right[j]) for j in theirs] for i in ours])
    apart = numpy.asarray([[_apart(one, other) for other in their_topics] for one in our_topics])
    evidence = (
        _WORDS * by_words.cosines
        + _CONTAINED * by_words.containments
        + _TOPICS * by_topics
        + _OTHER_TOPICS * apart
        + by_concepts
        + _UNLIKE
    )
    found: NDArray[numpy.float64] = 1 / (1 + numpy.exp(-evidence))
    return found


def _telling(ours: Sequence[Vector], theirs: Sequence[Vector]) -> tuple[list[Vector], list[Vector]]:
    """The topics of the items of both sides, those that many items name counting less."""
    count = len(ours) + len(theirs)
    named = Counter(topic for vector in chain(ours, theirs) for topic in vector)
    # Two items are what a topic is shared by in any case.
    share = {topic: max(_LEFT, 1 - _LOSS * max(0.0, (times - 2) / count - _COMMON)) for topic, times in named.items()}
    weighed = [{topic: weight * share[topic] for topic, weight in vector.items()} for vector in chain(ours, theirs)]
    return list(weighed[: len(ours)]), list(weighed[len(ours) :])


def _apart(left: Vector, right: Vector) -> bool:
    """Whether both are about something, and nothing of it is the same."""
    ours, theirs = left.keys() - GENERAL, right.keys() - GENERAL
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _share_a_topic(left: Criterion, right: Criterion) -> bool:
    """Whether two items are about one thing, more than in the way they ask."""
    return not (matters(left).keys() - GENERAL).isdisjoint(matters(right).keys())


def _by_concepts(left: Criterion, right: Criterion) -> float:
    """What shared concepts say for two items' belonging together, and different sections against it."""
    limits = _overlap(_concepts(left, limited=True), _concepts(right, limited=True))
    states = _overlap(_concepts(left, limited=False), _concepts(right, limited=False))
    same_section = left.kind == right.kind or "unspecified" in (left.kind, right.kind)
    return _LIMITS * limits + _STATES * states + (0.0 if same_section else _OTHER_SECTION)


@lru_cache(maxsize=4096)
def _concepts(item: Criterion, *, limited: bool) -> frozenset[str]:
    """The concepts that an item puts a figure or a grade to, or those that it asks the presence of."""
    return frozenset(
        one.concept for one in item.constraints if isinstance(one, Presence) != limited and one.condition is None
    )


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    return len(left & right) / len(left | right) if left and right else 0.0


def _word_vector(items: Sequence[Criterion], position: int) -> Vector:
    return text_vector(items[position].text, "criterion")


def topic_vector(items: Sequence[Criterion], position: int) -> Vector:
    """The topics of an item, weighted by their rarity; those of the item above it count a little."""
    item = items[position]
    own = matters(item)
    if item.parent is None:
        return own
    above = {topic: _PARENT * weight for topic, weight in matters(items[item.parent]).items()}
    return {**above, **own}


@lru_cache(maxsize=4096)
def matters(item: Criterion) -> dict[str, float]:
    """The topics of an item with their weights, without those that are only named beside another."""
    found = topics(item.text)
    beside = frozenset().union(*(OVERSHADOWS.get(topic, frozenset()) for topic in found))
    if "AGE" in _concepts(item, limited=True):
        beside |= {"CONSENT", "SEX"}
    return _weighted({topic: weight for topic, weight in found.items() if topic not in beside} or found)


def _weighted(found: Mapping[str, float]) -> dict[str, float]:
    known = weights("topic")
    return {
        topic: known.get(topic, 1.0) * weight * (_GENERAL_SHARE if topic in GENERAL else 1.0)
        for topic, weight in found.items()
    }
