"""When two names mean one organisation: legal forms, case and punctuation apart.

Names are never merged: `related` says *probably the same, because ...* and leaves the judgement to the reader.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.fuzz import ratio

from comparator.findings import Phrase
from comparator.pairs import Verdict
from comparator.wording import plain

_LEGAL_FORM_WORDS: Final = (
    "ab ag aps as asa bhd bv co company corp corporation eeig ev gmbh gk inc incorporated kg kgaa kk limited llc "
    "llp lp ltd ltda nv oy oyj plc pte pty pvt private sa sab sae sarl sas sdn se sl slu snc spa spol srl sro sti "
    "the and of for"
)
LEGAL_FORMS: Final = frozenset(_LEGAL_FORM_WORDS.split())
"""Words that say what kind of company it is, or nothing; left out when names are compared."""

TRADES: Final = {
    "bio": "biomedical",
    "biomed": "biomedical",
    "biomedical": "biomedical",
    "biomedicine": "biomedical",
    "biomedicals": "biomedical",
    "biopharma": "biomedical",
    "biopharmaceutical": "biomedical",
    "biopharmaceuticals": "biomedical",
    "bioscience": "biomedical",
    "biosciences": "biomedical",
    "biotech": "biomedical",
    "biotechnologies": "biomedical",
    "biotechnology": "biomedical",
    "biotherapeutics": "biomedical",
    "medicine": "medical",
    "medicines": "medical",
    "pharma": "pharmaceutical",
    "pharmaceutical": "pharmaceutical",
    "pharmaceuticals": "pharmaceutical",
    "pharm": "pharmaceutical",
    "therapeutics": "pharmaceutical",
    "laboratories": "laboratory",
    "labs": "laboratory",
    "group": "group",
    "holding": "group",
    "holdings": "group",
    "international": "group",
    "global": "group",
}
"""Words that name a trade, and what they are read as when two names differ in nothing else."""

_JOINED: Final = re.compile(r"\b(bio) ?-? ?(pharma|tech|med|thera|science)", re.IGNORECASE)
_BRACKETS: Final = re.compile(r"\(([^()]{0,80})\)")
_POINTS: Final = re.compile(r"(?<=\b\w)\.(?=\w\b)")  # "S.p.A.", "B.V."


class Name(NamedTuple):
    """A name taken apart: the words that tell it, those of its trade, and its place in brackets."""

    telling: tuple[str, ...]
    trades: tuple[str, ...]
    place: tuple[str, ...]


@lru_cache(maxsize=4096)
def taken_apart(name: str) -> Name:
    """Take a name apart; legal forms are left out, and "Bio-Pharmaceutical" is one word."""
    places = " ".join(_BRACKETS.findall(name))
    bare = _JOINED.sub(r"\1\2", _POINTS.sub("", _BRACKETS.sub(" ", name)))
    words = [word for word in plain(bare).split() if word not in LEGAL_FORMS]
    telling = tuple(word for word in words if word not in TRADES)
    return Name(
        telling, tuple(word for word in words if word in TRADES), tuple(plain(places.replace("/", " ")).split())
    )


def compare_names(left: str, right: str) -> Verdict:
    """Relate two names of organisations: `equivalent`, `related` (probably the same) or `different`."""
    if left == right:
        return Verdict("equivalent", (Phrase("the same name"),))
    ours, theirs = taken_apart(left), taken_apart(right)
    if _words(ours) == _words(theirs):
        return Verdict("equivalent", (Phrase("the same name but for legal form, case or punctuation"),))
    reason = _probably_same(ours, theirs)
    if reason:
        return Verdict("related", (Phrase('"{left}" against "{right}"', left, right), reason))
    return Verdict("different", (Phrase('"{left}" against "{right}"', left, right),))


def _words(name: Name) -> tuple[list[str], list[str]]:
    return sorted(name.telling + name.trades), sorted(name.place)


def _probably_same(ours: Name, theirs: Name) -> Phrase | None:
    """Say why two different names probably mean one organisation, or that nothing says so."""
    ours_telling, theirs_telling = "".join(ours.telling), "".join(theirs.telling)
    if not ours_telling or not theirs_telling:
        return None
    same_telling = sorted(ours.telling) == sorted(theirs.telling) or ours_telling == theirs_telling
    if same_telling and ours.trades == theirs.trades:
        return Phrase("probably the same, because only the place in brackets differs")
    if same_telling:
        return Phrase(
            'probably the same, because both are named "{told}" and only the words for the trade differ',
            told=" ".join(ours.telling),
        )
    if ratio(ours_telling, theirs_telling) >= _SPELT_ALIKE and ours.trades == theirs.trades:
        return Phrase("probably the same, because the names are spelt almost alike")
    return None


_SPELT_ALIKE: Final = 92.0


def rolled_up(parent: str, unit: str) -> bool:
    """Whether one name is the parent that another name itself contains.

    >>> rolled_up("Sun Yat-sen University", "Third Affiliated Hospital, Sun Yat-Sen University")
    True
    """
    whole, part = set(taken_apart(unit).telling), set(taken_apart(parent).telling)
    return bool(part) and part < whole
