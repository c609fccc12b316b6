"""The released steps of the schema, each a module whose `apply(database)` is never edited after its release.

A step is one line in STEPS. `sqlite_utils.Migrations` keeps the names of the steps that a file has been through, which
also tells a file made by a newer version: it has been through a step that is not in the table.
"""

from collections.abc import Callable

from db.library import Database, Migrations
from db.migrations import m0001_first

STEPS: tuple[tuple[str, Callable[[Database], None]], ...] = (("m0001_first", m0001_first.apply),)

MIGRATIONS = Migrations("trial_harvester")
for _name, _step in STEPS:
    MIGRATIONS(name=_name)(_step)
