"""The real command line: killed at random moments, started twice, paced, and what it says and ends with."""

import errno
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time

import pytest
from crawl_rig import PER_PAGE, WATCH, content, crawl, environment, rows, trials, trials_here
from registry import Fault, Registry, make_study, nct_id, studies
from timing import in_one_of

from harvester.crawl import receiving
from harvester.lock import only_run

COUNT = 200
ALWAYS = WATCH + "census_days = 0\n"


@pytest.fixture
def watchlist(tmp_path):
    path = tmp_path / "watchlist.toml"
    path.write_text(ALWAYS)
    return path


def serving(count=COUNT, per_page=PER_PAGE):
    registry = Registry(studies(count))
    registry.most_per_page = per_page
    return registry


def second_day(registry):
    """Changes of every kind, and records that left in every way."""
    registry.timestamp = "2026-08-06T09:00:06"
    for number in range(10, 60):
        registry.revise(nct_id(number), "2026-08-05", lambda one: one["designModule"]["enrollmentInfo"].update(count=9))
    for number in range(COUNT + 1, COUNT + 21):
        registry.put(make_study(number))
    for number in (1, 2, 3):
        registry.remove(nct_id(number))
    registry.merge(nct_id(70), into=nct_id(71))
    registry.studies[nct_id(80)]["protocolSection"]["statusModule"]["overallStatus"] = "PAUSED"


def crawling(registry, folder, watchlist, **more):
    return subprocess.Popen(
        [sys.executable, "-m", "harvester.cli", "crawl", str(watchlist)],
        env=environment(registry, folder, **more),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    """Per day: the database as the day found it (null for the first), its content afterwards, how long the run took."""
    folder = tmp_path_factory.mktemp("undisturbed")
    watchlist = folder / "watchlist.toml"
    watchlist.write_text(ALWAYS)
    days = {}
    with serving() as registry:
        for day in (1, 2):
            before = None
            if day == 2:
                second_day(registry)
                before = shutil.copy(folder / "trials.db", folder / "before.db")
            start = len(registry.requests)
            done = trials("crawl", watchlist, registry=registry, folder=folder)
            took = time.monotonic() - registry.requests[start].at
            assert (done.returncode, done.stderr.count("PAUSED")) == ((0, 0) if day == 1 else (1, 1)), done.stderr
            days[day] = (before, content(folder / "trials.db"), took)
    return days


def kill_once(undisturbed, tmp_path, watchlist, seed):
    """Kill a crawl at a random moment of its work, run it again, and compare."""
    chance = random.Random(seed)
    day = 1 + seed % 2
    before, expected, took = undisturbed[day]
    with serving() as registry:
        if before is not None:
            second_day(registry)
            shutil.copy(before, tmp_path / "trials.db")
        process = crawling(registry, tmp_path, watchlist)
        while not registry.requests and process.poll() is None:
            time.sleep(0.002)
        time.sleep(chance.uniform(0, took))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        again = trials("crawl", watchlist, registry=registry, folder=tmp_path)
    assert again.returncode == (0 if day == 1 else 1), again.stderr
    assert "complete;" in again.stdout
    assert content(tmp_path / "trials.db") == expected
    for run in rows(tmp_path / "trials.db", "SELECT state, received, new + changed + unchanged + refused FROM runs"):
        assert run[0] == "complete"
        assert run[1] == run[2]


@pytest.mark.parametrize("seed", range(5))
def test_a_crawl_that_is_killed_ends_as_if_it_had_not_been(undisturbed, tmp_path, watchlist, seed):
    kill_once(undisturbed, tmp_path, watchlist, seed)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 150))
def test_a_crawl_that_is_killed_at_any_of_fifty_moments(undisturbed, tmp_path, watchlist, seed):
    kill_once(undisturbed, tmp_path, watchlist, seed)


@pytest.mark.soak
def test_a_crawl_that_is_killed_again_and_again_gets_there(undisturbed, tmp_path, watchlist):
    chance = random.Random(7)
    with serving() as registry:
        for _ in range(3):
            process = crawling(registry, tmp_path, watchlist)
            asked = len(registry.requests)
            while len(registry.requests) == asked and process.poll() is None:
                time.sleep(0.002)
            time.sleep(chance.uniform(0, undisturbed[1][2] / 2))
            process.kill()
            process.communicate()
        assert trials("crawl", watchlist, registry=registry, folder=tmp_path).returncode == 0
    assert content(tmp_path / "trials.db") == undisturbed[1][1]


def test_large_pages_are_read_by_worker_processes(tmp_path, watchlist, monkeypatch):
    monkeypatch.setattr(receiving, "WORTH_WORKERS", 10_000)
    with serving(150, 1000) as registry:
        registry.studies[nct_id(3)]["protocolSection"]["statusModule"]["overallStatus"] = "PAUSED"
        here = crawl(tmp_path / "here.db", registry, ALWAYS)  # read in this process
        there = trials("crawl", watchlist, registry=registry, folder=tmp_path)
    assert (here.exit_code, there.returncode) == (1, 1)
    assert "149 new, 0 changed, 0 unchanged, 1 refused" in there.stdout
    assert content(tmp_path / "trials.db") == content(tmp_path / "here.db")


def test_of_two_crawls_at_once_one_works_and_the_other_says_why_not(tmp_path, watchlist):
    with serving(40, 10) as registry:
        registry.latency = 0.3
        both = [crawling(registry, tmp_path, watchlist) for _ in range(2)]
        said = [process.communicate(timeout=60) for process in both]
    assert sorted(process.returncode for process in both) == [0, 3]
    refused = next(err for process, (_, err) in zip(both, said, strict=True) if process.returncode == 3)
    assert refused.startswith("trials: Another run is working on ")
    assert rows(tmp_path / "trials.db", "SELECT state, received FROM runs") == [("complete", 40)]


def new_folder(above, number):
    """A folder of its own for each attempt."""
    folder = above / str(number)
    folder.mkdir()
    return folder


def paced(registry, folder, watchlist, per_second):
    """Run a crawl at a pace: the least that its requests take, what they took, and all of it with the end."""
    process = crawling(registry, folder, watchlist, requests_per_second=per_second)
    process.communicate(timeout=300)
    ended = time.monotonic()
    assert process.returncode == 0
    first, last = registry.requests[0].at, registry.requests[-1].at
    return (len(registry.requests) - 1) / per_second, last - first, ended - first


def test_a_paced_crawl_takes_what_its_pace_asks_and_no_more(tmp_path, watchlist):
    def attempt(number):
        with serving(COUNT, 20) as registry:
            least, took, all_of_it = paced(registry, new_folder(tmp_path, number), watchlist, 8)
            assert len(registry.requests) == 22
        assert least * 0.99 <= took < least * 1.05
        assert all_of_it - took < 2, "storing the last page and ending the process do not grow with the crawl"

    in_one_of(4, attempt)


@pytest.mark.soak
def test_the_wall_time_of_a_paced_crawl_is_that_of_its_pace(tmp_path, watchlist):
    with serving(1200, 20) as registry:
        least, _, all_of_it = paced(registry, tmp_path, watchlist, 4)
        assert len(registry.requests) == 122
    assert all_of_it < least * 1.05


def test_pages_are_fetched_at_their_pace_too(tmp_path):
    watchlist = tmp_path / "pages.toml"
    ids = [nct_id(number) for number in range(1, 21)]
    watchlist.write_text(f'[[watch]]\nname = "m"\nsource = "meddatax"\nids = {ids}\n')

    def attempt(number):
        folder = new_folder(tmp_path, number)
        with Registry() as registry:
            for study in range(1, 21):
                registry.publish("meddatax", make_study(study))
            least, took, _ = paced(registry, folder, watchlist, 8)
        assert rows(folder / "trials.db", "SELECT received FROM runs") == [(20,)]
        assert took < least * 1.05

    in_one_of(4, attempt)


def test_a_dry_run_asks_nothing_and_makes_nothing(tmp_path, watchlist):
    with serving() as registry:
        done = trials_here("crawl", watchlist, "--dry-run", registry=registry, folder=tmp_path)
        assert done.returncode == 0
        assert f"GET {registry.url}/api/v2/studies?query.term=study&" in done.stdout
        assert registry.requests == []
    assert not (tmp_path / "trials.db").exists()


def test_a_log_for_machines_is_one_object_a_line(tmp_path, watchlist):
    with serving(30) as registry:
        registry.faults += [Fault("503", at=2), Fault("503", at=3)]
        registry.studies[nct_id(3)]["protocolSection"]["statusModule"]["overallStatus"] = "PAUSED"
        done = trials_here("crawl", watchlist, "--log-format", "json", registry=registry, folder=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert {"time", "level", "message"} <= set(lines[0])
    run = next(line for line in lines if "state" in line)
    assert (run["watch"], run["state"], run["run"]) == ("all", "complete", 1)
    warned = " ".join(line["message"] for line in lines if line["level"] == "warning")
    assert "Asking again in" in warned
    assert "PAUSED" in warned


def test_an_error_ends_a_log_for_machines_in_its_form(tmp_path, watchlist):
    with serving(30) as registry, only_run(tmp_path / "trials.db"):
        done = trials_here("crawl", watchlist, "--log-format", "json", registry=registry, folder=tmp_path)
    assert (done.returncode, done.stderr) == (3, "")
    assert json.loads(done.stdout)["level"] == "error"
    assert "Another run is working" in json.loads(done.stdout)["message"]


def test_a_source_that_is_down_does_not_keep_the_others_from_running(tmp_path):
    watchlist = tmp_path / "two.toml"
    watchlist.write_text(
        '[sources.meddatax]\nbase_url = "http://127.0.0.1:9"\n'
        f'[[watch]]\nname = "down"\nsource = "meddatax"\nids = ["{nct_id(1)}"]\n' + WATCH
    )
    with serving(30) as registry:
        asked = {**environment(registry, tmp_path), "TRIALS_MEDDATAX_URL": ""}
        done = subprocess.Popen(
            [sys.executable, "-c", DOWN_AT_ONCE, "crawl", str(watchlist)],
            env=asked,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        out, err = done.communicate(timeout=60)
    assert done.returncode == 3
    assert "down: blocked" in out
    assert "all: complete; 30 received of 30 promised" in out
    assert "http://127.0.0.1:9/robots.txt gave no answer" in err
    assert rows(tmp_path / "trials.db", "SELECT watch, state FROM runs") == [("all", "complete"), ("down", "blocked")]


# The command line with waits that are over at once.
DOWN_AT_ONCE = """
from harvester.net import clock
clock.Clock.sleep = lambda self, seconds: None
from harvester.cli import main
main()
"""


def test_a_watch_list_that_is_wrong_is_wrong_use(tmp_path, watchlist):
    watchlist.write_text(ALWAYS + "limits = 3\n")
    done = trials_here("crawl", watchlist, folder=tmp_path)
    assert done.returncode == 2
    assert f"{watchlist}, line 6: [[watch]] all has no key 'limits'" in done.stderr


def test_init_writes_a_watch_list_once(tmp_path):
    done = trials_here("init", tmp_path / "mine.toml", folder=tmp_path)
    assert done.returncode == 0
    assert trials_here("crawl", tmp_path / "mine.toml", "--dry-run", folder=tmp_path).returncode == 0
    again = trials_here("init", tmp_path / "mine.toml", folder=tmp_path)
    assert again.returncode == 2
    assert "is there already" in again.stderr


def test_status_shows_runs_coverage_staleness_and_failures(tmp_path, watchlist):
    with serving(30) as registry:
        registry.studies[nct_id(3)]["protocolSection"]["statusModule"]["overallStatus"] = "PAUSED"
        registry.studies[nct_id(4)]["protocolSection"]["designModule"]["surprise"] = 1
        trials_here("crawl", watchlist, registry=registry, folder=tmp_path)
    shown = trials_here("status", folder=tmp_path).stdout
    for words in (
        "all (ctgov): complete",
        "30 of 30 received, 29 new",
        "29 records",
        "unknown key: designModule.surprise in 1 record",
        "unknown value: status: PAUSED in 1 record",
        "trials retry",
    ):
        assert words in shown
    found = json.loads(trials_here("status", "--format", "json", folder=tmp_path).stdout)
    keys = (
        "run watch source state started_at finished_at promised received new changed unchanged refused failed missing"
    )
    assert list(found["runs"][0]) == [*keys.split(), "left_query", "gone", "merged", "requests"]
    assert found["runs"][0]["refused"] == 1
    assert found["records"] == {"ctgov": {"live": 29}}
    assert found["watches"][0]["watch"] == "all"
    assert found["watches"][0]["records"] == 29
    assert found["failures"][0]["trial_id"] == nct_id(3)


def test_a_folder_that_cannot_be_written_is_a_clear_error(tmp_path, watchlist):
    with serving(30) as registry:
        done = trials_here(
            "crawl", watchlist, "--db", tmp_path / "none" / "trials.db", registry=registry, folder=tmp_path
        )
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert str(tmp_path / "none") in done.stderr


def test_a_full_disk_is_a_clear_error_and_the_next_run_goes_on(undisturbed, tmp_path, watchlist):
    """No file of the run may grow beyond half a megabyte: what a disk without room does to SQLite."""
    with serving() as registry:
        small = subprocess.Popen(
            [sys.executable, "-c", SMALL_FILES, "crawl", str(watchlist)],
            env=environment(registry, tmp_path),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        out, err = small.communicate(timeout=60)
        assert small.returncode == 3, err
        assert "Traceback" not in err
        assert str(tmp_path / "trials.db") in err
        assert "complete" not in out
        assert trials_here("crawl", watchlist, registry=registry, folder=tmp_path).returncode == 0
    assert content(tmp_path / "trials.db") == undisturbed[1][1]


SMALL_FILES = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))
from harvester.cli import main
main()
"""


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="NOT CHECKED: progress bars, since there are no terminals here")
def test_a_terminal_gets_a_progress_bar(tmp_path, watchlist):
    ours, terminal = os.openpty()
    with serving(60, 10) as registry:
        registry.latency = 0.15
        process = subprocess.Popen(
            [sys.executable, "-m", "harvester.cli", "crawl", str(watchlist)],
            env=environment(registry, tmp_path) | {"TERM": "xterm", "COLUMNS": "120"},
            stdout=subprocess.DEVNULL,
            stderr=terminal,
        )
        os.close(terminal)
        shown = _all_of(ours)
        assert process.wait(timeout=60) == 0, shown
    assert "records/s" in shown
    assert "/60" in shown


def _all_of(terminal):
    """Whatever is written to a terminal, until nobody writes any more (Linux says so with an error)."""
    shown = b""
    try:
        while piece := os.read(terminal, 65536):
            shown += piece
    except OSError as end:
        if end.errno != errno.EIO:
            raise
    os.close(terminal)
    return shown.decode()
