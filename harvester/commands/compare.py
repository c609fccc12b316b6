"""`trials compare`: what differs between records, whatever they are."""

from pathlib import Path

import click

from harvester.commands.options import db_option, output_option
from harvester.commands.output import deliver


@click.command("compare")
@click.argument("references", nargs=-1, required=True, metavar="REF REF...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "html", "json", "csv"]),
    help="Text on a terminal and in a pipe; otherwise told by the ending of -o.",
)
@click.option("--all", "everything", is_flag=True, help="Show what is equal too.")
@click.option("--exit-code", is_flag=True, help="End with 1 where there are differences, as git diff does.")
@output_option
@db_option
def command(
    references: tuple[str, ...],
    form: str | None,
    everything: bool,
    exit_code: bool,
    output: Path | None,
    database: Path,
) -> None:
    """Compare two records; more than two give a matrix.

    A record is two trials', two versions' of one trial (NCT06765564@2025-01-01), or two sources' copies of one trial.
    """
    from harvester.comparing import report
    from harvester.errors import UsageError
    from harvester.lookup import find_all
    from harvester.references import reference

    if len(references) < 2:
        raise UsageError("Name at least two records to compare.")
    found = find_all(tuple(map(reference, references)), database)
    made = report(found, form or _told_by(output), everything=everything)
    deliver(made.text, output)
    if exit_code and made.differs:
        raise click.exceptions.Exit(1)


def _told_by(output: Path | None) -> str:
    endings = {".md": "markdown", ".html": "html", ".htm": "html", ".json": "json", ".csv": "csv"}
    return endings.get(output.suffix.lower(), "text") if output else "text"
