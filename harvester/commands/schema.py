"""`trials schema`: the JSON Schema of what the other commands print."""

import json

import click


@click.command("schema")
@click.argument("what", type=click.Choice(["trial", "comparison"]), default="trial")
def command(what: str) -> None:
    """Print the JSON Schema of a Trial, or of a comparison."""
    if what == "trial":
        from parsers.schema import json_schema
    else:
        from comparator.comparison import json_schema
    click.echo(json.dumps(json_schema(), indent=2))
