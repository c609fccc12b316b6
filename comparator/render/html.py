"""A comparison as one HTML page that stands alone: no request leaves it, and it works from a file.

Registry text is untrusted: the template engine escapes all of it, what it prints is first made harmless and cut
(`pages`), links go to http and https only, and the content security policy allows one script, by its hash.
"""

from collections.abc import Mapping, Sequence, Set
from typing import Final, NamedTuple

from comparator.comparison import Comparison, Side, SideName, differs
from comparator.headline import Sentence, anchor, headline
from comparator.ladder import products
from comparator.names import SOURCE_NAMES, short_name, side_names
from comparator.render.pages import page, terms
from comparator.render.panels import RangePanel, Timeline, countries, ladder_panels, range_panels, timeline
from comparator.render.scales import Scale
from comparator.render.untrusted import cut, harmless, web_address
from comparator.render.view import Group, Line, Names, Section, sections
from parsers.schema import Source, Trial

_LONGEST_TITLE: Final = 300
_MOST_LINKS: Final = 6
_REGISTRY: Final = "https://clinicaltrials.gov/study/"


def render(
    comparison: Comparison, left: Trial, right: Trial, *, everything: bool = True, notes: tuple[str, ...] = ()
) -> str:
    """Write the comparison as a page; it always holds everything, and its reader filters it.

    `notes` stand in the header: what the caller has to say of the records, such as that a fixture is abridged.
    """
    trials = (left, right)
    versions = (comparison.left.version, comparison.right.version)
    names = Names(*(cut(harmless(name), _LONGEST_TITLE) for name in side_names(left, right, versions)))
    found = sections(comparison, left, right, names, fold=True)
    sentences = headline(comparison, left, right)
    places = _places(found, {anchor(one) for sentence in sentences for one in sentence.rests_on})
    dates = _differing_dates(timeline(trials), comparison)
    return page(
        "comparison.html.j2",
        opens=_opens(found),
        kicker=_kicker(left, right),
        subject=short_name(left) if left.trial_id == right.trial_id else None,
        sides=[
            _shown("left", names.left, comparison.left, left),
            _shown("right", names.right, comparison.right, right),
        ],
        history_url=_history_url(left, right, versions),
        notes=notes,
        headline=[_told(sentence, places) for sentence in sentences],
        sections=_parts(found, dates),
        ladders=ladder_panels(trials, products(left, right, comparison.interventions)),
        ranges=_linked(range_panels(trials), comparison),
        timeline=dates,
        countries=countries(trials),
        terms=terms(_read_as_of(comparison, trials)),
    )


_MANY_ROWS: Final = 60
_MOSTLY: Final = 4  # where so many times as many rows are the same as differ, a page opens with the differences


def _opens(found: Sequence[Section]) -> str:
    """Which rows a page shows at first: of two versions of a record nearly all are the same, and hide the few."""
    differing = sum(section.differences for section in found)
    rows = sum(section.lines for section in found)
    return "differences" if rows > _MANY_ROWS and 0 < differing * _MOSTLY < rows else "all"


class Shown(NamedTuple):
    """One side in the header of a page; `css` dresses it, addresses are safe to link to."""

    css: SideName
    name: str
    title: str
    trial_id: str
    registry_url: str | None
    source: str
    url: str | None
    version: str | None
    updated: str | None


def _shown(css: SideName, name: str, side: Side, trial: Trial) -> Shown:
    registry = None if trial.source == "ctgov" else _REGISTRY + trial.trial_id
    title = cut(harmless(side.title or "Title not stated"), _LONGEST_TITLE)
    return Shown(
        css,
        name,
        title,
        trial.trial_id,
        registry,
        SOURCE_NAMES[trial.source],
        web_address(trial.url) or (_REGISTRY + trial.trial_id if trial.source == "ctgov" else None),
        side.version,
        trial.last_update_posted,
    )


def _kicker(left: Trial, right: Trial) -> str:
    if left.trial_id != right.trial_id:
        return "Two trials compared"
    return f"{left.trial_id}: two {'versions' if left.source == right.source else 'sources'} compared"


def _history_url(left: Trial, right: Trial, versions: tuple[str | None, str | None]) -> str | None:
    """The registry's own comparison of two versions; a label that is a number is the version's, counted from 1."""
    if left.trial_id != right.trial_id or {left.source, right.source} != {"ctgov"}:
        return None
    address = f"{_REGISTRY}{left.trial_id}?tab=history"
    one, other = versions
    if one and other and one.isdecimal() and other.isdecimal():
        return f"{address}&a={int(one)}&b={int(other)}"
    return address


class Link(NamedTuple):
    """A link to a row of the page."""

    anchor: str
    label: str


class ToldSentence(NamedTuple):
    """A sentence of the headline with links to its evidence, and how many more rows it rests on."""

    text: str
    links: tuple[Link, ...]
    more: int


def _told(sentence: Sentence, places: Mapping[str, str]) -> ToldSentence:
    anchors = [anchor(reference) for reference in sentence.rests_on[:_MOST_LINKS]]
    links = tuple(Link(one, places[one]) for one in anchors)
    return ToldSentence(sentence.text, links, max(0, len(sentence.rests_on) - _MOST_LINKS))


def _places(found: Sequence[Section], wanted: Set[str]) -> dict[str, str]:
    """What a link to each wanted row is called: a field's label, or where its entries stand ("Inclusion 5 / 3")."""
    groups = [group for section in found for group in section.groups]
    lines = (line for group in groups for line in group.lines)
    folded = (entry for group in groups for one in group.folded for entry in one.entries)
    return {line.anchor: line.label or _place(line) for line in lines if line.anchor in wanted} | {
        entry.anchor: entry.place for entry in folded if entry.anchor in wanted
    }


def _place(line: Line) -> str:
    """Where the first entries of a row stand; what both sides' places begin with is said once."""
    left, right = (side[0].place if side else "" for side in (line.left, line.right))
    if not left or not right:
        return left or right
    kind, _, number = left.rpartition(" ")
    other, _, theirs = right.rpartition(" ")
    return f"{kind} {number} / {theirs}" if kind == other else f"{left} / {right}"


def _differing_dates(dates: Timeline | None, comparison: Comparison) -> Timeline | None:
    """The timeline, where a date counts as differing if the comparison says so."""
    if dates is None:
        return None
    differing = {row.field.partition(".")[0] for row in comparison.fields if differs(row)}
    return dates._replace(rows=tuple(row._replace(differs=row.field in differing) for row in dates.rows))


class PagePart(NamedTuple):
    """A section of the page with how many of its rows differ, in a number and in words."""

    name: str
    title: str
    groups: tuple[Group, ...]
    differences: int
    counted: str


def _parts(found: Sequence[Section], dates: Timeline | None) -> list[PagePart]:
    """The sections of the comparison, and the timeline of dates after the fields, which it draws."""
    parts = [_part(one.name, one.title, one.groups, one.differences, one.lines) for one in found]
    if dates is not None:
        differing = sum(row.differs for row in dates.rows)
        parts.insert(1, _part("dates", "Dates", (), differing, len(dates.rows)))
    return parts


def _part(name: str, title: str, groups: tuple[Group, ...], differences: int, lines: int) -> PagePart:
    rows = "1 row" if lines == 1 else f"{lines} rows"
    verb = "differs" if differences == 1 else "differ"
    counted = f"{rows}, none differs" if not differences else f"{differences} of {rows} {verb}"
    return PagePart(name, title, groups, differences, counted)


class LinkedRange(NamedTuple):
    """The ranges of a measure, with the anchor of the row that states each side's, None where no row does."""

    label: str
    words: tuple[str, ...]
    scale: Scale
    differs: bool
    links: tuple[str | None, ...]


Stated = dict[tuple[int, int], int]
"""A side and a position among its criteria to the number of the row that shows it."""


def _linked(panels: Sequence[RangePanel], comparison: Comparison) -> list[LinkedRange]:
    stated: Stated = {
        (side, position): number
        for number, row in enumerate(comparison.criteria)
        for side, positions in enumerate((row.left, row.right))
        for position in positions
    }
    return [_linked_to(panel, stated) for panel in panels]


def _linked_to(panel: RangePanel, stated: Stated) -> LinkedRange:
    links = tuple(
        anchor(f"criteria:{stated[side, positions[0]]}") if positions else None
        for side, positions in enumerate(panel.criteria)
    )
    return LinkedRange(panel.label, panel.words, panel.scale, panel.differs, links)


def _read_as_of(comparison: Comparison, trials: Sequence[Trial]) -> dict[Source, list[str]]:
    """For each source, the state in which its records were read, as far as that is known."""
    said: dict[Source, list[str]] = {}
    for side, trial in zip((comparison.left, comparison.right), trials, strict=True):
        known = [f"version {side.version}"] if side.version else []
        known += [f"last updated {trial.last_update_posted}"] if trial.last_update_posted else []
        told = [f"{trial.trial_id}: {', '.join(known)}."] if known else []
        said.setdefault(trial.source, []).extend(told)
    return said
