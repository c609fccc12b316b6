"""What an amount in a text is the amount of: a dose, or one of the many things written with the same units.

Each role has its words, which stand near the amount in its sentence. What is no dose stays out: a strength, a sample of
blood, a concentration, an increment, a limit of a laboratory value, an equivalent, a rate.
"""

import re
from itertools import pairwise
from typing import Final

from parsers.text.doses.amounts import Mention
from parsers.text.doses.tokens import Tokens
from parsers.text.doses.vocabulary import CHANGING, DILUENTS, begins, words

_SAMPLES: Final = words(
    """blood sample samples sampling urine aspirate aspirated aspiration drawn withdrawn collected collection csf
    saliva extraction extracted ultrafiltration biopsy marrow aspirates phlebotomy venipuncture tube tubes
    harvested residual void voided excreted"""
)
_DRINKS: Final = words(
    """water juice milk meal beverage drink breakfast fluid fluids broth diet tea coffee sucrose syringe syringes
    lactose starch"""
)
_DILUTING: Final = words(
    """diluted dilute dilution dissolved diluent reconstituted reconstitute mixed suspended resuspended"""
)
_WEIGHTS: Final = words(
    """weight weigh weighs weighing weighed birthweight tumor tumour prostate breast mass stool faeces feces"""
)
_STEPS: Final = words("increment increments steps decrement decrements intervals-of adjustment adjustments")
_STRENGTHS: Final = words(
    """available supplied provided strength strengths contains containing contain formulated formulation packaged
    presented composed manufactured"""
)
_SUPPLIED: Final = words("supplied packaged")
_HOLDERS: Final = words("vial vials syringe syringes ampoule ampoules")
_EQUIVALENT: Final = words("equivalent equivalents equivalence corresponding corresponds equal equals equating")
_MEANT: Final = words("dose doses target aim")  # "a target dose of >= 100 mg" is a dose
_TESTS: Final = words("ogtt tolerance challenge load clamp")
_BREATHING: Final = words("tidal ventilation ventilated ventilator peep oxygen ecmo")
_EATING: Final = words("diet diets dietary intake meal meals food foods restriction restricted")
_FOODS: Final = words(
    """sodium salt carbohydrate carbohydrates protein proteins fiber fibre fat fats cholesterol sugar chloride nuts
    soy fruit vegetables"""
)
_MACHINE: Final = words("pulses shocks impulses shockwaves shockwave hz hertz joule joules")
_EXCIPIENTS: Final = words(
    """lactose starch gelatin gelatine stearate cellulose croscarmellose silica talc dioxide excipient excipients
    composition mannitol maltodextrin glycerin glycerol carbopol carbapol carbomer triethanolamine paraben
    methylparaben propylparaben propylene polyethylene petrolatum paraffin"""
)
_NEEDLES: Final = words("needle needles gauge catheter trocar cannula")


_FAR_GIVINGS: Final = 9  # tokens: from "3 injections" to the amount of each
_JOINING: Final = (",", "and", "(", ")", "&", "plus")
_PACKED: Final = ("strength", "packed")
_HEAVIEST: Final = 1000  # grams: nobody is given a kilogram
_MOST_FORMS: Final = 50  # tablets or drops at once; "600 capsules mg" is a slip of the pen
_FAR: Final = 20  # tokens: from a powder to its proportions


def settle(tokens: Tokens, mentions: list[Mention], first: int, last: int) -> None:
    """Give each mention of one sentence (tokens `first` to `last`) its role, in place."""
    for mention in mentions:
        if mention.role == "dose":
            before = tokens.words[max(first, mention.first - 8) : mention.first]
            after = tokens.words[mention.last : min(last, mention.last + 7)]
            mention.role = _role(tokens, mention, before, after)
    _settle_surroundings(tokens, mentions, first, last)
    _settle_excipients(tokens, mentions, first)
    _settle_contents(tokens, mentions)
    _settle_strengths(tokens, mentions, first)
    _settle_supplies(tokens, mentions, first, last)
    _settle_forms(tokens, mentions)
    _settle_tablets(mentions)
    _settle_composition(tokens, mentions)
    _settle_totals(tokens, mentions, first, last)
    _settle_radiation(tokens, mentions)
    for mention in mentions:
        if mention.role == "whole":
            mention.role = "dose"


def _role(tokens: Tokens, mention: Mention, before: list[str], after: list[str]) -> str:
    """The role of one mention by the words around it; "dose" where nothing speaks against it."""
    near = before[-1] if before else ""
    if tokens.kinds[mention.first - 1 : mention.first] == "~":
        return "tolerance"
    if mention.kind == "%":
        return "percent"
    if mention.kind == "v":
        return _role_of_volume(mention, before, after)
    compared = tokens.kinds[max(mention.first - 3, 0) : mention.first].endswith(("<", "<=", "<i"))
    if mention.unit == "Gy" and near in ("of", "at") and before[-2:-1] and tokens.kinds[mention.first - 2] == "X":
        return "fraction"
    if compared and mention.unit != "Gy" and not _MEANT & set(before):
        return "limit"
    if _is_step(before, after):
        return "step"
    if _EQUIVALENT & set(before[-3:]) or _EQUIVALENT & set(after[:1]) or (near == "of" and "place" in before):
        return "equivalent"
    if mention.unit == "g" and mention.per is None and _WEIGHTS & {*before[-3:], *after[:3]}:
        return "weight"
    if mention.unit == "g" and mention.low >= _HEAVIEST:
        return "weight"  # "study 3689g"
    if mention.unit == "U" and tokens.words[mention.first]:
        return "form"  # "one unit of X" is a pack, not a unit of activity
    if mention.unit in ("g", "mg") and _is_powder(tokens, mention, after):
        return "excipient"
    if mention.unit in ("g", "mg") and _TESTS & set(after[:4]):
        return "test"
    if (mention.kind == "c" and mention.per in ("min", "h")) or {"rate", "maximum"} <= set(before):
        return "rate"
    if _STRENGTHS & set(before[-4:]) and mention.kind == "u" and "daily" not in before and "dose" not in after:
        return "strength"
    if mention.kind == "b" and {"follow", "follows"} & set(after[:4]):
        return "composition"  # "2 pills, as follows: 1 capsule of A and 1 tablet of B"
    if mention.kind == "b" and not 0.2 <= mention.low <= _MOST_FORMS:
        return "limit"
    if near == "of" and before[-2:-1] and tokens.kinds[mention.first - 2] == "b":
        return "packed"  # "a tablet of 500 mg"
    return "dose"


def _is_powder(tokens: Tokens, mention: Mention, after: list[str]) -> bool:
    """What fills a capsule or is eaten: "21 mg of lactose", "20 mg of A:B 85/15 w/w"."""
    window = tokens.words[mention.last : mention.last + _FAR]
    if after[:1] == ["of"] and _FOODS & set(after[1:2]) and mention.unit == "g":
        return True  # "15 g of carbohydrate"
    by_weight = "w" in window and "/".join(window).find("w///w") >= 0
    return by_weight or (after[:1] == ["of"] and bool(_EXCIPIENTS & set(after[1:2])))


def _settle_surroundings(tokens: Tokens, mentions: list[Mention], first: int, last: int) -> None:
    """What the whole sentence is about: air that is breathed, food that is eaten, a machine that is set."""
    words = tokens.words[first:last]
    breathing, eating = not _BREATHING.isdisjoint(words), not _EATING.isdisjoint(words)
    machine = not _MACHINE.isdisjoint(words)
    for mention in mentions if breathing or eating or machine else ():
        near = {
            *tokens.words[max(first, mention.first - 4) : mention.first],
            *tokens.words[mention.last : mention.last + 4],
        }
        if machine or (breathing and mention.kind == "v"):
            mention.role = "measure"
        elif eating and mention.unit in ("g", "mg", "kg", "mmol") and near & _FOODS:
            mention.role = "food"


def _settle_excipients(tokens: Tokens, mentions: list[Mention], first: int) -> None:
    """What a placebo or tablet is made of is no dose: "composition: lactose 66 mg, starch 25 mg"."""
    if len(mentions) < 3:
        return
    words = tokens.words[first : mentions[-1].last + 4]
    if len(_EXCIPIENTS & set(words)) >= 2:
        start = first + min(place for place, word in enumerate(words) if word in _EXCIPIENTS)
        for mention in mentions:
            if mention.first > start or mention.last + 4 > start:
                mention.role = "excipient"


def _settle_contents(tokens: Tokens, mentions: list[Mention]) -> None:
    """ "25 million cells in a solution containing 10% DMSO and 1800 U heparin": what a solution contains is no dose."""
    for place, mention in enumerate(mentions[1:], 1):
        between = tokens.words[mentions[place - 1].last : mention.first]
        inside = (
            mentions[place - 1].role == "contents" and set(between) <= {*_JOINING, *between[:3]} and len(between) < 6
        )
        counted = mentions[place - 1].kind == "b"  # "two capsules containing 30 mg"
        if mention.kind in "u%" and not counted and ("containing" in between[-3:] or inside):
            mention.role = "contents"


def _role_of_volume(mention: Mention, before: list[str], after: list[str]) -> str:
    """A volume is a sample, a drink, a rate or a diluent more often than a dose."""
    close = {*before[-5:], *after[:5]}
    if _SAMPLES & close:
        return "sample"
    if _DRINKS & set(after[:4]) or {"fluid", "fluids"} & set(before[-5:]) or _WEIGHTS & {*before[-3:], *after[:2]}:
        return "drink"
    if mention.per is not None and mention.per.rpartition("/")[2] in ("min", "h"):
        return "measure" if mention.per.endswith("min") else "rate"
    if (before[-1:] == ["in"] and DILUENTS & set(after[:4])) or _DILUTING & set(before[-6:]):
        return "diluent"
    if mention.unit == "L" and mention.per not in (None, "day"):
        return "rate"
    return "dose"


def _is_step(before: list[str], after: list[str]) -> bool:
    """ "increased by 1.25 mg", "tapered every 5 days for 5 mg", "in 0.2 mg/kg weekly increments"."""
    by = before[-1:] in (["by"], ["for"]) and begins(before[-6:-1], (*CHANGING, "taper"))
    by = by or (before[-1:] == ["was"] and "unit" in before and begins(before, "adjust"))
    return by or bool(_STEPS & {*after[:3], *before[-3:]})


def _settle_strengths(tokens: Tokens, mentions: list[Mention], first: int) -> None:
    """ "available as 24 mg, 49 mg and 97 mg": the word before a list holds for all of it.

    So it does for what "each capsule contains", with names and brackets between.
    """
    words = tokens.words[first : mentions[-1].last]
    each = tokens.kinds[first] == "e" and begins(words, "contain")
    joining = set(",&/-bwI()" if each else ",&/-bw")
    for previous, mention in pairwise(mentions):
        between = tokens.kinds[previous.last : mention.first]
        if between == ")" and previous.unit == mention.unit and mention.per and not previous.per:
            for strength in mentions:  # "drug (500 mg and 120 mg) 10 mg/kg/day"
                if strength.first <= previous.first and "(" not in tokens.kinds[strength.last : previous.first]:
                    strength.role = "strength" if strength.role == "dose" and not strength.per else strength.role
        if previous.role in _PACKED and mention.role == "dose" and not set(between) - joining:
            mention.role = previous.role


def _settle_supplies(tokens: Tokens, mentions: list[Mention], first: int, last: int) -> None:
    """ "supplied in 100 mg or 500 mg single-use vials": what a vial or syringe holds that is supplied, not given."""
    words = tokens.words[first:last]
    if _SUPPLIED.isdisjoint(words) or _HOLDERS.isdisjoint(words):
        return
    start = first + min(place for place, word in enumerate(words) if word in _SUPPLIED)
    for mention in mentions:
        if mention.first > start and mention.kind == "u" and mention.role == "dose" and mention.per is None:
            mention.role = "strength"


def _settle_forms(tokens: Tokens, mentions: list[Mention]) -> None:
    """ "150 mg and 50 mg tablets taken at a dose of 300 mg": forms before the dose that is called so."""
    called = [mention for mention in mentions if tokens.words[mention.first - 2 : mention.first] == ["dose", "of"]]
    if not called:
        return
    formed = False
    for mention in reversed(mentions[: mentions.index(called[0])]):
        listed = formed and not set(tokens.kinds[mention.last : mention.last + 2]) - set(",&/-bwzZ")
        formed = mention.kind == "u" and mention.role == "dose" and (mention.form is not None or listed)
        if formed:
            mention.role = "strength"


def _settle_tablets(mentions: list[Mention]) -> None:
    """ "8 mg, 16 mg, 32 mg/tab, 1 tablet once a day", "4 tablets (0.47 g per tablet)": so many times the strength."""
    counts = {mention.low for mention in mentions if mention.kind == "b" and mention.low == mention.high}
    strengths = [mention for mention in mentions if mention.role in _PACKED and mention.per is None]
    if len(counts) != 1 or any(
        mention.role == "dose" and mention.kind == "u" and mention.low > 0 for mention in mentions
    ):
        counts &= {1.0}
    for count in counts:
        for mention in strengths:
            mention.role = "dose"
            mention.low, mention.high = mention.low * count, mention.high * count


def _settle_totals(tokens: Tokens, mentions: list[Mention], first: int, last: int) -> None:
    """ "320 million cells total", "total of 60 ml": a total, unless it is a day's ("total 1000 mg per day")."""
    for mention in mentions:
        if mention.role not in ("dose", "diluent") or (mention.per and mention.per.endswith("day")):
            continue
        before = tokens.kinds[max(first, mention.first - 10) : mention.first]
        after = tokens.kinds[mention.last : min(last, mention.last + 2)]
        if after == "Tf":
            continue  # "250 mg total daily dose"
        before = before[max(before.rfind(sign) for sign in "zZ;.)(") + 1 :]
        if after.startswith(("T", "iT")) or ("T" in before and "f" not in before and _leads(before, "T")):
            mention.role = "total"
        elif "M" in before and _leads(before, "M"):
            mention.role = "ceiling" if "F" in before[-5:] else "maximum"  # "for a maximum of 450 mg": of them all
    _spread_total(tokens, mentions)


def _leads(before: str, sign: str) -> bool:
    """Whether a word such as "total" or "maximum" leads up to an amount: close by, or with "dose" behind it."""
    behind = before[before.rfind(sign) + 1 :]
    return len(behind) <= 3 or "D" in behind[:2]


def _spread_total(tokens: Tokens, mentions: list[Mention]) -> None:
    """ "Total dose: 5 mg of A + 140 mg of B": the word holds for the whole sum."""
    for previous, mention in pairwise(mentions):
        between = tokens.kinds[previous.last : mention.first]
        summed = not {"+", "plus", "combined"}.isdisjoint(tokens.words[previous.last : mention.first])
        if previous.role == "total" and mention.role == "dose" and summed and not set(between) & set(";.f"):
            mention.role = "total"


def _settle_radiation(tokens: Tokens, mentions: list[Mention]) -> None:
    """Of two amounts of radiation the larger is the total, the other a fraction's: "66 Gy (2-2.2 Gy/fx)"."""
    grays = [mention for mention in mentions if mention.unit in ("Gy", "cGy")]
    if any(mention.role == "total" for mention in grays):
        for mention in grays:
            if mention.role == "dose" and mention.high <= 5 and mention.unit == "Gy":
                mention.role = "fraction"
    for mention in grays:
        if mention.role == "total":
            mention.role = "dose"
    largest = max((mention.high for mention in grays if mention.role == "dose"), default=0.0)
    for mention in grays:
        multiplied = mention.count is not None or tokens.kinds[mention.last : mention.last + 1] == "x"
        if mention.role == "dose" and mention.high * 5 <= largest and mention.high <= 5 and not multiplied:
            mention.role = "fraction"


def _settle_composition(tokens: Tokens, mentions: list[Mention]) -> None:
    """ "200 mg (two 100 mg tablets)": how a dose is made up; without the 200 mg, the product is the dose."""
    doses = [mention for mention in mentions if mention.role == "dose" and mention.kind == "u"]
    for mention in doses:
        stated = _count_before(tokens, mention) or _count_behind(tokens, mentions, mention)
        counts = [stated, *_forms_before(tokens, mentions, mention), *_forms_around(tokens, mentions, mention)]
        whole = next(
            (found for count in counts if count and count > 1 and (found := _whole(doses, mention, count))), None
        )
        if whole is not None:
            mention.role, whole.role = "composition", "whole"
        elif _is_of_each_form(tokens, mentions, mention):
            mention.role = "strength"
        elif mention.form is not None and stated is not None and 2 <= stated <= 6 and stated == int(stated):
            mention.low, mention.high, mention.count = mention.low * stated, mention.high * stated, None
    _settle_divided(tokens, [mention for mention in doses if mention.role != "composition"])


def _whole(doses: list[Mention], part: Mention, count: float) -> Mention | None:
    """The dose of the sentence that is so many times this one."""
    made = part.low * count
    return next(
        (dose for dose in doses if dose is not part and dose.unit == part.unit and abs(dose.low - made) < 1e-9), None
    )


def _is_of_each_form(tokens: Tokens, mentions: list[Mention], mention: Mention) -> bool:
    """ "4 capsules (2 white, 200 mg each)": the strength of forms that are counted before it."""
    counted = any(other.kind == "b" and "(" in tokens.kinds[other.last : mention.first] for other in mentions)
    return counted and tokens.words[mention.last : mention.last + 1] == ["each"]


def _forms_around(tokens: Tokens, mentions: list[Mention], mention: Mention) -> list[float]:
    """ "25 mg capsule, 4 capsules (100 mg)": counts of forms beside a strength; "30 ug (15 ug each)": two of them."""
    counts = [other.low for other in mentions if other.kind == "b"] if mention.form is not None else []
    return [*counts, 2.0] if tokens.words[mention.last : mention.last + 1] == ["each"] else counts


def _forms_before(tokens: Tokens, mentions: list[Mention], mention: Mention) -> list[float]:
    """ "2*2 tablets of 150 mg": the counts of the tablets before their strength, of all givings and of one."""
    for other in mentions:
        if other.kind == "b" and other.last == mention.first - 1 and tokens.words[other.last] == "of":
            return [other.low * (other.count or 1.0), other.low]
    return []


def _settle_divided(tokens: Tokens, doses: list[Mention]) -> None:
    """ "600 mg daily (2 doses of 300 mg)" is a day's amount and its parts; "30 injections of 0.1 mg (3 mg)" a total."""
    for part in doses:
        place = _givings_before(tokens, part)
        if place is None or part.role != "dose":
            continue
        count = tokens.numbers[place].value
        for whole in doses:
            if whole is part or whole.unit != part.unit or abs(whole.low - part.low * count) > 1e-9 or count <= 1:
                continue
            if "daily" in tokens.words[whole.last : whole.last + 3] and whole.first < part.first:
                whole.per, part.role = "day", "composition"
            elif "(" in tokens.kinds[whole.last : part.first]:
                part.role, whole.parts_at = "composition", place  # "675 mg (administered as 3 injections of 225 mg)"
            elif whole.role in ("dose", "whole"):
                whole.role = "total"


def _givings_before(tokens: Tokens, part: Mention) -> int | None:
    """Where the count of givings of an amount stands: "2 doses of 300 mg", "3 SC injections of drug at 225 mg"."""
    for place in range(part.first - 3, max(part.first - _FAR_GIVINGS, -1), -1):
        if place in tokens.numbers and set(tokens.kinds[place + 1 : place + 3]) & {"D", "R"}:
            return place
    return None


_COUNT_BEHIND: Final = re.compile(r"b,n(?=[-i])|xZ(?=z)")


def _count_behind(tokens: Tokens, mentions: list[Mention], mention: Mention) -> float | None:
    """The figure behind an amount and its form: "5 mg capsules, 3 to be taken", "200 mg x 2 tablets"."""
    found = _COUNT_BEHIND.match(tokens.kinds, mention.last)
    if found is None or found.end() - 1 not in tokens.numbers:
        return None
    for other in mentions:
        if other.first == found.end() - 1 and other.kind == "b":
            other.role, mention.form = "composition", mention.form or other.unit
    return tokens.numbers[found.end() - 1].value if mention.form else None


def _count_before(tokens: Tokens, mention: Mention) -> float | None:
    """The figure before an amount: "two 100 mg tablets", "2 x 100 mg", "2 doses of 300 mg"."""
    if mention.count is not None:
        return mention.count
    if mention.first - 1 in tokens.numbers:
        return tokens.numbers[mention.first - 1].value
    return None
