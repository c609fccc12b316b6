"""`trials eligible`: whom the stated limits admit."""

from pathlib import Path

import click

from harvester.commands.options import db_option, output_option
from harvester.commands.output import deliver
from harvester.commands.tables import FORMATS, render


@click.command("eligible", context_settings={"ignore_unknown_options": True, "allow_extra_args": True})
@click.option("--trial", "trials", multiple=True, metavar="REF", help="This trial only; may be given several times.")
@click.option("--admitted", is_flag=True, help="Only trials whose stated limits do not exclude the person.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@output_option
@db_option
@click.argument("person", nargs=-1, type=click.UNPROCESSED, metavar="--CONCEPT VALUE...")
def command(
    trials: tuple[str, ...], admitted: bool, form: str, output: Path | None, database: Path, person: tuple[str, ...]
) -> None:
    """Say which trials a described person is not excluded from by a stated limit, and what stays undecided.

    A description is any concepts of the vocabulary: --age 62 --sex male --fvc 65% --ecog 1 --malignancy never --surgery
    "40 days". Each verdict comes with the criterion that decides it. This is a search aid, not medical advice.
    """
    from harvester.describing import COLUMNS, described, judged

    rows = judged(described(person), trials, database)
    shown = (row for row in rows if not admitted or row[2] == "not excluded")
    deliver(render(form, COLUMNS, shown), output)
