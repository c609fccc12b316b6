"""The words that doses are written with, as tables: units, denominators, routes, schedule words, stages, devices.

Keys are lower case; values are what the schema stores. Units are spelled as UCUM has them (https://ucum.org) where it
has them, and as plain words for what is counted.
"""

from collections.abc import Collection
from functools import lru_cache
from typing import Final, Literal

from parsers.schema import Stage, TimeUnit


def words(text: str) -> frozenset[str]:
    """The words of a text as a set: how the sets below are written down.

    >>> sorted(words("dose doses"))
    ['dose', 'doses']
    """
    return frozenset(text.split())


def stems(text: str) -> tuple[str, ...]:
    """The beginnings of words, as `str.startswith` takes them.

    >>> "administered".startswith(stems("give administ"))
    True
    """
    return tuple(text.split())


def begins(some: Collection[str], beginnings: str | tuple[str, ...]) -> bool:
    """Whether any of some words begins so.

    >>> begins(["is", "administered"], stems("give administ"))
    True
    """
    begun, others = _met(beginnings)
    if not begun.isdisjoint(some):
        return True
    if others.issuperset(some):
        return False
    for word in set(some) - others:
        if word.startswith(beginnings):
            if len(begun) < _MOST_MET:
                begun.add(word)
            return True
        if len(others) < _MOST_MET:
            others.add(word)
    return False


_MOST_MET: Final = 20_000  # words that are remembered for each set of beginnings


@lru_cache(maxsize=64)
def _met(beginnings: str | tuple[str, ...]) -> tuple[set[str], set[str]]:
    """The words that were met before, with one of some beginnings and without: texts repeat most of their words."""
    return set(), set()


# Units of an amount. A word that is also something else (g: gauge, m: metre) is settled by the lexer.
UNITS: Final[dict[str, str]] = {
    **dict.fromkeys(("g", "gm", "gms", "gr", "gram", "grams", "gramme", "grammes", "gs"), "g"),
    **dict.fromkeys(("mg", "mgs", "mgr", "milligram", "milligrams", "milligramme", "milligrammes", "mgm"), "mg"),
    **dict.fromkeys(
        ("ug", "mcg", "mcgs", "microgram", "micrograms", "microgramme", "microgrammes", "mikrogram", "ugm"),
        "ug",
    ),
    **dict.fromkeys(("ng", "nanogram", "nanograms"), "ng"),
    **dict.fromkeys(("iu", "ius", "ui", "ie", "international units", "international unit"), "[IU]"),
    **dict.fromkeys(("u", "unit", "units", "usp units"), "U"),
    **dict.fromkeys(("mu", "milliunits", "milliunit"), "mU"),
    **dict.fromkeys(("miu", "million iu"), "M[IU]"),
    **dict.fromkeys(("gy", "gray", "grays"), "Gy"),
    **dict.fromkeys(("cgy", "centigray"), "cGy"),
    **dict.fromkeys(("mci", "millicurie", "millicuries"), "mCi"),
    **dict.fromkeys(("mbq", "megabecquerel", "megabecquerels"), "MBq"),
    **dict.fromkeys(("gbq", "gigabecquerel", "gigabecquerels"), "GBq"),
    **dict.fromkeys(("kbq", "kilobecquerel"), "kBq"),
    **dict.fromkeys(("mmol", "mmols", "millimole", "millimoles", "millimol"), "mmol"),
    **dict.fromkeys(("umol", "umols", "micromole", "micromoles", "micromol"), "umol"),
    **dict.fromkeys(("nmol", "nanomole", "nanomoles"), "nmol"),
    **dict.fromkeys(("meq", "meqs", "milliequivalent", "milliequivalents"), "meq"),
}

# Volumes are the dose only where nothing else is stated, so they are a kind of their own.
VOLUMES: Final[dict[str, str]] = {
    **dict.fromkeys(
        ("ml", "mls", "cc", "milliliter", "milliliters", "millilitre", "millilitres", "mililiter", "mililiters"),
        "mL",
    ),
    **dict.fromkeys(("ul", "microliter", "microliters", "microlitre", "microlitres"), "uL"),
    **dict.fromkeys(("l", "liter", "liters", "litre", "litres"), "L"),
}

# What is counted: a power of ten that lost its superscript (5×107) is restored for these alone.
COUNTED: Final[dict[str, str]] = {
    **dict.fromkeys(("cell", "cells"), "cells"),
    **dict.fromkeys(("vg", "vgs", "vector genomes", "vector genome", "viral genomes", "gc", "genome copies"), "vg"),
    **dict.fromkeys(
        ("vp", "vps", "viral particles", "virus particles", "viral particle", "vector particles", "particle units"),
        "vp",
    ),
    **dict.fromkeys(("cfu", "cfus", "colony forming units", "colony-forming units", "colony forming unit"), "CFU"),
    **dict.fromkeys(("pfu", "pfus", "plaque forming units", "plaque-forming units", "plaque forming unit"), "PFU"),
    **dict.fromkeys(("tcid50", "tcid 50", "ccid50"), "TCID50"),
    **dict.fromkeys(("copies",), "copies"),
    **dict.fromkeys(("ffu", "focus forming units"), "FFU"),
    **dict.fromkeys(("islets", "ieq"), "[IEQ]"),
}

# Names of cells that stand for the unit: "120,000 VSELs", "1×10^6 CAR-T/kg", "10 x 10^6 Tregs".
CELL_NAMES: Final = words(
    """mscs msc vsels vsel hscs hsc nscs nsc dpscs pbmcs pbmc pbscs bmmncs bmmnc bmmcs mncs mnc tncs tnc epcs epc
    ctls ctl tils til tregs treg lymphocytes lymphocyte leukocytes leukocyte platelets erythrocytes
    keratinocytes chondrocytes fibroblasts hepatocytes cardiomyocytes myoblasts melanocytes macrophages
    monocytes neutrophils cardiospheres splenocytes progenitors cart-19 car-t cart cdcs adscs adsc ascs"""
)
# Endings of identifiers that name cells: "UC-MSCs", "hESC-RPEs", "CAR-T", "CD34+".
CELL_ENDINGS: Final = ("msc", "mscs", "cells", "mncs", "escs", "nks", "ctls", "tcells")

# Forms in which a medicine is counted: a count of them is the dose only where no other amount is stated.
FORMS: Final[dict[str, str]] = {
    **dict.fromkeys(("tablet", "tablets", "tab", "tabs", "tbl", "pill", "pills", "caplet", "caplets"), "tablet"),
    **dict.fromkeys(("capsule", "capsules", "cap", "caps", "softgel", "softgels", "gelcap", "gelcaps"), "capsule"),
    **dict.fromkeys(("drop", "drops", "gtt"), "drop"),
    **dict.fromkeys(("puff", "puffs", "actuation", "actuations"), "puff"),
    **dict.fromkeys(("sachet", "sachets"), "sachet"),
    **dict.fromkeys(("lozenge", "lozenges"), "lozenge"),
    **dict.fromkeys(("suppository", "suppositories"), "suppository"),
    **dict.fromkeys(("patch", "patches"), "patch"),
    **dict.fromkeys(("ampoule", "ampoules", "ampule", "ampules", "amp"), "ampoule"),
    **dict.fromkeys(("vial", "vials"), "vial"),
    **dict.fromkeys(("teaspoon", "teaspoons", "tsp"), "teaspoon"),
    **dict.fromkeys(("tablespoon", "tablespoons", "tbsp"), "tablespoon"),
    **dict.fromkeys(("scoop", "scoops"), "scoop"),
    **dict.fromkeys(("spray", "sprays"), "spray"),
}
# Forms that say how the medicine is taken where no route is written.
ORAL_FORMS: Final = frozenset({"tablet", "capsule", "lozenge"})

# Denominators for a body, as they follow a slash or "per".
BODY: Final[dict[str, str]] = {
    **dict.fromkeys(("kg", "kgr", "kgs", "kilo", "kilogram", "kilograms", "kgbw"), "kg"),
    **dict.fromkeys(
        (
            "m2",
            "m^2",
            "m²",
            "㎡",
            "sqm",
            "bsa",
            "square meter",
            "square metre",
            "meter square",
            "meters squared",
            "metre square",
            "sq. m",
            "m(2)",
            "m 2",
        ),
        "m2",
    ),
}
# Denominators written with an exponent, without a slash: "mg kg-1 min-1".
INVERSE: Final[dict[str, str]] = {
    **dict.fromkeys(("kg-1", "kg^-1", "kg⁻¹"), "kg"),
    **dict.fromkeys(("m-2", "m^-2", "m⁻²"), "m2"),
    **dict.fromkeys(("h-1", "hr-1", "h^-1", "h⁻¹"), "h"),
    **dict.fromkeys(("min-1", "min^-1", "min⁻¹"), "min"),
    **dict.fromkeys(("day-1", "d-1", "day^-1", "d⁻¹", "day⁻¹"), "day"),
    **dict.fromkeys(("week-1", "wk-1"), "week"),
    **dict.fromkeys(("ml-1", "ml⁻¹"), "mL"),
}
# Denominators that mean a person or one giving, and so are none: "cells/person/dose", "5 mg per subject".
NOBODY: Final = words(
    """person persons patient patients subject subjects participant participants dose doses administration
    injection injections infusion time occasion each eye side knee site sites joint treatment vaccination
    individual animal limb arm leg nostril application session visit adult child bw"""
)
# Denominators that make a strength of a form, a concentration, or a dose of one fraction.
PACKAGES: Final = words(
    """tablet tablets capsule capsules tab cap pill sachet vial vials ampoule ampule puff actuation bottle bag drop
    spray patch suppository syringe pen stick unit cartridge inhalation"""
)
CONCENTRATION_PER: Final = words("ml mls cc milliliter millilitre")
FRACTION_PER: Final = words("fraction fractions fx fr f")

TIMES: Final[dict[str, TimeUnit]] = {
    **dict.fromkeys(("minute", "minutes", "min", "mins", "mn"), "minute"),
    **dict.fromkeys(("hour", "hours", "hr", "hrs", "h"), "hour"),
    **dict.fromkeys(("day", "days", "d", "nights", "night"), "day"),
    **dict.fromkeys(("week", "weeks", "wk", "wks", "w"), "week"),
    **dict.fromkeys(("month", "months", "mo", "mos", "mth", "mths"), "month"),
    **dict.fromkeys(("year", "years", "yr", "yrs", "annum"), "year"),
}
# The same as denominators of an amount (the schema writes an hour `h`, a minute `min`).
PER_TIME: Final[dict[TimeUnit, str]] = {
    "minute": "min",
    "hour": "h",
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
}

# How often, in one word: times a day, times a week, or one dose every so many units of time.
Frequency = tuple[Literal["day", "week"], float] | tuple[Literal["every"], float, TimeUnit]
FREQUENCIES: Final[dict[str, Frequency]] = {
    **dict.fromkeys(words("qd od daily qday nightly qhs qpm qam qn hs everyday bedtime nocte mane sid"), ("day", 1.0)),
    **dict.fromkeys(words("bid bd bds"), ("day", 2.0)),
    **dict.fromkeys(words("tid tds"), ("day", 3.0)),
    **dict.fromkeys(words("qid qds"), ("day", 4.0)),
    **dict.fromkeys(words("qod eod qad"), ("every", 2.0, "day")),
    **dict.fromkeys(words("weekly qw ow"), ("every", 1.0, "week")),
    **dict.fromkeys(words("biw"), ("week", 2.0)),
    **dict.fromkeys(words("tiw"), ("week", 3.0)),
    **dict.fromkeys(words("eow qow fortnightly"), ("every", 2.0, "week")),
    **dict.fromkeys(words("monthly qm"), ("every", 1.0, "month")),
    **dict.fromkeys(words("quarterly"), ("every", 3.0, "month")),
    **dict.fromkeys(words("yearly annually"), ("every", 1.0, "year")),
    **dict.fromkeys(words("hourly"), ("every", 1.0, "hour")),
}
COUNTS: Final[dict[str, float]] = {"once": 1.0, "twice": 2.0, "thrice": 3.0}

NUMBER_WORDS: Final[dict[str, float]] = {
    "half": 0.5,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "eighteen": 18,
    "twenty": 20,
    "twenty-one": 21,
    "twenty-four": 24,
    "twenty-five": 25,
    "twenty-eight": 28,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "seventy-five": 75,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "one hundred": 100,
    "two hundred": 200,
    "three hundred": 300,
    "four hundred": 400,
    "five hundred": 500,
}
MULTIPLIERS: Final[dict[str, float]] = {
    **dict.fromkeys(("thousand",), 1e3),
    **dict.fromkeys(("lakh", "lakhs", "lac", "lacs"), 1e5),
    **dict.fromkeys(("million", "millions", "mln", "mio"), 1e6),
    **dict.fromkeys(("crore", "crores"), 1e7),
    **dict.fromkeys(("billion", "billions"), 1e9),
    **dict.fromkeys(("trillion",), 1e12),
}
ORDINALS: Final[dict[str, float]] = {
    **dict.fromkeys(("other", "second", "alternate", "alternating", "alternative", "2nd"), 2.0),
    **dict.fromkeys(("third", "3rd"), 3.0),
    **dict.fromkeys(("fourth", "4th"), 4.0),
}

# Routes: lower-case adjectives. A noun that only says how (injection, infusion) is the weaker word: see GENERIC_ROUTES.
_WRITTEN_ROUTES: Final[dict[str, str]] = {
    **dict.fromkeys(
        (
            "oral",
            "orally",
            "po",
            "per os",
            "peros",
            "by mouth",
            "per oral",
            "per orally",
            "peroral",
            "perorally",
            "swallowed",
            "through the mouth",
        ),
        "oral",
    ),
    **dict.fromkeys(
        (
            "iv",
            "intravenous",
            "intravenously",
            "by vein",
            "through the vein",
            "through a vein",
            "into the vein",
            "into a vein",
            "in the vein",
            "ivgtt",
            "civgtt",
            "ivdrip",
            "ivd",
            "ivp",
            "civ",
            "civi",
            "intra venous",
            "intravascular",
            "intravascularly",
            "endovenous",
            "intravenuous",
            "intraveneously",
        ),
        "intravenous",
    ),
    **dict.fromkeys(
        (
            "sc",
            "sq",
            "subq",
            "subcut",
            "subcutaneous",
            "subcutaneously",
            "subcutanous",
            "under the skin",
            "sub cutaneous",
            "sub-q",
        ),
        "subcutaneous",
    ),
    **dict.fromkeys(("im", "intramuscular", "intramuscularly", "into the muscle"), "intramuscular"),
    **dict.fromkeys(("intrathecal", "intrathecally", "intraspinal", "it"), "intrathecal"),
    **dict.fromkeys(
        ("intraventricular", "intraventricularly", "intracerebroventricular", "icv", "into a ventricle"),
        "intraventricular",
    ),
    **dict.fromkeys(("intradermal", "intradermally", "intradermic"), "intradermal"),
    **dict.fromkeys(("intravitreal", "intravitreally", "intravitreous"), "intravitreal"),
    **dict.fromkeys(("subretinal", "subretinally"), "subretinal"),
    **dict.fromkeys(("topical", "topically"), "topical"),
    **dict.fromkeys(("transdermal", "transdermally", "percutaneous application"), "transdermal"),
    **dict.fromkeys(
        (
            "inhaled",
            "inhalation",
            "inhalations",
            "inhale",
            "nebulized",
            "nebulised",
            "nebulization",
            "nebulisation",
            "by inhalation",
            "oral inhalation",
            "orally inhaled",
            "inhaled orally",
            "via nebulizer",
            "aerosolized",
            "aerosolised",
            "inhalational",
        ),
        "inhaled",
    ),
    **dict.fromkeys(("intranasal", "intranasally", "nasal", "nasally"), "intranasal"),
    **dict.fromkeys(("sublingual", "sublingually", "under the tongue"), "sublingual"),
    **dict.fromkeys(("buccal", "buccally"), "buccal"),
    **dict.fromkeys(("rectal", "rectally", "per rectum", "intrarectal"), "rectal"),
    **dict.fromkeys(("vaginal", "vaginally", "intravaginal", "intravaginally"), "vaginal"),
    **dict.fromkeys(("ophthalmic", "eye drops", "eyedrops", "intraocular"), "ophthalmic"),
    **dict.fromkeys(
        ("intracoronary", "intra coronary", "coronary artery infusion", "coronary infusion", "intracoronarily"),
        "intracoronary",
    ),
    **dict.fromkeys(
        ("intramyocardial", "intramyocardially", "transendocardial", "transendocardially"), "intramyocardial"
    ),
    **dict.fromkeys(("epicardial", "epicardially"), "epicardial"),
    **dict.fromkeys(("intrapericardial",), "intrapericardial"),
    **dict.fromkeys(("intra-arterial", "intraarterial", "intraarterially", "intra arterial"), "intraarterial"),
    **dict.fromkeys(("intraarticular", "intraarticularly", "intra articular"), "intraarticular"),
    **dict.fromkeys(("intraperitoneal", "intraperitoneally"), "intraperitoneal"),
    **dict.fromkeys(("intrapleural", "intrapleurally"), "intrapleural"),
    **dict.fromkeys(("intravesical", "intravesically"), "intravesical"),
    **dict.fromkeys(("intratumoral", "intratumorally", "intratumoural"), "intratumoral"),
    **dict.fromkeys(("intralesional", "intralesionally"), "intralesional"),
    **dict.fromkeys(
        ("intracavernous", "intracavernosal", "intracavernously", "intracavernosally", "intrapenile"), "intracavernous"
    ),
    **dict.fromkeys(("intraurethral", "intraurethrally", "transurethral", "urethral"), "intraurethral"),
    **dict.fromkeys(("epidural", "epidurally", "extradural"), "epidural"),
    **dict.fromkeys(("caudal", "caudally"), "caudal"),
    **dict.fromkeys(("perineural", "perineurally"), "perineural"),
    **dict.fromkeys(("intraosseous",), "intraosseous"),
    **dict.fromkeys(("intracerebral", "intraparenchymal", "intracranial", "intraputaminal"), "intracerebral"),
    **dict.fromkeys(("intrahepatic",), "intrahepatic"),
    **dict.fromkeys(("intraportal",), "intraportal"),
    **dict.fromkeys(("intratracheal", "endotracheal", "intratracheally"), "intratracheal"),
    **dict.fromkeys(("intracameral",), "intracameral"),
    **dict.fromkeys(("subconjunctival",), "subconjunctival"),
    **dict.fromkeys(("intradiscal",), "intradiscal"),
    **dict.fromkeys(("intrauterine",), "intrauterine"),
    **dict.fromkeys(("nasogastric", "enteral", "enterally"), "enteral"),
}
_PREFIXES: Final = ("intra", "trans", "sub", "epi", "peri", "endo")
ROUTES: Final[dict[str, str]] = _WRITTEN_ROUTES | {
    f"{prefix} {word.removeprefix(prefix)}": route  # "intra-coronary", "trans dermal"
    for word, route in _WRITTEN_ROUTES.items()
    for prefix in _PREFIXES
    if word.startswith(prefix) and word.isalpha()
}
# Words for a giving that name no route by themselves; kept only where nothing better is said.
GENERIC_ROUTES: Final[dict[str, str]] = {
    **dict.fromkeys(("infusion", "infusions", "infused", "drip"), "infusion"),
    **dict.fromkeys(("injection", "injections", "injected", "injects", "inject"), "injection"),
}
# A route word before one of these is part of a device or a test, not a route: "subcutaneous reservoir".
NOT_ROUTE_BEFORE: Final = words(
    """access tissue fat line glucose mucosa hygiene cavity health contraceptive contraceptives anticoagulant
    anticoagulants intake temperature cancer lichen ulcer congestion obstruction cannulas coronary artery
    arteries vessel vessels surface mapping ablation airway pressure hypoglycemic antidiabetic antidiabetics
    nutrition"""
)
IMPLANTED: Final = words("pouch reservoir port pump device catheter drug cannula")
# "stage IV", "phase IV": a roman numeral, not a route.
NUMERAL_BEFORE: Final = words("stage phase class grade type part arm group cohort level schedule step ii iii nyha")

EVENTS: Final = words(
    """dose doses dosage injection injections infusion infusions administration administrations vaccination
    vaccinations immunization immunizations instillation instillations transfusion transfusions transplantation
    transplantations application applications implantation implantations treatments bolus boluses shot shots
    dosing intake md mds ld session sessions occasions inoculation inoculations"""
)
STAGES: Final[dict[str, Stage]] = {
    **dict.fromkeys(("loading", "priming"), "loading"),
    **dict.fromkeys(("induction",), "induction"),
    **dict.fromkeys(("maintenance",), "maintenance"),
    **dict.fromkeys(
        ("dose level", "dose levels", "cohort", "cohorts", "escalation", "escalating", "dose cohort"), "dose_level"
    ),
}
DEVICES: Final[dict[str, str]] = {
    "ommaya reservoir": "Ommaya reservoir",
    "drug pouch": "drug pouch",
    "drug delivery device": "drug delivery device",
    "infusion pump": "infusion pump",
    "syringe pump": "syringe pump",
    "insulin pump": "insulin pump",
    "autoinjector": "autoinjector",
    "auto-injector": "autoinjector",
    "prefilled syringe": "prefilled syringe",
    "pre-filled syringe": "prefilled syringe",
    "pre-filled pen": "prefilled pen",
    "prefilled pen": "prefilled pen",
    "pen injector": "pen injector",
    "dry powder inhaler": "dry powder inhaler",
    "metered dose inhaler": "metered dose inhaler",
    "inhaler": "inhaler",
    "nebulizer": "nebulizer",
    "nebuliser": "nebulizer",
    "lumbar catheter": "lumbar catheter",
}
# Stems, told by the beginnings of words.
CHANGING: Final = stems(
    "increas decreas reduc escalat titrat uptitrat downtitrat up-titrat rais lower increment adjust"
)
GIVEN: Final = stems("undergo give administ take receiv inject infus deliver transplant appli instil bolus ingest")
TOTALS: Final = words("total totaling totalling totally cumulative cumulatively overall")
MAXIMA: Final = words("max max. maximum maximal maximally capped ceiling")
DILUENTS: Final = words("saline nacl dextrose glucose ringer ringer's water solution d5w albumin physiological medium")
# How the names of substances end: stems of international nonproprietary names (WHO), where no other word ends so.
SUBSTANCES: Final = stems(
    """mab tinib rafenib ciclib lisib parib zomib taxel platin rubicin fosfamide phosphamide vastatin prolol
    sartan prazole cillin mycin navir tegravir ciclovir buvir conazole dipine gliptin gliflozin glutide parin
    xaban caine curonium fentanil fentanyl setron triptan zolam zepam thiazide trexate citabine darabine dribine
    arabine cristine relbine tecan poside limus dronate denafil dalafil rdenafil metformin glitazone prednisone
    nisolone methasone cortisone cycline floxacin penem profen coxib semide terol tropium phalan sulfan nalapril
    sinopril mipril dopril topril inapril zepril dolapril zapril fenopril clopidogrel grelor grastim poetin
    pegaspargase asparaginase hydramine propofol lactone
    renone oxetine triptyline pramine lukast gabalin gabapentin tidine ridone apine piprazole aspirin paracetamol
    acetaminophen morphine warfarin"""
)
