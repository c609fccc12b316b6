"""A draft: one dose of a text with what is known of it so far, before it becomes a regimen."""

from dataclasses import dataclass, field
from typing import Final

from parsers.schema import Amount, Days, Quantity
from parsers.text.doses.amounts import Mention
from parsers.text.doses.facts import Fact, Value

# The facts that say how often, of which several may hold; those that say how long; and all that make a dose scheduled.
OFTEN: Final = frozenset(("times_per_day", "times_per_week", "interval", "administrations", "days", "multiplied"))
STATED: Final = frozenset(("times_per_day", "times_per_week", "interval", "administrations", "days", "duration", "per"))


@dataclass(slots=True)
class Draft:
    """A dose with what its sentence says of it. `before` and `after` are the words around it, naming its medicine."""

    mention: Mention
    facts: dict[str, Value] = field(default_factory=dict)
    amount: Amount | None = None
    volume: Amount | None = None
    concentration: Amount | None = None
    concentrations: list[Amount] = field(default_factory=list)
    maximum: Amount | None = None
    total: Amount | None = None
    flags: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    start: int = 0
    end: int = 0
    weak: str | None = None
    places: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def is_scheduled(self) -> bool:
        """Whether it is said how often or how long the dose is given."""
        return not STATED.isdisjoint(self.facts)

    def learn(self, fact: Fact) -> None:
        """Take a fact, unless one of its kind is known; a better route replaces a mere "injection"."""
        if fact.what == "route" and self.mention.unit in ("Gy", "cGy"):
            return  # it is of the medicine that goes with the radiation
        known = self.facts.get(fact.what, ...)
        if fact.what == "route" and known in ("infusion", "injection"):
            known = ...
        if known is ...:
            self.facts[fact.what] = fact.value
            self.places[fact.what] = (fact.first, fact.last)

    def learn_all(self, facts: list[Fact]) -> None:
        """Take the facts of another sentence that says each but once: how often only where nothing is known of it."""
        known = any(what in OFTEN for what in self.facts)
        for fact in facts:
            doubtful = any(other.what == fact.what and other.value != fact.value for other in facts)
            if not doubtful and not (known and fact.what in OFTEN):
                self.learn(fact)

    def forget(self, what: str) -> None:
        """Give up a fact that turned out to be another dose's."""
        del self.facts[what], self.places[what]


def facts_of(draft: Draft) -> list[Fact]:
    """The facts of a draft that stand somewhere in its text, each with its place."""
    return [Fact(what, draft.facts[what], *place) for what, place in draft.places.items() if what in draft.facts]


def number_fact(draft: Draft, what: str) -> float | None:
    """A fact that is a number, None where it is not known or no one number."""
    value = draft.facts.get(what)
    return value if isinstance(value, float) else None


def length_fact(draft: Draft, what: str) -> Quantity | None:
    """A fact that is a length of time."""
    value = draft.facts.get(what)
    return value if isinstance(value, Quantity) else None


def days_fact(draft: Draft) -> Days | None:
    """The numbered days of a draft."""
    value = draft.facts.get("days")
    return value if isinstance(value, Days) else None
