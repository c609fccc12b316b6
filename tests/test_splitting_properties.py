"""What holds for every eligibility text: a printed list reads back, nothing is lost, time grows with the length."""

import textwrap

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from timing import assert_linear, cpu_seconds

from parsers.text.criteria.outline import outline
from parsers.text.criteria.split import split

ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
STYLES = {
    "*": lambda at: ("* ", None),
    "-": lambda at: ("- ", None),
    "•": lambda at: ("• ", None),
    "1.": lambda at: (f"{at + 1}. ", str(at + 1)),
    "1)": lambda at: (f"{at + 1}) ", str(at + 1)),
    "(1)": lambda at: (f"({at + 1}) ", str(at + 1)),
    "1-": lambda at: (f"{at + 1}- ", str(at + 1)),
    "a)": lambda at: (f"{'abcdefghij'[at]}) ", "abcdefghij"[at]),
    "A.": lambda at: (f"{'ABCDEFGHIJ'[at]}. ", "ABCDEFGHIJ"[at]),
    "i.": lambda at: (f"{ROMANS[at]}. ", ROMANS[at]),
    "(i)": lambda at: (f"({ROMANS[at]}) ", ROMANS[at]),
    "C1": lambda at: (f"C{at + 1}. ", f"C{at + 1}"),
}
# Words of criteria without a stop, and none at which a line would break off.
WORDS = [
    "severe",
    "chronic",
    "asthma",
    "diabetes",
    "renal",
    "liver",
    "failure",
    "surgery",
    "therapy",
    "history",
    "known",
]
phrases = st.lists(st.sampled_from(WORDS), min_size=2, max_size=25).map(lambda words: " ".join(words).capitalize())
stems = st.sampled_from(["", " one of:", ", as shown by:"])
trees = st.lists(
    st.tuples(phrases, stems, st.lists(phrases, min_size=0, max_size=4)),
    min_size=2,
    max_size=6,
)
styles = st.lists(
    st.sampled_from(sorted(STYLES)), min_size=2, max_size=2, unique_by=lambda style: style[0] in "*-•" or style
)


def entry(mark, text, indent, width):
    """Print one entry, its further lines under its text."""
    lines = textwrap.wrap(text, width) if width else [text]
    return [" " * indent + mark + lines[0], *(" " * (indent + len(mark)) + line for line in lines[1:])]


def printed(tree, outer, inner, *, indent, gap, width):
    """Print a list of items with the items below them; returns its lines and what they should read back as."""
    lines, expected = [], []
    for at, (text, stem, children) in enumerate(tree):
        text += stem if children else ""
        mark, number = STYLES[outer](at)
        lines += ["", *entry(mark, text, 0, width)] if gap else entry(mark, text, 0, width)
        expected.append((0, number, text))
        for child_at, child in enumerate(children):
            mark, number = STYLES[inner](child_at)
            lines += entry(mark, child, indent, width)
            expected.append((1, number, child))
    return lines, expected


@settings(deadline=None, max_examples=80)
@given(trees, trees, styles, st.sampled_from([3, 4, 6]), st.booleans(), st.sampled_from([0, 60, 100]))
def test_a_printed_list_reads_back_the_same(included, excluded, style, indent, gap, width):
    lines = []
    expected = []
    for kind, tree in (("inclusion", included), ("exclusion", excluded)):
        body, items = printed(tree, *style, indent=indent, gap=gap, width=width)
        lines += [f"{kind.title()} Criteria:", "", *body, ""]
        expected += [(kind, *item) for item in items]
    found = split("\n".join(lines))
    assert [(item.kind, item.level, item.number, item.text) for item in found] == expected
    for item in found:
        assert item.parent is None if not item.level else found[item.parent].level == item.level - 1


@settings(deadline=None, max_examples=60)
@given(
    st.lists(phrases, min_size=2, max_size=9), st.sampled_from(["1.", "1)", "(1)", "a)", "(i)"]), st.sampled_from(" ;,")
)
def test_a_list_in_one_line_reads_back_the_same(texts, style, stop):
    marks = [STYLES[style](at) for at in range(len(texts))]
    line = f"{stop.strip()} ".join(mark + text for (mark, _), text in zip(marks, texts, strict=True))
    found = split(f"Exclusion Criteria: {line}")
    assert [(item.number, item.text.rstrip(";,")) for item in found] == [
        (number, text) for (_, number), text in zip(marks, texts, strict=True)
    ]


@settings(deadline=None, max_examples=60)
@given(st.lists(phrases, min_size=1, max_size=8), st.sampled_from([0, 70, 90]))
def test_paragraphs_read_back_the_same_however_they_are_wrapped(texts, width):
    body = "\n\n".join(textwrap.fill(f"{text}.", width) if width else f"{text}." for text in texts)
    assert [item.text for item in split(f"Inclusion Criteria:\n\n{body}")] == [f"{text}." for text in texts]


MARKUP = [
    "\n",
    "\n\n",
    " ",
    "  ",
    "* ",
    "- ",
    "• ",
    "1. ",
    "2. ",
    "1) ",
    "(2) ",
    "a) ",
    "b. ",
    "i. ",
    "①",
    "3.1 ",
    "I1 ",
    ":",
]
TITLES = [
    "Inclusion Criteria:",
    "Exclusion criteria",
    "Part A",
    "Age",
    "Patients:",
    "must meet the following:",
    "<!-- -->",
]
messy = st.lists(st.one_of(st.sampled_from(MARKUP + TITLES + WORDS), st.text(max_size=8)), max_size=60).map("".join)


@settings(deadline=None, max_examples=300)
@given(st.one_of(messy, st.text(max_size=200)))
@example("1. (2) * ")
def test_nothing_is_lost_of_any_text(text):
    read = outline(text)
    assert "".join("".join(part.text.split()) for part in read.parts) == "".join(text.split())
    for at, item in enumerate(read.items):
        own = [part.text for part in read.parts if part.item == at]
        assert item.text == " ".join(" ".join(own).split())
        assert item.text
        assert item.parent is None if not item.level else 0 <= item.parent < at
        assert item.parent is None or read.items[item.parent].level == item.level - 1
    assert all(len(part.text) <= 24 or not part.text[0].isalnum() for part in read.parts if part.role == "marker")


HOSTILE = {
    "numbers in a line": "1) 1) ",
    "a list in a line": "1) a 2) b ",
    "stars": "* ",
    "starred lines": "* a\n",
    "numbered lines": "1. a\n",
    "bare numbers": "1 a\n",
    "weak letters": "a: \n",
    "codes": "I1 a\n",
    "spaces": " ",
    "blank lines": "\n",
    "brackets": "(",
    "open brackets with numbers": "(1 ",
    "circles": "①",
    "titles in a line": "Exclusion Criteria: ",
    "lines of titles": "Inclusion Criteria:\n",
    "populations": "Cohort 1:\n",
    "short lines": "no\n",
    "short paragraphs": "no no\n\n",
    "the word": "criteria ",
    "one word": "a",
    "introductions": "of the following: ",
    "colons": "：",
}


def hostile(unit, size):
    return (unit * (size // len(unit) + 1))[:size]


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_grows_with_the_length_of_hostile_text(unit):
    assert_linear(outline, hostile(unit, 48_000), short=6_000)


def test_time_grows_with_the_length_of_deep_lists():
    text = "\n".join("  " * depth + "1. a" for depth in range(400))
    assert cpu_seconds(lambda: outline(text), tries=3) < 2
    assert [item.level for item in split(text)] == list(range(400))


@pytest.mark.soak
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_megabyte_of_hostile_text(unit):
    assert cpu_seconds(lambda: outline(hostile(unit, 1_000_000))) < 120
