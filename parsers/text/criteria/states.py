"""Words of states in the company that makes them statements about the person.

"Pregnant women" states a pregnancy, "women who may become pregnant" none; what only an exception names ("except basal
cell cancer") is not stated. Whether a state is asked for or denied, and when, is for `presences`.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

import msgspec

from parsers.text.criteria.clauses import words_of
from parsers.text.criteria.denials import Denials
from parsers.text.criteria.tokens import Token


class Mention(msgspec.Struct, frozen=True, gc=False):
    """A state or treatment that the plain sentence speaks of, and where."""

    concept: str
    start: int
    end: int


class _Company(msgspec.Struct, frozen=True, gc=False):
    """The words around a mention: the last six before it in its clause, the first four behind it."""

    word: str
    before: tuple[str, ...]
    after: tuple[str, ...]


_WORD: Final = re.compile(r"[a-z][a-z'/-]*|[;()]")
# Before a word, these say that the state is feared, planned or another's, and not the person's.
_NOT_YET: Final = words_of(
    "become becoming becomes get getting gets plan plans planning planned intend intends intending prevent preventing"
    " avoid avoiding wish wishes wishing want wants desire desires trying try risk capable potential potentially"
    " possibility previous prior during partner partners partner's conceive fathering until after since induce"
    " impregnate contemplating attempts"
)
_NOT_DONE: Final = words_of(
    "plan plans planned planning scheduled schedule elective undergoing undergo candidate candidates eligible"
    " amenable suitable requiring require requires required need needs needing awaiting await indication indications"
    " indicated unfit refuse refuses refused before after during following day time risk contraindication"
    " contraindications contraindicate post willing expected anticipated feasible tolerate if unsuitable appropriate"
    " necessitate necessitating offered decline declined curative candidacy possible upcoming considered likely until"
    " preceding precede"
)
_DONE: Final = words_of(
    "prior previous previously history past had underwent undergone recent recently received status s/p within"
)
_NOT_THEIRS: Final = words_of(
    "family relatives relative father mother mother's sibling siblings donor donors parent parents partner"
)
_OWN_DISEASE: Final = words_of(
    "confirmed histologically cytologically metastatic advanced recurrent locally stage newly unresectable resectable"
    " pathologically proven diagnosed radiologically inoperable refractory relapsed operable biopsy-proven"
)
_HISTORY: Final = words_of(
    "history prior previous previously other another second secondary concurrent concomitant active known current"
    " currently any suspected additional synchronous simultaneous past recent presence no without coexisting co-"
    " existing different had uncontrolled evidence within diagnosed multiple separate not"
)
_CAUSE: Final = words_of(
    "due because caused related suspicious associated attributed attributable owing predispose predisposing"
    " suggestive containing"
)
_ORGANS: Final = words_of(
    "breast lung prostate colon colorectal rectal ovarian gastric pancreatic bladder cervical liver kidney renal skin"
    " thyroid brain esophageal oesophageal head neck cell hepatocellular endometrial testicular uterine urothelial"
    " nasopharyngeal oral stomach bowel ductal gastrointestinal biliary laryngeal penile pelvic vulvar anal"
)
_OPERATIONS: Final = words_of(
    "procedure procedures intervention interventions treatment treatments resection operation operations repair"
    " removal therapy revascularization revascularisation correction excision debridement management decompression"
    " biopsy fusion replacement implantation history"
)
_NO_STATE_AFTER: Final = words_of(
    "course outcomes risk prevention potential control candidate candidates rate specialist committee outcome screening"
)
_HARM: Final = words_of(
    "allergy allergic hypersensitivity intolerance intolerant toxicity toxicities contraindication contraindications"
    " reaction reactions"
)
_OWN_TIME: Final = words_of("study trial enrollment treatment course period participation")
_SPECIFIC: Final = frozenset({"HIV", "HBV", "HCV", "HEPATITIS", "HTLV", "TUBERCULOSIS"})


# "Not suitable for surgery or radiotherapy": what is said of the first treatment holds for those listed with it.
_GIVEN: Final = frozenset({"SURGERY", "CHEMOTHERAPY", "RADIOTHERAPY"})
_LISTED: Final = re.compile(r"(?: (?:resection|therapy|treatment|procedures?))?[ ,/]{0,2}(?:or|and|and/or)?[ ,]?")
_MADE_BY: Final = re.compile(r"-? ?(?:induced|related|associated|naive|na[iï]ve|free|resistant|refractory)\b")
_ANOTHER: Final = re.compile(r"\b(?:or|and|any|other)\b|[,;/]")
_SHARED_LETTER: Final = re.compile(r",? ?(?:\(hbv\) ?)?(?:and/or|or|and|/|&) ?(?:type )?c(?![a-z0-9'])")


def mentions(plain: str, names: Sequence[Token], denials: Denials) -> list[Mention]:
    """The states that the sentence speaks of as states of the person, in order."""
    found: list[Mention] = []
    dropped = 0
    for name in names:
        if name.concept is None or name.concept.kind != "state":
            continue
        mention = Mention(name.concept.name, name.start, name.end)
        listed = mention.concept in _GIVEN and dropped and _LISTED.fullmatch(plain, dropped, name.start)
        if not listed and _stated(plain, mention, found, denials):
            found.append(mention)
        elif mention.concept in _GIVEN:
            dropped = name.end
        if mention.concept == "HBV" and (shared := _SHARED_LETTER.match(plain, name.end)):  # "hepatitis B or C"
            found.append(Mention("HCV", shared.end() - 1, shared.end()))
    return found


def _stated(plain: str, mention: Mention, earlier: Sequence[Mention], denials: Denials) -> bool:
    exception = denials.excepted(mention.start)
    if exception and not (mention.concept == "CONTRACEPTION" and exception == "unless"):
        return False
    before = _words_before(plain, mention.start)
    if not _NOT_THEIRS.isdisjoint(before[-5:]):
        return False
    if mention.concept in _GIVEN and _MADE_BY.match(plain, mention.end):
        return False
    if mention.concept == "INFECTION" and _told_already(plain, mention, earlier):
        return False
    accepts = _ACCEPTED.get(mention.concept)
    if accepts is None:
        return True
    after = _WORD.findall(plain, mention.end, mention.end + 45)
    return accepts(_Company(plain[mention.start : mention.end], tuple(before), tuple(after[:4])))


def _words_before(plain: str, start: int) -> list[str]:
    """The last six words before a mention, in its clause."""
    before = _WORD.findall(plain, max(0, start - 70), start)
    for stop in (";", "(", ")"):
        if stop in before:
            before = before[len(before) - before[::-1].index(stop) :]
    return before[-6:]


def _told_already(plain: str, mention: Mention, earlier: Sequence[Mention]) -> bool:
    """Whether "infection" only takes up a virus named before it: "HIV test results indicative of current infection"."""
    for other in reversed(earlier[-4:]):
        if other.concept in _SPECIFIC:
            near = mention.start - other.end < 70
            return near and not _ANOTHER.search(plain, other.end, mention.start)
    return False


def _is_pregnancy(company: _Company) -> bool:
    """A pregnancy now; a test counts by its result only."""
    if "test" in company.word:
        near = {*company.before[-4:], *company.after}
        return not near.isdisjoint({"negative", "positive"})
    return _NOT_YET.isdisjoint(company.before[-3:]) and _NO_STATE_AFTER.isdisjoint(company.after[:1])


def _is_surgery(company: _Company) -> bool:
    """An operation that was; one that is planned or needed is none, nor is a surgical condition."""
    if company.word.startswith("surgical") and " " not in company.word and _OPERATIONS.isdisjoint(company.after[:1]):
        return False
    if company.word == "surgically" or not _NO_STATE_AFTER.isdisjoint(company.after[:1]):
        return False
    if company.after[:1] == ("during",) and not _OWN_TIME.isdisjoint(company.after[:4]):
        return False
    last = company.before[-5:]
    if "before" in last[-2:]:  # "within 48 hours before surgery" dates something else
        return False
    if any(pair in (("prior", "to"), ("previous", "to")) for pair in pairwise(last)):
        return False
    return not _DONE.isdisjoint(last) or _NOT_DONE.isdisjoint(last[-4:])


def _is_malignancy(company: _Company) -> bool:
    """A cancer besides the trial's own, as far as the words tell: own is what is confirmed, staged, advanced."""
    last = company.before[-6:]
    if not _CAUSE.isdisjoint(last[-3:]) or not _NO_STATE_AFTER.isdisjoint(company.after[:1]):
        return False
    told = not _HISTORY.isdisjoint(last)
    if company.word.startswith("carcinoma"):
        return told and last[-1] not in _ORGANS
    if not _OWN_DISEASE.isdisjoint(last):
        return told and _OWN_DISEASE.isdisjoint(last[-2:])
    return told or not last or last[-1] not in _ORGANS


def _is_treatment(company: _Company) -> bool:
    """A treatment that was given, not one that is planned, needed or not tolerated."""
    if not _HARM.isdisjoint(company.before[-4:]):
        return False
    return not _DONE.isdisjoint(company.before) or _NOT_DONE.isdisjoint(company.before[-3:])


def _is_infection(company: _Company) -> bool:
    return _NO_STATE_AFTER.isdisjoint(company.after[:1]) and words_of(
        "risk prevent prevention control susceptibility"
    ).isdisjoint(company.before[-3:])


_ACCEPTED: Final[dict[str, Callable[[_Company], bool]]] = {
    "PREGNANCY": _is_pregnancy,
    "SURGERY": _is_surgery,
    "MALIGNANCY": _is_malignancy,
    "CHEMOTHERAPY": _is_treatment,
    "RADIOTHERAPY": _is_treatment,
    "INFECTION": _is_infection,
}
