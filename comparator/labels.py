"""How people call the fields of a Trial, and how its values read: `eligibility.maximum_age` is "Maximum age"."""

from collections.abc import Mapping
from typing import Final

from comparator.comparison import Relation, Value
from comparator.quantities import number

FIELD_GROUPS: Final[dict[str, dict[str, str]]] = {
    "Status and dates": {
        "status": "Status",
        "last_known_status": "Last known status",
        "why_stopped": "Why stopped",
        "start_date.date": "Start date",
        "start_date.type": "Start date, kind",
        "primary_completion_date.date": "Primary completion date",
        "primary_completion_date.type": "Primary completion date, kind",
        "completion_date.date": "Completion date",
        "completion_date.type": "Completion date, kind",
        "first_posted": "First posted",
        "last_update_posted": "Last update posted",
        "results_first_posted": "Results first posted",
        "verified": "Verified",
        "has_results": "Has results",
    },
    "Design and size": {
        "study_type": "Study type",
        "phases": "Phase",
        "enrollment.count": "Enrolment",
        "enrollment.type": "Enrolment, kind",
        "design.allocation": "Allocation",
        "design.intervention_model": "Intervention model",
        "design.intervention_model_description": "Intervention model, in words",
        "design.masking": "Masking",
        "design.masking_description": "Masking, in words",
        "design.who_masked": "Who is masked",
        "design.primary_purpose": "Primary purpose",
        "design.observational_model": "Observational model",
        "design.time_perspective": "Time perspective",
    },
    "Who may enter": {
        "eligibility.minimum_age": "Minimum age",
        "eligibility.maximum_age": "Maximum age",
        "eligibility.sex": "Sex",
        "eligibility.healthy_volunteers": "Healthy volunteers",
        "eligibility.study_population": "Study population",
        "eligibility.sampling_method": "Sampling method",
        "conditions": "Conditions",
    },
    "Sponsor and people": {
        "sponsor.name": "Sponsor",
        "sponsor.class": "Sponsor class",
        "collaborators": "Collaborators",
        "mentioned_organizations": "Organisations named in the text",
        "responsible_party.type": "Responsible party, kind",
        "responsible_party.name": "Responsible party",
        "responsible_party.affiliation": "Responsible party, affiliation",
        "officials": "Officials",
        "oversight.fda_regulated_drug": "FDA-regulated drug",
        "oversight.fda_regulated_device": "FDA-regulated device",
        "oversight.has_dmc": "Data monitoring committee",
        "ipd_sharing.sharing": "Sharing of participants' data",
        "ipd_sharing.description": "Sharing of participants' data, in words",
    },
    "Titles, ids and texts": {
        "brief_title": "Brief title",
        "official_title": "Official title",
        "acronym": "Acronym",
        "identifiers": "Identifiers",
        "keywords": "Keywords",
        "references": "References",
        "brief_summary": "Brief summary",
        "detailed_description": "Detailed description",
    },
}
"""The fields of a comparison, as a report groups and names them."""

FIELD_LABELS: Final = {path: label for group in FIELD_GROUPS.values() for path, label in group.items()}
LIST_LABELS: Final = {
    "arms": "Arms",
    "interventions": "Interventions",
    "regimens": "Doses",
    "criteria": "Criteria",
    "outcomes": "Outcomes",
    "locations": "Locations",
}
"""The lists of a comparison, by their names."""

PROSE: Final = frozenset(
    (
        "why_stopped",
        "eligibility.study_population",
        "design.intervention_model_description",
        "design.masking_description",
        "ipd_sharing.description",
        "brief_title",
        "official_title",
        "acronym",
        "brief_summary",
        "detailed_description",
        "sponsor.name",
        "responsible_party.name",
        "responsible_party.affiliation",
    )
)
"""The fields whose value is somebody's own words, which are shown as printed; other words are the vocabulary's."""

WORDS: Final = {
    "NA": "Not applicable",
    "EARLY_PHASE1": "Early phase 1",
    **{f"PHASE{number}": f"Phase {number}" for number in (1, 2, 3, 4)},
    "NONE": "None (open label)",
    "SINGLE_GROUP": "Single group",
    "NON_RANDOMIZED": "Non-randomised",
    "RANDOMIZED": "Randomised",
    "NIH": "NIH",
    "FED": "U.S. federal agency",
    "OTHER_GOV": "Other government",
    "INDIV": "Individual",
    "AMBIG": "Ambiguous",
    "ECT": "Educational, counselling or training",
    "ACTIVE_NOT_RECRUITING": "Active, not recruiting",
    "ENROLLING_BY_INVITATION": "Enrolling by invitation",
    "NON_PROBABILITY_SAMPLE": "Non-probability sample",
    "ECOLOGIC_OR_COMMUNITY": "Ecologic or community",
}
"""How the registry's constants read where changing case and underscores is not enough."""

_RELATIONS: Final[dict[Relation, str]] = {
    "equivalent": "the same",
    "stricter_left": "stricter in {left}",
    "stricter_right": "stricter in {right}",
    "different": "different",
    "related": "related",
    "left_only": "only {left}",
    "right_only": "only {right}",
    "not_comparable": "cannot be compared",
}


def field_label(path: str) -> str:
    """What people call the field at a dotted path.

    >>> field_label("eligibility.maximum_age")
    'Maximum age'
    """
    return FIELD_LABELS.get(path, path.replace("_", " ").replace(".", ", ").capitalize())


def relation_words(relation: Relation, left: str, right: str) -> str:
    """A relation in words that name the sides.

    >>> relation_words("stricter_left", "A", "B")
    'stricter in A'
    """
    return _RELATIONS[relation].format(left=left, right=right)


def constant_words(constant: str) -> str:
    """A constant of the registry's vocabularies as people read it.

    >>> constant_words("NOT_YET_RECRUITING")
    'Not yet recruiting'
    """
    return WORDS.get(constant, constant.replace("_", " ").capitalize())


def value_words(path: str, value: Value) -> str:
    """The value of a field in words; the empty text where the record says nothing.

    >>> value_words("eligibility.maximum_age", {"value": 75.0, "unit": "year"})
    '75 years'
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return number(value)
    if isinstance(value, str):
        return value if path in PROSE or not _is_constant(value) else constant_words(value)
    if isinstance(value, Mapping):
        return _object_words(value)
    return "; ".join(entry_words(path, entry) for entry in value)


def entry_words(path: str, entry: str | Mapping[str, str | None]) -> str:
    """One entry of a list field in words."""
    if isinstance(entry, str):
        is_prose = path in ("conditions", "keywords", "mentioned_organizations")
        return entry if is_prose or not _is_constant(entry) else constant_words(entry)
    return _object_words(entry)


def _object_words(entry: Mapping[str, str | float | None]) -> str:
    """An age ("75 years"), an agency, an identifier, an official or a reference in words."""
    if isinstance(entry.get("value"), int | float):
        return counted(float(entry["value"] or 0), str(entry["unit"]))
    told = [str(entry[key]) for key in ("name", "value", "citation", "affiliation") if entry.get(key)]
    kinds = [_kind_words(str(entry[key])) for key in ("class", "type", "role") if entry.get(key)]
    if entry.get("pmid"):
        kinds.append(f"PMID {entry['pmid']}")
    return ", ".join(told) + (f" ({', '.join(kinds)})" if kinds else "")


def _kind_words(kind: str) -> str:
    """The kind of an entry: an identifier's (lower case in the schema), a funder's class, an official's role."""
    return _IDENTIFIERS.get(kind, kind.upper()) if kind.islower() else in_sentence(constant_words(kind))


_IDENTIFIERS: Final = {
    "nct_alias": "former NCT id",
    "eudract": "EudraCT",
    "ctis": "EU CTIS",
    "chictr": "ChiCTR",
    "jrct": "jRCT",
    "org_study": "the sponsor’s own",
    "registry": "another registry’s",
    "grant": "grant",
    "other": "other",
}
"""How the types of identifiers read; the others are registries' own abbreviations (NCT, ISRCTN)."""


def _is_constant(value: str) -> bool:
    return value.isupper() and value.replace("_", "").isalnum() and value.isascii()


def in_sentence(words: str) -> str:
    """Words as they stand inside a sentence: without a capital, but for abbreviations.

    >>> in_sentence("Maximum age"), in_sentence("FDA-regulated drug")
    ('maximum age', 'FDA-regulated drug')
    """
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def counted(count: float, unit: str) -> str:
    """So many of a thing.

    >>> counted(1, "week"), counted(2, "week")
    ('1 week', '2 weeks')
    """
    return f"{number(count)} {unit}{'' if count == 1 else 's'}"


def listed(entries: list[str] | tuple[str, ...], most: int | None = None) -> str:
    """Join entries as a sentence lists them; beyond `most`, the rest is counted.

    >>> listed(["a", "b", "c"]), listed(["a", "b", "c", "d"], most=2)
    ('a, b and c', 'a, b and 2 more')
    """
    shown = list(entries)
    if most is not None and len(shown) > most:
        shown = [*shown[:most], f"{len(shown) - most} more"]
    return " and ".join(part for part in (", ".join(shown[:-1]), *shown[-1:]) if part)
