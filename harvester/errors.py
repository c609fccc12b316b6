"""What the harvester says when it cannot go on.

HarvesterError
 ├── CommandError          the command line ends with this sentence and its exit code
 │    ├── UsageError          2  the command was used wrongly
 │    └── CannotRun           3  the source is blocked or down, or another run holds the database
 │         ├── Blocked           F  the source refuses us: 401, 403, a bot wall, a closed robots.txt. Never asked again
 │         │    └── TooManyRequests  F R  429, still, or with a Retry-After longer than a run waits
 │         ├── SourceDown        F R  nobody answers, or no answer of this run was any good
 │         └── Untrusted         F  the certificate of the source cannot be verified
 └── RecordError           F  this one request cannot be had: note it and go on with the others
      ├── ForbiddenByRobots    robots.txt asks us not to ask for this address
      ├── WrongAddress         the address, or where it redirects to, is not the source's
      ├── NotFound             404 or 410
      ├── Rejected             400 and the other answers that say the request is wrong
      ├── TooLarge             the answer is longer than the cap, before or after decompression
      ├── BadContent           R  the answer is not what is due: HTML for JSON, empty, cut off, malformed
      └── Unanswered           R  5xx, a time-out or a broken connection, each time

F: also a FetchError, which knows the address asked for.
R: also Retried: it was asked for again, with growing waits, before this was raised.
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


class FetchError(HarvesterError):
    """A request that did not give what is due; `url` is the address asked for."""

    def __init__(self, problem: str, *, url: str) -> None:
        super().__init__(problem)
        self.url = url


class Retried(FetchError):  # noqa: N818 - says what was done about it
    """Asked for again before it was raised; `retry_after` is how many seconds the source asked us to wait."""

    def __init__(self, problem: str, *, url: str, retry_after: float | None = None) -> None:
        super().__init__(problem, url=url)
        self.retry_after = retry_after


class Blocked(FetchError, CannotRun):  # noqa: N818 - says what happened
    """The source refuses us: 401, 403, a bot wall, a closed robots.txt."""


class TooManyRequests(Retried, Blocked):
    """The source says that we ask too often, still after the waits, or for longer than a run waits."""


class SourceDown(Retried, CannotRun):
    """Nobody answers, or no answer of this run was any good."""


class Untrusted(FetchError, CannotRun):  # noqa: N818 - says what is wrong
    """The certificate of the source cannot be verified."""


class RecordError(FetchError):
    """This one request cannot be had: note it and go on with the others."""


class ForbiddenByRobots(RecordError):  # noqa: N818 - reads as the sentence it is
    """robots.txt asks us not to ask for this address."""


class WrongAddress(RecordError):  # noqa: N818 - reads as the sentence it is
    """The address, or where it redirects to, is not the source's."""


class NotFound(RecordError):  # noqa: N818 - reads as the sentence it is
    """The source has nothing at this address: 404 or 410."""


class Rejected(RecordError):  # noqa: N818 - reads as the sentence it is
    """The source says that the request is wrong; the message carries its words."""


class TooLarge(RecordError):  # noqa: N818 - reads as the sentence it is
    """The answer is longer than the cap, before or after decompression."""


class BadContent(Retried, RecordError):  # noqa: N818 - says what is wrong
    """The answer is not what is due: HTML for JSON, empty, cut off, malformed."""


class Unanswered(Retried, RecordError):  # noqa: N818 - says what happened
    """A server error, a time-out or a broken connection, each time that it was asked for."""
