"""An item's sentence to constraints."""

import re
from collections.abc import Sequence
from operator import attrgetter
from typing import Final, NamedTuple

import msgspec

from parsers.schema import Constraint, CriterionKind
from parsers.text.criteria.binding import Placed, ranges
from parsers.text.criteria.concepts import VOCABULARY
from parsers.text.criteria.denials import Denials
from parsers.text.criteria.grades import Graded, graded
from parsers.text.criteria.limits import Limit, limits
from parsers.text.criteria.logic import Joined, Logic, joined_by
from parsers.text.criteria.other_trials import TRIALS, other_trials
from parsers.text.criteria.presences import Stated as Present
from parsers.text.criteria.presences import presences
from parsers.text.criteria.sentences import Sentence, sentence
from parsers.text.criteria.states import mentions
from parsers.text.criteria.tokens import Token, tokens
from parsers.text.criteria.treatments import earlier_treatments, may_treat
from parsers.text.criteria.units import TIME_UNITS
from parsers.text.criteria.windows import NO_WINDOWS, Windows, windows

Stated = tuple[Logic, tuple[Constraint, ...]]
"""The constraints that a sentence states, and how it joins them."""


class NotRead(NamedTuple):
    """A number with a unit of the vocabulary that ended in no constraint: its words, and the form to count it under."""

    words: str
    form: str


class _Reading(msgspec.Struct, frozen=True, gc=False):
    """All that was found in one sentence, each with its place."""

    text: Sentence
    limits: list[Limit]
    ranges: list[Placed]
    grades: list[Graded]
    presences: list[Present]


class _Found:
    """A sentence while it is read: what was found in it so far."""

    def __init__(self, text: Sentence, tokens: list[Token]) -> None:
        self.text = text
        self.tokens = tokens
        self.names = [token for token in tokens if token.concept is not None]
        self.grades: list[Graded] = []
        self.made: list[Limit] = []
        self.placed: list[Placed] = []


def reading(text: str, kind: CriterionKind | None = None) -> Stated:
    """Read the constraints that a sentence states, as stated, and how it joins them.

    `kind` tells an exclusion, where a bare list disqualifies by each of its members.

    >>> [constraint.concept for constraint in reading("AST and ALT <= 3 x ULN; no pregnancy")[1]]
    ['AST', 'ALT', 'PREGNANCY']
    """
    return readings([(text, kind)])[0]


def readings(several: Sequence[tuple[str, CriterionKind | None]]) -> list[Stated]:
    """Read several sentences, one step after the other for all of them, which is quicker than one by one."""
    read = _read([text for text, _ in several])
    return [_stated(one, kind) for one, (_, kind) in zip(read, several, strict=True)]


def _stated(read: _Reading, kind: CriterionKind | None) -> Stated:
    if not (read.ranges or read.grades or read.presences):
        return "and", ()
    stated = [Joined(place.start, place.end, place.ranges) for place in read.ranges]
    stated += [Joined(grade.start, grade.end, (grade.constraint,)) for grade in read.grades]
    stated += [Joined(one.start, one.end, (one.constraint,)) for one in read.presences]
    if len(stated) == 1 and len(stated[0].constraints) == 1:
        return "and", stated[0].constraints
    stated.sort(key=_START)
    found = tuple(dict.fromkeys(constraint for one in stated for constraint in one.constraints))
    return joined_by(read.text.plain, stated, kind) if len(found) > 1 else "and", found


def not_read(text: str) -> tuple[NotRead, ...]:
    """The numbers of a sentence that have a unit of the vocabulary and ended in no constraint.

    >>> not_read("Stent of at least 5 mm in the left main")
    (NotRead(words='at least 5 mm', form='stent of # mm'),)
    """
    read = _read([text])[0]
    used = {at for place in read.ranges for at in place.limits}
    dated = {one.window for one in read.presences}
    return tuple(
        NotRead(read.text.printed[limit.start : limit.end].strip(), _form(read.text.plain, limit))
        for at, limit in enumerate(read.limits)
        if limit.unit is not None and at not in used and limit.start not in dated
    )


_WORD: Final = re.compile(r"[a-z][a-z'/-]*")


def _form(plain: str, limit: Limit) -> str:
    """What forms are counted by: the two words before the number, and its unit."""
    before = _WORD.findall(plain, max(0, limit.start - 40), limit.start)
    return " ".join([*before[-2:], "#", limit.unit or ""])


def _read(texts: list[str]) -> list[_Reading]:
    """Find everything in some sentences."""
    read = [sentence(text) for text in texts]
    found = [_Found(one, tokens(one)) for one in read]
    for one in found:
        one.grades = graded(one.text, one.names) if one.names else []
    for one in found:
        one.made = limits(one.tokens, one.text.plain) if len(one.tokens) > len(one.names) else []
        one.made = _outside(one.made, one.grades) if one.grades and one.made else one.made
    for one in found:
        one.placed = _placed(one) if one.made else []
    return [_Reading(one.text, one.made, one.placed, one.grades, _presences(one)) for one in found]


def _placed(found: _Found) -> list[Placed]:
    # A Child-Pugh that is given in points and not in letters is the score: what the grades took is not asked again.
    if _CHILD_PUGH in [name.concept for name in found.names]:
        found.names = [name.of(_SCORE) if name.concept is _CHILD_PUGH else name for name in found.names]
    return ranges(found.text, found.names, found.made)


_CHILD_PUGH: Final = VOCABULARY["child pugh"]
_SCORE: Final = VOCABULARY["child pugh score"]


def _outside(made: list[Limit], grades: list[Graded]) -> list[Limit]:
    """The limits that are no part of a grade: the 2 in "ECOG <= 2" is a step of its scale."""
    kept: list[Limit] = []
    at = 0
    for limit in made:
        while at < len(grades) and grades[at].end <= limit.start:
            at += 1
        if at == len(grades) or limit.end <= grades[at].start:
            kept.append(limit)
    return kept


_START: Final = attrgetter("start")
# What a sentence that sets a limit only names as its occasion: "heart failure with LVEF <= 40 %", "CHF (NYHA 4)".
_BACKGROUND: Final = frozenset({"HEART_FAILURE", "MI", "PSYCHIATRIC", "SEIZURE"})


def _presences(read: _Found) -> list[Present]:
    text, names, made, placed = read.text, read.names, read.made, read.placed
    if not (names or made or may_treat(text) or text.opens & TRIALS):
        return []
    plain = text.plain
    denials = Denials(text)
    found = mentions(plain, names, denials) if names else []
    if text.opens & TRIALS and (trials := other_trials(text, denials)):
        found = sorted(found + trials, key=_START)
    dated = _windows(made, placed, plain) if made else NO_WINDOWS
    if treatments := earlier_treatments(text, found, denials, dated):
        found = sorted(found + treatments, key=_START)
    stated = presences(plain, found, denials, dated) if found else []
    if not placed and not read.grades:
        return stated
    return [one for one in stated if one.constraint.concept not in _BACKGROUND or one.window >= 0]


def _windows(made: list[Limit], placed: list[Placed], plain: str) -> Windows:
    """The windows among the times that limit no concept."""
    times = [at for at, limit in enumerate(made) if limit.unit in TIME_UNITS]
    if not times:
        return NO_WINDOWS
    taken = {at for place in placed for at in place.limits}
    return windows([made[at] for at in times if at not in taken], plain)
