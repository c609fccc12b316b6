"""One trial as a page of text: what a person wants to know first, 80 columns wide."""

from collections import Counter
from collections.abc import Iterable, Iterator
from textwrap import fill

from comparator.quantities import regimen_words
from harvester.commands.output import neutralised
from parsers.schema import Age, Criterion, PartialDate, Regimen, Trial

WIDTH = 80
_LABEL = 14


def card(trial: Trial, version: str | None = None) -> str:
    """Write a Trial as text: head, arms with their doses, criteria, outcomes, sites."""
    blocks = [_head(trial, version), _arms(trial), _criteria(trial), _outcomes(trial), _sites(trial)]
    return neutralised("\n\n".join("\n".join(block) for block in map(list, blocks) if block)) + "\n"


def _head(trial: Trial, version: str | None) -> Iterator[str]:
    yield _wrapped(f"{trial.trial_id}  {trial.brief_title or 'without a title'}")
    yield from _facts(
        [
            ("source", f"{trial.source}{f', version {version}' if version else ''}"),
            ("page", trial.url),
            ("ids", ", ".join(one.value for one in trial.identifiers if one.value != trial.trial_id)),
            ("status", _status(trial)),
            ("type", _type(trial)),
            ("design", _design(trial)),
            ("dates", _dates(trial)),
            ("participants", _participants(trial)),
            ("sponsor", ", ".join(one.name for one in [trial.sponsor, *trial.collaborators] if one)),
            ("also named", ", ".join(trial.mentioned_organizations)),
            ("conditions", ", ".join(trial.conditions)),
            ("not shown", ", ".join(trial.not_carried)),
        ]
    )


def _facts(facts: Iterable[tuple[str, str | None]]) -> Iterator[str]:
    for label, value in facts:
        if value:
            yield fill(value, WIDTH, initial_indent=f"{label:{_LABEL}}", subsequent_indent=" " * _LABEL)


def _wrapped(text: str, indent: str = "", hang: str = "  ") -> str:
    return fill(text, WIDTH, initial_indent=indent, subsequent_indent=indent + hang)


def _status(trial: Trial) -> str | None:
    parts = [trial.status, trial.why_stopped and f"because: {trial.why_stopped}"]
    last = trial.last_known_status and f"last known {trial.last_known_status}"
    return ", ".join(part for part in (*parts, last) if part) or None


def _type(trial: Trial) -> str:
    phases = "/".join(trial.phases) if trial.phases else None
    return ", ".join(part for part in (trial.study_type, phases) if part)


def _design(trial: Trial) -> str:
    design = trial.design
    named = {
        "allocation": design.allocation,
        "model": design.intervention_model or design.observational_model,
        "masking": design.masking,
        "purpose": design.primary_purpose,
    }
    return ", ".join(f"{name} {value}" for name, value in named.items() if value)


def _dates(trial: Trial) -> str:
    named: dict[str, PartialDate | str | None] = {
        "start": trial.start_date,
        "primary completion": trial.primary_completion_date,
        "completion": trial.completion_date,
        "last update": trial.last_update_posted,
    }
    return ", ".join(f"{name} {_date(value)}" for name, value in named.items() if value)


def _date(value: PartialDate | str) -> str:
    if isinstance(value, str):
        return value
    return f"{value.date} ({value.type.lower()})" if value.type else value.date


def _participants(trial: Trial) -> str:
    count = trial.enrollment
    who = trial.eligibility
    parts = [
        f"{count.count}{f' ({count.type.lower()})' if count.type else ''}" if count else None,
        f"sex {who.sex}" if who.sex else None,
        f"ages {_age(who.minimum_age) or 'any'} to {_age(who.maximum_age) or 'any'}",
    ]
    return ", ".join(part for part in parts if part)


def _age(age: Age | None) -> str | None:
    return f"{age.value:g} {age.unit}{'' if age.value == 1 else 's'}" if age else None


def _arms(trial: Trial) -> Iterator[str]:
    if not (trial.arms or trial.interventions):
        return
    yield "ARMS AND DOSES"
    for number, arm in enumerate(trial.arms):
        yield _wrapped(f"{number + 1}. {arm.label}{f' [{arm.type}]' if arm.type else ''}")
        for position in arm.interventions:
            yield _wrapped(trial.interventions[position].name, "     ")
        yield from _doses(one for one in trial.regimens if one.arm == number)
    unplaced = [one for one in trial.regimens if one.arm is None]
    if unplaced:
        yield "Arm not stated:"
        yield from _doses(unplaced)


def _doses(regimens: Iterable[Regimen]) -> Iterator[str]:
    for one in regimens:
        flags = f" [{'; '.join(one.flags)}]" if one.flags else ""
        yield _wrapped(f"-> {regimen_words(one)}{flags}", "     ", "   ")


def _criteria(trial: Trial) -> Iterator[str]:
    for kind in ("inclusion", "exclusion", "unspecified"):
        items = [one for one in trial.eligibility.criteria if one.kind == kind]
        if items:
            name = "CRITERIA" if kind == "unspecified" else f"{kind.upper()} CRITERIA"
            yield f"{name} ({len(items)})"
            yield from map(_criterion, items)


def _criterion(item: Criterion) -> str:
    marker = f"{item.number}." if item.number else "-"
    return _wrapped(f"{marker} {' '.join(item.text.split())}", "  " + "  " * item.level, " " * (len(marker) + 1))


def _outcomes(trial: Trial) -> Iterator[str]:
    if trial.outcomes:
        yield f"OUTCOMES ({len(trial.outcomes)})"
    for one in trial.outcomes:
        frame = f" [{one.time_frame}]" if one.time_frame else ""
        yield _wrapped(f"{one.type.lower()}: {one.measure}{frame}", "  ")


def _sites(trial: Trial) -> Iterator[str]:
    countries = Counter(site.country or "country not stated" for site in trial.locations)
    if countries:
        named = ", ".join(f"{country} {count}" for country, count in countries.most_common())
        yield _wrapped(f"SITES ({len(trial.locations)}): {named}")
