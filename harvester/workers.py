"""Worker processes that read bodies, while this process goes on asking and writing.

Each has a pipe of its own, of which nobody else holds an end: when this process is killed, the pipe breaks and the
worker ends, so that a kill leaves no process and no lock behind.
"""

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Self

from harvester.errors import CommandError
from harvester.reading import Reading, Unread

MOST_WORKERS = 8
UNDER_WAY = 2
"""Parts that a worker has at a time: one that it reads, and the next, so that it never waits."""

Part = Sequence[Unread]


class Readers:
    """Some worker processes, started when first needed; close them after use."""

    def __init__(self, count: int | None = None) -> None:
        self._count = count or min(os.cpu_count() or 1, MOST_WORKERS)
        self._pipes: list[Connection] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the workers end."""
        for pipe in self._pipes:
            pipe.close()
        self._pipes.clear()

    def read(self, parts: Iterable[Part]) -> Iterator[list[Reading]]:
        """Give the readings of each part, in the order of the parts, taking in few parts more than are asked for."""
        if not self._pipes:
            self._pipes = [_start() for _ in range(self._count)]
        waiting = iter(parts)
        busy: dict[Connection, deque[int]] = {pipe: deque() for pipe in self._pipes}
        done: dict[int, list[Reading]] = {}
        sent = given = 0
        more = True
        while more or given < sent:
            while more and (pipe := self._idle(busy, sent - given)) is not None:
                part = next(waiting, None)
                more = part is not None
                if part is not None:
                    pipe.send(part)
                    busy[pipe].append(sent)
                    sent += 1
            if given not in done and given < sent:
                self._collect(busy, done)
            while given in done:
                yield done.pop(given)
                given += 1

    def _idle(self, busy: dict[Connection, deque[int]], ahead: int) -> Connection | None:
        """The worker that has least to do, unless all have enough, or one slow part holds up too many others."""
        if ahead >= 4 * UNDER_WAY * self._count:
            return None
        pipe = min(busy, key=lambda one: len(busy[one]))
        return pipe if len(busy[pipe]) < UNDER_WAY else None

    def _collect(self, busy: dict[Connection, deque[int]], done: dict[int, list[Reading]]) -> None:
        """Wait until some worker has read a part, and take its readings."""
        for ready in wait([pipe for pipe, parts in busy.items() if parts]):
            if not isinstance(ready, Connection):
                continue
            try:
                readings: list[Reading] = ready.recv()
            except (EOFError, OSError):
                raise CommandError(
                    "A process that read records ended (was it killed, or short of memory?); run this again, and what "
                    "is stored will not be done twice."
                ) from None
            done[busy[ready].popleft()] = readings


def _start() -> Connection:
    """Start a worker; gives our end of its pipe. A spawned process inherits no end but its own."""
    ours, theirs = get_context("spawn").Pipe()
    get_context("spawn").Process(target=_work, args=(theirs,), name="reader", daemon=True).start()
    theirs.close()
    return ours


def _work(pipe: Connection) -> None:
    """Read parts until the pipe closes. A thread takes them in, so that neither side waits for the other to send."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all; the main process says when to end
    from harvester.reading import read

    parts: SimpleQueue[Part] = SimpleQueue()

    def take_in() -> None:
        try:
            while True:
                parts.put(pipe.recv())
        except (EOFError, OSError):
            os._exit(0)

    Thread(target=take_in, daemon=True).start()
    while True:
        readings = [read(one) for one in parts.get()]
        try:
            pipe.send(readings)
        except OSError:
            os._exit(0)
