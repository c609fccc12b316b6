"""The arms and interventions of a MedDataX page.

Each arm is its label, its description and `Group Type X`, then for each intervention its name, `Intervention Type X`
and its description. Nothing marks where a description ends and the next arm's label begins; but the list of
interventions below repeats each with its type at the end, so that one tells the lines of the other.
"""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from parsers.meddatax_words import GROUP_TYPES, INTERVENTION_TYPES
from parsers.outline import AGAIN, Outline, marked, prose
from parsers.page import Line

Fields = dict[str, Any]
_Pairs = Sequence[tuple[str | None, str]]
_Entry = tuple[int, list[str]]  # an intervention's position in the list, and the lines of its description
_Listed = dict[tuple[str, str], list[_Entry]]  # (name, type) -> the interventions of that name and type

_GROUP, _INTERVENTION = "Group Type", "Intervention Type"
_NONE: Final = "-"


def interventions(form: Outline) -> list[Fields]:
    """Read the list of interventions: name, description, `Intervention Type X`; `lines` are the description's."""
    found: list[Fields] = []
    above: list[str] = []
    for label, text in marked(form.lines("Interventions"), (_INTERVENTION,)):
        if label is None:
            above.append(text)
            continue
        if not above:
            raise form.refusal("Interventions", f"an {_INTERVENTION!r} stands without a name above it; {AGAIN}")
        kind = form.known(_INTERVENTION, text, INTERVENTION_TYPES) if text != _NONE else None
        name, *lines = above
        found.append({"name": name, "type": kind, "description": prose(map(Line, lines)), "lines": lines})
        above = []
    if above:
        raise form.refusal("Interventions", f"{above[0][:80]!r} stands without an {_INTERVENTION!r}; {AGAIN}")
    return found


class _Group(NamedTuple):
    """An arm in the making: the lines above its interventions, its type, and the positions of those."""

    above: list[str]
    kind: str | None
    given: list[int]


def arms(form: Outline, given: list[Fields], *, typed: bool) -> list[Fields]:
    """Read the arms; `given` is the list that `interventions` read, `typed` whether each arm must have its type."""
    listed: _Listed = {}
    for position, one in enumerate(given):
        listed.setdefault((one["name"], one["type"] or _NONE), []).append((position, one["lines"]))
    pairs = list(marked(form.lines("Study Groups"), (_GROUP, _INTERVENTION)))
    groups = _groups(form, pairs, listed)
    for group in groups:
        if typed and group.kind is None:
            raise form.refusal(_GROUP, f"{' / '.join(group.above)[:80]!r} has no type; {AGAIN}")
    return [_arm(form, group) for group in groups]


def _groups(form: Outline, pairs: _Pairs, listed: _Listed) -> list[_Group]:
    groups: list[_Group] = []
    above: list[str] = []
    at = 0
    while at < len(pairs):
        label, text = pairs[at]
        if label == _GROUP:
            groups.append(_Group(above, text, []))
            above = []
        elif label is None and at + 1 < len(pairs) and pairs[at + 1][0] == _INTERVENTION:
            if above or not groups:  # the groups of an observational study have no type
                groups.append(_Group(above, None, []))
                above = []
            position, lines = _found(form, pairs, at, listed, groups[-1].given)
            groups[-1].given.append(position)
            at += 1 + len(lines)
        elif label is None:
            above.append(text)
        else:
            problem = f"an {_INTERVENTION!r} ({text!r}) stands without a name above it; {AGAIN}"
            raise form.refusal("Study Groups", problem)
        at += 1
    return [*groups, *_last(form, above)]


def _found(form: Outline, pairs: _Pairs, at: int, listed: _Listed, taken: list[int]) -> _Entry:
    """Find the intervention of the list that stands here: same name, type and lines, the longest first.

    Of two that are alike in everything, the one that the arm does not have yet.
    """
    name, kind = pairs[at][1], pairs[at + 1][1]
    alike = [
        (position, lines)
        for position, lines in listed.get((name, kind), ())
        if [text for _, text in pairs[at + 2 : at + 2 + len(lines)]] == lines
    ]
    if not alike:
        problem = f"{name[:80]!r} ({kind}) is not in the list of interventions as it stands here; {AGAIN}"
        raise form.refusal("Study Groups", problem)
    return max(alike, key=lambda entry: (entry[0] not in taken, len(entry[1]), -entry[0]))


def _last(form: Outline, above: list[str]) -> list[_Group]:
    """Lines that nothing follows: one group without type and interventions. Several cannot be told apart."""
    if len(above) > 2:
        raise form.refusal(
            "Study Groups", f"{len(above)} lines stand without a {_GROUP!r}; the groups cannot be told apart; {AGAIN}"
        )
    return [_Group(above, None, [])] if above else []


def _arm(form: Outline, group: _Group) -> Fields:
    if not group.above:
        raise form.refusal("Study Groups", f"a group stands without a label; {AGAIN}")
    label, *description = group.above
    kind = form.known(_GROUP, group.kind, GROUP_TYPES) if group.kind and group.kind != _NONE else None
    return {
        "label": label,
        "type": kind,
        "description": prose(map(Line, description)),
        "interventions": group.given,
    }
