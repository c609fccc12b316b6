"""The fetchers: one a source, by id, slug or address, against the local registry."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from registry import FakeClock, Fault, Registry, id_of, nct_id, slug_of, studies

from harvester.errors import BadContent, ForbiddenByRobots, NotFound, UsageError
from harvester.fetchers import FETCHERS, open_fetcher
from harvester.fetchers.ids import canonical_nct_id, is_nct_id
from parsers import PARSERS


@pytest.fixture
def registry():
    with Registry(studies(30)) as running:
        yield running


@pytest.fixture
def fetcher_of(registry, tmp_path):
    return lambda source: open_fetcher(
        source, environ=registry.environment(), clock=FakeClock(), pace_folder=tmp_path / source
    )


def test_fetchers_and_parsers_are_of_the_same_sources():
    assert list(FETCHERS) == list(PARSERS)
    for name, kind in FETCHERS.items():
        assert kind.source == name
        assert kind.default_url.removeprefix("https://") in kind.hosts


def test_an_unknown_source_is_a_wrong_use():
    with pytest.raises(UsageError, match="no source 'euctr'; there are ctgov, veeva, meddatax"):
        open_fetcher("euctr")


def test_the_watch_list_s_table_and_the_environment_reach_the_client(tmp_path):
    table = {"base_url": "http://localhost:9", "requests_per_second": 7}
    found = open_fetcher("veeva", table, environ={"TRIALS_CONTACT": "me@example.org"}, pace_folder=tmp_path)
    assert found.base_url == "http://localhost:9"
    assert found.client.settings.requests_per_second == 7
    assert "+me@example.org" in found.client.settings.user_agent


@given(st.integers(1, 99_999_999), st.integers(0, 6), st.sampled_from(["nct", "NCT", "Nct"]))
def test_an_id_has_one_canonical_spelling(number, zeros, prefix):
    written = f" {prefix}{'0' * zeros}{number}\n"
    assert is_nct_id(written)
    assert canonical_nct_id(written, "ctgov") == f"NCT{number:08d}"


@pytest.mark.parametrize(
    "text", ["", "NCT", "NCT0", "NCT000000000", "NCT123456789", "NCT0123456x", "ISRCTN12345678", "NCT1٣"]
)
def test_what_is_no_id_is_refused(text):
    assert not is_nct_id(text)
    with pytest.raises(UsageError, match="is not an NCT id"):
        canonical_nct_id(text, "ctgov")


def test_ctgov_gives_a_record_s_exact_bytes_and_its_public_page(registry, fetcher_of):
    found = fetcher_of("ctgov").fetch("nct90000003")
    assert (found.source, found.asked, found.trial_id) == ("ctgov", nct_id(3), nct_id(3))
    assert found.url == f"https://clinicaltrials.gov/study/{nct_id(3)}"
    assert found.response.url == f"{registry.url}/api/v2/studies/{nct_id(3)}"
    assert found.response.body == msgspec.json.encode(registry.studies[nct_id(3)])


def test_ctgov_reports_an_alias_as_the_record_that_it_became(registry, fetcher_of):
    registry.merge(nct_id(3), into=nct_id(4))
    found = fetcher_of("ctgov").fetch(nct_id(3))
    assert (found.asked, found.trial_id) == (nct_id(3), nct_id(4))
    assert found.url.endswith(nct_id(4))


def test_ctgov_says_what_is_gone_and_refuses_what_was_not_asked_for(registry, fetcher_of):
    fetcher = fetcher_of("ctgov")
    with pytest.raises(NotFound, match=r"404 Not Found \(NCT number NCT90000999 not found\)"):
        fetcher.fetch(nct_id(999))
    registry.studies[nct_id(5)] = registry.studies[nct_id(6)]
    with pytest.raises(BadContent, match=f"gave {nct_id(6)}, not the record asked for"):
        fetcher.fetch(nct_id(5))


@pytest.mark.parametrize("source", ["ctgov", "veeva", "meddatax"])
def test_a_second_time_only_what_changed(registry, fetcher_of, source):
    record = registry.studies[nct_id(8)]
    if source != "ctgov":
        registry.publish(source, record)
    reference = slug_of(record) if source == "veeva" else nct_id(8)
    fetcher = fetcher_of(source)
    first = fetcher.fetch(reference)
    again = fetcher.fetch(reference, first.response.validators)
    assert again.response.not_modified
    assert (again.url, again.trial_id) == (first.url, first.trial_id)


def test_ctgov_history(registry, fetcher_of):
    registry.revise(
        nct_id(1), "2026-03-04", lambda protocol: protocol["designModule"]["enrollmentInfo"].update(count=99)
    )
    fetcher = fetcher_of("ctgov")
    found = fetcher.history("nct90000001")
    assert [(entry.version, entry.module_labels) for entry in found.entries] == [
        (0, ()),
        (1, ("Study Status", "Study Design")),
    ]
    assert found.entries[1].date == "2026-03-04"
    version = fetcher.history_version(nct_id(1), 1)
    assert b'"count":99' in version.response.body
    with pytest.raises(NotFound):
        fetcher.history_version(nct_id(1), 2)


def test_ctgov_version(registry, fetcher_of):
    fetcher = fetcher_of("ctgov")
    assert fetcher.version().data_timestamp == registry.timestamp
    assert fetcher.version().api_version == "2.0.5"


@pytest.mark.parametrize(
    "spelling",
    [
        "{slug}",
        "https://ctv.veeva.com/study/{slug}",
        "https://ctv.veeva.com/study/{slug}/",
        "https://ctv.veeva.com/study/{slug}?utm_source=x#about",
        "{root}/study/{slug}",
    ],
)
def test_veeva_by_slug_and_by_address(registry, fetcher_of, spelling):
    slug = slug_of(registry.studies[nct_id(9)])
    registry.publish("veeva", registry.studies[nct_id(9)])
    found = fetcher_of("veeva").fetch(spelling.format(slug=slug, root=registry.url))
    assert (found.asked, found.trial_id) == (slug, None)
    assert found.url == f"https://ctv.veeva.com/study/{slug}"
    assert found.response.body.decode() == registry.pages[f"/study/{slug}"]


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("NCT06765564", r"cannot be looked up: .* give the page's address"),
        ("nct6765564", "cannot be looked up"),
        ("https://elsewhere.example/study/cells", "is no page of this site"),
        ("https://ctv.veeva.com/study-search?q=als", "is no page of this site"),
        ("https://ctv.veeva.com/study/", "is no page of this site"),
        ("../study-search", "is no page of this site"),
        ("..", "is no page of this site"),
        ("two words", "is no page of this site"),
    ],
)
def test_veeva_needs_an_address(registry, fetcher_of, reference, words):
    with pytest.raises(UsageError, match=words):
        fetcher_of("veeva").fetch(reference)
    assert registry.requests == []


def test_veeva_follows_a_page_that_moved_and_not_to_where_no_study_is(registry, fetcher_of):
    registry.publish("veeva", registry.studies[nct_id(9)])
    slug = slug_of(registry.studies[nct_id(9)])
    fetcher = fetcher_of("veeva")
    registry.faults[:] = [Fault("redirect", path="/study/old", value=f"/study/{slug}")]
    moved = fetcher.fetch("old")
    assert (moved.asked, moved.url) == ("old", f"https://ctv.veeva.com/study/{slug}")
    registry.pages["/"] = "<html><title>Find a trial</title><body>Welcome</body></html>"
    registry.faults[:] = [Fault("redirect", path="/study/", value="/")]
    with pytest.raises(NotFound, match=r"leads to .*, which is no study page"):
        fetcher.fetch("older")
    registry.faults[:] = [Fault("redirect", path="/study/", value="/study-search?q=older")]
    with pytest.raises(ForbiddenByRobots):
        fetcher.fetch("older")
    assert "/study-search" not in registry.asked


def test_meddatax_by_id(registry, fetcher_of):
    registry.publish("meddatax", registry.studies[nct_id(9)])
    fetcher = fetcher_of("meddatax")
    found = fetcher.fetch("nct90000009")
    assert (found.asked, found.trial_id) == (nct_id(9), None)
    assert found.url == f"https://meddatax.com/clinical-trials/{nct_id(9)}"
    assert found.response.body.decode() == registry.pages[f"/clinical-trials/{nct_id(9)}"]
    with pytest.raises(NotFound):
        fetcher.fetch(nct_id(10))
    with pytest.raises(UsageError):
        fetcher.fetch("a-slug")
    registry.pages["/"] = "<html><title>Find a trial</title><body>Welcome</body></html>"
    registry.faults[:] = [Fault("redirect", path="/clinical-trials/", value="/")]
    with pytest.raises(NotFound, match="leads to"):
        fetcher.fetch(nct_id(9))


@pytest.mark.parametrize("source", ["ctgov", "veeva", "meddatax"])
def test_what_would_be_asked_can_be_known_without_asking(registry, fetcher_of, source):
    reference = "a-slug" if source == "veeva" else nct_id(1)
    assert fetcher_of(source).address(reference).startswith(registry.url)
    assert registry.requests == []
    assert id_of(registry.studies[nct_id(1)]) == nct_id(1)
