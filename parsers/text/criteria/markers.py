"""List markers: bullets and printed numbers, at the start of a line and inside one.

A marker has a *shape*, its punctuation (`#.`, `#)`, `(#)`, or a bullet character), and *readings*, what the printed
number may be: `3` is the third of the digits; `c` the third letter; `i` the first roman number or the ninth letter.
Which one is meant shows only beside its neighbours, so markers are compared with each other, never judged alone.
"""

import re
from functools import lru_cache
from typing import Final

# What registries, word processors and page renderings print as bullets; "*", "-" and "o" have rules of their own.
_BULLETS: Final = "•·▪◦●○◘‣⁃∙□■◆◇▶►➢➔❖❑❒✓✔✦➤⮚§"
_CIRCLED: Final = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_CIRCLED_ONE: Final = frozenset(_CIRCLED)
_ROMAN: Final = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})|X{0,3}(?:IX|IV|V?I{0,3})")
_ROMAN_DIGITS: Final = {"i": 1, "v": 5, "x": 10}
_GAP: Final = 3  # "20." and then "23." is still one list: numbers get left out by hand
_REACH: Final = 200  # characters: a bracket closed further on was not meant to be open here
_STACK: Final = 3  # "* 1. Text", "- • Text"

# "* Text", "-Text", "•Text", "o Text", and "º.- Text", what is left of "1º.-". Not "-5 °C", not "*a footnote".
_BULLET: Final = re.compile(
    rf"(?:\*{{1,2}}(?=\s|$|[{_BULLETS}-])|[-–—](?=[\s(•]|$|[^\W\d_])|\+(?=\s)|[{_BULLETS}](?![\d=])|o(?=\s+[A-Z])|[º°]\.?-)\s*"
)
# "1." "1)" "(1)" "1.-" "1º)" "1、" "1- " "3.4." "a." "(iv)" "A)" "I1." "7 ."
_NUMBER: Final = re.compile(
    r"(?P<open>[(（\[]?)"
    r"(?P<number>\d{1,3}(?:\.\d{1,2}){0,3}|[ivxIVX]{1,6}|\d{1,2}[a-z]|[A-Za-z]|[A-Z]{1,3}[ -]?\d{1,2})"
    r"[º°]? ?(?P<close>[.)）\]、．:]|[-–](?=\s|[A-Z]))-?\s*"
)
# "7 Any disease", "10.2 Any disease", "I1 Any disease", "2, Any disease": numbers where the neighbours say so.
_BARE: Final = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z]{1,2}\d{1,2})(?P<close>,?)\s+(?=[^\W\d_])")
# Inside a line a marker stands behind a space, a stop or a word that it is stuck to, and before a word.
_INNER: Final = re.compile(
    r"(?P<open>[(（]?)(?P<number>\d{1,2}(?:\.\d{1,2})?|[ivxIVX]{2,5}|[A-Za-z])"
    r"(?P<close>[)）、]|\.(?!\d)|(?<=[;.] \d),|(?<=[;.] \d\d),)\s*(?=[^\s,;.)\]])"
)
# Where one can stand: quick to look for, since it begins with a set, and in most lines nowhere.
_SOME_INNER: Final = re.compile(
    r"[\s;；。，,.:：()（）][(（]?(?:\d{1,2}(?:\.\d{1,2})?[.)）、,]|[ivxIVX]{1,5}[.)）、]|[A-Za-z][.)）、])"
)
# No marker stands where no such number is closed behind such a sign: quicker still, since few signs close anything.
_SOME_CLOSED: Final = re.compile(
    r"[.)）、,](?:(?<=[\s;；。，,.:：()（）][\dA-Za-z].)|(?<=[\s;；。，,.:：()（）]\d\d.)"
    + "".join(rf"|(?<=[\s;；。，,.:：()（）][ivxIVX]{{{count}}}.)" for count in range(2, 6))
    + ")"
)
_CIRCLE: Final = re.compile(rf"(?P<number>[{_CIRCLED}])\s*")
_BULLET_SIGNS: Final = frozenset(_BULLETS + "*-–—+oº°")
_LONGEST_NUMBER: Final = 7  # letters: as many in a row are a word
_ABBREVIATION: Final = re.compile(r"[A-Za-z]\. ?[A-Za-z]\.")  # "i.e.", "i.v.", "N.B.", "U. S."
_BRACKET: Final = re.compile(r"[()]")
_SHAPE: Final = str.maketrans({"（": "(", "[": "(", "）": ")", "]": ")", "．": ".", "–": "-"})


class Marker:
    """A printed marker.

    `shape` is its punctuation, `number` what is printed (None for a bullet), `readings` what that may count, and
    `starts` says whether a list can begin here: a bullet, 1, a, i, A, I, ①, 3.1.
    """

    def __init__(
        self,
        shape: str,
        number: str | None = None,
        readings: tuple[tuple[str, int], ...] = (),
        starts: bool = True,
    ) -> None:
        self.shape = shape
        self.number = number
        self.readings = readings
        self.starts = starts

    @property
    def is_dotted(self) -> bool:
        """Whether the number names the list that it belongs to: `3.1`."""
        return self.number is not None and "." in self.number

    def follows(self, other: "Marker | None", gap: int = _GAP) -> bool:
        """Whether this goes on with the list of the other: the same bullet, or one of the next `gap` numbers."""
        if other is None or self.shape != other.shape:
            return False
        if not self.readings or not other.readings:
            return self.readings == other.readings
        for kind, at in self.readings:
            for there, last in other.readings:
                if kind == there and 0 < at - last <= gap:
                    return True
        return False

    def may_be_followed_in(self, text: str) -> bool:
        """Whether a text holds the next number at all: a quick look, for digits and letters; romans are not told."""
        return any(
            str(count + 1) in text if kind.endswith("#") else kind in "iI" or chr(ord(kind[-1]) + count) in text
            for kind, count in self.readings
        )

    def counts_on(self, other: "Marker | None") -> bool:
        """Whether this is the very next number after the other, however punctuated ("7." and then "8)")."""
        if other is None:
            return False
        return any(("#", last + 1) in self.readings for kind, last in other.readings if kind == "#")

    def is_same(self, other: "Marker") -> bool:
        """Whether both are printed alike."""
        return self.shape == other.shape and self.number == other.number

    def like(self, other: "Marker | None") -> bool:
        """Whether both may stand in one list: one shape and one way of counting."""
        if other is None or self.shape != other.shape:
            return False
        if not self.readings:
            return True
        for kind, _ in self.readings:
            for there, _ in other.readings:
                if kind == there:
                    return True
        return False

    def below(self, other: "Marker | None") -> bool:
        """Whether the printed number says that this is a part of the other: `3.1` of `3`."""
        return bool(other and other.number and self.number and self.number.rpartition(".")[0] == other.number)


class Leading:
    """A marker at the start of a line: from `start` to `end`; `weak` where only its neighbours can confirm it."""

    def __init__(self, marker: Marker, start: int, end: int, *, weak: bool) -> None:
        self.marker = marker
        self.start = start
        self.end = end
        self.weak = weak

    def ending(self, end: int) -> "Leading":
        """The same, ending elsewhere."""
        return Leading(self.marker, self.start, end, weak=self.weak)


class Inner:
    """What may be a marker inside a line, from `start` to `end`."""

    def __init__(self, marker: Marker, start: int, end: int) -> None:
        self.marker = marker
        self.start = start
        self.end = end


def _readings(number: str) -> tuple[tuple[str, int], ...]:
    """Say what a printed number may count: pairs of a kind (`#` `3.#` `I#` `2a` `a` `A` `i` `I`) and an ordinal."""
    head, _, last = number.rpartition(".")
    if last.isdecimal():
        return ((f"{head}.#" if head else "#", int(last)),)
    if number[-1].isdecimal():
        letters = number.rstrip("0123456789")
        return ((f"{letters}#", int(number[len(letters) :])),)
    if number[0].isdecimal():  # "2b" counts the parts of 2
        return ((f"{number[:-1]}a", ord(number[-1]) - ord("a") + 1),)
    small = number[0].islower()
    readings = [("a" if small else "A", ord(number.lower()) - ord("a") + 1)] if len(number) == 1 else []
    if _ROMAN.fullmatch(number):
        readings.append(("i" if small else "I", _roman(number.lower())))
    return tuple(readings)


def _roman(number: str) -> int:
    """Read a roman number up to 39: "xiv" is 14."""
    values = [_ROMAN_DIGITS[letter] for letter in number]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


@lru_cache(maxsize=4096)
def _marker(opening: str, number: str, closing: str) -> Marker | None:
    """Build the marker of a printed number; None where it counts nothing ("iix.")."""
    readings = _readings(number)
    return _numbered(f"{opening}#{closing}".translate(_SHAPE), number, readings) if readings else None


def _numbered(shape: str, number: str, readings: tuple[tuple[str, int], ...]) -> Marker:
    return Marker(shape, number, readings, any(count == 1 for _, count in readings))


def _circled(number: str) -> Marker:
    return _numbered("#", number, (("①", _CIRCLED.index(number) + 1),))


@lru_cache(maxsize=64)
def _bullet(sign: str) -> Marker:
    return Marker(sign)


def leading(text: str) -> tuple[Leading, ...]:
    """Read the markers that a line begins with, outermost first: "* 1. Age" has two, "1. a) Age" one.

    >>> [found.marker.shape for found in leading("* 1. Age")]
    ['*', '#.']
    """
    if text[3:7].isalpha() and text[3:7].islower() and text[:2] == "* ":  # "* Patients ...": nearly every second line
        return _STAR
    stack: list[Leading] = []
    at = 0
    while len(stack) < _STACK and text[at : at + 1] in _BULLET_SIGNS and (bullet := _BULLET.match(text, at)):
        stack.append(Leading(_bullet(text[at]), at, bullet.end(), weak=False))
        at = bullet.end()
    if number := _number(text, at):
        stack.append(_with_repeat(text, number))
    return tuple(stack)


def _with_repeat(text: str, number: Leading) -> Leading:
    """Let a number end behind its own repetition ("6. 6. The subject") or a bullet ("2. -Age", "5. º.- Age")."""
    twice = _number(text, number.end)
    if twice and twice.marker.is_same(number.marker):
        return number.ending(twice.end)
    bullet = _BULLET.match(text, number.end)
    return number.ending(bullet.end()) if bullet else number


def _number(text: str, at: int) -> Leading | None:
    """Read the printed number at one place of a line."""
    if text[at : at + _LONGEST_NUMBER].isalpha() and len(text) >= at + _LONGEST_NUMBER:
        return None
    sign = text[at : at + 1]
    if sign in _CIRCLED_ONE and (circle := _CIRCLE.match(text, at)):
        return Leading(_circled(sign), at, circle.end(), weak=False)
    if found := _NUMBER.match(text, at):
        marker = _marker(found["open"], found["number"], found["close"])
        if marker and _stands(text, found):
            return Leading(marker, at, found.end(), weak=_is_weak(text, found))
    bare = _BARE.match(text) if not at else None  # "* 6 MWT" is a bullet
    if bare:
        readings = _readings(bare["number"])
        shape = "#." if bare["number"].isdecimal() else "#"
        return Leading(_numbered(shape, bare["number"], readings), at, bare.end(), weak=True)
    return None


def _stands(text: str, found: re.Match[str]) -> bool:
    """Whether what was found is no figure ("1.5 mg"), no abbreviation ("i.v."), and closed as it was opened."""
    if (
        found["close"] in ".．:-–"
        and text[found.end() : found.end() + 1].isdecimal()
        and found.end() == found.end("close")
    ):
        return False
    if _ABBREVIATION.match(text, found.start("number")):
        return False
    return not found["open"] or found["close"] in ")）]"


def _is_weak(text: str, found: re.Match[str]) -> bool:
    """Whether a number needs neighbours: "A. fumigatus", "c. Age", "2- Age", "2: Age"; "1." "a)" "a. Age" need none."""
    number, closing = found["number"], found["close"]
    if closing == ":":
        return True
    if closing not in "-–" and (number[0].isdecimal() or closing not in ".．"):
        return False
    if number in ("a", "i"):
        return text[found.end("close") : found.end("close") + 1] != " "
    begins = number in ("A", "I") or (number[-1] == "1" and not number[:-1].isdecimal())
    return not begins or not text[found.end() : found.end() + 1].isupper()


def inner(text: str) -> list[Inner]:
    """Find what may be markers inside a line, in order; only their sequence says whether they are.

    >>> [found.marker.number for found in inner("One of: a) asthma (grade 2) b) COPD")]
    ['a', 'b']
    """
    found: list[Inner] = []
    if ")" not in text and text.find(".", 0, -1) < 0 and ";" not in text and text.isascii():
        return found  # nothing that could close a marker: nearly every second line
    if not _SOME_CLOSED.search(text):
        return found if text.isascii() else _with_circles(text, found)
    depth = at = 0
    for some in _SOME_INNER.finditer(text):
        start = some.start() if text[some.start()] in "(（" else some.start() + 1
        match = _INNER.match(text, start)
        if match is None:
            continue
        between = text[at:start]
        depth = max(0, depth + between.count("(") - between.count(")"))
        at = match.end()
        marker = _inner_marker(text, match, depth)
        if marker:
            found.append(Inner(marker, start, at))
        elif not match["open"] and match["close"] == ")":
            depth = max(0, depth - 1)
    return found if text.isascii() else _with_circles(text, found)


def _with_circles(text: str, found: list[Inner]) -> list[Inner]:
    """Add the circled numbers, which need no space before them: "①年龄②体重"."""
    if _CIRCLED_ONE.isdisjoint(text):
        return found
    for match in _CIRCLE.finditer(text):
        found.append(Inner(_circled(match["number"]), match.start(), match.end()))
    return sorted(found, key=lambda one: one.start)


def _inner_marker(text: str, match: re.Match[str], depth: int) -> Marker | None:
    """Read one candidate; None inside brackets ("(grade 2) or"), where the number belongs to the sentence."""
    if _ABBREVIATION.match(text, match.start("number")):
        return None
    before = text[match.start() - 1] if match["open"] and match.start() else " "
    if before.isalnum() and not (before.islower() and match["number"].isdecimal()):
        return None  # "such as(1) asthma" begins a list; "level(s)" and "11(5):e00475" do not
    if depth and not match["open"]:
        bracket = _BRACKET.search(text, match.start("close"), match.end() + _REACH)
        if bracket and bracket.group() == ")":
            return None
    return _marker(match["open"], match["number"], match["close"])


_STAR: Final = (Leading(_bullet("*"), 0, 2, weak=False),)
