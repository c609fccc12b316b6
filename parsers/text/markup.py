"""The registry's history service writes long texts in HTML where v2 writes markdown: bring one to the other.

Tags seen: `<p>`, `<ul>`, `<ol>`, `<li>`, `<br>`; entities such as `&#x2F;`. A text without those tags is plain and only
its entities are undone. Nested lists are indented as v2 indents them, so that both give the same items.
"""

import re
from typing import Final

from parsers.text.canonical import canonical

_TAG: Final = re.compile(r"<(/?)(p|ul|ol|li|br)\b[^<>]{0,200}>", re.IGNORECASE)
_INLINE: Final = re.compile(r"</?(?:b|i|u|em|strong|sup|sub|span|a|div)\b[^<>]{0,200}>", re.IGNORECASE)
_INDENT: Final = "  "


def from_html(text: str) -> str:
    r"""Turn a history text into canonical text.

    >>> from_html("<p>Criteria:</p><ul><li>A &lt; 3</li><li><p>B</p><ol><li>C</li></ol></li></ul>")
    'Criteria:\n\n* A < 3\n* B\n\n  1. C'
    >>> from_html("<p>HbA1c &amp;gt; 9 %</p>")
    'HbA1c > 9 %'
    """
    if not _TAG.search(text):
        return canonical(_once(text))
    writer = _Writer()
    at = 0
    for tag in _TAG.finditer(text):
        writer.words(text[at : tag.start()])
        writer.tag(tag[2].lower(), closing=bool(tag[1]))
        at = tag.end()
    writer.words(text[at:])
    return canonical(_once(_INLINE.sub("", writer.text())))


def _once(text: str) -> str:
    """Leave what was escaped twice (`&amp;gt;`, where v2 has `\\&gt;`) escaped once."""
    return text.replace("&amp;", "&")


class _Writer:
    """Writes markdown while the tags go by; `lists` holds the open lists, each with its next number or None."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._lists: list[int | None] = []
        self._fresh_item = False

    def words(self, words: str) -> None:
        folded = " ".join(words.split())
        if folded:
            self._out.append(folded)
            self._fresh_item = False

    def tag(self, name: str, *, closing: bool) -> None:
        if name in ("ul", "ol"):
            self._list(name, closing=closing)
        elif name == "li" and not closing:
            self._item()
        elif name == "p" and not closing and not self._fresh_item:
            self._out.append("\n\n" + _INDENT * len(self._lists))
        elif name == "br":
            self._out.append("\n" + _INDENT * len(self._lists))

    def _list(self, name: str, *, closing: bool) -> None:
        if closing:
            self._lists = self._lists[:-1]
            if not self._lists:
                self._out.append("\n\n")
        else:
            self._lists.append(1 if name == "ol" else None)
            self._out.append("\n")

    def _item(self) -> None:
        if not self._lists:
            self._lists.append(None)
        number = self._lists[-1]
        marker = "* " if number is None else f"{number}. "
        if number is not None:
            self._lists[-1] = number + 1
        self._out.append("\n" + _INDENT * (len(self._lists) - 1) + marker)
        self._fresh_item = True

    def text(self) -> str:
        return "".join(self._out)
