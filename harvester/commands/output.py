"""Where a command's words go: standard error for what went wrong, a file or standard output for the rest."""

from pathlib import Path

import click


def neutralised(text: str) -> str:
    """Leave out what would steer a terminal: control characters, escape sequences, direction overrides."""
    if text.isprintable():  # as most are, who need nothing imported
        return text
    from comparator.render.untrusted import harmless

    return harmless(text)


def fail_softly(message: str) -> None:
    """Say on standard error what went wrong, and go on."""
    click.echo(f"trials: {neutralised(message)}", err=True)


def deliver(text: str, output: Path | None) -> None:
    """Write a report to a file, or print it."""
    if output is None:
        click.echo(text.rstrip("\n"))
    else:
        output.write_text(text, encoding="utf-8")
