"""ClinicalTrials.gov, API v2: one study as JSON (https://clinicaltrials.gov/api/v2/studies/{nctId}).

Quirks: text is markdown with escapes; dates may lack their `type` and their day; saved records of 2023 carry keys of
the site's own making (`locations_nested`, `interventionMappedName`), so an unknown key is never fatal (`unknown_keys`
counts them), while a word outside a vocabulary is. The record-history service serves the same sections in HTML.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from parsers.ctgov_keys import KNOWN_KEYS, NOT_READ
from parsers.door import trial_from
from parsers.errors import NotATrial, ParseError
from parsers.identifiers import identifier_type
from parsers.schema import IdentifierType, Trial
from parsers.text.canonical import canonical, line
from parsers.text.dates import AgeFields, age
from parsers.text.markup import from_html

SOURCE = "ctgov"
STUDY_PAGE = "https://clinicaltrials.gov/study/"

Fields = dict[str, Any]


class Record(msgspec.Struct):
    """The part of a v2 record that a Trial is read from; sections stay plain until their reader takes them."""

    protocol: Fields = msgspec.field(name="protocolSection")
    has_results: bool | None = msgspec.field(name="hasResults", default=None)


class Answer(msgspec.Struct):
    """A record, or one version of it as the history service serves it: under `study`, with its long texts in HTML."""

    protocol: Fields | None = msgspec.field(name="protocolSection", default=None)
    has_results: bool | None = msgspec.field(name="hasResults", default=None)
    study: Record | None = None


_DECODER = msgspec.json.Decoder(Answer)


def parse(body: bytes, url: str | None = None) -> Trial:
    """Read one v2 study record, or one version from the history service (JSON bytes), into a Trial.

    `url` is the address that was asked; an id in it that is neither the record's id nor one of its aliases is refused.
    Raises NotATrial where the bytes are no record, ParseError where a record cannot be read.
    """
    record, prose = _decode(body)
    trial_id = _record_id(record.protocol)
    try:
        fields = _fields(record.protocol, line, prose)
    except (AttributeError, KeyError, TypeError) as problem:
        raise ParseError(_shape(problem), source=SOURCE, trial_id=trial_id) from problem
    _refuse_other(fields, trial_id, url)
    has_results = record.has_results
    if has_results is None and prose is from_html:  # the history leaves it out, and keeps the date of posting
        has_results = fields["results_first_posted"] is not None
    return trial_from({**fields, "has_results": has_results})


def recognises(body: bytes) -> bool:
    """Whether these bytes look like a v2 record."""
    return body.lstrip()[:1] == b"{" and b'"protocolSection"' in body


def unknown_keys(body: bytes) -> Counter[str]:
    """Count the keys of a record's protocol section that the registry's data structure does not name.

    The paths are dotted, list positions left out: `contactsLocationsModule.locations_nested`.
    """
    found: Counter[str] = Counter()
    _walk(_decode(body)[0].protocol, KNOWN_KEYS, "", found)
    return found


def _walk(value: object, known: dict[str, Any], path: str, found: Counter[str]) -> None:
    if isinstance(value, list):
        for entry in value:
            _walk(entry, known, path, found)
    elif isinstance(value, dict):
        for key, below in value.items():
            if key not in known:
                found[path + key] += 1
            elif known[key] is not NOT_READ:
                _walk(below, known[key], f"{path}{key}.", found)


def _decode(body: bytes) -> tuple[Record, Callable[[str], str]]:
    """Decode the bytes into a record and the reader of its long texts, or say what the bytes are instead."""
    start = body.lstrip()[:200].lower()
    if not start:
        raise NotATrial("the body is empty; fetch the record again", source=SOURCE)
    if start.startswith(b"<"):
        raise NotATrial("found an HTML page where a JSON record is due; the site may be blocking", source=SOURCE)
    try:
        answer = _DECODER.decode(body)
    except msgspec.ValidationError as problem:
        raise NotATrial(f"this JSON is no study record ({problem})", source=SOURCE) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise NotATrial(f"the JSON is damaged or cut short ({problem}); fetch it again", source=SOURCE) from None
    if answer.protocol is not None:
        return Record(answer.protocol, answer.has_results), canonical
    if answer.study is not None:
        return answer.study, from_html
    raise NotATrial("this JSON is no study record: it has no protocolSection", source=SOURCE)


def _record_id(protocol: Fields) -> str:
    identification = protocol.get("identificationModule")
    trial_id = identification.get("nctId") if isinstance(identification, dict) else None
    if not isinstance(trial_id, str) or not trial_id:
        raise NotATrial("the record has no id", source=SOURCE, field="identificationModule.nctId")
    return trial_id


def _shape(problem: Exception) -> str:
    """Say that a module is missing, or that a value has another shape than the registry promises."""
    if isinstance(problem, KeyError):
        return f"{problem.args[0]} is missing from the record"
    return f"a value has another shape than the registry's data structure promises ({problem})"


def _refuse_other(fields: Fields, trial_id: str, url: str | None) -> None:
    asked = re.search(r"NCT\d{8}", url or "")
    if asked and asked.group() not in {one["value"] for one in fields["identifiers"]}:
        raise NotATrial(f"{asked.group()} was asked for and {trial_id} came", source=SOURCE, trial_id=trial_id)


def _fields(protocol: Fields, name: Callable[[str], str], prose: Callable[[str], str]) -> Fields:
    """Read every module; `name` makes one line of a value, `prose` canonical text of several."""
    reader = _Reader(protocol, name, prose)
    identification, status = protocol["identificationModule"], protocol["statusModule"]
    trial_id = identification["nctId"]
    return {
        "source": SOURCE,
        "trial_id": trial_id,
        "url": STUDY_PAGE + trial_id,
        "brief_title": reader.name(identification.get("briefTitle")),
        "official_title": reader.name(identification.get("officialTitle")),
        "acronym": reader.name(identification.get("acronym")),
        "identifiers": reader.identifiers(),
        **_status(status, reader),
        **_design(protocol.get("designModule", {}), reader),
        **_sponsors(protocol.get("sponsorCollaboratorsModule", {}), reader),
        "conditions": reader.names(protocol.get("conditionsModule", {}).get("conditions")),
        "keywords": reader.names(protocol.get("conditionsModule", {}).get("keywords")),
        **_arms(protocol.get("armsInterventionsModule", {}), reader),
        "eligibility": _eligibility(protocol.get("eligibilityModule", {}), reader),
        "outcomes": _outcomes(protocol.get("outcomesModule", {}), reader),
        **_places(protocol.get("contactsLocationsModule", {}), reader),
        "references": _references(protocol.get("referencesModule", {}), reader),
        "ipd_sharing": _ipd_sharing(protocol.get("ipdSharingStatementModule", {}), reader),
        "oversight": _oversight(protocol.get("oversightModule", {})),
        "brief_summary": reader.prose(protocol.get("descriptionModule", {}).get("briefSummary")),
        "detailed_description": reader.prose(protocol.get("descriptionModule", {}).get("detailedDescription")),
    }


_ID_TYPES: dict[str | None, IdentifierType] = {
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
        self._name, self._prose = name, prose

    def name(self, text: str | None) -> str | None:
        return (self._name(text) or None) if text is not None else None

    def prose(self, text: str | None) -> str | None:
        return (self._prose(text) or None) if text is not None else None

    def names(self, texts: Iterable[str] | None) -> list[str]:
        return [self._name(text) for text in texts or ()]

    def identifiers(self) -> list[Fields]:
        """Read the record's id, its aliases, the sponsor's own id and the secondary ids, in the record's order."""
        module = self._identification
        found = [_identifier(module["nctId"], "nct", None)]
        found += [_identifier(alias, "nct_alias", None) for alias in module.get("nctIdAliases", ())]
        own = module.get("orgStudyIdInfo", {})
        if own.get("id"):
            found.append(_identifier(self._name(own["id"]), "org_study", None))
        for secondary in module.get("secondaryIdInfos", ()):
            if secondary.get("id"):
                stated = self._id_type(secondary.get("type"))
                found.append(_identifier(self._name(secondary["id"]), stated, self.name(secondary.get("domain"))))
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
    return {
        "minimum_age": reader.age(module, "minimumAge"),
        "maximum_age": reader.age(module, "maximumAge"),
        "sex": module.get("sex"),
        "healthy_volunteers": module.get("healthyVolunteers"),
        "study_population": reader.prose(module.get("studyPopulation")),
        "sampling_method": module.get("samplingMethod"),
        "text": reader.prose(module.get("eligibilityCriteria")),
    }


_OUTCOME_LISTS = {"primaryOutcomes": "PRIMARY", "secondaryOutcomes": "SECONDARY", "otherOutcomes": "OTHER"}


def _outcomes(module: Fields, reader: _Reader) -> list[Fields]:
    return [
        {
            "type": kind,
            "measure": reader.name(outcome.get("measure")) or "",
            "description": reader.prose(outcome.get("description")),
            "time_frame": reader.name(outcome.get("timeFrame")),
        }
        for key, kind in _OUTCOME_LISTS.items()
        for outcome in module.get(key, ())
    ]


def _places(module: Fields, reader: _Reader) -> Fields:
    return {
        "locations": [
            {**{key: reader.name(site.get(key)) for key in _PLACE}, "status": site.get("status")}
            for site in module.get("locations", ())
        ],
        "officials": [
            {
                "name": reader.name(person.get("name")),
                "role": person.get("role"),
                "affiliation": reader.name(person.get("affiliation")),
            }
            for person in module.get("overallOfficials", ())
        ],
    }


_PLACE = ("facility", "city", "state", "country")


def _references(module: Fields, reader: _Reader) -> list[Fields]:
    return [
        {"type": entry.get("type"), "pmid": entry.get("pmid"), "citation": reader.name(entry.get("citation"))}
        for entry in module.get("references", ())
    ]


def _ipd_sharing(module: Fields, reader: _Reader) -> Fields | None:
    if not module:
        return None
    return {"sharing": module.get("ipdSharing"), "description": reader.prose(module.get("description"))}


def _oversight(module: Fields) -> Fields | None:
    if not module:
        return None
    return {
        "fda_regulated_drug": module.get("isFdaRegulatedDrug"),
        "fda_regulated_device": module.get("isFdaRegulatedDevice"),
        "has_dmc": module.get("oversightHasDmc"),
    }
