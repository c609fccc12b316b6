"""`trials doses`: the doses of many trials in one table."""

from pathlib import Path

import click

from harvester.commands.options import db_option, output_option
from harvester.commands.output import deliver
from harvester.commands.tables import FORMATS, render


@click.command("doses")
@click.argument("references", nargs=-1, required=True, metavar="REF...")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@output_option
@db_option
def command(references: tuple[str, ...], form: str, output: Path | None, database: Path) -> None:
    """Show the doses of trials: amount, route, schedule and total, one line a regimen.

    JSON and CSV have every figure in a column of its own, with the words that it was read from.
    """
    from harvester.dosing import FIGURES, WORDS, in_figures, in_words
    from harvester.lookup import find_all
    from harvester.references import reference

    found = find_all(tuple(map(reference, references)), database)
    if form in ("json", "csv"):
        deliver(render(form, FIGURES, in_figures(found)), output)
    else:
        deliver(render(form, WORDS, in_words(found)), output)
