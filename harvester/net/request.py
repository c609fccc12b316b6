"""What is asked for, and what is due."""

from typing import Literal

import msgspec

from harvester.net.response import Validators

Due = Literal["json", "html", "robots"]

MIB = 1024 * 1024
LONGEST_SHOWN = 300
"""Characters of an address that a sentence shows."""


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One address of a source, what kind of answer is due, and how many bytes of it are taken at most.

    `alone`: no other process of this machine may have such a request in flight. `largest` holds for the bytes on the
    wire and, again, for the bytes after decompression.
    """

    source: str
    url: str
    due: Due
    largest: int
    alone: bool = False
    validators: Validators = Validators()

    def says(self, what: str) -> str:
        """A sentence about this request: source, address, and what happened."""
        return f"{self.source}: {shortened(self.url)} {what}"


def shortened(address: str) -> str:
    """An address as a sentence shows it: a page's token or some hundred ids would hide what is said about them."""
    return address if len(address) <= LONGEST_SHOWN else f"{address[:LONGEST_SHOWN]}..."
