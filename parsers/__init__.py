"""From the bytes of a registry record to a Trial: pure functions, one file a source.

`parse(body)` finds the source itself; `PARSERS` names them. Adding a source is a module with `parse` and `recognises`,
and a line in this table.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final

from parsers.errors import NotATrial, ParseError
from parsers.schema import Trial

__all__ = [
    "PARSERS",
    "REVISION",
    "NotATrial",
    "ParseError",
    "Trial",
    "detect",
    "parse",
    "parse_all",
    "parser",
    "unknown_keys",
]

REVISION: Final = 5
"""Raised whenever a parser or reader would give another Trial for the same bytes; stored versions are then re-read."""

PARSERS: Final[dict[str, str]] = {
    "ctgov": "parsers.ctgov",
    "veeva": "parsers.veeva",
    "meddatax": "parsers.meddatax",
}
"""Source -> its module, which has `parse(body, url) -> Trial` and `recognises(body) -> bool`, and may have `parse_all`.

The parser of a source whose addresses hold no id (veeva) also takes `known_id`.
"""


def parser(source: str) -> Callable[..., Trial]:
    """Give the parser of a source. Raises ParseError where there is no such source."""
    if source not in PARSERS:
        raise ParseError(f"there is no source {source!r}; the sources are {', '.join(PARSERS)}")
    parse_page: Callable[..., Trial] = import_module(PARSERS[source]).parse
    return parse_page


def detect(body: bytes) -> str:
    """Name the source that these bytes come from. Raises NotATrial where no source recognises them."""
    for source, module in PARSERS.items():
        if import_module(module).recognises(body):
            return source
    what = "the body is empty" if not body.strip() else "no source recognises these bytes as a trial"
    raise NotATrial(f"{what}; name the source to see why its parser refuses them")


def parse(body: bytes, url: str | None = None, source: str | None = None, known_id: str | None = None) -> Trial:
    """Read the bytes of a record or page into a Trial, finding its source where none is named.

    `known_id` is the id that an earlier snapshot of the same address gave, for a source whose addresses hold no id.
    Raises NotATrial or ParseError, each with a sentence that says source, id, field and what was found.
    """
    parse_page = parser(source or detect(body))
    return parse_page(body, url, known_id=known_id) if known_id else parse_page(body, url)


def parse_all(source: str, bodies: Sequence[tuple[bytes, str | None]]) -> list[Trial]:
    """Read several bodies of one source, each with its address; quicker than one by one where the source is large.

    Raises what `parse` raises of the first that cannot be read.
    """
    several: Callable[..., list[Trial]] | None = getattr(import_module(PARSERS[source]), "parse_all", None)
    return several(bodies) if several else [parse(body, url, source) for body, url in bodies]


def unknown_keys(source: str, body: bytes) -> Counter[str]:
    """Count what a record's own form holds beyond what its source is known to: the first sign of a changed source.

    Sources that are pages have no keys. Raises NotATrial where the bytes are no record.
    """
    count: Callable[[bytes], Counter[str]] | None = getattr(import_module(PARSERS[source]), "unknown_keys", None)
    return count(body) if count else Counter()
