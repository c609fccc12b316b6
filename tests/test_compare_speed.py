"""How quick a comparison is: time of this process against a yardstick, so that a busy machine is no fault."""

import gzip
import json
import os
import random
import subprocess
import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import quantiles
from time import process_time

import pytest

from comparator import compare
from parsers import ctgov

ROOT = Path(__file__).resolve().parent.parent
YARDSTICK = 0.20  # seconds that the sum below takes on the machine that the figures of docs/comparison.md are from
SLACK = 2.0  # what a busy machine may add beyond what the yardstick shows


def taken(work) -> float:
    """Seconds that a piece of work took, of this process."""
    begun = process_time()
    work()
    return process_time() - begun


def pace() -> float:
    """How many times slower than on the quiet machine this one is at present."""
    return max(1.0, min(taken(lambda: sum(range(10_000_000))) for _ in range(3)) / YARDSTICK)


def command_seconds(*words: str) -> float:
    """Seconds of the processor that a command took: the best of four, the first of which fills the disk's cache."""
    best = []
    code = "import sys; sys.argv[0] = 'trials'; from harvester.cli import main; main()"
    for _ in range(4):
        before = getrusage(RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, check=True)
        after = getrusage(RUSAGE_CHILDREN)
        best.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(best)


def test_commands_answer_quickly():
    files = [str(ROOT / "fixtures" / "ctgov" / f"{name}.json") for name in ("NCT07118319", "two-arms-all-modules")]
    slack = SLACK * pace() * (1.5 if os.environ.get("PYTHONDONTWRITEBYTECODE") else 1.0)
    assert command_seconds("--help") < 0.2 * slack
    assert command_seconds("compare", *files) < 0.6 * slack


@pytest.mark.corpus
def test_two_trials_are_compared_in_under_30_ms(corpus_trials):
    drawn = random.Random(6)
    pairs = [drawn.sample(corpus_trials, 2) for _ in range(60)]
    compare(*pairs[0])
    found = [taken(lambda pair=pair: compare(*pair)) for pair in pairs]
    assert quantiles(found, n=20)[-1] < 0.030 * SLACK * pace()


@pytest.mark.soak
@pytest.mark.corpus
def test_two_versions_are_compared_much_faster_than_by_a_general_differ(corpus):
    deepdiff = pytest.importorskip("deepdiff")
    with gzip.open(corpus / "ctgov_versions.jsonl.gz") as lines:
        records = [json.loads(line)["versions"] for line in lines]
    ratios = []
    for versions in records:
        left, right = (ctgov.parse(json.dumps(version).encode()) for version in versions)
        raw = [version["protocolSection"] for version in versions]
        ours = min(taken(lambda left=left, right=right: compare(left, right)) for _ in range(9))
        theirs = taken(lambda raw=raw: deepdiff.DeepDiff(*raw, ignore_order=True))
        ratios.append(theirs / ours)
    assert min(ratios) > 10 / SLACK, ratios
