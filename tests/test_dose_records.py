"""Doses of whole records: which arm gets which dose of which intervention, on what schedule."""

import json
import random

import pytest
from timing import assert_linear, cpu_seconds

from parsers import parse
from parsers.text.doses import read, regimens


def record(arms, interventions, **texts):
    """A record from arms as (label, type, description, names) and interventions as (type, name, description)."""
    protocol = {
        "identificationModule": {
            "nctId": "NCT00000001",
            "briefTitle": texts.get("title", "A trial"),
        },
        "statusModule": {"overallStatus": "RECRUITING"},
        "designModule": {"studyType": "INTERVENTIONAL"},
        "descriptionModule": {
            "briefSummary": texts.get("summary", "Whether the treatment is safe."),
            "detailedDescription": texts.get("detail", "More is said elsewhere."),
        },
        "armsInterventionsModule": {
            "armGroups": [
                {
                    "label": label,
                    "type": kind,
                    "description": description,
                    "interventionNames": [f"{_type(name, interventions)}: {name}" for name in names],
                }
                for label, kind, description, names in arms
            ],
            "interventions": [
                {
                    "type": kind,
                    "name": name,
                    "description": description,
                    "armGroupLabels": [label for label, _, _, names in arms if name in names],
                }
                for kind, name, description in interventions
            ],
        },
    }
    return parse(json.dumps({"protocolSection": protocol}).encode())


def _type(name, interventions):
    return next(kind for kind, given, _ in interventions if given == name).title()


def told(trial):
    """Arm, intervention, amount and unit of each regimen with an amount."""
    return [
        (one.arm, one.intervention, one.amount.low, one.amount.unit) for one in trial.regimens if one.amount is not None
    ]


def one_arm(description, name="Veltamab", kind="DRUG", **texts):
    return record([("Treated", "EXPERIMENTAL", description, [name])], [(kind, name, "The study drug.")], **texts)


def test_a_dose_in_the_label_and_a_schedule_with_the_intervention_are_joined():
    trial = record(
        [
            (
                "Low dose: 3×10^7 cells",
                "EXPERIMENTAL",
                "Given into the spinal canal.",
                ["XY-7 single dose", "XY-7 repeated doses"],
            ),
            (
                "High dose: 9×10^7 cells",
                "EXPERIMENTAL",
                "Given into the spinal canal.",
                ["XY-7 single dose", "XY-7 repeated doses"],
            ),
        ],
        [
            ("BIOLOGICAL", "XY-7 single dose", "A single intrathecal dose."),
            ("BIOLOGICAL", "XY-7 repeated doses", "Intrathecally every three weeks for five doses."),
        ],
    )
    said = [
        (one.arm, one.intervention, one.amount.low, one.schedule.administrations, one.cumulative.low, one.route)
        for one in trial.regimens
    ]
    assert said == [
        (0, 0, 3e7, 1, 3e7, "intrathecal"),
        (0, 1, 3e7, 5, 1.5e8, "intrathecal"),
        (1, 0, 9e7, 1, 9e7, "intrathecal"),
        (1, 1, 9e7, 5, 4.5e8, "intrathecal"),
    ]
    fields = {evidence.field for evidence in trial.regimens[3].evidence}
    assert fields == {"arms[1].label", "interventions[1].description"}


def test_an_arm_with_a_dose_of_its_own_does_not_get_that_of_the_intervention():
    trial = record(
        [
            ("Standard", "ACTIVE_COMPARATOR", "Veltamab by vein.", ["Veltamab"]),
            ("Half", "EXPERIMENTAL", "Veltamab 20 mg by vein.", ["Veltamab"]),
        ],
        [("DRUG", "Veltamab", "40 mg every four weeks")],
    )
    assert sorted(told(trial)) == [(0, 0, 40, "mg"), (1, 0, 20, "mg")]


def test_the_dose_of_a_day_that_the_intervention_states_is_that_of_each_arm_with_its_amount():
    arms = [(label, "EXPERIMENTAL", "Veltamab 0.5 mg", ["Veltamab"]) for label in ("Younger", "Older")]
    trial = record(arms, [("DRUG", "Veltamab", "Veltamab 0.5 mg/24h for 8 weeks")])
    assert [(one.arm, one.amount.low, one.amount.per) for one in trial.regimens] == [(0, 0.5, "day"), (1, 0.5, "day")]


def test_the_name_beside_a_dose_says_whose_it_is():
    trial = record(
        [
            (
                "Both",
                "EXPERIMENTAL",
                "Veltamab 5 mg/kg every 2 weeks and 80 mg of corazine daily",
                ["Veltamab", "Corazine"],
            )
        ],
        [("DRUG", "Veltamab", ""), ("DRUG", "Corazine", "")],
    )
    first, second = trial.regimens
    assert (first.intervention, first.amount.per, first.schedule.interval.value) == (0, "kg", 2)
    assert (second.intervention, second.amount.low, second.schedule.times_per_day) == (1, 80, 1)


def test_a_name_in_brackets_is_another_name():
    trial = record(
        [("VLT-07 (veltamab)", "EXPERIMENTAL", "VLT-07 5 mg daily, corazine as usual", ["Veltamab", "Corazine"])],
        [("DRUG", "Veltamab", ""), ("DRUG", "Corazine", "")],
    )
    assert told(trial) == [(0, 0, 5, "mg")]


@pytest.mark.parametrize(
    "beside",
    [
        "Rescue medication: ibuprofen 400 mg may be taken.",
        "After anaesthesia with propofol 2 mg/kg the catheter is placed.",
        "Premedication is dexamethasone 20 mg.",
        "Lymphodepletion with fludarabine 30 mg/m2 for 3 days comes first.",
    ],
)
def test_a_medicine_that_is_no_intervention_is_no_regimen(beside):
    name = "Anti-CD99 CAR-T cells"
    trial = one_arm(f"{beside}\nThe product is infused at 2×10^6 cells/kg.", name=name, kind="BIOLOGICAL")
    assert told(trial) == [(0, 0, 2e6, "cells")]


def test_a_placebo_arm_with_no_entry_for_its_placebo_gets_no_dose_of_the_drug():
    trial = record(
        [("Drug", "EXPERIMENTAL", "", ["Veltamab"]), ("Placebo", "PLACEBO_COMPARATOR", "Sugar pills.", ["Veltamab"])],
        [("DRUG", "Veltamab", "5 mg by mouth once daily")],
    )
    assert told(trial) == [(0, 0, 5, "mg")]


def test_the_strength_that_a_placebo_imitates_is_no_dose_but_its_own_amount_is():
    trial = record(
        [("Control", "PLACEBO_COMPARATOR", "", ["Placebo"]), ("Drug", "EXPERIMENTAL", "", ["Veltamab"])],
        [("DRUG", "Placebo", "Tablets to match veltamab 5 mg"), ("DRUG", "Veltamab", "5 mg once daily")],
    )
    assert told(trial) == [(1, 1, 5, "mg")]
    trial = record(
        [("Control", "PLACEBO_COMPARATOR", "", ["Placebo"])],
        [("DRUG", "Placebo", "Two tablets of placebo twice daily")],
    )
    assert told(trial) == [(0, 0, 2, "tablet")]


def test_an_arm_with_the_same_volume_has_that_volume():
    trial = record(
        [
            ("Cells", "EXPERIMENTAL", "6×10^7 cells in 3 mL of saline, once into the knee", ["Cells"]),
            ("Control", "PLACEBO_COMPARATOR", "The same volume of saline into the knee", ["Saline placebo"]),
        ],
        [("BIOLOGICAL", "Cells", ""), ("OTHER", "Saline placebo", "")],
    )
    cells, control = trial.regimens
    assert (cells.amount.low, cells.volume.low, cells.volume.unit) == (6e7, 3, "mL")
    assert (control.arm, control.amount.low, control.amount.unit) == (1, 3, "mL")
    assert control.flags == ("same_volume_as: arms[0]",)


def test_cohorts_of_an_escalation_are_dose_levels():
    trial = one_arm(
        "Cohort 1: 1×10^6 cells/kg; cohort 2: 3×10^6 cells/kg; cohort 3: 1×10^7 cells/kg", kind="BIOLOGICAL"
    )
    assert [(one.stage, one.amount.low) for one in trial.regimens] == [
        ("dose_level", 1e6),
        ("dose_level", 3e6),
        ("dose_level", 1e7),
    ]


def test_texts_that_disagree_are_flagged_and_kept_apart():
    trial = record(
        [("Treated", "EXPERIMENTAL", "Veltamab 5 mg once daily", ["Veltamab"])],
        [("DRUG", "Veltamab", "5 mg twice daily")],
    )
    assert [one.schedule.times_per_day for one in trial.regimens] == [1, 2]
    assert all(any(flag.startswith("contradiction: ") for flag in one.flags) for one in trial.regimens)


def test_what_looks_like_a_dose_and_cannot_be_read_is_said():
    trial = one_arm("Veltamab 80 (-120) mg is given.")
    assert [flag for one in trial.regimens for flag in one.flags if flag.startswith("unparsed: ")]


def test_the_description_is_read_where_arms_and_interventions_state_nothing():
    trial = one_arm(
        "The study drug.", detail="Veltamab is infused at 8 mg/kg every 3 weeks. In mice 20 mg/kg was safe."
    )
    assert told(trial) == [(0, 0, 8, "mg")]
    (one,) = trial.regimens
    assert one.evidence[0].field == "detailed_description"


def test_follow_up_is_no_duration_and_months_make_no_total():
    (one,) = one_arm("5 mg once daily. Patients are followed for 6 months.").regimens
    assert (one.duration, one.cumulative) == (None, None)
    (one,) = one_arm("5 mg once daily for 6 months").regimens
    assert (one.duration.value, one.duration.unit, one.cumulative) == (6, "month", None)


@pytest.mark.parametrize(
    "text",
    [
        "A needle of 25 G is placed at 40 Hz, 2 mA and 10 V.",
        "10 mL of blood are drawn.",
        "Patients drink 250 mL of water.",
        "Each sachet contains 60 mg of lactose and 20 mg of starch.",
        "Creatinine below 1.5 mg/dL, albumin above 3 g/dL.",
        "Twelve sessions of 45 minutes over 6 weeks.",
        "Dietary sodium below 2 g a day.",
        "It is available as 5 mg and 10 mg tablets.",
    ],
)
def test_amounts_that_nobody_is_given_are_no_doses(text):
    assert not [one for one in regimens(one_arm(text)) if one.amount]
    assert not [one for one in regimens(one_arm("Care as usual.", kind="BEHAVIORAL", detail=text)) if one.amount]


def test_the_order_of_arms_does_not_matter():
    arms = [
        ("Low", "EXPERIMENTAL", "Veltamab 5 mg", ["Veltamab"]),
        ("High", "EXPERIMENTAL", "Veltamab 10 mg", ["Veltamab"]),
        ("Other", "ACTIVE_COMPARATOR", "Corazine 80 mg twice daily for 2 weeks", ["Corazine"]),
        ("None", "NO_INTERVENTION", "Care as usual", []),
    ]
    given = [("DRUG", "Veltamab", "Orally once daily for 12 weeks"), ("DRUG", "Corazine", "Orally")]

    def by_label(order):
        trial = record(order, given)
        return {
            (trial.arms[one.arm].label, one.amount.low, one.route, one.schedule, one.duration, one.cumulative)
            for one in trial.regimens
        }

    expected = by_label(arms)
    assert len(expected) == 3
    for seed in range(5):
        shuffled = random.Random(seed).sample(arms, len(arms))
        assert by_label(shuffled) == expected


@pytest.mark.parametrize(
    "piece",
    [
        "7",
        "x10^",
        "(",
        "[",
        "5 mg ",
        "5×10^7 cells ",
        "5 mg daily. Given by vein. ",
        "1,000,",
        "and or ",
        "2 tablets of 9 mg ",
    ],
)
def test_reading_time_grows_no_faster_than_the_text(piece):
    assert_linear(read, piece * (40_000 // len(piece) + 1), short=5_000)


@pytest.mark.parametrize("piece", ["7", "x10^", "("])
def test_a_megabyte_of_noise_is_read(piece):
    assert cpu_seconds(lambda: read(piece * (1_000_000 // len(piece)))) < 60
