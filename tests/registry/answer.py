"""What the server sends, and how it sends it."""

from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec

Delivery = Literal["whole", "reset", "short", "slow"]


@dataclass
class Answer:
    """An answer before it is sent. `body` is not yet compressed unless `headers` say so.

    `delivery`: whole; reset (the connection is torn down before a byte); short (less than Content-Length says); slow
    (byte by byte, `pause` seconds apart).
    """

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    delivery: Delivery = "whole"
    pause: float = 0.0


def json_answer(value: Any) -> Answer:
    """A JSON document."""
    return Answer(200, msgspec.json.encode(value), {"Content-Type": "application/json"})


def text_answer(status: int, text: str) -> Answer:
    """A plain text, as the registry's errors are."""
    return Answer(status, text.encode(), {"Content-Type": "text/plain"})


def html_answer(page: str, status: int = 200) -> Answer:
    """A page."""
    return Answer(status, page.encode(), {"Content-Type": "text/html; charset=utf-8"})
