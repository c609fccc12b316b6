"""Worker processes that read bodies, while this process goes on asking and writing.

Each has a pipe of its own, of which nobody else keeps an end: when this process is killed, the pipe breaks and the
worker ends, so that a kill leaves no process and no lock behind.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Final, Self

from harvester.collecting import collected_seldom
from harvester.errors import CommandError
from harvester.reading import Reading, Unread

MOST_WORKERS = 8
UNDER_WAY = 4
"""Parts that a worker has at a time: one that it reads, and what lasts it while this process writes others."""
LEAD = 5
"""Parts for each worker that may be done before the one that is due next."""

Part = Sequence[Unread]
Inbox = SimpleQueue["tuple[_Worker, bytes | None]"]
"""Readings as they came, which take less room than what is made of them; nothing where a process ended."""


class Readers:
    """Some worker processes; close them after use.

    They are started when first needed, each as a fresh process. Where it is known beforehand that they are, `fork`
    starts them at once as copies of this process, which are ready a second sooner: before it has threads, open
    databases or locks, since a copy would hold those, too.
    """

    def __init__(self, count: int | None = None, *, fork: bool = False) -> None:
        self._count = count or min(os.cpu_count() or 1, MOST_WORKERS)
        self._workers: list[_Worker] = []
        self._inbox: Inbox = SimpleQueue()
        self._next_is_here = False
        if fork:
            _import_parsers()
            self._start("fork" if "fork" in get_all_start_methods() and sys.platform != "darwin" else "spawn")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the workers end."""
        for worker in self._workers:
            worker.close()
        self._workers.clear()

    def read(self, parts: Iterable[Part]) -> Iterator[list[Reading]]:
        """Give the readings of each part, in the order of the parts, taking in few parts more than are asked for.

        Raises CommandError where a worker ends before its time.
        """
        if not self._workers:
            self._start("spawn")
        waiting = enumerate(parts)
        done: dict[int, list[Reading]] = {}
        sent = due = 0
        more = True
        while more or due < sent:
            while more and sent - due < LEAD * self._count and (worker := self._idle()):
                number, part = next(waiting, (None, None))
                if number is None or part is None:
                    more = False
                else:
                    worker.send(number, part)
                    sent += 1
            if due < sent and due not in done:
                self._collect(done)
            while due in done:
                readings = done.pop(due)
                due += 1
                self._next_is_here = due in done
                yield readings

    @property
    def is_behind(self) -> bool:
        """Whether no further readings have come so far."""
        return self._inbox.empty() and not self._next_is_here

    def _start(self, method: str) -> None:
        _give_memory_back()
        self._inbox = SimpleQueue()
        for _ in range(self._count):
            self._workers.append(_Worker(method, [worker.pipe for worker in self._workers]))
        for worker in self._workers:
            worker.start(self._inbox)

    def _idle(self) -> "_Worker | None":
        """The worker that has least to do, unless all have enough."""
        worker = min(self._workers, key=lambda one: len(one.busy_with))
        return worker if len(worker.busy_with) < UNDER_WAY else None

    def _collect(self, done: dict[int, list[Reading]]) -> None:
        """Wait until some worker has read a part, and take its readings."""
        worker, came = self._inbox.get()
        if came is None:
            raise CommandError(
                "A process that read records ended before its time (was it killed, or short of memory?). What is "
                "stored stays: run this again, and it goes on."
            )
        done[worker.busy_with.pop(0)] = ForkingPickler.loads(came)


_NICE: Final = 10


def _give_way() -> None:
    """Let whoever writes go first: what was read only waits for it, and at the end everyone does."""
    if sys.platform != "win32":
        os.nice(_NICE)


_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8  # of glibc's malloc.h
_LARGE = 128 * 1024


def _give_memory_back() -> None:
    """Let this process keep no memory that parts once took: glibc would keep an arena a thread, and large blocks.

    Without a fixed threshold it takes the more blocks from its heap, which never shrinks, the larger those are that it
    has seen. Other C libraries have no such settings.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, 1)
        mallopt(_M_MMAP_THRESHOLD, _LARGE)


def _import_parsers() -> None:
    """Import what reads bodies, so that copies of this process need not."""
    from parsers import PARSERS, parser

    for source in PARSERS:
        parser(source)


class _Worker:
    """One process, seen from here. Our ends of the pipes, which a copy of this process inherits, it closes."""

    def __init__(self, method: str, others: list[Connection]) -> None:
        context = get_context(method)
        self.pipe, theirs = context.Pipe()
        inherited = [*others, self.pipe] if method == "fork" else []
        process = context.Process(target=_work, args=(theirs, inherited), name="reader", daemon=True)  # type: ignore[attr-defined]
        process.start()
        theirs.close()
        self.busy_with: list[int] = []
        self._outbox: SimpleQueue[Part | None] = SimpleQueue()

    def start(self, inbox: "Inbox") -> None:
        """Start the threads that send and that receive, once every process has been started."""
        Thread(target=self._send, name="outbox", daemon=True).start()
        Thread(target=self._receive, args=(inbox,), name="inbox", daemon=True).start()

    def send(self, number: int, part: Part) -> None:
        """Give it a part to read; a thread sends, since a busy worker takes its time to take in."""
        self.busy_with.append(number)
        self._outbox.put(part)

    def close(self) -> None:
        """Let it end, whatever it is doing."""
        self._outbox.put(None)

    def _send(self) -> None:
        try:
            while (part := self._outbox.get()) is not None:
                self.pipe.send(part)
            self.pipe.send(None)
        except OSError:  # the worker ended, which `_receive` says
            return

    def _receive(self, inbox: "Inbox") -> None:
        """Take in what it has read at once, whatever this process is doing: it would have to wait."""
        try:
            while True:
                inbox.put((self, self.pipe.recv_bytes()))
        except (EOFError, OSError):
            inbox.put((self, None))
        self.pipe.close()  # here, and nowhere else: a pipe that is closed while it is read from stays open


def _work(pipe: Connection, inherited: Sequence[Connection]) -> None:
    """Read parts until the pipe closes. A thread takes them in, so that the next is here when one is done."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all; the main process says when to end
    _give_way()
    _give_memory_back()
    for end in inherited:
        end.close()
    parts: SimpleQueue[Part] = SimpleQueue()

    def take_in() -> None:
        try:
            while (part := pipe.recv()) is not None:
                parts.put(part)
        except (EOFError, OSError):
            pass  # whoever gave the parts is gone, and nobody is there to be told
        os._exit(0)

    Thread(target=take_in, daemon=True).start()
    from harvester.reading import read_all

    with collected_seldom():
        while True:
            readings = read_all(parts.get())
            try:
                pipe.send(readings)
            except OSError:
                os._exit(0)
