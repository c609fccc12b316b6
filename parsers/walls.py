"""What a site sends instead of a trial's page: walls, error pages, search pages, shells without content.

These arrive with status 200 more often than not, so the words tell. They are asked only after a page turned out to
lack its labels: a trial's own prose may well speak of robots, maintenance or JavaScript.
"""

import re
from typing import Final, NamedTuple

from parsers.page import MAX_BYTES, Page


class Wall(NamedTuple):
    """One kind of page that is no trial's: what it is, the words that tell, and what to do."""

    kind: str
    words: re.Pattern[str]
    advice: str


def _wall(kind: str, words: str, advice: str) -> Wall:
    return Wall(kind, re.compile(words, re.IGNORECASE), advice)


_LATER: Final = "wait, and fetch it again more slowly"
_OPEN_IT: Final = "open the address in a browser to see what the site wants, and leave it alone until it answers again"

# In this order: the more particular words first.
_WALLS: Final = (
    _wall("a captcha", r"captcha|are you (?:a )?(?:robot|human)|(?:not|n't) a robot|press (?:&|and) hold", _OPEN_IT),
    _wall(
        "a bot challenge",
        r"just a moment|checking (?:your browser|if the site connection)|verif(?:y|ying) (?:that )?you are (?:a )?human"
        r"|unusual traffic|ddos protection|attention required|bot (?:detection|protection)",
        _OPEN_IT,
    ),
    _wall("a rate limit", r"too many requests|rate limit|\b(?:error )?429\b", _LATER),
    _wall(
        "a refusal",
        r"access (?:to this page )?(?:is |has been )?denied|you have been blocked|\b403\b|forbidden"
        r"|request (?:was )?blocked",
        _OPEN_IT,
    ),
    _wall(
        "a page that wants JavaScript",
        r"(?:enable|requires?|needs?|turn on) javascript"
        r"|javascript (?:is |to be )?(?:required|disabled|enabled|turned off)",
        "ask for the rendered page",
    ),
    _wall(
        "a 'not found' page",
        r"\b404\b|not found|no longer (?:available|exists)|(?:does not|doesn't) exist|can(?:no|')t find",
        "check the address",
    ),
    _wall(
        "an error page",
        r"\b50[0234]\b|internal server error|bad gateway|service unavailable|gateway time-?out|something went wrong"
        r"|an error (?:has )?occurred|under maintenance|scheduled maintenance|temporarily unavailable",
        _LATER,
    ),
    _wall("a log-in page", r"\b(?:log|sign) in to (?:continue|your)", _OPEN_IT),
    _wall(
        "a search page",
        r"search results|\d (?:results|trials|studies)\b|no (?:results|trials|studies) (?:found|match)"
        r"|refine your search|sort by",
        "ask for one trial's page",
    ),
)
_LOOKED_AT: Final = 4000


def unreadable(body: bytes) -> str | None:
    """Say why bytes cannot be a page at all: empty, too large, not text; null where they may be one."""
    if not body.strip():
        return "the body is empty; fetch it again"
    if len(body) > MAX_BYTES:
        return f"the body has {len(body)} bytes, and no trial's page is longer than {MAX_BYTES}; check the address"
    if body[:5] == b"%PDF-" or body[:2] in (b"\x1f\x8b", b"PK") or (b"\x00" in body[:1000] and body[:2] not in _UTF_16):
        return "the body is not text (a PDF or an archive?); check the address"
    if body.lstrip()[:1] in (b"{", b"["):
        return "found JSON where a page is due; check the source that was named"
    return None


_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")


def instead(page: Page, label: str) -> str:
    """Say what a page without the source's labels (`label` is one of them) is, the words that tell, and what to do."""
    shown = " ".join(line.text for line in page.lines)[:_LOOKED_AT]
    if not shown and not page.aside:
        return "the page shows no text at all (an empty shell that scripts would fill); ask for the rendered page"
    for text in (page.aside[:_LOOKED_AT], shown):
        for wall in _WALLS:
            found = wall.words.search(text)
            if found:
                return f"found {wall.kind} ({found.group()!r}) instead of the trial's page; {wall.advice}"
    return f"the site's labels ({label!r}, ...) are not on the page; check the address, and the source that was named"
