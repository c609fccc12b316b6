"""What a page shows to a reader: its visible lines in document order, from HTML or from a plain text rendering.

Sites change their tags and class names far more often than their labels, so nothing here looks at either: a block
element ends a line, an inline element does not, a list item brings its number or bullet, and what a browser would not
show (scripts, templates, hidden elements) is left out. A text node that came with line breaks of its own (a blank line
inside, or lines that open with a list marker) keeps them, since such text is shown as written.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import count, repeat
from typing import Final, NamedTuple

from lxml import etree

from parsers.text.canonical import line as one_line

MAX_BYTES: Final = 8_000_000  # the longest page seen is far below 1 MB; what is longer is no trial's page

# An item's own number or bullet: "1. ", "2) ", "(iv) ", "a. ", "* ", "• ", "- ".
MARKER: Final = re.compile(r"(?:[*•◦▪‣●○■–-]|\(?(?:\d{1,3}|[ivx]{1,5}|[a-z])[.)])\s+(?=\S)", re.IGNORECASE)

_HTML: Final = re.compile(r"\s*<[!?/a-z]|[\s\S]*?<(?:!doctype html|html|body)[\s>]", re.IGNORECASE)
_BARE_TAG: Final = re.compile(rb"<[/a-zA-Z!][^<>]{0,2000}>")
_CHARSET: Final = re.compile(rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?([A-Za-z0-9_-]{1,40})", re.IGNORECASE)
_XML_DECLARATION: Final = re.compile(r"^\s*<\?xml\b[^>]{0,200}\?>")
_HIDING_STYLE: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_KEEPING_STYLE: Final = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_OWN_LINES: Final = re.compile(r"\n[ \t]*(?:\r?\n|" + MARKER.pattern + ")", re.IGNORECASE)
_SPACES: Final = re.compile(r"\s+")
_POWER_OF_TEN: Final = re.compile(r"(?<![\d.])10\s?$")
_EXPONENT: Final = re.compile(r"[-−–+]?\d{1,2}")

# What does not end a line, and what a browser does not show.
_INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby "  # noqa: SIM905
    "s samp small span strike strong sub sup time tt u var wbr".split()
)
_UNSEEN: Final = frozenset(
    "area audio canvas datalist embed head iframe img input link meta noscript object optgroup option "  # noqa: SIM905
    "param script select source style svg template textarea title track video".split()
)
_LISTS: Final = frozenset(("ol", "ul", "menu", "dir"))
_LONGEST_LABEL: Final = 60


class Line(NamedTuple):
    """One visible line.

    `text` is canonical text in one line; `marker` the number or bullet that a list brought ("1.", "*"), not part of
    `text`; `indent` columns from the left; `heads` the beginnings of `text` that end at an inline element or a tab.
    """

    text: str
    marker: str = ""
    indent: int = 0
    heads: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """The line with its list's marker, unless the text opens with a marker of its own."""
        return f"{self.marker} {self.text}" if self.marker and not _own_marker(self) else self.text


def _own_marker(line: Line) -> bool:
    """Whether an item brings its own marker: "2. ", "b) ", "- "; a letter with a full stop only where it is its turn.

    "A. baumannii infection" is no item A.
    """
    found = MARKER.match(line.text)
    if not found:
        return False
    own, number = found.group().strip(), line.marker.rstrip(".")
    letters = own.strip("(.)").lower()
    turn = {number.lower(), *((_letter(int(number)), _roman(int(number))) if number.isdigit() else ())}
    return not letters.isalpha() or own.endswith(")") or letters in turn


class Page(NamedTuple):
    """A page's visible lines, its canonical address as it states it, and what it says off the page.

    `aside` is the text of the title and of `noscript` elements: a wall often says there what it is. `damage` says why
    the page could not be read to its end.
    """

    lines: tuple[Line, ...]
    address: str | None = None
    aside: str = ""
    damage: str | None = None


def read(body: bytes) -> Page:
    """Read HTML or a plain text rendering into a Page; a body without visible text gives no lines."""
    text = decode(body)
    if not is_html(text):
        return Page(tuple(_text_lines(text)))
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_pis=True)
    plain = _XML_DECLARATION.sub("", text.replace("\x00", ""))
    root = etree.fromstring(plain.encode("utf-8", errors="replace"), parser)
    if root is None:
        return Page((), damage=_damage(parser))
    return Page(tuple(_Writer().written(root)), _address(root), _aside(root), _damage(parser))


def holds(body: bytes, marks: Iterable[bytes]) -> bool:
    """Whether a page (no JSON) holds one of these words, be they broken by inline elements or not."""
    if body.lstrip()[:1] in (b"{", b"["):
        return False
    wanted = tuple(marks)
    if any(mark in body for mark in wanted):
        return True
    bare = b" ".join(_BARE_TAG.sub(b"", body[:MAX_BYTES]).split()) if b"<" in body else b""
    return any(mark in bare for mark in wanted)


def decode(body: bytes) -> str:
    """Turn bytes into text: by byte order mark, by the charset that the page declares, otherwise as UTF-8."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if body.startswith(mark):
            return body.decode(encoding, errors="replace")
    declared = _CHARSET.search(body[:4096])
    for encoding in (declared[1].decode("ascii") if declared else "utf-8", "utf-8", "cp1252"):
        try:
            return body.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return body.decode("utf-8", errors="replace")


def is_html(text: str) -> bool:
    """Whether a text is HTML rather than its rendering: it opens with a tag, or the document's tags stand further down.

    Prose writes "<60 mL/min", and now and then a tag's name in angle brackets.
    """
    return bool(_HTML.match(text))


def _damage(parser: etree.HTMLParser) -> str | None:
    """Why a page was not read to its end; broken tags are no reason, a nesting beyond all measure is."""
    for entry in parser.error_log:
        if entry.type_name == "ERR_RESOURCE_LIMIT":
            return f"the page cannot be read to its end ({entry.message[:60]}); fetch it again"
    return None


def _address(root: etree._Element) -> str | None:
    for element in root.iter("link", "meta"):
        if element.get("rel", "").lower() == "canonical" and element.get("href"):
            return element.get("href", "").strip()
        if element.get("property", "").lower() == "og:url" and element.get("content"):
            return element.get("content", "").strip()
    return None


def _aside(root: etree._Element) -> str:
    texts = (str(text) for element in root.iter("title", "noscript") for text in element.itertext())
    return " ".join(" ".join(texts).split())


def _text_lines(text: str) -> Iterator[Line]:
    for printed in text.splitlines():
        first, *others = printed.split("\t")
        found = _line([first, *(f" {other}" for other in others)], indent=len(printed) - len(printed.lstrip()))
        if found:
            yield found


def _line(pieces: list[str], marker: str = "", indent: int = 0) -> Line | None:
    """Make a line of its pieces, each of which ends where a label may end; null where nothing is visible."""
    text = one_line("".join(pieces))
    if not text:
        return None
    heads = []
    for last in range(1, min(len(pieces), 6)):
        head = one_line("".join(pieces[:last])[: 2 * _LONGEST_LABEL])
        if head and len(head) <= _LONGEST_LABEL and len(head) < len(text) and text.startswith(head):
            heads.append(head)
    return Line(text, marker, indent, tuple(heads))


class _Writer:
    """Writes the visible lines while the elements go by."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._pieces: list[str] = [""]
        self._lists: list[Iterator[str]] = []  # the open lists, each giving the marker of its next item
        self._marker = ""  # of an item whose first line is still to come
        self._hanging = 0  # how far the later lines of an item stand to the right of its first
        self._kept: list[etree._Element] = []  # the open elements whose line breaks are shown as written

    def written(self, root: etree._Element) -> list[Line]:
        """Walk the tree, without recursion, and return the lines."""
        walk = etree.iterwalk(root, events=("start", "end", "comment"))
        for event, element in walk:
            if event == "start":
                if _is_unseen(element) or self._power(element):
                    walk.skip_subtree()
                else:
                    self._open(element)
            elif event == "end" and not _is_unseen(element):
                self._close(element)
            if event != "start":
                self._words(element.tail)
        self._end_line()
        return self._lines

    def _power(self, element: etree._Element) -> bool:
        """Write `10<sup>7</sup>` as 10^7, so that the number is right; any other `<sup>` is plain text."""
        exponent = (element.text or "").strip()
        if element.tag != "sup" or len(element) or not _EXPONENT.fullmatch(exponent):
            return False
        if not _POWER_OF_TEN.search("".join(piece[-4:] for piece in self._pieces[-4:])):
            return False
        self._pieces[-1] = f"{self._pieces[-1].rstrip()}^{exponent}"
        return True

    def _open(self, element: etree._Element) -> None:
        if element.tag in _INLINE:
            self._pieces.append("")
        else:
            self._end_line()
        if element.tag in _LISTS:
            self._lists.append(_markers(element))
        elif element.tag == "li":
            self._marker = next(self._lists[-1]) if self._lists else "*"
            self._hanging = 0
        if element.tag == "pre" or _KEEPING_STYLE.search(element.get("style", "")):
            self._kept.append(element)
        self._words(element.text)

    def _close(self, element: etree._Element) -> None:
        if element.tag in _INLINE:
            self._pieces.append("")
        else:
            self._end_line()
        if element.tag in _LISTS:
            self._lists.pop()
        if element.tag in _LISTS or element.tag == "li":
            self._marker, self._hanging = "", 2 if self._lists else 0
        if self._kept and self._kept[-1] is element:
            self._kept.pop()

    def _words(self, text: str | None) -> None:
        if not text:
            return
        if "\n" in text and (self._kept or _OWN_LINES.search(text.strip())):
            for number, own in enumerate(text.split("\n")):
                if number:
                    self._end_line()
                self._pieces[-1] += own
        else:
            self._pieces[-1] += _SPACES.sub(" ", text)

    def _end_line(self) -> None:
        first = "".join(self._pieces)
        depth = max(len(self._lists) - 1, 0) * 4 + (2 if self._lists else 0)
        indent = depth + self._hanging if self._lists else len(first) - len(first.lstrip())
        found = _line(self._pieces, self._marker, indent)
        self._pieces = [""]
        if found:
            self._lines.append(found)
            self._hanging = len(self._marker) + 1 if self._marker else self._hanging
            self._marker = ""


def _is_unseen(element: etree._Element) -> bool:
    """Whether a browser shows nothing of an element."""
    if element.tag in _UNSEEN or "hidden" in element.attrib:
        return True
    closed = element.tag == "dialog" and "open" not in element.attrib
    return closed or bool(_HIDING_STYLE.search(element.get("style", "")))


def _markers(element: etree._Element) -> Iterator[str]:
    """Give the markers of a list's items, one after the other: "1.", "2." or "a.", "b.", or bullets."""
    if element.tag != "ol":
        return repeat("*")
    start = element.get("start", "1")
    numbers = count(int(start) if start.isascii() and start.isdigit() and len(start) < 5 else 1)
    return (f"{_NUMERALS.get(element.get('type', '1'), str)(number)}." for number in numbers)


def _letter(number: int) -> str:
    return chr(ord("a") + (number - 1) % 26)


def _roman(number: int) -> str:
    tens, ones = divmod(number % 40, 10)
    return "x" * tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]


_NUMERALS: Final[dict[str, Callable[[int], str]]] = {
    "a": _letter,
    "A": lambda number: _letter(number).upper(),
    "i": _roman,
    "I": lambda number: _roman(number).upper(),
}
