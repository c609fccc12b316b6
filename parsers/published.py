"""The JSON Schema of a structure, as it is published: the same whatever Python or library made it."""

from inspect import cleandoc
from typing import Any

import msgspec


def published(kind: type, title: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a structure; its descriptions are the docstrings, without their indentation.

    Python 3.13 takes the indentation off a docstring, and older ones leave it.
    """
    schema: dict[str, Any] = _clean(msgspec.json.schema(kind))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **schema}


def _clean(value: Any) -> Any:
    if isinstance(value, list):
        return [_clean(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        key: cleandoc(one) if key == "description" and isinstance(one, str) else _clean(one)
        for key, one in value.items()
    }
