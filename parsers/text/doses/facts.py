"""What the rules of the grammar find in a text: facts about a schedule, each with its place among the tokens."""

from collections.abc import Callable
from typing import Final, NamedTuple

from parsers.schema import Days, Quantity
from parsers.text.doses.tokens import Tokens

Value = float | str | Quantity | Days | None


# Before a count these make it a limit: "up to 6 doses" and "no more than once a day" name no number.
LIMITS: Final = frozenset(
    ("up to", "maximum", "max", "at most", "no more than", "not exceeding", "least", "than", "not to exceed", "minimum")
)


class Fact(NamedTuple):
    """One thing said: `what` is a field of a regimen or schedule; `first` and `last` bound its tokens (last is out).

    `value` None marks words that were understood and say nothing that holds ("up to 6 cycles", "2-3 times a day").
    """

    what: str
    value: Value
    first: int
    last: int


class Found:
    """What a rule is given: the tokens, where its pattern matched, and the kinds of those that it matched."""

    def __init__(self, tokens: Tokens, first: int, last: int) -> None:
        self.tokens = tokens
        self.first = first
        self.last = last
        self.kinds = tokens.kinds[first:last]

    def word(self, kind: str, default: str = "") -> str:
        """The word of the first matched token of a kind."""
        place = self.kinds.find(kind)
        return default if place < 0 else self.tokens.words[self.first + place]

    def some(self, kind: str) -> list[str]:
        """The words of all matched tokens of a kind."""
        return [self.tokens.words[place] for place in range(self.first, self.last) if self.tokens.kinds[place] == kind]

    def last_word(self, kind: str) -> str:
        """The word of the last matched token of a kind."""
        return self.tokens.words[self.first + self.kinds.rfind(kind)]

    def number(self, default: float = 1.0) -> float | None:
        """The number matched; `default` where there is none, and None for a range, which is no one number."""
        places = [place for place in range(self.first, self.last) if place in self.tokens.numbers]
        if len(places) > 1 and "~" not in self.kinds:
            return None
        return self.tokens.numbers[places[0]].value if places else default

    def before(self, back: int = 1) -> str:
        """The word some tokens before the match, empty at the start."""
        place = self.first - back
        return self.tokens.words[place] if place >= 0 else ""

    def after(self, on: int = 0) -> str:
        """The word behind the match, empty at the end."""
        place = self.last + on
        return self.tokens.words[place] if place < len(self.tokens.words) else ""

    def fact(self, what: str, value: Value) -> Fact:
        """State a fact over the whole match."""
        return Fact(what, value, self.first, self.last)


Builder = Callable[[Found], list[Fact]]


class Rule(NamedTuple):
    """A rule of the grammar: its name, its pattern over kinds, and what it makes of a match."""

    name: str
    pattern: str
    build: Builder
