"""The units of limits: what they are called, which belong together, and how values in them are compared.

The family of a unit says which concepts it can belong to (`concepts`). `factor` and `offset` bring a value to the
`base` of its row. Units of one family with different bases (mg/dL and mmol/L) need the substance to be converted, and
stay apart here. How prose spells units is in `spellings`.
"""

from typing import Final, NamedTuple


class Unit(NamedTuple):
    """A unit of the vocabulary; `value * factor + offset` is the value in `base`."""

    family: str
    base: str
    factor: float
    offset: float = 0.0


# Month and year as calendars average them: 365.25 days, and a twelfth of that.
_ROWS: Final[tuple[tuple[str, str, dict[str, float]], ...]] = (
    ("time", "day", {"year": 365.25, "month": 30.4375, "week": 7, "day": 1, "hour": 1 / 24, "minute": 1 / 1440}),
    ("short time", "ms", {"ms": 1, "s": 1000}),
    ("percent", "%", {"%": 1, "%pred": 1, "ratio": 100}),
    ("multiple", "xULN", {"xULN": 1}),
    ("multiple", "xLLN", {"xLLN": 1}),
    ("count", "/uL", {"/uL": 1, "/mm3": 1, "10^3/uL": 1e3, "10^3/mm3": 1e3, "10^9/L": 1e3, "/mL": 1e-3, "/L": 1e-6}),
    ("count", "/uL", {"10^6/L": 1, "10^6/mL": 1e3, "10^12/L": 1e6, "10^6/uL": 1e6, "10^6/mm3": 1e6, "10^8/L": 1e2}),
    ("count", "/uL", {"10^4/uL": 1e4, "10^4/mm3": 1e4, "10^10/L": 1e4, "10^3/mL": 1, "10^3/L": 1e-3, "10^9/mL": 1e6}),
    ("level", "g/L", {"g/dL": 10, "g/L": 1, "mg/dL": 1e-2, "mg/L": 1e-3, "g/mL": 1e3, "mg/mL": 1, "ug/L": 1e-6}),
    ("level", "g/L", {"ug/mL": 1e-3, "ug/dL": 1e-5, "ng/mL": 1e-6, "ng/dL": 1e-8, "ng/L": 1e-9, "pg/mL": 1e-9}),
    ("level", "g/L", {"pg/dL": 1e-11, "pg/L": 1e-12, "g/100mL": 10, "mg/100mL": 1e-2}),
    ("level", "mol/L", {"mol/L": 1, "mmol/L": 1e-3, "umol/L": 1e-6, "nmol/L": 1e-9, "pmol/L": 1e-12}),
    ("level", "mEq/L", {"mEq/L": 1}),
    ("level", "U/L", {"U/L": 1, "IU/L": 1, "IU/mL": 1e3, "U/mL": 1e3, "mIU/mL": 1, "mU/mL": 1, "mIU/L": 1e-3}),
    ("level", "U/L", {"mU/L": 1e-3, "uIU/mL": 1e-3, "uU/mL": 1e-3, "kU/L": 1e3, "IU/dL": 10, "U/dL": 10}),
    ("level", "mmol/mol", {"mmol/mol": 1}),
    ("level", "ng/mL/h", {"ng/mL/h": 1}),
    ("viral load", "copies/mL", {"copies/mL": 1, "copies/uL": 1e3}),
    ("pressure", "mmHg", {"mmHg": 1, "cmH2O": 0.73556, "kPa": 7.50062}),
    ("rate", "/min", {"bpm": 1, "/min": 1, "breaths/min": 1}),
    ("frequency", "/day", {"/h": 24, "/day": 1, "/week": 1 / 7, "/month": 12 / 365.25, "/year": 1 / 365.25}),
    ("body mass index", "kg/m2", {"kg/m2": 1}),
    ("mass", "kg", {"kg": 1, "g": 1e-3, "lb": 0.45359237}),
    ("dose", "mg", {"mg": 1, "ug": 1e-3}),
    ("dose", "umol", {"umol": 1, "mmol": 1e3}),
    ("length", "cm", {"cm": 1, "mm": 0.1, "m": 100, "km": 1e5, "um": 1e-4, "inch": 2.54, "foot": 30.48}),
    ("area", "cm2", {"cm2": 1, "mm2": 0.01, "m2": 1e4}),
    ("area", "cm2/m2", {"cm2/m2": 1}),
    ("volume", "mL", {"mL": 1, "L": 1e3, "cm3": 1, "mm3": 1e-3, "uL": 1e-3, "fL": 1e-12}),
    ("clearance", "mL/min", {"mL/min": 1, "mL/min/1.73m2": 1, "mL/s": 60, "mL/h": 1 / 60, "L/min": 1e3, "L/s": 6e4}),
    ("flow index", "L/min/m2", {"L/min/m2": 1, "mL/min/m2": 1e-3}),
    ("uptake", "mL/kg/min", {"mL/kg/min": 1, "mL/min/kg": 1}),
    ("urine flow", "mL/kg/h", {"mL/kg/h": 1}),
    ("body index", "g/m2", {"g/m2": 1}),
    ("body index", "g/m2.7", {"g/m2.7": 1}),
    ("body index", "mL/m2", {"mL/m2": 1}),
    ("body index", "mm/m2", {"mm/m2": 1, "cm/m2": 10}),
    ("velocity", "cm/s", {"cm/s": 1, "m/s": 100}),
    ("resistance", "Wood", {"Wood": 1, "mmHg/L/min": 1, "dyn.s/cm5": 1 / 80}),
    ("excretion", "mg/day", {"g/24h": 1e3, "mg/24h": 1, "g/day": 1e3, "mg/day": 1}),
    ("urine ratio", "mg/g", {"mg/g": 1, "g/g": 1e3, "ug/mg": 1, "mg/mg": 1e3, "mg/mmol": 8.84, "ug/g": 1e-3}),
    ("angle", "degree", {"degree": 1}),
    ("voltage", "mV", {"mV": 1}),
    ("refraction", "D", {"D": 1}),
    ("sound", "dB", {"dB": 1}),
    ("exertion", "MET", {"MET": 1}),
    ("tobacco", "pack-year", {"pack-year": 1}),
    ("drinking", "drink/week", {"drink/week": 1, "drink/day": 7}),
    ("smoking", "cigarette/day", {"cigarette/day": 1, "pack/day": 20}),
    ("letters", "letter", {"letter": 1}),
    ("osmolality", "mOsm/kg", {"mOsm/kg": 1}),
)

UNITS: Final[dict[str, Unit]] = {
    **{name: Unit(family, base, factor) for family, base, row in _ROWS for name, factor in row.items()},
    "Cel": Unit("temperature", "Cel", 1),
    "[degF]": Unit("temperature", "Cel", 5 / 9, -160 / 9),
}

TIME_UNITS: Final = frozenset({"year", "month", "week", "day", "hour", "minute"})
