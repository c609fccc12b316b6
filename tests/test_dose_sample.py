"""The sample of regimens that was read by hand: the table in the documentation is what the program still says."""

import gzip
import re
from pathlib import Path

import pytest

from comparator.quantities import amount_words, length_words, regimen_words
from parsers import parse
from parsers.schema import Regimen

PAGE = Path(__file__).resolve().parent.parent / "docs" / "doses-sample.md"
ROW = re.compile(r"^\| (NCT\d{8}) \| (.*) \| (.*) \| (right|wrong: .*) \|$", re.MULTILINE)


def in_words(regimen: Regimen) -> str:
    """A reading as the table has it: amount, schedule, route, length, total."""
    parts = [
        regimen_words(regimen),
        f"for {length_words(regimen.duration)}" if regimen.duration else "",
        f"total {amount_words(regimen.cumulative)}" if regimen.cumulative else "",
    ]
    return ", ".join(part for part in parts if part)


def test_the_table_holds_sixty_readings_of_which_three_at_most_are_wrong():
    rows = ROW.findall(PAGE.read_text(encoding="utf-8"))
    assert len(rows) == 60
    right = sum(judged == "right" for *_, judged in rows)
    assert right >= 57
    assert f"{right} of 60 are right" in PAGE.read_text(encoding="utf-8")


@pytest.mark.corpus
def test_the_table_holds_what_the_program_reads(corpus: Path):
    rows = ROW.findall(PAGE.read_text(encoding="utf-8"))
    wanted = {name for name, *_ in rows}
    with gzip.open(corpus / "ctgov_v2.jsonl.gz", "rb") as lines:
        chosen = [line for line in lines if any(name.encode() in line for name in wanted)]
    trials = {trial.trial_id: trial for trial in map(parse, chosen)}
    said = {name: {in_words(one) for one in trials[name].regimens} for name in wanted}
    assert [(name, reading) for name, _, reading, _ in rows if reading not in said[name]] == []
