"""What the text renderers share: the lines of a comparison in order of weight, each side's words in plain text."""

from collections.abc import Iterator
from typing import Final

from comparator.comparison import Comparison
from comparator.labels import field_label
from comparator.names import side_names
from comparator.render.entries import Entry
from comparator.render.untrusted import cut, harmless
from comparator.render.view import Line, Names, Section, named, sections
from comparator.significance import ORDER
from parsers.schema import Trial

LONGEST: Final = 600
"""Characters shown of one side of a line; the JSON and the HTML page have all."""
_NOTED: Final = frozenset(
    {
        "sponsor.name",
        "status",
        "phases",
        "references",
        "start_date.date",
        "primary_completion_date.date",
        "completion_date.date",
    }
)


def names_of(comparison: Comparison, left: Trial, right: Trial) -> Names:
    """What a report calls the two sides."""
    return Names(
        *(harmless(name) for name in side_names(left, right, (comparison.left.version, comparison.right.version)))
    )


def shown_sections(
    comparison: Comparison, left: Trial, right: Trial, *, everything: bool
) -> Iterator[tuple[Section, list[Line]]]:
    """The sections that have something to show, each with its lines, the weightiest first."""
    for section in sections(comparison, left, right, names_of(comparison, left, right)):
        lines = [line for group in section.groups for line in group.lines if everything or line.differs]
        if lines:
            yield section, sorted(lines, key=lambda line: ORDER.index(line.significance))


def worth_knowing(comparison: Comparison, names: Names) -> list[str]:
    """What is no difference and looks like one: a rolled-up sponsor, a month shown as its last day, a lapsed status."""
    return [
        harmless(cut(f"{field_label(row.field)}: {named(row.explanation, names)}", LONGEST))
        for row in comparison.fields
        if row.relation == "equivalent" and row.field in _NOTED and row.left != row.right
    ]


def words_of(entries: tuple[Entry, ...]) -> str:
    """The words of one side of a line, without control characters and cut to a length that can be read."""
    return cut(harmless(" | ".join(map(_entry, entries))), LONGEST)


def _entry(entry: Entry) -> str:
    told = "; ".join(
        part.text if part.label is None else f"{part.label}: {part.text}"
        for part in entry.parts
        if part.kind != "quote"
    )
    return " ".join(f"{entry.place}: {told}".split()) if entry.place else " ".join(told.split())
