"""Doses in words: how often, on which days; and what two trials of one product are called beside each other."""

import pytest

from comparator.names import short_names
from comparator.quantities import schedule_words
from parsers.schema import Days, Quantity, Schedule, build


@pytest.mark.parametrize(
    ("schedule", "words"),
    [
        (Schedule(times_per_day=1), "once a day"),
        (Schedule(times_per_day=2), "twice a day"),
        (Schedule(times_per_day=3), "3 times a day"),
        (Schedule(times_per_week=1), "once a week"),
        (Schedule(administrations=1, days=Days(values=(1,), unit="day")), "once, on day 1"),
        (Schedule(days=Days(values=(1, 8, 15), unit="day")), "on days 1, 8, 15"),
        (Schedule(days=Days(values=(6, 7, 8, 9), unit="day")), "on days 6 to 9"),
        (Schedule(administrations=4, interval=Quantity(value=2, unit="week")), "4 times, every 2 weeks"),
        (Schedule(), ""),
    ],
)
def test_a_schedule_is_told_as_a_person_would(schedule, words):
    assert schedule_words(schedule) == words


def giving(number, name, **fields):
    interventions = [{"name": name, "type": "DRUG"}]
    return build({"source": "ctgov", "trial_id": f"NCT{number:08}", "interventions": interventions, **fields})


def test_a_product_that_both_trials_give_names_neither():
    one = giving(1, "Examplamab (EX-711)", brief_title="Examplamab in Asthma")
    other = giving(2, "EX-711", brief_title="EX-711 in Eczema")
    assert short_names((one, other)) == ("NCT00000001", "NCT00000002")
    assert short_names((one, giving(3, "Sugar pill (SP-12)", brief_title="Sugar"))) == ("EX-711", "SP-12")


def test_an_acronym_names_its_trial_whatever_the_product():
    one = giving(1, "EX-711", acronym="BREATHE", brief_title="EX-711 in Asthma")
    assert short_names((one, giving(2, "EX-711", brief_title="EX-711 in Eczema")))[0] == "BREATHE"
