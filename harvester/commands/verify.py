"""`trials verify`: the audit of everything stored."""

from pathlib import Path

import click

from harvester.commands.options import db_option
from harvester.commands.output import fail_softly


@click.command("verify")
@db_option
def command(database: Path) -> None:
    """Check every stored body and version against its hash, and the database against itself.

    Ends with 1 where something is wrong.
    """
    from harvester.upkeep import verify

    found = verify(database)
    for problem in found.problems:
        fail_softly(f"{problem}.")
    wrong = len(found.problems)
    click.echo(f"{found.snapshots} bodies and {found.versions} versions checked: {wrong or 'nothing'} wrong")
    if wrong:
        raise click.exceptions.Exit(1)
