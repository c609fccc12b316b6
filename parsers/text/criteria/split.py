"""Eligibility text to items: sections, headings, markers and nesting."""

from parsers.schema import Criterion
from parsers.text.criteria.outline import outline


def split(text: str) -> tuple[Criterion, ...]:
    """Split canonical eligibility text into items in order, without their constraints."""
    return outline(text).items
