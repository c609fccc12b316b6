"""How often and how long a request is asked for again."""

import random
from email.errors import MessageError

from urllib3 import Retry
from urllib3.exceptions import InvalidHeader, MaxRetryError

from harvester.errors import Retried, SourceDown, TooManyRequests

# 1, 2, 4, 8 and 16 seconds, each with up to a second more: with a pace of one a second, half a minute in all.
POLICY = Retry(total=5, backoff_factor=1, backoff_max=60, backoff_jitter=1)
ATTEMPTS = 6
LONGEST_TOLD = 21_600.0  # seconds; urllib3 makes longer ones this
LONGEST_WAIT = 300.0  # seconds; a source that asks for more is not waited for
BUDGET = 30.0  # retries in a row, over all requests of a run, after which the source is taken to be down
REGAIN = 0.1  # what a good answer gives back to the budget


class Patience:
    """The retries of one run. Each costs one of a budget; good answers give some of it back."""

    def __init__(self) -> None:
        self._left = BUDGET

    def reward(self) -> None:
        """Note a good answer."""
        self._left = min(BUDGET, self._left + REGAIN)

    def spend(self, policy: Retry, problem: Retried) -> tuple[Retry, float] | None:
        """Allow one more attempt after `problem`: the policy from now on, and the seconds to wait before it.

        None when this request had all its attempts. Raises SourceDown when the budget of the run is spent, and
        TooManyRequests or SourceDown when the source asks for a longer wait than a run is willing to make.
        """
        if problem.retry_after is not None and problem.retry_after > LONGEST_WAIT:
            raise _too_long(problem, problem.retry_after)
        try:
            policy = policy.increment("GET", problem.url, error=problem)
        except MaxRetryError:
            return None
        self._left -= 1
        if self._left < 0:
            sentence = f"{problem} Too many requests of this run failed like that ({BUDGET:.0f} retries are spent)"
            raise SourceDown(f"{sentence}, so the source is taken to be down; run this again later.", url=problem.url)
        # urllib3 makes the first retry at once; a struggling source deserves a moment.
        backoff = policy.get_backoff_time() or random.uniform(0.5, 1.5)  # noqa: S311 - spreads clients, hides nothing
        return policy, max(backoff, problem.retry_after or 0.0)


def retry_after(header: str | None) -> float | None:
    """The seconds that a Retry-After header asks for, written as seconds or as a date; null where it says nothing."""
    if header is None:
        return None
    try:
        return POLICY.parse_retry_after(header)
    except (InvalidHeader, MessageError, ValueError, OverflowError):  # "soon", "-1": nothing that could be obeyed
        return None


def _too_long(problem: Retried, seconds: float) -> Retried:
    kind = TooManyRequests if isinstance(problem, TooManyRequests) else SourceDown
    more = " or later" if seconds >= LONGEST_TOLD else ""
    asked = f"It asks us to come back in {seconds:,.0f} seconds{more}"
    sentence = f"{problem} {asked}, and a run waits for {LONGEST_WAIT:.0f} at most"
    return kind(f"{sentence}; run this again then.", url=problem.url, retry_after=seconds)
