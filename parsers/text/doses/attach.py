"""What belongs to a dose besides its schedule: volume, concentration, total, maximum, fractions, and its own count."""

import re
from typing import Final

from parsers.schema import Amount
from parsers.text.doses.amounts import Mention
from parsers.text.doses.draft import Draft
from parsers.text.doses.facts import Fact
from parsers.text.doses.tokens import Tokens
from parsers.text.doses.vocabulary import DILUENTS

# What separates one part of a sentence from the next: a semicolon, a junction (then, plus), a line break.
BREAK: Final = re.compile("[;JN]")
# The roles of what belongs to a dose; a mention of any other role belongs to none.
_PARTS: Final = ("dose", "diluent", "total", "concentration", "percent", "maximum", "ceiling", "fraction")
_NEAR: Final = 10  # tokens: what a concentration of a dose is away from it at most

_RESULTS: Final = frozenset(("ng", "mU", "nmol", "umol", "mmol"))  # per mL, these are of a laboratory


def attach_mentions(tokens: Tokens, drafts: list[Draft], mentions: list[Mention]) -> None:
    """Give volumes, concentrations, totals, maxima and fractions to the nearest dose of their clause."""
    chosen = {id(draft.mention) for draft in drafts}
    for draft in drafts:
        _settle_draft(draft)
    for mention in mentions:
        near = _nearest(tokens, drafts, mention) if id(mention) not in chosen and mention.role in _PARTS else None
        if near is None:
            continue
        if mention.role in ("concentration", "percent"):
            _settle_concentration(tokens, near, mention)
        elif mention.role in ("maximum", "ceiling"):
            near.maximum = mention.amount()
        elif mention.role == "fraction":
            _check_fractions(near, mention)
        elif mention.kind == "v" and near.volume is None:
            near.volume = mention.amount() if near.mention.kind != "v" else None
        elif mention.role == "total" and near.total is None and mention.unit == near.mention.unit:
            near.total = mention.amount()


def _settle_concentration(tokens: Tokens, near: Draft, mention: Mention) -> None:
    """Note a concentration of a dose, unless it is a laboratory's or a diluent's; several are of a mixture's parts."""
    if near.mention.unit == "Gy" or mention.unit in _RESULTS or _is_diluent(tokens, near, mention):
        return
    per = None if mention.kind == "%" else "mL"
    stated = Amount(low=mention.low, high=mention.high, unit=mention.unit, per=per)
    if stated not in near.concentrations:
        near.concentrations.append(stated)
        near.concentration = None if len(near.concentrations) > 1 or _is_far(near, mention) else stated


def _is_far(near: Draft, mention: Mention) -> bool:
    """Whether a concentration stands too far from a dose to be its own."""
    return max(mention.first - near.mention.last, near.mention.first - mention.last) > _NEAR


def _is_diluent(tokens: Tokens, near: Draft, mention: Mention) -> bool:
    """ "10 mg in 20 mL 0.9% NaCl": the strength of what the dose is diluted with; of a volume alone it is its own."""
    following = tokens.words[mention.last : mention.last + 3]
    part = "dose" in following[:1]  # "a 10% dose is given as bolus"
    return mention.kind == "%" and (part or (near.mention.kind != "v" and bool(DILUENTS & set(following))))


def _settle_draft(draft: Draft) -> None:
    """Read what the mention of a dose itself says: its own volume, its count, a total that is the dose."""
    mention = draft.mention
    draft.volume = mention.volume
    draft.weak = {"packed": "strength", "rate": "rate"}.get(mention.role)
    if mention.kind == "v":
        draft.weak = draft.weak or "volume"
    if mention.kind == "b":
        draft.weak = "form"
    if mention.form is not None and mention.kind == "u" and not draft.is_scheduled and "route" not in draft.facts:
        draft.weak = "strength"
    if mention.role == "fraction":
        draft.weak = "fraction"
    if mention.unit != "Gy" and "multiplied" in draft.facts:
        count = draft.facts.pop("multiplied")
        draft.facts.setdefault("administrations", count)
    _settle_denominator(draft)
    if mention.role == "total" and mention.kind != "v":
        draft.total = draft.amount
        draft.facts.pop("administrations", None)  # "10 injections for a total of 10^8": a part each
        draft.facts.pop("multiplied", None)
    if (
        mention.count is not None
        and mention.count == int(mention.count)
        and mention.kind in "uc"
        and mention.unit != "Gy"
    ):
        _settle_count(draft, mention.count)
    if mention.unit in ("Gy", "cGy"):
        _total_of_fractions(draft)


def _settle_count(draft: Draft, count: float) -> None:
    """ "2 x 200 mg once a day" is 400 mg once a day; "2 x 3 mg/m2" alone is given twice."""
    amount = draft.amount
    if amount is not None and draft.facts.get("times_per_day") is not None:
        draft.amount = Amount(low=amount.low * count, high=amount.high * count, unit=amount.unit, per=amount.per)
    else:
        draft.learn(Fact("administrations", count, draft.mention.first, draft.mention.first + 1))


def _is_counted(draft: Draft) -> bool:
    """Whether a count of givings stands directly before an amount: "2 doses of 300 mg per day"."""
    place = draft.places.get("administrations")
    return place is not None and place[0] == draft.mention.first - 3 and "administrations" in draft.facts


def _settle_denominator(draft: Draft) -> None:
    """ "4.5 g of starch, per day" and "600 mg divided in two doses": a day's amount, though the words stand apart."""
    per_day = draft.facts.pop("per", None) == "day"
    amount = draft.amount
    if amount is not None and amount.per == "day" and _is_counted(draft):
        draft.amount = Amount(low=amount.low, high=amount.high, unit=amount.unit)
        draft.facts.setdefault("times_per_day", draft.facts.pop("administrations"))
        return
    if per_day and amount is not None and draft.mention.kind in "ub" and amount.per in (None, "kg", "m2"):
        draft.amount = Amount(
            low=amount.low, high=amount.high, unit=amount.unit, per=f"{amount.per}/day" if amount.per else "day"
        )
        if draft.facts.get("times_per_day") == 1.0:
            del draft.facts["times_per_day"]


def _total_of_fractions(draft: Draft) -> None:
    """ "5 x 5 Gy", "25 fractions of 2 Gy": the amount of radiation is the total of its fractions."""
    mention = draft.mention
    sessions = draft.facts.pop("administrations", None)
    if sessions is not None and "fractions" not in draft.facts:
        draft.facts["fractions"] = sessions
    count = draft.facts.get("fractions")
    times = mention.count or draft.facts.pop("multiplied", None)
    single = mention.role == "fraction"
    number = times if isinstance(times, float) else count if single and isinstance(count, float) else None
    if number is not None:
        amount = draft.amount or mention.amount()
        draft.amount = Amount(low=round(amount.low * number, 6), high=round(amount.high * number, 6), unit=amount.unit)
        draft.facts["fractions"] = number
    if isinstance(draft.facts.get("fractions"), float):
        draft.total = draft.amount
        draft.facts["administrations"] = draft.facts["fractions"]


def _check_fractions(draft: Draft, fraction: Mention) -> None:
    """Flag a total that is not its fractions' sum: "75.25 Gy in 36 fractions (2.15 Gy per fraction)"."""
    count = draft.facts.get("fractions")
    if draft.amount is None or not isinstance(count, float) or fraction.low != fraction.high:
        return
    sum_of_fractions = round(count * fraction.low, 6)
    if abs(sum_of_fractions - draft.amount.low) > 0.02 * draft.amount.low and draft.amount.low == draft.amount.high:
        draft.flags.append(
            f"contradiction: {count:g} fractions of {fraction.low:g} {fraction.unit} are {sum_of_fractions:g}, "
            f"not {draft.amount.low:g}"
        )


def _nearest(tokens: Tokens, drafts: list[Draft], mention: Mention) -> Draft | None:
    """The nearest dose without a break between it and a mention."""
    best: Draft | None = None
    distance = 10**9
    for draft in drafts:
        away = max(mention.first - draft.mention.last, draft.mention.first - mention.last, 0)
        if away < distance and same_clause(tokens, mention, draft.mention):
            best, distance = draft, away
    return best


def same_clause(tokens: Tokens, one: Mention, other: Mention) -> bool:
    """Whether no break stands between two mentions."""
    low, high = min(one.last, other.last), max(one.first, other.first)
    return BREAK.search(tokens.kinds, low, max(low, high)) is None
