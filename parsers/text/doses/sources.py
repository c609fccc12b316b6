"""The texts of a record that may state a dose, each with its path, what it belongs to, and its reading."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from parsers.schema import Trial
from parsers.text.doses import vocabulary
from parsers.text.doses.facts import Fact
from parsers.text.doses.lexer import paragraphs
from parsers.text.doses.passage import Passage, Sentence, read_passage

# A figure with a unit of dose behind it: a record without one anywhere has no dose, and is not read.
_FIGURE = re.compile(
    r"\d[\s)\]-]{0,2}(?:[mnuµμ]?[gG](?![a-zA-Z])|m(?:cg|gs|G|ls?\b|L|u\b|U|mol|icro|illi|Ci|[eE][qQ])|M[gGLBU]|µ|μ|mill?|gr(?:am|\b)"
    r"|gm\b|nano|[xX×*·]\s?10|[eE]\d|cc\b|CC\b|[lL](?![a-zA-Z])|[iI]\.?[uUeE]\b|[iI]nternat|UI\b|U(?![a-z])|units?\b|USP|[mGkc]?Gy|[Gk]Bq"
    r"|cells?\b|[A-Z-]{2,8}s\b|v[gp]s?\b|vector|viral|genom|[cpCP]f?F?[uU]\b|TCID|copies|bill|trill|thou|la[ck]"
    r"|[tT]ab(?:l|s?\b)|[cC]ap(?:s|l|\b)|pills?\b|drops?\b|puff|sachet|patch|spray|loz|scoop|lit(?:er|re)|ampo|vial|teasp|tables)"
    r"|\d\^\d"
)
_NUMBER_WORD = re.compile(
    r"\b(?:[oO]ne|[tT]wo|[tT]hree|[fF]our|half|a|hundred) (?:[a-z-]{1,20} )?(?:tab|cap|pill|drop|puff|sach|patch|spray)"
)
# In prose only sentences with a dose, or with a verb of giving and a word for how, are read at all.
_BETWEEN_SENTENCES = re.compile(r"[.?!] +(?=[^a-z ])|\n+")
_HOW = re.compile(
    r"ail|eek|onth|ral|nce|wice|imes|ose|nfus|nject|ntra|enous|our|utaneous|outh|opical|nhal|asal|IV\b|SC\b|IM\b|PO\b|[qQ]\d"
    r"|[BbTtQq][Ii][Dd]\b|QD|[dD]ays?\b|volume"
)
_HOW_IN_PROSE = re.compile(
    r"\b(?:oral|by mouth|intra|epi|sub|trans|topical|inhal|nasal|once|twice|daily|weekly|monthly|every|times|single"
    r"|doses|Oral|Intra|IV|SC|IM|PO|[Ii]\.[Vv]|[Ss]\.[Cc])|infusion|injection"
)
_LETTERS = re.compile(r"[a-z]+")
_WAYS = frozenset(_LETTERS.findall(way)[-1] for way in (*vocabulary.ROUTES, *vocabulary.GENERIC_ROUTES))
_VERB = re.compile(r"dmin|give|take|eceiv|nject|nfus|eliver|ransplant|ppl|nstil|olus|ngest|ndergo")


def has_figure(text: str) -> bool:
    """Whether a text holds anything that may be a dose: a figure, or a number word with a form of medicine.

    >>> has_figure("5 mg daily"), has_figure("one tablet daily"), has_figure("seen in week 12")
    (True, True, False)
    """
    if _FIGURE.search(text) or "illion" in text or "AUC" in text:
        return True
    return ("ablet" in text or "apsule" in text or "pill" in text or "drop" in text or "puff" in text) and (
        _NUMBER_WORD.search(text) is not None
    )


def _sentences(text: str) -> list[str]:
    """Cut a prose text into sentences, roughly: at a full stop before a capital, and at line breaks."""
    parts: list[str] = []
    first = 0
    for found in _BETWEEN_SENTENCES.finditer(text):
        parts.append(text[first : found.start() + (found[0][0] != "\n")])
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
    if not _HOW_IN_PROSE.search(text):
        return ""
    return "\n\n".join(part for part in _sentences(text) if _VERB.search(part) and _HOW_IN_PROSE.search(part))


PROSE = ("brief_title", "official_title", "brief_summary", "detailed_description")


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
    return any(has_figure(text) for _, text in _texts(trial))


def prose_states_dose(trial: Trial) -> bool:
    """Whether titles, summary or description may hold a dose."""
    return any(has_figure(paragraphs(text)) for name in PROSE if (text := getattr(trial, name)))


def structured(trial: Trial) -> list[Source]:
    """Labels and descriptions of arms, names and descriptions of interventions, where they tell anything."""
    sources: list[Source] = []
    for field, text in _texts(trial):
        if has_figure(text) or _HOW.search(text):
            kind, number = field.split("[")
            position = int(number.partition("]")[0])
            arm, intervention = (position, None) if kind == "arms" else (None, position)
            sources.append(Source(field, text, read_passage(text), arm, intervention))
    return sources


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
