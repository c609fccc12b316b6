"""Filling in history: older versions in their place, numbers and changes in the registry's order."""

from itertools import pairwise

import msgspec
import pytest
from db_examples import LATER, change, received, rows, save, small_trial, titled
from hypothesis import given, settings
from hypothesis import strategies as st

from db.errors import OtherRevision
from db.models import Historic
from db.store import Store

RECORD = 1


def historic(store, title, date, version=None):
    trial = titled(small_trial(), title)
    at = received(store, trial, LATER, body=f"{title} {date} {version}".encode())
    return Historic(
        trial=trial,
        snapshot=at.snapshot,
        observed_at=LATER,
        parser_revision=1,
        registry_date=date,
        registry_version=version,
    )


def compare(before, after):
    """A comparison that knows the title only."""
    return [change("brief_title", before.trial.brief_title, after.trial.brief_title, kind="title_changed")]


def chain(store):
    return [
        (one.number, store.versions.get(one.id).trial.brief_title, one.registry_date, one.registry_version, one.origin)
        for one in store.versions.of_record(RECORD)
    ]


def steps(store):
    return [(one.from_number, one.before, one.number, one.after) for one in store.changes.of_record(RECORD)]


def test_older_versions_go_before_what_was_observed(store):
    save(store, titled(small_trial(), "C"), registry_date="2026-01-10")
    added = store.history.fill(
        RECORD, [historic(store, "B", "2025-06-01", 1), historic(store, "A", "2024-01-01", 0)], compare
    )
    assert added == 2
    assert chain(store) == [
        (1, "A", "2024-01-01", 0, "history"),
        (2, "B", "2025-06-01", 1, "history"),
        (3, "C", "2026-01-10", None, "observed"),
    ]
    assert steps(store) == [(1, "A", 2, "B"), (2, "B", 3, "C")]
    assert rows(store, "SELECT brief_title FROM trials") == [("C",)]
    assert store.versions.at("ctgov", "NCT00000001", "2024-12-31").trial.brief_title == "A"


def test_history_is_no_news(store):
    save(store, titled(small_trial(), "B"), registry_date="2026-01-10")
    store.history.fill(RECORD, [historic(store, "A", "2024-01-01", 0)], compare)
    assert store.changes.since_id(0) == []
    (told,) = store.changes.since_id(0, historic=True)
    assert (told.after, told.historic, told.registry_date) == ("B", True, "2026-01-10")
    assert rows(store, "SELECT count(*) FROM recent_changes") == [(0,)]


def test_filling_in_again_does_nothing(store):
    save(store, titled(small_trial(), "C"), registry_date="2026-01-10")
    past = [historic(store, "A", "2024-01-01", 0), historic(store, "A", "2024-05-01", 1)]
    past += [historic(store, "B", "2025-01-01", 2), historic(store, "C", "2026-01-10", 3)]
    assert store.history.fill(RECORD, past, compare) == 2
    before = (chain(store), store.changes.of_record(RECORD))
    assert store.history.fill(RECORD, past, compare) == 0
    assert (chain(store), store.changes.of_record(RECORD)) == before


def test_a_version_already_observed_takes_its_registry_number(store):
    save(store, titled(small_trial(), "B"), registry_date="2026-01-10")
    store.history.fill(RECORD, [historic(store, "A", "2025-01-01", 0), historic(store, "B", "2026-01-10", 1)], compare)
    assert chain(store) == [(1, "A", "2025-01-01", 0, "history"), (2, "B", "2026-01-10", 1, "observed")]


def test_content_that_the_registry_had_earlier_moves_its_date(store):
    save(store, titled(small_trial(), "B"), registry_date="2026-01-10")
    store.history.fill(RECORD, [historic(store, "B", "2025-12-01", 4)], compare)
    assert chain(store) == [(1, "B", "2025-12-01", 4, "observed")]


def test_a_version_between_two_observed_ones_changes_what_the_later_says(store):
    save(store, titled(small_trial(), "A"), registry_date="2026-01-01")
    news = change("brief_title", "A", "C", kind="title_changed")
    save(store, titled(small_trial(), "C"), registry_date="2026-01-14", changes=(news,))
    store.history.fill(RECORD, [historic(store, "B", "2026-01-07")], compare)
    assert steps(store) == [(1, "A", 2, "B"), (2, "B", 3, "C")]


def test_a_change_that_still_holds_keeps_its_id(store):
    save(store, titled(small_trial(), "A"), registry_date="2026-01-01")
    save(store, titled(small_trial(), "B"), registry_date="2026-01-14", changes=(change("acronym", None, "X"),))
    (told,) = store.changes.since_id(0)
    store.history.fill(
        RECORD, [historic(store, "A2", "2026-01-07")], lambda _, after: [change("acronym", None, "X", kind=told.kind)]
    )
    assert [one.id for one in store.changes.since_id(0)] == [told.id]


def test_a_later_version_than_any_observed_becomes_the_current_one(store):
    save(store, titled(small_trial(), "A"), registry_date="2026-01-01")
    store.history.fill(RECORD, [historic(store, "B", "2026-02-01", 1)], compare)
    assert rows(store, "SELECT brief_title FROM trials") == [("B",)]
    assert store.versions.latest("ctgov", "NCT00000001").info.number == 2
    assert store.verify().problems == ()
    assert save(store, titled(small_trial(), "C"), registry_date="2026-02-10").number == 3


def test_history_read_by_another_parser_is_refused(store):
    save(store, titled(small_trial(), "B"), registry_date="2026-01-01")
    past = msgspec.structs.replace(historic(store, "A", "2025-01-01", 0), parser_revision=2)
    with pytest.raises(OtherRevision, match="version 1 was read by parser revision 1, its history by 2"):
        store.history.fill(RECORD, [past], compare)
    store.versions.refused(1, 2)
    assert store.history.fill(RECORD, [past], compare) == 1


titles = st.sampled_from("ABC")
dates = st.integers(1, 28).map(lambda day: f"2025-01-{day:02}")


@settings(max_examples=25, deadline=None)
@given(observed=st.lists(titles, min_size=1, max_size=4), past=st.lists(st.tuples(titles, dates), max_size=6))
def test_any_history_leaves_a_sound_record(tmp_path_factory, observed, past):
    with Store.open(tmp_path_factory.mktemp("history") / "trials.db") as store:
        for day, title in enumerate(observed, 1):
            save(store, titled(small_trial(), title), registry_date=f"2025-01-{day * 6:02}")
        versions = [historic(store, title, date, n) for n, (title, date) in enumerate(sorted(past, key=lambda p: p[1]))]
        store.history.fill(RECORD, versions, compare)
        found = chain(store)
        assert [one[0] for one in found] == list(range(1, len(found) + 1))
        assert all(left[1] != right[1] for left, right in pairwise(found))
        assert [one[2] for one in found] == sorted(one[2] for one in found)
        assert store.verify().problems == ()
        assert rows(store, "SELECT brief_title FROM trials") == [(found[-1][1],)]
