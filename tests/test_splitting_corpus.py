"""Splitting over the real records: nothing lost, nothing left unsplit, and the labelled records as they should be."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from parsers.text.canonical import canonical
from parsers.text.criteria.outline import Outline, outline

pytestmark = pytest.mark.corpus

# What a marker may be: bullets, a number in its punctuation, the registry's list comment, stops and dashes.
MARKER = re.compile(r"(?:[^\w\s]|o\b|º|°)*\s*(?:[(\[]?[\w.]{1,6}[º°]?\s?[.)\]、:,-]*-?\s*){0,2}(?:[^\w\s]|º)*|<!-- -->")


@pytest.fixture(scope="module")
def outlines(corpus_bodies: tuple[bytes, ...]) -> dict[str, tuple[str, Outline]]:
    """The canonical eligibility text of every record that has one, and how it is split."""
    found = {}
    for body in corpus_bodies:
        protocol = json.loads(body)["protocolSection"]
        text = protocol.get("eligibilityModule", {}).get("eligibilityCriteria")
        if text:
            whole = canonical(text)
            found[protocol["identificationModule"]["nctId"]] = (whole, outline(whole))
    return found


def letters(text: str) -> str:
    return "".join(text.split())


def test_every_text_is_in_its_items_and_headings(outlines):
    for trial, (text, read) in outlines.items():
        assert letters("".join(part.text for part in read.parts)) == letters(text), trial
        for part in read.parts:
            assert part.role != "marker" or MARKER.fullmatch(part.text), (trial, part)
        markers = sum(len(letters(part.text)) for part in read.parts if part.role == "marker")
        told = sum(len(letters(item.text)) for item in read.items) + sum(len(letters(text)) for text in read.headings)
        assert told >= 0.999 * (len(letters(text)) - markers), trial


def test_no_item_holds_an_escape_or_a_list_of_its_own_numbers(outlines):
    for trial, (_, read) in outlines.items():
        for item in read.items:
            assert not re.search(r"\\[<>\[\]*^~_.)-]", item.text), (trial, item.text)
            if item.number and item.number.isdecimal():
                onward = [f"{int(item.number) + step}" for step in (1, 2)]
                unsplit = rf"[.;,]\s{onward[0]}[.)]\s+[A-Z].*[.;,]\s{onward[1]}[.)]\s+[A-Z]"
                assert not re.search(unsplit, item.text), (trial, item.text)


def test_parents_and_levels_agree(outlines):
    for trial, (_, read) in outlines.items():
        items = read.items
        for at, item in enumerate(items):
            assert (item.parent is None) == (item.level == 0), trial
            if item.parent is not None:
                parent = items[item.parent]
                assert item.parent < at, trial
                assert parent.level == item.level - 1, trial
                assert parent.kind == item.kind, trial


def test_nearly_every_record_has_items_of_a_kind(outlines):
    kinds = [{item.kind for item in read.items} for _, read in outlines.values()]
    assert sum(kind != {"unspecified"} and bool(kind) for kind in kinds) > 0.98 * len(kinds)


def scores(corpus: Path, *options: str) -> dict[str, dict[str, float]]:
    """Run the labelled set's own program on this command line; its table, a row a group of records."""
    labels = corpus.parent / "gold"
    if not labels.is_dir():
        pytest.skip(f"NOT CHECKED: there is no labelled set at {labels}")
    done = subprocess.run(
        [
            sys.executable,
            str(labels / "score_splitting.py"),
            str(labels / "record_criteria.json"),
            str(corpus / "ctgov_v2.jsonl.gz"),
            "--trials",
            str(Path(sys.executable).with_name("trials")),
            "--show",
            *options,
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    rows = [line.split() for line in done.stdout.splitlines()]
    head = next(row for row in rows if row[:1] == ["records"])
    return {row[0]: dict(zip(head, map(float, row[1:]), strict=True)) for row in rows if len(row) == len(head) + 1}


def test_the_labelled_records(corpus):
    found = scores(corpus, "--at-least", "0.97")
    assert found["all"]["F1"] >= 0.97
    assert found["difficult"]["F1"] >= 0.95
    assert found["all"]["nested"] >= 0.90
    assert found["all"]["number"] >= 0.99


@pytest.mark.parametrize(
    ("page", "start", "end", "inclusion", "exclusion"),
    [
        ("veeva-NCT06765564.txt", "Inclusion criteria", "Trial design", 9, 22),
        ("meddatax-NCT07118319.txt", "Inclusion Criteria", "Minimum Eligible Age", 5, 21),
    ],
)
def test_the_sections_of_the_worked_example(corpus, page, start, end, inclusion, exclusion):
    seed = corpus.parent / "seeds" / page
    if not seed.is_file():
        pytest.skip(f"NOT CHECKED: there is no page at {seed}")
    text = seed.read_text(encoding="utf-8")
    items = outline(canonical(text[text.index(start) : text.rindex(end)])).items
    assert all(item.level == 0 for item in items)
    for kind, count in (("inclusion", inclusion), ("exclusion", exclusion)):
        assert [item.number for item in items if item.kind == kind] == [str(at + 1) for at in range(count)]
