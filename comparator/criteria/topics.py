"""Which topics a text is about, by the words of the lexicon."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from comparator.criteria.lexicon import LEXICON, NAMES

_WORD: Final = re.compile(r"[a-z0-9][a-z0-9'-]*")
_KEY: Final = 3  # letters by which a term is looked up
_EARLY: Final = 0.5  # how much less a topic counts that is named at the end of a text

Term = tuple[str, ...]


@cache
def _terms() -> dict[str, list[tuple[Term, str]]]:
    """The lexicon by the first letters of a term: (its words, its topic)."""
    found: dict[str, list[tuple[Term, str]]] = defaultdict(list)
    for topic, terms in LEXICON.items():
        for term in terms.split("|"):
            found[term.split()[0].rstrip("*")[:_KEY]].append((tuple(term.split()), topic))
    return found


@lru_cache(maxsize=8192)
def topics(text: str) -> dict[str, float]:
    """The topics that a text names, each with how early it does: 1 for the first word, 0.5 for the last.

    >>> sorted(topics("Poorly controlled hypertension after a stroke"))
    ['HYPERTENSION', 'STROKE']
    """
    words = _WORD.findall(text.lower().replace("’", "'"))
    found: dict[str, float] = {}
    for position, word in enumerate(words):
        for term, topic in _terms().get(word[:_KEY], ()):
            if topic not in found and _stands_at(term, words, position):
                found[topic] = 1 - _EARLY * position / max(8, len(words))
    return found


def topic_name(topic: str) -> str:
    """What a report calls a topic.

    >>> topic_name("HEART_FAILURE"), topic_name("BMI")
    ('heart failure', 'BMI')
    """
    return NAMES.get(topic, topic.lower().replace("_", " "))


def _stands_at(term: Term, words: Sequence[str], position: int) -> bool:
    if position + len(term) > len(words):
        return False
    return all(_is(part, words[position + offset]) for offset, part in enumerate(term))


def _is(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word.removesuffix("'s") == part
