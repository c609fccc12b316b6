"""`trials read`: what a text says, as data."""

import sys
from collections.abc import Callable, Iterable
from typing import Any

import click
import msgspec


@click.group("read")
def command() -> None:
    """Read doses or criteria from texts, given as arguments or one a line on standard input."""


def _print_readings(texts: tuple[str, ...], read: Callable[[str], Iterable[Any]]) -> None:
    for text in texts or (entry.rstrip("\r\n") for entry in sys.stdin):
        click.echo(msgspec.json.encode(list(read(text))))


@command.command()
@click.argument("texts", nargs=-1)
def doses(texts: tuple[str, ...]) -> None:
    """Print one JSON list of regimens a text."""
    from parsers.text.doses import read

    _print_readings(texts, read)


@command.command()
@click.argument("texts", nargs=-1)
def criteria(texts: tuple[str, ...]) -> None:
    """Print one JSON list of constraints a text."""
    from parsers.text.criteria import read

    _print_readings(texts, read)
