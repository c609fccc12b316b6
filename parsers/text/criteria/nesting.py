"""Where an item stands: its level and parent, from its indentation, its marker, and the items above it."""

from collections.abc import Callable
from typing import Final

from parsers.text.criteria.markers import Marker

_SAME: Final = 1  # columns: " 9." above "10." is one list
_RUNS: Final = 12  # lists remembered in a section, the outer ones first


class Lead:
    """How an item begins: its marker, and the columns of its outermost and innermost marks ("* 1. Age": 0 and 2)."""

    def __init__(self, marker: Marker | None, outer: int, column: int) -> None:
        self.marker = marker
        self.outer = outer
        self.column = column


class Open:
    """An item that the next one may stand beside or below; `stem` where its text asks for a list ("one of:")."""

    def __init__(self, item: int, lead: Lead, level: int, parent: int | None) -> None:
        self.item = item
        self.lead = lead
        self.level = level
        self.parent = parent
        self.stem = False


class _Run:
    """A list that was begun: the last of its markers, and where its items stand."""

    def __init__(self, last: Lead, level: int, parent: int | None) -> None:
        self.last = last
        self.level = level
        self.parent = parent


class Nesting:
    """The open items of a section, outermost first, and the numbered lists that were begun in it."""

    def __init__(self) -> None:
        self._open: list[Open] = []
        self._runs: list[_Run] = []

    @property
    def top(self) -> Open | None:
        """The item that was read last, None behind a heading."""
        return self._open[-1] if self._open else None

    def reset(self, *, section: bool) -> None:
        """Forget the open items at a heading; numbers go on below a mere sub-heading ("Age", then "3.")."""
        self._open.clear()
        self._runs = [] if section else [run for run in self._runs if run.level == 0]

    def supports(self, marker: Marker) -> bool:
        """Whether a doubtful marker goes on with a list of this section, or names a part of its last item."""
        return any(marker.follows(run.last.marker) or marker.below(run.last.marker) for run in self._runs)

    def holds(self, column: int) -> bool:
        """Whether an item at this column stands below another."""
        return any(opened.lead.column < column - _SAME for opened in self._open)

    def goes_on_inline(self, marker: Marker, own: Marker | None) -> bool:
        """Whether a number inside a line goes on with another list than that of the line's own marker."""
        return self._run_before(marker, own) is not None

    def place(self, item: int, lead: Lead, resumes: Callable[[Marker], bool]) -> Open:
        """Open an item that begins a line.

        `resumes` says whether the list of a marker goes on further down: then what stands between is below it.
        """
        outer = lead.outer
        while self._open and self._open[-1].lead.column > outer + _SAME:
            self._open.pop()
        if lead.marker and lead.marker.number and (run := self._resumed(lead.marker, outer)):
            return self._go_back(item, lead.marker, run)
        if not self._open:
            return self._add(item, lead, None)
        return self._add(item, lead, self._parent(lead, resumes))

    def place_inline(self, item: int, marker: Marker) -> Open:
        """Open an item that begins inside a line, where only its number says to which list it belongs."""
        top = self.top
        run = self._run_before(marker, top.lead.marker if top else None)
        if top and (
            marker.follows(top.lead.marker, 1 if run else 2) or (not run and marker.counts_on(top.lead.marker))
        ):
            self._open.pop()
            return self._push(Open(item, Lead(marker, top.lead.outer, top.lead.column), top.level, top.parent))
        if run:
            return self._go_back(item, marker, run)
        return self._add(item, Lead(marker, top.lead.column, top.lead.column) if top else Lead(marker, 0, 0), top)

    def _resumed(self, marker: Marker, outer: int) -> _Run | None:
        """Find the list that a number goes back to, where it does not go on with the one right above it.

        A list further in is not gone back to from the margin, but for numbers that name it: "3.4" goes on behind "3.3".
        """
        if marker.starts or any(marker.follows(opened.lead.marker, 1) for opened in self._open):
            return None
        run = self._run_before(marker, None)
        return run if run and (run.last.column <= outer + _SAME or marker.is_dotted) else None

    def _go_back(self, item: int, marker: Marker, run: _Run) -> Open:
        while self._open and self._open[-1].level >= run.level:
            self._open.pop()
        return self._push(Open(item, Lead(marker, run.last.outer, run.last.column), run.level, run.parent))

    def _run_before(self, marker: Marker, own: Marker | None) -> _Run | None:
        """Find the outermost list whose next number this is, the list of the line's own marker left out."""
        runs = [run for run in self._runs if marker.follows(run.last.marker, 1) and run.last.marker is not own]
        return min(runs, key=lambda run: run.level, default=None)

    def _parent(self, lead: Lead, resumes: Callable[[Marker], bool]) -> Open | None:
        """Choose the parent of an item, popping what it does not stand below; None for none."""
        marker, top = lead.marker, self._open[-1]
        if marker is None:
            return self._parent_of_paragraph(lead.column)
        deeper = lead.outer > top.lead.column + _SAME
        if marker.follows(top.lead.marker) and (marker.number or not deeper):
            return self._beside(top)
        if marker.number:
            for opened in reversed(self._open):
                if marker.below(opened.lead.marker):
                    return self._below(opened)
        if deeper:
            return top
        return self._parent_in_column(marker, lead.outer, resumes)

    def _parent_in_column(self, marker: Marker, outer: int, resumes: Callable[[Marker], bool]) -> Open | None:
        """Choose the parent of an item among those that begin in its own column."""
        top = self._open[-1]
        level = [opened for opened in self._open if opened.lead.column >= outer - _SAME]
        for opened in reversed(level):
            above = opened.lead.marker
            if marker.follows(above) or (marker.like(above) and not marker.starts):
                return self._beside(opened)
        above = top.lead.marker
        if top.stem or (above and outer > top.lead.outer + _SAME and bool(marker.number) != bool(above.number)):
            return top
        if above and above.number and marker.starts and not above.like(marker) and resumes(above):
            return top
        return self._beside(next((opened for opened in level if marker.like(opened.lead.marker)), top))

    def _parent_of_paragraph(self, column: int) -> Open | None:
        """An indented paragraph stands beside the items of its column; one at the margin is below nothing."""
        while self._open and self._open[-1].lead.column >= column - _SAME:
            self._open.pop()
        return self._open[-1] if self._open else None

    def _below(self, opened: Open) -> Open:
        """Pop what stands below an item, to put the next one there."""
        while self._open[-1] is not opened:
            self._open.pop()
        return opened

    def _beside(self, opened: Open) -> Open | None:
        """Pop an item with what stands below it, and give its parent."""
        self._below(opened)
        self._open.pop()
        return self._open[-1] if self._open else None

    def _add(self, item: int, lead: Lead, above: Open | None) -> Open:
        if above is None:
            return self._push(Open(item, lead, 0, None))
        return self._push(Open(item, lead, above.level + 1, above.item))

    def _push(self, opened: Open) -> Open:
        self._open.append(opened)
        if opened.lead.marker and opened.lead.marker.number:
            self._remember(opened.lead.marker, opened)
        return opened

    def _remember(self, marker: Marker, opened: Open) -> None:
        """Note the last number of a list; one that starts anew leaves the older list to go on later."""
        alike: _Run | None = None
        exact: _Run | None = None
        again = False
        for run in self._runs:
            if run.level == opened.level and run.parent == opened.parent and marker.like(run.last.marker):
                again, alike = alike is not None, run
                exact = run if marker.follows(run.last.marker, 1) else exact
        if alike and (not marker.starts or again):
            (exact or alike).last = opened.lead
            if self._runs[-1].level > opened.level:
                self._runs = [run for run in self._runs if run.level <= opened.level]
            return
        if len(self._runs) == _RUNS:
            del self._runs[-1]
        self._runs.append(_Run(opened.lead, opened.level, opened.parent))
