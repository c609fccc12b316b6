"""The worked example as Trials written by hand: facts and figures of both records, prose in our own words.

They stand for what parsers and readers give, so that the report's tests do not depend on those.
"""

import json
from pathlib import Path

from parsers.schema import build

FOLDER = Path(__file__).parent


def ipsc_mnp(**changes):
    """NCT06765564 as a ClinicalTrials.Veeva page gives it, with some fields changed."""
    return _built("ipsc-mnp", changes)


def xs228cn(**changes):
    """NCT07118319 as a MedDataX page gives it, with some fields changed."""
    return _built("xs228cn", changes)


def _built(name, changes):
    return build({**json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")), **changes})
