"""ClinicalTrials.gov, API v2: one study as JSON (https://clinicaltrials.gov/api/v2/studies/{nctId}).

Quirks: text is markdown with escapes; dates may lack their `type` and their day; saved records of 2023 carry keys of
the site's own making (`locations_nested`, `interventionMappedName`), so an unknown key is never fatal (`unknown_keys`
counts them), while a word outside a vocabulary is. The record-history service serves the same sections in HTML.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

import msgspec

from parsers.ctgov_keys import KNOWN_KEYS, count_unknown
from parsers.ctgov_modules import SOURCE, Fields, read_modules
from parsers.door import trial_from, trials_from
from parsers.errors import NotATrial
from parsers.schema import Trial
from parsers.text.canonical import canonical, line
from parsers.text.markup import from_html


class Record(msgspec.Struct):
    """The part of a v2 record that a Trial is read from; sections stay plain until their reader takes them."""

    protocol: Fields = msgspec.field(name="protocolSection")
    has_results: bool | None = msgspec.field(name="hasResults", default=None)


class Answer(msgspec.Struct):
    """A record, or one version of it as the history service serves it: under `study`, with its long texts in HTML."""

    protocol: Fields | None = msgspec.field(name="protocolSection", default=None)
    has_results: bool | None = msgspec.field(name="hasResults", default=None)
    study: Record | None = None


_DECODER: Final = msgspec.json.Decoder(Answer)
# Sites and outcomes come again and again, in the versions of a record above all: what was just read is not read again.
_NAME: Final = lru_cache(maxsize=4096)(line)
_PROSE_OF_HISTORY: Final = lru_cache(maxsize=512)(from_html)


def parse(body: bytes, url: str | None = None) -> Trial:
    """Read one v2 study record, or one version from the history service (JSON bytes), into a Trial.

    `url` is the address that was asked; an id in it that is neither the record's id nor one of its aliases is refused.
    Raises NotATrial where the bytes are no record, ParseError where a record cannot be read.
    """
    return trial_from(_fields(body, url))


def parse_all(bodies: Sequence[tuple[bytes, str | None]]) -> list[Trial]:
    """Read several records, each with the address that was asked, as `parse` does; quicker than one by one.

    Raises what `parse` raises of the first that cannot be read.
    """
    return trials_from([_fields(body, url) for body, url in bodies])


def _fields(body: bytes, url: str | None) -> Fields:
    """The fields of a Trial, as plain values."""
    record, prose = _decode(body)
    trial_id = _record_id(record.protocol)
    fields = read_modules(record.protocol, _NAME, prose)
    _refuse_other(fields, trial_id, url)
    has_results = record.has_results
    if has_results is None and prose is _PROSE_OF_HISTORY:  # the history leaves it out, and keeps the date of posting
        has_results = fields["results_first_posted"] is not None
    return {**fields, "has_results": has_results}


def recognises(body: bytes) -> bool:
    """Whether these bytes look like a v2 record."""
    return body.lstrip()[:1] == b"{" and b'"protocolSection"' in body


def unknown_keys(body: bytes) -> Counter[str]:
    """Count the keys of a record's protocol section that the registry's data structure does not name.

    The paths are dotted, list positions left out: `contactsLocationsModule.locations_nested`.
    """
    found: Counter[str] = Counter()
    count_unknown(_decode(body)[0].protocol, KNOWN_KEYS, "", found)
    return found


@lru_cache(maxsize=16)  # `parse_all` and `unknown_keys` are asked about the same bytes
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
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as problem:
        raise NotATrial(f"the JSON is damaged or cut short ({problem}); fetch it again", source=SOURCE) from None
    if answer.protocol is not None:
        return Record(answer.protocol, answer.has_results), canonical
    if answer.study is not None:
        return answer.study, _PROSE_OF_HISTORY
    raise NotATrial("this JSON is no study record: it has no protocolSection", source=SOURCE)


def _record_id(protocol: Fields) -> str:
    identification = protocol.get("identificationModule")
    trial_id = identification.get("nctId") if isinstance(identification, dict) else None
    if not isinstance(trial_id, str) or not trial_id:
        raise NotATrial("the record has no id", source=SOURCE, field="identificationModule.nctId")
    return trial_id


def _refuse_other(fields: Fields, trial_id: str, url: str | None) -> None:
    asked = re.search(r"NCT\d{8}", url or "")
    if asked and asked.group() not in {one["value"] for one in fields["identifiers"]}:
        raise NotATrial(f"{asked.group()} was asked for and {trial_id} came", source=SOURCE, trial_id=trial_id)
