"""What topics that meet add to the likelihood that two items belong together, and how that is fitted."""

from pathlib import Path

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.alignment import labels
from benchmarks.alignment_weights import KEPT, TABLE
from benchmarks.logistic import Rows, fitted
from comparator.criteria.associations import about, associated, meetings
from comparator.criteria.lexicon import GENERAL, LEXICON

LINES = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()]
LOGITS = {(one, other): float(logit) for one, other, logit in LINES}
NAMES = sorted({name for names in list(LOGITS)[:300] for name in names})
VECTORS = st.dictionaries(st.sampled_from(NAMES), st.floats(0.3, 1.0), max_size=6)


def test_the_table_names_topics_of_the_vocabulary_each_two_once():
    assert LOGITS.keys() == {tuple(sorted(names)) for names in LOGITS}
    assert len(LOGITS) == len(LINES)
    assert {name for names in LOGITS for name in names} <= LEXICON.keys() - GENERAL


def test_what_the_docs_say_of_the_table_holds():
    docs = (Path(__file__).parents[1] / "docs" / "comparison.md").read_text(encoding="utf-8")
    assert f"{len(LOGITS):,} of them" in docs
    assert f"{sum(pair.drawn not in KEPT for pair in labels()):,} pairs of real trials" in docs
    assert LOGITS["SURGERY", "SURGERY"] < 0 < LOGITS["PREGNANCY", "PREGNANCY"]
    assert LOGITS["DIABETES", "HEART_FAILURE"] < 0 < LOGITS["GLP1_AGONIST", "GLUCOSE"]


@given(ours=st.lists(VECTORS, max_size=4), theirs=st.lists(VECTORS, max_size=4))
def test_items_get_the_sum_of_what_their_topics_tell(ours, theirs):
    told = associated(ours, theirs)
    for i, mine in enumerate(ours):
        for j, other in enumerate(theirs):
            expected = sum(LOGITS.get((a, b), 0.0) * share for a, b, share in meetings(mine, other))
            assert told[i][j] == pytest.approx(expected, abs=1e-9)


@given(ours=st.lists(VECTORS, max_size=4), theirs=st.lists(VECTORS, max_size=4))
def test_it_is_the_same_from_either_side(ours, theirs):
    told, mirrored = associated(ours, theirs), associated(theirs, ours)
    for i in range(len(ours)):
        for j in range(len(theirs)):
            assert told[i][j] == pytest.approx(mirrored[j][i], abs=1e-9)


def test_an_item_is_about_what_weighs_a_good_part_of_what_it_is_foremost_about():
    assert about({"STROKE": 1.0, "HYPERTENSION": 0.4, "CARDIAC": 0.2}) == {"STROKE": 1.0, "HYPERTENSION": 0.4}


def test_the_fit_finds_the_weights_that_made_the_rows():
    random = numpy.random.default_rng(5)
    weights = numpy.array([2.0, -1.5, 0.0, 0.7])
    table = random.random((40_000, 4)) * (random.random((40_000, 4)) < 0.6)
    true = (random.random(len(table)) < 1 / (1 + numpy.exp(-table @ weights))).astype(float)
    row, column = table.nonzero()
    found = fitted(Rows(row, column, table[row, column]), true, numpy.full(4, 0.01))
    assert found == pytest.approx(weights, abs=0.1)


def test_what_is_seen_seldom_is_held_down():
    rows = Rows(numpy.arange(3), numpy.zeros(3, int), numpy.ones(3))
    loosely, firmly = (fitted(rows, numpy.ones(3), numpy.array([held]))[0] for held in (0.01, 2.0))
    assert 0 < firmly < 0.7 < loosely
