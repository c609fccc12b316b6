"""Is the answer what is due? An error page, a wall or half a document with status 200 is not."""

import re

import msgspec

from harvester.errors import BadContent, Blocked
from harvester.net.request import Request

# The whole titles of the pages that firewalls and bot defences answer with, lower case, without . ! and the like.
WALL_TITLES = frozenset(
    {
        "just a moment",  # Cloudflare
        "attention required! | cloudflare",
        "access denied",  # Akamai
        "request rejected",  # F5
        "pardon our interruption",  # Imperva
        "human verification",  # AWS WAF
        "ddos-guard",
        "are you a robot?",
        "robot check",
        "bot verification",
        "security check",
        "checking your browser",
        "verifying you are human",
    }
)
# What is in a challenge page but also in ordinary pages of a protected site, so a mark in short pages only.
WALL_MARKS = (b"_incapsula_resource", b"cf-chl-", b"px-captcha", b"captcha-delivery.com", b"/_sec/cp_challenge")
SHORT_PAGE = 8 * 1024
TITLE = re.compile(rb"<title[^>]{0,200}>([^<]{0,300})", re.IGNORECASE)
HEAD = 64 * 1024


def check(request: Request, content_type: str | None, body: bytes) -> None:
    """Raise Blocked for a wall, and BadContent for what is empty, of another kind than is due, or not whole."""
    if request.due == "robots" and not body.strip():
        return
    if not body.strip():
        raise BadContent(request.says("answered 200 with nothing in it."), url=request.url)
    start = body[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if is_wall(start, len(body)):
        says = f'answered with a wall against robots ("{title_of(start)}"), so nothing more is asked.'
        raise Blocked(request.says(says), url=request.url)
    if request.due == "json":
        _check_json(request, content_type, start, body)
    if request.due == "html" and start[:1] in (b"{", b"["):
        raise BadContent(request.says("answered with JSON where a page is due."), url=request.url)


def _check_json(request: Request, content_type: str | None, start: bytes, body: bytes) -> None:
    if start.startswith(b"<"):
        says = (
            f'answered with a page ({content_type or "no type given"}, titled "{title_of(start)}") where JSON is due.'
        )
        raise BadContent(request.says(says), url=request.url)
    try:
        msgspec.json.decode(body, type=msgspec.Raw)  # walks through all of it and builds nothing
    except (msgspec.DecodeError, RecursionError) as problem:
        wrong = "nested too deeply" if isinstance(problem, RecursionError) else f"malformed or cut off: {problem}"
        raise BadContent(request.says(f"answered with JSON that is {wrong}."), url=request.url) from problem


def is_wall(start: bytes, size: int) -> bool:
    """Whether a page that starts so, `size` bytes long, is a challenge or a refusal and not the page asked for."""
    if title_of(start).lower().strip(" .!…") in WALL_TITLES:
        return True
    return size <= SHORT_PAGE and any(mark in start.lower() for mark in WALL_MARKS)


def title_of(start: bytes) -> str:
    """The title of a page, one line of at most 300 characters; empty where it has none."""
    found = TITLE.search(start)
    return " ".join(found.group(1).decode("utf-8", "replace").split()) if found else ""
