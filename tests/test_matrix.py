"""The matrix of many trials: what all share once, then where they part; written in five formats."""

import csv
import gzip
import io
import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from worked_example import ipsc_mnp, xs228cn

from comparator.ladder import ladders, products
from comparator.limits import admitted, side_by_side
from comparator.matrix import FORMATS, matrix, render
from comparator.products import product_name
from parsers import parse
from parsers.schema import Amount

REGISTRY = xs228cn(source="ctgov", url="https://clinicaltrials.gov/study/NCT07118319", not_carried=[])
SPINAL = xs228cn(
    trial_id="NCT06976229",
    brief_title="Progenitor Cells (XS228CN) in Spinal Injury",
    conditions=["Spinal cord injury"],
    enrollment={"count": 20},
)


@pytest.fixture(scope="module")
def made():
    return matrix([ipsc_mnp(), xs228cn(), REGISTRY, SPINAL])


def shared(made, field):
    return next(part for part in made.shared_fields if part.field == field)


def parted(made, field):
    return next(part for part in made.fields if part.field == field)


class TestData:
    def test_every_column_has_a_name_of_its_own(self, made):
        names = [column.name for column in made.columns]
        assert names == ["iPSC-MNP", "NCT07118319 (MedDataX)", "NCT07118319 (ClinicalTrials.gov)", "NCT06976229"]

    def test_what_all_say_is_said_once(self, made):
        assert shared(made, "study_type").groups == ((0, 1, 2, 3),)
        assert "study_type" not in {part.field for part in made.fields}

    def test_one_that_cannot_say_does_not_part_the_others(self, made):
        assert shared(made, "start_date.date").silent == (0,)

    def test_columns_that_agree_are_grouped(self, made):
        assert parted(made, "enrollment.count").groups == ((0,), (1, 2), (3,))
        assert parted(made, "eligibility.maximum_age").groups == ((0,), (1, 2, 3))

    def test_a_value_that_one_could_state_and_does_not_parts_them(self, made):
        part = parted(made, "phases")
        assert part.values[0] is None
        assert part.groups == ((0,), (1, 2, 3))

    def test_dose_levels_stand_on_one_ladder(self, made):
        (doses,) = made.doses
        assert [level.amount for level in doses.levels] == ["5×10^7 cells", "1×10^8 cells"]
        assert [bool(courses) for courses in doses.levels[1].courses] == [False, True, True, True]

    def test_limits_stand_measure_by_measure(self, made):
        fvc = next(part for part in made.limits if part.concept == "FVC")
        assert [limit.lower.value for limit in fvc.limits] == [50, 70, 70, 70]
        assert not fvc.same
        assert next(part for part in made.limits if part.concept == "BMI").same

    def test_every_entry_stands_in_exactly_one_group(self, made):
        for column, trial in enumerate((ipsc_mnp(), xs228cn(), REGISTRY, SPINAL)):
            for name, entries in (("criteria", trial.eligibility.criteria), ("interventions", trial.interventions)):
                parts = (part for part in (*made.shared_entries, *made.entries) if part.list == name)
                found = sorted(entry.position for part in parts for entry in part.entries[column])
                assert found == list(range(len(entries)))

    def test_the_same_trial_twice_differs_nowhere(self):
        assert not matrix([REGISTRY, REGISTRY]).differs
        assert matrix([REGISTRY, SPINAL]).differs

    def test_one_trial_is_no_matrix(self):
        with pytest.raises(ValueError, match="a matrix needs two or more"):
            matrix([REGISTRY])


class TestLimits:
    def test_an_exclusion_and_an_inclusion_admit_the_same(self):
        both = {one.measure.concept: one for one in side_by_side([admitted(ipsc_mnp()), admitted(xs228cn())])}
        assert both["BMI"].same
        assert both["FVC"].limits[1].admits.lower.value == 70
        assert not both["FVC"].same

    def test_one_length_of_time_in_two_units_is_one(self):
        def lasting(value, unit):
            limit = {"kind": "range", "concept": "DISEASE_DURATION", "unit": unit}
            limit["upper"] = {"value": value, "inclusive": True}
            return admitted(xs228cn(eligibility={"criteria": [_item("inclusion", [limit])]}))

        (both,) = side_by_side([lasting(24, "month"), lasting(2, "year")])
        assert both.same

    @pytest.mark.parametrize(
        ("kind", "logic", "count"),
        [("exclusion", "or", 2), ("exclusion", "and", 0), ("inclusion", "and", 2), ("inclusion", "or", 0)],
    )
    def test_alternatives_admit_no_plain_range(self, kind, logic, count):
        limits = [
            {"kind": "range", "concept": concept, "upper": {"value": 3, "inclusive": True}, "unit": "xULN"}
            for concept in ("ALT", "AST")
        ]
        trial = xs228cn(eligibility={"criteria": [{**_item(kind, limits), "logic": logic}]})
        assert len(admitted(trial)) == count

    def test_the_tightest_of_several_limits_holds(self):
        limits = [
            {"kind": "range", "concept": "BMI", "lower": {"value": low, "inclusive": True}, "unit": "kg/m2"}
            for low in (18, 20)
        ]
        trial = xs228cn(eligibility={"criteria": [_item("inclusion", [one]) for one in limits]})
        (limit,) = admitted(trial).values()
        assert limit.admits.lower.value == 20
        assert limit.criteria == (0, 1)


def _item(kind, constraints):
    return {"kind": kind, "text": "A limit.", "constraints": constraints}


class TestLadder:
    def test_one_mass_in_two_units_is_one_level(self):
        left, right = xs228cn(), SPINAL
        left = replace(left, regimens=(replace(left.regimens[0], amount=Amount(low=1, high=1, unit="g")),))
        right = replace(right, regimens=(replace(right.regimens[0], amount=Amount(low=1000, high=1000, unit="mg")),))
        (ladder,) = ladders((left, right), products(left, right, ()))
        (rung,) = ladder.rungs
        assert rung.regimens == ((0,), (0,))

    def test_amounts_of_two_kinds_stand_on_two_ladders(self):
        left = xs228cn()
        per_kilogram = Amount(low=1e6, high=1e6, unit="cells", per="kg")
        left = replace(left, regimens=(left.regimens[0], replace(left.regimens[2], amount=per_kilogram)))
        assert len(ladders((left, SPINAL), products(left, SPINAL, ()))) == 2

    def test_doses_in_the_names_of_interventions_are_levels_of_one_product(self):
        def giving(trial, *amounts):
            doses = [
                {"intervention": at, "amount": {"low": a, "high": a, "unit": "mg"}} for at, a in enumerate(amounts)
            ]
            names = [{"name": f"TX-77 {amount} mg BIW", "type": "DRUG"} for amount in amounts]
            return trial(interventions=names, regimens=doses, arms=[])

        trials = giving(ipsc_mnp, 10, 20), giving(xs228cn, 20, 40)
        (ladder,) = ladders(trials, products(*trials, ()))
        assert ladder.names == ("TX-77", "TX-77")
        assert [rung.regimens for rung in ladder.rungs] == [((0,), ()), ((1,), (0,)), ((), (1,))]

    @pytest.mark.parametrize(
        ("intervention", "name"),
        [
            ("200 mg Avanafil", "Avanafil"),
            ("JNJ-39588146 5, 15, or 30 ng/kg/min", "JNJ-39588146"),
            ("Cells (2 x 10^6 cells/kg)", "Cells"),
            ("Glecaprevir 300 MG / Pibrentasvir 120 MG Oral Tablet", "Glecaprevir / Pibrentasvir Oral Tablet"),
            ("Insulin glargine 300 U/mL", "Insulin glargine 300 U/mL"),
            ("5% dextrose", "5% dextrose"),
            ("10 mg", "10 mg"),
            ("BAY 60-4552 1 mg", "BAY 60-4552"),
        ],
    )
    def test_a_product_is_named_without_its_dose_but_not_without_its_strength(self, intervention, name):
        assert product_name(intervention) == name

    @settings(max_examples=300, deadline=None)
    @example("1g a.")
    @given(st.text(alphabet="1 ,./-()mgor5xa×^", max_size=400))
    def test_whatever_a_name_holds_it_keeps_a_name(self, text):
        found = product_name(text)
        assert found == text or 2 <= len(found) < len(text)


class TestFormats:
    def test_text_fits_80_columns_and_names_who_says_what(self, made):
        text = render(made, "text")
        assert max(map(len, text.splitlines())) <= 80
        assert "Study type: Interventional\n" in text
        assert "    iPSC-MNP: 60 years\n" in text

    def test_markdown_has_one_column_a_trial(self, made):
        rows = [line for line in render(made, "markdown").splitlines() if line.startswith("| ")]
        assert {line.replace("\\|", "").count("|") for line in rows} == {6}

    def test_csv_has_one_column_a_trial(self, made):
        head, *rows = csv.reader(io.StringIO(render(made, "csv")))
        assert head == ["part", "row", "same", *(column.name for column in made.columns)]
        assert ["What all share", "Study type", "yes", *["Interventional"] * 4] in rows
        assert {len(row) for row in rows} == {7}

    def test_json_is_the_data(self, made):
        found = json.loads(render(made, "json"))
        assert [column["trial_id"] for column in found["columns"]] == [column.trial_id for column in made.columns]
        assert len(found["fields"]) == len(made.fields)

    def test_html_shows_every_part(self, made):
        page = render(made, "html")
        assert all(text in page for text in ("What all share", "Ages and measured limits", "Where the records part"))

    @pytest.mark.parametrize("form", FORMATS)
    def test_hostile_text_is_harmless(self, form):
        hostile = '=cmd()|<script>alert(1)</script>\x1b[31m\u202e"; DROP'
        worse = xs228cn(brief_title=hostile, acronym=None, conditions=[hostile], url="javascript:alert(1)")
        written = render(matrix([worse, SPINAL, ipsc_mnp(brief_title="x" * 1_000_000)]), form)
        assert "\x1b" not in written
        assert "\u202e" not in written
        assert form == "json" or len(written) < 400_000
        if form == "html":
            assert "<script>alert" not in written
            assert "javascript:alert" not in written
        if form == "csv":
            cells = [cell for row in csv.reader(io.StringIO(written)) for cell in row]
            assert not any(cell.startswith(("=", "+", "@", "-")) for cell in cells)
        if form == "markdown":
            assert "<script>" not in written.replace("\\<", "")


@pytest.mark.corpus
def test_real_trials_of_one_condition_stand_side_by_side(corpus):
    with gzip.open(corpus / "ctgov_v2.jsonl.gz") as lines:
        records = [line for line, _ in zip(lines, range(12), strict=False)]
    trials = [parse(record, source="ctgov") for record in records]
    for first in range(0, 12, 4):
        made = matrix(trials[first : first + 4])
        for form in FORMATS:
            assert render(made, form)
