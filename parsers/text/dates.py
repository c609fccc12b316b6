"""Dates and ages as registries print them; precision is kept, nothing is invented."""

import re
from typing import Final, TypedDict

from parsers.schema import TimeUnit

_AGE: Final = re.compile(r"^(\d+(?:\.\d+)?) (year|month|week|day|hour|minute)s?$", re.IGNORECASE)
_UNITS: Final[dict[str, TimeUnit]] = {
    "year": "year",
    "month": "month",
    "week": "week",
    "day": "day",
    "hour": "hour",
    "minute": "minute",
}


class AgeFields(TypedDict):
    """The fields of an `Age`."""

    value: float
    unit: TimeUnit


def age(text: str | None) -> AgeFields | None:
    """Read an age limit; null and "N/A" mean that there is none. Raises ValueError on anything else.

    >>> age("18 Years")
    {'value': 18.0, 'unit': 'year'}
    >>> age("N/A") is None
    True
    """
    if text is None or text.strip() in ("", "N/A", "-"):
        return None
    found = _AGE.match(text.strip())
    if not found:
        raise ValueError(f"{text!r} is no age limit (as '18 Years')")
    return {"value": float(found[1]), "unit": _UNITS[found[2].lower()]}
