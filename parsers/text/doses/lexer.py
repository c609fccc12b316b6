r"""Text to tokens: one pass of one pattern, and a letter for the kind of each token.

The kinds of a text, joined, are a short string ("wnuf" for "Drug 5 mg daily"), and the rules of the grammar are
patterns over that string. What a token says is its word, looked up in the vocabulary, or its number.

Kinds: n number; u unit, v volume, c counted unit, b form (tablet), % percent; k body (kg, m2), K inverse (kg-1);
t time; f frequency, q compact interval (q2w), e every, / per, a article, o once, x times, G other/second; D giving,
R giving that is a weak route (injection), r route, s single, S stage, l label (cohort), C cycle, X fraction, A AUC,
T total, M maximum, F for, O over, p interval; P placebo; y as needed; J junction (then, plus), & and/or, ~ plus-minus,
< comparison, - range, i function word, d device, I identifier, w other word; , ; . : ( ) = N newline.
Masks, put over what has been read: Z and z an amount, _ the figures of days and labels.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from parsers.text.doses import lexicon, numerals, vocabulary
from parsers.text.doses.lexicon import HEADS, KINDS, PHRASES, PLAIN, SQUASHED
from parsers.text.doses.numerals import Number
from parsers.text.doses.vocabulary import words

# A word with nothing unusual behind it comes first: it is most of any text. Spaces go with the token before them.
_LETTER = r"[^\W\d_⁰¹²³⁴-⁹½¼¾⅓]"
_MASTER = re.compile(
    rf"(?:(?P<plain>(?:{_LETTER}{{2,}}+|a(?= ))(?!-?\d|[\^⁻²'+]))"
    r"|(?P<sign>[,;:)%/]|\((?!(?:kg|m2|m²)\s?[.·*⋅x-]?\s?[dhmw]))"
    r"|(?P<line>\n[\s*·▪◦‣#-]*(?:\(?(?:\d{1,2}|[a-z]|i{1,3})[.)]\s)?)"
    r"|(?P<ordinal>\d{1,3}(?:st|nd|rd|th)(?!\w))"
    rf"|{numerals.NUMBER}"
    r"|(?P<compact>q\.?\s?\d{1,3}\s?-?\s?(?:weeks?|wks?|w|hours?|hrs?|h|days?|d|months?|mo|min|minutes?|m)\b)"
    r"|(?P<label>(?:c\d{1,2})?(?:days?|weeks?|wk|d|w)(?=-?\d{1,3}(?![\w%])))"
    r"|(?P<auc>auc(?![a-z]))"
    r"|(?P<dotted>[a-z](?:\.[a-z]){1,3}\b\.?)"
    r"|(?P<pair>\((?:kg|m2|m²)\s?[.·*⋅x-]?\s?(?:day|d|hour|h|min|week)\))"
    r"|(?P<body>m\s?(?:\^\s?2|²|\(2\)|2)(?![\w.])|㎡"
    r"|(?:kg|min|h|hr|day|d|wk|week|m|ml)(?:\^?-1(?!\d)|⁻¹)|m(?:\^?-2(?!\d)|⁻²))"
    r"|(?P<times>[x×*](?=\s?\d)|[×*])"
    rf"|(?P<word>{_LETTER}+(?:'[a-z]+)?)"
    r"|(?P<hyphen>(?<=\w)-(?!(?:d|w|days?|weeks?)\s?\d)(?=[a-z]))"
    r"|(?P<stop>[.?!](?=\s|\)|$)|(?<=[a-z]{3})\.(?=\d|[a-z]{3}))"
    r"|(?P<mark>\+/-|[-+<>=±&|^½¼¾⅓])) *"
)
# An identifier goes on behind its letters: "CD34+", "BAY63-2521", "APG-2575", but not "dose-10mg".
_UNIT = r"(?:mg|mcg|ug|ng|g|ml|iu|u|gy|kg|cells|vg|vp|cfu|pfu|x\s?10|×|%|[.,]\d)(?![a-z])"
_IDENTIFIER_TAIL = re.compile(
    rf"(?:\d++(?!{_UNIT})|\d{{4,}}+g(?![a-z])|-\d++(?!\s?{_UNIT}))[\w+]*(?:-\w*\d\w*)?\+?|\+(?=[\s/)])"
)


class Tokens(NamedTuple):
    """The tokens of a text: their kinds as one string, and for each its word, its number, and its place."""

    kinds: str
    words: list[str]
    numbers: dict[int, Number]
    starts: list[int]
    ends: list[int]
    text: str


class _Lexer:
    """The state of one pass: what was found so far, and the text as printed and as read."""

    def __init__(self, text: str) -> None:
        self.printed = text
        lowered = text.lower()
        lowered = lowered if len(lowered) == len(text) else text
        self.text = lowered.translate(lexicon.ASCII_LOOKALIKES if text.isascii() else lexicon.LOOKALIKES)
        self.kinds: list[str] = []
        self.words: list[str] = []
        self.numbers: dict[int, Number] = {}
        self.starts: list[int] = []
        self.ends: list[int] = []

    def add(self, kind: str, word: str, start: int, end: int) -> int:
        """Append a token, and give where it ends."""
        self.kinds.append(kind)
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)
        return end

    def run(self) -> Tokens:
        """Read the whole text: plain words here, everything else by its reader."""
        reached = 0
        add_kind, add_word = self.kinds.append, self.words.append
        add_start, add_end = self.starts.append, self.ends.append
        for found in _MASTER.finditer(self.text):
            start = found.start()
            if start < reached:
                continue
            which = found.lastindex
            if which == 1:
                word = found[1]
                kind = PLAIN.get(word)
                if kind is None:
                    kind = "c" if word[-1] in "cs" and word.endswith(_CELL_ENDINGS) and len(word) > 4 else "w"
                elif kind == "" and word in HEADS and self.text[found.end() : found.end() + 1] not in HEADS[word]:
                    kind = KINDS.get(word, "w")
            elif which == 2:
                kind = word = found[2]
            else:
                kind = word = ""
            if kind == "":
                read = _READERS.get(found.lastgroup or "", _Lexer.number)
                reached = read(self, found, start, start + len(found[0].rstrip(" ")))
                continue
            add_kind(kind)
            add_word(word)
            add_start(start)
            add_end(start + len(word))
        return Tokens("".join(self.kinds), self.words, self.numbers, self.starts, self.ends, self.printed)

    def number(self, found: re.Match[str], start: int, end: int) -> int:
        """A number, with the words that multiply it."""
        number = numerals.read(found)
        if number is None:
            return self.add("w", "", start, end)
        number, end = numerals.times_words(number, self.text, end)
        self.numbers[len(self.kinds)] = number
        return self.add("n", "", start, end)

    def word(self, found: re.Match[str], start: int, end: int) -> int:
        """A phrase that starts with a word, an identifier, a number in words, or a word that needs a second look."""
        word = self.text[start:end]
        tails = PHRASES.get(word)
        tail = tails.match(self.text, end) if tails is not None else None
        if tail is not None:
            return self.phrase(start, tail.end())
        if self.text[end : end + 1] in _TAIL_SIGNS:
            tail = _IDENTIFIER_TAIL.match(self.text, end)
            if tail is not None:
                return self.identifier(start, tail.end())
        if word in vocabulary.NUMBER_WORDS:
            return self.spelled_number(word, start, end)
        kind = KINDS.get(word)
        if kind is None:
            kind = "c" if len(word) > 4 and word.endswith(vocabulary.CELL_ENDINGS) else "w"
        elif word in _DOUBTS:
            kind, word = _DOUBTS[word](self, kind, start, end)
        return self.add(kind, word, start, end)

    def phrase(self, start: int, end: int) -> int:
        """Several words that are one, whether spaces or hyphens join them."""
        word = SQUASHED[re.sub(r"[\s-]", "", self.text[start:end])]
        return self.spelled_number(word, start, end) if KINDS[word] == "n" else self.add(KINDS[word], word, start, end)

    def spelled_number(self, word: str, start: int, end: int) -> int:
        """A number in words, with the words that multiply it."""
        number, end = numerals.times_words(numerals.in_words(word), self.text, end)
        self.numbers[len(self.kinds)] = number
        return self.add("n", word, start, end)

    def identifier(self, start: int, end: int) -> int:
        """Letters with digits: a product code, a marker of cells (CD34+), or a unit that holds digits (TCID50)."""
        word = self.text[start:end]
        return self.add(KINDS.get(word) or ("c" if word.endswith(vocabulary.CELL_ENDINGS) else "I"), word, start, end)

    def compact(self, found: re.Match[str], start: int, end: int) -> int:
        """Q2W, q3wk, q8h, "q 3 weeks"."""
        return self.add("q", self.text[start:end], start, end)

    def ordinal(self, found: re.Match[str], start: int, end: int) -> int:
        """2nd, 15th."""
        return self.add("G", self.text[start:end], start, end)

    def label(self, found: re.Match[str], start: int, end: int) -> int:
        """D1, c1d1, day1, W4: the label of a day or week, its number being the next token; but "vitamin D3" is none."""
        word = self.text[start:end].lstrip("c0123456789")
        if word == "d" and self.words and self.words[-1].startswith("vitamin"):
            return self.identifier(start, end + 1)
        return self.add("t", word, start, end)

    def auc(self, _found: re.Match[str], start: int, end: int) -> int:
        """AUC, also where its figure follows without a space."""
        return self.add("A", "auc", start, end)

    def dotted(self, found: re.Match[str], start: int, end: int) -> int:
        """i.v., b.i.d., p.o., e.g.: read without the stops, which end no sentence; "35 I.E." are units."""
        word = self.text[start:end].replace(".", "")
        that_is = word == "eg" or (word == "ie" and (self.kinds[-1:] != ["n"] or self.printed[start].islower()))
        return self.add("w" if that_is else KINDS.get(word, "w"), word, start, end)

    def body(self, found: re.Match[str], start: int, end: int) -> int:
        """m2, m^2, m², or kg-1, min-1 behind a unit; elsewhere "day-1" is the label of a day."""
        word = self.text[start:end].replace(" ", "")
        if word not in vocabulary.INVERSE:
            return self.add("k", "m2", start, end)
        if self.kinds and self.kinds[-1] in "uvcKk":
            return self.add("K", word, start, end)
        unit = word.partition("-")[0]
        self.add(KINDS.get(unit, "w"), unit, start, end - 2)
        self.add("-", "-", end - 2, end - 1)
        self.numbers[len(self.kinds)] = Number(1.0, whole=True)
        return self.add("n", "", end - 1, end)

    def pair(self, found: re.Match[str], start: int, end: int) -> int:
        """(m2.d), (kg·min): two denominators in brackets, read as "m2/d"."""
        text = self.text[start:end]
        body = "kg" if "kg" in text else "m2"
        self.add("k", body, start, end)
        self.add("/", "/", start, end)
        return self.add(
            "t", text.strip("()").replace("kg", "").replace("m2", "").strip(" m².·*⋅x-") or "min", start, end
        )

    def mark(self, found: re.Match[str], start: int, end: int) -> int:
        """Punctuation, and the fractions that are one character."""
        sign = self.text[start:end]
        kind = lexicon.MARKS.get(sign, sign)
        if kind == "n":
            self.numbers[len(self.kinds)] = Number(numerals.FRACTIONS[sign])
        return self.add(kind, sign, start, end)

    def line(self, _found: re.Match[str], start: int, end: int) -> int:
        """A blank line, or a line break with the bullet or number of the next line; none inside of a phrase."""
        broken = "".join(self.kinds[-2:]).endswith(_GOING_ON) and self.text[end : end + 1].isalnum()
        if broken and not self.printed[end].isupper() and not self.text[start:end].strip():
            return end  # "on Days", a blank line, "1 to 21"
        return self.add("N", "\n", start, max(end, start + 1))

    def times(self, _found: re.Match[str], start: int, end: int) -> int:
        """A sign of multiplication."""
        return self.add("x", "×", start, end)

    def hyphen(self, _found: re.Match[str], _start: int, end: int) -> int:
        """A hyphen inside a word or behind a figure ("once-daily", "28-day") says nothing."""
        return end

    def stop(self, _found: re.Match[str], start: int, end: int) -> int:
        """A full stop ends a sentence unless a small letter, or nothing but a figure before it on its line, says no."""
        if self.words and self.words[-1] in _ABBREVIATIONS:
            return end
        following = self.printed[end : end + 3].lstrip()[:1]
        listed = self.kinds[-1:] == ["n"] and self.kinds[-2:-1] in ([], ["N"])
        return self.add("," if following.islower() or listed else ".", ".", start, end)

    def single_letter(self, kind: str, start: int, end: int) -> tuple[str, str]:
        """g, l, h, d, w, u are units only behind a figure or slash, and before no hyphen: "G-CSF", "vitamin D"."""
        behind_figure = self.kinds[-1:] in (["n"], ["/"])
        hyphenated = self.text[end : end + 1] == "-" and self.text[end + 1 : end + 2].isalpha()
        micro = self.printed[start] in "µμ"  # "50 µ/kg": a unit that lost its letter, and no units
        ratio = {self.text[start : end + 2], self.text[max(start - 2, 0) : end]} & _RATIOS
        return (kind if behind_figure and not (hyphenated or micro or ratio) else "w"), self.text[start:end]

    def gram(self, kind: str, start: int, end: int) -> tuple[str, str]:
        """A capital G behind a figure above ten is a gauge: "25 G needle"."""
        number = self.numbers.get(len(self.kinds) - 1)
        gauge = self.printed[start] == "G" and number is not None and number.value > 10
        needle = self.text[end : end + 20].lstrip(" -(").startswith(_NEEDLES)
        return ("w", "g") if gauge or needle else self.single_letter(kind, start, end)

    def numeral(self, kind: str, _start: int, _end: int) -> tuple[str, str]:
        """IV behind "stage" or "phase" is the figure four."""
        before = [word for word in self.words[-2:] if word not in ("-", "to", "and", "or", "/")]
        return ("w" if before and before[-1] in vocabulary.NUMERAL_BEFORE else kind), "iv"

    def pronoun(self, kind: str, start: int, end: int) -> tuple[str, str]:
        """IT is a route where it is printed in capitals; "it" is a pronoun."""
        return (kind if self.printed[start:end].isupper() else "w"), "it"

    def mega(self, kind: str, start: int, _end: int) -> tuple[str, str]:
        """MU is a million units, mU a thousandth of one."""
        return kind, "miu" if self.printed[start] == "M" else "mu"

    def single(self, kind: str, _start: int, end: int) -> tuple[str, str]:
        """A single arm, blind, centre or agent is not a single dose."""
        return ("w" if _NOT_A_SINGLE_DOSE.match(self.text, end) else kind), "single"


_RATIOS = frozenset(("w/w", "w/v", "v/v", "l/l"))
_CELL_ENDINGS = vocabulary.CELL_ENDINGS
_TAIL_SIGNS = frozenset("-+0123456789")
_NEEDLES = ("needle", "gauge", "spinal", "cannula", "quincke")
_ABBREVIATIONS = words("vs approx ca max min inj tab cap wk hr no resp incl dr st cf")
_NOT_A_SINGLE_DOSE = re.compile(r"[\s-](?:arm|blind|mask|cent|use|group|agent|site|cohort|limb|patient|eye|daily)")
_DOUBTS: dict[str, Callable[[_Lexer, str, int, int], tuple[str, str]]] = {
    **dict.fromkeys("lhdwu", _Lexer.single_letter),
    "g": _Lexer.gram,
    "iv": _Lexer.numeral,
    "it": _Lexer.pronoun,
    "mu": _Lexer.mega,
    "single": _Lexer.single,
}
_READERS: dict[str, Callable[[_Lexer, re.Match[str], int, int], int]] = {
    "plain": _Lexer.word,
    "word": _Lexer.word,
    "ordinal": _Lexer.ordinal,
    "compact": _Lexer.compact,
    "label": _Lexer.label,
    "auc": _Lexer.auc,
    "dotted": _Lexer.dotted,
    "pair": _Lexer.pair,
    "body": _Lexer.body,
    "mark": _Lexer.mark,
    "line": _Lexer.line,
    "times": _Lexer.times,
    "hyphen": _Lexer.hyphen,
    "stop": _Lexer.stop,
}


_GOING_ON = ("i", "&", ",", "-", "/", "wt", "it", ")t", "F", "O")  # kinds of tokens that end no line
_WITHIN = re.compile(r"(?<!\n)\n(?!\s*(?:\n|[*·▪◦‣#•-]|\(?(?:\d{1,2}|[a-zA-Z]|i{1,3})[.)]\s))")


def paragraphs(text: str) -> str:
    r"""Join the lines of each paragraph: where a line ends says nothing, blank lines and marks of lists do.

    The places of all other characters stay what they were.

    >>> paragraphs("5 mg by\nmouth\n* weekly\n\nfor 3\ndoses")
    '5 mg by mouth\n* weekly\n\nfor 3 doses'
    """
    return _WITHIN.sub(" ", text) if "\n" in text else text


def tokenize(text: str) -> Tokens:
    """Cut a canonical text into tokens.

    >>> tokenize("Drug 5 mg/kg IV, every 2 weeks for 4 doses.").kinds
    'wnu/kr,entFnD.'
    >>> tokenize("5×10^7 cells once daily on Days 1, 8").kinds
    'ncofitn,n'
    """
    return _remembered(text) if len(text) <= _SHORT else _Lexer(text).run()


_SHORT = 4_000  # characters; longer texts are not kept


@lru_cache(maxsize=32)
def _remembered(text: str) -> Tokens:
    """The tokens of a text that was read a moment ago: arms and their interventions often share one."""
    return _Lexer(text).run()
