"""What changed from one stored version to the next, as rows for the store."""

from collections.abc import Mapping

from db.models import NewChange, Significance
from parsers import Trial


def changes_between(
    before: Trial, after: Trial, day: str | None = None, weights: Mapping[str, Significance] | None = None
) -> tuple[NewChange, ...]:
    """Compare two versions of one record; `day` is the registry's date of the later one, or when it was observed.

    `weights` are a watch list's own: kind of change -> significance.
    """
    from comparator import compare  # a run in which nothing changed needs none of its tables
    from comparator.changes import typed_changes
    from comparator.speech import VERSIONS

    found = typed_changes(compare(before, after, equal_entries=False, speech=VERSIONS), before, after, day)
    weights = weights or {}
    return tuple(
        NewChange(
            field=one.field,
            kind=one.kind,
            significance=weights.get(one.kind, one.significance),
            before=one.before,
            after=one.after,
            explanation=one.explanation,
            clock=one.clock,
            details={**one.details} if one.details else None,
        )
        for one in found
    )
