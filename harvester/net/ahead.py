"""Ask for the next answer while the last one is being worked on."""

from collections.abc import Iterator
from concurrent.futures import Future
from itertools import islice
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


def ahead(items: Iterator[T]) -> Iterator[T]:
    """Yield what `items` yields, always fetching one more in a thread.

    A crawl that parses and stores between two requests would else wait for the pace after its own work instead of
    during it. Errors come out where they would have, after the items before them. Whoever stops early, or is
    interrupted, does not wait for the item under way.
    """
    coming = _start(items)
    while taken := coming.result():
        coming = _start(items)
        yield taken[0]


def _start(items: Iterator[T]) -> Future[list[T]]:
    """Take the next item in a thread that no exit waits for: its list has one item, or none at the end."""
    future: Future[list[T]] = Future()

    def take() -> None:
        try:
            future.set_result(list(islice(items, 1)))  # StopIteration cannot travel through a Future
        except BaseException as problem:  # raised again by `result`, where the item was due
            future.set_exception(problem)

    Thread(target=take, name="ahead", daemon=True).start()
    return future
