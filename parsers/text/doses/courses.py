"""The rules for how long and on which occasions a dose is given: counts, days, cycles, durations, fractions."""

from typing import Final

from parsers.schema import Days, Quantity
from parsers.text.doses.facts import LIMITS, Fact, Found
from parsers.text.doses.vocabulary import COUNTS, SUBSTANCES, TIMES, begins, words

_NOT_A_COUNT_AFTER: Final = words("first last after before every previous prior next initial another additional")


def cycle_every(found: Found) -> list[Fact]:
    """ "every 28 days as a cycle", "each 21-day cycle": the length of a cycle, which is no interval between doses.

    >>> from parsers.text.doses.schedules import said
    >>> said("of each 21-day cycle"), said("every 28 days as a cycle")
    ('cycle_length 21 day', 'cycle_length 28 day')
    """
    number = found.number()
    return [
        found.fact("cycle_length", None if number is None else Quantity(value=number, unit=TIMES[found.last_word("t")]))
    ]


def single(found: Found) -> list[Fact]:
    """ "a single dose", "one-time infusion", "single 24 mg dose": one giving.

    >>> from parsers.text.doses.schedules import said
    >>> said("a single oral dose"), said("one-time infusion"), said("single-blind")
    ('administrations 1 route oral', 'administrations 1 route infusion', '')
    >>> said("as single injections at Weeks 4 and 8")
    'route injection days 4,8 week'
    """
    following = set(found.tokens.words[found.last : found.last + 5])
    if {"injections", "infusions"} & following or {"repeat", "repeated", "multiple"} & following:
        return []  # "single dose or repeat dose"
    return [found.fact("administrations", 1.0)]


def so_many_doses(found: Found) -> list[Fact]:
    """ "four doses", "3 subcutaneous injections", "x 4 doses": a count of givings; "up to 6 doses" is none.

    >>> from parsers.text.doses.schedules import said
    >>> said("for four doses"), said("3 subcutaneous injections"), said("the first 2 doses")
    ('administrations 4', 'administrations 3 route subcutaneous', '')
    >>> said("up to 6 doses"), said("for up to a total of 12 doses"), said("10 sessions of exercise")
    ('administrations None', 'administrations None', '')
    """
    number = found.number()
    if found.before() in _NOT_A_COUNT_AFTER or found.after() == "level" or _is_exercise(found) or _is_per_act(found):
        return []
    following = found.tokens.words[found.last : found.last + 4]
    if found.before() == "+" or _NO_GIVINGS & set(following):
        return []  # "3+3 dose escalation", "3 dose groups", "3 dosing periods"
    limited = number is None or any(found.before(back) in LIMITS for back in range(1, 6))
    whole = number is not None and number == int(number)
    return [Fact("administrations", None if limited or not whole else number, found.first, found.first + 1)]


_NO_GIVINGS: Final = words("escalation group groups cohort cohorts period periods")
_EXERCISE: Final = ("exercis", "train", "aerobic", "physio", "rehabilit", "shock", "educat", "counsel", "yoga")


def _is_exercise(found: Found) -> bool:
    """ "3 sessions, per week, of aerobic exercise": sessions of what is no medicine."""
    if not {"session", "sessions"} & set(found.tokens.words[found.last : found.last + 4]):
        return False
    around = found.tokens.words[max(found.first - 6, 0) : found.last + 10]
    return begins(around, _EXERCISE)


def _is_per_act(found: Found) -> bool:
    """ "one dose 30 minutes prior to intercourse", "one dose in any calendar day": one each time, however often."""
    behind = found.tokens.kinds[found.last : found.last + 3]
    later = set(found.tokens.words[found.last + 1 : found.last + 6])
    act = "nt" in behind and bool({"prior", "before"} & later)
    return found.number() == 1 and (act or bool({"any", "each", "day", "daily"} & later))


def so_many_times(found: Found) -> list[Fact]:
    """ "four times" with nothing about a day or week behind it: a count of givings; so is "one-time infusion".

    >>> from parsers.text.doses.schedules import said
    >>> said("totaling four times"), said("3 times higher"), said("5 times the upper limit")
    ('administrations 4', '', '')
    """
    word = found.word("x")
    if word == "time" and found.number() == 1 and set("DR") & set(found.tokens.kinds[found.last : found.last + 5]):
        return [found.fact("administrations", 1.0)]
    if word != "times" or found.after() in (
        "higher",
        "greater",
        "more",
        "the",
        "upper",
        "uln",
        "as",
        "lower",
        "normal",
    ):
        return []
    return [found.fact("administrations", found.number())]


_ENTRY: Final = words("baseline enrollment enrolment inclusion entry randomization randomisation admission")


def once(found: Found) -> list[Fact]:
    """ "once" with nothing behind it, or a day: one giving, and "twice" two; elsewhere "once" is a conjunction.

    >>> from parsers.text.doses.schedules import said
    >>> said("Injection, once, for review"), said("once on day 1"), said("once tolerated")
    ('route injection administrations 1', 'administrations 1 days 1 day', '')
    >>> said("once at baseline"), said("once only"), said("intramuscularly twice, at the hospital")
    ('administrations 1', 'administrations 1', 'route intramuscular administrations 2')
    """
    following = found.tokens.kinds[found.last : found.last + 2]
    if found.word("o") != "once":
        ended = not following or (following[0] in ",.;)Nr" and "f" not in following)
        return [found.fact("administrations", COUNTS[found.word("o")])] if ended else []
    alone = not following or following[0] in ",.;)N&Jx(" or following == "i_" or found.after().endswith("operatively")
    only = found.after() == "only" or (found.after() == "at" and found.after(1) in _ENTRY)
    return [found.fact("administrations", 1.0)] if alone or only else []


def multiplied(found: Found) -> list[Fact]:
    """ "150 mg x 1", "25 mg IV x 1", "5 Gy x 3": an amount so many times.

    >>> from parsers.text.doses.schedules import said
    >>> said("150 mg x 1"), said("25 mg IV x 1"), said("2 mg x 3 days")
    ('multiplied 1', 'route intravenous multiplied 1', 'duration 3 day')
    """
    number = found.number()
    if number is None or number != int(number) or found.word("x") == "times":
        return []
    return [found.fact("multiplied", number)]


def times_long(found: Found) -> list[Fact]:
    """ "x 7 days": a duration.

    >>> from parsers.text.doses.schedules import said
    >>> said("BID x 7 days")
    'times_per_day 2 duration 7 day'
    """
    number = found.number()
    return [found.fact("duration", None if number is None else Quantity(value=number, unit=TIMES[found.word("t")]))]


def cycle_length(found: Found) -> list[Fact]:
    """ "28-day cycle", "cycle of 3 weeks", "cycle = 21 days".

    >>> from parsers.text.doses.schedules import said
    >>> said("28-day cycle"), said("a cycle of 3 weeks"), said("1 cycle = 21 days")
    ('cycle_length 28 day', 'cycle_length 3 week', 'cycle_length 21 day')
    """
    places = [place for place in range(found.first, found.last) if place in found.tokens.numbers]
    length = found.tokens.numbers[places[-1]].value
    return [found.fact("cycle_length", Quantity(value=length, unit=TIMES[found.word("t")]))]


def cycles(found: Found) -> list[Fact]:
    """ "for 6 cycles"; "4-6 cycles" and "up to 6 cycles" name no number.

    >>> from parsers.text.doses.schedules import said
    >>> said("for 6 cycles"), said("4-6 cycles"), said("up to 6 cycles"), said("the first 2 cycles")
    ('cycles 6', 'cycles None', 'cycles None', '')
    """
    of_another = found.after() == "of" and found.after(1).endswith(SUBSTANCES)  # "with two cycles of cisplatin"
    if found.before() in _NOT_A_COUNT_AFTER or of_another:
        return []
    limited = {found.before(), found.before(2), found.before(3)} & LIMITS
    return [found.fact("cycles", None if limited else found.number())]


_DURATION_WORDS: Final = words(
    """a an the first next another additional further total period of treatment duration about approximately
    consecutive following whole subsequent remaining remainder initial course time at entire full then active
    up-to-and more"""
)


_NOT_TREATMENT: Final = words(
    """follow followed followed-up observation observed observe monitored monitoring washout wash-out follow-up
    before after prior later fasting rest hospitalization survival washed decocted boiled simmered soaked heated
    incubated stored"""
)


def lasts(found: Found) -> list[Fact]:
    """ "for 7 days", "for a total of six weeks", "throughout 12 months"; minutes and hours are an infusion's.

    >>> from parsers.text.doses.schedules import said
    >>> said("for 7 days"), said("for a total of six weeks"), said("for up to 12 weeks"), said("for 60 minutes")
    ('duration 7 day', 'duration 6 week', 'duration None', 'infusion_time 60 minute')
    >>> said("for a month")
    'duration 1 month'
    >>> said("followed for 6 months"), said("for 2 weeks before surgery"), said("during the first month of treatment")
    ('', '', '')
    """
    inside = found.tokens.words[found.first + 1 : found.last]
    kinds = found.kinds[1:]
    strange = any(kind == "w" and word not in _DURATION_WORDS for kind, word in zip(kinds, inside, strict=True))
    if found.tokens.words[found.first] == "during" and "first" in inside:
        return []  # "during the first 3 weeks of treatment": when the dose is another
    if found.after() == "following" and TIMES[found.last_word("t")] in ("minute", "hour"):
        return []  # "rested for 24 hours following the dose"
    if strange or {found.after(), found.before(), found.before(2)} & _NOT_TREATMENT:
        return []
    rest = bool({"remainder", "remaining", "rest"} & set(inside))  # "for the remainder of the 48 hours"
    return _length(found, limited=rest or "M" in kinds or found.number() is None)


def _length(found: Found, limited: bool) -> list[Fact]:
    """A length of time: of an infusion in minutes and hours, of the treatment from days on."""
    unit = TIMES[found.last_word("t")]
    what = "infusion_time" if unit in ("minute", "hour") else "duration"
    number = found.number()
    if number is None or limited:
        return [found.fact(what, None)]
    return [found.fact(what, Quantity(value=number, unit=unit))]


def over(found: Found) -> list[Fact]:
    """ "over 30 minutes" is an infusion's time, "over 28 days" the treatment's.

    >>> from parsers.text.doses.schedules import said
    >>> said("over 30 minutes"), said("over 28 days"), said("over 1-2 hours"), said("over 18 years")
    ('infusion_time 30 minute', 'duration 28 day', 'infusion_time None', '')
    """
    if found.tokens.words[found.first] != "over" or found.word("t").startswith("y"):
        return []
    return _length(found, limited=found.number() is None)


def infusion_of(found: Found) -> list[Fact]:
    """ "30-minute IV infusion": the infusion's time before its word.

    >>> from parsers.text.doses.schedules import said
    >>> said("30-minute IV infusion"), said("2 week infusion")
    ('infusion_time 30 minute route intravenous', 'route infusion')
    """
    unit = TIMES[found.word("t")]
    number = found.number()
    if unit not in ("minute", "hour") or number is None:
        return []
    return [found.fact("infusion_time", Quantity(value=number, unit=unit))]


def weeks_of_treatment(found: Found) -> list[Fact]:
    """ "12 weeks of treatment", "12-week treatment period".

    >>> from parsers.text.doses.schedules import said
    >>> said("12 weeks of treatment"), said("12 weeks of observation"), said("after 1 month of treatment")
    ('duration 12 week', '', '')
    """
    if found.word("w") not in ("treatment", "therapy", "dosing") or found.before() in ("after", "following"):
        return []
    if "end" in {found.before(back) for back in range(1, 5)}:
        return []  # "until the end of the 8-week treatment period": of a dose that was another before
    return _length(found, limited=found.before() in LIMITS)


def bare_length(found: Found) -> list[Fact]:
    """ "BID, 14 days": a length directly behind a frequency or amount is the treatment's, unless counted to.

    >>> from parsers.text.doses.schedules import said
    >>> said("BID, 14 days"), said("once daily 2 hours before meals"), said("daily 5 days/week")
    ('times_per_day 2 duration 14 day', 'times_per_day 1', 'times_per_day 1 times_per_week 5')
    """
    unit = TIMES[found.word("t")]
    if found.after() in _NOT_TREATMENT or unit in ("minute", "hour"):
        return []
    return _length(found, limited=False)


def consecutive_days(found: Found) -> list[Fact]:
    """ "on 5 consecutive days": a duration.

    >>> from parsers.text.doses.schedules import said
    >>> said("on 5 consecutive days"), said("3 study weeks")
    ('duration 5 day', '')
    """
    if found.word("w") not in ("consecutive", "successive"):
        return []
    return _length(found, limited=False)


def fractions(found: Found) -> list[Fact]:
    """ "in 10 fractions", "25 daily fractions", "a single fraction".

    >>> from parsers.text.doses.schedules import said
    >>> said("in 10 fractions"), said("25 daily fractions"), said("single fraction")
    ('fractions 10', 'fractions 25', 'fractions 1')
    """
    return [found.fact("fractions", 1.0 if "s" in found.kinds else found.number())]


NO_DAYS_BEFORE: Final = words(
    """up until till to through before after prior starting start starts started beginning from begin begins by
    post since commencing follow-up visit between"""
)


_BEGINNING: Final = words("beginning begin begins starting start starts started")
_LONGEST_RANGE: Final = 400  # days; a longer one is a mistake of reading


def days(found: Found) -> list[Fact]:
    """ "Days 1, 8 and 15", "D1-21", "Weeks 0, 2, 4", "day -7 to -3": the days of giving; a range is a duration too.

    >>> from parsers.text.doses.schedules import said
    >>> said("Days 1, 8 and 15"), said("Weeks 0, 2, 4"), said("d1-d3"), said("day -7 to -5")
    ('days 1,8,15 day', 'days 0,2,4 week', 'days 1,2,3 day duration 3 day', 'days -7,-6,-5 day duration 3 day')
    >>> said("up to Week 52"), said("starting on day 8"), said("at week 4")
    ('', '', '')
    >>> said("Day -5, Day -4, Day -3")
    'days -5,-4,-3 day'
    >>> said("from weeks 9-12"), said("Days 1 and 5, Weeks 2 and 4")
    ('duration 4 week', 'days None administrations 4')
    """
    unit = TIMES[found.word("t")]
    ranged_from = found.before() in ("from", "for", "during") and "-" in found.kinds
    near = {found.before(), found.before(2), *({found.before(3)} & _BEGINNING)}
    unknown = bool(near & {*NO_DAYS_BEFORE, "for"}) and not ranged_from
    if unit not in ("day", "week", "month") or unknown:
        return []
    values: list[float] = []
    ranged = False
    previous = ""
    for place in range(found.first, found.last):
        number = found.tokens.numbers.get(place)
        kind = found.tokens.kinds[place]
        if number is None:
            previous += "" if kind == "t" else kind
            continue
        apart = not values or "," in previous or "&" in previous  # "Day -5, Day -4": no range
        negative = previous.endswith("--") or (previous.endswith("-") and apart)
        value = -number.value if negative else number.value
        if values and previous.startswith("-"):
            ranged = True
            values += _between(values[-1], value)
        else:
            values.append(value)
        previous = ""
    if len(values) == 1 and unit != "day":
        return []  # "at week 4": when a dose changes, not when it is given
    if any(TIMES[word] != unit for word in found.some("t")):
        return [found.fact("days", None), found.fact("administrations", None if ranged else float(len(values)))]
    facts = [] if ranged_from else [found.fact("days", Days(values=tuple(values), unit=unit))]
    if ranged and values[-1] > values[0] and len(values) == values[-1] - values[0] + 1:
        facts.append(found.fact("duration", Quantity(value=float(len(values)), unit=unit)))
    return facts


def _between(low: float, high: float) -> list[float]:
    """The days of a range after its first; the last alone where the range makes no sense."""
    if not low < high <= low + _LONGEST_RANGE:
        return [high]
    return [low + step for step in range(1, int(high - low) + 1)]
