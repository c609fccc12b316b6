"""One writer, eight readers: nobody waits for anybody, and nobody sees half a trial."""

import threading
import time

from db_examples import full_trial, received, titled
from msgspec.structs import replace

from db.store import Store
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
    assert slowest < 5
    assert store.verify().problems == ()
