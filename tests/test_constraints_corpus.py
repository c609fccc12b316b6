"""Constraints over the real records: the labelled sentences, and no measured number lost without being counted."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from parsers.schema import Presence, Range
from parsers.text.criteria.constraints import not_read

pytestmark = pytest.mark.corpus

# A number with a unit that any reader would know, found without the reader's own patterns.
MEASURED = re.compile(
    r"(?<![\w.,/^-])(\d+(?:\.\d+)?) ?(?:%|mm ?Hg|mg/d[lL]|g/d[lL]|kg/m2|bpm|msec|pg/m[lL]|ng/m[lL]"
    r"|years|months|weeks|days)(?![\w/])"
)


def score(corpus: Path, name: str, *least: str) -> str:
    gold = corpus.parent / "gold"
    if not gold.is_dir():
        pytest.skip(f"NOT CHECKED: there are no labelled sets at {gold}")
    trials = Path(sys.executable).parent / "trials"
    command = [sys.executable, gold / "score.py", "constraints", "--gold", gold / name, "--trials", trials, *least]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_labelled_sentences(corpus):
    assert "constraints: precision" in score(corpus, "constraints.json", "--at-least", "0.92")


def test_the_labelled_items_drawn_at_random(corpus):
    assert "constraints: precision" in score(
        corpus, "random_constraints.json", "--at-least", "0.85", "--more-at-least", "0.90"
    )


def told(constraint) -> set[float]:
    """The numbers that a constraint holds."""
    if isinstance(constraint, Range):
        return {end.value for end in (constraint.lower, constraint.upper) if end}
    if isinstance(constraint, Presence) and constraint.time_window:
        return {constraint.time_window.value}
    return set()


def test_a_number_with_a_unit_is_in_a_constraint_or_counted(corpus_trials):
    found = lost = 0
    examples = []
    for trial in corpus_trials:
        for item in trial.eligibility.criteria:
            numbers = [float(number) for number in MEASURED.findall(" ".join(item.text.split()))]
            if not numbers:
                continue
            kept = set().union(*(told(constraint) for constraint in item.constraints))
            words = " ".join(
                [*(one.words for one in not_read(item.text)), *(one.condition or "" for one in item.constraints)]
            )
            kept |= {float(number) for number in re.findall(r"\d+(?:\.\d+)?", words.replace(",", ""))}
            missing = [number for number in numbers if number not in kept]
            found, lost = found + len(numbers), lost + len(missing)
            examples += [(missing, item.text)] if missing else []
    assert lost <= 0.005 * found, (lost, found, examples[:20])
