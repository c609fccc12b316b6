"""Ask for the next answers while the last one is being worked on."""

from collections.abc import Iterator
from queue import SimpleQueue
from threading import Event, Semaphore, Thread
from typing import TypeVar

T = TypeVar("T")


def ahead(items: Iterator[T], depth: int = 1) -> Iterator[T]:
    """Yield what `items` yields, always fetching up to `depth` more of them in a thread.

    A crawl that parses and stores between two requests would else wait for the pace after its own work instead of
    during it. Errors come out where they would have, after the items before them. Whoever stops early, or is
    interrupted, does not wait for the item under way, and no item after it is fetched.
    """
    arrived: SimpleQueue[tuple[T] | BaseException | None] = SimpleQueue()
    room, unwanted = Semaphore(depth), Event()

    def fetch() -> None:
        try:
            room.acquire()
            for item in items:
                arrived.put((item,))
                room.acquire()
                if unwanted.is_set():
                    return
        except BaseException as problem:  # raised again below, where the item was due
            arrived.put(problem)
        else:
            arrived.put(None)

    Thread(target=fetch, name="ahead", daemon=True).start()
    try:
        while came := arrived.get():
            if isinstance(came, BaseException):
                raise came
            room.release()
            yield came[0]
    finally:
        unwanted.set()
        room.release()
