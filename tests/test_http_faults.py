"""The client against a real server that misbehaves: what heals is healed, what does not ends in the right error."""

import email.utils
import socket
import threading
import time

import pytest
import requests
from registry import FakeClock, Fault, Registry, nct_id, studies
from timing import in_one_of

from harvester.errors import (
    BadContent,
    Blocked,
    NotFound,
    Rejected,
    SourceDown,
    TooLarge,
    TooManyRequests,
    Unanswered,
    WrongAddress,
)
from harvester.net import Client, Clock, Settings, ahead, patience, read_settings

HEALING = ["429", "500", "503", "reset", "short", "truncated", "maintenance", "empty"]


@pytest.fixture
def registry():
    with Registry(studies(8)) as running:
        yield running


def client_of(registry, folder, clock=None, **timing):
    settings = read_settings(
        "ctgov", "https://clinicaltrials.gov", frozenset({"clinicaltrials.gov"}), None, registry.environment()
    )
    return Client(settings, clock=clock or FakeClock(), pace_folder=folder, **timing)


@pytest.fixture
def client(registry, tmp_path):
    with client_of(registry, tmp_path) as ours:
        yield ours


def get(client, number=1, **options):
    return client.get(f"{client.settings.base_url}/api/v2/studies/{nct_id(number)}", due="json", **options)


@pytest.mark.parametrize("kind", HEALING)
@pytest.mark.parametrize("times", [1, 3])
def test_a_passing_fault_is_waited_out(registry, client, kind, times, caplog):
    good = get(client).body
    registry.faults.append(Fault(kind, times=times))
    assert get(client).body == good
    assert client.retries == times
    assert caplog.text.count("Asking again in") == times


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("429", TooManyRequests),
        ("500", Unanswered),
        ("reset", Unanswered),
        ("short", Unanswered),
        ("truncated", BadContent),
        ("maintenance", BadContent),
        ("empty", BadContent),
    ],
)
def test_a_lasting_fault_of_one_address_ends_in_its_error(registry, client, kind, error):
    get(client)
    registry.faults.append(Fault(kind, times=100, path=nct_id(2)))
    with pytest.raises(error, match=f"{nct_id(2)} .*It was asked 6 times"):
        get(client, 2)
    if error is not TooManyRequests:
        assert get(client, 3).status == 200


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("403", Blocked),
        ("wall", Blocked),
        ("404", NotFound),
        ("400", Rejected),
        ("bomb", TooLarge),
        ("redirect", WrongAddress),
    ],
)
def test_a_final_fault_is_not_tried_again(registry, client, kind, error):
    value = {"redirect": "http://10.0.0.1/", "bomb": str(80 * 1024 * 1024)}.get(kind, "")
    registry.faults.append(Fault(kind, value=value))
    with pytest.raises(error):
        get(client, largest=64 * 1024 * 1024)
    assert len(registry.asked) == 1


def test_waits_grow_and_are_never_quite_the_same(registry, tmp_path):
    waits = []
    for _ in range(2):
        clock = FakeClock()
        client = client_of(registry, tmp_path / str(clock.now()), clock)
        get(client)
        registry.faults[:] = [Fault("500", times=5)]
        get(client)
        waits.append([seconds for seconds in clock.slept if seconds > 0.01])
    for one in waits:
        lowest = (0.5, 2, 4, 8, 16)
        assert len(one) == 5
        assert all(least <= seconds <= least + 1 for least, seconds in zip(lowest, one, strict=True))
    assert waits[0] != waits[1]


@pytest.mark.parametrize("kind", ["429", "503"])
def test_retry_after_in_seconds_is_obeyed(registry, tmp_path, kind):
    clock = FakeClock()
    client = client_of(registry, tmp_path, clock)
    registry.faults.append(Fault(kind, value="77"))
    get(client)
    assert sum(clock.slept) == pytest.approx(77, abs=0.5)


def test_retry_after_as_a_date_is_obeyed(registry, tmp_path):
    clock = FakeClock()
    client = client_of(registry, tmp_path, clock)
    registry.faults.append(Fault("429", value=email.utils.formatdate(time.time() + 90, usegmt=True)))
    get(client)
    assert sum(clock.slept) == pytest.approx(90, abs=3)


def test_after_a_429_the_other_processes_wait_too(registry, tmp_path):
    clock = FakeClock()
    registry.faults.append(Fault("429", value="40", times=1))
    get(client_of(registry, tmp_path, clock))
    behind = FakeClock()
    behind.time = clock.now() - 30  # another process, 30 seconds before the hold ends
    get(client_of(registry, tmp_path, behind))
    assert sum(behind.slept) == pytest.approx(30, abs=0.5)


@pytest.mark.parametrize(("kind", "error"), [("429", TooManyRequests), ("503", SourceDown)])
def test_a_longer_wait_than_a_run_makes_is_said_at_once(registry, tmp_path, kind, error):
    clock = FakeClock()
    client = client_of(registry, tmp_path, clock)
    registry.faults.append(Fault(kind, value="7200"))
    with pytest.raises(error, match="come back in 7,200 seconds, and a run waits for 300 at most; run this again then"):
        get(client)
    assert sum(clock.slept) < 1
    assert len(registry.asked) == 1


def test_the_body_of_a_redirect_is_not_read(registry, client, monkeypatch):
    read = []
    monkeypatch.setattr(requests.Response, "content", property(lambda answer: read.append(answer.url)))
    registry.merge(nct_id(7), into=nct_id(8))
    assert get(client, 7).url.endswith(nct_id(8))
    assert read == []


def test_a_wait_that_is_longer_than_can_be_told_is_not_told_short(registry, tmp_path):
    registry.faults.append(Fault("429", value="9999999"))
    with pytest.raises(TooManyRequests, match=r"come back in [\d,]+ seconds( or later|), and") as said:
        get(client_of(registry, tmp_path, FakeClock()))
    assert "9,999,999 seconds" in str(said.value) or "or later" in str(said.value)


@pytest.mark.parametrize("header", ["soon", "-5", "", "Fri, 99 Foo 2026 99:99:99 GMT", "9" * 400])
def test_a_retry_after_that_says_nothing_is_no_crash(header):
    found = patience.retry_after(header)
    assert found is None or found >= 0


def test_when_everything_fails_the_budget_ends_the_run(registry, client):
    get(client)
    registry.faults.append(Fault("500", times=10_000))
    for _ in range(6):
        with pytest.raises(Unanswered):
            get(client, 2)
    with pytest.raises(SourceDown, match="30 retries are spent"):
        get(client, 2)
    assert len(registry.asked) < 45


def test_good_answers_give_the_budget_back(registry, client):
    registry.faults.append(Fault("500", times=1))
    for turn in range(400):
        registry.faults[0].seen = 0 if turn % 10 == 0 else 1
        get(client)
    assert client.retries == 40


def test_nobody_there_is_the_source_s_trouble(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{taken.getsockname()[1]}"
    settings = Settings(source="ctgov", base_url=f"http://{host}", hosts=frozenset({host}), named=True)
    with pytest.raises(SourceDown, match="Connection refused"):
        Client(settings, clock=FakeClock(), pace_folder=tmp_path).get(f"http://{host}/x", due="json")


def test_silence_is_not_waited_out_for_ever(registry, tmp_path):
    get(client_of(registry, tmp_path))
    client = client_of(registry, tmp_path, timeout=(1.0, 0.1))
    registry.latency = 0.3
    with pytest.raises(SourceDown, match="Read timed out"):
        get(client)
    registry.latency = 0


def test_an_answer_that_drips_is_given_up(registry, tmp_path, monkeypatch):
    class Hurried(Clock):
        """A clock on which a thousandth of a second is a minute."""

        def now(self):
            return 1e9 + time.monotonic() * 60_000

        def sleep(self, seconds):
            pass

    client = client_of(registry, tmp_path, Hurried())
    registry.faults.append(Fault("slow", value="0.005", times=100))
    with pytest.raises(SourceDown, match="was still sending after"):
        get(client)


def test_a_proxy_does_not_stand_between_us_and_a_server_of_this_machine(registry, tmp_path, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")
    assert get(client_of(registry, tmp_path)).status == 200


def test_a_slow_answer_is_waited_for(registry, client):
    good = get(client).body
    registry.faults.append(Fault("slow", value="0.0001"))
    assert get(client).body == good
    assert client.retries == 0


def test_one_request_of_the_history_is_in_flight_at_a_time(registry, tmp_path):
    registry.latency = 0.05
    url = f"{registry.url}/api/int/studies/{nct_id(1)}?history=true"
    clients = [client_of(registry, tmp_path, Clock()) for _ in range(3)]
    threads = [
        threading.Thread(target=ours.get, args=(url,), kwargs={"due": "json", "alone": True}) for ours in clients
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([path for path in registry.asked if "/api/int/" in path]) == 3
    assert registry.most_in_flight == 1


def test_ahead_works_while_the_next_is_fetched(registry, tmp_path):
    registry.latency = 0.1
    client = client_of(registry, tmp_path, Clock())
    get(client)

    def attempt(_number):
        start = time.monotonic()
        for _ in ahead(get(client, number) for number in range(1, 6)):
            time.sleep(0.1)
        assert time.monotonic() - start < 0.1 * 6 + 0.25  # one after the other it takes 1.0

    in_one_of(4, attempt)


def test_ahead_keeps_order_and_errors_and_fetches_one_more_only():
    fetched = []

    def items():
        for number in range(5):
            fetched.append(number)
            yield number
        raise ValueError("the end")

    coming = ahead(items())
    assert next(coming) == 0
    time.sleep(0.05)
    assert fetched == [0, 1]
    with pytest.raises(ValueError, match="the end"):
        list(coming)


def test_ahead_does_not_wait_for_what_nobody_wants_any_more():
    def items():
        yield 1
        time.sleep(5)
        yield 2

    start = time.monotonic()
    coming = ahead(items())
    next(coming)
    coming.close()
    assert time.monotonic() - start < 4
