"""Edits of a record with the changes that must be told of each, and the noise of which nothing may be told.

Each edit works on the protocol section of any study of `registry.make_study` for which `fits` holds.
"""

import copy
import random
import re
import zlib
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple

from registry.studies import revised

Protocol = dict[str, Any]


class Edit(NamedTuple):
    """A change of a protocol section and the kinds that must be told of it; `details` are those of its `date_moved`."""

    kinds: frozenset[str]
    make: Callable[[Protocol], object]
    fits: Callable[[Protocol], object] = lambda protocol: True
    details: dict[str, Any] | None = None


def told(*kinds: str) -> frozenset[str]:
    return frozenset(kinds)


def _shift(protocol: Protocol, name: str, days: int) -> None:
    struct = protocol["statusModule"][name]
    struct["date"] = (date.fromisoformat(struct["date"]) + timedelta(days=days)).isoformat()


def _has_day(protocol: Protocol) -> bool:
    return len(protocol["statusModule"].get("primaryCompletionDateStruct", {}).get("date", "")) == 10


def _arms(protocol: Protocol) -> list[Protocol]:
    found: list[Protocol] = protocol.get("armsInterventionsModule", {}).get("armGroups", [])
    return found


def _interventions(protocol: Protocol) -> list[Protocol]:
    found: list[Protocol] = protocol["armsInterventionsModule"]["interventions"]
    return found


def _outcomes(protocol: Protocol, which: str) -> list[Protocol]:
    found: list[Protocol] = protocol.get("outcomesModule", {}).get(f"{which}Outcomes", [])
    return found


def _sites(protocol: Protocol) -> list[Protocol]:
    found: list[Protocol] = protocol.get("contactsLocationsModule", {}).get("locations", [])
    return found


def _described(protocol: Protocol, old: str, new: str) -> None:
    for one in (*_arms(protocol), *_interventions(protocol)):
        one["description"] = one["description"].replace(old, new)


def _says(protocol: Protocol, words: str) -> bool:
    return words in _interventions(protocol)[0]["description"]


def _criteria(protocol: Protocol, old: str, new: str) -> None:
    module = protocol["eligibilityModule"]
    module["eligibilityCriteria"] = re.sub(old, new, module["eligibilityCriteria"])


def _asks(protocol: Protocol, pattern: str) -> bool:
    return re.search(pattern, protocol["eligibilityModule"]["eligibilityCriteria"]) is not None


def _years(protocol: Protocol, name: str, more: int) -> None:
    module = protocol["eligibilityModule"]
    module[name] = f"{int(module[name].split()[0]) + more} Years"


def _switch(protocol: Protocol) -> None:
    module = protocol["outcomesModule"]
    module["primaryOutcomes"].append(module["secondaryOutcomes"].pop())


def _another_arm(protocol: Protocol) -> None:
    new = {"label": "Waiting List", "type": "NO_INTERVENTION", "description": "Usual care, then offered the treatment"}
    _arms(protocol).append(new)


def _placebo(protocol: Protocol) -> list[Protocol]:
    return [arm for arm in _arms(protocol) if arm.get("type") == "PLACEBO_COMPARATOR"]


def _without_arm(protocol: Protocol) -> None:
    (gone,) = _placebo(protocol)
    _arms(protocol).remove(gone)
    module = protocol["armsInterventionsModule"]
    module["interventions"] = [one for one in _interventions(protocol) if one["armGroupLabels"] != [gone["label"]]]


def _relabel(protocol: Protocol) -> None:
    (arm,) = _placebo(protocol)
    old, arm["label"] = arm["label"], "Matching Placebo"
    for one in _interventions(protocol):
        one["armGroupLabels"] = ["Matching Placebo" if label == old else label for label in one["armGroupLabels"]]


def _post_results(protocol: Protocol) -> None:
    protocol["statusModule"]["resultsFirstPostDateStruct"] = {"date": "2026-01-15", "type": "ACTUAL"}


NEW_SITE = {"facility": "Ridgeway Hospital", "status": "RECRUITING", "city": "Perth", "country": "Australia"}
NEW_OUTCOME = {"measure": "Quality of life by a questionnaire of 36 items", "timeFrame": "12 weeks"}

EDITS: dict[str, Edit] = {
    "status": Edit(told("status_changed"), lambda p: p["statusModule"].update(overallStatus="SUSPENDED")),
    "withdrawn": Edit(told("withdrawn"), lambda p: p["statusModule"].update(overallStatus="WITHDRAWN")),
    "enrolment": Edit(
        told("enrollment_changed"),
        lambda p: p["designModule"]["enrollmentInfo"].update(count=p["designModule"]["enrollmentInfo"]["count"] + 37),
        lambda p: "enrollmentInfo" in p["designModule"],
    ),
    "later": Edit(
        told("date_moved"),
        lambda p: _shift(p, "primaryCompletionDateStruct", 92),
        _has_day,
        {"days": 92, "precision_only": False},
    ),
    "month only": Edit(
        told("date_moved"),
        lambda p: p["statusModule"]["primaryCompletionDateStruct"].update(
            date=p["statusModule"]["primaryCompletionDateStruct"]["date"][:7]
        ),
        _has_day,
        {"days": 0, "precision_only": True},
    ),
    "dose": Edit(
        told("dose_changed", "intervention_redescribed", "arm_redescribed"),
        lambda p: _described(p, "80 mg", "160 mg"),
        lambda p: _says(p, "80 mg orally"),
    ),
    "schedule": Edit(
        told("schedule_changed", "intervention_redescribed", "arm_redescribed"),
        lambda p: _described(p, "every 3 weeks", "every 4 weeks"),
        lambda p: _says(p, "every 3 weeks"),
    ),
    "arm added": Edit(told("arm_added"), _another_arm, _placebo),
    "arm relabelled": Edit(told("arm_relabelled"), _relabel, _placebo),
    "arm removed": Edit(told("arm_removed", "intervention_removed"), _without_arm, _placebo),
    "criterion added": Edit(
        told("criterion_added"), lambda p: _criteria(p, r"\Z", "\n3. Known allergy to shellfish"), _arms
    ),
    "criterion removed": Edit(
        told("criterion_removed"),
        lambda p: _criteria(p, r"\* Able to give informed consent\n", ""),
        lambda p: _asks(p, "Able to give informed consent"),
    ),
    "criterion loosened": Edit(
        told("criterion_loosened"),
        lambda p: _criteria(p, r"Body mass index \\< 35", r"Body mass index \\< 40"),
        lambda p: _asks(p, r"Body mass index \\< 35"),
    ),
    "criterion tightened": Edit(
        told("criterion_tightened"),
        lambda p: _criteria(p, "at least 60 %", "at least 70 %"),
        lambda p: _asks(p, "at least 60 %"),
    ),
    "older only": Edit(told("criterion_tightened"), lambda p: _years(p, "minimumAge", 4)),
    "older too": Edit(
        told("criterion_loosened"),
        lambda p: _years(p, "maximumAge", 5),
        lambda p: "maximumAge" in p["eligibilityModule"],
    ),
    "outcome added": Edit(
        told("outcome_added"),
        lambda p: _outcomes(p, "secondary").append({**NEW_OUTCOME}),
        lambda p: _outcomes(p, "secondary"),
    ),
    "outcome removed": Edit(
        told("outcome_removed"), lambda p: _outcomes(p, "secondary").pop(), lambda p: _outcomes(p, "secondary")
    ),
    "outcome switched": Edit(told("outcome_switched"), _switch, lambda p: _outcomes(p, "secondary")),
    "time frame": Edit(
        told("time_frame_changed"),
        lambda p: _outcomes(p, "primary")[0].update(timeFrame="36 weeks"),
        lambda p: _outcomes(p, "primary"),
    ),
    "site added": Edit(told("site_added"), lambda p: _sites(p).append({**NEW_SITE}), _sites),
    "site removed": Edit(told("site_removed"), lambda p: _sites(p).pop(), lambda p: len(_sites(p)) > 1),
    "site closed": Edit(told("site_status_changed"), lambda p: _sites(p)[0].update(status="COMPLETED"), _sites),
    "sponsor": Edit(
        told("sponsor_changed"),
        lambda p: p["sponsorCollaboratorsModule"]["leadSponsor"].update(name="Westmarch Biologics"),
    ),
    "collaborator": Edit(
        told("collaborators_changed"),
        lambda p: p["sponsorCollaboratorsModule"].update(collaborators=[{"name": "Lakeside Trust", "class": "OTHER"}]),
    ),
    "results": Edit(told("results_posted"), _post_results),
    "phase": Edit(
        told("phase_changed"),
        lambda p: p["designModule"].update(phases=["PHASE4"]),
        lambda p: p["designModule"].get("phases") in (["PHASE1"], ["PHASE2"], ["PHASE3"]),
    ),
    "allocation": Edit(
        told("design_changed"),
        lambda p: p["designModule"]["designInfo"].update(allocation="NON_RANDOMIZED"),
        lambda p: p["designModule"].get("designInfo", {}).get("allocation") == "RANDOMIZED",
    ),
    "title": Edit(
        told("title_changed"),
        lambda p: p["identificationModule"].update(briefTitle="A Shorter Name for the Same Study of People at Home"),
    ),
    "condition": Edit(
        told("conditions_changed"), lambda p: p["conditionsModule"]["conditions"].append("Chronic Kidney Disease")
    ),
}
"""What a scripted edit is called -> the edit. Of each, `record_updated` is told too: the registry's own date moves."""


def edited(record: Protocol, day: str, edit: Edit) -> Protocol:
    """A copy of a record, updated on a day with an edit."""
    newer = revised(record, day, edit.make)
    newer["hasResults"] = "resultsFirstPostDateStruct" in newer["protocolSection"]["statusModule"]
    return newer


MASK = "Local Institution - {:04d}"


def noisy(record: Protocol, seed: int) -> Protocol:
    """A copy of a record with everything changed that is no change of the trial; which of it, the seed decides."""
    chance, newer = random.Random(seed), copy.deepcopy(record)
    protocol = newer["protocolSection"]
    newer["derivedSection"] = {"miscInfoModule": {"versionHolder": f"2026-{seed % 12 + 1:02d}-01"}}
    for places in (_sites(protocol), _arms(protocol)):
        chance.shuffle(places)
    references = protocol.setdefault("referencesModule", {}).setdefault("references", [])
    references.append({"pmid": str(30_000_000 + seed), "type": "DERIVED", "citation": f"A report, number {seed}."})
    posted = protocol["statusModule"].get("studyFirstPostDateStruct")
    if posted:
        posted["type"] = chance.choice(("ACTUAL", "ESTIMATED"))
    for module, key in (("eligibilityModule", "eligibilityCriteria"), ("descriptionModule", "briefSummary")):
        if key in protocol.get(module, {}):
            protocol[module][key] = _wrapped(protocol[module][key], chance)
    for site in _sites(protocol):
        # A sponsor masks the same sites each time, under the same number.
        name = zlib.crc32(site.get("facility", "").encode())
        if name % 4 == 0 and not site.get("facility", "Local").startswith("Local"):
            site["facility"] = MASK.format(name % 10_000)
    return newer


def _wrapped(text: str, chance: random.Random) -> str:
    """The same words with other spaces and another way to write the operators."""
    text = text.replace(" and ", "  and ") if chance.random() < 0.5 else text
    text = text.replace("\\>=", "≥") if chance.random() < 0.5 else text
    return text + "\n" if chance.random() < 0.5 else text
