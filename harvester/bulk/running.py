"""A load from the command line: its lock, its progress and its exit code."""

from collections.abc import Sequence
from pathlib import Path

from db import Store
from harvester.bulk.entries import Files
from harvester.bulk.loading import Loader
from harvester.lock import only_run
from harvester.log import Log
from harvester.renewing import bring_up_to_date
from harvester.workers import Readers
from parsers import PARSERS


def load_all(
    paths: Sequence[Path], database: Path, log: Log, *, source: str | None = None, workers: int | None = None
) -> int:
    """Load every record of some files; gives the exit code: 1 where a record was refused or a file is broken."""
    files = Files(paths)
    with Readers(workers, fork=True) as readers, only_run(database), Store.open(database) as store:
        for name in PARSERS:
            bring_up_to_date(store, name, log)
        with log.progress("load") as report:
            loaded = Loader(store, readers, source, report, log.warn).load(files)
    log.say(loaded.sentence(), records=loaded.records, refused=loaded.refused, broken=loaded.broken)
    for name, count in sorted(loaded.unknown_keys.items()):
        log.say(f"unknown key: {name} in {count} records")
    return 1 if loaded.refused or loaded.broken else 0
