"""What a product is called: the name of an intervention, which a record may write with its dose."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from parsers.text.doses import vocabulary

_LONGEST: Final = 250  # characters; the registry takes 200
_FIGURE: Final = re.compile(r"(?<![\w.])\d")
_LETTER: Final = re.compile(r"[^\W\d_]")
_BEFORE_MARK: Final = re.compile(r" (?=[,;])")


@lru_cache(maxsize=1024)
def product_name(intervention: str) -> str:
    """The name of an intervention without the dose in it, if there is any name beside it.

    >>> product_name("M4344 10 mg BIW"), product_name("Sildenafil (20 mg)"), product_name("Glargine 300 U/mL")
    ('M4344', 'Sildenafil', 'Glargine 300 U/mL')
    """
    if len(intervention) > _LONGEST or not _FIGURE.search(intervention):
        return intervention
    rest, doses = _dose().subn(" ", intervention)
    name = _BEFORE_MARK.sub("", " ".join(rest.split())).strip(" .,;:-")
    return name if doses and len(name) > 1 and _LETTER.search(name) else intervention


@cache
def _dose() -> re.Pattern[str]:
    """A dose before a name, or behind it: then at the end, or before a form, a bracket or another product.

    "10 mg", "5, 15 or 30 mg/kg/day", "(2 × 10^6 cells/kg BIW)"; but "100 U/mL" is a product's strength. It is made when
    a name has a figure, since that takes a moment.
    """
    unit = _any_of((*vocabulary.UNITS, *vocabulary.COUNTED, "µg", "μg"))
    number = r"\d++(?:[.,]\d++)*+(?: ?[x×*] ?10\^?\d{1,2})?"
    strength = _any_of((*vocabulary.CONCENTRATION_PER, *vocabulary.PACKAGES))
    below = _any_of((*vocabulary.BODY, *vocabulary.TIMES, *vocabulary.NOBODY))
    often = _any_of((*vocabulary.FREQUENCIES, "a day"))
    amount = (
        rf"(?<![\w.]){number}(?:(?: ?{unit})?(?:,? (?:or|and|to) |, ?| ?[-–/] ?){number}){{0,8}} ?-?{unit}(?![\w^])"
        rf"(?! ?(?:/|per) ?{strength}\b)(?: ?/ ?{below}\b)*(?:,? (?:(?:once|twice) )?{often}\b)*"
    )
    behind = rf" ?(?:[.,]?$|[(\[]|[+,;/] ?[a-z])| (?:plus|and|or) [a-z]| (?:oral|{_any_of(vocabulary.FORMS)})\b"
    return re.compile(
        rf"(?P<first>^)?[\s,;:-]*(?:(?P<round>\()|(?P<square>\[))?(?>{amount})(?(round)\))(?(square)\])"
        rf"(?:(?={behind})|(?(first) (?=\w)|(?!)))",
        re.IGNORECASE,
    )


def _any_of(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"
