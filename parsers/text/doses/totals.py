"""Totals by arithmetic, only where they follow, and contradictions where they are stated and do not fit."""

from typing import Final

from msgspec.structs import replace

from parsers.schema import Amount, Regimen
from parsers.text.doses.draft import Draft, days_fact, length_fact, number_fact
from parsers.text.doses.vocabulary import words

_IN_DAYS: Final = {"day": 1.0, "week": 7.0}
_NO_TOTAL: Final = ("%", "AUC", "Gy", "cGy")  # a strength, an exposure, and what is a total already
_MOST_ADMINISTRATIONS: Final = 100
_BILATERAL: Final = words("bilateral bilaterally")
_BOTH_SIDES: Final = words("bilateral bilaterally side sides both eye eyes knee knees nostril nostrils")


def settle(draft: Draft) -> None:
    """Settle how often a dose is given and what it comes to, in place.

    Several givings a day or week say that a "single dose" is each of them, so the count of one is dropped.
    """
    if number_fact(draft, "administrations") == 1 and _repeats(draft):
        del draft.facts["administrations"]
    if {"times_per_day", "interval"} <= draft.facts.keys() and "days" not in draft.facts:
        del draft.facts["interval"]  # "increased every 2 weeks to 5 mg daily": the interval is the titration's
    _forget_start(draft)
    _count_days(draft)
    _count_cycles(draft)
    _one_day_of_a_cycle(draft)
    _forget_daily_total(draft)
    computed = _computed(draft)
    if draft.total is not None and draft.amount is not None:
        _check(draft, computed)
    elif computed is not None:
        draft.total = computed


def _forget_daily_total(draft: Draft) -> None:
    """ "750 mg BID (1500 mg total)", "a total dose of 50 mg daily": what a day comes to, and no total of the course."""
    times = number_fact(draft, "times_per_day")
    if draft.total is None or draft.amount is None or times is None or "fractions" in draft.facts:
        return
    if abs(draft.total.low - draft.amount.low * times) < 1e-9:
        draft.total = None


def _forget_start(draft: Draft) -> None:
    """ "Day 29: 1800 mg weekly", "from day 1, 25 mg daily": one day is when a repeated dose starts, but in a cycle."""
    days = days_fact(draft)
    if days is None or len(days.values) > 1 or {"cycle_length", "cycles"} & draft.facts.keys():
        return
    spaced = length_fact(draft, "interval") is not None and days.values[0] > 1
    if spaced or number_fact(draft, "times_per_day") is not None:
        draft.forget("days")


def _repeats(draft: Draft) -> bool:
    """Whether the dose is given more than once, by its frequency."""
    return any(draft.facts.get(what) is not None for what in ("times_per_day", "times_per_week", "interval"))


def _count_days(draft: Draft) -> None:
    """An enumerated list of days is a count of givings ("Days 1, 8 and 15"), unless cycles repeat it."""
    days = days_fact(draft)
    repeated = {"cycle_length", "cycles", "interval", "times_per_week"} & draft.facts.keys()
    open_ended = "until" in draft.after and "progression" in draft.after  # the days come again in every cycle
    if days is None or repeated or open_ended or draft.facts.get("administrations", ...) is not ...:
        return
    times = number_fact(draft, "times_per_day")
    follow_each_other = days.values[-1] - days.values[0] < len(days.values)
    ranged = length_fact(draft, "duration") is not None and len(days.values) > 2 and follow_each_other
    if ("times_per_day" in draft.facts and times is None) or (ranged and times is None):
        return
    if len(days.values) > 1 and not (ranged and days.unit != "day"):
        draft.facts["administrations"] = len(days.values) * (times or 1.0)


def _count_cycles(draft: Draft) -> None:
    """ "every 3 weeks for 3 cycles" is three givings: one a cycle, unless days say that a cycle has several."""
    cycles = number_fact(draft, "cycles")
    days = days_fact(draft)
    per_cycle = len(days.values) if days is not None else 1
    interval, length = length_fact(draft, "interval"), length_fact(draft, "cycle_length")
    if cycles is None or "administrations" in draft.facts or number_fact(draft, "times_per_day") is not None:
        return
    if days is not None or (interval is not None and (length is None or length == interval)):
        draft.facts["administrations"] = cycles * per_cycle


def _one_day_of_a_cycle(draft: Draft) -> None:
    """ "on day 1 of a 21-day cycle": one giving a cycle, so the cycle is the interval."""
    days, length = days_fact(draft), length_fact(draft, "cycle_length")
    if days is not None and len(days.values) == 1 and length is not None and not _repeats(draft):
        draft.facts["interval"] = length


def _computed(draft: Draft) -> Amount | None:
    """The total that follows: givings times amount, or times a day times days; none from months or unknown courses."""
    amount = draft.amount
    if _BILATERAL & {*draft.before, *draft.after}:
        return None  # "20 mL bilaterally, once": whether it is 20 mL in all or for each side is not said
    if amount is None or amount.unit in _NO_TOTAL or (draft.maximum is not None and amount.per):
        return None
    per, time = _split_per(amount.per)
    factor = _givings(draft) if time is None else _times_of(draft, time)
    if factor is None or factor <= 0:
        return None
    low, high = (float(f"{value * factor:.12g}") for value in (amount.low, amount.high))
    return Amount(low=low, high=high, unit=amount.unit, per=per)


def _split_per(per: str | None) -> tuple[str | None, str | None]:
    """Take the time out of a denominator: `kg/day` is `kg` and `day`."""
    parts = (per or "").split("/")
    times = [part for part in parts if part in ("day", "week", "h", "min", "month", "year")]
    bodies = [part for part in parts if part and part not in times]
    return "/".join(bodies) or None, times[0] if len(times) == 1 else "min" if times else None


def _givings(draft: Draft) -> float | None:
    """How many givings, as stated or counted."""
    sites = number_fact(draft, "sites")
    count = number_fact(draft, "administrations")
    if count is not None:
        return count * (sites or 1.0)
    if "administrations" in draft.facts or "cycles" in draft.facts or "cycle_length" in draft.facts:
        return None
    if "interval" in draft.facts and "days" in draft.facts:
        return None  # "twice daily on days 1-14, every 3 weeks": a course that comes again
    days = _duration_in_days(draft)
    if days is not None and number_fact(draft, "times_per_day") is not None and "times_per_week" not in draft.facts:
        return days * (number_fact(draft, "times_per_day") or 1.0)
    weekly = number_fact(draft, "times_per_week")
    if days is not None and weekly is not None and "times_per_day" not in draft.facts:
        return days / 7 * weekly
    return sites


def _times_of(draft: Draft, time: str) -> float | None:
    """How many days, weeks or hours a dose per day, week or hour is given."""
    if "cycles" in draft.facts or "cycle_length" in draft.facts or "times_per_week" in draft.facts:
        return None
    if time == "h":
        length = length_fact(draft, "infusion_time")
        return length.value if length is not None and length.unit == "hour" else None
    days = _duration_in_days(draft)
    if days is None:
        return None
    return days if time == "day" else days / 7 if time == "week" else None


def _duration_in_days(draft: Draft) -> float | None:
    """The duration where it is said in days or weeks."""
    length = length_fact(draft, "duration")
    return length.value * _IN_DAYS[length.unit] if length is not None and length.unit in _IN_DAYS else None


def _check(draft: Draft, computed: Amount | None) -> None:
    """Hold a stated total against the arithmetic; where only the total is stated, find how many givings it makes."""
    total, amount = draft.total, draft.amount
    if total is None or amount is None or total.unit != amount.unit or not amount.low:
        return
    if computed is not None and computed.low == computed.high and "administrations" in draft.facts:
        if abs(computed.low - total.low) > 0.01 * total.low and not _BOTH_SIDES & {*draft.before, *draft.after}:
            draft.flags.append(f"contradiction: the stated total is {total.low:g}, the givings make {computed.low:g}")
        return
    givings = total.low / amount.low
    whole = givings == int(givings) and 2 <= givings <= _MOST_ADMINISTRATIONS
    if whole and "each" in draft.after and "administrations" not in draft.facts:
        draft.facts["administrations"] = givings


def follow(regimen: Regimen) -> Regimen:
    """State the total of a regimen completed from several texts: its counted givings times its amount, nothing else."""
    amount, count = regimen.amount, regimen.schedule.administrations
    open_ended = regimen.schedule.cycles is not None or regimen.schedule.cycle_length is not None
    if regimen.cumulative is not None or amount is None or count is None or open_ended or amount.unit in _NO_TOTAL:
        return regimen
    per, time = _split_per(amount.per)
    sided = any(_BILATERAL & set(evidence.text.lower().split()) for evidence in regimen.evidence)
    if time is not None or regimen.maximum is not None or sided:
        return regimen
    low, high = (float(f"{value * count:.12g}") for value in (amount.low, amount.high))
    return replace(regimen, cumulative=Amount(low=low, high=high, unit=amount.unit, per=per))
