"""Trials for the tests of the comparison: a small one in full, and any that hypothesis thinks of."""

from typing import Any

from hypothesis import strategies as st
from msgspec.structs import replace

from comparator.comparison import LISTS, MIRRORED, OTHER_SIDE, Comparison, FieldRow, Row, differs, rows_of
from parsers.schema import Trial, build
from parsers.text import criteria

FIELDS: dict[str, Any] = {
    "source": "ctgov",
    "trial_id": "NCT00000001",
    "brief_title": "Cells for a weak heart",
    "identifiers": [{"value": "NCT00000001", "type": "nct"}, {"value": "CELL-1", "type": "org_study"}],
    "status": "RECRUITING",
    "study_type": "INTERVENTIONAL",
    "phases": ["PHASE1", "PHASE2"],
    "start_date": {"date": "2024-03-15", "type": "ACTUAL"},
    "completion_date": {"date": "2026-09", "type": "ESTIMATED"},
    "enrollment": {"count": 24, "type": "ESTIMATED"},
    "sponsor": {"name": "Heartwell Biomedical Co., Ltd.", "class": "INDUSTRY"},
    "conditions": ["Heart Failure", "Cardiomyopathy, Dilated"],
    "keywords": ["cells", "heart"],
    "design": {"allocation": "RANDOMIZED", "intervention_model": "PARALLEL", "masking": "DOUBLE"},
    "arms": [
        {"label": "Low dose", "type": "EXPERIMENTAL", "description": "One injection", "interventions": [0]},
        {"label": "High dose", "type": "EXPERIMENTAL", "description": "Two injections", "interventions": [0]},
        {"label": "Placebo", "type": "PLACEBO_COMPARATOR", "interventions": [1]},
    ],
    "interventions": [
        {"name": "Cardiac cells", "type": "BIOLOGICAL", "description": "Cells of a donor", "other_names": ["CC-101"]},
        {"name": "Saline", "type": "DRUG"},
    ],
    "regimens": [
        {"arm": 0, "intervention": 0, "amount": {"low": 5e7, "high": 5e7, "unit": "cells"}},
        {"arm": 1, "intervention": 0, "amount": {"low": 1e8, "high": 1e8, "unit": "cells"}},
    ],
    "eligibility": {
        "minimum_age": {"value": 18, "unit": "year"},
        "maximum_age": {"value": 75, "unit": "year"},
        "sex": "ALL",
        "healthy_volunteers": False,
    },
    "outcomes": [
        {"type": "PRIMARY", "measure": "Serious adverse events", "time_frame": "12 months"},
        {"type": "SECONDARY", "measure": "Change in ejection fraction", "time_frame": "6 months"},
    ],
    "locations": [
        {"facility": "City Hospital", "city": "Napoli", "country": "Italy", "status": "RECRUITING"},
        {"facility": "Lake Clinic", "city": "Geneva", "country": "Switzerland", "status": "NOT_YET_RECRUITING"},
    ],
    "references": [{"type": "BACKGROUND", "pmid": "100", "citation": "A study of cells. 2019."}],
}
INCLUSION = ("Heart failure of class II or III for at least 3 months", "Written informed consent")
EXCLUSION = ("Pregnant or breastfeeding women", "Cancer within the last 5 years", "Body mass index above 40 kg/m2")


def trial(inclusion: tuple[str, ...] = INCLUSION, exclusion: tuple[str, ...] = EXCLUSION, **changes: Any) -> Trial:
    """The example with some fields changed; `a__b` changes a part of a field, and the criteria are read from items."""
    fields = {**FIELDS}
    for name, value in changes.items():
        whole, _, part = name.partition("__")
        fields[whole] = {**(fields.get(whole) or {}), part: value} if part else value
    text = sections(inclusion, exclusion)
    fields["eligibility"] = {**fields["eligibility"], "text": text}
    made = build(fields)
    return replace(made, eligibility=replace(made.eligibility, criteria=criteria.items(text)))


def sections(inclusion: tuple[str, ...], exclusion: tuple[str, ...]) -> str:
    """An eligibility text of two numbered lists."""
    told = []
    for title, items in (("Inclusion Criteria", inclusion), ("Exclusion Criteria", exclusion)):
        if items:
            told.append("\n".join([f"{title}:\n", *(f"{n}. {item}" for n, item in enumerate(items, 1))]))
    return "\n\n".join(told)


def differing(compared: Comparison) -> dict[str, list[FieldRow | Row]]:
    """The rows that differ, by `fields` or the name of their list; what has none is left out."""
    rows: dict[str, list[FieldRow | Row]] = {"fields": [row for row in compared.fields if differs(row)]}
    rows |= {name: [row for row in rows_of(compared, name) if differs(row)] for name in LISTS}
    return {name: found for name, found in rows.items() if found}


def field(compared: Comparison, path: str) -> FieldRow:
    """The row of one field."""
    return next(row for row in compared.fields if row.field == path)


def mirrored(compared: Comparison) -> Comparison:
    """The comparison with its sides changed over, but for its sentences, which are left empty."""
    lists = {name: tuple(map(_mirrored_row, rows_of(compared, name))) for name in LISTS}
    fields = tuple(
        replace(row, relation=MIRRORED[row.relation], left=row.right, right=row.left, explanation="")
        for row in compared.fields
    )
    return replace(compared, left=compared.right, right=compared.left, fields=fields, **lists)


def _mirrored_row(row: Row) -> Row:
    evidence = [replace(words, side=OTHER_SIDE[words.side]) for words in row.evidence]
    return replace(
        row,
        relation=MIRRORED[row.relation],
        left=row.right,
        right=row.left,
        explanation="",
        evidence=tuple(sorted(evidence, key=lambda words: words.side)),
    )


def unexplained(compared: Comparison) -> Comparison:
    """The comparison without its sentences."""
    lists = {name: tuple(replace(row, explanation="") for row in rows_of(compared, name)) for name in LISTS}
    return replace(compared, fields=tuple(replace(row, explanation="") for row in compared.fields), **lists)


_WORDS = st.lists(
    st.sampled_from(
        [
            "cells",
            "heart",
            "failure",
            "dose",
            "5",
            "mg",
            "of",
            "the",
            "placebo",
            "within",
            "3",
            "months",
            "no",
            "yes",
            "{left}",
            "\u202e",
            "<b>",
            "10^7",
        ]
    ),
    min_size=1,
    max_size=6,
).map(" ".join)
_MAYBE_WORDS = st.none() | _WORDS
_DATES = st.sampled_from(["2024", "2024-02", "2024-02-29", "2025-06-30", "2025-06"])
_ITEMS = st.lists(
    st.sampled_from(
        [
            "Age 18 years or older",
            "Age above 21 years",
            "BMI of at least 18.5 kg/m2",
            "BMI below 18.5 kg/m2",
            "Cancer at any time",
            "Cancer within 5 years",
            "Pregnancy",
            "Written consent",
            "Infection in the past two weeks",
        ]
    ),
    max_size=5,
).map(tuple)


@st.composite
def trials(draw: st.DrawFn) -> Trial:
    """Any small Trial: few words, so that what is compared often meets its like."""
    interventions = draw(st.lists(st.fixed_dictionaries({"name": _WORDS, "description": _MAYBE_WORDS}), max_size=3))
    positions = st.lists(st.integers(0, max(0, len(interventions) - 1)), max_size=2) if interventions else st.just([])
    arm = st.fixed_dictionaries({"label": _WORDS, "description": _MAYBE_WORDS, "interventions": positions})
    regimen = st.fixed_dictionaries({"amount": st.sampled_from([None, _cells(5e7), _cells(1e8), _milligrams(5)])})
    outcome = st.fixed_dictionaries(
        {"type": st.sampled_from(["PRIMARY", "SECONDARY"]), "measure": _WORDS, "time_frame": _MAYBE_WORDS}
    )
    location = st.fixed_dictionaries(
        {
            "facility": st.sampled_from([None, "City Hospital", "Lake Clinic", "Research Site", "Site 12"]),
            "city": st.sampled_from(["Napoli", "Naples", "Geneva"]),
            "country": st.sampled_from(["Italy", "Switzerland"]),
            "status": st.sampled_from([None, "RECRUITING", "COMPLETED"]),
        }
    )
    return trial(
        draw(_ITEMS),
        draw(_ITEMS),
        source=draw(st.sampled_from(["ctgov", "veeva", "meddatax"])),
        trial_id=draw(st.sampled_from(["NCT00000001", "NCT00000002"])),
        brief_title=draw(_MAYBE_WORDS),
        status=draw(st.sampled_from(["RECRUITING", "UNKNOWN", "COMPLETED"])),
        last_known_status=draw(st.sampled_from([None, "RECRUITING"])),
        phases=draw(st.sampled_from([None, ["NA"], ["PHASE1", "PHASE2"], ["PHASE2", "PHASE1"]])),
        start_date=draw(st.none() | st.fixed_dictionaries({"date": _DATES})),
        enrollment=draw(st.none() | st.fixed_dictionaries({"count": st.integers(0, 3)})),
        eligibility__maximum_age=draw(
            st.sampled_from([None, {"value": 60, "unit": "year"}, {"value": 720, "unit": "month"}])
        ),
        conditions=draw(st.lists(_WORDS, max_size=2)),
        interventions=interventions,
        arms=draw(st.lists(arm, max_size=3)),
        regimens=draw(st.lists(regimen, max_size=3)),
        outcomes=draw(st.lists(outcome, max_size=4)),
        locations=draw(st.lists(location, max_size=4)),
        not_carried=draw(
            st.lists(st.sampled_from(["locations", "start_date", "status", "arms.description"]), unique=True)
        ),
    )


def _cells(count: float) -> dict[str, Any]:
    return {"low": count, "high": count, "unit": "cells"}


def _milligrams(amount: float) -> dict[str, Any]:
    return {"low": amount, "high": amount, "unit": "mg"}
