"""The web server around the application."""

import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn
from datasette.app import Datasette

from harvester.collecting import collect_briefly
from harvester.errors import CannotRun
from harvester.serving import application
from harvester.serving.warming import warm


def listen(database: Path, host: str, port: int, told: Callable[[str], None]) -> None:
    """Serve the database until interrupted. Raises CannotRun where the port is taken or the address is not ours."""
    served = application(database)
    try:
        taken = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as problem:
        raise CannotRun(
            f"{host}:{port} cannot be listened on: {problem.strerror}; choose another with --port"
        ) from None
    # asyncio sends at once on sockets that say they are TCP, which one of `create_server` and what it accepts do not:
    # without this, a browser that keeps its connection waits 40 ms for the second packet of each answer.
    taken.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with taken:
        shown = f"[{host}]" if ":" in host else host
        told(f"serving {database} for reading at http://{shown}:{taken.getsockname()[1]}/ (Ctrl-C ends it)")
        _Server(served, database).run(sockets=[taken])


class _Server(uvicorn.Server):
    """A server that has been through its pages once before it answers anybody."""

    def __init__(self, served: Datasette, database: Path) -> None:
        super().__init__(uvicorn.Config(served.app(), log_level="warning", lifespan="on"))
        self._served = served
        self._database = database

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Warm the pages, then listen; who asks meanwhile waits for both."""
        await warm(self._served, self._database)
        await super().startup(sockets)
        collect_briefly()
