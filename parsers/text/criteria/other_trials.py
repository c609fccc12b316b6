"""Other trials, which no single word names.

A trial is taken part in ("participation in another clinical study"), or its product received ("any investigational
agent within 30 days"); this trial and its own product do not count.
"""

import re
from typing import Final

from parsers.text.criteria.clauses import holds_any, words_of
from parsers.text.criteria.denials import Denials
from parsers.text.criteria.sentences import Sentence, opening
from parsers.text.criteria.states import Mention
from parsers.text.criteria.trie import at_words

# Without one of these words there is no other trial in a sentence, nor a product of one.
_TAKEN_PART_IN: Final = opening(
    words_of("trial trials study studies protocol protocols research investigation investigations")
)
_UNAPPROVED: Final = opening(
    words_of("investigational experimental unapproved unlicensed unregistered nonregistered nonapproved non")
)
_PART_TAKEN: Final = (
    r"participat\w+|enrol\w+|took part|taking part|taken part|take part|involved|involvement|included|randomi[sz]ed"
)
_STEMS: Final = ("part", "enrol", "involve", "included", "randomi")
# Set for a sentence that may speak of either.
TRIALS: Final = _TAKEN_PART_IN | _UNAPPROVED
_TAKING_PART: Final = re.compile(
    rf"{at_words(_PART_TAKEN.split('|'))} "
    r"(?P<gap>(?:(?:[\w,/()'-]+|\(i\.e\.,?) ){0,9}?)(?:trials?|stud(?:y|ies)|protocols?|research|investigations?)\b"
)
_OTHER: Final = words_of(
    "other another investigational experimental clinical interventional drug device any previous therapeutic"
    " concurrent different additional research concomitant prior medical drugs pharmaceutical pharmacological"
    " treatment"
)
_THIS: Final = re.compile(
    r"\b(?:this|the present|the current|present|current|the same|our|the|study|extension|parent|main|of) (?:\w+ )?$"
)
_PRODUCT: Final = re.compile(
    r"(?<!non-)(?<!non )\b(?:investigational|experimental|unapproved|unlicensed|non-?registered|unregistered"
    r"|non-?approved)[ -](?:\w+[ /,-]{1,2}){0,3}?(?:drugs?|agents?|products?|medications?|medicines?|devices?"
    r"|treatments?"
    r"|therap(?:y|ies|eutics?)|compounds?|substances?|vaccines?|interventions?|biologics?|trials?|stud(?:y|ies)"
    r"|regimens?|medicaments?|protocols?)\b"
)
# "The first dose of investigational product", "hypersensitivity to the investigational drug": this trial's own.
_OWN: Final = re.compile(
    r"\b(?:doses?|components?|ingredients?|excipients?|hypersensitiv\w+|allerg\w+|sensitivity|intoleran\w+|initiation"
    r"|start|first|last|absorption|metabolism|safety|class|contraindicat\w+|effects?|reactions?|tolerate|risk|assigned"
    r"|prior to|interfere with|after|during|interact\w*|similar to|expected|planned|randomi[sz]ation to|constituents?"
    r"|before)(?: [\w-]+){0,4} $|\bthe $"
)
_AGAIN: Final = re.compile(r"\b(?:any|another|other)(?: [\w-]+)? $")


def other_trials(text: Sentence, denials: Denials) -> list[Mention]:
    """Where the sentence speaks of another trial or of a product of one."""
    plain = text.plain
    found: list[tuple[int, int]] = []
    if text.opens & _TAKEN_PART_IN and holds_any(plain, _STEMS):
        found += [match.span() for match in _TAKING_PART.finditer(plain) if _is_other(plain, match)]
    if text.opens & _UNAPPROVED:
        found += [match.span() for match in _PRODUCT.finditer(plain) if not _is_own(plain, match.start())]
    return [Mention("PRIOR_TRIAL", *span) for span in found if not denials.excepted(span[0])]


def _is_other(plain: str, match: re.Match[str]) -> bool:
    if plain.endswith("potential ", 0, match.start()):  # "a patient's potential participation in a clinical trial"
        return False
    words = match["gap"].replace(",", " ").replace("/", " ").split()
    if "another" in words or "other" in words:
        return True
    end = match.end("gap")
    told = not _OTHER.isdisjoint(words) or match.group().endswith(("trials", "studies"))
    return told and not _THIS.search(plain[max(0, end - 60) : end])


def _is_own(plain: str, start: int) -> bool:
    before = plain[max(0, start - 60) : start]
    return bool(_OWN.search(before)) and not _AGAIN.search(before)
