"""Where a line is a list: the numbers inside it that go on with its own marker, or with a list above it."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from parsers.text.criteria.markers import Inner, Marker
from parsers.text.criteria.nesting import Nesting

_BACK: Final = 24  # numbers looked back over in a line
# "grade 2. ", "type 1) ", "≥ 3. ", "1 or 2. ": a number that its word or sign has claimed.
_CLAIMED: Final = re.compile(
    r"(?:\b(?:grade|type|stage|class|phase|part|cohort|visit|day|week|version|appendix|section|criteri(?:on|a)|level|score"
    r"|than|least|most|of|is|was|be)|[<>≥≤=±/+-]|(?:\d|\b[ivx]) (?:or|and|to))\s*$",
    re.IGNORECASE,
)
_DASHES: Final = re.compile(r"(?:\s[-–•*]\s*|(?<=[a-z)])-\s+)(?=[A-Z0-9≥≤<>])")


class Beside(NamedTuple):
    """What stands beside a line: the lists above it, the marker of the line below it, and the numbers of those below.

    `is_below` says whether a number stands at the start of a coming line, where its list then goes on.
    """

    nesting: Nesting
    below: Marker | None
    is_below: Callable[[Marker], bool]


def cuts(text: str, found: list[Inner], own: Marker | None, beside: Beside, *, may_start: bool = False) -> list[Inner]:
    """Choose among the numbers found inside a line those at which it is cut into items.

    An enumeration inside a marked item's sentence is none; a list may begin inside a line where the line is unmarked
    (`may_start`), or where the list goes on at the start of the line below.
    """
    chosen: list[Inner] = []
    chain = [own] if own else []
    seen = [*chain]
    for at, cut in enumerate(found):
        marker = cut.marker
        if any(marker.is_same(one) for one in seen) or _is_claimed(text, cut):
            continue
        onward = _onward(marker, chain, found[max(0, at - _BACK) : at])
        if onward is None and not beside.nesting.goes_on_inline(marker, own):
            free = may_start and not chain
            if not marker.starts or not _starts(found[at : at + _BACK], beside.below, free=free):
                continue
        if not beside.is_below(marker):
            chain[len(chain) if onward is None else onward :] = [marker]
            chosen.append(cut)
            seen.append(marker)
    return chosen


def _onward(marker: Marker, chain: list[Marker], before: list[Inner]) -> int | None:
    """Find the place in the chain of open numbers that a number takes: behind a number, or below the last ("2.1")."""
    for at in reversed(range(len(chain))):
        if marker.follows(chain[at], 2):
            return at
        if marker.below(chain[at]) and marker.starts:
            return at + 1
    if chain and marker.counts_on(chain[-1]):  # "7. Obesity, 8) Hearing loss", where no "7)" stands
        return None if any(marker.follows(earlier.marker, 1) for earlier in before) else len(chain) - 1
    return None


def _starts(found: list[Inner], below: Marker | None, *, free: bool) -> bool:
    """Whether a list begins at the first of these numbers: it goes on behind it, or at the start of the line below."""
    last = found[0].marker
    for cut in found[1:]:
        if cut.marker.follows(last, 1):
            last = cut.marker
    if free and last is not found[0].marker:
        return True
    return below is not None and below.number is not None and below.follows(last, 1)


def _is_claimed(text: str, cut: Inner) -> bool:
    return bool(_CLAIMED.search(text[max(0, cut.start - 16) : cut.start]))


def dashes(text: str, at: int) -> list[tuple[int, int]]:
    """Find the dashes of a one-line list ("- Adults - Signed consent - ..."), as spans, from a place on."""
    return [dash.span() for dash in _DASHES.finditer(text, at)]
