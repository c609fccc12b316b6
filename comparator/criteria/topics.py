"""Which topics a text is about, by the words of the lexicon."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from comparator.criteria.lexicon import BROAD, IMPLIES, LEXICON, NAMES

# A word, or the end of a sentence.
_WORD: Final = re.compile(r"[a-z0-9][a-z0-9']*|[.;](?=\s)")
_EXAMPLES: Final = frozenset({"including", "eg"})
_EXAMPLE_PAIRS: Final = frozenset({("such", "as"), ("e", "g"), ("for", "example"), ("for", "instance")})
_EXCEPTIONS: Final = frozenset({"except", "excepting", "excluding"})
_EXCEPTION_PAIRS: Final = frozenset(
    {
        ("exception", "of"),
        ("other", "than"),
        ("apart", "from"),
        ("not", "associated"),
        ("not", "related"),
        ("unrelated", "to"),
    }
)
_TURNS: Final = _EXAMPLES | _EXCEPTIONS | {".", ";"} | {second for _, second in _EXAMPLE_PAIRS | _EXCEPTION_PAIRS}
"""The words at which what counts may change."""
_AS_EXAMPLE: Final = 0.6
_AS_EXCEPTION: Final = 0.1
_KEY: Final = 2  # letters by which the second word of a term is looked up
_EARLY: Final = 0.5  # how much less a topic counts that is named at the end of a text

_NOT_A: Final = "non"
_PLURALS: Final = ("s", "'s")

Term = tuple[str, ...]
Terms = list[tuple[Term, str]]
"""Terms, each with its topic."""
Written = list[tuple[str, str]]
"""The same, as they are written: cut into words when they are first asked for."""
Begun = tuple[list[str], dict[str, Terms]]
"""The terms that may begin with a word: topics told by it alone, and longer terms by how their second word begins."""
# What `_begun_by` found for a word: it is asked for each word of each item, and a cache of the library takes as long
# as the rest of the reading.
_BEGUN: Final[dict[str, Begun]] = {}
_MOST_WORDS: Final = 16384


@cache
def _terms() -> tuple[dict[str, Written], dict[str, Written]]:
    """The lexicon by the first word of a term: where it is whole, and where it only begins a word of a text."""
    whole: dict[str, Written] = defaultdict(list)
    begun: dict[str, Written] = defaultdict(list)
    for topic, terms in LEXICON.items():
        for term in _apart(terms).split("|"):
            first = term.partition(" ")[0]
            if first.endswith("*"):
                begun[first[:-1]].append((term, topic))
            else:
                whole[first].append((term, topic))
    return whole, begun


@lru_cache(maxsize=8192)
def topics(text: str) -> dict[str, float]:
    """The topics that a text names, each with how much it is about it: 1 for the first word, 0.5 for the last.

    What is named as an example counts less, and what is excepted least.

    >>> sorted(topics("Hypertension after a stroke"))
    ['HYPERTENSION', 'STROKE']
    """
    words = _WORD.findall(_apart(text.lower().replace("’", "'")))
    found: dict[str, float] = {}
    share = 1.0
    told = 0  # up to here: a "non small cell" lung cancer is none of small cells
    for position, word in enumerate(words):
        if word in _TURNS:
            share = _share(share, word, words[position - 1] if position else "")
        if word == _NOT_A and position >= told:
            told = position + _longest_at(words, position)
        elif position < told:
            continue
        for topic in _told_at(words, position):
            weight = share * (1 - _EARLY * position / max(8, len(words)))
            if weight > found.get(topic, 0.0):
                found[topic] = weight
    return found


@lru_cache(maxsize=8192)
def broad_topics(text: str) -> frozenset[str]:
    """The topics that a text names, the finer ones as what they are kinds of.

    >>> sorted(broad_topics("Bradycardia after a stroke"))
    ['ARRHYTHMIA', 'STROKE']
    """
    ladders = [[topic, *wholes(topic)] for topic in topics(text)]
    return frozenset([broad for ladder in ladders for broad in [step for step in ladder if step in BROAD][:1]])


def wholes(topic: str) -> list[str]:
    """What a topic is a kind of, and what that is a kind of.

    >>> wholes("BRADYCARDIA")
    ['ARRHYTHMIA', 'CARDIAC']
    """
    found = []
    while (whole := IMPLIES.get(topic)) is not None:
        found.append(whole)
        topic = whole
    return found


def _told_at(words: Sequence[str], position: int) -> list[str]:
    """The topics of the terms that stand at a position of a text."""
    alone, longer = _begun_by(words[position])
    if not longer or position + 1 == len(words):
        return alone
    following = longer.get(words[position + 1][:_KEY])
    if following is None:
        return alone
    return alone + [topic for term, topic in following if _stands_at(term, words, position)]


def _longest_at(words: Sequence[str], position: int) -> int:
    """How many words the longest term has that stands at a position, 0 where none does."""
    begun = [term for terms in _begun_by(words[position])[1].values() for term, _ in terms]
    return max([len(term) for term in begun if _stands_at(term, words, position)], default=0)


def _apart(text: str) -> str:
    """A text with its compounds apart: a "non-smoker" is a matter of smoking, "life-expectancy" is life expectancy."""
    return text.replace("-", " ")


def _share(share: float, word: str, before: str) -> float:
    """How much the words from here on count: "such as", "except", and the end of a sentence change it."""
    if word in ".;" and before != "g":  # not the last one of "e.g."
        return 1.0
    if word in _EXAMPLES or (before, word) in _EXAMPLE_PAIRS:
        return min(share, _AS_EXAMPLE)
    if word in _EXCEPTIONS or (before, word) in _EXCEPTION_PAIRS:
        return _AS_EXCEPTION
    return share


def _begun_by(word: str) -> Begun:
    """The terms that may begin with a word: for most words none."""
    found = _BEGUN.get(word)
    if found is None:
        if len(_BEGUN) >= _MOST_WORDS:
            _BEGUN.clear()
        whole, begun = _terms()
        terms = [term for form in _forms(word) for term in whole.get(form, ())]
        for end in range(1, len(word) + 1):
            terms += begun.get(word[:end], ())
        found = [], {}
        for written, topic in terms:
            term = tuple(written.split())
            if len(term) == 1:
                found[0].append(topic)
            else:
                found[1].setdefault(term[1].rstrip("*")[:_KEY], []).append((term, topic))
        _BEGUN[word] = found
    return found


def _forms(word: str) -> list[str]:
    """A word, and what it is a plural of."""
    return [word, *[word[: -len(ending)] for ending in _PLURALS if word.endswith(ending)]]


def topic_name(topic: str) -> str:
    """What a report calls a topic.

    >>> topic_name("HEART_FAILURE"), topic_name("BMI")
    ('heart failure', 'BMI')
    """
    return NAMES.get(topic, topic.lower().replace("_", " "))


def _stands_at(term: Term, words: Sequence[str], position: int) -> bool:
    """Whether a term that may begin with the word at a position goes on as the words do."""
    if position + len(term) > len(words):
        return False
    for offset in range(1, len(term)):  # noqa: SIM110 - as a generator it takes twice as long, and it is asked often
        if not _is(term[offset], words[position + offset]):
            return False
    return True


def _is(part: str, word: str) -> bool:
    if part.endswith("*"):
        return word.startswith(part[:-1])
    return word == part or (word.startswith(part) and word[len(part) :] in _PLURALS)
