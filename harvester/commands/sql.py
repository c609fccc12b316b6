"""`trials sql`: one read-only question to the database."""

from pathlib import Path

import click

from harvester.commands.options import db_option, output_option
from harvester.commands.tables import FORMATS, render


@click.command("sql")
@click.argument("query")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@output_option
@db_option
def command(query: str, form: str, output: Path | None, database: Path) -> None:
    """Ask the database one question in SQL. It cannot write; `docs/database.md` explains the tables."""
    from db import Store
    from harvester.commands.output import deliver

    with Store.open(database, read_only=True) as store:
        answer = store.query(query)
        deliver(render(form, answer.columns, answer.rows), output)
