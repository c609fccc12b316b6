r"""Numbers as the registries print them, brought to one value.

The pattern has one part a spelling, each bounded, so that a megabyte of digits is one number token and nothing more.
A power of ten keeps how it was written: `5×107` is 5×10^7 only beside a counted unit, which the caller knows.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from parsers.text.doses.vocabulary import MULTIPLIERS, NUMBER_WORDS

_SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LONGEST: Final = 24  # digits; what is longer is a serial number or noise, and no dose

_UNIT_AHEAD: Final = (
    r"(?=\s?(?:[x×*·]\s?10|mg|mcg|g\b|ug|kg|ng|ml|l\b|cc\b|ul|iu\b|ie\b|ui\b|u\b|gy|%|mmol|mill|mbq|gbq|mci|cells))"
)
_MANTISSA: Final = (
    r"(?:(?<!cohort)(?<!group)(?<!level)(?<!arm)"  # "Cohort3,120mg" is a list
    r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?(?![\d,])"  # 120,000 and 1,250.5
    r"|\d{1,3}(?: \d{3}){0,3} 000(?!\d)"  # 50 000
    r"|\d+(?:\.\d+|·\d+(?!\s?\^)|,0(?![\d.])|(?<=\b0),\d{1,4}(?![\d]|[.,]\d)|,\d?[1-9](?!\d)"
    + _UNIT_AHEAD
    + r")?"  # 2.5, 2·5, 0,4, 2,5 mg
    r"|(?<![\w.)])\.\d{1,6})"  # .5, but not the full stop of "weeks.1×10^9"
)
_MARKED_POWER: Final = (  # ×10^7, x10e8, X 10(9), ×10⁸, x10**7
    r"\s{0,2}[x×*·]\s{0,2}10\s?(?:(?:\^|\*\*|e|exp)\s?[({]?\s?\+?(?P<caret>\d{1,2})\s?[)}]?(?!\d)"
    r"|\(\s?(?P<bracket>\d{1,2})\s?\)|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))"
)
_FLAT_POWER: Final = r"\s{0,2}[x×*·]\s{0,2}10\s?(?P<flat>[3-9]|1[0-5])(?![\d.,])"  # ×107, a superscript that was lost
_ALONE: Final = r"10(?:(?:\^|\*\*)\s?\(?(?P<power>\d{1,2})\)?(?!\d)|(?P<high>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))"  # 10^6, 10⁸
_E: Final = r"\s?e\s?\+?(?P<e>\d{1,2})(?!\d|[.,]\d|x)"  # 1e13, 3E8, 3.25E13vg
_MIXED: Final = r"(?P<wholes>\d{1,2})[ -](?P<over>[1-3])/(?P<under>[2348])(?![\d/])"  # 2 1/2
NUMBER: Final[str] = rf"(?:{_MIXED}|{_ALONE}|(?P<mantissa>{_MANTISSA})(?:{_MARKED_POWER}|{_FLAT_POWER}|{_E})?)"
# Behind a space or sign, or none.
_LETTERS_AFTER: Final = frozenset(letter for word in MULTIPLIERS for letter in word[:2])
_WORDS_AFTER: Final = re.compile(rf"[\s-]?(?:{'|'.join(MULTIPLIERS)})\b")
FRACTIONS: Final = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3}
RESTORED: Final = "superscript_restored"


class Number(NamedTuple):
    """A number: what it is worth, the power of ten in it, and how it was written.

    `factor` is the power or multiplier that a list or range shares ("1-5x10e8", "3 or 20 million"), 1 without one.
    `lost` is the exponent of a power that may have lost its superscript: `value` and `times` are then what is printed
    (5 x 107: 107, five times), and `restored` reads the power.
    """

    value: float
    factor: float = 1.0
    whole: bool = False
    times: float | None = None
    lost: int | None = None

    def restored(self) -> "Number":
        """Read the lost superscript: 5×107 is 5×10^7, and 109 is 10^9.

        >>> Number(107.0, times=5.0, lost=7).restored()
        Number(value=50000000.0, factor=10000000.0, whole=False, times=None, lost=None)
        """
        if self.lost is None:
            return self
        return Number(_scaled(str(self.times or 1), self.lost), 10.0**self.lost)


def _scaled(mantissa: str, exponent: int) -> float:
    """Multiply by a power of ten through the decimal spelling, so that 1.1×10^7 is 11000000 exactly."""
    return float(f"{mantissa}e{exponent}")


def _decimal(mantissa: str) -> str:
    """Bring digits to the spelling of Python: a comma is a decimal sign unless three digits follow it.

    A lone zero before it makes it a decimal sign always: 0,125.
    """
    text = mantissa.replace("·", ".").replace(" ", "")
    if "," in text:
        head, _, tail = text.partition(",")
        decimal = head == "0" or len(tail.partition(".")[0].replace(",", "")) < 3
        text = text.replace(",", "." if decimal and text.count(",") == 1 else "")
    return text


def read(found: re.Match[str]) -> Number | None:
    """Read what NUMBER matched; None where the digits are too many to be a quantity.

    >>> [spelled(text).value for text in ("120,000", "0,4", "2,5 mg", "50 000", "1.5")]
    [120000.0, 0.4, 2.5, 50000.0, 1.5]
    >>> spelled("2 1/2 tablets").value
    2.5
    >>> [f"{spelled(text).value:.0e}" for text in ("5.0×10^7", "1E13", "10e8", "5 x 10e10", "5 X 10(9)", "10⁸")]
    ['5e+07', '1e+13', '1e+08', '5e+10', '5e+09', '1e+08']
    """
    if found.lastgroup == "mantissa":
        return _alone(found["mantissa"]) if len(found["mantissa"]) <= _LONGEST else None
    if found["wholes"]:
        return Number(int(found["wholes"]) + int(found["over"]) / int(found["under"]))
    alone = found["power"] or found["high"]
    if alone:
        factor = 10.0 ** int(alone.translate(_SUPERSCRIPTS))
        return Number(factor, factor)
    if len(found["mantissa"]) > _LONGEST:
        return None
    mantissa = _decimal(found["mantissa"])
    marked = found["caret"] or found["bracket"] or found["raised"]
    if marked:
        exponent = int(marked.translate(_SUPERSCRIPTS))
        return Number(_scaled(mantissa, exponent), 10.0**exponent)
    if found["e"]:
        # 10e8 is how biologists write 10^8; any other mantissa means what it says.
        return Number(_scaled("1" if mantissa == "10" else mantissa, int(found["e"])), 10.0 ** int(found["e"]))
    return Number(float("10" + found["flat"]), times=float(mantissa), lost=int(found["flat"]))


# 109 may be a 10^9 that lost its superscript: exponents 4 to 15, since 100 to 103 are figures of their own.
_PERHAPS_POWERS: Final = {f"10{exponent}": exponent for exponent in range(4, 16)}


@lru_cache(maxsize=2048)
def _alone(mantissa: str) -> Number:
    """Read digits without a power; a few hundred numbers are most of what doses are written with."""
    if not mantissa.isdigit():
        mantissa = _decimal(mantissa)
    return Number(float(mantissa), 1.0, mantissa.isdigit(), None, _PERHAPS_POWERS.get(mantissa))


def times_words(number: Number, text: str, end: int) -> tuple[Number, int]:
    """Multiply by the words behind a number ("100 million"); give the number and where it ends.

    >>> times_words(Number(1.5), "1.5 million cells", 3)
    (Number(value=1500000.0, factor=1000000.0, whole=False, times=None, lost=None), 11)
    """
    word = _WORDS_AFTER.match(text, end) if text[end + 1 : end + 2] in _LETTERS_AFTER else None
    if word is None:
        return number, end
    factor = MULTIPLIERS[word.group().strip(" -\n\t")]
    return Number(number.value * factor, number.factor * factor), word.end()


def in_words(word: str) -> Number:
    """Read a number word of the vocabulary.

    >>> in_words("four").value
    4.0
    """
    value = NUMBER_WORDS[word]
    return Number(float(value), whole=value >= 1)


def spelled(text: str) -> Number | None:
    """Read the number that a text starts with; None where it starts with none."""
    found = re.match(NUMBER, text.lower())
    return read(found) if found else None
