"""How two aligned criteria relate by the limits they state: whom the one admits and the other does not.

Every limit is first brought to what an eligible person must satisfy (`parsers.text.criteria.eligible`), so the section
that states it does not matter. Limits on one concept are compared by containment; a limit that only one side states
makes that side the stricter.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from math import inf
from typing import Final, NamedTuple

from comparator.comparison import Relation, SideName
from comparator.concepts import concept_label, range_words
from comparator.criteria.wordings import LOOKS_BACK, narrowed
from comparator.findings import Phrase
from comparator.pairs import Verdict
from comparator.wording import same
from parsers.schema import Bound, Constraint, Criterion, Presence, Range, ValueSet
from parsers.text.criteria.eligible import Rule, compare, rules

_STATE: Final = "since"  # the measure of a rule on a state: the days since the person last had it


# Limits on what an item then names: "stable insulin for 4 weeks" and "stable diuretics for 4 weeks" are two rules.
_OF_SOMETHING: Final = frozenset({"STABLE_THERAPY"})


class Stated(NamedTuple):
    """A rule, with the criterion that states it."""

    rule: Rule
    item: Criterion


class Compared(NamedTuple):
    """Two rules on one concept, and how they relate."""

    left: Stated
    right: Stated
    relation: Relation


def relate_limits(left: Sequence[Criterion], right: Sequence[Criterion], *, lists_count: bool = True) -> Verdict | None:
    """Relate criteria by their limits; None where no limit that both state decides.

    `lists_count`: whether an exclusion that lists more states than the other is the stricter.
    """
    ours, theirs = _stated(left), _stated(right)
    pairs = _pairs(ours, theirs)
    decisive = [pair for pair in pairs if _decides(pair)]
    if not decisive:
        return _more_states(ours, theirs, pairs) if lists_count else None
    extra_left = _unpaired(ours, [pair.left for pair in pairs])
    extra_right = _unpaired(theirs, [pair.right for pair in pairs])
    relation = _combined([pair.relation for pair in decisive], extra_left, extra_right)
    because = [_words(pair) for pair in decisive]
    because += [_extra("left", one) for one in extra_left] + [_extra("right", one) for one in extra_right]
    return Verdict(relation, tuple(because), "limit")


def one_sided_limits(left: Sequence[Criterion], right: Sequence[Criterion]) -> tuple[Phrase, ...]:
    """Name the figures and grades that one side only puts to a matter that both speak of."""
    ours, theirs = _stated(left), _stated(right)
    extra_left, extra_right = _unpaired(ours, theirs), _unpaired(theirs, ours)
    return (*(_extra("left", one) for one in extra_left), *(_extra("right", one) for one in extra_right))


def _stated(items: Iterable[Criterion]) -> list[Stated]:
    return [Stated(rule, item) for item in items for rule in _rules(item)]


_rules: Final = lru_cache(maxsize=4096)(rules)


def _pairs(ours: Sequence[Stated], theirs: Sequence[Stated]) -> list[Compared]:
    """The rules on one concept, measure and case, each left one with its right ones."""
    found = []
    for one in ours:
        for other in theirs:
            relation = _relation(one.rule, _in_the_same_case(one.rule, other.rule))
            if relation != "related":
                found.append(Compared(one, other, relation))
    return found


def _relation(rule: Rule, other: Rule) -> Relation:
    """Whose rule is stricter; an end that differs but in whether its figure belongs to it leaves that to the other."""
    if rule == other:
        return "equivalent"
    other = _same_stretch(rule, other)
    relation = compare(rule, other)
    if relation != "different" or len(rule.intervals) != 1 or len(other.intervals) != 1:
        return relation
    (one,), (two,) = rule.intervals, other.intervals
    if one.low == two.low:
        two = two._replace(with_low=one.with_low)
    if one.high == two.high:
        two = two._replace(with_high=one.with_high)
    return compare(rule, other._replace(intervals=(two,)))


_NEARLY: Final = 0.035  # a month is 30 days, and three are 90


def _same_stretch(rule: Rule, other: Rule) -> Rule:
    """The other rule on a state with this one's stretch of time, where they differ by their units only."""
    if rule.measure != _STATE or len(rule.intervals) != 1 or len(other.intervals) != 1:
        return other
    (one,), (two,) = rule.intervals, other.intervals
    longer = max(one.low, two.low)
    if one.high == two.high and longer < inf and abs(one.low - two.low) <= _NEARLY * longer:
        two = two._replace(low=one.low)
    return other._replace(intervals=(two,))


def _in_the_same_case(rule: Rule, other: Rule) -> Rule:
    """The other rule with this one's words for the case in which it holds, where they say the same."""
    alike = rule.condition and other.condition and same(rule.condition, other.condition)
    return other._replace(condition=rule.condition) if alike else other


def _decides(pair: Compared) -> bool:
    """Whether a pair says more than that both speak of one state: a figure, a grade, or windows that differ.

    A state that is asked about in narrower words on the side with the longer window is narrower and wider at once; and
    a side that names neither a window nor the past asks about the present, so it is not the longer one.
    """
    if pair.left.rule.measure != _STATE:
        return pair.relation != "equivalent" or pair.left.rule.concept not in _OF_SOMETHING
    if pair.relation == "equivalent":
        return False
    if pair.relation == "different":
        return True
    wider, narrower = (pair.left, pair.right) if pair.relation == "stricter_left" else (pair.right, pair.left)
    return _looks_back(wider) and not narrowed(wider.item, narrower.item)


def _looks_back(stated: Stated) -> bool:
    """Whether a state is asked about over some time, and not only at present."""
    windows = (
        one.time_window
        for one in stated.item.constraints
        if isinstance(one, Presence) and one.concept == stated.rule.concept
    )
    return any(windows) or LOOKS_BACK.search(stated.item.text) is not None


def _unpaired(stated: Sequence[Stated], paired: Iterable[Stated]) -> list[Stated]:
    """The figures and grades that one side only limits; states are too loosely read to count as a limit more."""
    known = {one.rule.concept for one in paired}
    return [one for one in stated if one.rule.concept not in known and one.rule.measure != _STATE]


# States that name a class, under which a list then goes on: "an infection such as hepatitis B".
_CLASSES: Final = frozenset({"INFECTION", "MALIGNANCY", "PRIOR_THERAPY", "PRIOR_TRIAL", "SURGERY"})
_SHARED_STATES: Final = 2  # from so many shared states on, a list of them that goes on is the stricter


def _more_states(ours: Sequence[Stated], theirs: Sequence[Stated], pairs: Sequence[Compared]) -> Verdict | None:
    """Relate two exclusions that list states: the one that lists all of the other's and more is the stricter."""
    listed = [*ours, *theirs]
    if len(pairs) < _SHARED_STATES or any(one.item.kind != "exclusion" for one in listed):
        return None
    known = {pair.left.rule.concept for pair in pairs}
    more_left, more_right = (
        [one for one in side if one.rule.concept not in known | _CLASSES] for side in (ours, theirs)
    )
    if bool(more_left) == bool(more_right):
        return None
    side: SideName = "left" if more_left else "right"
    told = ", ".join(dict.fromkeys(concept_label(one.rule.concept) for one in more_left or more_right))
    because = Phrase("only the {side} one also names {told}: it is stricter", side=side, told=told)
    return Verdict("stricter_left" if more_left else "stricter_right", (because,), "limit")


def _combined(relations: Sequence[Relation], extra_left: Sequence[Stated], extra_right: Sequence[Stated]) -> Relation:
    """One relation for several limits: stricter only where no other limit says the opposite."""
    if any(one.rule.alternative for one in chain(extra_left, extra_right)):
        return "different"
    found = set(relations) - {"equivalent"}
    if extra_left:
        found.add("stricter_left")
    if extra_right:
        found.add("stricter_right")
    if not found:
        return "equivalent"
    return found.pop() if len(found) == 1 else "different"


def _words(pair: Compared) -> Phrase:
    """A pair of limits in words: "FVC at least 50 % against at least 70 %: the right one is stricter"."""
    label = concept_label(pair.left.rule.concept)
    ours, theirs = _limit_words(pair.left), _limit_words(pair.right)
    if pair.relation == "equivalent":
        turned = pair.left.item.kind != pair.right.item.kind
        how = "the same rule stated the other way round" if turned else "the same limit"
        return Phrase(f"{label} {{left}}: {how}", ours, theirs)
    if pair.relation in ("stricter_left", "stricter_right"):
        side: SideName = "left" if pair.relation == "stricter_left" else "right"
        return Phrase(f"{label} {{left}} against {{right}}: the {{side}} one is stricter", ours, theirs, side)
    return Phrase(f"{label} {{left}} against {{right}}", ours, theirs)


def _extra(side: SideName, one: Stated) -> Phrase:
    told = f"{concept_label(one.rule.concept)} {_limit_words(one)}"
    return Phrase("only the {side} one limits {told}", side=side, told=told)


def _limit_words(stated: Stated) -> str:
    """What an eligible person must satisfy, in the figures and units that the criterion prints."""
    excludes = stated.item.kind == "exclusion"
    told = [
        _constraint_words(one, excludes=excludes)
        for one in stated.item.constraints
        if one.concept == stated.rule.concept and one.condition == stated.rule.condition
    ]
    case = f" ({stated.rule.condition})" if stated.rule.condition else ""
    return " and ".join(dict.fromkeys(told)) + case


def _constraint_words(one: Constraint, *, excludes: bool) -> str:
    if isinstance(one, Range):
        return _range_words(one, excludes=excludes)
    if isinstance(one, ValueSet):
        return f"{'not ' if excludes else ''}{', '.join(one.values)}"
    return _presence_words(one)


def _range_words(one: Range, *, excludes: bool) -> str:
    if not excludes:
        return range_words(one.lower, one.upper, one.unit)
    if one.lower is not None and one.upper is not None:
        return f"outside {range_words(one.lower, one.upper, one.unit)}"
    return range_words(_other_end(one.upper), _other_end(one.lower), one.unit)


def _other_end(bound: Bound | None) -> Bound | None:
    """The end of what is left when an exclusion takes a range away: not below 18.5 is at least 18.5."""
    return None if bound is None else Bound(value=bound.value, inclusive=not bound.inclusive)


def _presence_words(one: Presence) -> str:
    if one.time_window is None:
        return "at any time"
    length = range_words(Bound(value=one.time_window.value, inclusive=True), None, one.time_window.unit)
    length = length.removeprefix("at least ")
    return f"more than {length} ago" if one.time_window.direction == "before" else f"within {length}"
