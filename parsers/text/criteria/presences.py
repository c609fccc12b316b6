"""States and treatments to presences: asked for or denied, ever or within a window, each once."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from parsers.schema import Presence, TimeWindow
from parsers.text.criteria.denials import Denials
from parsers.text.criteria.states import Mention
from parsers.text.criteria.windows import Window, Windows


class Stated(msgspec.Struct, frozen=True, gc=False):
    """A presence with the stretch of the plain sentence that names it, and where its window begins (-1 without one)."""

    start: int
    end: int
    constraint: Presence
    window: int = -1


# These are now or never: a time behind them belongs to something else.
_TIMELESS: Final = frozenset({"HIV", "HBV", "HCV", "HEPATITIS", "HTLV", "LACTATION", "CONTRACEPTION", "PREGNANCY"})
_NOW: Final = ("active", "current", "currently", "ongoing", "known", "uncontrolled", "chronic", "concurrent")
# How far a list may go on, in letters and in members, before the window that its members share.
_LIST_REACH: Final = 200
_LIST_LENGTH: Final = 30


def presences(plain: str, mentions: Sequence[Mention], denials: Denials, found: Windows) -> list[Stated]:
    """The presences of a sentence in order; the mentions are in order too."""
    made: list[Stated] = []
    floor = 0
    for at, mention in enumerate(mentions):
        window = _window(plain, mentions, at, found, floor)
        if window is not None and window.start > mention.start:
            floor = max(floor, window.end)
        denied = denials.denied(mention.start, mention.end) or denials.excepted(mention.start) == "unless"
        if window is not None and window.lasting:
            window = window if denied else None
        elif window is not None and window.turned:
            denied = True
        time = window.time if window else None
        presence = Presence(concept=mention.concept, negated=denied, time_window=time)
        made.append(Stated(mention.start, mention.end, presence, window.start if window else -1))
    return _each_once(made)


def _window(plain: str, mentions: Sequence[Mention], at: int, found: Windows, floor: int) -> Window | None:
    """The window of a mention: behind it, unless something else stands between that is not listed with it; or ahead."""
    mention = mentions[at]
    if not found:
        return None
    if mention.concept in _TIMELESS:
        return _close(mention, found)
    before = found.ahead(mention.start)
    if before is not None and before.since:
        return before
    after = found.behind(mention.end)
    if after is not None and mention.concept == "MALIGNANCY" and _REMISSION.search(plain, mention.end, after.start):
        return replace(after, time=replace(after.time, direction="within"), turned=False, loose=False, lasting=False)
    if after is not None:
        last = mention
        for other in mentions[at + 1 : at + 1 + _LIST_LENGTH]:
            last = other if other.end <= after.start else last
        if last is mention or _shares(plain, mention, last):
            return after
    return found.ahead(mention.start, floor)


# The years free of a malignancy: "not in remission for at least 3 years" is a malignancy within them.
_REMISSION: Final = re.compile(
    r"\b(?:remission|disease[- ]free|tumou?r[- ]free|cancer[- ]free|free (?:of|from)|cured|recurrence|no evidence)\b"
)


def _shares(plain: str, mention: Mention, last: Mention) -> bool:
    """Whether a mention is listed with the one that the window follows, and is not said to be so now."""
    words = plain[max(0, mention.start - 30) : mention.start].split()
    return last.start - mention.end <= _LIST_REACH and not any(word in _NOW for word in words[-3:])


def _close(mention: Mention, found: Windows) -> Window | None:
    """A window written into the words themselves: "past 12-months pregnancy"."""
    window = found.ahead(mention.start)
    return window if window is not None and mention.start - window.end <= 2 else None


def _each_once(made: list[Stated]) -> list[Stated]:
    """Each concept once for each window, in order; a mention without window adds nothing to one with."""
    if len(made) == 1:
        return made
    kept: dict[tuple[str, TimeWindow | None], Stated] = {}
    dated = {one.constraint.concept for one in made if one.constraint.time_window is not None}
    for one in made:
        presence = one.constraint
        if presence.time_window is None and presence.concept in dated:
            continue
        key = (presence.concept, presence.time_window)
        if key not in kept:
            kept[key] = one
        elif presence.concept == "PREGNANCY" and not presence.negated:  # "or without a negative test" adds nothing
            kept[key] = replace(kept[key], constraint=presence)
    return sorted(kept.values(), key=lambda one: (one.start, one.end))
