"""Arms that get "the same volume" of something: the volume of the arm they are matched to."""

import re
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from parsers.schema import Amount, Evidence, Regimen, Trial
from parsers.text.doses.sources import Source

_SAME: Final = re.compile(
    r"\b(?:same|equal|equivalent|identical|matching|corresponding)\s(?:total\s)?(?:volumes?|amount)\s(?:of|as)\b",
    re.IGNORECASE,
)


def same_volumes(trial: Trial, sources: Sequence[Source], regimens: Sequence[Regimen]) -> list[Regimen]:
    """Give arms without a dose the volume that their text refers to, where just one volume is stated in the record.

    The regimen carries the flag `same_volume_as: arms[n]`, and both texts as evidence.
    """
    volumes = {(_volume(regimen), regimen.arm): regimen for regimen in regimens if _volume(regimen) is not None}
    if len({volume for volume, _ in volumes}) != 1:
        return []
    pattern = next(iter(volumes.values()))
    found: list[Regimen] = []
    for source in sources:
        said = _SAME.search(source.text)
        for arm in _arms(trial, source) if said else ():
            if said and not any(regimen.arm == arm for regimen in (*regimens, *found)):
                quote = Evidence(field=source.field, text=said.group())
                found.append(_matched(pattern, arm, source.intervention, quote))
    return found


def _volume(regimen: Regimen) -> Amount | None:
    """The volume that a regimen is given in, or is."""
    if regimen.volume is not None:
        return regimen.volume
    return regimen.amount if regimen.amount is not None and regimen.amount.unit == "mL" else None


def _arms(trial: Trial, source: Source) -> list[int]:
    """The arms that a text speaks of."""
    if source.arm is not None:
        return [source.arm]
    return [number for number, arm in enumerate(trial.arms) if source.intervention in arm.interventions]


def _matched(pattern: Regimen, arm: int, intervention: int | None, quote: Evidence) -> Regimen:
    """A regimen of the same volume and schedule in another arm."""
    return replace(
        pattern,
        arm=arm,
        intervention=intervention,
        amount=_volume(pattern),
        volume=None,
        concentration=None,
        maximum=None,
        cumulative=None,
        flags=(f"same_volume_as: arms[{pattern.arm}]",),
        evidence=(quote, *pattern.evidence),
    )
