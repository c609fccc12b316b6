"""What a comparison is: plain values, whose JSON is the published shape; renderers turn it into text."""

from typing import Any, Final, Literal

import msgspec

from parsers.published import published
from parsers.schema import Source

Relation = Literal[
    "equivalent",
    "stricter_left",
    "stricter_right",
    "different",
    "related",
    "left_only",
    "right_only",
    "not_comparable",
]
Significance = Literal["critical", "substantive", "administrative"]
SideName = Literal["left", "right"]
Value = str | int | float | bool | dict[str, str | float | None] | tuple[str | dict[str, str | None], ...] | None
"""A field's value in its JSON form: a scalar, an age, or a list of names or of small objects."""

MIRRORED: Final[dict[Relation, Relation]] = {
    "equivalent": "equivalent",
    "stricter_left": "stricter_right",
    "stricter_right": "stricter_left",
    "different": "different",
    "related": "related",
    "left_only": "right_only",
    "right_only": "left_only",
    "not_comparable": "not_comparable",
}
OTHER_SIDE: Final[dict[SideName, SideName]] = {"left": "right", "right": "left"}
NO_DIFFERENCE: Final[frozenset[Relation]] = frozenset({"equivalent", "not_comparable"})
"""The relations that say that nothing differs, or that one side cannot say."""


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    """What every part of a Comparison has in common."""


class Side(_Part, frozen=True, kw_only=True):
    """One of the two operands; `version` is the label that the caller gave, null where there is none."""

    source: Source
    trial_id: str
    title: str | None
    version: str | None


class Words(_Part, frozen=True, kw_only=True):
    """The words compared: on which side, in which field (a path such as `eligibility.criteria[3]`), and as printed."""

    side: SideName
    field: str
    text: str


class FieldRow(_Part, frozen=True, kw_only=True):
    """One field of both sides: a dotted path such as `eligibility.maximum_age`, and both values as its evidence."""

    field: str
    relation: Relation
    left: Value
    right: Value
    significance: Significance
    explanation: str


class Row(_Part, frozen=True, kw_only=True):
    """Entries of one list that belong together: zero-based positions in each Trial's own list, `[]` for none.

    `aspects` names what differs of them (`label`, `time_frame`, `amount`, ...; `added` where only one side has them).
    """

    relation: Relation
    left: tuple[int, ...]
    right: tuple[int, ...]
    explanation: str
    significance: Significance
    aspects: tuple[str, ...]
    evidence: tuple[Words, ...]


class Comparison(_Part, frozen=True, kw_only=True):
    """How two Trials relate, field by field and list by list; rows that say `equivalent` are part of it."""

    left: Side
    right: Side
    fields: tuple[FieldRow, ...]
    arms: tuple[Row, ...]
    interventions: tuple[Row, ...]
    regimens: tuple[Row, ...]
    criteria: tuple[Row, ...]
    outcomes: tuple[Row, ...]
    locations: tuple[Row, ...]


LISTS: Final = ("arms", "interventions", "regimens", "criteria", "outcomes", "locations")
"""The lists of a Comparison, in its order."""


def differs(row: FieldRow | Row) -> bool:
    """Whether a row says that the two sides differ."""
    return row.relation not in NO_DIFFERENCE


def rows_of(comparison: Comparison, name: str) -> tuple[Row, ...]:
    """The rows of one of the lists named in `LISTS`."""
    rows: tuple[Row, ...] = getattr(comparison, name)
    return rows


def has_differences(comparison: Comparison) -> bool:
    """Whether any field or list of a Comparison differs."""
    return any(map(differs, comparison.fields)) or any(
        differs(row) for name in LISTS for row in rows_of(comparison, name)
    )


def to_json(comparison: Comparison) -> bytes:
    """The published JSON of a Comparison, compact."""
    return msgspec.json.encode(comparison)


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a Comparison."""
    return published(Comparison, "Comparison")
