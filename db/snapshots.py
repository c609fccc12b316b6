"""The archive: every body received, once per SHA-256, compressed; a row of `snapshots` is never changed.

That a body came again, or from another address, is a row of `receipts`, one per address and body, whose time of last
receipt and count are brought up to date: a daily crawl that receives the same bodies does not grow the file.
"""

# ruff: noqa: S608 - the only names put into SQL are those of this package's own tables and columns

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

import msgspec
import zstandard

from db.connection import Connection
from db.errors import DamagedBody, NoSuchRow
from db.models import Packed, Pruned, Receipt, Snapshot

_COLUMNS = "id, sha256, size, source, url, received_at, status, etag, last_modified"
# What keeps a body: whatever could still be read again from it, or asks a person to look at it.
_KEPT = """SELECT snapshot FROM versions UNION SELECT snapshot FROM records WHERE snapshot IS NOT NULL
    UNION SELECT snapshot FROM pending UNION SELECT snapshot FROM run_items WHERE snapshot IS NOT NULL
    UNION SELECT snapshot FROM failures WHERE snapshot IS NOT NULL"""


def new_compressor() -> zstandard.ZstdCompressor:
    """What `pack` compresses with; making one takes longer than compressing a small body."""
    return zstandard.ZstdCompressor(level=3)


def pack(body: bytes, compressor: zstandard.ZstdCompressor | None = None, *, digest: str | None = None) -> Packed:
    """Hash and compress a body (zstd level 3); pure, so that worker processes can do it.

    `digest` is its SHA-256 in hex, where somebody has computed it already.
    """
    compressor = compressor or new_compressor()
    return Packed(sha256=digest or sha256(body).hexdigest(), size=len(body), frame=compressor.compress(body))


def unpack(frame: bytes, size: int) -> bytes:
    """The body of a stored frame, at most `size` bytes. Raises zstandard.ZstdError on a damaged frame."""
    body: bytes = zstandard.ZstdDecompressor().decompress(frame, max_output_size=max(size, 1))
    return body


class _Body(msgspec.Struct, frozen=True):
    """A stored body as it lies in the table."""

    id: int
    sha256: str
    size: int
    body: bytes


class Snapshots:
    """The bodies received."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._compressor = new_compressor()

    def add(self, body: bytes | Packed, receipt: Receipt) -> int:
        """Keep a body as received, in one transaction; gives the snapshot's id, an old one if the body is known."""
        return self.add_many([(body, receipt)])[0]

    def add_many(self, received: Iterable[tuple[bytes | Packed, Receipt]]) -> list[int]:
        """Keep many bodies in one transaction; gives the ids of their snapshots in the same order."""
        packed = [(self._packed(body), receipt) for body, receipt in received]
        with self._connection.writing():
            self._connection.many(
                "INSERT INTO snapshots (sha256, size, source, url, received_at, status, etag, last_modified, body) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
                ((one.sha256, one.size, *_receipt(receipt), one.frame) for one, receipt in packed),
            )
            ids = self.ids([one.sha256 for one, _ in packed])
            self._connection.many(
                "INSERT INTO receipts (snapshot, source, url, first_at, status, etag, last_modified, last_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (url, snapshot) DO UPDATE SET times = times + 1, "
                "last_at = max(last_at, excluded.last_at), status = excluded.status, etag = excluded.etag, "
                "last_modified = excluded.last_modified",
                ((ids[one.sha256], *_receipt(receipt), receipt.received_at) for one, receipt in packed),
            )
        return [ids[one.sha256] for one, _ in packed]

    def ids(self, hashes: Sequence[str]) -> dict[str, int]:
        """SHA-256 (hex) -> snapshot id, for those of the hashes that are stored."""
        return self._connection.mapping(
            str,
            int,
            "SELECT sha256, id FROM snapshots WHERE sha256 IN (SELECT value FROM json_each(?))",
            (msgspec.json.encode(hashes).decode(),),
        )

    def get(self, snapshot: int) -> Snapshot:
        """A snapshot without its body. Raises NoSuchRow."""
        found = self._connection.first(Snapshot, f"SELECT {_COLUMNS} FROM snapshots WHERE id = ?", (snapshot,))
        if found is None:
            raise NoSuchRow(f"{self._connection.path} has no snapshot {snapshot}; it may have been pruned")
        return found

    def body(self, snapshot: int) -> bytes:
        """The bytes of a snapshot as they were received. Raises NoSuchRow, and DamagedBody where they are not."""
        found = self._connection.first(_Body, "SELECT id, sha256, size, body FROM snapshots WHERE id = ?", (snapshot,))
        if found is None:
            raise NoSuchRow(f"{self._connection.path} has no snapshot {snapshot}; it may have been pruned")
        return _whole(found)

    def of_url(self, url: str) -> list[Snapshot]:
        """The bodies received from an address, the one received last first; times and validators are that receipt's."""
        return self._connection.read(
            Snapshot,
            "SELECT s.id, s.sha256, s.size, r.source, r.url, r.last_at AS received_at, r.status, r.etag, "
            "r.last_modified FROM receipts AS r JOIN snapshots AS s ON s.id = r.snapshot "
            "WHERE r.url = ? ORDER BY r.last_at DESC, r.id DESC",
            (url,),
        )

    def damaged(self) -> Iterator[str]:
        """Read every body and give a sentence for each whose bytes are not those that were received."""
        for one in self._connection.each(_Body, "SELECT id, sha256, size, body FROM snapshots"):
            try:
                _whole(one)
            except DamagedBody as problem:
                yield str(problem)

    def prune(self, before: str) -> Pruned:
        """Delete bodies first received before this time (UTC) from which no version was read.

        What a version, a record's latest receipt, a staged record, a run's item or a failure refers to stays. The file
        shrinks when it is compacted (`Store.compact`).
        """
        doomed = f"FROM snapshots WHERE received_at < ? AND id NOT IN ({_KEPT})"
        with self._connection.writing():
            size = self._connection.number(f"SELECT sum(length(body)) {doomed}", (before,))
            count = self._connection.run(f"DELETE {doomed}", (before,))
        return Pruned(snapshots=count, bytes=size)

    def _packed(self, body: bytes | Packed) -> Packed:
        return body if isinstance(body, Packed) else pack(body, self._compressor)


def _whole(stored: _Body) -> bytes:
    """A body, checked against its hash. Raises DamagedBody."""
    try:
        body = unpack(stored.body, stored.size)
    except zstandard.ZstdError as problem:
        raise DamagedBody(
            f"snapshot {stored.id} cannot be decompressed ({problem}); restore the file from a backup"
        ) from problem
    if sha256(body).hexdigest() != stored.sha256 or len(body) != stored.size:
        raise DamagedBody(
            f"snapshot {stored.id} is not what was received: its SHA-256 is not {stored.sha256}; restore a backup"
        )
    return body


def _receipt(receipt: Receipt) -> tuple[str, str, str, int | None, str | None, str | None]:
    return (
        receipt.source,
        receipt.url,
        receipt.received_at,
        receipt.status,
        receipt.etag,
        receipt.last_modified,
    )
