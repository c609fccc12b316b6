"""What changed from one stored version to the next, as rows for the store."""

from comparator import compare
from comparator.changes import typed_changes
from db.models import NewChange
from parsers import Trial


def changes_between(before: Trial, after: Trial, day: str | None = None) -> tuple[NewChange, ...]:
    """Compare two versions of one record; `day` is the registry's date of the later one, or when it was observed."""
    found = typed_changes(compare(before, after), before, after, day)
    return tuple(
        NewChange(
            field=one.field,
            kind=one.kind,
            significance=one.significance,
            before=one.before,
            after=one.after,
            explanation=one.explanation,
            clock=one.clock,
            details={**one.details} if one.details else None,
        )
        for one in found
    )
