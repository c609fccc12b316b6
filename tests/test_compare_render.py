"""The report as text, Markdown, JSON and CSV: complete, traceable to its data, and harmless."""

import csv
import io
import json
from pathlib import Path

import pytest
from comparison_examples import differing, trial

from comparator import compare, json_schema
from comparator.comparison import LISTS, rows_of
from comparator.render import FORMATS

TEXTS = ("text", "markdown", "csv")
HOSTILE = (
    "<script>alert(1)</script> =cmd() \x1b[31mred\u202eesrever\u202c {left} [x](javascript:1) | `a` " + "long " * 300
)
ROOT = Path(__file__).resolve().parent.parent

LEFT = trial(("FVC of at least 50 %", "Written consent"), ("Cancer at any time",))
RIGHT = trial(
    ("FVC of at least 70 %", "Written consent"),
    ("Cancer within 5 years",),
    trial_id="NCT00000002",
    brief_title="More cells for a weak heart",
    enrollment={"count": 48, "type": "ACTUAL"},
)


def rendered(form, left=LEFT, right=RIGHT, **options):
    return FORMATS[form](compare(left, right), left, right, **options)


@pytest.mark.parametrize("form", TEXTS)
def test_every_difference_is_told_with_its_reason(form):
    text = " ".join(rendered(form, width=4000).split() if form == "text" else rendered(form).split())
    for wanted in (
        "FVC at least 50 % against at least 70 %",
        "at any time against within 5 years",
        "24 more on the right",
    ):
        assert wanted in text or wanted.replace("on the right", "in NCT00000002") in text


@pytest.mark.parametrize("form", TEXTS)
def test_what_is_equal_is_told_on_request_only(form):
    assert "Written consent" not in rendered(form)
    assert "Written consent" in rendered(form, everything=True)


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_no_difference_is_said_in_a_sentence(form):
    assert "do not differ" in rendered(form, LEFT, LEFT) or "Nothing has changed" in rendered(form, LEFT, LEFT)


def test_what_looks_like_a_difference_is_noted():
    unit = trial(sponsor={"name": "Third Hospital, Aston University"})
    page = trial(source="veeva", sponsor={"name": "Aston University"})
    for form in ("text", "markdown"):
        assert "rolls the sponsor up to its parent" in " ".join(rendered(form, unit, page).split())


def test_text_fits_the_terminal_and_is_plain_unless_asked():
    plain = rendered("text")
    assert max(map(len, plain.splitlines())) <= 80
    assert "\x1b" not in plain
    assert "\x1b[" in rendered("text", styled=True)


def test_csv_has_one_line_a_difference():
    lines = list(csv.DictReader(io.StringIO(rendered("csv"))))
    compared = compare(LEFT, RIGHT)
    assert len(lines) == sum(map(len, differing(compared).values()))
    ages = next(line for line in lines if line["field"] == "enrollment.count")
    assert (ages["part"], ages["relation"], ages["left"], ages["right"]) == ("fields", "different", "24", "48")
    breath = next(line for line in lines if line["left"].startswith("FVC"))
    assert (breath["part"], breath["relation"], breath["left_positions"]) == ("criteria", "stricter_right", "0")


def test_json_is_the_data():
    found = json.loads(rendered("json"))
    assert list(found) == ["left", "right", "fields", *LISTS]
    assert len(found["criteria"]) == len(rows_of(compare(LEFT, RIGHT), "criteria"))
    row = found["criteria"][0]
    assert {"relation", "left", "right", "explanation", "significance", "aspects", "evidence"} == row.keys()


def test_the_published_json_schema_is_the_present_one():
    published = json.loads((ROOT / "docs" / "comparison.schema.json").read_text(encoding="utf-8"))
    assert published == json.loads(json.dumps(json_schema())), (
        "write it anew: trials schema comparison > docs/comparison.schema.json"
    )


@pytest.mark.parametrize("form", TEXTS)
def test_hostile_text_is_harmless(form):
    left = trial((f"Item {HOSTILE}",), (), brief_title=f"A {HOSTILE}", conditions=[HOSTILE])
    right = trial(("Something else",), (), brief_title="=1+1", trial_id="NCT00000002", conditions=["@SUM(A1)", "-2+3"])
    text = rendered(form, left, right, everything=True)
    assert not set(text) & set("\x1b\u202e\u202c")
    if form == "markdown":
        assert "<script>" not in text
        assert "](javascript" not in text.replace("\\]", "")
    if form == "csv":
        cells = [cell for line in csv.reader(io.StringIO(text)) for cell in line]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("form", TEXTS)
def test_a_title_of_a_million_characters_is_cut(form):
    assert len(rendered(form, trial(brief_title="x" * 1_000_000))) < 100_000
