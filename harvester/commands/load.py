"""`trials load`: records in bulk from disk."""

from pathlib import Path

import click

from harvester.commands.options import db_option, log_option


@click.command("load")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option("--source", help="Where the records come from; found out if not given.")
@click.option(
    "--workers", type=click.IntRange(min=1), help="Processes that read records; as many as processors if not given."
)
@log_option
@db_option
def command(files: tuple[Path, ...], source: str | None, workers: int | None, log_format: str, database: Path) -> None:
    """Load records from files of any size.

    Takes the registry's download (ctg-studies.json.zip, or one JSON array), JSON lines, single records and saved
    pages, also packed with gzip. What is stored already and has not changed is skipped. Ends with 1 where a record was
    refused.
    """
    from harvester.bulk.running import load_all
    from harvester.errors import UsageError
    from harvester.log import Log
    from parsers import PARSERS

    if source is not None and source not in PARSERS:
        raise UsageError(f"There is no source {source!r}; there are {', '.join(PARSERS)}.")
    log = Log(log_format)
    with log.reporting():
        code = load_all(files, database, log, source=source, workers=workers)
    if code:
        raise click.exceptions.Exit(code)
