"""`trials retry`: failures, taken up again."""

from pathlib import Path

import click

from harvester.commands.options import db_option, log_option


@click.command("retry")
@click.option(
    "--watchlist",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The watch list whose [sources] say where and how fast to ask.",
)
@log_option
@db_option
def command(watchlist: Path | None, log_format: str, database: Path) -> None:
    """Take up again what could not be had or read: from the stored bytes, or by asking once more.

    Ends with 1 where something still cannot be had or read, with 3 where a source is blocked or down.
    """
    from harvester.crawl import read_watchlist
    from harvester.log import Log
    from harvester.upkeep import retry

    sources = read_watchlist(watchlist).sources if watchlist else {}
    log = Log(log_format)
    with log.reporting():
        code = retry(database, sources, log)
    if code:
        raise click.exceptions.Exit(code)
