"""The change report in a browser: readable wide and narrow, light and dark, by keyboard and by readers."""

import pytest
from browser import Watched, browser, violations
from db_examples import full_trial
from test_feed import HOSTILE, LATER, NOW, keep, report

from db import Store
from harvester.feed.formats import FORMATS

pytestmark = pytest.mark.browser
LONG = "Able to walk without help, which is judged by the investigator at the first visit, " * 12


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """A report of two records: one with changes of every weight, one with hostile and long values."""
    folder = tmp_path_factory.mktemp("changes")
    with Store.open(folder / "trials.db") as store:
        for number in ("1", "2"):
            keep(store, full_trial(f"NCT0000000{number}"), NOW)
        ended = {"status": "TERMINATED", "enrollment": {"count": 3, "type": "ACTUAL"}, "acronym": "NEW"}
        keep(store, full_trial("NCT00000001", **ended), LATER)
        keep(store, full_trial("NCT00000002", why_stopped=HOSTILE, brief_summary=LONG), LATER)
        (folder / "changes.html").write_text(FORMATS["html"](report(store)), encoding="utf-8")
    return (folder / "changes.html").as_uri()


@pytest.fixture(scope="module")
def context(tmp_path_factory):
    with browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_it_is_readable_and_accessible(context, address, width, scheme):
    with Watched(context, address, width=width, scheme=scheme) as watched:
        assert watched.overflows() <= 0
        assert violations(watched) == []
        assert (watched.console, watched.left) == ([], [])


def test_the_administrative_can_be_hidden(context, address):
    with Watched(context, address) as watched:
        everything = watched.page.locator("tr.row:visible").count()
        watched.page.get_by_role("button", name="Without the administrative").click()
        assert 0 < watched.page.locator("tr.row:visible").count() < everything
        assert watched.page.locator('tr[data-significance="administrative"]:visible').count() == 0


def test_hostile_text_is_text(context, address):
    with Watched(context, address) as watched:
        assert watched.page.locator("td script").count() == 0
        assert "<script>" in watched.page.locator("td.right").all_inner_texts().__repr__()
