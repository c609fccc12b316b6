"""From a source's fields to a Trial with its prose read: the last step of every parser."""

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from parsers.schema import Trial, build
from parsers.text import criteria, doses
from parsers.text.organizations import mentioned


def trial_from(fields: Mapping[str, Any]) -> Trial:
    """Validate a source's fields, then read what its prose says: organisations, criteria and regimens.

    Raises ParseError as `parsers.schema.build` does.
    """
    trial = build(fields)
    trial = replace(trial, mentioned_organizations=_mentioned(trial))
    eligibility = replace(trial.eligibility, criteria=criteria.items(trial.eligibility.text or ""))
    trial = replace(trial, eligibility=eligibility)
    return replace(trial, regimens=doses.regimens(trial))


def _mentioned(trial: Trial) -> tuple[str, ...]:
    prose = [trial.brief_summary, trial.detailed_description, *(arm.description for arm in trial.arms)]
    prose += [intervention.description for intervention in trial.interventions]
    return mentioned(prose, (agency.name for agency in (trial.sponsor, *trial.collaborators) if agency))
