"""When two texts say the same: the plain form that forgets wrapping, typography and the spelling of numbers and units.

The plain form is for comparing only, never for showing. It is a string of tokens with one space between them: words in
lower case and without accents, numbers in one spelling (`1,000` and `1000`; `5.0×10^7` and `5e7`; `three` and `3`),
operators in one spelling, and no punctuation, list markers or line breaks.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from string import ascii_lowercase
from typing import Final

from rapidfuzz.distance import Indel

from comparator.findings import Phrase
from parsers.text.canonical import fold

_TYPOGRAPHY: Final = str.maketrans(
    {
        **{digit: f"^{value}" for value, digit in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")},
        **{digit: str(value) for value, digit in enumerate("₀₁₂₃₄₅₆₇₈₉")},
        **dict.fromkeys("–—−‐‑‒", "-"),
        **dict.fromkeys("’‘`´'", None),
        **dict.fromkeys("•·∙●▪", "*"),
        **dict(zip("αβγδκλ", ("alpha", "beta", "gamma", "delta", "kappa", "lambda"), strict=True)),
        **dict(zip("µμßøØłŁæœıº×", ("u", "u", "ss", "o", "O", "l", "L", "ae", "oe", "i", "°", "x"), strict=True)),
    }
)
# "2.", "3)", "(a)", "iv.", "*", "-" at the start of a line: the marker of a list, which a re-wrapped text sets anew.
_MARKER: Final = re.compile(r"^[ \t]*(?:[-*+]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])(?=\s)", re.MULTILINE)
_ROMAN: Final = "ivx"
_FOREIGN: Final = re.compile(r"[^\x00-\x7f]+")
_FIRST_ACCENT: Final = "\u0300"
_FIGURE: Final = re.compile(r"\d")
_THOUSANDS: Final = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
# "5.0 x 10^7", "5*10^7": a mantissa and its power of ten.
_POWER: Final = re.compile(r"(\d+(?:\.\d+)?) ?[x*] ?10 ?\^ ?(\d{1,2})")
# "3xULN", "2 x" after a number; "18 - 75" and "18 to 75"; "kg/m^2" and "kg/m2".
_TIMES: Final = re.compile(r"(\d) ?x ?(?=[a-z])")
_RANGE: Final = re.compile(r"(\d) ?(?:-|to) ?(?=\d)")
_SQUARE: Final = re.compile(r"(?<=[a-z])\^(?=\d)")
_TOKEN: Final = re.compile(r"[a-z]+|\d+e\d+|\d+(?:\.\d+)?|(?<!\S)-(?=\d)|\.\d+|>=|<=|[<>=%^+°±]|[^\W\da-z_]+")
_WORD: Final = re.compile(r"[a-z]+|>=|<=|[<>=%^+°±]|[^\W\da-z_]+")
"""The tokens of a text without figures."""
_LETTERS_ONLY: Final = bytes(code if chr(code) in ascii_lowercase else ord(" ") for code in range(256))
_NO_TOKENS_BESIDE_LETTERS: Final = bytes(code for code in range(128) if chr(code) not in "0123456789<>=%^+")
"""What a text in lower case may be made of whose tokens are all words of ASCII letters."""
_PHRASES: Final = {
    "greater than or equal to": ">=",
    "more than or equal to": ">=",
    "less than or equal to": "<=",
    "equal to or greater than": ">=",
    "equal to or less than": "<=",
    "per cent": "%",
}
_PHRASE: Final = re.compile("|".join(_PHRASES))
_COUNTED: Final = "zero one two three four five six seven eight nine ten eleven twelve"
_SPELLINGS: Final = {
    **{word: str(value) for value, word in enumerate(_COUNTED.split())},
    "fifteen": "15",
    "twenty": "20",
    "thirty": "30",
    "sixty": "60",
    "percent": "%",
    "days": "day",
    "mcg": "ug",
    **dict.fromkeys(("years", "yrs", "yr"), "year"),
    **dict.fromkeys(("months", "mos"), "month"),
    **dict.fromkeys(("weeks", "wks", "wk"), "week"),
    **dict.fromkeys(("hours", "hrs", "hr"), "hour"),
    **dict.fromkeys(("minutes", "mins", "min"), "minute"),
}
_KEPT: Final = 1000  # characters: longer texts are prose that is compared once


def plain(text: str) -> str:
    """Bring a text to its plain form.

    >>> plain("1. Age ≥ 18 years;") == plain("age >=18 yrs.")
    True
    >>> plain("1,000 mg (5.0×10⁷ cells)")
    '1000 mg 5e7 cells'
    """
    return _kept_plain(text) if len(text) <= _KEPT else _plain(text)


def _plain(text: str) -> str:
    # Most texts are short, and most have no figure, no mark of a list and no accent: what they cannot need is left out.
    if not text.isascii():
        text = _without_accents(text)
    elif text.isalpha():
        return _SPELLINGS.get(text.lower(), text.lower())
    text = _without_markers(text.replace("'", ""))
    if "=" in text or not text.isascii():
        text = fold(text)
    text = text.lower()
    if "equal to" in text or "per cent" in text:
        text = _PHRASE.sub(lambda found: _PHRASES[found.group()], text)
    spelling = _SPELLINGS.get
    made = text.encode("utf-8", "surrogatepass")
    if not made.translate(None, _NO_TOKENS_BESIDE_LETTERS):  # the same tokens as by `_WORD`, in a tenth of the time
        tokens = [spelling(token, token) for token in made.translate(_LETTERS_ONLY).decode().split()]
    elif _FIGURE.search(text):
        text = _figures_plain(text)
        tokens = [_spelling(token) if "." in token else spelling(token, token) for token in _TOKEN.findall(text)]
    else:
        tokens = [spelling(token, token) for token in _WORD.findall(text)]
    # A text of nothing but marks ("-") has no tokens, and is compared as it stands.
    return " ".join(tokens) or text.strip()


def _without_markers(text: str) -> str:
    if "\n" in text:
        return _MARKER.sub("", text)
    if text[:2].isalpha() and text[0] not in _ROMAN:  # a word
        return text
    found = _MARKER.match(text)
    return text[found.end() :] if found else text


def _figures_plain(text: str) -> str:
    """Figures in one spelling: without commas between thousands, powers of ten as such, ranges with "to"."""
    if "," in text:
        text = _THOUSANDS.sub("", text)
    if "^" in text:
        text = _POWER.sub(_power, text)
    if "x" in text:
        text = _TIMES.sub(r"\1 x ", text)
    if "-" in text or "to" in text:
        text = _RANGE.sub(r"\1 to ", text)
    return _SQUARE.sub("", text) if "^" in text else text


_kept_plain: Final = lru_cache(maxsize=8192)(_plain)


def _without_accents(text: str) -> str:
    return _FOREIGN.sub(lambda found: _unaccented(found.group()), text)


@lru_cache(maxsize=1024)
def _unaccented(marks: str) -> str:
    """A run of letters and signs beyond ASCII in its plain form: the same few stand in a record again and again."""
    marks = marks.translate(_TYPOGRAPHY)
    if marks.isascii():
        return marks
    decomposed = unicodedata.normalize("NFKD", marks)
    return "".join([mark for mark in decomposed if mark < _FIRST_ACCENT or not unicodedata.combining(mark)])


def _power(found: re.Match[str]) -> str:
    mantissa = _spelling(found[1])
    return found.group() if "." in mantissa else f"{mantissa}e{int(found[2])}"


def _spelling(token: str) -> str:
    if "." in token:
        token = token.rstrip("0").rstrip(".")
        return f"0{token}" if token.startswith(".") else token
    return _SPELLINGS.get(token, token)


def same(left: str, right: str) -> bool:
    """Whether two texts say the same but for wrapping, typography and the spelling of numbers and units."""
    if left == right:
        return True
    if _begin_apart(left[:_OPENING], right[:_OPENING]) and _begin_apart(_lined_opening(left), _lined_opening(right)):
        return False
    if plain(left) == plain(right):
        return True
    # "a score of\n12. Then" has no list marker: what one line break makes of a figure, joined lines undo.
    lined = _in_one_line(left), _in_one_line(right)
    return lined != (left, right) and plain(lined[0]) == plain(lined[1])


_OPENING: Final = 300  # characters in which the first words of a text stand
_FIRST_WORDS: Final = 8


def _begin_apart(left: str, right: str) -> bool:
    """Whether the openings of two long texts tell them apart: of two trials most do, and plain forms take time."""
    if min(len(left), len(right)) < _OPENING:
        return False
    ours, theirs = (plain(text).split()[: _FIRST_WORDS + 1] for text in (left, right))
    # The word behind them may be cut, and what is cut is not compared.
    return len(ours) > _FIRST_WORDS < len(theirs) and ours[:_FIRST_WORDS] != theirs[:_FIRST_WORDS]


def _lined_opening(text: str) -> str:
    """The opening of a text in one line."""
    return _in_one_line(text[: 2 * _OPENING])[:_OPENING]


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def without_superscripts(text: str) -> str:
    """The plain form of a text as a page shows it that lost its superscripts: `5×10^7` reads `5×107`.

    >>> without_superscripts("5×10^7 cells") == without_superscripts("5×107 cells")
    True
    """
    return plain(text.translate(_TYPOGRAPHY).replace("^", ""))


def superscripts(text: str) -> int:
    """How many superscript figures a text shows, raised or written with a caret."""
    return text.count("^") + sum(mark in "⁰¹²³⁴⁵⁶⁷⁸⁹" for mark in text)


_MOST_PLACES: Final = 3
_MOST_WORDS: Final = 20_000  # of both texts; comparing word by word takes memory with the square of them
_FEW_WORDS: Final = 24  # below this, texts are compared word by word however unlike they are
_LEAST_SHARED: Final = 0.35
_LONGEST: Final = 80  # characters quoted from either side of one place


def changed_words(left: str, right: str) -> tuple[Phrase, ...]:
    """Say where the words of two texts differ: the first places of it, and how many more there are."""
    ours, theirs = left.split(), right.split()
    if len(ours) + len(theirs) > _MOST_WORDS:
        return (Phrase("long texts that differ"),)
    if len(ours) + len(theirs) > _FEW_WORDS and _shared(ours, theirs) < _LEAST_SHARED:
        return (Phrase("texts that share few words"),)
    found = ((" ".join(a), " ".join(b)) for a, b in _places(ours, theirs))
    places = [(a, b) for a, b in found if plain(a) != plain(b)]
    phrases = [_place(a, b) for a, b in places[:_MOST_PLACES]]
    if len(places) > _MOST_PLACES:
        more = len(places) - _MOST_PLACES
        phrases.append(Phrase(f"and {more} more {'place' if more == 1 else 'places'}"))
    return tuple(phrases) or (Phrase("the same words, joined in another way"),)


def _shared(ours: list[str], theirs: list[str]) -> float:
    """Which share of the words of two texts both have."""
    one, other = set(ours), set(theirs)
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def _places(ours: list[str], theirs: list[str]) -> Iterator[tuple[list[str], list[str]]]:
    """The runs of words that differ, as (words of the left, words of the right)."""
    # What both begin and end with letter by letter is most of a changed text, and needs no plain form.
    head = _shared_start(ours, theirs)
    ours, theirs = ours[head:], theirs[head:]
    tail = _shared_start(ours[::-1], theirs[::-1])
    ours, theirs = ours[: len(ours) - tail], theirs[: len(theirs) - tail]
    a = b = 0
    for change in Indel.opcodes([plain(word) for word in ours], [plain(word) for word in theirs]):
        if change.tag == "equal":
            if a < change.src_start or b < change.dest_start:
                yield ours[a : change.src_start], theirs[b : change.dest_start]
            a, b = change.src_end, change.dest_end
    if a < len(ours) or b < len(theirs):
        yield ours[a:], theirs[b:]


def _shared_start(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """How many words two texts have in common before the first that differs."""
    both = enumerate(zip(ours, theirs, strict=False))
    return next((place for place, (one, other) in both if one != other), min(len(ours), len(theirs)))


def _place(left: str, right: str) -> Phrase:
    if not right:
        return Phrase('only the {side} one has "{told}"', side="left", told=shortened(left))
    if not left:
        return Phrase('only the {side} one has "{told}"', side="right", told=shortened(right))
    return Phrase('"{left}" against "{right}"', shortened(left), shortened(right))


def shortened(text: str, most: int = _LONGEST) -> str:
    """Cut a text at a word for quoting, and show that it was cut."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} ..."
