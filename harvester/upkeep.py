"""The upkeep of a database from the command line: what each command does, under the lock that it needs."""

import os
from collections.abc import Mapping
from pathlib import Path

from db import Store
from db.models import Verification
from harvester.errors import CannotRun, UsageError
from harvester.fetchers import open_fetcher
from harvester.lock import only_run
from harvester.log import Log
from harvester.rereading import reread_all, reread_outdated
from harvester.retrying import retry_all
from parsers import PARSERS


def retry(database: Path, sources: Mapping[str, Mapping[str, object]], log: Log) -> int:
    """Take up every failure again; gives the exit code. `sources` are a watch list's [sources] tables."""
    _must_be_there(database)
    with only_run(database), Store.open(database) as store, log.progress("retry", "failures") as report:
        retried = retry_all(store, lambda source: open_fetcher(source, sources.get(source)), report)
    for problem in retried.problems:
        log.warn(f"{problem}.")
    resolved = retried.taken_up - len(retried.problems)
    log.say(
        f"{resolved} of {retried.taken_up} failures are none any more", taken_up=retried.taken_up, resolved=resolved
    )
    return 1 if retried.problems else 0


def reparse(database: Path, source: str | None, log: Log, *, outdated: bool) -> int:
    """Read stored versions again; gives the exit code."""
    if source is not None and source not in PARSERS:
        raise UsageError(f"There is no source {source!r}; there are {', '.join(PARSERS)}.")
    _must_be_there(database)
    again = reread_outdated if outdated else reread_all
    with only_run(database), Store.open(database) as store, log.progress("reparse", "versions") as report:
        reread = again(store, source, report)
    for problem in reread.problems:
        log.warn(f"{problem}.")
    kept = f"; {len(reread.problems)} stay as they were" if reread.problems else ""
    log.say(f"{reread.versions} versions read again{kept}", versions=reread.versions, problems=len(reread.problems))
    return 1 if reread.problems else 0


def verify(database: Path) -> Verification:
    """Audit a database; of one that may not be written, all but its full-text index, which SQLite checks as if writing.

    Whoever writes at that moment waits for a while.
    """
    writable = database.is_file() and all(os.access(path, os.W_OK) for path in (database, database.parent))
    with Store.open(database, read_only=not writable) as store:
        return store.verify()


def backup(database: Path, target: Path) -> None:
    """Copy a database."""
    with Store.open(database, read_only=True) as store:
        store.backup(target)


def _must_be_there(database: Path) -> None:
    """Raise CannotRun where there is no database: a new one, without a failure in it, would look like a good end."""
    if not database.exists():
        raise CannotRun(f"there is no database {database}; make one by fetching, loading or crawling, or name another")
