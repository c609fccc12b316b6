"""Changes made to real records: each is found, named and told first; noise is not.

The records are those of the fixtures and, where the corpus is at hand, some drawn from it at random for each kind of
change. A change is made to the raw record, as the registry would serve it; the first few go through `trials compare`,
the others through the functions behind it.
"""

import copy
import gzip
import json
import random
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from comparator import compare
from comparator.comparison import to_json
from comparator.headline import headline
from harvester.commands.compare import command
from parsers import ctgov
from parsers.schema import Trial

ROOT = Path(__file__).resolve().parent.parent
Raw = dict[str, Any]
EACH = 2  # records of the corpus for each kind of change that go through the command
MANY = 25  # records of the corpus for each kind of change in all
SEED = 20_261_122


def protocol(raw: Raw) -> Raw:
    return raw["protocolSection"]


def criteria(raw: Raw) -> str:
    return protocol(raw).get("eligibilityModule", {}).get("eligibilityCriteria", "")


def with_criteria(raw: Raw, text: str) -> Raw:
    protocol(raw)["eligibilityModule"]["eligibilityCriteria"] = text
    return raw


def read(raw: Raw) -> Trial:
    return ctgov.parse(json.dumps(raw).encode())


def redescribed(raw: Raw, pattern: str, new: str) -> Raw | None:
    """The record with what a pattern finds written anew in all that it says of its interventions; None without it."""
    section = json.dumps(protocol(raw).get("armsInterventionsModule", {}))
    changed = re.sub(pattern, new, section)
    if changed == section:
        return None
    protocol(raw)["armsInterventionsModule"] = json.loads(changed)
    return raw


def read_amounts(raw: Raw) -> list[float]:
    return [dose.amount.low for dose in read(raw).regimens if dose.amount and dose.amount.unit == "mg"]


def another_dose(raw: Raw) -> Raw | None:
    amounts = {amount for amount in read_amounts(raw) if amount == int(amount) and amount >= 5}
    if len(amounts) != 1:
        return None
    before = int(amounts.pop())
    changed = redescribed(copy.deepcopy(raw), rf"(?<![\d.,-]){before}(?= ?mg\b)", str(before * 3))
    return changed if changed and before * 3 in read_amounts(changed) else None


def another_schedule(raw: Raw) -> Raw | None:
    daily = [dose.schedule.times_per_day for dose in read(raw).regimens]
    changed = redescribed(copy.deepcopy(raw), r"\bonce (?:daily|a day)\b", "three times a day")
    if not changed or daily != [1.0] * len(daily):
        return None
    return changed if {dose.schedule.times_per_day for dose in read(changed).regimens} == {3.0} else None


def another_maximum_age(raw: Raw) -> Raw | None:
    eligibility = protocol(raw).get("eligibilityModule", {})
    if not eligibility.get("maximumAge", "").endswith("Years"):
        return None
    eligibility["maximumAge"] = f"{int(eligibility['maximumAge'].split()[0]) + 7} Years"
    return raw


def what_happened(raw: Raw) -> Raw | None:
    enrollment = protocol(raw)["designModule"].get("enrollmentInfo", {})
    if enrollment.get("type") != "ESTIMATED":
        return None
    enrollment["type"] = "ACTUAL"
    return raw


def an_arm_split(raw: Raw) -> Raw | None:
    module = protocol(raw).get("armsInterventionsModule", {})
    arms = module.get("armGroups", [])
    if len(arms) not in (1, 2) or not arms[0].get("description") or "interventionNames" not in arms[0]:
        return None
    label = arms[0]["label"]
    halves = [{**arms[0], "label": f"{label}: {half}"} for half in ("younger participants", "older participants")]
    module["armGroups"] = [*halves, *arms[1:]]
    for one in module.get("interventions", []):
        if label in one.get("armGroupLabels", []):
            others = [other for other in one["armGroupLabels"] if other != label]
            one["armGroupLabels"] = [*(half["label"] for half in halves), *others]
    return raw


def another_time_frame(raw: Raw) -> Raw | None:
    outcomes = protocol(raw).get("outcomesModule", {}).get("primaryOutcomes", [])
    if not outcomes:
        return None
    outcomes[0]["timeFrame"] = "57 months after the last dose"
    return raw


def a_site_closed(raw: Raw) -> Raw | None:
    sites = protocol(raw).get("contactsLocationsModule", {}).get("locations", [])
    if not sites or sites[0].get("status") != "RECRUITING":
        return None
    sites[0]["status"] = "WITHDRAWN"
    return raw


def another_phase(raw: Raw) -> Raw | None:
    design = protocol(raw)["designModule"]
    if design.get("phases") not in (["PHASE1"], ["PHASE2"]):
        return None
    design["phases"] = ["PHASE3"]
    return raw


def an_exclusion_dropped(raw: Raw) -> Raw | None:
    head, found, tail = criteria(raw).partition("Exclusion Criteria:")
    items = re.findall(r"^\* [^\n]+$", tail, re.MULTILINE)
    if not found or len(items) < 3 or re.search(r"^[ \t]+\S", tail, re.MULTILINE) or items.count(items[-1]) > 1:
        return None
    return with_criteria(raw, head + found + tail.replace(items[-1], "").rstrip())


def fvc(raw: Raw, least: int) -> Raw | None:
    """The record with a limit on the breathing among its inclusion criteria."""
    text = criteria(raw)
    if "Inclusion Criteria:\n\n* " not in text or "vital capacity" in text or "FVC" in text:
        return None
    item = f"* Forced vital capacity (FVC) of at least {least}% of predicted\n"
    return with_criteria(raw, text.replace("Inclusion Criteria:\n\n", f"Inclusion Criteria:\n\n{item}", 1))


def another_fvc_limit(raw: Raw) -> Raw | None:
    return with_criteria(raw, criteria(raw).replace("(FVC) of at least 50%", "(FVC) of at least 70%"))


CHANGES: dict[str, tuple[Callable[[Raw], Raw | None], str, str]] = {
    "dose": (another_dose, "regimens", r"\d mg"),
    "schedule": (another_schedule, "regimens", r"3 times a day|three times a day"),
    "FVC limit": (another_fvc_limit, "criteria", r"FVC.*70 ?%.*50 ?%"),
    "maximum age": (another_maximum_age, "eligibility.maximum_age", "maximum age"),
    "estimated to actual": (what_happened, "enrollment.type", r"actual.*estimated"),
    "an arm split in two": (an_arm_split, "arms", r"is now 2 arms"),
    "time frame": (another_time_frame, "outcomes", r"time frame.*57 months after the last dose"),
    "a site closed": (a_site_closed, "locations", r"withdrawn.*recruiting"),
    "phase": (another_phase, "phases", r"phase.*phase 3.*phase [12]"),
    "an exclusion dropped": (an_exclusion_dropped, "criteria", "exclusion criterion"),
}
"""Kind of change -> how it is made, the part of the comparison that must tell it, and what the first sentence says."""


def compared(folder: Path, one: Raw, other: Raw, form: str) -> str:
    """What `trials compare` prints of two saved records."""
    files = [folder / name for name in ("before.json", "after.json")]
    for file, raw in zip(files, (one, other), strict=True):
        file.write_text(json.dumps(raw), encoding="utf-8")
    done = CliRunner().invoke(command, [*map(str, files), "--format", form], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


def parts_that_differ(printed: str) -> set[str]:
    """The fields and lists of a comparison in JSON that have a difference."""
    found = json.loads(printed)
    rows = [(row["field"], row) for row in found["fields"]]
    rows += [(name, row) for name in found if isinstance(found[name], list) and name != "fields" for row in found[name]]
    return {name for name, row in rows if row["relation"] not in ("equivalent", "not_comparable")}


Seen = tuple[set[str], str]
"""The parts of a comparison that differ, and the first sentence of its headline."""


def by_command(folder: Path, before: Raw, after: Raw) -> Seen:
    """What `trials compare` says of two saved records."""
    found = parts_that_differ(compared(folder, before, after, "json"))
    told = compared(folder, before, after, "text").split("\n- ")[1:]
    return found, " ".join(told[0].split("\n\n")[0].split()) if told else ""


def directly(before: Raw, after: Raw) -> Seen:
    """What the functions behind the command say."""
    left, right = read(before), read(after)
    found = compare(left, right)
    return parts_that_differ(to_json(found).decode()), headline(found, left, right)[0].text


def check_change(before: Raw, kind: str, look: Callable[[Raw, Raw], Seen]) -> bool:
    """Make one change to a record and see that it is told first; False where the record has nothing to change."""
    change, part, words = CHANGES[kind]
    before = copy.deepcopy(before)
    if kind == "FVC limit":
        before = fvc(before, 50)
    after = change(copy.deepcopy(before)) if before else None
    if before is None or after is None:
        return False
    named = f"{protocol(before)['identificationModule']['nctId']}: {kind}"
    found, first = look(before, after)
    assert part in found, f"{named}: {sorted(found)}"
    assert re.search(words, first, re.IGNORECASE), f"{named}: told first is {first!r}"
    return True


RECORDS = [
    json.loads((ROOT / "fixtures" / "ctgov" / name).read_text(encoding="utf-8"))
    for name in ("NCT07118319.json", "two-arms-all-modules.json")
]


def test_changes_made_to_the_fixtures_are_found_named_and_told_first(tmp_path):
    made = {kind for kind in CHANGES for raw in RECORDS if check_change(raw, kind, partial(by_command, tmp_path))}
    assert len(made) >= 7, f"the fixtures had nothing to change for {sorted(CHANGES.keys() - made)}"


@pytest.fixture(scope="module")
def drawn(corpus) -> list[Raw]:
    """The records of the corpus without results, in an order drawn by lot."""
    with gzip.open(corpus / "ctgov_v2.jsonl.gz") as lines:
        found = [json.loads(line) for line in lines if len(line) < 60_000]
    random.Random(SEED).shuffle(found)
    return found


@pytest.mark.corpus
@pytest.mark.parametrize("kind", CHANGES)
def test_changes_made_to_real_records_are_found_named_and_told_first(tmp_path, drawn, kind):
    made = 0
    for raw in drawn:
        made += check_change(raw, kind, partial(by_command, tmp_path) if made < EACH else directly)
        if made == MANY:
            return
    pytest.fail(f"only {made} records of the corpus have something to change for {kind}")


def full_stops(raw: Raw) -> Raw | None:
    text = criteria(raw)
    for field in ("briefSummary", "detailedDescription"):
        description = protocol(raw).get("descriptionModule", {})
        if field in description:
            description[field] = description[field].rstrip(".") + "."
    return with_criteria(raw, re.sub(r"(?m)^(\* .*[a-z])$", r"\1.", text)) if text else None


def another_order(raw: Raw) -> Raw | None:
    for module, name in (("contactsLocationsModule", "locations"), ("armsInterventionsModule", "armGroups")):
        if name in protocol(raw).get(module, {}):
            protocol(raw)[module][name].reverse()
    return raw


def wrapped_anew(raw: Raw) -> Raw | None:
    """Criteria with line breaks within their bullets, where each bullet is a line of its own."""
    lines = criteria(raw).split("\n")
    if not any(line.startswith("* ") for line in lines) or any(re.match(r"\s+\S", line) for line in lines):
        return None
    return with_criteria(raw, "\n".join(re.sub(r"(?<=\w{4}) (?=\w{4})", "\n  ", line, count=1) for line in lines))


def as_html(raw: Raw) -> Raw | None:
    """The record as its history serves it: criteria as HTML and without escapes."""
    lines = criteria(raw).split("\n")
    simple = all(not line or line.startswith("* ") or line.endswith("Criteria:") for line in lines)
    if not simple or not any(line.startswith("* ") for line in lines):
        return None
    html = []
    for line in lines:
        plain = re.sub(r"\\(.)", r"\1", line).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        html.append(f"<li>{plain[2:]}</li>" if line.startswith("* ") else f"<p>{plain}</p>" if line else "")
    text = re.sub(r"((?:<li>.*</li>\n?)+)", r"<ul>\n\1</ul>\n", "\n".join(html))
    for field in ("briefSummary", "detailedDescription"):
        description = protocol(raw).get("descriptionModule", {})
        if re.search(r"[\\<>&*\n]", description.get(field, "")):
            return None
        if field in description:
            description[field] = f"<p>{description[field]}</p>"
    return {"study": with_criteria(raw, text)}


NOISE: dict[str, Callable[[Raw], Raw | None]] = {
    "full stops": full_stops,
    "another order": another_order,
    "criteria wrapped anew": wrapped_anew,
    "HTML for markdown": as_html,
}


def check_noise(before: Raw, kind: str, look: Callable[[Raw, Raw], Seen]) -> bool:
    after = NOISE[kind](copy.deepcopy(before))
    if after is None:
        return False
    found, _ = look(before, after)
    assert found == set(), f"{protocol(before)['identificationModule']['nctId']}: {kind} is told as {sorted(found)}"
    return True


def test_noise_in_the_fixtures_is_no_change(tmp_path):
    assert {kind for kind in NOISE for raw in RECORDS if check_noise(raw, kind, partial(by_command, tmp_path))} >= {
        "another order"
    }


@pytest.mark.corpus
@pytest.mark.parametrize("kind", NOISE)
def test_noise_in_real_records_is_no_change(tmp_path, drawn, kind):
    made = 0
    for raw in drawn:
        made += check_noise(raw, kind, partial(by_command, tmp_path) if made < EACH else directly)
        if made == MANY:
            return
    pytest.fail(f"only {made} records of the corpus allow of {kind}")
