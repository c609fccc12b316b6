"""`trials init`: a watch list to begin with."""

from pathlib import Path

import click


@click.command("init")
@click.argument("watchlist", default="watchlist.toml", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def command(watchlist: Path, force: bool) -> None:
    """Write a commented watch list."""
    from harvester.crawl.watchlist import EXAMPLE
    from harvester.errors import UsageError

    if watchlist.exists() and not force:
        raise UsageError(f"{watchlist} is there already; name another file, or write over it with --force.")
    watchlist.write_text(EXAMPLE, encoding="utf-8")
    click.echo(f"Wrote {watchlist}. Edit it, then: trials crawl {watchlist}")
