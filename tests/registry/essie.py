"""The part of the registry's query language that our own requests use, and no more: the rest is answered with 400.

`AREA[Field]value`, `AREA[Field]RANGE[low,high]` with MIN and MAX, joined by AND, OR and brackets. Words without an AREA
must all stand somewhere in the record's text.
"""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

Record = dict[str, Any]

# Piece name -> where it stands below protocolSection. The registry has some 400; these are asked for here.
PIECES = {
    "NCTId": "identificationModule.nctId",
    "NCTIdAlias": "identificationModule.nctIdAliases",
    "BriefTitle": "identificationModule.briefTitle",
    "OverallStatus": "statusModule.overallStatus",
    "LastUpdatePostDate": "statusModule.lastUpdatePostDateStruct.date",
    "StudyFirstPostDate": "statusModule.studyFirstPostDateStruct.date",
    "StudyFirstSubmitDate": "statusModule.studyFirstSubmitDate",
    "StartDate": "statusModule.startDateStruct.date",
    "Phase": "designModule.phases",
    "StudyType": "designModule.studyType",
    "EnrollmentCount": "designModule.enrollmentInfo.count",
    "Condition": "conditionsModule.conditions",
    "InterventionName": "armsInterventionsModule.interventions.name",
    "LeadSponsorName": "sponsorCollaboratorsModule.leadSponsor.name",
}
# query.* -> the modules that it searches.
SEARCHED = {
    "query.cond": ("conditionsModule",),
    "query.intr": ("armsInterventionsModule",),
    "query.spons": ("sponsorCollaboratorsModule",),
    "query.lead": ("sponsorCollaboratorsModule",),
    "query.id": ("identificationModule",),
    "query.titles": ("identificationModule",),
    "query.locn": ("contactsLocationsModule",),
    "query.outc": ("outcomesModule",),
    "query.term": (),
    "query.patient": (),
}
TOKEN = re.compile(
    r"\s*(?:(?P<bracket>[()])|(?P<and>AND\b)|(?P<or>OR\b)|AREA\[(?P<piece>\w+)\]\s*"
    r"(?:RANGE\[\s*(?P<low>[^,\]]+?)\s*,\s*(?P<high>[^\]]+?)\s*\]|(?P<quoted>\"[^\"]*\")|(?P<value>[^\s()]+))"
    r"|(?P<words>\"[^\"]*\"|[^\s()]+))"
)


class BadQuery(Exception):  # noqa: N818 - says what is wrong
    """What the registry answers with 400."""


def matches(record: Record, text: str, modules: tuple[str, ...] = ()) -> bool:
    """Whether a record fits an expression; words are looked for in some modules only, or anywhere."""
    tokens = list(_tokens(text))
    fits, rest = _either(record, tokens, modules)
    if rest:
        raise BadQuery(f"Unexpected {rest[0].group().strip()!r} in query {text!r}")
    return fits


def values(record: Record, piece: str) -> list[str]:
    """What a record has for a piece."""
    if piece not in PIECES:
        raise BadQuery(f"Unknown field or area {piece}")
    found: list[Any] = [record["protocolSection"]]
    for step in PIECES[piece].split("."):
        found = [below for one in found for below in _listed(one.get(step) if isinstance(one, dict) else None)]
    return [str(value) for value in found]


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _tokens(text: str) -> Iterator[re.Match[str]]:
    at = 0
    while text[at:].strip():
        found = TOKEN.match(text, at)
        if found is None:
            raise BadQuery(f"Cannot read {text[at:]!r}")
        yield found
        at = found.end()


def _either(record: Record, tokens: list[re.Match[str]], modules: tuple[str, ...]) -> tuple[bool, list[re.Match[str]]]:
    fits, rest = _both(record, tokens, modules)
    while rest and rest[0]["or"]:
        other, rest = _both(record, rest[1:], modules)
        fits = fits or other
    return fits, rest


def _both(record: Record, tokens: list[re.Match[str]], modules: tuple[str, ...]) -> tuple[bool, list[re.Match[str]]]:
    fits, rest = _one(record, tokens, modules)
    while rest and not rest[0]["or"] and rest[0]["bracket"] != ")":
        other, rest = _one(record, rest[1:] if rest[0]["and"] else rest, modules)
        fits = fits and other
    return fits, rest


def _one(record: Record, tokens: list[re.Match[str]], modules: tuple[str, ...]) -> tuple[bool, list[re.Match[str]]]:
    if not tokens:
        raise BadQuery("The query ends too early")
    token, rest = tokens[0], tokens[1:]
    if token["bracket"] == "(":
        fits, rest = _either(record, rest, modules)
        if not rest or rest[0]["bracket"] != ")":
            raise BadQuery("A bracket is not closed")
        return fits, rest[1:]
    if token["low"]:
        low, high = token["low"], token["high"]
        inside = [
            v for v in values(record, token["piece"]) if (low == "MIN" or v >= low) and (high == "MAX" or v <= high)
        ]
        return bool(inside), rest
    if token["piece"]:
        wanted = (token["quoted"] or token["value"]).strip('"').lower()
        return any(wanted == value.lower() for value in values(record, token["piece"])), rest
    return token["words"].strip('"').lower() in _text(record, modules), rest


def _text(record: Record, modules: tuple[str, ...]) -> str:
    protocol = record["protocolSection"]
    searched = [protocol.get(module, {}) for module in modules] if modules else [protocol]
    return msgspec.json.encode(searched).decode().lower()
