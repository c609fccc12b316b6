"""Reports and feeds of changes, and messages about them."""

import csv
import io
import json
import socket
import xml.etree.ElementTree as ET
from contextlib import contextmanager
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from db_examples import full_trial

from db import Receipt, Received
from harvester.changes import changes_between
from harvester.crawl.watchlist import Notify
from harvester.errors import UsageError
from harvester.feed.formats import FORMATS
from harvester.feed.messages import drafted, send, targets, write_messages
from harvester.feed.report import build, changes_since
from parsers import REVISION

NOW, LATER = "2026-03-01T04:05:06Z", "2026-03-08T04:05:06Z"
HOSTILE = "<script>alert(1)</script> =cmd() \x1b[31mred \u202eevil | `x` [y](javascript:z)"


def keep(store, trial, at):
    receipt = Receipt(source=trial.source, url=f"https://registry.example/{trial.trial_id}", received_at=at)
    latest = store.versions.latest(trial.source, trial.trial_id)
    store.versions.save(
        Received(
            trial=trial,
            snapshot=store.snapshots.add(f"{trial.trial_id} {at}".encode(), receipt),
            observed_at=at,
            registry_date=trial.last_update_posted,
            parser_revision=REVISION,
            compared_with=latest.info.id if latest else None,
            changes=changes_between(latest.trial, trial, at[:10]) if latest else (),
        )
    )


@pytest.fixture
def changed(store):
    """A store with two records of which one changed: its status (critical) and its enrolment (substantive)."""
    keep(store, full_trial("NCT00000001"), NOW)
    keep(store, full_trial("NCT00000002"), NOW)
    keep(store, full_trial("NCT00000001", status="TERMINATED", enrollment={"count": 3, "type": "ACTUAL"}), LATER)
    return store


def report(store, since="2026-03-02", least="administrative"):
    moment, changes = changes_since(store, since)
    return build(store, moment, changes, least)


def test_critical_changes_come_first_with_before_and_after(changed):
    (group,) = report(changed).groups
    assert group.trial_id == "NCT00000001"
    first = group.entries[0]
    assert (first.kind, first.significance, first.before, first.after) == (
        "status_changed",
        "critical",
        "RECRUITING",
        "TERMINATED",
    )
    assert [one.significance for one in group.entries] == sorted(
        (one.significance for one in group.entries), key=["critical", "substantive", "administrative"].index
    )


def test_what_weighs_less_is_left_out_on_request(changed):
    (group,) = report(changed, least="critical").groups
    assert {one.significance for one in group.entries} == {"critical"}


def test_nothing_changed_is_said_in_one_line(changed):
    quiet = report(changed, since="2026-04-01")
    for form in ("text", "markdown"):
        assert FORMATS[form](quiet) == "Nothing changed since 2026-04-01."
    page = FORMATS["html"](quiet)
    assert "Nothing changed since 2026-04-01." in page
    assert 'id="filters"' not in page  # there is nothing to be filtered


@pytest.mark.parametrize("since", ["yesterday", "run:x", "2026-13-01"])
def test_what_is_no_moment_is_said(changed, since):
    with pytest.raises(UsageError, match="is no moment"):
        changes_since(changed, since)


def test_the_changes_after_a_change_and_of_a_run_can_be_asked_for(changed):
    everything = changed.changes.since_id(0)
    assert changes_since(changed, f"change:{everything[0].id}")[1] == everything[1:]
    assert changes_since(changed, "run:1")[1] == []
    assert changes_since(changed, "LAST")[1] == everything


def test_text_is_80_columns_wide(changed):
    assert max(map(len, FORMATS["text"](report(changed)).splitlines())) <= 80


def test_csv_has_a_row_a_change_and_json_everything(changed):
    told = report(changed)
    rows = list(csv.DictReader(io.StringIO(FORMATS["csv"](told))))
    assert len(rows) == told.count
    assert json.loads(FORMATS["json"](told))["groups"][0]["entries"][0]["kind"] == "status_changed"


ATOM = "{http://www.w3.org/2005/Atom}"


def test_the_atom_feed_has_what_the_standard_asks_for(changed):
    feed = ET.fromstring(FORMATS["atom"](report(changed)))
    assert feed.tag == f"{ATOM}feed"
    for name in ("id", "title", "updated", "author"):
        assert feed.find(f"{ATOM}{name}") is not None
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == report(changed).count
    for entry in entries:
        assert entry.find(f"{ATOM}id").text.startswith("urn:uuid:")
        assert entry.find(f"{ATOM}updated").text == LATER
        assert entry.find(f"{ATOM}title").text
        assert entry.find(f"{ATOM}link").get("href").startswith("https://")
    assert len({entry.find(f"{ATOM}id").text for entry in entries}) == len(entries)


def test_an_empty_feed_is_a_feed(store):
    assert ET.fromstring(FORMATS["atom"](report(store))).findall(f"{ATOM}entry") == []
    assert json.loads(FORMATS["jsonfeed"](report(store)))["items"] == []


def test_ids_are_the_same_in_another_database_and_the_second_time(changed, tmp_path):
    from db import Store

    with Store.open(tmp_path / "other.db") as other:
        keep(other, full_trial("NCT00000002"), NOW)
        keep(other, full_trial("NCT00000001"), NOW)
        keep(other, full_trial("NCT00000001", status="TERMINATED", enrollment={"count": 3, "type": "ACTUAL"}), LATER)
        here, there = (json.loads(FORMATS["jsonfeed"](report(one))) for one in (changed, other))
    assert {item["id"] for item in here["items"]} == {item["id"] for item in there["items"]}
    assert here["version"] == "https://jsonfeed.org/version/1.1"


def test_hostile_text_is_harmless_in_every_format(store):
    keep(store, full_trial("NCT00000001"), NOW)
    keep(store, full_trial("NCT00000001", why_stopped=HOSTILE, brief_title=HOSTILE), LATER)
    told = report(store)
    for form, write in FORMATS.items():
        written = write(told)
        if form != "json":
            assert "\x1b" not in written, form
            assert "\u202e" not in written, form
    assert "<script>alert" not in FORMATS["html"](told)
    assert "<script>" not in FORMATS["markdown"](told)
    assert "[y](javascript:" not in FORMATS["markdown"](told)
    cells = [cell for row in csv.reader(io.StringIO(FORMATS["csv"](told))) for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


class Sink(BaseHTTPRequestHandler):
    """Takes what is posted, or refuses it."""

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.tried += 1
        if self.server.refuses:
            self.send_error(503)
            return
        self.server.taken.append(body)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args):
        pass


@contextmanager
def sink():
    with ThreadingHTTPServer(("127.0.0.1", 0), Sink) as server:
        server.taken, server.tried, server.refuses = [], 0, False
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def notify(server, **options):
    return Notify(url=f"json://127.0.0.1:{server.server_address[1]}/", **options)


def tell(store, *notified, alarms=()):
    told = targets(store, notified)
    write_messages(store, told, alarms)
    return send(store, told)


def test_a_message_goes_out_once_and_one_that_cannot_be_sent_waits(store):
    with sink() as server:
        whom = notify(server)
        assert tell(store, whom) == []
        keep(store, full_trial("NCT00000001"), NOW)
        keep(store, full_trial("NCT00000001", status="TERMINATED"), LATER)
        server.refuses = True
        assert len(tell(store, whom)) == 1
        assert len(tell(store, whom)) == 1
        server.refuses = False
        assert tell(store, whom) == []
        assert tell(store, whom) == []
        (message,) = server.taken
    assert "NCT00000001" in message["title"]
    assert "RECRUITING -> TERMINATED" in message["message"]


class MailSink:
    """A mail server of one port that takes every message, or refuses the connection; `taken` are the messages."""

    def __init__(self):
        self.taken, self.refuses = [], False
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            with connection, connection.makefile("rwb") as wire:
                self._talk(wire)

    def _talk(self, wire):
        def say(line):
            wire.write(line + b"\r\n")
            wire.flush()

        say(b"421 later" if self.refuses else b"220 here")
        while not self.refuses and (line := wire.readline()):
            word = line[:4].upper()
            if word == b"DATA":
                say(b"354 go on")
                body = b"".join(iter(wire.readline, b".\r\n"))
                self.taken.append(message_from_bytes(body, policy=policy.default))
            say(b"221 bye" if word == b"QUIT" else b"250 ok")


def test_an_e_mail_goes_out_once_and_one_that_cannot_be_sent_waits(store):
    server = MailSink()
    whom = Notify(url=f"mailto://127.0.0.1:{server.port}?from=crawl@example.org&to=owner@example.org&mode=insecure")
    assert tell(store, whom) == []
    keep(store, full_trial("NCT00000001"), NOW)
    keep(store, full_trial("NCT00000001", status="TERMINATED"), LATER)
    server.refuses = True
    assert len(tell(store, whom)) == 1
    server.refuses = False
    assert tell(store, whom) == []
    assert tell(store, whom) == []
    server.socket.close()
    (message,) = server.taken
    assert message["Subject"].startswith("NCT00000001: 1 change, critical")
    assert "TERMINATED" in message.get_body(("html", "plain")).get_content()


def test_an_address_is_told_only_of_what_changed_since_it_was_named(changed):
    with sink() as server:
        assert tell(changed, notify(server)) == []
        assert server.taken == []


def test_a_digest_is_one_message_and_otherwise_each_record_has_its_own(store):
    with sink() as server:
        together, apart = notify(server), notify(server, digest=False)
        told = targets(store, [together])
        for number in ("1", "2"):
            keep(store, full_trial(f"NCT0000000{number}"), NOW)
            keep(store, full_trial(f"NCT0000000{number}", status="TERMINATED"), LATER)
        assert len(drafted(store, together, told[0][1])) == 1
        assert len(drafted(store, apart, told[0][1])) == 2
        assert drafted(store, notify(server, significance="critical"), told[0][1])


def test_what_weighs_too_little_is_not_told(store):
    with sink() as server:
        whom = notify(server, significance="critical")
        tell(store, whom)
        keep(store, full_trial("NCT00000001"), NOW)
        keep(store, full_trial("NCT00000001", enrollment={"count": 3, "type": "ACTUAL"}), LATER)
        tell(store, whom)
        assert server.taken == []


def test_a_quarantine_is_told_to_its_owner(store):
    with sink() as server:
        tell(store, notify(server), alarms=["Quarantined: 900 of 1000 known records changed. Nothing was published."])
        (message,) = server.taken
    assert message["title"].startswith("Quarantined")


def test_an_address_that_no_service_knows_is_said(store):
    with pytest.raises(UsageError, match="does not know the kind of address"):
        tell(store, Notify(url="nonsense://x"), alarms=["Look."])


def test_the_address_is_not_stored(store):
    targets(store, [Notify(url="json://user:secret@127.0.0.1/")])
    assert "secret" not in repr(list(store.query("SELECT * FROM message_targets").rows))
