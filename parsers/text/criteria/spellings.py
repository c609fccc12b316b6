"""How prose spells the units of limits.

A unit is read from parts ("milligrams per deciliter", "mL / min / 1.73 m²", "x 10^9/L"), put together under one name
("mg/dL", "mL/min/1.73m2", "10^9/L"), and accepted only where the table of units knows that name. Spellings are in lower
case; a space in one stands for a hyphen too.
"""

import re
from functools import lru_cache
from typing import Final

from parsers.text.criteria.clauses import words_of
from parsers.text.criteria.trie import alternation
from parsers.text.criteria.units import UNITS

# "18 years old" names the quantity with the unit: it can only be an age. Points of a score are no unit.
AGED: Final = {"year old": "year", "month old": "month", "week old": "week", "day old": "day"}
POINTS: Final = "point"

_PARTS_BY_NAME: Final = {
    "year": "years|year|yrs|yr|yrs.|y|calendar years|full years",
    "month": "months|month|mos|mo|mths|mth|mnths|calendar months|full months",
    "week": "weeks|week|wks|wk|full weeks",
    "day": "days|day|d|calendar days|business days|working days|consecutive days",
    "hour": "hours|hour|hrs|hr|h",
    "minute": "minutes|minute|mins|min",
    "year old": "years old|year old|years of age|year of age|years age|yrs old|yr old|yrs of age|yrs. of age|yrs. old"
    "|yr of age|yo|y/o|y.o.|y.o"
    "|years in age|years at age|years (of age)|years' of age|year's old|years' old|years completed age|years of their"
    " age",
    "month old": "months old|month old|months of age|month of age",
    "week old": "weeks old|week old|weeks of age",
    "day old": "days old|day old|days of age|day of age",
    "s": "seconds|second|secs|sec|s",
    "ms": "milliseconds|millisecond|milli seconds|msecs|msec|ms",
    "kg": "kilograms|kilogram|kgs|kg|kilos",
    "g": "grams|gram|gms|gm|gr|g",
    "mg": "milligrams|milligram|mgs|mg",
    "ug": "micrograms|microgram|mcg|ug",
    "ng": "nanograms|nanogram|ng",
    "pg": "picograms|picogram|pg",
    "lb": "pounds|pound|lbs|lb",
    "L": "liters|liter|litres|litre|l",
    "dL": "deciliters|deciliter|decilitres|decilitre|dl",
    "mL": "milliliters|milliliter|millilitres|millilitre|mls|ml|cc",
    "uL": "microliters|microliter|microlitres|microlitre|mcl|ul",
    "fL": "fl",
    "100mL": "100ml|100 ml",
    "m": "meters|meter|metres|metre|m",
    "cm": "centimeters|centimeter|centimetres|centimetre|cms|cm",
    "mm": "millimeters|millimeter|millimetres|millimetre|mm",
    "um": "micrometers|microns|um",
    "km": "kilometers|kilometres|km",
    "inch": "inches|inch",
    "foot": "feet|foot|ft",
    "mm3": "cubic millimeters|cubic millimeter|cubic millimetre|cubic mm|cu mm|cumm|mm3|mm^3|mm 3|mm(3)|mm*3|cmm",
    "cm3": "cubic centimeters|cubic centimeter|cm3|cm^3",
    "m2": "square meters|square meter|square metres|square metre|meters squared|meter squared|metres squared"
    "|metre squared|meters square|meter square|meter2|m2|m^2|m 2|(m)2|(m)^2|(m^2)|(m2)|m(2)|m*2|m**2|sqm|sq m|sq.m"
    "|square m|m square|m squared|meter^2|metre2|m^{2}",
    "m2.7": "m2.7|m^2.7",
    "cm2": "square centimeters|square centimeter|cm2|cm^2|sq cm|cm 2|cm(2)",
    "mm2": "square millimeters|mm2|mm^2",
    "1.73m2": "1.73m2|1.73 m2|1.73m^2|1.73 m^2|1.73m|1.73 m|1.73 square meters|1.73 square meter|1.73 meters squared"
    "|1.73 meter squared|1,73m2|1,73 m2|1.73 m 2|1.73 sqm|1.73 square metre|1.73 m(2)|1.73m(2)|1.73|1.73 sq.m|1.73 sq"
    " m",
    "24h": "24h|24 h|24 hours|24 hrs|24hr|24 hr|24hrs|24 hour|24hours",
    "mol": "moles|mole|mol",
    "mmol": "millimoles|millimole|mmoles|mmole|mmol",
    "umol": "micromoles|micromole|umol|mcmol|umoles",
    "nmol": "nanomoles|nmol",
    "pmol": "picomoles|pmol",
    "mEq": "milliequivalents|milliequivalent|meq|meg",
    "mOsm": "mosm|mosmol|milliosmoles",
    "IU": "international units|international unit|iu|i.u.",
    "U": "units|unit|u",
    "mIU": "milli international units|miu",
    "mU": "milliunits|mu",
    "uIU": "micro international units|uiu|mciu",
    "uU": "microunits|uu",
    "kU": "ku",
    "copies": "copies|copy|rna copies|dna copies|viral copies",
    "mmHg": "mmhg|mm hg|mm/hg|mm of hg|mm of mercury|millimeters of mercury|millimeter of mercury"
    "|millimetres of mercury|millimeters mercury|millimeter mercury|millimeters of mercury (mmhg)|mm mercury|torr",
    "cmH2O": "cmh2o|cm h2o|cm of h2o|cm of water|centimeters of water|cm h20|cmh20|cm water",
    "kPa": "kpa",
    "bpm": "bpm|b.p.m.|b.p.m|beats per minute|beats/min|beats/minute|beat/min|beats per min|b/min|beats a minute"
    "|times/min|times/minute|times per minute|beat per minute|beats / min|beats / minute",
    "breaths/min": "breaths per minute|breaths/min|breaths/minute|breaths per min",
    "%": "%|percent|per cent|percents|pct|% of",
    "Cel": "°celsius|°celcius|°c|° c|degrees c|degree c|degrees celsius|degree celsius|degrees centigrade|celsius|ºc"
    "|º c|℃|cel|c",
    "[degF]": "°fahrenheit|°f|° f|degrees f|degree f|degrees fahrenheit|fahrenheit|ºf|º f|℉|f",
    "degree": "°|degrees|degree|º",
    "mV": "millivolts|millivolt|mv",
    "D": "diopters|diopter|dioptres|dioptre",
    "dB": "db|decibels",
    "MET": "mets|metabolic equivalents",
    "pack-year": "pack years|pack year|packyears",
    "drink": "alcoholic drinks|standard drinks|alcoholic beverages|drinks|drink|units of alcohol|standard units",
    "drink/week": "units/week|units per week|units of alcohol per week|units a week|units weekly|drinks weekly"
    "|unit/week",
    "drink/day": "units/day|units per day|units of alcohol per day|drinks daily",
    "cigarette": "cigarettes",
    "pack": "packs|pack",
    "letter": "letters|letter|etdrs letters",
    "Wood": "wood units|wood|wood unit|woods units|wu",
    "dyn.s/cm5": "dyne.sec.cm-5|dynes.sec.cm-5|dyn.s.cm-5|dynes/s/cm5|dyn s cm-5|dynes.s.cm-5|dyn.sec.cm-5"
    "|dynes/sec/cm5"
    "|dynes*sec/cm5|dynes sec/cm5|dynes sec cm-5|dynes.cm.sec-5",
    POINTS: "points|point|pts",
    "mg/dL": "mg%|mg %",
    "g/dL": "gm%|g%|gm %|g %",
    "kg/m2": "kg/m",
    "10^3/uL": "k/ul|k/mcl|k/microliter|thousand/ul|thousand/mcl|thou/ul|k cells/ul",
    "10^3/mm3": "k/mm3|k/mm^3|k/cumm|k/cu mm|thousand/mm3|thou/mm3",
    "10^9/L": "giga/l|gi/l|billion/l|billion cells/l",
    "10^6/uL": "million/ul|million/mcl",
    "10^6/mL": "million/ml|million sperm/ml",
    "mmHg/L/min": "mmhg/l/min|mm hg/l/min|mmhg/liter/min|mmhg/l/minute|mm hg/l/minute",
}
_PARTS: Final = {spelling: name for name, spellings in _PARTS_BY_NAME.items() for spelling in spellings.split("|")}
_DENOMINATORS: Final = words_of(
    "year month week day hour minute s kg g mg L dL mL uL mm3 mm2 m m2 m2.7 1.73m2 24h 100mL mol mmol"
)
_UNDER_SLASH: Final = {"minute": "min", "hour": "h", "day": "day"}

# "x the institutional upper limit of normal (ULN)", "times ULN", "-fold the normal upper limit", "above UNL".
_LEADS: Final = (
    r"x|times|time|fold|of|than|above|the|their|its|institutional|institution's|institution|local|laboratory's"
    r"|laboratory|lab's|lab|site|central|normal|reference|age|adjusted|specific|respective|upper bound of|greater"
    r"|higher|more|over|\*"
)
_LEAD: Final = rf"(?:(?:{_LEADS})[ -]?)"
# What all of it begins with: a lead, "iULN", "ULN", "normal" or "limits". Most units do not, and need not be tried.
_LEAD_OPENS: Final = "".join(sorted({lead.lstrip("\\")[0] for lead in _LEADS.split("|")} | set("iunl")))
_OF_NORMAL: Final = (
    r"of (?:the )?(?:(?:institutional|institution's|laboratory's|laboratory|lab|local|reference|age|adjusted|normal"
    r"|site)[ -]){0,3}(?:normality|normal|reference)(?: range| limits?| values?| level)?"
)
ULN: Final = (
    rf"(?:i?uln|unl|upper (?:level |level or )?limits? {_OF_NORMAL}|upper (?:level|range) of normal|upper normal"
    rf" (?:limits?|range"
    r"|values?|level)|normal upper limits?|upper limits? normal|upper reference (?:limits?|range|level)|upper"
    r" limits?(?! of)"
    r"|limits? of normal|normal limits?)(?: (?:range )?\((?:i?uln|unl)\))?"
)
LLN: Final = (
    rf"(?:i?lln|lower (?:level )?limits? {_OF_NORMAL}|lower (?:level|range) of normal|lower normal (?:limits?|range)"
    r"|normal lower limits?|lower limits? normal|lower reference limit|lower limits?(?! of))(?: \(i?lln\))?"
)
_TIMES_NORMAL: Final = (
    r"[ -]?(?:x|times|fold) (?:(?:the|institutional|laboratory|lab) ){0,2}normal(?: (?:values?|range|levels?))?"
)
_PREDICTED: Final = (
    r" ?(?:%|percent|per cent)[ -]?(?:of )?(?:the |their |patient's )?(?:(?:normal|age|expected|age-adjusted) )?-?"
    r"pred(?:icted)?\b(?: normal)?(?: values?)?"
)
_POWER: Final = r" ?[x*·]? ?10 ?(?:\^|\*\*|\*|exp|e)? ?[({]?(?:12|10|[34689])[)}]?"
_CELLS: Final = r"(?: ?(?:cells|cell|platelets|neutrophils|leukocytes|lymphocytes|granulocytes))?"
_SLASH: Final = r" ?(?:/|\bper\b|\ba\b(?= (?:day|week|month|year)\b)|[.*x](?= ?(?:1[.,]73|m2|m\^2))) ?\(?"
_PART: Final = alternation(_PARTS)
_OVER: Final = alternation(spelling for spelling, name in _PARTS.items() if name in _DENOMINATORS)
_ALSO: Final = r"(?: ?\([a-z%]{1,4}\))?"
_END: Final = r"(?![a-z0-9^])"

# What may stand behind a number: a pattern without groups.
UNIT: Final = (
    rf"(?:(?= ?-?[{_LEAD_OPENS}]) ?-?{_LEAD}{{0,7}}(?:{ULN}|{LLN}){_END}|{_TIMES_NORMAL}{_END}|{_PREDICTED}"
    rf"|{_POWER}{_CELLS}{_SLASH}(?:{_OVER}){_END}"
    rf"|[ -]?(?:{_PART})(?:{_ALSO}{_SLASH}(?:{_OVER})){{0,2}}{_END}|{_CELLS}{_SLASH}(?:{_OVER}){_END})"
)
_POWERED: Final = re.compile(rf" ?[x*·]? ?10 ?[^0-9]*(12|10|[34689])[)}}]?{_CELLS}{_SLASH}(.*)")
_CUT: Final = re.compile(_SLASH)
_ASIDE: Final = re.compile(_ALSO.removesuffix("?"))


@lru_cache(maxsize=4096)
def unit_named(spelling: str) -> str | None:
    """Name the unit that `UNIT` matched; null where the table has no such unit.

    >>> unit_named(" milligrams per deciliter"), unit_named(" x 10 9/l"), unit_named(" times the upper limit of normal")
    ('mg/dL', '10^9/L', 'xULN')
    """
    if powered := _POWERED.fullmatch(spelling):
        return _known(f"10^{powered[1]}/{_PARTS[_plain(powered[2])]}")
    spelling = _plain(_ASIDE.sub("", spelling))
    if spelling in _PARTS:
        return _known(_PARTS[spelling])
    if "pred" in spelling:
        return "%pred"
    if re.search(LLN, spelling):
        return "xLLN"
    if re.search(rf"{ULN}|normal", spelling):
        return "xULN"
    return _composed([_PARTS.get(_plain(part), "") for part in _CUT.split(spelling)])


def _plain(spelling: str) -> str:
    """Take the space or hyphen before a unit off, and hyphens inside it for spaces, as the table has them."""
    return spelling.lstrip(" -").replace("-", " ").rstrip()


def _composed(parts: list[str]) -> str | None:
    """Put parts under one name; counted cells are no part of it."""
    name = "/".join([parts[0], *(_UNDER_SLASH.get(part, part) for part in parts[1:])])
    return _known(name)


def _known(name: str) -> str | None:
    return name if name in UNITS or name in AGED or name == POINTS else None
