"""Ends an exchange whose time is up, whatever it is waiting for.

A time-out between two bytes never comes where a byte a minute does: the head of an answer, the sizes of its chunks and
what stands after the last of them are read as lines, and a line that drips is waited for.
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPResponse, HTTPSConnectionPool, ProxyManager
from urllib3.connection import HTTPConnection, HTTPSConnection


class Watchdog:
    """Watches one exchange at a time; `bit` says whether the last one was ended by it.

    What came of an exchange that was ended is worth nothing, even where it looks whole: the end of a connection is the
    end of some answers.
    """

    def __init__(self) -> None:
        self.bit = False
        self._socket: socket.socket | None = None

    @contextmanager
    def watching(self, seconds: float) -> Iterator[None]:
        """Give the exchange of the block so many seconds."""
        self.bit, self._socket = False, None
        timer = Timer(seconds, self._bite)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def holds(self, connection: socket.socket | None) -> None:
        """Note the connection over which the answer comes. Raises TimeoutError where the time is up already."""
        self._socket = connection
        if self.bit:
            raise TimeoutError

    def _bite(self) -> None:
        self.bit = True
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


class WatchedAdapter(HTTPAdapter):
    """Sends over connections that a watchdog knows."""

    def __init__(self, watchdog: Watchdog, **options: Any) -> None:
        self._pools = _pools(watchdog)
        super().__init__(**options)

    def init_poolmanager(self, *sizes: Any, **options: Any) -> None:
        """Make the pool of connections."""
        super().init_poolmanager(*sizes, **options)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **options: Any) -> ProxyManager:
        """Make the pool of connections over a proxy."""
        manager: ProxyManager = super().proxy_manager_for(proxy, **options)
        manager.pool_classes_by_scheme = self._pools
        return manager


def _pools(watchdog: Watchdog) -> dict[str, type[HTTPConnectionPool]]:
    """The pools of urllib3, whose connections show the watchdog their socket before they wait for an answer."""

    class Plain(HTTPConnection):
        def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as urllib3 has it
            watchdog.holds(self.sock)
            return super().getresponse()

    class Encrypted(HTTPSConnection):
        def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as urllib3 has it
            watchdog.holds(self.sock)
            return super().getresponse()

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class EncryptedPool(HTTPSConnectionPool):
        ConnectionCls = Encrypted

    return {"http": PlainPool, "https": EncryptedPool}
