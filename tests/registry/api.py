"""The answers of /api/v2 and /api/int, from the records as they are at that moment."""

import base64
import hashlib
import re
from collections.abc import Mapping
from typing import Any

import msgspec

from registry.answer import Answer, json_answer, text_answer
from registry.essie import PIECES, SEARCHED, BadQuery, Record, matches, values

KNOWN = {
    *SEARCHED,
    *("format", "markupFormat", "filter.ids", "filter.overallStatus", "filter.advanced"),
    *("fields", "sort", "countTotal", "pageSize", "pageToken"),
}
NOT_OF_THE_QUERY = {"countTotal", "pageSize", "pageToken"}  # may differ from page to page
DATES_AND_NUMBERS = {"LastUpdatePostDate", "StudyFirstPostDate", "StudyFirstSubmitDate", "StartDate", "EnrollmentCount"}
NCT_ID = re.compile(r"[Nn][Cc][Tt]0*([1-9]\d{0,7})")
MOST_PER_PAGE = 1000


def study(records: Mapping[str, Record], asked: str) -> Answer:
    """One record; 301 for an alias, 404 and 400 in plain text."""
    found = NCT_ID.fullmatch(asked)
    if not found:
        return text_answer(400, f"Path parameter `nctId` has incorrect format: {asked}")
    trial_id = f"NCT{found.group(1):0>8}"
    if trial_id in records:
        return json_answer(records[trial_id])
    for record in records.values():
        if trial_id in values(record, "NCTIdAlias"):
            real = values(record, "NCTId")[0]
            return Answer(301, b"", {"Location": f"/api/v2/studies/{real}"})
    return text_answer(404, f"NCT number {trial_id} not found")


def search(
    records: Mapping[str, Record], query: Mapping[str, str], *, empty: bool = False, most: int = MOST_PER_PAGE
) -> Answer:
    """One page of at most `most` studies. `empty` gives a page without studies that is not the last."""
    try:
        return _page(records, query, 0 if empty else most)
    except BadQuery as problem:
        return text_answer(400, str(problem))


def _page(records: Mapping[str, Record], query: Mapping[str, str], most: int) -> Answer:
    unknown = set(query) - KNOWN
    if unknown:
        raise BadQuery(f"Unknown parameter {min(unknown)}")
    found = _sorted([record for record in records.values() if _fits(record, query)], query.get("sort", ""))
    size = min(_size(query.get("pageSize", "")), most)
    start = _start(query)
    page: dict[str, Any] = {}
    if query.get("countTotal") == "true" and "pageToken" not in query:
        page["totalCount"] = len(found)
    studies = [_with_fields(record, query.get("fields", "")) for record in found[start : start + size]]
    if start + size < len(found):
        page["nextPageToken"] = _token(query, start + size)
    return Answer(200, _layout(page, studies), {"Content-Type": "application/json"})


def _layout(page: dict[str, Any], studies: list[Record]) -> bytes:
    """Every study on a line of its own, as the registry writes them."""
    lines = b",\n".join(msgspec.json.encode(study) for study in studies)
    head = b'"totalCount":%d,' % page["totalCount"] if "totalCount" in page else b""
    tail = b',"nextPageToken":%s' % msgspec.json.encode(page["nextPageToken"]) if "nextPageToken" in page else b""
    return b'{%s"studies":[\n%s\n]%s}' % (head, lines, tail)


def _fits(record: Record, query: Mapping[str, str]) -> bool:
    asked = {key: text for key, text in query.items() if key in SEARCHED}
    if not all(matches(record, text, SEARCHED[key]) for key, text in asked.items()):
        return False
    if any(re.fullmatch(r"(?:\s*NCT\d+[\s,]*)+", text, re.IGNORECASE) for text in asked.values()):
        return True  # "If any query parameter contains only NCT IDs, filters are ignored."
    ids = {text.upper() for text in re.split(r"[,|]", query.get("filter.ids", "")) if text}
    if ids and not ids & {*values(record, "NCTId"), *values(record, "NCTIdAlias")}:
        return False
    statuses = {text for text in re.split(r"[,|]", query.get("filter.overallStatus", "")) if text}
    if statuses and not statuses & set(values(record, "OverallStatus")):
        return False
    return "filter.advanced" not in query or matches(record, query["filter.advanced"])


def _sorted(records: list[Record], sort: str) -> list[Record]:
    """In the order asked for; without one, in an order that nobody can rely on."""
    if not sort:
        return sorted(records, key=lambda record: hashlib.sha256(values(record, "NCTId")[0].encode()).digest())
    wanted = re.split(r"[,|]", sort)
    if len(wanted) > 2:
        raise BadQuery("Parameter `sort` has more than 2 items")
    for item in reversed(wanted):
        piece, _, direction = item.partition(":")
        if piece not in DATES_AND_NUMBERS:
            raise BadQuery(f"Cannot sort by {piece}: only date and numeric fields are allowed")
        descending = (direction or ("asc" if piece == "EnrollmentCount" else "desc")) == "desc"
        records = sorted(records, key=lambda record: _rank(record, piece), reverse=descending)
    return records


def _rank(record: Record, piece: str) -> str:
    return next(iter(values(record, piece)), "").zfill(12)


def _size(text: str) -> int:
    if text and not text.isdecimal():
        raise BadQuery(f"Parameter `pageSize` is not a number: {text}")
    return min(int(text or 0) or 10, MOST_PER_PAGE)


def _with_fields(record: Record, fields: str) -> Record:
    wanted = [name for name in re.split(r"[,|]", fields) if name]
    if not wanted:
        return record
    shown: Record = {"protocolSection": {}}
    for piece in wanted:
        if piece not in PIECES:
            raise BadQuery(f"Unknown field {piece}")
        source, below = record["protocolSection"], shown["protocolSection"]
        *steps, last = PIECES[piece].split(".")
        for step in steps:
            source, below = source.get(step, {}), below.setdefault(step, {})
        if last in source:
            below[last] = source[last]
    return shown


def _token(query: Mapping[str, str], start: int) -> str:
    """A token that is worth nothing to another query."""
    return base64.urlsafe_b64encode(f"{start}:{_digest(query)}".encode()).decode()


def _start(query: Mapping[str, str]) -> int:
    token = query.get("pageToken")
    if token is None:
        return 0
    try:
        start, _, digest = base64.urlsafe_b64decode(token).decode().partition(":")
        if digest == _digest(query):
            return int(start)
    except ValueError:
        pass
    raise BadQuery("Parameter `pageToken` is not of this query")


def _digest(query: Mapping[str, str]) -> str:
    same = sorted((key, text) for key, text in query.items() if key not in NOT_OF_THE_QUERY)
    return hashlib.sha256(msgspec.json.encode(same)).hexdigest()[:12]
