"""Constraints in words, for reasons: "BMI below 18.5 kg/m2", "no MALIGNANCY within 5 years"."""

from typing import Final

from parsers.schema import Bound, Constraint, Presence, Range, TimeWindow, ValueSet

_BARE_UNITS: Final = {None: "", "%": " %", "ratio": ""}


def phrase(constraint: Constraint) -> str:
    """Put a constraint into words, as stated.

    >>> phrase(Range(concept="FVC", lower=Bound(value=50, inclusive=True), unit="%pred"))
    'FVC at least 50 %pred'
    """
    case = f" ({constraint.condition})" if constraint.condition else ""
    if isinstance(constraint, Range):
        return f"{constraint.concept} {_bounds(constraint)}{case}"
    if isinstance(constraint, ValueSet):
        return f"{constraint.concept} {' or '.join(constraint.values)}{case}"
    return f"{_presence(constraint)}{case}"


def _bounds(limit: Range) -> str:
    unit = _BARE_UNITS.get(limit.unit, f" {limit.unit}")
    lower, upper = limit.lower, limit.upper
    if lower is not None and upper is not None:
        ends = f"from {lower.value:g} to {upper.value:g}{unit}"
        excluded = [name for name, end in (("lowest", lower), ("highest", upper)) if not end.inclusive]
        return f"{ends}, the {' and '.join(excluded)} excluded" if excluded else ends
    if lower is not None:
        return f"{_sign(lower, 'at least', 'above')} {lower.value:g}{unit}"
    return f"{_sign(upper, 'at most', 'below')} {upper.value:g}{unit}" if upper is not None else "not limited"


def _sign(bound: Bound | None, inclusive: str, exclusive: str) -> str:
    return inclusive if bound is not None and bound.inclusive else exclusive


def _presence(state: Presence) -> str:
    words = f"no {state.concept}" if state.negated else state.concept
    return f"{words} {_time(state.time_window)}" if state.time_window else words


def _time(window: TimeWindow) -> str:
    length = f"{window.value:g} {window.unit}{'' if window.value == 1 else 's'}"
    return {"within": f"within {length}", "before": f"more than {length} ago", "after": f"until {length} after"}[
        window.direction
    ]
