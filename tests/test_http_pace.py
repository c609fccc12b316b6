"""The pace: slots shared by processes, counted from slots, and one at a time where that is asked for."""

import subprocess
import sys
import time
from itertools import pairwise

import pytest
from registry import FakeClock
from timing import in_one_of

from harvester.errors import CannotRun
from harvester.net import pace as pace_module
from harvester.net.clock import Clock
from harvester.net.pace import Pace

PROCESS = """
import sys, time
from pathlib import Path
from harvester.net.clock import Clock
from harvester.net.pace import Pace
pace = Pace("example.org", 0.1, Clock(), Path(sys.argv[1]))
for _ in range(5):
    pace.wait()
    print(time.time())
"""


def test_the_first_goes_at_once_and_the_others_a_slot_apart(tmp_path):
    clock = FakeClock()
    start = clock.now()
    pace = Pace("example.org", 2.0, clock, tmp_path)
    at = []
    for _ in range(4):
        pace.wait()
        at.append(round(clock.now() - start, 6))
    assert at == [0, 2, 4, 6]


def test_work_between_two_requests_is_not_added_to_the_pace(tmp_path):
    clock = FakeClock()
    start = clock.now()
    pace = Pace("example.org", 1.0, clock, tmp_path)
    for _ in range(10):
        pace.wait()
        clock.sleep(0.9)
    assert clock.now() - start == pytest.approx(9.9)


def test_late_requests_do_not_bunch_up_afterwards(tmp_path):
    clock = FakeClock()
    pace = Pace("example.org", 1.0, clock, tmp_path)
    pace.wait()
    clock.sleep(30)
    pace.wait()
    before = clock.now()
    pace.wait()
    assert clock.now() - before == pytest.approx(1.0)


def test_two_clients_share_the_slots_of_a_host_and_not_those_of_another(tmp_path):
    clock = FakeClock()
    start = clock.now()
    for host in ("example.org", "example.org", "example.net", "example.org"):
        Pace(host, 1.0, clock, tmp_path).wait()
    assert clock.now() - start == pytest.approx(2.0)


def test_a_hold_keeps_everybody_away(tmp_path):
    clock = FakeClock()
    start = clock.now()
    Pace("example.org", 1.0, clock, tmp_path).hold(60)
    Pace("example.org", 1.0, clock, tmp_path).wait()
    assert clock.now() - start == pytest.approx(60)


def test_a_clock_that_was_set_back_does_not_stop_the_crawl(tmp_path, caplog):
    clock = FakeClock()
    pace = Pace("example.org", 1.0, clock, tmp_path)
    pace.wait()
    clock.time -= 86_400
    pace.wait()
    assert sum(clock.slept) < 2
    assert "was the clock set back?" in caplog.text


def test_a_pace_that_is_very_slow_is_kept(tmp_path, caplog):
    clock = FakeClock()
    pace = Pace("example.org", 1000.0, clock, tmp_path)
    for _ in range(3):
        pace.wait()
    assert sum(clock.slept) == pytest.approx(2000.0)
    assert caplog.text == ""


def test_a_file_that_a_crash_emptied_costs_one_slot(tmp_path):
    clock = FakeClock()
    pace = Pace("example.org", 3.0, clock, tmp_path)
    pace.path.write_text("")
    pace.wait()
    assert clock.slept == [pytest.approx(3.0)]


def test_processes_keep_the_pace_together_and_lose_no_slot(tmp_path):
    def attempt(number):
        command = [sys.executable, "-c", PROCESS, str(tmp_path / str(number))]
        running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
        at = sorted(float(line) for process in running for line in process.communicate(timeout=60)[0].split())
        assert len(at) == 15
        gaps = [later - earlier for earlier, later in pairwise(at)]
        assert min(gaps) > 0.09  # a sleeper may wake a little late, and the one behind it on time
        assert sum(gaps) < 14 * 0.1 + 1.0  # the processes do not start at the same moment

    in_one_of(4, attempt)


def test_the_wall_time_of_a_paced_crawl_is_the_pace_s_minimum(tmp_path):
    def attempt(number):
        pace = Pace("example.org", 0.02, Clock(), tmp_path / str(number))
        start = time.monotonic()
        for _ in range(51):
            pace.wait()
            time.sleep(0.01)  # the answer, and the work on it
        minimum = 50 * 0.02
        assert minimum <= time.monotonic() - start - 0.01 < minimum * 1.05

    in_one_of(4, attempt)


def test_one_at_a_time_waits_for_the_other_and_gives_up_with_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr(pace_module, "ALONE_TIMEOUT", 0.05)
    one, other = (Pace("example.org", 1.0, Clock(), tmp_path) for _ in range(2))
    with one.alone(), pytest.raises(CannotRun, match=r"history endpoint of example\.org"), other.alone():
        pass
    with other.alone():
        pass


def test_without_a_writable_home_the_pace_is_kept_in_the_temporary_folder(tmp_path, monkeypatch):
    blocked = tmp_path / "home"
    blocked.write_text("a file where a folder is due")
    monkeypatch.setattr(pace_module, "user_cache_path", lambda name: blocked / name)
    monkeypatch.setattr(pace_module.tempfile, "gettempdir", lambda: str(tmp_path / "tmp"))
    pace = Pace("example.org:8080", 1.0, FakeClock())
    pace.wait()
    assert pace.path.is_relative_to(tmp_path / "tmp")
    assert pace.path.name == "example.org_8080.slot"


def test_nowhere_to_keep_the_pace_is_said(tmp_path, monkeypatch):
    blocked = tmp_path / "home"
    blocked.write_text("")
    monkeypatch.setattr(pace_module, "user_cache_path", lambda name: blocked / name)
    monkeypatch.setattr(pace_module.tempfile, "gettempdir", lambda: str(blocked))
    with pytest.raises(CannotRun, match="set XDG_CACHE_HOME"):
        Pace("example.org", 1.0, FakeClock())
