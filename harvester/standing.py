"""How the database stands: the last runs, what it covers, how fresh it is, and what could not be read."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from db import Store
from db.models import Run
from harvester.commands.output import neutralised

_PUBLISHED = Run.__struct_fields__[: Run.__struct_fields__.index("requests") + 1]


def status_json(store: Store, limit: int) -> str:
    """The last runs, newest first, and the rest of the standing, as JSON."""
    runs = [{name: getattr(run, name) for name in _PUBLISHED} for run in store.runs.recent(limit)]
    standing = {
        "runs": runs,
        "records": {source: dict(states) for source, states in _coverage(store).items()},
        "failures": [msgspec.to_builtins(failure) for failure in store.failures.open()],
    }
    return msgspec.json.format(msgspec.json.encode(standing)).decode()


def status_text(store: Store, limit: int) -> str:
    """The same for people."""
    return neutralised("\n".join((*_runs(store, limit), *_records(store), *_failures(store)))) + "\n"


def _coverage(store: Store) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = {}
    for record in store.records.all():
        found.setdefault(record.source, Counter())[record.state] += 1
    return found


def _runs(store: Store, limit: int) -> Iterator[str]:
    runs = store.runs.recent(limit)
    if not runs:
        yield "No run yet."
    for run in runs:
        promised = "" if run.promised is None else f" of {run.promised}"
        names = ("new", "changed", "refused", "failed", "missing")
        figures = ", ".join(f"{getattr(run, name)} {name}" for name in names)
        yield f"run {run.run}  {run.started_at}  {run.watch} ({run.source}): {run.state}"
        yield f"        {run.received}{promised} received, {figures}, {run.requests} requests"
        if run.reason:
            yield f"        {run.reason}"
        for finding in store.runs.findings(run.run):
            yield f"        {finding.kind.replace('_', ' ')}: {finding.name} in {finding.count} records"


def _records(store: Store) -> Iterator[str]:
    for source, states in _coverage(store).items():
        seen = sorted(record.last_seen for record in store.records.all(source))
        named = ", ".join(f"{count} {state}" for state, count in states.most_common())
        yield f"{source}: {named}; last seen between {seen[0]} and {seen[-1]}"


def _failures(store: Store) -> Iterator[str]:
    failures = store.failures.open()
    if failures:
        yield f"{len(failures)} could not be read (`trials retry` takes them up again):"
    for failure in failures[:20]:
        yield f"  {failure.message}"
    if len(failures) > 20:
        yield f"  and {len(failures) - 20} more"
