"""The figures of docs/database.md: how large the database is, how it grows, and how quickly it takes records in.

    python benchmarks/store.py CORPUS/ctgov_v2.jsonl.gz

Every figure of time is of this process's own work. The floor is what a load cannot do without: decode, hash,
compress, and insert the raw body.
"""

import gzip
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import msgspec
import zstandard
from msgspec.structs import replace

from db.models import Historic, NewChange, Receipt, Received
from db.prepared import prepare
from db.snapshots import pack
from db.store import Store
from parsers import ctgov
from parsers.schema import Trial

BATCH = 200
NOW = "2026-01-01T00:00:00Z"


@contextmanager
def timed(what: str, count: int) -> Iterator[None]:
    started = process_time()
    yield
    seconds = process_time() - started
    print(f"{what:44} {seconds:7.2f} s {count / seconds:10,.0f} a second")


def floor(bodies: Sequence[bytes], path: Path) -> None:
    compressor = zstandard.ZstdCompressor(level=3)
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE bodies (sha256 TEXT, body BLOB)")
    for body in bodies:
        msgspec.json.decode(body)
        raw.execute("INSERT INTO bodies VALUES (?, ?)", (sha256(body).hexdigest(), compressor.compress(body)))
    raw.commit()
    raw.close()


def store_all(path: Path, bodies: Sequence[bytes], trials: Sequence[Trial]) -> int:
    """Store the bodies and their Trials, packed and prepared beforehand as workers do; gives the file's size."""
    packed = [pack(body) for body in bodies]
    prepared = [prepare(trial) for trial in trials]
    with Store.open(path) as store, timed("store, packed and prepared by others", len(bodies)):
        for start in range(0, len(bodies), BATCH):
            stop = start + BATCH
            receipt = Receipt(source="ctgov", url="file:corpus", received_at=NOW)
            snapshots = store.snapshots.add_many([(body, receipt) for body in packed[start:stop]])
            batch = [
                Received(trial=trial, snapshot=snapshot, observed_at=NOW, parser_revision=1)
                for trial, snapshot in zip(prepared[start:stop], snapshots, strict=True)
            ]
            store.versions.save_many(batch)
    return path.stat().st_size


def know_all(path: Path, bodies: Sequence[bytes]) -> None:
    with Store.open(path) as store:
        for start in range(0, len(bodies), BATCH):
            known = store.records.known("ctgov", [sha256(body).hexdigest() for body in bodies[start : start + BATCH]])
            store.records.seen([head.record for head in known.values()], NOW)


def sizes(path: Path) -> None:
    raw = sqlite3.connect(path)
    query = "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 12"
    for name, size in raw.execute(query):
        print(f"    {name:40} {size / 1e6:7.1f} MB")
    raw.close()


def refreshed(body: bytes, mark: bytes) -> bytes:
    """The same record in other bytes, as a refreshed derived section makes it."""
    return body.rstrip()[:-1] + b', "refreshed": "' + mark + b'"}'


def replay(path: Path, trial: Trial, versions: int) -> None:
    """Fill in a history of many versions of one large record."""
    with Store.open(path) as store:
        receipt = Receipt(source="ctgov", url="file:history", received_at=NOW)
        snapshot = store.snapshots.add(b"x", receipt)
        now = Received(trial=trial, snapshot=snapshot, observed_at=NOW, parser_revision=1, registry_date="2026-01-01")
        record = store.versions.save(now).record
        past = [
            Historic(
                trial=replace(trial, brief_title=f"version {number}"),
                snapshot=store.snapshots.add(str(number).encode(), receipt),
                observed_at=NOW,
                parser_revision=1,
                registry_date=f"20{number // 12 + 10}-{number % 12 + 1:02}",
                registry_version=number,
            )
            for number in range(versions)
        ]
        told = (NewChange(field="brief_title", kind="title_changed", significance="administrative"),)
        with timed(f"a history of {versions} versions", versions):
            store.history.fill(record, past, lambda before, after: told)


def main(corpus: str) -> None:
    with gzip.open(corpus) as lines:
        bodies = lines.read().splitlines()
    trials = [ctgov.parse(body) for body in bodies]
    compact = sum(len(msgspec.json.encode(msgspec.json.decode(body))) for body in bodies)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "trials.db"
        with timed("floor", len(bodies)):
            floor(bodies, Path(folder) / "floor.db")
        size = store_all(path, bodies, trials)
        print(f"{size / 1e6:.1f} MB for {compact / 1e6:.1f} MB of compact JSON: {size / compact:.3f}")
        sizes(path)
        with timed("read and hash", len(bodies)), gzip.open(corpus) as lines:
            for body in lines:
                sha256(body).hexdigest()
        with timed("hash, and find all known", len(bodies)):
            know_all(path, bodies)
        again = store_all(path, [refreshed(body, b"1") for body in bodies], trials)
        print(f"other bytes, same content: {(again - size) / len(bodies):,.0f} bytes a record")
        changed = [replace(trial, brief_title=f"changed {trial.brief_title}") for trial in trials]
        grown = store_all(path, [refreshed(body, b"2") for body in bodies], changed)
        print(f"a new version: {(grown - again) / len(bodies):,.0f} bytes")
        replay(path, max(trials, key=lambda trial: len(msgspec.json.encode(trial))), 100)


if __name__ == "__main__":
    main(sys.argv[1])
