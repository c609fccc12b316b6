"""A Trial as a FHIR R5 ResearchStudy: the study itself, its arms, outcomes, sites and parties."""

from collections.abc import Iterator, Mapping
from typing import Final

from harvester.exporting.fhir.eligibility import eligibility
from harvester.exporting.fhir.parts import Element, concept, filled
from harvester.exporting.fhir.treatment import arms, interventions
from parsers.schema import OutcomeType, PartialDate, Phase, PrimaryPurpose, Status, Trial

# http://hl7.org/fhir/research-study-status
_STATES: Final[Mapping[Status, str]] = {
    "ACTIVE_NOT_RECRUITING": "active-but-not-recruiting",
    "COMPLETED": "completed",
    "ENROLLING_BY_INVITATION": "enrolling-by-invitation",
    "NOT_YET_RECRUITING": "not-yet-recruiting",
    "RECRUITING": "recruiting",
    "SUSPENDED": "temporarily-closed-to-accrual",
    "TERMINATED": "terminated",
    "WITHDRAWN": "withdrawn",
}
# http://terminology.hl7.org/CodeSystem/research-study-phase
_PHASES: Final[Mapping[tuple[Phase, ...], str]] = {
    ("NA",): "n-a",
    ("EARLY_PHASE1",): "early-phase-1",
    ("PHASE1",): "phase-1",
    ("PHASE1", "PHASE2"): "phase-1-phase-2",
    ("PHASE2",): "phase-2",
    ("PHASE2", "PHASE3"): "phase-2-phase-3",
    ("PHASE3",): "phase-3",
    ("PHASE4",): "phase-4",
}
# http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type
_PURPOSES: Final[Mapping[PrimaryPurpose, str]] = {
    "TREATMENT": "treatment",
    "PREVENTION": "prevention",
    "DIAGNOSTIC": "diagnostic",
    "SUPPORTIVE_CARE": "supportive-care",
    "SCREENING": "screening",
    "HEALTH_SERVICES_RESEARCH": "health-services-research",
    "BASIC_SCIENCE": "basic-science",
    "DEVICE_FEASIBILITY": "device-feasibility",
}
# http://hl7.org/fhir/research-study-party-role
_ROLES: Final = {
    "PRINCIPAL_INVESTIGATOR": "primary-investigator",
    "SUB_INVESTIGATOR": "sub-investigator",
    "STUDY_CHAIR": "study-chair",
    "STUDY_DIRECTOR": "study-director",
}
_OBJECTIVES: Final[Mapping[OutcomeType, str]] = {"PRIMARY": "primary", "SECONDARY": "secondary"}
_TERMS: Final = "http://terminology.hl7.org/CodeSystem/"
_CORE: Final = "http://hl7.org/fhir/"
_NCT: Final = "http://clinicaltrials.gov"


def research_study(trial: Trial, *, version: int | None = None) -> Element:
    """A Trial as a ResearchStudy, in the JSON of FHIR R5; what it refers to is contained in it."""
    return filled(
        {
            "resourceType": "ResearchStudy",
            "id": f"{trial.source}-{trial.trial_id}",
            "contained": [*eligibility(trial), *interventions(trial), *_sites(trial)],
            "url": trial.url,
            "identifier": list(_identifiers(trial)),
            "version": str(version) if version else None,
            "title": trial.official_title or trial.brief_title,
            "label": list(_labels(trial)),
            "relatedArtifact": list(_publications(trial)),
            "date": trial.last_update_posted,
            "status": "active",
            "primaryPurposeType": _purpose(trial),
            "phase": _phase(trial),
            "studyDesign": list(_designs(trial)),
            "focus": [{"reference": {"reference": f"#intervention-{n}"}} for n in range(len(trial.interventions))],
            "condition": [concept(name) for name in trial.conditions],
            "keyword": [concept(name) for name in trial.keywords],
            "region": [concept(name) for name in _countries(trial)],
            "descriptionSummary": trial.brief_summary,
            "description": trial.detailed_description,
            "period": {"start": _date(trial.start_date), "end": _date(trial.completion_date)},
            "site": [{"reference": f"#site-{place}"} for place in range(len(trial.locations))],
            "associatedParty": list(_parties(trial)),
            "progressStatus": list(_progress(trial)),
            "whyStopped": concept(trial.why_stopped),
            "recruitment": _recruitment(trial),
            "comparisonGroup": arms(trial),
            "outcomeMeasure": list(_outcomes(trial)),
        }
    )


def _identifiers(trial: Trial) -> Iterator[Element]:
    yield {"use": "official", "system": _NCT, "value": trial.trial_id}
    for one in trial.identifiers:
        if one.value != trial.trial_id:
            yield {"use": "secondary", "type": concept(one.type), "value": one.value, "assigner": _named(one.source)}


def _named(name: str | None) -> Element | None:
    return {"display": name} if name else None


def _labels(trial: Trial) -> Iterator[Element]:
    """Titles beside the first: the brief one where there is an official one, and the acronym."""
    if trial.official_title and trial.brief_title:
        yield {"type": concept("brief title"), "value": trial.brief_title}
    if trial.acronym:
        yield {"type": concept("acronym"), "value": trial.acronym}


def _publications(trial: Trial) -> Iterator[Element]:
    for one in trial.references:
        page = f"https://pubmed.ncbi.nlm.nih.gov/{one.pmid}/" if one.pmid else None
        if one.citation or page:
            yield {"type": "citation", "label": one.type, "citation": one.citation, "document": {"url": page}}


def _purpose(trial: Trial) -> Element | None:
    purpose = trial.design.primary_purpose
    return concept(purpose, _TERMS + "research-study-prim-purp-type", _PURPOSES.get(purpose) if purpose else None)


def _phase(trial: Trial) -> Element | None:
    if trial.phases is None:
        return None
    return concept(", ".join(trial.phases), _TERMS + "research-study-phase", _PHASES.get(trial.phases))


def _designs(trial: Trial) -> Iterator[Element | None]:
    design = trial.design
    yield concept(trial.study_type)
    yield concept(design.allocation)
    yield concept(design.intervention_model)
    yield concept(f"masking: {design.masking}" if design.masking else None)
    yield concept(design.observational_model)
    yield concept(design.time_perspective)


def _countries(trial: Trial) -> list[str]:
    return sorted({one.country for one in trial.locations if one.country})


def _date(date: PartialDate | None) -> str | None:
    """A date as precise as it is printed; FHIR takes a year, a month or a day."""
    return date.date if date else None


def _sites(trial: Trial) -> Iterator[Element]:
    for place, one in enumerate(trial.locations):
        address = {"city": one.city, "state": one.state, "country": one.country}
        yield {"resourceType": "Location", "id": f"site-{place}", "name": one.facility, "address": address}


def _parties(trial: Trial) -> Iterator[Element]:
    agencies = [("lead-sponsor", trial.sponsor), *(("collaborator", one) for one in trial.collaborators)]
    for role, agency in agencies:
        if agency:
            coded = concept(role, _CORE + "research-study-party-role", role)
            yield {"name": agency.name, "role": coded, "classifier": [concept(agency.class_)]}
    for official in trial.officials:
        role = official.role or "official"
        coded = concept(role, _CORE + "research-study-party-role", _ROLES.get(role))
        yield {"name": official.name, "role": coded, "party": _named(official.affiliation)}


def _progress(trial: Trial) -> Iterator[Element]:
    if trial.status:
        yield {
            "state": concept(trial.status, _CORE + "research-study-status", _STATES.get(trial.status)),
            "actual": True,
        }


def _recruitment(trial: Trial) -> Element:
    enrolled = trial.enrollment
    name = "actualNumber" if enrolled and enrolled.type == "ACTUAL" else "targetNumber"
    return {name: enrolled.count if enrolled else None, "eligibility": {"reference": "#eligibility"}}


def _outcomes(trial: Trial) -> Iterator[Element]:
    for one in trial.outcomes:
        frame = f"Time frame: {one.time_frame}" if one.time_frame else None
        yield {
            "name": one.measure,
            "type": [concept(one.type, _TERMS + "research-study-objective-type", _OBJECTIVES.get(one.type))],
            "description": "\n\n".join(filter(None, (one.description, frame))) or None,
        }
