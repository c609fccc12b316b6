"""The time before entry in which a state or a treatment counts: "within 4 weeks", "in the past year", "since".

A window belongs to what its clause names before it ("surgery within 4 weeks"), or, where it opens the clause, to what
comes behind ("at least 4 weeks since prior chemotherapy").
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

import msgspec

from parsers.schema import TimeUnit, TimeWindow
from parsers.text.criteria.clauses import STOP
from parsers.text.criteria.limits import Limit

# "(with the exception of appendectomy, unless within 12 months)": the window is the exception's.
_EXEMPTING: Final = re.compile(r"\b(?:except|unless|other than|excluding|exception)\b")
# How far from what it belongs to a window may stand, in letters: behind it, ahead of it, and where no word dates it.
_REACH: Final = 250
_REACH_AHEAD: Final = 120
_BESIDE: Final = 16
_BESIDE_RECENT: Final = 40
_RECENT: Final = ("recent (", "recently (", "recent ", "recent history (", "history (")
_UNITS: Final[dict[str | None, TimeUnit]] = {
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
}


class Window(msgspec.Struct, frozen=True, gc=False):
    """A window at a place in the plain sentence.

    - `turned`: the time must be free of what it speaks of ("4 weeks since chemotherapy").
    - `lasting`: a time for which something goes on ("for at least 4 weeks"): a window only for what is denied.
    - `since`: what it belongs to can only follow.
    - `loose`: no word dates it from entry, so only what stands right beside it can own it ("surgery (< 3 months)").
    """

    start: int
    end: int
    time: TimeWindow
    turned: bool = False
    lasting: bool = False
    loose: bool = False
    since: bool = False


def windows(times: Sequence[Limit], plain: str) -> "Windows":
    """The windows among the times of a sentence that limit no concept."""
    found = [_window(limit, plain) for limit in times if limit.dating != "after"]
    dated = [window for window in found if window is not None]
    return Windows(dated, plain) if dated else NO_WINDOWS


def _window(limit: Limit, plain: str) -> Window | None:
    """Read a time as a window; a span of times ("8 to 24 weeks before") is none that a state could lie in."""
    unit = _UNITS.get(limit.unit)
    lower, upper = limit.bounds
    bound = upper or lower
    if unit is None or bound is None or (lower and upper) or (not limit.dating and not limit.stated):
        return None
    further_back = limit.stated and upper is None
    lasting = further_back and (not limit.dating or plain.endswith(("for ", "for a "), 0, limit.start))
    before = limit.dating == "before" and further_back and not lasting
    return Window(
        limit.start,
        limit.end,
        TimeWindow(value=bound.value, unit=unit, direction="before" if before else "within"),
        turned=limit.dating == "since" and upper is None,
        lasting=lasting,
        loose=not limit.dating,
        since=limit.dating == "since" and plain.startswith((" since", " from"), limit.end),
    )


class Windows:
    """The windows of a sentence in order, to be found from the place of what they could belong to."""

    def __init__(self, found: Sequence[Window], plain: str) -> None:
        self._all = found
        self._starts = [window.start for window in found]
        self._plain = plain

    def __bool__(self) -> bool:
        return bool(self._all)

    def since(self) -> list[Window]:
        """The windows behind which stands what they belong to."""
        return [window for window in self._all if window.since]

    def behind(self, end: int) -> Window | None:
        """The first window behind `end`, in the same clause; a loose one only right beside it."""
        at = bisect_left(self._starts, end)
        if at == len(self._all):
            return None
        window = self._all[at]
        if window.since or window.start - end > (_BESIDE if window.loose and not window.lasting else _REACH):
            return None
        gap = self._plain[end : window.start]
        exempt = gap.count("(") > gap.count(")") and _EXEMPTING.search(gap)
        return None if exempt or STOP.search(gap) or (window.loose and " and" in gap) else window

    def ahead(self, start: int, floor: int = 0) -> Window | None:
        """The last window before `start`, behind `floor`, in the same clause; a loose one as "recent (< 3 months)"."""
        at = bisect_left(self._starts, start) - 1
        if at < 0 or self._all[at].end > start or self._all[at].start < floor:
            return None
        window = self._all[at]
        recent = self._plain.endswith(_RECENT, 0, window.start)
        if start - window.end > (_REACH_AHEAD if not window.loose else _BESIDE_RECENT if recent else -1):
            return None
        return None if STOP.search(self._plain, window.end, start) else window


NO_WINDOWS: Final = Windows((), "")
