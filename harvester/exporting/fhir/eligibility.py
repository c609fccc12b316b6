"""Who may enter, as an EvidenceVariable: each item in its own words, and as logic where FHIR can say all of it."""

from collections.abc import Iterator, Sequence
from typing import Final

from harvester.exporting.fhir.parts import Element, concept
from parsers.schema import Age, Bound, Constraint, Criterion, Presence, Range, Trial, ValueSet

_UCUM: Final = "http://unitsofmeasure.org"
_AGES: Final = {"year": "a", "month": "mo", "week": "wk", "day": "d", "hour": "h", "minute": "min"}


def eligibility(trial: Trial) -> Iterator[Element]:
    """The one EvidenceVariable `#eligibility`: the registered limits, then every item."""
    yield {
        "resourceType": "EvidenceVariable",
        "id": "eligibility",
        "title": "Eligibility criteria",
        "status": "active",
        "description": trial.eligibility.text or trial.eligibility.study_population,
        "characteristic": [
            *_registered(trial),
            *(_item(place, one) for place, one in enumerate(trial.eligibility.criteria)),
        ]
        or [{"description": "None stated."}],
    }


def _registered(trial: Trial) -> Iterator[Element]:
    """The registry's own fields: ages, sex, healthy volunteers."""
    limits = trial.eligibility
    ages = [_age(limits.minimum_age, ">="), _age(limits.maximum_age, "<=")]
    definitions = [_typed("Age", valueQuantity=age) for age in ages if age]
    if definitions:
        yield {"linkId": "age", "description": "Age", **_joined("all-of", definitions)}
    if limits.sex and limits.sex != "ALL":
        yield {"linkId": "sex", "description": "Sex", **_typed("Sex", valueCodeableConcept=concept(limits.sex))}
    if limits.healthy_volunteers is not None:
        said = _typed("Healthy volunteers are accepted", valueBoolean=limits.healthy_volunteers)
        yield {"linkId": "healthy-volunteers", **said}


def _age(age: Age | None, comparator: str) -> Element | None:
    if age is None:
        return None
    return {
        "value": age.value,
        "comparator": comparator,
        "unit": age.unit,
        "system": _UCUM,
        "code": _AGES[age.unit],
    }


def _item(place: int, item: Criterion) -> Element:
    """An item; an exclusion's limits disqualify, which FHIR says with `exclude`."""
    return {
        "linkId": f"criterion-{place}",
        "description": item.text,
        "note": [{"text": item.heading}] if item.heading else None,
        "exclude": {"inclusion": False, "exclusion": True, "unspecified": None}[item.kind],
        **_definition(item.constraints, item.logic),
    }


def _definition(constraints: Sequence[Constraint], logic: str) -> Element:
    """The constraints of an item as a definition; none where FHIR could say a part of them only.

    A limit that holds in a case, or a state within a time, has no place: leaving the case out would say more than the
    sentence does, so such an item stands in words alone.
    """
    if not constraints or any(not _sayable(one) for one in constraints):
        return {}
    return _joined("any-of" if logic == "or" else "all-of", [_one(one) for one in constraints])


def _sayable(constraint: Constraint) -> bool:
    if constraint.condition is not None:
        return False
    return not isinstance(constraint, Presence) or constraint.time_window is None


def _one(constraint: Constraint) -> Element:
    match constraint:
        case Range(concept=name, lower=lower, upper=upper, unit=unit):
            ends = [(lower, ">"), (upper, "<")]
            limits = [
                _typed(name, valueQuantity=_quantity(bound, sign, unit)) for bound, sign in ends if bound is not None
            ]
            return _joined("all-of", limits)
        case ValueSet(concept=name, values=values):
            return _joined("any-of", [_typed(name, valueCodeableConcept=concept(value)) for value in values])
        case Presence(concept=name, negated=negated):
            return _typed(name, valueBoolean=not negated)


def _quantity(bound: Bound, sign: str, unit: str | None) -> Element:
    return {"value": bound.value, "comparator": f"{sign}=" if bound.inclusive else sign, "unit": unit}


def _typed(name: str, **value: object) -> Element:
    return {"definitionByTypeAndValue": {"type": concept(name), **value}}


def _joined(code: str, definitions: Sequence[Element]) -> Element:
    """One definition as such, several as a combination."""
    if len(definitions) == 1:
        return definitions[0]
    return {"definitionByCombination": {"code": code, "characteristic": list(definitions)}}
