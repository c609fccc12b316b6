"""Grades of ordinal scales, as sets: "ECOG 0-1", "NYHA class II or greater", "stage 3 CKD", "Child-Pugh A or B"."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

import msgspec
from msgspec.structs import replace

from parsers.schema import ValueSet
from parsers.text.criteria.cases import case_after
from parsers.text.criteria.clauses import words_of
from parsers.text.criteria.comparisons import (
    AFTER,
    SIGN,
    Comparison,
    comparison,
    comparison_after,
)
from parsers.text.criteria.sentences import Sentence
from parsers.text.criteria.tokens import Token


class Graded(msgspec.Struct, frozen=True, gc=False):
    """A set of grades with the stretch of the plain sentence that states it."""

    start: int
    end: int
    constraint: ValueSet


_ROMAN: Final = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6"}
# A step: a Roman figure or a figure, also with its subdivision ("IIIb", "3b"), a letter with points ("B7"); "a score"
# is no step A.
_STEP: Final = (
    r"(?:(?:iii|ii|iv|i)[abc]?|vi|v|[0-7](?:\.5)?[abd]?"
    r"|[a-e](?:\d{1,2})?(?! (?:score|class|grade|stage|history|diagnos)))"
    r"(?![a-z0-9%]|[.,]\d| (?:week|month|day|year|hour|time|episode|dose|prior))"
)
_JOIN: Final = r"(?:,? ?\b(?:to|or|and|through|and/or)\b|,|/|-|~|&)"


@cache
def _piece() -> re.Pattern[str]:
    """What stands around a grade, compiled when a sentence first names a scale: it takes a moment."""
    return re.compile(
        rf"[ (\[]*(?:(?P<after>{AFTER})|(?P<sign>{SIGN})|(?P<step>{_STEP})|(?P<join>{_JOIN})"
        r"|(?P<word>[a-z'’]+|[):=\]\",-]))"
    )


_BEFORE: Final = re.compile(
    rf"\b(?:class|classes|stage|stages|grade|grades|type|types|level) (?P<steps>{_STEP}(?:{_JOIN}{{1,2}} ?(?:class "
    rf"|stage |grade )?{_STEP}){{0,5}})"
    r"(?P<between>[ (,]*(?:(?:according|to|by|the|of|heart|failure|congestive|chronic|symptoms|as|defined|per|using"
    r"|or|worse|in|classification|disease|on|symptomatic|hf|chf|functional|status|with) ?[(,]?){0,6})$"
)
_SPANNING: Final = frozenset({"-", "to", "through", "~"})
_FILLER: Final = words_of(
    "performance behavior behaviour status score scores scale functional functioning classification classes class"
    " grades grade stages stage level levels category categories types type of is was are be being been must should"
    " has have having from ps fc an a the with disease risk symptoms at group who either in index physical heart"
    " failure function liver cirrhosis criteria baseline screening current as assessed by hepatic impairment"
    " insufficiency angina skin congestive chf hf patient patients rating profile or to and cardiac ecog zubrod f"
    " within ambulatory range symptom phototype system sub ckd nyha asa pugh child standard"
)


# Words that may stand between two steps: "class II or class III".
_BETWEEN_STEPS: Final = words_of(
    "class grade stage type level score status category classes grades stages functional ambulatory nyha"
)


def graded(text: Sentence, names: Sequence[Token]) -> list[Graded]:
    """Read the grades that follow the name of a scale, or stand before it; each stretch is read once."""
    found: list[Graded] = []
    for at, name in enumerate(names):
        if name.concept is None or name.concept.kind != "grade" or (found and name.start < found[-1].end):
            continue
        one = _behind(text, name, _stop(names, at)) or _ahead(text, name)
        if one is not None and found and _adds(text.plain, found[-1], one):
            found[-1] = _together(found[-1], one)
        elif one is not None:
            found.append(one)
    return found


# Steps stand at most so many letters behind the name of their scale.
_REACH: Final = 160


def _stop(names: Sequence[Token], at: int) -> int:
    """Where the steps of a scale end at the latest: at the next name of another concept."""
    last = names[at].end + _REACH
    for following in range(at + 1, len(names)):
        if names[following].concept != names[at].concept or names[following].start > last:
            return min(names[following].start, last)
    return last


_MORE: Final = re.compile(r"[ ,(]{0,3}(?:or|and|and/or|,|/)?[ ,(]{0,3}(?:ambulatory |stable |functional )?")


def _adds(plain: str, first: Graded, second: Graded) -> bool:
    """Whether a second naming of the scale goes on with the steps: "NYHA class II or ambulatory NYHA class IV"."""
    same = first.constraint.concept == second.constraint.concept
    return same and bool(_MORE.fullmatch(plain, first.end, second.start))


def _together(first: Graded, second: Graded) -> Graded:
    values = tuple(sorted({*first.constraint.values, *second.constraint.values}))
    case = first.constraint.condition or second.constraint.condition
    return Graded(first.start, second.end, replace(first.constraint, values=values, condition=case))


def _behind(text: Sentence, name: Token, stop: int) -> Graded | None:
    """Read the steps behind the name of a scale, up to `stop` or to the first word that is no part of them."""
    concept = name.concept
    steps = _Steps(concept.scale if concept else ())
    end = _read(text.plain, name.end, stop, steps)
    if concept is None or not steps.chosen:
        return None
    values = tuple(step for step in steps.scale if step in steps.chosen)
    case = case_after(text, end, len(text.plain), len(text.plain))
    return Graded(
        name.start, end, ValueSet(concept=concept.name, values=values, condition=case.words if case else None)
    )


def _ahead(text: Sentence, name: Token) -> Graded | None:
    """Read the steps before the name of a scale: "stage 3 CKD", "class III or IV heart failure (NYHA)"."""
    floor = max(0, name.start - 90)
    before = _BEFORE.search(text.plain[floor : name.start])
    concept = name.concept
    if before is None or concept is None:
        return None
    steps = _Steps(concept.scale)
    _read(text.plain, floor + before.start("steps"), floor + before.end("steps"), steps)
    if not steps.chosen:
        return None
    values = tuple(step for step in steps.scale if step in steps.chosen)
    return Graded(floor + before.start(), name.end, ValueSet(concept=concept.name, values=values))


def _read(plain: str, start: int, stop: int, steps: "_Steps") -> int:
    """Take the pieces from `start` on into the steps; where the last one taken ends."""
    end = at = start
    while at < stop and (piece := _piece().match(plain, at)):
        kind, words = piece.lastgroup or "", piece[piece.lastgroup or 0].strip()
        if kind == "word" and words.isalpha() and words not in (_BETWEEN_STEPS if steps.chosen else _FILLER):
            break
        if not steps.take(kind, words):
            break
        at = piece.end()
        end = at if kind in ("step", "after") else end
    return end


def _after(words: str) -> Comparison:
    """What "or higher" makes of a step; a better grade is a lower one, a worse one higher."""
    if words.endswith("better"):
        return Comparison("upper")
    return Comparison("lower") if words.endswith("worse") else comparison_after(words)


class _Steps:
    """The steps chosen so far from a scale, and what the pieces read since the last one say of the next."""

    def __init__(self, scale: Sequence[str]) -> None:
        self.scale = scale
        self.chosen: tuple[str, ...] = ()
        self._sign: Comparison | None = None
        self._join = ""
        self._spanning = False

    def take(self, kind: str, words: str) -> bool:
        """Take one piece; false where it ends the list of steps."""
        if kind == "sign":
            self._sign = comparison(words)
            if self._sign.side == "window":
                return False
            self._spanning = self._sign.side == "between"
        elif kind == "join":
            self._join = words.strip(" ,") or words
        elif kind == "after":
            if not self.chosen:
                return False
            self.chosen = self._compared(self.chosen[-1], _after(words))
        elif kind == "step":
            return self._choose(self._step(words))
        return True

    def _choose(self, step: str | None) -> bool:
        if step is None:
            return False
        if self._sign is not None and self._sign.side in ("lower", "upper"):
            those = self._compared(step, self._sign)
            both = tuple(one for one in those if one in self.chosen)
            self.chosen = both or (*self.chosen, *those)
        elif self.chosen and (self._join in _SPANNING or (self._spanning and self._join == "and")):
            self.chosen = (*self.chosen, *self._span(self.chosen[-1], step))
        else:
            self.chosen = (*self.chosen, step)
        self._sign, self._join = None, ""
        return True

    def _step(self, words: str) -> str | None:
        """The step of the scale that is written: Roman figures, letters with points ("A5"), subdivisions ("3b")."""
        written = words.lower()
        if self.scale[-1].isalpha():
            return written[0].upper() if written[0].upper() in self.scale else None
        roman = _ROMAN.get(written.rstrip("abc"))
        if roman is not None:
            written = roman + written[len(written.rstrip("abc")) :]
        if written in self.scale:
            return written
        figure = written.rstrip("abcde")
        if not figure.replace(".", "").isdigit():
            return None
        return (
            figure
            if figure in self.scale
            else self.scale[-1]
            if float(figure) > float(self.scale[-1].rstrip("d"))
            else None
        )

    def _compared(self, step: str, sign: Comparison) -> tuple[str, ...]:
        at = self.scale.index(step)
        if sign.side == "upper":
            return self._whole(self.scale[: at + sign.inclusive])
        named = (step,) if sign.inclusive and not step[-1].isdigit() and len(step) > 1 else ()  # ">= 2b" takes in 2b
        return (*named, *self._whole(self.scale[at + (not sign.inclusive) :]))

    def _span(self, first: str, last: str) -> tuple[str, ...]:
        low, high = sorted((self.scale.index(first), self.scale.index(last)))
        steps = self.scale[low : high + 1]
        return tuple(steps) if (first + last).isalpha() or not (first + last).isdigit() else self._whole(steps)

    @staticmethod
    def _whole(steps: Sequence[str]) -> tuple[str, ...]:
        """Without the subdivisions: between stage 3 and stage 5 lies stage 4."""
        return tuple(step for step in steps if step[-1].isdigit() and "." not in step) or tuple(steps)
