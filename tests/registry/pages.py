"""The two aggregators' pages of a record: what a reader sees there, in the order of their labels.

Prose is our own; labels, values and the sites' standing sentences are as the sites print them.
"""

import calendar
import re
from collections.abc import Iterable
from html import escape
from typing import Any

from parsers.meddatax_words import OWN_SENTENCES

Record = dict[str, Any]

VEEVA_STATUS = {
    "RECRUITING": "Enrolling",
    "NOT_YET_RECRUITING": "Not yet enrolling",
    "COMPLETED": "Completed",
    "TERMINATED": "Terminated",
    "UNKNOWN": "Unknown",
    "ACTIVE_NOT_RECRUITING": "Active, not enrolling",
}
VEEVA_PHASE = {"PHASE1": "Phase 1", "PHASE2": "Phase 2", "PHASE3": "Phase 3", "PHASE4": "Phase 4", "NA": ""}
VEEVA_MASKING = {"NONE": "None (Open label)", "DOUBLE": "Double Blind"}
VEEVA_MODEL = {"PARALLEL": "Parallel Assignment", "SINGLE_GROUP": "Single Group Assignment"}
VEEVA_ALLOCATION = {"RANDOMIZED": "Randomized", "NA": "N/A"}
VEEVA_ARM = {"EXPERIMENTAL": "Experimental group", "PLACEBO_COMPARATOR": "Placebo Comparator group"}
LONGEST_SLUG = 100


def slug_of(record: Record) -> str:
    """The last part of a study's address on Veeva: its title, cut at exactly 100 characters."""
    title = record["protocolSection"]["identificationModule"]["briefTitle"].lower()
    return re.sub(r"[^a-z0-9]+", "-", title).strip("-")[:LONGEST_SLUG]


def veeva_page(record: Record) -> str:
    """The page of a study on ClinicalTrials.Veeva: no dates, no collaborators."""
    return _html(_veeva_lines(record["protocolSection"]))


def meddatax_page(record: Record) -> str:
    """The page of a study on MedDataX: no primary completion, a month as its last day."""
    return _html(_meddatax_lines(record["protocolSection"]))


def _html(lines: Iterable[str]) -> str:
    body = "".join(f"<div>{escape(line)}</div>\n" for line in lines if line)
    return f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"></head><body>\n{body}</body></html>\n'


def _veeva_lines(protocol: Record) -> list[str]:
    ids, design = protocol["identificationModule"], protocol["designModule"]
    arms = protocol["armsInterventionsModule"]
    acronym = f" ({ids['acronym']})" if "acronym" in ids else ""
    phases = [VEEVA_PHASE[phase] for phase in reversed(design.get("phases", []))]
    sponsor = protocol["sponsorCollaboratorsModule"]["leadSponsor"]
    return [
        *("ClinicalTrials.Veeva", "Menu", ids["briefTitle"] + acronym, sponsor["name"][0], sponsor["name"]),
        "Status and phase" if any(phases) else "Status",
        *(VEEVA_STATUS[protocol["statusModule"]["overallStatus"]], *phases),
        *("Conditions", *protocol["conditionsModule"]["conditions"]),
        *("Treatments", *(_treatment(one) for one in arms["interventions"])),
        *("Study type", design["studyType"].title(), "Funder types", sponsor["class"].title()),
        *("Identifiers", ids["nctId"], ids["orgStudyIdInfo"]["id"]),
        *("Details and patient eligibility", "About", protocol["descriptionModule"]["briefSummary"]),
        *_veeva_people(protocol),
        *_veeva_design(design, arms),
        *(
            "Trial contacts and locations",
            str(len(_sites(protocol))),
            "Loading...",
            "Data sourced from clinicaltrials.gov",
        ),
    ]


def _treatment(intervention: Record) -> str:
    return f"{intervention['type'].replace('_', ' ').capitalize()}: {intervention['name']}"


def _veeva_people(protocol: Record) -> list[str]:
    criteria, count = protocol["eligibilityModule"], protocol["designModule"]["enrollmentInfo"]
    least, most = criteria["minimumAge"].split()[0], criteria.get("maximumAge", "").split()
    kind = "estimated patients" if count["type"] == "ESTIMATED" else "patients"
    inclusion, exclusion = _sections(criteria["eligibilityCriteria"])
    return [
        *("Enrollment", f"{count['count']:,} {kind}", "Sex", criteria["sex"].capitalize()),
        *("Ages", f"{least} to {most[0]} years old" if most else f"{least}+ years old"),
        *("Volunteers", "No Healthy Volunteers"),
        *("Inclusion criteria", *inclusion, "Exclusion criteria", *exclusion),
    ]


def _veeva_design(design: Record, arms: Record) -> list[str]:
    if design["studyType"] == "OBSERVATIONAL":
        heading = ["Trial design"]
    else:
        info = design["designInfo"]
        heading = ["Trial design", "Primary purpose", info["primaryPurpose"].capitalize()]
        heading += ["Allocation", VEEVA_ALLOCATION[info["allocation"]]]
        heading += ["Interventional model", VEEVA_MODEL[info["interventionModel"]]]
        heading += ["Masking", VEEVA_MASKING[info["maskingInfo"]["masking"]]]
    groups = arms["armGroups"]
    placebo = ", including a placebo group" if len(groups) > 1 else ""
    plural = "s" if len(groups) > 1 else ""
    heading.append(
        f"{design['enrollmentInfo']['count']:,} participants in {len(groups)} patient group{plural}{placebo}"
    )
    for group in groups:
        heading += [group["label"], VEEVA_ARM.get(group.get("type", ""), ""), "Description:", group["description"]]
        heading += ["Treatment:", *group["interventionNames"]]
    return heading


def _section(name: str, *lines: str) -> list[str]:
    """A section of MedDataX: its heading, the site's own sentence about it, and what the record has."""
    return [name, OWN_SENTENCES[name], *lines]


def _meddatax_lines(protocol: Record) -> list[str]:
    ids, status, design = protocol["identificationModule"], protocol["statusModule"], protocol["designModule"]
    return [
        *(ids["briefTitle"], f"NCT ID: {ids['nctId']}", f"Last Updated: {status['lastUpdatePostDateStruct']['date']}"),
        *("Study Results", "Results pending", "Nothing has been published for this study so far."),
        *_section("Basic Information", "Recruitment Status", status["overallStatus"]),
        *(("Clinical Phase", "/".join(design["phases"])) if "phases" in design else ()),
        *("Total Enrollment", f"{design['enrollmentInfo']['count']} participants"),
        *("Study Classification", design["studyType"]),
        *("Study Start Date", _last_day(status["startDateStruct"]["date"])),
        *("Study Completion Date", _last_day(status["completionDateStruct"]["date"])),
        *_section("Brief Summary", protocol["descriptionModule"]["briefSummary"]),
        *_section("Detailed Description"),
        *_section("Conditions", *protocol["conditionsModule"]["conditions"]),
        *_section("Study Design", *_meddatax_design(design)),
        *_meddatax_groups(protocol["armsInterventionsModule"]),
        *_meddatax_rest(protocol),
    ]


def _last_day(day: str) -> str:
    """A date without a day becomes the last one of its month on this site."""
    if len(day) > 7:
        return day
    year, month = int(day[:4]), int(day[5:7])
    return f"{day}-{calendar.monthrange(year, month)[1]}"


def _meddatax_design(design: Record) -> list[str]:
    info = design["designInfo"]
    if design["studyType"] == "OBSERVATIONAL":
        return [
            "Observational Model Type",
            info["observationalModel"],
            "Study Time Perspective",
            info["timePerspective"],
        ]
    return [
        *("Allocation Method", info["allocation"], "Intervention Model", info["interventionModel"]),
        *("Primary Study Purpose", info["primaryPurpose"], "Blinding Strategy", info["maskingInfo"]["masking"]),
    ]


def _meddatax_groups(arms: Record) -> list[str]:
    groups, interventions = [], []
    for group in arms["armGroups"]:
        groups += [group["label"], group["description"], f"Group Type {group['type']}" if "type" in group else ""]
        for one in arms["interventions"]:
            if group["label"] in one["armGroupLabels"]:
                groups += [one["name"], f"Intervention Type {one['type']}", one["description"]]
    for one in arms["interventions"]:
        interventions += [one["name"], one["description"], f"Intervention Type {one['type']}"]
    return [*_section("Study Groups", *groups), *_section("Interventions", *interventions)]


def _meddatax_rest(protocol: Record) -> list[str]:
    sponsor = protocol["sponsorCollaboratorsModule"]["leadSponsor"]
    sites = []
    for site in _sites(protocol):
        place = ", ".join(site[part] for part in ("city", "state", "country") if part in site)
        sites += [site["facility"], place, f"Site Status {site['status']}"]
    org = protocol["identificationModule"]["orgStudyIdInfo"]["id"]
    return [
        *_section("Eligibility Criteria", *_meddatax_people(protocol["eligibilityModule"])),
        *_section("Sponsors", sponsor["name"], sponsor["class"], "Sponsor Role lead"),
        *_section("Responsible Party", "Responsibility Role SPONSOR"),
        *_section("Locations", *sites),
        *_section("Countries", *dict.fromkeys(site["country"] for site in _sites(protocol))),
        *_section("Other Identifiers", org, "Identifier Type: -", "Identifier Source: org_study_id"),
        *_section("More Related Trials"),
    ]


def _meddatax_people(criteria: Record) -> list[str]:
    inclusion, exclusion = _sections(criteria["eligibilityCriteria"])
    ages = ["Minimum Eligible Age", criteria["minimumAge"]]
    if "maximumAge" in criteria:
        ages += ["Maximum Eligible Age", criteria["maximumAge"]]
    rest = ["Eligible Sex", criteria["sex"], "Accepts Healthy Volunteers", "No"]
    return ["Inclusion Criteria", *inclusion, "Exclusion Criteria", *exclusion, *ages, *rest]


def _sites(protocol: Record) -> list[Record]:
    found: list[Record] = protocol.get("contactsLocationsModule", {}).get("locations", [])
    return found


def _sections(text: str) -> tuple[list[str], list[str]]:
    """The lines of the two sections of an eligibility text."""
    inclusion, _, exclusion = text.partition("Exclusion Criteria:")
    return inclusion.partition("Inclusion Criteria:")[2].split("\n"), exclusion.split("\n")
