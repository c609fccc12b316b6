"""`trials parse`: saved pages or records to Trial JSON, without a database."""

import sys
from pathlib import Path

import click

from harvester.commands.output import fail_softly
from parsers import PARSERS


@click.command("parse")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--source", type=click.Choice(list(PARSERS)), help="Where the files come from; found out if not given.")
def command(files: tuple[Path, ...], source: str | None) -> None:
    """Read saved pages or records into Trial JSON, one object a line.

    What is refused is said on standard error and gives exit code 1; the others are printed all the same.
    """
    from parsers import ParseError, parse
    from parsers.schema import to_json

    refused = False
    for file in files:
        try:
            sys.stdout.buffer.write(to_json(parse(file.read_bytes(), source=source)) + b"\n")
        except (OSError, ParseError) as problem:
            refused = True
            fail_softly(f"{file}: {problem}")
    sys.stdout.flush()
    if refused:
        raise click.exceptions.Exit(1)
