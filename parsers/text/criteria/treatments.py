"""Earlier treatments, which no single word names.

A treatment counts as earlier where it is said to be ("prior treatment with", "recent use of") or lies in a window; what
goes on is no earlier treatment, and an operation, chemotherapy or another trial's product is named by its own concept.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from parsers.text.criteria.clauses import STOP, holds_any
from parsers.text.criteria.denials import Denials
from parsers.text.criteria.sentences import Sentence, first_words, opening
from parsers.text.criteria.states import Mention
from parsers.text.criteria.trie import alternation, at_words
from parsers.text.criteria.windows import Window, Windows

# What a treatment is called, and what is done with it.
_WORDS: Final = (
    "receive received receiving treated treatment treatments therapy therapies uses using administration administered"
    " taking taken take takes took medication medications medicine medicines drug drugs agent agents antibiotic"
    " antibiotics"
    " corticosteroid corticosteroids glucocorticoid glucocorticoids immunosuppressant immunosuppressants"
    " immunosuppression immunosuppressive immunotherapy biologic biologics vaccine vaccines vaccination vaccinated"
    " inhibitor inhibitors anticoagulant anticoagulants injection injections transfusion transfusions infusion"
    " infusions"
    " antagonist antagonists interferon immunoglobulin immunoglobulins supplement supplements inducer inducers"
    " antidepressant antidepressants antipsychotic antipsychotics nsaid nsaids opioid opioids steroid steroids"
)
_PHRASES: Final = (
    "receipt of|use of|usage of|exposure to|exposed to|intake of|initiation of|ingestion of|blood products|growth"
    " factor"
    "|growth factors"
)
_TREATMENT: Final = re.compile(
    rf"(?:{alternation([*_WORDS.split(), *_PHRASES.split('|')])})\b|used\b(?! to| for| in place| as)"
)
_ANTIBODY: Final = re.compile(r"(?<=[a-z]{3})mab\b")
_TREATMENT_OPENS: Final = opening(first_words([*_WORDS.split(), *_PHRASES.split("|"), "used"]))
_GIVEN: Final = re.compile(r"received|receipt|treated|taken|took|use|administ")
# Without a window, only these make a treatment an earlier one.
_EARLIER_HINTS: Final = (
    "prior",
    "previous",
    "past ",
    "recent",
    "earlier",
    "history of",
    "treated",
    " ever ",
    "already",
    "received",
    " taken",
    " used",
    "undergone",
)
_CALLED: Final = (
    "prior",
    "previous",
    "previously",
    "past",
    "recent",
    "recently",
    "earlier",
    "history of",
    "pre-?treated",
    "ever",
    "already",
)
_EARLIER: Final = re.compile(
    at_words(
        [
            *(rf"{word}\b(?! (?:to|year|month|week|day|\d))" for word in _CALLED),
            *(
                rf"{word}(?: not| never| ever| previously| been| already| also){{0,2}}"
                r" (?:received|treated|taken|used|undergone)"
                for word in ("have", "has", "had", "having")
            ),
        ]
    )
)
# Before a treatment, these say that none was given before entry.
_NOT_GIVEN_WORDS: Final = (
    r"stable|unchanged|changes?|adjust\w*|planned|requir\w+|need|needs|needed|needing|necessitat\w+|warrant\w+|response"
    r"|responders?|resistan\w+|refractory|contraindic\w+|intoleran\w+|hypersens\w+|allerg\w+|stabili\w+|chang\w+|naive"
    r"|study|contracep\w+|eligible|candidate|willing|agree|access|donat\w+|complian\w+|adheren\w+|recover\w*|toxicit\w*"
    r"|adverse|reactions?|effects?|allocation|must be|dependence|illicit|illegal|recreational|regardless of"
    r"|with or without|irrespective of|interfere|despite"
)
_NOT_GIVEN: Final = re.compile(rf"{at_words(_NOT_GIVEN_WORDS.split('|'))}\b")
_MISUSE: Final = re.compile(r"abuse|addict|substance use|misuse")
# And these, where no window dates it.
_GOING_ON: Final = (
    r"current|currently|ongoing|concurrent|concomitant|abuse|illicit|smok\w+|alcohol|hospital\w+|expected"
)
# "Current use of insulin" goes on; "current or previous use of insulin" may have been earlier.
_GOES_ON: Final = re.compile(
    rf"{at_words(_GOING_ON.split('|'))}\b(?!,? ?(?:or|and|and/or|/) ?(?:prior|previous|past|recent|earlier|former))"
)
# Behind it: "drug abuse", "drug or other allergy", "drug screen", "study treatment", "use of contraception".
_NO_TREATMENT_BEHIND: Final = re.compile(
    r"(?: (?:or|and|/|other|alcohol|substance|illicit|food|any|related|induced)){0,3} ?/?-? ?(?:abus|addict|dependen"
    r"|use disorder|misuse|allerg|hypersens|screen|test|interact|induced|related|history|eluting|substance|alcohol"
    r"|toxic"
    r"|free|naive|refractory|resistan|intoler|failure|level|use\b|users?\b)"
    r"|(?: [a-z]+){0,4} (?:information|explanations?|instructions?|invitation)\b"
    r"|(?: (?:with|of|an?|the|any|to)){0,3} (?:trial|study|test|investigational|experimental)\b"
)
# Between a treatment and a window, these say that the window is of something else.
_BETWEEN_WORDS: Final = (
    r"must|done|donat\w*|perform\w*|obtain\w*|measur\w*|assess\w*|scans?|tests?|document\w*|confirm\w*|diagnos\w*|visit"
    r"|nicotine|tobacco|smok\w*|alcohol|cannabis|marijuana|cocaine|illicit|recreational|adjust\w*|chang\w*|switch\w*"
)
_NO_TREATMENT_BETWEEN: Final = re.compile(rf"{at_words(_BETWEEN_WORDS.split('|'))}\b")
_NAMED_OTHERWISE: Final = frozenset(
    {"CHEMOTHERAPY", "RADIOTHERAPY", "SURGERY", "PHOTOTHERAPY", "ANTIPLATELET", "PRIOR_TRIAL"}
)


def earlier_treatments(text: Sentence, others: Sequence[Mention], denials: Denials, found: Windows) -> list[Mention]:
    """Where the sentence speaks of a treatment before entry, once a clause; `others` are its other states, in order."""
    plain = text.plain
    named = may_treat(text)
    if not found and (not named or not holds_any(plain, _EARLIER_HINTS)):
        return []
    made: list[Mention] = []
    clause_end = 0
    for match in _treatments(text) if named else ():
        mention = Mention("PRIOR_THERAPY", match.start(), match.end())
        if mention.start < clause_end or denials.excepted(mention.start):
            continue
        if _is_earlier(plain, mention, others, found):
            made.append(mention)
            stop = STOP.search(plain, mention.end)
            clause_end = stop.start() if stop else len(plain)
    since = _since(plain, others, made, found) if found else []
    return sorted(made + since, key=lambda mention: mention.start) if since else made


def may_treat(text: Sentence) -> bool:
    """Whether the sentence has what a word for a treatment begins or ends with: without it there is none."""
    return text.opens & _TREATMENT_OPENS != 0 or "mab" in text.plain


def _treatments(text: Sentence) -> list[re.Match[str]]:
    """The words for treatments in a sentence, in order."""
    found = text.find(_TREATMENT, _TREATMENT_OPENS)
    if "mab" in text.plain:
        found = sorted([*found, *_ANTIBODY.finditer(text.plain)], key=lambda match: match.start())
    return found


# "At least 2 weeks since prior vincristine": what is named there was given, whether or not the name tells it.
_SINCE: Final = re.compile(
    r" (?:since|from) (?:the |any |their )?(?:last |prior |previous |completion of |discontinuation"
    r" of )\w"
)


def _since(plain: str, others: Sequence[Mention], made: Sequence[Mention], found: Windows) -> list[Mention]:
    starts = sorted(other.start for other in (*others, *made))
    named = []
    for window in found.since():
        given = _SINCE.match(plain, window.end)
        if given is not None and bisect_left(starts, window.end) == bisect_left(starts, given.end() + 40):
            named.append(Mention("PRIOR_THERAPY", given.end() - 1, given.end()))
    return named


def _is_earlier(plain: str, mention: Mention, others: Sequence[Mention], found: Windows) -> bool:
    before = STOP.split(plain[max(0, mention.start - 45) : mention.start])[-1]
    behind = plain[mention.end : mention.end + 50]
    if not found and not _is_called_earlier(plain, mention, before):
        return False
    if (
        _NOT_GIVEN.search(before)
        or _MISUSE.search(plain, max(0, mention.start - 100), mention.start)
        or _NO_TREATMENT_BEHIND.match(behind)
        or "contracep" in behind
    ):
        return False
    window = found.behind(mention.end) if found else None
    stop = window.start if window else mention.end + 60
    if _is_another(others, mention, stop, dated=window is not None):
        return False
    if window is not None and _NO_TREATMENT_BETWEEN.search(plain, mention.end, window.start):
        return False
    ahead = found.ahead(mention.start) if window is None and found else None
    if ahead is not None and (ahead.since or _GIVEN.match(plain, mention.start)):
        window = ahead
    return not found or _dates(window) or _is_called_earlier(plain, mention, before)


def _is_called_earlier(plain: str, mention: Mention, before: str) -> bool:
    """Whether the words before a treatment call it an earlier one, which needs no window."""
    words = before[-30:] + plain[mention.start : mention.end]
    return bool(_EARLIER.search(words)) and not _GOES_ON.search(before)


def _dates(window: Window | None) -> bool:
    """Whether a window dates a treatment before entry; a time for which it lasts does not."""
    return window is not None and not (window.loose or window.lasting)


def _is_another(others: Sequence[Mention], mention: Mention, stop: int, *, dated: bool) -> bool:
    """Whether the treatment is one that has its own concept, named beside it, or its window is another state's."""
    first = bisect_left(others, mention.start - 60, key=lambda other: other.start)
    for other in others[first : bisect_left(others, stop, lo=first, key=lambda other: other.start)]:
        if other.concept in _NAMED_OTHERWISE and other.end > mention.start - 20:
            return True
        if dated and mention.end <= other.start:
            return True
    return False
