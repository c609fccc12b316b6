"""Bodies are read together as one by one, and the processes that read them end when they should."""

import gc
import json
import os
import signal
import time
from multiprocessing import active_children
from pathlib import Path

import pytest
from registry import make_study, meddatax_page, studies

from db.snapshots import unpack
from harvester.errors import CommandError
from harvester.reading import Read, Refusal, Unread, read, read_all
from harvester.workers import Readers

BODIES = [json.dumps(record).encode() for record in studies(40)]


def unread(bodies):
    return [Unread(body=body) for body in bodies]


def children():
    """The processes that this one has started and that have not ended."""
    listed = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    if not listed.exists():
        pytest.skip("this system does not list the children of a process")
    running = []
    for process in listed.read_text().split():
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if state != "Z":
            running.append(int(process))
    return running


def ends(process, seconds=20):
    """Whether a process ends within so many seconds."""
    until = time.monotonic() + seconds
    while process in children():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


class TestTogether:
    def test_is_as_one_by_one(self):
        assert read_all(unread(BODIES)) == [read(one) for one in unread(BODIES)]

    def test_what_is_no_record_is_refused_and_the_others_are_read(self):
        bodies = [BODIES[0], b"<html>a wall</html>", BODIES[1], b"{}", BODIES[2]]
        readings = read_all(unread(bodies))
        assert [type(one) for one in readings] == [Read, Refusal, Read, Refusal, Read]
        assert readings == [read(one) for one in unread(bodies)]

    def test_a_record_that_its_parser_refuses_costs_no_other(self):
        record = make_study(7)
        record["protocolSection"]["statusModule"]["overallStatus"] = "UNHEARD_OF"
        readings = read_all(unread([BODIES[0], json.dumps(record).encode(), BODIES[1]]))
        assert [type(one) for one in readings] == [Read, Refusal, Read]
        assert "UNHEARD_OF" in readings[1].sentence

    def test_a_fault_of_a_parser_costs_its_record_only(self, monkeypatch):
        from parsers import door

        mentioned = door._mentioned
        whose = json.loads(BODIES[1])["protocolSection"]["identificationModule"]["nctId"]
        monkeypatch.setattr(door, "_mentioned", lambda trial: 1 / 0 if trial.trial_id == whose else mentioned(trial))
        readings = read_all(unread(BODIES[:3]))
        assert [type(one) for one in readings] == [Read, Refusal, Read]
        assert "a fault of this program" in readings[1].sentence

    def test_records_of_several_sources_are_read(self):
        page = meddatax_page(make_study(1)).encode()
        several = [Unread(body=BODIES[0]), Unread(body=page, url="https://app.meddatax.com/trials/1")]
        readings = read_all(several)
        assert [one.prepared.source for one in readings] == ["ctgov", "meddatax"]
        assert readings == [read(one) for one in several]

    def test_addresses_and_digests_go_with_their_bodies(self):
        several = [Unread(body=body, to_keep_as=str(number) * 64) for number, body in enumerate(BODIES[:5])]
        assert [one.packed.sha256 for one in read_all(several)] == [one.to_keep_as for one in several]

    @pytest.mark.parametrize("body", [BODIES[0], b"{cut", b'{"protocolSection": {}}'])
    def test_what_is_to_be_kept_comes_back_packed_whatever_is_read_in_it(self, body):
        (reading,) = read_all([Unread(body=body, to_keep_as="0" * 64)])
        assert unpack(reading.packed.frame, reading.packed.size) == body


class TestProcesses:
    def test_give_the_readings_in_the_order_of_the_parts(self):
        parts = [unread(BODIES[at : at + 3]) for at in range(0, len(BODIES), 3)]
        with Readers(2) as readers:
            assert list(readers.read(parts)) == [read_all(part) for part in parts]

    def test_are_behind_only_when_nothing_more_has_come(self):
        parts = [unread(BODIES[:1]) for _ in range(4)]
        with Readers(1) as readers:
            behind = []
            for _ in readers.read(parts):
                if not behind:
                    time.sleep(2)  # the others have come meanwhile
                behind.append(readers.is_behind)
        assert behind == [False, False, False, True]

    def test_may_read_again_and_end_when_closed(self):
        before = set(children())
        with Readers(2) as readers:
            for _ in range(2):
                assert len(list(readers.read([unread(BODIES)]))) == 1
            ours = [process for process in children() if process not in before]
            assert ours
        assert all(ends(process) for process in ours)

    def test_end_in_the_middle_of_their_work(self):
        before = set(children())
        with Readers(2) as readers:
            readings = readers.read(unread(BODIES) for _ in range(200))
            next(readings)
            ours = [process for process in children() if process not in before]
        assert all(ends(process) for process in ours)

    def test_one_that_is_killed_is_told(self):
        before = set(children())
        with Readers(1) as readers:
            readings = readers.read(unread(BODIES) for _ in range(200))
            next(readings)
            for process in set(children()) - before:
                os.kill(process, signal.SIGKILL)
            with pytest.raises(CommandError, match="ended before its time"):
                list(readings)

    def test_leave_no_pipe_open(self):
        def opened(rounds):
            for _ in range(rounds):
                with Readers(2) as readers:
                    list(readers.read([unread(BODIES[:2])]))
            until = time.monotonic() + 20
            while active_children() and time.monotonic() < until:
                time.sleep(0.02)
            gc.collect()
            return len(os.listdir("/proc/self/fd"))

        if not Path("/proc/self/fd").exists():
            pytest.skip("this system does not list what a process has open")
        assert opened(1) == opened(4)
