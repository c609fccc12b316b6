"""The stretches of time that a criterion names: how long, before or after what.

"within the two weeks preceding the screening period" looks back two weeks; "until 6 months after the conclusion of the
trial" looks forward six months from the conclusion of the trial. Ages are no stretches of time here.
"""

import re
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from comparator.wording import plain, shortened
from parsers.text.canonical import fold

Direction = Literal["back", "forward", "none"]

_FIGURES: Final = {
    word: float(value)
    for value, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
}
_DAYS: Final = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4375, "year": 365.25}
# "2 weeks", "two (2) weeks", "24-week", "one year", "the past month".
_SPAN: Final = re.compile(
    rf"\b(?:(?P<figure>\d{{1,3}}(?:\.\d{{1,2}})?|{'|'.join(_FIGURES)})(?: ?\(\d{{1,3}}\))?[ -]?"
    r"|(?P<past>(?:past|last|previous|preceding|prior) ))(?P<unit>hour|day|week|month|year)(?:s|\b)(?!\w)",
    re.IGNORECASE,
)
_UNIT: Final = re.compile("hour|day|week|month|year", re.IGNORECASE)
_AGE: Final = re.compile(r"^[ ,(]{0,2}(?:of age|old|in age)\b", re.IGNORECASE)
_AGED: Final = re.compile(r"\b(?:ages?|aged)\b[^.;]{0,24}$", re.IGNORECASE)
_AHEAD: Final = re.compile(r"^\W{0,3}(?:\w{1,12} ){0,1}(?:after|following|post|from the end|beyond)\b", re.IGNORECASE)
_BACK_AFTER: Final = re.compile(
    r"^\W{0,3}(?:\w{1,14} ){0,2}(?:prior|before|preceding|ago|previous|earlier)\b", re.IGNORECASE
)
_BACK_BEFORE: Final = re.compile(
    r"\b(?:within|in|during|over|past|last|previous|preceding|prior|recent|less than|<)"
    r"(?: (?:the|a|an|past|last|previous|preceding|prior|at|least|most|recent)){0,3} ?$",
    re.IGNORECASE,
)
_AT_LEAST: Final = re.compile(
    r"(?:\b(?:at least|more than|minimum of|longer than)|>=?) ?(?:the |past |last ){0,2}$", re.IGNORECASE
)
_ANCHOR: Final = re.compile(r"^\W{0,3}(?:[\w-]{1,20}[ -]){0,7}[\w-]{1,20}")
_STOPS: Final = re.compile(r"[.;,()]| and | or | but | with | unless ")


class Span(NamedTuple):
    """A stretch of time: its days, its words ("6 months"), where it looks, its bound, and what it is counted from."""

    days: float
    words: str
    direction: Direction
    at_least: bool
    anchor: str


@lru_cache(maxsize=4096)
def spans(text: str) -> tuple[Span, ...]:
    """Read the stretches of time that a text names.

    >>> [(span.words, span.direction) for span in spans("Infection within the two weeks preceding screening")]
    [('2 weeks', 'back')]
    >>> spans("until 6 months after the end of the trial")[0].anchor
    'after the end of the trial'
    """
    if not _UNIT.search(text):  # most texts name none
        return ()
    folded = fold(text)
    return tuple(span for found in _SPAN.finditer(folded) if (span := _span(folded, found)) is not None)


def _span(text: str, found: re.Match[str]) -> Span | None:
    before, after = text[max(0, found.start() - 40) : found.start()], text[found.end() : found.end() + 90]
    if _AGE.search(after) or _AGED.search(before):
        return None
    figure = (found["figure"] or "1").lower()
    value = _FIGURES[figure] if figure in _FIGURES else float(figure)
    unit = found["unit"].lower()
    words = f"{value:g} {unit}{'' if value == 1 else 's'}"
    return Span(
        value * _DAYS[unit], words, _direction(found, before, after), bool(_AT_LEAST.search(before)), _anchor(after)
    )


def _direction(found: re.Match[str], before: str, after: str) -> Direction:
    if found["past"] or _BACK_AFTER.match(after):
        return "back"
    if _AHEAD.match(after):
        return "forward"
    return "back" if _BACK_BEFORE.search(before) else "none"


def _anchor(after: str) -> str:
    """What a stretch is counted from: the few words behind it, up to the end of the phrase."""
    phrase = _STOPS.split(after.lstrip(" ,"), maxsplit=1)[0]
    found = _ANCHOR.match(phrase)
    return shortened(found.group().strip(), 60) if found else ""


def same_anchor(left: Span, right: Span) -> bool:
    """Whether two stretches are counted from one event, as far as the words say."""
    return plain(left.anchor) == plain(right.anchor)


def same_length(left: Span, right: Span) -> bool:
    """Whether two stretches are equally long: 4 weeks and 28 days are, 3 months and 90 days nearly."""
    return abs(left.days - right.days) <= 0.035 * max(left.days, right.days)
