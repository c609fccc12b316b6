"""From a comparison of two versions to typed changes: what happened to the trial, not which bytes differ.

A change has a kind from `KINDS` (the words of trialists: an arm was added, a criterion loosened, an outcome switched),
the significance of the row it rests on, and its place on the trial's own clock. `docs/changes.md` lists the kinds.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

import msgspec

from comparator.comparison import LISTS, Comparison, FieldRow, Row, Significance, Value, differs, rows_of
from comparator.labels import value_words
from comparator.quantities import regimen_words
from comparator.trial_clock import AFTER_START, WORDS, Clock, clock
from parsers.schema import Location, Outcome, Trial

Detail = str | int | bool | None

FIELD_KINDS: Final[dict[str, str]] = {
    "status": "status_changed",
    "last_known_status": "status_changed",
    "why_stopped": "why_stopped_changed",
    "study_type": "design_changed",
    "phases": "phase_changed",
    "enrollment": "enrollment_changed",
    "start_date": "date_moved",
    "primary_completion_date": "date_moved",
    "completion_date": "date_moved",
    "eligibility": "eligibility_changed",
    "conditions": "conditions_changed",
    "design": "design_changed",
    "sponsor": "sponsor_changed",
    "collaborators": "collaborators_changed",
    "mentioned_organizations": "description_changed",
    "has_results": "results_posted",
    "results_first_posted": "results_posted",
    "brief_summary": "description_changed",
    "detailed_description": "description_changed",
    "oversight": "oversight_changed",
    "ipd_sharing": "ipd_sharing_changed",
    "brief_title": "title_changed",
    "official_title": "title_changed",
    "acronym": "title_changed",
    "identifiers": "identifiers_changed",
    "keywords": "keywords_changed",
    "responsible_party": "responsible_party_changed",
    "officials": "officials_changed",
    "references": "references_changed",
    "first_posted": "record_updated",
    "last_update_posted": "record_updated",
    "verified": "record_updated",
}
"""The first name of a field's path -> the kind of its change."""

LIST_KINDS: Final[dict[str, tuple[str, str]]] = {
    "arms": ("arm_added", "arm_removed"),
    "interventions": ("intervention_added", "intervention_removed"),
    "regimens": ("dose_added", "dose_removed"),
    "criteria": ("criterion_added", "criterion_removed"),
    "outcomes": ("outcome_added", "outcome_removed"),
    "locations": ("site_added", "site_removed"),
}
"""A list -> the kinds for an entry that only the later, or only the earlier version has."""

ASPECT_KINDS: Final[dict[str, tuple[tuple[frozenset[str], str], ...]]] = {
    "arms": (
        (frozenset({"split"}), "arm_split"),
        (frozenset({"interventions", "type"}), "arm_changed"),
        (frozenset({"label"}), "arm_relabelled"),
        (frozenset({"description"}), "arm_redescribed"),
    ),
    "interventions": (
        (frozenset({"split"}), "intervention_split"),
        (frozenset({"name", "type"}), "intervention_changed"),
        (frozenset({"description", "other_names"}), "intervention_redescribed"),
    ),
    "regimens": (
        (frozenset({"amount", "total", "maximum", "volume", "stage"}), "dose_changed"),
        (frozenset({"schedule", "duration", "infusion"}), "schedule_changed"),
        (frozenset({"route"}), "route_changed"),
    ),
    "criteria": (
        (frozenset({"limit", "section", "split"}), "criterion_changed"),
        (frozenset({"wording"}), "criterion_reworded"),
    ),
    "outcomes": (
        (frozenset({"type", "split"}), "outcome_switched"),
        (frozenset({"measure", "description"}), "outcome_changed"),
        (frozenset({"time_frame"}), "time_frame_changed"),
    ),
    "locations": (
        (frozenset({"status"}), "site_status_changed"),
        (frozenset({"facility", "place"}), "site_redescribed"),
    ),
}
"""A list -> the kinds that follow from what differs of two aligned entries; each that applies gives a change."""

EVENT_KINDS: Final = ("left_query", "returned", "merged", "gone")
"""What happens to a record as a whole; the crawl tells these, no comparison does."""

KINDS: Final = tuple(
    dict.fromkeys(
        (
            *FIELD_KINDS.values(),
            "withdrawn",
            "date_type_changed",
            "criterion_loosened",
            "criterion_tightened",
            *(kind for pair in LIST_KINDS.values() for kind in pair),
            *(kind for rules in ASPECT_KINDS.values() for _, kind in rules),
            *EVENT_KINDS,
        )
    )
)


class TypedChange(msgspec.Struct, frozen=True, kw_only=True):
    """One change of a trial; `before` and `after` are words, `details` figures of its kind (`{"days": 92}`)."""

    field: str
    kind: str
    significance: Significance
    before: str | None
    after: str | None
    explanation: str
    clock: Clock | None
    details: dict[str, Detail] | None = None


def typed_changes(
    comparison: Comparison, before: Trial, after: Trial, day: str | None = None
) -> tuple[TypedChange, ...]:
    """Say what changed from the earlier (`left`) to the later version (`right`) of one record.

    `day` is when it changed, by the registry if it says so. Most significant first, otherwise in the report's order.
    """
    place = clock(before, day)
    found = [*_field_changes(comparison, place), *_list_changes(comparison, before, after, place)]
    order = ("critical", "substantive", "administrative")
    return tuple(sorted(found, key=lambda one: order.index(one.significance)))


def _field_changes(comparison: Comparison, place: Clock | None) -> Iterator[TypedChange]:
    posted = any(row.field == "has_results" and differs(row) for row in comparison.fields)
    for row in comparison.fields:
        if row.field.endswith("_date.date"):
            yield from _date_change(row, place)
        elif differs(row) and not (posted and row.field == "results_first_posted"):
            yield TypedChange(
                field=row.field,
                kind=_field_kind(row),
                significance=row.significance,
                before=_shown(row.field, row.left),
                after=_shown(row.field, row.right),
                explanation=row.explanation,
                clock=place,
            )


def _field_kind(row: FieldRow) -> str:
    if row.field == "status" and row.right == "WITHDRAWN":
        return "withdrawn"
    if row.field.endswith("_date.type"):
        return "date_type_changed"
    if row.relation == "stricter_left":
        return "criterion_loosened"
    if row.relation == "stricter_right":
        return "criterion_tightened"
    return FIELD_KINDS[row.field.partition(".")[0]]


def _date_change(row: FieldRow, place: Clock | None) -> Iterator[TypedChange]:
    """A date that moved, was added or taken away, or changed its precision only."""
    before, after = _shown(row.field, row.left), _shown(row.field, row.right)
    if before == after:
        return
    precision_only = bool(before and after) and not differs(row)
    details: dict[str, Detail] = {"days": _days(before, after), "precision_only": precision_only}
    yield TypedChange(
        field=row.field.removesuffix(".date"),
        kind="date_moved",
        significance="administrative" if precision_only else row.significance,
        before=before,
        after=after,
        explanation=row.explanation,
        clock=place,
        details=details,
    )


def _days(before: str | None, after: str | None) -> int | None:
    """The shift in days, at the coarser precision of the two; 0 where only the precision changed."""
    if before is None or after is None:
        return None
    length = min(len(before), len(after))
    first, second = (date.fromisoformat((prefix[:length] + "-01-01")[:10]) for prefix in (before, after))
    return (second - first).days


def _list_changes(comparison: Comparison, before: Trial, after: Trial, place: Clock | None) -> Iterator[TypedChange]:
    for name in LISTS:
        for row in rows_of(comparison, name):
            if differs(row):
                yield from (
                    TypedChange(
                        field=_path(name, row),
                        kind=kind,
                        significance=row.significance,
                        before=_entries(name, before, row.left),
                        after=_entries(name, after, row.right),
                        explanation=_explained(name, row, before, after, place),
                        clock=place,
                    )
                    for kind in _list_kinds(name, row)
                )


def _list_kinds(name: str, row: Row) -> list[str]:
    added, removed = LIST_KINDS[name]
    if row.relation == "right_only":
        return [added]
    if row.relation == "left_only":
        return [removed]
    if row.relation == "stricter_left":
        return ["criterion_loosened"]
    if row.relation == "stricter_right":
        return ["criterion_tightened"]
    rules = ASPECT_KINDS[name]
    return [kind for aspects, kind in rules if aspects & set(row.aspects)] or [rules[0][1]]


def _path(name: str, row: Row) -> str:
    place = "eligibility.criteria" if name == "criteria" else name
    position = (row.right or row.left)[0]
    return f"{place}[{position}]"


def _explained(name: str, row: Row, before: Trial, after: Trial, place: Clock | None) -> str:
    """The row's explanation; a primary outcome that changed late is said to have."""
    if name != "outcomes" or place not in AFTER_START or place is None:
        return row.explanation
    touched = [before.outcomes[n] for n in row.left] + [after.outcomes[n] for n in row.right]
    if not any(outcome.type == "PRIMARY" for outcome in touched):
        return row.explanation
    when = "after the start" if place in ("during_recruitment", "after_recruitment") else WORDS[place]
    return f"a primary outcome was changed {when}: {row.explanation}"


def _entries(name: str, trial: Trial, positions: tuple[int, ...]) -> str | None:
    if not positions:
        return None
    return "; ".join(_WORDS[name](trial, position) for position in positions)


def _outcome(outcome: Outcome) -> str:
    frame = f" [{outcome.time_frame}]" if outcome.time_frame else ""
    return f"{outcome.type.lower()}: {outcome.measure}{frame}"


def _site(site: Location) -> str:
    where = ", ".join(part for part in (site.facility, site.city, site.country) if part)
    return f"{where} ({site.status})" if site.status else where


_WORDS: Final[dict[str, Callable[[Trial, int], str]]] = {
    "arms": lambda trial, n: trial.arms[n].label,
    "interventions": lambda trial, n: trial.interventions[n].name,
    "regimens": lambda trial, n: regimen_words(trial.regimens[n]),
    "criteria": lambda trial, n: trial.eligibility.criteria[n].text,
    "outcomes": lambda trial, n: _outcome(trial.outcomes[n]),
    "locations": lambda trial, n: _site(trial.locations[n]),
}


def _shown(path: str, value: Value) -> str | None:
    """A field's value as text: as the record has it, and in words where it is more than one value."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, dict | tuple):
        return value_words(path, value)
    return msgspec.json.encode(value).decode()
