"""The rules for amounts: a number or list of numbers, a unit, and what it is divided by.

They find every quantity of a unit that doses are written in; what it is the quantity of (a dose, a strength, a sample
of blood) is the business of `roles`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from parsers.schema import Amount, Quantity
from parsers.text.doses import vocabulary
from parsers.text.doses.facts import Fact
from parsers.text.doses.numerals import RESTORED, Number
from parsers.text.doses.schedules import find_days
from parsers.text.doses.tokens import Tokens
from parsers.text.doses.vocabulary import CHANGING, begins, words

_AMOUNT: Final = re.compile(
    r"(?P<auc>A[i=:(w]{0,2}n(?:-n)?(?:n?[uv]/v(?:/t)?)?)"
    r"|(?:(?P<count>n)x)?(?P<list>n(?:(?:,&|-&|[-,&/~])n){0,19})"
    r"(?:\(~?n%?\))?(?:(?P<unit>[uv])|[rP]?(?P<form>b)|(?P<percent>%)|[wIi(]{0,6}(?P<cells>c{1,3})|(?P<marker>I)(?=/k))"
)
_LABEL: Final = re.compile(
    r"[SlDC]n(?:(?<=[Sl]n)(?:(?:,&|[-,&])n){0,9}(?![uvcbxt%/])|(?<=Dn)(?:-n)?(?=[):=])"
    r"|(?<=Cn)(?:(?:,&|[-,&])n){0,29}(?![uvcbxt%/]))"
)
_BODY_WORDS: Final = words("of body weight bw bs bodyweight recipient actual ideal lean predicted surface area bsa (")
_NEVER: Final = words("mm3 ul dl l liter litre liters deciliter decilitre hpf mm kcal j")
# What a vial holds is nobody's dose: "100 mg/vial"; what a tablet or bag holds may be.
_VIALS: Final = words("vial vials ampoule ampule")
# A plain figure before "cells" is a count of cells from here on; below it, it counts something else.
_FEWEST_CELLS: Final = 1000


@dataclass(slots=True)
class Mention:
    """One amount in a text: its figures, unit and denominators, and where it stands among the tokens.

    `kind` is the unit's: `u` unit, `v` volume, `b` form, `c` counted, `A` AUC, `%` strength. `role` is settled later.
    `parts_at` is where the number of its parts stands ("675 mg as 3 injections (225 mg each)").
    """

    low: float
    high: float
    unit: str
    per: str | None
    kind: str
    first: int
    last: int
    role: str = "dose"
    count: float | None = None
    flags: list[str] = field(default_factory=list)
    form: str | None = None
    volume: Amount | None = None
    list_of: int = 0
    parts_at: int | None = None

    def amount(self) -> Amount:
        """The amount as the schema has it."""
        return Amount(low=self.low, high=self.high, unit=self.unit, per=self.per)


class _Denominator:
    """Reads what stands behind a unit: "/kg/day", "per kg body weight", "/0.1 ml", "/tablet"."""

    def __init__(self, tokens: Tokens, place: int) -> None:
        self.tokens = tokens
        self.place = place
        self.parts: list[str] = []
        self.role = "dose"
        self.volume: Amount | None = None
        self.facts: list[Fact] = []

    def read(self) -> "_Denominator":
        """Read denominators as long as there are any."""
        kinds = self.tokens.kinds
        self.skip_to_body()
        while self.place < len(kinds):
            kind = kinds[self.place]
            if kind == "K":
                self.parts.append(vocabulary.INVERSE[self.tokens.words[self.place]])
                self.place += 1
            elif kind not in "/a" or not self.divide(kinds[self.place + 1 : self.place + 3]):
                break
        return self

    def skip_to_body(self) -> None:
        """ "200 mg CMH per kg", "18 milligram (mg)/m2": a name or the unit again may stand before the "per kg"."""
        kinds = self.tokens.kinds
        match = _NAME_BEFORE_BODY.match(kinds, self.place)
        if match and "/" not in kinds[self.place : self.place + 1]:
            self.place = match.end()

    def divide(self, kinds: str) -> bool:
        """Read one denominator behind a slash or "per"; False where what follows is none."""
        word = self.tokens.words[self.place + 1] if kinds else ""
        article = self.tokens.kinds[self.place] == "a"
        if kinds[:1] == "t":
            return self.divide_by_time(word, article)
        if article:
            return False
        if kinds[:1] == "k":
            self.parts.append(vocabulary.BODY[word])
            self.place += 2
            while self.place < len(self.tokens.words) and self.tokens.words[self.place] in _BODY_WORDS:
                self.place += 1
            return True
        if kinds[:1] == "n":
            return self.divide_by_figure(kinds)
        return self.divide_by_word(word, kinds)

    def divide_by_time(self, word: str, article: bool) -> bool:
        """ "/day", "per hour", "a week": "a week after" is no denominator."""
        following = self.tokens.words[self.place + 2] if self.place + 2 < len(self.tokens.words) else ""
        if following in ("before", "after", "prior", "later", "post") or (
            article and self.parts == [] and word == "min"
        ):
            return False
        self.parts.append(vocabulary.PER_TIME[vocabulary.TIMES[word]])
        self.place += 2
        return True

    def divide_by_figure(self, kinds: str) -> bool:
        """ "/24 h" is a day, "per 2 days" an interval, "cells/ 0.1 ml" the volume it comes in."""
        number = self.tokens.numbers[self.place + 1]
        word = self.tokens.words[self.place + 2] if len(kinds) > 1 else ""
        if kinds == "nt":
            unit = vocabulary.TIMES[word]
            if (number.value, unit) in ((24.0, "hour"), (1.0, unit)):
                self.parts.append("day" if unit == "hour" and number.value == 24 else vocabulary.PER_TIME[unit])
            else:
                interval = Quantity(value=number.value, unit=unit)
                self.facts.append(Fact("interval", interval, self.place, self.place + 3))
        elif kinds == "nv":
            if number.value == 1:
                self.role = "concentration"
            self.volume = Amount(low=number.value, high=number.value, unit=vocabulary.VOLUMES[word])
        elif word == "kcal":
            self.role = "measure"  # "9 g/1000 kcal"
        elif kinds == "nk":
            self.role = "measure"  # mL/min/1.73 m2
        else:
            return False
        self.place += 3
        return True

    def divide_by_word(self, word: str, kinds: str) -> bool:
        """ "/dose" and "/person" are no denominators; "/tablet" is how it is packed, "/mL" a concentration."""
        if word in vocabulary.NOBODY:
            pass
        elif word in vocabulary.CONCENTRATION_PER:
            self.role = "concentration"
        elif word in _NEVER or word in _VIALS:
            self.role = "measure"
        elif word in vocabulary.FRACTION_PER:
            self.role = "fraction"
        elif word in vocabulary.PACKAGES or kinds[:1] == "b":
            self.role = "packed"
        elif kinds[:1] == "u":
            self.role = "measure"
        else:
            return False
        self.place += 2
        return True


_NAME_BEFORE_BODY: Final = re.compile(r"(?:[wIiPRD]{1,3}(?:\([wI]{1,3}\))?|\(u\))(?=/k)|\([uc]\)(?=/[kt])")


def masked(tokens: Tokens) -> tuple[Tokens, list[Mention], list[Fact]]:
    """Find days, labels and amounts, and mask their tokens, so that no other rule reads their figures."""
    if not tokens.numbers:
        return tokens, [], []
    facts, dated = find_days(tokens)
    kinds = list(tokens.kinds)
    for first, last in dated:
        _mask(kinds, first + 1, last, "_")
    for fact in facts:
        _mask(kinds, fact.first, fact.last, "_")
    for found in _LABEL.finditer("".join(kinds) if dated else tokens.kinds):
        _mask(kinds, found.start() + 1, _label_end(tokens, found.start(), found.end()), "_")
    tokens = tokens.masked(kinds)
    mentions: list[Mention] = []
    for found in _quantities(tokens):
        reading = _Reading(tokens, found)
        if reading.mentions:
            if mentions and _is_range(tokens, mentions[-1], reading.mentions):
                mentions[-1].high, mentions[-1].last = reading.mentions[0].high, reading.last
                mentions[-1].per = reading.mentions[0].per
            else:
                mentions += reading.mentions
            facts += reading.facts
            _mask(kinds, found.start(), reading.last, "Z")
    return tokens.masked(kinds), mentions, facts


_BEHIND_FIGURE: Final = frozenset("uvbc%wIirPx(,&-/~")  # what an amount may have behind its first figure


def _quantities(tokens: Tokens) -> Iterable[re.Match[str]]:
    """Where the pattern of amounts matches: it is tried at figures alone, unless an AUC may come before its own."""
    kinds = tokens.kinds
    if "A" in kinds:
        yield from _AMOUNT.finditer(kinds)
        return
    reached = 0
    for place in tokens.numbers:
        if place >= reached and kinds[place] == "n" and kinds[place + 1 : place + 2] in _BEHIND_FIGURE:
            found = _AMOUNT.match(kinds, place)
            if found is not None:
                reached = found.end()
                yield found


_TITRATED: Final = (*CHANGING, "step")


def _is_range(tokens: Tokens, low: Mention, after: list[Mention]) -> bool:
    """ "10 mg to 20 mg", "75 mg - 150 mg": a range, unless the dose is said to go from one to the other."""
    high = after[0]
    if len(after) > 1 or tokens.kinds[low.last : high.first] != "-" or low.low != low.high or low.list_of > 1:
        return False
    if (low.unit, high.unit) != (high.unit, low.unit) or low.low >= high.high or low.per not in (None, high.per):
        return False
    words = tokens.words[max(0, low.first - 8) : low.first]
    return not begins(words, _TITRATED)


_UNIT_LEFT: Final = re.compile(r"[n)%x][uc]")
_UNREAD: Final = re.compile(r"(?:n[-,]){0,3}(?:n|n[()\-~%,]{0,3}n?[)%]|x)\s?[uc]")


def unread(tokens: Tokens) -> list[tuple[int, int]]:
    """Where a figure and a unit were left over, after all rules: text that looks like a dose and could not be read."""
    if not _UNIT_LEFT.search(tokens.kinds):
        return []  # what every match ends with is not there
    return [(found.start(), found.end()) for found in _UNREAD.finditer(tokens.kinds)]


def _mask(kinds: list[str], first: int, last: int, sign: str) -> None:
    """Cover the tokens from `first` to `last`: the first with `sign`, an amount's others with `z`."""
    kinds[first:last] = [sign] + ["z" if sign == "Z" else sign] * (last - first - 1) if last > first else []


def _label_end(tokens: Tokens, first: int, last: int) -> int:
    """Where the figures of a label end: "cohort 1 - 3×10^6 CAR-T cells" is labelled 1."""
    place = first + 1
    while place < last:
        number = tokens.numbers.get(place)
        if number is not None and (number.factor != 1 or number.value > 99 or not number.whole or number.times):
            return place - 1
        place += 1
    return last


class _Reading:
    """Reads one match of the amount pattern into mentions: one for each figure or range of its list."""

    def __init__(self, tokens: Tokens, found: re.Match[str]) -> None:
        self.tokens = tokens
        self.found = found
        self.mentions: list[Mention] = []
        self.facts: list[Fact] = []
        self.last = found.end()
        if found["auc"]:
            self.read_auc()
        elif found["percent"]:
            self.add_all("%", "%", None)
        else:
            self.read_unit()

    def read_auc(self) -> None:
        """ "AUC 5", "AUC = 5-6": carboplatin's target, 1 to 10; other areas are results."""
        numbers = self.numbers(self.found.start(), self.found.end())[:2]
        low, high = numbers[0].value, numbers[-1].value
        if 1 <= low <= high <= 10:
            self.mentions.append(Mention(low, high, "AUC", None, "A", self.found.start(), self.found.end()))

    def read_unit(self) -> None:
        """Find the unit and its denominators, then make the mentions."""
        found = self.found
        kind = "c" if found["cells"] or found["marker"] else found["unit"] or found["form"]
        word = self.tokens.words[found.end() - 1]
        if kind == "c":
            if found["marker"] and not word.endswith("+"):
                return
            word = next(
                (w for w in self.tokens.words[found.end("list") : found.end()] if w in vocabulary.COUNTED), "cells"
            )
        table = {"u": vocabulary.UNITS, "v": vocabulary.VOLUMES, "b": vocabulary.FORMS, "c": vocabulary.COUNTED}[kind]
        unit = table.get(word, "cells")
        denominator = _Denominator(self.tokens, found.end()).read()
        self.last = denominator.place
        self.facts = denominator.facts
        self.add_all(kind, unit, denominator)

    def numbers(self, first: int, last: int) -> list[Number]:
        """The numbers among some tokens."""
        return [self.tokens.numbers[place] for place in range(first, last) if place in self.tokens.numbers]

    def add_all(self, kind: str, unit: str, denominator: _Denominator | None) -> None:
        """Add a mention for each entry of the list, the last number's power shared by those that have none."""
        found = self.found
        entries = self.entries(kind)
        if kind == "c" and not self.plausible_cells(entries):
            return
        count = self.count()
        flags = [RESTORED] if kind == "c" and self.lost_a_superscript() else []
        for low, high in entries:
            mention = Mention(low.value, high.value, unit, None, kind, found.start(), self.last)
            mention.flags = list(flags)
            mention.count = count or low.times
            if low.times and kind != "c":
                mention.flags.append("ambiguous_power")
            mention.form = self.form() if kind == "u" else None
            if denominator is not None:
                mention.per = "/".join(denominator.parts) or None
                mention.role = denominator.role
                mention.volume = denominator.volume
            self.mentions.append(mention)
        for mention in self.mentions:
            mention.list_of = len(self.mentions)

    def entries(self, kind: str) -> list[tuple[Number, Number]]:
        """The list as pairs from low to high: "10-20" is one pair, "5, 10 and 20" three, "1/2 tablet" one half."""
        first, last = self.found.span("list")
        places = [place for place in range(first, last) if place in self.tokens.numbers]
        numbers = [self.tokens.numbers[place] for place in places]
        if kind == "b" and len(numbers) == 2 and "/" in self.tokens.kinds[first:last]:
            half = Number(numbers[0].value / numbers[1].value if numbers[1].value else 0.0)
            return [(half, half)]
        if len(numbers) > 1 and self.tokens.words[places[0]] and not self.tokens.words[places[1]]:
            places, numbers = places[1:], numbers[1:]  # "two, 1×10^8 TCID50 doses": a count, then the amount
        if kind == "c" or any(number.factor != 1 for number in numbers):
            numbers = _powers_shared(numbers)
        if kind == "c":
            numbers = [number.restored() for number in numbers]
        entries: list[tuple[Number, Number]] = []
        for position, number in enumerate(numbers):
            between = self.tokens.kinds[places[position - 1] + 1 : places[position]] if position else ""
            previous = entries[-1] if entries else None
            single = previous is not None and previous[0] is previous[1]
            ranged = between == "-" or (between == "&" and self.tokens.words[places[0] - 1] == "between")
            if ranged and previous is not None and single and previous[0].value < number.value:
                entries[-1] = (previous[0], number)
            elif between != "~":
                entries.append((number, number))
        return entries

    def form(self) -> str | None:
        """The form behind the unit: "50 mg tablets", "10 mg orodispersible tablet"."""
        for place in range(self.last, min(self.last + 3, len(self.tokens.kinds))):
            if self.tokens.kinds[place] == "b":
                return vocabulary.FORMS[self.tokens.words[place]]
            if self.tokens.kinds[place] != "w":
                break
        return None

    def count(self) -> float | None:
        """How many times the amount is given: "2 x 3 mg", "two, 1×10^8 TCID50 doses"."""
        place = self.found.start("count")
        if place < 0 and self.tokens.words[self.found.start()] and self.tokens.kinds[self.found.start() + 1] == ",":
            place = self.found.start()
        return self.tokens.numbers[place].value if place >= 0 else None

    def lost_a_superscript(self) -> bool:
        """Whether any figure of the list is a power whose superscript is missing."""
        return any(number.lost is not None for number in self.numbers(*self.found.span("list")))

    def plausible_cells(self, entries: list[tuple[Number, Number]]) -> bool:
        """A power of ten or a multiplier counts cells at any distance; a plain figure only if large, and close by."""
        if any(number.factor != 1 for pair in entries for number in pair):
            return True
        gap = self.tokens.kinds[self.found.end("list") : self.found.end()].rstrip("c")
        return len(gap) <= 2 and "i" not in gap and min(low.value for low, _ in entries) >= _FEWEST_CELLS


def _powers_shared(numbers: list[Number]) -> list[Number]:
    """Give each number the power of the next that has one: "1-5x10e8", "3 or 20 million", "10-20 x 106"."""
    shared: list[Number] = []
    power = 1.0
    for number in reversed(numbers):
        if number.times is not None or number.factor != 1:
            power = number.restored().factor
        elif power >= 10 and number.value < _FEWEST_CELLS and number.lost is None:
            number = Number(float(f"{number.value!r}e{len(str(int(power))) - 1}"), power)
        shared.append(number)
    return shared[::-1]
