"""What a job says while it runs: progress bars on a terminal, quiet lines in a log, JSON lines on request."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Literal

import click

from harvester.commands.output import fail_softly, neutralised

Report = Callable[[int, int | None], None]


class Log:
    """Says things to whoever runs the job: lines on standard output, warnings on standard error."""

    def __init__(self, form: Literal["text", "json"] | str = "text") -> None:
        self._json = form == "json"

    def say(self, words: str, **facts: str | int) -> None:
        """Say something, with facts that a JSON log carries beside it."""
        if self._json:
            self._line("info", words, facts)
        else:
            click.echo(neutralised(words))

    def warn(self, words: str, **facts: str | int) -> None:
        """Say what somebody should look at."""
        if self._json:
            self._line("warning", words, facts)
        else:
            fail_softly(words)

    @contextmanager
    def progress(self, name: str) -> Iterator[Report]:
        """Show how far a run has come, with rate and time left, where there is a terminal to show it on."""
        if self._json or not sys.stderr.isatty():
            yield lambda _came, _promised: None
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        rate = TextColumn("{task.speed:.0f} records/s", table_column=None)
        with Progress(*columns, rate, console=Console(stderr=True), transient=True) as bars:
            task = bars.add_task(name, total=None)
            yield lambda came, promised: bars.update(task, completed=came, total=promised)

    def _line(self, level: str, words: str, facts: dict[str, str | int]) -> None:
        moment = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        click.echo(json.dumps({"time": moment, "level": level, "message": words, **facts}, ensure_ascii=False))
