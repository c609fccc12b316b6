"""Where a day stands in a trial's own life: before its start, while it recruits, after its primary completion."""

from typing import Final, Literal

from parsers.schema import PartialDate, Trial

Clock = Literal[
    "before_start", "during_recruitment", "after_recruitment", "after_primary_completion", "after_completion"
]

WORDS: Final[dict[Clock, str]] = {
    "before_start": "before the start",
    "during_recruitment": "during recruitment",
    "after_recruitment": "after recruitment had ended",
    "after_primary_completion": "after primary completion",
    "after_completion": "after completion",
}
AFTER_START: Final[frozenset[Clock]] = frozenset(WORDS) - {"before_start"}
_NOT_STARTED: Final = {"NOT_YET_RECRUITING", "WITHDRAWN"}
_RECRUITS: Final = {"RECRUITING", "ENROLLING_BY_INVITATION", "SUSPENDED", "AVAILABLE"}


def clock(trial: Trial, day: str | None) -> Clock | None:
    """Place a day (ISO date) against the dates of a Trial; null where neither dates nor status tell.

    Dates are compared at the coarser precision of the two: a change in the month of the start is not before it.
    """
    if day is None:
        return None
    if trial.completion_date and _reached(trial.completion_date, day):
        return "after_completion"
    if trial.primary_completion_date and _reached(trial.primary_completion_date, day):
        return "after_primary_completion"
    if trial.status in _NOT_STARTED or (trial.start_date and day[: len(trial.start_date.date)] < trial.start_date.date):
        return "before_start"
    if trial.status in _RECRUITS:
        return "during_recruitment"
    return "after_recruitment" if trial.status and trial.start_date else None


def _reached(date: PartialDate, day: str) -> bool:
    """Whether a date had passed: its last day at its own precision."""
    return day[: len(date.date)] > date.date or (len(date.date) == len(day) and day == date.date)
