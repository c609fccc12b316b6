"""One run at a time per database: a lock that the operating system lets go when its holder dies."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from harvester.errors import CannotRun


@contextmanager
def only_run(database: Path) -> Iterator[None]:
    """Hold the database's run lock for the block. Raises CannotRun where another run holds it."""
    if not database.parent.is_dir():
        raise CannotRun(f"{database} cannot be made: there is no folder {database.parent}; make it, or name another.")
    lock = FileLock(f"{database}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        if not Path(lock.lock_file).exists():  # a file system on which no file can be made, such as /proc
            raise CannotRun(f"{database}.lock cannot be made; its folder must be writable.") from None
        raise CannotRun(
            f"Another run is working on {database}; wait for it to end, or name another with --db."
        ) from None
    except OSError as problem:
        raise CannotRun(f"{database}.lock cannot be made ({problem.strerror}); its folder must be writable.") from None
    try:
        yield
    finally:
        lock.release()
