"""From drafts to regimens of the schema, and the joining of those that say the same."""

from typing import Final

from msgspec.structs import replace

from parsers.schema import Amount, Days, Evidence, Quantity, Regimen, Schedule, Stage
from parsers.text.doses import vocabulary
from parsers.text.doses.draft import Draft, days_fact, length_fact, number_fact
from parsers.text.doses.passage import Passage

Detail = Amount | Quantity | Days | Evidence | float | str | None
_MOST_ALIKE: Final = 50  # doses of one amount that are held against each other, so that time stays linear
_LONGEST_QUOTE: Final = 160  # characters of evidence
_NEAR_BEFORE: Final = 12  # tokens: what is further away is evidence of its own
_NEAR_BEHIND: Final = 25
_BREATHED: Final = ("inhaler", "nebulizer")
_SCHEDULE: Final = ("administrations", "interval", "times_per_day", "times_per_week", "days", "cycle_length", "cycles")
_DETAILS: Final = (
    "stage",
    "maximum",
    "volume",
    "concentration",
    "route",
    "device",
    "duration",
    "infusion_time",
    "fractions",
)


def from_draft(draft: Draft, passage: Passage, text: str, field: str) -> Regimen:
    """Make a regimen without arm and intervention; `field` is the path of the text that the draft was read from."""
    return Regimen(
        stage=_stage(draft),
        amount=draft.amount,
        maximum=draft.maximum,
        volume=draft.volume,
        concentration=draft.concentration,
        route=_route(draft),
        device=_text_fact(draft, "device"),
        schedule=_schedule(draft),
        duration=_duration(draft),
        infusion_time=_infusion_time(draft),
        fractions=_whole(number_fact(draft, "fractions")),
        cumulative=draft.total,
        flags=tuple(draft.flags),
        evidence=_evidence(draft, passage, text, field),
    )


def unparsed(passage: Passage, field: str) -> list[Regimen]:
    """A regimen without an amount for what looked like a dose and could not be read: its flag says so."""
    return [
        Regimen(flags=(f"unparsed: {words}",), evidence=(Evidence(field=field, text=words),))
        for words in passage.unread
    ]


def _schedule(draft: Draft) -> Schedule:
    """The schedule of a draft."""
    return Schedule(
        administrations=_whole(number_fact(draft, "administrations")),
        interval=length_fact(draft, "interval"),
        times_per_day=number_fact(draft, "times_per_day"),
        times_per_week=number_fact(draft, "times_per_week"),
        days=days_fact(draft),
        cycle_length=length_fact(draft, "cycle_length"),
        cycles=_whole(number_fact(draft, "cycles")),
    )


def _whole(value: float | None) -> int | None:
    """A count as the schema has it."""
    return None if value is None or value != int(value) else int(value)


def _text_fact(draft: Draft, what: str) -> str | None:
    """A fact that is a word."""
    value = draft.facts.get(what)
    return value if isinstance(value, str) else None


def _stage(draft: Draft) -> Stage | None:
    """The stage, among those of the schema."""
    value = draft.facts.get("stage")
    return next((stage for stage in vocabulary.STAGES.values() if stage == value), None)


def _route(draft: Draft) -> str | None:
    """The route as written; a tablet or capsule without one is taken by mouth, what is in an inhaler is inhaled."""
    route = _text_fact(draft, "route")
    oral = draft.mention.form in vocabulary.ORAL_FORMS or draft.mention.unit in vocabulary.ORAL_FORMS
    breathed = (_text_fact(draft, "device") or "").endswith(_BREATHED)
    return route or ("oral" if oral else "inhaled" if breathed else None)


def _is_rate(draft: Draft) -> bool:
    """Whether the amount is per hour or minute: then hours are how long it is given."""
    per = draft.amount.per if draft.amount else None
    return per is not None and per.rpartition("/")[2] in ("h", "min")


def _duration(draft: Draft) -> Quantity | None:
    """How long the dose is given: hours too, where it is a rate."""
    return length_fact(draft, "duration") or (length_fact(draft, "infusion_time") if _is_rate(draft) else None)


def _infusion_time(draft: Draft) -> Quantity | None:
    """How long one giving takes; what is swallowed takes no time."""
    return None if _is_rate(draft) or _route(draft) == "oral" else length_fact(draft, "infusion_time")


def _evidence(draft: Draft, passage: Passage, text: str, field: str) -> tuple[Evidence, ...]:
    """The words that the draft rests on: around its amount, and those further away that it learnt from."""
    first, last = draft.mention.first, draft.mention.last
    far: list[tuple[int, int]] = []
    for begin, end in sorted(draft.places.values()):
        if end >= first - _NEAR_BEFORE and begin <= last + _NEAR_BEHIND:
            first, last = min(first, begin), max(last, end)
        elif far and begin <= far[-1][1] + _NEAR_BEFORE:
            far[-1] = (far[-1][0], max(far[-1][1], end))
        else:
            far.append((begin, end))
    return tuple(Evidence(field=field, text=_quote(passage, text, *span)) for span in ((first, last), *far))


def _quote(passage: Passage, text: str, first: int, last: int) -> str:
    """Some tokens as printed, in one line, cut at a decent length."""
    tokens = passage.tokens
    quote = " ".join(text[tokens.starts[first] : tokens.ends[last - 1]].split())
    return quote if len(quote) <= _LONGEST_QUOTE else quote[: _LONGEST_QUOTE - 1] + "…"


Key = tuple[int | None, int | None, float, float, str, str | None]


def _key(regimen: Regimen) -> Key | None:
    """What regimens of one dose share: arm, intervention and amount, whether it is said "daily" or "per day"."""
    amount = regimen.amount
    if amount is None:
        return None
    body = (amount.per or "").removesuffix("day").removesuffix("/")
    return regimen.arm, regimen.intervention, amount.low, amount.high, amount.unit, body


def merged(regimens: list[Regimen]) -> list[Regimen]:
    """Join regimens of one arm, intervention and amount that do not contradict each other, keeping their order."""
    if len(regimens) < 2:
        return list(regimens)
    joined: list[Regimen] = []
    alike: dict[Key | None, list[int]] = {}
    for regimen in regimens:
        places = alike.setdefault(_key(regimen), [])
        for place in places[:_MOST_ALIKE]:
            if same_dose(regimen, joined[place]) and compatible(regimen, joined[place]):
                joined[place] = union(joined[place], regimen)
                break
        else:
            places.append(len(joined))
            joined.append(regimen)
    return joined


def attributed(regimens: list[Regimen]) -> list[Regimen]:
    """Join a dose that an arm's text states of no intervention to those of the arm that have its amount.

    "CODE 5 mg" in a label and "5 mg of its substance" below it are one dose.
    """
    owned: dict[tuple[int | None, Amount | None], list[int]] = {}
    for place, regimen in enumerate(regimens):
        if regimen.intervention is not None and regimen.arm is not None:
            owned.setdefault((regimen.arm, regimen.amount), []).append(place)
    kept = list(regimens)
    absorbed: set[int] = set()
    for place, regimen in enumerate(regimens):
        if regimen.intervention is None:
            for owner in owned.get((regimen.arm, regimen.amount), [])[:_MOST_ALIKE]:
                if compatible(regimen, kept[owner]):
                    kept[owner] = union(kept[owner], regimen)
                    absorbed.add(place)
    return [regimen for place, regimen in enumerate(kept) if place not in absorbed]


def without_day_sums(regimens: list[Regimen]) -> list[Regimen]:
    """Leave out what a day comes to where the single dose is stated: "40 mg 4 times a day (160 mg daily)"."""
    several = [regimen for regimen in regimens if (regimen.schedule.times_per_day or 0) > 1][:_MOST_ALIKE]
    return [
        regimen for regimen in regimens if not several or not any(_is_day_sum(regimen, single) for single in several)
    ]


def _is_day_sum(daily: Regimen, single: Regimen) -> bool:
    """Whether one is the amount of a day, of the same arm and intervention, that several of the other make."""
    amount, part, times = daily.amount, single.amount, single.schedule.times_per_day or 0
    if amount is None or part is None or (daily.arm, daily.intervention) != (single.arm, single.intervention):
        return False
    if daily.evidence[0].field not in {evidence.field for evidence in single.evidence}:
        return False  # another text may speak of another course
    a_day = daily.schedule.times_per_day == 1 or (amount.per or "").endswith("day")
    body = (amount.per or "").removesuffix("day").removesuffix("/")
    sums = abs(amount.low - part.low * times) < 1e-9 and abs(amount.high - part.high * times) < 1e-9
    return a_day and sums and (amount.unit, body) == (part.unit, part.per or "")


def contradicted(regimens: list[Regimen]) -> list[Regimen]:
    """Flag doses of one arm and intervention whose schedules differ between two texts: both are kept."""
    alike: dict[Key | None, list[Regimen]] = {}
    keys = [_key(regimen) for regimen in regimens]
    for key, regimen in zip(keys, regimens, strict=True):
        alike.setdefault(key, []).append(regimen)
    return [
        _flagged(regimen, alike[key][:_MOST_ALIKE]) if len(alike[key]) > 1 else regimen
        for key, regimen in zip(keys, regimens, strict=True)
    ]


def _flagged(regimen: Regimen, alike: list[Regimen]) -> Regimen:
    """A regimen with a flag for each of those alike that another text states and that does not agree with it."""
    fields = {evidence.field for evidence in regimen.evidence}
    flags = [
        f"contradiction: {other.evidence[0].field} says {other.evidence[0].text}"
        for other in alike
        if other is not regimen
        and same_dose(regimen, other)
        and not fields & {evidence.field for evidence in other.evidence}
        and not compatible(regimen, other)
    ]
    return replace(regimen, flags=tuple(dict.fromkeys((*regimen.flags, *flags)))) if flags else regimen


def same_dose(one: Regimen, other: Regimen) -> bool:
    """Whether two regimens give the same amount of the same intervention in the same arm."""
    return _key(one) == _key(other) and one.amount is not None and same_amount(one, other)


def same_amount(one: Regimen, other: Regimen) -> bool:
    """Whether two regimens give the same amount, if need be as that of a day."""
    return one.amount == other.amount or _same_per_day(one, other) or _same_per_day(other, one)


def _same_per_day(plain: Regimen, daily: Regimen) -> bool:
    """Whether one says "25 mg" or "25 mg daily" where the other says "25 mg/day"."""
    amount, per_day = plain.amount, daily.amount
    if amount is None or per_day is None or per_day.per not in ("day", "kg/day", "m2/day"):
        return False
    if (amount.low, amount.high, amount.unit) != (per_day.low, per_day.high, per_day.unit):
        return False
    schedule = plain.schedule
    spaced = schedule.interval or schedule.administrations or schedule.times_per_week
    once = schedule.times_per_day in (None, 1.0) and spaced is None
    return once and (amount.per or "") == per_day.per.removesuffix("day").removesuffix("/")


def compatible(one: Regimen, other: Regimen) -> bool:
    """Whether no detail is said differently by two regimens; a single dose differs from a daily one."""
    if (_is_single(one) and _is_repeated(other)) or (_is_single(other) and _is_repeated(one)):
        return False
    if (_is_spaced(one) and _is_daily(other)) or (_is_spaced(other) and _is_daily(one)):
        return False
    if (_is_dated(one) and _is_daily(other)) or (_is_dated(other) and _is_daily(one)):
        return False
    if (one.stage == "loading") != (other.stage == "loading") and (_is_spaced(one) or _is_spaced(other)):
        return False  # "300 mg on day 1 as a loading dose, then 300 mg weekly"
    schedules = all(_agree(getattr(one.schedule, name), getattr(other.schedule, name)) for name in _SCHEDULE)
    details = all(_agree(getattr(one, name), getattr(other, name)) for name in _DETAILS if name != "route")
    return schedules and details and _same_route(one.route, other.route)


def _is_dated(regimen: Regimen) -> bool:
    """Given on days that do not follow each other: 2 and 9."""
    days = regimen.schedule.days
    return days is not None and len(days.values) > 1 and days.values[-1] - days.values[0] >= len(days.values)


def _is_spaced(regimen: Regimen) -> bool:
    """Given every so many days or more, and not several times a day."""
    interval = regimen.schedule.interval
    return interval is not None and regimen.schedule.times_per_day is None and interval.unit not in ("minute", "hour")


def _is_daily(regimen: Regimen) -> bool:
    return regimen.schedule.times_per_day is not None and regimen.schedule.days is None


def _is_single(regimen: Regimen) -> bool:
    return regimen.schedule.administrations == 1 and not _is_repeated(regimen)


def _is_repeated(regimen: Regimen) -> bool:
    schedule = regimen.schedule
    return any(value is not None for value in (schedule.times_per_day, schedule.times_per_week, schedule.interval))


def _agree(one: object, other: object) -> bool:
    return one is None or other is None or one == other


_WEAK_ROUTES: Final = frozenset(vocabulary.GENERIC_ROUTES.values())


def _same_route(one: str | None, other: str | None) -> bool:
    """Whether two routes agree: a mere injection agrees with any."""
    return _agree(one, other) or one in _WEAK_ROUTES or other in _WEAK_ROUTES


def union(one: Regimen, other: Regimen) -> Regimen:
    """One regimen from two that agree: what either says."""
    schedule = replace(one.schedule, **{name: _either(one.schedule, other.schedule, name) for name in _SCHEDULE})
    details = {name: _either(one, other, name) for name in (*_DETAILS, "cumulative")}
    details["route"] = other.route if one.route is None or (one.route in _WEAK_ROUTES and other.route) else one.route
    daily = other if one.amount and other.amount and other.amount.per != one.amount.per and other.amount.per else one
    if daily.amount and daily.amount.per and daily.amount.per.endswith("day") and schedule.times_per_day == 1:
        schedule = replace(schedule, times_per_day=None)
    return replace(
        one,
        amount=daily.amount,
        schedule=schedule,
        flags=tuple(dict.fromkeys((*one.flags, *other.flags))),
        evidence=tuple(dict.fromkeys((*one.evidence, *other.evidence))),
        **details,
    )


def _either(one: object, other: object, name: str) -> Detail:
    """The value of a field in the first that has one."""
    mine: Detail = getattr(one, name)
    return mine if mine is not None else getattr(other, name)
