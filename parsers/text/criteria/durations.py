"""Times that are a length of something: of a disease, of its symptoms, of a treatment that did not change."""

import re
from typing import Final

from parsers.text.criteria.limits import Limit
from parsers.text.criteria.tokens import Token
from parsers.text.criteria.units import TIME_UNITS

# Concepts that a time limits only where it is said how long they have lasted.
LENGTHS: Final = frozenset({"DISEASE_DURATION", "SYMPTOM_DURATION", "STABLE_THERAPY"})
# Times of these may be dated from entry: "diagnosed at least 6 months before screening".
_DATABLE: Final = LENGTHS | {"AMENORRHEA", "LIFE_EXPECTANCY", "RELATIONSHIP_DURATION"}
_TREATMENT: Final = re.compile(
    r"dos(?:e|age|ing)|regimen|therap|treat|medicat|medicine|medical (?:manag|care)|drug|insulin|statin|steroid"
    r"|diuretic|agent|inhibitor|blocker"
)
_FOR: Final = re.compile(r"\b(?:for|since|duration|of|lasting|lasted)\b")
# "Diagnosed within 24 months" is a duration, "myocardial infarction within 6 months" is not.
_ONSET: Final = re.compile(r"diagnos|onset|duration")
_NOT_OF_DISEASE: Final = re.compile(
    r"treat|therap|\bdos|medicat|\buse\b|using|contracep|follow|after|surg|taking|abstain|smok|free of|stay|willing"
    r"|random"
    r"|consent|stable|remission|malignan|cancer|alcohol|abuse|drug"
)
_NOT_OF_SYMPTOMS: Final = re.compile(r"return|resol|\bno\b|control|free|stable|baseline|respon|treat|absen|score")
# "Heart failure for at least 3 months", "asthma (by spirometry) for 6 months": a disease that the vocabulary lacks.
_DISEASE: Final = re.compile(
    r"(?:disease|disorder|syndrome|failure|dysfunction|diabetes|hypertension|condition|illness|asthma|copd|depression"
    r"|anxiety|insomnia|mellitus|pain|headache|migraine|dependence|seizures?|epilepsy|schizophrenia|incontinence|angina"
    r"|psoriasis|obesity|\w{3,20}(?:itis|osis|pathy|emia|algia|rhea|uria))(?: \([^()]{1,30}\))?"
    r"(?:,? (?:who|that|which|has|have|been|present|diagnosed|symptomatic|documented|is|was|of|persisting|persistent"
    r"|and|not)){0,4} for $"
)


def is_time_of(plain: str, name: Token, limit: Limit) -> bool:
    """Whether a limit, if it is a time, can be this concept's, by what the time is counted from."""
    if name.concept is None or limit.unit not in TIME_UNITS:
        return True
    if limit.dating and name.concept.name not in _DATABLE:
        return False
    return name.concept.name not in LENGTHS or _lasts(plain, name, limit)


def _lasts(plain: str, name: Token, limit: Limit) -> bool:
    """Whether the time is said to be how long it has lasted, and is no window of something else.

    "Diagnosed within 24 months", "history of asthma for 2 years", "on stable insulin for 90 days", but not "history of
    stroke < 30 days" nor "stable angina for 90 days".
    """
    concept = name.concept.name if name.concept else ""
    gap = plain[name.end : limit.start]
    if name.start >= limit.end:
        return "onset" in plain[name.start : name.end]
    if plain.startswith((" apart", " between"), limit.end) or (
        concept == "DISEASE_DURATION" and _is_of_another(plain, name, limit)
    ):
        return False
    lasts = plain.startswith((" duration", " in duration"), limit.end)
    if concept == "STABLE_THERAPY":
        said = _TREATMENT.search(plain, max(0, name.start - 40), limit.start)
        return limit.dating != "within" and bool(said) and (lasts or bool(_FOR.search(gap[-5:])))
    if lasts or "duration" in plain[name.start : name.end]:
        return True
    if concept == "SYMPTOM_DURATION" and _NOT_OF_SYMPTOMS.search(gap):
        return False
    lasting = bool(_FOR.search(gap)) or gap.endswith("(")
    if limit.dating == "within" or limit.bounds[0] is None:
        onset = _ONSET.search(plain, max(0, name.start - 10), limit.start)
        return bool(onset) and " by " not in gap and (lasting or bool(limit.dating))
    return concept == "DISEASE_DURATION" or lasting or len(gap) <= 3 or "onset" in plain[name.start : limit.start]


def _is_of_another(plain: str, name: Token, limit: Limit) -> bool:
    """Whether the words say that the time is a treatment's or a follow-up's, or that there was no diagnosis in it."""
    around = _NOT_OF_DISEASE.search(plain, name.end, limit.start) or _NOT_OF_DISEASE.search(
        plain, limit.end, limit.end + 14
    )
    return bool(around) or plain.endswith("no ", 0, name.start)


def is_duration(plain: str, limit: Limit) -> bool:
    """Whether a time is one "for" which a disease that is no word of the vocabulary has been there."""
    lasting = limit.unit in TIME_UNITS and limit.bounds[0] is not None and limit.dating in ("", "before")
    if not lasting:
        return False
    before = plain[max(0, limit.start - 110) : limit.start].rstrip() + " "
    return before.endswith(" for ") and bool(_DISEASE.search(before))
