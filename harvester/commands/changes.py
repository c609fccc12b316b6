"""`trials changes`: what changed, for people, spreadsheets and feed readers."""

from pathlib import Path

import click

from harvester.commands.options import db_option, output_option
from harvester.commands.output import deliver

_FORMATS = ("text", "markdown", "html", "json", "csv", "atom", "jsonfeed")


@click.command("changes")
@click.option(
    "--since",
    default="LAST",
    show_default=True,
    help="LAST (the last run), run:7, change:120, a day, or a time in UTC.",
)
@click.option(
    "--significance",
    type=click.Choice(["critical", "substantive", "administrative"]),
    default="administrative",
    show_default=True,
    help="Leave out what weighs less.",
)
@click.option("--historic", is_flag=True, help="Also what `trials history --fetch` filled in, which is no news.")
@click.option("--format", "form", type=click.Choice(_FORMATS), default="text", show_default=True)
@output_option
@db_option
def command(since: str, significance: str, historic: bool, form: str, output: Path | None, database: Path) -> None:
    """Say what changed: grouped by trial, critical first, with before, after, and the registry's own comparison."""
    from db import Store
    from harvester.feed.formats import FORMATS
    from harvester.feed.report import ORDER, build, changes_since

    least = next(level for level in ORDER if level == significance)
    with Store.open(database, read_only=True) as store:
        moment, changes = changes_since(store, since, historic=historic)
        deliver(FORMATS[form](build(store, moment, changes, least)), output)
