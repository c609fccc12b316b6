"""Where a command's words go: standard error for what went wrong, a file or standard output for the rest."""

import re
from pathlib import Path

import click

# C0 and C1 controls but for tab and newline: escape sequences in registry text must not reach a terminal.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def neutralised(text: str) -> str:
    """Leave out what would steer a terminal: control characters, escape sequences, direction overrides."""
    return _CONTROL.sub("", text)


def fail_softly(message: str) -> None:
    """Say on standard error what went wrong, and go on."""
    click.echo(f"trials: {neutralised(message)}", err=True)


def deliver(text: str, output: Path | None) -> None:
    """Write a report to a file, or print it."""
    if output is None:
        click.echo(text.rstrip("\n"))
    else:
        output.write_text(text, encoding="utf-8")
