"""The past of a record, read from the registry's own history and told as typed changes."""

import copy
import gzip
import json
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import date, timedelta
from itertools import pairwise

import pytest
from crawl_rig import environment, rows, trials
from registry import FakeClock, Fault, Registry, make_study, nct_id
from registry.history import history
from registry.studies import id_of, revised
from scripted_edits import EDITS, edited, noisy

from db import Store
from harvester.backfill import backfill
from harvester.fetchers import open_fetcher
from harvester.intake import fetch_into
from harvester.references import reference
from parsers.text.markup import from_html

FIRST = date(2024, 3, 4)
CHANGES = (
    "SELECT changes.registry_date, kind, versions.registry_version FROM changes JOIN versions ON versions.id = version "
    "WHERE kind <> 'record_updated' ORDER BY versions.number, changes.id"
)


def day(step):
    return (FIRST + timedelta(days=7 * step)).isoformat()


def with_past(number):
    """A registry with a record that was edited in every way that fits it, with noise between; and what must be told."""
    record = make_study(number)
    fitting = [(name, edit) for name, edit in EDITS.items() if edit.fits(record["protocolSection"])]
    registry = Registry([revised(record, day(0))])
    expected = []
    for _name, edit in fitting:
        protocol = registry.studies[id_of(record)]["protocolSection"]
        if not edit.fits(protocol):
            continue
        step = len(registry.versions[id_of(record)])
        registry.put(edited(noisy(registry.studies[id_of(record)], step), day(step), edit))
        expected += [(day(step), kind, step) for kind in edit.kinds]
    return registry, expected


def ordered(database, sql=CHANGES):
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(sql).fetchall()


def fetch(folder, registry, trial_id, *options):
    return trials("history", trial_id, "--fetch", *options, registry=registry, folder=folder)


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_every_edit_of_a_long_history_is_told_with_its_type_and_the_registrys_date(tmp_path, number):
    registry, expected = with_past(number)
    with registry:
        replayed(tmp_path, registry, nct_id(number))
    found = ordered(tmp_path / "trials.db")
    assert sorted(found) == sorted(expected)
    assert [one[0] for one in found] == sorted(one[0] for one in found)
    assert len(registry.versions[nct_id(number)]) > 10


def test_the_examples_hold_every_edit():
    told = {kind for number in range(1, 6) for _day, kind, _step in with_past(number)[1]}
    assert told == {kind for edit in EDITS.values() for kind in edit.kinds}


def test_the_life_of_a_trial_is_told_in_its_order_and_any_two_moments_compare(tmp_path):
    registry, _expected = with_past(2)
    trial_id, count = nct_id(2), len(registry.versions[nct_id(2)])
    with registry:
        life = fetch(tmp_path, registry, trial_id, "--format", "json")
    told = json.loads(life.stdout)
    assert [row["version"] for row in told] == list(range(1, count + 1))
    assert [row["date"] for row in told] == [day(step) for step in range(count)]
    assert told[0]["changes"] == "first version"
    assert told[1]["link"] == f"https://clinicaltrials.gov/study/{trial_id}?tab=history&a=1&b=2"
    compared = trials("compare", f"{trial_id}@{day(0)}", trial_id, "--format", "json", folder=tmp_path)
    report = json.loads(compared.stdout)
    status = next(row for row in report["fields"] if row["field"] == "status")
    assert (status["relation"], status["right"]) == ("different", "WITHDRAWN")
    assert report["left"]["version"].startswith("1 ")
    too_early = trials("compare", f"{trial_id}@2001-01-01", trial_id, folder=tmp_path)
    assert too_early.returncode == 2
    assert "is younger than 2001-01-01" in too_early.stderr


def test_history_is_no_news_and_told_on_request(tmp_path):
    registry, expected = with_past(1)
    with registry:
        fetch(tmp_path, registry, nct_id(1))
    quiet = trials("changes", "--since", "2000-01-01", folder=tmp_path)
    assert quiet.stdout.strip() == "Nothing changed since 2000-01-01."
    loud = trials("changes", "--since", "2000-01-01", "--historic", "--format", "json", folder=tmp_path)
    (group,) = json.loads(loud.stdout)["groups"]
    told = [(one["date"], one["kind"]) for one in group["entries"] if one["kind"] != "record_updated"]
    assert sorted(told) == sorted(one[:2] for one in expected)


def versions_asked(registry):
    return [path for path in registry.asked if "/history/" in path]


def test_a_back_fill_that_was_broken_off_goes_on_and_asks_nothing_twice(tmp_path):
    registry, expected = with_past(1)
    count = len(registry.versions[nct_id(1)])
    registry.faults.append(Fault("403", path=f"/history/{count - 3}", times=1))
    with registry:
        broken = fetch(tmp_path, registry, nct_id(1))
        assert broken.returncode == 3
        kept = rows(tmp_path / "trials.db", "SELECT registry_version FROM versions WHERE origin = 'history'")
        assert len(kept) >= 10
        assert fetch(tmp_path, registry, nct_id(1)).returncode == 0
        answered = versions_asked(registry)
        assert sorted(set(answered)) == sorted(f"/api/int/studies/{nct_id(1)}/history/{n}" for n in range(count))
        twice = {path for path in answered if answered.count(path) > 1}
        assert len(twice) <= 10  # what was fetched of the batch that broke off
        before = len(versions_asked(registry))
        assert fetch(tmp_path, registry, nct_id(1)).returncode == 0
        assert len(versions_asked(registry)) == before
        assert registry.most_in_flight == 1
    assert sorted(ordered(tmp_path / "trials.db")) == sorted(expected)


def test_a_back_fill_that_was_killed_goes_on(tmp_path):
    registry, expected = with_past(1)
    count = len(registry.versions[nct_id(1)])
    with registry:
        registry.latency = 0.03
        command = [sys.executable, "-m", "harvester.cli", "history", nct_id(1), "--fetch"]
        process = subprocess.Popen(
            command, env=environment(registry, tmp_path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        deadline = time.monotonic() + 60
        while len(versions_asked(registry)) < count // 2 and time.monotonic() < deadline:
            time.sleep(0.01)
        process.kill()
        process.wait()
        registry.latency = 0
        assert len(versions_asked(registry)) < count
        assert fetch(tmp_path, registry, nct_id(1)).returncode == 0
    assert sorted(ordered(tmp_path / "trials.db")) == sorted(expected)


def test_with_labels_only_versions_in_which_these_modules_changed_are_asked_for(tmp_path):
    registry, _expected = with_past(1)
    count = len(registry.versions[nct_id(1)])
    with registry:
        done = fetch(tmp_path, registry, nct_id(1), "--label", "Outcome Measures")
        assert done.returncode == 0
        asked = {int(path.rpartition("/")[2]) for path in versions_asked(registry)}
    assert {0, count - 1} <= asked
    assert 2 < len(asked) < count / 2
    assert {"outcome_added", "time_frame_changed"} <= {kind for _day, kind, _n in ordered(tmp_path / "trials.db")}


def test_the_same_record_in_html_and_in_markdown_is_one_version(tmp_path):
    with Registry([revised(make_study(3), day(0))]) as registry:
        assert fetch(tmp_path, registry, nct_id(3)).returncode == 0
    assert rows(tmp_path / "trials.db", "SELECT number, registry_version, origin FROM versions") == [(1, 0, "observed")]
    assert ordered(tmp_path / "trials.db") == []


def test_what_only_the_registry_keeps_is_said(tmp_path):
    refused = trials("history", "veeva:NCT90000001", "--fetch", folder=tmp_path)
    assert refused.returncode == 2
    assert "Only ClinicalTrials.gov keeps a history" in refused.stderr


def replayed(folder, registry, trial_id):
    """A history read in this process, against a registry, without waiting; gives the seconds that it took here."""
    fetcher = open_fetcher("ctgov", environ=registry.environment(), clock=FakeClock(), pace_folder=folder / "pace")
    with Store.open(folder / "trials.db") as store, fetcher.client:
        fetch_into(store, fetcher, reference(f"ctgov:{trial_id}"))
        started = time.thread_time()
        done = backfill(store, fetcher, trial_id)
        assert done.problems == ()
        return time.thread_time() - started


def large(sites=300, criteria=60):
    """A record as large as those that have long histories: many sites, many criteria."""
    record = revised(make_study(4), day(0))
    protocol = record["protocolSection"]
    protocol["contactsLocationsModule"]["locations"] = [
        {"facility": f"Clinic {n}", "status": "RECRUITING", "city": f"Town {n % 40}", "country": "Norway"}
        for n in range(sites)
    ]
    rule = "\n{0}. Serum marker {0} above {0} mg/dL within {0} weeks before entry"
    rules = "".join(rule.format(number) for number in range(3, criteria))
    protocol["eligibilityModule"]["eligibilityCriteria"] += rules
    return record


def a_hundred_versions(record):
    """A registry with 100 versions of a record, of which each changes something, and some much."""
    registry = Registry([record])
    for step in range(1, 100):
        registry.revise(id_of(record), day(step), lambda protocol, step=step: amended(protocol, step))
    for number in range(100):  # the answers are made beforehand: the time of the test server is not ours
        history(registry.versions, id_of(record), str(number))
    return registry


def amended(protocol, step):
    """Sites come and close each time; now and then a rule, an outcome, a dose or the summary is worded anew."""
    sites = protocol.setdefault("contactsLocationsModule", {}).setdefault("locations", [])
    sites.insert(step % (len(sites) + 1), {"facility": f"New Clinic {step}", "city": "Oslo", "country": "Norway"})
    sites[step % len(sites)] = {**sites[step % len(sites)], "status": "COMPLETED"}
    if step % 5 == 0:
        protocol["eligibilityModule"]["eligibilityCriteria"] += f"\n* Serum marker above {step} mg/dL"
    if step % 7 == 0:
        for outcome in protocol.get("outcomesModule", {}).get("primaryOutcomes", [])[:1]:
            outcome["timeFrame"] = f"Up to {step} weeks"
    if step % 9 == 0:
        for one in protocol.get("armsInterventionsModule", {}).get("interventions", [])[:1]:
            one["description"] = f"{one.get('description', '')} The first dose is {step} mg."
    if step % 11 == 0:
        protocol["descriptionModule"]["briefSummary"] += f" Amendment {step} follows."


QUIET = 0.2
"""Seconds of the processor that `calibrated` takes where a machine is quiet; the figures are told for that machine."""


def calibrated():
    """How much longer the processor takes just now than on the quiet machine."""
    started = time.process_time()
    sum(range(10_000_000))
    return (time.process_time() - started) / QUIET


def replay(folder, record):
    """The seconds that the replay of 100 versions takes on a quiet machine: the best of up to three tries."""
    best = float("inf")
    for attempt in range(3):
        (folder / str(attempt)).mkdir()
        with a_hundred_versions(copy.deepcopy(record)) as registry:
            slower = calibrated()
            taken = replayed(folder / str(attempt), registry, id_of(record))
        versions = rows(folder / str(attempt) / "trials.db", "SELECT count(*) FROM versions")
        assert versions == [(100,)]
        best = min(best, taken / max(slower, calibrated()))
        if best < 2.0:
            break
    return best


def test_a_hundred_versions_of_a_large_record_are_replayed_in_two_seconds(tmp_path):
    assert replay(tmp_path, large()) < 2.0


@pytest.mark.corpus
@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_a_hundred_versions_of_the_largest_records_are_replayed_in_two_seconds(corpus, tmp_path, capsys):
    """The largest tenth of the corpus, by what is read of a record; results are not."""
    records = {id_of(one): revised(one, day(0)) for one in lines(corpus / "ctgov_v2.jsonl.gz")}
    by_size = sorted(records.values(), key=lambda one: len(json.dumps(one["protocolSection"])))
    taken = {}
    for record in by_size[-len(by_size) // 10 :]:
        folder = tmp_path / id_of(record)
        folder.mkdir()
        # Whether there are results stays as it is: the history, which does not say, is asked for the date of posting.
        kept = {name: record[name] for name in ("protocolSection", "hasResults") if name in record}
        taken[id_of(record)] = replay(folder, kept)
    with capsys.disabled():
        times = sorted(taken.values())
        print(f"\n{len(times)} records: median {times[len(times) // 2]:.2f} s, most {times[-1]:.2f} s")
    assert {name: round(seconds, 2) for name, seconds in taken.items() if seconds >= 2.0} == {}


def lines(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


# What differs in the real pairs, read by hand.
REAL = {
    "NCT04435626": [],
    "NCT04945707": ["date_moved"] * 2,
    "NCT06935370": [
        *["site_status_changed"] * 29,
        *("site_added", "site_added", "site_removed", "site_redescribed", "ipd_sharing_changed"),
    ],
    "NCT07219511": ["criterion_reworded", "criterion_reworded", "site_status_changed", "site_redescribed"],
}


@pytest.mark.corpus
def test_real_versions_are_replayed_as_a_history(corpus, tmp_path):
    for pair in lines(corpus / "ctgov_versions.jsonl.gz"):
        folder = tmp_path / pair["nct_id"]
        folder.mkdir()
        registry = Registry([pair["versions"][0]])
        registry.put(pair["versions"][1])
        with registry:
            replayed(folder, registry, pair["nct_id"])
        found = [kind for _day, kind, _n in ordered(folder / "trials.db")]
        assert sorted(found) == sorted(REAL[pair["nct_id"]]), pair["nct_id"]


def plain(value, key=""):
    """A part of a saved history version as v2 would give it: without HTML."""
    if isinstance(value, dict):
        return {name: plain(below, name) for name, below in value.items()}
    if isinstance(value, list):
        return [plain(below, key) for below in value]
    if not isinstance(value, str):
        return value
    return from_html(value if value.startswith("<") else f"<p>{value}</p>")  # in HTML a line break is a space


@pytest.mark.corpus
def test_saved_history_lists_are_replayed_with_statuses_and_dates(corpus, tmp_path):
    for saved in lines(corpus / "ctgov_history_lists.jsonl.gz"):
        latest = {"protocolSection": plain(saved["study"]["protocolSection"]), "hasResults": True}
        trial_id, listed = id_of(latest), saved["history"]["changes"]
        registry = Registry([])
        for entry in listed:
            older = revised(latest, entry["date"])
            older["protocolSection"]["statusModule"]["overallStatus"] = entry["status"]
            registry.put(older)
        folder = tmp_path / trial_id
        folder.mkdir()
        with registry:
            replayed(folder, registry, trial_id)
        turns = [
            (after["date"], "status_changed", after["version"])
            for before, after in pairwise(listed)
            if before["status"] != after["status"]
        ]
        assert ordered(folder / "trials.db") == turns


@pytest.mark.corpus
@pytest.mark.soak
def test_real_records_read_the_same_from_the_history_service(corpus, tmp_path):
    """HTML and markdown of one record give one version; what markdown alone cannot carry is counted."""
    records = lines(corpus / "ctgov_v2.jsonl.gz")[::7]
    differing = []
    registry = Registry(copy.deepcopy(records))
    with registry:
        for record in records:
            folder = tmp_path / id_of(record)
            folder.mkdir()
            replayed(folder, registry, id_of(record))
            if ordered(folder / "trials.db"):
                differing.append(id_of(record))
    assert len(differing) <= len(records) * 0.02, differing
