"""The dose ladder: one product's dose levels from low to high, and what each Trial gives at each level.

Levels are compared where products are: interventions that a comparison aligned, and those of one name, the dose in it
left out ("M4344 10 mg BIW", "M4344 20 mg BIW"). Levels of one mass in two units (1 g, 1000 mg) are one level.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence

import msgspec

from comparator.comparison import Row
from comparator.products import product_name
from comparator.quantities import same_amount, size
from comparator.wording import plain
from parsers.schema import Amount, Regimen, Trial


class Rung(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One dose level: its amount, how many times the lowest it is, and the regimens at it, Trial by Trial."""

    amount: Amount
    ratio: float
    regimens: tuple[tuple[int, ...], ...]


class Ladder(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The levels of one product in one unit; `names` are what each Trial calls it, null where it does not give it."""

    names: tuple[str | None, ...]
    unit: str
    per: str | None
    rungs: tuple[Rung, ...]


Product = Hashable
Products = Sequence[Mapping[int, Product]]
"""For each Trial, the product that each position in its list of interventions is."""


def products(left: Trial, right: Trial, rows: Iterable[Row]) -> Products:
    """Which interventions of two Trials are one product: those of one name, and those that a comparison aligned."""
    aligned = [
        [*((0, position) for position in row.left), *((1, position) for position in row.right)]
        for row in rows
        if row.left and row.right
    ]
    return products_of((left, right), aligned)


def products_of(trials: Sequence[Trial], aligned: Iterable[Sequence[tuple[int, int]]]) -> Products:
    """Which interventions of several Trials are one product; `aligned` groups the (Trial, position) that are."""
    root: dict[Product, Product] = {}
    names = [[("name", plain(product_name(one.name))) for one in trial.interventions] for trial in trials]
    for group in aligned:
        first, *others = (names[trial][position] for trial, position in group)
        for other in others:
            root[_find(root, other)] = _find(root, first)
    return [{position: _find(root, name) for position, name in enumerate(of_trial)} for of_trial in names]


def _find(root: dict[Product, Product], product: Product) -> Product:
    while root.get(product, product) != product:
        product = root[product]
    return product


def ladders(trials: Sequence[Trial], products: Products) -> tuple[Ladder, ...]:
    """The dose ladders of several Trials, those of products that most of them give first."""
    groups: dict[tuple[Product, str, str | None], list[tuple[int, int]]] = {}
    for number, trial in enumerate(trials):
        for position, regimen in enumerate(trial.regimens):
            if regimen.amount is not None:
                product = _product(trial, regimen, products[number])
                _, _, unit, per = size(regimen.amount)
                groups.setdefault((product, unit, per), []).append((number, position))
    found = [_ladder(trials, unit, per, members) for (_, unit, per), members in groups.items()]
    return tuple(sorted(found, key=lambda ladder: -sum(name is not None for name in ladder.names)))


def _product(trial: Trial, regimen: Regimen, products: Mapping[int, Product]) -> Product:
    """The product of a regimen; where the record leaves it open, the Trial's only one, or else a thing apart."""
    if regimen.intervention is not None:
        return products[regimen.intervention]
    named = set(products.values())
    return named.pop() if len(named) == 1 else ("open", trial.trial_id)


def _ladder(trials: Sequence[Trial], unit: str, per: str | None, members: list[tuple[int, int]]) -> Ladder:
    numbers = range(len(trials))
    levels = _levels(trials, members)
    lowest = size(levels[0][0]).low
    rungs = tuple(
        Rung(
            amount=amount,
            ratio=round(size(amount).low / lowest, 4) if lowest else 1.0,
            regimens=tuple(tuple(at for owner, at in found if owner == number) for number in numbers),
        )
        for amount, found in levels
    )
    return Ladder(names=tuple(_name(trials, members, number) for number in numbers), unit=unit, per=per, rungs=rungs)


Level = tuple[Amount, list[tuple[int, int]]]


def _levels(trials: Sequence[Trial], members: list[tuple[int, int]]) -> list[Level]:
    """The amounts of regimens, (Trial, position) each, from low to high; equal ones in whatever units are one level."""
    levels: list[Level] = []
    for number, position in members:
        amount = trials[number].regimens[position].amount
        if amount is None:
            continue
        level = next((level for level in levels if same_amount(level[0], amount)), None)
        if level is None:
            levels.append((amount, [(number, position)]))
        else:
            level[1].append((number, position))
    return sorted(levels, key=lambda level: size(level[0])[:2])


def _name(trials: Sequence[Trial], members: list[tuple[int, int]], number: int) -> str | None:
    """What a Trial calls the product: the first name among its regimens; the empty text where that is left open."""
    trial = trials[number]
    regimens = [trial.regimens[position] for owner, position in members if owner == number]
    if not regimens:
        return None
    every = [product_name(one.name) for one in trial.interventions]
    named = [every[one.intervention] for one in regimens if one.intervention is not None]
    if not named and len(set(map(plain, every))) == 1:
        named = every
    return named[0] if named else ""
