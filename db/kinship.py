"""What trials share: an index of keys that makes finding kin quick. The keys are the caller's; here they are words.

The index follows the versions: a record's keys go with its row of `trials`, which is replaced whole when its version
changes, and `outdated` gives the records that have none.
"""

from collections.abc import Iterator, Sequence

import msgspec

from db.connection import Connection
from db.models import StoredVersion
from db.versions import Versions


class Kinship:
    """The keys of the current trials."""

    def __init__(self, connection: Connection, versions: Versions) -> None:
        self._connection = connection
        self._versions = versions

    def outdated(self) -> Iterator[StoredVersion]:
        """The latest versions whose keys are not in the index yet."""
        if self._connection.number("SELECT count(*) FROM trials") == self.population():
            return
        rows = self._connection.rows(
            "SELECT t.version FROM trials AS t LEFT JOIN kin_versions AS k ON k.trial = t.id "
            "WHERE k.version IS NOT t.version ORDER BY t.id"
        )
        for row in rows:
            yield self._versions.get(msgspec.convert(row[0], int))

    def put(self, versions: Sequence[tuple[StoredVersion, Sequence[str]]]) -> None:
        """Index the keys of latest versions, in one transaction, in place of those of earlier ones."""
        with self._connection.writing():
            self._connection.many("DELETE FROM kin WHERE trial = ?", ((one.info.record,) for one, _ in versions))
            self._connection.many(
                "INSERT OR IGNORE INTO kin_keys (key) VALUES (?)", ((key,) for _, keys in versions for key in keys)
            )
            self._connection.many(
                "INSERT INTO kin (key, trial) SELECT id, ? FROM kin_keys WHERE key = ?",
                ((one.info.record, key) for one, keys in versions for key in dict.fromkeys(keys)),
            )
            self._connection.many(
                "INSERT OR REPLACE INTO kin_versions (trial, version) VALUES (?, ?)",
                ((one.info.record, one.info.id) for one, _ in versions),
            )

    def frequency(self, keys: Sequence[str]) -> dict[str, int]:
        """Key -> how many records have it, for those of the keys that any has."""
        return self._connection.mapping(
            str,
            int,
            "SELECT k.key, (SELECT count(*) FROM kin WHERE kin.key = k.id) FROM kin_keys AS k "
            "WHERE k.key IN (SELECT value FROM json_each(?))",
            (msgspec.json.encode(keys).decode(),),
        )

    def having(self, key: str, most: int) -> list[int]:
        """The records that have a key, those known longest first, and no more than `most` of them."""
        rows = self._connection.rows(
            "SELECT trial FROM kin WHERE key = (SELECT id FROM kin_keys WHERE key = ?) ORDER BY trial LIMIT ?",
            (key, most),
        )
        return msgspec.convert([row[0] for row in rows], list[int])

    def population(self) -> int:
        """How many records are indexed."""
        return self._connection.number("SELECT count(*) FROM kin_versions")
