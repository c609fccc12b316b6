"""Trials that belong beside a trial: found by what they share, told with reasons, never merged."""

import json
from pathlib import Path
from time import process_time

import pytest
from click.testing import CliRunner

from comparator.related import Key, keys, score
from db import Receipt, Received, Store
from harvester.commands.related import command
from harvester.references import reference
from harvester.relating import related
from parsers import REVISION, parse
from parsers.schema import build

ROOT = Path(__file__).resolve().parent.parent
NOW = "2026-03-01T04:05:06Z"


def trial(number, **fields):
    return build({"source": "ctgov", "trial_id": f"NCT{number:08}", "brief_title": f"Trial {number}", **fields})


def company(name):
    return {"name": name, "class": "INDUSTRY"}


def drug(name, *others):
    return {"name": name, "type": "DRUG", "other_names": list(others)}


FAMILY = [
    trial(
        1,
        brief_title="Cells EX228 in Amyotrophic Lateral Sclerosis",
        sponsor=company("Example University"),
        mentioned_organizations=["Exsmart Biomedical (Suzhou) Co., Ltd."],
        conditions=["ALS"],
        interventions=[drug("Cells (EX228)")],
        phases=["PHASE1"],
        start_date={"date": "2020-01"},
    ),
    trial(
        2,
        brief_title="EX228CN in Subjects With ALS",
        sponsor=company("Exsmart Bio-Pharmaceutical (Suzhou) Co., Ltd."),
        conditions=["Amyotrophic Lateral Sclerosis (ALS)"],
        interventions=[drug("EX228CN")],
        phases=["PHASE2"],
        start_date={"date": "2023-01"},
    ),
    trial(
        3,
        brief_title="Other Cells for the Spine",
        sponsor=company("Exsmart Biomedical Co., Ltd."),
        conditions=["Spinal Cord Injuries"],
        interventions=[drug("Spinal cells")],
    ),
    trial(4, brief_title="Riluzole Again", conditions=["ALS"], interventions=[drug("Riluzole")]),
    trial(
        5,
        brief_title="Long-Term Extension of Riluzole Again",
        brief_summary="An extension for participants who completed NCT00000004.",
        conditions=["Motor Neuron Disease"],
        interventions=[drug("Placebo")],
    ),
    trial(6, conditions=["Asthma"], sponsor=company("Somebody Else GmbH"), interventions=[drug("Salbutamol")]),
]


@pytest.fixture
def database(tmp_path):
    path = tmp_path / "trials.db"
    with Store.open(path) as store:
        for one in FAMILY:
            receipt = Receipt(source="ctgov", url=f"https://example.org/{one.trial_id}", received_at=NOW)
            snapshot = store.snapshots.add(one.trial_id.encode(), receipt)
            store.versions.save(Received(trial=one, snapshot=snapshot, observed_at=NOW, parser_revision=REVISION))
    return path


def links(database, number):
    return related(reference(f"NCT{number:08}"), database, 10)


def test_the_same_product_of_one_maker_moving_on_comes_first_as_its_successor(database):
    first = links(database, 1)[0]
    assert (first.trial_id, first.type) == ("NCT00000002", "successor")
    assert any("exsmart" in reason and "prose of NCT00000001" in reason for reason in first.reasons)
    assert any("ex228" in reason for reason in first.reasons)
    assert any("als" in reason for reason in first.reasons)


def test_a_maker_alone_is_a_weaker_link_than_maker_product_and_condition(database):
    found = {one.trial_id: one for one in links(database, 2)}
    assert found["NCT00000003"].type == "same_maker"
    assert found["NCT00000001"].score > found["NCT00000003"].score > found["NCT00000004"].score
    assert found["NCT00000004"].type == "same_condition"
    assert "NCT00000006" not in found


def test_trials_that_name_each_other_by_id_are_each_other_s_first(database):
    for one, other in ((4, 5), (5, 4)):
        first = links(database, one)[0]
        assert (first.trial_id, first.type) == (f"NCT{other:08}", "successor")


def test_the_index_follows_new_versions(database):
    assert "NCT00000006" not in {one.trial_id for one in links(database, 4)}
    changed = trial(6, conditions=["ALS"], sponsor=company("Somebody Else GmbH"), interventions=[drug("Salbutamol")])
    with Store.open(database) as store:
        snapshot = store.snapshots.add(b"new", Receipt(source="ctgov", url="https://example.org/x", received_at=NOW))
        latest = store.versions.latest("ctgov", "NCT00000006")
        store.versions.save(
            Received(
                trial=changed,
                snapshot=snapshot,
                observed_at=NOW,
                parser_revision=REVISION,
                compared_with=latest.info.id,
            )
        )
    assert "NCT00000006" in {one.trial_id for one in links(database, 4)}


def test_a_rare_key_counts_more_than_a_common_one():
    rare, common = Key("maker", "rare"), Key("maker", "common")
    frequency = {rare: 2, common: 900}
    assert score([rare], frequency, 1000) > 4 * score([common], frequency, 1000)


def test_every_trial_shares_all_its_keys_with_itself_and_the_own_id_is_one():
    for one in FAMILY:
        assert Key("id", one.trial_id) in keys(one)


def test_the_command_prints_links_as_json(database):
    done = CliRunner().invoke(command, ["NCT00000001", "--db", str(database), "--format", "json", "--limit", "1"])
    assert [row["trial"] for row in json.loads(done.stdout)] == ["NCT00000002"]


def test_the_worked_example_s_two_trials_find_each_other():
    pages = [
        parse((ROOT / "fixtures" / name).read_bytes())
        for name in ("veeva/NCT06765564.html", "meddatax/NCT07118319.html")
    ]
    shared = {key.kind for key in keys(pages[0]) & keys(pages[1])}
    assert {"maker", "condition"} <= shared


def crowd(number):
    """One of very many trials: conditions and sponsors as unevenly spread as in a registry, a product of its own."""
    common = ["Breast Cancer", "Healthy Volunteers", "Type 2 Diabetes", "Asthma", "Stroke"]
    conditions = [common[number % 5]] if number % 3 == 0 else [f"Condition {number * 7919 % 9973}"]
    sponsor = f"Very Large Pharma {number % 4}" if number % 10 == 0 else f"University of {number * 104729 % 15013}"
    return trial(
        10_000 + number,
        brief_title=f"Effect {number % 800} of Treatment Upon Outcome {number % 900} in {conditions[0]}",
        sponsor=company(sponsor),
        conditions=conditions,
        interventions=[drug(f"Substance {number // 3}")],
    )


def save(store, one):
    receipt = Receipt(source="ctgov", url=f"https://example.org/{one.trial_id}", received_at=NOW)
    snapshot = store.snapshots.add(one.trial_id.encode(), receipt)
    store.versions.save(Received(trial=one, snapshot=snapshot, observed_at=NOW, parser_revision=REVISION))


@pytest.mark.soak
@pytest.mark.timeout(3000)
def test_among_100_000_trials_kin_is_found_in_under_100_ms(database):
    with Store.open(database) as store:
        for start in range(0, 100_000, 1000):
            with store.transaction():
                for number in range(start, start + 1000):
                    save(store, crowd(number))
    links(database, 1)  # the index is made once
    for number in (2, 10_000, 10_015, 10_030, 60_000):  # 10,000 and its like share their keys with tens of thousands
        taken = []
        for _ in range(3):
            begun = process_time()
            found = links(database, number)
            taken.append(process_time() - begun)
        assert min(taken) < 0.1, f"NCT{number:08}: {min(taken) * 1000:.0f} ms"
        assert found
    assert links(database, 1)[0].trial_id == "NCT00000002"


def test_a_key_that_very_many_trials_have_does_not_hide_a_rare_one(database, monkeypatch):
    monkeypatch.setattr("harvester.relating.MOST_SHARING", 4)
    assert links(database, 1)[0].trial_id == "NCT00000002"
    assert links(database, 4)[0].trial_id == "NCT00000005"
