"""Trials that belong beside a trial: typed links with a score and its reasons, never a merge.

Every Trial has keys: its ids and those that it names, its products, their makers, its conditions, and the telling
word pairs of its title. Trials that share keys are candidates; a key counts the more, the fewer trials have it. What a
link is called (`same_trial`, `successor`, ...) is decided on the two Trials themselves.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from math import log
from typing import Final, Literal, NamedTuple

import msgspec

from comparator.names import CODE, NOT_A_PRODUCT
from comparator.organisations import taken_apart
from comparator.wording import plain
from parsers.schema import Trial

LinkType = Literal[
    "same_trial",
    "successor",
    "cross_reference",
    "same_product",
    "same_maker_and_condition",
    "same_maker",
    "same_condition",
    "similar",
]
KeyKind = Literal["id", "product", "maker", "condition", "topic"]

WEIGHTS: Final[dict[KeyKind, float]] = {"id": 12.0, "product": 5.0, "maker": 3.0, "condition": 2.0, "topic": 0.7}
"""What a shared key of a kind counts at most; an id always counts in full."""
MOST_TOPICS: Final = 3.0
"""What shared word pairs may count together: a title alone makes no kinship."""
CANDIDATES: Final = 40
"""How many of the trials that share most are looked at themselves."""
MOST_SHARING: Final = 20_000
"""How many trials are weighed by what they share; the keys that are left then are too common to tell much."""

_MOST_REASONS: Final = 3  # of one kind

_NCT: Final = re.compile(r"\bNCT\d{8}\b")
_REGISTERED: Final = frozenset(
    {"nct", "nct_alias", "eudract", "ctis", "isrctn", "utn", "actrn", "chictr", "ctri", "drks", "irct", "jrct", "umin"}
)
_BRACKETS: Final = re.compile(r"\(([^()]{2,12})\)")
_DOSE: Final = re.compile(r"\s+\d.*$", re.DOTALL)
_CODE_STEM: Final = re.compile(r"^([a-z]+\d{2,})[a-z]+\d*$")
_FOLLOWS: Final = re.compile(
    r"\b(?:extension|roll-?over|follow-?up|long-?term|continu\w+|previous\w*|parent|feeder|completed)\b", re.IGNORECASE
)
_EMPTY: Final = """
    study trial safety efficacy evaluate treatment patients subjects participants with from that this clinical phase
    effect effects using versus compared comparison randomized controlled placebo double blind open label adult adults
    children therapy assess preliminary tolerability between after before during among their into single multiple dose
    human derived
"""
_EMPTY_WORDS: Final = frozenset(_EMPTY.split())
_PHASES: Final = ("EARLY_PHASE1", "PHASE1", "PHASE2", "PHASE3", "PHASE4")


class Key(NamedTuple):
    """One thing that trials may share."""

    kind: KeyKind
    value: str


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """How another trial belongs to the one asked about; `sources` are those that have it."""

    trial_id: str
    sources: tuple[str, ...]
    title: str | None
    type: LinkType
    score: float
    reasons: tuple[str, ...]


def keys(trial: Trial) -> frozenset[Key]:
    """Everything of a Trial by which another may be kin to it."""
    found: dict[KeyKind, set[str]] = {
        "id": _ids(trial) | _named_ids(trial),
        "product": _products(trial),
        "maker": _makers(trial),
        "condition": _conditions(trial),
        "topic": _topics(trial),
    }
    return frozenset(Key(kind, value) for kind, values in found.items() for value in values if value)


def score(shared: Iterable[Key], frequency: Mapping[Key, int], population: int) -> float:
    """What shared keys count: each by its kind and its rarity among `population` trials."""
    worths = [(key.kind, worth(key, frequency.get(key, 1), population)) for key in shared]
    topics = sum(counted for kind, counted in worths if kind == "topic")
    return together(sum(counted for kind, counted in worths if kind != "topic"), topics)


def worth(key: Key, count: int, population: int) -> float:
    """What a key counts that `count` of `population` trials have."""
    return WEIGHTS[key.kind] * (1.0 if key.kind == "id" else _rarity(count, population))


def together(others: float, topics: float) -> float:
    """What shared word pairs of titles count, and everything else that is shared."""
    return others + min(topics, MOST_TOPICS)


def _rarity(count: int, population: int) -> float:
    """1 for what two trials alone have, towards 0 for what all have."""
    return max(0.02, 1.0 - log(max(count - 1, 1)) / log(max(population, 3)))


def link(
    trial: Trial, mine: frozenset[Key], others: list[Trial], frequency: Mapping[Key, int], population: int
) -> Link:
    """Say how the copies of one other trial (one per source) belong to a trial, whose keys are `mine`."""
    other = others[0]
    shared = frozenset[Key]().union(*(mine & keys(one) for one in others))
    kind = _type(trial, others, shared)
    return Link(
        trial_id=other.trial_id,
        sources=tuple(one.source for one in others),
        title=next((one.brief_title for one in others if one.brief_title), None),
        type=kind,
        score=round(score(shared, frequency, population) + _direct(trial, others) + _designed_alike(trial, other), 2),
        reasons=tuple(_reasons(trial, others, shared, frequency)),
    )


def _type(trial: Trial, others: list[Trial], shared: frozenset[Key]) -> LinkType:
    kinds = {key.kind for key in shared}
    if any(_ids(trial) & _ids(one) for one in others):
        return "same_trial"
    if any(_follows(trial, one) or _follows(one, trial) for one in others):
        return "successor"
    if any(_names(trial, one) or _names(one, trial) for one in others):
        return "cross_reference"
    if "product" in kinds:
        later = {"maker", "condition"} <= kinds and any(_moves_on(trial, one) for one in others)
        return "successor" if later else "same_product"
    if "maker" in kinds:
        return "same_maker_and_condition" if "condition" in kinds else "same_maker"
    return "same_condition" if "condition" in kinds else "similar"


_SAID: Final[dict[KeyKind, str]] = {
    "id": "both have the id",
    "product": "same product",
    "maker": "same organisation",
    "condition": "same condition",
}


def _reasons(trial: Trial, others: list[Trial], shared: frozenset[Key], frequency: Mapping[Key, int]) -> Iterator[str]:
    for one in others[:1]:
        if _names(trial, one):
            yield f"it names {one.trial_id}"
        if _names(one, trial):
            yield f"{one.trial_id} names it"
    for kind, said in _SAID.items():
        for value in _told(key.value for key in shared if key.kind == kind)[:_MOST_REASONS]:
            count = frequency.get(Key(kind, value), 0)
            rest = f" ({count} trials here have it)" if count > 2 else ""
            yield f"{said}: {value}{rest}{_only_in_prose(trial, others, value) if kind == 'maker' else ''}"
    topics = sorted(key.value for key in shared if key.kind == "topic")
    if topics:
        yield f"titles share: {', '.join(topics[:4])}"


def _told(values: Iterable[str]) -> list[str]:
    """The longest values first, without those that only repeat a part of another: "crd740" beside "crd 740"."""
    told: list[str] = []
    for value in sorted(values, key=lambda value: (-len(value), value)):
        squashed = value.replace(" ", "")
        if not any(squashed in longer.replace(" ", "") for longer in told):
            told.append(value)
    return told


def _only_in_prose(trial: Trial, others: list[Trial], maker: str) -> str:
    """Say where an organisation stands in the prose of one of the two only."""
    for one in (trial, *others):
        sponsors = {_telling(agency.name) for agency in (one.sponsor, *one.collaborators) if agency}
        if maker not in sponsors:
            return f" (in the prose of {one.trial_id})"
    return ""


def _direct(trial: Trial, others: list[Trial]) -> float:
    """What a reference from one to the other counts above a shared id: trials that name each other stand first."""
    return 20.0 * any(_names(trial, one) or _names(one, trial) for one in others)


def _designed_alike(trial: Trial, other: Trial) -> float:
    """A little for the same phase, kind and model, to settle ties."""
    alike = (
        bool(trial.phases) and trial.phases == other.phases,
        trial.study_type == other.study_type,
        trial.design.intervention_model is not None
        and trial.design.intervention_model == other.design.intervention_model,
    )
    return 0.1 * sum(alike)


def _ids(trial: Trial) -> set[str]:
    return {trial.trial_id, *(one.value.upper() for one in trial.identifiers if one.type in _REGISTERED)}


def _named_ids(trial: Trial) -> set[str]:
    """The NCT ids that a record names: among its secondary ids and in its prose."""
    texts = (
        *(one.value for one in trial.identifiers),
        trial.brief_title or "",
        trial.official_title or "",
        trial.brief_summary or "",
        trial.detailed_description or "",
        trial.eligibility.text or "",
        *(arm.description or "" for arm in trial.arms),
        *(one.description or "" for one in trial.interventions),
    )
    return {found for text in texts if "NCT" in text for found in _NCT.findall(text)}


def _names(trial: Trial, other: Trial) -> bool:
    return bool(_named_ids(trial) & _ids(other) - _ids(trial))


def _follows(later: Trial, earlier: Trial) -> bool:
    """Whether one trial says of another, by its id, that it goes on with it."""
    for text in (later.brief_title, later.official_title, later.brief_summary, later.detailed_description):
        for found in _NCT.finditer(text or ""):
            near = (text or "")[max(0, found.start() - 160) : found.end() + 80]
            if found.group() in _ids(earlier) - _ids(later) and _FOLLOWS.search(near):
                return True
    return False


def _moves_on(one: Trial, other: Trial) -> bool:
    """Whether one of two trials starts later and in a later phase."""
    first, second = sorted((one, other), key=lambda trial: trial.start_date.date if trial.start_date else "")
    if not (first.start_date and second.start_date and first.start_date.date < second.start_date.date):
        return False
    return _phase(second) > _phase(first) >= 0


def _phase(trial: Trial) -> int:
    return max((_PHASES.index(phase) for phase in trial.phases or () if phase in _PHASES), default=-1)


def _products(trial: Trial) -> set[str]:
    """Names, synonyms and codes of what is tested; a code also without its last letters (XS228 of XS228CN)."""
    tested = [one for one in trial.interventions if not NOT_A_PRODUCT.search(one.name)]
    names = {plain(_DOSE.sub("", name)) for one in tested for name in (one.name, *one.other_names)}
    texts = [trial.brief_title or "", trial.official_title or "", *(one.name for one in tested)]
    texts += [name for one in tested for name in one.other_names]
    codes = {_code(found.group()) for text in texts for found in CODE.finditer(text[:500])}
    stems = {found[1] for code in codes if (found := _CODE_STEM.match(code))}
    return {name for name in names if 3 < len(name) < 80} | codes | stems


def _code(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _makers(trial: Trial) -> set[str]:
    agencies = [agency.name for agency in (trial.sponsor, *trial.collaborators) if agency]
    return {_telling(name) for name in (*agencies, *trial.mentioned_organizations)}


def _telling(name: str) -> str:
    return " ".join(taken_apart(name).telling)


def _conditions(trial: Trial) -> set[str]:
    """Conditions, whole and as their abbreviation: "Amyotrophic Lateral Sclerosis (ALS)" and "ALS" are one."""
    found: set[str] = set()
    for condition in trial.conditions:
        bare = plain(_BRACKETS.sub(" ", condition))
        words = bare.split()
        found |= {bare, *(plain(short) for short in _BRACKETS.findall(condition) if short.upper() == short)}
        if len(words) >= 3:
            found.add("".join(word[0] for word in words))
    return found


def _topics(trial: Trial) -> set[str]:
    words = plain(trial.brief_title or "").split()
    return {
        f"{first} {second}"
        for first, second in pairwise(words)
        if min(len(first), len(second)) > 3 and not {first, second} & _EMPTY_WORDS
    }
