"""What every fetcher is: a source's name, its addresses, and how a reference becomes a request."""

from abc import ABC, abstractmethod
from typing import ClassVar

import msgspec

from harvester.net import Client, Response, Validators


class Fetched(msgspec.Struct, frozen=True, kw_only=True):
    """One record's answer.

    `asked` is the id or slug that was asked for; `trial_id` the id of the record that came, which for an alias is
    another, and null where only the page itself says it. `url` is the record's public page, whoever answered.
    """

    source: str
    asked: str
    trial_id: str | None
    url: str
    response: Response


class Fetcher(ABC):
    """One source. It knows which requests to make, and nothing of databases."""

    source: ClassVar[str]
    default_url: ClassVar[str]
    hosts: ClassVar[frozenset[str]]

    def __init__(self, client: Client) -> None:
        self.client = client

    @property
    def base_url(self) -> str:
        """The root that is asked, the source's own or the one that the user named."""
        return self.client.settings.base_url

    @abstractmethod
    def address(self, reference: str) -> str:
        """The address that a reference is asked at. Raises UsageError where it is not one of this source."""

    @abstractmethod
    def public_url(self, reference: str) -> str:
        """The address of the record's page for people, whoever is asked for it."""

    @abstractmethod
    def fetch(self, reference: str, validators: Validators | None = None) -> Fetched:
        """Fetch one record, with `validators` only if it changed (`response.not_modified` says that it did not).

        Raises UsageError where the reference is not one of this source, else as `Client.get` does.
        """
