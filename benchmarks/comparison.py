"""How long a comparison takes: against a general differ on the same records, between two trials, and from the shell."""

import gzip
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import msgspec

from comparator import compare
from parsers import Trial, parse

ROUNDS = 5


def seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of some rounds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def against_deepdiff(corpus: Path) -> None:
    """Two versions of one record: two parsed Trials here, two raw records there."""
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
        ours = seconds(lambda left=left, right=right: compare(left, right))  # type: ignore[misc]
        theirs = seconds(lambda raw=raw: DeepDiff(*raw, ignore_order=True), rounds=1)  # type: ignore[misc]
        told = f"{ours * 1000:8.1f} ms, DeepDiff {theirs * 1000:8.1f} ms, {theirs / ours:6.1f} times"
        print(f"{record['nct_id']}: {told}")


def between_trials(trials: list[Trial]) -> None:
    """Two different trials: neighbours in the file, in milliseconds."""
    pairs = list(pairwise(trials))
    compare(*pairs[0])
    taken = sorted(seconds(lambda pair=pair: compare(*pair), rounds=3) for pair in pairs)  # type: ignore[misc]
    print(
        f"two trials: median {taken[len(taken) // 2] * 1000:.1f} ms, slowest of {len(pairs)} {taken[-1] * 1000:.1f} ms"
    )


def from_the_shell(bodies: list[bytes]) -> None:
    """Whole commands, from start to end."""
    trials = Path(sys.executable).with_name("trials")
    with tempfile.TemporaryDirectory() as folder:
        files = [os.path.join(folder, f"{number}.json") for number in range(2)]
        for file, body in zip(files, bodies, strict=False):
            Path(file).write_bytes(body)
        for words in (["--help"], ["compare", *files]):
            taken = seconds(lambda words=words: subprocess.run([trials, *words], capture_output=True, check=True))  # type: ignore[misc]
            print(f"trials {words[0]}: {taken:.2f} s")


def main(corpus: Path) -> None:
    """Print the figures that docs/comparison.md quotes."""
    with gzip.open(corpus / "ctgov_v2.jsonl.gz") as lines:
        bodies = [next(lines) for _ in range(61)]
    against_deepdiff(corpus)
    between_trials([parse(body) for body in bodies])
    from_the_shell(bodies)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
