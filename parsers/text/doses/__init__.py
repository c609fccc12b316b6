"""Doses as numbers: what a text, or a whole Trial, says is given, how much, how often, and by which route."""

from collections.abc import Sequence

from parsers.schema import Regimen, Trial
from parsers.text.canonical import canonical
from parsers.text.doses import context, sources, totals
from parsers.text.doses.draft import Draft
from parsers.text.doses.lexer import paragraphs
from parsers.text.doses.passage import read_passage
from parsers.text.doses.record import Record
from parsers.text.doses.regimen import from_draft, merged, unparsed, without_day_sums


def read(text: str) -> tuple[Regimen, ...]:
    """Read the regimens that one text states; `arm` and `intervention` are null.

    >>> [regimen] = read("5.0×10^7 cells intrathecally every two weeks for four doses")
    >>> regimen.amount.low, regimen.amount.unit, regimen.route, regimen.cumulative.low
    (50000000.0, 'cells', 'intrathecal', 200000000.0)
    """
    text = paragraphs(canonical(text))
    passage = read_passage(text)
    drafts = _without_strengths(passage.drafts)
    if len(drafts) == 1:
        for sentence in passage.sentences:
            if not sentence.drafts:
                drafts[0].learn_all(context.lessons(context.told(passage.tokens, sentence)))
    for draft in drafts:
        totals.settle(draft)
    regimens = without_day_sums(merged([from_draft(draft, passage, text, "text") for draft in drafts]))
    return (*regimens, *unparsed(passage, "text"))


def _without_strengths(drafts: list[Draft]) -> list[Draft]:
    """Leave out strengths of tablets and doses of one fraction where the text states a dose."""
    strong = [draft for draft in drafts if draft.weak is None]
    return [draft for draft in drafts if draft.weak not in ("strength", "fraction", "rate") or not strong]


def regimens(trial: Trial) -> tuple[Regimen, ...]:
    """Read the regimens of a whole Trial, each with its arm and intervention where the record says so."""
    return regimens_of_each([trial])[0]


def regimens_of_each(trials: Sequence[Trial]) -> list[tuple[Regimen, ...]]:
    """The regimens of several Trials: their texts are read first, together, see `parsers.door.trials_from`."""
    stating = [trial for trial in trials if sources.states_dose(trial)]
    stated = dict(zip(map(id, stating), sources.structured(stating), strict=True))
    return [
        tuple(Record(trial, stated.get(id(trial))).regimens())
        if id(trial) in stated or sources.prose_states_dose(trial)
        else ()
        for trial in trials
    ]
