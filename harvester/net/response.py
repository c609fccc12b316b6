"""What an answer is to the rest of the program."""

from datetime import datetime

import msgspec


class Validators(msgspec.Struct, frozen=True):
    """What a source gives to ask later "has this changed?": the ETag and Last-Modified headers, as served."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """The headers of a conditional request; none where the source gave nothing."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in asked.items() if value}


class Response(msgspec.Struct, frozen=True, kw_only=True):
    """A good answer: 200 with a checked body, or 304 with none.

    `asked` is the address asked for, `url` the one that answered (redirects in between). `body` is decompressed and
    otherwise as served. `fetched_at` is in UTC, when the last byte had come.
    """

    asked: str
    url: str
    status: int
    content_type: str | None
    body: bytes
    fetched_at: datetime
    validators: Validators

    @property
    def not_modified(self) -> bool:
        """Whether the source said that nothing changed since the validators that were sent."""
        return self.status == 304
