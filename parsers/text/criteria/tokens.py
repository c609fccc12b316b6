"""A sentence to the tokens that its constraints are made of: names of concepts, comparisons, numbers with their units.

They are looked for in a plain form of the sentence, which keeps every position of the folded text, so that words can be
quoted as they were printed.
"""

import re
from bisect import bisect_left
from operator import attrgetter
from typing import Final, Literal

from parsers.text.criteria.clauses import words_of
from parsers.text.criteria.comparisons import (
    AFTER,
    SIGN,
    SIGNS,
    Comparison,
    comparison,
    comparison_after,
)
from parsers.text.criteria.concepts import VOCABULARY, Concept
from parsers.text.criteria.figures import (
    DIGITS,
    WORDED,
    WORDS,
    value_in_words,
    value_of,
)
from parsers.text.criteria.naming import Names
from parsers.text.criteria.sentences import Sentence, first_words, opening
from parsers.text.criteria.spellings import LLN, ULN, UNIT, unit_named
from parsers.text.criteria.units import UNITS


class Token:
    """A stretch of the plain sentence that means something.

    - `name`: `concept` is named.
    - `number`: `value` in `unit`; `written` is the unit as spelled, empty where there is none.
    - `pair`: two numbers over a slash, `value` over `second`: a blood pressure.
    - `sign`: words or signs before a number that compare; `after`: words that do so behind one ("or older").
    """

    def __init__(
        self,
        kind: Literal["name", "number", "pair", "sign", "after"],
        start: int,
        end: int,
        concept: Concept | None = None,
        *,
        sign: Comparison | None = None,
        value: float = 0.0,
        second: float = 0.0,
        unit: str | None = None,
        written: str = "",
    ) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.concept = concept
        self.sign = sign
        self.value = value
        self.second = second
        self.unit = unit
        self.written = written

    def of(self, concept: Concept) -> "Token":
        """The same name, of another concept."""
        return Token(self.kind, self.start, self.end, concept)

    def measured(self, unit: str | None, written: str) -> "Token":
        """The same number, in a unit."""
        return Token(self.kind, self.start, self.end, value=self.value, second=self.second, unit=unit, written=written)


_NAMES: Final = Names(VOCABULARY)
_DIGITS: Final = re.compile(r"[0-9][0-9]*")  # quicker to look for than "[0-9]+"
_PAIR_OR_NUMBER: Final = re.compile(
    r"(?P<pair>\d(?<![\d/.,a-z]\d)\d{1,2} ?/ ?(?P<second>\d{2,3})(?: ?mm ?/?hg)?(?![\d/.]))"
    rf"|(?P<digits>{DIGITS})(?: ?\([a-z]{{3,9}}\))?"
)
_WORDED: Final = re.compile(WORDED)
_WORDED_OPENS: Final = opening(first_words(WORDS))
# "In the past year" is one of them, "above the ULN" once that limit.
_BARE_TIME: Final = re.compile(r"(?:past|last|previous|preceding) (year|month|week|day)(?![a-z])")
_BARE_TIME_OPENS: Final = opening(("past", "last", "previous", "preceding"))
_BARE_LIMIT: Final = re.compile(rf"\b((?:(?:institutional|local|laboratory|the) ){{0,2}}(?:{ULN}|{LLN}))(?![a-z])")
_TIMES: Final = opening(
    words_of("year years month months week weeks day days hour hours minute minutes time times fold")
)
_LIMITS: Final = opening(words_of("uln iuln unl lln illn limit limits"))
# Without a digit, only a sentence with one of these has a number.
_UNFIGURED: Final = _TIMES | _BARE_TIME_OPENS | _LIMITS
_SIGN: Final = re.compile(SIGN)
_SIGN_OPENS: Final = "=/<>"
_SIGN_WORDS: Final = opening(first_words(SIGNS))
_AFTER: Final = re.compile(AFTER)
_UNIT: Final = re.compile(UNIT)
# How far before a number what compares it may begin, in letters.
_SIGN_REACH: Final = 60
# "EF" is an ejection fraction, but in the company of these an erectile function score.
_ERECTILE: Final = ("erectile", "iief")
_FUNCTION: Final = VOCABULARY["iief ef"]


def tokens(text: Sentence) -> list[Token]:
    """Find the tokens of a sentence in order; they do not overlap, and a name goes before a number inside it."""
    plain = text.plain
    found = [Token("name", start, end, concept) for start, end, concept in _NAMES.find(text)]
    numbers = _numbers(text) if text.figures or text.opens & _UNFIGURED else []
    if not numbers:
        return found
    if _ERECTILE[0] in plain or _ERECTILE[1] in plain:
        found = [one.of(_FUNCTION) if plain[one.start : one.end] == "ef" else one for one in found]
    found += numbers
    found += _comparing(text, numbers)
    found.sort(key=_START)  # the names first where two begin together
    return _without_overlaps(found)


def _numbers(text: Sentence) -> list[Token]:
    """The numbers: in digits, in words before a unit of time, and the one that goes without saying."""
    plain, opens = text.plain, text.opens
    found = _in_digits(plain) if text.figures else []
    if opens & _TIMES and opens & _WORDED_OPENS:
        found += [_worded(plain, match) for match in text.find(_WORDED, _WORDED_OPENS)]
    if opens & _BARE_TIME_OPENS:
        found += [_bare(match) for match in _BARE_TIME.finditer(plain)]
    if opens & _LIMITS:
        found += [_bare(match) for match in _BARE_LIMIT.finditer(plain)]
    return found


def _in_digits(plain: str) -> list[Token]:
    """The numbers in digits; each begins where digits do, and may take in further digits ("x 10^9/L")."""
    found = []
    end = 0
    for digits in _DIGITS.finditer(plain):
        start = digits.start()
        if start >= end and (match := _PAIR_OR_NUMBER.match(plain, start)):
            number = _number(plain, match)
            found.append(number)
            end = number.end
    return found


def _comparing(text: Sentence, numbers: list[Token]) -> list[Token]:
    """The comparisons around each number: before it, behind it, and the sign of "18 <= age"."""
    plain = text.plain
    found: list[Token] = []
    places = text.places(_SIGN_WORDS)
    for sign in _SIGN_OPENS:
        at = plain.find(sign)
        while at >= 0:
            places.append(at)
            at = plain.find(sign, at + 1)
    places.sort()
    floor = 0
    for number in sorted(numbers, key=_KIND_AND_START) if len(numbers) > 1 else numbers:
        _add_signs(found, plain, places, max(floor, number.start - _SIGN_REACH), number.start)
        behind = _after(plain, number.end)
        if behind is not None:
            found.append(behind)
        floor = behind.end if behind else number.end
    return found


def _add_signs(found: list[Token], plain: str, places: list[int], start: int, end: int) -> None:
    """Add the comparisons between two places, of which each begins at one of `places`."""
    for place in places[bisect_left(places, start) : bisect_left(places, end)]:
        if place >= start and (sign := _SIGN.match(plain, place, end)):
            found.append(_sign(sign))
            start = sign.end()


def _after(plain: str, end: int) -> Token | None:
    """What compares behind a number: words, or the sign of a concept that follows."""
    if plain[end : end + 1] in _CLOSING or (
        plain[end : end + 1] == " " and plain[end + 1 : end + 2] not in _BEHIND_SPACE
    ):
        return None
    if words := _AFTER.match(plain, end):
        written = _written(plain, words.end())  # "8 or more drinks per week"
        named = unit_named(written) if written else None
        return Token(
            "after",
            words.start(),
            words.end() + len(written),
            sign=comparison_after(words.group()),
            unit=named,
            written=written,
        )
    sign = _SIGN.match(plain, end)
    return _sign(sign) if sign else None


# Nothing that compares behind a number begins with these; behind a space, it goes on with one of those.
_CLOSING: Final = ".;:)%-"
_BEHIND_SPACE: Final = " ,(/&oapy<>"
_START: Final = attrgetter("start")
_KIND_AND_START: Final = attrgetter("kind", "start")


def _without_overlaps(found: list[Token]) -> list[Token]:
    kept: list[Token] = []
    end = 0
    for token in found:
        if token.start >= end:
            kept.append(token)
            end = token.end
    return kept


def _sign(match: re.Match[str]) -> Token:
    words = match.group()
    return Token("sign", match.end() - len(words.lstrip()), match.end(), sign=comparison(words))


def _written(plain: str, end: int) -> str:
    """The unit behind a number as written, empty where there is none."""
    if plain[end : end + 1] in _NO_UNIT:
        return ""
    unit = _UNIT.match(plain, end)
    return unit.group() if unit else ""


# "40/100" is a score out of a hundred; no blood pressure has a second number that is so much like the first.
_HUNDRED: Final = 100
# No unit begins with these.
_NO_UNIT: Final = "),;:+<>="


def _number(plain: str, match: re.Match[str]) -> Token:
    start, end = match.span()
    if match.lastgroup == "pair":
        first, second = match.group().partition("/")[0], match["second"]
        if int(second) == _HUNDRED and float(first) <= _HUNDRED and "hg" not in match.group():
            written = _written(plain, end)
            unit = unit_named(written) if written else None
            return Token("number", start, end + len(written), value=float(first), unit=unit, written=written)
        return Token("pair", start, end, value=float(first), second=float(second), unit="mmHg")
    written = _written(plain, end)
    end += len(written)
    unit = unit_named(written) if written else None
    digits = match["digits"]
    if not written and digits == "10" and _TENTHS.match(plain, end):  # "10-4" has lost its superscript
        return Token("number", start, end, value=10.0, written="-")
    if digits.isdecimal():
        value = float(digits)
    else:
        value = value_of(digits, count=unit in UNITS and UNITS[unit].family == "count")
    before = plain[start - 1] if start else ""
    if before == "-" and _NEGATIVE.search(plain, max(0, start - 9), start):
        return Token("number", start - 1, end, value=-value, unit=unit, written=written)
    if before == ".":  # ".5", its nought left out
        value = float(f"0.{digits}") if digits.isdigit() else value
    return Token("number", start, end, value=value, unit=unit, written=written)


# A minus behind a comparison: "< -2.5"; elsewhere the line is a dash.
_NEGATIVE: Final = re.compile(r"(?:[<>=]|\b(?:than|to|between|below|above|over|under|of|least|most)) ?-$")


_TENTHS: Final = re.compile(r"-[2-9](?!\d)")


def _worded(plain: str, match: re.Match[str]) -> Token:
    start, end = match.span()
    written = _written(plain, end)
    unit = unit_named(written) if written else None
    value = value_in_words(match.group())
    return Token("number", start, end + len(written), value=value, unit=unit, written=written)


def _bare(match: re.Match[str]) -> Token:
    return Token("number", *match.span(1), value=1.0, unit=unit_named(match[1]), written=match[1])
