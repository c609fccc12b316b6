"""Canonical text: what every string of a Trial goes through once.

ClinicalTrials.gov serves markdown (`\\<`, `10\\^6`, `\\*`), its history service HTML (`<p>`, `&#x27;`), and the
aggregators what is left of either. All are brought to one plain text, so that a comparison sees words and not escapes.
The look-alike operators a reader of numbers must fold are folded by `fold`, not here: the text keeps what was printed.
"""

import html
import re
import unicodedata
from typing import Final

# Markdown escapes as the registry writes them: "\<", "\[", "10\^6", "\*", "\~", "\_", "\\".
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_SPACES: Final = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE: Final = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# What neither space nor accent is, and so stays as it is; most texts have nothing else beyond ASCII.
_HARMLESS: Final = frozenset("≥≤≧≦><±×÷²³°µμ™®©•·–—‘’“”…、，；：（）βγαλτχκδΔ⦁△①②③éáíóúüöäñçèêëïß")
_PLAIN: Final = frozenset(map(chr, range(32, 127))) - frozenset("\\&@")
_ASCII: Final = bytes((10, *range(32, 127)))
_BLANK_LINES: Final = re.compile(r"\n{3,}")
_MAIL: Final = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")
# "+1 (555) 010-0199", "555-010-0199", "Tel.: 010 0199 22": a telephone number stands behind its word, a plus sign,
# or in the North American form; bare digits are ids, doses and years.
_PHONE: Final = re.compile(
    r"(?<![\w.])(?:\+\d{1,3}[ .(-][\d ().-]{6,18}\d"
    r"|(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\d-])"
    r"|(?:[Tt]el(?:ephone)?|[Pp]hone|[Ff]ax|[Mm]obile)(?: ?(?:no|number))?[.:]{0,2} ?\+?\d[\d ()/.-]{5,18}\d)(?!\w)"
)
# Every form has its digits in such a run, and its word or sign at most so many characters before it.
_RUN: Final = re.compile(r"[0-9][0-9 ()./-]{5,}")
_BEFORE_RUN: Final = 25
# What a text is made of, byte by byte: what may be in such a run, line breaks, plain characters, and the odd ones that
# have to be looked at (escapes, entities, e-mail, controls, all beyond ASCII). Most texts are seen to have none.
_IN_RUN: Final = ord("0")
_ODD_ONE: Final = 0
_BREAK: Final = ord("\n")
_MAKE: Final = bytes(
    _IN_RUN if chr(byte) in "0123456789 ()./-" else byte if byte == _BREAK or chr(byte) in _PLAIN else _ODD_ONE
    for byte in range(256)
)
_SIX_IN_RUN: Final = b"000000"
# The North American form is as long as this, and the others have one of these in them.
_TWELVE_IN_RUN: Final = b"000000000000"
_SAYS_PHONE: Final = ("+", "tel", "Tel", "hone", "fax", "Fax", "obile")
_TRAILING: Final = re.compile(r"(?<! ) +\n")
_CONTROLS: Final = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127)) | {9: "    "}
_OPERATORS: Final = {
    "≥": ">=",
    "≧": ">=",
    "⩾": ">=",
    "=>": ">=",
    "=＞": ">=",
    "≤": "<=",
    "≦": "<=",
    "⩽": "<=",
    "=<": "<=",
    "＞": ">",
    "˃": ">",
    "﹥": ">",
    "›": ">",
    "＜": "<",
    "˂": "<",
    "﹤": "<",
    "‹": "<",
    "＝": "=",
}
_OPERATOR: Final = re.compile("|".join(sorted(map(re.escape, _OPERATORS), key=len, reverse=True)))


def canonical(text: str) -> str:
    r"""Undo markdown escapes and entities, make spaces plain, compose Unicode, and leave out contact details.

    Line breaks and indentation stay: they carry the nesting of lists.

    >>> canonical(r"BMI \< 18.5 kg/m\^2 &amp; 5x10\^7 cells")
    'BMI < 18.5 kg/m^2 & 5x10^7 cells'
    """
    make = _make(text)
    if _ODD_ONE in make:
        text = _plain(text)
        make = _make(text)
    if " \n" in text:
        text = _TRAILING.sub("\n", text)
    if "\n\n\n" in text:
        text = _BLANK_LINES.sub("\n\n", text)
    return _without_contacts(_unindented_ends(text), make)


def _make(text: str) -> bytes:
    """What a text is made of, see `_MAKE`."""
    return text.encode("utf-8", "surrogatepass").translate(_MAKE)


def _plain(text: str) -> str:
    """Undo escapes and entities, and make what is odd plain."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    if "&" in text:
        text = html.unescape(text)
    return _visible(text)


def _visible(text: str) -> str:
    """Compose Unicode, make spaces plain, and leave out what cannot be seen."""
    if text.isascii():  # looked for all at once: to translate letter by letter takes ten times as long
        return text.translate(_CONTROLS) if text.encode().translate(None, _ASCII) else text
    if _HARMLESS.issuperset(
        text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
    ):
        return text
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", _SPACES.sub(" ", text))).replace("\t", "    ")


def _unindented_ends(text: str) -> str:
    """Leave out blank lines at both ends, but keep the indentation of the first line with words."""
    return text.rstrip().lstrip("\n") if text.strip() else ""


def line(text: str) -> str:
    r"""Canonical text in one line, for names, titles and labels.

    >>> line("Dose \n  escalation")
    'Dose escalation'
    """
    make = _make(text)
    if _ODD_ONE in make or _BREAK in make:
        return " ".join(canonical(text).split())
    return _without_contacts(" ".join(text.split()) if "  " in text else text.strip(), make)


def _without_contacts(text: str, make: bytes) -> str:
    """Replace e-mail addresses and telephone numbers: a Trial holds nobody's contact details.

    `make` is what the text was made of, before some of its spaces went.

    >>> canonical("Write to someone@example.org or call 555-010-0199.")
    'Write to [e-mail removed] or call [telephone removed].'
    """
    if _ODD_ONE in make and "@" in text:
        text = _MAIL.sub("[e-mail removed]", text)
    if make.find(_SIX_IN_RUN) >= 0 and _may_hold_phone(text, make) and _holds_phone(text):
        text = _PHONE.sub("[telephone removed]", text)
    return text


def _may_hold_phone(text: str, make: bytes) -> bool:
    if make.find(_TWELVE_IN_RUN) >= 0:
        return True
    for sign in _SAYS_PHONE:  # noqa: SIM110 - as a generator it takes twice as long, and it is asked often
        if sign in text:
            return True
    return False


def _holds_phone(text: str) -> bool:
    """Whether a telephone number stands around one of the runs of digits."""
    return any(_PHONE.search(text, max(0, run.start() - _BEFORE_RUN), run.end()) for run in _RUN.finditer(text))


def fold(text: str) -> str:
    """Bring look-alike operators to one spelling, for a reader of numbers.

    >>> fold("FVC ≧ 50 %, age =< 60")
    'FVC >= 50 %, age <= 60'
    """
    return _OPERATOR.sub(lambda found: _OPERATORS[found.group()], text)
