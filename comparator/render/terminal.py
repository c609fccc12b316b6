"""A comparison for a terminal: readable at 80 columns, with colour where asked for, plain in a pipe."""

import io
from typing import Final

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from comparator.comparison import Comparison, Relation
from comparator.headline import headline
from comparator.render.sides import LONGEST, names_of, shown_sections, words_of, worth_knowing
from comparator.render.untrusted import cut, harmless
from comparator.render.view import Line, Names
from parsers.schema import Trial

WIDTH: Final = 80
_STYLES: Final[dict[Relation, str]] = {
    "equivalent": "dim",
    "stricter_left": "yellow",
    "stricter_right": "yellow",
    "different": "bold",
    "related": "cyan",
    "left_only": "magenta",
    "right_only": "green",
    "not_comparable": "dim",
}


def render(
    comparison: Comparison,
    left: Trial,
    right: Trial,
    *,
    everything: bool = False,
    styled: bool = False,
    width: int = WIDTH,
) -> str:
    """Write the comparison in `width` columns; `styled` adds the codes of colour for a terminal."""
    written = io.StringIO()
    console = Console(
        file=written, width=width, force_terminal=styled, color_system="standard" if styled else None, highlight=False
    )
    names = names_of(comparison, left, right)
    _write_sides(console, comparison, names)
    console.print(_listed([sentence.text for sentence in headline(comparison, left, right)]))
    for section, lines in shown_sections(comparison, left, right, everything=everything):
        console.print()
        console.print(Rule(Text(f"{section.title}: {section.differences} of {section.lines} differ"), align="left"))
        for line in lines:
            _write_line(console, line, names)
    noted = worth_knowing(comparison, names)
    if noted:
        console.print()
        console.print(Rule(Text("No difference, though it looks like one"), align="left"))
        console.print(_listed(noted))
    return "\n".join(row.rstrip() for row in written.getvalue().splitlines()) + "\n"


def _listed(sentences: list[str]) -> Table:
    """Sentences as a list whose lines hang under their first word."""
    table = Table.grid(padding=(0, 1, 0, 0))
    for sentence in sentences:
        table.add_row("-", Text(harmless(cut(sentence, LONGEST))))
    return table


def _write_sides(console: Console, comparison: Comparison, names: Names) -> None:
    for name, side in ((names.left, comparison.left), (names.right, comparison.right)):
        version = f", version {side.version}" if side.version else ""
        console.print(Text(harmless(f"{name}: {side.source}:{side.trial_id}{version}"), style="bold"))
        if side.title:
            console.print(Padding(Text(harmless(cut(side.title, LONGEST))), (0, 0, 0, 4)))


def _write_line(console: Console, line: Line, names: Names) -> None:
    """Write one row: what it is and how it relates, both sides' words, and the reason."""
    label = f"{line.label}: " if line.label else ""
    weight = "" if line.significance == "administrative" or not line.differs else f" [{line.significance}]"
    console.print(Text(harmless(f"* {label}{line.badge}{weight}"), style=_STYLES[line.relation]))
    for name, entries in ((names.left, line.left), (names.right, line.right)):
        if entries:
            console.print(Padding(Text(f"{name}: {words_of(entries)}"), (0, 0, 0, 4)))
    if line.reason:
        console.print(Padding(Text(harmless(cut(line.reason, LONGEST)), style="italic"), (0, 0, 0, 4)))
