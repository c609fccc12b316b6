"""The small parts of FHIR resources, as the JSON that they are written in."""

from typing import Any

Element = dict[str, Any]
"""A part of a resource; FHIR's JSON knows no null and no empty value, so `filled` takes these away at the end."""


def concept(text: str | None, system: str | None = None, code: str | None = None) -> Element | None:
    """A CodeableConcept: the registry's own word, and FHIR's code for it where there is one."""
    if not text:
        return None
    return {"coding": [{"system": system, "code": code}] if code else None, "text": text}


def filled(element: Element) -> Element:
    """A resource without null and empty values, however deep.

    >>> filled({"a": None, "b": [], "c": {"d": ""}, "e": [{"f": None}, {"g": 0}], "h": False})
    {'e': [{'g': 0}], 'h': False}
    """
    kept = ((name, _filled(value)) for name, value in element.items())
    return {name: value for name, value in kept if not _empty(value)}


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return filled(value)
    if isinstance(value, list):
        return [one for one in map(_filled, value) if not _empty(one)]
    return value.strip() if isinstance(value, str) else value


def _empty(value: Any) -> bool:
    return value is None or value in ("", [], {})
