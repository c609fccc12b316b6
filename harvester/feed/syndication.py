"""Atom and JSON Feed: one entry a change, with an id that the change keeps whatever database tells it.

Made with the standard library: https://www.rfc-editor.org/rfc/rfc4287 and https://jsonfeed.org/version/1.1.
"""

import json
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from harvester.commands.output import neutralised
from harvester.feed.formats import sentence
from harvester.feed.report import ChangeReport, Entry, Group

ATOM = "http://www.w3.org/2005/Atom"
TITLE = "Changes of clinical trial records"
EPOCH = "1970-01-01T00:00:00Z"
"""When a feed without entries was last updated."""


def stable_id(group: Group, entry: Entry) -> str:
    """The same id for the same change, whichever database tells it and however often."""
    told = (group.source, group.trial_id, entry.kind, entry.field, entry.before, entry.after, entry.date)
    return f"urn:uuid:{uuid5(NAMESPACE_URL, json.dumps(told))}"


def _entries(report: ChangeReport) -> list[tuple[str, Group, Entry]]:
    """Every change once, the latest first."""
    found = {stable_id(group, entry): (group, entry) for group in report.groups for entry in group.entries}
    rows = [(identity, group, entry) for identity, (group, entry) in found.items()]
    return sorted(rows, key=lambda row: (row[2].observed_at, row[2].id), reverse=True)


def _title(group: Group, entry: Entry) -> str:
    return neutralised(f"{group.trial_id}: {sentence(entry)}")


def _summary(group: Group, entry: Entry) -> str:
    parts = (group.title, entry.explanation, entry.when and f"This was {entry.when}.")
    return neutralised(" ".join(part.rstrip(".") + "." for part in parts if part))


def atom(report: ChangeReport) -> str:
    """Write an Atom feed."""
    entries = _entries(report)
    feed = Element("feed", xmlns=ATOM)
    SubElement(feed, "id").text = f"urn:uuid:{uuid5(NAMESPACE_URL, TITLE)}"
    SubElement(feed, "title").text = TITLE
    SubElement(feed, "updated").text = entries[0][2].observed_at if entries else EPOCH
    author = SubElement(feed, "author")
    SubElement(author, "name").text = "trial-harvester"
    for identity, group, entry in entries:
        node = SubElement(feed, "entry")
        SubElement(node, "id").text = identity
        SubElement(node, "title").text = _title(group, entry)
        SubElement(node, "updated").text = entry.observed_at
        SubElement(node, "category", term=entry.significance)
        SubElement(node, "category", term=entry.kind)
        SubElement(node, "link", rel="alternate", href=entry.link or group.url or identity)
        SubElement(node, "summary").text = _summary(group, entry)
    indent(feed)
    return tostring(feed, encoding="unicode", xml_declaration=True)


def json_feed(report: ChangeReport) -> str:
    """Write a JSON Feed."""
    items = [
        {
            "id": identity,
            "title": _title(group, entry),
            "content_text": _summary(group, entry) or _title(group, entry),
            "date_published": entry.observed_at,
            "tags": [entry.significance, entry.kind],
            **({"url": link} if (link := entry.link or group.url) else {}),
        }
        for identity, group, entry in _entries(report)
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": TITLE, "items": items}
    return json.dumps(feed, ensure_ascii=False, indent=2)
