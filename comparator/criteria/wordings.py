"""How two aligned criteria relate by their words, where no limit that both state decides.

A clause that every protocol has (consent, pregnancy, the investigator's judgement) is one rule however it is worded.
Otherwise much the same words about the same topics are one rule, a time window that differs makes the longer one of an
exclusion stricter, and what is left differs in words that the explanation names.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from comparator.background import cosine, text_vector
from comparator.comparison import Relation, SideName
from comparator.criteria.lexicon import GENERAL
from comparator.criteria.spans import Span, same_anchor, same_length, spans
from comparator.criteria.topics import broad_topics
from comparator.findings import Phrase
from comparator.pairs import Verdict
from comparator.wording import changed_words, plain, same
from parsers.schema import Criterion, Presence

STANDARD_CLAUSES: Final[Mapping[str, frozenset[str]]] = {
    "CONSENT": frozenset({"CONSENT", "COMPLIANCE", "CAREGIVER", "PRIOR_TRIAL", "LANGUAGE", "AGE", "SEX"}),
    "PREGNANCY": frozenset({"PREGNANCY", "LACTATION", "CONTRACEPTION", "SEX", "AGE", "SEXUAL_FUNCTION"}),
    "LACTATION": frozenset({"PREGNANCY", "LACTATION", "CONTRACEPTION", "SEX", "AGE"}),
    "JUDGEMENT": frozenset({"JUDGEMENT", "COMPLIANCE", "PRIOR_TRIAL", "LABORATORY", "PSYCHIATRIC", "ILLNESS"}),
    "COMPLIANCE": frozenset({"COMPLIANCE", "PRIOR_TRIAL", "LANGUAGE"}),
    "MEASURABLE_DISEASE": frozenset({"MEASURABLE_DISEASE", "MRI", "MALIGNANCY"}),
}
"""A clause that protocols share, by its topic, and the topics that may be named beside it without making it another."""

# Words that narrow an exclusion without a figure: "severe", "that may affect the evaluation".
_NARROWING: Final = re.compile(
    r"\b(?:severe|active|serious|significant\w{0,2}|symptomatic|uncontrolled|unstable|poorly controlled|requir\w{2,4}"
    r"|judged|assesse[sd]|affect\w{0,3}|interfer\w{2,4}|untreated|not controlled)\b",
    re.IGNORECASE,
)
LOOKS_BACK: Final = re.compile(
    r"\b(?:history|previous\w{0,2}|prior|ever|past|had|been|participated|undergone|received|treated|diagnosed|lifetime"
    r"|any time)\b",
    re.IGNORECASE,
)
"""Words that make a state one of the past: without them "participation in another trial" is going on now."""
_BOTH_STATES: Final = frozenset(
    {"PREGNANCY", "LACTATION"}
)  # who names both, whatever the reasons given, means one rule
_ASIDE: Final = GENERAL | {"JUDGEMENT", "NEURODEGENERATIVE", "CONSENT", "PRIOR_TRIAL", "SAMPLE"}
_SAME_MATTER: Final = 0.2  # likeness of words from which a longer window is one of the same thing
_SAME_MATTER_AT_ANY_TIME: Final = 0.45  # the same, where one side names no window at all
_SAME_RULE: Final = 0.48  # likeness of words from which two texts about the same topics are one rule
_SAME_RULE_AND_WINDOW: Final = 0.4  # the same, where one stretch of time stands in both
_SAME_WORDS: Final = 0.66  # likeness of words from which two texts are one rule whatever their topics


def relate_wordings(left: Criterion, right: Criterion) -> Verdict:
    """Relate two criteria by their words; limits that both state are compared before."""
    if same(left.text, right.text):
        return _same_text(left, right)
    found = _by_windows(left, right) or _by_one_window(left, right)
    if found is not None and found.relation != "equivalent":
        return found
    if is_standard_clause(left, right):
        return _nursing_too(left, right) or Verdict("equivalent", (Phrase("the same clause in other words"),))
    if _one_rule(left, right, same_window=found is not None):
        return Verdict("equivalent", (*(found.because if found else ()), Phrase("the same rule in other words")))
    return Verdict("different", _what_differs(left, right))


def relate_versions(left: Criterion, right: Criterion) -> Verdict:
    """Relate two wordings of one criterion in one record: the words that changed are the change."""
    if same(left.text, right.text):
        return _same_text(left, right)
    found = _by_windows(left, right)
    if found is not None and found.relation != "equivalent":
        return found
    return Verdict("different", changed_words(left.text, right.text), "wording")


def _same_text(left: Criterion, right: Criterion) -> Verdict:
    if left.kind == right.kind or "unspecified" in (left.kind, right.kind):
        return Verdict("equivalent", (Phrase("the same words"),))
    side: SideName = "left" if left.kind == "inclusion" else "right"
    phrase = Phrase("the same words: the {side} one asks for it, the {other} one excludes it", side=side)
    return Verdict("different", (phrase,), "section")


def is_standard_clause(left: Criterion, right: Criterion) -> bool:
    """Whether two criteria are one clause that protocols share, in whatever words."""
    ours, theirs = (broad_topics(one.text) - GENERAL for one in (left, right))
    if _figures_on(left) & _figures_on(right) or "AGE" in _figures_on(left) | _figures_on(right):
        return False
    if ("CONTRACEPTION" in ours) != ("CONTRACEPTION" in theirs):
        return False
    shared = ours & theirs
    return shared >= _BOTH_STATES or any(
        clause in shared and ours | theirs <= companions for clause, companions in STANDARD_CLAUSES.items()
    )


def _nursing_too(left: Criterion, right: Criterion) -> Verdict | None:
    """Of two exclusions of the pregnant the one that also excludes the nursing is the stricter."""
    if left.kind != "exclusion" or right.kind != "exclusion":
        return None
    ours, theirs = ("LACTATION" in broad_topics(one.text) for one in (left, right))
    if ours == theirs or not all("PREGNANCY" in broad_topics(one.text) for one in (left, right)):
        return None
    side: SideName = "left" if ours else "right"
    phrase = Phrase("only the {side} one also names {told}: it is stricter", side=side, told="breastfeeding")
    return Verdict("stricter_left" if ours else "stricter_right", (phrase,), "limit")


def narrowed(item: Criterion, other: Criterion) -> bool:
    """Whether an item has a narrowing word that the other one lacks."""
    ours, theirs = ({word.lower() for word in _NARROWING.findall(one.text)} for one in (item, other))
    return bool(ours - theirs)


def _figures_on(item: Criterion) -> set[str]:
    """The concepts that an item puts a figure or a grade to."""
    return {one.concept for one in item.constraints if not isinstance(one, Presence)}


def _one_rule(left: Criterion, right: Criterion, *, same_window: bool) -> bool:
    """Whether the words are so much alike that they say one thing; figures that differ say that they do not."""
    if left.kind != right.kind and "unspecified" not in (left.kind, right.kind):
        return False
    if _figures_differ(left.text, right.text, same_window=same_window):
        return False
    alike = word_likeness(left.text, right.text)
    ours, theirs = (broad_topics(one.text) - _ASIDE for one in (left, right))
    enough = _SAME_RULE_AND_WINDOW if same_window else _SAME_RULE
    return alike >= _SAME_WORDS or (alike >= enough and ours == theirs)


@lru_cache(maxsize=1024)
def word_likeness(left: str, right: str) -> float:
    """How alike two texts are by their words, common ones counting little."""
    return cosine(text_vector(left, "criterion"), text_vector(right, "criterion"))


def _figures_differ(left: str, right: str, *, same_window: bool) -> bool:
    """Whether both texts have figures, and others; those of a window that both have, "30 days", "1 month", are one."""
    ours, theirs = (_figures(text) for text in (left, right))
    if same_window:
        ours -= _figures(spans(left)[0].words)
        theirs -= _figures(spans(right)[0].words)
    return bool(ours and theirs) and ours != theirs


def _figures(text: str) -> set[str]:
    return {word for word in plain(text).split() if word[0].isdigit()}


def _by_windows(left: Criterion, right: Criterion) -> Verdict | None:
    """Relate two criteria by the one stretch of time that each names, where both look the same way."""
    ours, theirs = spans(left.text), spans(right.text)
    if len(ours) != 1 or len(theirs) != 1 or ours[0].direction != theirs[0].direction:
        return None
    one, other = ours[0], theirs[0]
    if one.direction == "forward" and not same_anchor(one, other):
        phrase = Phrase("{left} against {right}", _span_words(one), _span_words(other))
        return Verdict("different", (phrase,), "limit")
    if same_length(one, other):
        return Verdict("equivalent", (Phrase("both {told}", told=_window_words(one)),))
    return _longer_or_shorter(left, right, one, other)


def _by_one_window(left: Criterion, right: Criterion) -> Verdict | None:
    """Relate two exclusions of one matter of which one looks back over a stretch of time, the other one at any time."""
    if left.kind != "exclusion" or right.kind != "exclusion":
        return None
    ours, theirs = spans(left.text), spans(right.text)
    if len(ours) + len(theirs) != 1:
        return None
    (window,) = ours or theirs
    side: SideName = "right" if ours else "left"
    dated, undated = (left, right) if ours else (right, left)
    if window.direction != "back" or window.at_least or not LOOKS_BACK.search(undated.text):
        return None
    if narrowed(undated, dated) or word_likeness(left.text, right.text) < _SAME_MATTER_AT_ANY_TIME:
        return None
    ours_told, theirs_told = ("at any time" if one is undated else _window_words(window) for one in (left, right))
    phrase = Phrase("{left} against {right}: the {side} one is stricter", ours_told, theirs_told, side)
    return Verdict("stricter_left" if side == "left" else "stricter_right", (phrase,), "limit")


def _longer_or_shorter(left: Criterion, right: Criterion, one: Span, other: Span) -> Verdict:
    """Relate two windows of different length: which one is the stricter depends on the section and the bound."""
    words = _window_words(one), _window_words(other)
    stricter = _stricter_window(left, right, one, other)
    if stricter is None:
        return Verdict("different", (Phrase("{left} against {right}", *words),), "limit")
    relation: Relation = "stricter_left" if stricter == "left" else "stricter_right"
    phrase = Phrase("{left} against {right}: the {side} one is stricter", *words, stricter)
    return Verdict(relation, (phrase,), "limit")


def _stricter_window(left: Criterion, right: Criterion, one: Span, other: Span) -> SideName | None:
    if left.kind != right.kind or left.kind == "unspecified" or one.at_least != other.at_least:
        return None
    if word_likeness(left.text, right.text) < _SAME_MATTER:
        return None
    longer: SideName = "left" if one.days > other.days else "right"
    shorter: SideName = "right" if longer == "left" else "left"
    if one.direction == "forward":
        return longer
    if left.kind == "inclusion":
        return longer if one.at_least else shorter
    return shorter if one.at_least else longer


def _window_words(span: Span) -> str:
    if span.direction == "back":
        return f"at least {span.words} before" if span.at_least else f"within {span.words}"
    return _span_words(span)


def _span_words(span: Span) -> str:
    return " ".join(part for part in (span.words, span.anchor) if part)


def _what_differs(left: Criterion, right: Criterion) -> tuple[Phrase, ...]:
    """The places where two texts part: word by word where they are much alike, else their stretches of time."""
    if word_likeness(left.text, right.text) >= _SAME_WORDS:
        return changed_words(left.text, right.text)
    ours, theirs = spans(left.text), spans(right.text)
    if len(ours) == len(theirs) == 1:
        return (Phrase("{left} against {right}", _span_words(ours[0]), _span_words(theirs[0])),)
    return (Phrase("the same matter, asked in other words"),)
