"""What counts as an answer: statuses, redirects, kinds of content. One request each, with `responses`."""

import gzip
import io

import pytest
import requests
import responses
from hypothesis import given
from hypothesis import strategies as st
from registry import FakeClock
from urllib3 import HTTPResponse

from harvester.errors import (
    BadContent,
    Blocked,
    CannotRun,
    NotFound,
    RecordError,
    Rejected,
    SourceDown,
    TooLarge,
    TooManyRequests,
    Unanswered,
    Untrusted,
    WrongAddress,
)
from harvester.net import Client, Settings, Validators, guard
from harvester.net.body import read_body
from harvester.net.request import Request

ROOT = "https://ctv.veeva.com"
PAGE = f"{ROOT}/study/one"


@pytest.fixture
def wire():
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        mock.get(f"{ROOT}/robots.txt", status=404)
        yield mock


@pytest.fixture
def client(tmp_path):
    settings = Settings(source="veeva", base_url=ROOT, hosts=frozenset({"ctv.veeva.com", "www.veeva.com"}))
    return Client(settings, clock=FakeClock(), pace_folder=tmp_path)


def test_a_good_answer_carries_what_is_kept(client, wire):
    wire.get(
        PAGE, body="<p>A study</p>", content_type="text/html", headers={"ETag": '"7"', "Last-Modified": "yesterday"}
    )
    found = client.get(PAGE, due="html")
    assert (found.asked, found.url, found.status, found.body) == (PAGE, PAGE, 200, b"<p>A study</p>")
    assert found.validators == Validators('"7"', "yesterday")
    assert found.content_type == "text/html"
    assert found.fetched_at.timestamp() == pytest.approx(client._clock.now())
    assert found.fetched_at.tzinfo is not None


def test_we_say_who_we_are_and_send_no_password(client, wire, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine ctv.veeva.com login me password secret")
    monkeypatch.setenv("NETRC", str(netrc))
    wire.get(PAGE, body="<p>A study</p>")
    client.get(PAGE, due="html")
    headers = wire.calls[-1].request.headers
    assert headers["User-Agent"].startswith("trial-harvester/")
    assert "Authorization" not in headers


def test_a_conditional_request_and_its_304(client, wire):
    wire.get(PAGE, status=304)
    found = client.get(PAGE, due="html", validators=Validators('"7"', "yesterday"))
    assert found.not_modified
    assert found.body == b""
    headers = wire.calls[-1].request.headers
    assert (headers["If-None-Match"], headers["If-Modified-Since"]) == ('"7"', "yesterday")


@pytest.mark.parametrize(
    ("status", "error", "words"),
    [
        (401, Blocked, "it refuses us, so nothing more is asked"),
        (403, Blocked, "answered 403 Forbidden"),
        (451, Blocked, "it refuses us"),
        (404, NotFound, "answered 404 Not Found"),
        (410, NotFound, "answered 410 Gone"),
        (400, Rejected, "the request is wrong"),
        (414, Rejected, "the request is wrong"),
    ],
)
def test_what_is_final_is_asked_once(client, wire, status, error, words):
    wire.get(PAGE, status=status)
    with pytest.raises(error, match=words) as caught:
        client.get(PAGE, due="html")
    assert caught.value.url == PAGE
    assert str(caught.value).startswith(f"veeva: {PAGE} ")
    assert client.requests == 2  # robots.txt, and this
    assert client.retries == 0


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (429, TooManyRequests),
        (500, Unanswered),
        (503, Unanswered),
        (520, Unanswered),
        (408, Unanswered),
        (204, BadContent),
    ],
)
def test_what_may_pass_is_asked_six_times(client, wire, status, error):
    wire.get(f"{ROOT}/good", json={})
    wire.get(PAGE, status=status)
    client.get(f"{ROOT}/good", due="json")
    with pytest.raises(error, match=rf"answered {status} .*asked 6 times"):
        client.get(PAGE, due="html")
    assert client.requests == 2 + 6
    assert client.retries == 5


def test_the_source_s_own_words_are_passed_on(client, wire):
    wire.get(PAGE, status=400, body="Unknown field\x1b[31m or area\n Foo", content_type="text/plain")
    with pytest.raises(Rejected, match=r"400 Bad Request \(Unknown field \[31m or area Foo\)"):
        client.get(PAGE, due="json")


def test_one_address_that_fails_is_a_record_s_trouble_and_all_of_them_the_source_s(client, wire):
    wire.get(PAGE, status=500)
    with pytest.raises(SourceDown, match="No request of this run was answered"):
        client.get(PAGE, due="html")
    wire.get(f"{ROOT}/good", json={})
    client.get(f"{ROOT}/good", due="json")
    with pytest.raises(Unanswered):
        client.get(PAGE, due="html")


def test_the_tree_says_what_ends_a_run():
    assert all(issubclass(kind, CannotRun) for kind in (Blocked, TooManyRequests, SourceDown, Untrusted))
    assert all(
        issubclass(kind, RecordError) for kind in (NotFound, Rejected, TooLarge, BadContent, Unanswered, WrongAddress)
    )
    assert not any(issubclass(kind, RecordError) for kind in (Blocked, TooManyRequests, SourceDown, Untrusted))
    assert CannotRun.exit_code == 3


@pytest.mark.parametrize(
    ("problem", "error", "words"),
    [
        (requests.ConnectTimeout("no way there"), SourceDown, "no way there"),
        (requests.ReadTimeout("read timed out"), SourceDown, "No request of this run was answered"),
        (
            requests.exceptions.SSLError("CERTIFICATE_VERIFY_FAILED: self-signed"),
            Untrusted,
            "no certificate that can be",
        ),
    ],
)
def test_no_connection(client, wire, problem, error, words):
    wire.get(PAGE, body=problem)
    with pytest.raises(error, match=words):
        client.get(PAGE, due="html")


def test_a_bad_certificate_is_not_tried_again(client, wire):
    wire.get(PAGE, body=requests.exceptions.SSLError("CERTIFICATE_VERIFY_FAILED"))
    with pytest.raises(Untrusted):
        client.get(PAGE, due="html")
    assert client.retries == 0


def test_certificates_are_verified(client, wire, monkeypatch):
    sent = {}
    original = requests.Session.send

    def watch(session, request, **kwargs):
        sent.update(kwargs)
        return original(session, request, **kwargs)

    monkeypatch.delenv("REQUESTS_CA_BUNDLE", raising=False)  # other authorities to trust, where the machine has some
    monkeypatch.delenv("CURL_CA_BUNDLE", raising=False)
    monkeypatch.setattr(requests.Session, "send", watch)
    wire.get(PAGE, body="<p>A study</p>")
    client.get(PAGE, due="html")
    assert sent["verify"] is True
    assert sent["allow_redirects"] is False


@pytest.mark.parametrize(
    ("due", "body", "error", "words"),
    [
        ("json", b"", BadContent, "answered 200 with nothing in it"),
        ("html", b" \n ", BadContent, "answered 200 with nothing in it"),
        ("json", b'{"studies": [', BadContent, "malformed or cut off"),
        ("json", b'{"a": 1}}', BadContent, "malformed or cut off"),
        ("json", b"<html><title>Sorry</title></html>", BadContent, 'titled "Sorry"\\) where JSON is due'),
        ("json", b"<html><title>Access Denied</title></html>", Blocked, "wall against robots"),
        ("html", b"<html><title>Just a moment...</title></html>", Blocked, "wall against robots"),
        ("html", b'<html><script src="/_Incapsula_Resource?x=1"></script></html>', Blocked, "wall against robots"),
        ("html", b'{"error": "no"}', BadContent, "JSON where a page is due"),
    ],
)
def test_an_answer_that_is_not_what_is_due(client, wire, due, body, error, words):
    wire.get(f"{ROOT}/good", json={})
    wire.get(PAGE, body=body)
    client.get(f"{ROOT}/good", due="json")
    with pytest.raises(error, match=words):
        client.get(PAGE, due=due)


@pytest.mark.parametrize(
    "body",
    [
        b"<title>Just a moment of mindfulness before surgery | ClinicalTrials.Veeva</title><p>x</p>",
        b"<title>A study</title><p>Security check of an implant; access denied to none</p>",
        b"<p>x</p>" * 2000 + b"<script src='/_Incapsula_Resource'></script>",  # an ordinary page of a protected site
        "\ufeff<p>A study with a byte order mark</p>".encode(),
    ],
)
def test_an_ordinary_page_is_no_wall(client, wire, body):
    wire.get(PAGE, body=body)
    assert client.get(PAGE, due="html").body == body


def test_a_challenge_is_known_by_its_header_whatever_its_status(client, wire):
    wire.get(PAGE, status=503, headers={"cf-mitigated": "challenge"})
    with pytest.raises(Blocked, match="wall against robots"):
        client.get(PAGE, due="html")
    assert client.retries == 0


def test_a_redirect_within_the_source_is_followed_and_reported(client, wire):
    wire.get(PAGE, status=301, headers={"Location": "/study/two#top"})
    wire.get(f"{ROOT}/study/two", body="<p>Two</p>")
    found = client.get(PAGE, due="html")
    assert (found.asked, found.url, found.body) == (PAGE, f"{ROOT}/study/two", b"<p>Two</p>")


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("https://elsewhere.example/", "not one of the source's hosts"),
        ("https://ctv.veeva.com.elsewhere.example/", "not one of the source's hosts"),
        ("https://ctv.veeva.com:8443/study", "not one of the source's hosts"),
        ("https://ctv.veeva.com@10.0.0.1/", "carries a password"),
        ("//10.0.0.1/", "not one of the source's hosts"),
        ("http://169.254.169.254/latest/meta-data", "not one of the source's hosts"),
        ("https://[::1]/", "not one of the source's hosts"),
        ("http://ctv.veeva.com/study/two", "not encrypted"),
        ("file:///etc/passwd", "no web address"),
        ("https://ctv.veeva.com\\@evil.example/", "which is no address"),
    ],
)
def test_a_redirect_that_leads_away_is_not_followed(client, wire, location, words):
    wire.get(PAGE, status=302, headers={"Location": location})
    with pytest.raises(WrongAddress, match=words):
        client.get(PAGE, due="html")
    assert client.requests == 2


def test_a_host_of_the_source_that_leads_into_this_network_is_not_asked(client, wire, monkeypatch):
    monkeypatch.setattr(guard.socket, "getaddrinfo", lambda host, port: [(0, 0, 0, "", ("192.168.1.7", 0))])
    wire.get(PAGE, status=302, headers={"Location": "https://www.veeva.com/study/two"})
    with pytest.raises(WrongAddress, match="an address inside this network"):
        client.get(PAGE, due="html")


@pytest.mark.parametrize(
    ("host", "private"),
    [("10.0.0.1", True), ("127.0.0.1", True), ("169.254.169.254", True), ("[::1]", True), ("8.8.8.8", False)],
)
def test_private_addresses(host, private):
    assert guard.is_private(host) is private


def test_a_circle_of_redirects_ends(client, wire):
    wire.get(PAGE, status=302, headers={"Location": PAGE})
    with pytest.raises(WrongAddress, match="redirects more than 5 times"):
        client.get(PAGE, due="html")


def test_a_redirect_to_nowhere_is_no_answer(client, wire):
    wire.get(f"{ROOT}/good", json={})
    wire.get(PAGE, status=302)
    client.get(f"{ROOT}/good", due="json")
    with pytest.raises(BadContent, match="302 Found, which is no answer"):
        client.get(PAGE, due="html")


def test_a_redirect_to_what_is_no_address_is_no_answer(client, wire):
    wire.get(f"{ROOT}/good", json={})
    wire.get(PAGE, status=301, headers={"Location": "http://[::1"})
    client.get(f"{ROOT}/good", due="json")
    with pytest.raises(BadContent, match="redirects to what is no address"):
        client.get(PAGE, due="html")


def test_a_length_beyond_all_numbers_is_too_large(client, wire):
    wire.get(PAGE, body=b"x", headers={"Content-Length": "9" * 5000})
    with pytest.raises(TooLarge, match="announces more bytes than there are"):
        client.get(PAGE, due="html")


def test_an_address_elsewhere_is_not_asked_at_all(client, wire):
    with pytest.raises(WrongAddress, match="was to be asked, which is not one of the source's hosts"):
        client.get("https://elsewhere.example/", due="html")
    assert client.requests == 0


def test_the_cap_holds_for_what_is_announced_sent_and_unpacked(client, wire):
    wire.get(f"{ROOT}/announced", body=b"x" * 50, headers={"Content-Length": "5000000"})
    wire.get(f"{ROOT}/sent", body=b"x" * 2000)
    packed = {"Content-Encoding": "gzip"}
    wire.get(f"{ROOT}/unpacked", body=gzip.compress(b"x" * 500_000), headers=packed)
    for name, words in (("announced", "announces 5,000,000"), ("sent", "sends more"), ("unpacked", "unpacks to more")):
        with pytest.raises(TooLarge, match=words):
            client.get(f"{ROOT}/{name}", due="html", largest=1000)
    assert client.retries == 0


def test_an_answer_exactly_as_large_as_the_cap_is_taken(client, wire):
    wire.get(PAGE, body=gzip.compress(b"x" * 1000), headers={"Content-Encoding": "gzip"})
    assert len(client.get(PAGE, due="html", largest=1000).body) == 1000


@pytest.mark.parametrize(
    ("body", "unpacked"),
    [
        (gzip.compress(b"one ") + gzip.compress(b"two"), b"one two"),  # members in a row, as gzip(1) concatenates
        (gzip.compress(b"one") + bytes(512), b"one"),  # padding
        (gzip.compress(b""), None),
        (gzip.compress(b"one two three")[:-9], None),  # cut off
        (b"not gzip at all", None),
    ],
)
def test_unpacking(client, wire, body, unpacked):
    wire.get(f"{ROOT}/good", json={})
    client.get(f"{ROOT}/good", due="json")
    wire.get(PAGE, body=body, headers={"Content-Encoding": "gzip"})
    if unpacked is None:
        with pytest.raises(BadContent):
            client.get(PAGE, due="html")
    else:
        assert client.get(PAGE, due="html").body == unpacked


@given(data=st.binary(max_size=3000), cap=st.integers(1, 3000), packed=st.booleans())
def test_a_body_comes_whole_or_is_too_large(data, cap, packed):
    sent = gzip.compress(data) if packed else data
    headers = {"Content-Encoding": "gzip"} if packed else {}
    raw = HTTPResponse(io.BytesIO(sent), headers=headers, preload_content=False)
    request = Request(source="veeva", url=PAGE, due="html", largest=cap)
    if len(data) > cap or len(sent) > cap:
        with pytest.raises(TooLarge):
            read_body(raw, request, FakeClock(), 1e12)
    else:
        assert read_body(raw, request, FakeClock(), 1e12) == data


def test_an_encoding_that_was_not_asked_for_is_no_answer(client, wire):
    wire.get(f"{ROOT}/good", json={})
    client.get(f"{ROOT}/good", due="json")
    wire.get(PAGE, body=b"x", headers={"Content-Encoding": "br"})
    with pytest.raises(BadContent, match="the encoding 'br', which was not asked for"):
        client.get(PAGE, due="html")
