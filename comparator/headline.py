"""The headline of a comparison: at most seven sentences that a person would write, each with its evidence."""

from comparator.comparison import Comparison, has_differences
from comparator.names import newer_side, short_names
from comparator.sentences.contrast import contrast
from comparator.sentences.happened import happened
from comparator.sentences.told import MOST_SENTENCES, Sentence, Told
from parsers.schema import Trial

__all__ = ["MOST_SENTENCES", "Sentence", "anchor", "headline"]


def headline(comparison: Comparison, left: Trial, right: Trial) -> tuple[Sentence, ...]:
    """Say what matters most in a comparison of two Trials, most important first.

    Two trials are called by their short names, copies of one record by their sources; versions of one record are told
    as what is now and what was before. Every sentence names the rows that it rests on. Where nothing differs, one
    sentence says so and rests on nothing.
    """
    told = Told(comparison, left, right, _names(comparison, left, right))
    if not has_differences(comparison):
        return (_no_difference(told),)
    found = contrast(told) if left.trial_id != right.trial_id else happened(told)
    return tuple(found[:MOST_SENTENCES])


def anchor(reference: str) -> str:
    """The id of a row in a page, from the reference to it.

    >>> anchor("criteria:4"), anchor("fields:eligibility.maximum_age")
    ('criteria-4', 'fields-eligibility.maximum_age')
    """
    return reference.replace(":", "-")


def _names(comparison: Comparison, left: Trial, right: Trial) -> tuple[str, str]:
    if left.trial_id == right.trial_id and left.source == right.source:
        newer = newer_side(left, right, (comparison.left.version, comparison.right.version))
        return ("now", "before") if newer == "left" else ("before", "now")
    one, other = short_names((left, right))
    return one, other


def _no_difference(told: Told) -> Sentence:
    left, right = told.names["left"], told.names["right"]
    if "now" in (left, right):
        text = f"Nothing has changed between the two versions of {told.trials['left'].trial_id}."
    else:
        text = f"{left} and {right} do not differ in anything that both state."
    return Sentence(text=text, significance="administrative", rests_on=())
