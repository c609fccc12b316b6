"""The one schema: what every source is read into.

Field names follow the ClinicalTrials.gov data elements in snake_case; vocabularies are the registry's own
constants (https://clinicaltrials.gov/data-api/about-api/study-data-structure). Build a `Trial` with `build`, the one
door that validates; a bare constructor does not. `docs/schema.md` explains each field.
"""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec

from parsers.errors import ParseError
from parsers.published import published

SCHEMA_VERSION = 1

Source = Literal["ctgov", "veeva", "meddatax"]
Status = Literal[
    "ACTIVE_NOT_RECRUITING",
    "COMPLETED",
    "ENROLLING_BY_INVITATION",
    "NOT_YET_RECRUITING",
    "RECRUITING",
    "SUSPENDED",
    "TERMINATED",
    "WITHDRAWN",
    "AVAILABLE",
    "NO_LONGER_AVAILABLE",
    "TEMPORARILY_NOT_AVAILABLE",
    "APPROVED_FOR_MARKETING",
    "WITHHELD",
    "UNKNOWN",
]
StudyType = Literal["INTERVENTIONAL", "OBSERVATIONAL", "EXPANDED_ACCESS"]
Phase = Literal["NA", "EARLY_PHASE1", "PHASE1", "PHASE2", "PHASE3", "PHASE4"]
DateType = Literal["ACTUAL", "ESTIMATED"]
AgencyClass = Literal["NIH", "FED", "OTHER_GOV", "INDIV", "INDUSTRY", "NETWORK", "AMBIG", "OTHER", "UNKNOWN"]
ResponsiblePartyType = Literal["SPONSOR", "PRINCIPAL_INVESTIGATOR", "SPONSOR_INVESTIGATOR"]
Allocation = Literal["RANDOMIZED", "NON_RANDOMIZED", "NA"]
InterventionModel = Literal["SINGLE_GROUP", "PARALLEL", "CROSSOVER", "FACTORIAL", "SEQUENTIAL"]
Masking = Literal["NONE", "SINGLE", "DOUBLE", "TRIPLE", "QUADRUPLE"]
WhoMasked = Literal["PARTICIPANT", "CARE_PROVIDER", "INVESTIGATOR", "OUTCOMES_ASSESSOR"]
PrimaryPurpose = Literal[
    "TREATMENT",
    "PREVENTION",
    "DIAGNOSTIC",
    "ECT",
    "SUPPORTIVE_CARE",
    "SCREENING",
    "HEALTH_SERVICES_RESEARCH",
    "BASIC_SCIENCE",
    "DEVICE_FEASIBILITY",
    "OTHER",
]
ObservationalModel = Literal[
    "COHORT",
    "CASE_CONTROL",
    "CASE_ONLY",
    "CASE_CROSSOVER",
    "ECOLOGIC_OR_COMMUNITY",
    "FAMILY_BASED",
    "DEFINED_POPULATION",
    "NATURAL_HISTORY",
    "OTHER",
]
TimePerspective = Literal["RETROSPECTIVE", "PROSPECTIVE", "CROSS_SECTIONAL", "OTHER"]
ArmType = Literal[
    "EXPERIMENTAL", "ACTIVE_COMPARATOR", "PLACEBO_COMPARATOR", "SHAM_COMPARATOR", "NO_INTERVENTION", "OTHER"
]
InterventionType = Literal[
    "BEHAVIORAL",
    "BIOLOGICAL",
    "COMBINATION_PRODUCT",
    "DEVICE",
    "DIAGNOSTIC_TEST",
    "DIETARY_SUPPLEMENT",
    "DRUG",
    "GENETIC",
    "PROCEDURE",
    "RADIATION",
    "OTHER",
]
Sex = Literal["ALL", "FEMALE", "MALE"]
SamplingMethod = Literal["PROBABILITY_SAMPLE", "NON_PROBABILITY_SAMPLE"]
OutcomeType = Literal["PRIMARY", "SECONDARY", "OTHER"]
OfficialRole = Literal["STUDY_CHAIR", "STUDY_DIRECTOR", "PRINCIPAL_INVESTIGATOR", "SUB_INVESTIGATOR"]
ReferenceType = Literal["BACKGROUND", "RESULT", "DERIVED"]
IpdSharingAnswer = Literal["YES", "NO", "UNDECIDED"]
IdentifierType = Literal[
    "nct",
    "nct_alias",
    "eudract",
    "ctis",
    "isrctn",
    "utn",
    "actrn",
    "chictr",
    "ctri",
    "drks",
    "irct",
    "jrct",
    "umin",
    "org_study",
    "registry",
    "grant",
    "other",
]
TimeUnit = Literal["minute", "hour", "day", "week", "month", "year"]
Stage = Literal["loading", "induction", "maintenance", "dose_level"]
CriterionKind = Literal["inclusion", "exclusion", "unspecified"]

# An ISO 8601 prefix keeps the precision that the source printed: 2028, 2028-09, 2028-09-30.
IsoPrefix = Annotated[str, msgspec.Meta(pattern=r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
Position = Annotated[int, msgspec.Meta(ge=0)]
NctId = Annotated[str, msgspec.Meta(pattern=r"^NCT\d{8}$")]


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    """What every part of a Trial has in common: it is a value, and it knows its fields."""


class Identifier(_Part, frozen=True, kw_only=True):
    """An id of the trial; `source` is who issued it, as printed."""

    value: str
    type: IdentifierType
    source: str | None = None


class PartialDate(_Part, frozen=True, kw_only=True):
    """A date as precise as the source printed it, with whether it has happened."""

    date: IsoPrefix
    type: DateType | None = None


class Enrollment(_Part, frozen=True, kw_only=True):
    """How many participants, and whether that is the plan or the fact."""

    count: Annotated[int, msgspec.Meta(ge=0)]
    type: DateType | None = None


class Agency(_Part, frozen=True, kw_only=True):
    """A sponsor or collaborator; `class` is the registry's funder class."""

    name: str
    class_: AgencyClass | None = msgspec.field(name="class", default=None)


class ResponsibleParty(_Part, frozen=True, kw_only=True):
    """Who answers for the record."""

    type: ResponsiblePartyType | None = None
    name: str | None = None
    affiliation: str | None = None


class Design(_Part, frozen=True, kw_only=True):
    """The study design; each field is null (`who_masked`: empty) where not stated."""

    allocation: Allocation | None = None
    intervention_model: InterventionModel | None = None
    intervention_model_description: str | None = None
    masking: Masking | None = None
    masking_description: str | None = None
    who_masked: tuple[WhoMasked, ...] = ()
    primary_purpose: PrimaryPurpose | None = None
    observational_model: ObservationalModel | None = None
    time_perspective: TimePerspective | None = None


class Arm(_Part, frozen=True, kw_only=True):
    """An arm or group; `interventions` are zero-based positions in `Trial.interventions`."""

    label: str
    type: ArmType | None = None
    description: str | None = None
    interventions: tuple[Position, ...] = ()


class Intervention(_Part, frozen=True, kw_only=True):
    """An intervention; two may share a name and differ in schedule."""

    name: str
    type: InterventionType | None = None
    description: str | None = None
    other_names: tuple[str, ...] = ()


class Quantity(_Part, frozen=True, kw_only=True):
    """A length of time."""

    value: float
    unit: TimeUnit


class Amount(_Part, frozen=True, kw_only=True):
    """An amount from `low` to `high` (equal for a single figure) in a UCUM unit or a plain count, `per` a denominator.

    `per` is null for a person; otherwise `kg`, `m2`, `day`, `week`, `h`, `mL`, or two joined (`kg/day`).
    """

    low: float
    high: float
    unit: str
    per: str | None = None


class Days(_Part, frozen=True, kw_only=True):
    """The numbered days (or weeks, months) on which a dose is given: "Days 1, 8, 15"."""

    values: tuple[float, ...]
    unit: TimeUnit


class Schedule(_Part, frozen=True, kw_only=True):
    """How often: each field is null where the record does not say."""

    administrations: int | None = None
    interval: Quantity | None = None
    times_per_day: float | None = None
    times_per_week: float | None = None
    days: Days | None = None
    cycle_length: Quantity | None = None
    cycles: int | None = None


class Evidence(_Part, frozen=True, kw_only=True):
    """The words that a reading rests on, and the field they stand in (a path such as `arms[1].label`)."""

    field: str
    text: str


class Regimen(_Part, frozen=True, kw_only=True):
    """One dose of one intervention in one arm, with its schedule, route and total (DESIGN: doses as numbers).

    `arm` and `intervention` are zero-based positions, null where the record does not say. `cumulative` stands only
    where it is stated or follows by arithmetic. `flags` say what was repaired (`superscript_restored`), what
    contradicts, and what looked like a dose and could not be read (`unparsed: <text>`).
    """

    arm: Position | None = None
    intervention: Position | None = None
    stage: Stage | None = None
    amount: Amount | None = None
    maximum: Amount | None = None
    volume: Amount | None = None
    concentration: Amount | None = None
    route: str | None = None
    device: str | None = None
    schedule: Schedule = Schedule()
    duration: Quantity | None = None
    infusion_time: Quantity | None = None
    fractions: int | None = None
    cumulative: Amount | None = None
    flags: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Bound(_Part, frozen=True, kw_only=True):
    """One end of a range."""

    value: float
    inclusive: bool


class TimeWindow(_Part, frozen=True, kw_only=True):
    """The time before entry in which a presence counts: within it (`within`), or further back (`before`)."""

    value: float
    unit: TimeUnit
    direction: Literal["within", "before", "after"] = "within"


class Range(_Part, frozen=True, kw_only=True, tag_field="kind", tag="range"):
    """A limit on a measured quantity, as the sentence states it; `unit` is null where not written."""

    concept: str
    lower: Bound | None = None
    upper: Bound | None = None
    unit: str | None = None
    condition: str | None = None


class ValueSet(_Part, frozen=True, kw_only=True, tag_field="kind", tag="set"):
    """All the grades of an ordinal scale that the sentence means, as strings."""

    concept: str
    values: tuple[str, ...]
    condition: str | None = None


class Presence(_Part, frozen=True, kw_only=True, tag_field="kind", tag="presence"):
    """A state or history that the sentence asks for; `negated` where it asks for its absence."""

    concept: str
    negated: bool = False
    time_window: TimeWindow | None = None
    condition: str | None = None


Constraint = Range | ValueSet | Presence


class Criterion(_Part, frozen=True, kw_only=True):
    """One eligibility item: its text without marker and children, its place, and what it states as logic.

    `parent` is a zero-based position in the whole list of criteria; `number` is as printed without punctuation.
    """

    kind: CriterionKind
    number: str | None = None
    level: int = 0
    parent: Position | None = None
    heading: str | None = None
    text: str
    logic: Literal["and", "or"] = "and"
    constraints: tuple[Constraint, ...] = ()


class Age(_Part, frozen=True, kw_only=True):
    """An age limit with its unit, as registered."""

    value: float
    unit: TimeUnit


class Eligibility(_Part, frozen=True, kw_only=True):
    """Who may enter: the registry's own fields, the canonical text, and its items."""

    minimum_age: Age | None = None
    maximum_age: Age | None = None
    sex: Sex | None = None
    healthy_volunteers: bool | None = None
    study_population: str | None = None
    sampling_method: SamplingMethod | None = None
    text: str | None = None
    criteria: tuple[Criterion, ...] = ()


class Outcome(_Part, frozen=True, kw_only=True):
    """An outcome measure."""

    type: OutcomeType
    measure: str
    description: str | None = None
    time_frame: str | None = None


class Location(_Part, frozen=True, kw_only=True, cache_hash=True):
    """A site."""

    facility: str | None = None
    city: str | None = None
    state: str | None = None
    country: str | None = None
    status: Status | None = None


class Official(_Part, frozen=True, kw_only=True):
    """A person who leads the trial; never with telephone number or e-mail address."""

    name: str | None = None
    role: OfficialRole | None = None
    affiliation: str | None = None


class Reference(_Part, frozen=True, kw_only=True):
    """A publication; those of type DERIVED are the registry's own additions."""

    type: ReferenceType | None = None
    pmid: str | None = None
    citation: str | None = None


class IpdSharing(_Part, frozen=True, kw_only=True):
    """Whether participants' data will be shared."""

    sharing: IpdSharingAnswer | None = None
    description: str | None = None


class Oversight(_Part, frozen=True, kw_only=True):
    """Who watches over the trial."""

    fda_regulated_drug: bool | None = None
    fda_regulated_device: bool | None = None
    has_dmc: bool | None = None


class Trial(_Part, frozen=True, kw_only=True):
    """One record of one source. Null or empty in a field named in `not_carried` means "cannot say"."""

    schema_version: int = SCHEMA_VERSION
    source: Source
    trial_id: NctId
    url: str | None = None
    brief_title: str | None = None
    official_title: str | None = None
    acronym: str | None = None
    identifiers: tuple[Identifier, ...] = ()
    status: Status | None = None
    status_text: str | None = None
    last_known_status: Status | None = None
    why_stopped: str | None = None
    study_type: StudyType | None = None
    phases: tuple[Phase, ...] | None = None
    start_date: PartialDate | None = None
    primary_completion_date: PartialDate | None = None
    completion_date: PartialDate | None = None
    first_posted: IsoPrefix | None = None
    last_update_posted: IsoPrefix | None = None
    results_first_posted: IsoPrefix | None = None
    verified: IsoPrefix | None = None
    enrollment: Enrollment | None = None
    sponsor: Agency | None = None
    collaborators: tuple[Agency, ...] = ()
    responsible_party: ResponsibleParty | None = None
    mentioned_organizations: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    design: Design = Design()
    arms: tuple[Arm, ...] = ()
    interventions: tuple[Intervention, ...] = ()
    regimens: tuple[Regimen, ...] = ()
    eligibility: Eligibility = Eligibility()
    outcomes: tuple[Outcome, ...] = ()
    locations: tuple[Location, ...] = ()
    officials: tuple[Official, ...] = ()
    references: tuple[Reference, ...] = ()
    ipd_sharing: IpdSharing | None = None
    oversight: Oversight | None = None
    brief_summary: str | None = None
    detailed_description: str | None = None
    has_results: bool | None = None
    not_carried: tuple[str, ...] = ()


def build(fields: Mapping[str, Any]) -> Trial:
    """Validate plain values into a Trial: the one door.

    `fields` holds the field names of `Trial` with plain dicts, lists, strings and numbers below them; what is left out
    takes its empty value. Raises ParseError that names source, id, the path of what is wrong, and what was found.
    """
    try:
        trial = msgspec.convert(fields, Trial)
    except msgspec.ValidationError as problem:
        raise _refusal(fields, str(problem)) from None
    for number, arm in enumerate(trial.arms):
        for position in arm.interventions:
            if position >= len(trial.interventions):
                raise _refusal(fields, f"no intervention has position {position} - at `$.arms[{number}].interventions`")
    return trial


def _refusal(fields: Mapping[str, Any], message: str) -> ParseError:
    """Turn a validation message ("Invalid enum value 'X' - at `$.status`") into a ParseError with path and value."""
    problem, _, place = message.partition(" - at `")
    path = place.rstrip("`").removeprefix("$").removeprefix(".")
    found = repr(_at(fields, path)) if path else ""
    if found and found not in problem:
        problem += f", found {found[:80]}"
    return ParseError(problem, source=fields.get("source"), trial_id=fields.get("trial_id"), field=path or None)


def _at(fields: Any, path: str) -> Any:
    """Give the value at a path such as `arms[0].label`, or the nearest one above it."""
    for key, position in re.findall(r"(\w+)|\[(\d+)\]", path):
        try:
            fields = fields[key] if key else fields[int(position)]
        except (KeyError, IndexError, TypeError):
            break
    return fields


def to_json(trial: Trial) -> bytes:
    """The stored form of a Trial: compact JSON with every field present, in the order of the schema."""
    return msgspec.json.encode(trial)


def from_json(data: bytes | str) -> Trial:
    """Read the stored form back, validated."""
    return msgspec.json.decode(data, type=Trial)


_NOT_HASHED = ("schema_version", "url")
# "Begins enrollment in 3 months" counts the days to the start date and moves with the calendar; `status` says it all.
_MOVES_BY_ITSELF: dict[Source, tuple[str, ...]] = {"veeva": ("status_text",)}


def hashed_form(trial: Trial, stored: bytes | None = None) -> bytes:
    """The JSON whose hash says whether content changed: the stored form without what is no content.

    `stored` is the stored form, where somebody has made it already.
    """
    form = stored or to_json(trial)
    for name in (*_NOT_HASHED, *_MOVES_BY_ITSELF.get(trial.source, ())):
        # Inside a string the quotation marks of `"url":` would be escaped, so the first place is the field's own.
        form = form.replace(b'"%s":%s,' % (name.encode(), msgspec.json.encode(getattr(trial, name))), b"", 1)
    return form


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a Trial."""
    return published(Trial, "Trial")
