"""Where a clause ends, and what its words are."""

import re
from typing import Final

# A semicolon or a full stop ends a clause; the full stop of "e.g." or behind a single letter does not. What stands
# before it is looked back at from behind, so that a search can skip to the next one.
STOP: Final = re.compile(
    r"[;.](?:(?<=;)|(?= |$)(?<![ .][a-z]\.)(?<!e\.g\.)(?<!i\.e\.)(?<!i\.v\.)(?<! vs\.)(?<!approx\.)(?<! no\.)"
    r"(?<!etc\.))"
)
# What stands in parentheses is said by the way.
ASIDE: Final = re.compile(r"\([^()]*\)")
WORD: Final = re.compile(r"[a-z]+")


def only(gap: str, words: frozenset[str]) -> bool:
    """Whether a stretch of the plain sentence holds no other words than these."""
    return words.issuperset(WORD.findall(gap))


def words_of(listed: str) -> frozenset[str]:
    """A set of words from a list with spaces between."""
    return frozenset(listed.split())


def holds_any(plain: str, parts: tuple[str, ...]) -> bool:
    """Whether one of the parts stands anywhere in the sentence: much quicker than a pattern, to spare one."""
    return any(map(plain.__contains__, parts))
