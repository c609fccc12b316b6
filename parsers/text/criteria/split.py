"""Eligibility text to items: sections, headings, markers and nesting (docs/criteria-splitting.md has the rules)."""

from parsers.schema import Criterion
from parsers.text.criteria.outline import outline


def split(text: str) -> tuple[Criterion, ...]:
    """Split canonical eligibility text into items in order, without their constraints.

    Any text is read and none is refused; `outline` gives the headings and markers too.

    >>> [(item.kind, item.number, item.text) for item in split("Exclusion Criteria: 1) Asthma 2) COPD")]
    [('exclusion', '1', 'Asthma'), ('exclusion', '2', 'COPD')]
    """
    return outline(text).items
