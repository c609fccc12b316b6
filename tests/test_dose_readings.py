"""Doses as numbers: what texts and whole records say is given."""

import doctest
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_doctests import docstring
from timing import cpu_seconds

from parsers import parse
from parsers.text.doses import read, schedules

ROOT = Path(__file__).resolve().parent.parent


def only(text):
    (found,) = read(text)
    return found


@pytest.mark.parametrize(
    ("text", "low", "high", "unit", "per"),
    [
        ("20 mg of the drug", 20, 20, "mg", None),
        ("1.5 mg/kg", 1.5, 1.5, "mg", "kg"),
        ("75 mg/m2 intravenously", 75, 75, "mg", "m2"),
        ("1e13 vg/kg once", 1e13, 1e13, "vg", "kg"),
        ("5×107 cells", 5e7, 5e7, "cells", None),
        ("5.0×10^7 cells/person/dose", 5e7, 5e7, "cells", None),
        ("5 X 10(9) cells", 5e9, 5e9, "cells", None),
        ("10 x 106 cells", 1e7, 1e7, "cells", None),
        ("1E8 cells", 1e8, 1e8, "cells", None),
        ("100 million cells", 1e8, 1e8, "cells", None),
        ("AUC 5", 5, 5, "AUC", None),
        ("30 Gy in 10 fractions", 30, 30, "Gy", None),
        ("Cohort3,120mg", 120, 120, "mg", None),
        ("10,000 IU daily", 10000, 10000, "[IU]", None),
        ("a dose of 5 to 10 mg", 5, 10, "mg", None),
    ],
)
def test_an_amount_is_read_with_its_unit_and_denominator(text, low, high, unit, per):
    amount = only(text).amount
    assert (amount.low, amount.high, amount.unit, amount.per) == (low, high, unit, per)


@pytest.mark.parametrize(
    ("words", "times_per_day", "interval"),
    [
        ("BID", 2, None),
        ("three times a day", 3, None),
        ("once daily", 1, None),
        ("every two weeks", None, (2, "week")),
        ("Q3W", None, (3, "week")),
        ("every half month", None, (0.5, "month")),
        ("weekly", None, (1, "week")),
    ],
)
def test_a_schedule_is_read(words, times_per_day, interval):
    schedule = only(f"50 mg orally {words}").schedule
    assert schedule.times_per_day == times_per_day
    assert (schedule.interval and (schedule.interval.value, schedule.interval.unit)) == interval


@pytest.mark.parametrize(
    ("words", "route"),
    [
        ("intravenously", "intravenous"),
        ("by mouth", "oral"),
        ("SC", "subcutaneous"),
        ("intrathecal injection", "intrathecal"),
        ("intravitreally", "intravitreal"),
    ],
)
def test_a_route_is_read(words, route):
    assert only(f"50 mg {words}").route == route


def test_a_total_follows_where_the_number_of_administrations_is_known_and_only_there():
    four = only("5×10^7 cells every two weeks for four doses")
    assert (four.schedule.administrations, four.cumulative.low) == (4, 2e8)
    assert only("5×10^7 cells every two weeks").cumulative is None


def test_a_lost_superscript_is_restored_for_what_is_counted_and_flagged():
    assert only("5×107 cells").flags == ("superscript_restored",)
    assert all(one.amount.low != 5e7 for one in read("5 x 107 mg") if one.amount)


@pytest.mark.parametrize(
    "text",
    [
        "Participants aged 18 to 65 years attend 12 sessions of 45 minutes",
        "a 25 gauge needle",
        "haemoglobin above 9 g/dL",
        "published in 2019",
        "stimulation at 10 Hz and 2 mA",
        "",
    ],
)
def test_what_is_no_dose_is_not_read_as_one(text):
    assert not [one for one in read(text) if one.amount]


SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@given(
    mantissa=st.integers(1, 9),
    power=st.integers(5, 12),
    spelling=st.sampled_from(
        ["{m}×10^{p}", "{m}x10^{p}", "{m} x 10^{p}", "{m}×10{s}", "{m} X 10({p})", "{m}E{p}", "{m}e{p}"]
    ),
    unit=st.sampled_from(["cells", "vg", "vp", "CFU", "PFU"]),
)
def test_an_amount_reads_back_the_same_in_any_spelling(mantissa, power, spelling, unit):
    number = spelling.format(m=mantissa, p=power, s=str(power).translate(SUPERSCRIPT))
    amount = only(f"{number} {unit}").amount
    assert (amount.low, amount.unit) == (mantissa * 10.0**power, unit)


@pytest.mark.parametrize("page", ["veeva/NCT06765564.html", "veeva/NCT06765564-text.txt"])
def test_the_first_trial_of_the_worked_example_has_one_regimen(page):
    (one,) = parse((ROOT / "fixtures" / page).read_bytes()).regimens
    assert (one.amount.low, one.amount.unit, one.volume.low, one.route) == (5e7, "cells", 2, "intraventricular")
    assert (one.schedule.administrations, one.schedule.interval.value, one.schedule.interval.unit) == (4, 0.5, "month")
    assert one.cumulative.low == 2e8
    assert "superscript_restored" in one.flags
    assert one.duration is None


@pytest.mark.parametrize("page", ["meddatax/NCT07118319.html", "ctgov/NCT07118319.json"])
def test_the_second_trial_has_four(page):
    regimens = parse((ROOT / "fixtures" / page).read_bytes()).regimens
    told = [
        (one.arm, one.intervention, one.amount.low, one.schedule.administrations, one.cumulative.low)
        for one in regimens
    ]
    assert told == [(0, 0, 5e7, 1, 5e7), (0, 1, 5e7, 4, 2e8), (1, 0, 1e8, 1, 1e8), (1, 1, 1e8, 4, 4e8)]
    assert {one.route for one in regimens} == {"intrathecal"}
    assert {one.duration for one in regimens} == {None}
    assert all(one.evidence for one in regimens)


@pytest.mark.parametrize("text", ["9" * 200_000, "x10^" * 50_000, "(" * 200_000, "5 mg " * 40_000])
def test_hostile_text_is_read_in_reasonable_time(text):
    assert cpu_seconds(lambda: read(text)) < 40


@pytest.mark.corpus
@pytest.mark.parametrize(
    "words",
    [
        ["score.py", "doses", "--at-least", "0.95", "--more-at-least", "0.90"],
        [
            "score_regimens.py",
            "record_regimens.json",
            "../corpus/ctgov_v2.jsonl.gz",
            "--at-least",
            "0.92",
            "--more-at-least",
            "0.80",
        ],
    ],
    ids=["texts", "records"],
)
def test_the_labelled_sets_are_read(corpus, words):
    trials = str(Path(sys.executable).with_name("trials"))
    done = subprocess.run(
        [sys.executable, *words, "--trials", trials], cwd=corpus.parent / "gold", capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-400:]


def test_the_command_prints_a_list_a_line():
    trials = str(Path(sys.executable).with_name("trials"))
    done = subprocess.run(
        [trials, "read", "doses"], input="20 mg daily\nnothing\n", capture_output=True, text=True, check=True
    )
    first, second = map(json.loads, done.stdout.splitlines())
    assert first[0]["amount"]["low"] == 20
    assert second == []


@pytest.mark.parametrize(
    ("text", "amount", "unit", "per"),
    [
        ("veltamab 3 mg/kgr by vein", 3, "mg", "kg"),
        ("veltamab 12 mg per kilo", 12, "mg", "kg"),
        ("veltamab 40 mg\\m2 by vein", 40, "mg", "m2"),
        ("4×10^11 particle units into the muscle", 4e11, "vp", None),
        ("10^9 colony-forming units (CFU)/day in oil", 1e9, "CFU", "day"),
        ("Two placebo capsules once daily", 2, "capsule", None),
        ("corazine 35 mg twice daily (70 mg daily)", 35, "mg", None),
        ("corazine 15 mg x 2 tablets", 30, "mg", None),
        ("10 mg capsules, 4 to be taken in the morning", 40, "mg", None),
        ("corazine 20 mg and 5 mg tablets taken at a dose of 60 mg", 60, "mg", None),
        ("2 doses of 90 mg per day", 90, "mg", None),
        ("6 mg/m2 weekly for a maximum of 90 mg/m2", 6, "mg", "m2"),
    ],
)
def test_an_amount_is_that_of_one_giving(text, amount, unit, per):
    found = only(text).amount
    assert (found.low, found.high, found.unit, found.per) == (amount, amount, unit, per)


@pytest.mark.parametrize(
    ("text", "administrations", "total"),
    [
        ("9 million cells once at baseline", 1, 9e6),
        ("participants receive four doses of 70 mg", 4, 280),
        ("twice intramuscularly at a dose of 2 mg", 2, 4),
        ("three dosing periods with 40 mg", None, None),
        ("three dose levels: 5, 10 and 20 mg", None, None),
        ("20 mg/m2 twice daily on days 1-14, every 3 weeks", None, None),
        ("6 mg twice daily during 21-day cycles", None, None),
    ],
)
def test_a_count_of_givings_is_no_other_count(text, administrations, total):
    first = read(text)[0]
    assert first.schedule.administrations == administrations
    assert (first.cumulative and first.cumulative.low) == total


def test_how_often_goes_with_the_name_behind_it():
    radiation, first, second = read("60 Gy in 30 fractions with weekly corazine at 40 mg/m2 and 5 mg/kg veltamab")
    assert (radiation.schedule.interval, first.schedule.interval.unit) == (None, "week")
    assert second.amount.per == "kg"


def test_a_route_behind_a_list_is_not_that_of_what_stands_before_it():
    first, _, last = read("30 ug daily subcutaneously and 800 mg calcium and 400 IU vitamin D orally")
    assert (first.route, last.route) == ("subcutaneous", "oral")


@pytest.mark.parametrize(
    "text",
    ["300 mg/vial", "supplied in 40 mg or 80 mg single-use vials", "Study 2719g showed it", "between weeks 4 and 12"],
)
def test_what_is_supplied_or_numbered_is_no_dose(text):
    assert not [one for one in read(text) if one.amount]


def test_a_text_may_be_wrapped_anywhere():
    text = "Veltamab 5 mg/kg by vein every two weeks for four doses, then 10 mg by mouth twice daily for 7 days."
    assert read(text.replace(" ", "\n")) == read(text)


@pytest.mark.parametrize("rule", [schedules.DAY_RULE, *schedules.RULES], ids=lambda rule: rule.name)
def test_every_rule_has_a_name_a_reason_and_an_example(rule):
    told = docstring(rule.build.__module__, rule.build.__name__)
    reason, _, examples = told.partition(">>>")
    assert rule.name
    assert len(reason.split()) > 4
    assert examples
    assert doctest.DocTestParser().get_examples(told)
    assert [found.name for found in (schedules.DAY_RULE, *schedules.RULES)].count(rule.name) == 1
