"""One trial from several sources: who agrees, lags, rolled up the sponsor or damaged the text, and whom to believe.

The registry is believed before those who copy it. Where it is not among the sources, each field has its order, because
each copier has its own habits (`BELIEF`).
"""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Final, NamedTuple

import msgspec

from comparator.comparison import Value
from comparator.field_verdicts import ROLLS_UP
from comparator.fields import FIELDS, Field, plain_value, states, value_at, verdict_on
from comparator.labels import constant_words, in_sentence
from comparator.organisations import compare_names, rolled_up
from comparator.pairs import Pair, carries
from comparator.wording import same, superscripts, without_superscripts
from parsers.schema import Source, Status, Trial


class Belief(NamedTuple):
    """Which sources to believe on a field, best first, and the habits for which the later ones stand behind."""

    order: tuple[Source, ...]
    habits: Mapping[Source, str]

    def rule(self, believed: Source, sources: Sequence[Source]) -> str:
        """Why one of some sources is believed: the habits of the others, or that it is the registry they copy."""
        habits = [self.habits[one] for one in self.order if one in sources and one != believed and one in self.habits]
        if habits:
            return ", ".join(habits)
        return _REGISTRY_RULE if believed == "ctgov" else _COPIES_RULE


_REGISTRY_RULE: Final = "the registry before those who copy it"
_COPIES_RULE: Final = "the copy that keeps more of the registry's record"
_MONTHS: Final[Mapping[Source, str]] = {
    "meddatax": "meddatax shows a month as its last day",
    "veeva": "veeva shows no date",
}
_TEXTS_LOSE: Final[Mapping[Source, str]] = {"veeva": "veeva loses superscripts"}
_REGISTRY_FIRST: Final = Belief(("ctgov", "meddatax", "veeva"), {})
BELIEF: Final[Mapping[str, Belief]] = {
    "sponsor": Belief(("ctgov", "meddatax", "veeva"), {"veeva": "veeva shows a sponsor's parent in its place"}),
    "start_date": Belief(("ctgov", "meddatax", "veeva"), _MONTHS),
    "completion_date": Belief(("ctgov", "meddatax", "veeva"), _MONTHS),
    "enrollment": Belief(
        ("ctgov", "veeva", "meddatax"), {"meddatax": "meddatax does not say whether the number is planned or actual"}
    ),
    "phases": Belief(("ctgov", "meddatax", "veeva"), {"veeva": "veeva prints no phase where it is NA"}),
    "brief_summary": Belief(("ctgov", "meddatax", "veeva"), _TEXTS_LOSE),
    "detailed_description": Belief(("ctgov", "meddatax", "veeva"), _TEXTS_LOSE),
}
"""Whom to believe on a field, or on all fields below a name; elsewhere the registry before those who copy it."""

# How far a trial has come with each status; a copy that shows an earlier one lags.
_PROGRESS: Final[Mapping[Status, int]] = {
    "NOT_YET_RECRUITING": 0,
    "RECRUITING": 1,
    "ENROLLING_BY_INVITATION": 1,
    "SUSPENDED": 1,
    "ACTIVE_NOT_RECRUITING": 2,
    "COMPLETED": 3,
    "TERMINATED": 3,
    "WITHDRAWN": 3,
}


class FieldAgreement(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One field: what each source says, which say the same, which cannot say, and which to believe by what rule."""

    field: str
    values: dict[Source, Value]
    groups: tuple[tuple[Source, ...], ...]
    silent: tuple[Source, ...]
    believed: Source
    rule: str

    @property
    def agreed(self) -> bool:
        """Whether all that say anything say the same."""
        return len(self.groups) <= 1


class Note(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What one source did to a field (`lags`, `rolled_up` or `damaged`), and the sentence that says so."""

    source: Source
    kind: str
    field: str
    sentence: str


class Agreement(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where the sources of one trial agree and where they do not."""

    trial_id: str
    sources: tuple[Source, ...]
    fields: tuple[FieldAgreement, ...]
    notes: tuple[Note, ...]


def agreement(trials: Sequence[Trial]) -> Agreement:
    """Set several sources' copies of one trial against each other.

    Raises ValueError where the Trials are not copies of one registration, one from each source.
    """
    ids, sources = {trial.trial_id for trial in trials}, [trial.source for trial in trials]
    if len(ids) != 1 or len(set(sources)) != len(sources):
        told = ", ".join(f"{trial.source}:{trial.trial_id}" for trial in trials) or "nothing"
        raise ValueError(f"found {told}; name one trial from several sources, each source once")
    found = (_field_agreement(trials, field) for field in FIELDS)
    return Agreement(
        trial_id=trials[0].trial_id,
        sources=tuple(sources),
        fields=tuple(one for one in found if one is not None),
        notes=(*_lags(trials), *_roll_ups(trials), *_damages(trials)),
    )


def _field_agreement(trials: Sequence[Trial], field: Field) -> FieldAgreement | None:
    speaking = [trial for trial in trials if states(value_at(trial, field.path))]
    if not speaking:
        return None
    belief = _belief(field.path)
    saying = {trial.source for trial in speaking}
    believed = next(source for source in belief.order if source in saying)
    return FieldAgreement(
        field=field.path,
        values={trial.source: plain_value(value_at(trial, field.path)) for trial in speaking},
        groups=_groups(speaking, field),
        silent=tuple(trial.source for trial in trials if not carries(trial, field.path)),
        believed=believed,
        rule=belief.rule(believed, [trial.source for trial in trials]),
    )


def _belief(path: str) -> Belief:
    return BELIEF.get(path, BELIEF.get(path.partition(".")[0], _REGISTRY_FIRST))


def _groups(speaking: Sequence[Trial], field: Field) -> tuple[tuple[Source, ...], ...]:
    """The sources that say the same, joined where any two do."""
    groups = [{trial.source} for trial in speaking]
    for one, other in combinations(speaking, 2):
        verdict = verdict_on(Pair(one, other), field, value_at(one, field.path), value_at(other, field.path))
        if verdict.relation in ("equivalent", "not_comparable"):
            joined = [group for group in groups if group & {one.source, other.source}]
            groups = [group for group in groups if group not in joined] + [set().union(*joined)]
    order = [trial.source for trial in speaking]
    return tuple(tuple(sorted(group, key=order.index)) for group in groups)


def _best(trials: Sequence[Trial]) -> Trial:
    return min(trials, key=lambda trial: _REGISTRY_FIRST.order.index(trial.source))


def _lags(trials: Sequence[Trial]) -> list[Note]:
    """The sources that show an earlier status, or an earlier update, than the one believed."""
    best = _best(trials)
    notes = []
    for trial in trials:
        ours, theirs = _PROGRESS.get(trial.status or "UNKNOWN"), _PROGRESS.get(best.status or "UNKNOWN")
        if ours is not None and theirs is not None and ours < theirs:
            late, present = (in_sentence(constant_words(one.status or "UNKNOWN")) for one in (trial, best))
            told = f"{trial.source} lags: it shows “{late}” where {best.source} has “{present}”"
            notes.append(Note(source=trial.source, kind="lags", field="status", sentence=told))
        shown, newest = trial.last_update_posted, best.last_update_posted
        if shown and newest and shown < newest:
            told = f"{trial.source} lags: it was last updated on {shown}, {best.source} on {newest}"
            notes.append(Note(source=trial.source, kind="lags", field="last_update_posted", sentence=told))
    return notes


def _roll_ups(trials: Sequence[Trial]) -> list[Note]:
    """The sources that show the parent of the sponsor that the source believed names."""
    best = _best([trial for trial in trials if trial.source not in ROLLS_UP] or trials)
    notes = []
    for trial in trials:
        if trial is best or trial.sponsor is None or best.sponsor is None:
            continue
        parent, unit = trial.sponsor.name, best.sponsor.name
        if compare_names(parent, unit).relation == "different" and rolled_up(parent, unit):
            told = f'{trial.source} rolls the sponsor up: "{parent}" where {best.source} has "{unit}"'
            notes.append(Note(source=trial.source, kind="rolled_up", field="sponsor.name", sentence=told))
    return notes


_TEXTS: Final = ("brief_title", "official_title", "brief_summary", "detailed_description", "eligibility.text")


def _damages(trials: Sequence[Trial]) -> list[Note]:
    """The sources whose texts lost their superscripts: told by another's that has them, or by a dose repaired."""
    notes = []
    for trial in trials:
        fields = [path for path in _TEXTS if _lost_superscripts(trial, trials, path)]
        repaired = any("superscript_restored" in regimen.flags for regimen in trial.regimens)
        if fields or repaired:
            where = ", ".join(fields) or "the text of a dose"
            told = f"{trial.source} damages typography: the superscripts of {where} are lost"
            notes.append(Note(source=trial.source, kind="damaged", field=(fields or ["regimens"])[0], sentence=told))
    return notes


def _lost_superscripts(trial: Trial, trials: Sequence[Trial], path: str) -> bool:
    ours = value_at(trial, path)
    if not isinstance(ours, str):
        return False
    others = [text for other in trials if isinstance(text := value_at(other, path), str)]
    return any(
        not same(ours, theirs)
        and without_superscripts(ours) == without_superscripts(theirs)
        and superscripts(ours) < superscripts(theirs)
        for theirs in others
    )
