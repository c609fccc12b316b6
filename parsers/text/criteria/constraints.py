"""An item's sentence to constraints."""

from typing import Literal

from parsers.schema import Constraint


def reading(text: str) -> tuple[Literal["and", "or"], tuple[Constraint, ...]]:
    """Read the constraints that a sentence states, as stated, and how it joins them."""
    return "and", ()
