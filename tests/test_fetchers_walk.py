"""Searching ClinicalTrials.gov: walks that reach every study, and say so when they do not."""

import gzip
import json
from datetime import date

import msgspec
import pytest
from registry import FakeClock, Fault, Registry, make_study, nct_id, studies

from harvester.errors import BadContent, Blocked, Rejected, SourceDown, TooLarge, Unanswered, UsageError, WrongAddress
from harvester.fetchers import open_fetcher
from harvester.fetchers.ctgov_history import read_history
from harvester.fetchers.ctgov_walk import read_page, read_study
from harvester.net import Response, Validators

COUNT, PER_PAGE = 230, 40
RECORDS = studies(COUNT)
PAGES = 6


@pytest.fixture
def registry():
    with Registry(RECORDS) as running:
        yield running


@pytest.fixture
def fetcher(registry, tmp_path):
    found = open_fetcher("ctgov", environ=registry.environment(), clock=FakeClock(), pace_folder=tmp_path)
    with found.client:
        yield found


def walk(fetcher, **options):
    return list(fetcher.search({}, page_size=PER_PAGE, **options))


def ids(pages):
    return [study.trial_id for page in pages for study in page.studies]


def queries(registry):
    return [seen.query for seen in registry.requests if seen.path == "/api/v2/studies"]


def response(body):
    asked = "https://clinicaltrials.gov/api/v2/studies"
    moment = FakeClock().stamp()
    return Response(
        asked=asked, url=asked, status=200, content_type=None, body=body, fetched_at=moment, validators=Validators()
    )


def test_a_walk_reaches_every_study_once_with_the_bytes_as_served(registry, fetcher):
    pages = walk(fetcher)
    assert sorted(ids(pages)) == sorted(registry.studies)
    assert [page.number for page in pages] == list(range(1, PAGES + 1))
    for study in (study for page in pages for study in page.studies):
        assert study.body == msgspec.json.encode(registry.studies[study.trial_id])


def test_the_promise_comes_once_and_later_pages_repeat_what_they_must(registry, fetcher):
    pages = list(fetcher.search({"cond": "sclerosis"}, "AREA[StudyType]INTERVENTIONAL", page_size=5))
    assert pages[0].promised == len(ids(pages)) > 15
    assert {page.promised for page in pages[1:]} == {None}
    first, *later = queries(registry)
    assert first.pop("countTotal") == "true"
    assert first["sort"] == "StudyFirstPostDate:asc"
    for query in later:
        assert query.pop("pageToken")
        assert query == first


def test_an_empty_page_is_not_the_end(registry, fetcher):
    registry.faults.append(Fault("empty_page", at=3))
    pages = walk(fetcher)
    assert len(pages[2].studies) == 0
    assert sorted(ids(pages)) == sorted(registry.studies)


def test_a_walk_goes_on_from_a_token(registry, fetcher):
    pages = walk(fetcher)
    rest = walk(fetcher, token=pages[2].next_token)
    assert ids(rest) == ids(pages[3:])


def test_a_walk_in_circles_ends(fetcher, monkeypatch):
    again = b'{"studies":[{"protocolSection":{"identificationModule":{"nctId":"NCT90000001"}}}],"nextPageToken":"x"}'
    monkeypatch.setattr(fetcher.client, "get", lambda url, **options: response(again))
    with pytest.raises(BadContent, match="its pages repeat"):
        walk(fetcher)
    tokens = iter(range(1000))
    empty = lambda url, **options: response(b'{"studies":[],"nextPageToken":"%d"}' % next(tokens))  # noqa: E731
    monkeypatch.setattr(fetcher.client, "get", empty)
    with pytest.raises(BadContent, match="or stay empty"):
        walk(fetcher)


def test_a_census_asks_for_ids_only(registry, fetcher):
    pages = list(fetcher.ids({}))
    assert sorted(ids(pages)) == sorted(registry.studies)
    assert pages[0].promised == COUNT
    assert queries(registry)[0]["fields"] == "NCTId"
    assert sum(len(study.body) for study in pages[0].studies) < 100 * COUNT


def test_since_takes_what_was_updated_with_two_days_of_overlap(registry, fetcher):
    registry.revise(nct_id(1), "2026-07-01")
    registry.revise(nct_id(2), "2026-06-30")
    registry.revise(nct_id(3), "2026-06-29")
    registry.revise(nct_id(4), "2026-06-28")
    assert sorted(ids(walk(fetcher, since=date(2026, 7, 1)))) == [nct_id(1), nct_id(2), nct_id(3)]
    phase_1 = list(fetcher.search({}, "AREA[Phase]PHASE1 OR AREA[Phase]PHASE2", since=date(2026, 7, 1)))
    expected = [id_ for id_ in (nct_id(1), nct_id(2), nct_id(3)) if _phases(registry, id_) & {"PHASE1", "PHASE2"}]
    assert ids(phase_1) == expected
    assert queries(registry)[-1]["filter.advanced"] == (
        "(AREA[Phase]PHASE1 OR AREA[Phase]PHASE2) AND AREA[LastUpdatePostDate]RANGE[2026-06-29,MAX]"
    )


def _phases(registry, trial_id):
    return set(registry.studies[trial_id]["protocolSection"]["designModule"].get("phases", []))


@pytest.mark.parametrize(
    ("query", "filter_", "words"),
    [
        ({"condition": "als"}, None, "query has no key 'condition'; it may have cond, term"),
        ({"cond": " "}, None, "query.cond must have 1 to 2,000 characters"),
        ({"term": "x" * 2001}, None, "it has 2,001"),
        ({"term": "NCT90000001, nct90000002"}, "AREA[Phase]PHASE1", "the registry ignores every filter"),
    ],
)
def test_a_search_that_would_mislead_is_refused(registry, fetcher, query, filter_, words):
    with pytest.raises(UsageError, match=words.replace(".", r"\.")):
        list(fetcher.search(query, filter_))
    assert registry.requests == []


def test_the_registry_s_own_refusal_is_passed_on(fetcher):
    with pytest.raises(Rejected, match="Unknown field or area Fase"):
        list(fetcher.search({}, "AREA[Fase]PHASE1"))


def test_an_update_in_the_middle_of_a_walk_loses_nobody(registry, fetcher):
    late = nct_id(COUNT + 1)

    def move(running):
        for number in (1, 2, 60, 200):
            running.revise(nct_id(number), "2026-08-01")
        running.put(make_study(COUNT + 1))

    registry.faults.append(Fault("change", at=3, change=move))
    assert sorted(ids(walk(fetcher))) == sorted({*registry.studies, late})


def test_a_removal_in_the_middle_of_a_walk_shows_in_the_numbers(registry, fetcher):
    registry.faults.append(Fault("change", at=3, change=lambda running: running.remove(nct_id(1))))
    pages = walk(fetcher)
    assert pages[0].promised == COUNT
    assert len(set(ids(pages))) < COUNT  # one moved over a page border: whoever compares the two knows it


@pytest.mark.parametrize("at", [1, 3, PAGES])
@pytest.mark.parametrize("kind", ["429", "500", "503", "reset", "short", "truncated", "maintenance", "empty", "slow"])
def test_a_passing_fault_at_any_page_costs_no_study(registry, fetcher, kind, at):
    value = "0.000001" if kind == "slow" else ""
    registry.faults.append(Fault(kind, at=at, value=value))
    assert sorted(ids(walk(fetcher))) == sorted(registry.studies)


@pytest.mark.parametrize("at", [1, 3, PAGES])
@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("403", Blocked),
        ("wall", Blocked),
        ("400", Rejected),
        ("redirect", WrongAddress),
        ("503", (SourceDown, Unanswered)),
    ],
)
def test_a_lasting_fault_at_any_page_ends_the_walk_with_an_error(registry, fetcher, kind, error, at):
    registry.faults.append(
        Fault(kind, at=at, times=1000, value="https://elsewhere.example/" if kind == "redirect" else "")
    )
    pages = []
    with pytest.raises(error) as caught:
        pages.extend(fetcher.search({}, page_size=PER_PAGE))
    assert registry.url in str(caught.value)
    assert len(ids(pages)) == 0 if at == 1 else len(set(ids(pages))) < COUNT


def test_a_page_that_is_too_large_is_asked_for_in_smaller_pieces(registry, fetcher):
    registry.faults.append(Fault("bomb", at=2, value=str(200 * 1024 * 1024)))
    assert sorted(ids(walk(fetcher))) == sorted(registry.studies)
    assert [query["pageSize"] for query in queries(registry)][:4] == ["40", "40", "20", "20"]


def test_one_study_that_is_too_large_ends_the_walk(registry, fetcher, monkeypatch):
    def refuse(url, **options):
        raise TooLarge("ctgov: too large", url=url)

    monkeypatch.setattr(fetcher.client, "get", refuse)
    with pytest.raises(TooLarge):
        walk(fetcher)


def test_a_walk_in_circles_ends_whatever_its_tokens_say(fetcher, monkeypatch):
    asked = []

    def again(url, **options):
        asked.append(url)
        record = {"protocolSection": {"identificationModule": {"nctId": nct_id(len(asked) % 3 + 1)}}}
        return response(json.dumps({"studies": [record], "nextPageToken": f"{len(asked)}-" + "x" * 1000}).encode())

    monkeypatch.setattr(fetcher.client, "get", again)
    with pytest.raises(BadContent, match="leads on for ever") as said:
        walk(fetcher)
    assert len(asked) < 120
    assert len(str(said.value)) < 500, "a token of a thousand letters does not hide what is said"


def test_many_ids_at_once(registry, fetcher):
    registry.merge(nct_id(7), into=nct_id(8))
    asked = [nct_id(1), "nct90000002", nct_id(7), nct_id(999), nct_id(1), nct_id(8)]
    first, second = fetcher.fetch_many(asked, per_request=3)
    assert {key: study.trial_id for key, study in first.found.items()} == {
        nct_id(1): nct_id(1),
        nct_id(2): nct_id(2),
        nct_id(7): nct_id(8),
    }
    assert first.missing == ()
    assert (set(second.found), second.missing) == ({nct_id(8)}, (nct_id(999),))
    assert len(queries(registry)) == 2


def test_what_is_no_page_is_refused_and_what_is_no_study_kept():
    for body in (b'{"totalCount": 3}', b'{"studies": {}}', b"[]", b'{"studies": [], "totalCount": "3"}'):
        with pytest.raises(BadContent, match="is no page of studies"):
            read_page(response(body))
    page = read_page(
        response(b'{"studies": [{"a": 1}, 7, {"protocolSection": {"identificationModule": {"nctId": 5}}}]}')
    )
    assert [study.trial_id for study in page.studies] == [None, None, None]
    assert [study.body for study in page.studies][:2] == [b'{"a": 1}', b"7"]


def test_a_token_that_is_empty_is_none():
    assert read_page(response(b'{"studies": [], "nextPageToken": ""}')).next_token is None


@pytest.mark.corpus
def test_saved_pages_and_records_are_read_with_their_exact_bytes(corpus):
    for path in sorted((corpus / "ctgov_api").glob("studies-page-*.json.gz")):
        body = gzip.decompress(path.read_bytes())
        page = read_page(response(body))
        assert len(page.studies) == len(json.loads(body)["studies"])
        for study, record in zip(page.studies, json.loads(body)["studies"], strict=True):
            assert study.body in body
            assert json.loads(study.body) == record
            assert study.trial_id == record["protocolSection"]["identificationModule"]["nctId"]
    with gzip.open(corpus / "ctgov_v2.jsonl.gz") as lines:
        found = [read_study(line) for line in lines]
    assert len({study.trial_id for study in found}) == len(found) == 1428
    assert any(study.aliases for study in found)


@pytest.mark.corpus
def test_saved_histories_are_read(corpus):
    with gzip.open(corpus / "ctgov_history_lists.jsonl.gz") as lines:
        found = [read_history("NCT01874431", response(line)) for line in lines]
    assert [len(history.entries) for history in found] == [19, 60, 70]
    assert all(entry.version == position for one in found for position, entry in enumerate(one.entries))
