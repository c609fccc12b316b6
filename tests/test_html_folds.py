"""Entries of one side on a page: a row each where they can be read through, folded where they are many."""

import pytest
from comparison_examples import FIELDS

from comparator import compare
from comparator.render.entries import Reader
from comparator.render.folds import MANY, sites_of
from comparator.render.html import render
from parsers.schema import build

FOREIGN = [{"facility": "Clinic <A>", "city": "Basel", "country": "Switzerland", "status": "RECRUITING"}]


def with_sites(count, trial_id="NCT00000001", more=()):
    home = [{"facility": f"Hospital {number}", "city": "Lyon", "country": "France"} for number in range(count)]
    return build({**FIELDS, "trial_id": trial_id, "locations": [*home, *more]})


def page(left, right):
    return render(compare(left, right), left, right)


def test_few_sites_are_rows():
    text = page(with_sites(MANY), with_sites(0, "NCT00000002"))
    assert text.count("Hospital ") == text.count('<tr role="row" id="locations-') == MANY
    assert 'class="folded"' not in text


def test_many_sites_of_one_side_are_lists_of_countries_and_none_is_lost():
    text = page(with_sites(MANY + 1, more=FOREIGN), with_sites(0, "NCT00000002"))
    assert text.index("<summary>France: 31 sites</summary>") < text.index("<summary>Switzerland: 1 site</summary>")
    assert "Clinic &lt;A&gt;, Basel (recruiting)" in text
    assert text.count('<li id="locations-') == MANY + 2
    assert '<tr role="row" id="locations-' not in text
    assert "32 rows differ" in text.replace("32 of 32 rows differ", "32 rows differ")


def test_sites_that_both_have_stay_rows_beside_the_lists():
    text = page(with_sites(60, more=FOREIGN), with_sites(0, "NCT00000002", more=FOREIGN))
    assert text.count('<tr role="row" id="locations-') == 1
    assert text.count('<li id="locations-') == 60


@pytest.mark.parametrize("country", [None, "France"])
def test_a_record_s_sites_by_country(country):
    trial = build({**FIELDS, "locations": [*FOREIGN, *({"city": "X", "country": country} for _ in range(2))]})
    first, second = sites_of(Reader(trial), [(at, at) for at in range(3)])
    assert (first.title, first.counted) == (country or "Country not stated", "2 sites")
    assert [site.words for site in second.entries] == ["Clinic <A>, Basel (recruiting)"]


def with_outcomes(count, trial_id="NCT00000001"):
    found = [
        {
            "type": "PRIMARY" if at < 2 else "SECONDARY",
            "measure": f"Force of muscle <{at}>",
            "time_frame": "24 weeks",
            "description": "By dynamometer" if at else None,
        }
        for at in range(count)
    ]
    return build({**FIELDS, "trial_id": trial_id, "outcomes": found})


def test_few_outcomes_are_rows():
    text = page(with_outcomes(MANY), with_outcomes(0, "NCT00000002"))
    assert text.count('<tr role="row" id="outcomes-') == MANY
    assert 'class="folded"' not in text


def test_many_outcomes_of_one_side_are_a_list_but_for_the_primary_ones_and_none_is_lost():
    text = page(with_outcomes(MANY + 1), with_outcomes(0, "NCT00000002"))
    assert "<summary>Secondary: 29 outcomes</summary>" in text
    assert "Force of muscle &lt;30&gt; [24 weeks]: By dynamometer</li>" in text
    assert text.count('<li id="outcomes-') == MANY - 1
    assert text.count('<tr role="row" id="outcomes-') == 2
    assert "31 of 31 rows differ" in text
