"""How two dates relate: each is an ISO prefix that is as precise as its source printed it."""

from calendar import monthrange
from datetime import date
from typing import Final

from comparator.comparison import SideName
from comparator.findings import Phrase
from comparator.pairs import Pair, Verdict
from parsers.schema import Source

_MONTH, _DAY = len("2014-01"), len("2014-01-31")
MONTH_END_SOURCES: Final[frozenset[Source]] = frozenset({"meddatax"})
"""The sources that show a month as its last day (2014-01 as 2014-01-31)."""


def compare_dates(pair: Pair, left: str, right: str) -> Verdict:
    """Relate two dates: the same, the same but for precision, or so long apart."""
    if left == right:
        return Verdict("equivalent", (Phrase("the same date"),))
    shorter, longer = sorted((left, right), key=len)
    if not longer.startswith(f"{shorter}-"):
        return Verdict("different", (_shift(left, right),))
    source = pair.left.source if longer == left else pair.right.source
    if source in MONTH_END_SOURCES and len(shorter) == _MONTH and _is_month_end(longer):
        return Verdict("equivalent", (Phrase(f"{source} shows the month {shorter} as its last day"),))
    return Verdict("equivalent", (Phrase(f"only the precision differs: {shorter} contains {longer}"),))


def _is_month_end(day: str) -> bool:
    year, month, *rest = map(int, day.split("-"))
    return rest == [monthrange(year, month)[1]]


def _shift(left: str, right: str) -> Phrase:
    ours, theirs = _first_day(left), _first_day(right)
    later: SideName = "left" if ours > theirs else "right"
    if len(left) == len(right) == _DAY:
        shift = _counted(abs((ours - theirs).days), "day")
    else:
        shift = "about " + _counted(abs((ours.year - theirs.year) * 12 + ours.month - theirs.month), "month")
    return Phrase("{left} against {right}: the {side} one is {told} later", left, right, later, shift)


def _first_day(prefix: str) -> date:
    year, month, day = (*map(int, prefix.split("-")), 1, 1)[:3]
    return date(year, month, day)


def _counted(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
