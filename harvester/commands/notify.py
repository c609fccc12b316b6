"""`trials notify`: tell whom a watch list names."""

from pathlib import Path

import click

from harvester.commands.options import db_option
from harvester.commands.output import fail_softly


@click.command("notify")
@click.argument("watchlist", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Show the messages, and send and note nothing.")
@db_option
def command(watchlist: Path, dry_run: bool, database: Path) -> None:
    """Send the messages that wait, and what changed since each was last told. A crawl does this at its end."""
    from db import Store
    from harvester.crawl.watchlist import read_watchlist
    from harvester.feed.messages import drafted, send, targets, write_messages

    listed = read_watchlist(watchlist)
    with Store.open(database) as store:
        told = targets(store, listed.notify)
        if dry_run:
            for notify, target in told:
                for subject, body in drafted(store, notify, target):
                    click.echo(f"To {notify.url.partition(':')[0]}: {subject}\n{body}\n")
            return
        write_messages(store, told)
        problems = send(store, told)
    for problem in problems:
        fail_softly(problem)
    if problems:
        raise click.exceptions.Exit(1)
