"""`trials backup`: a copy of the database."""

from pathlib import Path

import click

from harvester.commands.options import db_option


@click.command("backup")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@db_option
def command(file: Path, database: Path) -> None:
    """Copy the database as it is at this moment, while others may write; the copy appears whole or not at all."""
    from harvester.upkeep import backup

    backup(database, file)
    click.echo(f"Copied {database} to {file} ({file.stat().st_size:,} bytes)")
