"""How well criteria are linked: against pairs of real trials that were linked by reading (`alignment.json`).

    python benchmarks/alignment.py CORPUS/ctgov_v2.jsonl.gz

A label names two items, each by a digest of its section and its letters and figures, so that no text of a registry is
kept here; how they relate; and in `also` what would be right, too. Links labelled `related` count neither way. Draws 4
and 6 are not what the weights were fitted to (`alignment_weights.py`), all others are; the pairs of draw 6 share a
disease and a medicine, many of draw 7 do, and all others a disease.
"""

import gzip
import sys
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import msgspec

from comparator import compare
from parsers import Trial, parse
from parsers.schema import Criterion

LABELS = Path(__file__).with_name("alignment.json")
SURE = frozenset({"equivalent", "stricter_left", "stricter_right", "different"})
Link = tuple[str, str]


class Label(msgspec.Struct):
    """A link between two items, in the words of `Relation`."""

    left: str
    right: str
    relation: str
    also: tuple[str, ...] = ()


class Pair(msgspec.Struct):
    """Two trials, in which draw of pairs they were, and their links."""

    left: str
    right: str
    drawn: int
    links: tuple[Label, ...]


class Score(NamedTuple):
    """Links that were found, said and labelled, and how many of those found relate as labelled."""

    found: int
    said: int
    labelled: int
    related: int

    @property
    def f1(self) -> float:
        """The F1 of the links."""
        return 2 * self.found / max(1, self.said + self.labelled)


def labels() -> list[Pair]:
    """The pairs that were linked by reading."""
    return msgspec.json.decode(LABELS.read_bytes(), type=list[Pair])


def digest(item: Criterion) -> str:
    """What a label calls an item."""
    letters = "".join(mark for mark in item.text.lower() if mark.isalnum())
    return sha256(f"{item.kind} {letters}".encode()).hexdigest()[:10]


def said(left: Trial, right: Trial) -> dict[Link, str]:
    """What the comparison links, and how it relates them."""
    ours, theirs = ([digest(item) for item in trial.eligibility.criteria] for trial in (left, right))
    return {
        (ours[i], theirs[j]): row.relation
        for row in compare(left, right).criteria
        if row.relation in SURE
        for i in row.left
        for j in row.right
    }


def score(pair: Pair, trials: Mapping[str, Trial]) -> Score:
    """How well one pair is linked."""
    sure = {(one.left, one.right): one for one in pair.links if one.relation in SURE}
    open_ = {(one.left, one.right) for one in pair.links} - sure.keys()
    claimed = {link: told for link, told in said(trials[pair.left], trials[pair.right]).items() if link not in open_}
    both = sure.keys() & claimed.keys()
    related = sum(claimed[link] in (sure[link].relation, *sure[link].also) for link in both)
    return Score(len(both), len(claimed), len(sure), related)


def total(scores: Iterable[Score]) -> Score:
    """All of several scores."""
    return Score(*map(sum, zip(*scores, strict=True)))


def needed(path: Path, pairs: Sequence[Pair]) -> dict[str, Trial]:
    """The trials of the pairs, read from a file of records, one a line."""
    names = {name for pair in pairs for name in (pair.left, pair.right)}
    with gzip.open(path) as lines:
        found = (parse(line) for line in lines if any(name.encode() in line for name in names))
        return {trial.trial_id: trial for trial in found if trial.trial_id in names}


def main(path: Path) -> None:
    """Print the figures, a line for each draw of pairs and one for all."""
    pairs = labels()
    trials = needed(path, pairs)
    scores = [score(pair, trials) for pair in pairs]
    for drawn in (*sorted({pair.drawn for pair in pairs}), None):
        here = [one for one, pair in zip(scores, pairs, strict=True) if drawn in (None, pair.drawn)]
        whole = total(here)
        print(
            f"{f'draw {drawn}' if drawn else 'all'}: {len(here)} pairs, {whole.labelled} links, F1 {whole.f1:.3f}, "
            f"relation right {whole.related} of {whole.found}"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
