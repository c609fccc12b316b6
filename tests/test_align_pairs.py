"""Whole lists of criteria of two trials, linked by reading: what belongs together and how it relates."""

import pytest
from comparison_examples import trial

from comparator import compare
from comparator.criteria.matters import matters, topic_vector
from comparator.criteria.topics import topics
from parsers.text import criteria

COMPARABLE = {"equivalent", "stricter_left", "stricter_right", "different"}


def links(left: dict[str, str], right: dict[str, str]) -> dict[tuple[str, str], str]:
    """What a comparison links: the names of two items, and the relation; names in capitals are exclusions."""
    names, trials = [], []
    for number, items in enumerate((left, right), 1):
        asked = {name: text for name, text in items.items() if not name.isupper()}
        excluded = {name: text for name, text in items.items() if name.isupper()}
        names.append([*asked, *excluded])
        trials.append(trial(tuple(asked.values()), tuple(excluded.values()), trial_id=f"NCT0000000{number}"))
    return {
        (names[0][i], names[1][j]): row.relation
        for row in compare(*trials).criteria
        if row.relation in COMPARABLE
        for i in row.left
        for j in row.right
    }


LEUKAEMIA = (
    {
        "age": "From 16 to 70 years of age, either sex",
        "ecog": "ECOG status of 0-2",
        "survival": "Expected to survive at least 3 months",
        "organs": "No serious disease of heart, lung, liver or kidney",
        "consent": "Understands the trial and is willing to sign its consent form",
        "INFECTION": "Active infection",
        "HIV": "Persons with HIV or AIDS",
        "MIND": "Mental illness that stands in the way of cooperation with the treatment",
        "TRIALS": "Took part in another clinical trial within 30 days",
        "PREGNANT": "Pregnant or lactating women, and men or women unwilling to use contraception",
        "UNSUITABLE": "Judged by the investigator to be unsuitable",
    },
    {
        "years": "Aged 13 to 65 years",
        "performance": "Performance status (ECOG) of at most 2",
        "life": "Life expectancy of more than 3 months",
        "contraception": "Women of childbearing potential use highly effective contraception",
        "ORGANS": "Severe failure of the lung, the heart (NYHA class III or IV), the liver or the kidneys",
        "RETROVIRUS": "Serology positive for HIV",
        "SEPSIS": "Sepsis that is not under control",
        "MOTHERS": "Pregnant or nursing women",
        "GVHD": "Prednisolone of more than 1 mg/kg a day",
    },
    {
        ("age", "years"), ("ecog", "performance"), ("survival", "life"), ("organs", "ORGANS"), ("INFECTION", "SEPSIS"),
        ("HIV", "RETROVIRUS"), ("PREGNANT", "contraception"), ("PREGNANT", "MOTHERS"),
    },
)  # fmt: skip
DIABETES = (
    {
        "hba1c": "Glycosylated haemoglobin (HbA1c) from 7.0% to 10.0%",
        "bmi": "Body mass index of no more than 45 kg/m2",
        "weight": "Stable weight for 3 months",
        "T1D": "Has type 1 diabetes mellitus",
        "LIVER": "Hepatitis, other liver disease, or ALT of 3 times the upper limit of normal or more",
        "KIDNEY": "Serum creatinine of 1.5 mg/dL or more",
        "PANCREAS": "Chronic or acute pancreatitis in the past",
        "THYROID": "Medullary thyroid carcinoma in the person or the family",
        "GLP1": "Earlier treatment with a GLP-1 receptor agonist",
    },
    {
        "glucose": "HbA1c between 7.5 and 9.5%",
        "mass": "BMI <= 40",
        "t2d": "Type 2 diabetes mellitus",
        "meter": "Able to measure blood sugar at home",
        "ENZYMES": "AST or ALT above 3 x ULN",
        "RENAL": "Creatinine in serum of 1.4 mg/dL or above",
        "KINASE": "Creatine kinase above 3 x ULN",
        "MEN2": "Multiple endocrine neoplasia or medullary thyroid cancer in the person or a relative",
    },
    {("hba1c", "glucose"), ("bmi", "mass"), ("LIVER", "ENZYMES"), ("KIDNEY", "RENAL"), ("THYROID", "MEN2")},
)  # fmt: skip
HEART = (
    {
        "lvef": "Ejection fraction of at most 40%",
        "potassium": "Potassium in blood of no more than 5.0 mmol/L",
        "pressure": "Systolic pressure of 90 mmHg or more without signs of hypotension",
        "STROKE": "Stroke or transient ischaemic attack in the last 3 months",
        "VALVE": "Disease of the heart valves that needs an operation",
        "ALLERGY": "Known hypersensitivity to the study drug or its excipients",
    },
    {
        "fraction": "LVEF <= 35% in the last half year",
        "consent": "Written informed consent",
        "POTASSIUM": "Serum potassium > 5.2 mmol/L",
        "HYPOTENSION": "Symptomatic hypotension, or a systolic blood pressure below 100 mmHg",
        "VESSELS": "Acute coronary syndrome, stroke or transient ischemic attack in the 3 months before the visit",
        "MITRAL": "Significant disease of the mitral or the aortic valve",
        "ANGIOEDEMA": "Allergic to the trial's medicine or to drugs of its class",
        "SMOKERS": "Smokes more than ten cigarettes a day",
    },
    {
        ("lvef", "fraction"), ("potassium", "POTASSIUM"), ("pressure", "HYPOTENSION"), ("STROKE", "VESSELS"),
        ("VALVE", "MITRAL"), ("ALLERGY", "ANGIOEDEMA"),
    },
)  # fmt: skip
MIND = (
    {
        "read": "Reads and writes English",
        "phone": "Owns a smartphone with access to the internet",
        "DEPRESSED": "A current episode of mania or major depression",
        "DRUGS": "A disorder of alcohol or cannabis use in the last 2 months",
        "SUICIDE": "High risk of suicide",
        "MOVING": "Plans to move out of the area within 3 months",
    },
    {
        "fluent": "Fluent in English",
        "device": "Regular access to the internet, and a mobile phone with Android",
        "housing": "Stable housing, with no change of residence expected",
        "BIPOLAR": "Bipolar disorder, or a major depressive disorder",
        "SUBSTANCES": "Substance use disorder",
        "IDEATION": "Suicidal ideation",
        "CLOZAPINE": "Treated with clozapine",
    },
    {
        ("read", "fluent"), ("phone", "device"), ("DEPRESSED", "BIPOLAR"), ("DRUGS", "SUBSTANCES"),
        ("SUICIDE", "IDEATION"), ("MOVING", "housing"),
    },
)  # fmt: skip


@pytest.mark.parametrize("pair", [LEUKAEMIA, DIABETES, HEART, MIND], ids=["leukaemia", "diabetes", "heart", "mind"])
def test_whole_lists_are_linked_as_read(pair):
    left, right, expected = pair
    assert links(left, right).keys() == expected


@pytest.mark.parametrize("pair", [LEUKAEMIA, DIABETES, HEART, MIND], ids=["leukaemia", "diabetes", "heart", "mind"])
def test_changing_the_sides_over_mirrors_the_links(pair):
    left, right, _ = pair
    mirrored = {"stricter_left": "stricter_right", "stricter_right": "stricter_left"}
    turned = {(j, i): mirrored.get(relation, relation) for (j, i), relation in links(right, left).items()}
    assert {(i, j): relation for (j, i), relation in turned.items()} == links(left, right)


RELATIONS = {
    "hba1c": (DIABETES, "hba1c", "glucose", "stricter_right"),
    "bmi": (DIABETES, "bmi", "mass", "stricter_right"),
    "kidney": (DIABETES, "KIDNEY", "RENAL", "stricter_right"),
    "age": (LEUKAEMIA, "age", "years", "different"),
    "ecog": (LEUKAEMIA, "ecog", "performance", "equivalent"),
    "lvef": (HEART, "lvef", "fraction", "stricter_right"),
    "potassium": (HEART, "potassium", "POTASSIUM", "stricter_left"),
}


@pytest.mark.parametrize("case", RELATIONS)
def test_linked_items_relate_as_read(case):
    (left, right, _), ours, theirs, relation = RELATIONS[case]
    assert links(left, right)[ours, theirs] == relation


TOGETHER = {
    "required, or its lack excluded": ("Able to comply with the visits", "UNABLE", "Unable to follow the protocol"),
    "a test, or the state": ("Negative pregnancy test", "PREGNANT", "Pregnant women"),
    "denied, or excluded": ("No other cancer in 5 years", "CANCER", "Malignancy in the last 5 years"),
    "none, or any": ("No stroke in the last 6 months", "STROKE", "Had a stroke within 3 months"),
    "one count of a whole list": ("Haemoglobin of 9 g/dL or more, platelets >= 75 x 10^9/L, bilirubin <= 1.5 x ULN",
                                  "BILIRUBIN", "Bilirubin above 2 x ULN"),
    "function, or failure": ("Adequate kidney and liver function", "ORGANS", "Severe liver or kidney failure"),
}  # fmt: skip


@pytest.mark.parametrize("case", TOGETHER)
def test_items_of_the_two_sections_that_ask_one_thing(case):
    asked, name, excluded = TOGETHER[case]
    assert ("asked", name) in links({"asked": asked}, {name: excluded})


FAMILIES = {
    "a drug, or its class": ("Treated with empagliflozin", "Use of an SGLT2 inhibitor"),
    "a drug, or what it does": ("Takes rivaroxaban", "Anticoagulation by mouth"),
    "an organ, or what befalls it": ("Known gallstones", "Disease of the biliary tract"),
    "plain words, or the clinic's": ("Has fainted in the last year", "History of syncope"),
    "kinds of one disorder": ("Schizophrenia", "Any psychotic episode"),
    "an intolerance, or what forbids": ("Known intolerance to ivabradine", "Contraindicated treatment with ivabradine"),
    "any reason, or unsuitable": ("Any reason which, in the opinion of the investigator, speaks against entry",
                                  "Judged by the investigator to be unsuitable for the trial"),
    "the heart, or its diseases": ("Has a disease of the heart", "Angina, arrhythmia or heart failure of class III"),
    "arrest, or what follows": ("Was resuscitated before", "Cardiac arrest out of hospital"),
    "a hyphen, or none": ("Life-expectancy too short", "Not expected to survive"),
}  # fmt: skip


@pytest.mark.parametrize("case", FAMILIES)
def test_items_that_share_a_matter_but_no_words(case):
    left, right = FAMILIES[case]
    others = {"SMOKERS": "Smokes"}, {"DONORS": "Gave blood"}
    assert links({"LEFT": left, **others[0]}, {"RIGHT": right, **others[1]}).keys() == {("LEFT", "RIGHT")}


def test_a_compound_is_about_what_its_words_are_about():
    assert topics("Life-expectancy of half a year").keys() == topics("Life expectancy of half a year").keys()


APART = {
    "an exception is not the matter": ("Cancer, except in situ of the skin", "Psoriasis or eczema of the skin"),
    "kinase is not creatinine": ("Creatinine above 1.5 mg/dL", "Rise of creatine kinase"),
    "a candidate has no candida": ("Candidate for an ablation", "Infection by a fungus or a virus"),
    "a fusion of vertebrae is no gene": ("Needs a fusion of two vertebrae", "Gene fusion or mutation of the tumor"),
    "a deficiency is no supplement": ("Deficiency of vitamin B12", "Takes antioxidant supplements"),
    "a fit of the disease is not of the person": ("Not suitable for surgery of the liver",
                                                  "Any condition that makes the person unsuitable for the trial"),
    "an enzyme is not a state": ("Lactate dehydrogenase above 300 U/L", "Breastfeeding women"),
    "the imaging is not the matter": ("Two herniated discs as seen on MRI", "Cannot undergo MRI as of claustrophobia"),
    "a code of a diagnosis is no device": ("An implanted ICD or pacemaker", "Alcohol dependence by ICD-10"),
    "a slipped disc is no valve": ("Regurgitation of the mitral valve", "Pain of a disc prolapse"),
    "another type of the disease": ("Type 1 diabetes mellitus", "Family history of medullary thyroid carcinoma"),
}  # fmt: skip


@pytest.mark.parametrize("case", APART)
def test_items_that_share_words_but_no_matter(case):
    left, right = APART[case]
    assert links({"LEFT": left}, {"RIGHT": right}) == {}


def test_what_is_an_example_or_an_exception_counts_less():
    told = topics("Infection such as tuberculosis. Malignancy except melanoma of the skin")
    assert told["INFECTION"] > 1.3 * told["TUBERCULOSIS"]
    assert told["MALIGNANCY"] > 2 * told["SKIN"]


def test_the_end_of_a_sentence_ends_an_exception():
    assert (
        topics("No cancer except of the skin. Stroke")["STROKE"]
        > topics("No cancer except of the skin, stroke")["STROKE"]
    )


def test_two_that_surely_belong_together_are_not_parted_for_two_that_perhaps_do():
    left = {
        "CORONARY": "Acute coronary syndrome within 6 weeks",
        "STROKE": "Stroke, transient ischemic attack, carotid angioplasty or heart surgery within 3 months",
    }
    right = {
        "EVENTS": "Acute coronary syndrome, stroke, transient ischemic attack, heart surgery or carotid angioplasty "
        "in the last 3 months",
        "PLANNED": "Coronary or carotid disease that is likely to need surgery within 3 months after entry",
    }
    assert links(left, right).keys() == {("CORONARY", "EVENTS"), ("STROKE", "EVENTS")}


CONSENTS = {
    "a consent that only dates": ("Transplanted within 3 months of signing the informed consent", set()),
    "a consent to an earlier trial": ("Have previously signed an informed consent to this study", set()),
    "an age at the consent": ("Is an adult of 18 years when consent is given", {"AGE"}),
    "an age and a consent": ("Over 50 years of age, and willing to give consent", {"AGE", "CONSENT"}),
    "who refuses": ("Unwilling to sign the consent form", {"CONSENT"}),
    "who refuses to join": ("Refusal of the person to participate in the study", {"CONSENT"}),
    "who will not take part": ("Subjects unwilling to take part", {"CONSENT"}),
}


@pytest.mark.parametrize("case", CONSENTS)
def test_when_a_consent_is_the_matter(case):
    text, expected = CONSENTS[case]
    item = trial((text,), ()).eligibility.criteria[0]
    assert matters(item).keys() & {"AGE", "CONSENT", "COMPLIANCE"} == expected


MATTERS = {
    "a limit whose name is short": ("EF > 45%", "EJECTION_FRACTION"),
    "either type of the disease": ("T1DM or T2DM", "DIABETES"),
    "a language that is asked for": ("Fills in questionnaires in Swedish", "LANGUAGE"),
}


@pytest.mark.parametrize("case", MATTERS)
def test_what_an_item_is_about_besides_its_words(case):
    text, topic = MATTERS[case]
    item = trial((text,), ()).eligibility.criteria[0]
    assert topic in matters(item)


def test_an_item_that_names_nothing_is_about_what_stands_above_it():
    above = "PATIENT CHARACTERISTICS:\n\nLife expectancy:\n\n* Not specified"
    (item,) = criteria.items(above)
    assert matters(item) == {}
    assert topic_vector([item], 0).keys() == {"LIFE_EXPECTANCY"}
