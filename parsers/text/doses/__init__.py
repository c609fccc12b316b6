"""Doses as numbers: what a text, or a whole Trial, says is given, how much, how often, and by which route."""

from parsers.schema import Regimen, Trial


def read(text: str) -> tuple[Regimen, ...]:
    """Read the regimens that one text states; `arm` and `intervention` are null."""
    return ()


def regimens(trial: Trial) -> tuple[Regimen, ...]:
    """Read the regimens of a whole Trial, each with its arm and intervention where the record says so."""
    return ()
