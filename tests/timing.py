"""How long work takes, told apart from how busy the machine is.

A test that measures time must fail on slow code and never on a slow moment: processor time is measured, not the time of
the wall; the garbage collector is off, since what it costs depends on what earlier tests left behind; the best of
several tries counts, since other programs can only make a try slower.
"""

import gc
import time
from collections.abc import Callable


def cpu_seconds(work: Callable[[], object], tries: int = 1) -> float:
    """The least processor time, in seconds, that this process took for some work."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        return min(_once(work) for _ in range(tries))
    finally:
        if was_on:
            gc.enable()


def _once(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def assert_linear(read: Callable[[str], object], text: str, short: int, times: int = 8) -> None:
    """Assert that a text `times` as long takes at most three times that much longer (quadratic: `times` squared).

    `text` is cut to `short` and to `times * short` letters; one of three tries must do.
    """
    assert len(text) >= times * short, "the text is too short to be cut"
    found = []
    for _ in range(3):
        little = max(cpu_seconds(lambda: read(text[:short]), 3), 0.002)
        much = cpu_seconds(lambda: read(text[: times * short]))
        found.append(much / little)
        if found[-1] < 3 * times:
            return
    raise AssertionError(f"{times} times the text took {min(found):.0f} times as long, in the best of three tries")


def in_one_of(tries: int, attempt: Callable[[int], object]) -> None:
    """Run an attempt, which is given its number, until it passes; the last failure is raised.

    For what must be measured on the wall, where another program may delay any try.
    """
    for number in range(tries - 1):
        try:
            attempt(number)
            return
        except AssertionError:
            continue
    attempt(tries - 1)
