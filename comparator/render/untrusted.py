"""Registry text is untrusted: what reaches a reader is free of control characters, overrides and endless strings.

`harmless` takes out what is harmful in every format; the other functions write a text so that one format shows it as
it is. HTML is escaped by the template engine.
"""

import re
from typing import Final
from urllib.parse import urlsplit

# C0 and C1 controls but for tab and line feed; ANSI sequences whole ("\x1b[31m"); marks, embeddings, overrides and
# isolates that turn the direction of a text; line and paragraph separators; the byte order mark; lone surrogates.
_MARKS: Final = r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
_MARK: Final = re.compile(_MARKS)
_HARMFUL: Final = re.compile(rf"\x1b\[[0-9;?]{{0,20}}[A-Za-z]|{_MARKS}")
_LINKED: Final = ("http", "https")
LONGEST: Final = 32_000
"""Characters of one text that a report shows: as many as the registry takes for a detailed description."""


def harmless(text: str) -> str:
    r"""Leave out what would steer a terminal, turn the direction of a line, or break an encoding.

    >>> harmless("A\x1b[31mB\u202eC\nD")
    'ABC\nD'
    """
    if text.isprintable():  # which no mark of `_MARKS` is
        return text
    return _HARMFUL.sub("", text)


def cut(text: str, most: int = LONGEST) -> str:
    """Cut a text that is too long to be shown, and say how much was left out.

    >>> cut("x" * 1000, most=10)
    'xxxxxxxxxx … (990 more characters)'
    """
    if len(text) <= most:
        return text
    return f"{text[:most]} … ({len(text) - most:,} more characters)"


def json_escaped(written: str) -> str:
    r"""JSON as it is written, with what harms a terminal escaped: the data stay as they are.

    >>> json_escaped('"A\u202eB"')
    '"A\\u202eB"'
    """
    return _MARK.sub(lambda found: f"\\u{ord(found.group()):04x}", written)


# What a spreadsheet would take for the start of a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def spreadsheet_cell(text: str) -> str:
    """A text as a spreadsheet shows it; one that it would take for a formula is set off by an apostrophe.

    >>> spreadsheet_cell("=cmd()")
    "'=cmd()"
    """
    return no_formula(cut(text))


def no_formula(text: str) -> str:
    """A whole text that a spreadsheet will not take for a formula."""
    shown = harmless(text)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown


# What Markdown, or the HTML inside it, would take for more than text; and addresses that it would turn into links.
_MARKUP: Final = re.compile(r"([\\`*_{}\[\]<>#|~$&!])")
_ADDRESS: Final = re.compile(r"\b(https?|ftp):(?=//)|\b(www)\.", re.IGNORECASE)


def markdown_line(text: str) -> str:
    """A text as Markdown shows it letter by letter, in one line.

    >>> markdown_line("<b>2*3</b>")
    '\\\\<b\\\\>2\\\\*3\\\\</b\\\\>'
    """
    shown = _MARKUP.sub(r"\\\1", " ".join(cut(harmless(text)).split()))
    return _ADDRESS.sub(lambda found: f"{found[1]}\\:" if found[1] else f"{found[2]}\\.", shown)


def web_address(url: str | None) -> str | None:
    """Give back an address that a report may link to: http or https with a host; else None.

    >>> web_address("javascript:alert(1)") is None
    True
    """
    if url is None or url != harmless(url) or any(mark.isspace() for mark in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:  # "Invalid IPv6 URL"
        return None
    return url if parts.scheme in _LINKED and parts.hostname else None
