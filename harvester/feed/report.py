"""Changes grouped by trial, critical first, with before and after, why it matters, and where to see it."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import msgspec

from comparator.trial_clock import WORDS
from db import Store
from db.models import Change, Run, Significance
from harvester.errors import UsageError
from harvester.life import link

ORDER: tuple[Significance, ...] = ("critical", "substantive", "administrative")
AT_ONCE = timedelta(minutes=10)
"""So soon does a crawl begin its next watch; reading stored versions again with new parsers may come first."""
MOST_WATCHES = 1000
"""So many watches are taken for one crawl at most."""
_WHEN: dict[str, str] = {str(place): words for place, words in WORDS.items()}


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One change in words; `when` places it in the trial's own life, `date` is the registry's or the day observed."""

    id: int
    kind: str
    field: str
    significance: Significance
    before: str | None
    after: str | None
    explanation: str | None
    when: str | None
    date: str
    observed_at: str
    details: dict[str, str | int | float | bool | None] | None
    link: str | None

    @property
    def why(self) -> str | None:
        """What the explanation adds to `before` and `after`; null where it only repeats them."""
        return None if self.explanation == f"{self.before} before, {self.after} after" else self.explanation


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """The changes of one record, the weightiest first."""

    source: str
    trial_id: str
    title: str | None
    url: str | None
    entries: tuple[Entry, ...]

    @property
    def weight(self) -> Significance:
        """The significance of its weightiest change."""
        return self.entries[0].significance


class ChangeReport(msgspec.Struct, frozen=True, kw_only=True):
    """What changed since a moment, in words (`since`), the records with critical changes first."""

    since: str
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        """How many changes there are."""
        return sum(len(group.entries) for group in self.groups)


def changes_since(store: Store, since: str, *, historic: bool = False) -> tuple[str, list[Change]]:
    """The changes since `LAST` (the last run), `run:7`, `change:120`, or a day or time; with the moment in words.

    Raises UsageError for anything else.
    """
    if since.upper() == "LAST":
        return _since_last(store, historic=historic)
    kind, _, number = since.partition(":")
    if kind in ("run", "change") and number.isdigit():
        found = store.changes.of_run(int(number)) if kind == "run" else store.changes.since_id(int(number))
        return since.replace(":", " "), found
    if not _is_moment(since):
        raise UsageError(f"{since!r} is no moment: write LAST, run:7, change:120, 2026-03-01 or 2026-03-01T06:00:00Z.")
    return since, store.changes.since(since, historic=historic)


def _since_last(store: Store, *, historic: bool) -> tuple[str, list[Change]]:
    """The changes of the runs of the last crawl, a run that was taken up again among them, and those made since."""
    runs = _last_crawl(store)
    if not runs:
        return "the last run, of which there is none", store.changes.since_id(0, historic=historic)
    began = min(run.started_at for run in runs)
    found = [change for change in store.changes.since(began, historic=historic) if change.run is None]
    found += [change for run in runs for change in store.changes.of_run(run.run)]
    return f"the last run ({began})", sorted({change.id: change for change in found}.values(), key=lambda one: one.id)


def _last_crawl(store: Store) -> list[Run]:
    """The runs of one crawl: back from the newest, to where a watch comes again or a long time lies between."""
    crawl: list[Run] = []
    for run in store.runs.recent(MOST_WATCHES):
        if crawl and (run.watch in {one.watch for one in crawl} or not _at_once(run, crawl[-1])):
            break
        crawl.append(run)
    return crawl


def _at_once(run: Run, following: Run) -> bool:
    """Whether the next run began soon after a run ended."""
    ended = datetime.fromisoformat(run.finished_at or run.started_at)
    return datetime.fromisoformat(following.started_at) - ended <= AT_ONCE


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def build(store: Store, since: str, changes: Iterable[Change], least: Significance = "administrative") -> ChangeReport:
    """Group changes by record; those that weigh less than `least` are left out."""
    shown = ORDER[: ORDER.index(least) + 1]
    by_record: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        if change.significance in shown:
            by_record.setdefault((change.source, change.trial_id), []).append(change)
    groups = [_group(store, source, trial_id, found) for (source, trial_id), found in by_record.items()]
    groups.sort(key=lambda group: (ORDER.index(group.weight), group.trial_id, group.source))
    return ChangeReport(since=since, groups=tuple(groups))


def _group(store: Store, source: str, trial_id: str, changes: Sequence[Change]) -> Group:
    stored = store.versions.latest(source, trial_id)
    entries = sorted(map(_entry, changes), key=lambda entry: (ORDER.index(entry.significance), entry.date, entry.id))
    return Group(
        source=source,
        trial_id=trial_id,
        title=stored.trial.brief_title if stored else None,
        url=stored.trial.url if stored else None,
        entries=tuple(entries),
    )


def _entry(change: Change) -> Entry:
    return Entry(
        id=change.id,
        kind=change.kind,
        field=change.field,
        significance=change.significance,
        before=change.before,
        after=change.after,
        explanation=change.explanation,
        when=_WHEN.get(change.clock) if change.clock else None,
        date=change.registry_date or change.observed_at[:10],
        observed_at=change.observed_at,
        details=change.details,
        link=link(change.trial_id, change.registry_version) if change.source == "ctgov" else None,
    )
