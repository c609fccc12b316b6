"""The figures of docs/comparison.md, "How quick it is".

    python benchmarks/comparison.py CORPUS

Every figure is seconds of the processor, brought to a machine on which `sum(range(10_000_000))` takes 0.20 s; the
yardstick is taken beside each piece of work, so that a busy machine is no fault.
"""

import gc
import gzip
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median, quantiles
from time import process_time

import msgspec

from comparator import compare
from db import Receipt, Received, Store
from harvester.references import reference
from harvester.relating import related
from parsers import REVISION, Trial, parse

ROUNDS = 5
PAIRS = 200
YARDSTICK = 0.20
NOW = "2026-01-01T00:00:00Z"


def taken(work: Callable[[], object]) -> float:
    """Seconds of this process that a piece of work takes, as they are."""
    begun = process_time()
    work()
    return process_time() - begun


def pace() -> float:
    """How many times slower than the machine of the documentation this one is at present."""
    return taken(lambda: sum(range(1_000_000))) * 10 / YARDSTICK


def seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The best of some rounds, at the pace of the documentation."""
    found = [(pace(), taken(work), pace()) for _ in range(rounds)]
    return min(spent for _, spent, _ in found) / min(min(before, after) for before, _, after in found)


def spread(found: Sequence[float]) -> str:
    """Half, 95 in 100 and the most of some figures, in milliseconds."""
    half, most_of_all, longest = median(found), quantiles(found, n=20)[-1], max(found)
    return f"half under {half * 1000:.1f} ms, 95 in 100 under {most_of_all * 1000:.1f} ms, {longest * 1000:.1f} at most"


def against_deepdiff(corpus: Path) -> None:
    """Two versions of one record: two parsed Trials here, two raw records there; at first sight, and seen before."""
    try:
        from deepdiff import DeepDiff
    except ImportError:
        print("NOT MEASURED: deepdiff is not installed (pip install deepdiff)")
        return
    with gzip.open(corpus / "ctgov_versions.jsonl.gz") as lines:
        records = [msgspec.json.decode(line) for line in lines]
    for record in records:
        raw = [version["protocolSection"] for version in record["versions"]]
        left, right = (parse(msgspec.json.encode(version)) for version in record["versions"])
        theirs = seconds(lambda raw=raw: DeepDiff(*raw, ignore_order=True), rounds=3)  # type: ignore[misc]
        first = seconds(lambda left=left, right=right: compare(left, right), rounds=1)  # type: ignore[misc]
        ours = seconds(lambda left=left, right=right: [compare(left, right) for _ in range(10)], rounds=9) / 10  # type: ignore[misc]
        print(
            f"{record['nct_id']}: {ours * 1000:.2f} ms ({first * 1000:.2f} at first), DeepDiff {theirs * 1000:.1f} ms: "
            f"{theirs / ours:.1f} times quicker"
        )


def between_trials(trials: Sequence[Trial]) -> None:
    """Two different trials, drawn at random; each pair once, as a command would meet it."""
    drawn = random.Random(6)
    pairs = [drawn.sample(trials, 2) for _ in range(PAIRS)]
    compare(*pairs[0])
    print(f"two trials: {spread([seconds(lambda pair=pair: compare(*pair), rounds=1) for pair in pairs])}")  # type: ignore[misc]


def largest(trials: Sequence[Trial]) -> None:
    """The record with most sites against the one with most outcomes and criteria."""
    sites = max(trials, key=lambda trial: len(trial.locations))
    items = max(trials, key=lambda trial: len(trial.outcomes) + len(trial.eligibility.criteria))
    slower = pace()
    first, again = (taken(lambda: compare(sites, items)) / slower for _ in range(2))
    print(
        f"{sites.trial_id} ({len(sites.locations)} sites) and {items.trial_id} ({len(items.outcomes)} outcomes, "
        f"{len(items.eligibility.criteria)} criteria): {first * 1000:.0f} ms, {again * 1000:.0f} ms the second time"
    )


def kin(trials: Sequence[Trial], folder: Path) -> None:
    """What belongs beside a trial, asked of a database of the whole corpus; the index is made before."""
    database = folder / "trials.db"
    with Store.open(database) as store, store.transaction():
        for trial in {trial.trial_id: trial for trial in trials}.values():
            receipt = Receipt(source="ctgov", url="file:corpus", received_at=NOW)
            snapshot = store.snapshots.add(trial.trial_id.encode(), receipt)
            store.versions.save(Received(trial=trial, snapshot=snapshot, observed_at=NOW, parser_revision=REVISION))
    asked = [reference(f"ctgov:{trial.trial_id}") for trial in random.Random(6).sample(trials, 100)]
    related(asked[0], database, 10)
    found = [seconds(lambda one=one: related(one, database, 10), rounds=1) for one in asked]  # type: ignore[misc]
    print(f"trials related, {len(trials):,} trials: {spread(found)}")


def from_the_shell(bodies: Sequence[bytes], folder: Path) -> None:
    """Whole commands, from start to end, with compiled files."""
    trials = str(Path(sys.executable).with_name("trials"))
    files = [folder / f"{number}.json" for number in range(2)]
    for file, body in zip(files, bodies, strict=False):
        file.write_bytes(body)
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    surroundings = {**kept, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    for words in (["--help"], ["compare", *map(str, files)]):
        found = []
        for _ in range(ROUNDS + 1):  # the first one compiles
            slower, before = pace(), getrusage(RUSAGE_CHILDREN)
            subprocess.run([trials, *words], capture_output=True, check=True, env=surroundings)
            after = getrusage(RUSAGE_CHILDREN)
            spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            found.append(spent / slower)
        print(f"trials {words[0]}: {median(found[1:]):.2f} s")


def main(corpus: Path) -> None:
    """Print the figures."""
    with gzip.open(corpus / "ctgov_v2.jsonl.gz") as lines:
        bodies = list(lines)
    trials = [parse(body) for body in bodies]
    gc.collect()
    gc.freeze()  # a command has two of them in memory, not all, to look through for garbage
    between_trials(trials)
    against_deepdiff(corpus)
    largest(trials)
    with tempfile.TemporaryDirectory() as folder:
        kin(trials, Path(folder))
        from_the_shell(bodies, Path(folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
