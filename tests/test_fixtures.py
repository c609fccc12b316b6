"""Every fixture of every source: a page or record beside the Trial that it gives, or the sentence that refuses it.

`fixtures/<source>/<name>.(json|html|txt)` is read with the source's parser. Beside it stands `<name>.expected.json`, or
`<name>.error.txt` where it must be refused, and `<name>.asked.txt` where the address that was asked matters. A missing
expectation is written, and the test fails all the same, so that nobody's eye is spared: look it over, then run again.
To take new readings over after a parser has changed, delete the expectations and review what comes.
"""

import json
from pathlib import Path

import pytest
from conftest import ROOT

from parsers import PARSERS, ParseError, parser
from parsers.schema import to_json

FIXTURES = ROOT / "fixtures"
EXPECTED, ERROR, ASKED = ".expected.json", ".error.txt", ".asked.txt"
SIDECARS = (EXPECTED, ERROR, ASKED)
FILES = sorted(path for path in FIXTURES.glob("*/*") if not path.name.startswith("."))
PAGES = [path for path in FILES if not path.name.endswith(SIDECARS)]


def beside(page: Path, suffix: str) -> Path:
    return page.with_name(page.name.removesuffix(page.suffix) + suffix)


def reading(page: Path) -> tuple[str, str]:
    """What the parser makes of a page: (the suffix of its expectation, the expectation's text)."""
    asked = beside(page, ASKED)
    url = asked.read_text(encoding="utf-8").strip() if asked.exists() else None
    try:
        trial = parser(page.parent.name)(page.read_bytes(), url)
    except ParseError as problem:
        return ERROR, f"{problem}\n"
    return EXPECTED, json.dumps(json.loads(to_json(trial)), ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.name}")
def test_a_fixture_gives_what_stands_beside_it(page: Path) -> None:
    expectations = [path for path in (beside(page, EXPECTED), beside(page, ERROR)) if path.exists()]
    assert len(expectations) < 2, f"{page.name} cannot both be read and be refused"
    suffix, text = reading(page)
    if not expectations:
        beside(page, suffix).write_text(text, encoding="utf-8")
        pytest.fail(f"wrote {beside(page, suffix).relative_to(ROOT)}: please review it before you go on")
    assert expectations == [beside(page, suffix)], text
    expected = expectations[0].read_text(encoding="utf-8")
    if suffix == EXPECTED:
        assert json.loads(text) == json.loads(expected)
    else:
        assert text.strip() == expected.strip()


def test_every_source_has_fixtures_that_are_read_and_fixtures_that_are_refused() -> None:
    for source in PARSERS:
        names = [path.name for path in FILES if path.parent.name == source]
        assert any(name.endswith(EXPECTED) for name in names), source
        assert any(name.endswith(ERROR) for name in names), source


def test_no_fixture_is_orphaned() -> None:
    names = [page.parent / page.name.removesuffix(page.suffix) for page in PAGES]
    assert sorted(names) == sorted(set(names)), "two pages share one name, and so one expectation"
    for path in FILES:
        assert path.parent.name in PARSERS, f"{path} belongs to no source"
        assert path.suffix in (".json", ".html", ".txt"), f"no parser reads {path}"
        if path.name.endswith(SIDECARS):
            bare = path.name.removesuffix(next(suffix for suffix in SIDECARS if path.name.endswith(suffix)))
            assert path.parent / bare in names, f"{path} stands beside no page"
