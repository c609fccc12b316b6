"""The sites of a MedDataX page: facility, "City, State, Country", "Site Status RECRUITING", one after the other.

Facility and status may be missing. Then the list of countries tells which line is a place.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from parsers.meddatax_words import STATUSES
from parsers.outline import AGAIN, Outline, marked

Fields = dict[str, Any]


def locations(form: Outline) -> list[Fields]:
    """Read the sites in the page's order; refuses the page where the lines cannot be told apart."""
    countries = tuple(form.texts("Countries"))
    found: list[Fields] = []
    waiting: list[str] = []
    for label, text in marked(form.lines("Locations"), ("Site Status",)):
        if label is None:
            waiting.append(text)
            continue
        found.extend(_sites(form, waiting, countries))
        if not waiting:
            raise form.refusal("Locations", f"a status ({text!r}) stands without its site; {AGAIN}")
        found[-1]["status"] = form.known("Site Status", text, STATUSES)
        waiting = []
    return [*found, *_sites(form, waiting, countries)]


def _sites(form: Outline, lines: Sequence[str], countries: tuple[str, ...]) -> list[Fields]:
    """Tell the sites of lines without a status: pairs of facility and place, or places with or without a facility."""
    if len(lines) % 2 == 0 and all(_is_place(text, countries) for text in lines[1::2]):
        return [_site(facility, place, countries) for facility, place in zip(lines[::2], lines[1::2], strict=True)]
    return list(_by_place(form, lines, countries))


def _by_place(form: Outline, lines: Sequence[str], countries: tuple[str, ...]) -> Iterator[Fields]:
    facility: str | None = None
    for text in lines:
        if _is_place(text, countries):
            yield _site(facility, text, countries)
            facility = None
        elif facility is None:
            facility = text
        else:
            raise form.refusal(
                "Locations", f"{facility[:60]!r} and {text[:60]!r} stand together; a place is due between"
            )
    if facility is not None:
        raise form.refusal("Locations", f"{facility[:60]!r} stands without its place; {AGAIN}")


def _is_place(text: str, countries: tuple[str, ...]) -> bool:
    if not countries:
        return ", " in text
    return text in countries or text.endswith(tuple(f", {country}" for country in countries))


def _site(facility: str | None, place: str, countries: tuple[str, ...]) -> Fields:
    """Read "City, State, Country"; a country of the list may itself hold a comma."""
    country = next((one for one in countries if place == one or place.endswith(f", {one}")), place.split(", ")[-1])
    rest = place.removesuffix(country).removesuffix(", ")
    city, _, state = rest.partition(", ")
    return {"facility": facility, "city": city or None, "state": state or None, "country": country, "status": None}
