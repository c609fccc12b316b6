"""`trials search`: the trials that have some words, and that some figures fit."""

from pathlib import Path
from typing import get_args

import click

from harvester.commands.options import db_option, output_option
from harvester.commands.output import deliver, fail_softly
from harvester.commands.tables import FORMATS
from parsers import PARSERS
from parsers.schema import Phase, Status

_STATUSES = click.Choice(get_args(Status), case_sensitive=False)
# A person says phase 2; the registry says PHASE2.
_PHASES = {**{name: name for name in get_args(Phase)}, **{figure: f"PHASE{figure}" for figure in "1234"}}


@click.command("search")
@click.argument("words", nargs=-1)
@click.option("--status", "statuses", multiple=True, type=_STATUSES, metavar="WORD")
@click.option("--phase", "phases", multiple=True, type=click.Choice(list(_PHASES), case_sensitive=False), metavar="N")
@click.option("--condition", help="Some words of a condition.")
@click.option("--country", help="A country with a site.")
@click.option("--dose-min", type=float, help="A dose of at least this (1e8).")
@click.option("--dose-max", type=float, help="A dose of at most this.")
@click.option("--dose-unit", help="The unit of the dose: cells, mg (1 g is found too), mg/kg, ...")
@click.option("--admits-age", type=click.FloatRange(min=0), help="Years; the registered age limits admit it.")
@click.option("--updated-since", metavar="DATE", help="Posted by the registry on this day or later: 2026-02-01.")
@click.option("--source", type=click.Choice(list(PARSERS)), help="Records of this source only.")
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="How many trials at most.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@output_option
@db_option
def command(
    words: tuple[str, ...],
    statuses: tuple[str, ...],
    phases: tuple[str, ...],
    condition: str | None,
    country: str | None,
    dose_min: float | None,
    dose_max: float | None,
    dose_unit: str | None,
    admits_age: float | None,
    updated_since: str | None,
    source: str | None,
    limit: int,
    form: str,
    output: Path | None,
    database: Path,
) -> None:
    """Find trials by free words and by figures; all that is asked for must hold, and the best match stands first.

    Every word must occur in a title, condition, intervention or criterion; '"a phrase"', sclero*, OR and NOT work.
    --status and --phase take the registry's words (RECRUITING, PHASE2 or 2) and may be repeated: any of them.
    """
    from db.search import Wanted
    from harvester.searching import find_trials, written

    wanted = Wanted(
        words=" ".join(words),
        source=source,
        statuses=statuses,
        phases=tuple(_PHASES[name] for name in phases),
        condition=condition,
        country=country,
        dose_unit=dose_unit,
        dose_low=dose_min,
        dose_high=dose_max,
        age=admits_age,
        updated_since=updated_since,
        limit=limit,
    )
    found, more = find_trials(database, wanted)
    deliver(written(form, found), output)
    if more:
        fail_softly(f"only the first {limit} are shown; --limit shows more")
