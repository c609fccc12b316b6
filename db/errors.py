"""What the store says when it cannot go on; each message is a sentence for the person who reads it.

StoreError
 ├── NotADatabase      the file is not SQLite, is damaged, or is SQLite made by something else
 ├── MadeByNewer       a newer version of this program has migrated the file
 ├── NeedsMigration    an older file was opened read-only, so it cannot be brought up to date
 ├── CannotOpen        the file or its folder is missing, or may not be read
 ├── ReadOnly          the file or its folder may not be written
 ├── DiskFull          there is no room for what was to be written
 ├── Busy              another process held the database for longer than the waiting time
 ├── BadQuery          a query that SQLite refuses, or that would write
 ├── NoSuchRow         an id that the database does not have
 ├── DamagedBody       the stored bytes of a snapshot are not those that were received
 ├── MovedOn           changes were computed against a version that is no longer the latest
 ├── OtherRevision     a version would stand on one that another parser revision read
 └── OtherSchema       a stored Trial has the shape of another schema version
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


class StoreError(Exception):
    """The base of what the store raises; the message is a sentence."""


class NotADatabase(StoreError):  # noqa: N818 - reads as the sentence it is
    """The file is not SQLite, is damaged, or was made by something else."""


class MadeByNewer(StoreError):  # noqa: N818
    """A newer version of this program has migrated the file."""


class NeedsMigration(StoreError):  # noqa: N818
    """An older file was opened read-only, so that it cannot be brought up to date."""


class CannotOpen(StoreError):  # noqa: N818
    """The file or its folder is missing, or may not be read."""


class ReadOnly(StoreError):  # noqa: N818
    """The file or its folder may not be written."""


class DiskFull(StoreError):  # noqa: N818
    """There is no room for what was to be written."""


class Busy(StoreError):  # noqa: N818
    """Another process held the database for longer than the waiting time."""


class BadQuery(StoreError):  # noqa: N818
    """A query that SQLite refuses, or that would write."""


class NoSuchRow(StoreError):  # noqa: N818
    """An id that the database does not have."""


class DamagedBody(StoreError):  # noqa: N818
    """The stored bytes of a snapshot are not those that were received."""


class MovedOn(StoreError):  # noqa: N818
    """Changes were computed against a version that is no longer the latest."""


class OtherRevision(StoreError):  # noqa: N818
    """A version would stand on one that another parser revision read."""


class OtherSchema(StoreError):  # noqa: N818
    """A stored Trial has the shape of another schema version, and is to be read again from its snapshot."""


# SQLite's primary result codes (https://www.sqlite.org/rescode.html) and what they mean to a person.
_SENTENCES: dict[int, tuple[type[StoreError], str]] = {
    sqlite3.SQLITE_NOTADB: (NotADatabase, "{path} is not a database; name another file, or move this one away"),
    sqlite3.SQLITE_CORRUPT: (NotADatabase, "{path} is damaged ({said}); restore it from a backup"),
    sqlite3.SQLITE_READONLY: (ReadOnly, "{path} is read-only; make the file and its folder writable"),
    sqlite3.SQLITE_PERM: (ReadOnly, "{path} may not be written; check its permissions"),
    sqlite3.SQLITE_CANTOPEN: (CannotOpen, "{path} cannot be opened; check that its folder exists and may be read"),
    sqlite3.SQLITE_FULL: (DiskFull, "there is no room left for {path}; what was being written is undone"),
    sqlite3.SQLITE_IOERR: (DiskFull, "{path} cannot be read or written ({said}); check the disk and its free space"),
    sqlite3.SQLITE_BUSY: (Busy, "{path} is in use by another process; try again when it is done"),
    sqlite3.SQLITE_LOCKED: (Busy, "{path} is in use by another part of this process; try again when it is done"),
}


def sentence(problem: sqlite3.Error, path: str) -> StoreError | None:
    """Turn SQLite's error into ours, or null where it is no condition of the file but a fault of the program."""
    code = getattr(problem, "sqlite_errorcode", None)
    if code is None:
        return None
    known = _SENTENCES.get(code & 0xFF)
    if known is None:
        return None
    kind, words = known
    return kind(words.format(path=path, said=problem))


@contextmanager
def translated(path: str) -> Iterator[None]:
    """Let no SQLite error about the state of the file at `path` pass without its sentence."""
    try:
        yield
    except sqlite3.Error as problem:
        ours = sentence(problem, path)
        if ours is None:
            raise
        raise ours from problem
