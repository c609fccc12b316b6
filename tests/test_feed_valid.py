"""The feeds are what their standards say, by a grammar and by a reader that others wrote."""

from datetime import datetime
from pathlib import Path

import feedparser
import msgspec
import pytest
from db_examples import full_trial
from lxml import etree
from test_feed import HOSTILE, LATER, NOW, keep, report

from harvester.feed.formats import FORMATS

GRAMMAR = etree.RelaxNG(etree.parse(str(Path(__file__).parent / "feeds" / "atom.rng")))


class Item(msgspec.Struct, forbid_unknown_fields=True):
    """An item of a JSON Feed; what the standard leaves to us, we always give."""

    id: str
    title: str
    content_text: str
    date_published: datetime
    tags: list[str]
    url: str | None = None


class Feed(msgspec.Struct, forbid_unknown_fields=True):
    """A JSON Feed (https://jsonfeed.org/version/1.1) with the keys that ours has."""

    version: str
    title: str
    items: list[Item]


@pytest.fixture
def told(store):
    """A report with changes of every weight, hostile text among them."""
    for number in ("1", "2"):
        keep(store, full_trial(f"NCT0000000{number}"), NOW)
    ended = {"status": "TERMINATED", "enrollment": {"count": 3, "type": "ACTUAL"}, "acronym": "NEW"}
    keep(store, full_trial("NCT00000001", **ended), LATER)
    keep(store, full_trial("NCT00000002", why_stopped=HOSTILE, brief_title=HOSTILE), LATER)
    return report(store)


@pytest.fixture
def quiet(store):
    return report(store)


@pytest.mark.parametrize("which", ["told", "quiet"])
def test_the_atom_feed_keeps_to_the_grammar_of_the_standard(request, which):
    feed = etree.fromstring(FORMATS["atom"](request.getfixturevalue(which)).encode())
    assert GRAMMAR.validate(feed), GRAMMAR.error_log


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("<name>trial-harvester</name>", ""),
        (f"<updated>{LATER}</updated>", f"<updated>{LATER[:10]}</updated>"),
        (f"<updated>{LATER}</updated>", ""),
        ('<category term="critical" />', "<category />"),
        ('<category term="critical" />', "<kind>critical</kind>"),
        ('href="', 'ref="'),
        ('href="https:', 'href="two words:'),
    ],
)
def test_the_grammar_refuses_what_is_no_feed(told, right, wrong):
    feed = FORMATS["atom"](told)
    assert right in feed
    assert not GRAMMAR.validate(etree.fromstring(feed.replace(right, wrong, 1).encode()))


def test_a_reader_of_feeds_finds_every_entry(told):
    read = feedparser.parse(FORMATS["atom"](told))
    assert not read.bozo
    assert read.version == "atom10"
    assert len(read.entries) == told.count
    assert len({entry.id for entry in read.entries}) == told.count
    for entry in read.entries:
        assert entry.updated == LATER
        assert entry.link.startswith("https://")
        assert entry.tags[0].term in ("critical", "substantive", "administrative")


def test_the_json_feed_has_what_the_standard_asks_for(told, quiet):
    for one in (told, quiet):
        feed = msgspec.json.decode(FORMATS["jsonfeed"](one), type=Feed)
        assert feed.version == "https://jsonfeed.org/version/1.1"
        assert len({item.id for item in feed.items}) == len(feed.items) == one.count
        assert all(item.content_text and item.title for item in feed.items)
        moments = [item.date_published for item in feed.items]
        assert moments == sorted(moments, reverse=True)


def test_both_feeds_call_an_entry_the_same(told):
    atom = {entry.id for entry in feedparser.parse(FORMATS["atom"](told)).entries}
    assert atom == {item.id for item in msgspec.json.decode(FORMATS["jsonfeed"](told), type=Feed).items}
