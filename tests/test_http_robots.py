"""robots.txt: what it forbids is not asked, how slow it wants us is how slow we are, and silence means no."""

import pytest
import responses
from registry import FakeClock

from harvester.errors import Blocked, ForbiddenByRobots, SourceDown
from harvester.net import Client, Settings
from harvester.net.robots import Robots

ROOT = "https://clinicaltrials.gov"


@pytest.fixture
def wire():
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


def client(tmp_path, **changes):
    told = {"source": "ctgov", "base_url": ROOT, "hosts": frozenset({"clinicaltrials.gov"})} | changes
    return Client(Settings(**told), clock=FakeClock(), pace_folder=tmp_path)


def ask(client, wire, robots="", path="/page", **answer):
    wire.get(f"{ROOT}/robots.txt", body=robots, **({"status": 200} | answer))
    wire.get(f"{ROOT}{path}", json={"a": 1})
    return client.get(f"{ROOT}{path}", due="json")


def pauses(client):
    return [round(seconds, 6) for seconds in client._clock.slept]


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("User-agent: *\nDisallow: /search", "/search/x", False),
        ("User-agent: *\nDisallow: /search", "/studies", True),
        ("User-agent: *\nDisallow: /*?page=", "/studies?page=2", False),
        ("User-agent: *\nDisallow: /*.zip$", "/all.zip", False),
        ("User-agent: *\n\nDisallow: /after-a-blank-line", "/after-a-blank-line", False),
        ("User-agent: *\nDisallow: /api\nAllow: /api/v2", "/api/v2/studies", True),
        ("User-agent: trial-harvester\nDisallow: /\n\nUser-agent: *\nDisallow:", "/studies", False),
        ("User-agent: other\nDisallow: /", "/studies", True),
        ("<!DOCTYPE html><html><title>Home</title></html>", "/studies", True),
        ("", "/studies", True),
    ],
)
def test_rules(rules, path, allowed):
    assert Robots(rules).allows(ROOT + path) is allowed


@pytest.mark.parametrize(
    ("rules", "delay"),
    [
        ("User-agent: *\nCrawl-delay: 1", 1.0),
        ("User-agent: *\nCrawl-delay: 0.5", 0.5),
        ("User-agent: *\nCrawl-delay: soon", None),
        ("User-agent: *\nCrawl-delay: nan", None),
        ("User-agent: *\nCrawl-delay: inf", None),
        ("User-agent: *\nDisallow: /x", None),
    ],
)
def test_delays(rules, delay):
    assert Robots(rules).delay == delay


def test_it_is_read_once_and_what_it_forbids_is_not_asked(tmp_path, wire):
    ours = client(tmp_path)
    wire.get(f"{ROOT}/robots.txt", body="User-agent: *\nDisallow: /closed")
    wire.get(f"{ROOT}/open", json={})
    with pytest.raises(ForbiddenByRobots, match="closed to us by the site's robots"):
        ours.get(f"{ROOT}/closed", due="json")
    ours.get(f"{ROOT}/open", due="json")
    ours.get(f"{ROOT}/open", due="json")
    assert [call.request.path_url for call in wire.calls] == ["/robots.txt", "/open", "/open"]
    assert ours.requests == 3


@pytest.mark.parametrize("status", [404, 410, 400])
def test_no_robots_means_no_rules(tmp_path, wire, status):
    assert ask(client(tmp_path), wire, status=status).status == 200


@pytest.mark.parametrize("status", [401, 403])
def test_a_closed_robots_means_that_we_are_not_welcome(tmp_path, wire, status):
    with pytest.raises(Blocked, match=f"robots.txt answered {status}"):
        ask(client(tmp_path), wire, status=status)


def test_a_robots_that_cannot_be_read_means_that_nothing_is_asked(tmp_path, wire):
    ours = client(tmp_path)
    with pytest.raises(SourceDown, match=r"robots.txt answered 500 .* asked 6 times"):
        ask(ours, wire, status=500)
    assert {call.request.path_url for call in wire.calls} == {"/robots.txt"}


def test_an_endless_robots_means_that_nothing_is_asked(tmp_path, wire):
    with pytest.raises(SourceDown, match="we do not know what may be asked"):
        ask(client(tmp_path), wire, robots="#" * 600_000)


def test_without_a_word_from_anybody_the_pace_is_one_a_second(tmp_path, wire):
    ours = client(tmp_path)
    ask(ours, wire)
    assert pauses(ours) == [1.0]


def test_the_site_may_ask_for_less(tmp_path, wire):
    ours = client(tmp_path)
    ask(ours, wire, "User-agent: *\nCrawl-delay: 5")
    ours.get(f"{ROOT}/page", due="json")
    assert pauses(ours) == [1.0, 5.0]  # the first slot was booked before the rules were known


@pytest.mark.parametrize("delay", ["86400", "1e300"])
def test_a_site_that_wants_a_longer_pause_than_a_run_makes_is_not_asked(tmp_path, wire, delay):
    ours = client(tmp_path)
    with pytest.raises(Blocked, match="seconds between two requests, and a run waits for 300 at most"):
        ask(ours, wire, f"User-agent: *\nCrawl-delay: {delay}")
    assert [call.request.path_url for call in wire.calls] == ["/robots.txt"]


def test_the_user_may_not_ask_the_source_for_more_than_it_allows(tmp_path, wire, caplog):
    ours = client(tmp_path, requests_per_second=10)
    ask(ours, wire, "User-agent: *\nCrawl-delay: 1")
    ours.get(f"{ROOT}/page", due="json")
    assert pauses(ours) == [0.1, 1.0]
    assert "asks in its robots.txt for 1 seconds between two requests" in caplog.text


def test_the_user_may_ask_for_less(tmp_path, wire):
    ours = client(tmp_path, requests_per_second=0.25)
    ask(ours, wire, "User-agent: *\nCrawl-delay: 1")
    assert pauses(ours) == [4.0]


def test_a_server_that_the_user_named_may_be_asked_faster(tmp_path, wire):
    ours = client(tmp_path, requests_per_second=10, named=True)
    ask(ours, wire, "User-agent: *\nCrawl-delay: 1")
    ours.get(f"{ROOT}/page", due="json")
    assert pauses(ours) == [0.1, 0.1]


def test_a_server_that_the_user_named_is_heeded_where_no_rate_was_asked_for(tmp_path, wire):
    ours = client(tmp_path, named=True)
    ask(ours, wire, "User-agent: *\nCrawl-delay: 3")
    ours.get(f"{ROOT}/page", due="json")
    assert pauses(ours) == [1.0, 3.0]
