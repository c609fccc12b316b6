"""Headings of an eligibility text: section titles, the sentences that introduce a list, populations and topics.

Three questions, each answered by vocabulary: is this the *title* of a section, and of which criteria; is this an
*introduction*, a sentence that says nothing but that a list follows; is this a *label*, a population, part or topic
that groups the items below it. What stands around a line (a list below, an item above) is weighed in `paragraphs`.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from parsers.schema import CriterionKind
from parsers.text.criteria.headings_words import (
    EXCLUSION,
    GENERIC,
    GOVERNED,
    GOVERNING,
    INCLUSION,
    PART,
    PLAIN,
    POPULATION,
    SENTENCE,
    TITLE_WORDS,
    TITLES,
    TOPICS,
    UNFINISHED,
)

_REACH: Final = 200  # characters of a line in which a title is looked for
_LONGEST_INTRODUCTION: Final = 400  # characters
_LONGEST_LABEL: Final = 110  # characters
_NAME: Final = 3  # words: "Healthy adult volunteers:"
_SHORT: Final = 60  # characters
_BARE_REACH: Final = 16  # characters in which "Excluded:" begins a line
_BEFORE: Final = 8  # words: "Additional Key Angiographic ... Inclusion Criteria"
_AFTER: Final = 16  # words: "... for patients of the expansion part who were treated before"
# Each begins a word, or is Chinese, Japanese or Korean: said once, lest the whole table is tried at every letter.
_CORE: Final = re.compile(
    rf"(?:\b|(?=[^\x00-\x7f]))(?:{'|'.join(f'(?P<k{at}>{pattern})' for at, (_, pattern) in enumerate(TITLES))})",
    re.IGNORECASE,
)
_KINDS: Final = {f"k{at}": kind for at, (kind, _) in enumerate(TITLES)}
# "Inclusion:", "HFpEF Group Exclusion:", "Other Exclusions", "Exclusions: pregnancy". Without "criteria", only so.
_BARE: Final = re.compile(
    rf"(?:[\w/()'-]+ ){{0,5}}?"
    rf"(?:(?P<inclusion>{INCLUSION}|included?)|(?P<exclusion>{EXCLUSION}|excluded?))\s*(?:[:：]|$)",
    re.IGNORECASE,
)
_NEAR: Final = 40  # characters of a title before and behind its key
_BREAKS: Final = " \u3000.;,)-。；"  # what stands before a title inside a line
# In a title inside a line one of these stands, in every language of the table.
_KEY: Final = re.compile(r"r[iy]t[eéèê]|R[IY]T[EÉÈÊ]|итер|ИТЕР|ριτήρια|chuẩn|标准|標準|基準|기준|조건")
_COLON: Final = re.compile(r"\s{0,2}(?:[:：]|$)")
# "... obtained - Angiographic Inclusion criteria:", but "- Adults - Asthma Exclusion Criteria:"
_ADJECTIVES: Final = re.compile(
    r"(?:(?<=[-.;)] )|^)(?:[A-Z][\w-]{0,30}(?:ic|al|ive|ary|ar|ed) |(?:Key|Main|Major|Other|Study|Common) ){1,3}$"
)
_WORD: Final = re.compile(r"[^\W\d_][\w'’/-]*")
_STOP: Final = re.compile(r"[.;:：!?]")
_INCLUDES: Final = re.compile(r",?\s*(?:includes?|are|is|were|comprise)\b\s*[:：]?", re.IGNORECASE)
_CRITERIA: Final = re.compile(r"\bcriteri(?:a|on)\b(?! \d)", re.IGNORECASE)  # but not "criteria 4; 19"
_PARENTHESIS: Final = re.compile(r"\s*[(\[][^()\[\]]{0,120}[)\]]")
_DASH: Final = re.compile(r"\s[-–]\s")
_LISTED: Final = re.compile(r"[(\[]?\d{1,2}[.)]|[a-i][.)]|[•*]")
_TAIL: Final = re.compile(
    r"[-–]?\s*(?:for|of|in|at|on|to|specific|related|according|applicable|only|both|as)\b", re.IGNORECASE
)
_POINTER: Final = re.compile(
    r"\b(?:the )?following\b|\banswers?\b|\bbelow\b|\bcriteri(?:a|on)\b|\bconditions\b|[:：]\s*$", re.IGNORECASE
)
_WORDS_A_NAME: Final = 10  # an introduction may name something once in so many words: "... in the XYZ registry"
_FIGURES: Final = re.compile(r"\d+(?! of\b)")  # "at least 2 of the following" says nothing, "over 50" does
_MOST_BEHIND: Final = 20  # words of its own that an introduction may have behind "the following criteria"
# "Other protocol-defined inclusion criteria may apply." heads nothing.
_FURTHER: Final = re.compile(r"\bcriteria (?:(?:may|could|can|might|will|also) ){0,2}apply\b", re.IGNORECASE)
_OUT: Final = re.compile(
    r"\bexclu(?:ded?|sion)\b|\bineligible\b|\b(?:not|never|cannot) (?:be|have|enter|participate|take part|eligible)\b",
    re.IGNORECASE,
)
_IN: Final = re.compile(r"\binclu(?:ded?|sion)\b|\beligible\b|\b(?:enrol|enter|participat|recruit)", re.IGNORECASE)
_PART: Final = re.compile(
    rf"(?:for )?(?:all )?(?:{PART})s?[ -]?(?:[A-Z]|\d{{1,2}}[a-zA-Z]?|[IVX]+[ab]?)\b(?:[^.;:]{{0,90}})?[:：]?$",
    re.IGNORECASE,
)
_POPULATION: Final = re.compile(
    rf"(?:for )?(?:[\w/+-]+,? ){{0,4}}?(?:{POPULATION})\b"
    r"(?: (?:with|without|in|of|from|for|on|at|affected|undergoing|and|or|only|both)\b[^.;:]{0,70})?"
    r"(?:\s?\([^()]{0,60}\))?\s?[:：]?$",
    re.IGNORECASE,
)


class Title(NamedTuple):
    """A section title, from `start` to `end`; `plain` where it says nothing but the kind.

    `lowered` counts the lower-case words before a capital core: "Signed written consent Exclusion Criteria:" has two,
    and is rather an item that a title follows.
    """

    kind: CriterionKind
    start: int
    end: int
    plain: bool
    lowered: int = 0


def words(text: str) -> list[str]:
    """The words of a text in lower case, figures and signs left out."""
    return [word.lower() for word in _WORD.findall(text)]


def may_hold_title(text: str) -> bool:
    """Whether a line can hold a title at all: a quick look at what nearly every line lacks.

    >>> may_hold_title("Adults with asthma, including exercise-induced asthma")
    False
    """
    small = text.lower()
    if "criter" in small:
        if len(small) <= _SHORT or "usion" in small or "lusi" in small or "lution" in small or "igib" in small:
            return True
    elif "lusion" in small or "krite" in small or "kryte" in small or "clude" in small[:_BARE_REACH]:
        return True
    return not small.isascii() and _holds_word(small)


def _holds_word(small: str) -> bool:
    return any(word in small for word in TITLE_WORDS)


def title(text: str) -> Title | None:
    """Read the section title that a line begins with; None where it begins with none.

    >>> title("Key Inclusion Criteria:")
    Title(kind='inclusion', start=0, end=23, plain=True, lowered=0)
    >>> title("Exclusion criteria for the control group: pregnancy")
    Title(kind='exclusion', start=0, end=41, plain=False, lowered=0)
    >>> title("Patients who do not meet the inclusion criteria") is None
    True
    """
    return _short_title(text) if len(text) <= _SHORT else _read_title(text)


def _read_title(text: str) -> Title | None:
    """Read a title, whatever the length of its line."""
    key = _KEY.search(text, 0, _REACH)
    core = _CORE.search(text, max(0, key.start() - _NEAR), key.end() + _NEAR) if key else None
    if core is None:
        return _bare_title(text)
    before = text[: core.start()]
    if _STOP.search(before) or not _is_title_like(before, _BEFORE) or not GOVERNED.isdisjoint(words(before)):
        return None
    end = _title_end(text, core.end())
    if end is None:
        return None
    after = text[core.end() : end]
    plain = PLAIN.issuperset(words(before)) and not words(_INCLUDES.sub("", after))
    lowered = sum(word[0].islower() for word in _WORD.findall(before)) if text[core.start()].isupper() else 0
    return Title(_KINDS[str(core.lastgroup)], 0, end, plain, lowered if not plain else 0)


# Nearly every record has the same few titles.
_short_title: Final = lru_cache(maxsize=1024)(_read_title)


def _bare_title(text: str) -> Title | None:
    """Read a title without the word "criteria": "Inclusion:", "Control Group Exclusion:", "Other Exclusions"."""
    found = _BARE.match(text)
    if not found:
        return None
    kind: CriterionKind = "inclusion" if found["inclusion"] else "exclusion"
    start = found.start(kind)
    before = text[:start]
    if not _is_title_like(before, _BEFORE) or not text[start].isupper() or (before and not before[0].isupper()):
        return None
    return Title(kind, 0, found.end(), plain=PLAIN.issuperset(words(before)))


def _is_title_like(text: str, most: int) -> bool:
    """Whether a stretch of a title is short and no sentence."""
    found = words(text)
    return len(found) <= most and SENTENCE.isdisjoint(found)


def _title_end(text: str, at: int) -> int | None:
    """Find where a title ends whose core ends at `at`; None where the line goes on as a sentence."""
    while bracket := _PARENTHESIS.match(text, at):
        at = bracket.end()
    rest = text[at:].lstrip()
    if not rest:
        return len(text)
    here = len(text) - len(rest)
    if rest[0] in ":：.":
        return here + 1
    if includes := _INCLUDES.match(rest):
        return (
            here + includes.end() if rest[includes.end() - 1] in ":：" or not rest[includes.end() :].strip() else None
        )
    colon = re.search(r"[:：]", rest[:_REACH])
    if colon and _is_title_like(rest[: colon.start()], _AFTER) and not re.search(r"[.;]\s", rest[: colon.start()]):
        return here + colon.end()
    return _tail_end(text, at, here, rest)


def _tail_end(text: str, at: int, here: int, rest: str) -> int | None:
    """Find the end of a title without a colon: "Inclusion Criteria Phase Two", "Exclusion Criteria 1. Pregnancy"."""
    count = len(words(rest))
    if rest[0] in "-–":
        return len(text) if count <= 6 and not _DASH.search(rest, 1) else here + 1
    if rest[0].isdecimal() and not count:
        return None
    if rest[0].isdecimal() or _LISTED.match(rest):
        return at
    short = count <= 12 and _is_title_like(rest, _AFTER) and not re.search(r"[.;,]\s", rest)
    if short and (_TAIL.match(rest) or (count <= 5 and rest[-1] not in ".;")):
        return len(text)
    return at if rest[0].isupper() and not SENTENCE.isdisjoint(words(rest)) else None


def inner_titles(text: str, at: int) -> list[Title]:
    """Find the section titles inside a line, from a place on: "... written consent Exclusion Criteria: pregnancy".

    In the middle of a line only a title with a capital and a colon counts, and not as the object of a sentence ("meet
    the following Inclusion Criteria: ...").
    """
    found: list[Title] = []
    for key in _KEY.finditer(text, at):
        core = _CORE.search(text, max(at, 1, key.start() - _NEAR), key.end() + _NEAR)
        if core and core.end() > key.start() and (inside := _inner_title(text, core, at)):
            found.append(inside)
            at = inside.end
    return found


def _inner_title(text: str, core: re.Match[str], at: int) -> Title | None:
    """Read one title inside a line; None where it is the object of a sentence."""
    colon = _COLON.match(text, core.end())
    if not colon or (text[core.start()].isascii() and not text[core.start()].isupper()):
        return None
    start = _with_adjectives(text, core.start(), at)
    last = words(text[max(at, start - 40) : start])[-1:]
    if start <= at or text[start - 1] not in _BREAKS or (last and last[0] in GOVERNING):
        return None
    return Title(_KINDS[str(core.lastgroup)], start, colon.end(), plain=start == core.start())


def _with_adjectives(text: str, start: int, at: int) -> int:
    """Move the start of a title over the capitalised words in front of it: "obtained - Angiographic Inclusion"."""
    found = _ADJECTIVES.search(text[max(at, start - 60) : start])
    return start - len(found.group()) if found else start


def introduces(text: str) -> bool:
    """Whether a line says nothing but that a list follows: "Participants must meet all of the following criteria:".

    >>> introduces("Patients will be excluded if they:")
    True
    >>> introduces("Adults with Crohn's disease and at least one of the following:")
    False
    """
    pointer = _POINTER.search(text) if len(text) <= _LONGEST_INTRODUCTION else None
    if pointer is None:
        return False
    head = text[: pointer.start()]
    before = words(head)
    unknown = sum(word not in GENERIC for word in before) + len(_FIGURES.findall(head))
    if pointer.group().strip() in (":", "："):
        return unknown == 0 and len(before) > 0
    behind = sum(word not in GENERIC for word in words(text[pointer.end() :]))
    if behind > _MOST_BEHIND or _FURTHER.search(text):
        return False
    return unknown <= len(before) // _WORDS_A_NAME


def says_more(text: str) -> bool:
    """Whether an introduction has words of its own that the items below need ("... at the time of imaging:")."""
    return not GENERIC.issuperset(words(text))


def introduced(text: str) -> CriterionKind | None:
    """Read which criteria an introducing sentence heads, None where it does not say."""
    if _OUT.search(text):
        return "exclusion"
    return "inclusion" if _IN.search(text) else None


def is_part(text: str) -> bool:
    """Whether a line names a part of the trial: "Cohort 1:", "Part B (expansion)", "Group A: meet all items"."""
    if len(text) > 160:
        return False
    name, colon, rest = text.partition(":")
    if colon and rest and not GENERIC.issuperset(words(rest)):
        return False
    return bool(_PART.match(name)) and SENTENCE.isdisjoint(words(name))


def names_criteria(text: str) -> bool:
    """Whether a line names criteria of no kind: "Additional criteria for Part 1:", "Randomization criteria"."""
    if len(text) > _LONGEST_LABEL or not _CRITERIA.search(text):
        return False
    return SENTENCE.isdisjoint(words(text))


def is_bare_part(text: str) -> bool:
    """Whether a line names a part and nothing else: "Cohort 1", "Part B (expansion):"."""
    return is_part(_PARENTHESIS.sub("", text)) and len(words(text.partition("(")[0])) <= 3


def is_population(text: str) -> bool:
    """Whether a line names a population and says nothing of it: "Healthy volunteers", "For patients with asthma:"."""
    return len(text) <= _LONGEST_LABEL and bool(_POPULATION.match(text)) and SENTENCE.isdisjoint(words(text))


def is_bare_population(text: str) -> bool:
    """Whether a line names a population and nothing else: "Healthy volunteers:", "For patients with asthma:"."""
    return text.endswith((":", "：")) and is_population(text) and (text[:4] == "For " or len(words(text)) <= _NAME)


def is_topic(text: str) -> bool:
    """Whether a line is one of the known topics, or a line of capitals that ends with a colon ("DISEASE STATUS:")."""
    bare = text.rstrip(" :：").lower()
    if bare in TOPICS or bare.endswith("-related"):
        return True
    return text.endswith(":") and text.isupper() and len(text) <= 80


def is_short(text: str) -> bool:
    """Whether a line is short enough for a label, without figures, stops and verbs: "Angiographic findings:"."""
    bare = _PARENTHESIS.sub("", text).rstrip(" :：")
    if not bare or not bare[0].isupper() or len(bare) > 80 or re.search(r"[\d.;:≥≤<>=%]", bare):
        return False
    found = words(bare)
    return 0 < len(found) <= 8 and SENTENCE.isdisjoint(found) and found[-1] not in UNFINISHED


def is_capitalised(text: str) -> bool:
    """Whether a line is printed as a title: "Transplant Recipients", "Diabetes-associated Erectile Dysfunction"."""
    found = [word for word in _WORD.findall(_PARENTHESIS.sub("", text)) if len(word) > 3]
    return len(found) > 1 and all(word[0].isupper() for word in found)


def is_unfinished(text: str) -> bool:
    """Whether a line breaks off in the middle of its sentence: at a comma, a conjunction or a preposition."""
    if text.endswith(","):
        return True
    last = _WORD.findall(text[-30:])[-1:]
    if not last or not text.endswith(last[0]):
        return False
    return last[0].lower() in UNFINISHED and (not last[0].isupper() or last[0] in ("AND", "OR"))  # "AS" is a disease
