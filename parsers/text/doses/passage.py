"""One passage of a record, read: the doses it states, and what else it says about giving."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Final

from parsers.text.doses import assemble, roles, schedules
from parsers.text.doses.amounts import Mention, masked, unread
from parsers.text.doses.draft import Draft
from parsers.text.doses.facts import Fact
from parsers.text.doses.lexer import tokenize
from parsers.text.doses.tokens import Tokens
from parsers.text.doses.vocabulary import begins, stems, words


class Sentence:
    """A sentence: the tokens it spans, its doses, and its facts."""

    def __init__(self, first: int, last: int, drafts: list[Draft], facts: list[Fact]) -> None:
        self.first = first
        self.last = last
        self.drafts = drafts
        self.facts = facts

    def saying(self, facts: list[Fact]) -> "Sentence":
        """The same, with other facts."""
        return Sentence(self.first, self.last, self.drafts, facts)


@dataclass(slots=True)
class Passage:
    """A text with its tokens and its sentences."""

    tokens: Tokens
    sentences: list[Sentence] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    @property
    def drafts(self) -> list[Draft]:
        """The doses of all its sentences, in their order."""
        return [draft for sentence in self.sentences for draft in sentence.drafts]


def read_passage(text: str) -> Passage:
    """Read a canonical text sentence by sentence."""
    return read_passages([text])[0]


def read_passages(texts: Sequence[str]) -> list[Passage]:
    """Read several texts, one step after the other for all of them, which is quicker than one by one."""
    tokenized = [tokenize(text) for text in texts]
    found = [masked(tokens) for tokens in tokenized]
    scheduled = [schedules.find(tokens) for tokens, _, _ in found]
    return [
        _read(text, tokens, mentions, sorted([*facts, *planned], key=_FIRST))
        for text, (tokens, mentions, facts), planned in zip(texts, found, scheduled, strict=True)
    ]


_FIRST: Final = attrgetter("first")


def _read(text: str, tokens: Tokens, mentions: list[Mention], facts: list[Fact]) -> Passage:
    """Give each sentence its doses and its facts."""
    left = [" ".join(text[tokens.starts[first] : tokens.ends[last - 1]].split()) for first, last in unread(tokens)]
    passage = Passage(tokens, unread=list(dict.fromkeys(left)))
    mention_at = fact_at = 0
    listing = False
    for first, last in _spans(tokens.kinds):
        mine: list[Mention] = []
        while mention_at < len(mentions) and mentions[mention_at].first < last:
            mine.append(mentions[mention_at])
            mention_at += 1
        said: list[Fact] = []
        while fact_at < len(facts) and facts[fact_at].first < last:
            said.append(facts[fact_at])
            fact_at += 1
        listing = listing and bool(mine) and tokens.kinds[first - 1] == "N"
        if listing:
            for mention in mine:
                mention.role = "excipient"
        passage.sentences.append(_sentence(tokens, mine, said, first, last))
        listing = listing or _introduces_contents(tokens, first, last)
    _carry_on(passage)
    return passage


_CONTENTS: Final = stems("contain compos ingredient consist formula")


def _introduces_contents(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a line introduces a list of contents: "Each sachet contains:"."""
    return tokens.kinds[last - 1] == ":" and begins(tokens.words[first:last], _CONTENTS)


_END: Final = re.compile("[.N]")
_LONGEST: Final = 400  # tokens of a sentence: a longer one is a table or noise, and is cut, so that time stays linear


def _spans(kinds: str) -> list[tuple[int, int]]:
    """Where sentences begin and end: full stops and line breaks divide them, and no amount is cut in two."""
    spans: list[tuple[int, int]] = []
    first = 0
    for end in (*(found.start() for found in _END.finditer(kinds)), len(kinds)):
        while end - first > _LONGEST:
            cut = next((place for place in range(first + _LONGEST, end) if kinds[place] != "z"), end)
            spans.append((first, cut))
            first = cut
        if end > first:
            spans.append((first, end))
        first = end + 1
    return spans


def _sentence(tokens: Tokens, mentions: list[Mention], facts: list[Fact], first: int, last: int) -> Sentence:
    """Settle what a sentence's amounts are, and which of its facts belong to which."""
    if not mentions:
        return Sentence(first, last, [], facts)
    roles.settle(tokens, mentions, first, last)
    return Sentence(first, last, assemble.sentence_drafts(tokens, mentions, facts, first, last), facts)


def _carry_on(passage: Passage) -> None:
    """A sentence without an amount that goes on about the dose before it: "the same dose is given every half month"."""
    previous: Draft | None = None
    for sentence in passage.sentences:
        if sentence.drafts:
            previous = sentence.drafts[-1] if len(sentence.drafts) == 1 else None
        elif previous is not None and _goes_on(passage.tokens, sentence):
            previous.learn_all(sentence.facts)
        else:
            previous = previous if not sentence.facts else None


_GOES_ON: Final = words(
    "dose doses dosing treatment therapy drug medication infusion infusions injection injections it"
)
_ELSEWHERE: Final = words(
    """visit visits follow follow-up followed assess assessed assessment assessments evaluated measured monitored
    seen"""
)


def _goes_on(tokens: Tokens, sentence: Sentence) -> bool:
    """Whether a sentence speaks of the giving of the dose before it, and not of visits."""
    words = set(tokens.words[sentence.first : sentence.last])
    return bool(sentence.facts) and bool(words & _GOES_ON) and not words & _ELSEWHERE
