"""How much a difference matters: one table for the parts of the lists (that of the fields stands with the fields).

`critical` is what decides who may enter, what they are given, what the trial is judged by, and whether it runs;
`substantive` is how, when, where and by whom it is done; `administrative` is how the record words and keeps it.
"""

from collections.abc import Iterable
from typing import Final

from comparator.comparison import Significance

ASPECTS: Final[dict[str, dict[str, Significance]]] = {
    "arms": {
        "added": "critical",
        "split": "critical",
        "interventions": "critical",
        "type": "critical",
        "label": "substantive",
        "description": "substantive",
    },
    "interventions": {
        "added": "critical",
        "split": "critical",
        "name": "critical",
        "type": "substantive",
        "description": "substantive",
        "other_names": "administrative",
    },
    "regimens": {
        "added": "critical",
        "amount": "critical",
        "schedule": "critical",
        "duration": "critical",
        "route": "critical",
        "total": "critical",
        "maximum": "critical",
        "infusion": "substantive",
        "volume": "substantive",
        "stage": "substantive",
    },
    "criteria": {
        "added": "critical",
        "limit": "critical",
        "section": "critical",
        "split": "substantive",
        "wording": "substantive",
    },
    "primary outcomes": {
        "added": "critical",
        "split": "critical",
        "type": "critical",
        "measure": "critical",
        "time_frame": "critical",
        "description": "substantive",
    },
    "outcomes": {
        "added": "substantive",
        "split": "substantive",
        "type": "substantive",
        "measure": "substantive",
        "time_frame": "substantive",
        "description": "administrative",
    },
    "locations": {
        "added": "substantive",
        "status": "substantive",
        "facility": "administrative",
    },
}
"""What a difference in each part of an entry weighs; `added` stands for an entry that only one side has."""

ORDER: Final[tuple[Significance, ...]] = ("critical", "substantive", "administrative")


def weight(kind: str, aspects: Iterable[str]) -> Significance:
    """The greatest weight among the parts that differ; nothing differing weighs `administrative`."""
    found = {ASPECTS[kind][aspect] for aspect in aspects}
    return next((level for level in ORDER if level in found), "administrative")
