"""Aligning outcomes: by measure, time frame, description and type; never by position."""

from collections.abc import Sequence
from typing import Final

from comparator.aspects import changed, differing, grouped, text_differs, word_differs
from comparator.assignment import Alignment, Match, Matrix, align
from comparator.background import cosines, text_vector
from comparator.findings import Finding, equal, one_sided
from comparator.pairs import Pair
from comparator.wording import plain
from parsers.schema import Outcome

_LEAST_IN_ONE_RECORD: Final = 0.55
_LEAST: Final = 0.5
_LEAST_ATTACHED: Final = 0.7
_ALIKE: Final = "the same type, measure, time frame and description"
_MEASURE, _TIME_FRAME, _DESCRIPTION, _TYPE = 0.7, 0.1, 0.1, 0.1
_WORTH_A_LOOK: Final = 0.28  # measures less alike than this are matched by nothing else that agrees: no likeness


def align_outcomes(pair: Pair) -> Alignment:
    """Align the outcomes of two Trials."""
    least = _LEAST_IN_ONE_RECORD if pair.same_record else _LEAST
    return align(pair.left.outcomes, pair.right.outcomes, _key, _likenesses, least, _LEAST_ATTACHED, sketch=_sketch)


def _sketch(one: Outcome) -> tuple[str, ...]:
    return one.type, plain(one.measure)


def _key(one: Outcome) -> tuple[str, ...]:
    return *_sketch(one), plain(one.time_frame or ""), plain(one.description or "")


def _likenesses(left: Sequence[Outcome], right: Sequence[Outcome]) -> Matrix:
    """Mostly the measures; what else agrees tells apart those that measure one thing."""
    measures = cosines(
        [text_vector(one.measure, "outcome") for one in left], [text_vector(one.measure, "outcome") for one in right]
    )
    for line, one in zip(measures, left, strict=True):
        near = [j for j, measure in enumerate(line) if measure >= _WORTH_A_LOOK] if max(line) >= _WORTH_A_LOOK else []
        # Rounded, so that two measures in the same words reach a least likeness that is theirs alone.
        found = [round(_MEASURE * line[j] + _agreement(one, right[j]), 9) for j in near]
        line[:] = [0.0] * len(line)
        for j, score in zip(near, found, strict=True):
            line[j] = score
    return measures


def _agreement(left: Outcome, right: Outcome) -> float:
    """What the type, the time frame and the description of two outcomes add where they agree."""
    time_frame, description = _agree(left.time_frame, right.time_frame), _agree(left.description, right.description)
    return _TYPE * (left.type == right.type) + _TIME_FRAME * time_frame + _DESCRIPTION * description


def _agree(left: str | None, right: str | None) -> bool:
    return bool(left and right) and plain(left or "") == plain(right or "")


def outcome_findings(pair: Pair, alignment: Alignment) -> list[Finding]:
    """Say how aligned outcomes relate; every position of both sides is in exactly one finding."""
    left, right = pair.left.outcomes, pair.right.outcomes
    return [
        *(equal(match, _ALIKE) for match in alignment.equal),
        *(_finding(pair, match) for match in alignment.alike),
        *(found for i in alignment.left_only for found in one_sided((i,), (), _kind(left[i]), _only(left[i]))),
        *(found for j in alignment.right_only for found in one_sided((), (j,), _kind(right[j]), _only(right[j]))),
    ]


def _kind(*outcomes: Outcome) -> str:
    return "primary outcomes" if any(one.type == "PRIMARY" for one in outcomes) else "outcomes"


def _only(outcome: Outcome) -> str:
    return f"only the {{side}} one measures it, as {outcome.type.lower()} outcome"


def _finding(pair: Pair, match: Match) -> Finding:
    left, right = pair.left.outcomes[match.left[0]], pair.right.outcomes[match.right[0]]
    changes = {
        "split": grouped(match, "outcome"),
        "type": word_differs(pair, "outcomes.type", "type", left.type, right.type),
        "measure": text_differs(pair, "outcomes.measure", "measure", left.measure, right.measure),
        "time_frame": text_differs(pair, "outcomes.time_frame", "time frame", left.time_frame, right.time_frame),
        "description": text_differs(pair, "outcomes.description", "description", left.description, right.description),
    }
    return changed(_kind(left, right), match, differing(changes), _ALIKE)
