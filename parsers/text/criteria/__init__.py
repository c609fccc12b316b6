"""Criteria as logic: eligibility text to items, and an item's sentence to constraints."""

from functools import lru_cache
from typing import Final

from msgspec.structs import replace

from parsers.schema import Constraint, Criterion
from parsers.text.criteria.constraints import reading
from parsers.text.criteria.split import split

# The versions of a record say nearly the same: what was just read is not read again, text by text and item by item.
_reading: Final = lru_cache(maxsize=512)(reading)


@lru_cache(maxsize=16)
def items(text: str) -> tuple[Criterion, ...]:
    """Split a canonical eligibility text into its items, each with the constraints that it states."""
    found = []
    for item in split(text):
        logic, constraints = _reading(item.text, item.kind)
        found.append(replace(item, logic=logic, constraints=constraints) if constraints else item)
    return tuple(found)


def read(text: str) -> tuple[Constraint, ...]:
    """Read the constraints that one sentence states, as stated."""
    return reading(text)[1]
