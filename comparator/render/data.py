"""A comparison as JSON, in the published shape: `docs/comparison.schema.json` describes it."""

import msgspec

from comparator.comparison import Comparison, to_json
from comparator.render.untrusted import json_escaped
from parsers.schema import Trial


def render(comparison: Comparison, left: Trial, right: Trial, *, everything: bool = True) -> str:
    """Write the comparison as indented JSON; rows that say `equivalent` are always in the data."""
    return json_escaped(msgspec.json.format(to_json(comparison), indent=1).decode()) + "\n"
