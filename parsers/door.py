"""From a source's fields to a Trial with its prose read: the last step of every parser."""

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from parsers.schema import Trial, build
from parsers.text import criteria, doses


def trial_from(fields: Mapping[str, Any]) -> Trial:
    """Validate a source's fields, then read what its prose says: criteria and regimens.

    Raises ParseError as `parsers.schema.build` does.
    """
    trial = build(fields)
    eligibility = replace(trial.eligibility, criteria=criteria.items(trial.eligibility.text or ""))
    trial = replace(trial, eligibility=eligibility)
    return replace(trial, regimens=doses.regimens(trial))
