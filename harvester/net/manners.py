"""What each host asks of us: its rules, and its pace."""

import logging
from pathlib import Path

from urllib3.util import parse_url

from harvester.errors import Blocked
from harvester.net.clock import Clock
from harvester.net.pace import DEFAULT_INTERVAL, Pace
from harvester.net.patience import LONGEST_WAIT
from harvester.net.robots import Robots
from harvester.net.settings import Settings, host_of

log = logging.getLogger(__name__)


class Manners:
    """The rules and paces of the hosts of one source, each learned once in a run."""

    def __init__(self, settings: Settings, clock: Clock, pace_folder: Path | None) -> None:
        self._settings = settings
        self._clock = clock
        self._pace_folder = pace_folder
        self._paces: dict[str, Pace] = {}
        self._rules: dict[str, Robots] = {}

    def pace(self, url: str) -> Pace:
        """The pace of an address's host."""
        host = host_of(url)
        if host not in self._paces:
            rate = self._settings.requests_per_second
            interval = 1 / rate if rate else DEFAULT_INTERVAL
            self._paces[host] = Pace(host, interval, self._clock, self._pace_folder)
        return self._paces[host]

    def knows(self, url: str) -> bool:
        """Whether the rules of an address's host have been learned."""
        return robots_url(url) in self._rules

    def learn(self, url: str, text: str) -> None:
        """Take note of the robots.txt of an address's host, and slow down where it asks for that.

        A rate that the user asked for exceeds it only on a server that the user named. Raises Blocked where it wants
        longer pauses than a run makes.
        """
        rules = Robots(text)
        pace = self.pace(url)
        asked = self._settings.requests_per_second
        delay = rules.delay or 0.0
        if delay <= pace.interval or (self._settings.named and asked):
            delay = 0.0
        if delay > LONGEST_WAIT:
            wants = f"{robots_url(url)} wants {delay:,.0f} seconds between two requests"
            told = (
                f"{self._settings.source}: {wants}, and a run waits for {LONGEST_WAIT:.0f} at most; nothing was asked."
            )
            raise Blocked(told, url=url)
        self._rules[robots_url(url)] = rules
        if delay and asked:
            sentence = (
                "%s asks in its robots.txt for %g seconds between two requests, so that is the pace, not %g a second"
            )
            log.warning(sentence, pace.host, delay, asked)
        pace.interval = delay or pace.interval

    def allows(self, url: str) -> bool:
        """Whether the rules of its host, which must have been learned, let us ask for an address."""
        return self._rules[robots_url(url)].allows(url)


def robots_url(url: str) -> str:
    """Where the rules for an address stand."""
    return f"{parse_url(url).scheme}://{host_of(url)}/robots.txt"
