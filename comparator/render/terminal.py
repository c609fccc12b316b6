"""A comparison for a terminal: readable at 80 columns, with colour where asked for, plain in a pipe."""

from collections.abc import Iterator
from textwrap import TextWrapper
from typing import Final, NamedTuple

from comparator.comparison import Comparison, Relation
from comparator.headline import headline
from comparator.render.sides import LONGEST, names_of, shown_sections, words_of, worth_knowing
from comparator.render.untrusted import cut, harmless
from comparator.render.view import Line, Names
from parsers.schema import Trial

WIDTH: Final = 80
_INDENT: Final = "    "
_ITEM: Final = "- "
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


class Printed(NamedTuple):
    """One text to print: its words, what stands before them, the style where there is colour, and whether it is ruled.

    What stands before the first line indents the others, too.
    """

    text: str
    before: str = ""
    style: str = ""
    ruled: bool = False


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
    printed = _printed(comparison, left, right, everything=everything)
    write = _styled if styled else _plain
    return "\n".join(line.rstrip() for one in printed for line in write(one, width)) + "\n"


def _printed(comparison: Comparison, left: Trial, right: Trial, *, everything: bool) -> Iterator[Printed]:
    names = names_of(comparison, left, right)
    yield from _sides(comparison, names)
    yield from (Printed(sentence.text, _ITEM) for sentence in headline(comparison, left, right))
    for section, lines in shown_sections(comparison, left, right, everything=everything):
        yield Printed("")
        yield Printed(f"{section.title}: {section.differences} of {section.lines} differ", ruled=True)
        for line in lines:
            yield from _line(line, names)
    noted = worth_knowing(comparison, names)
    if noted:
        yield Printed("")
        yield Printed("No difference, though it looks like one", ruled=True)
        yield from (Printed(sentence, _ITEM) for sentence in noted)


def _sides(comparison: Comparison, names: Names) -> Iterator[Printed]:
    for name, side in ((names.left, comparison.left), (names.right, comparison.right)):
        version = f", version {side.version}" if side.version else ""
        yield Printed(f"{name}: {side.source}:{side.trial_id}{version}", style="bold")
        if side.title:
            yield Printed(side.title, _INDENT)


def _line(line: Line, names: Names) -> Iterator[Printed]:
    """One row: what it is and how it relates, both sides' words, and the reason."""
    label = f"{line.label}: " if line.label else ""
    weight = "" if line.significance == "administrative" or not line.differs else f" [{line.significance}]"
    yield Printed(f"* {label}{line.badge}{weight}", style=_STYLES[line.relation])
    for name, entries in ((names.left, line.left), (names.right, line.right)):
        if entries:
            yield Printed(f"{name}: {words_of(entries)}", _INDENT)
    if line.reason:
        yield Printed(line.reason, _INDENT, "italic")


def _shown(one: Printed) -> str:
    return " ".join(harmless(cut(one.text, LONGEST)).split())


def _plain(one: Printed, width: int) -> list[str]:
    """The lines of a text without codes, for a pipe or a file."""
    text = _shown(one)
    if one.ruled:
        return [f"{text} ".ljust(width, "─")]
    wrapper = TextWrapper(
        width, initial_indent=one.before, subsequent_indent=" " * len(one.before), break_on_hyphens=False
    )
    return wrapper.wrap(text) or [""]


def _styled(one: Printed, width: int) -> list[str]:
    """The lines of a text with the codes of colour, for a terminal; wide characters count for two columns."""
    from rich.console import Console
    from rich.rule import Rule
    from rich.text import Text

    console = Console(width=width, force_terminal=True, color_system="standard", highlight=False)
    text = Text(_shown(one), style=one.style)
    with console.capture() as captured:
        if one.ruled:
            console.print(Rule(text, align="left"))
        else:
            for number, line in enumerate(text.wrap(console, width - len(one.before)) or [Text("")]):
                console.print(Text(one.before if number == 0 else " " * len(one.before)) + line)
    return captured.get().splitlines()
