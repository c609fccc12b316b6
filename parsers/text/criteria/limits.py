"""Tokens to limits: a number with what compares it, two numbers that span a range, a time that dates something.

A limit is not yet a limit *on* something: `binding` finds its concept.
"""

import re
from typing import Final, Literal

from parsers.schema import Bound
from parsers.text.criteria.comparisons import Comparison
from parsers.text.criteria.concepts import Concept
from parsers.text.criteria.spellings import AGED, POINTS
from parsers.text.criteria.tokens import Token
from parsers.text.criteria.units import TIME_UNITS, UNITS

# The unit of a limit whose number has something behind it that looks like a unit and is not in the table.
UNKNOWN: Final = "?"

Bounds = tuple[Bound | None, Bound | None]


class Limit:
    """A range of values at a place in the plain sentence; `unit` is null where none is written.

    - `stated`: words or signs compare, or two numbers span a range; a bare number is no limit by itself.
    - `aged`: the words can only mean an age ("years old", "or older").
    - `dating`: a time that lies `within` a stretch before entry, or `before`, `since` or `after` something.
    - `second`: the bounds of the second number of a blood pressure ("140/90").
    - `inside`: the concept that the limit encloses ("18 <= age <= 65").
    """

    def __init__(
        self,
        start: int,
        end: int,
        bounds: Bounds,
        unit: str | None,
        *,
        stated: bool = True,
        aged: bool = False,
        dating: Literal["", "within", "before", "since", "after"] = "",
        second: Bounds | None = None,
        inside: Concept | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self.bounds = bounds
        self.unit = unit
        self.stated = stated
        self.aged = aged
        self.dating = dating
        self.second = second
        self.inside = inside


class _Part:
    """A number with its comparison, and the index of the token behind it."""

    def __init__(
        self, start: int, end: int, number: Token, sign: Comparison | None, *, signed_before: bool, after: int
    ) -> None:
        self.start = start
        self.end = end
        self.number = number
        self.sign = sign
        self.signed_before = signed_before
        self.next = after


# "3 times higher than the ULN" compares behind the number.
_HIGHER: Final = re.compile(r"\b(?:higher|greater|more|above|over)\b")
_ABOVE: Final = Comparison("lower", inclusive=False)
# What may stand between a comparison and its number: "greater than (>) 5", "above the age of 18", "of about 50 kg".
_TO_NUMBER: Final = re.compile(
    r"[ (:=)]{0,3}(?:(?:the|an?|ages?|of|about|approximately|approx\.?|or|equal to|is|be|ca\.?) ?){0,3}[ (=]{0,2}"
)
# Comparisons that may have the concept behind them: "minimum body weight of 50 kg", "between the ages of 18 and 65".
_DISTANT: Final = ("minim", "maxim", "between", "from")
# What joins two numbers that span a range: between any two, after "between", and where both have their comparison.
_SPAN: Final = re.compile(r" ?(?:-|to|~|through|until|till|up to|and up to|--|thru|, to) ?")
_BETWEEN: Final = re.compile(r" ?(?:and|to|-|&|~|or|through|--) ?")
_BOTH: Final = re.compile(
    r"[ ,;)]{0,3}(?:(?:and|but|&|yet|to|-|and/or|while)[ (]{0,2})?(?:(?:also|is|are|be|must be|not) ){0,2}"
)
_DATED: Final = re.compile(
    r"[ ,)]{0,2}(?:or (?:less|more|longer|greater) )?(?:immediately |directly |just )?(?:"
    r"(?P<before>before|prior|preceding|previous|ago|earlier|in the past|pre-)"
    r"|(?P<since>since|(?:must |should )?(?:have|has) elapsed|elapsed|from (?:the |their |any )?(?:last|prior"
    r"|previous|major|completion|end|most|discontinuation))"
    r"|(?P<after>after|following|post|thereafter|later|(?:of|from) (?:the |their |first |acute )?(?:symptom|onset"
    r"|diagnos|birth|deliver|admi|arrival|surg|injur|stroke|present|operat|transplant|hospital|event|index|mi\b"
    r"|infarct)))"
)


def limits(found: list[Token], plain: str) -> list[Limit]:
    """Put the numbers of a sentence together with what compares them, in order."""
    made: list[Limit] = []
    at = 0
    while at < len(found):
        if found[at].kind in ("number", "pair"):
            limit, at = _limit(found, at, plain)
            made.append(limit)
        else:
            at += 1
    return made


def _limit(found: list[Token], at: int, plain: str) -> tuple[Limit, int]:
    """Read the limit at the number with this index: one bound or two; also the index behind it."""
    first = _part(found, at, plain)
    if first.sign is None and (enclosing := _enclosing(found, first, plain)):
        return enclosing
    second = _partner(found, first, plain)
    if second is None:
        return _made(first, None, plain), first.next
    return _made(first, second, plain), second.next


def _part(found: list[Token], at: int, plain: str) -> _Part:
    number = found[at]
    before = _sign_before(found, at)
    after = found[at + 1] if at + 1 < len(found) and found[at + 1].kind == "after" else None
    if before is not None and _compares(before, found[at - 1], number, plain):
        start = before.start if found[at - 1] is before else number.start
        return _Part(start, number.end, number, before.sign, signed_before=True, after=at + 1)
    if after is not None and after.start - number.end <= 1:
        number = number if number.written else number.measured(after.unit, after.written)
        return _Part(number.start, after.end, number, after.sign, signed_before=False, after=at + 2)
    sign = _ABOVE if number.unit == "xULN" and _HIGHER.search(number.written) else None
    return _Part(number.start, number.end, number, sign, signed_before=False, after=at + 1)


def _sign_before(found: list[Token], at: int) -> Token | None:
    """The comparison before a number; a concept may stand between ("minimum body weight of 50 kg")."""
    while at and found[at - 1].kind == "name":
        at -= 1
    return found[at - 1] if at and found[at - 1].kind == "sign" else None


def _compares(sign: Token, last: Token, number: Token, plain: str) -> bool:
    """Whether the sign speaks of the number: next to it, or "minimum", "maximum" before the name of the concept."""
    if last.kind == "name" and not (
        plain.startswith(_DISTANT, sign.start) and plain[sign.end : sign.end + 1] == " " and last.start - sign.end < 20
    ):
        return False
    if sign.sign is not None and sign.sign.side == "window" and not _can_be_within(number, plain):
        return False
    if number.start - last.end <= 1 and plain[last.end : number.start] in ("", " "):
        return True
    return _TO_NUMBER.fullmatch(plain, last.end, number.start) is not None


def _can_be_within(number: Token, plain: str) -> bool:
    """Whether "within" can stand before it: a time, a multiple of normal (but "within normal limits" is no number)."""
    return number.unit in TIME_UNITS or (number.unit == "xULN" and plain[number.start].isdigit())


def _partner(found: list[Token], first: _Part, plain: str) -> _Part | None:
    """The second number of a range, where what stands between the two joins them and they fit together."""
    at = first.next
    at += at < len(found) and found[at].kind == "sign"
    if at >= len(found) or found[at].kind != first.number.kind:
        return None
    second = _part(found, at, plain)
    if (at > first.next and not second.signed_before) or not _joined(first, second, plain):
        return None
    low, high = (second, first) if _side(first) == "upper" else (first, second)
    return second if _same_unit(first, second) and _value_like(low, high) <= high.number.value else None


def _value_like(part: _Part, other: _Part) -> float:
    """The value of a number in the unit of the other: "between 18 months and 16 years" begins at 1.5 years."""
    unit, meant = _unit(part.number), _unit(other.number)
    if unit == meant or unit not in TIME_UNITS or meant not in TIME_UNITS:
        return part.number.value
    return round(part.number.value * UNITS[unit].factor / UNITS[meant].factor, 4)


def _side(part: _Part) -> str:
    return part.sign.side if part.sign else ""


def _joined(first: _Part, second: _Part, plain: str) -> bool:
    """Whether the words between two numbers make them the ends of one range; "or" between two limits does not."""
    sides = (_side(first), _side(second))
    if sides[0] == "between":
        join = _BETWEEN if sides[1] in ("", "upper") else None
    elif sides in (("lower", "upper"), ("upper", "lower")):
        join = _BOTH
    else:
        join = _SPAN if sides in (("", ""), ("lower", ""), ("window", ""), ("", "upper")) else None
    if join is None:
        return False
    return bool(join.fullmatch(plain, first.end, second.start)) or (
        sides == ("", "upper") and plain[first.end : second.start].isspace()
    )


def _unit(number: Token) -> str | None:
    """The unit of a number without what it says besides: "years old" is a year, points are none."""
    if number.unit is None:
        return UNKNOWN if number.written else None
    return None if number.unit == POINTS else AGED.get(number.unit, number.unit)


def _same_unit(first: _Part, second: _Part) -> bool:
    units = {_unit(first.number), _unit(second.number)}
    return len(units) == 1 or None in units or units == {"%", "%pred"} or units <= TIME_UNITS


def _made(first: _Part, second: _Part | None, plain: str) -> Limit:
    """Build the limit of one or two numbers."""
    if second is None:
        return _made_of_one(first, plain)
    last = second
    unit = _unit(last.number)
    written = _unit(first.number)
    if unit is None or written == "%pred":
        unit = written
    return Limit(
        start=first.start,
        end=last.end,
        bounds=_bounds(first, second, _value_like(first, last), last.number.value),
        unit=unit,
        aged=first.number.unit in AGED or last.number.unit in AGED or "older" in plain[last.number.end : last.end],
        dating=_dating(first, last.end, plain) if unit in TIME_UNITS else "",
        second=_bounds(first, second, first.number.second, last.number.second) if first.number.kind == "pair" else None,
    )


def _made_of_one(part: _Part, plain: str) -> Limit:
    """Build the limit of one number: most are."""
    number, sign = part.number, part.sign
    unit = _unit(number) if number.written or number.unit else None
    side, inclusive = (sign.side, sign.inclusive) if sign else ("", True)
    below = side in ("upper", "window")
    bound = Bound(value=number.value, inclusive=inclusive)
    second = Bound(value=number.second, inclusive=inclusive) if number.kind == "pair" else None
    return Limit(
        part.start,
        part.end,
        (None, bound) if below else (bound, None),
        unit,
        stated=side not in ("", "between"),
        aged=number.unit in AGED or (part.end > number.end and "older" in plain[number.end : part.end]),
        dating=_dating(part, part.end, plain) if unit in TIME_UNITS else "",
        second=None if second is None else (None, second) if below else (second, None),
    )


def _bounds(first: _Part, second: _Part, value: float, other: float) -> Bounds:
    """The ends of a range of two numbers: the one with an upper sign is the upper end."""
    ends = _end(first, value), _end(second, other)
    return (ends[1], ends[0]) if _side(first) == "upper" else ends


def _end(part: _Part, value: float) -> Bound:
    return Bound(value=value, inclusive=part.sign.inclusive if part.sign else True)


def _dating(first: _Part, end: int, plain: str) -> Literal["", "within", "before", "since", "after"]:
    """Whether a time dates something: by the words before it ("within"), or those behind it ("prior to", "since")."""
    found = _DATED.match(plain, end)
    if "next" in plain[first.start : first.number.start] or (found and found["after"]):
        return "after"
    if _side(first) == "window":
        return "within"
    if found is None:
        return ""
    return "before" if found["before"] else "since"


def _enclosing(found: list[Token], first: _Part, plain: str) -> tuple[Limit, int] | None:
    """Read "45 mmHg < DBP < 100 mmHg": the sign behind the first number speaks of the concept, and is turned round."""
    if first.next + 1 >= len(found):
        return None
    sign, name = found[first.next], found[first.next + 1]
    if sign.sign is None or name.concept is None or plain[sign.start : sign.end].strip("<>/= "):
        return None
    if sign.start - first.end > 1 or name.start - sign.end > 1:
        return None
    bound = Bound(value=first.number.value, inclusive=sign.sign.inclusive)
    bounds: Bounds = (bound, None) if sign.sign.side == "upper" else (None, bound)
    limit = Limit(first.start, name.end, bounds, _unit(first.number), inside=name.concept)
    at = first.next + 2
    while at < len(found) and found[at].concept is name.concept:
        at += 1
    if at + 1 >= len(found) or (found[at].kind, found[at + 1].kind) != ("sign", "number"):
        return limit, at
    second = _part(found, at + 1, plain)
    if (
        not second.signed_before
        or second.start - found[at - 1].end > 12
        or second.sign is None
        or second.sign.side != sign.sign.side
    ):
        return limit, at
    other = _end(second, second.number.value)
    bounds = (bound, other) if sign.sign.side == "upper" else (other, bound)
    unit = _unit(second.number) or limit.unit
    return Limit(limit.start, second.end, bounds, unit, inside=name.concept), second.next
