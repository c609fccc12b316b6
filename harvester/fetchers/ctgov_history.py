"""The record history of ClinicalTrials.gov: undocumented, used by the site's own pages.

List: /api/int/studies/NCT...?history=true. One version: /api/int/studies/NCT.../history/<n>, where 0 is the first
registration. Two requests in flight are answered with 429 (as people report), so one process at a time asks here.
"""

import msgspec

from harvester.errors import BadContent
from harvester.net import Response


class HistoryEntry(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """One version in the list: its number from 0, the day it was submitted, and which modules changed in it."""

    version: int
    date: str
    status: str | None = None
    study_type: str | None = None
    module_labels: tuple[str, ...] = ()


class History(msgspec.Struct, frozen=True, kw_only=True):
    """The list of a record's versions, oldest first."""

    trial_id: str
    entries: tuple[HistoryEntry, ...]
    response: Response


class _Changes(msgspec.Struct):
    changes: tuple[HistoryEntry, ...]


class _Served(msgspec.Struct):
    history: _Changes


class _Version(msgspec.Struct):
    study: msgspec.Raw


def read_history(trial_id: str, response: Response) -> History:
    """Read the list of versions. Raises BadContent where the answer is not one."""
    try:
        served = msgspec.json.decode(response.body, type=_Served)
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError) as problem:
        raise BadContent(
            f"ctgov {trial_id}: {response.asked} is no history: {problem}.", url=response.asked
        ) from problem
    entries = tuple(sorted(served.history.changes, key=lambda entry: entry.version))
    return History(trial_id=trial_id, entries=entries, response=response)


def check_version(trial_id: str, response: Response) -> None:
    """Raise BadContent where an answer is not one version of a record: {"study": {...}}."""
    try:
        msgspec.json.decode(response.body, type=_Version)
    except (msgspec.DecodeError, msgspec.ValidationError) as problem:
        raise BadContent(
            f"ctgov {trial_id}: {response.asked} is no version: {problem}.", url=response.asked
        ) from problem
