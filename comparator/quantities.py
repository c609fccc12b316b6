"""Amounts, schedules and lengths of time of two regimens: the same in other units, or in what ratio."""

from math import isclose
from typing import Final, NamedTuple

from parsers.schema import Amount, Days, Quantity, Regimen, Schedule
from parsers.units import FAMILIES

_DAYS: Final = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4375, "year": 365.25}
_POWERS_FROM: Final = 1e6  # from here on a number is written with a power of ten
_CLOSE: Final = 1e-6
_HALF: Final = 0.5


class Size(NamedTuple):
    """An amount in the unit that its family is compared in."""

    low: float
    high: float
    unit: str
    per: str | None


def size(amount: Amount) -> Size:
    """Bring an amount to the unit that its family is compared in: 0.5 g is 500 mg."""
    unit, factor = FAMILIES.get(amount.unit, (amount.unit, 1.0))
    return Size(amount.low * factor, amount.high * factor, unit, amount.per)


def same_dimension(left: Amount, right: Amount) -> bool:
    """Whether two amounts can be set against each other."""
    return size(left)[2:] == size(right)[2:]


def same_amount(left: Amount | None, right: Amount | None) -> bool:
    """Whether two amounts are equal, in whatever units."""
    if left is None or right is None:
        return left is right
    ours, theirs = size(left), size(right)
    return (
        ours[2:] == theirs[2:]
        and isclose(ours.low, theirs.low, rel_tol=_CLOSE)
        and isclose(ours.high, theirs.high, rel_tol=_CLOSE)
    )


def ratio_of(left: Amount, right: Amount) -> float | None:
    """How many times the smaller the larger is, at least 1, taken at the highest figure; None where nothing says so."""
    ours, theirs = size(left), size(right)
    if ours[2:] != theirs[2:] or min(ours.high, theirs.high) <= 0:
        return None
    return max(ours.high, theirs.high) / min(ours.high, theirs.high)


def number(value: float) -> str:
    """Write a number for people: 25, 0.5, 5×10^7.

    >>> number(5e7), number(1.5e8), number(2500.0)
    ('5×10^7', '1.5×10^8', '2500')
    """
    if abs(value) < _POWERS_FROM:
        return f"{value:.6g}"
    mantissa, _, power = f"{value:.5e}".partition("e")
    return f"{float(mantissa):g}×10^{int(power)}"


def amount_words(amount: Amount) -> str:
    """Write an amount for people: `5×10^7 cells`, `10-20 mg/kg`."""
    low, high = number(amount.low), number(amount.high)
    figure = low if low == high else f"{low}-{high}"
    return f"{figure} {amount.unit.strip('[]')}{f'/{amount.per}' if amount.per else ''}"


def length_words(length: Quantity) -> str:
    """Write a length of time for people: `2 weeks`, `half a month`."""
    if length.value == _HALF:
        return f"half {'an' if length.unit == 'hour' else 'a'} {length.unit}"
    return f"{length.value:g} {length.unit}{'s' if length.value > 1 else ''}"


def every(interval: Quantity) -> str:
    """Write an interval for people: `every 2 weeks`, `every week`, `every half month`."""
    if interval.value in (1, _HALF):
        return f"every {'' if interval.value == 1 else 'half '}{interval.unit}"
    return f"every {length_words(interval)}"


def same_length(left: Quantity | None, right: Quantity | None) -> bool:
    """Whether two lengths of time are equal, in whatever units."""
    if left is None or right is None:
        return left is right
    return isclose(left.value * _DAYS[left.unit], right.value * _DAYS[right.unit], rel_tol=0.01)


def same_schedule(left: Schedule, right: Schedule) -> bool:
    """Whether two schedules say the same."""
    return left == right or schedule_key(left) == schedule_key(right)


def schedule_key(schedule: Schedule) -> tuple[object, ...]:
    """What a schedule says, its lengths of time in days."""
    return (
        schedule.administrations,
        _days(schedule.interval),
        schedule.times_per_day,
        schedule.times_per_week,
        schedule.days,
        _days(schedule.cycle_length),
        schedule.cycles,
    )


def _days(length: Quantity | None) -> float | None:
    return None if length is None else round(length.value * _DAYS[length.unit], 2)


def schedule_words(schedule: Schedule) -> str:
    """Write a schedule for people: `4 times, every 2 weeks`; empty where it says nothing."""
    said = [
        _times(schedule.administrations),
        every(schedule.interval) if schedule.interval else "",
        _often(schedule.times_per_day, "day"),
        _often(schedule.times_per_week, "week"),
        _days_words(schedule.days),
        f"in cycles of {length_words(schedule.cycle_length)}" if schedule.cycle_length else "",
        f"for {schedule.cycles} cycles" if schedule.cycles else "",
    ]
    return ", ".join(word for word in said if word)


def _times(administrations: int | None) -> str:
    if administrations is None:
        return ""
    return "once" if administrations == 1 else f"{administrations} times"


_FEW_DAYS: Final = 2
_FEW_TIMES: Final = {1.0: "once", 2.0: "twice"}


def _often(times: float | None, unit: str) -> str:
    """How often: "once a day", "twice a week", "3 times a day"."""
    if not times:
        return ""
    return f"{_FEW_TIMES.get(times, f'{times:g} times')} a {unit}"


def _days_words(days: Days | None) -> str:
    """Days as they are told: "on day 1", "on days 1, 8, 15", "on days 6 to 19"."""
    if not days:
        return ""
    first, last, count = days.values[0], days.values[-1], len(days.values)
    if count > _FEW_DAYS and list(days.values) == [first + step for step in range(count)]:
        return f"on {days.unit}s {first:g} to {last:g}"
    return f"on {days.unit}{'s' if count > 1 else ''} {', '.join(f'{day:g}' for day in days.values)}"


def regimen_words(regimen: Regimen) -> str:
    """Write a regimen for people: `5×10^7 cells, 4 times, every 2 weeks, intrathecal`."""
    amount = amount_words(regimen.amount) if regimen.amount else "no amount stated"
    said = (amount, schedule_words(regimen.schedule), regimen.route or "")
    return ", ".join(word for word in said if word)
