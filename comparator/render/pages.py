"""Pages that stand alone: the templates, their one style and one script, and what every printed value goes through."""

from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from comparator.names import SOURCE_NAMES
from comparator.render.markup import entries, items, matrix_rows, pair_rows
from comparator.render.raised import raised
from comparator.render.untrusted import cut, harmless
from parsers.schema import Source

_FOLDER: Final = Path(__file__).parent / "page"
_TERMS: Final[dict[Source, str]] = {
    "ctgov": (
        "ClinicalTrials.gov: data of the U.S. National Library of Medicine, which asks for attribution, for the date "
        "on which data were processed, and for a word on any change made: here, records were set side by side, cut "
        "where they are long, and read by a program. Terms: https://clinicaltrials.gov/about-site/terms-conditions"
    ),
    "veeva": (
        "ClinicalTrials.Veeva: a page of Veeva Systems with data sourced from ClinicalTrials.gov. It shows no dates "
        "and no collaborators, puts a sponsor’s parent in its place, and loses superscripts."
    ),
    "meddatax": (
        "MedDataX: a page with data of ClinicalTrials.gov. It shows a month as its last day, and no primary "
        "completion date."
    ),
}


def terms(sources: dict[Source, list[str]]) -> list[str]:
    """What a page says of each source: its terms, what it does to data, and as of when its records were read."""
    said = []
    for source in (name for name in SOURCE_NAMES if name in sources):
        dates = "; ".join(sources[source])
        said.append(f"{_TERMS[source]} {dates}".strip())
    return said


def page(template: str, **values: Any) -> str:
    """Write a page from a template of the folder `page`, with the style and the script that all pages share."""
    style, script = _text("page.css"), _text("page.js")
    digest = b64encode(sha256(script.encode()).digest()).decode()
    return (
        _environment()
        .get_template(template)
        .render(
            style=Markup(style),  # noqa: S704 - our own file
            script=Markup(script),  # noqa: S704 - our own file
            script_hash=f"sha256-{digest}",
            **values,
        )
    )


def compile_pages() -> None:
    """Compile every template, so that the first page takes no longer than the others."""
    for name in _environment().list_templates(extensions=["j2"]):
        _environment().get_template(name)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        finalize=_printed,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["raised"] = raised
    environment.globals.update(entries=entries, items=items, matrix_rows=matrix_rows, pair_rows=pair_rows)
    return environment


def _printed(value: object) -> object:
    """What a template prints: text without what harms, and cut; markup of our own files and macros as it is."""
    if isinstance(value, Markup):
        return value
    return cut(harmless(value)) if isinstance(value, str) else value


@lru_cache(maxsize=4)
def _text(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")
