"""What a person asks `trials search` for, and the trials found as rows."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from db import Store
from db.search import Hit, Wanted
from harvester.commands.tables import Cell, render
from harvester.errors import UsageError

_ISO = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_FOR_PEOPLE = ("trial_id", "source", "status", "phases", "updated", "title", "passage")
_FIGURES = (
    "trial_id",
    "source",
    "brief_title",
    "status",
    "phases",
    "enrollment",
    "start_date",
    "last_update_posted",
    "url",
    "passage",
)


def checked(wanted: Wanted) -> Wanted:
    """Refuse what cannot be meant. Raises UsageError."""
    if wanted.dose_unit is None and (wanted.dose_low is not None or wanted.dose_high is not None):
        raise UsageError("A dose is a figure and a unit: name the unit with --dose-unit (cells, mg, vg, ...).")
    if wanted.dose_low is not None and wanted.dose_high is not None and wanted.dose_low > wanted.dose_high:
        raise UsageError(f"--dose-min {wanted.dose_low:g} is more than --dose-max {wanted.dose_high:g}.")
    if wanted.updated_since is not None and not _ISO.fullmatch(wanted.updated_since):
        raise UsageError(f"--updated-since {wanted.updated_since!r} is no date: write 2026, 2026-02 or 2026-02-01.")
    return wanted


def find_trials(database: Path, wanted: Wanted) -> tuple[list[Hit], bool]:
    """The trials that have all that is wanted, at most `wanted.limit`, and whether there are more."""
    with Store.open(database, read_only=True) as store:
        found = store.search(msgspec.structs.replace(checked(wanted), limit=wanted.limit + 1))
    return found[: wanted.limit], len(found) > wanted.limit


def written(form: str, found: Sequence[Hit]) -> str:
    """The trials found in one of the formats of tables; JSON and CSV have every field."""
    if form == "json":
        return msgspec.json.format(msgspec.json.encode(list(map(_object, found))), indent=2).decode()
    if form == "csv":
        return render(form, _FIGURES, ([getattr(hit, name) for name in _FIGURES] for hit in found))
    return render(form, _FOR_PEOPLE, _in_words(found))


def _object(hit: Hit) -> dict[str, object]:
    """A trial as a JSON object: its phases a list, null where the record names none."""
    fields: dict[str, object] = {name: getattr(hit, name) for name in _FIGURES}
    return {**fields, "phases": msgspec.Raw((hit.phases or "null").encode())}


def _in_words(found: Sequence[Hit]) -> Iterator[tuple[Cell, ...]]:
    for hit in found:
        phases = ", ".join(msgspec.json.decode(hit.phases, type=list[str])) if hit.phases else None
        yield (hit.trial_id, hit.source, hit.status, phases, hit.last_update_posted, hit.brief_title, hit.passage)
