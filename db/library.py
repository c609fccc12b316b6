"""sqlite-utils, without the libraries for data frames that it imports where there are any.

It does so for kinds of values that are never stored here, and NumPy and pandas take a second of every command.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _without(*names: str) -> Iterator[None]:
    """Let a library that can do without these find none of them, but those that are imported already."""
    absent = [name for name in names if name not in sys.modules]
    sys.modules.update(dict.fromkeys(absent))  # type: ignore[arg-type]  # null: importing it finds no such module
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]


with _without("numpy", "pandas"):
    from sqlite_utils import Database, Migrations

__all__ = ["Database", "Migrations"]
