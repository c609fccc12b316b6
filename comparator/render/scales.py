"""Where things lie on a scale, in per cent of its width: ranges of measures, and dates."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from math import ceil, log10
from typing import Final, NamedTuple

from comparator.limits import Limit
from comparator.quantities import number
from parsers.schema import Range
from parsers.text.criteria.measures import in_measure, unwritten

_DAYS_A_YEAR: Final = 365.25
_MOST_YEARS: Final = 8  # ticks of a timeline
_LEAST_WIDTH: Final = 1.0
_NOTHING: Final = 1e-9  # the smallest figure that a scale is drawn for


class Tick(NamedTuple):
    """A mark on a scale."""

    at: float
    label: str


class Bar(NamedTuple):
    """A stretch of a scale; an end that is open runs on beyond the scale."""

    start: float
    width: float
    open_start: bool = False
    open_end: bool = False


class Scale(NamedTuple):
    """A scale with its marks, and a bar for each Trial, None for one that says nothing."""

    ticks: tuple[Tick, ...]
    bars: tuple[Bar | None, ...]


def range_scale(limits: Sequence[Limit | None]) -> Scale:
    """Put the limits of one measure on a scale in the unit of the first, from 0, or from below a negative figure."""
    first = next(limit.admits for limit in limits if limit is not None)
    ends = [_ends(limit, first) for limit in limits]
    figures = [figure for low_high in ends for figure in low_high if figure is not None]
    low, high = min(0.0, *(1.25 * figure for figure in figures)), _top(max(figures), first.unit)
    step = _step((high - low) / 4)
    count = int((high - low) / step + 1e-9) + 1
    ticks = tuple(Tick(_place(low + at * step, low, high), number(low + at * step)) for at in range(count))
    bars = tuple(
        None if limit is None else _bar(*low_high, low, high) for limit, low_high in zip(limits, ends, strict=True)
    )
    return Scale(ticks, bars)


def _ends(limit: Limit | None, shown_as: Range) -> tuple[float | None, float | None]:
    """Both ends of a limit in the unit in which another range is printed."""
    if limit is None:
        return None, None
    printed = next(end.value for end in (shown_as.lower, shown_as.upper) if end is not None)
    unit = shown_as.unit or unwritten(shown_as.concept, printed)
    zero, one = (in_measure(shown_as.concept, value, unit)[0] for value in (0, 1))
    lower, upper = (None if end is None else (end - zero) / (one - zero) for end in (limit.low, limit.high))
    return lower, upper


def _top(highest: float, unit: str | None) -> float:
    """Where a scale ends: 100 for years of age and per cent, else a quarter beyond the highest figure, or at 1."""
    if highest < _NOTHING:
        return 1.0
    if unit in ("%", "%pred", "year") and 20 <= highest <= 100:
        return 100.0
    step = _step(highest / 4)
    return step * ceil(highest * 1.25 / step - 1e-9)


def _step(least: float) -> float:
    """The least round step (1, 2, 2.5 or 5 times a power of ten) that is not below `least`.

    >>> _step(25), _step(0.3)
    (25.0, 0.5)
    """
    power = 10.0 ** ceil(log10(least) - 1 - 1e-9)
    return next((times * power for times in (1, 2, 2.5, 5) if times * power >= least * (1 - 1e-9)), 10 * power)


def _place(value: float, low: float, high: float) -> float:
    return round(100 * (value - low) / (high - low), 2)


def _bar(lower: float | None, upper: float | None, low: float, high: float) -> Bar:
    start = 0.0 if lower is None else _place(lower, low, high)
    end = 100.0 if upper is None else _place(upper, low, high)
    return Bar(start, max(round(end - start, 2), _LEAST_WIDTH), lower is None, upper is None)


class Days(NamedTuple):
    """The stretch of days that a date, as precise as it was printed, may mean."""

    first: date
    last: date


def days_of(prefix: str) -> Days | None:
    """The first and last day of an ISO prefix; None where it is no date of the calendar.

    >>> days_of("2024-02")
    Days(first=datetime.date(2024, 2, 1), last=datetime.date(2024, 2, 29))
    """
    year, *rest = map(int, prefix.split("-"))
    try:
        if len(rest) == 2:
            return Days(date(year, *rest), date(year, *rest))
        if rest:
            return Days(date(year, rest[0], 1), date(year, rest[0], monthrange(year, rest[0])[1]))
        return Days(date(year, 1, 1), date(year, 12, 31))
    except ValueError:  # "2023-02-30": a registry's record may hold it
        return None


class Years(NamedTuple):
    """The span of whole years that a timeline covers."""

    first: int
    last: int

    def place(self, day: date) -> float:
        """Where a day lies, in per cent."""
        since = (day - date(self.first, 1, 1)).days
        return round(100 * since / ((self.last - self.first + 1) * _DAYS_A_YEAR), 2)

    def bar(self, days: Days) -> Bar:
        """The bar of a stretch of days."""
        start = self.place(days.first)
        return Bar(start, max(round(self.place(days.last) - start, 2), 0.0))

    def ticks(self) -> tuple[Tick, ...]:
        """A mark at the start of each year, or of every so many years."""
        every = max(1, ceil((self.last - self.first + 1) / _MOST_YEARS))
        return tuple(Tick(self.place(date(year, 1, 1)), str(year)) for year in range(self.first, self.last + 1, every))
