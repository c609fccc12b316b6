"""The drawn parts of a page as data: dose ladders, ranges of eligibility, the timeline of dates, sites by country."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from comparator.concepts import concept_label, range_words
from comparator.ladder import Ladder, Products, Rung, ladders
from comparator.limits import Both, admitted, side_by_side
from comparator.quantities import amount_words, number, schedule_words, size
from comparator.render.scales import Bar, Days, Scale, Tick, Years, days_of, range_scale
from parsers.schema import PartialDate, Regimen, Trial


class Course(NamedTuple):
    """One way in which a dose level is given: times, route, total and its share of the largest total, and arms."""

    times: str
    route: str
    total: str
    share: float
    arms: tuple[str, ...]


class Level(NamedTuple):
    """A dose level: its amount, how many times the lowest, its share of the highest, and the courses of each Trial."""

    amount: str
    ratio: str
    share: float
    courses: tuple[tuple[Course, ...], ...]


class LadderPanel(NamedTuple):
    """A dose ladder, highest level first as one draws a ladder."""

    title: str
    names: tuple[str | None, ...]
    levels: tuple[Level, ...]


def ladder_panels(trials: Sequence[Trial], products: Products) -> tuple[LadderPanel, ...]:
    """The dose ladders of several Trials."""
    return tuple(_ladder_panel(trials, ladder) for ladder in ladders(trials, products))


def _ladder_panel(trials: Sequence[Trial], ladder: Ladder) -> LadderPanel:
    given = [
        trial.regimens[at]
        for rung in ladder.rungs
        for trial, ats in zip(trials, rung.regimens, strict=True)
        for at in ats
    ]
    most = max((size(one.cumulative).high for one in given if one.cumulative), default=0.0)
    highest = max(size(rung.amount).high for rung in ladder.rungs)
    title = " / ".join(dict.fromkeys(name for name in ladder.names if name))
    levels = tuple(_level(trials, rung, highest, most) for rung in reversed(ladder.rungs))
    return LadderPanel(title or "Dose of a product that the record leaves open", ladder.names, levels)


def _level(trials: Sequence[Trial], rung: Rung, highest: float, most: float) -> Level:
    courses = tuple(_courses(trial, ats, most) for trial, ats in zip(trials, rung.regimens, strict=True))
    share = 100 * size(rung.amount).high / highest if highest else 0.0
    return Level(amount_words(rung.amount), f"{number(rung.ratio)}×", round(share, 1), courses)


def _courses(trial: Trial, positions: Sequence[int], most: float) -> tuple[Course, ...]:
    """The courses at a level; those that differ in their arm only are one."""
    arms: dict[Course, list[str]] = {}
    for position in positions:
        one = trial.regimens[position]
        arm = [trial.arms[one.arm].label] if one.arm is not None and one.arm < len(trial.arms) else []
        arms.setdefault(_course(one, most), []).extend(arm)
    return tuple(course._replace(arms=tuple(dict.fromkeys(labels))) for course, labels in arms.items())


def _course(one: Regimen, most: float) -> Course:
    total = size(one.cumulative).high if one.cumulative else 0.0
    return Course(
        times=schedule_words(one.schedule) or "no schedule stated",
        route=" ".join(word for word in (one.route, f"through {one.device}" if one.device else None) if word),
        total=amount_words(one.cumulative) if one.cumulative else "",
        share=round(100 * total / most, 1) if most else 0.0,
        arms=(),
    )


class RangePanel(NamedTuple):
    """The ranges of one measure: its label, the words of each Trial's range, their scale, and where they are stated."""

    label: str
    words: tuple[str, ...]
    scale: Scale
    criteria: tuple[tuple[int, ...], ...]
    differs: bool


def range_panels(trials: Sequence[Trial]) -> tuple[RangePanel, ...]:
    """The measured limits on who may enter, those that several Trials set first."""
    both = side_by_side([admitted(trial) for trial in trials])
    panels = [_range_panel(one) for one in both]
    return tuple(sorted(panels, key=lambda panel: -sum(bar is not None for bar in panel.scale.bars)))


def _range_panel(both: Both) -> RangePanel:
    label = concept_label(both.measure.concept)
    words = tuple(
        "no limit stated" if one is None else range_words(one.admits.lower, one.admits.upper, one.admits.unit)
        for one in both.limits
    )
    scale = range_scale(both.limits)
    criteria = tuple(() if one is None else one.criteria for one in both.limits)
    return RangePanel(label[:1].upper() + label[1:], words, scale, criteria, not both.same)


class Mark(NamedTuple):
    """A date on a timeline: where it lies, its words, and whether it has happened."""

    bar: Bar
    words: str
    actual: bool


class DateRow(NamedTuple):
    """One kind of date: its field and label, and the mark of each Trial, None where it states none."""

    field: str
    label: str
    marks: tuple[Mark | None, ...]
    differs: bool


class Timeline(NamedTuple):
    """The dates of several Trials on one scale of years; `spans` are their courses from start to completion."""

    ticks: tuple[Tick, ...]
    spans: tuple[Bar | None, ...]
    rows: tuple[DateRow, ...]


_DATES: Final = {
    "start_date": "Start",
    "primary_completion_date": "Primary completion",
    "completion_date": "Completion",
    "first_posted": "First posted",
    "results_first_posted": "Results posted",
    "last_update_posted": "Last update",
}
_KINDS: Final = {"ACTUAL": " (actual)", "ESTIMATED": " (estimated)"}


def timeline(trials: Sequence[Trial]) -> Timeline | None:
    """The dates of several Trials; None where none of them states a date."""
    told = {field: [_told(trial, field) for trial in trials] for field in _DATES}
    days = [one.days for row in told.values() for one in row if one is not None]
    if not days:
        return None
    years = Years(min(one.first.year for one in days), max(one.last.year for one in days))
    rows = tuple(_date_row(field, row, years) for field, row in told.items() if any(row))
    return Timeline(years.ticks(), tuple(_span(trial, years) for trial in trials), rows)


class Told(NamedTuple):
    """A date that a record states."""

    days: Days
    words: str
    actual: bool


def _told(trial: Trial, field: str) -> Told | None:
    stated: PartialDate | str | None = getattr(trial, field)
    if stated is None:
        return None
    day, kind = (stated, None) if isinstance(stated, str) else (stated.date, stated.type)
    days = days_of(day)
    return None if days is None else Told(days, day + _KINDS.get(kind or "", ""), kind != "ESTIMATED")


def _date_row(field: str, row: Sequence[Told | None], years: Years) -> DateRow:
    marks = tuple(None if one is None else Mark(years.bar(one.days), one.words, one.actual) for one in row)
    return DateRow(field, _DATES[field], marks, len({one and one.words for one in row}) > 1)


def _span(trial: Trial, years: Years) -> Bar | None:
    start, end = _told(trial, "start_date"), _told(trial, "completion_date")
    if start is None or end is None or end.days.last < start.days.first:
        return None
    return years.bar(Days(start.days.first, end.days.last))


class Country(NamedTuple):
    """How many sites each Trial has in a country."""

    name: str
    counts: tuple[int, ...]


def countries(trials: Sequence[Trial]) -> tuple[Country, ...]:
    """The countries of all sites, those with the most first."""
    counts: list[Mapping[str, int]] = [
        Counter(site.country or "Country not stated" for site in trial.locations) for trial in trials
    ]
    names = dict.fromkeys(name for count in counts for name in count)
    found = [Country(name, tuple(count[name] for count in counts)) for name in names]
    return tuple(sorted(found, key=lambda country: (-sum(country.counts), country.name)))
