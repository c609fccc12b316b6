"""Made-up records in the registry's own form: small, valid, varied, and the same for the same number."""

import copy
from collections.abc import Callable
from datetime import date, timedelta
from itertools import cycle, islice
from typing import Any, NamedTuple

Record = dict[str, Any]


class Theme(NamedTuple):
    """What a study is about: its condition, its intervention, and how that is given."""

    condition: str
    keyword: str
    name: str
    type: str
    dose: str
    arm: str
    limits: tuple[str, ...]


THEMES = (
    Theme(
        "Amyotrophic Lateral Sclerosis",
        "motor neuron disease",
        "Motor Neuron Precursor Cells",
        "BIOLOGICAL",
        "Injection into the spinal canal, every 2 weeks for 4 doses",
        "5.0×10^7 cells per dose, intrathecal",
        ("Forced vital capacity (FVC) of at least 60 % of the predicted value", "Body mass index >= 18.5 kg/m2"),
    ),
    Theme(
        "Type 2 Diabetes Mellitus",
        "glycaemic control",
        "Glutazone",
        "DRUG",
        "25 mg tablets by mouth, twice a day for 24 weeks",
        "25 mg twice a day",
        ("HbA1c between 7.0 % and 10.5 %", "eGFR \\>= 45 mL/min/1.73m2"),
    ),
    Theme(
        "Hypertension",
        "blood pressure",
        "Sartanol",
        "DRUG",
        "80 mg orally once daily",
        "Sartanol 80 mg once daily",
        ("Systolic blood pressure from 140 to 179 mmHg", "Serum creatinine \\<= 1.5 x ULN"),
    ),
    Theme(
        "Breast Cancer",
        "adjuvant treatment",
        "Pertumab",
        "BIOLOGICAL",
        "8 mg/kg as a loading dose, then 6 mg/kg every 3 weeks, intravenous infusion over 30 minutes",
        "Pertumab every 3 weeks for 6 cycles",
        ("ECOG performance status 0 or 1", "Absolute neutrophil count >= 1.5 x 10\\^9/L"),
    ),
    Theme(
        "Knee Osteoarthritis",
        "exercise",
        "Supervised Strength Training",
        "BEHAVIORAL",
        "Sessions of 45 minutes, 3 times a week for 12 weeks",
        "Group sessions with a physiotherapist",
        ("Pain of 4 or more on a scale of 10", "Body mass index \\< 35 kg/m2"),
    ),
)
STATUSES = ("RECRUITING", "COMPLETED", "NOT_YET_RECRUITING", "ACTIVE_NOT_RECRUITING", "UNKNOWN", "TERMINATED")
PHASES = (["PHASE1"], ["PHASE2"], ["PHASE1", "PHASE2"], ["PHASE3"], ["NA"], ["PHASE4"])
SPONSORS = (
    ("University Hospital of Northfield", "OTHER"),
    ("Calder Therapeutics", "INDUSTRY"),
    ("Institute for Rare Diseases", "OTHER"),
)
PLACES = (("Northfield", "Ohio", "United States"), ("Leuven", None, "Belgium"), ("Osaka", "Osaka", "Japan"))
FIRST_DAY = date(2016, 1, 4)


def nct_id(number: int) -> str:
    """The id of the study with a number, from 1: NCT90000001 and on, which the registry has not reached."""
    return f"NCT{90_000_000 + number:08d}"


def id_of(record: Record) -> str:
    """The id that a record carries."""
    found: str = record["protocolSection"]["identificationModule"]["nctId"]
    return found


def studies(count: int, first: int = 1) -> list[Record]:
    """So many records, from a number on."""
    return [make_study(number) for number in range(first, first + count)]


def make_study(number: int) -> Record:
    """The record with a number. Every 7th is observational, every 11th has dates without a day, every 13th no sites."""
    theme = THEMES[number % len(THEMES)]
    observational = number % 7 == 0
    protocol = {
        "identificationModule": _identification(number, theme),
        "statusModule": _status(number),
        "sponsorCollaboratorsModule": _sponsors(number),
        "oversightModule": {"oversightHasDmc": number % 2 == 0, "isFdaRegulatedDrug": theme.type == "DRUG"},
        "descriptionModule": {"briefSummary": f"This study looks at {theme.name} in people with {theme.condition}."},
        "conditionsModule": {"conditions": [theme.condition], "keywords": [theme.keyword]},
        "designModule": _observation(number) if observational else _trial(number),
        "armsInterventionsModule": _arms(number, theme, observational),
        "outcomesModule": _outcomes(theme),
        "eligibilityModule": _eligibility(number, theme, observational),
        "contactsLocationsModule": _locations(number),
    }
    record = {
        "protocolSection": {name: module for name, module in protocol.items() if module},
        "derivedSection": {"miscInfoModule": {"versionHolder": "2026-08-05"}},
        "hasResults": False,
    }
    return copy.deepcopy(record)


def revised(record: Record, day: str, change: Callable[[Record], object] = lambda protocol: None) -> Record:
    """A copy of a record, updated on a day (ISO), with a change made to its protocol section."""
    newer = copy.deepcopy(record)
    status = newer["protocolSection"]["statusModule"]
    status["lastUpdateSubmitDate"] = day
    status["lastUpdatePostDateStruct"] = {"date": day, "type": "ACTUAL"}
    change(newer["protocolSection"])
    return newer


def _identification(number: int, theme: Theme) -> Record:
    module = {
        "nctId": nct_id(number),
        "orgStudyIdInfo": {"id": f"STUDY-{number:04d}"},
        "organization": {"fullName": SPONSORS[number % 3][0], "class": SPONSORS[number % 3][1]},
        "briefTitle": f"{theme.name} for {theme.condition}, Study {number}",
        "officialTitle": f"A Study of {theme.name} in Adults With {theme.condition} ({number})",
    }
    if number % 4 == 0:
        module["acronym"] = f"NORTH-{number}"
    if number % 6 == 0:
        module["secondaryIdInfos"] = [{"id": f"2019-{number:06d}-17", "type": "EUDRACT_NUMBER"}]
    return module


def _status(number: int) -> Record:
    first = FIRST_DAY + timedelta(days=3 * (number // 2))  # two studies share each day
    update = first + timedelta(days=40 + 37 * number % 900)
    start, end = first + timedelta(days=30), first + timedelta(days=760)
    precision = 7 if number % 11 == 0 else 10
    status = STATUSES[number % len(STATUSES)]
    module = {
        "statusVerifiedDate": update.isoformat()[:7],
        "overallStatus": status,
        "expandedAccessInfo": {"hasExpandedAccess": False},
        "startDateStruct": {"date": start.isoformat()[:precision], "type": "ACTUAL"},
        "primaryCompletionDateStruct": {"date": end.isoformat()[:precision], "type": "ESTIMATED"},
        "completionDateStruct": {"date": end.isoformat()[:precision], "type": "ESTIMATED"},
        "studyFirstSubmitDate": (first - timedelta(days=2)).isoformat(),
        "studyFirstPostDateStruct": {"date": first.isoformat(), "type": "ACTUAL"},
        "lastUpdateSubmitDate": (update - timedelta(days=2)).isoformat(),
        "lastUpdatePostDateStruct": {"date": update.isoformat(), "type": "ACTUAL"},
    }
    if status == "TERMINATED":
        module["whyStopped"] = "Too few participants could be found"
    if status == "UNKNOWN":
        module["lastKnownStatus"] = "RECRUITING"
    return module


def _sponsors(number: int) -> Record:
    name, kind = SPONSORS[number % 3]
    module: Record = {"responsibleParty": {"type": "SPONSOR"}, "leadSponsor": {"name": name, "class": kind}}
    if number % 5 == 0:
        module["collaborators"] = [{"name": "Foundation for Movement", "class": "OTHER"}]
    return module


def _trial(number: int) -> Record:
    two_arms = number % 3 != 0
    return {
        "studyType": "INTERVENTIONAL",
        "phases": list(PHASES[number % len(PHASES)]),
        "designInfo": {
            "allocation": "RANDOMIZED" if two_arms else "NA",
            "interventionModel": "PARALLEL" if two_arms else "SINGLE_GROUP",
            "primaryPurpose": "TREATMENT",
            "maskingInfo": {"masking": "DOUBLE", "whoMasked": ["PARTICIPANT", "INVESTIGATOR"]}
            if two_arms
            else {"masking": "NONE"},
        },
        "enrollmentInfo": {"count": 10 + 7 * number % 490, "type": "ESTIMATED"},
    }


def _observation(number: int) -> Record:
    return {
        "studyType": "OBSERVATIONAL",
        "patientRegistry": False,
        "designInfo": {"observationalModel": "COHORT", "timePerspective": "PROSPECTIVE"},
        "enrollmentInfo": {"count": 100 + number, "type": "ACTUAL"},
    }


def _arms(number: int, theme: Theme, observational: bool) -> Record:
    described = f"{theme.type.title()}: {theme.name}"
    arms = [{"label": f"{theme.name} Group", "description": theme.arm, "interventionNames": [described]}]
    interventions = [
        {"type": theme.type, "name": theme.name, "description": theme.dose, "armGroupLabels": [arms[0]["label"]]}
    ]
    if observational:
        return {"armGroups": arms, "interventions": interventions}
    arms[0]["type"] = "EXPERIMENTAL"
    if number % 3 != 0:
        arms.append(
            {
                "label": "Placebo Group",
                "type": "PLACEBO_COMPARATOR",
                "description": "The same without the active substance",
                "interventionNames": ["Other: Placebo"],
            }
        )
        interventions.append(
            {"type": "OTHER", "name": "Placebo", "description": "Matching", "armGroupLabels": ["Placebo Group"]}
        )
    return {"armGroups": arms, "interventions": interventions}


def _outcomes(theme: Theme) -> Record:
    return {
        "primaryOutcomes": [
            {"measure": f"Change in {theme.keyword}", "description": "From baseline", "timeFrame": "24 weeks"}
        ],
        "secondaryOutcomes": [{"measure": "Number of adverse events", "timeFrame": "Up to 52 weeks"}],
    }


def _eligibility(number: int, theme: Theme, observational: bool) -> Record:
    least = 18 + number % 5
    rules = [f"Age of {least} years or more", *theme.limits, "Able to give informed consent"]
    against = ["Pregnant or breastfeeding", "Took part in another trial within the last 3 months"]
    text = "\n".join(
        ["Inclusion Criteria:", "", *(f"* {rule}" for rule in rules), "", "Exclusion Criteria:", ""]
        + [f"{position}. {rule}" for position, rule in enumerate(against, 1)]
    )
    module: Record = {
        "eligibilityCriteria": text,
        "healthyVolunteers": False,
        "sex": ("ALL", "ALL", "FEMALE", "ALL", "MALE")[number % 5],
        "minimumAge": f"{least} Years",
        "stdAges": ["ADULT", "OLDER_ADULT"],
    }
    if number % 2:
        module["maximumAge"] = f"{65 + number % 15} Years"
    if observational:
        module |= {"studyPopulation": "Patients of the clinics", "samplingMethod": "NON_PROBABILITY_SAMPLE"}
    return module


def _locations(number: int) -> Record:
    if number % 13 == 0:
        return {}
    sites = []
    for city, state, country in islice(cycle(PLACES), number % 3, number % 3 + 1 + number % 2):
        site = {"facility": f"{city} Clinic", "status": "RECRUITING", "city": city, "state": state, "country": country}
        sites.append({key: value for key, value in site.items() if value})
    return {"locations": sites}
