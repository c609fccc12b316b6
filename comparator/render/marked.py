"""Word-level marking: which words of two texts stand on one side only, as runs of words that a renderer dresses."""

import re
from itertools import groupby
from typing import Final, NamedTuple

from rapidfuzz.distance import Indel

from comparator.wording import plain

_WORDS: Final = re.compile(r"\S+\s*|\s+")
_MOST_WORDS: Final = 6000  # of either text; longer ones are shown unmarked
_LEAST_SHARED: Final = 0.35  # of the words: texts that share fewer are two texts, and marking them says nothing


class Run(NamedTuple):
    """Words that follow each other, and whether the other text lacks them."""

    text: str
    changed: bool


Runs = tuple[Run, ...]


def unmarked(text: str) -> Runs:
    """A text of which nothing is marked."""
    return (Run(text, changed=False),) if text else ()


def marked(left: str, right: str) -> tuple[Runs, Runs]:
    """Mark in each of two texts the words that the other lacks; spelling of numbers and punctuation apart.

    >>> marked("FVC at least 50%", "FVC at least 70%.")[0]
    (Run(text='FVC at least ', changed=False), Run(text='50%', changed=True))
    """
    ours, theirs = _WORDS.findall(left), _WORDS.findall(right)
    if not ours or not theirs or max(len(ours), len(theirs)) > _MOST_WORDS:
        return unmarked(left), unmarked(right)
    changes = Indel.opcodes([plain(word) for word in ours], [plain(word) for word in theirs])
    kept = sum(change.src_end - change.src_start for change in changes if change.tag == "equal")
    if kept < _LEAST_SHARED * max(len(ours), len(theirs)):
        return unmarked(left), unmarked(right)
    changed = [change for change in changes if change.tag != "equal"]
    return (
        _runs(ours, [(change.src_start, change.src_end) for change in changed]),
        _runs(theirs, [(change.dest_start, change.dest_end) for change in changed]),
    )


def _runs(words: list[str], changed: list[tuple[int, int]]) -> Runs:
    """Join words into runs; a word that is punctuation only is never marked."""
    marks = {at for start, end in changed for at in range(start, end) if plain(words[at])}
    runs: list[Run] = []
    for is_changed, run in groupby(range(len(words)), key=marks.__contains__):
        text = "".join(words[at] for at in run)
        bare = text.rstrip() if is_changed else text
        runs.append(Run(bare, is_changed))
        if bare != text:
            runs.append(Run(text[len(bare) :], changed=False))
    return tuple(runs)
