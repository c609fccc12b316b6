"""One page in several layouts: what tests of the page parsers render, so that only the tags differ."""

import html
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Block:
    """A label (or heading) with what stands below it: values a line each, or items of a list."""

    label: str = ""
    values: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


def plain(blocks: Iterable[Block]) -> str:
    """The text rendering: label, blank line, values below each other, items numbered."""
    parts = []
    for block in blocks:
        parts += [block.label] if block.label else []
        parts += ["\n".join(block.values)] if block.values else []
        parts += ["\n".join(f"  {number}. {item}" for number, item in enumerate(block.items, 1))] if block.items else []
    return "\n\n".join(parts) + "\n"


def definitions(blocks: Iterable[Block]) -> str:
    """`<dl>` with a `<dd>` for each value."""
    return "<dl>\n" + "\n".join(_written(block, "<dt>{}</dt>", "<dd>{}</dd>") for block in blocks) + "\n</dl>"


def table(blocks: Iterable[Block]) -> str:
    """A table with one row a label; several values stand in one cell, with line breaks."""
    rows = []
    for block in blocks:
        below = "<br/>".join(map(html.escape, block.values)) + _list(block, "")
        rows.append(f"<tr><th>{html.escape(block.label)}</th><td>{below}</td></tr>")
    return "<table><tbody>\n" + "\n".join(rows) + "\n</tbody></table>"


def divisions(blocks: Iterable[Block]) -> str:
    """Nested `<div>`s with class names that mean nothing."""
    label = '<div class="sc-1f7"><div class="sc-9"><h3>{}</h3></div></div>'
    value = '<div class="sc-2"><div><p>{}</p></div></div>'
    return "<div><div>\n" + "\n".join(_written(block, label, value) for block in blocks) + "\n</div></div>"


def inline(blocks: Iterable[Block]) -> str:
    """`<div>`s whose values carry inline elements, comments and line breaks of the source."""
    written = (_written(block, "<div><strong>{}</strong></div>", "<div>{}</div>", _decorated) for block in blocks)
    return "<section>\n" + "\n".join(written) + "\n</section>"


def spans(blocks: Iterable[Block]) -> str:
    """A label and its first value in one line, told apart by `<span>`s only."""
    written = []
    for block in blocks:
        first = f"<span>{html.escape(block.values[0])}</span>" if block.values and block.label else ""
        rest = block.values[1:] if first else block.values
        label = f"<div><span>{html.escape(block.label)}</span>{first}</div>" if block.label else ""
        written.append(label + _written(Block("", rest, block.items), "", "<div>{}</div>"))
    return "<main>" + "".join(written) + "</main>"


LAYOUTS: dict[str, Callable[[Iterable[Block]], str]] = {
    "definitions": definitions,
    "table": table,
    "divisions": divisions,
    "inline": inline,
    "spans": spans,
}

_NOISE = """<head><title>A page</title><style>.Status { color: red }</style>
<script>var Status = "Completed";</script></head>
<body><noscript>Please enable JavaScript</noscript><template><p>Sex</p><p>Male</p></template>
<div hidden>Enrollment</div><div style="display: none">99 patients</div><svg><title>Menu</title></svg>
<header><ul><li>Home</li><li>Search</li></ul></header>"""


def document(body: str, head: str = "") -> bytes:
    """A whole HTML document, with things around the body that no reader sees."""
    return f"<!DOCTYPE html>\n<html lang='en'>{head}{_NOISE}\n{body}\n</body></html>".encode()


def _written(block: Block, label: str, value: str, text: Callable[[str], str] = html.escape) -> str:
    parts = [label.format(html.escape(block.label))] if block.label else []
    parts += [value.format(text(one)) for one in block.values]
    return "\n".join(parts) + _list(block, "\n", text)


def _list(block: Block, before: str, text: Callable[[str], str] = html.escape) -> str:
    if not block.items:
        return ""
    return before + "<ol>\n" + "\n".join(f"  <li>{text(item)}</li>" for item in block.items) + "\n</ol>"


def _decorated(value: str) -> str:
    """Wrap words into inline elements, also within a word, and break source lines where a space stands."""
    words = value.split(" ")
    marked = [_ODD[number % len(_ODD)].format(*_halves(word)) for number, word in enumerate(words)]
    return "\n      ".join(marked)


def _halves(word: str) -> tuple[str, str]:
    return html.escape(word[: len(word) // 2]), html.escape(word[len(word) // 2 :])


_ODD = ("{}{}", "<b>{}{}</b>", "{}<i>{}</i>", "<!-- x --><span><em>{}</em></span>{}", "{}<wbr>{}")
