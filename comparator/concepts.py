"""How people call the concepts and units of criteria, and what a stricter limit on one asks for."""

from typing import Final, NamedTuple

from comparator.quantities import number
from parsers.schema import Bound

LABELS: Final = {
    "AGE": "age",
    "WEIGHT": "weight",
    "FEV1_FVC": "FEV1/FVC",
    "KARNOFSKY": "Karnofsky status",
    "CHILD_PUGH": "Child-Pugh class",
    "CHILD_PUGH_SCORE": "Child-Pugh score",
    "NYHA": "NYHA class",
    "EGFR": "eGFR",
    "CRCL": "creatinine clearance",
    "CREATININE": "creatinine",
    "BILIRUBIN": "bilirubin",
    "ANC": "neutrophils",
    "WBC": "white cells",
    "PLT": "platelets",
    "HB": "haemoglobin",
    "PTT": "APTT",
    "HBA1C": "HbA1c",
    "QTC": "QTc",
    "SBP": "systolic pressure",
    "DBP": "diastolic pressure",
    "HEART_RATE": "heart rate",
    "LIFE_EXPECTANCY": "life expectancy",
    "DISEASE_DURATION": "disease duration",
    "SYMPTOM_DURATION": "symptom duration",
    "MALIGNANCY": "malignancy",
    "PRIOR_TRIAL": "earlier trials",
    "PRIOR_THERAPY": "earlier therapy",
    "CHEMOTHERAPY": "chemotherapy",
    "RADIOTHERAPY": "radiotherapy",
    "PHOTOTHERAPY": "phototherapy",
    "SURGERY": "surgery",
    "STABLE_THERAPY": "stable therapy",
    "ANTIPLATELET": "antiplatelets",
    "PREGNANCY": "pregnancy",
    "LACTATION": "breastfeeding",
    "CONTRACEPTION": "contraception",
    "HBV": "hepatitis B",
    "HCV": "hepatitis C",
    "HEPATITIS": "hepatitis",
    "TUBERCULOSIS": "tuberculosis",
    "INFECTION": "infection",
    "PSYCHIATRIC": "psychiatric disorders",
    "SEIZURE": "seizures",
    "HEART_FAILURE": "heart failure",
    "MI": "myocardial infarction",
    "BLOOD_LOSS": "blood loss",
    "FERRITIN": "ferritin",
    "NTPROBNP": "NT-proBNP",
    "TEMPERATURE": "temperature",
    "URINE_PROTEIN": "urine protein",
    "CKD_STAGE": "CKD stage",
    "KT_V": "Kt/V",
    "SEGMENTAL_MOTION": "segmental motion",
    "PAO2_FIO2": "PaO2/FiO2",
    "IIEF_EF": "IIEF-EF",
    "E_A": "E/A",
    "E_E": "E/e′",
    "E_PRIME": "e′",
    "C_PEPTIDE": "C-peptide",
    "D_DIMER": "D-dimer",
    "HBV_DNA": "HBV DNA",
    "SIX_MINUTE_WALK": "six-minute walk",
    "GESTATIONAL_AGE": "gestational age",
    "PACK_YEARS": "pack years",
    "JET_VELOCITY": "jet velocity",
    "URIC_ACID": "uric acid",
    "NON_HDL": "non-HDL cholesterol",
    "PH": "pH",
    "RVFAC": "RVFAC",
    "SPO2": "SpO2",
    "PACO2": "PaCO2",
    "PAO2": "PaO2",
    "HOEHN_YAHR": "Hoehn and Yahr stage",
    "KELLGREN_LAWRENCE": "Kellgren-Lawrence grade",
    "BCR_ABL": "BCR-ABL",
    "PVR_URINE": "residual urine",
    "QMAX": "Qmax",
    "MOCA": "MoCA",
    "MPAP": "mPAP",
    "CGI_S": "CGI-S",
    "HFA_PEFF": "HFA-PEFF",
    "CHA2DS2_VASC": "CHA2DS2-VASc",
    "GAD7": "GAD-7",
    "PHQ9": "PHQ-9",
    "IIEF5": "IIEF-5",
    "PDL1": "PD-L1",
    "T_SCORE": "T-score",
}
"""What people call a concept whose name does not tell; the others are called by their names (`concept_label`)."""

_PEOPLE: Final = frozenset(
    """BARTHEL BERG BISHOP CHARLSON COBB FITZPATRICK FONTAINE FUGL GAIL GLEASON HACHINSKI HESS HOEHN HUNT KELLGREN
    KILLIP LANSKY LAWRENCE LILLE MADDREY MALLAMPATI MAYO MEYER RUTHERFORD SCHIRMER TANNER YAHR""".split()  # noqa: SIM905
)
_SHORT_WORDS: Final = frozenset(
    """ACID AREA BODY DAYS FAT FLOW FREE GAIT GRIP IRON LEG LOSS PAIN RATE SIZE TO WALL""".split()  # noqa: SIM905
)
_LONG_ABBREVIATIONS: Final = frozenset(
    """APACHE APGAR ASPECTS AUDIT BASDAI BIRADS EUROSCORE GMFCS GRACE HFSS INTERMACS LVEDD LVEDP LVEDV LVESD LVESV MADRS
    MLHFQ NIHSS OABSS PANSS PIRADS SCORAD SLEDAI SYNTAX TAPSE UPDRS WOMAC YBOCS""".split()  # noqa: SIM905
)


class Asks(NamedTuple):
    """What a limit asks for when it is raised from below, and when it is lowered from above."""

    raised: str
    lowered: str


ASKS: Final = {
    **dict.fromkeys(("FVC", "FEV1", "FEV1_FVC"), Asks("better breathing", "poorer breathing")),
    "KARNOFSKY": Asks("fitter patients", "frailer patients"),
    "ECOG": Asks("frailer patients", "fitter patients"),
    "LVEF": Asks("a stronger heart", "a weaker heart"),
    **dict.fromkeys(("EGFR", "CRCL"), Asks("better kidneys", "poorer kidneys")),
    **dict.fromkeys(("DISEASE_DURATION", "SYMPTOM_DURATION"), Asks("longer disease", "more recent disease")),
    "LIFE_EXPECTANCY": Asks("a longer life expectancy", "a shorter life expectancy"),
    **dict.fromkeys(("ANC", "WBC", "PLT"), Asks("higher counts", "lower counts")),
}
"""What a stricter limit asks for, where it can be said more plainly than "a higher" or "a lower" figure."""

UNIT_WORDS: Final = {
    "%": " %",
    "%pred": " % of predicted",
    "xULN": " × ULN",
    "xLLN": " × LLN",
    "kg/m2": " kg/m²",
    "m2": " m²",
    "cm2": " cm²",
    "mm2": " mm²",
    "g/m2": " g/m²",
    "mL/m2": " mL/m²",
    "cm2/m2": " cm²/m²",
    "L/min/m2": " L/min/m²",
    "ratio": "",
    "Cel": " °C",
    "degree": "°",
    "mL/min/1.73m2": " mL/min/1.73 m²",
    "/mm3": " /mm³",
    "/uL": " /µL",
    "10^9/L": " ×10⁹/L",
    "10^12/L": " ×10¹²/L",
    "10^3/uL": " ×10³/µL",
    "10^3/mm3": " ×10³/mm³",
    "umol/L": " µmol/L",
}


def concept_label(concept: str) -> str:
    """What people call a concept.

    >>> concept_label("CRCL"), concept_label("FVC"), concept_label("PR_INTERVAL"), concept_label("GLEASON")
    ('creatinine clearance', 'FVC', 'PR interval', 'Gleason')
    """
    return LABELS.get(concept) or " ".join(map(_spoken, concept.split("_")))


def _spoken(word: str) -> str:
    """A word of a concept's name: a person's with a capital, an abbreviation as it is, any other in lower case."""
    if word in _PEOPLE:
        return word.capitalize()
    is_word = word in _SHORT_WORDS or (len(word) > _LONGEST_ABBREVIATION and word not in _LONG_ABBREVIATIONS)
    return word.lower() if is_word and word.isalpha() else word


_LONGEST_ABBREVIATION: Final = 4


def asks(concept: str, *, of_time: bool = False) -> Asks:
    """What stricter limits on a concept ask for; a length of time is longer, not higher."""
    label = concept_label(concept)
    more, less = ("longer", "shorter") if of_time else ("higher", "lower")
    return ASKS.get(concept, Asks(f"a {more} {label}", f"a {less} {label}"))


def figure(value: float, unit: str | None) -> str:
    """A value with its unit.

    >>> figure(75, "year"), figure(50, "%"), figure(1.5, "xULN")
    ('75 years', '50 %', '1.5 × ULN')
    """
    if unit is None:
        return number(value)
    if unit in ("year", "month", "week", "day", "hour", "minute"):
        return f"{number(value)} {unit}{'' if value == 1 else 's'}"
    return number(value) + UNIT_WORDS.get(unit, f" {unit}")


def range_words(lower: Bound | None, upper: Bound | None, unit: str | None) -> str:
    """A range in words.

    >>> range_words(Bound(value=18, inclusive=True), Bound(value=60, inclusive=True), "year")
    '18 to 60 years'
    """
    if lower and upper and lower.inclusive and upper.inclusive:
        return f"{number(lower.value)} to {figure(upper.value, unit)}"
    ends = []
    if lower:
        ends.append(f"{'at least' if lower.inclusive else 'more than'} {figure(lower.value, unit)}")
    if upper:
        ends.append(f"{'at most' if upper.inclusive else 'less than'} {figure(upper.value, unit)}")
    return " and ".join(ends) or "no limit"
