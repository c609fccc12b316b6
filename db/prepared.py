"""A Trial made ready for storing: its JSON, its content hash, and its rows in the current tables.

Pure, so that worker processes can do it. Where a row refers to another (an arm, a parent criterion), it holds that
one's zero-based position; `db.current` turns positions into ids when it writes.
"""

import math
from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from db.models import Prepared, SqlValue
from parsers.schema import (
    Age,
    Amount,
    Constraint,
    PartialDate,
    Presence,
    Quantity,
    Regimen,
    Trial,
    ValueSet,
    hashed_form,
    to_json,
)

if TYPE_CHECKING:
    from parsers.text.criteria.eligible import Rule

Row = tuple[SqlValue, ...]

_YEARS = {"year": 1.0, "month": 1 / 12, "week": 7 / 365.25, "day": 1 / 365.25, "hour": 1 / 8766, "minute": 1 / 525960}
"""How many years a unit is, for comparing age limits: a mean year of 365.25 days."""


def prepare(trial: Trial) -> Prepared:
    """Make a Trial ready for storing."""
    form = to_json(trial)
    return Prepared(
        source=trial.source,
        trial_id=trial.trial_id,
        url=trial.url,
        registry_date=trial.last_update_posted,
        content_hash=sha256(hashed_form(trial, form)).hexdigest(),
        trial=form,
        rows={table: rows(trial) for table, rows in ROWS.items()},
    )


def content_hash(trial: Trial) -> str:
    """The SHA-256, in hex, of the form that says whether content changed."""
    return sha256(hashed_form(trial)).hexdigest()


def _json(values: Sequence[object]) -> str:
    return msgspec.json.encode(values).decode() if values else "[]"


def _date(date: PartialDate | None) -> tuple[SqlValue, SqlValue]:
    return (date.date, date.type) if date else (None, None)


def _age(age: Age | None) -> tuple[SqlValue, SqlValue, SqlValue]:
    return (age.value, age.unit, round(age.value * _YEARS[age.unit], 4)) if age else (None, None, None)


def _amount(amount: Amount | None) -> Row:
    return (amount.low, amount.high, amount.unit, amount.per) if amount else (None, None, None, None)


def _time(quantity: Quantity | None) -> tuple[SqlValue, SqlValue]:
    return (quantity.value, quantity.unit) if quantity else (None, None)


def _trials(trial: Trial) -> list[Row]:
    return [(*_identity(trial), *_dates(trial), *_design(trial), *_eligibility(trial), *_upkeep(trial))]


def _identity(trial: Trial) -> Row:
    """From source to phases, in the order of TABLES["trials"]."""
    phases = None if trial.phases is None else _json(trial.phases)
    status = (trial.status, trial.status_text, trial.last_known_status)
    return (trial.source, trial.trial_id, trial.url, *status, trial.study_type, phases)


def _dates(trial: Trial) -> Row:
    posted = (trial.first_posted, trial.last_update_posted, trial.results_first_posted, trial.verified)
    return (
        *_date(trial.start_date),
        *_date(trial.primary_completion_date),
        *_date(trial.completion_date),
        *posted,
    )


def _design(trial: Trial) -> Row:
    design, enrollment = trial.design, trial.enrollment
    return (
        *((enrollment.count, enrollment.type) if enrollment else (None, None)),
        trial.has_results,
        design.allocation,
        design.intervention_model,
        design.masking,
        _json(design.who_masked),
        design.primary_purpose,
        design.observational_model,
        design.time_perspective,
    )


def _eligibility(trial: Trial) -> Row:
    rules = trial.eligibility
    ages = (*_age(rules.minimum_age), *_age(rules.maximum_age))
    return (*ages, rules.sex, rules.healthy_volunteers, rules.sampling_method)


def _upkeep(trial: Trial) -> Row:
    over, sharing, party = trial.oversight, trial.ipd_sharing, trial.responsible_party
    return (
        *((over.fda_regulated_drug, over.fda_regulated_device, over.has_dmc) if over else (None, None, None)),
        sharing.sharing if sharing else None,
        *((party.type, party.name, party.affiliation) if party else (None, None, None)),
        _json(trial.not_carried),
        trial.acronym,
        trial.brief_title,
        trial.official_title,
        trial.why_stopped,
    )


def _identifiers(trial: Trial) -> list[Row]:
    return [(place, one.type, one.source, one.value) for place, one in enumerate(trial.identifiers)]


def _conditions(trial: Trial) -> list[Row]:
    return [*enumerate(trial.conditions)]


def _keywords(trial: Trial) -> list[Row]:
    return [*enumerate(trial.keywords)]


def _interventions(trial: Trial) -> list[Row]:
    return [
        (place, one.type, one.name, _json(one.other_names), one.description)
        for place, one in enumerate(trial.interventions)
    ]


def _arms(trial: Trial) -> list[Row]:
    return [(place, one.type, one.label, one.description) for place, one in enumerate(trial.arms)]


def _arm_interventions(trial: Trial) -> list[Row]:
    return [
        (arm, place, intervention)
        for arm, one in enumerate(trial.arms)
        for place, intervention in enumerate(one.interventions)
    ]


def _regimens(trial: Trial) -> list[Row]:
    return [
        (
            place,
            one.arm,
            one.intervention,
            one.stage,
            *_amount(one.amount),
            *_amount(one.maximum),
            *_amount(one.volume),
            *_amount(one.concentration),
            one.route,
            one.device,
            *_schedule(one),
            *_time(one.duration),
            *_time(one.infusion_time),
            one.fractions,
            *_amount(one.cumulative),
            _json(one.flags),
            _json(one.evidence),
        )
        for place, one in enumerate(trial.regimens)
    ]


def _schedule(regimen: Regimen) -> Row:
    plan = regimen.schedule
    days: Row = (_json(plan.days.values), plan.days.unit) if plan.days else (None, None)
    return (
        plan.administrations,
        *_time(plan.interval),
        plan.times_per_day,
        plan.times_per_week,
        *days,
        *_time(plan.cycle_length),
        plan.cycles,
    )


def _criteria(trial: Trial) -> list[Row]:
    return [
        (place, one.kind, one.number, one.level, one.parent, one.logic, one.heading, one.text)
        for place, one in enumerate(trial.eligibility.criteria)
    ]


def _constraints(trial: Trial) -> list[Row]:
    return [
        (criterion, place, constraint.concept, *_limit(constraint), constraint.condition)
        for criterion, one in enumerate(trial.eligibility.criteria)
        if one.constraints
        for place, constraint in enumerate(one.constraints)
    ]


def _limit(constraint: Constraint) -> Row:
    """From kind to window_direction: what each kind of constraint states, null where it states no such thing."""
    if isinstance(constraint, Presence):
        window = constraint.time_window
        time: Row = (window.value, window.unit, window.direction) if window else (None, None, None)
        return ("presence", None, None, None, None, None, None, constraint.negated, *time)
    if isinstance(constraint, ValueSet):
        return ("set", None, None, None, None, None, _json(constraint.values), None, None, None, None)
    lower, upper = constraint.lower, constraint.upper
    low: Row = (lower.value, lower.inclusive) if lower else (None, None)
    high: Row = (upper.value, upper.inclusive) if upper else (None, None)
    return ("range", *low, *high, constraint.unit, None, None, None, None, None)


def _eligible_ranges(trial: Trial) -> list[Row]:
    # It comes with all that reads criteria, which whoever only opens a store need not wait for.
    from parsers.text.criteria.eligible import rules

    return [
        (criterion, place, position, rule.concept, *admitted, rule.alternative, rule.condition)
        for criterion, one in enumerate(trial.eligibility.criteria)
        if one.constraints
        for place, rule in enumerate(rules(one))
        for position, admitted in enumerate(_admitted(rule))
    ]


def _admitted(rule: "Rule") -> list[Row]:
    """From kind to never: each interval that a rule admits; one row for grades, and for a rule that admits nothing."""
    if rule.measure == "grade":
        return [("set", None, None, None, None, None, _json(sorted(rule.grades)), None)]
    since = rule.measure == "since"
    kind, unit = ("presence", "day") if since else ("range", rule.measure)
    if not rule.intervals:
        return [("empty", None, None, None, None, unit, None, None)]
    return [
        (
            kind,
            _finite(low),
            with_low,
            _finite(high),
            with_high,
            unit,
            None,
            (high == math.inf and with_high) if since else None,
        )
        for low, high, with_low, with_high in rule.intervals
    ]


def _finite(value: float) -> float | None:
    return value if -math.inf < value < math.inf else None


def _outcomes(trial: Trial) -> list[Row]:
    return [(place, one.type, one.measure, one.time_frame, one.description) for place, one in enumerate(trial.outcomes)]


def _locations(trial: Trial) -> list[Row]:
    return [
        (place, one.status, one.country, one.state, one.city, one.facility) for place, one in enumerate(trial.locations)
    ]


def _sponsors(trial: Trial) -> list[Row]:
    lead = [("lead", trial.sponsor)] if trial.sponsor else []
    others = [("collaborator", agency) for agency in trial.collaborators]
    return [(place, role, one.class_, one.name) for place, (role, one) in enumerate([*lead, *others])]


ROWS: dict[str, Callable[[Trial], list[Row]]] = {
    "trials": _trials,
    "identifiers": _identifiers,
    "conditions": _conditions,
    "keywords": _keywords,
    "interventions": _interventions,
    "arms": _arms,
    "arm_interventions": _arm_interventions,
    "regimens": _regimens,
    "criteria": _criteria,
    "constraints": _constraints,
    "eligible_ranges": _eligible_ranges,
    "outcomes": _outcomes,
    "locations": _locations,
    "sponsors": _sponsors,
}
"""Current table -> what gives its rows, in the order in which they are written: those referred to come first."""
