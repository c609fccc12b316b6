"""How likely eligibility items of two trials belong together: what speaks for it and against it, weighed.

The weights were fitted by logistic regression to pairs of real trials whose criteria were linked by reading
(`benchmarks/alignment_weights.py`).
"""

import re
from collections.abc import Hashable, Iterable, Iterator, Sequence, Set
from math import exp
from typing import Final, TypeVar

from comparator import background
from comparator.background import Matrix, Vector, text_vector
from comparator.criteria.associations import about, associated
from comparator.criteria.lexicon import GENERAL, IMPLIES, ONE_MATTER
from comparator.criteria.matters import asked, concepts, topic_vector
from parsers.schema import Criterion

Matter = TypeVar("Matter", bound=Hashable)
WEIGHTS: Final = {
    "words": 9.28,  # how alike the words are, all told
    "topics": 1.53,  # how much of the topics of the one with fewer the other one has
    "alone": 5.32,  # whether both are foremost about one topic that hardly another item is about
    "apart": -1.78,  # whether both have topics, and none is the same
    "limits": 2.41,  # how many of the concepts that either limits both do
    "states": 1.21,  # how many of the states that either asks about both do
    "across": -1.67,  # whether one stands among the inclusions, the other among the exclusions
}
"""What each kind of evidence counts, in logits; every kind is a number from 0 to 1."""
_UNLIKE: Final = -4.63


def likelihoods(
    ours: Sequence[int], theirs: Sequence[int], left: Sequence[Criterion], right: Sequence[Criterion]
) -> Matrix:
    """How likely items at positions of the left list and of the right one belong together: a row a left item."""
    associations = associated(abouts(ours, left), abouts(theirs, right))
    weighed = [[_UNLIKE + logit for logit in line] for line in associations]
    for kind, matrix in evidence(ours, theirs, left, right).items():
        weight = WEIGHTS[kind]
        for row, line in zip(weighed, matrix, strict=True):
            for j, told in enumerate(line) if any(line) else ():
                if told:
                    row[j] += weight * told
    other = _other_kinds(ours, theirs, left, right)
    return [
        [0.0 if (i, j) in other else 1 / (1 + exp(-logit)) for j, logit in enumerate(row)]
        for i, row in enumerate(weighed)
    ]


def _other_kinds(
    ours: Sequence[int], theirs: Sequence[int], left: Sequence[Criterion], right: Sequence[Criterion]
) -> set[tuple[int, int]]:
    """Items of which one asks for a kind of a thing and the other excludes another kind: two matters of much one name.

    "Type 1 diabetes mellitus" excluded, "type 2 diabetes mellitus" required. As places in `ours` and `theirs`.
    """
    mine, others = ([_most_about(items, i) for i in places] for items, places in ((left, ours), (right, theirs)))
    return {
        (i, j)
        for i, (one, of_one) in enumerate(mine)
        if one in IMPLIES
        for j, (other, of_other) in enumerate(others)
        if IMPLIES.get(other) == IMPLIES[one]
        and other not in of_one
        and one not in of_other
        and _sign(left[ours[i]]) * _sign(right[theirs[j]]) < 0
    }


def _most_about(items: Sequence[Criterion], position: int) -> tuple[str, Vector]:
    """The topic that an item is foremost about, empty where it has only general ones; and all of its topics."""
    named = topic_vector(items, position)
    own = {topic: weight for topic, weight in named.items() if topic not in GENERAL}
    return max(own, key=lambda topic: own[topic], default=""), named


def abouts(places: Sequence[int], items: Sequence[Criterion]) -> list[Vector]:
    """What items at some positions of a list are about: what `associated` weighs."""
    return [about(_foremost(topic_vector(items, place))) for place in places]


def evidence(
    ours: Sequence[int], theirs: Sequence[int], left: Sequence[Criterion], right: Sequence[Criterion]
) -> dict[str, Matrix]:
    """Every kind of evidence (the keys of `WEIGHTS`) for each left item with each right one, from 0 to 1."""
    our_items, their_items = [left[i] for i in ours], [right[j] for j in theirs]
    words = background.cosines(
        [text_vector(item.text, "criterion") for item in our_items],
        [text_vector(item.text, "criterion") for item in their_items],
    )
    our_topics, their_topics = [topic_vector(left, i) for i in ours], [topic_vector(right, j) for j in theirs]
    limited = [[concepts(item, limited=True) for item in side] for side in (our_items, their_items)]
    limits = _overlaps(*limited)
    states = _overlaps(*([concepts(item, limited=False) for item in side] for side in (our_items, their_items)))
    return {
        "words": words,
        "topics": _contained(our_topics, their_topics),
        "alone": _alone([*map(_foremost, our_topics)], [*map(_foremost, their_topics)]),
        "apart": _apart(our_topics, their_topics, limits, states),
        "limits": limits,
        "states": states,
        "across": _across(
            our_items, their_items, limits, _meet(our_topics, their_topics, ONE_MATTER) | _agree(our_items, their_items)
        ),
    }


def _foremost(vector: Vector) -> Vector:
    """Each topic of an item against the one that the item is foremost about: 1 for that one; without general ones."""
    most = max(vector.values(), default=1.0)
    return {topic: weight / most for topic, weight in vector.items() if topic not in GENERAL}


def _alone(ours: Sequence[Vector], theirs: Sequence[Vector]) -> Matrix:
    """The topic that two items have most to themselves: both foremost about it, and few others on either side.

    The trials' own subject, which many items name, tells them apart the less.
    """
    our_crowd, their_crowd = _sums(ours), _sums(theirs)
    alone = _nothing(ours, theirs)
    for i, j, topic in _shared_topics(ours, theirs):
        both = ours[i][topic] * theirs[j][topic]
        alone[i][j] = max(alone[i][j], both / (max(1.0, our_crowd[topic]) * max(1.0, their_crowd[topic])))
    return alone


def _shared_topics(ours: Sequence[Vector], theirs: Sequence[Vector]) -> Iterator[tuple[int, int, str]]:
    """Every topic that a left item and a right one both have: (left, right, topic)."""
    having = _having(theirs)
    for i, vector in enumerate(ours):
        for topic in vector:
            for j in having.get(topic, ()):
                yield i, j, topic


def _having(vectors: Sequence[Iterable[Matter]]) -> dict[Matter, list[int]]:
    """Topics or states to the positions of the items that have them."""
    found: dict[Matter, list[int]] = {}
    for position, vector in enumerate(vectors):
        for topic in vector:
            found.setdefault(topic, []).append(position)
    return found


def _sums(vectors: Sequence[Vector]) -> dict[str, float]:
    sums: dict[str, float] = {}
    for vector in vectors:
        for topic, weight in vector.items():
            sums[topic] = sums.get(topic, 0.0) + weight
    return sums


def _nothing(ours: Sequence[object], theirs: Sequence[object]) -> Matrix:
    return [[0.0] * len(theirs) for _ in ours]


def _contained(ours: Sequence[Vector], theirs: Sequence[Vector]) -> Matrix:
    """How much of the item with fewer topics the other one has, 0 to 1."""
    mine, others = ([sum(weight * weight for weight in vector.values()) for vector in side] for side in (ours, theirs))
    return [
        [min(1.0, product / min(own, other)) if product else 0.0 for product, other in zip(line, others, strict=True)]
        for own, line in zip(mine, background.products(ours, theirs), strict=True)
    ]


def _apart(ours: Sequence[Vector], theirs: Sequence[Vector], limits: Matrix, states: Matrix) -> Matrix:
    """Whether both items have topics, general ones left out, and share none, nor a concept: 0 or 1."""
    mine, others = ([vector.keys() - GENERAL for vector in side] for side in (ours, theirs))
    found = _nothing(ours, theirs)
    for i, own in enumerate(mine):
        for j, other in enumerate(others):
            if own and other and not limits[i][j] and not states[i][j] and own.isdisjoint(other):
                found[i][j] = 1.0
    return found


def _overlaps(ours: Sequence[Set[str]], theirs: Sequence[Set[str]]) -> Matrix:
    """How many of the names that either of two sets has both have: 0 to 1, and 0 where one is empty."""
    found = _nothing(ours, theirs)
    named = [(j, names) for j, names in enumerate(theirs) if names]
    for row, names in zip(found, ours, strict=True):
        for j, others in named if names else ():
            both = len(names & others)
            row[j] = both / (len(names) + len(others) - both)
    return found


_SIGNS: Final = {"inclusion": 1, "exclusion": -1, "unspecified": 0}
# An item that denies asks in its section for what others ask for in the other one: "no ischemic heart disease" among
# the inclusions, "unable to walk" among the exclusions.
_DENIES: Final = re.compile(
    r"^\W{0,3}(?:(?:the |any )?(?:patients?|subjects?|participants?|individuals?|persons?|people)"
    r" (?:(?:who|with|that) )?)?"
    r"(?:is |are |has |have |had |must |does |do |did |should |can |could |be )?"
    r"(?:no|not|none|never|negative|absence|without|free|lack|lacking|unable|inability|unwilling\w*|cannot|incapable"
    r"|failure to|missing|absent)\b",
    re.IGNORECASE,
)


def _sign(item: Criterion) -> int:
    """1 for what is required, -1 for what is excluded, 0 where the item may say either."""
    return 0 if _DENIES.match(item.text) else _SIGNS[item.kind]


def _across(
    ours: Sequence[Criterion], theirs: Sequence[Criterion], limits: Matrix, meet: Set[tuple[int, int]]
) -> Matrix:
    """Whether one item stands among the inclusions and the other among the exclusions: 0 or 1.

    Where they share a limit, or one matter however it is asked about (`meet`: left, right), that tells nothing.
    """
    across = _nothing(ours, theirs)
    signs = [_sign(one) for one in theirs]
    for i, one in enumerate(ours):
        mine = _sign(one)
        for j, sign in enumerate(signs):
            if mine * sign < 0 and not limits[i][j] and (i, j) not in meet:
                across[i][j] = 1.0
    return across


def _agree(ours: Sequence[Criterion], theirs: Sequence[Criterion]) -> set[tuple[int, int]]:
    """The left items and the right ones that want one state or do not: "no earlier treatment" required, or excluded."""
    having = _having([asked(one) for one in theirs])
    return {(i, j) for i, one in enumerate(ours) for state in asked(one) for j in having.get(state, ())}


def _meet(ours: Sequence[Vector], theirs: Sequence[Vector], names: Set[str]) -> set[tuple[int, int]]:
    """The left items and the right ones that have one of these topics in common."""
    mine, others = ([{topic: 1.0 for topic in vector if topic in names} for vector in side] for side in (ours, theirs))
    return {(i, j) for i, j, _ in _shared_topics(mine, others)}
