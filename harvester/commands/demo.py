"""`trials demo`: the worked example, without a network."""

from pathlib import Path

import click


@click.command("demo")
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default="demo",
    show_default=True,
    help="Where the database and the reports go.",
)
def command(folder: Path) -> None:
    """Crawl the recorded example into SQLite, compare its two trials, and write the report."""
    from harvester.demo import run_demo

    run_demo(folder, click.echo)
