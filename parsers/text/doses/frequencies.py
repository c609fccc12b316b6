"""The rules for how often a dose is given: times a day, intervals, and words for either."""

import re
from typing import Final

from parsers.schema import Days, Quantity
from parsers.text.doses import courses, vocabulary
from parsers.text.doses.facts import LIMITS, Fact, Found
from parsers.text.doses.vocabulary import TIMES, words

# What else is done so many times a week: "dialysis sessions three times a week".
_NO_DOSES: Final = words(
    "hemodialysis haemodialysis dialysis hd session sessions exercise training visits visit walk walking"
)


def _per_time(found: Found, times: float | None, unit: str) -> list[Fact]:
    """So many times in a unit of time: a day and a week have fields of their own; once is an interval."""
    if times is None or times <= 0:
        return [found.fact("times_per_day", None)]
    time = TIMES[unit]
    if time == "day":
        return [found.fact("times_per_day", times)]
    if time == "week" and times > 1:
        return [found.fact("times_per_week", times)]
    if time in ("hour", "minute"):
        return [found.fact("times_per_day", None)]
    return [found.fact("interval", Quantity(value=1 / times, unit=time))]


def _frequency(found: Found, word: str, times: float | None) -> list[Fact]:
    """A frequency word, said so many times: "daily", "twice weekly"."""
    said = vocabulary.FREQUENCIES[word]
    if times is None:
        return [found.fact("times_per_day", None)]
    if said[0] == "day":
        return [found.fact("times_per_day", said[1] * times)]
    if said[0] == "week":
        return [found.fact("times_per_week", said[1] * times)]
    if said[2] == "week" and said[1] == 1 and times > 1:
        return [found.fact("times_per_week", times)]
    return [found.fact("interval", Quantity(value=said[1] / times, unit=said[2]))]


def times_a(found: Found) -> list[Fact]:
    """ "3 times a day", "twice per week", "2 doses/day", "5 days a week": a count over a unit of time.

    >>> from parsers.text.doses.schedules import said
    >>> said("3 times a day"), said("twice per week"), said("2 doses/day"), said("once a month"), said("5 days/week")
    ('times_per_day 3', 'times_per_week 2', 'times_per_day 2', 'interval 1 month', 'times_per_week 5')
    >>> said("2-3 times a day"), said("no more than once a day")  # a range or a limit is no one number
    ('times_per_day None', 'times_per_day None')
    >>> said("10 hours per day")
    'infusion_time 10 hour'
    """
    if found.before() in _NO_DOSES:
        return []
    first = TIMES.get(found.word("t"))
    if found.kinds.count("t") > 1 and (first == "hour" or first == "minute"):
        number = found.number()  # "10 hours per day": how long each giving takes
        return [found.fact("infusion_time", Quantity(value=number, unit=first) if number else None)]
    times = vocabulary.COUNTS.get(found.word("o")) or found.number()
    return _per_time(found, None if found.before() in LIMITS else times, found.last_word("t"))


def times_often(found: Found) -> list[Fact]:
    """ "twice daily", "3 times weekly", "once monthly": a count before a frequency word.

    >>> from parsers.text.doses.schedules import said
    >>> said("twice daily"), said("3 times weekly"), said("once monthly"), said("two doses daily")
    ('times_per_day 2', 'times_per_week 3', 'interval 1 month', 'times_per_day 2')
    """
    if found.after() in _NO_DOSES or found.before() in _NO_DOSES:
        return []
    times = vocabulary.COUNTS.get(found.word("o")) or found.number()
    return _frequency(found, found.last_word("f"), None if found.before() in LIMITS else times)


def so_many_weekly_doses(found: Found) -> list[Fact]:
    """ "4 weekly infusions": a count of givings, and how far they are apart; "two daily doses" are two a day.

    >>> from parsers.text.doses.schedules import said
    >>> said("4 weekly infusions"), said("two daily doses")
    ('administrations 4 interval 1 week route infusion', 'times_per_day 2')
    """
    if vocabulary.FREQUENCIES[found.word("f")][0] == "day":
        return _frequency(found, found.word("f"), found.number())
    return [found.fact("administrations", found.number()), *_frequency(found, found.word("f"), 1.0)]


def divided(found: Found) -> list[Fact]:
    """ "divided in two doses", "in 3 divided doses": the amount is a day's, given so many times.

    >>> from parsers.text.doses.schedules import said
    >>> said("divided in two injections"), said("in 3 divided doses"), said("divided into 3 daily doses")
    ('times_per_day 2 per day route injection', 'times_per_day 3 per day', 'times_per_day 3 per day')
    >>> said("subjects receive four doses")
    'administrations 4'
    """
    words_here = [found.before(), found.before(2), found.after(), *found.tokens.words[found.first : found.last]]
    split = any(word in ("divided", "split") for word in words_here)
    if not split:  # "subjects receive four doses": a plain count stands in the same places
        return so_many_weekly_doses(found) if "f" in found.kinds else courses.so_many_doses(found)
    if found.after() in ("dosage", "dosing", "treatment", "dose"):  # "into two dosage groups"
        return []
    number = None if found.before() in ("or", "to", "-") else found.number()
    return [found.fact("times_per_day", number), found.fact("per", "day")]


def hourly(found: Found) -> list[Fact]:
    """ "12 hourly", "3-weekly": a figure before a frequency word is the length of the interval.

    >>> from parsers.text.doses.schedules import said
    >>> said("12 hourly"), said("3-weekly")
    ('interval 12 hour', 'interval 3 week')
    """
    every = vocabulary.FREQUENCIES[found.word("f")]
    number = found.number()
    if every[0] != "every" or number is None:
        return []
    return [found.fact("interval", Quantity(value=number * every[1], unit=every[2]))]


def often(found: Found) -> list[Fact]:
    """ "daily", "BID", "QOD", "monthly": one word, or an abbreviation.

    >>> from parsers.text.doses.schedules import said
    >>> said("daily"), said("BID"), said("q.i.d."), said("QOD"), said("monthly"), said("TIW")
    ('times_per_day 1', 'times_per_day 2', 'times_per_day 4', 'interval 2 day', 'interval 1 month', 'times_per_week 3')
    """
    if found.after() == "living":  # "activities of daily living"
        return []
    return _frequency(found, found.word("f"), 1.0)


def as_needed(found: Found) -> list[Fact]:
    """ "as needed", "on demand": no number of times, and no other dose's either.

    >>> from parsers.text.doses.schedules import said
    >>> said("as needed"), said("PRN")
    ('times_per_day None', 'times_per_day None')
    """
    return [found.fact("times_per_day", None)]


def every(found: Found) -> list[Fact]:
    """ "every 2 weeks", "every other day", "once every 3 months", "every half month", "each day".

    >>> from parsers.text.doses.schedules import said
    >>> said("every 2 weeks"), said("every other day"), said("once every 3 months"), said("every half month")
    ('interval 2 week', 'interval 2 day', 'interval 3 month', 'interval 0.5 month')
    >>> said("every day"), said("every 3-4 weeks")
    ('times_per_day 1', 'interval None')
    >>> said("Treatment repeats every 21 days")
    'cycle_length 21 day'
    """
    unit = TIMES[found.last_word("t")]
    if found.before().startswith("repeat") and found.before(2).startswith(("treatment", "course", "cycle", "therapy")):
        return courses.cycle_every(found)
    length = vocabulary.ORDINALS.get(found.word("G")) or found.number()
    if length == 1 and unit == "day":
        return [found.fact("times_per_day", 1.0)]
    return [found.fact("interval", None if length is None else Quantity(value=length, unit=unit))]


def every_morning(found: Found) -> list[Fact]:
    """ "every morning", "each night at bedtime": once a day.

    >>> from parsers.text.doses.schedules import said
    >>> said("every morning"), said("every visit")
    ('times_per_day 1', '')
    """
    return [found.fact("times_per_day", 1.0)] if found.word("w") in ("morning", "evening", "bedtime") else []


def alternate_days(found: Found) -> list[Fact]:
    """ "on alternate days": every second day; but "the second day" is a date, and "the first day" that of giving.

    >>> from parsers.text.doses.schedules import said
    >>> said("on alternate days"), said("on the second day"), said("500 mg the first day"), said("from the first day")
    ('interval 2 day', '', 'days 1 day', '')
    """
    if found.word("G") in ("first", "1st") and TIMES[found.word("t")] == "day":
        dated = found.after() == "of" or not courses.NO_DAYS_BEFORE.isdisjoint((found.before(), found.before(2)))
        return [] if dated else [found.fact("days", Days(values=(1.0,), unit="day"))]
    if not found.word("G").startswith("alternat"):
        return []
    return [found.fact("interval", Quantity(value=2.0, unit=TIMES[found.word("t")]))]


_COMPACT: Final = re.compile(r"q\.?\s?(\d{1,3})\s?-?\s?([a-z]+)")


def compact(found: Found) -> list[Fact]:
    """ "Q2W", "q3wk", "q8h", and "Q3W*4 cycles": the abbreviation of every.

    >>> from parsers.text.doses.schedules import said
    >>> said("Q2W"), said("q3wk"), said("q8h"), said("Q3w*4 cycles"), said("q 6 months")
    ('interval 2 week', 'interval 3 week', 'interval 8 hour', 'interval 3 week cycles 4', 'interval 6 month')
    """
    parts = _COMPACT.match(found.word("q"))
    if parts is None:
        return []
    unit = "month" if parts[2] == "m" else TIMES[parts[2]]
    facts = [found.fact("interval", Quantity(value=float(parts[1]), unit=unit))]
    return [*facts, found.fact("cycles", found.number())] if "C" in found.kinds else facts


def apart(found: Found) -> list[Fact]:
    """ "2 months apart", "at an interval of 4 weeks", "at 4-week intervals".

    >>> from parsers.text.doses.schedules import said
    >>> said("2 months apart"), said("at an interval of 4 weeks"), said("at 4-week intervals")
    ('interval 2 month', 'interval 4 week', 'interval 4 week')
    """
    number = found.number()
    if number is None or {found.before(), found.before(2)} & LIMITS:
        return [found.fact("interval", None)]
    return [found.fact("interval", Quantity(value=number, unit=TIMES[found.word("t")]))]


def per_time(found: Found) -> list[Fact]:
    """ "per week" apart from its amount ("50 IU/kg subcutaneously per week") is an interval; "per day" divides.

    >>> from parsers.text.doses.schedules import said
    >>> said("per week"), said("per day"), said("per 2 days"), said("after a month")
    ('interval 1 week', 'per day', 'interval 2 day', '')
    """
    unit = TIMES[found.word("t")]
    if found.after() in ("before", "after", "prior", "later", "post") or found.tokens.kinds[: found.first].endswith(
        "I"
    ):
        return []  # "a week after"; "vitamin K2/D"
    number = found.number()
    if number == 24 and unit == "hour":
        number, unit = 1.0, "day"
    if number is None or (number == 1 and unit in ("minute", "hour")):
        return []
    if number == 1 and unit == "day":
        return [found.fact("per", "day")]
    return [found.fact("interval", Quantity(value=number, unit=unit))]
