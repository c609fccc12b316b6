"""What an eligibility item is about: its topics with their weights, and the concepts it limits or asks about."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from comparator.background import Vector, weights
from comparator.criteria.lexicon import COMPOSED, GENERAL, OVERSHADOWS
from comparator.criteria.topics import topics, wholes
from parsers.schema import Criterion, Presence
from parsers.text.criteria.concepts import VOCABULARY

# A consent that only says when: "at the time of signing informed consent", "when the consent form is signed".
_AT_CONSENT: Final = re.compile(
    r"\b(?:when|at|on|upon|before|prior to|time|date|day)\b[^.;,]{0,24}\b(?:consent|icf)\b", re.IGNORECASE
)
_ANY_REASON: Final = re.compile(
    r"\b(?:any|other|another)\b[^.;,]{0,40}\b(?:conditions?|reasons?|circumstances?|factors?|situations?|problems?)\b"
    r"|\b(?:conditions?|reasons?|circumstances?|factors?|situations?|problems?),? (?:that|which)\b",
    re.IGNORECASE,
)
# "not suitable for liver resection", but "not suitable for participation", "ineligible for the study".
_UNFIT_FOR_ELSE: Final = re.compile(
    r"\b(?:not suitable|unsuitable|not appropriate|inappropriate|ineligible|poor candidates?) (?:for|to)\b",
    re.IGNORECASE,
)
_FIT: Final = re.compile(
    r"\b(?:for|to)(?: (?:the|this|a|an|any|such|clinical|research|present|current)){0,3} "
    r"(?:stud|trial|participat|inclusion|enrol|research|protocol|attend|join|entry|be )",
    re.IGNORECASE,
)
# A consent to an earlier trial: "have previously signed an informed consent".
_CONSENTED_BEFORE: Final = re.compile(r"\b(?:previously|already)\b[^.;,]{0,24}\bsigned\b", re.IGNORECASE)
# "Within 3 months of signing informed consent", "in the 4 weeks prior to obtaining consent".
_DATED_BY_CONSENT: Final = re.compile(
    r"\b(?:(?:within|in|during|for)\b[^.;,]{0,24}\b(?:of|prior to|before)|weeks?[^.;,]{0,12} (?:prior to|before)"
    r"|days? (?:prior to|before)|months? (?:prior to|before)) (?:the |their )?"
    r"(?:(?:signing|signature|obtaining|giving|providing|date|time|signed) (?:of )?)?(?:the |an |a )?"
    r"(?:written |informed |signed )*consent\b",
    re.IGNORECASE,
)
_REFUSES_CONSENT: Final = re.compile(
    r"\b(?:unwilling|refus\w{0,3}|declin\w{1,3}|unable|inability|lack\w{0,3})\b[^.;]{0,48}\bconsent\b", re.IGNORECASE
)
# To refuse to take part is to refuse consent: "refusal of a patient to participate", "unwilling to take part".
_REFUSES_TO_JOIN: Final = re.compile(
    r"\b(?:unwilling|not willing|refus\w{0,3}|reject\w{0,3}|declin\w{1,3})\b[^.;,]{0,32}"
    r"\b(?:participat\w+|take part|join)",
    re.IGNORECASE,
)
_OF_AGE: Final = re.compile(r"\b(?:ages?|aged|years?|months?|old|older|younger)\b", re.IGNORECASE)
_ADULT: Final = 0.4  # what an age counts of which nothing is told: "an adult sexual partner"
_PARENT: Final = 0.3  # how much of the item above a nested one counts as its own
_GENERAL_SHARE: Final = 0.5
_IMPLIED_SHARE: Final = 0.5  # weight of the whole that an item names a kind of
_MUCH_EARLIER: Final = 1.2  # how much more a topic must weigh that another one would overshadow
_COMPOSED_SHARE: Final = 0.8  # weight of a topic that an item has because it names several of its parts


@lru_cache(maxsize=4096)
def matters(item: Criterion) -> dict[str, float]:
    """The topics of an item with their weights, without those that are only named beside another."""
    found = dict(topics(item.text))
    for concept in concepts(item, limited=True):
        for topic in _measured().get(concept, ()):
            found.setdefault(topic, 1.0)
    _judge(found, item.text)
    _consent(found, item.text)
    composed = set()
    for whole, parts in COMPOSED.items():
        named = [found[part] for part in parts if part in found]
        if len(named) > 1:
            found[whole] = max(found.get(whole, 0.0), _COMPOSED_SHARE * max(named))
            composed.add(whole)
    _imply(found)
    beside = frozenset(
        other
        for topic, weight in found.items()
        for other in OVERSHADOWS.get(topic, ())
        if found.get(other, 0.0) <= _MUCH_EARLIER * weight and other not in composed
    )
    if "AGE" in concepts(item, limited=True):
        found.setdefault("AGE", 1.0)
        # "Consent, for those under 18 also of a parent" is about the consent, "aged 18 or more" about the age.
        consent_first = found.get("CONSENT", 0.0) > found["AGE"]
        beside = beside | {"AGE"} if consent_first else beside - {"AGE"} | {"SEX"}
    elif "AGE" in found and not _OF_AGE.search(item.text):
        found["AGE"] *= _ADULT
    if "AGE" in found and _AT_CONSENT.search(item.text):
        beside = beside | {"CONSENT"}
    return _weighted({topic: weight for topic, weight in found.items() if topic not in beside} or found)


def _imply(found: dict[str, float]) -> None:
    """Add what the topics of an item are kinds of, and what that is a kind of."""
    for kind, share in [*found.items()]:
        for steps, whole in enumerate(wholes(kind), 1):
            found[whole] = max(share * _IMPLIED_SHARE**steps, found.get(whole, 0.0))


@cache
def _measured() -> dict[str, tuple[str, ...]]:
    """Concepts that are limited to the topics that most of their names tell: "EF > 45 %" names none, "LVEF" does."""
    names: dict[str, list[dict[str, float]]] = {}
    for name, concept in VOCABULARY.items():
        names.setdefault(concept.name, []).append(topics(name))
    told = {concept: Counter(topic for one in found for topic in one) for concept, found in names.items()}
    return {
        concept: tuple(topic for topic, count in counts.items() if 2 * count > len(names[concept]))
        for concept, counts in told.items()
    }


def _judge(found: dict[str, float], text: str) -> None:
    """Whether an item leaves the person to the judgement: "any reason why, in the opinion of the investigator, ..."

    "Not suitable for resection" judges the disease, not the person.
    """
    if "JUDGEMENT" in found and "OPINION" not in found and _UNFIT_FOR_ELSE.search(text) and not _FIT.search(text):
        del found["JUDGEMENT"]
    elif "JUDGEMENT" not in found and "OPINION" in found and _ANY_REASON.search(text):
        found["JUDGEMENT"] = found["OPINION"]


def _consent(found: dict[str, float], text: str) -> None:
    """Whether a consent is the matter, and not only when something was, or to what; who refuses it does not comply."""
    if _speaks_of_joining(text.lower()) and _REFUSES_TO_JOIN.search(text):
        found["CONSENT"] = max(found.get("CONSENT", 0.0), found.pop("COMPLIANCE", 1.0))
    if "CONSENT" not in found or len(found) == 1:
        return
    if _CONSENTED_BEFORE.search(text) or _DATED_BY_CONSENT.search(text):
        del found["CONSENT"]
    elif _REFUSES_CONSENT.search(text):
        found.pop("COMPLIANCE", None)


def _speaks_of_joining(text: str) -> bool:
    """Whether `_REFUSES_TO_JOIN` can match: its last words are sooner looked for than its first."""
    return "participat" in text or "take part" in text or "join" in text


def _weighted(found: Mapping[str, float]) -> dict[str, float]:
    known = weights("topic")
    return {
        topic: known.get(topic, 1.0) * weight * (_GENERAL_SHARE if topic in GENERAL else 1.0)
        for topic, weight in found.items()
    }


def topic_vector(items: Sequence[Criterion], position: int) -> Vector:
    """The topics of an item, weighted by their rarity; those of the item or heading above it count a little.

    Where an item has none, it is about what stands above it: "Life expectancy" over "More than 6 months".
    """
    item = items[position]
    own = matters(item)
    if item.parent is not None:
        told: Mapping[str, float] = matters(items[item.parent])
    elif item.heading is not None:
        told = _weighted(topics(item.heading.rpartition(" > ")[2]))
    else:
        return own
    above = {topic: _PARENT * weight for topic, weight in told.items()} if own else told
    return {**above, **own}


@lru_cache(maxsize=8192)
def concepts(item: Criterion, *, limited: bool) -> frozenset[str]:
    """The concepts that an item puts a figure or a grade to, or those that it asks the presence of."""
    return frozenset(
        one.concept for one in item.constraints if isinstance(one, Presence) != limited and one.condition is None
    )


@lru_cache(maxsize=8192)
def asked(item: Criterion) -> frozenset[tuple[str, bool]]:
    """The states that an item asks about, each with whether it wants it: to require none is to exclude any."""
    if item.kind == "unspecified":
        return frozenset()
    requires = item.kind == "inclusion"
    return frozenset(
        (one.concept, one.negated != requires)
        for one in item.constraints
        if isinstance(one, Presence) and one.condition is None
    )
