"""Entries that one record alone has, where they are many: lists to unfold, not a row each that says the same."""

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from comparator.headline import anchor
from comparator.labels import constant_words
from comparator.render.entries import Reader
from comparator.render.untrusted import cut
from parsers.schema import Location, Outcome

MANY: Final = 30
"""Entries that can be read through, a row each; more are folded."""


class Folded(NamedTuple):
    """An entry in words, the anchor of its row, and where it stands in its record ("Site 5")."""

    anchor: str
    words: str
    place: str


class Fold(NamedTuple):
    """Entries that have something in common: the sites of a country, the outcomes of a type."""

    title: str
    noun: str
    entries: tuple[Folded, ...]

    @property
    def counted(self) -> str:
        """How many there are, in words: "31 sites", "1 site"."""
        return f"{len(self.entries):,} {self.noun}{'' if len(self.entries) == 1 else 's'}"


Rows = Iterable[tuple[int, int]]
"""For each entry the number of its row and its zero-based position in its record."""


def sites_of(reader: Reader, rows: Rows) -> tuple[Fold, ...]:
    """Sites of a record by country, the country with the most first."""
    found: dict[str, list[Folded]] = {}
    for number, position in rows:
        one = reader.trial.locations[position]
        site = Folded(anchor(f"locations:{number}"), _site_words(one), f"Site {position + 1}")
        found.setdefault(one.country or "Country not stated", []).append(site)
    folds = (Fold(country, "site", tuple(held)) for country, held in found.items())
    return tuple(sorted(folds, key=lambda one: (-len(one.entries), one.title)))


def outcomes_of(reader: Reader, rows: Rows) -> tuple[Fold, ...]:
    """Outcomes of a record by type, in the order of the record."""
    found: dict[str, list[Folded]] = {}
    for number, position in rows:
        one = reader.trial.outcomes[position]
        kind = constant_words(one.type)
        outcome = Folded(anchor(f"outcomes:{number}"), _outcome_words(one), f"{kind} {reader.outcome_ranks[position]}")
        found.setdefault(kind, []).append(outcome)
    return tuple(Fold(kind, "outcome", tuple(held)) for kind, held in found.items())


FOLDS: Final[dict[str, Callable[[Reader, Rows], tuple[Fold, ...]]]] = {
    "locations": sites_of,
    "outcomes": outcomes_of,
}
"""The lists whose entries can be folded (keys of `comparison.LISTS`)."""


def stays(name: str, reader: Reader, position: int) -> bool:
    """Whether an entry is a row however many there are: a primary outcome is what the trial is for."""
    return name == "outcomes" and reader.trial.outcomes[position].type == "PRIMARY"


def _site_words(one: Location) -> str:
    """A site as one line; its country stands above it."""
    place = ", ".join(name for name in (one.facility, one.city, one.state) if name) or "Place not stated"
    return cut(f"{place} ({constant_words(one.status).lower()})" if one.status else place)


def _outcome_words(one: Outcome) -> str:
    """An outcome as one line: what is measured, when, and how; its type stands above it."""
    when = f" [{one.time_frame}]" if one.time_frame else ""
    return cut(f"{one.measure}{when}: {one.description}" if one.description else f"{one.measure}{when}")
