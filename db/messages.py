"""Messages about changes: written once, sent once, and kept until they could be sent."""

from collections.abc import Sequence

import msgspec

from db.connection import Connection


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """Whom a watch list tells; `digest` stands for the address, `last_change` is the newest change already told."""

    id: int
    digest: str
    last_change: int


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """A message that waits to be sent."""

    id: int
    subject: str
    body: str
    attempts: int


class Messages:
    """The outbox."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def target(self, digest: str, at: str) -> Target:
        """Whom an address stands for; one not seen before is told of what changes from now on."""
        with self._connection.writing():
            self._connection.run(
                "INSERT INTO message_targets (digest, last_change, since) "
                "SELECT ?, coalesce((SELECT max(id) FROM changes), 0), ? WHERE true ON CONFLICT (digest) DO NOTHING",
                (digest, at),
            )
        found = self._connection.first(
            Target, "SELECT id, digest, last_change FROM message_targets WHERE digest = ?", (digest,)
        )
        assert found is not None  # noqa: S101 - it was inserted above
        return found

    def write(self, target: int, messages: Sequence[tuple[str, str]], last_change: int, at: str) -> None:
        """Store messages (subject, body) that tell of every change up to `last_change`, in one transaction."""
        with self._connection.writing():
            self._connection.many(
                "INSERT INTO messages (target, subject, body, created_at) VALUES (?, ?, ?, ?)",
                ((target, subject, body, at) for subject, body in messages),
            )
            self._connection.run(
                "UPDATE message_targets SET last_change = max(last_change, ?) WHERE id = ?", (last_change, target)
            )

    def waiting(self, target: int) -> list[Message]:
        """The messages of a target that have not been sent, oldest first."""
        return self._connection.read(
            Message,
            "SELECT id, subject, body, attempts FROM messages WHERE target = ? AND sent_at IS NULL ORDER BY id",
            (target,),
        )

    def sent(self, message: int, at: str) -> None:
        """Note that a message was sent."""
        with self._connection.writing():
            self._connection.run(
                "UPDATE messages SET sent_at = ?, attempts = attempts + 1, error = NULL WHERE id = ?", (at, message)
            )

    def kept(self, message: int, error: str) -> None:
        """Note that a message could not be sent, and why; it waits for the next time."""
        with self._connection.writing():
            self._connection.run(
                "UPDATE messages SET attempts = attempts + 1, error = ? WHERE id = ?", (error, message)
            )
