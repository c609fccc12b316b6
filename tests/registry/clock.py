"""A clock that sleeps at once."""

import time

from harvester.net import Clock


class FakeClock(Clock):
    """Starts now, and moves only when somebody sleeps; `slept` lists for how long each time."""

    def __init__(self) -> None:
        self.time = time.time()
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        if seconds > 0:
            self.slept.append(seconds)
            self.time += seconds
