"""`trials show`: one trial, for people or as JSON."""

from pathlib import Path

import click

from harvester.commands.options import db_option, output_option
from harvester.commands.output import deliver


@click.command("show")
@click.argument("reference", metavar="REF")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@output_option
@db_option
def command(reference: str, form: str, output: Path | None, database: Path) -> None:
    """Show one trial: its status, arms, doses and criteria, as they stand in the database or in a saved file."""
    from harvester.lookup import find
    from harvester.references import reference as read
    from harvester.showing import card
    from parsers.schema import to_json

    found = find(read(reference), database)
    deliver(to_json(found.trial).decode() if form == "json" else card(found.trial, found.version), output)
