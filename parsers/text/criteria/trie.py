"""Many words as one regular expression that reads each letter once.

An alternation of a thousand synonyms is tried word by word at every position; folded by shared beginnings it is tried
letter by letter. The longest word wins, and no quantifier is nested, so matching takes linear time.
"""

import re
from collections.abc import Iterable

_END = ""
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


def _pattern(node: _Node) -> str:
    branches = [_branch(letter, below) for letter, below in sorted(node.items()) if letter != _END]
    if len(branches) > 1 or (branches and _END in node):
        return f"(?:{'|'.join(branches)}){'?' if _END in node else ''}"
    return "".join(branches)


def _branch(letter: str, below: _Node) -> str:
    return (r"[ \-]" if letter == " " else re.escape(letter)) + _pattern(below)
