"""One writer, eight readers: nobody waits for anybody, and nobody sees half a trial."""

import threading
import time

from click.testing import CliRunner
from db_examples import full_trial, received, titled
from msgspec.structs import replace

from db.store import Store
from harvester.cli import cli
from parsers.schema import Criterion, Outcome

READERS = 8
TAKES = 15
TRIALS = 10


def take(number, trial):
    """A Trial whose title says how many criteria and outcomes it has."""
    criteria = tuple(Criterion(kind="inclusion", text=f"item {place}") for place in range(number))
    return replace(
        titled(trial, str(number)),
        eligibility=replace(trial.eligibility, criteria=criteria),
        outcomes=tuple(Outcome(type="PRIMARY", measure=f"measure {place}") for place in range(number)),
    )


def read(path, done, wrong, reads):
    """Ask, until the writer is done, for anything that only half a trial could answer."""
    with Store.open(path, read_only=True) as store:
        while not done.is_set():
            reads.append(1)
            with store.reading():
                wrong += store._connection.rows(
                    "SELECT trial_id, brief_title FROM trials AS t "
                    "WHERE (SELECT count(*) FROM criteria WHERE trial = t.id) <> CAST(brief_title AS INTEGER) "
                    "OR (SELECT count(*) FROM outcomes WHERE trial = t.id) <> CAST(brief_title AS INTEGER)"
                )
                wrong += store._connection.rows(
                    "SELECT count(DISTINCT brief_title), count(*) FROM trials HAVING count(DISTINCT brief_title) > 1"
                )
                wrong += [
                    one for one in store.versions.current() if str(len(one.trial.outcomes)) != one.trial.brief_title
                ]


def test_readers_never_wait_nor_see_half_a_trial(store):
    done, wrong, reads = threading.Event(), [], []
    readers = [threading.Thread(target=read, args=(store.path, done, wrong, reads)) for _ in range(READERS)]
    trials = [full_trial(f"NCT{number:08}") for number in range(TRIALS)]
    for reader in readers:
        reader.start()
    slowest = 0.0
    try:
        for number in range(TAKES):
            batch = [received(store, take(number, trial)) for trial in trials]
            started = time.monotonic()
            store.versions.save_many(batch)
            slowest = max(slowest, time.monotonic() - started)
    finally:
        done.set()
        for reader in readers:
            reader.join()
    assert wrong == []
    assert len(reads) > READERS
    # Eight threads share the interpreter with the writer; a lock would have cost it half a minute.
    assert slowest < 15
    assert store.verify().problems == ()


def written(path, done):
    """Save batch after batch until told to end, as a crawl does."""
    trials = [full_trial(f"NCT{number:08}") for number in range(TRIALS)]
    with Store.open(path) as store:
        number = 0
        while not done.is_set():
            number += 1
            store.versions.save_many([received(store, take(number % 40, trial)) for trial in trials])


def test_backups_taken_while_another_writes_are_whole(store, tmp_path):
    store.versions.save_many([received(store, take(7, full_trial(f"NCT{number:08}"))) for number in range(TRIALS)])
    done = threading.Event()
    writer = threading.Thread(target=written, args=(store.path, done))
    writer.start()
    copies = [tmp_path / f"copy{number}.db" for number in range(4)]
    try:
        told = [CliRunner().invoke(cli, ["backup", str(copy), "--db", str(store.path)]) for copy in copies]
    finally:
        done.set()
        writer.join()
    assert [answer.exit_code for answer in told] == [0] * 4
    for copy in copies:
        with Store.open(copy) as whole:
            assert whole.verify().problems == ()
            ((trials, titles),) = whole.query("SELECT count(*), count(DISTINCT brief_title) FROM trials").rows
        assert (trials, titles) == (TRIALS, 1)
