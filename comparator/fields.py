"""The fields of a comparison: which there are, how each is compared, and how much a difference of it matters."""

from collections.abc import Callable
from functools import cache
from typing import Any, Final, NamedTuple

import msgspec

from comparator import field_verdicts as single
from comparator import value_lists as many
from comparator.comparison import SideName, Significance, Value
from comparator.dates import compare_dates
from comparator.findings import FieldFinding, Phrase
from comparator.pairs import Pair, Verdict, cannot_say, only_one_says, silent_side
from parsers.schema import Trial

# The values of one field have one type, which the table's row knows and the type checker cannot.
Compare = Callable[[Pair, Any, Any], Verdict]
OnlyOne = Callable[[Pair, SideName, Any], Verdict]


class Field(NamedTuple):
    """One field: its dotted path, its comparison, its weight, and what it means where one side only states it."""

    path: str
    compare: Compare
    significance: Significance
    only_one: OnlyOne | None = None


FIELDS: Final = (
    Field("status", single.compare_status, "critical"),
    Field("last_known_status", single.compare_words, "administrative", single.only_one_last_known),
    Field("why_stopped", single.compare_text, "critical"),
    Field("study_type", single.compare_words, "critical"),
    Field("phases", many.compare_words, "critical", single.only_one_phases),
    Field("enrollment.count", single.compare_counts, "substantive"),
    Field("enrollment.type", single.compare_words, "substantive"),
    Field("start_date.date", compare_dates, "substantive"),
    Field("start_date.type", single.compare_words, "substantive"),
    Field("primary_completion_date.date", compare_dates, "substantive"),
    Field("primary_completion_date.type", single.compare_words, "substantive"),
    Field("completion_date.date", compare_dates, "substantive"),
    Field("completion_date.type", single.compare_words, "substantive"),
    Field("eligibility.minimum_age", single.compare_minimum_age, "critical", single.only_one_limit),
    Field("eligibility.maximum_age", single.compare_maximum_age, "critical", single.only_one_limit),
    Field("eligibility.sex", single.compare_sex, "critical"),
    Field("eligibility.healthy_volunteers", single.compare_words, "critical"),
    Field("eligibility.study_population", single.compare_text, "substantive"),
    Field("eligibility.sampling_method", single.compare_words, "substantive"),
    Field("conditions", many.compare_terms, "substantive"),
    Field("design.allocation", single.compare_words, "critical"),
    Field("design.intervention_model", single.compare_words, "substantive"),
    Field("design.intervention_model_description", single.compare_text, "substantive"),
    Field("design.masking", single.compare_words, "critical"),
    Field("design.masking_description", single.compare_text, "substantive"),
    Field("design.who_masked", many.compare_words, "substantive"),
    Field("design.primary_purpose", single.compare_words, "substantive"),
    Field("design.observational_model", single.compare_words, "substantive"),
    Field("design.time_perspective", single.compare_words, "substantive"),
    Field("sponsor.name", single.compare_sponsor, "substantive"),
    Field("sponsor.class", single.compare_sponsor_class, "administrative"),
    Field("collaborators", many.compare_agencies, "substantive"),
    Field("mentioned_organizations", many.compare_organisations, "administrative"),
    Field("has_results", single.compare_words, "substantive"),
    Field("brief_summary", single.compare_text, "substantive"),
    Field("detailed_description", single.compare_text, "substantive"),
    Field("oversight.fda_regulated_drug", single.compare_words, "substantive"),
    Field("oversight.fda_regulated_device", single.compare_words, "substantive"),
    Field("oversight.has_dmc", single.compare_words, "substantive"),
    Field("ipd_sharing.sharing", single.compare_words, "administrative"),
    Field("ipd_sharing.description", single.compare_text, "administrative"),
    Field("brief_title", single.compare_text, "administrative"),
    Field("official_title", single.compare_text, "administrative"),
    Field("acronym", single.compare_text, "administrative"),
    Field("identifiers", many.compare_identifiers, "administrative"),
    Field("keywords", many.compare_terms, "administrative"),
    Field("responsible_party.type", single.compare_words, "administrative"),
    Field("responsible_party.name", single.compare_text, "administrative"),
    Field("responsible_party.affiliation", single.compare_sponsor, "administrative"),
    Field("officials", many.compare_officials, "administrative"),
    Field("references", many.compare_references, "administrative"),
    Field("first_posted", compare_dates, "administrative"),
    Field("last_update_posted", compare_dates, "administrative"),
    Field("results_first_posted", compare_dates, "substantive"),
    Field("verified", compare_dates, "administrative"),
)
"""Every field that is compared, in the order of the report. The rule behind the weights: `docs/comparison.md`."""

NOT_COMPARED: Final = {
    "schema_version": "belongs to the program",
    "source": "names the side",
    "trial_id": "names the side",
    "url": "names the side",
    "status_text": "the page's own word for the status",
    "not_carried": "says what cannot be compared",
    "eligibility.text": "compared item by item, as criteria",
}
"""The fields of a Trial that are no field of a comparison, and why."""


_THE_SAME: Final = Verdict("equivalent", (Phrase("the same"),))


def compare_fields(pair: Pair) -> list[FieldFinding]:
    """Compare every field that at least one of the two Trials states."""
    found = (_compare_field(pair, field) for field in FIELDS)
    return [one for one in found if one is not None]


def _compare_field(pair: Pair, field: Field) -> FieldFinding | None:
    left, right = value_at(pair.left, field.path), value_at(pair.right, field.path)
    if not states(left) and not states(right):
        return None
    verdict = verdict_on(pair, field, left, right)
    shown = plain_value(left)
    other = shown if verdict is _THE_SAME else plain_value(right)
    return FieldFinding(field.path, verdict.relation, shown, other, verdict.because, field.significance)


def verdict_on(pair: Pair, field: Field, left: object, right: object) -> Verdict:
    """How two values of a field relate, of which at least one states something."""
    if left == right:
        return _THE_SAME
    if states(left) and states(right):
        return field.compare(pair, left, right)
    silent = silent_side(pair, field.path)
    speaking: SideName = "left" if states(left) else "right"
    if silent is not None and silent != speaking:
        return cannot_say(silent, (pair.left if silent == "left" else pair.right).source)
    if field.only_one is not None:
        return field.only_one(pair, speaking, left if speaking == "left" else right)
    return only_one_says(speaking)


def states(value: object) -> bool:
    """Whether a value says anything: no and zero do, nothing and an empty list do not."""
    return value is not None and value != () and value != ""


def value_at(trial: Trial, path: str) -> object:
    """The value of a Trial at a dotted path; references that the registry derived itself are left out."""
    if path == "references":
        return tuple(one for one in trial.references if one.type != "DERIVED")
    part, name = _attributes(path)
    value: object = getattr(trial, part)
    return value if name is None or value is None else getattr(value, name)


@cache
def _attributes(path: str) -> tuple[str, str | None]:
    """The attribute of a Trial that a path begins with, and that of its value; None where the path ends before."""
    part, _, name = path.partition(".")
    return part, "class_" if name == "class" else name or None


def plain_value(value: object) -> Value:
    """A value of a Trial in its JSON form."""
    if value is None or isinstance(value, str | int | float):
        return value
    plain: Value = msgspec.to_builtins(value)
    return tuple(plain) if isinstance(plain, list) else plain
