"""Upkeep: the audit of everything stored, a consistent copy while others write, and the compaction of the file."""

import os
import sqlite3
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import msgspec

from db.connection import Connection
from db.errors import CannotOpen, NotADatabase, translated
from db.models import Verification
from db.snapshots import Snapshots


class _Content(msgspec.Struct, frozen=True):
    id: int
    content_hash: str
    trial: str


class _BrokenKey(msgspec.Struct, frozen=True):
    """A row of PRAGMA foreign_key_check."""

    table: str
    rowid: int | None
    parent: str


class _PageCheck(msgspec.Struct, frozen=True):
    """A row of PRAGMA integrity_check."""

    integrity_check: str


class _Name(msgspec.Struct, frozen=True):
    source: str
    trial_id: str


def verify(connection: Connection, snapshots: Snapshots) -> Verification:
    """Audit the database: every body against its SHA-256, every version against its content hash, keys and pages."""
    drift = tuple(_search_drift(connection))
    with connection.reading():
        problems = (
            *drift,
            *snapshots.damaged(),
            *_changed_versions(connection),
            *_broken_keys(connection),
            *_broken_pages(connection),
            *_out_of_step(connection),
        )
        return Verification(
            snapshots=connection.number("SELECT count(*) FROM snapshots"),
            versions=connection.number("SELECT count(*) FROM versions"),
            problems=problems,
        )


def _changed_versions(connection: Connection) -> Iterator[str]:
    """A version's content hash is that of its JSON without the two fields that are no content."""
    for one in connection.each(_Content, "SELECT id, content_hash, trial FROM versions"):
        plain = msgspec.json.decode(one.trial)
        content = {name: value for name, value in plain.items() if name not in ("schema_version", "url")}
        if sha256(msgspec.json.encode(content)).hexdigest() != one.content_hash:
            yield f"version {one.id} is not what was stored: its hash is not {one.content_hash}; restore a backup"


def _broken_keys(connection: Connection) -> Iterator[str]:
    for one in connection.each(_BrokenKey, "PRAGMA foreign_key_check"):
        yield f"row {one.rowid} of {one.table} refers to a row of {one.parent} that is not there; restore a backup"


def _broken_pages(connection: Connection) -> Iterator[str]:
    for one in connection.each(_PageCheck, "PRAGMA integrity_check"):
        if one.integrity_check != "ok":
            yield f"the file is damaged ({one.integrity_check}); restore it from a backup"


def _search_drift(connection: Connection) -> Iterator[str]:
    """The full-text index holds the words of the tables; SQLite checks it as if writing, and changes nothing."""
    if connection.read_only:
        return
    try:
        with connection.writing():
            connection.run("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")
    except NotADatabase:
        yield "the full-text index does not match the tables; compact the database, which makes it anew"


def _out_of_step(connection: Connection) -> Iterator[str]:
    """The current tables show the last version of every record."""
    found = connection.each(
        _Name,
        "SELECT r.source, r.trial_id FROM records AS r LEFT JOIN trials AS t ON t.id = r.id "
        "WHERE t.version IS NOT (SELECT id FROM versions WHERE record = r.id ORDER BY number DESC LIMIT 1)",
    )
    for one in found:
        yield f"{one.source} {one.trial_id}: the current tables do not show its latest version; run trials reparse"


def backup(connection: Connection, target: Path) -> None:
    """Copy the database as it is at this moment to `target`, while others write; the copy appears whole or not at all.

    Raises CannotOpen where the target is the database itself or its folder is missing.
    """
    if target.exists() and target.samefile(connection.path):
        raise CannotOpen(f"{target} is the database itself; name another file for its copy")
    if not target.parent.is_dir():
        raise CannotOpen(f"{target} cannot be made: there is no folder {target.parent}")
    part = target.with_name(target.name + ".part")
    with translated(str(target)):
        copy = sqlite3.connect(part)
        try:
            # All pages in one step: the copy is of one moment, and in WAL mode no writer waits for it.
            connection.raw.backup(copy, pages=-1)
            copy.execute("PRAGMA journal_mode=DELETE")
        finally:
            copy.close()
    os.replace(part, target)


def compact(connection: Connection) -> None:
    """Make the full-text index anew and give unused pages back; needs as much free space as the file has."""
    with connection.writing():
        connection.run("INSERT INTO search(search) VALUES ('rebuild')")
    connection.run("VACUUM")
    connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
