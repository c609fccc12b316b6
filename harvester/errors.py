"""What the harvester says when it cannot go on.

HarvesterError
 ├── CommandError   the command line ends with this sentence and its exit code
 │    ├── UsageError    2  the command was used wrongly
 │    └── CannotRun     3  the source is blocked or down, or another run holds the database
"""


class HarvesterError(Exception):
    """The base of what this package raises; the message is a sentence for the person who reads it."""


class CommandError(HarvesterError):
    """A sentence that ends the command, with its exit code."""

    exit_code = 1


class UsageError(CommandError):
    """The command was used wrongly."""

    exit_code = 2


class CannotRun(CommandError):  # noqa: N818 - reads as the sentence it is
    """The source is blocked or down, or another run holds the database."""

    exit_code = 3
