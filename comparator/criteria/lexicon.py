"""The topics that eligibility criteria are about, with the words that tell them, and how they stand to each other.

The words are declared in `comparator.criteria.vocabulary`, area by area.
"""

from typing import Final

from comparator.criteria.vocabulary import AREAS, general

LEXICON: Final[dict[str, str]] = {topic: terms for area in AREAS for topic, terms in area.TOPICS.items()}
"""Topic to its terms, separated by `|`."""

NAMES: Final[dict[str, str]] = {topic: name for area in AREAS for topic, name in area.NAMES.items()}
"""What a report calls a topic; one that is not here is its own name in lower case."""

IMPLIES: Final[dict[str, str]] = {kind: whole for area in AREAS for kind, whole in area.KINDS.items()}
"""Topics that are a kind of another: an item about the one is a little about the other."""

BROAD: Final = frozenset(general.TOPICS)
"""The topics that all fields share; the others are finer."""

OVERSHADOWS: Final[dict[str, frozenset[str]]] = {
    "ALLERGY": frozenset(
        {
            "DIURETIC",
            "RAAS",
            "MINERALOCORTICOID",
            "BETA_BLOCKER",
            "STEROIDS",
            "TARGETED_THERAPY",
            "CHEMOTHERAPY",
            "PDE5",
            "NITRATES",
            "GLUCOSE_LOWERING",
            "BIOLOGICS",
            "IMMUNOTHERAPY",
            "ANTICOAGULANT",
            "PRIOR_TRIAL",
        }
    ),
    "CONSENT": frozenset({"COMPLIANCE", "PRIOR_TRIAL", "LANGUAGE", "CAREGIVER"}),
    "COMPLIANCE": frozenset({"CAREGIVER"}),
    "PREGNANCY": frozenset(
        {
            "SEX",
            "AGE",
            "CONSENT",
            "SEXUAL_FUNCTION",
            "SURGERY",
            "GYNAECOLOGICAL",
            "PRIOR_TRIAL",
            "COMPLIANCE",
            "PROSTATE",
        }
    ),
    "CONTRACEPTION": frozenset(
        {
            "SEX",
            "AGE",
            "CONSENT",
            "SEXUAL_FUNCTION",
            "SURGERY",
            "GYNAECOLOGICAL",
            "PRIOR_TRIAL",
            "COMPLIANCE",
            "PROSTATE",
        }
    ),
    "CONTRAINDICATION": frozenset(
        {
            "DIURETIC",
            "RAAS",
            "MINERALOCORTICOID",
            "BETA_BLOCKER",
            "STEROIDS",
            "TARGETED_THERAPY",
            "CHEMOTHERAPY",
            "PDE5",
            "NITRATES",
            "GLUCOSE_LOWERING",
            "BIOLOGICS",
            "IMMUNOTHERAPY",
            "ANTICOAGULANT",
            "LIPIDS",
        }
    ),
    "BOWEL_CANCER": frozenset({"PANCREAS", "GASTROINTESTINAL"}),
    "CODES": frozenset({"DEVICE", "ICD"}),
    "TRAUMATIC_STRESS": frozenset({"SURGERY"}),
    "DISC_DEGENERATION": frozenset({"VALVE"}),
    "TRANSPLANT": frozenset({"ORGAN_FUNCTION", "LIVER", "LUNG", "CARDIAC"}),
    "EJECTION_FRACTION": frozenset({"HEART_STRUCTURE"}),
    "LACTOSE_INTOLERANCE": frozenset({"ALLERGY"}),
    "EXERCISE": frozenset({"ALLERGY"}),
    "GLUCOSE": frozenset({"ALLERGY"}),
    "DRIVER_GENE": frozenset({"KIDNEY", "KIDNEY_FUNCTION", "HAEMATOLOGICAL_MALIGNANCY", "GENETIC"}),
    "PULMONARY_HYPERTENSION": frozenset({"LUNG", "HYPERTENSION"}),
    "GLUCOSE_LOWERING": frozenset({"HYPOGLYCAEMIA"}),
    "VACCINATION": frozenset({"INFECTION"}),
    "HIV": frozenset({"IMMUNODEFICIENCY"}),
    "BARIATRIC": frozenset({"CORONARY", "CARDIAC_SURGERY"}),
    "VITAMIN_DEFICIENCY": frozenset({"SUPPLEMENTS"}),
    "MUSCLE_ENZYME": frozenset({"KIDNEY"}),
    "KIDNEY": frozenset({"DIET"}),
    "ANTIOBESITY": frozenset({"WEIGHT", "BMI"}),
    "BRAIN_METASTASES": frozenset({"NERVOUS_SYSTEM", "MALIGNANCY", "STAGE"}),
    "MEDULLARY_THYROID": frozenset({"MALIGNANCY", "ENDOCRINE", "THYROID", "DIABETES", "FAMILY_HISTORY"}),
    "MEASURABLE_DISEASE": frozenset({"MALIGNANCY", "MRI", "DIAGNOSIS"}),
    "LIFE_EXPECTANCY": frozenset({"AGE"}),
    "DIABETES_TYPE_1": frozenset({"DIABETES"}),
    "FURTHER_CRITERIA": frozenset({"PRIOR_TRIAL"}),
    "GLYCAEMIA": frozenset({"BLOOD_COUNTS"}),
    "JUDGEMENT": frozenset({"PRIOR_TRIAL", "LABORATORY", "HEALTHY"}),
}
"""Topics that are named beside another without being the matter: a consent is signed to comply with a trial."""

COMPOSED: Final[dict[str, frozenset[str]]] = {
    "DIABETES": frozenset({"DIABETES_TYPE_1", "DIABETES_TYPE_2"}),
    "ORGAN_FUNCTION": frozenset({"KIDNEY", "LIVER", "BLOOD_COUNTS", "LUNG", "CARDIAC"}),
    "CARDIAC": frozenset({"CORONARY", "ARRHYTHMIA", "HEART_FAILURE", "VALVE", "CARDIOMYOPATHY"}),
}
"""Topics that an item is about which names two or more of their parts: a list of organs is about their function."""

ONE_MATTER: Final = frozenset(
    {
        "AGE",
        "COMPLIANCE",
        "CONSENT",
        "CONTRACEPTION",
        "JUDGEMENT",
        "LACTATION",
        "LANGUAGE",
        "LIFE_EXPECTANCY",
        "MOBILE_DEVICE",
        "ORGAN_FUNCTION",
        "PERFORMANCE",
        "PREGNANCY",
        "RESIDENCE",
        "SEX",
    }
)
"""Topics on which trials ask for one thing, whether they require it or exclude its opposite."""

GENERAL: Final = frozenset(
    {
        "DIAGNOSIS",
        "PRIOR_THERAPY",
        "PRIOR_EXPOSURE",
        "RELAPSE",
        "SEX",
        "SEVERITY",
        "RISK_FACTORS",
        "ILLNESS",
        "BIOMARKER",
        "STAGE",
        "OPINION",
        "FURTHER_CRITERIA",
        "CODES",
        "IMAGING",
        "CONTRAINDICATION",
    }
)
"""Topics that say how a criterion asks, and little of what about; they count half."""
