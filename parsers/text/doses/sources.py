"""The texts of a record that may state a dose, each with its path, what it belongs to, and its reading."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from parsers.schema import Trial
from parsers.text.doses import vocabulary
from parsers.text.doses.facts import Fact
from parsers.text.doses.lexer import paragraphs
from parsers.text.doses.passage import Passage, Sentence, read_passage, read_passages

# A figure with a unit of dose behind it: a record without one anywhere has no dose, and is not read.
# The lookahead has what the units begin with, so that most figures ("week 12 visit", "2 to 5") are refused at once.
_UNIT_BEHIND: Final = (
    r"[\s)\]-]{0,2}(?=[A-Za-eg-ik-npst-vx×*·µμ-])"
    r"(?:[mnuµμ]?[gG](?![a-zA-Z])|m(?:cg|gs|G|ls?\b|L|u\b|U|mol|icro|illi|Ci|[eE][qQ])|M[gGLBU]|µ|μ|mill?|gr(?:am|\b)"
    r"|gm\b|nano|[xX×*·]\s?10|[eE]\d|cc\b|CC\b|[lL](?![a-zA-Z])|[iI]\.?[uUeE]\b|[iI]nternat|UI\b|U(?![a-z])|units?\b|USP|[mGkc]?Gy|[Gk]Bq"
    r"|cells?\b|[A-Z-]{2,8}s\b|v[gp]s?\b|vector|viral|genom|[cpCP]f?F?[uU]\b|TCID|copies|bill|trill|thou|la[ck]"
    r"|[tT]ab(?:l|s?\b)|[cC]ap(?:s|l|\b)|pills?\b|drops?\b|puff|sachet|patch|spray|loz|scoop|lit(?:er|re)|ampo|vial|teasp|tables)"
)
_FIGURE: Final = re.compile(rf"\d(?:{_UNIT_BEHIND}|\^\d)")
_ASCII_FIGURE: Final = re.compile(rf"[0-9](?:{_UNIT_BEHIND}|\^[0-9])")  # the same, found sooner
_NUMBER_WORD: Final = re.compile(
    r"\b(?:[oO]ne|[tT]wo|[tT]hree|[fF]our|half|a|hundred) (?:[a-z-]{1,20} )?(?:tab|cap|pill|drop|puff|sach|patch|spray)"
)
# In prose only sentences with a dose, or with a verb of giving and a word for how, are read at all.
_BETWEEN_SENTENCES: Final = re.compile(r"[.?!\n](?:(?<=\n)\n*|(?<!\n) +(?=[^a-z ]))")
# What words for how something is given hold, looked for one by one: quicker than one pattern of them all.
_HOW: Final = (
    *("ail", "eek", "onth", "ral", "nce", "wice", "imes", "ose", "nfus", "nject", "ntra", "enous", "our", "utaneous"),
    *("outh", "opical", "nhal", "asal", "volume"),
)
_HOW_SHORT: Final = re.compile(
    r"[ISPQqBbTtDd](?:(?<=I)[VM]\b|(?<=S)C\b|(?<=P)O\b|(?<=[qQ])\d|(?<=[BbTtQq])[Ii][Dd]\b|(?<=Q)D|(?<=[dD])ays?\b)"
)
_WORDS_FOR_HOW: Final = (
    r"(?:oral|by mouth|intra|epi|sub|trans|topical|inhal|nasal|once|twice|daily|weekly|monthly|every|times|single"
    r"|doses|Oral|Intra|IV|SC|IM|PO|[Ii]\.[Vv]|[Ss]\.[Cc])"
)
_HOW_IN_PROSE: Final = re.compile(rf"\b{_WORDS_FOR_HOW}")
# The same behind a sign or space, found sooner.
_HOW_IN_ASCII_PROSE: Final = re.compile(rf"[^A-Za-z0-9_]{_WORDS_FOR_HOW}")
_LETTERS: Final = re.compile(r"[a-z]+")
_WAYS: Final = frozenset(_LETTERS.findall(way)[-1] for way in (*vocabulary.ROUTES, *vocabulary.GENERIC_ROUTES))
_GIVINGS: Final = ("infusion", "injection")
_VERBS: Final = tuple("dmin give take eceiv nject nfus eliver ransplant ppl nstil olus ngest ndergo".split())  # noqa: SIM905


def _holds(text: str, parts: tuple[str, ...]) -> bool:
    """Whether a text holds any of some parts of words."""
    for part in parts:  # noqa: SIM110  any() of a generator takes twice as long
        if part in text:
            return True
    return False


def _says_how(text: str) -> bool:
    """Whether a text of an arm or intervention may say how something is given."""
    return _holds(text, _HOW) or _HOW_SHORT.search(text) is not None


def _says_how_in_prose(text: str) -> bool:
    """Whether prose has a word for a route, a schedule or a way of giving."""
    if _holds(text, _GIVINGS):
        return True
    found = _HOW_IN_ASCII_PROSE.search(f" {text}") if text.isascii() else _HOW_IN_PROSE.search(text)
    return found is not None


def has_figure(text: str) -> bool:
    """Whether a text holds anything that may be a dose: a figure, or a number word with a form of medicine.

    >>> has_figure("5 mg daily"), has_figure("one tablet daily"), has_figure("seen in week 12")
    (True, True, False)
    """
    figure = _ASCII_FIGURE if text.isascii() else _FIGURE
    if figure.search(text) or "illion" in text or "AUC" in text:
        return True
    return ("ablet" in text or "apsule" in text or "pill" in text or "drop" in text or "puff" in text) and (
        _NUMBER_WORD.search(text) is not None
    )


def _sentences(text: str) -> list[str]:
    """Cut a prose text into sentences, roughly: at a full stop before a capital, and at line breaks."""
    parts: list[str] = []
    first = 0
    for found in _BETWEEN_SENTENCES.finditer(text):
        parts.append(text[first : found.start() + (text[found.start()] != "\n")])
        first = found.end()
    parts.append(text[first:])
    return [part for part in parts if part]


def with_figures(text: str) -> str:
    """The sentences of a prose text that may hold a dose, one a line, each with the one behind it."""
    sentences = _sentences(text)
    holding = [has_figure(part) for part in sentences]
    return "\n\n".join(part for place, part in enumerate(sentences) if holding[place] or (place and holding[place - 1]))


def telling(text: str) -> str:
    """The sentences of a prose text that say how something is given, one a line."""
    if not _says_how_in_prose(text):
        return ""
    return "\n\n".join(part for part in _sentences(text) if _holds(part, _VERBS) and _says_how_in_prose(part))


PROSE: Final = ("brief_title", "official_title", "brief_summary", "detailed_description")


class Silent(NamedTuple):
    """A sentence without a dose, with the facts that it may be believed about and the interventions that it names.

    `lessons` are those facts that a dose of its own text may take.
    """

    sentence: Sentence
    named: frozenset[int]
    is_of_placebo: bool
    lessons: list[Fact]


@dataclass(slots=True)
class Source:
    """A field of a record: its path, its text, its reading, and the arm or intervention it belongs to."""

    field: str
    text: str
    passage: Passage
    arm: int | None = None
    intervention: int | None = None
    silences: list[Silent] | None = None

    @property
    def is_name(self) -> bool:
        """Whether it is an intervention's name, whose figure is often a strength."""
        return self.field.endswith(".name")


def states_dose(trial: Trial) -> bool:
    """Whether the texts of arms and interventions may hold a dose."""
    for arm in trial.arms:
        if has_figure(arm.label) or (arm.description and has_figure(paragraphs(arm.description))):
            return True
    for given in trial.interventions:
        if has_figure(given.name) or (given.description and has_figure(paragraphs(given.description))):
            return True
    return False


def prose_states_dose(trial: Trial) -> bool:
    """Whether titles, summary or description may hold a dose."""
    return any(has_figure(paragraphs(text)) for name in PROSE if (text := getattr(trial, name)))


def structured(trials: Sequence[Trial]) -> list[list[Source]]:
    """Labels and descriptions of arms, names and descriptions of interventions, where they tell anything.

    Those of all the trials are read together, which is quicker.
    """
    texts = [
        [(field, text) for field, text in _texts(trial) if has_figure(text) or _says_how(text)] for trial in trials
    ]
    passages = iter(read_passages([text for mine in texts for _, text in mine]))
    return [[_placed(field, text, next(passages)) for field, text in mine] for mine in texts]


def _placed(field: str, text: str, passage: Passage) -> Source:
    """A text with the arm or the intervention that its path names."""
    kind, number = field.split("[")
    position = int(number.partition("]")[0])
    arm, intervention = (position, None) if kind == "arms" else (None, position)
    return Source(field, text, passage, arm, intervention)


def prose(trial: Trial, choose: Callable[[str], str]) -> Iterator[Source]:
    """Titles that tell anything, and of summary and description what `choose` keeps: `with_figures` or `telling`."""
    for name in PROSE:
        whole = paragraphs(getattr(trial, name) or "")
        text = (_title(whole) if name.endswith("title") else choose(whole)) if whole else ""
        if text:
            yield Source(name, text, read_passage(text))


def _title(text: str) -> str:
    """A title where it says how much or by which route something is given: it has no verb for it."""
    return text if has_figure(text) or not _WAYS.isdisjoint(_LETTERS.findall(text.lower())) else ""


def _texts(trial: Trial) -> Iterator[tuple[str, str]]:
    """The texts of arms and interventions with their paths."""
    for number, arm in enumerate(trial.arms):
        yield f"arms[{number}].label", arm.label
        if arm.description:
            yield f"arms[{number}].description", paragraphs(arm.description)
    for number, intervention in enumerate(trial.interventions):
        yield f"interventions[{number}].name", intervention.name
        if intervention.description:
            yield f"interventions[{number}].description", paragraphs(intervention.description)
