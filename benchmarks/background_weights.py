"""Make comparator/background.tsv: how common words and topics are in real eligibility items and outcome measures.

    python benchmarks/background_weights.py CORPUS/ctgov_v2.jsonl.gz > comparator/background.tsv

A line is `background<TAB>term<TAB>weight`; a weight is log(N / (1 + n)) / log(N) for a term that n of N texts hold.
Words that fewer than four texts hold are left out: a word that is not in the table weighs 1.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from math import log

from comparator.background import words
from comparator.criteria.lexicon import LEXICON
from comparator.criteria.topics import topics
from parsers import ctgov
from parsers.schema import Trial

RAREST = 4


def trials(path: str) -> Iterator[Trial]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield ctgov.parse(json.dumps(json.loads(line)).encode())


def weigh(background: str, texts: Iterable[Iterable[str]], rarest: int) -> Iterator[str]:
    counts: Counter[str] = Counter()
    total = 0
    for terms in texts:
        counts.update(set(terms))
        total += 1
    for term, count in sorted(counts.items()):
        if count >= rarest:
            yield f"{background}\t{term}\t{max(0.0, log(total / (1 + count)) / log(total)):.3f}"


def main() -> None:
    items: list[str] = []
    measures: list[str] = []
    for trial in trials(sys.argv[1]):
        items += [item.text for item in trial.eligibility.criteria]
        measures += [outcome.measure for outcome in trial.outcomes]
    lines = [
        *weigh("criterion", map(words, items), RAREST),
        *weigh("outcome", map(words, measures), RAREST),
        *weigh("topic", (topics(item).keys() & LEXICON.keys() for item in items), 1),
    ]
    print("\n".join(lines))


if __name__ == "__main__":
    main()
