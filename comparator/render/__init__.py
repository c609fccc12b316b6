"""A comparison as text: one renderer a format, each a function of the comparison and its two Trials."""

from collections.abc import Callable
from importlib import import_module
from typing import Final

from comparator.comparison import Comparison
from parsers.schema import Trial

Renderer = Callable[..., str]
"""`render(comparison, left, right, *, everything=False)`: the left and right Trial, and whether to show what is equal.

The text renderer takes `styled` (the codes of colour for a terminal) and `width` (columns) besides, Markdown and the
page `notes` (what the caller has to say of the records).
"""


def _lazy(module: str) -> Renderer:
    """A renderer that is imported when it is first called, so that a command pays for its own format only."""

    def render(comparison: Comparison, left: Trial, right: Trial, **options: bool | int | tuple[str, ...]) -> str:
        found: Renderer = import_module(f"comparator.render.{module}").render
        return found(comparison, left, right, **options)

    return render


FORMATS: Final[dict[str, Renderer]] = {
    "text": _lazy("terminal"),
    "markdown": _lazy("markdown"),
    "html": _lazy("html"),
    "json": _lazy("data"),
    "csv": _lazy("table"),
}
"""Format to its renderer."""
