"""Aligning interventions: by name, other names and product code, then by description."""

from typing import Final

from msgspec.structs import replace

from comparator.aspects import SAME, Phrases, changed, differing, grouped, text_differs, word_differs
from comparator.assignment import Alignment, Match, align, pair_by_pair
from comparator.comparison import SideName
from comparator.findings import Finding, Phrase, equal, one_sided
from comparator.likeness import name_likeness, text_likeness
from comparator.pairs import Pair, silent_side
from comparator.wording import plain
from parsers.schema import Intervention

_LEAST_IN_ONE_RECORD: Final = 0.4
_LEAST: Final = 0.6
_LEAST_ATTACHED: Final = 0.6
_SAME_NAME: Final = 0.999
_ALIKE: Final = "the same name, type and description"


def align_interventions(pair: Pair) -> Alignment:
    """Align the interventions of two Trials."""
    least = _LEAST_IN_ONE_RECORD if pair.same_record else _LEAST
    return align(
        pair.left.interventions,
        pair.right.interventions,
        _key,
        pair_by_pair(_likeness),
        least,
        _LEAST_ATTACHED,
        sketch=lambda one: plain(one.name),
    )


def intervention_numbers(pair: Pair, alignment: Alignment, side: SideName) -> dict[int, int]:
    """Position to the number that aligned interventions share; those of one side that say the same share one too.

    Which of two that say the same an arm names is no difference, so their order is none.
    """
    numbers = alignment.numbers(side)
    trial = pair.left if side == "left" else pair.right
    first: dict[tuple[object, ...], int] = {}
    for position, one in enumerate(trial.interventions):
        if position in numbers:
            numbers[position] = first.setdefault(_key(one), numbers[position])
    return numbers


def intervention_findings(pair: Pair, alignment: Alignment) -> list[Finding]:
    """Say how aligned interventions relate; every position of both sides is in exactly one finding."""
    return [
        *(equal(match, _ALIKE) for match in alignment.equal),
        *(_finding(pair, match) for match in alignment.alike),
        *one_sided(alignment.left_only, alignment.right_only, "interventions", "only the {side} one gives it"),
    ]


def _key(one: Intervention) -> tuple[object, ...]:
    return plain(one.name), one.type, plain(one.description or ""), frozenset(map(plain, one.other_names))


def _likeness(left: Intervention, right: Intervention) -> float:
    """Mostly the names; description and type tell apart those that share one."""
    same_type = 1.0 if left.type == right.type else 0.0
    described = text_likeness(left.description, right.description)
    return 0.75 * best_name(left, right) + 0.15 * described + 0.1 * same_type


def best_name(left: Intervention, right: Intervention) -> float:
    """How alike two interventions are by the likest of their names and other names."""
    ours, theirs = (left.name, *left.other_names), (right.name, *right.other_names)
    return max(name_likeness(a, b) for a in ours for b in theirs)


def _finding(pair: Pair, match: Match) -> Finding:
    left, right = pair.left.interventions[match.left[0]], pair.right.interventions[match.right[0]]
    changes = {
        "split": grouped(match, "intervention"),
        "name": _name_differs(pair, left, right),
        "type": word_differs(pair, "interventions.type", "type", left.type, right.type),
        "description": text_differs(
            pair, "interventions.description", "description", left.description, right.description
        ),
        "other_names": _other_names_differ(pair, left, right),
    }
    found = changed("interventions", match, differing(changes), _ALIKE)
    return replace(found, relation="related") if changes["name"] and not pair.same_record else found


def _name_differs(pair: Pair, left: Intervention, right: Intervention) -> Phrases:
    """What differs in the names: between two trials nothing does where one's name is another name of the other's."""
    if plain(left.name) == plain(right.name) or (not pair.same_record and best_name(left, right) >= _SAME_NAME):
        return SAME
    because = "renamed" if pair.same_record else "probably one product"
    return (Phrase(f'{because}: "{{left}}" against "{{right}}"', left.name, right.name),)


def _other_names_differ(pair: Pair, left: Intervention, right: Intervention) -> Phrases:
    if silent_side(pair, "interventions.other_names") is not None:
        return SAME
    ours, theirs = ({plain(name): name for name in one.other_names} for one in (left, right))
    phrases = []
    if ours.keys() - theirs.keys():
        told = ", ".join(ours[key] for key in ours if key not in theirs)
        phrases.append(Phrase("only the {side} one is also called {told}", side="left", told=told))
    if theirs.keys() - ours.keys():
        told = ", ".join(theirs[key] for key in theirs if key not in ours)
        phrases.append(Phrase("only the {side} one is also called {told}", side="right", told=told))
    return tuple(phrases)
