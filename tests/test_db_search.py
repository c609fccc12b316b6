"""Searching by words and by figures."""

import pytest
from db_examples import cells, full_trial, save, small_trial
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.search import Wanted, match_expression


@pytest.fixture
def asked(store):
    """Three trials: a full one; one on asthma in children, completed; and the full one's copy in another source."""
    save(store, full_trial())
    save(
        store,
        small_trial(
            "NCT00000002",
            brief_title="Inhaler for asthma",
            status="COMPLETED",
            phases=["PHASE3"],
            conditions=["Asthma"],
            last_update_posted="2024-05-01",
            locations=[{"country": "Kenya"}],
            eligibility={"minimum_age": {"value": 6, "unit": "month"}, "maximum_age": {"value": 12, "unit": "year"}},
            regimens=[{"amount": {"low": 2, "high": 4, "unit": "puff"}}],
        ),
    )
    save(store, full_trial(source="veeva", url="https://pages.example/study/precursors", eligibility={}))
    return store


def found(store, **wanted):
    return [(hit.source, hit.trial_id) for hit in store.search(Wanted(**wanted))]


FULL, ASTHMA, COPY = ("ctgov", "NCT00000001"), ("ctgov", "NCT00000002"), ("veeva", "NCT00000001")


@pytest.mark.parametrize(
    ("wanted", "hits"),
    [
        ({}, {FULL, ASTHMA, COPY}),
        ({"words": "inhaler"}, {ASTHMA}),
        ({"words": "gene therapy"}, {FULL}),
        ({"words": "inhal*"}, {ASTHMA}),
        ({"words": "inhaler OR neuron"}, {FULL, ASTHMA, COPY}),
        ({"words": "neuron NOT gene"}, {COPY}),
        ({"words": '"therapy gene"'}, set()),
        ({"words": "neuron asthma"}, set()),
        ({"source": "veeva"}, {COPY}),
        ({"statuses": ("COMPLETED", "TERMINATED")}, {ASTHMA}),
        ({"phases": ("PHASE2",)}, {FULL, COPY}),
        ({"phases": ("PHASE2", "PHASE3")}, {FULL, ASTHMA, COPY}),
        ({"condition": "atrophy"}, {FULL, COPY}),
        ({"condition": "100%"}, set()),
        ({"country": "kenya"}, {ASTHMA}),
        ({"updated_since": "2025-01-01"}, {FULL, COPY}),
        ({"age": 0.4}, {COPY}),
        ({"age": 12}, {ASTHMA, COPY}),
        ({"dose_unit": "cells"}, {FULL, COPY}),
        ({"dose_unit": "cells", "dose_low": 2e8}, set()),
        ({"dose_unit": "cells", "dose_low": 1e8, "dose_high": 5e8}, {FULL, COPY}),
        ({"dose_unit": "puff", "dose_low": 3, "dose_high": 3}, {ASTHMA}),
        ({"words": "neuron", "source": "ctgov", "phases": ("PHASE1",), "dose_unit": "cells"}, {FULL}),
        ({"words": "neuron", "phases": ("PHASE4",)}, set()),
    ],
    ids=str,
)
def test_all_that_is_wanted_must_hold(asked, wanted, hits):
    assert set(found(asked, **wanted)) == hits


def test_a_dose_in_a_range_is_one_regimen_not_two(store):
    save(store, full_trial(regimens=[{"amount": cells(1e6)}, {"amount": cells(1e9)}]))
    assert found(store, dose_unit="cells", dose_low=1e7, dose_high=1e8) == []


@pytest.mark.parametrize(
    ("wanted", "hits"),
    [
        ({"dose_unit": "mg", "dose_low": 1400, "dose_high": 1600}, {"NCT00000001"}),
        ({"dose_unit": "g", "dose_low": 1.5, "dose_high": 1.5}, {"NCT00000001"}),
        ({"dose_unit": "ug", "dose_low": 1.5e6}, {"NCT00000001"}),
        ({"dose_unit": "mg", "dose_high": 10}, set()),
        ({"dose_unit": "mg/kg", "dose_high": 10}, {"NCT00000002"}),
        ({"dose_unit": "g/kg", "dose_low": 0.005}, {"NCT00000002"}),
        ({"dose_unit": "mg"}, {"NCT00000001", "NCT00000002"}),
        ({"dose_unit": "mg/m2"}, set()),
        ({"dose_unit": "mL", "dose_low": 1}, set()),
    ],
    ids=str,
)
def test_a_dose_is_found_in_whatever_unit_it_is_written(store, wanted, hits):
    save(store, small_trial(regimens=[{"amount": {"low": 1.5, "high": 1.5, "unit": "g", "per": "day"}}]))
    by_weight = {"amount": {"low": 5, "high": 5, "unit": "mg", "per": "kg"}}
    save(store, small_trial("NCT00000002", regimens=[by_weight]))
    assert {trial for _, trial in found(store, **wanted)} == hits


def test_the_best_match_comes_first_and_shows_its_passage(asked):
    save(asked, small_trial("NCT00000003", brief_title="Gene therapy"))
    hits = asked.search(Wanted(words="gene therapy"))
    assert [hit.trial_id for hit in hits] == ["NCT00000003", "NCT00000001"]
    assert "[Gene] [therapy]" in hits[1].passage
    assert asked.search(Wanted(source="veeva"))[0].passage is None
    assert len(asked.search(Wanted(limit=1))) == 1


def test_without_words_the_last_updated_comes_first(asked):
    assert found(asked) == [FULL, COPY, ASTHMA]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.text(alphabet="ab*\"()^:-+{}ORANDT '.,é", max_size=25) | st.text(max_size=10))
def test_whatever_is_typed_is_a_search(store, words):
    store.search(Wanted(words=words))


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("", ""),
        ("cells", '"cells"'),
        ("stem cells", '"stem" AND "cells"'),
        ('"stem cells" als', '"stem cells" AND "als"'),
        ("iPSC-derived (cells)", '"iPSC-derived" AND "(cells)"'),
        ("OR cells AND", '"cells"'),
        ("a OR OR b", '"a" OR "b"'),
        ('"unclosed phrase', '"unclosed phrase"'),
        ("--- ***", ""),
    ],
)
def test_what_is_typed_becomes_the_indexs_language(typed, expression):
    assert match_expression(typed) == expression
