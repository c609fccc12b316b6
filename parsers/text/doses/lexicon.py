"""The lexicon: which kind of token each word, phrase and sign is, and which characters are read as others.

The vocabularies say what a word means; here they are put into one table of kinds, which the lexer looks words up in.
"""

import re
from typing import Final

from parsers.text.doses import vocabulary
from parsers.text.doses.vocabulary import words

# One character for another, so that places in the text stay what they are.
LOOKALIKES: Final = str.maketrans(
    {
        **dict.fromkeys("[{", "("),
        **dict.fromkeys("]}", ")"),
        **dict.fromkeys("µμ", "u"),
        **dict.fromkeys("×хХ✕⨯╳⋅∙", "×"),
        **dict.fromkeys("∗＊", "*"),
        **dict.fromkeys("–—−‒―‐‑﹣－～〜∼~", "-"),
        **dict.fromkeys("（［【﹙", "("),
        **dict.fromkeys("）］】﹚", ")"),
        **dict.fromkeys("，、﹐", ","),
        **dict.fromkeys("；﹔", ";"),
        **dict.fromkeys("：﹕", ":"),
        **dict.fromkeys("％﹪", "%"),
        **dict.fromkeys("／∕⁄\\", "/"),
        **dict.fromkeys("＋", "+"),
        **dict.fromkeys("≥≧⩾＞˃›", ">"),
        **dict.fromkeys("≤≦⩽＜˂‹", "<"),
        **dict.fromkeys("’‘´`", "'"),
        **dict.fromkeys("ˆ＾", "^"),
        "。": ".",
        "．": ".",
        "•": "*",
    }
)
ASCII_LOOKALIKES: Final = str.maketrans("[]{}~`\\", "()()-'/")

# Words that are two words: the lexer settles them by their neighbours and capitals.
DOUBTFUL: Final = words("l h d w u g iv it mu single q")

MARKS: Final = {
    "+/-": "~",
    "±": "~",
    "+": "J",
    ">": "<",
    "|": ";",
    "^": "w",
    "½": "n",
    "¼": "n",
    "¾": "n",
    "⅓": "n",
}

_FUNCTION_WORDS: Final = words(
    """of the on in at with by via as is are was were be been will would should given administered taken receive
    received receives receiving give giving take takes taking administer from following consisting using used
    this that into using approximately about around approx ca delivered"""
)
KINDS: Final[dict[str, str]] = {
    **dict.fromkeys(_FUNCTION_WORDS, "i"),
    **dict.fromkeys(vocabulary.CELL_NAMES, "c"),
    **dict.fromkeys(vocabulary.EVENTS, "D"),
    **dict.fromkeys(vocabulary.GENERIC_ROUTES, "R"),
    **dict.fromkeys(vocabulary.ROUTES, "r"),
    **dict.fromkeys(vocabulary.STAGES, "S"),
    **dict.fromkeys(vocabulary.DEVICES, "d"),
    **dict.fromkeys(vocabulary.UNITS, "u"),
    **dict.fromkeys(vocabulary.VOLUMES, "v"),
    **dict.fromkeys(vocabulary.COUNTED, "c"),
    **dict.fromkeys(vocabulary.FORMS, "b"),
    **dict.fromkeys((word for word in vocabulary.BODY if word.replace(" ", "").isalpha()), "k"),
    **dict.fromkeys(vocabulary.TIMES, "t"),
    **dict.fromkeys(vocabulary.FREQUENCIES, "f"),
    **dict.fromkeys(vocabulary.COUNTS, "o"),
    **dict.fromkeys(vocabulary.NUMBER_WORDS, "n"),
    **dict.fromkeys((*vocabulary.ORDINALS, "first"), "G"),
    **dict.fromkeys(vocabulary.TOTALS, "T"),
    **dict.fromkeys(vocabulary.MAXIMA, "M"),
    **dict.fromkeys(("cycle", "cycles", "course", "courses"), "C"),
    **dict.fromkeys(("fraction", "fractions", "fx", "fxs", "fr"), "X"),
    **dict.fromkeys(("times", "time", "x"), "x"),
    **dict.fromkeys(("every", "each", "q"), "e"),
    **dict.fromkeys(("single", "sole"), "s"),
    **dict.fromkeys(("for", "during", "throughout", "lasting", "lasts"), "F"),
    **dict.fromkeys(("over", "within"), "O"),
    **dict.fromkeys(("interval", "intervals", "apart", "spaced", "separated"), "p"),
    **dict.fromkeys(("to", "through", "until", "till", "thru"), "-"),
    **dict.fromkeys(("and", "or", "vs", "versus"), "&"),
    **dict.fromkeys(words("then followed thereafter subsequently afterwards afterward plus combined"), "J"),
    **dict.fromkeys(("a", "an"), "a"),
    **dict.fromkeys(("per",), "/"),
    **dict.fromkeys(words("level levels group groups panel step part arm period visit"), "l"),
    **dict.fromkeys(("placebo", "placebos", "vehicle", "sham", "dummy"), "P"),
    **dict.fromkeys(("up to", "not exceeding", "not exceed", "no more than", "at most", "not to exceed"), "M"),
    **dict.fromkeys(("auc", "area under the curve"), "A"),
    **dict.fromkeys(("percent",), "%"),
    **dict.fromkeys(("less than", "greater than", "more than", "below", "above", "exceeds", "exceeding"), "<"),
    **dict.fromkeys(("as needed", "when needed", "if needed", "as required", "on demand", "prn", "pro re nata"), "y"),
    "it": "r",
}


def _phrases() -> dict[str, re.Pattern[str]]:
    """Give, for the first word of each phrase of the vocabulary, the pattern of what may follow it."""
    tails: dict[str, list[str]] = {}
    for phrase in KINDS:
        head, *rest = re.split("[ -]", phrase)
        if rest:
            tails.setdefault(head, []).append(r"[\s-]{1,2}".join(map(re.escape, rest)))
    return {
        head: re.compile(rf"[\s-]{{1,2}}(?:{'|'.join(sorted(some, key=len, reverse=True))})(?![a-z0-9])")
        for head, some in tails.items()
    }


def _by_head() -> dict[str, list[str]]:
    """Give, for the first word of each phrase of the vocabulary, the phrases that it begins."""
    found: dict[str, list[str]] = {}
    for phrase in KINDS:
        head = re.split("[ -]", phrase)[0]
        if head != phrase:
            found.setdefault(head, []).append(phrase)
    return found


PHRASES: Final = _phrases()
SQUASHED: Final = {re.sub("[ -]", "", phrase): phrase for phrase in KINDS if " " in phrase or "-" in phrase}

# What the lexer takes at its word: one of many meanings, a phrase's first word or a number it must look at ("").
PLAIN: Final = {word: "" if kind == "n" or word in DOUBTFUL else kind for word, kind in KINDS.items()} | dict.fromkeys(
    PHRASES, ""
)
# For the words that are nothing but the first of a phrase, what may follow them: another letter, and they are plain.
HEADS: Final = {
    head: "-\n" + "".join({phrase[len(head) + 1] for phrase in of_head})
    for head, of_head in _by_head().items()
    if KINDS.get(head) != "n" and head not in DOUBTFUL
}
