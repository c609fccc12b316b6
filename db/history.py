"""Filling in history: versions from a registry's own archive, put in their place among those observed.

Numbers count in the registry's order, so they grow when older versions come in; ids stay. The changes between
versions that have become neighbours are computed anew by the caller's comparison, and marked as historic.
"""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from db import current
from db.changes import Changes
from db.connection import Connection
from db.errors import OtherRevision
from db.models import Historic, NewChange, Prepared, StoredVersion, VersionInfo
from db.prepared import content_hash
from db.versions import INFO, Versions, prepared_trial
from parsers.schema import Trial, to_json

Compare = Callable[[StoredVersion, StoredVersion], Sequence[NewChange]]
"""What tells the changes from a version to the next one."""


class History:
    """The past of a record."""

    def __init__(self, connection: Connection, versions: Versions, changes: Changes) -> None:
        self._connection = connection
        self._versions = versions
        self._changes = changes

    def fill(self, record: int, historic: Sequence[Historic], compare: Compare) -> int:
        """Put versions from the registry's archive in their place, in one transaction; gives how many were new.

        A version goes before the first one with a later registry date (on the same day: with a later registry number,
        or observed by us). One that equals its neighbour makes no row: the neighbour takes its registry number, and
        where it follows, its date. Filling in the same versions again does nothing.

        Raises OtherRevision where a stored version was read by another parser revision, as `Versions.save` does.
        """
        with self._connection.writing():
            before = self._versions.of_record(record)
            for one in historic:
                _check_revision(before, one)
            chain = list(before)
            placed: dict[int, Trial | Prepared] = {}
            for one in sorted(historic, key=lambda h: (h.registry_date, h.registry_version or 0)):
                version = self._place(record, chain, one)
                if version is not None:
                    placed[version] = one.trial
            self._renumber(chain)
            self._compare(before, chain, placed, compare)
            if chain and chain[-1].id in placed:
                current.replace(self._connection, [(record, chain[-1].id, prepared_trial(placed[chain[-1].id]))])
        return len(chain) - len(before)

    def _place(self, record: int, chain: list[VersionInfo], one: Historic) -> int | None:
        """Put one version into the chain; gives its id, or null where the chain has its content at that place."""
        if one.registry_version is not None and any(v.registry_version == one.registry_version for v in chain):
            return None
        place = next((index for index, version in enumerate(chain) if _later(version, one)), len(chain))
        content = _content_hash(one.trial)
        if place and chain[place - 1].content_hash == content:
            self._note(chain, place - 1, one, chain[place - 1].registry_date)
            return None
        if place < len(chain) and chain[place].content_hash == content:
            self._note(chain, place, one, one.registry_date)
            return None
        version = self._insert(record, one, content)
        chain.insert(place, version)
        return version.id

    def _note(self, chain: list[VersionInfo], place: int, one: Historic, registry_date: str | None) -> None:
        """Let a stored version stand for a registry version of the same content."""
        version = chain[place]
        number = version.registry_version if version.registry_version is not None else one.registry_version
        chain[place] = msgspec.structs.replace(version, registry_version=number, registry_date=registry_date)
        self._connection.run(
            "UPDATE versions SET registry_version = ?, registry_date = ? WHERE id = ?",
            (number, registry_date, version.id),
        )

    def _insert(self, record: int, one: Historic, content: str) -> VersionInfo:
        """Insert a version with a number that nothing else has: it gets its own when all are placed."""
        number = min(0, self._connection.number("SELECT min(number) FROM versions WHERE record = ?", (record,))) - 1
        values = (record, number, content, one.snapshot, one.parser_revision, one.registry_date)
        form = one.trial.trial if isinstance(one.trial, Prepared) else to_json(one.trial)
        identity = self._connection.insert(
            "INSERT INTO versions (record, number, content_hash, snapshot, parser_revision, registry_date, "
            "registry_version, observed_at, origin, trial) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'history', ?)",
            (*values, one.registry_version, one.observed_at, form.decode()),
        )
        (version,) = self._connection.read(VersionInfo, f"{INFO} WHERE v.id = ?", (identity,))
        return version

    def _renumber(self, chain: list[VersionInfo]) -> None:
        """Number the chain from 1, in two steps, since no two versions of a record may share a number at any time."""
        moved = [(number, version.id) for number, version in enumerate(chain, 1) if version.number != number]
        self._connection.many("UPDATE versions SET number = -1000000000 - id WHERE id = ?", ((v,) for _, v in moved))
        self._connection.many("UPDATE versions SET number = ? WHERE id = ?", moved)
        chain[:] = [msgspec.structs.replace(version, number=number) for number, version in enumerate(chain, 1)]

    def _compare(
        self,
        before: Sequence[VersionInfo],
        after: Sequence[VersionInfo],
        placed: Mapping[int, Trial | Prepared],
        compare: Compare,
    ) -> None:
        """Compute the changes of each version that has another predecessor than it had; `placed` are new."""
        old = {version.id: before[place - 1].id if place else None for place, version in enumerate(before)}
        previous: StoredVersion | None = None
        for place, version in enumerate(after):
            left = after[place - 1].id if place else None
            if left is None or old.get(version.id) == left:
                previous = None
                continue
            if previous is None:
                previous = self._stored(after[place - 1], placed)
            here = self._stored(version, placed)
            self._changes.reconcile(version.id, compare(previous, here))
            previous = here

    def _stored(self, version: VersionInfo, placed: Mapping[int, Trial | Prepared]) -> StoredVersion:
        """A version with its Trial: as it was just read, or from the database."""
        trial = placed.get(version.id)
        return StoredVersion(info=version, trial=trial) if isinstance(trial, Trial) else self._versions.get(version.id)


def _content_hash(trial: Trial | Prepared) -> str:
    return trial.content_hash if isinstance(trial, Prepared) else content_hash(trial)


def _check_revision(chain: Sequence[VersionInfo], one: Historic) -> None:
    for version in chain:
        if one.parser_revision not in (version.parser_revision, version.refused_by):
            raise OtherRevision(
                f"{version.source} {version.trial_id}: version {version.number} was read by parser revision "
                f"{version.parser_revision}, its history by {one.parser_revision}; read the stored version again "
                "first (trials reparse)"
            )


def _later(version: VersionInfo, one: Historic) -> bool:
    """Whether a stored version comes after one from the archive."""
    day = version.registry_date or version.observed_at[:10]
    if day != one.registry_date:
        return day > one.registry_date
    if version.registry_version is None or one.registry_version is None:
        return True
    return version.registry_version > one.registry_version
