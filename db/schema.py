"""Whose file it is and how old: what is checked when a file is opened, and the steps that bring it up to date."""

from db.connection import Connection
from db.errors import MadeByNewer, NeedsMigration, NotADatabase
from db.migrations import STEPS, applied, apply
from db.views import make_views

APPLICATION_ID = 0x54524C48
"""SQLite's application id of our files: the letters TRLH."""


def check(connection: Connection) -> None:
    """Refuse a file of something else, one of a newer version, and (opened read-only) one that is not up to date."""
    path = connection.path
    if not connection.number("SELECT count(*) FROM sqlite_master"):
        if connection.read_only:
            raise NotADatabase(f"{path} is empty; fetch, load or crawl something into it first")
        return
    if connection.number("PRAGMA application_id") != APPLICATION_ID:
        raise NotADatabase(f"{path} is a SQLite database of something else; name another file")
    names = applied(connection.raw)
    newer = sorted(names - {name for name, _ in STEPS})
    if newer:
        raise MadeByNewer(f"{path} was made by a newer version of this program ({', '.join(newer)}); upgrade it")
    if connection.read_only and len(names) < len(STEPS):
        raise NeedsMigration(f"{path} was made by an older version; open it once for writing (trials status) first")


def bring_up_to_date(connection: Connection) -> None:
    """Apply the steps that the file has not been through, in one transaction; another process waits meanwhile."""
    if len(applied(connection.raw)) == len(STEPS):
        return
    with connection.writing():
        apply(connection.raw, STEPS)
        make_views(connection)
        connection.run(f"PRAGMA application_id={APPLICATION_ID}")
        connection.run(f"PRAGMA user_version={len(STEPS)}")
