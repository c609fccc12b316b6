"""Doses of many trials as one table: a row a regimen, figures as numbers for a spreadsheet, words for people."""

from collections.abc import Iterable, Iterator, Sequence

from comparator.quantities import amount_words, schedule_words
from harvester.commands.tables import Cell
from harvester.lookup import Found
from parsers.schema import Amount, Regimen, Trial

WORDS = ("trial", "arm", "intervention", "dose", "route", "schedule", "total", "flags")
FIGURES = (
    "trial_id",
    "source",
    "arm",
    "arm_label",
    "intervention",
    "intervention_name",
    "stage",
    "low",
    "high",
    "unit",
    "per",
    "route",
    "administrations",
    "interval_value",
    "interval_unit",
    "times_per_day",
    "total_low",
    "total_high",
    "flags",
    "evidence",
)


def in_words(found: Sequence[Found]) -> Iterator[tuple[Cell, ...]]:
    """A row a regimen, for people; a trial whose doses are not stated has one row that says so."""
    for one in found:
        trial = one.trial
        for regimen in trial.regimens:
            yield (
                trial.trial_id,
                _arm(trial, regimen),
                _intervention(trial, regimen),
                _amount(regimen.amount),
                regimen.route,
                schedule_words(regimen.schedule),
                _amount(regimen.cumulative),
                "; ".join(regimen.flags),
            )
        if not trial.regimens:
            yield (trial.trial_id, None, None, "none stated", None, None, None, None)


def in_figures(found: Iterable[Found]) -> Iterator[tuple[Cell, ...]]:
    """A row a regimen, with every figure in a column of its own."""
    for one in found:
        trial = one.trial
        for regimen in trial.regimens:
            amount, total, interval = regimen.amount, regimen.cumulative, regimen.schedule.interval
            yield (
                trial.trial_id,
                trial.source,
                regimen.arm,
                _arm(trial, regimen),
                regimen.intervention,
                _intervention(trial, regimen),
                regimen.stage,
                amount.low if amount else None,
                amount.high if amount else None,
                amount.unit if amount else None,
                amount.per if amount else None,
                regimen.route,
                regimen.schedule.administrations,
                interval.value if interval else None,
                interval.unit if interval else None,
                regimen.schedule.times_per_day,
                total.low if total else None,
                total.high if total else None,
                "; ".join(regimen.flags),
                " | ".join(f"{words.field}: {words.text}" for words in regimen.evidence),
            )


def _arm(trial: Trial, regimen: Regimen) -> str | None:
    return trial.arms[regimen.arm].label if regimen.arm is not None else None


def _intervention(trial: Trial, regimen: Regimen) -> str | None:
    return trial.interventions[regimen.intervention].name if regimen.intervention is not None else None


def _amount(amount: Amount | None) -> str | None:
    return amount_words(amount) if amount else None
