"""`trials related`: trials that belong beside one."""

from pathlib import Path

import click

from harvester.commands.options import db_option, output_option
from harvester.commands.output import deliver
from harvester.commands.tables import FORMATS, render


@click.command("related")
@click.argument("reference", metavar="REF")
@click.option("--limit", default=10, show_default=True, help="How many to show.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@output_option
@db_option
def command(reference: str, limit: int, form: str, output: Path | None, database: Path) -> None:
    """Show the trials that belong beside one: same product, maker or condition, ids that name each other; with reasons.

    Links are typed and never merge anything: same_trial, successor, cross_reference, same_product,
    same_maker_and_condition, same_maker, same_condition, similar.
    """
    from harvester.references import reference as read
    from harvester.relating import COLUMNS, related, rows

    deliver(render(form, COLUMNS, rows(related(read(reference), database, limit))), output)
