"""Numbers as prose writes them: digits with either separator, and words where a unit of time follows."""

import re
from functools import lru_cache
from typing import Final

from parsers.text.criteria.trie import alternation

_TEENS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
)
WORDS: Final[dict[str, float]] = {word: value for value, word in enumerate(_TEENS.split())} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "twenty one": 21,
    "twenty four": 24,
    "twenty eight": 28,
    "forty eight": 48,
    "seventy two": 72,
    "a": 1,
    "an": 1,
    "half a": 0.5,
    "one half": 0.5,
}
# "1,500", "1.5", "7,5", "33 6/7" weeks, "100 000/mm3" (a space inside a number only before a unit of counts). Digits
# that belong to a name or to a longer number ("b12", "covid-19", "2.5.1") are none; that is looked back at from behind
# the first digit, so that a search can skip to the next one.
DIGITS: Final = (
    r"\d(?<![a-z0-9]\d)(?<![a-z]-\d)(?<!\d[.,/]\d)\d*(?:,\d{3}(?!\d))*(?: 000(?= ?(?:/|cells|per )))?"
    r"(?:[.,]\d+|[ ^+][0-6]/7(?=[ -](?:week|and|to|-)))?(?!\+?\d)"
)
# "Six months", "six (6) months", "three times the upper limit".
WORDED: Final = (
    rf"(?<![a-z0-9])(?:{alternation(WORDS)})(?: ?\( ?\d+ ?\))?(?=[ -](?:full |calendar |consecutive |continuous )?"
    r"(?:year|month|week|day|hour|minute|times? (?:the|ul|upper|normal|institut)|fold (?:the|ul|upper|normal)))"
)
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_POINTED: Final = re.compile(r"\d{1,3}\.\d{3}")


@lru_cache(maxsize=8192)
def value_of(digits: str, *, count: bool = False) -> float:
    """Read a number that `DIGITS` matched; `count` says that its unit counts cells, where "50.000" is fifty thousand.

    >>> value_of("1,500"), value_of("7,5"), value_of("50.000", count=True), value_of("0,250"), value_of("100 000")
    (1500.0, 7.5, 50000.0, 0.25, 100000.0)
    """
    if digits.endswith("/7"):  # "33 6/7 weeks", "24+0/7": weeks and days
        return round(float(digits[:-4]) + int(digits[-3]) / 7, 4)
    digits = digits.replace(" ", "")
    if _THOUSANDS.fullmatch(digits) and not digits.startswith("0,"):
        return float(digits.replace(",", ""))
    if count and _POINTED.fullmatch(digits):
        return float(digits.replace(".", ""))
    head, _, tail = digits.rpartition(",") if "," in digits else digits.rpartition(".")
    return float(f"{head.replace(',', '')}.{tail}" if head else tail)


@lru_cache(maxsize=1024)
def value_in_words(words: str) -> float:
    """Read a number that `WORDED` matched; digits in parentheses only repeat it.

    >>> value_in_words("six (6)"), value_in_words("twenty-four")
    (6.0, 24.0)
    """
    return float(WORDS[words.partition("(")[0].replace("-", " ").strip()])
