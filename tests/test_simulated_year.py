"""A year of weekly crawls: every scripted edit is told once, with its kinds and dates, and nothing else is."""

import copy
import gzip
import json
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import date, timedelta

import pytest
from click.testing import CliRunner
from crawl_rig import environment, quick_reading  # noqa: F401 - a fixture
from registry import Registry, make_study
from registry.studies import id_of, revised
from scripted_edits import EDITS, edited, noisy

import parsers
from db import Store
from harvester import intake, reading, rereading, retrying
from harvester.cli import cli
from harvester.crawl import accepting, job, receiving

MONDAY = date(2026, 1, 5)
KEYWORD = "harvestyear"
"""A keyword of every record that the watch's query finds."""
WATCH = f'[[watch]]\nname = "year"\nsource = "ctgov"\nquery = {{term = "{KEYWORD}"}}\ncensus_days = 0\n'
TOLD = (
    "SELECT trial_id, kind, changes.registry_date, details FROM changes JOIN records ON records.id = changes.record "
    "WHERE kind <> 'record_updated'"
)


def day(week):
    return (MONDAY + timedelta(weeks=week)).isoformat()


class Year:
    """A registry that goes on week by week; `expected` is what must have been told: (trial, kind, day, details)."""

    def __init__(self, records, edits, seed=8):
        self.registry = Registry(records)
        self.chance = random.Random(seed)
        self.expected = []
        self.names = [*edits]
        self.clean = dict(self.registry.studies)
        self.away = {}

    def turn(self, week):
        """Edit a record or more, and put noise on every fourth."""
        self.registry.timestamp = f"{day(week)}T09:00:06"
        before = dict(self.clean)
        some = self.chance.sample(sorted(self.clean), 3)
        for trial_id in [*some, *self._waited_for(some)]:
            self._edit(trial_id, week)
        self._come_and_go(week)
        for number, (trial_id, record) in enumerate(self.clean.items()):
            # A quarter at a time: a week in which most records look new is put into quarantine, as it should be.
            if (number + week) % 4 == 0 or record is not before.get(trial_id):
                self.registry.studies[trial_id] = noisy(record, 100 * week + number)

    def _come_and_go(self, week):
        """Every few weeks a record leaves the query, vanishes or is merged into another; most of them return."""
        if week % 8 == 4:
            for trial_id, record in self.away.items():
                self.clean[trial_id] = record
                self.expected.append((trial_id, "returned", None, None))
            self.away.clear()
        if week % 8 in (2, 3):
            trial_id, into = self.chance.sample(sorted(self.clean), 2)
            record = self.clean.pop(trial_id)
            if week % 8 == 2:
                self.away[trial_id] = record
                self.registry.studies[trial_id] = unasked(record)
            elif week % 16 == 3:
                self.away[trial_id] = record
                self.registry.remove(trial_id)
            else:
                self.registry.remove(trial_id)
                self.clean[into] = revised(self.clean[into], day(week), lambda protocol: alias(protocol, trial_id))
                self.expected.append((into, "identifiers_changed", day(week), None))
            kind = {2: "left_query", 3: "gone", 11: "merged"}[week % 8 if week % 8 == 2 else week % 16]
            self.expected.append((trial_id, kind, None, None))

    def _waited_for(self, some):
        """A record, beside some, that the edit fits which was not made for longest."""
        others = self.chance.sample(sorted({*self.clean} - {*some}), len(self.clean) - len(some))
        for name in self.names:
            for trial_id in others:
                if EDITS[name].fits(self.clean[trial_id]["protocolSection"]):
                    return [trial_id]
        return []

    def _edit(self, trial_id, week):
        record = self.clean[trial_id]
        fitting = [name for name in self.names if EDITS[name].fits(record["protocolSection"])]
        newer = edited(record, day(week), EDITS[fitting[0]]) if fitting else record
        if not fitting or newer["protocolSection"] == revised(record, day(week))["protocolSection"]:
            return  # it says so already
        self.names.remove(fitting[0])
        self.names.append(fitting[0])  # the others come first, next time
        self.clean[trial_id] = newer
        edit = EDITS[fitting[0]]
        for kind in edit.kinds:
            details = json.dumps(edit.details, separators=(",", ":")) if edit.details else None
            self.expected.append((trial_id, kind, day(week), details))


def alias(protocol, trial_id):
    protocol["identificationModule"].setdefault("nctIdAliases", []).append(trial_id)


def asked_for(record):
    """A record that the query finds, as updated on the first day."""
    record = revised(record, day(0))
    record["protocolSection"]["conditionsModule"].setdefault("keywords", []).append(KEYWORD)
    return record


def unasked(record):
    """A record that the query finds no more, for the registry's own reasons."""
    newer = copy.deepcopy(record)
    newer["protocolSection"]["conditionsModule"]["keywords"].remove(KEYWORD)
    return newer


def told(database):
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(TOLD).fetchall()


def crawl(folder, registry):
    """One crawl by the command line's own function, in this process."""
    done = CliRunner().invoke(cli, ["crawl", str(folder / "watch.toml")], env=environment(registry, folder))
    assert done.exit_code == 0, done.output + repr(done.exception)


def killed(folder, registry, after):
    """One crawl as a process that is killed in its midst, after some answers."""
    asked = len(registry.asked)
    registry.latency = 0.05
    process = subprocess.Popen(
        [sys.executable, "-m", "harvester.cli", "crawl", str(folder / "watch.toml")],
        env=environment(registry, folder),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 60
    while len(registry.asked) < asked + after and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.005)
    process.kill()
    assert process.wait() == -signal.SIGKILL
    registry.latency = 0


def live(folder, records, weeks, *, kills=(), upgrade=None, watch=WATCH, edits=tuple(EDITS)):
    """Live through the weeks; gives what was expected and what was told. Each week's news is asked for as well."""
    folder.mkdir(exist_ok=True)
    (folder / "watch.toml").write_text(watch)
    year = Year(records, edits)
    year.registry.most_per_page = max(5, len(records) // 8)
    news = []
    with year.registry:
        for week in range(weeks):
            if week:
                year.turn(week)
            if week in kills:
                killed(folder, year.registry, after=week % 8 + 1)
            with pytest.MonkeyPatch.context() as patch:
                if upgrade is not None and week >= upgrade:
                    raised(patch)
                crawl(folder, year.registry)
            news += feed(folder, "LAST")
            if week % 4 == 3:  # the same data a second time: nothing is new
                with pytest.MonkeyPatch.context() as patch:
                    if upgrade is not None and week >= upgrade:
                        raised(patch)
                    crawl(folder, year.registry)
                assert feed(folder, "LAST") == []
    return year.expected, told(folder / "trials.db"), news


def raised(patch):
    """The next revision of the parsers, in every module that knows it."""
    for module in (parsers, intake, reading, rereading, retrying, accepting, job, receiving):
        if hasattr(module, "REVISION"):
            patch.setattr(module, "REVISION", parsers.REVISION + 1 if module is parsers else parsers.REVISION)


def feed(folder, since):
    """The ids of the feed's entries since a moment."""
    shown = CliRunner().invoke(
        cli, ["changes", "--since", since, "--format", "jsonfeed", "--db", str(folder / "trials.db")]
    )
    return [item["id"] for item in json.loads(shown.output)["items"]]


def check(folder, records, weeks, **trouble):
    expected, found, news = live(folder, records, weeks, **trouble)
    assert sorted(found, key=repr) == sorted(expected, key=repr)
    assert len(news) == len(set(news)), "an entry was told twice"
    assert set(news) == set(feed(folder, "2000-01-01"))
    with Store.open(folder / "trials.db", read_only=True) as store:
        assert store.verify().problems == ()
    return expected, set(news)


def made_up(count=40):
    return [asked_for(make_study(number)) for number in range(1, count + 1)]


def test_eight_weeks(tmp_path):
    expected, _ids = check(tmp_path, made_up(), 8)
    assert len({kind for _trial, kind, _day, _details in expected}) > 12


def test_eight_weeks_with_kills_and_an_upgrade_give_the_same_feed(tmp_path):
    _expected, quiet = check(tmp_path / "quiet", made_up(24), 6)
    _expected, troubled = check(tmp_path / "troubled", made_up(24), 6, kills=(0, 2, 5), upgrade=3)
    assert troubled == quiet


ANYWHERE = (
    *("enrolment", "later", "month only", "sponsor", "title", "condition", "outcome added", "withdrawn"),
    *("older too", "older only", "site added", "site removed", "site closed", "status", "time frame", "label"),
    *("outcome switched", "outcome removed", "results", "collaborator", "phase", "allocation"),
    *("dose anywhere", "schedule anywhere", "item added", "item removed", "group added", "group removed"),
)
"""The edits that mean the same in any record, whatever else it says."""
EACH_KIND = {kind for name in ANYWHERE for kind in EDITS[name].kinds} | {"left_query", "gone", "merged", "returned"}


def real(corpus, count):
    """Real records that are small enough to be read 52 times, as they would be updated on one day.

    Those few first in which the schedule of a dose can be changed by changing one word.
    """
    with gzip.open(corpus / "ctgov_v2.jsonl.gz", "rt", encoding="utf-8") as file:
        small = {id_of(record): record for record in (json.loads(line) for line in file if len(line) < 60_000)}
    by_word = [one for one in small.values() if EDITS["schedule anywhere"].fits(one["protocolSection"])]
    others = [one for one in small.values() if one not in by_word]
    return [asked_for(record) for record in [*by_word, *others][:count]]


@pytest.mark.soak
@pytest.mark.corpus
@pytest.mark.timeout(1800)
def test_a_year_of_real_records_with_kills_and_an_upgrade(corpus, tmp_path):
    records = real(corpus, 200)
    expected, quiet = check(tmp_path / "quiet", records, 52, edits=ANYWHERE)
    assert {kind for _trial, kind, _day, _details in expected} >= EACH_KIND
    troubles = {"kills": range(0, 52, 10), "upgrade": 26}
    _expected, troubled = check(tmp_path / "troubled", records, 52, edits=ANYWHERE, **troubles)
    assert troubled == quiet
