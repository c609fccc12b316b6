"""When to distrust a whole run: a redesigned site or a wall looks like many trials that changed at once.

The shares are taken over all records that the watch knew before, never over those just received, and below 20 such
records nothing is doubted: too few to tell a redesign from a busy day.
"""

from collections.abc import Collection

from harvester.crawl.receiving import FEWEST_TO_DOUBT
from harvester.crawl.session import Session

MOST_LOST = 0.1
"""The share of the known records that may lose one and the same field in one run."""
MOST_CHANGED = 0.5
"""The share of the known records that may change in one run."""
MOST_ABSENT = 0.5
"""The share of the known records that may leave or vanish in one run."""
MOST_REFUSED = 0.2
"""The share of the known records that may become unreadable in one run."""


def doubts(session: Session, absent: Collection[str] = ()) -> list[str]:
    """Sentences for what makes this run implausible; none where it may be published."""
    known = len(session.known)
    if known < FEWEST_TO_DOUBT:
        return []
    counters = session.tally()
    said = [
        f"{finding.count} of {known} known records have lost the field {finding.name}"
        for finding in session.store.runs.findings(session.run)
        if finding.kind == "lost_field" and finding.count > MOST_LOST * known
    ]
    for count, most, words in (
        (counters.changed, MOST_CHANGED, "changed"),
        (counters.refused, MOST_REFUSED, "can no longer be read"),
        (len(absent), MOST_ABSENT, "are no longer returned"),
    ):
        if count > most * known:
            said.append(f"{count} of {known} known records {words}")
    return said
