"""`trials reparse`: everything stored, read again."""

from pathlib import Path

import click

from harvester.commands.options import db_option, log_option


@click.command("reparse")
@click.option("--source", help="Only the versions of this source.")
@click.option("--outdated", is_flag=True, help="Only the versions that today's parsers have not read yet.")
@log_option
@db_option
def command(source: str | None, outdated: bool, log_format: str, database: Path) -> None:
    """Read every stored version again from its snapshot, without a network: no version and no change comes of it.

    Ends with 1 where a version can no longer be read; it then stays as it was.
    """
    from harvester.log import Log
    from harvester.upkeep import reparse

    log = Log(log_format)
    with log.reporting():
        code = reparse(database, source, log, outdated=outdated)
    if code:
        raise click.exceptions.Exit(code)
