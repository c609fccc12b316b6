"""Edits of a record with the changes that must be told of each, and the noise of which nothing may be told.

Each edit works on the protocol section of any study of `registry.make_study` for which `fits` holds.
"""

import copy
import json
import random
import re
import zlib
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from registry.studies import revised

from parsers.ctgov import parse
from parsers.schema import Regimen

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
    found: list[Protocol] = protocol.get("armsInterventionsModule", {}).get("interventions", [])
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
    return any(words in one["description"] for one in _interventions(protocol))


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


def _plain_arm(protocol: Protocol) -> Protocol | None:
    """An arm whose label says nothing but what it is called: it shares no word with what is given."""
    given = " ".join(one["name"] for one in _interventions(protocol)).lower() if _arms(protocol) else ""
    words = (arm for arm in _arms(protocol) if not re.search(r"\d", arm["label"]))
    return next((arm for arm in words if not any(word in given for word in arm["label"].lower().split())), None)


def _named_anew(protocol: Protocol) -> None:
    """Call an arm by a few words more."""
    arm = _plain_arm(protocol)
    assert arm is not None
    old, new = arm["label"], f"{arm['label']} Participants"
    arm["label"] = new
    for one in _interventions(protocol):
        labels = one.get("armGroupLabels", [])
        one["armGroupLabels"] = [new if label == old else label for label in labels]


def _post_results(protocol: Protocol) -> None:
    protocol["statusModule"]["resultsFirstPostDateStruct"] = {"date": "2026-01-15", "type": "ACTUAL"}


_MG = re.compile(r"(?<![\d.,/x-])(\d{1,3}) mg\b(?!/)")
_DAILY = re.compile(r"\b(?:once|twice) (?:daily|a day|per day)\b|\b(?<!times )daily\b")


def _redescribe(protocol: Protocol, pattern: re.Pattern[str], new: Callable[[re.Match[str]], str]) -> None:
    for one in _interventions(protocol):
        one["description"] = pattern.sub(new, one.get("description", ""))


def _reads_once(
    protocol: Protocol, pattern: re.Pattern[str], is_it: Callable[[Regimen, re.Match[str]], object]
) -> bool:
    """Whether the words stand once, in an intervention, and the only regimen of the record is read from them."""
    if not _arms(protocol):
        return False
    places = list(pattern.finditer("\n".join(one.get("description", "") for one in _interventions(protocol))))
    elsewhere = list(_texts({**protocol, "armsInterventionsModule": {"armGroups": _arms(protocol)}}))
    elsewhere += [one["name"] for one in _interventions(protocol)]
    if len(places) != 1 or any(pattern.search(text) for text in elsewhere):
        return False
    regimens = parse(json.dumps({"protocolSection": protocol}).encode()).regimens
    if len(regimens) != 1 or regimens[0].flags or not is_it(regimens[0], places[0]):
        return False
    return all(evidence.field.startswith("interventions") for evidence in regimens[0].evidence)


def _texts(value: object) -> Iterator[str]:
    """Every text in a record, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _bulleted(protocol: Protocol) -> bool:
    """Whether the criteria end with an item of a list that is not within another."""
    lines = protocol["eligibilityModule"].get("eligibilityCriteria", "").splitlines()
    return len(lines) > 1 and all(line.startswith("* ") for line in lines[-2:]) and not _fishy(protocol)


def _fishy(protocol: Protocol) -> bool:
    return protocol["eligibilityModule"].get("eligibilityCriteria", "").endswith("\n* Known allergy to shellfish")


def _waiting(protocol: Protocol) -> list[Protocol]:
    return [arm for arm in _arms(protocol) if arm["label"] == "Waiting List"]


def _is_apart(sites: list[Protocol]) -> bool:
    """Whether the last site is the only one of its city: else, where one is masked, nobody can tell which went."""
    cities = [SPELLINGS.get(site.get("city", ""), site.get("city")) for site in sites]
    same = {sites[-1].get("city"), cities[-1]} if sites else set()
    return len(sites) > 1 and not same & {*cities[:-1], *(site.get("city") for site in sites[:-1])}


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
    "older only": Edit(
        told("criterion_tightened"),
        lambda p: _years(p, "minimumAge", 4),
        lambda p: p["eligibilityModule"].get("minimumAge", "").endswith(" Years"),
    ),
    "older too": Edit(
        told("criterion_loosened"),
        lambda p: _years(p, "maximumAge", 5),
        lambda p: p["eligibilityModule"].get("maximumAge", "").endswith(" Years"),
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
    "site removed": Edit(told("site_removed"), lambda p: _sites(p).pop(), lambda p: _is_apart(_sites(p))),
    "site closed": Edit(
        told("site_status_changed"),
        lambda p: _sites(p)[0].update(status="COMPLETED"),
        lambda p: _sites(p) and _sites(p)[0].get("status") not in (None, "COMPLETED"),
    ),
    "sponsor": Edit(
        told("sponsor_changed"),
        lambda p: p["sponsorCollaboratorsModule"]["leadSponsor"].update(name="Westmarch Biologics"),
    ),
    "collaborator": Edit(
        told("collaborators_changed"),
        lambda p: p["sponsorCollaboratorsModule"].update(collaborators=[{"name": "Lakeside Trust", "class": "OTHER"}]),
    ),
    "label": Edit(told("arm_relabelled"), _named_anew, lambda p: _plain_arm(p) is not None),
    "results": Edit(
        told("results_posted"), _post_results, lambda p: "resultsFirstPostDateStruct" not in p["statusModule"]
    ),
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
        told("conditions_changed"),
        lambda p: p["conditionsModule"]["conditions"].append("Chronic Kidney Disease"),
        lambda p: "Chronic Kidney Disease" not in p["conditionsModule"]["conditions"],
    ),
}
"""What a scripted edit is called -> the edit. Of each, `record_updated` is told too: the registry's own date moves."""


EDITS |= {
    "dose anywhere": Edit(
        told("dose_changed", "intervention_redescribed"),
        lambda p: _redescribe(p, _MG, lambda found: f"{2 * int(found[1])} mg"),
        lambda p: _reads_once(p, _MG, lambda one, found: one.amount is not None and one.amount.low == float(found[1])),
    ),
    "schedule anywhere": Edit(
        told("schedule_changed", "intervention_redescribed"),
        lambda p: _redescribe(p, _DAILY, lambda found: "three times a day"),
        lambda p: _reads_once(
            p, _DAILY, lambda one, found: one.schedule.times_per_day in (1, 2) and not one.cumulative
        ),
    ),
    "item added": Edit(
        told("criterion_added"), lambda p: _criteria(p, r"\Z", "\n* Known allergy to shellfish"), lambda p: _bulleted(p)
    ),
    "item removed": Edit(
        told("criterion_removed"), lambda p: _criteria(p, r"\n\* Known allergy to shellfish\Z", ""), lambda p: _fishy(p)
    ),
    "group added": Edit(told("arm_added"), _another_arm, lambda p: _arms(p) and not _waiting(p)),
    "group removed": Edit(told("arm_removed"), lambda p: _arms(p).remove(_waiting(p)[0]), lambda p: _waiting(p)),
}
"""Edits of any record in which what they change is read from one place; whether it is, the parsers are asked."""


def edited(record: Protocol, day: str, edit: Edit) -> Protocol:
    """A copy of a record, updated on a day with an edit."""
    newer = revised(record, day, edit.make)
    newer["hasResults"] = "resultsFirstPostDateStruct" in newer["protocolSection"]["statusModule"]
    return newer


MASK = "Local Institution - {:04d}"
SPELLINGS = {"Napoli": "Naples", "München": "Munich", "Wien": "Vienna", "Roma": "Rome", "Milano": "Milan"}
SPELLINGS |= {"Praha": "Prague", "Köln": "Cologne", "Lisboa": "Lisbon", "Osaka": "Osaka-shi", "Leuven": "Louvain"}
SPELLINGS |= {new: old for old, new in SPELLINGS.items()}
LAPSES = {"RECRUITING", "NOT_YET_RECRUITING", "ACTIVE_NOT_RECRUITING", "ENROLLING_BY_INVITATION"}
LAPSED_FROM = 2000  # seeds grow with the weeks: from then on some records have not been updated for too long


def noisy(record: Protocol, seed: int) -> Protocol:
    """A copy of a record with everything changed that is no change of the trial; which of it, the seed decides."""
    chance, newer = random.Random(seed), copy.deepcopy(record)
    protocol = newer["protocolSection"]
    newer["derivedSection"] = {"miscInfoModule": {"versionHolder": f"2026-{seed % 12 + 1:02d}-01"}}
    for entries in _lists(protocol):
        chance.shuffle(entries)
    _cited_anew(protocol, seed)
    for name in ("studyFirstPostDateStruct", "lastUpdatePostDateStruct"):
        if protocol["statusModule"].get(name):
            protocol["statusModule"][name]["type"] = chance.choice(("ACTUAL", "ESTIMATED"))
    for module, key in (("eligibilityModule", "eligibilityCriteria"), ("descriptionModule", "briefSummary")):
        if key in protocol.get(module, {}):
            protocol[module][key] = _wrapped(protocol[module][key], chance)
    for site in _sites(protocol):
        _shown_anew(site, chance, seed)
    _lapsed(protocol, seed)
    return newer


def _lists(protocol: Protocol) -> Iterator[list[Any]]:
    """The lists whose order says nothing."""
    yield from (_sites(protocol), _arms(protocol), _outcomes(protocol, "secondary"))
    yield protocol.get("armsInterventionsModule", {}).get("interventions", [])
    yield protocol["conditionsModule"].get("conditions", [])
    yield protocol["conditionsModule"].get("keywords", [])
    yield protocol["sponsorCollaboratorsModule"].get("collaborators", [])


def _cited_anew(protocol: Protocol, seed: int) -> None:
    """The registry finds a report of its own accord, and takes over how an index cites another one now."""
    references = protocol.setdefault("referencesModule", {}).setdefault("references", [])
    for reference in references:
        if reference.get("pmid") and reference.get("citation"):
            reference["citation"] += f" Epub {2000 + seed % 25}."
    references.append({"pmid": str(30_000_000 + seed), "type": "DERIVED", "citation": f"A report, number {seed}."})


def _shown_anew(site: Protocol, chance: random.Random, seed: int) -> None:
    """A site as another refresh shows it: masked or not, or its city and its place on the map found anew."""
    site["geoPoint"] = {"lat": round(chance.uniform(-60, 60), 5), "lon": round(chance.uniform(-180, 180), 5)}
    name = zlib.crc32(site.get("facility", "").encode())
    if name % 3 == 0 and site.get("facility"):
        # A sponsor masks a facility and shows it again; it keeps its number, and some sponsors give none.
        masks = (site["facility"], MASK.format(name % 10_000), "Research Site")
        site["facility"] = masks[(name // 3 + seed) % 3]
    elif site.get("city") and chance.random() < 0.5:
        site["city"] = SPELLINGS.get(site["city"], site["city"])


def _lapsed(protocol: Protocol, seed: int) -> None:
    """A record that was not updated for two years: the registry says UNKNOWN by itself, and what was known last."""
    status, name = protocol["statusModule"], protocol["identificationModule"]["nctId"]
    if seed >= LAPSED_FROM and zlib.crc32(name.encode()) % 10 == 0 and status["overallStatus"] in LAPSES:
        status["lastKnownStatus"] = status["overallStatus"]
        status["overallStatus"] = "UNKNOWN"


def _wrapped(text: str, chance: random.Random) -> str:
    """The same words with other spaces and another way to write the operators."""
    text = text.replace(" and ", "  and ") if chance.random() < 0.5 else text
    text = text.replace("\\>=", "≥") if chance.random() < 0.5 else text
    return text + "\n" if chance.random() < 0.5 else text
