"""Crawls against the registry of `registry`, in this process or by the real command line, and what a database holds."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from registry import FakeClock, Registry

from db import Store
from harvester import cli, reading
from harvester.crawl import Outcome, crawl_watch, receiving
from harvester.crawl.watchlist import Watch, parse_watchlist
from harvester.fetchers import Fetcher, open_fetcher
from harvester.net import Clock

WATCH = '[[watch]]\nname = "all"\nsource = "ctgov"\nquery = {term = "study"}\n'
PER_PAGE = 50

Row = tuple[Any, ...]

# Columns that differ from one database to the next though they say the same: row ids and times of receipt.
_OWN = {"id", "trial", "version", "arm", "intervention", "criterion", "parent"}
_CURRENT = (
    *("trials", "identifiers", "conditions", "keywords", "interventions", "arms", "arm_interventions", "regimens"),
    *("criteria", "constraints", "outcomes", "locations", "sponsors"),
)

VERSIONS = (
    "SELECT records.source, trial_id, number, content_hash, registry_date, sha256 FROM versions "
    "JOIN records ON records.id = versions.record JOIN snapshots ON snapshots.id = versions.snapshot"
)
_CONTENT = {
    "records": "SELECT source, trial_id, url, state, merged_into FROM records",
    "versions": VERSIONS,
    "changes": "SELECT trial_id, field, kind, significance, before, after, explanation, registry_date "
    "FROM changes JOIN records ON records.id = changes.record",
    "watched": "SELECT watch, trial_id FROM watched JOIN records ON records.id = record WHERE left_at IS NULL",
}


@cache
def _read(body: bytes, source: str | None, url: str | None, known_id: str | None) -> reading.Reading:
    return reading.read(reading.Unread(body=body, source=source, url=url, known_id=known_id))


@pytest.fixture(autouse=True, scope="module")
def quick_reading() -> Iterator[None]:
    """Remember what was read: it is pure, and the crawls of these tests read the same records over and over."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            receiving,
            "read_all",
            lambda several: [_read(one.body, one.source, one.url, one.known_id) for one in several],
        )
        patch.setattr(receiving, "WORTH_WORKERS", 10**9)
        yield


def crawl(
    database: Path, registry: Registry, watch: str = WATCH, *, census: bool = False, clock: Clock | None = None
) -> Outcome:
    """Run the one watch of a watch list in this process, with a clock that does not wait."""
    found = watch_of(watch)
    with Store.open(database) as store:
        return crawl_watch(store, found, fetcher_for(registry, database, found.source, clock), census=census)


def watch_of(text: str) -> Watch:
    """The one watch of a watch list."""
    return parse_watchlist(text).watches[0]


def fetcher_for(registry: Registry, database: Path, source: str = "ctgov", clock: Clock | None = None) -> Fetcher:
    """A fetcher that asks the registry, with a clock that does not wait."""
    folder = database.parent / "pace"
    return open_fetcher(source, environ=registry.environment(), clock=clock or FakeClock(), pace_folder=folder)


def content(database: Path) -> dict[str, list[Row]]:
    """What a database says of its records, whichever way it came there: versions, changes, current tables."""
    return {table: rows(database, sql) for table, sql in _CONTENT.items()} | {
        table: rows(database, _current(database, table)) for table in _CURRENT
    }


def rows(database: Path, sql: str) -> list[Row]:
    """The answer to a question in SQL, sorted by all its columns."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        columns = len(connection.execute(f"SELECT * FROM ({sql}) LIMIT 0").description)
        order = ", ".join(str(number + 1) for number in range(columns))
        return connection.execute(f"SELECT * FROM ({sql}) ORDER BY {order}").fetchall()


def _current(database: Path, table: str) -> str:
    """The question for a current table: its rows without what is its own in every database, under the trial's id."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    columns = ", ".join(f"t.{name}" for name in names if name not in _OWN)
    if table == "trials":
        return f"SELECT {columns} FROM trials AS t"
    return f"SELECT r.trial_id, {columns} FROM {table} AS t JOIN trials AS r ON r.id = t.trial"


def trials(
    *arguments: str | Path, registry: Registry | None = None, folder: Path, **more: Any
) -> "subprocess.CompletedProcess[str]":
    """Run the real command line to its end."""
    return subprocess.run(
        [sys.executable, "-m", "harvester.cli", *map(str, arguments)],
        env=environment(registry, folder),
        capture_output=True,
        text=True,
        timeout=120,
        **more,
    )


class Done(NamedTuple):
    """How a command ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


def trials_here(*arguments: str | Path, registry: Registry | None = None, folder: Path) -> Done:
    """Run a command as the real command line does, but in this process: starting another takes longer than the work."""
    out, err = StringIO(), StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        for name, value in environment(registry, folder).items():
            patch.setenv(name, value)
        patch.setattr(sys, "argv", ["trials", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            cli.main()
    code = ended.value.code
    return Done(code if isinstance(code, int) else 1, out.getvalue(), err.getvalue())


def environment(registry: Registry | None, folder: Path, requests_per_second: float = 1000) -> dict[str, str]:
    """The environment of a command that asks the registry, with its pace kept in `folder`."""
    asked = registry.environment(requests_per_second) if registry else {}
    return {**os.environ, **asked, "XDG_CACHE_HOME": str(folder / "cache"), "TRIALS_DB": str(folder / "trials.db")}
