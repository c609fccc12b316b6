"""The upkeep of a database: failures taken up again, everything read again, the audit, the copy."""

import sqlite3
from contextlib import closing, contextmanager
from itertools import count

import pytest
from crawl_rig import content, crawl, fetcher_for, rows
from crawl_rig import trials_here as trials
from registry import Fault, Registry, make_study, nct_id, studies

from db import Store
from harvester import intake, reading, renewing, rereading, retrying
from harvester.crawl import job, receiving
from harvester.log import Log
from parsers import REVISION

IDS = f'[[watch]]\nname = "named"\nsource = "meddatax"\nids = {[nct_id(number) for number in (1, 2, 3)]}\n'


@pytest.fixture
def database(tmp_path):
    return tmp_path / "trials.db"


@pytest.fixture
def registry():
    with Registry(studies(12)) as running_:
        for number in (1, 2, 3):
            running_.publish("meddatax", make_study(number))
        yield running_


def newer_parsers(monkeypatch, change):
    """Parsers of the next revision, which read `change(body)` where today's read a body."""

    def read(one):
        return reading.read(reading.Unread(body=change(one.body), source=one.source, known_id=one.known_id))

    for module in (intake, job, receiving, rereading, retrying):
        changed = ("REVISION", REVISION + 1), ("read", read), ("read_all", lambda several: [*map(read, several)])
        for name, value in changed:
            if hasattr(module, name):
                monkeypatch.setattr(module, name, value)


@contextmanager
def breaking_off(monkeypatch, module, *, after):
    """The program ends in its midst, when a module has read so many bodies."""
    left = count(after, -1)
    whole = module.read_all

    def read_all(several):
        return [one for single in several for one in read(single)]

    def read(single):
        if next(left) <= 0:
            raise KeyboardInterrupt
        return whole([single])

    with monkeypatch.context() as patch:
        patch.setattr(module, "read_all", read_all)
        yield
        assert next(left) < 0, "it did break off"


def bring_up_to_date(database):
    with Store.open(database) as store:
        renewing.bring_up_to_date(store, "ctgov", Log())


def refused_once(registry, database):
    registry.studies[nct_id(5)]["protocolSection"]["statusModule"]["overallStatus"] = "PAUSED"
    outcome = crawl(database, registry)
    assert outcome.counters.refused == 1


def test_newer_parsers_take_up_what_older_ones_refused(registry, database, monkeypatch, capsys):
    refused_once(registry, database)
    newer_parsers(monkeypatch, lambda body: body.replace(b'"PAUSED"', b'"SUSPENDED"'))
    bring_up_to_date(database)
    assert "11 stored versions were read again" in capsys.readouterr().out
    assert rows(database, "SELECT count(*) FROM failures WHERE resolved_at IS NULL") == [(0,)]
    assert rows(database, "SELECT count(*) FROM trials") == [(12,)]
    assert rows(database, "SELECT count(*) FROM changes") == [(0,)]
    assert rows(database, "SELECT DISTINCT parser_revision FROM versions") == [(REVISION + 1,)]


def test_a_parser_upgrade_reads_anew_and_changes_nothing(registry, database, monkeypatch):
    crawl(database, registry)
    newer_parsers(monkeypatch, lambda body: body.replace(b"Knee Osteoarthritis", b"Osteoarthritis of the Knee"))
    bring_up_to_date(database)
    assert rows(database, "SELECT count(*) FROM changes") == [(0,)]
    assert rows(database, "SELECT count(*) FROM versions") == [(12,)]
    found = rows(database, "SELECT DISTINCT name FROM conditions WHERE name LIKE '%knee%'")
    assert found == [("Osteoarthritis of the Knee",)]
    registry.timestamp = "2026-08-06T09:00:06"
    assert crawl(database, registry, census=True).counters.unchanged == 12


WATCHLIST = '[[watch]]\nname = "all"\nsource = "ctgov"\nquery = {term = "study"}\ncensus_days = 0\n'


@pytest.mark.parametrize("ended", [None, "before the upgrade", "while reading anew", "behind it"])
def test_a_crawl_with_newer_parsers_reads_anew_and_tells_only_what_the_registry_changed(tmp_path, monkeypatch, ended):
    """`ended`: where the run before it was killed. 24 records: what comes is staged until the run is judged."""
    (tmp_path / "watch.toml").write_text(WATCHLIST)
    monkeypatch.setattr(rereading, "BATCH", 5)
    monkeypatch.setattr(receiving, "PART", 1)
    with Registry(studies(24)) as registry:

        def run():
            return trials("crawl", tmp_path / "watch.toml", registry=registry, folder=tmp_path)

        assert run().returncode == 0
        registry.timestamp = "2026-08-06T09:00:06"
        for number in (4, 5):
            registry.revise(nct_id(number), "2026-08-06", more_people)
        if ended == "before the upgrade":
            with breaking_off(monkeypatch, receiving, after=1):
                run()
        newer_parsers(monkeypatch, lambda body: body.replace(b"Knee Osteoarthritis", b"Osteoarthritis of the Knee"))
        if ended in ("while reading anew", "behind it"):
            module, after = (rereading, 6) if ended == "while reading anew" else (receiving, 1)
            with breaking_off(monkeypatch, module, after=after):
                run()
        done = run()
    assert done.returncode == 0, done.stderr
    assert "24 received of 24 promised: 0 new, 2 changed, 22 unchanged" in done.stdout
    database = tmp_path / "trials.db"
    told = rows(database, "SELECT trial_id, field FROM changes JOIN records ON records.id = changes.record")
    assert [name for name, field in told if field == "enrollment.count"] == [nct_id(4), nct_id(5)]
    assert {field for _, field in told} <= {"enrollment.count", "last_update_posted"}
    assert rows(database, "SELECT DISTINCT parser_revision FROM versions") == [(REVISION + 1,)]
    assert trials("verify", folder=tmp_path).returncode == 0


def more_people(record):
    record["designModule"]["enrollmentInfo"].update(count=7)


def test_a_version_that_newer_parsers_refuse_stays_as_it_was_and_takes_a_newer_one(
    registry, database, monkeypatch, capsys
):
    crawl(database, registry)
    newer_parsers(monkeypatch, lambda body: body.replace(b"STUDY-0004", b"\xff") if b"Study 4" in body else body)
    bring_up_to_date(database)
    assert "NCT90000004 stays as it was" in capsys.readouterr().err
    assert rows(database, "SELECT count(*) FROM trials") == [(12,)]
    one = registry.studies[nct_id(4)]["protocolSection"]
    one["identificationModule"]["orgStudyIdInfo"]["id"] = "NEW-4"
    registry.timestamp = "2026-08-06T09:00:06"
    outcome = crawl(database, registry, census=True)
    assert (outcome.state, outcome.counters.changed) == ("complete", 1)
    assert rows(database, "SELECT max(number) FROM versions") == [(2,)]


def test_retry_reads_stored_bytes_and_asks_for_what_never_came(registry, database, tmp_path):
    registry.pages[f"/clinical-trials/{nct_id(2)}"] = "<html><body>Something else</body></html>"
    registry.faults.append(Fault("400", times=1000, path=nct_id(3)))
    assert crawl(database, registry, IDS).counters.received == 2
    still = trials("retry", registry=registry, folder=tmp_path)
    assert still.returncode == 1
    assert "0 of 2 failures are none any more" in still.stdout
    assert "the request is wrong" in still.stderr
    assert rows(database, "SELECT times FROM failures") == [(2,), (2,)]
    registry.faults.clear()
    again = trials("retry", registry=registry, folder=tmp_path)
    assert again.returncode == 1, "the bytes of the other are still those of something else"
    assert "1 of 2 failures are none any more" in again.stdout
    assert [row[0] for row in rows(database, "SELECT trial_id FROM trials")] == [nct_id(1), nct_id(3)]


@pytest.mark.parametrize("command", ["retry", "reparse", "verify", "status"])
def test_upkeep_of_a_database_that_is_not_there_makes_none(tmp_path, command):
    done = trials(command, folder=tmp_path)
    assert done.returncode == 3
    assert "there is no database" in done.stderr
    assert not (tmp_path / "trials.db").exists()


def test_retry_where_the_source_is_blocked(registry, database, tmp_path):
    registry.faults.append(Fault("400", path=nct_id(3)))
    crawl(database, registry, IDS)
    registry.faults.append(Fault("403", times=1000))
    registry.faults.append(Fault("403", times=1000, path="/clinical-trials"))
    assert trials("retry", registry=registry, folder=tmp_path).returncode == 3


def test_retry_does_not_put_old_bytes_over_newer_ones(registry, database):
    refused_once(registry, database)
    with Store.open(database) as store:
        (failure,) = store.failures.open()
        registry.studies[nct_id(5)] = make_study(5)
        fetcher = fetcher_for(registry, database)
        from harvester.references import reference

        intake.fetch_into(store, fetcher, reference(nct_id(5)))
        assert retrying.retry_all(store, lambda source: fetcher, lambda done, there: None).taken_up == 1
        assert store.failures.open()[0].id == failure.id
    assert rows(database, "SELECT count(*) FROM versions") == [(12,)]


def test_reparse_reads_everything_again(registry, database, tmp_path):
    crawl(database, registry)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE versions SET trial = replace(trial, 'Sartanol', 'Something'), parser_revision = 0")
        connection.execute("UPDATE trials SET enrollment = 123456")
    assert trials("verify", folder=tmp_path).returncode == 1
    done = trials("reparse", folder=tmp_path)
    assert (done.returncode, done.stdout) == (0, "12 versions read again\n")
    assert trials("reparse", "--outdated", folder=tmp_path).stdout == "0 versions read again\n"
    assert "123456" not in str(content(database)["trials"])
    assert trials("verify", folder=tmp_path).returncode == 0
    assert trials("reparse", "--source", "euctr", folder=tmp_path).returncode == 2


def test_reparse_in_worker_processes(tmp_path):
    with Registry(studies(150)) as registry:
        crawl(tmp_path / "trials.db", registry)
    before = content(tmp_path / "trials.db")
    assert trials("reparse", folder=tmp_path).stdout == "150 versions read again\n"
    assert content(tmp_path / "trials.db") == before


def test_verify_finds_a_changed_body(registry, database, tmp_path):
    crawl(database, registry)
    good = trials("verify", folder=tmp_path)
    assert (good.returncode, good.stdout) == (0, "12 bodies and 12 versions checked: nothing wrong\n")
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE snapshots SET body = (SELECT body FROM snapshots WHERE id = 2) WHERE id = 1")
    bad = trials("verify", folder=tmp_path)
    assert bad.returncode == 1
    assert "snapshot 1 is not what was received" in bad.stderr
    assert trials("verify", "--db", tmp_path / "none.db", folder=tmp_path).returncode == 3


@pytest.mark.parametrize("body", ["zeroblob(100)", "(SELECT body FROM snapshots WHERE id = 2)"])
def test_a_damaged_body_costs_only_its_own_record(registry, database, tmp_path, body):
    refused_once(registry, database)
    before = content(database)
    with closing(sqlite3.connect(database)) as connection, connection:
        refused = connection.execute("SELECT snapshot FROM failures").fetchone()[0]
        connection.execute(f"UPDATE snapshots SET body = {body} WHERE id IN (1, ?)", (refused,))
    done = trials("reparse", folder=tmp_path)
    assert (done.returncode, done.stdout) == (1, "10 versions read again; 1 stay as they were\n")
    assert "stays as it was: snapshot 1 " in done.stderr
    assert content(database) == before
    again = trials("retry", folder=tmp_path)
    assert again.returncode == 1
    assert f"snapshot {refused} " in again.stderr


def test_backup_is_a_whole_copy(registry, database, tmp_path):
    crawl(database, registry)
    done = trials("backup", tmp_path / "copy.db", folder=tmp_path)
    assert done.returncode == 0
    assert content(tmp_path / "copy.db") == content(database)
    assert trials("verify", "--db", tmp_path / "copy.db", folder=tmp_path).returncode == 0
    assert trials("backup", database, folder=tmp_path).returncode == 3
    assert trials("backup", tmp_path / "none" / "copy.db", folder=tmp_path).returncode == 3


def test_upkeep_waits_for_no_run(registry, database, tmp_path):
    """While a run holds the database, what would write says so and ends with 3."""
    from harvester.lock import only_run

    crawl(database, registry)
    with only_run(database):
        for command in (["retry"], ["reparse"], ["load", tmp_path / "trials.db"]):
            done = trials(*command, folder=tmp_path)
            assert done.returncode == 3, command
            assert "Another run is working" in done.stderr
        assert trials("status", folder=tmp_path).returncode == 0
        assert trials("backup", tmp_path / "copy.db", folder=tmp_path).returncode == 0
