"""The modules of a ClinicalTrials.gov record, each read into the fields of a Trial that it fills.

A module may be missing; a value of another shape than the registry's data structure promises is refused, with the name
of its module.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, Final

from parsers.errors import ParseError
from parsers.identifiers import identifier_type
from parsers.schema import IdentifierType
from parsers.text.dates import AgeFields, age

SOURCE: Final = "ctgov"
STUDY_PAGE: Final = "https://clinicaltrials.gov/study/"

Fields = dict[str, Any]


def read_modules(protocol: Fields, name: Callable[[str], str], prose: Callable[[str], str]) -> Fields:
    """Read every module of a protocol section into the fields of a Trial.

    `name` makes one line of a value, `prose` canonical text of several. Raises ParseError that names the module.
    """
    reader = _Reader(protocol, name, prose)
    found: Fields = {"source": SOURCE}
    for module, read in _MODULES.items():
        if module in _REQUIRED and module not in protocol:
            raise reader.refusal(module, "the module is missing from the record")
        try:
            found |= read(protocol.get(module, {}), reader)
        except KeyError as problem:
            raise reader.refusal(module, f"{problem.args[0]} is missing from the record") from None
        except (AttributeError, TypeError) as problem:
            raise reader.refusal(module, f"a value has another shape than the registry promises ({problem})") from None
    return found


_ID_TYPES: Final[dict[str | None, IdentifierType]] = {
    None: "other",
    "NIH": "grant",
    "FDA": "grant",
    "VA": "grant",
    "CDC": "grant",
    "AHRQ": "grant",
    "SAMHSA": "grant",
    "OTHER_GRANT": "grant",
    "EUDRACT_NUMBER": "eudract",
    "CTIS": "ctis",
    "REGISTRY": "registry",
    "OTHER": "other",
}


class _Reader:
    """Reads texts the way the service at hand writes them: markdown from v2, HTML from the history."""

    def __init__(self, protocol: Fields, name: Callable[[str], str], prose: Callable[[str], str]) -> None:
        self._identification = protocol["identificationModule"]
        self.line, self._prose = name, prose

    def name(self, text: str | None) -> str | None:
        return (self.line(text) or None) if text is not None else None

    def prose(self, text: str | None) -> str | None:
        return (self._prose(text) or None) if text is not None else None

    def names(self, texts: Iterable[str] | None) -> list[str]:
        return [self.line(text) for text in texts or ()]

    def identifiers(self) -> list[Fields]:
        """Read the record's id, its aliases, the sponsor's own id and the secondary ids, in the record's order."""
        module = self._identification
        found = [_identifier(module["nctId"], "nct", None)]
        found += [_identifier(alias, "nct_alias", None) for alias in module.get("nctIdAliases", ())]
        own = module.get("orgStudyIdInfo", {})
        if own.get("id"):
            found.append(_identifier(self.line(own["id"]), "org_study", None))
        for secondary in module.get("secondaryIdInfos", ()):
            if secondary.get("id"):
                stated = self._id_type(secondary.get("type"))
                found.append(_identifier(self.line(secondary["id"]), stated, self.name(secondary.get("domain"))))
        return found

    def _id_type(self, word: str | None) -> IdentifierType:
        if word not in _ID_TYPES:
            raise self.refusal("identificationModule.secondaryIdInfos.type", f"{word!r} is not in the vocabulary")
        return _ID_TYPES[word]

    def age(self, module: Fields, key: str) -> AgeFields | None:
        """Read an age limit, or refuse the record with the words found."""
        try:
            return age(module.get(key))
        except ValueError as problem:
            raise self.refusal(f"eligibilityModule.{key}", str(problem)) from None

    def refusal(self, field: str, problem: str) -> ParseError:
        """Say what is wrong with this record."""
        return ParseError(problem, source=SOURCE, trial_id=self._identification["nctId"], field=field)


def _identifier(value: str, stated: IdentifierType, issuer: str | None) -> Fields:
    return {"value": value, "type": identifier_type(value, stated), "source": issuer}


def _date(struct: Fields | None) -> Fields | None:
    return {"date": struct["date"], "type": struct.get("type")} if struct and struct.get("date") else None


def _posted(struct: Fields | None) -> str | None:
    return struct.get("date") if struct else None


def _identification(module: Fields, reader: _Reader) -> Fields:
    return {
        "trial_id": module["nctId"],
        "url": STUDY_PAGE + module["nctId"],
        "brief_title": reader.name(module.get("briefTitle")),
        "official_title": reader.name(module.get("officialTitle")),
        "acronym": reader.name(module.get("acronym")),
        "identifiers": reader.identifiers(),
    }


def _description(module: Fields, reader: _Reader) -> Fields:
    return {
        "brief_summary": reader.prose(module.get("briefSummary")),
        "detailed_description": reader.prose(module.get("detailedDescription")),
    }


def _conditions(module: Fields, reader: _Reader) -> Fields:
    return {"conditions": reader.names(module.get("conditions")), "keywords": reader.names(module.get("keywords"))}


def _status(module: Fields, reader: _Reader) -> Fields:
    return {
        "status": module["overallStatus"],
        "status_text": module["overallStatus"],
        "last_known_status": module.get("lastKnownStatus"),
        "why_stopped": reader.prose(module.get("whyStopped")),
        "start_date": _date(module.get("startDateStruct")),
        "primary_completion_date": _date(module.get("primaryCompletionDateStruct")),
        "completion_date": _date(module.get("completionDateStruct")),
        "first_posted": _posted(module.get("studyFirstPostDateStruct")),
        "last_update_posted": _posted(module.get("lastUpdatePostDateStruct")),
        "results_first_posted": _posted(module.get("resultsFirstPostDateStruct")),
        "verified": module.get("statusVerifiedDate"),
    }


def _design(module: Fields, reader: _Reader) -> Fields:
    info = module.get("designInfo", {})
    masking = info.get("maskingInfo", {})
    enrollment = module.get("enrollmentInfo", {})
    return {
        "study_type": module.get("studyType"),
        "phases": module.get("phases") or None,
        "enrollment": {"count": enrollment["count"], "type": enrollment.get("type")} if "count" in enrollment else None,
        "design": {
            "allocation": info.get("allocation"),
            "intervention_model": info.get("interventionModel"),
            "intervention_model_description": reader.prose(info.get("interventionModelDescription")),
            "masking": masking.get("masking"),
            "masking_description": reader.prose(masking.get("maskingDescription")),
            "who_masked": masking.get("whoMasked", []),
            "primary_purpose": info.get("primaryPurpose"),
            "observational_model": info.get("observationalModel"),
            "time_perspective": info.get("timePerspective"),
        },
    }


def _sponsors(module: Fields, reader: _Reader) -> Fields:
    def agency(entry: Fields | None) -> Fields | None:
        return {"name": reader.name(entry["name"]), "class": entry.get("class")} if entry else None

    party = module.get("responsibleParty")
    return {
        "sponsor": agency(module.get("leadSponsor")),
        "collaborators": [agency(entry) for entry in module.get("collaborators", ())],
        "responsible_party": {
            "type": party.get("type"),
            "name": reader.name(party.get("investigatorFullName") or party.get("oldNameTitle")),
            "affiliation": reader.name(party.get("investigatorAffiliation") or party.get("oldOrganization")),
        }
        if party
        else None,
    }


def _arms(module: Fields, reader: _Reader) -> Fields:
    interventions = module.get("interventions", [])
    arms = module.get("armGroups", [])
    labels = Counter(arm.get("label") for arm in arms)
    return {
        "arms": [
            {
                "label": reader.name(arm.get("label")) or "",
                "type": arm.get("type"),
                "description": reader.prose(arm.get("description")),
                "interventions": _given(arm, interventions, unique=labels[arm.get("label")] == 1),
            }
            for arm in arms
        ],
        "interventions": [
            {
                "name": reader.name(entry["name"]),
                "type": entry.get("type"),
                "description": reader.prose(entry.get("description")),
                "other_names": reader.names(entry.get("otherNames")),
            }
            for entry in interventions
        ],
    }


def _given(arm: Fields, interventions: list[Fields], *, unique: bool) -> list[int]:
    """Positions of the interventions of an arm: told by their `armGroupLabels`, else by "Drug: name" in the arm."""
    names = set(arm.get("interventionNames", ()))
    by_label = [n for n, one in enumerate(interventions) if arm.get("label") in one.get("armGroupLabels", ())]
    by_name = [
        n
        for n, one in enumerate(interventions)
        if f"{(one.get('type') or '').replace('_', ' ').title()}: {one['name']}" in names
    ]
    return by_label if by_label and unique else by_name or by_label


def _eligibility(module: Fields, reader: _Reader) -> Fields:
    found = {
        "minimum_age": reader.age(module, "minimumAge"),
        "maximum_age": reader.age(module, "maximumAge"),
        "sex": module.get("sex"),
        "healthy_volunteers": module.get("healthyVolunteers"),
        "study_population": reader.prose(module.get("studyPopulation")),
        "sampling_method": module.get("samplingMethod"),
        "text": reader.prose(module.get("eligibilityCriteria")),
    }
    return {"eligibility": found}


_OUTCOME_LISTS: Final = {"primaryOutcomes": "PRIMARY", "secondaryOutcomes": "SECONDARY", "otherOutcomes": "OTHER"}


def _outcomes(module: Fields, reader: _Reader) -> Fields:
    found = [
        {
            "type": kind,
            "measure": reader.name(outcome.get("measure")) or "",
            "description": reader.prose(outcome.get("description")),
            "time_frame": reader.name(outcome.get("timeFrame")),
        }
        for key, kind in _OUTCOME_LISTS.items()
        for outcome in module.get(key, ())
    ]
    return {"outcomes": found}


def _places(module: Fields, reader: _Reader) -> Fields:
    return {
        "locations": [_site(reader.line, *map(site.get, _SITE)) for site in module.get("locations", ())],
        "officials": [
            {
                "name": reader.name(person.get("name")),
                "role": person.get("role"),
                "affiliation": reader.name(person.get("affiliation")),
            }
            for person in module.get("overallOfficials", ())
        ],
    }


_SITE: Final = ("facility", "city", "state", "country", "status")


@lru_cache(maxsize=2048)
def _site(line: Callable[[str], str], *stated: str | None) -> Fields:
    """One site: large trials have hundreds, and nearly all of them are the same from one version to the next."""
    place = [line(text) or None if text is not None else None for text in stated[:-1]]
    return dict(zip(_SITE, (*place, stated[-1]), strict=True))


def _references(module: Fields, reader: _Reader) -> Fields:
    found = [
        {"type": entry.get("type"), "pmid": entry.get("pmid"), "citation": reader.name(entry.get("citation"))}
        for entry in module.get("references", ())
    ]
    return {"references": found}


def _ipd_sharing(module: Fields, reader: _Reader) -> Fields:
    found = {"sharing": module.get("ipdSharing"), "description": reader.prose(module.get("description"))}
    return {"ipd_sharing": found if module else None}


def _oversight(module: Fields, reader: _Reader) -> Fields:
    found = {
        "fda_regulated_drug": module.get("isFdaRegulatedDrug"),
        "fda_regulated_device": module.get("isFdaRegulatedDevice"),
        "has_dmc": module.get("oversightHasDmc"),
    }
    return {"oversight": found if module else None}


_REQUIRED: Final = ("identificationModule", "statusModule")
_MODULES: Final[dict[str, Callable[[Fields, _Reader], Fields]]] = {
    "identificationModule": _identification,
    "statusModule": _status,
    "designModule": _design,
    "sponsorCollaboratorsModule": _sponsors,
    "conditionsModule": _conditions,
    "armsInterventionsModule": _arms,
    "eligibilityModule": _eligibility,
    "outcomesModule": _outcomes,
    "contactsLocationsModule": _places,
    "referencesModule": _references,
    "ipdSharingStatementModule": _ipd_sharing,
    "oversightModule": _oversight,
    "descriptionModule": _description,
}
