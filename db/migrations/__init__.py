"""The released steps of the schema, each a module whose `apply(database)` is never edited after its release.

A step is one line in STEPS. `sqlite_utils.Migrations` keeps the names of the steps that a file has been through, which
also tells a file made by a newer version: it has been through a step that is not in the table.
"""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from db.migrations import m0001_first

if TYPE_CHECKING:
    from db.library import Database

Steps = tuple[tuple[str, "Callable[[Database], None]"], ...]

STEPS: Steps = (("m0001_first", m0001_first.apply),)
_NAME = "trial_harvester"


def applied(connection: sqlite3.Connection) -> set[str]:
    """The names of the steps that a file has been through, as `sqlite_utils.Migrations` keeps them.

    Read without it: every command opens a file, and hardly one finds a step to take.
    """
    kept = "SELECT count(*) FROM sqlite_master WHERE name = '_sqlite_migrations'"
    if not connection.execute(kept).fetchone()[0]:
        return set()
    names = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (_NAME,))
    return {name for (name,) in names}


def apply(connection: sqlite3.Connection, steps: Steps) -> None:
    """Take those of the steps that a file has not been through."""
    from db.library import Database, Migrations

    migrations = Migrations(_NAME)
    for name, step in steps:
        migrations(name=name)(step)
    migrations.apply(Database(connection, recursive_triggers=False, execute_plugins=False))
