"""`trials export`: the database as files for other programs."""

from pathlib import Path

import click

from harvester.commands.options import db_option
from harvester.commands.output import fail_softly


@click.command("export")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--format", "form", type=click.Choice(["csv", "jsonl", "parquet", "xlsx", "fhir"]), required=True)
@click.option("--table", "tables", multiple=True, metavar="NAME", help="This table or view only; may be repeated.")
@db_option
def command(folder: Path, form: str, tables: tuple[str, ...], database: Path) -> None:
    """Write the database into FOLDER: one file a table (csv, jsonl, parquet), one workbook, or one FHIR R5 bundle.

    A file with the name of one to be written is replaced. parquet, xlsx and fhir need the extra of that name.
    """
    from harvester.exporting import export

    for path, count in export(database, folder, form, tables):
        fail_softly(f"{path}: {count:,}")
