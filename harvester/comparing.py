"""Records that were found, compared and written in the format asked for."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from comparator import compare, has_differences
from comparator.labels import field_label
from comparator.render import FORMATS
from comparator.sources import agreement
from harvester.lookup import Found
from parsers import Trial

_WITH_NOTES = ("markdown", "html")


@dataclass(frozen=True)
class Report:
    """A report as text, and whether what it compares differs."""

    text: str
    differs: bool


def report(found: Sequence[Found], form: str, *, everything: bool = False) -> Report:
    """Compare two records, or more as a matrix, and write the report.

    Copies of one trial from several sources are also said to agree, lag or damage, and whom to believe.
    """
    notes = tuple(source_notes([one.trial for one in found]))
    if len(found) > 2:
        return _matrix(found, form, notes)
    left, right = found
    comparison = compare(left.trial, right.trial, left_version=left.version, right_version=right.version)
    options: dict[str, bool | tuple[str, ...]] = {"everything": everything}
    if form == "text" and sys.stdout.isatty():
        options["styled"] = True
    if form in _WITH_NOTES:
        options["notes"] = notes
    text = FORMATS[form](comparison, left.trial, right.trial, **options)
    return Report(_with_notes(text, form, notes), has_differences(comparison))


def _matrix(found: Sequence[Found], form: str, notes: tuple[str, ...]) -> Report:
    from comparator.matrix import matrix, render

    made = matrix([one.trial for one in found])
    return Report(_with_notes(render(made, form), form, notes), made.differs)


def _with_notes(text: str, form: str, notes: Sequence[str]) -> str:
    """Put what is to be said of the sources below a text for a terminal; the other formats have their own place."""
    if form != "text" or not notes:
        return text
    return "\n".join((text.rstrip("\n"), "", "The sources", *(f"- {note}" for note in notes))) + "\n"


def source_notes(trials: Sequence[Trial]) -> Iterator[str]:
    """Sentences on how the sources of one trial agree; none for several trials, or where a source comes twice."""
    sources = {trial.source for trial in trials}
    if len({trial.trial_id for trial in trials}) > 1 or len(sources) < len(trials) or len(sources) < 2:
        return
    found = agreement(trials)
    yield from (note.sentence for note in found.notes)
    parted = [one for one in found.fields if len(one.groups) > 1]
    agreed = len(found.fields) - len(parted)
    yield f"The sources agree in {agreed} of the {len(found.fields)} fields that any of them states."
    for one in parted:
        yield f"{field_label(one.field)}: believe {one.believed} ({one.rule})."
