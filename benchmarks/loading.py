"""How fast records are loaded, against what the bare steps take, and how much memory that needs.

The floor is one process that decodes every record with msgspec, hashes it with SHA-256, compresses it with zstd at
level 3 and inserts the raw body: what any harvester must do that keeps what it received. `trials load` also reads
doses and criteria, compares, and keeps every table in step.
"""

import gzip
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import msgspec
import zstandard

FEW, MANY = 1_000, 20_000


def floor(file: Path, database: Path) -> float:
    """Seconds for the bare steps."""
    start = time.perf_counter()
    compressor = zstandard.ZstdCompressor(level=3)
    with closing(sqlite3.connect(database)) as connection, gzip.open(file) as lines:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("CREATE TABLE bodies (id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, body BLOB)")
        for line in lines:
            msgspec.json.decode(line)
            row = (sha256(line).hexdigest(), compressor.compress(line))
            connection.execute("INSERT INTO bodies (sha256, body) VALUES (?, ?)", row)
        connection.commit()
    return time.perf_counter() - start


def read_and_hash(file: Path) -> float:
    """Seconds for only reading a file's records and hashing them."""
    start = time.perf_counter()
    with gzip.open(file) as lines:
        for line in lines:
            sha256(line).hexdigest()
    return time.perf_counter() - start


def load(file: Path, database: Path) -> float:
    """Seconds for loading a file, without the start of the program."""
    import db.library  # noqa: F401  what a new database is made with is otherwise imported while it is made
    from db import Store
    from harvester.bulk.entries import Files
    from harvester.bulk.loading import Loader
    from harvester.workers import Readers
    from parsers import PARSERS, parser

    for source in PARSERS:
        parser(source)  # imports it
    start = time.perf_counter()
    with Readers(fork=True) as readers, Store.open(database) as store:
        Loader(store, readers, None, lambda _done, _there: None, print).load(Files([file]))
    return time.perf_counter() - start


def repeated(file: Path, count: int) -> Iterator[bytes]:
    """The records of a file over and over, each time under new ids."""
    with gzip.open(file) as lines:
        bodies = [line.rstrip() for line in lines]
    for number in range(count):
        body = bodies[number % len(bodies)]
        identity = msgspec.json.decode(body)["protocolSection"]["identificationModule"]["nctId"].encode()
        yield body.replace(identity, b"NCT%08d" % (90_000_000 + number))


def peak(command: list[str]) -> int:
    """The most memory, in bytes, that a command and the processes that it starts have at their peaks, in sum."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    peaks: dict[str, int] = {}
    while process.poll() is None:
        for name in (str(process.pid), *_children(process.pid)):
            try:
                status = Path(f"/proc/{name}/status").read_text()
            except OSError:
                continue
            peaks.update((name, int(line.split()[1])) for line in status.splitlines() if line.startswith("VmHWM"))
        time.sleep(0.05)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return sum(peaks.values()) * 1024


def _children(process: int) -> list[str]:
    try:
        return Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return []


def memory(file: Path, folder: Path, count: int) -> int:
    """The peak memory of `trials load` for so many records."""
    source = folder / f"{count}.jsonl"
    with source.open("wb") as lines:
        lines.writelines(body + b"\n" for body in repeated(file, count))
    return peak([sys.executable, "-m", "harvester.cli", "load", str(source), "--db", str(folder / f"{count}.db")])


def main(corpus: Path) -> None:
    """Print the figures that docs/reliability.md quotes."""
    file = corpus / "ctgov_v2.jsonl.gz"
    with gzip.open(file) as lines:
        count = sum(1 for _ in lines)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bare = count / floor(file, folder / "floor.db")
        first = count / load(file, folder / "trials.db")
        again = count / load(file, folder / "trials.db")
        hashed = count / read_and_hash(file)
        print(f"floor: {bare:.0f} records/s in one process; {os.cpu_count()} processors")
        print(f"trials load: {first:.0f} records/s, {first / bare:.2f} of the floor")
        print(f"only reading and hashing: {hashed:.0f} records/s")
        print(f"trials load, the same file again: {again:.0f} records/s, {again / hashed:.2f} of that")
        few, many = (memory(file, folder, records) for records in (FEW, MANY))
        print(
            f"peak memory: {few / 1e6:.0f} MB for {FEW:,} records, {many / 1e6:.0f} MB for {MANY:,}: {many / few:.2f}"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
