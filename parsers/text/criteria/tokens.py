"""A sentence to the tokens that its constraints are made of: names of concepts, comparisons, numbers with their units.

They are looked for in a plain form of the sentence, which keeps every position of the folded text, so that words can be
quoted as they were printed.
"""

import html
import re
from typing import Literal, NamedTuple

from parsers.text.canonical import fold
from parsers.text.criteria.clauses import holds_any
from parsers.text.criteria.comparisons import AFTER, SIGN, Comparison, comparison, comparison_after
from parsers.text.criteria.concepts import VOCABULARY, Concept
from parsers.text.criteria.figures import DIGITS, WORDED, value_in_words, value_of
from parsers.text.criteria.naming import Names
from parsers.text.criteria.spellings import LLN, ULN, UNIT, unit_named
from parsers.text.criteria.trie import alternation
from parsers.text.criteria.units import UNITS

_LETTERS = str.maketrans(
    "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉–—−‐‑‒×∗·•µμ’‘´`“”º（）：；，～％．、",
    "01234567890123456789------x*..uu''''\"\"°():;,~%.,",
)


class Sentence(NamedTuple):
    """A sentence as printed (look-alike operators folded), and its plain form: lower case, letter for letter."""

    printed: str
    plain: str


def sentence(text: str) -> Sentence:
    """Fold look-alikes and white space; the two forms have the same length."""
    printed = " ".join(text.split()) if "\n" in text or "  " in text or "\t" in text else text.strip()
    if "&" in printed:
        printed = html.unescape(printed)
    if printed.isascii():
        printed = fold(printed) if "=" in printed else printed
        return Sentence(printed, printed.lower())
    if "â‰" in printed:  # "≥" and "≤" that were decoded with the wrong code page
        printed = printed.replace("â‰¥", ">=").replace("â‰¤", "<=")
    printed = fold(printed)
    plain = printed.lower()
    if len(plain) != len(printed):  # "İ" grows when it is put in lower case
        printed = plain
    return Sentence(printed, plain.translate(_LETTERS))


class Token(NamedTuple):
    """A stretch of the plain sentence that means something.

    - `name`: `concept` is named.
    - `number`: `value` in `unit`; `written` is the unit as spelled, empty where there is none.
    - `pair`: two numbers over a slash, `value` over `second`: a blood pressure.
    - `sign`: words or signs before a number that compare; `after`: words that do so behind one ("or older").
    """

    kind: Literal["name", "number", "pair", "sign", "after"]
    start: int
    end: int
    concept: Concept | None = None
    sign: Comparison | None = None
    value: float = 0.0
    second: float = 0.0
    unit: str | None = None
    written: str = ""


# What a sentence that states anything has: a digit, a limit of normal, the name of a state or a scale, or the beginning
# of a word for a trial or a treatment.
_HINTS = (
    "trial stud protocol research investigat experiment unapproved unlicensed non received receipt receiving treat"
    " therap use using administ expos taking take took intake medic drug agent antibiotic immun biologic vaccin"
    " inhibitor anticoag inject transfus infus antagonist interferon growth supplement inducer antidep antipsych nsaid"
    " opioid initiation ingestion years old life expect surviv"
)
_STATES_AND_GRADES = [word for word, concept in VOCABULARY.items() if concept.kind in ("state", "grade")]
MAY_STATE = re.compile(
    rf"\d|steroid|mab\b|uln|lln|limit|(?<![a-z0-9])(?:{alternation(_STATES_AND_GRADES + _HINTS.split())})"
)
_NAMES = Names(VOCABULARY)
_HAS_DIGIT = re.compile(r"\d")
_PAIR_OR_NUMBER = re.compile(
    r"(?P<pair>\d(?<![\d/.,a-z]\d)\d{1,2} ?/ ?(?P<second>\d{2,3})(?: ?mm ?/?hg)?(?![\d/.]))"
    rf"|(?P<digits>{DIGITS})(?: ?\([a-z]{{3,9}}\))?(?P<unit>{UNIT})?"
)
_WORDED = re.compile(rf"(?P<words>{WORDED})(?P<unit>{UNIT})?")
# "In the past year" is one of them, "above the ULN" once that limit.
_BARE_TIME = re.compile(r"(?:past|last|previous|preceding) (year|month|week|day)(?![a-z])")
_BARE_LIMIT = re.compile(rf"\b((?:(?:institutional|local|laboratory|the) ){{0,2}}(?:{ULN}|{LLN}))(?![a-z])")
_TIMES = ("year", "month", "week", "day", "hour", "minute", "times", "fold")
_LIMITS = ("uln", "lln", "limit", "unl")
_SIGN = re.compile(SIGN)
_AFTER = re.compile(AFTER)
_UNIT = re.compile(UNIT)
# How far before a number what compares it may begin, in letters.
_SIGN_REACH = 60
# "EF" is an ejection fraction, but in the company of these an erectile function score.
_ERECTILE = ("erectile", "iief")
_FUNCTION = VOCABULARY["iief ef"]


def tokens(plain: str) -> list[Token]:
    """Find the tokens of a plain sentence in order; they do not overlap, and a name goes before a number inside it."""
    found = [Token("name", *named) for named in _NAMES.find(plain)]
    numbers = _numbers(plain)
    if not numbers:
        return found
    if _ERECTILE[0] in plain or _ERECTILE[1] in plain:
        found = [one._replace(concept=_FUNCTION) if plain[one.start : one.end] == "ef" else one for one in found]
    found += numbers
    found += _comparing(plain, numbers)
    found.sort(key=_order)
    return _without_overlaps(found)


def _numbers(plain: str) -> list[Token]:
    """The numbers: in digits, in words before a unit of time, and the one that goes without saying."""
    found = []
    if _HAS_DIGIT.search(plain):
        found += [_number(plain, match) for match in _PAIR_OR_NUMBER.finditer(plain)]
    if holds_any(plain, _TIMES):
        found += [_worded(match) for match in _WORDED.finditer(plain)]
        found += [_bare(match) for match in _BARE_TIME.finditer(plain)]
    if holds_any(plain, _LIMITS):
        found += [_bare(match) for match in _BARE_LIMIT.finditer(plain)]
    return found


def _comparing(plain: str, numbers: list[Token]) -> list[Token]:
    """The comparisons around each number: before it, behind it, and the sign of "18 <= age"."""
    found = []
    floor = 0
    for number in sorted(numbers):
        found += [_sign(sign) for sign in _SIGN.finditer(plain, max(floor, number.start - _SIGN_REACH), number.start)]
        behind = _after(plain, number.end)
        if behind is not None:
            found.append(behind)
        floor = behind.end if behind else number.end
    return found


def _after(plain: str, end: int) -> Token | None:
    """What compares behind a number: words, or the sign of a concept that follows."""
    if words := _AFTER.match(plain, end):
        unit = _UNIT.match(plain, words.end())  # "8 or more drinks per week"
        written = unit.group() if unit else ""
        named = unit_named(written) if written else None
        return Token(
            "after",
            words.start(),
            unit.end() if unit else words.end(),
            sign=comparison_after(words.group()),
            unit=named,
            written=written,
        )
    sign = _SIGN.match(plain, end)
    return _sign(sign) if sign else None


def _order(token: Token) -> tuple[int, bool]:
    return token.start, token.kind != "name"


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


def _number(plain: str, match: re.Match[str]) -> Token:
    start, end = match.span()
    if match.lastgroup == "pair":
        first, second = match.group().partition("/")[0], match["second"]
        return Token("pair", start, end, value=float(first), second=float(second), unit="mmHg")
    written = match["unit"] or ""
    unit = unit_named(written) if written else None
    if not written and match["digits"] == "10" and _TENTHS.match(plain, end):  # "10-4" has lost its superscript
        return Token("number", start, end, value=10.0, written="-")
    value = value_of(match["digits"], count=unit in UNITS and UNITS[unit].family == "count")
    before = plain[start - 1] if start else ""
    if before == "-" and _NEGATIVE.search(plain, max(0, start - 9), start):
        return Token("number", start - 1, end, value=-value, unit=unit, written=written)
    if before == ".":  # ".5", its nought left out
        value = float(f"0.{match['digits']}") if match["digits"].isdigit() else value
    return Token("number", start, end, value=value, unit=unit, written=written)


# A minus behind a comparison: "< -2.5"; elsewhere the line is a dash.
_NEGATIVE = re.compile(r"(?:[<>=]|\b(?:than|to|between|below|above|over|under|of|least|most)) ?-$")


_TENTHS = re.compile(r"-[2-9](?!\d)")


def _worded(match: re.Match[str]) -> Token:
    written = match["unit"] or ""
    unit = unit_named(written) if written else None
    return Token("number", *match.span(), value=value_in_words(match["words"]), unit=unit, written=written)


def _bare(match: re.Match[str]) -> Token:
    return Token("number", *match.span(1), value=1.0, unit=unit_named(match[1]), written=match[1])
