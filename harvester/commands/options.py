"""The options that several commands share."""

from pathlib import Path

import click

db_option = click.option(
    "--db",
    "database",
    envvar="TRIALS_DB",
    default="trials.db",
    show_default=True,
    show_envvar=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="The SQLite database.",
)
output_option = click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to this file instead of standard output.",
)
log_option = click.option(
    "--log-format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to say what happens: lines for people, or a JSON object a line on standard output.",
)
