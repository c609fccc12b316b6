"""Datasette's plugin: our pages, links from the tables to them, and connections that can only read."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

from datasette import hookimpl
from datasette.app import Datasette
from datasette.utils.asgi import Request, Response
from markupsafe import Markup

from db.errors import StoreError
from db.queries import RawConnection, only_questions
from harvester.errors import HarvesterError
from harvester.serving import pages
from harvester.serving.metadata import NAME
from harvester.serving.trial_page import address


@hookimpl
def register_routes() -> list[tuple[str, Callable[..., object]]]:
    """Our addresses; ids are matched whole, so that nothing else reaches a query."""
    return [
        (r"^/$", home),
        (r"^/-/trial/(?P<source>[a-z]+)/(?P<trial_id>[A-Za-z0-9]+)$", trial),
        (r"^/-/compare$", compare),
        (r"^/-/changes$", changes),
    ]


@hookimpl
def prepare_connection(conn: RawConnection, database: str) -> None:
    """Hold each connection to our file to questions."""
    if database == NAME:
        only_questions(conn)


@hookimpl
def render_cell(row: Mapping[str, object], value: object, column: str, database: str) -> Markup | None:
    """Link a registry id to its record's page, where the row names its source."""
    if database != NAME or column != "trial_id" or "source" not in row.keys() or not row["source"]:  # noqa: SIM118
        return None
    return Markup('<a href="{}">{}</a>').format(address(str(row["source"]), str(value)), value)


@hookimpl
def extra_body_script() -> str:
    """Fold the descriptions of a table's columns away, so that its rows are seen first."""
    return """
document.querySelectorAll("dl.column-descriptions").forEach(function (list) {
  var folded = document.createElement("details");
  folded.innerHTML = "<summary>What the columns hold</summary>";
  list.replaceWith(folded);
  folded.append(list);
});"""


@hookimpl
def menu_links() -> list[dict[str, str]]:
    """The change feed in Datasette's menu."""
    return [{"href": "/-/changes", "label": "Changes"}]


async def home() -> Response:
    """Straight to the tables: there is one database."""
    return Response.redirect(f"/{NAME}")


async def trial(request: Request, datasette: Datasette) -> Response:
    """A record's page."""
    named = request.url_vars
    return await _answer(
        datasette,
        lambda path: pages.trial(path, named["source"], named["trial_id"], request.args.get("version")),
    )


async def compare(request: Request, datasette: Datasette) -> Response:
    """The comparison of the records in the address, whatever its parameters are called."""
    names = [name for key in request.args for name in request.args.getlist(key) if name]
    return await _answer(datasette, lambda path: pages.comparison(path, names))


async def changes(request: Request, datasette: Datasette) -> Response:
    """The change feed."""
    return await _answer(datasette, lambda path: pages.changes(path, request.args.get("since") or "LAST"))


async def _answer(datasette: Datasette, made: Callable[[Path], str]) -> Response:
    """Make a page in a thread of its own, so that a long comparison holds up nobody."""
    path = Path(datasette.get_database(NAME).path)
    try:
        body, status = await asyncio.to_thread(made, path), 200
    except (HarvesterError, StoreError) as problem:
        body, status = pages.notice(problem, path)
    return Response.html(body, status=status, headers={"referrer-policy": "no-referrer"})
