"""A pace per host that all processes of the machine share.

Each request books the next free slot in a small file under the user's cache folder, and waits for it. Slots are
counted from slots, not from when the last answer came, so a crawl takes what the pace asks and no more. The file holds
one number: when the next slot is free, in seconds since 1970.
"""

import logging
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from platformdirs import user_cache_path

from harvester.errors import CannotRun
from harvester.net.clock import Clock

log = logging.getLogger(__name__)

DEFAULT_INTERVAL = 1.0  # seconds between two requests where neither the user nor robots.txt says anything
# A slot further away than this, or than so many intervals, was not booked by anybody who waits: the machine's clock was
# set back.
FARTHEST_SLOT = 900.0
FARTHEST_INTERVALS = 10
BOOKING_TIMEOUT = 30.0  # booking takes well under a millisecond; a stopped process may hold the lock
ALONE_TIMEOUT = 900.0
POLL = 0.005


class Pace:
    """The slots of one host. `interval` is the number of seconds between two of them, and may be changed."""

    def __init__(self, host: str, interval: float, clock: Clock, folder: Path | None = None) -> None:
        self.host = host
        self.interval = interval
        self.clock = clock
        name = re.sub(r"[^A-Za-z0-9.-]", "_", host)
        folder = folder or _shared_folder()
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / f"{name}.slot"

    def wait(self) -> None:
        """Book the next free slot and wait for it."""
        slot = self._book(0.0)
        self.clock.sleep(slot - self.clock.now())

    def hold(self, seconds: float) -> None:
        """Keep every process of this machine from the host for so long: it asked for that."""
        self._book(seconds)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Let one process of this machine at a time through, for an endpoint that takes one request in flight."""
        lock = FileLock(f"{self.path}.alone")
        try:
            lock.acquire(timeout=ALONE_TIMEOUT, poll_interval=10 * POLL)
        except Timeout as problem:
            waited = ALONE_TIMEOUT / 60
            sentence = f"Another process has had the history endpoint of {self.host} for {waited:.0f} minutes"
            raise CannotRun(f"{sentence}; end it, or wait for it, then run this again.") from problem
        try:
            yield
        finally:
            lock.release()

    def _book(self, hold: float) -> float:
        """Take the next free slot, or with `hold` put it off by so many seconds from now; returns the slot taken."""
        lock = FileLock(f"{self.path}.lock")
        try:
            with lock.acquire(timeout=BOOKING_TIMEOUT, poll_interval=POLL):
                now = self.clock.now()
                slot = max(now, self._free(now))
                self.path.write_text(repr(max(slot, now + hold) if hold else slot + self.interval))
        except Timeout as problem:
            sentence = f"Another process has held {self.path}.lock for {BOOKING_TIMEOUT:.0f} seconds"
            raise CannotRun(f"{sentence}; is a crawl of {self.host} stopped? End it, then run this again.") from problem
        except OSError as problem:
            raise CannotRun(
                f"The pace of {self.host} cannot be noted in {self.path} ({problem.strerror or problem}): make room "
                "there, or make it writable."
            ) from problem
        return slot

    def _free(self, now: float) -> float:
        """When the next slot is free, as the file says; now where it says nothing that can be true."""
        try:
            free = float(self.path.read_text())
        except FileNotFoundError:
            return now
        except ValueError:  # a process was killed between emptying the file and writing it: it has just asked
            return now + self.interval
        if not free <= now + max(FARTHEST_SLOT, FARTHEST_INTERVALS * self.interval):
            log.warning("the next slot of %s lies too far ahead (was the clock set back?); starting afresh", self.host)
            return now
        return free


def _shared_folder() -> Path:
    """The folder of the slots: the user's cache, or the temporary folder where there is no writable home."""
    choices = (user_cache_path("trial-harvester"), Path(tempfile.gettempdir()) / f"trial-harvester-{_user()}")
    for choice in choices:
        folder = choice / "pace"
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            continue
        if os.access(folder, os.W_OK):
            return folder
    raise CannotRun(
        f"Neither {choices[0]} nor {choices[1]} can be written, and the pace that all runs share is kept there;"
        " make one of them writable, or set XDG_CACHE_HOME."
    )


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
