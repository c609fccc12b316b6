"""Records that were found, compared and written in the format asked for."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from comparator import compare, has_differences
from comparator.render import FORMATS
from harvester.lookup import Found


@dataclass(frozen=True)
class Report:
    """A report as text, and whether what it compares differs."""

    text: str
    differs: bool


def report(found: Sequence[Found], form: str, *, everything: bool = False) -> Report:
    """Compare two records, or more as a matrix, and write the report."""
    if len(found) > 2:
        return _matrix(found, form)
    left, right = found
    comparison = compare(left.trial, right.trial, left_version=left.version, right_version=right.version)
    options = {"styled": True} if form == "text" and sys.stdout.isatty() else {}
    text = FORMATS[form](comparison, left.trial, right.trial, everything=everything, **options)
    return Report(text, has_differences(comparison))


def _matrix(found: Sequence[Found], form: str) -> Report:
    from comparator.matrix import matrix, render

    made = matrix([one.trial for one in found])
    return Report(render(made, form), made.differs)
