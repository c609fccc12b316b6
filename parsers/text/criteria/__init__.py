"""Criteria as logic: eligibility text to items, and an item's sentence to constraints."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from msgspec.structs import replace

from parsers.schema import Constraint, Criterion, CriterionKind, Presence
from parsers.text.criteria.concepts import VOCABULARY
from parsers.text.criteria.constraints import Stated, reading, readings
from parsers.text.criteria.logic import Logic
from parsers.text.criteria.split import split

# The versions of a record say nearly the same, and trials share much of their wording: what was just read is not read
# again, text by text and item by item. Items are read together, which is quicker.
Key = tuple[str, CriterionKind]
_READ: Final[dict[Key, Stated]] = {}
_MOST_READ: Final = 4096
_split: Final = lru_cache(maxsize=64)(split)


@lru_cache(maxsize=16)
def items(text: str) -> tuple[Criterion, ...]:
    """Split a canonical eligibility text into its items, each with the constraints that it states."""
    found = []
    parts = _split(text)
    stated = _stated(parts)
    for item in parts:
        logic, constraints = stated[item.text, item.kind]
        if (item.text[:1] in _BARE_OPENS or not item.text[:1].isascii()) and _BARE.match(item.text):
            logic, constraints = _labelled(item, parts) or (logic, constraints)
        found.append(replace(item, logic=logic, constraints=constraints) if constraints else item)
    return tuple(found)


def items_of_each(texts: Sequence[str]) -> list[tuple[Criterion, ...]]:
    """The items of several texts: all are split before the first item is read, see `parsers.door.trials_from`."""
    _stated([item for text in texts for item in _split(text)])  # which the next line finds remembered
    return [items(text) for text in texts]


def _stated(parts: Sequence[Criterion]) -> dict[Key, Stated]:
    """What the items state, each by its text and section: those that were not read before are read together."""
    known = {key: _READ.get(key) for key in [(item.text, item.kind) for item in parts]}
    unread = [key for key, stated in known.items() if stated is None]
    read = dict(zip(unread, readings(unread), strict=True)) if unread else {}
    if len(_READ) + len(read) > _MOST_READ:
        _READ.clear()
    _READ.update(read)
    return {key: stated for key, stated in known.items() if stated is not None} | read


# An item that begins with its bound: what is bounded may stand above it ("Life expectancy" over "More than 6 months").
_BARE: Final = re.compile(
    r"(?:(?:at least|at most|up to|over|under|above|below|between|from|minimum|maximum"
    r"|(?:no |not )?(?:more|less|greater|fewer|older|younger) than) )?[<>≤≥=]*\s?\d",
    re.IGNORECASE,
)
_BARE_OPENS: Final = frozenset("abfglmnouyABFGLMNOUY<>=0123456789")  # or with a mark beyond ASCII


def _labelled(item: Criterion, items: Sequence[Criterion]) -> tuple[Logic, tuple[Constraint, ...]] | None:
    """Read an item as a bound of what the item or the heading above it names; None where that is no measure."""
    label = items[item.parent].text if item.parent is not None else (item.heading or "").rpartition(" > ")[2]
    label = label.rstrip(" :.")
    concept = VOCABULARY.get(label.lower())
    if concept is None:
        return None
    logic, constraints = reading(f"{label}: {item.text}", item.kind)
    told = any(one.concept == concept.name and not isinstance(one, Presence) for one in constraints)
    return (logic, constraints) if told else None


def read(text: str) -> tuple[Constraint, ...]:
    """Read the constraints that one sentence states, as stated."""
    return reading(text)[1]
