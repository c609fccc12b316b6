"""Words and signs that compare: "at least", "no more than", "≥", "or older", "within the past"."""

from functools import lru_cache
from typing import Final, Literal

from parsers.text.criteria.trie import alternation


class Comparison:
    """What words such as "at least" make of the number: which end of the range it is, and whether it counts itself.

    `side` is `window` for words that make a time a window ("within the past"), `between` for those that open a range.
    """

    def __init__(self, side: Literal["lower", "upper", "between", "window"], *, inclusive: bool = True) -> None:
        self.side = side
        self.inclusive = inclusive


_SIGNS_BY_MEANING: Final[tuple[tuple[Comparison, str], ...]] = (
    (
        Comparison("lower"),
        """
        above/equal to | above/equal | greater/equal | higher/equal | more/equal | more than equal to |
        greater than equal to | more than and equal to | at least | no less than | not less than | not lower
        than | no lower than | not below | no fewer than | not fewer than | minimum of | minimum | min |
        greater than or equal to | greater than to or equal to | greater than to or equal | greater or equal to |
        greater than or equal | greater or equal | greater than/equal to | more than or equal to | more or equal to |
        equal to or greater than | equal or greater
        than | equal to or more than | equal or more than | above or equal to | equal to or above | equal or
        above | higher than or equal to | higher or equal to | equal to or higher than | at or above | greater
        than or = to | not younger than | no younger than | older than or equal to | equal or higher than |
        larger than or equal to | starting from | starting at | greater than/or equal to | great than or equal
        to | not smaller than | no smaller than | not shorter than | no shorter than | has reached | reached |
        from the age of | longer than or equal to | equal or superior to | superior or equal to | equal to or
        over | greater than and equal to | bigger than or equal to | minimal | a minimum of
        """,
    ),
    (
        Comparison("lower", inclusive=False),
        """
        greater than | more than | above | over | higher than | exceeding | exceeds | exceed | exceeded | in
        excess of | older than | longer than | larger than | superior to | greater then | more then | beyond |
        bigger than | great than | better than | higher then | upper than | elevated above | older then | over
        the age of | above the age of | past the age of
        """,
    ),
    (
        Comparison("upper"),
        """
        below/equal to | below/equal | less/equal | lower/equal | less than equal to | less than and equal to
        | lesser than or equal to | at most | up to | no more than | not more than | no greater than | not
        greater than | no higher than | not higher than | not exceed | not exceeding | does not exceed |
        maximum of | maximum | max | less than or equal to | less or equal to | less than or equal | less or
        equal | lower than or equal to | lower or equal to | not above | not over | no older than | not older
        than | no longer than | not longer than | below or equal to | equal to or less than | equal or less
        than | equal to or below | equal or below | equal to or lower than | at or below | not exceeded |
        smaller than or equal to | less than/equal to | no larger than | not larger than | fewer than or equal
        to | younger than or equal to | not to exceed | must not exceed | should not exceed | less than or =
        to | may not exceed | less than/or equal to | inferior or equal to | equal or lower than | under or
        equal to | never exceed | a maximum of | no worse than | cannot exceed
        """,
    ),
    (
        Comparison("upper", inclusive=False),
        """
        less than | lower than | below | under | fewer than | younger than | smaller than | inferior to | less
        then | shorter than | lower then | lesser than | under the age of | below the age of | younger then |
        short of | not reached
        """,
    ),
    (
        Comparison("between"),
        """
        between | from | ranging from | ranged from | ranges from | in the range of | within the range of |
        within range of | range of | range | ranging between | range from | in the range | within a range of |
        range between | in range | ranging | ranged
        """,
    ),
    (
        Comparison("window"),
        """
        within | within the last | within the past | within the previous | within the preceding | within the
        prior | in the last | in the past | in the previous | in the preceding | in the prior | during the
        last | during the past | during the previous | during the preceding | during the prior | over the last
        | over the past | over the previous | for the last | for the past | for the previous | past | last |
        previous | preceding | within last | within past | in last | in past | within the most recent | in the
        most recent | in the recent | in recent | within recent | within previous | within less than | within a |
        the prior | these |
        within about | within approximately | within at least | within the first | within a period of | in a
        period of | over a period of | during a period of | in the | throughout the | during last | over last
        | during past | within up to | within the next
        """,
    ),
)
SIGNS: Final = {
    " ".join(words.split()): meaning for meaning, listed in _SIGNS_BY_MEANING for words in listed.split("|")
}

_AFTERS_BY_MEANING: Final[tuple[tuple[Comparison, str], ...]] = (
    (Comparison("lower"), "older more greater higher above over longer larger better up upward upwards beyond further"),
    (Comparison("upper"), "younger less lower below under fewer smaller shorter lesser worse"),
)
AFTERS: Final = {word: meaning for meaning, words in _AFTERS_BY_MEANING for word in words.split()}

# What stands before a number. ">/=", "> or =", "=/<", "≥ to", "< or equal to" are spellings of two signs.
SIGN: Final = (
    r"(?:[=/]{0,2} ?[<>] ?(?:/ ?=|=/|/? ?or =|or equal(?: to)?|=)?(?: to(?= ?\d))?"
    rf"|(?<![a-z0-9])(?:{alternation(SIGNS)})(?![a-z0-9]))"
)
# What stands behind a number: "or older", "and above", "+"; "or less than 5" belongs to a further number.
AFTER: Final = (
    rf"(?: years?)?[ ,]{{0,2}}\(? ?(?:or|and|&|/) ?(?:{alternation(AFTERS)})(?![a-z/]| than| then| ?\d)"
    r"|\+(?![\w/])| plus(?= years)"
)


@lru_cache(maxsize=1024)
def comparison(sign: str) -> Comparison:
    """Say what words or signs that `SIGN` matched make of the number behind them.

    >>> comparison("no more than").side, comparison(">/=").side, comparison("< or equal to").inclusive
    ('upper', 'lower', True)
    """
    known = SIGNS.get(sign.replace("-", " ").strip())
    if known is not None:
        return known
    return Comparison("lower" if ">" in sign else "upper", inclusive="=" in sign or "equal" in sign)


@lru_cache(maxsize=256)
def comparison_after(words: str) -> Comparison:
    """Say what words that `AFTER` matched make of the number before them.

    >>> comparison_after(" or younger").side, comparison_after("+").side
    ('upper', 'lower')
    """
    for word, meaning in AFTERS.items():
        if words.endswith(word):
            return meaning
    return Comparison("lower")
