"""From a source's fields to a Trial with its prose read: the last step of every parser."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from msgspec.structs import replace

from parsers.schema import Regimen, Trial, build
from parsers.text import criteria, doses
from parsers.text.organizations import mentioned


def trial_from(fields: Mapping[str, Any]) -> Trial:
    """Validate a source's fields, then read what its prose says: organisations, criteria and regimens.

    Raises ParseError as `parsers.schema.build` does.
    """
    return trials_from([fields])[0]


def trials_from(several: Sequence[Mapping[str, Any]]) -> list[Trial]:
    """Do so for several Trials, one kind of prose after the other.

    What reads one kind then stays where the processor is quick to find it: trial by trial takes a tenth longer.
    """
    trials = [build(fields) for fields in several]
    trials = [replace(trial, mentioned_organizations=_mentioned(trial)) for trial in trials]
    items = criteria.items_of_each([trial.eligibility.text or "" for trial in trials])
    trials = [
        replace(trial, eligibility=replace(trial.eligibility, criteria=found))
        for trial, found in zip(trials, items, strict=True)
    ]
    regimens = _regimens([_telling_doses(trial) for trial in trials])
    return [replace(trial, regimens=found) for trial, found in zip(trials, regimens, strict=True)]


# What the reader of doses gets to see of a Trial. The versions of a record mostly agree in it, and are not read again.
_TELLS_DOSES: Final = (
    *("source", "trial_id", "brief_title", "official_title", "brief_summary", "detailed_description"),
    *("arms", "interventions"),
)
_READ: Final[dict[Trial, tuple[Regimen, ...]]] = {}
_MOST_READ: Final = 32


def _regimens(trials: Sequence[Trial]) -> list[tuple[Regimen, ...]]:
    """The regimens of several Trials: those that were not read a moment ago are read together."""
    known = {trial: _READ.get(trial) for trial in trials}
    unread = [trial for trial, found in known.items() if found is None]
    read = dict(zip(unread, doses.regimens_of_each(unread), strict=True)) if unread else {}
    if len(_READ) + len(read) > _MOST_READ:
        _READ.clear()
    _READ.update(read)
    return [read[trial] if (found := known[trial]) is None else found for trial in trials]


def _telling_doses(trial: Trial) -> Trial:
    return Trial(**{name: getattr(trial, name) for name in _TELLS_DOSES})


def _mentioned(trial: Trial) -> tuple[str, ...]:
    prose = [trial.brief_summary, trial.detailed_description, *(arm.description for arm in trial.arms)]
    prose += [intervention.description for intervention in trial.interventions]
    return mentioned(prose, (agency.name for agency in (trial.sponsor, *trial.collaborators) if agency))
