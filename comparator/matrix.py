"""A matrix of many Trials: what all share, once, and where they part.

Every pair is compared as any two Trials are (`compare`). Values that a comparison calls equivalent are one group;
entries of lists are gathered link by link, each with the group that it has the most links to.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from importlib import import_module
from itertools import combinations
from typing import Final

import msgspec

from comparator.compare import compare, quoted
from comparator.comparison import Comparison, Relation, Significance, Value, rows_of
from comparator.fields import FIELDS, plain_value, states, value_at
from comparator.ladder import Ladder, ladders, products_of
from comparator.limits import Both, admitted, side_by_side
from comparator.names import short_names
from comparator.pairs import carries
from comparator.quantities import amount_words, regimen_words
from parsers.schema import Range, Source, Trial


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every part of a Matrix has in common."""


class Column(_Part, frozen=True, kw_only=True):
    """One Trial of a matrix; `name` is what the report calls it."""

    name: str
    source: Source
    trial_id: str
    title: str | None
    url: str | None


class FieldPart(_Part, frozen=True, kw_only=True):
    """One field: the value of each column, which columns agree, and which cannot say; positions are of columns."""

    field: str
    significance: Significance
    values: tuple[Value, ...]
    groups: tuple[tuple[int, ...], ...]
    silent: tuple[int, ...]


class LimitPart(_Part, frozen=True, kw_only=True):
    """The range of one measure that each column admits, null where it sets none; `same` in whatever units."""

    concept: str
    limits: tuple[Range | None, ...]
    same: bool


class LevelPart(_Part, frozen=True, kw_only=True):
    """One dose level: its amount, how many times the lowest it is, and how each column gives it (empty: not at all)."""

    amount: str
    ratio: float
    courses: tuple[tuple[str, ...], ...]


class DosePart(_Part, frozen=True, kw_only=True):
    """The dose ladder of one product, from low to high; `names` as in `Ladder`."""

    names: tuple[str | None, ...]
    levels: tuple[LevelPart, ...]


class Entry(_Part, frozen=True, kw_only=True):
    """One entry of a list: its zero-based position in the Trial, its section or type, and its words."""

    position: int
    kind: str | None
    text: str


class EntryPart(_Part, frozen=True, kw_only=True):
    """Entries of a list that belong together, column by column; `same` where every link says equivalent."""

    list: str
    entries: tuple[tuple[Entry, ...], ...]
    same: bool


class Matrix(_Part, frozen=True, kw_only=True):
    """Many Trials side by side; `shared` parts are what all columns that can say agree on."""

    columns: tuple[Column, ...]
    shared_fields: tuple[FieldPart, ...]
    fields: tuple[FieldPart, ...]
    doses: tuple[DosePart, ...]
    limits: tuple[LimitPart, ...]
    shared_entries: tuple[EntryPart, ...]
    entries: tuple[EntryPart, ...]

    @property
    def differs(self) -> bool:
        """Whether the Trials part anywhere."""
        courses = (level.courses for part in self.doses for level in part.levels)
        doses = any(len(set(row)) > 1 for row in courses)
        return bool(self.fields or self.entries) or doses or not all(part.same for part in self.limits)


GATHERED: Final = ("interventions", "criteria", "outcomes")
"""The lists whose entries a matrix gathers."""
_LINKS: Final[frozenset[Relation]] = frozenset({"equivalent", "stricter_left", "stricter_right", "different"})

Node = tuple[int, int]
"""A column and a position in one of its lists."""
Links = dict[Node, dict[Node, Relation]]
Compared = dict[tuple[int, int], Comparison]


def matrix(trials: Sequence[Trial]) -> Matrix:
    """Set two or more Trials side by side. Raises ValueError for fewer."""
    if len(trials) < 2:
        raise ValueError(f"found {len(trials)} trial; a matrix needs two or more")
    compared = {(i, j): compare(trials[i], trials[j], lists=GATHERED) for i, j in combinations(range(len(trials)), 2)}
    fields = _fields(trials, compared)
    entries = [part for name in GATHERED for part in _entries(name, trials, compared)]
    return Matrix(
        columns=tuple(_column(name, trial) for name, trial in zip(short_names(trials), trials, strict=True)),
        shared_fields=tuple(part for part in fields if _is_shared(part)),
        fields=tuple(part for part in fields if not _is_shared(part)),
        doses=_doses(trials, compared),
        limits=tuple(_limit(both) for both in side_by_side([admitted(trial) for trial in trials])),
        shared_entries=tuple(part for part in entries if part.same and all(part.entries)),
        entries=tuple(part for part in entries if not (part.same and all(part.entries))),
    )


def _column(name: str, trial: Trial) -> Column:
    title = trial.brief_title or trial.official_title
    return Column(name=name, source=trial.source, trial_id=trial.trial_id, title=title, url=trial.url)


def _is_shared(part: FieldPart) -> bool:
    return len(part.groups) == 1 and len(part.groups[0]) > 1


def _fields(trials: Sequence[Trial], compared: Compared) -> list[FieldPart]:
    relations = {pair: {row.field: row.relation for row in found.fields} for pair, found in compared.items()}
    parts = []
    for field in FIELDS:
        values = tuple(plain_value(value_at(trial, field.path)) for trial in trials)
        if not any(map(states, values)):
            continue
        silent = tuple(
            at for at, trial in enumerate(trials) if not states(values[at]) and not carries(trial, field.path)
        )
        speaking = [at for at in range(len(trials)) if at not in silent]
        same = [pair for pair, found in relations.items() if found.get(field.path, "equivalent") == "equivalent"]
        parts.append(
            FieldPart(
                field=field.path,
                significance=field.significance,
                values=values,
                groups=_joined(speaking, same),
                silent=silent,
            )
        )
    return parts


def _joined(columns: Sequence[int], same: Sequence[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Group columns so that any two that are the same are together."""
    groups = [{column} for column in columns]
    for pair in same:
        joined = [group for group in groups if group & set(pair)]
        if len(joined) > 1:
            groups = [group for group in groups if group not in joined] + [set().union(*joined)]
    return tuple(sorted(tuple(sorted(group)) for group in groups))


def _limit(both: Both) -> LimitPart:
    ranges = tuple(None if limit is None else limit.admits for limit in both.limits)
    return LimitPart(concept=both.measure.concept, limits=ranges, same=both.same)


def _doses(trials: Sequence[Trial], compared: Compared) -> tuple[DosePart, ...]:
    aligned = [
        [*((i, at) for at in row.left), *((j, at) for at in row.right)]
        for (i, j), found in compared.items()
        for row in found.interventions
        if row.left and row.right
    ]
    return tuple(_dose(trials, ladder) for ladder in ladders(trials, products_of(trials, aligned)))


def _dose(trials: Sequence[Trial], ladder: Ladder) -> DosePart:
    levels = tuple(
        LevelPart(
            amount=amount_words(rung.amount),
            ratio=rung.ratio,
            courses=tuple(_courses(trial, at) for trial, at in zip(trials, rung.regimens, strict=True)),
        )
        for rung in ladder.rungs
    )
    return DosePart(names=ladder.names, levels=levels)


def _courses(trial: Trial, positions: Sequence[int]) -> tuple[str, ...]:
    """How a Trial gives a dose level: schedule and route of each regimen, each once."""
    words = (regimen_words(trial.regimens[at]).partition(", ")[2] for at in positions)
    return tuple(dict.fromkeys(word or "no schedule stated" for word in words))


def _entries(name: str, trials: Sequence[Trial], compared: Compared) -> list[EntryPart]:
    """The entries of a list gathered into groups, those in most columns first."""
    links = _links(name, compared)
    nodes = [(column, at) for column, trial in enumerate(trials) for at in range(_count(trial, name))]
    parts = [_entry_part(name, trials, group, links) for group in _gathered(nodes, links)]
    return sorted(parts, key=lambda part: -sum(map(bool, part.entries)))


def _count(trial: Trial, name: str) -> int:
    return len(trial.eligibility.criteria if name == "criteria" else getattr(trial, name))


def _links(name: str, compared: Compared) -> Links:
    links: Links = {}
    for (i, j), found in compared.items():
        for row in rows_of(found, name):
            if row.relation in _LINKS:
                for left, right in ((left, right) for left in row.left for right in row.right):
                    links.setdefault((i, left), {})[j, right] = row.relation
                    links.setdefault((j, right), {})[i, left] = row.relation
    return links


def _gathered(nodes: Sequence[Node], links: Links) -> list[list[Node]]:
    """Put each entry into the group that it has the most links to, or into one of its own."""
    groups: list[list[Node]] = []
    home: dict[Node, int] = {}
    for node in nodes:
        linked = Counter(home[one] for one in links.get(node, ()) if one in home)
        # The earliest of those that have as many.
        best = min(linked, key=lambda number: (-linked[number], number), default=len(groups))
        if best == len(groups):
            groups.append([])
        groups[best].append(node)
        home[node] = best
    return groups


def _entry_part(name: str, trials: Sequence[Trial], group: list[Node], links: Links) -> EntryPart:
    relations = {links.get(one, {}).get(other, "equivalent") for one, other in combinations(group, 2)}
    entries = tuple(
        tuple(_entry(name, trial, at) for owner, at in group if owner == column) for column, trial in enumerate(trials)
    )
    return EntryPart(list=name, entries=entries, same=relations <= {"equivalent"})


def _entry(name: str, trial: Trial, position: int) -> Entry:
    if name == "criteria":
        kind: str | None = trial.eligibility.criteria[position].kind
    else:
        kind = getattr(trial, name)[position].type
    return Entry(position=position, kind=kind, text=quoted(trial, name, position))


FORMATS: Final = {
    "text": "matrix_terminal",
    "markdown": "matrix_markdown",
    "html": "matrix_html",
    "json": "matrix_data",
    "csv": "matrix_table",
}
"""Format to the module of `comparator.render` that writes it."""


def render(made: Matrix, form: str) -> str:
    """Write a matrix in one of the `FORMATS`. Raises KeyError for another."""
    write: Callable[[Matrix], str] = import_module(f"comparator.render.{FORMATS[form]}").render
    return write(made)
