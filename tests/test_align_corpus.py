"""How criteria of real trials are linked, against what a reader linked."""

import pytest

from benchmarks.alignment import labels, score, total


@pytest.mark.corpus
def test_criteria_of_real_pairs_are_linked_as_a_reader_links_them(corpus_trials):
    """Ninety pairs; what they reached when the rules were last changed, less a little: see docs/comparison.md."""
    trials = {trial.trial_id: trial for trial in corpus_trials}
    reached = total(score(pair, trials) for pair in labels())
    assert reached.labelled > 700
    assert reached.f1 >= 0.81
    assert reached.related / reached.found >= 0.85
