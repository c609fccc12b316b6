"""The page of one record: every field, its lists, its versions, and what changed over time."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from comparator.comparison import LISTS, Value
from comparator.fields import plain_value, states, value_at
from comparator.labels import FIELD_GROUPS, LIST_LABELS, entry_words, value_words
from comparator.names import SOURCE_NAMES
from comparator.render.entries import Entry, Part, Reader
from comparator.render.folds import MANY, Fold, sites_of
from comparator.render.marked import unmarked
from comparator.render.pages import page, terms
from comparator.render.untrusted import cut, web_address
from db import Store, StoredVersion
from db.models import Change, VersionInfo
from harvester.errors import UsageError
from parsers.schema import Trial

Cell = tuple[Entry, ...]
_NEVER_SHOWN: Final = "this source never shows it"


class Row(NamedTuple):
    """A line: its label, where that leads, its cells, and whether the record states anything in it."""

    label: str
    cells: tuple[Cell, ...]
    stated: bool = True
    url: str | None = None


class Group(NamedTuple):
    """A table of the page."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


class Section(NamedTuple):
    """A part of the page."""

    name: str
    title: str
    groups: tuple[Group, ...]
    folded: tuple[Fold, ...] = ()

    @property
    def stated(self) -> int:
        """How many of its rows state something, folded ones too."""
        return sum(len(one.entries) for one in self.folded) + sum(
            row.stated for group in self.groups for row in group.rows
        )


class Link(NamedTuple):
    """A link in the head of the page; `leaves` for one to another site."""

    url: str
    label: str
    leaves: bool


def trial_page(store: Store, source: str, trial_id: str, number: int | None = None) -> str:
    """Write the page of a record, in its latest version or the one of this number. Raises UsageError for none."""
    with store.reading():
        latest = store.versions.latest(source, trial_id)
        stored = latest if number is None else store.versions.number(source, trial_id, number)
        if stored is None or latest is None:
            what = f"version {number} of {source} {trial_id}" if number is not None else f"record {source} {trial_id}"
            raise UsageError(f"The database has no {what}.")
        versions = store.versions.of_record(stored.info.record)
        changes = store.changes.of_record(stored.info.record)
        others = [one.source for one in store.records.of_trial(trial_id) if one.source != source]
    trial = stored.trial
    return page(
        "trial.html.j2",
        trial_id=trial_id,
        source=SOURCE_NAMES[trial.source],
        title=trial.brief_title or trial.official_title or trial_id,
        version=_named(stored.info),
        latest=stored.info.id == latest.info.id,
        links=list(_links(stored, others)),
        sections=[*_record(trial), *_lists(trial), _versions(versions), *_changes(changes)],
        terms=terms({trial.source: [f"{trial_id}: version {_named(stored.info)}."]}),
    )


def address(source: str, trial_id: str) -> str:
    """Where a record's page is."""
    return f"/-/trial/{source}/{trial_id}"


def _named(info: VersionInfo) -> str:
    return f"{info.number} ({info.registry_date or info.observed_at[:10]})"


def _links(stored: StoredVersion, others: Sequence[str]) -> Iterator[Link]:
    info = stored.info
    outside = web_address(stored.trial.url)
    if outside:
        yield Link(outside, f"the page of {SOURCE_NAMES[stored.trial.source]}", True)
    for other in others:
        mine = f"{info.source}:{info.trial_id}"
        yield Link(f"/-/compare?a={mine}&b={other}:{info.trial_id}", f"compare with {other}", False)
    yield Link("/-/changes", "all changes", False)
    yield Link("/", "all tables", False)


def _text(words: str | None) -> Cell:
    return (Entry("", (Part("text", None, unmarked(cut(words))),)),) if words else ()


def _record(trial: Trial) -> Iterator[Section]:
    groups = (
        Group(title, ("Field", "What the record says"), tuple(_field(trial, path, label) for path, label in of.items()))
        for title, of in FIELD_GROUPS.items()
    )
    yield Section("fields", "The record", tuple(groups))


def _field(trial: Trial, path: str, label: str) -> Row:
    found = value_at(trial, path)
    if states(found):
        return Row(label, (_value(path, plain_value(found)),))
    silent = any(path == name or path.startswith(f"{name}.") for name in trial.not_carried)
    return Row(label, (_text(_NEVER_SHOWN if silent else None),), stated=False)


def _value(path: str, value: Value) -> Cell:
    if isinstance(value, tuple):
        return tuple(one for entry in value for one in _text(entry_words(path, entry)))
    return _text(value_words(path, value))


def _lists(trial: Trial) -> Iterator[Section]:
    """Arms, interventions, doses, criteria, outcomes and sites, each entry with where it stands."""
    reader = Reader(trial)
    for name in LISTS:
        if name == "locations" and len(trial.locations) > MANY:
            yield Section(
                name, LIST_LABELS[name], (), sites_of(reader, ((at, at) for at in range(len(trial.locations))))
            )
            continue
        held = trial.eligibility.criteria if name == "criteria" else getattr(trial, name)
        found = reader.entries(name, range(len(held)))
        rows = tuple(Row(one.place, ((one._replace(place=""),),)) for one in found)
        if rows:
            yield Section(name, LIST_LABELS[name], (Group(LIST_LABELS[name], ("Place", "What it says"), rows),))


def _versions(versions: Iterable[VersionInfo]) -> Section:
    rows = tuple(
        Row(
            f"Version {one.number}",
            (_text(one.registry_date), _text(one.observed_at), _text(one.origin)),
            url=f"{address(one.source, one.trial_id)}?version={one.number}",
        )
        for one in reversed(list(versions))
    )
    columns = ("Version", "Dated by the registry", "Observed", "How it came")
    return Section("versions", "Versions", (Group("What the record said, and when", columns, rows),))


def _changes(changes: Iterable[Change]) -> Iterator[Section]:
    rows = tuple(
        Row(
            f"{one.registry_date or one.observed_at[:10]}: {one.kind.replace('_', ' ')}",
            (_text(one.before), _text(one.after), _text(_why(one))),
        )
        for one in reversed(list(changes))
    )
    if rows:
        columns = ("Change", "Before", "After", "Why it matters")
        yield Section("changes", "Changes over time", (Group("What changed, newest first", columns, rows),))


def _why(change: Change) -> str:
    clock = f", {change.clock.replace('_', ' ')}" if change.clock else ""
    return f"{change.significance}{clock}. {change.explanation or ''}".strip()
