"""Eligibility text to items: sections, headings, markers and nesting."""

from parsers.schema import Criterion


def split(text: str) -> tuple[Criterion, ...]:
    """Split canonical eligibility text into items in order, without their constraints."""
    return ()
