"""One comparison of any two Trials: two trials, two versions of a record, two sources' copies of one trial."""

from collections.abc import Callable, Collection
from typing import Final

import msgspec

from comparator.arms import align_arms, arm_findings
from comparator.comparison import LISTS, Comparison, Row, Side, SideName, Words
from comparator.criteria.findings import criterion_findings
from comparator.fields import compare_fields
from comparator.findings import Finding, field_row, in_symmetrical_order, row
from comparator.interventions import align_interventions, intervention_findings
from comparator.locations import align_locations, location_findings
from comparator.outcomes import align_outcomes, outcome_findings
from comparator.pairs import Pair, cannot_say, silent_side
from comparator.quantities import regimen_words
from comparator.regimens import align_regimens, regimen_findings
from comparator.speech import SIDES, Speech
from parsers.schema import Trial, to_json


def compare(
    left: Trial,
    right: Trial,
    *,
    left_version: str | None = None,
    right_version: str | None = None,
    equal_entries: bool = True,
    lists: Collection[str] = LISTS,
    speech: Speech = SIDES,
) -> Comparison:
    """Say how two Trials relate, field by field and list by list.

    The versions are labels that the answer repeats (a number, a date). Without `equal_entries` the rows of lists that
    say `equivalent` are left out: of two versions of a record with 600 sites nearly all. `lists` are those that are
    compared; the others are empty in the answer. `speech` is what explanations call the two sides: `VERSIONS` says
    before and after. Comparing a Trial with itself gives no difference, and changing the sides over gives exactly the
    mirrored answer: whichever way round they come, the Trials are compared in one order, and the findings are mirrored
    into the order asked for.
    """
    swapped = _order(right, right_version) < _order(left, left_version)
    if not swapped and _order(right, right_version) == _order(left, left_version):
        swapped = to_json(right) < to_json(left)
    pair = Pair(right, left) if swapped else Pair(left, right)
    aligned = _compare_lists(pair, lists, all_of_them=equal_entries)
    return Comparison(
        left=_side(left, left_version),
        right=_side(right, right_version),
        fields=tuple(field_row(found, swapped=swapped, speech=speech) for found in compare_fields(pair)),
        **{
            name: _rows(name, found if equal_entries else _differing(found), left, right, swapped, speech)
            for name, found in aligned.items()
        },
    )


def _differing(findings: list[Finding]) -> list[Finding]:
    return [found for found in findings if found.relation != "equivalent"]


def _order(trial: Trial, version: str | None) -> tuple[str, ...]:
    return trial.trial_id, trial.source, version or "", trial.last_update_posted or "", trial.verified or ""


def _side(trial: Trial, version: str | None) -> Side:
    title = trial.brief_title or trial.official_title
    return Side(source=trial.source, trial_id=trial.trial_id, title=title, version=version)


PATHS: Final = {
    "arms": "arms",
    "interventions": "interventions",
    "regimens": "regimens",
    "criteria": "eligibility.criteria",
    "outcomes": "outcomes",
    "locations": "locations",
}
"""The lists of a comparison, and where they stand in a Trial."""


_ALIGNED_BY: Final = {"arms": ("arms", "interventions", "regimens"), "regimens": ("arms", "interventions", "regimens")}
"""The lists by which the entries of a list are aligned, where these are more than the list itself."""


def _compare_lists(pair: Pair, wanted: Collection[str], *, all_of_them: bool) -> dict[str, list[Finding]]:
    """The findings of every list; a list that one source never shows is `not_comparable` as a whole.

    Where equivalent entries are not wanted (`all_of_them`), two versions' lists that are the same need no alignment,
    and neither do lists that are not wanted.
    """
    interventions = align_interventions(pair)
    # What arms are aligned by is no matter where neither they nor their doses are asked for.
    arms = align_arms(pair, interventions) if not _ALIGNED_BY.keys().isdisjoint(wanted) else interventions
    readers: dict[str, Callable[[], list[Finding]]] = {
        "arms": lambda: arm_findings(pair, arms, interventions),
        "interventions": lambda: intervention_findings(pair, interventions),
        "regimens": lambda: regimen_findings(pair, align_regimens(pair, arms, interventions)),
        "criteria": lambda: criterion_findings(pair),
        "outcomes": lambda: outcome_findings(pair, align_outcomes(pair)),
        "locations": lambda: location_findings(pair, align_locations(pair), equal_too=all_of_them),
    }
    return {
        name: []
        if name not in wanted or (not all_of_them and _unchanged(pair, name))
        else _not_comparable(pair, name) or find()
        for name, find in readers.items()
    }


def _unchanged(pair: Pair, name: str) -> bool:
    """Whether two Trials of one source say the same in a list, and in those by which it is aligned."""
    if pair.left.source != pair.right.source or pair.left.not_carried != pair.right.not_carried:
        return False
    return all(entries(pair.left, one) == entries(pair.right, one) for one in _ALIGNED_BY.get(name, (name,)))


def _not_comparable(pair: Pair, name: str) -> list[Finding]:
    side = silent_side(pair, PATHS[name])
    if side is None:
        return []
    left, right = (tuple(range(len(entries(trial, name)))) for trial in pair)
    silent = (pair.left if side == "left" else pair.right).source
    verdict = cannot_say(side, silent)
    has_entries = right if side == "left" else left
    return [Finding("not_comparable", left, right, verdict.because, "administrative")] if has_entries else []


def entries(trial: Trial, name: str) -> tuple[msgspec.Struct, ...]:
    """The list of a Trial that goes by one of the names of a comparison."""
    found: tuple[msgspec.Struct, ...] = trial.eligibility.criteria if name == "criteria" else getattr(trial, name)
    return found


def _rows(name: str, found: list[Finding], left: Trial, right: Trial, swapped: bool, speech: Speech) -> tuple[Row, ...]:
    sides: dict[SideName, Trial] = {"left": left, "right": right}
    path, quote = PATHS[name], _QUOTES[name]

    def words_of(side: SideName, position: int) -> Words:
        return Words(side=side, field=f"{path}[{position}]", text=quote(sides[side], position))

    return tuple([row(one, words_of, swapped=swapped, speech=speech) for one in in_symmetrical_order(found)])


def quoted(trial: Trial, name: str, position: int) -> str:
    """The words of an entry of a list: what it is called, or what it says."""
    return _QUOTES[name](trial, position)


def _place(trial: Trial, position: int) -> str:
    site = trial.locations[position]
    return ", ".join([part for part in (site.facility, site.city, site.state, site.country) if part])


_QUOTES: Final[dict[str, Callable[[Trial, int], str]]] = {
    "arms": lambda trial, n: trial.arms[n].label,
    "interventions": lambda trial, n: trial.interventions[n].name,
    "regimens": lambda trial, n: (
        " | ".join(piece.text for piece in trial.regimens[n].evidence) or regimen_words(trial.regimens[n])
    ),
    "criteria": lambda trial, n: trial.eligibility.criteria[n].text,
    "outcomes": lambda trial, n: trial.outcomes[n].measure,
    "locations": _place,
}
