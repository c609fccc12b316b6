"""The command line `trials`: a table of commands, each imported only when it is called."""

import os
import sys
from importlib import import_module

import click

from harvester import __version__
from harvester.commands.output import fail_softly
from harvester.errors import CommandError, HarvesterError

# name -> (module in harvester.commands, one line of help). A command is a click.Command called `command`.
COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("demo", "Run the worked example, without a network."),
    "parse": ("parse", "Read saved pages or records into Trial JSON, one object a line."),
    "read": ("read", "Read doses or criteria from texts."),
    "fetch": ("fetch", "Fetch records into the database."),
    "show": ("show", "Show one trial."),
    "doses": ("doses", "Show the doses of trials in one table."),
    "eligible": ("eligible", "Say which trials admit a described person, by their stated limits."),
    "compare": ("compare", "Say what differs between records."),
    "related": ("related", "Show the trials that belong beside one."),
    "history": ("history", "Show the versions of a record, and what changed in each."),
    "changes": ("changes", "Say what changed since a day, a run or a change."),
    "notify": ("notify", "Send messages about changes to whom a watch list names."),
    "search": ("search", "Find trials by words and by figures."),
    "sql": ("sql", "Ask the database one question in SQL."),
    "export": ("export", "Write the database as CSV, JSON lines, Parquet, xlsx or FHIR."),
    "serve": ("serve", "Open the database in a browser, on this machine."),
    "init": ("init", "Write a commented watch list."),
    "crawl": ("crawl", "Run a watch list: the scheduled job."),
    "load": ("load", "Load records in bulk from files."),
    "status": ("status", "Show the last runs, coverage, staleness and failures."),
    "retry": ("retry", "Take up again what could not be had or read."),
    "reparse": ("reparse", "Read everything stored again with today's parsers."),
    "verify": ("verify", "Audit everything stored."),
    "backup": ("backup", "Copy the database while others write."),
    "sources": ("sources", "List the sources."),
    "schema": ("schema", "Print the JSON Schema of a Trial or of a comparison."),
}


class LazyGroup(click.Group):
    """Imports a command's module when that command is asked for, so that `trials --help` stays quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"harvester.commands.{COMMANDS[cmd_name][0]}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from the table, importing none of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="trials")
def cli() -> None:
    """Harvest clinical trial registries, and say what differs.

    A reference names a record: NCT06765564, veeva:NCT06765564, ctgov:NCT07118319@2025-11-21, or a saved file.
    """


def main() -> None:
    """Run the command line; errors are one sentence on standard error, and the exit code says their kind."""
    try:
        # Without standalone mode click gives an early exit back as its code.
        code = cli.main(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.exceptions.Exit as leaving:
        sys.exit(leaving.exit_code)
    except click.Abort:
        sys.exit("trials: interrupted")
    except click.ClickException as problem:
        problem.show()
        sys.exit(2)
    except CommandError as problem:
        fail_softly(str(problem))
        sys.exit(problem.exit_code)
    except HarvesterError as problem:
        fail_softly(str(problem))
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except OSError as problem:
        fail_softly(f"{problem.filename or 'a file'} cannot be read or written: {problem.strerror or problem}")
        sys.exit(3)
    except Exception as problem:
        sys.exit(_exit_code(problem))


def _exit_code(problem: Exception) -> int:
    """Say what the store could not do, in its own sentence; anything else is a fault of this program."""
    from db.errors import BadQuery, StoreError

    if not isinstance(problem, StoreError):
        if os.environ.get("TRIALS_DEBUG"):
            raise problem
        fail_softly(f"a fault of this program: {problem!r}; please report it with what TRIALS_DEBUG=1 prints")
        return 1
    fail_softly(str(problem))
    return 2 if isinstance(problem, BadQuery) else 3


if __name__ == "__main__":
    main()
