"""Sites, where they are many: a list a country to unfold, not a row each that says the same."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from comparator.headline import anchor
from comparator.labels import constant_words
from comparator.render.untrusted import cut
from parsers.schema import Location, Trial

MANY: Final = 30
"""Sites that can be read through, a row each; more are folded."""


class Site(NamedTuple):
    """A site in words, the anchor of its row, and its zero-based position in its record."""

    anchor: str
    words: str
    position: int


class SiteList(NamedTuple):
    """The sites of a country."""

    country: str
    sites: tuple[Site, ...]


def by_country(trial: Trial) -> tuple[SiteList, ...]:
    """The sites of a record, the country with the most first."""
    return of_rows(trial, ((at, at) for at in range(len(trial.locations))))


def of_rows(trial: Trial, rows: Iterable[tuple[int, int]]) -> tuple[SiteList, ...]:
    """Sites of a record by country, the country with the most first: for each its row's number and its position."""
    found: dict[str, list[Site]] = {}
    for number, position in rows:
        one = trial.locations[position]
        site = Site(anchor(f"locations:{number}"), _words(one), position)
        found.setdefault(one.country or "Country not stated", []).append(site)
    lists = (SiteList(country, tuple(held)) for country, held in found.items())
    return tuple(sorted(lists, key=lambda one: (-len(one.sites), one.country)))


def _words(one: Location) -> str:
    """A site as one line; its country stands above it."""
    place = ", ".join(name for name in (one.facility, one.city, one.state) if name) or "Place not stated"
    return cut(f"{place} ({constant_words(one.status).lower()})" if one.status else place)
