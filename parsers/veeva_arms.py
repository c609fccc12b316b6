"""The arms of a ClinicalTrials.Veeva page: name, type, `Description:`, `Treatment:`, one arm after the other.

    3 participants in 1 patient group
    One-arm study
    Experimental group
    Description:
    Use of experimental drug
    Treatment:
    Drug: iPSC-MNP

The groups of an observational study have no type line. The count of the opening line must be met.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

from parsers.outline import AGAIN, Label, Outline, outline, prose
from parsers.page import Line
from parsers.veeva_words import ARM_TYPES, INTERVENTION_TYPES

Fields = dict[str, Any]


class _Block(NamedTuple):
    """One arm's lines, its name and type line taken off."""

    name: str
    kind: str | None
    lines: Sequence[Line]


_LABELS: Final = (Label("Description"), Label("Treatment", fits=lambda value: _prefix(value) in INTERVENTION_TYPES))


def interventions(form: Outline) -> list[Fields]:
    """Read the list under `Treatments`: "Drug: saline"; a name may itself hold a colon."""
    if "Treatments" not in form and any(_prefix(text) in INTERVENTION_TYPES for text in form.texts("Conditions")):
        raise form.refusal("Treatments", f"there are treatments among the conditions; {AGAIN}")
    return [_intervention(form, "Treatments", text) for text in form.texts("Treatments")]


def arms(form: Outline, given: list[Fields], promised: int | None) -> list[Fields]:
    """Read the arms; `given` is the list of interventions, to which a treatment that only an arm names is added.

    `promised` is the count that the page states; another count is refused, since then an arm was misread. Pages are
    seen that state the count and show no group at all.
    """
    lines = form.lines("groups")
    typed = any(line.text in ARM_TYPES for line in lines)
    positions: dict[tuple[str, str], int] = {}
    for position, one in enumerate(given):
        positions.setdefault((one["type"], one["name"]), position)
    found = [_arm(form, block, given, positions) for block in (_typed(lines) if typed else _untyped(lines))]
    for arm in found:
        if arm["type"] is None and form.texts("Study type") == ["Interventional"]:
            raise form.refusal("arms", f"{arm['label'][:80]!r} has no type; {AGAIN}")
    if promised is not None and found and len(found) != promised:
        raise form.refusal(
            "arms", f"the page promises {promised} patient groups, and {len(found)} can be told apart; {AGAIN}"
        )
    return found


def _prefix(text: str) -> str:
    return text.partition(": ")[0] if ": " in text else ""


def _intervention(form: Outline, label: str, text: str) -> Fields:
    if ": " not in text:
        raise form.refusal(label, f"a treatment is due (as 'Drug: saline'), found {text[:80]!r}; {AGAIN}")
    prefix, _, name = text.partition(": ")
    return {"name": name, "type": form.known(label, prefix, INTERVENTION_TYPES)}


def _typed(lines: Sequence[Line]) -> Iterator[_Block]:
    """Cut at the type lines ("Experimental group"): the line right above is the arm's name."""
    at = [number for number, line in enumerate(lines) if line.text in ARM_TYPES]
    if at[0] != 1:
        yield _Block("", None, lines[: at[0]])
    for start, end in pairwise([*at, len(lines) + 1]):
        yield _Block(lines[start - 1].text, lines[start].text, lines[start + 1 : end - 1])


def _untyped(lines: Sequence[Line]) -> Iterator[_Block]:
    """Cut at the names: a name stands right above `Description:` or, where there is none, above `Treatment:`.

    After a group's treatments, and where no group has either, each line is the name of a group without both.
    """
    starts, described = [], False
    for number, line in enumerate(lines):
        if line.text.startswith("Description:") or (line.text.startswith("Treatment:") and not described):
            starts.append(max(number - 1, 0))
        described = line.text.startswith("Description:") or (described and not line.text.startswith("Treatment:"))
    for bare in lines[: starts[0] if starts else len(lines)]:
        yield _Block(bare.text, None, ())
    for start, end in pairwise([*starts, len(lines)]):
        yield from _with_bare_groups(lines[start].text, lines[start + 1 : end])


def _with_bare_groups(name: str, lines: Sequence[Line]) -> Iterator[_Block]:
    treated = outline(lines, _LABELS).get("Treatment")
    bare = [line for line in treated.lines if _prefix(line.text) not in INTERVENTION_TYPES] if treated else []
    yield _Block(name, None, lines[: len(lines) - len(bare)])
    for line in bare:
        yield _Block(line.text, None, ())


def _arm(form: Outline, block: _Block, given: list[Fields], positions: dict[tuple[str, str], int]) -> Fields:
    sections = outline(block.lines, _LABELS)
    described = sections["Description"].lines if "Description" in sections else ()
    listed = set(form.texts("Treatments"))
    stray = [line.text for line in (*sections[""].lines, *(line for line in described if line.text in listed))]
    if stray:
        raise form.refusal("arms", f"found {stray[0][:80]!r} where a description or its label is due; {AGAIN}")
    treated = []
    for line in sections["Treatment"].lines if "Treatment" in sections else ():
        treatment = _intervention(form, "Treatment", line.text)
        key = treatment["type"], treatment["name"]
        if key not in positions:
            positions[key] = len(given)
            given.append(treatment)
        treated.append(positions[key])
    return {
        "label": block.name,
        "type": ARM_TYPES[block.kind] if block.kind else None,
        "description": prose(described),
        "interventions": treated,
    }
