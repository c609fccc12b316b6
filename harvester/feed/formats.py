"""A report of changes as text, Markdown, CSV and JSON; the page and the feeds have modules of their own."""

from collections.abc import Callable, Iterator
from textwrap import fill

import msgspec

from comparator.render.untrusted import markdown_line
from harvester.commands.output import neutralised
from harvester.commands.tables import Cell, render
from harvester.feed.report import ChangeReport, Entry, Group

WIDTH = 80
LONGEST = 300
"""Characters of a value in text and Markdown; CSV, JSON and the page have it whole."""
_COLUMNS = (
    "trial_id",
    "source",
    "date",
    "significance",
    "kind",
    "field",
    "before",
    "after",
    "explanation",
    "when",
    "link",
)


def nothing(report: ChangeReport) -> str:
    """The one line for a report without changes."""
    return f"Nothing changed since {report.since}."


def heading(report: ChangeReport) -> str:
    """How many changes, of how many records, since when."""
    records = len(report.groups)
    changes = f"{report.count} change{'' if report.count == 1 else 's'}"
    return f"{changes} of {records} record{'' if records == 1 else 's'} since {report.since}"


def sentence(entry: Entry) -> str:
    """A change in one line: its kind, what it was and is, and when in the trial's life."""
    values = f": {cut(entry.before) or 'none'} -> {cut(entry.after) or 'none'}" if entry.before or entry.after else ""
    when = f" ({entry.when})" if entry.when else ""
    return f"{entry.kind.replace('_', ' ')}, {entry.field}{values}{when}"


def cut(text: str | None) -> str | None:
    """A value short enough for a line."""
    return text if text is None or len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def as_text(report: ChangeReport) -> str:
    """For a terminal, 80 columns wide."""
    if not report.groups:
        return nothing(report)
    return neutralised("\n".join((heading(report), *(line for group in report.groups for line in _text_group(group)))))


def _text_group(group: Group) -> Iterator[str]:
    yield ""
    yield fill(f"{group.source}:{group.trial_id}  {group.title or ''}".strip(), WIDTH, subsequent_indent="  ")
    for entry in group.entries:
        yield fill(
            f"{entry.significance.upper()}  {entry.date}  {sentence(entry)}",
            WIDTH,
            initial_indent="  ",
            subsequent_indent="      ",
        )
        for more in (entry.why, entry.link):
            if more:
                yield fill(more, WIDTH, initial_indent="      ", subsequent_indent="      ", break_long_words=False)


def as_markdown(report: ChangeReport) -> str:
    """For a memo or a chat."""
    if not report.groups:
        return nothing(report)
    lines = [f"# {heading(report)}"]
    for group in report.groups:
        name = f"{group.source}:{group.trial_id}"
        lines += ["", f"## {f'[{name}]({group.url})' if group.url else name} {markdown_line(group.title or '')}", ""]
        for entry in group.entries:
            link = f" ([registry's comparison]({entry.link}))" if entry.link else ""
            lines.append(f"- **{entry.significance}** {entry.date} {markdown_line(sentence(entry))}{link}")
            if entry.why:
                lines.append(f"  {markdown_line(entry.why)}")
    return "\n".join(lines)


def as_csv(report: ChangeReport) -> str:
    """For a spreadsheet: a row a change."""
    return render("csv", _COLUMNS, _rows(report))


def _rows(report: ChangeReport) -> Iterator[tuple[Cell, ...]]:
    for group in report.groups:
        for one in group.entries:
            yield (
                group.trial_id,
                group.source,
                one.date,
                one.significance,
                one.kind,
                one.field,
                one.before,
                one.after,
                one.explanation,
                one.when,
                one.link,
            )


def as_json(report: ChangeReport) -> str:
    """For a program: everything."""
    return msgspec.json.format(msgspec.json.encode(report)).decode()


def as_html(report: ChangeReport) -> str:
    """For a browser: one page that asks for nothing else."""
    from harvester.feed.page import page

    return page(report)


def as_atom(report: ChangeReport) -> str:
    """An Atom feed (RFC 4287)."""
    from harvester.feed.syndication import atom

    return atom(report)


def as_json_feed(report: ChangeReport) -> str:
    """A JSON Feed (version 1.1)."""
    from harvester.feed.syndication import json_feed

    return json_feed(report)


FORMATS: dict[str, Callable[[ChangeReport], str]] = {
    "text": as_text,
    "markdown": as_markdown,
    "html": as_html,
    "json": as_json,
    "csv": as_csv,
    "atom": as_atom,
    "jsonfeed": as_json_feed,
}
