"""The special case in which a limit holds: "if due to liver metastases", "for women", "in patients with Gilbert's".

A case is given in the words as printed.
"""

import re
from typing import Final, NamedTuple

from parsers.text.criteria.clauses import holds_any
from parsers.text.criteria.sentences import Sentence


class Case(NamedTuple):
    """The words of a case, and where they end; `runs_on`: into the next limit, which is then part of the case."""

    words: str
    end: int
    runs_on: bool = False


_PEOPLE: Final = (
    r"(?:the |all |any |adult |elderly |male |female |healthy ){0,2}(?:subjects?|patients?|participants?|those|persons?"
    r"|people|individuals|volunteers|males?|females?|men|women|boys|girls|children|infants|adolescents|adults|diabetics"
    r"|cohorts?|arms?|parts?|groups?)\b"
)
_ORGANS: Final = r"(?:liver|hepatic|bone|gilbert|metasta|tumou?r involvement|marrow|documented gilbert|known gilbert)"
# "If known" and "if applicable" are no cases.
_IF: Final = (
    r"if(?! (?:known|applicable|available|necessary|possible|needed|clinically|indicated|prescribed|tolerated|used))\b"
)
# Behind the limit.
_AFTER: Final = re.compile(
    rf"[ ,]{{0,2}}[(\[]?(?P<words>(?:only )?(?:{_IF}|in (?:the |a )?(?:case|presence|event|setting|absence)|in cases"
    rf"|(?:(?:is|are) )?(?:allowed|acceptable|permitted|accepted|eligible) (?:for|in|if)|(?:for|in|among) {_PEOPLE}"
    rf"|on warfarin|(?:with|due to|because of|secondary to|related to) (?:known |documented |the |presence of "
    rf"|evidence of )?{_ORGANS}"
    r")[^.;()\[\]]{0,120})|[ ]?[(\[] ?(?P<sex>(?:men|women|males?|females?|boys|girls))[)\]]"
)
_CLOSING: Final = ".;:)"  # behind these there is none
# Before it, up to the limit or to the concept that it limits; "For Japan:", "In Korea, participants must be".
_LEAD: Final = re.compile(
    rf"\b(?P<words>(?:(?:for|in|among) (?:{_PEOPLE}|(?:the )?(?:case|presence|event|setting)\b)|{_IF}|unless\b)"
    r"[^.;:()]{2,80}|(?:(?<=[.;] )|(?<=\.)|^)(?:for|in) [a-z]{3,}(?: [a-z]+){0,3}(?= ?[:,]))(?:[:,]| then)"
    r" ?[^.;:()]{0,40}$"
    rf"|\b(?P<exempt>except (?:for |in )?{_PEOPLE}[^.;:()]{{2,80}})$"
)
_SEX: Final = re.compile(
    r"(?:^|[ (,;/])(?P<words>(?:(?P<for>for|in) )?(?:men|women|males?|females?|boys|girls)(?: subjects?| patients?|"
    r" participants?)?)"
    r"[ :,=(-]{1,3}(?(for)(?:(?:with|is|are|of|should be|must be|have) )?)$"
)
_SEX_HINTS: Final = ("men", "male", "boys", "girls")
_LEAD_HINTS: Final = (":", ",", " then")
_EXEMPT_HINT: Final = "except"
# Before the limit, so many letters hold all of a sex, and the end of a case that is set off from what it holds for.
_NEAR: Final = 50
_BOTH_SEXES: Final = re.compile(
    r"\b(?:fe)?males? ?(?:and|or|and/or|/|&) ?(?:fe)?males?\b|\b(?:wo)?m[ae]n ?(?:and|or|/|&) ?(?:wo)?m[ae]n\b"
    r"|\bboth (?:sexes|genders)\b"
)
_TRAILING: Final = re.compile(r"[ ,:]*\b(?:and|or|but|while|whereas|and/or|is|are|in which case)? *$")
# "For patients who are > 16 years old": the limit behind these words is part of the case.
_OPEN: Final = re.compile(
    r"\b(?:who|with|whose|aged|having|has|have|is|are|levels?|if)\b(?!.*(?:\b(?:and|or|but)|,) ?$)"
)
_PEOPLE_LAST: Final = re.compile(rf"{_PEOPLE} ?$")


def case_after(text: Sentence, end: int, stop: int, stop_end: int) -> Case | None:
    """The case named right behind a limit that ends at `end`.

    It goes no further than the next limit, from `stop` to `stop_end`, or takes that in where its words run on.
    """
    found = None if text.plain[end : end + 1] in _CLOSING else _AFTER.match(text.plain, end)
    if found is None or _BOTH_SEXES.search(found.group()):
        return None
    group = "sex" if found["sex"] else "words"
    start, last = found.span(group)
    if last < stop:
        return _case(text, start, last)
    words = text.plain[start:stop]
    if stop < stop_end and _OPEN.search(words) and not _PEOPLE_LAST.search(words):
        return Case(text.printed[start:stop_end], stop_end, runs_on=True)
    return _case(text, start, max(stop, start))


def case_before(text: Sentence, start: int, since: int, *, sexes: bool = True) -> Case | None:
    """The case named before a limit or its concept that begins at `start`, behind `since`, in the same clause.

    A sex right before it is a case, but with `sexes` false: "men 18 years and older" are the people meant.
    """
    floor = max(since, start - 120)
    before = text.plain[floor:start]
    near = before[-_NEAR:]
    found = None
    if sexes and holds_any(near, _SEX_HINTS):
        found = _SEX.search(before, max(0, len(before) - _NEAR))
    if found is None and (holds_any(near, _LEAD_HINTS) or _EXEMPT_HINT in before):
        found = _LEAD.search(before)
    if found is None or _BOTH_SEXES.search(found.group()):
        return None
    group = "words" if found["words"] else "exempt"
    return _case(text, floor + found.start(group), floor + found.end(group))


def _case(text: Sentence, start: int, end: int) -> Case | None:
    words = _TRAILING.sub("", text.printed[start:end]).strip(" ,")
    return Case(words, end) if words else None
