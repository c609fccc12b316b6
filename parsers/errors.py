"""What a parser says when it refuses.

ParseError
 └── NotATrial   the bytes are not a trial record at all: a bot wall, an error page, a search page, an empty body
"""


class ParseError(Exception):
    """A record that cannot be read: says source, id, field and what was found, for the person who reads it."""

    def __init__(
        self, problem: str, *, source: str | None = None, trial_id: str | None = None, field: str | None = None
    ) -> None:
        self.problem = problem
        self.source = source
        self.trial_id = trial_id
        self.field = field
        super().__init__(problem)

    def __str__(self) -> str:
        about = " ".join(part for part in (self.source, self.trial_id) if part)
        return ": ".join(part for part in (about, self.field, self.problem) if part)


class NotATrial(ParseError):  # noqa: N818 - reads as the sentence it is
    """The bytes are not a trial record: a wall, an error page, a stripped rendering, an empty body."""
