"""Values of one concept in one measure: units converted, and units that nobody wrote supplied.

Mass and amount of a substance are converted by its molar mass (g/mol); HbA1c by the NGSP-IFCC master equation
(https://ngsp.org/ifcc.asp). What cannot be converted (a multiple of normal into mg/dL) keeps a measure of its own.
"""

from typing import Final

from parsers.text.criteria.units import UNITS

# Grams in a mole, for the concepts that are measured both ways; urea is measured by its nitrogen in mg/dL.
_MOLAR_MASS: Final[dict[str, float]] = {
    "CREATININE": 113.12,
    "BILIRUBIN": 584.66,
    "DIRECT_BILIRUBIN": 584.66,
    "INDIRECT_BILIRUBIN": 584.66,
    "GLUCOSE": 180.16,
    "FASTING_GLUCOSE": 180.16,
    "OGTT": 180.16,
    "CHOLESTEROL": 386.65,
    "LDL": 386.65,
    "HDL": 386.65,
    "NON_HDL": 386.65,
    "TRIGLYCERIDES": 885.4,
    "URIC_ACID": 168.11,
    "BUN": 28.014,
    "CALCIUM": 40.08,
    "MAGNESIUM": 24.305,
    "PHOSPHATE": 30.974,
    "HB": 16114,
    "TESTOSTERONE": 288.42,
    "FREE_TESTOSTERONE": 288.42,
    "ESTRADIOL": 272.38,
    "CORTISOL": 362.46,
    "VITAMIN_D": 400.64,
    "LACTATE": 90.08,
    "IRON": 55.845,
}
# Equivalents in a mole of the ion.
_CHARGE: Final = {"POTASSIUM": 1, "SODIUM": 1, "BICARBONATE": 1, "CALCIUM": 2, "IONIZED_CALCIUM": 2, "MAGNESIUM": 2}

# The unit meant where none is written, from the smallest value on for which it is: "platelets > 100" counts 10^9/L.
_UNWRITTEN: Final[dict[str, tuple[tuple[float, str], ...]]] = {
    "AGE": ((0, "year"),),
    "BMI": ((0, "kg/m2"),),
    "WEIGHT": ((0, "kg"),),
    "PLT": ((0, "10^9/L"), (2000, "/uL")),
    "ANC": ((0, "10^9/L"), (100, "/uL")),
    "WBC": ((0, "10^9/L"), (500, "/uL")),
    "LYMPHOCYTES": ((0, "10^9/L"), (100, "/uL")),
    "CD4": ((0, "/uL"),),
    "HB": ((0, "g/dL"), (30, "g/L")),
    "CREATININE": ((0, "mg/dL"), (20, "umol/L")),
    "EGFR": ((0, "mL/min"),),
    "CRCL": ((0, "mL/min"),),
    "SBP": ((0, "mmHg"),),
    "DBP": ((0, "mmHg"),),
    "HEART_RATE": ((0, "bpm"),),
    "QTC": ((0, "ms"),),
    "HBA1C": ((0, "%"),),
    "LVEF": ((0, "ratio"), (1.01, "%")),
    "FVC": ((0, "ratio"), (1.5, "%")),
    "FEV1": ((0, "ratio"), (1.5, "%")),
    "FEV1_FVC": ((0, "ratio"), (1.5, "%")),
    "KARNOFSKY": ((0, "%"),),
    "LANSKY": ((0, "%"),),
    "SPO2": ((0, "%"),),
    "TEMPERATURE": ((0, "Cel"), (60, "[degF]")),
    "HEMATOCRIT": ((0, "ratio"), (1.01, "%")),
}
_SIGNIFICANT: Final = 10


def unwritten(concept: str, value: float) -> str | None:
    """The unit meant by a value of the concept that is written without one; null for scores and quotients.

    >>> unwritten("PLT", 100), unwritten("PLT", 100_000), unwritten("INR", 1.5)
    ('10^9/L', '/uL', None)
    """
    meant = [unit for least, unit in _UNWRITTEN.get(concept, ()) if value >= least]
    return meant[-1] if meant else None


def in_measure(concept: str, value: float, unit: str | None) -> tuple[float, str | None]:
    """Bring a value to the measure of its concept: the value, and the unit that it is then in.

    A unit that the table does not know is kept as it is.

    >>> in_measure("CREATININE", 100, "umol/L"), in_measure("AGE", 18, None), in_measure("ALT", 3, "xULN")
    ((0.011312, 'g/L'), (6574.5, 'day'), (3.0, 'xULN'))
    """
    unit = unit or unwritten(concept, value)
    if unit not in UNITS:
        return float(value), unit
    base, factor, offset = UNITS[unit].base, UNITS[unit].factor, UNITS[unit].offset
    value = value * factor + offset
    if base == "mEq/L" and concept in _CHARGE:
        value, base = value / 1000 / _CHARGE[concept], "mol/L"
    if base == "mol/L" and concept in _MOLAR_MASS:
        value, base = value * _MOLAR_MASS[concept], "g/L"
    if base == "mmol/mol" and concept == "HBA1C":
        value, base = value * 0.09148 + 2.152, "%"
    return float(f"{value:.{_SIGNIFICANT}g}"), base
