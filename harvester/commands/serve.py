"""`trials serve`: the database in a browser."""

from pathlib import Path

import click

from harvester.commands.options import db_option
from harvester.commands.output import fail_softly


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="The port; 0: any free.")
@db_option
def command(host: str, port: int, database: Path) -> None:
    """Open the database in a browser: its tables, the cookbook, and a page for each trial, comparison and change.

    Nothing can be written there. It needs the extra `serve` (Datasette). Only this machine reaches it, unless --host
    says otherwise; there is no password.
    """
    from harvester.errors import UsageError

    try:
        from harvester.serving.listening import listen
    except ImportError as problem:
        if problem.name is None or problem.name.partition(".")[0] not in ("datasette", "uvicorn"):
            raise
        raise UsageError(
            "trials serve needs datasette, which is not installed: pip install 'trial-harvester[serve]'"
        ) from None
    listen(database, host, port, told=fail_softly)
