"""The sections of a MedDataX page that are lists of entries: sponsors, responsible party, other identifiers."""

from typing import Any, Final

from parsers.identifiers import identifier_type
from parsers.meddatax_words import AGENCY_CLASSES, IDENTIFIER_TYPES, PARTY_TYPES
from parsers.outline import AGAIN, Outline, marked

Fields = dict[str, Any]


def sponsors(form: Outline) -> Fields:
    """Read `sponsor` and `collaborators`: name, class, "Sponsor Role lead", one entry after the other."""
    found: dict[str, list[Fields]] = {"lead": [], "collaborator": []}
    for lines, role in _entries(form, "Sponsors", "Sponsor Role"):
        if len(lines) != 2:
            raise form.refusal("Sponsors", f"a name and a class are due above the role, found {lines!r}; {AGAIN}")
        name, kind = lines
        agency = {"name": name, "class": form.known("Sponsors", kind, AGENCY_CLASSES)}
        form.known("Sponsor Role", role, found).append(agency)
    if any(found.values()) and len(found["lead"]) != 1:
        raise form.refusal("Sponsors", f"one lead sponsor is due, found {len(found['lead'])}; {AGAIN}")
    return {"sponsor": next(iter(found["lead"]), None), "collaborators": found["collaborator"]}


def responsible_party(form: Outline) -> Fields | None:
    """Read the role, and above it name, title and affiliation where the sponsor itself does not answer."""
    for lines, role in _entries(form, "Responsible Party", "Responsibility Role"):
        return {
            "type": form.known("Responsibility Role", role, PARTY_TYPES),
            "name": lines[0] if lines else None,
            "affiliation": lines[-1] if len(lines) > 1 else None,
        }
    return None


def identifiers(form: Outline) -> list[Fields]:
    """Read the other ids: value, "Identifier Type: REGISTRY", "Identifier Source: secondary_id"."""
    found = []
    for lines, issued in _entries(form, "Other Identifiers", "Identifier Source"):
        kind = lines[-1].removeprefix(_TYPE).strip(": ") if len(lines) == 2 and lines[-1].startswith(_TYPE) else None
        if kind is None:
            raise form.refusal("Other Identifiers", f"an id and its type are due, found {lines!r}; {AGAIN}")
        stated = form.known("Identifier Type", kind, IDENTIFIER_TYPES)
        own = "org_study" if issued == "org_study_id" else stated
        found.append({"value": lines[0], "type": identifier_type(lines[0], own), "source": None})
    return found


_TYPE: Final = "Identifier Type"


def _entries(form: Outline, section: str, last: str) -> list[tuple[list[str], str]]:
    """Cut a section at the line that ends each entry ("Sponsor Role lead"): (the lines above it, its value).

    A label that is not the last keeps its value in one line with it.
    """
    found: list[tuple[list[str], str]] = []
    above: list[str] = []
    for label, text in marked(form.lines(section), (last, _TYPE)):
        if label == last:
            found.append((above, text))
            above = []
        else:
            above.append(f"{label}: {text}" if label else text)
    if above:
        raise form.refusal(section, f"found {above[0][:80]!r} without its {last!r}; {AGAIN}")
    return found
