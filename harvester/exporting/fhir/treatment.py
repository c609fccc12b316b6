"""Arms as comparison groups, and interventions with their doses as the EvidenceVariables that these are exposed to."""

from collections.abc import Iterator

from comparator.quantities import amount_words, regimen_words
from harvester.exporting.fhir.parts import Element, concept
from parsers.schema import Regimen, Trial


def arms(trial: Trial) -> list[Element]:
    """The arms with what is given in each."""
    return [
        {
            "linkId": f"arm-{place}",
            "name": arm.label,
            "type": concept(arm.type),
            "description": arm.description,
            "intendedExposure": [{"reference": f"#intervention-{given}"} for given in arm.interventions],
        }
        for place, arm in enumerate(trial.arms)
    ]


def interventions(trial: Trial) -> Iterator[Element]:
    """The interventions, contained; each regimen is a note, since FHIR has a place for doses in prescriptions only."""
    for place, one in enumerate(trial.interventions):
        regimens = (regimen for regimen in trial.regimens if regimen.intervention == place)
        yield {
            "resourceType": "EvidenceVariable",
            "id": f"intervention-{place}",
            "title": one.name,
            "shortTitle": one.other_names[0] if one.other_names else None,
            "status": "active",
            "description": one.description,
            "note": [{"text": _dose(trial, regimen)} for regimen in regimens],
            "characteristic": [{"description": f"{one.type or 'Intervention'}: {one.name}"}],
        }


def _dose(trial: Trial, regimen: Regimen) -> str:
    where = f"{trial.arms[regimen.arm].label}: " if regimen.arm is not None else ""
    total = f"; in total {amount_words(regimen.cumulative)}" if regimen.cumulative else ""
    return f"{where}{regimen_words(regimen)}{total}"
