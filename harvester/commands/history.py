"""`trials history`: the life of a trial."""

from pathlib import Path

import click

from harvester.commands.options import db_option, output_option
from harvester.commands.output import deliver, fail_softly
from harvester.commands.tables import FORMATS, render


@click.command("history")
@click.argument("reference", metavar="REF")
@click.option("--fetch", is_flag=True, help="First read the whole history from the registry, one version at a time.")
@click.option(
    "--label",
    "labels",
    multiple=True,
    help="With --fetch: only versions in which this module changed ('Study Design'); may be given several times.",
)
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@output_option
@db_option
def command(
    reference: str, fetch: bool, labels: tuple[str, ...], form: str, output: Path | None, database: Path
) -> None:
    """Show the versions of a record, what changed in each, and when in the trial's own life.

    The history that the registry keeps is read politely: one request at a time, at its pace, and never twice.
    """
    from harvester.life import COLUMNS, fetch_history, life
    from harvester.references import reference as read

    named = read(reference)
    problems = fetch_history(named, database, labels) if fetch else ()
    deliver(render(form, COLUMNS, life(named, database)), output)
    for problem in problems:
        fail_softly(problem)
    if problems:
        raise click.exceptions.Exit(1)
