"""Many words as one regular expression that reads each letter once.

An alternation of a thousand synonyms is tried word by word at every position; folded by shared beginnings it is tried
letter by letter. The longest word wins, and no quantifier is nested, so matching takes linear time.
"""

import re
from collections.abc import Iterable
from typing import Final

_END: Final = ""
_Node = dict[str, "_Node"]


def alternation(words: Iterable[str]) -> str:
    r"""Fold lower-case words into one pattern without groups; a space stands for a space or a hyphen.

    >>> alternation(["anc", "ant", "an", "body mass"])
    '(?:an(?:c|t)?|body[ \\-]mass)'
    """
    root: _Node = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return _pattern(root)


def at_words(parts: Iterable[str]) -> str:
    r"""Patterns that each begin with a letter as one that matches at the beginning of a word only.

    In place of a `\b` before them all, it is looked back at from behind each first letter: a search can then skip to
    these letters.

    >>> at_words(["drop", "increase", r"decreas\w+"])
    '(?:d(?<!\\wd)(?:rop|ecreas\\w+)|i(?<!\\wi)(?:ncrease))'
    """
    by_first: dict[str, list[str]] = {}
    for part in parts:
        by_first.setdefault(part[0], []).append(part[1:])
    found = (rf"{first}(?<!\w{first})(?:{'|'.join(rest)})" for first, rest in by_first.items())
    return f"(?:{'|'.join(found)})"


def _pattern(node: _Node) -> str:
    branches = [_branch(letter, below) for letter, below in sorted(node.items()) if letter != _END]
    if len(branches) > 1 or (branches and _END in node):
        return f"(?:{'|'.join(branches)}){'?' if _END in node else ''}"
    return "".join(branches)


def _branch(letter: str, below: _Node) -> str:
    return (r"[ \-]" if letter == " " else re.escape(letter)) + _pattern(below)
