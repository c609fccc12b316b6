"""Canonical text: what every string of a Trial goes through once.

ClinicalTrials.gov serves markdown (`\\<`, `10\\^6`, `\\*`), its history service HTML (`<p>`, `&#x27;`), and the
aggregators what is left of either. All are brought to one plain text, so that a comparison sees words and not escapes.
The look-alike operators a reader of numbers must fold are folded by `fold`, not here: the text keeps what was printed.
"""

import html
import re
import unicodedata

# Markdown escapes as the registry writes them: "\<", "\[", "10\^6", "\*", "\~", "\_", "\\".
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_SPACES = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# What neither space nor accent is, and so stays as it is; most texts have nothing else beyond ASCII.
_HARMLESS = frozenset("≥≤≧≦><±×÷²³°µμ™®©•·–—‘’“”…、，；：（）βγαλτχκδΔ⦁△①②③éáíóúüöäñçèêëïß")
_ODD = re.compile(r"[^\n -~]")
_BLANK_LINES = re.compile(r"\n{3,}")
_MAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")
# "+1 (555) 010-0199", "555-010-0199", "Tel.: 010 0199 22": a telephone number stands behind its word, a plus sign,
# or in the North American form; bare digits are ids, doses and years.
_PHONE = re.compile(
    r"(?<![\w.])(?:\+\d{1,3}[ .(-][\d ().-]{6,18}\d"
    r"|(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\d-])"
    r"|(?:[Tt]el(?:ephone)?|[Pp]hone|[Ff]ax|[Mm]obile)(?: ?(?:no|number))?[.:]{0,2} ?\+?\d[\d ()/.-]{5,18}\d)(?!\w)"
)
# Every form has six of these in a row, and one of what each begins or ends with: few texts hold both.
_SIX = re.compile(r"[0-9][0-9 ()./-]{5}")
_PHONE_SIGNS = ("+", "tel", "Tel", "phone", "Phone", "fax", "Fax", "mobile", "Mobile")
_LAST_FOUR = re.compile(r"[-.][0-9]{4}")
_TRAILING = re.compile(r"(?<! ) +\n")
_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127)) | {9: "    "}
_OPERATORS = {
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
_OPERATOR = re.compile("|".join(sorted(map(re.escape, _OPERATORS), key=len, reverse=True)))


def canonical(text: str) -> str:
    r"""Undo markdown escapes and entities, make spaces plain, compose Unicode, and leave out contact details.

    Line breaks and indentation stay: they carry the nesting of lists.

    >>> canonical(r"BMI \< 18.5 kg/m\^2 &amp; 5x10\^7 cells")
    'BMI < 18.5 kg/m^2 & 5x10^7 cells'
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    if "&" in text:
        text = html.unescape(text)
    text = _visible(text)
    if " \n" in text:
        text = _TRAILING.sub("\n", text)
    if "\n\n\n" in text:
        text = _BLANK_LINES.sub("\n\n", text)
    return without_contacts(_unindented_ends(text))


def _visible(text: str) -> str:
    """Compose Unicode, make spaces plain, and leave out what cannot be seen."""
    if text.isascii():
        return text if text.isprintable() else text.translate(_CONTROLS)
    if _HARMLESS.issuperset(_ODD.findall(text)):
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
    if text.isascii() and text.isprintable() and "\\" not in text and "&" not in text:
        return without_contacts(" ".join(text.split()))
    return " ".join(canonical(text).split())


def without_contacts(text: str) -> str:
    """Replace e-mail addresses and telephone numbers: a Trial holds nobody's contact details.

    >>> without_contacts("Write to someone@example.org or call 555-010-0199.")
    'Write to [e-mail removed] or call [telephone removed].'
    """
    if "@" in text:
        text = _MAIL.sub("[e-mail removed]", text)
    if _SIX.search(text) and (_LAST_FOUR.search(text) or any(sign in text for sign in _PHONE_SIGNS)):
        text = _PHONE.sub("[telephone removed]", text)
    return text


def fold(text: str) -> str:
    """Bring look-alike operators to one spelling, for a reader of numbers.

    >>> fold("FVC ≧ 50 %, age =< 60")
    'FVC >= 50 %, age <= 60'
    """
    return _OPERATOR.sub(lambda found: _OPERATORS[found.group()], text)
