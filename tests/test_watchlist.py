"""Watch lists: what they may say, and where they are wrong."""

from pathlib import Path

import pytest

from harvester.crawl.watchlist import EXAMPLE, parse_watchlist, read_watchlist
from harvester.errors import UsageError

SEARCH = '[[watch]]\nname = "a"\nsource = "ctgov"\nquery = {cond = "als"}\n'

WRONG = {
    "no TOML": ("[[watch]\n", "is no TOML: ", "line 1"),
    "an unknown table": ("[wach]\nx = 1\n", "the file has no key 'wach'; it may have sources, watch", "line 1"),
    "no watch": ("", "watches nothing: it has no [[watch]]", ""),
    "one table for many": ('[watch]\nname = "a"\n', "tables that begin with [[watch]]", "line 1"),
    "an unknown source of a table": ("[sources.ctgv]\n" + SEARCH, "there is no source 'ctgv'", "line 1"),
    "an unknown key of a source": ("[sources.ctgov]\npace = 1\n" + SEARCH, "has no key 'pace'", "line 2"),
    "a wrong value of a source": (
        "[sources.ctgov]\nrequests_per_second = 0\n" + SEARCH,
        "must be a number above 0",
        "line 2",
    ),
    "a source that is no table": ("[sources]\nctgov = 3\n" + SEARCH, "ctgov must be a table", "line 2"),
    "an unknown key": (SEARCH + "limits = 3\n", "[[watch]] a has no key 'limits'; it may have name", "line 5"),
    "a key of another type": (SEARCH + 'limit = "many"\n', "limit: Expected `int | null`, got `str`", "line 5"),
    "a limit of nothing": (SEARCH + "limit = 0\n", "limit: Expected `int` >= 1", "line 5"),
    "a negative age": (SEARCH + "census_days = -1\n", "census_days: Expected `float` >= 0", "line 5"),
    "an endless age": (SEARCH + "census_days = inf\n", "census_days: Expected `float` <= 3650", "line 5"),
    "a name of two lines": (SEARCH.replace('"a"', '"a\\nb"'), "name: Expected `str` matching regex", "line 2"),
    "no name": ('\n[[watch]]\nsource = "ctgov"\nids = []\n', "[[watch]] 1 has no 'name', which it needs", "line 2"),
    "no such source": (SEARCH.replace("ctgov", "euctr"), "there is no source 'euctr'; there are ctgov", "line 3"),
    "nothing to ask for": ('[[watch]]\nname = "a"\nsource = "ctgov"\n', "one of ids, pages, or query", "line 2"),
    "two things to ask for": (SEARCH + 'ids = ["NCT00000001"]\n', "one of ids, pages, or query", "line 2"),
    "a search of a site that has none": (SEARCH.replace("ctgov", "veeva"), "veeva cannot be searched", "line 4"),
    "a limit of names": (
        '[[watch]]\nname = "a"\nsource = "ctgov"\nids = ["NCT00000001"]\nlimit = 3\n',
        "leave names out instead",
        "line 5",
    ),
    "an id that is none": (
        SEARCH + '\n[[watch]]\nname = "b"\nsource = "ctgov"\nids = ["NCT0000000X"]\n',
        "'NCT0000000X' is not an NCT id",
        "line 9",
    ),
    "an id where a page is due": (
        '[[watch]]\nname = "a"\nsource = "veeva"\npages = ["NCT06765564"]\n',
        "give the page's address",
        "line 4",
    ),
    "a page of another site": (
        '[[watch]]\nname = "a"\nsource = "veeva"\npages = ["https://example.org/study/x"]\n',
        "is no page of this site",
        "line 4",
    ),
    "an unknown query area": (SEARCH.replace("cond", "condition"), "query has no key 'condition'", "line 4"),
    "one name twice": (SEARCH + SEARCH, "two watches are called 'a'", "line 6"),
    "an unknown kind of change": (SEARCH + "[significance]\nnews = 'critical'\n", "no kind of change 'news'", "line 6"),
    "an unknown weight": (
        SEARCH + "[significance]\nsite_added = 'big'\n",
        "'big' is no significance; it is one of critical, substantive",
        "line 6",
    ),
    "nobody to notify": (SEARCH + "[[notify]]\ndigest = true\n", "[[notify]] 1 has no 'url'", "line 5"),
}


@pytest.mark.parametrize(("text", "words", "line"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said_with_its_file_line_and_key(text, words, line):
    with pytest.raises(UsageError) as caught:
        parse_watchlist(text, Path("mine.toml"))
    said = str(caught.value)
    assert said.startswith("mine.toml")
    assert words in said
    assert line in said


def test_the_example_is_a_watch_list():
    found = parse_watchlist(EXAMPLE)
    assert [watch.name for watch in found.watches] == ["als-cell-therapy"]
    assert (found.watches[0].limit, found.watches[0].census_days) == (None, 7)


def test_the_example_with_everything_taken_in_is_one_too(tmp_path):
    text = "\n".join(line.removeprefix("# ") if _is_code(line) else line for line in EXAMPLE.splitlines())
    path = tmp_path / "all.toml"
    path.write_text(text.replace("https://ctv.veeva.com/study/...", "https://ctv.veeva.com/study/some-trial"))
    found = read_watchlist(path)
    assert {watch.source for watch in found.watches} == {"ctgov", "meddatax", "veeva"}
    assert found.notify[0].digest
    assert found.significance == {"site_added": "administrative"}
    assert found.sources["ctgov"]["contact"] == "you@example.org"


def _is_code(line):
    return line.startswith("# [") or (line.startswith("# ") and " = " in line)


def test_a_page_may_be_named_on_the_server_that_stands_for_the_site():
    text = '[sources.veeva]\nbase_url = "http://127.0.0.1:8000"\n[[watch]]\nname = "a"\nsource = "veeva"\n'
    assert parse_watchlist(text + 'pages = ["http://127.0.0.1:8000/study/x"]\n').watches


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(UsageError, match=r"cannot be read: .*`trials init` writes one"):
        read_watchlist(tmp_path / "none.toml")
