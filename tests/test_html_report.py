"""The HTML report as a document: complete, escaped, linked to its sources, and standing alone."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from worked_example import ipsc_mnp, xs228cn

from comparator import compare
from comparator.comparison import LISTS, rows_of
from comparator.headline import anchor, headline
from comparator.render import FORMATS
from comparator.render.html import render
from comparator.render.marked import marked
from comparator.render.panels import countries, range_panels, timeline
from comparator.render.untrusted import harmless, markdown_line, spreadsheet_cell, web_address

REGISTRY = xs228cn(source="ctgov", url="https://clinicaltrials.gov/study/NCT07118319", not_carried=[])
HOSTILE = "=cmd()<script>alert(1)</script><img src=x onerror=alert(2)>\x1b[31mred\u202egnirts\x00{{ 7*7 }}' \" &amp;"


def page_of(left, right, notes=(), **versions):
    return render(compare(left, right, **versions), left, right, notes=notes)


class Document(HTMLParser):
    """What the tests ask of a page: its tags with their attributes, ids, links, and words."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.words = [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)

    @property
    def ids(self):
        return [attrs["id"] for _, attrs in self.tags if "id" in attrs]

    @property
    def links(self):
        return [attrs["href"] for tag, attrs in self.tags if tag == "a"]

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


@pytest.fixture(scope="module")
def document():
    return Document(page_of(ipsc_mnp(), xs228cn(), notes=("The summaries are abridged.",)))


class TestContent:
    def test_every_row_of_the_comparison_has_its_place(self, document):
        comparison = compare(ipsc_mnp(), xs228cn())
        references = [f"fields:{row.field}" for row in comparison.fields]
        references += [f"{name}:{number}" for name in LISTS for number in range(len(rows_of(comparison, name)))]
        assert set(map(anchor, references)) <= set(document.ids)

    def test_ids_are_unique_and_links_inside_the_page_lead_somewhere(self, document):
        assert len(document.ids) == len(set(document.ids))
        assert {link[1:] for link in document.links if link.startswith("#")} <= set(document.ids)

    def test_every_sentence_of_the_headline_links_to_its_evidence(self, document):
        trials = ipsc_mnp(), xs228cn()
        for sentence in headline(compare(*trials), *trials):
            assert f"#{anchor(sentence.rests_on[0])}" in document.links

    def test_every_criterion_and_dose_stands_there_in_its_own_words(self, document):
        for trial in (ipsc_mnp(), xs228cn()):
            for item in trial.eligibility.criteria:
                words = set(re.findall(r"\w{4,}", item.text))
                assert words <= set(re.findall(r"\w+", document.text)), item.text
            for regimen in trial.regimens:
                assert all(evidence.text in document.text for evidence in regimen.evidence)

    def test_powers_are_raised_in_our_words_and_left_alone_in_the_records(self, document):
        assert "5×10⁷ cells" in document.text
        assert "5.0×10^7 cells/person/dose" in document.text

    def test_notes_and_terms_are_shown(self, document):
        assert "The summaries are abridged." in document.text
        assert "read from prose by a program" in document.text
        assert "NCT07118319: last updated 2025-11-21." in document.text

    def test_a_registry_record_names_the_librarys_terms(self):
        assert "U.S. National Library of Medicine" in page_of(ipsc_mnp(), REGISTRY)

    def test_html_is_one_of_the_formats(self):
        trials = ipsc_mnp(), xs228cn()
        assert FORMATS["html"](compare(*trials), *trials) == page_of(*trials)

    def test_nothing_different_says_so(self):
        text = Document(page_of(REGISTRY, REGISTRY)).text
        assert "Nothing has changed between the two versions of NCT07118319." in text


class TestLinks:
    def test_items_link_to_their_own_sources(self, document):
        outward = [link for link in document.links if not link.startswith("#")]
        assert outward.count(xs228cn().url) > len(xs228cn().eligibility.criteria)
        assert outward.count(ipsc_mnp().url) > len(ipsc_mnp().eligibility.criteria)
        assert "https://clinicaltrials.gov/study/NCT06765564" in outward

    @pytest.mark.parametrize(
        ("versions", "query"),
        [(("1", "4"), "?tab=history&amp;a=1&amp;b=4"), (("2025-01-01", "2026-01-01"), "?tab=history")],
    )
    def test_versions_link_to_the_registrys_own_comparison(self, versions, query):
        later = replace(REGISTRY, acronym="MOTION")
        page = page_of(REGISTRY, later, left_version=versions[0], right_version=versions[1])
        assert f'href="https://clinicaltrials.gov/study/NCT07118319{query}"' in page

    @pytest.mark.parametrize(
        "url",
        [
            "javascript:alert(1)",
            "JAVASCRIPT:alert(1)",
            "data:text/html,x",
            "//example.org/x",
            "https:///path",
            "https://[bad",
            "https://example.org/\nx",
            "file:///etc/passwd",
            "\x01https://example.org",
        ],
    )
    def test_an_address_that_is_no_web_page_is_no_link(self, url):
        assert web_address(url) is None
        outward = [link for link in Document(page_of(ipsc_mnp(), xs228cn(url=url))).links if not link.startswith("#")]
        assert all(link.startswith("https://") and "alert" not in link for link in outward)


class TestStandingAlone:
    def test_the_policy_allows_this_script_and_nothing_else(self):
        page = page_of(ipsc_mnp(), xs228cn())
        (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
        digest = b64encode(sha256(script.encode()).digest()).decode()
        (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
        assert policy.replace("&#39;", "'").startswith("default-src 'none'; style-src 'unsafe-inline';")
        assert f"script-src &#39;sha256-{digest}&#39;" in page or f"script-src 'sha256-{digest}'" in page

    def test_nothing_is_loaded_from_elsewhere(self, document):
        loading = {"link", "img", "iframe", "object", "embed", "audio", "video", "source", "base", "form"}
        assert not loading & {tag for tag, _ in document.tags}
        assert not any({"src", "srcset", "action", "onclick", "onload"} & attrs.keys() for _, attrs in document.tags)
        style = page_of(ipsc_mnp(), xs228cn())
        assert "@import" not in style
        assert "url(" not in style


class TestHostileText:
    def everywhere(self, text):
        """The worked example with a text in every place where a record may put one."""
        trial = xs228cn(
            brief_title=text,
            official_title=text,
            acronym=text,
            conditions=[text],
            keywords=[text],
            why_stopped=text,
            sponsor={"name": text},
            identifiers=[{"value": text, "type": "other", "source": text}],
            brief_summary=text,
            outcomes=[{"type": "PRIMARY", "measure": text, "time_frame": text, "description": text}],
            locations=[{"facility": text, "city": text, "country": text}],
            not_carried=[],
        )
        items = tuple(replace(item, text=text, number=text, heading=text) for item in trial.eligibility.criteria)
        arms = tuple(replace(arm, label=text, description=text) for arm in trial.arms)
        named = tuple(replace(one, name=text, description=text) for one in trial.interventions)
        flagged = tuple(replace(one, route=text, flags=(text,)) for one in trial.regimens)
        eligibility = replace(trial.eligibility, criteria=items)
        return replace(trial, eligibility=eligibility, arms=arms, interventions=named, regimens=flagged)

    def test_markup_is_shown_and_not_obeyed(self):
        page = page_of(self.everywhere(HOSTILE), ipsc_mnp(), notes=(HOSTILE,), left_version=HOSTILE)
        found = Document(page)
        assert [tag for tag, _ in found.tags].count("script") == 1
        assert "img" not in {tag for tag, _ in found.tags}
        assert "<script>alert(1)</script>" in found.text
        assert "{{ 7*7 }}" in found.text

    def test_no_control_or_direction_mark_is_left(self):
        page = page_of(self.everywhere(HOSTILE), ipsc_mnp())
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page)

    def test_a_title_of_a_megabyte_is_shortened(self):
        page = page_of(xs228cn(brief_title="long " * 200_000), ipsc_mnp())
        assert len(page) < 500_000
        assert "more characters" in page

    @settings(max_examples=15, deadline=None)
    @given(st.text(min_size=1, max_size=60))
    def test_any_text_leaves_the_page_whole(self, text):
        found = Document(page_of(self.everywhere(text), ipsc_mnp()))
        assert [tag for tag, _ in found.tags].count("script") == 1
        assert {link[1:] for link in found.links if link.startswith("#")} <= set(found.ids)

    @given(st.text(max_size=80))
    def test_harmless_text_stays_harmless_in_its_format(self, text):
        assert harmless(harmless(text)) == harmless(text)
        assert not spreadsheet_cell(text).startswith(("=", "+", "-", "@"))
        assert not re.search(r"(?<!\\)[<>|`*\[]", markdown_line(text).replace("\\\\", ""))


class TestMarks:
    def test_the_words_that_differ_are_marked_on_both_sides(self):
        left, right = marked("Baseline FVC of at least 50% of predicted;", "baseline FVC of at least 70% of predicted.")
        assert [run.text for run in left if run.changed] == ["50%"]
        assert [run.text for run in right if run.changed] == ["70%"]

    def test_punctuation_and_spelling_of_a_number_are_not_marked(self):
        left, right = marked("Aged three years, or more", "aged 3 years or more;")
        assert not any(run.changed for run in (*left, *right))

    def test_two_texts_that_share_few_words_are_not_marked(self):
        left, _ = marked("Pregnant or breastfeeding women", "Severe disease of the kidney or liver at screening")
        assert not any(run.changed for run in left)

    @given(st.text(max_size=200), st.text(max_size=200))
    def test_marking_loses_no_character(self, left, right):
        for text, runs in zip((left, right), marked(left, right), strict=True):
            assert "".join(run.text for run in runs) == text


class TestDrawings:
    def test_an_open_end_reaches_the_end_of_the_scale(self):
        fvc = next(panel for panel in range_panels((ipsc_mnp(), xs228cn())) if panel.label == "FVC")
        left, right = fvc.scale.bars
        assert (left.start, left.width, left.open_end) == (50.0, 50.0, True)
        assert (right.start, right.width) == (70.0, 30.0)
        assert fvc.differs

    @given(st.floats(-1e6, 1e12), st.floats(-1e6, 1e12))
    def test_every_limit_lies_on_its_scale(self, one, other):
        trials = [_limited(value) for value in (one, other)]
        for panel in range_panels(trials):
            assert len(panel.scale.ticks) <= 12
            for bar in panel.scale.bars:
                assert -0.01 <= bar.start <= 100.01
                assert bar.start + bar.width <= 101.01

    def test_a_month_is_a_stretch_and_a_day_a_point(self):
        trial = xs228cn(start_date={"date": "2025-09"}, completion_date={"date": "2028-09-30"})
        start, completion = timeline([trial]).rows[:2]
        assert start.marks[0].bar.width > 1.5
        assert completion.marks[0].bar.width == 0

    def test_a_date_that_is_no_day_of_the_calendar_is_left_out(self):
        assert timeline([ipsc_mnp(start_date={"date": "2025-02-30"}, not_carried=[])]) is None

    def test_sites_are_counted_by_country(self):
        found = countries((ipsc_mnp(), xs228cn()))
        assert [(country.name, country.counts) for country in found] == [("China", (0, 1))]


def _limited(value):
    limit = {"kind": "range", "concept": "BMI", "unit": "kg/m2", "upper": {"value": value, "inclusive": True}}
    return xs228cn(eligibility={"criteria": [{"kind": "inclusion", "text": "A limit.", "constraints": [limit]}]})
