"""`trials crawl`: the scheduled job."""

from pathlib import Path

import click

from harvester.commands.options import db_option, log_option


@click.command("crawl")
@click.argument("watchlist", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Say what would be asked for, and ask nothing.")
@click.option("--accept", is_flag=True, help="Publish the runs that are in quarantine, and crawl nothing.")
@click.option("--census", is_flag=True, help="Walk over everything now.")
@log_option
@db_option
def command(watchlist: Path, dry_run: bool, accept: bool, census: bool, log_format: str, database: Path) -> None:
    """Run a watch list: fetch what it watches, store what is new, and say what is missing.

    Ends with 0 where everything is there, 1 where something is missing, was refused or is in quarantine, 3 where a
    source is blocked or down, or another run holds the database.
    """
    from harvester.crawl import read_watchlist
    from harvester.crawl.running import accept_all, crawl_all, plan
    from harvester.log import Log

    watches = read_watchlist(watchlist)
    if dry_run:
        for line in plan(watches, database, census=census):
            click.echo(line)
        return
    log = Log(log_format)
    run = accept_all if accept else crawl_all
    with log.reporting():
        code = run(watches, database, log, census=census)
    if code:
        raise click.exceptions.Exit(code)
