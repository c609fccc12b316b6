"""What sentences call the two sides: left and right, or, of two versions of one record, before and after.

The templates of a comparison's phrases are a small closed language. They speak of a side as "the {side} one" or "on the
{side}", and set two values against each other as "{left} against {right}". A speech says each of these idioms in its
own words, which may depend on the side that the phrase speaks of.
"""

from functools import lru_cache
from typing import Final, NamedTuple


class Idiom(NamedTuple):
    """A piece of a template, and what it becomes where the phrase speaks of the left side, or of the right one."""

    piece: str
    of_left: str
    of_right: str


Speech = tuple[Idiom, ...]
"""The idioms that it says in its own words, longer ones before the shorter ones that are parts of them."""

SIDES: Final[Speech] = ()
"""Any two Trials: left and right, as the templates have it."""

VERSIONS: Final[Speech] = (
    Idiom('"{left}" against "{right}"', *['"{left}" before, "{right}" after'] * 2),
    Idiom("{left} against {right}", *["{left} before, {right} after"] * 2),
    Idiom("the {side} one is stricter", "loosened", "tightened"),
    Idiom("the {side} one is {told} later", "{told} earlier", "{told} later"),
    Idiom("only the {side} one states it", "no longer stated", "newly stated"),
    Idiom(" more on the {side}", " fewer", " more"),
    Idiom(" times on the {side}", " times as much before", " times as much after"),
    Idiom("the {side} one", "the version before", "the version after"),
    Idiom("the {other} one", "the version after", "the version before"),
    Idiom("on the {side}", "before", "after"),
)
"""Two versions of one record, the left one the earlier."""


@lru_cache(maxsize=4096)
def said(template: str, speech: Speech, *, of_left: bool) -> str:
    """A template in the words of a speech.

    >>> said("{left} against {right}: the {side} one is stricter", VERSIONS, of_left=False)
    '{left} before, {right} after: tightened'
    """
    for idiom in speech:
        template = template.replace(idiom.piece, idiom.of_left if of_left else idiom.of_right)
    return template
