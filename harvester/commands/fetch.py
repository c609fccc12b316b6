"""`trials fetch`: records into the database, one by one."""

from pathlib import Path

import click

from harvester.commands.options import db_option
from harvester.commands.output import fail_softly


@click.command("fetch")
@click.argument("references", nargs=-1, required=True, metavar="REF...")
@db_option
def command(references: tuple[str, ...], database: Path) -> None:
    """Fetch records: keep what came, read it, store it and say what is new.

    An id without a source is fetched from ctgov. Veeva pages are named by address or slug; veeva:NCT... works once the
    database knows the address.
    """
    from db import Store
    from harvester.errors import CannotRun, CommandError
    from harvester.fetchers import open_fetcher
    from harvester.intake import fetch_into
    from harvester.lock import only_run
    from harvester.references import reference

    named = [reference(text) for text in references]
    fetchers = {source: open_fetcher(source) for source in {one.source or "ctgov" for one in named}}
    failed = False
    with only_run(database), Store.open(database) as store:
        for one in named:
            try:
                trial, saved = fetch_into(store, fetchers[one.source or "ctgov"], one)
            except CannotRun:
                raise
            except CommandError as problem:
                if len(named) == 1:
                    raise
                failed = True
                fail_softly(str(problem))
            else:
                click.echo(f"{trial.source}:{trial.trial_id} {saved.outcome}, version {saved.number}")
    if failed:
        raise click.exceptions.Exit(1)
