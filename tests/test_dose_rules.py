"""The rules of schedules: each is tried at every place where it can begin."""

import random
import re

import pytest

from parsers.text.doses.schedules import _STARTS, RULES

KINDS = "nuvcb%kKtfqe/aoxGDRrsSlCXATMFOpPyJ&~<-idIw,;.:()=NZz_"


def kinds(pattern: str) -> list[str]:
    """Random runs of kinds of tokens, most of them of those that a pattern speaks of."""
    made = random.Random(17)
    spoken = [kind for kind in KINDS if kind in pattern]
    return [
        "".join(made.choice(spoken if made.random() < 0.8 else KINDS) for _ in range(made.randint(1, 12)))
        for _ in range(8_000)
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_begins_nowhere_but_where_it_is_tried(rule):
    pattern = re.compile(rule.pattern)
    begun = {text[found.start()] for text in kinds(rule.pattern) for found in pattern.finditer(text)}
    assert begun, "no text was made that this rule finds anything in"
    assert begun <= set(_STARTS[rule.name])
