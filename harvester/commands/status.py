"""`trials status`: the last runs, what is covered, what is stale, what failed."""

from pathlib import Path

import click

from harvester.commands.options import db_option


@click.command("status")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--runs", "limit", default=20, show_default=True, help="How many runs to show.")
@db_option
def command(form: str, limit: int, database: Path) -> None:
    """Show the last runs, how many records each source has and how old they are, and what could not be read."""
    from db import Store
    from harvester.standing import status_json, status_text

    with Store.open(database, read_only=True) as store:
        click.echo(status_json(store, limit) if form == "json" else status_text(store, limit), nl=form == "json")
