"""`trials sources`: where records come from, and how each source is reached."""

import json

import click

from harvester.fetchers import FETCHERS, open_fetcher


@click.command("sources")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(form: str) -> None:
    """List the sources, with the address that each is asked at."""
    rows = []
    for source in FETCHERS:
        settings = open_fetcher(source).client.settings
        rows.append({"source": source, "base_url": settings.base_url, "pace": settings.requests_per_second})
    if form == "json":
        click.echo(json.dumps(rows, indent=2))
        return
    for row in rows:
        pace = (
            f"{row['pace']} requests a second" if row["pace"] else "as its robots.txt asks, at most 1 request a second"
        )
        click.echo(f"{row['source']:10} {row['base_url']:32} {pace}")
