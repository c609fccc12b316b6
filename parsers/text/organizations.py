"""Organisations that prose names, found by their legal form: "Xellsmart Biomedical (Suzhou) Co., Ltd.".

A legal form says with certainty that the capitalised words before it are a company; words without one are left alone,
since a wrong maker is worse than a missing one. Short forms that are also abbreviations of medicine (AB, SA, NV: blood
group, sinoatrial, ...) count only behind two words that may be a name.
"""

import re
from collections.abc import Iterable
from typing import Final

# Longest first, so that "Co., Ltd." is one form.
_FORM: Final = re.compile(
    r"[\s,](?P<form>(?=[A-DGIK-PS&(acdlp])(?:"  # no form begins with another sign
    r"(?:[Cc]o\.?|Company|Pty\.?|Pvt\.?|Private|\(P\)),? ?(?:[Ll]td\.?|Limited)"
    r"|Sdn\.? ?Bhd\.?"
    r"|(?:GmbH|AG|SE) ?& ?Co\.?,? ?(?:KGaA|KG|OHG)|(?:& )?Co\.?,? ?(?:KGaA|KG|Inc\.?|LLC)|(?:&|and) (?:Co\.|Company)"
    r"|GmbH|KGaA|[Ll]td\.?|Limited|Inc\.?|Incorporated|LLC|L\.L\.C\.|LLP|PLC|[Pp]lc|Corp\.?|Corporation|Co\.(?=,|\))"
    r"|S\.[Pp]\.A\.|S\.[Rr]\.[Ll]\.|S\.A\. de C\.V\.|S\.A\.S\.|S\.A\.|S\.L\.|B\.V\.|N\.V\.|A/S|K\.K\."
    r"|d\.o\.o\.|Ltda\.?|Oyj?"
    r"|(?P<short>AG|AB|SAS?|NV|BV|SpA|Srl)"
    r")(?![\w-]))"
)
# Most texts name nobody, which is quick to see: a form that begins with a capital has one of these second letters
# behind it, and every other form holds one of these words.
_MAY_BEGIN: Final = re.compile(r"[ABCGIKLNOPS&(](?<=[\s,].)[tvdmGELBAVPpy./ norli]")
_SMALL: Final = ("td", "Limited", "plc", "d.o.o", "and Co")
_LOOKED_BACK: Final = 120
_MOST_WORDS: Final = 8
# A word of a name: "Dong-A", "3M", "bioMérieux", "MEDICAL", "St.", "(Suzhou)", "(Suzhou/Shanghai)", "&".
_WORD: Final = re.compile(r"(?:[A-ZÀ-Þ]|\d+[A-Z]|[a-z]{1,6}[A-Z])[\w.'’/+&-]*|&|\([A-ZÀ-Þ][\w./’-]*\)")
# What opens a sentence or tells a role; never the first word of a name.
_NO_NAME: Final = frozenset(
    "The A An This That These Our Both By From With Within In At On Of To For And Or Using Via Sponsor "  # noqa: SIM905
    "Manufacturer Manufactured Made Supplied Provided Produced Developed Distributed Company Companies Product "
    "Drug Device Study Investigator Co-Investigator Group Groups "
    "Type Arm Cohort Class Sequence Treatment Factor Not Very".split()
)
# Small words inside a name, and what they stand behind: "Wuhan Institute of Biological Products Co., Ltd.".
_INNER: Final = frozenset(("of", "for", "de", "di"))
_HEADS: Final = frozenset(
    "Institute Institutes Academy Solutions Center Centre Laboratory Laboratories Products University "  # noqa: SIM905
    "Foundation School College Factory Works".split()
)
_OPENING: Final = "([\"“'‘"
_LEFT_OUT_OF_KEYS: Final = re.compile(r"[^\w\s]|_")
_FORM_WORDS: Final = frozenset(
    "co ltd limited company pty pvt private sdn bhd gmbh ag se kg kgaa ohg inc incorporated llc llp plc "  # noqa: SIM905
    "corp corporation sa sas spa srl bv nv ab as kk doo ltda oy oyj de cv and the p".split()
)


def mentioned(texts: Iterable[str | None], known: Iterable[str]) -> tuple[str, ...]:
    """Name the organisations in `texts`, as printed, each once, without those that `known` holds already.

    Two spellings are one organisation where they differ in case, punctuation and legal form only.

    >>> mentioned(["Cells of Example Biomedical (Suzhou) Co., Ltd. are given."], ["Example University"])
    ('Example Biomedical (Suzhou) Co., Ltd.',)
    >>> mentioned(["Made by Example Pharma, Inc. (Boston)."], ["Example Pharma"])
    ()
    """
    seen = {_key(name) for name in known}
    found = []
    for text in texts:
        for form in _FORM.finditer(text) if text and _may_name(text) else ():
            name = _name(form)
            key = _key(name) if name else ""
            if name and key and key not in seen:
                seen.add(key)
                found.append(name)
    return tuple(found)


def _may_name(text: str) -> bool:
    """Whether a legal form stands in a text at all."""
    for word in _SMALL:
        if word in text:
            return True
    return any(_FORM.match(text, opening.start() - 1) for opening in _MAY_BEGIN.finditer(text))


def _name(form: re.Match[str]) -> str | None:
    """The words of a name before a legal form, with it; null where there are none."""
    start = form.start("form")
    before = form.string[max(start - _LOOKED_BACK, 0) : start].rstrip()
    words = _words_of_name(before.removesuffix(",").rpartition("\n\n")[2].split())
    while words and (words[0] in _NO_NAME or words[0] in _INNER or words[0][0] in "&("):
        words.pop(0)
    if (
        not words
        or not any(sum(map(str.isalpha, word)) > 1 for word in words)
        or _misleads(words[-1], len(words), form)
    ):
        return None
    return " ".join(words) + (", " if before.endswith(",") else " ") + form["form"]


def _words_of_name(before: list[str]) -> list[str]:
    """Take words from the end for as long as they may belong to one name."""
    taken: list[str] = []
    while before and len(taken) < _MOST_WORDS:
        word = before.pop()
        whole = bool(_WORD.fullmatch(word))
        bare = word if whole else word.lstrip(_OPENING)
        inner = word in _INNER and taken and before and before[-1] in _HEADS
        if not (inner or whole or _WORD.fullmatch(bare)) or (bare.endswith(".") and _ends_sentence(bare, taken)):
            break
        taken.insert(0, bare)
        if bare != word:
            break
    return taken


def _ends_sentence(word: str, taken: list[str]) -> bool:
    """Whether the full stop after a word ends a sentence: not in "St. Jude", "H. Example", "Sci. & Tech. Co., Ltd."."""
    return bool(taken) and taken[0] != "&" and (len(word) > 3 or (len(word) == 3 and word[:-1].isupper()))


def _misleads(last: str, count: int, form: re.Match[str]) -> bool:
    """Whether the word right before a form makes it something else: "Extremely Limited", "HF. Limited", "Group AB"."""
    if form["form"] == "Limited":
        return last.endswith(("ly", ".")) or last in _NO_NAME
    return form["short"] not in (None, "AG") and (count < 2 or last in _NO_NAME)


def _key(name: str) -> str:
    """What tells an organisation: its words in lower case, without punctuation and legal form."""
    words = _LEFT_OUT_OF_KEYS.sub("", name.replace("&", " and ").replace("-", " ").lower()).split()
    return " ".join(word for word in words if word not in _FORM_WORDS)
