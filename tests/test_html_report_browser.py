"""The HTML report in a real browser: filters, links, accessibility, narrow windows, print, and hostile text."""

from itertools import pairwise

import pytest
from browser import Watched, browser, violations
from msgspec.structs import replace
from worked_example import ipsc_mnp, xs228cn

from comparator import compare
from comparator.matrix import matrix
from comparator.matrix import render as render_matrix
from comparator.render.html import render

pytestmark = pytest.mark.browser

REGISTRY = xs228cn(source="ctgov", url="https://clinicaltrials.gov/study/NCT07118319", not_carried=[])
HOSTILE = (
    "=cmd()<script>document.title='owned'</script><img src=https://example.org/x onerror=alert(2)>\x1b[31m\u202egnirts"
)


def _pages():
    hostile = xs228cn(brief_title=HOSTILE, conditions=[HOSTILE], acronym=HOSTILE[:20], brief_summary="word " * 200_000)
    pairs = {
        "example": (ipsc_mnp(), xs228cn()),
        "versions": (REGISTRY, replace(REGISTRY, acronym="MOTION", status="COMPLETED")),
        "hostile": (hostile, ipsc_mnp(brief_title="x" * 1_000_000)),
    }
    pages = {name: render(compare(*pair), *pair, notes=("A note.",)) for name, pair in pairs.items()}
    return {**pages, "matrix": render_matrix(matrix([ipsc_mnp(), xs228cn(), REGISTRY]), "html")}


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """Addresses of the pages, written to files."""
    folder = tmp_path_factory.mktemp("pages")
    for name, page in _pages().items():
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
    return {path.stem: path.as_uri() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def context(tmp_path_factory):
    with browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture
def example(context, pages):
    with Watched(context, pages["example"]) as watched:
        yield watched


def rows(watched):
    return watched.page.locator("tr.row:visible").count()


def press(watched, name):
    watched.page.get_by_role("button", name=name).first.click()


class TestFilters:
    def test_differences_only_hides_what_is_the_same_and_says_so(self, example):
        everything = rows(example)
        press(example, "Differences only")
        differing = rows(example)
        assert 0 < differing < everything
        assert example.page.locator("tr.row.same:visible").count() == 0
        assert example.page.get_by_role("status").inner_text() == f"{differing} of {everything} rows shown"
        press(example, "All rows")
        assert rows(example) == everything

    def test_one_section_is_shown_alone(self, example):
        press(example, "Criteria")
        assert [one.get_attribute("id") for one in example.page.locator("section.part:visible").all()] == ["criteria"]
        press(example, "Whole report")
        assert example.page.locator("section.part:visible").count() > 4

    def test_the_buttons_say_which_is_pressed(self, example):
        press(example, "Differences only")
        pressed = example.page.locator('#filters button[aria-pressed="true"]').all_inner_texts()
        assert pressed == ["Differences only", "Whole report"]

    def test_they_work_from_the_keyboard(self, example):
        example.page.get_by_role("button", name="Differences only").focus()
        example.page.keyboard.press("Enter")
        assert example.page.locator("tr.row.same:visible").count() == 0

    def test_evidence_that_a_filter_hides_comes_back_when_its_link_is_followed(self, example):
        press(example, "Locations")
        example.page.locator(".evidence a").first.click()
        target = example.page.locator(".evidence a").first.get_attribute("href")
        assert example.page.locator(f'[id="{target[1:]}"]').is_visible()

    def test_without_scripts_everything_is_there_and_no_dead_button(self, context, pages):
        page = context.new_page()
        client = context.new_cdp_session(page)
        client.send("Emulation.setScriptExecutionDisabled", {"value": True})
        page.goto(pages["example"])
        assert page.locator("#filters").is_hidden()
        assert page.locator("tr.row:visible").count() == page.locator("tr.row").count()
        page.close()


class TestKeyboardAndReaders:
    def test_the_first_stop_skips_to_the_report(self, example):
        example.page.keyboard.press("Tab")
        assert example.page.evaluate("document.activeElement.className") == "skip"
        example.page.keyboard.press("Enter")
        assert example.page.evaluate("location.hash") == "#report"

    def test_headings_are_in_order(self, example):
        tags = example.page.locator("h1,h2,h3,h4").evaluate_all("all => all.map(e => e.tagName)")
        levels = [int(tag[1]) for tag in tags]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))

    def test_every_drawing_has_its_words(self, example):
        labels = example.page.locator('[role="img"]').evaluate_all("all => all.map(e => e.getAttribute('aria-label'))")
        assert "FVC: iPSC-MNP at least 50 %; XS228CN at least 70 % of predicted" in labels

    @pytest.mark.parametrize(
        ("name", "scheme", "width"),
        [("example", "light", 1400), ("example", "dark", 390), ("versions", "dark", 1400), ("matrix", "light", 390)],
    )
    def test_axe_finds_nothing_serious(self, context, pages, name, scheme, width):
        with Watched(context, pages[name], scheme=scheme, width=width) as watched:
            assert violations(watched) == []

    def test_axe_would_find_something(self, context, pages):
        with Watched(context, pages["example"]) as watched:
            watched.page.evaluate("document.querySelector('.kicker').style.color = '#ddd'")
            assert any("color-contrast" in found for found in violations(watched))


class TestStandingAlone:
    @pytest.mark.parametrize("name", ["example", "versions", "matrix", "hostile"])
    def test_nothing_goes_wrong_and_no_request_leaves(self, context, pages, name):
        with Watched(context, pages[name]) as watched:
            press(watched, "Differences only")
            press(watched, "All rows")
            assert watched.console == []
            assert watched.left == []

    @pytest.mark.parametrize("name", ["example", "versions", "matrix", "hostile"])
    def test_nothing_is_wider_than_the_window(self, context, pages, name):
        with Watched(context, pages[name]) as watched:
            for width in (1400, 800, 390, 320):
                watched.page.set_viewport_size({"width": width, "height": 900})
                assert watched.overflows() <= 0, width

    def test_hostile_text_does_nothing(self, context, pages):
        with Watched(context, pages["hostile"]) as watched:
            assert watched.page.title() != "owned"
            assert watched.page.locator("img").count() == 0
            assert "<script>" in watched.page.locator(".side .title").first.inner_text()


class TestLinks:
    def test_they_go_to_the_sources_pages(self, example):
        links = example.page.locator("#criteria .place a")
        hrefs = links.evaluate_all("all => all.map(e => e.href)")
        assert set(hrefs) == {ipsc_mnp().url, xs228cn().url}

    def test_versions_lead_to_the_registrys_history(self, context, pages):
        with Watched(context, pages["versions"]) as watched:
            link = watched.page.get_by_role("link", name="The registry’s own comparison")
            assert link.get_attribute("href") == "https://clinicaltrials.gov/study/NCT07118319?tab=history"


class TestNarrowAndPrint:
    def test_criteria_stand_one_above_the_other_on_a_narrow_screen(self, context, pages):
        with Watched(context, pages["example"], width=390) as watched:
            left, right = (watched.page.locator(f"#criteria-0 td.{side}").bounding_box() for side in ("left", "right"))
            assert right["y"] >= left["y"] + left["height"]
            assert abs(right["x"] - left["x"]) < 1

    def test_criteria_stand_side_by_side_on_a_wide_one(self, example):
        left, right = (example.page.locator(f"#criteria-0 td.{side}").bounding_box() for side in ("left", "right"))
        assert left["y"] == right["y"]
        assert right["x"] > left["x"] + 200

    def test_print_shows_everything_whatever_the_filters(self, example):
        every = example.page.locator("tr.row").count()
        press(example, "Differences only")
        press(example, "Locations")
        example.page.emulate_media(media="print")
        assert rows(example) == every
        assert not example.page.locator("#filters").is_visible()

    def test_print_opens_what_is_folded(self, context, pages):
        with Watched(context, pages["hostile"]) as watched:
            assert watched.page.locator("details").count() > 0
            watched.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
            assert watched.page.locator("details:not([open])").count() == 0
            watched.page.evaluate("window.dispatchEvent(new Event('afterprint'))")
            assert watched.page.locator("details[open]").count() == 0

    def test_it_prints(self, example):
        assert example.page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
