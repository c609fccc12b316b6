"""What one sentence states: each kind of limit, state and window, in words of our own."""

import doctest
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from harvester.cli import cli
from parsers.text.criteria import items
from parsers.text.criteria.concepts import VOCABULARY
from parsers.text.criteria.constraints import not_read, reading
from parsers.text.criteria.phrases import phrase
from parsers.text.criteria.units import UNITS


def said(text: str) -> list[str]:
    """The constraints of a sentence in words."""
    return [phrase(constraint) for constraint in reading(text)[1]]


AGES = {
    "Adults aged 18 to 65 years": ["AGE from 18 to 65 year"],
    "Participants must be at least 18 years old": ["AGE at least 18 year"],
    "Men and women, 40 years of age or older": ["AGE at least 40 year"],
    "Children between the ages of 2 and 11 years": ["AGE from 2 to 11 year"],
    "18 <= age <= 75": ["AGE from 18 to 75 year"],
    "Under 12 months of age": ["AGE below 12 month"],
    "Age over 18": ["AGE above 18 year"],
    "20-60 years": ["AGE from 20 to 60 year"],
    "Neonates with a gestational age below 32 weeks": ["GESTATIONAL_AGE below 32 week"],
    "Age at diagnosis of asthma before 12 years of age": [],
    "Age greater than to or equal 21 years": ["AGE at least 21 year"],
    "A hernia on an MRI less than 3 months old": [],
    "Tumor tissue of a biopsy no more than 6 months old": [],
    "Recipients who are at >= 4 months of the infusion": [],
    "Women of reproductive age": [],
}


@pytest.mark.parametrize(("text", "expected"), AGES.items())
def test_ages(text, expected):
    assert said(text) == expected


COMPARISONS = {
    "Ferritin ≥ 30 ng/mL": ["FERRITIN at least 30 ng/mL"],
    "Ferritin => 30 ng/mL": ["FERRITIN at least 30 ng/mL"],
    "Ferritin >/= 30 ng/mL": ["FERRITIN at least 30 ng/mL"],
    "Ferritin > or = 30 ng/mL": ["FERRITIN at least 30 ng/mL"],
    "Ferritin of no less than 30 ng/mL": ["FERRITIN at least 30 ng/mL"],
    "Ferritin 30 ng/mL or higher": ["FERRITIN at least 30 ng/mL"],
    "Minimum ferritin of 30 ng/mL": ["FERRITIN at least 30 ng/mL"],
    "Ferritin of at least 30 nanograms per milliliter": ["FERRITIN at least 30 ng/mL"],
    "Ferritin not exceeding 300 ng/mL": ["FERRITIN at most 300 ng/mL"],
    "Ferritin up to 300 ng/mL": ["FERRITIN at most 300 ng/mL"],
    "Ferritin below 300 ng/mL": ["FERRITIN below 300 ng/mL"],
    "45 ms < QRS < 120 ms": ["QRS from 45 to 120 ms, the lowest and highest excluded"],
    "BMI over 25 but not more than 40 kg/m²": ["BMI from 25 to 40 kg/m2, the lowest excluded"],
    "HbA1c ≥ 7,5 % and ≤ 10,5 %": ["HBA1C from 7.5 to 10.5 %"],
    "FVC predicted ≥ 60 %": ["FVC at least 60 %pred"],
    "A body weight of between 50 and 110 kg": ["WEIGHT from 50 to 110 kg"],
    "T-score below -2.5": ["T_SCORE below -2.5"],
}


@pytest.mark.parametrize(("text", "expected"), COMPARISONS.items())
def test_every_way_to_compare(text, expected):
    assert said(text) == expected


UNITS_AND_MAGNITUDES = {
    "Pain intensity of at least 40/100 mm on a scale": ["PAIN at least 40 mm"],
    "Platelets ≥ 75 x 10^9/L": ["PLT at least 75 10^9/L"],
    "Platelets ≥ 75 × 10⁹/L": ["PLT at least 75 10^9/L"],
    "Platelets ≥ 75 x 109/l": ["PLT at least 75 10^9/L"],
    "Platelets ≥ 75,000/mm³": ["PLT at least 75000 /mm3"],
    "Platelets ≥ 75 000 /µL": ["PLT at least 75000 /uL"],
    "Platelets ≥ 75.000/mm3": ["PLT at least 75000 /mm3"],
    "Platelets ≥ 75 K/uL": ["PLT at least 75 10^3/uL"],
    "Platelets ≥ 75 G/L": ["PLT at least 75 10^9/L"],
    "Leucocytes below 3.5 x 10^3/mm3": ["WBC below 3.5 10^3/mm3"],
    "AST up to 2.5 times the institutional upper limit of normal": ["AST at most 2.5 xULN"],
    "AST up to 2.5-fold ULN": ["AST at most 2.5 xULN"],
    "Amylase above the ULN": ["AMYLASE above 1 xULN"],
    "Ejection fraction below the lower limit of normal": ["LVEF below 1 xLLN"],
    "eGFR ≥ 45 mL / min / 1.73 m²": ["EGFR at least 45 mL/min/1.73m2"],
    "eGFR of at least 45 ml/min per 1.73m2": ["EGFR at least 45 mL/min/1.73m2"],
    "Post-bronchodilator FEV1 of 30 to 80 percent of the predicted normal value": ["FEV1 from 30 to 80 %pred"],
    "FEV1/FVC ratio < 0.7": ["FEV1_FVC below 0.7"],
    "QTcB above 470 milliseconds (msec)": ["QTC above 470 ms"],
    "Fever above 38.5 °C": ["TEMPERATURE above 38.5 Cel"],
    "Proteinuria of 2 g/24 h or more": ["URINE_PROTEIN at least 2 g/24h"],
    "Viral load (HIV-1 RNA) of at least 1,000 copies/mL": ["HIV_RNA at least 1000 copies/mL"],
    "Fasting plasma glucose ≥ 126 mg/dL (7.0 mmol/L)": ["FASTING_GLUCOSE at least 126 mg/dL"],
}


@pytest.mark.parametrize(("text", "expected"), UNITS_AND_MAGNITUDES.items())
def test_units_are_named_as_the_vocabulary_has_them(text, expected):
    assert said(text) == expected


SHARED_ALTERNATIVE_AND_CONDITIONAL = {
    "Systolic pressure > 160 or < 95 mmHg, diastolic pressure > 105 or < 55 mmHg": [
        "SBP above 160 mmHg",
        "SBP below 95 mmHg",
        "DBP above 105 mmHg",
        "DBP below 55 mmHg",
    ],
    "AST and ALT ≤ 3 x ULN": ["AST at most 3 xULN", "ALT at most 3 xULN"],
    "Bilirubin, AST (SGOT) or ALT (SGPT) above 2 x ULN": [
        "BILIRUBIN above 2 xULN",
        "AST above 2 xULN",
        "ALT above 2 xULN",
    ],
    "Liver transaminases > 3 x ULN": ["AST above 3 xULN", "ALT above 3 xULN"],
    "ALP 4 times higher than the upper limit of normal": ["ALP above 4 xULN"],
    "GGT more than 2 times higher than the ULN": ["GGT above 2 xULN"],
    "Blood pressure above 150/95 mmHg": ["SBP above 150 mmHg", "DBP above 95 mmHg"],
    "Weight below 45 kg or above 120 kg": ["WEIGHT below 45 kg", "WEIGHT above 120 kg"],
    "AST ≤ 2.5 x ULN (≤ 5 x ULN in patients with liver metastases)": [
        "AST at most 2.5 xULN",
        "AST at most 5 xULN (in patients with liver metastases)",
    ],
    "ALT ≤ 2.5 x ULN, unless the liver is involved, in which case ≤ 5 x ULN": [
        "ALT at most 2.5 xULN",
        "ALT at most 5 xULN (unless the liver is involved)",
    ],
    "QTc above 450 ms for men or above 470 ms for women": [
        "QTC above 450 ms (for men)",
        "QTC above 470 ms (for women)",
    ],
    "Creatinine ≤ 1.5 x ULN or creatinine clearance ≥ 50 mL/min": [
        "CREATININE at most 1.5 xULN",
        "CRCL at least 50 mL/min",
    ],
    "Hb ≥ 10 g/dL for those who are older than 70 years": [
        "HB at least 10 g/dL (for those who are older than 70 years)"
    ],
    "For Japan only: age of at least 20 years": ["AGE at least 20 year (For Japan only)"],
    "Lansky ≥ 50 for patients who are ≤ 16 years old and Karnofsky ≥ 50 % for older ones": [
        "LANSKY at least 50 (for patients who are <= 16 years old)",
        "KARNOFSKY at least 50 %",
    ],
}


@pytest.mark.parametrize(("text", "expected"), SHARED_ALTERNATIVE_AND_CONDITIONAL.items())
def test_shared_limits_alternatives_and_cases(text, expected):
    assert said(text) == expected


GRADES = {
    "NYHA class IIIb to IV": ["NYHA 3 or 4"],
    "Claudication (Fontaine of IIb or more)": ["FONTAINE 2b or 3 or 4"],
    "ECOG performance status 0-1": ["ECOG 0 or 1"],
    "ECOG performance status of 0, 1 or 2": ["ECOG 0 or 1 or 2"],
    "Performance status (ECOG) ≤ 2": ["ECOG 0 or 1 or 2"],
    "NYHA class II or higher": ["NYHA 2 or 3 or 4"],
    "New York Heart Association functional class III/IV": ["NYHA 3 or 4"],
    "Class II to IV heart failure (NYHA)": ["NYHA 2 or 3 or 4"],
    "Child-Pugh class A or B": ["CHILD_PUGH A or B"],
    "Child-Pugh score of 5 to 7": ["CHILD_PUGH_SCORE from 5 to 7"],
    "Child-Pugh > 9": ["CHILD_PUGH_SCORE above 9"],
    "Stage 3b-5 chronic kidney disease": ["CKD_STAGE 3b or 4 or 5"],
    "Hoehn and Yahr stage 1.5 to 3": ["HOEHN_YAHR 1.5 or 2 or 2.5 or 3"],
    "Modified Rankin score above 2": ["MRS 3 or 4 or 5 or 6"],
}


@pytest.mark.parametrize(("text", "expected"), GRADES.items())
def test_grades_are_sets(text, expected):
    assert said(text) == expected


DURATIONS = {
    "Diagnosed with psoriasis for at least 6 months": ["DISEASE_DURATION at least 6 month"],
    "Type 2 diabetes with a disease duration of less than 10 years": ["DISEASE_DURATION below 10 year"],
    "Symptom onset within 12 hours": ["SYMPTOM_DURATION at most 12 hour"],
    "Stable dose of a statin for at least 8 weeks before screening": ["STABLE_THERAPY at least 8 week"],
    "Life expectancy greater than 6 months": ["LIFE_EXPECTANCY above 6 month"],
    "Any disease that limits survival to less than one year": ["LIFE_EXPECTANCY below 1 year"],
    "First diagnosis between 6 and 24 months before screening": ["DISEASE_DURATION from 6 to 24 month"],
    "Back pain for longer than two months": ["SYMPTOM_DURATION above 2 month"],
    "A stable relationship of at least four months duration": ["RELATIONSHIP_DURATION at least 4 month"],
}


@pytest.mark.parametrize(("text", "expected"), DURATIONS.items())
def test_how_long_something_has_lasted(text, expected):
    assert said(text) == expected


WINDOWS = {
    "Current or previous treatment with insulin glargine": ["PRIOR_THERAPY"],
    "Malignancy within the last 5 years": ["MALIGNANCY within 5 years"],
    "Any cancer in the past year": ["MALIGNANCY within 1 year"],
    "No malignancy within 3 years other than basal cell carcinoma": ["no MALIGNANCY within 3 years"],
    "Cancer, unless disease-free for at least 5 years": ["MALIGNANCY within 5 years"],
    "Surgery more than 6 months ago": ["SURGERY more than 6 months ago"],
    "At least 4 weeks since the last chemotherapy": ["no CHEMOTHERAPY within 4 weeks"],
    "No radiotherapy for at least 3 weeks before entry": ["no RADIOTHERAPY within 3 weeks"],
    "Recent (< 3 months) myocardial infarction": ["MI within 3 months"],
    "Within two weeks before screening: an acute infection": ["INFECTION within 2 weeks"],
    "Participation in another clinical trial within 3 months": ["PRIOR_TRIAL within 3 months"],
    "Any investigational product within 30 days or 5 half-lives": ["PRIOR_TRIAL within 30 days"],
    "Prior treatment with rituximab": ["PRIOR_THERAPY"],
    "Systemic corticosteroids within 4 weeks before randomization": ["PRIOR_THERAPY within 4 weeks"],
    "Oral antibiotics were taken in the previous 14 days": ["PRIOR_THERAPY within 14 days"],
    "Planned pregnancy within 12 months": [],
    "A cold or other infection that needed antiviral drugs in the past 10 days": ["INFECTION within 10 days"],
    "Pneumonia necessitating antibiotics within 3 weeks": ["INFECTION within 3 weeks"],
    "Took an opioid within 24 hours before surgery": ["PRIOR_THERAPY within 24 hours"],
    "No blood products; has not donated plasma for 8 weeks": [],
    "Another tumour in the past 4 years": ["MALIGNANCY within 4 years"],
    "Vaccine received in recent two months": ["PRIOR_THERAPY within 2 months"],
}


@pytest.mark.parametrize(("text", "expected"), WINDOWS.items())
def test_windows_before_entry(text, expected):
    assert said(text) == expected


DENIAL_AND_COMPANY = {
    "No history of tuberculosis": ["no TUBERCULOSIS"],
    "HIV negative": ["no HIV"],
    "Pregnant or breastfeeding women": ["PREGNANCY", "LACTATION"],
    "Not pregnant, breastfeeding or planning to conceive": ["no PREGNANCY", "no LACTATION"],
    "Negative pregnancy test at screening": ["no PREGNANCY"],
    "Women of childbearing potential who do not use contraception": ["no CONTRACEPTION"],
    "Fertile women, unless using effective contraception": ["no CONTRACEPTION"],
    "Contraception until 6 months after the last dose": ["CONTRACEPTION"],
    "Active hepatitis B or C": ["HBV", "HCV"],
    "Known HIV, HBV or HCV infection": ["HIV", "HBV", "HCV"],
    "Family history of breast cancer": [],
    "Histologically confirmed advanced cancer of the ovary": [],
    "Candidates for bariatric surgery": [],
    "Previous surgery on the spine": ["SURGERY"],
    "Chemotherapy-induced neuropathy": [],
    "Resident of a nursing home": [],
    "Low molecular weight heparin at any dose": [],
}


@pytest.mark.parametrize(("text", "expected"), DENIAL_AND_COMPANY.items())
def test_denial_and_the_company_of_a_word(text, expected):
    assert said(text) == expected


NOTHING_STATED = {
    "This text does not hold all that matters to a patient's potential participation in a clinical trial": [],
    "Grade 2 or higher toxicity from earlier treatment": [],
    "Prednisone above 10 mg daily": [],
    "Follow-up visits for 12 months": [],
    "Two of the 40 participants in cohort 3": [],
    "Version 5.0 of the criteria, published in 2017": [],
    "At least 3 exacerbations": [],
    "A drop in hemoglobin of more than 2 g/dL": [],
    "Time with an oxygen saturation below 90 % of more than 2 %": [],
    "Able to give consent": [],
}


@pytest.mark.parametrize(("text", "expected"), NOTHING_STATED.items())
def test_a_number_that_is_no_limit_on_the_person_states_nothing(text, expected):
    assert said(text) == expected


JOINED = {
    ("Creatinine ≤ 1.5 x ULN or creatinine clearance ≥ 50 mL/min", "inclusion"): "or",
    ("Platelets ≥ 100 x 10^9/L and hemoglobin ≥ 9 g/dL", "inclusion"): "and",
    ("AST or ALT ≤ 3 x ULN", "inclusion"): "and",  # a shared ceiling binds each
    ("AST or ALT > 3 x ULN", "exclusion"): "or",
    ("Blood pressure above 150/95 mmHg", "exclusion"): "or",
    ("No HIV, HBV or HCV", "inclusion"): "and",  # De Morgan
    ("Pregnant and lactating women", "exclusion"): "or",  # a list of states disqualifies by each
    ("ALT > 3 x ULN and bilirubin > 2 x ULN", "exclusion"): "and",
    ("INR > 1.5; platelets < 50 x 10^9/L", "exclusion"): "or",
    ("Glucose < 70 and > 200 mg/dL", "exclusion"): "or",  # no value is both
}


@pytest.mark.parametrize(("sentence", "logic"), JOINED.items())
def test_how_constraints_are_joined(sentence, logic):
    assert reading(*sentence)[0] == logic


def test_the_case_keeps_the_words_as_printed():
    (_, second) = reading("ALT ≤ 3 x ULN (≤ 5 x ULN in Patients with Liver Metastases)")[1]
    assert second.condition == "in Patients with Liver Metastases"


def test_items_carry_their_constraints():
    inclusion, exclusion = items(
        "Inclusion Criteria:\n\n* Age ≥ 18 years\n\nExclusion Criteria:\n\n* BMI \\< 18.5 or HIV"
    )
    assert [phrase(one) for one in inclusion.constraints] == ["AGE at least 18 year"]
    assert ([phrase(one) for one in exclusion.constraints], exclusion.logic) == (["BMI below 18.5", "HIV"], "or")


def test_what_is_measured_and_ends_in_no_constraint_is_counted():
    found = not_read(
        "Stent of at least 5 mm, dose of 20 mg, hemoglobin ≥ 9 g/dL, surgery within 4 weeks, visits for 2 years"
    )
    assert [(one.words, one.form) for one in found] == [
        ("at least 5 mm", "stent of # mm"),
        ("20 mg", "dose of # mg"),
        ("2 years", "visits for # year"),
    ]


def test_every_word_of_the_vocabulary_names_its_concept():
    for word, concept in VOCABULARY.items():
        unit = next((name for name, unit in UNITS.items() if unit.family in concept.families), "")
        unit = "diopters" if unit == "D" else unit
        if concept.kind != "measure" or concept.name in LENGTHS_AND_PAIRS:
            continue
        read = reading(f"{word} above 2.5 {unit}")[1]
        names = {one.concept for one in read}
        assert concept.name in names or (concept.name == "TRANSAMINASES" and names == {"ALT", "AST"}), (word, read)


# How long something lasts is limited in sentences of its own kind, and a blood pressure has two numbers.
LENGTHS_AND_PAIRS = {"DISEASE_DURATION", "SYMPTOM_DURATION", "STABLE_THERAPY", "BP", "AGE"}


def test_the_command_prints_one_list_a_text():
    done = CliRunner().invoke(cli, ["read", "criteria"], input="Ferritin < 20 ng/mL\nAble to read\n")
    assert done.exit_code == 0
    first, second = (json.loads(line) for line in done.output.splitlines())
    assert second == []
    assert first == [
        {
            "kind": "range",
            "concept": "FERRITIN",
            "lower": None,
            "upper": {"value": 20.0, "inclusive": False},
            "unit": "ng/mL",
            "condition": None,
        }
    ]


def test_the_documentation_says_what_is_read():
    page = Path(__file__).resolve().parent.parent / "docs" / "criteria.md"
    assert doctest.testfile(str(page), module_relative=False).failed == 0


LABELLED = {
    "a heading": (
        "PATIENT CHARACTERISTICS:\n\nLife expectancy:\n\n* More than 6 months",
        ["LIFE_EXPECTANCY above 6 month"],
    ),
    "an age": ("PATIENT CHARACTERISTICS:\n\nAge:\n\n* 18 and over", ["AGE at least 18 year"]),
    "an item": ("Inclusion Criteria:\n\n* HbA1c\n  * 7 to 10 %", ["HBA1C from 7 to 10 %"]),
    "no measure": ("PRIOR CONCURRENT THERAPY:\n\nSurgery:\n\n* 4 weeks", []),
    "its own measure": ("Inclusion Criteria:\n\n* Age\n  * 18.5 kg/m2 or more of BMI", ["BMI at least 18.5 kg/m2"]),
}


@pytest.mark.parametrize("case", LABELLED)
def test_a_bare_bound_limits_what_is_named_above_it(case):
    text, expected = LABELLED[case]
    assert [phrase(one) for one in items(text)[-1].constraints] == expected
