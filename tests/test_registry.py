"""The registry that we test against behaves as the real one is documented: else the tests over it prove nothing."""

import gzip
import json

import pytest
import requests
from registry import Fault, Registry, id_of, make_study, nct_id, studies

from parsers import parse


@pytest.fixture
def registry():
    with Registry(studies(30)) as running:
        yield running


def get(registry, path="/api/v2/studies", headers=None, **query):
    query = {key.replace("_", "."): value for key, value in query.items()}
    return requests.get(registry.url + path, params=query, headers=headers, timeout=10, allow_redirects=False)


def ids(page):
    return [study["protocolSection"]["identificationModule"]["nctId"] for study in page["studies"]]


def test_made_records_are_the_same_each_time_and_all_readable():
    assert make_study(17) == make_study(17)
    records = studies(60)
    assert len({json.dumps(record) for record in records}) == 60
    for record in records:
        trial = parse(json.dumps(record).encode(), None, "ctgov")
        assert trial.trial_id == id_of(record)
        assert trial.eligibility.criteria
    assert {len(parse(json.dumps(record).encode(), None, "ctgov").arms) for record in records} == {1, 2}


def test_the_default_page_has_ten_and_a_larger_one_than_1000_is_made_1000(registry):
    assert len(get(registry).json()["studies"]) == 10
    assert len(get(registry, pageSize="0").json()["studies"]) == 10
    with Registry(studies(1005)) as larger:
        page = get(larger, pageSize="5000").json()
        assert len(page["studies"]) == 1000
        assert "nextPageToken" in page


def test_the_count_comes_with_the_first_page_only_and_only_if_asked(registry):
    assert "totalCount" not in get(registry).json()
    first = get(registry, countTotal="true").json()
    assert first["totalCount"] == 30
    later = get(registry, countTotal="true", pageToken=first["nextPageToken"]).json()
    assert "totalCount" not in later


def test_a_walk_reaches_every_study_once_and_the_last_page_has_no_token(registry):
    found, token = [], {}
    while True:
        page = get(registry, sort="StudyFirstPostDate:asc", pageSize="7", **token).json()
        found += ids(page)
        if "nextPageToken" not in page:
            break
        token = {"pageToken": page["nextPageToken"]}
    assert sorted(found) == sorted(registry.studies)
    assert len(page["studies"]) == 2


def test_a_token_belongs_to_its_query(registry):
    token = get(registry, query_cond="sclerosis", pageSize="2").json()["nextPageToken"]
    assert get(registry, query_cond="sclerosis", pageSize="3", pageToken=token).status_code == 200
    refused = get(registry, query_cond="diabetes", pageToken=token)
    assert refused.status_code == 400
    assert refused.headers["Content-Type"] == "text/plain"
    assert get(registry, pageToken="nonsense").status_code == 400


def test_every_study_stands_on_a_line_of_its_own(registry):
    text = get(registry, countTotal="true").text
    lines = [line.rstrip(",") for line in text.splitlines()[1:-1]]
    assert [json.loads(line)["protocolSection"]["identificationModule"]["nctId"] for line in lines] == ids(
        json.loads(text)
    )


def test_the_order_is_the_one_asked_for_or_none(registry):
    by_post = ids(get(registry, sort="StudyFirstPostDate:asc", pageSize="30").json())
    assert by_post == sorted(by_post)
    assert ids(get(registry, sort="StudyFirstPostDate", pageSize="30").json())[0] > by_post[0]  # dates: latest first
    assert ids(get(registry, pageSize="30").json()) not in (by_post, by_post[::-1])
    assert get(registry, sort="NCTId").status_code == 400
    assert get(registry, sort="StartDate,StudyFirstPostDate,LastUpdatePostDate").status_code == 400


@pytest.mark.parametrize(
    ("query", "fits"),
    [
        ({"query_cond": "sclerosis"}, lambda p: "Sclerosis" in p["conditionsModule"]["conditions"][0]),
        ({"query_intr": "motor cells"}, lambda p: "Motor" in p["armsInterventionsModule"]["interventions"][0]["name"]),
        ({"query_spons": "calder"}, lambda p: "Calder" in p["sponsorCollaboratorsModule"]["leadSponsor"]["name"]),
        ({"filter_advanced": "AREA[Phase]PHASE1"}, lambda p: "PHASE1" in p["designModule"].get("phases", [])),
        (
            {"filter_advanced": "(AREA[Phase]PHASE3 OR AREA[Phase]NA) AND AREA[StudyType]INTERVENTIONAL"},
            lambda p: bool({"PHASE3", "NA"} & set(p["designModule"].get("phases", []))),
        ),
        (
            {"filter_advanced": "AREA[LastUpdatePostDate]RANGE[2017-01-01,MAX]"},
            lambda p: p["statusModule"]["lastUpdatePostDateStruct"]["date"] >= "2017-01-01",
        ),
        ({"filter_advanced": "AREA[NCTId]NCT90000007"}, lambda p: p["identificationModule"]["nctId"] == nct_id(7)),
        (
            {"filter_ids": "NCT90000003,nct90000004"},
            lambda p: p["identificationModule"]["nctId"] in (nct_id(3), nct_id(4)),
        ),
        (
            {"filter_overallStatus": "COMPLETED|UNKNOWN"},
            lambda p: p["statusModule"]["overallStatus"] in ("COMPLETED", "UNKNOWN"),
        ),
    ],
)
def test_searches(registry, query, fits):
    found = get(registry, pageSize="30", **query).json()
    expected = {id_ for id_, record in registry.studies.items() if fits(record["protocolSection"])}
    assert set(ids(found)) == expected
    assert 0 < len(expected) < 30


def test_with_only_ids_in_a_query_filters_are_ignored(registry):
    query = {"query_term": "NCT90000001", "filter_advanced": "AREA[Phase]PHASE4"}
    assert ids(get(registry, **query).json()) == [nct_id(1)]


@pytest.mark.parametrize(
    "query",
    [{"filter_phase": "PHASE1"}, {"pageSize": "many"}, {"fields": "Nonsense"}, {"filter_advanced": "AREA[Nonsense]1"}],
)
def test_a_wrong_request_is_400_in_plain_text(registry, query):
    refused = get(registry, **query)
    assert (refused.status_code, refused.headers["Content-Type"]) == (400, "text/plain")


def test_fields(registry):
    (study,) = get(registry, fields="NCTId", filter_ids=nct_id(1)).json()["studies"]
    assert study == {"protocolSection": {"identificationModule": {"nctId": nct_id(1)}}}


def test_one_study_its_alias_and_what_is_not_there(registry):
    assert get(registry, f"/api/v2/studies/{nct_id(2)}").json() == registry.studies[nct_id(2)]
    assert get(registry, "/api/v2/studies/nct090000002").status_code == 200
    registry.merge(nct_id(2), into=nct_id(5))
    moved = get(registry, f"/api/v2/studies/{nct_id(2)}")
    assert (moved.status_code, moved.headers["Location"]) == (301, f"/api/v2/studies/{nct_id(5)}")
    assert ids(get(registry, filter_ids=nct_id(2)).json()) == [nct_id(5)]
    for path, status in ((nct_id(999), 404), ("NCT0", 400)):
        refused = get(registry, f"/api/v2/studies/{path}")
        assert (refused.status_code, refused.headers["Content-Type"]) == (status, "text/plain")


def test_history_grows_with_each_revision(registry):
    registry.revise(
        nct_id(1), "2026-03-04", lambda protocol: protocol["designModule"]["enrollmentInfo"].update(count=99)
    )
    changes = get(registry, f"/api/int/studies/{nct_id(1)}", history="true").json()["history"]["changes"]
    assert [change["version"] for change in changes] == [0, 1]
    assert changes[1]["date"] == "2026-03-04"
    first = get(registry, f"/api/int/studies/{nct_id(1)}/history/0").json()["study"]["protocolSection"]
    assert first["identificationModule"] == make_study(1)["protocolSection"]["identificationModule"]
    assert first["eligibilityModule"]["eligibilityCriteria"].startswith("<p>Inclusion Criteria:</p><ul><li>")
    assert changes[1]["moduleLabels"] == ["Study Status", "Study Design"]
    assert get(registry, f"/api/int/studies/{nct_id(1)}/history/2").status_code == 404


def test_version_robots_and_compression(registry):
    assert get(registry, "/api/v2/version").json() == {"apiVersion": "2.0.5", "dataTimestamp": registry.timestamp}
    assert "Disallow" in get(registry, "/robots.txt").text
    registry.robots = None
    assert get(registry, "/robots.txt").status_code == 404
    assert get(registry).headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in get(registry, headers={"Accept-Encoding": "identity"}).headers


def test_conditional_requests(registry):
    path = f"/api/v2/studies/{nct_id(1)}"
    etag = get(registry, path).headers["ETag"]
    assert get(registry, path, headers={"If-None-Match": etag}).status_code == 304
    registry.revise(nct_id(1), "2026-03-04")
    assert get(registry, path, headers={"If-None-Match": etag}).status_code == 200


@pytest.mark.parametrize("source", ["veeva", "meddatax"])
def test_the_aggregators_pages_can_be_read(registry, source):
    for number in range(1, 31):
        record = registry.studies[nct_id(number)]
        path = registry.publish(source, record)
        page = get(registry, path)
        assert page.headers["Content-Type"].startswith("text/html")
        trial = parse(page.content, f"https://example.org{path}", source)
        assert trial.trial_id == nct_id(number)
        assert len(trial.eligibility.criteria) == 6


def test_a_fault_strikes_the_request_it_was_ordered_for(registry):
    registry.faults.append(Fault("503", at=2, times=2, path="/version"))
    assert [get(registry, "/api/v2/version").status_code for _ in range(4)] == [200, 503, 503, 200]
    assert get(registry).status_code == 200
    with pytest.raises(ValueError, match="there is no fault 'nonsense'"):
        Fault("nonsense")


def test_the_stranger_faults(registry):
    registry.faults.append(Fault("empty_page", at=1))
    empty = get(registry, countTotal="true", pageSize="20").json()
    assert (empty["studies"], empty["totalCount"]) == ([], 30)
    assert len(get(registry, pageSize="20", pageToken=empty["nextPageToken"]).json()["studies"]) == 20
    registry.faults[:] = [Fault("wrong_count", value="-4")]
    assert get(registry, countTotal="true").json()["totalCount"] == 26
    registry.faults[:] = [Fault("change", change=lambda running: running.remove(nct_id(1)))]
    assert get(registry, countTotal="true").json()["totalCount"] == 29
    registry.faults[:] = [Fault("reset")]
    with pytest.raises(requests.ConnectionError):
        get(registry)
    registry.faults[:] = [Fault("short")]
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        get(registry)
    registry.faults[:] = [Fault("bomb", value=str(30 * 1024 * 1024))]
    packed = requests.get(f"{registry.url}/api/v2/version", stream=True, timeout=10).raw.read(decode_content=False)
    assert len(gzip.decompress(packed)) == 30 * 1024 * 1024 > 500 * len(packed)
