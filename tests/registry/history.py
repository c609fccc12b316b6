"""The record history as the site's own pages read it: the list of versions, and one of them with its texts in HTML."""

import html
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from markdown_it import MarkdownIt

from registry.answer import Answer, json_answer, text_answer
from registry.essie import Record

LABELS = {
    "statusModule": "Study Status",
    "identificationModule": "Study Identification",
    "sponsorCollaboratorsModule": "Sponsor/Collaborators",
    "oversightModule": "Oversight",
    "descriptionModule": "Study Description",
    "conditionsModule": "Conditions",
    "designModule": "Study Design",
    "armsInterventionsModule": "Arms and Interventions",
    "outcomesModule": "Outcome Measures",
    "eligibilityModule": "Eligibility",
    "contactsLocationsModule": "Contacts/Locations",
    "referencesModule": "References",
    "ipdSharingStatementModule": "IPDSharing",
}
"""A module -> the label under which the history names it, as in saved lists."""
LONG = {"eligibilityCriteria", "briefSummary", "detailedDescription", "description"}
"""The keys whose text is HTML; every other text has its entities only."""


def history(versions: Mapping[str, list[Record]], asked: str, number: str | None) -> Answer:
    """The list of a record's versions, or one of them, with its texts as HTML."""
    if asked not in versions:
        return text_answer(404, f"Study {asked} not found")
    kept = versions[asked]
    if number is None:
        changes = [_entry(kept, position) for position in range(len(kept))]
        return json_answer({"study": kept[-1], "history": {"changes": changes, "outcomesUpdateCount": 0}})
    if not number.isdecimal() or int(number) >= len(kept):
        return text_answer(404, f"Version {number} of {asked} not found")
    protocol = as_html(kept[int(number)]["protocolSection"])
    return json_answer({"studyVersion": int(number), "study": {"protocolSection": protocol}})


def as_html(value: Any, key: str = "") -> Any:
    """A part of a record with its long texts in HTML and the entities of the others encoded."""
    if isinstance(value, dict):
        return {name: as_html(below, name) for name, below in value.items()}
    if isinstance(value, list):
        return [as_html(below, key) for below in value]
    if not isinstance(value, str):
        return value
    return _rendered(value) if key in LONG else html.escape(html.unescape(value)).replace("/", "&#x2F;")


@cache
def _rendered(text: str) -> str:
    if text.startswith("<p>"):  # a saved history is in HTML already
        return text
    return MarkdownIt("commonmark", {"html": False}).render(text).replace(">\n", ">")


def _entry(kept: list[Record], position: int) -> dict[str, Any]:
    protocol = kept[position]["protocolSection"]
    status = protocol["statusModule"]
    return {
        "version": position,
        "date": status.get("lastUpdateSubmitDate", status.get("statusVerifiedDate")),
        "status": status["overallStatus"],
        "studyType": protocol["designModule"]["studyType"],
        "moduleLabels": _labels(kept[position - 1]["protocolSection"], protocol) if position else [],
    }


def _labels(before: Record, after: Record) -> list[str]:
    """The modules that differ between two versions."""
    return [label for name, label in LABELS.items() if _told(before, name) != _told(after, name)]


def _told(protocol: Record, name: str) -> str:
    return json.dumps(protocol.get(name), sort_keys=True)
