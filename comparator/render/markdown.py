"""A comparison as Markdown: a table for the fields, and for each list a table of what differs with its reason."""

from comparator.comparison import Comparison, Side
from comparator.headline import headline
from comparator.render.sides import LONGEST, names_of, shown_sections, words_of, worth_knowing
from comparator.render.untrusted import cut, harmless, markdown_line, web_address
from comparator.render.view import Line, Names
from parsers.schema import Trial


def render(
    comparison: Comparison, left: Trial, right: Trial, *, everything: bool = False, notes: tuple[str, ...] = ()
) -> str:
    """Write the comparison: the two sides, the headline, and what differs (or everything) section by section.

    `notes` stand below the sides: what the caller has to say of the records.
    """
    names = names_of(comparison, left, right)
    parts = [
        f"# {_text(names.left)} against {_text(names.right)}",
        "\n".join(
            _side(name, side, trial)
            for name, side, trial in ((names.left, comparison.left, left), (names.right, comparison.right, right))
        ),
        "\n".join(f"> {_text(note)}" for note in notes),
        "\n".join(f"- {_text(sentence.text)}" for sentence in headline(comparison, left, right)),
    ]
    for section, lines in shown_sections(comparison, left, right, everything=everything):
        parts.append(f"## {section.title}\n\n{section.differences} of {section.lines} differ.")
        parts.append(_table(lines, names))
    noted = worth_knowing(comparison, names)
    if noted:
        parts.append("## No difference, though it looks like one")
        parts.append("\n".join(f"- {_text(sentence)}" for sentence in noted))
    return "\n\n".join(part for part in parts if part) + "\n"


def _side(name: str, side: Side, trial: Trial) -> str:
    reference = _text(f"{side.source}:{side.trial_id}")
    url = web_address(trial.url)
    linked = f"[{reference}](<{url}>)" if url and not set(url) & set("<>") else reference
    version = f", version {_text(side.version)}" if side.version else ""
    title = f": {_text(side.title)}" if side.title else ""
    return f"- **{_text(name)}** is {linked}{version}{title}"


def _table(lines: list[Line], names: Names) -> str:
    head = ("", _text(names.left), _text(names.right), "relation", "why", "weight")
    rows = [_row(head), _row(("---",) * len(head))]
    for line in lines:
        sides = (_text(words_of(line.left)), _text(words_of(line.right)))
        weight = line.significance if line.differs else ""
        rows.append(_row((_text(line.label), *sides, _text(line.badge), _text(line.reason), weight)))
    return "\n".join(rows)


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _text(text: str) -> str:
    """Text as Markdown shows it letter by letter, in one line, cut to a length that can be read."""
    return markdown_line(cut(harmless(text), LONGEST))
