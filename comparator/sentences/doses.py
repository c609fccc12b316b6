"""The doses of two trials in sentences: which levels they share, how the others relate, and how they are given."""

from collections.abc import Callable, Iterator, Sequence
from math import isclose
from typing import Final

from msgspec.structs import replace

from comparator.comparison import SideName
from comparator.labels import listed
from comparator.ladder import Ladder, Rung, ladders, products
from comparator.quantities import amount_words, number, schedule_words, size
from comparator.sentences.told import Sentence, Told, sentence
from parsers.schema import Amount, Regimen

_SIDES: Final[tuple[SideName, SideName]] = ("left", "right")
_MOST_LISTED: Final = 4
_MOST_WAYS: Final = 3
_RANKS: Final = {2: ("lower", "higher"), 3: ("lowest", "middle", "highest")}


def doses(told: Told) -> Iterator[Sentence]:
    """Sentences on each product that both trials give: its levels, then its schedule and route."""
    trials = (told.trials["left"], told.trials["right"])
    for ladder in ladders(trials, products(*trials, told.comparison.interventions)):
        if None not in ladder.names and told.differs_at(_rows(told, ladder.rungs)):
            yield from _levels(told, ladder)
            yield from _courses(told, ladder)


def _rows(told: Told, rungs: Sequence[Rung]) -> tuple[str, ...]:
    found = (
        told.rows_at("regimens", side, positions)
        for rung in rungs
        for side, positions in zip(_SIDES, rung.regimens, strict=True)
    )
    return tuple(dict.fromkeys(row for rows in found for row in rows))


def _levels(told: Told, ladder: Ladder) -> Iterator[Sentence]:
    """How the dose levels relate: one trial's are among the other's, some are shared, or none is."""
    left, right = ([rung for rung in ladder.rungs if rung.regimens[at]] for at in (0, 1))
    shared = [rung for rung in ladder.rungs if all(rung.regimens)]
    if len(shared) == len(ladder.rungs):
        return
    if len(shared) in (len(left), len(right)):
        more: SideName = "right" if len(right) > len(left) else "left"
        text = _among(told, more, left if more == "left" else right, shared)
    elif shared:
        text = f"both trials give {_amounts(shared)}" + "".join(
            f"; only {told.names[side]} {_amounts([rung for rung in rungs if rung not in shared])}"
            for side, rungs in zip(_SIDES, (left, right), strict=True)
        )
    else:
        text = _apart(told, left, right)
    yield sentence(told, text + _totals(told, ladder), _rows(told, ladder.rungs))


def _among(told: Told, more: SideName, rungs: list[Rung], shared: list[Rung]) -> str:
    """One trial gives all levels of the other, and more."""
    fewer: SideName = "left" if more == "right" else "right"
    extra = [rung for rung in rungs if rung not in shared]
    name, other, same = told.names[more], told.names[fewer], _amounts(shared)
    if len(shared) > 1 or len(rungs) not in _RANKS:
        return f"{name} gives the dose levels of {other} ({same}) and adds {_amounts(extra)}"
    ranks = _RANKS[len(rungs)]
    equal = f"{name}’s {ranks[rungs.index(shared[0])]} dose level equals {other}’s ({same})"
    others = [
        f"its {ranks[rungs.index(rung)]} is {_times(rung.amount, shared[0].amount)} that ({amount_words(rung.amount)})"
        for rung in extra
    ]
    return f"{equal}; {listed(others)}"


def _times(one: Amount, other: Amount) -> str:
    """How many times another amount an amount is: "2 times", "half", "1/50 of"."""
    ratio = size(one).high / size(other).high if size(other).high else 0.0
    if 0 < ratio < 1 and isclose(1 / ratio, round(1 / ratio), rel_tol=0.01):
        return "half" if ratio == 0.5 else f"1/{round(1 / ratio)} of"
    return f"{number(round(ratio, 2))} times"


def _apart(told: Told, left: list[Rung], right: list[Rung]) -> str:
    """No level is shared: which trial gives more, and how many times, where each has one; else both lists."""
    if len(left) == len(right) == 1:
        more: SideName = "left" if size(left[0].amount).high > size(right[0].amount).high else "right"
        high, low = (left, right) if more == "left" else (right, left)
        other = told.names["right" if more == "left" else "left"]
        times = _times(high[0].amount, low[0].amount)
        return f"{told.names[more]} gives {_amounts(high)}, {times} the dose of {other} ({_amounts(low)})"
    return (
        f"no dose level is shared: {told.names['left']} gives {_amounts(left)}, {told.names['right']} {_amounts(right)}"
    )


def _amounts(rungs: Sequence[Rung]) -> str:
    return listed([amount_words(rung.amount) for rung in rungs], _MOST_LISTED)


def _totals(told: Told, ladder: Ladder) -> str:
    """The largest stated totals, where both trials state one and they differ."""
    largest = [_largest_total(_given(told, ladder, at)) for at in (0, 1)]
    if largest[0] is None or largest[1] is None or size(largest[0]) == size(largest[1]):
        return ""
    order = (0, 1) if size(largest[0]).high > size(largest[1]).high else (1, 0)
    high, low = (largest[at] for at in order)
    names = [told.names[_SIDES[at]] for at in order]
    return f"; the largest total is {_said(high)} in {names[0]}, {_said(low)} in {names[1]}"


def _said(amount: Amount | None) -> str:
    return amount_words(amount) if amount else "not stated"


def _largest_total(regimens: Sequence[Regimen]) -> Amount | None:
    totals = [one.cumulative for one in regimens if one.cumulative]
    return max(totals, key=lambda total: size(total).high, default=None)


def _given(told: Told, ladder: Ladder, at: int) -> list[Regimen]:
    regimens = told.trials[_SIDES[at]].regimens
    return [regimens[position] for rung in ladder.rungs for position in rung.regimens[at]]


def _courses(told: Told, ladder: Ladder) -> Iterator[Sentence]:
    """How a product is given: its schedules and its routes, each where both trials state them and they differ."""
    given = [_given(told, ladder, at) for at in (0, 1)]
    ways = [parted for parted in (_parted(given, _schedules), _parted(given, _routes)) if parted]
    if ways:
        left, right = (", ".join(side) for side in zip(*ways, strict=True))
        text = f"{told.names['left']} is given {left}; {told.names['right']} {right}"
        yield sentence(told, text, _rows(told, ladder.rungs))


def _parted(given: Sequence[Sequence[Regimen]], way: Callable[[Sequence[Regimen]], str]) -> tuple[str, str] | None:
    """What two trials say of one thing, where both say something and not the same."""
    left, right = map(way, given)
    return (left, right) if left and right and left != right else None


def _schedule(regimen: Regimen) -> str:
    """A schedule inside a sentence: how often first, since "4 times every 2 weeks" would be eight in a month."""
    count = regimen.schedule.administrations
    if count is None or count == 1:
        return schedule_words(regimen.schedule)
    often = schedule_words(replace(regimen.schedule, administrations=None))
    return f"{often}, {count} times in all" if often else f"{count} times"


def _schedules(regimens: Sequence[Regimen]) -> str:
    """All schedules of a product: "once, or every 2 weeks, 4 times in all"."""
    told = list(dict.fromkeys(words for one in regimens if (words := _schedule(one))))
    if len(told) > _MOST_WAYS:
        told = [*told[: _MOST_WAYS - 1], f"in {len(told) - _MOST_WAYS + 1} other ways"]
    return ", or ".join(told)


def _routes(regimens: Sequence[Regimen]) -> str:
    """All routes of a product: "by the intrathecal route"."""
    routes = dict.fromkeys(one.route for one in regimens if one.route)
    return f"by the {listed(list(routes))} route" if routes else ""
