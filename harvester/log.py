"""What a job says while it runs: progress bars on a terminal, quiet lines in a log, JSON lines on request."""

import json
import logging
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from db.errors import StoreError
from harvester.commands.output import fail_softly, neutralised
from harvester.errors import CommandError
from harvester.times import now

QUIET_SECONDS = 60.0
"""How often a log without a terminal is told how far a job has come."""
Report = Callable[[int, int | None], None]
"""Told how far something has come, and how far it will go, null where nobody knows."""


def silent(_came: int, _promised: int | None) -> None:
    """Report to nobody."""


class Log:
    """Says things to whoever runs the job: lines on standard output, warnings on standard error.

    As JSON (`form` "json") all lines go to standard output, one object each: `time`, `level`, `message`, and facts.
    """

    def __init__(self, form: str = "text") -> None:
        self._json = form == "json"

    def say(self, words: str, **facts: str | int | None) -> None:
        """Say something, with facts that a JSON log carries beside it."""
        if self._json:
            self._line("info", words, facts)
        else:
            click.echo(neutralised(words))

    def warn(self, words: str, **facts: str | int | None) -> None:
        """Say what somebody should look at."""
        if self._json:
            self._line("warning", words, facts)
        else:
            fail_softly(words)

    @contextmanager
    def reporting(self) -> Iterator[None]:
        """Say in the same form what the program's modules log (requests asked again, and the like), and what ends it.

        An error leaves the block as it came; in a JSON log it has been said, and becomes an exit code.
        """
        handler = _Handler(self)
        logger = logging.getLogger("harvester")
        logger.addHandler(handler)
        logger.propagate = False
        try:
            yield
        except (CommandError, StoreError) as problem:
            if not self._json:
                raise
            self._line("error", str(problem), {})
            raise click.exceptions.Exit(problem.exit_code if isinstance(problem, CommandError) else 3) from None
        finally:
            logger.removeHandler(handler)
            logger.propagate = True

    @contextmanager
    def progress(self, name: str, unit: str = "records") -> Iterator[Report]:
        """Show how far something has come, with rate and time left on a terminal, and now and then in a log."""
        if self._json or not sys.stderr.isatty():
            yield self._quiet(name, unit)
            return
        from harvester.bars import bar

        with bar(neutralised(name), unit) as report:
            yield report

    def _quiet(self, name: str, unit: str) -> Report:
        """A report that says a line a minute."""
        said = time.monotonic()

        def report(done: int, there: int | None) -> None:
            nonlocal said
            if time.monotonic() - said >= QUIET_SECONDS:
                said = time.monotonic()
                self.say(f"{name}: {done}{f' of {there}' if there else ''} {unit}", done=done, promised=there)

        return report

    def _line(self, level: str, words: str, facts: dict[str, str | int | None]) -> None:
        click.echo(json.dumps({"time": now(), "level": level, "message": words, **facts}, ensure_ascii=False))


class _Handler(logging.Handler):
    """Passes warnings of the program's modules on to the log."""

    def __init__(self, log: Log) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        """Say a warning."""
        self._log.warn(record.getMessage())
