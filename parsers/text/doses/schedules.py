"""The rules of the grammar for schedules, in the order in which they are tried, and the one pass that finds them all.

Each rule says where it is defined why it is there and what it reads. All patterns are bounded, over the kinds of
tokens; tokens of an amount are masked as `Z` and `z` before.
"""

import re
from typing import Final

from parsers.schema import Days, Quantity
from parsers.text.doses import courses, frequencies, ways
from parsers.text.doses.facts import Fact, Found, Rule
from parsers.text.doses.lexer import tokenize
from parsers.text.doses.tokens import Tokens

DAY_RULE: Final = Rule(
    "days", r"t(?<![neaGO/]t)-?n(?![uvbckt%xC])(?:(?:,&|&-?|,|--?|,?t)(?:t-?)?n(?![uvbckt%xCDR])){0,30}", courses.days
)


RULES: Final[tuple[Rule, ...]] = (
    Rule("divided", r"(?:(?<=w)|(?<=wi)|(?<=n&)|(?<=n-))n(?:f(?=[DR])|(?=w?[DR]))|nw(?=D)", frequencies.divided),
    Rule("times_a", r"(?:n(?:-n)?x|n[DR]|o|nt)i?[ae/]t", frequencies.times_a),
    Rule("times_often", r"(?:n(?:-n)?x|n[DR]|o)/?f", frequencies.times_often),
    Rule("so_many_weekly_doses", r"nf(?=[wr]{0,2}[DR])", frequencies.so_many_weekly_doses),
    Rule("fractions", r"n(?:-n)?[wf]?X|sX", courses.fractions),
    Rule("hourly", r"nf", frequencies.hourly),
    Rule("cycle_every", r"en(?:-n)?t(?:ia?)?C", courses.cycle_every),
    Rule("every", r"o?e(?:G|n(?:-n)?)?t", frequencies.every),
    Rule("every_morning", r"ew", frequencies.every_morning),
    Rule("alternate_days", r"Gt", frequencies.alternate_days),
    Rule("compact", r"q(?:xnC)?", frequencies.compact),
    Rule("apart", r"pi{0,2}a?nt|n(?:[-~]n)?t[wi]?p", frequencies.apart),
    Rule("per_time", r"/n?t|(?<=[zZ)])at", frequencies.per_time),
    Rule("often", r"f", frequencies.often),
    Rule("as_needed", r"y", frequencies.as_needed),
    Rule("infusion_of", r"n(?:-n)?t(?=[wri]{0,2}R)", courses.infusion_of),
    Rule("bare_length", r"(?:(?<=[fqZz])|(?<=[fqZz][,-])|(?<=[fq]\())nt(?![p/aC])", courses.bare_length),
    Rule("times_long", r"x(?:F)?n(?:-n)?t", courses.times_long),
    Rule("multiplied", r"(?<=[ZzrR])xn(?![uvcntC])", courses.multiplied),
    Rule("cycle_length", r"n?C[i=:(]{1,2}a?nt|ntw?C", courses.cycle_length),
    Rule("cycles", r"n(?:-n)?w?C", courses.cycles),
    Rule("lasts", r"F[aiwlTMGD,]{0,6}n(?:[-~]n)?w?t(?!w?C)|Fat(?!x)", courses.lasts),
    Rule("over", r"O[aiw]{0,3}n(?:-n)?t", courses.over),
    Rule("weeks_of_treatment", r"n(?:[-~]n)?ti?w", courses.weeks_of_treatment),
    Rule("consecutive_days", r"nwt", courses.consecutive_days),
    Rule("single", r"s(?=[wIrSiPnc]{0,4}[DR]|Z)", courses.single),
    Rule("so_many_doses", r"n(?:-n)?(?=[wrIS]{0,2}[DR]|Zz*b?[wiS]{0,3}D)", courses.so_many_doses),
    Rule("so_many_times", r"n(?:-n)?x", courses.so_many_times),
    Rule("once", r"o", courses.once),
    Rule("sites", r"ei{1,2}n", ways.sites),
    Rule("route", r"r(?:[/&]r)?(?:R)?", ways.route),
    Rule("weak_route", r"R", ways.weak_route),
    Rule("stage", r"S", ways.stage),
    Rule("device", r"d", ways.device),
)


# The kinds that a rule may start at; at plain words, marks and amounts none does, and most places are passed over.
_STARTS: Final[dict[str, str]] = {
    **dict.fromkeys(("divided", "so_many_weekly_doses", "hourly", "infusion_of", "bare_length", "cycles"), "n"),
    **dict.fromkeys(("weeks_of_treatment", "consecutive_days", "so_many_doses", "so_many_times"), "n"),
    **dict.fromkeys(("times_a", "times_often"), "no"),
    "fractions": "ns",
    **dict.fromkeys(("cycle_every", "every_morning", "sites"), "e"),
    "every": "oe",
    "alternate_days": "G",
    "compact": "q",
    "apart": "pn",
    "per_time": "/a",
    "often": "f",
    "as_needed": "y",
    **dict.fromkeys(("times_long", "multiplied"), "x"),
    "cycle_length": "nC",
    "lasts": "F",
    "over": "O",
    "single": "s",
    "once": "o",
    "route": "r",
    "weak_route": "R",
    "stage": "S",
    "device": "d",
}
_AT: Final[dict[str, re.Pattern[str]]] = {
    start: re.compile("|".join(f"(?P<{rule.name}>{rule.pattern})" for rule in RULES if start in _STARTS[rule.name]))
    for start in {start for starts in _STARTS.values() for start in starts}
}
_START: Final = re.compile(f"[{''.join(sorted(_AT))}]")


_BUILD: Final = {rule.name: rule.build for rule in RULES}


_DAYS: Final = re.compile(DAY_RULE.pattern)


def find_days(tokens: Tokens) -> tuple[list[Fact], list[tuple[int, int]]]:
    """Find the numbered days of a text, and where they stand: they come first, for their figures are no amounts."""
    spans = [found.span() for found in _DAYS.finditer(tokens.kinds)]
    return [fact for first, last in spans for fact in courses.days(Found(tokens, first, last))], spans


def find(tokens: Tokens) -> list[Fact]:
    """Find every fact about a schedule in the tokens, whose amounts and days are masked."""
    facts: list[Fact] = []
    kinds = tokens.kinds
    reached = 0
    for start in _START.finditer(kinds):
        first = start.start()
        found = _AT[kinds[first]].match(kinds, first) if first >= reached else None
        if found is not None:
            reached = found.end()
            facts += _BUILD[found.lastgroup or ""](Found(tokens, first, reached))
    return facts


def said(text: str) -> str:
    """Say in a line what the rules find in a text without amounts: for people, and for the examples above."""
    from parsers.text.doses.amounts import masked

    tokens, _, day_facts = masked(tokenize(text))
    return " ".join(_plain(fact) for fact in sorted([*find(tokens), *day_facts], key=lambda fact: fact.first))


def _plain(fact: Fact) -> str:
    value = fact.value
    if isinstance(value, Quantity):
        return f"{fact.what} {value.value:g} {value.unit}"
    if isinstance(value, Days):
        return f"{fact.what} {','.join(f'{day:g}' for day in value.values)} {value.unit}"
    return f"{fact.what} {value:g}" if isinstance(value, float) else f"{fact.what} {value}"
