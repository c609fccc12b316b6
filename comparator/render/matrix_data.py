"""A matrix as JSON: the parts of `comparator.matrix.Matrix`."""

import msgspec

from comparator.matrix import Matrix
from comparator.render.untrusted import json_escaped


def render(made: Matrix) -> str:
    """Write a matrix as indented JSON."""
    return json_escaped(msgspec.json.format(msgspec.json.encode(made), indent=1).decode()) + "\n"
