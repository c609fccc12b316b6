"""How criteria of real trials are linked, against what a reader linked."""

import pytest

from benchmarks.alignment import labels, score, total
from benchmarks.alignment_weights import KEPT, weights_of
from comparator.criteria.likelihood import WEIGHTS

# The draws, and what their links reached when the rules were last changed, less a little: see docs/comparison.md.
FITTED = frozenset({1, 2, 3, 5})
REACHED = {
    "the first ninety": ({1, 2, 3}, 0.81, 0.85),
    "fitted to": (FITTED, 0.80, 0.86),
    "one disease": ({4}, 0.73, 0.77),
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
def test_the_weights_are_those_that_the_labels_give(trials):
    assert FITTED.isdisjoint(KEPT)
    fitted = weights_of([pair for pair in labels() if pair.drawn in FITTED], trials)
    assert {kind: fitted[kind] for kind in WEIGHTS} == pytest.approx(WEIGHTS, abs=0.15)
