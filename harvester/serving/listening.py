"""The web server around the application."""

import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn

from harvester.collecting import collect_briefly
from harvester.errors import CannotRun
from harvester.serving import application


def listen(database: Path, host: str, port: int, told: Callable[[str], None]) -> None:
    """Serve the database until interrupted. Raises CannotRun where the port is taken or the address is not ours."""
    served = application(database)
    collect_briefly()
    try:
        taken = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as problem:
        raise CannotRun(
            f"{host}:{port} cannot be listened on: {problem.strerror}; choose another with --port"
        ) from None
    with taken:
        shown = f"[{host}]" if ":" in host else host
        told(f"serving {database} for reading at http://{shown}:{taken.getsockname()[1]}/ (Ctrl-C ends it)")
        server = uvicorn.Server(uvicorn.Config(served.app(), log_level="warning", lifespan="on"))
        server.run(sockets=[taken])
