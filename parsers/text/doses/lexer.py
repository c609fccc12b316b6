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
from typing import Final

from parsers.text.doses import lexicon, numerals, vocabulary
from parsers.text.doses.lexicon import HEADS, KINDS, PHRASES, PLAIN, SQUASHED
from parsers.text.doses.numerals import Number
from parsers.text.doses.pattern import IDENTIFIER_TAIL, MASTER, PARTS
from parsers.text.doses.tokens import Tokens
from parsers.text.doses.vocabulary import words

_RUN: Final = MASTER.groupindex["run"]
_PLAIN: Final = MASTER.groupindex["plain"]
_SIGN: Final = MASTER.groupindex["sign"]
_SIGNS_BEHIND: Final = frozenset(",;:)")
_MOST_WORDS: Final = 8_000  # words whose kind is remembered
_known_words: Final = dict(PLAIN)  # what PLAIN says, and the kinds of words that it has not and that were met before


def _behind_spaces(text: str, place: int) -> str:
    """The character behind some spaces, empty at the end of the text."""
    while text[place : place + 1] == " ":
        place += 1
    return text[place : place + 1]


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
        self.reached = 0

    def add(self, kind: str, word: str, start: int, end: int) -> int:
        """Append a token, and give where it ends."""
        self.kinds.append(kind)
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)
        return end

    def run(self) -> Tokens:
        """Read the whole text: plain words and signs here, everything else by its reader."""
        add_kind, add_word = self.kinds.append, self.words.append
        add_start, add_end = self.starts.append, self.ends.append
        for found in MASTER.finditer(self.text):
            which = found.lastindex
            start = found.start()
            if which == _RUN:
                self.plain_words(found[_RUN], start)
            elif start < self.reached:
                continue
            elif which == _PLAIN:
                self.plain_word(found[_PLAIN], start)
            elif which == _SIGN:
                sign = found[_SIGN]
                add_kind(sign)
                add_word(sign)
                add_start(start)
                add_end(start + 1)
            else:
                read = _READERS.get(found.lastgroup or "", _Lexer.number)
                self.reached = read(self, found, start, start + len(found[0].rstrip(" ")))
        return Tokens("".join(self.kinds), self.words, self.numbers, self.starts, self.ends, self.printed)

    def plain_words(self, run: str, start: int) -> None:
        """A run of words: all at once where they are what they say, else one by one."""
        words = run[:-1].split(" ")
        kinds = list(map(_known_words.get, words))
        if start < self.reached or not (all(kinds) or self.settled(words, kinds)):
            self.one_by_one(words, start)
            return
        self.kinds += kinds  # type: ignore[arg-type]  # none is None here
        self.words += words
        self.starts.append(start)
        ends = [(start := start + len(word) + 1) for word in words]
        self.ends += ends
        self.starts += ends[:-1]

    def one_by_one(self, words: list[str], start: int) -> None:
        """The words of a run, of which some have a sign behind them or need a second look."""
        add_kind, add_word = self.kinds.append, self.words.append
        add_start, add_end = self.starts.append, self.ends.append
        for word in words:
            end = start + len(word)
            kind = _known_words.get(word)
            sign = word[-1:] if kind is None and word[-1:] in _SIGNS_BEHIND else ""
            if sign:
                word = word[:-1]
                kind = _known_words.get(word)
            elif not kind and word in HEADS and self.text[end + 1 : end + 2] not in HEADS[word]:
                kind = KINDS.get(word, "w")
            if not kind or start < self.reached:
                self.word_of_run(word + sign, start)
            else:
                add_kind(kind)
                add_word(word)
                add_start(start)
                add_end(start + len(word))
                if sign:
                    add_kind(sign)
                    add_word(sign)
                    add_start(end - 1)
                    add_end(end)
            start = end + 1

    def settled(self, words: list[str], kinds: list[str | None]) -> bool:
        """Settle the kinds of words that only begin a phrase, in place; False where other words need a second look."""
        for place, kind in enumerate(kinds[:-1]):
            if not kind:
                word = words[place]
                if kind is None or word not in HEADS or words[place + 1][:1] in HEADS[word]:
                    return False
                kinds[place] = KINDS.get(word, "w")
        return bool(kinds[-1])

    def word_of_run(self, word: str, start: int) -> None:
        """A word of a run, with the signs that stand at it."""
        if word.isalpha():
            if start >= self.reached:
                self.plain_word(word, start)
            return
        for part in PARTS.finditer(word):
            self.part(part[0], start + part.start())

    def part(self, part: str, start: int) -> None:
        """A word or sign of a run, where no space divides them."""
        if start < self.reached:
            return
        if part.isalpha():
            self.plain_word(part, start)
        else:
            self.add(part, part, start, start + 1)

    def plain_word(self, word: str, start: int) -> None:
        """A word with nothing unusual behind it, which may yet begin a phrase or be one of two meanings."""
        end = start + len(word)
        kind = _known_words.get(word) if len(word) > 1 or self.text[end : end + 1] == " " else ""
        if kind is None:
            kind = "c" if len(word) > 4 and word.endswith(_CELL_ENDINGS) else "w"
            if len(_known_words) < _MOST_WORDS:
                _known_words[word] = kind
        elif kind == "" and word in HEADS and _behind_spaces(self.text, end) not in HEADS[word]:
            kind = KINDS.get(word, "w")
        self.reached = self.add(kind, word, start, end) if kind else self.word(None, start, end)

    def number(self, found: re.Match[str], start: int, end: int) -> int:
        """A number, with the words that multiply it."""
        number = numerals.read(found)
        if number is None:
            return self.add("w", "", start, end)
        number, end = numerals.times_words(number, self.text, end)
        self.numbers[len(self.kinds)] = number
        return self.add("n", "", start, end)

    def word(self, _found: re.Match[str] | None, start: int, end: int) -> int:
        """A phrase that starts with a word, an identifier, a number in words, or a word that needs a second look."""
        word = self.text[start:end]
        tails = PHRASES.get(word)
        tail = tails.match(self.text, end) if tails is not None else None
        if tail is not None:
            return self.phrase(start, tail.end())
        if self.text[end : end + 1] in _TAIL_SIGNS:
            tail = IDENTIFIER_TAIL.match(self.text, end)
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


_RATIOS: Final = frozenset(("w/w", "w/v", "v/v", "l/l"))
_CELL_ENDINGS: Final = vocabulary.CELL_ENDINGS
_TAIL_SIGNS: Final = frozenset("-+0123456789")
_NEEDLES: Final = ("needle", "gauge", "spinal", "cannula", "quincke")
_ABBREVIATIONS: Final = words("vs approx ca max min inj tab cap wk hr no resp incl dr st cf")
_NOT_A_SINGLE_DOSE: Final = re.compile(
    r"[\s-](?:arm|blind|mask|cent|use|group|agent|site|cohort|limb|patient|eye|daily)"
)
_DOUBTS: Final[dict[str, Callable[[_Lexer, str, int, int], tuple[str, str]]]] = {
    **dict.fromkeys("lhdwu", _Lexer.single_letter),
    "g": _Lexer.gram,
    "iv": _Lexer.numeral,
    "it": _Lexer.pronoun,
    "mu": _Lexer.mega,
    "single": _Lexer.single,
}
_READERS: Final[dict[str, Callable[[_Lexer, re.Match[str], int, int], int]]] = {
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


_GOING_ON: Final = ("i", "&", ",", "-", "/", "wt", "it", ")t", "F", "O")  # kinds of tokens that end no line
_WITHIN: Final = re.compile(r"\n(?<!\n\n)(?!\s*(?:\n|[*·▪◦‣#•-]|\(?(?:\d{1,2}|[a-zA-Z]|i{1,3})[.)]\s))")


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


_SHORT: Final = 4_000  # characters; longer texts are not kept


@lru_cache(maxsize=32)
def _remembered(text: str) -> Tokens:
    """The tokens of a text that was read a moment ago: arms and their interventions often share one."""
    return _Lexer(text).run()
