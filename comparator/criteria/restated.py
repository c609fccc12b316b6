"""Whether two criteria say nothing but their limits, as "BMI >= 18.5" and "a body mass index of at least 18.5" do."""

from functools import cache
from typing import Final

from comparator.background import words
from parsers.schema import Criterion
from parsers.text.criteria.concepts import VOCABULARY

# Words that put a limit into a sentence without adding to it.
_BOUNDING: Final = frozenset(
    words(
        "at least most more less than greater fewer higher lower equal to or above below over under between and up a "
        "of an the inclusive minimum maximum minimal no not must should is are was be have has having with without "
        "value "
        "level levels patient patients subject subjects participant participants baseline screening who whose any "
        "exceed exceeding defined as by from in at on kg m m2 ml min dl l mmhg mg g u ul iu x uln upper limit normal "
        "year month week day predicted within history"
    )
)


def says_no_more(left: Criterion, right: Criterion) -> bool:
    """Whether the words that only one of two criteria has are all names of its limits, figures, units or bounds."""
    ours, theirs = (set(words(one.text)) for one in (left, right))
    named = frozenset().union(*(_names_of(one.concept) for item in (left, right) for one in item.constraints))
    return all(word in named or word in _BOUNDING or word[0].isdigit() for word in ours ^ theirs)


@cache
def _names_of(concept: str) -> frozenset[str]:
    """The words of everything that the vocabulary calls a concept."""
    return frozenset(word for name, one in VOCABULARY.items() if one.name == concept for word in words(name))
