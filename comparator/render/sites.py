"""Sites, where they are many: a list a country to unfold, not a row each that says the same."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from comparator.labels import constant_words
from comparator.render.untrusted import cut
from comparator.render.view import Group, Line
from parsers.schema import Location, Trial

MANY: Final = 30
"""Sites that can be read through, a row each; more are folded."""


class Site(NamedTuple):
    """A site in words, and the anchor of its row."""

    anchor: str
    words: str


class SiteList(NamedTuple):
    """The sites of a country."""

    country: str
    sites: tuple[Site, ...]


def by_country(trial: Trial) -> tuple[SiteList, ...]:
    """The sites of a record, the country with the most first."""
    return _lists((f"locations-{at}", one) for at, one in enumerate(trial.locations))


def folded(group: Group, left: Trial, right: Trial) -> tuple[SiteList, ...]:
    """The sites of a group of rows by country; none where the group is to be read as rows.

    A group is folded where it holds many rows and each is a site that one side alone has.
    """
    if len(group.lines) <= MANY or any(len(line.left) + len(line.right) != 1 for line in group.lines):
        return ()
    return _lists((line.anchor, _site(line, left, right)) for line in group.lines)


def _lists(sites: Iterable[tuple[str, Location]]) -> tuple[SiteList, ...]:
    found: dict[str, list[Site]] = {}
    for anchor, one in sites:
        found.setdefault(one.country or "Country not stated", []).append(Site(anchor, _words(one)))
    lists = (SiteList(country, tuple(held)) for country, held in found.items())
    return tuple(sorted(lists, key=lambda one: (-len(one.sites), one.country)))


def _site(line: Line, left: Trial, right: Trial) -> Location:
    """The site of a row, by its place in the record: "Site 17"."""
    trial, (entry,) = (left, line.left) if line.left else (right, line.right)
    return trial.locations[int(entry.place.rpartition(" ")[2]) - 1]


def _words(one: Location) -> str:
    """A site as one line; its country stands above it."""
    place = ", ".join(name for name in (one.facility, one.city, one.state) if name) or "Place not stated"
    return cut(f"{place} ({constant_words(one.status).lower()})" if one.status else place)
