"""The sample of regimens that was read by hand: the table in the documentation is what the program still says."""

import gzip
import re
from pathlib import Path

import pytest

from parsers import parse
from parsers.schema import Amount, Quantity, Regimen, Schedule

PAGE = Path(__file__).resolve().parent.parent / "docs" / "doses-sample.md"
ROW = re.compile(r"^\| (NCT\d{8}) \| (.*) \| (.*) \| (right|wrong: .*) \|$", re.MULTILINE)


def amount_words(amount: Amount) -> str:
    """An amount as the table has it: "5-10 mg/kg"."""
    figures = f"{amount.low:g}" if amount.low == amount.high else f"{amount.low:g}-{amount.high:g}"
    return f"{figures} {amount.unit}{'/' + amount.per if amount.per else ''}"


def length_words(length: Quantity) -> str:
    """A length of time as the table has it: "2 weeks"."""
    return f"{length.value:g} {length.unit}{'' if length.value == 1 else 's'}"


def schedule_words(schedule: Schedule) -> list[str]:
    """A schedule as the table has it, part by part."""
    days, cycle = schedule.days, schedule.cycle_length
    told = [
        f"{schedule.administrations} in all" if schedule.administrations else "",
        f"{schedule.times_per_day:g} a day" if schedule.times_per_day else "",
        f"{schedule.times_per_week:g} a week" if schedule.times_per_week else "",
        f"every {length_words(schedule.interval)}" if schedule.interval else "",
        f"{days.unit}s {' '.join(f'{day:g}' for day in days.values)}" if days else "",
        f"cycles of {length_words(cycle)}" if cycle else "",
    ]
    return [words for words in told if words]


def in_words(regimen: Regimen) -> str:
    """A reading as the table has it: amount, route, schedule, length, total."""
    parts = [
        amount_words(regimen.amount) if regimen.amount else "",
        regimen.route or "",
        *schedule_words(regimen.schedule),
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
