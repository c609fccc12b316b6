"""Doses over the real records: what is written is found, and what is no dose is not."""

import random
import re

import pytest
from msgspec.structs import replace

from parsers.schema import Amount, Trial
from parsers.text.doses import read, regimens

pytestmark = pytest.mark.corpus

MEDICINES = {"DRUG", "BIOLOGICAL", "GENETIC", "COMBINATION_PRODUCT", "DIETARY_SUPPLEMENT", "RADIATION"}
IN_BASE = {"mcg": ("mg", 1e-3), "µg": ("mg", 1e-3), "μg": ("mg", 1e-3), "ug": ("mg", 1e-3), "g": ("mg", 1e3)}
SAME = {"IU": "[IU]", "ml": "mL"}
AMOUNT = re.compile(
    r"(?<![\w.,])(\d+(?:\.\d+)?)\s?(mg|mcg|µg|μg|ug|g|IU|ml|mL|Gy|cells|vg|MBq|mCi)\b(?!/(?:dL|dl|L|mL|ml))"
)
# What is written with figures, and with units of doses too, and is no dose.
NO_DOSE = re.compile(
    r"(?:aged?|age of) \d+(?:(?: to |-)\d+)? years"
    r"|\d+(?:\.\d+)? ?(?:mg|g|ug|µg|μg|ng|mcg|pg|mmol|µmol|umol|U|IU|mIU|cells|copies)/(?:dL|dl|L|l|mL|ml|µL|uL|mm3)\b"
    r"|\d+(?:\.\d+)?[ -]?(?:gauge|G needle|Hz|kHz|mA|mmHg|mm Hg|cmH2O|kV|joules?|degrees|kcal|weeks of gestation)\b"
    r"|\b(?:in|since|until) (?:January|June|October) ?(?:19|20)\d\d|\bin (?:19|20)\d\d\b"
    r"|\b(?:BMI|LVEF|HbA1c|FEV1|QTc)\b[^.;\n]{0,20}\d+(?:\.\d+)? ?(?:kg/m2|kg/m\^2|%|ms)"
)
# How the denominators of a dose may read; mg/dL and mg/mL are none.
PER = re.compile(r"(?:(?:kg|m2)(?:/(?:day|week|month|h|min))?|day|week|month|year|h|min|h/min)")


def prose(trial: Trial) -> list[str]:
    """The texts of a record's arms and interventions."""
    arms = [text for arm in trial.arms for text in (arm.label, arm.description)]
    given = [text for intervention in trial.interventions for text in (intervention.name, intervention.description)]
    return [text for text in (*arms, *given) if text]


def in_base(value: float, unit: str) -> tuple[float, str]:
    """An amount in one unit for all masses."""
    base, factor = IN_BASE.get(unit, (SAME.get(unit, unit), 1.0))
    return round(value * factor, 9), base


@pytest.fixture(scope="module")
def trials(corpus_trials: tuple[Trial, ...]) -> tuple[Trial, ...]:
    """Every record of the corpus, parsed."""
    return corpus_trials


def covers(told: list[Amount], value: float, unit: str) -> bool:
    """Whether a regimen states an amount: as its dose, an end of its range, or what it comes in or comes to."""
    ends = {in_base(end, amount.unit) for amount in told for end in (amount.low, amount.high)}
    return in_base(value, unit) in ends


def test_a_trial_with_a_figure_beside_a_unit_has_a_regimen_with_that_amount(trials):
    """Trial by trial: one of the amounts that are written is the amount of a regimen."""
    written = found = 0
    for trial in trials:
        if not {"DRUG", "BIOLOGICAL"} & {intervention.type for intervention in trial.interventions}:
            continue
        amounts = {(float(value), unit) for text in prose(trial) for value, unit in AMOUNT.findall(text)}
        told = [regimen.amount for regimen in trial.regimens if regimen.amount]
        written += bool(amounts)
        found += any(covers(told, *amount) for amount in amounts)
    assert written > 400
    assert found >= 0.95 * written, (found, written)


def test_most_of_all_amounts_that_are_written_are_in_a_regimen(trials):
    """Amount by amount: the rest are strengths, volumes that a dose is diluted in, limits, and other medicines."""
    written = found = 0
    for trial in trials:
        if not {"DRUG", "BIOLOGICAL"} & {intervention.type for intervention in trial.interventions}:
            continue
        told = [
            amount
            for one in trial.regimens
            for amount in (one.amount, one.volume, one.concentration, one.maximum, one.cumulative)
            if amount
        ]
        for value, unit in {pair for text in prose(trial) for pair in AMOUNT.findall(text)}:
            written += 1
            found += covers(told, float(value), unit)
    assert written > 1000
    assert found >= 0.80 * written, (found, written)


MARK = re.compile(r"[*·▪◦‣#•-]|\(?(?:\d{1,2}|[a-zA-Z]|i{1,3})[.)](?:\s|$)")


def rewrapped(text: str | None, chance: random.Random) -> str | None:
    """A text whose lines end elsewhere: any space may become a line break, but not before what marks a list."""

    def broken(space: re.Match[str]) -> str:
        return " " if chance.random() < 0.8 or MARK.match(space.string, space.end()) else "\n"

    return re.sub(r"(?<=\S) (?=\S)", broken, text) if text else text


def test_where_lines_end_says_nothing(trials):
    for seed, trial in enumerate(random.Random(6).sample(trials, 100)):
        chance = random.Random(seed)
        arms = [replace(arm, description=rewrapped(arm.description, chance)) for arm in trial.arms]
        given = [replace(one, description=rewrapped(one.description, chance)) for one in trial.interventions]
        changed = replace(
            trial,
            arms=tuple(arms),
            interventions=tuple(given),
            brief_summary=rewrapped(trial.brief_summary, chance),
            detailed_description=rewrapped(trial.detailed_description, chance),
        )
        assert regimens(changed) == trial.regimens, trial.trial_id


def test_what_looks_like_a_dose_and_was_not_read_is_rare(trials):
    flags = [flag for trial in trials for one in trial.regimens for flag in one.flags if flag.startswith("unparsed: ")]
    assert 0 < len(flags) <= 20, flags


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_texts_of_trials_without_medicines_hold_almost_no_doses(trials, seed):
    texts = [
        text
        for trial in trials
        if trial.interventions and not MEDICINES & {intervention.type for intervention in trial.interventions}
        for text in (*prose(trial), trial.brief_summary)
        if text and not AMOUNT.search(text)
    ]
    sample = random.Random(seed).sample(texts, 200)
    said = [(text[:200], one.amount) for text in sample for one in read(text) if one.amount]
    assert len(said) <= 2, said


def test_what_is_measured_is_no_dose(trials):
    texts = {text for trial in trials for text in (trial.eligibility.text, trial.detailed_description) if text}
    phrases = sorted({found.group() for text in texts for found in NO_DOSE.finditer(text)})
    assert len(phrases) > 1000
    wrong = [(phrase, one.amount) for phrase in phrases for one in read(f"Patients with {phrase}.") if one.amount]
    assert not wrong


def test_denominators_and_units_are_those_of_doses(trials):
    for trial in trials:
        for regimen in trial.regimens:
            for amount in (regimen.amount, regimen.maximum, regimen.cumulative):
                assert amount is None or amount.per is None or PER.fullmatch(amount.per), (trial.trial_id, amount)
                assert amount is None or 0 <= amount.low <= amount.high, (trial.trial_id, amount)


def test_every_regimen_has_its_words_in_the_field_it_names(trials):
    for trial in trials:
        for regimen in trial.regimens:
            assert regimen.evidence, trial.trial_id
            for evidence in regimen.evidence:
                text = " ".join(field(trial, evidence.field).split())
                assert evidence.text.rstrip("…") in text, (trial.trial_id, evidence)


def field(trial: Trial, path: str) -> str:
    """The text at a path such as `arms[1].label`."""
    listed = re.fullmatch(r"(\w+)\[(\d+)\]\.(\w+)", path)
    if listed is None:
        return getattr(trial, path)
    return getattr(getattr(trial, listed[1])[int(listed[2])], listed[3])


def test_reading_twice_says_the_same(trials):
    for trial in random.Random(4).sample(trials, 200):
        assert regimens(trial) == regimens(trial) == trial.regimens
