"""When to distrust a whole run: a redesigned site or a wall looks like many trials that changed at once.

The shares are taken over all records that the watch knew before, never over those just received, and below 20 such
records nothing is doubted: too few to tell a redesign from a busy day.
"""

from collections.abc import Callable, Iterable

from db.models import Counters, Finding
from parsers import Trial

FEWEST_TO_DOUBT = 20
"""Below so many known records no run is doubted."""
FEWEST_LOST = 5
"""So few records may lose a field at any time, whatever their share."""
MOST_LOST = 0.1
"""The share of the known records that may lose one and the same field in one run."""
MOST_CHANGED = 0.5
"""The share of the known records that may change in one run, so that there is something to tell of them."""
MOST_ABSENT = 0.5
"""The share of the known records that may leave or vanish in one run."""
MOST_REFUSED = 0.2
"""The share of the known records that may become unreadable in one run."""

FIELDS_THAT_STAY = (
    "brief_title",
    "status",
    "study_type",
    "sponsor",
    "conditions",
    "arms",
    "interventions",
    "outcomes",
    "locations",
    "eligibility.text",
    "enrollment",
    "start_date",
    "phases",
)
"""Fields that a record which had them hardly ever loses; a source that loses one has changed its form."""


def lost_fields(before: Trial, after: Trial) -> list[str]:
    """The fields that a record had, and has no more."""
    return [name for name in FIELDS_THAT_STAY if _at(before, name) and not _at(after, name)]


def doubts(
    known: int, counters: Counters, absent: int, findings: Iterable[Finding], told: Callable[[], int]
) -> list[str]:
    """Sentences for what makes a run implausible; none where it may be published.

    `known` is how many records the watch knew before, `absent` how many of them the run did not receive. `told` gives
    of how many changed records there is something to tell: a registry that gives the cities of all its sites other
    names has redesigned nothing. It is only asked where so many changed that it matters.
    """
    if known < FEWEST_TO_DOUBT:
        return []
    said = held_back(known, counters, absent, findings)
    changed = told() if counters.changed > MOST_CHANGED * known else 0
    if changed > MOST_CHANGED * known:
        said.append(f"{changed} of {known} known records changed")
    return said


def held_back(known: int, counters: Counters, absent: int, findings: Iterable[Finding]) -> list[str]:
    """Sentences for what makes the part of a run that broke off implausible; `known` of that part were known before.

    How many of them changed says nothing here: a run that asks for updates receives what has changed, and breaks off.
    """
    if known < FEWEST_TO_DOUBT:
        return []
    said = [
        f"{finding.count} of {known} known records have lost the field {finding.name}"
        for finding in findings
        if finding.kind == "lost_field" and finding.count > max(MOST_LOST * known, FEWEST_LOST)
    ]
    if counters.refused > MOST_REFUSED * known:
        said.append(f"{counters.refused} of {known} known records can no longer be read")
    if absent > MOST_ABSENT * known:
        said.append(f"{absent} of {known} known records are no longer returned")
    return said


def _at(trial: Trial, path: str) -> object:
    value: object = trial
    for name in path.split("."):
        value = getattr(value, name)
    return value
