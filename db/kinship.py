"""What trials share: an index of keys that makes finding kin quick. The keys are the caller's; here they are words.

The index follows the versions: `outdated` gives the records whose keys are not those of their latest version.
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
        rows = self._connection.rows(
            "SELECT k.key, (SELECT count(*) FROM kin WHERE kin.key = k.id) FROM kin_keys AS k "
            "WHERE k.key IN (SELECT value FROM json_each(?))",
            (_json(keys),),
        )
        return {msgspec.convert(key, str): msgspec.convert(count, int) for key, count in rows}

    def sharing(self, keys: Sequence[str]) -> dict[int, list[str]]:
        """Record -> the keys that it has of these."""
        found: dict[int, list[str]] = {}
        for record, key in self._connection.rows(
            "SELECT kin.trial, k.key FROM kin_keys AS k JOIN kin ON kin.key = k.id "
            "WHERE k.key IN (SELECT value FROM json_each(?))",
            (_json(keys),),
        ):
            found.setdefault(msgspec.convert(record, int), []).append(msgspec.convert(key, str))
        return found

    def population(self) -> int:
        """How many records are indexed."""
        return self._connection.number("SELECT count(*) FROM kin_versions")


def _json(values: Sequence[str]) -> str:
    return msgspec.json.encode(values).decode()
