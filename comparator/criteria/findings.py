"""How aligned criteria relate, and why."""

from typing import Final

from comparator.assignment import Match
from comparator.criteria.align import Alignment, align_criteria
from comparator.criteria.matters import matters
from comparator.criteria.topics import topic_name, wholes
from comparator.criteria.wordings import is_standard_clause, relate_versions, relate_wordings, word_likeness
from comparator.findings import Finding, Phrase, equal, one_sided
from comparator.pairs import Pair, Verdict
from comparator.significance import weight
from parsers.schema import Criterion

_MOST_TOPICS: Final = 3
_ALIKE: Final = 0.5  # likeness of words from which the words are why two criteria were matched


def criterion_findings(pair: Pair) -> list[Finding]:
    """Align the criteria of two Trials and say how they relate; every position is in exactly one finding."""
    alignment = align_criteria(pair.left.eligibility.criteria, pair.right.eligibility.criteria)
    return [
        *(equal(match, "the same words") for match in alignment.equal),
        *(_finding(pair, match) for match in alignment.alike),
        *(_related(pair, match) for match in alignment.related),
        *_one_sided(pair, alignment),
    ]


def _one_sided(pair: Pair, alignment: Alignment) -> list[Finding]:
    """The criteria that one side only has, said by what they do there."""
    ours, theirs = pair.left.eligibility.criteria, pair.right.eligibility.criteria
    return [
        *(found for i in alignment.left_only for found in one_sided((i,), (), "criteria", _only(ours[i]))),
        *(found for j in alignment.right_only for found in one_sided((), (j,), "criteria", _only(theirs[j]))),
    ]


def _only(item: Criterion) -> str:
    return f"only the {{side}} one {'excludes' if item.kind == 'exclusion' else 'asks for'} this"


def _finding(pair: Pair, match: Match) -> Finding:
    left, right = _items(pair, match)
    verdict = relate(left, right, same_record=pair.same_record)
    aspects = () if verdict.relation == "equivalent" else (verdict.aspect or "wording",)
    because = (*verdict.because, *_matched_because(left, right))
    return Finding(verdict.relation, match.left, match.right, because, weight("criteria", aspects), aspects)


def _items(pair: Pair, match: Match) -> tuple[tuple[Criterion, ...], tuple[Criterion, ...]]:
    return (
        tuple(pair.left.eligibility.criteria[i] for i in match.left),
        tuple(pair.right.eligibility.criteria[j] for j in match.right),
    )


def relate(left: tuple[Criterion, ...], right: tuple[Criterion, ...], *, same_record: bool) -> Verdict:
    """Relate criteria that belong together, one or several on a side: by the limits they state, else by their words.

    Of two trials, two wordings of one rule are one rule. Of one record, a rule that was worded anew has changed, unless
    its words say nothing but the limits.
    """
    # Imported here: the vocabulary of limits takes time to load, and most versions of a record have no need of it.
    from comparator.criteria.limits import relate_limits
    from comparator.criteria.restated import says_no_more

    by_limits = relate_limits(left, right, lists_count=not same_record)
    if len(left) != len(right):
        return by_limits or _by_parts(left, right, same_record=same_record)
    one, other = left[0], right[0]
    if by_limits is None or is_standard_clause(one, other):
        return relate_versions(one, other) if same_record else _with_limits(one, other, relate_wordings(one, other))
    if same_record and by_limits.relation == "equivalent" and not says_no_more(one, other):
        return relate_versions(one, other)
    return by_limits


def _by_parts(left: tuple[Criterion, ...], right: tuple[Criterion, ...], *, same_record: bool) -> Verdict:
    """Relate one item to several that no limits relate: as each of these relates to it, where all do alike."""
    if not same_record:
        verdicts = [relate((one,), (other,), same_record=False) for one in left for other in right]
        if len({verdict.relation for verdict in verdicts}) == 1 and verdicts[0].relation != "different":
            return verdicts[0]
    return Verdict("different", (Phrase("the same matter, in one item and in several"),), "split")


def _with_limits(left: Criterion, right: Criterion, by_words: Verdict) -> Verdict:
    """A difference in words, with the figures that one side only puts to the matter."""
    from comparator.criteria.limits import one_sided_limits

    limits = one_sided_limits((left,), (right,))
    if by_words.relation != "different" or not limits:
        return by_words
    return Verdict("different", limits, "limit")


def _matched_because(left: tuple[Criterion, ...], right: tuple[Criterion, ...]) -> tuple[Phrase, ...]:
    """Why these were set against each other: what both are about, or that their words are alike."""
    ours, theirs = (dict(matter for item in side for matter in matters(item).items()) for side in (left, right))
    shared = sorted(ours.keys() & theirs.keys(), key=lambda topic: (-ours[topic] * theirs[topic], topic))
    if shared:
        beside = {whole for topic in shared for whole in wholes(topic)}  # goes without saying
        told = ", ".join([topic_name(topic) for topic in shared if topic not in beside][:_MOST_TOPICS])
        return (Phrase("matched as both are about {told}", told=told),)
    if word_likeness(left[0].text, right[0].text) >= _ALIKE:
        return (Phrase("matched by their words"),)
    return ()


def _related(pair: Pair, match: Match) -> Finding:
    because = (Phrase("the same topic, but not the same rule"), *_matched_because(*_items(pair, match)))
    return Finding("related", match.left, match.right, because, weight("criteria", ("wording",)), ("wording",))
