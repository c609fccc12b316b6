"""How the database stands: the last runs, what it covers, how fresh it is, and what could not be read."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec

from db import Store
from db.models import Finding, Record, Run
from harvester.commands.output import neutralised

_PUBLISHED = Run.__struct_fields__[: Run.__struct_fields__.index("requests") + 1]
_MOST_FAILURES = 20


class WatchStanding(msgspec.Struct, frozen=True, kw_only=True):
    """How one watch stands: how many records it has, how its last run ended, and when it was last complete."""

    watch: str
    source: str
    records: int
    last_state: str
    last_complete: str | None
    last_census: str | None


def status_json(store: Store, limit: int) -> str:
    """The last runs, newest first, and the rest of the standing, as JSON."""
    runs = store.runs.recent(limit)
    standing = {
        "runs": [{name: getattr(run, name) for name in _PUBLISHED} for run in runs],
        "findings": [
            {"run": run.run, **msgspec.to_builtins(finding)} for run in runs for finding in store.runs.findings(run.run)
        ],
        "watches": [msgspec.to_builtins(one) for one in watches(store)],
        "records": {source: dict(_states(records)) for source, records in _by_source(store).items()},
        "failures": [msgspec.to_builtins(failure) for failure in store.failures.open()],
    }
    return msgspec.json.format(msgspec.json.encode(standing)).decode()


def status_text(store: Store, limit: int) -> str:
    """The same for people."""
    parts = (_runs(store, limit), _watches(store), _records(store), _failures(store))
    return neutralised("\n\n".join(filter(None, ("\n".join(part) for part in parts)))) + "\n"


def watches(store: Store) -> list[WatchStanding]:
    """How each watch stands that ever ran, by name."""
    return [
        WatchStanding(
            watch=last.watch,
            source=last.source,
            records=len(store.records.watched(last.watch)),
            last_state=last.state,
            last_complete=_finished(store.runs.last(last.watch, "complete")),
            last_census=_finished(store.runs.last(last.watch, "complete", census=True)),
        )
        for last in store.runs.latest()
    ]


def finding_words(finding: Finding) -> str:
    """What a run noticed, in words: "unknown key: designModule.surprise in 2 records"."""
    return f"{finding.kind.replace('_', ' ')}: {finding.name} in {_counted(finding.count, 'record')}"


def _finished(run: Run | None) -> str | None:
    return run.finished_at if run else None


def _by_source(store: Store) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for record in store.records.all():
        found.setdefault(record.source, []).append(record)
    return found


def _states(records: list[Record]) -> Counter[str]:
    return Counter(record.state for record in records)


def _runs(store: Store, limit: int) -> Iterator[str]:
    runs = store.runs.recent(limit)
    if not runs:
        yield "No run yet."
    for run in runs:
        promised = "" if run.promised is None else f" of {run.promised}"
        names = ("new", "changed", "unchanged", "refused", "failed", "missing", "left_query", "gone", "merged")
        figures = "".join(f", {figure} {name}" for name in names if (figure := getattr(run, name)))
        yield f"run {run.run}  {run.started_at}  {run.watch} ({run.source}): {run.state}"
        yield f"        {run.received}{promised} received{figures}; {run.requests} requests"
        if run.reason:
            yield f"        {run.reason}"
        for finding in store.runs.findings(run.run):
            yield f"        {finding_words(finding)}"


def _watches(store: Store) -> Iterator[str]:
    for one in watches(store):
        complete = f"last complete {_ago(one.last_complete)}" if one.last_complete else "never complete"
        census = f", last full walk {_ago(one.last_census)}" if one.last_census else ""
        yield f"{one.watch} ({one.source}): {_counted(one.records, 'record')}, {complete}{census}"


def _records(store: Store) -> Iterator[str]:
    for source, records in _by_source(store).items():
        named = ", ".join(f"{count} {state}" for state, count in _states(records).most_common())
        seen = [record.last_seen for record in records if record.state == "live"]
        yield f"{source}: {named}" + (f"; each live one was seen on {min(seen)} or later" if seen else "")


def _failures(store: Store) -> Iterator[str]:
    failures = store.failures.open()
    if failures:
        yield f"{len(failures)} could not be had or read (`trials retry` takes them up again):"
    for failure in failures[:_MOST_FAILURES]:
        yield f"  {failure.message}"
    if len(failures) > _MOST_FAILURES:
        yield f"  and {len(failures) - _MOST_FAILURES} more"


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _ago(moment: str) -> str:
    """How long ago something was, in days or hours."""
    hours = (datetime.now(UTC) - datetime.fromisoformat(moment)).total_seconds() / 3600
    if hours < 1:
        return "within the hour"
    return f"{hours:.0f} hours ago" if hours < 48 else f"{hours / 24:.0f} days ago"
