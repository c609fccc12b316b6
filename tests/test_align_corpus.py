"""How criteria of real trials are linked, against what a reader linked."""

import pytest

from benchmarks.alignment import labels, score, total
from benchmarks.alignment_weights import KEPT, TABLE, fit
from comparator.criteria.likelihood import WEIGHTS

# The draws, and what their links reached when the rules were last changed, less a little: see docs/comparison.md.
FITTED = frozenset({1, 2, 3, 5, 7})
REACHED = {
    "the first ninety": ({1, 2, 3}, 0.85, 0.87),
    "fitted to": ({1, 2, 3, 5}, 0.83, 0.87),
    "one disease": ({4}, 0.76, 0.77),
    "one medicine, too": ({6}, 0.81, 0.83),
}


@pytest.fixture(scope="module")
def trials(corpus_trials):
    return {trial.trial_id: trial for trial in corpus_trials}


@pytest.mark.corpus
@pytest.mark.parametrize("kind", REACHED)
def test_criteria_of_real_pairs_are_linked_as_a_reader_links_them(kind, trials):
    draws, least, least_related = REACHED[kind]
    reached = total(score(pair, trials) for pair in labels() if pair.drawn in draws)
    assert reached.labelled > 150
    assert reached.f1 >= least
    assert reached.related / reached.found >= least_related


@pytest.mark.corpus
def test_no_trial_of_the_pairs_that_are_kept_apart_is_fitted_to():
    kept, fitted = (
        {name for pair in labels() if pair.drawn in of for name in (pair.left, pair.right)} for of in (KEPT, FITTED)
    )
    assert kept
    assert kept.isdisjoint(fitted)
    assert {pair.drawn for pair in labels()} == FITTED | KEPT


@pytest.mark.corpus
def test_the_weights_are_those_that_the_labels_give(trials):
    found = fit([pair for pair in labels() if pair.drawn in FITTED], trials)
    assert {kind: found.weights[kind] for kind in WEIGHTS} == pytest.approx(WEIGHTS, abs=0.15)
    lines = [line.split("\t") for line in TABLE.read_text().splitlines()]
    shipped = {(one, other): float(logit) for one, other, logit in lines}
    assert len(shipped) > 4_000
    # Those at the edge of what is kept may come or go.
    assert {
        names: found.associations.get(names, 0.2) for names in shipped if abs(shipped[names]) >= 0.25
    } == pytest.approx({names: logit for names, logit in shipped.items() if abs(logit) >= 0.25}, abs=0.15)
    assert len(found.associations.keys() ^ shipped.keys()) < len(shipped) / 20
