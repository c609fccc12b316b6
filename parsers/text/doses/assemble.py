"""From the amounts and facts of a sentence to drafts of regimens: which fact says something about which dose.

A fact belongs to the dose before it as long as only commas and function words stand between; behind a break (a
semicolon, "then", "plus") it belongs to the dose that follows. What stands before the first dose of a sentence holds
for all of them, and what stands behind a list ("40 mg of A and 20 mg of B for 14 days") for those that are silent.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from parsers.text.doses.amounts import Mention
from parsers.text.doses.attach import BREAK, attach_mentions, same_clause
from parsers.text.doses.draft import OFTEN, Draft
from parsers.text.doses.facts import Fact
from parsers.text.doses.tokens import Tokens
from parsers.text.doses.vocabulary import CHANGING, GIVEN, begins, words

# What is shared along a sentence, forward from its beginning and backward from the end of a list.
_FORWARD: Final = ("route", "times_per_day", "times_per_week", "interval", "cycle_length", "cycles", "device")
_CARRIED: Final = frozenset(("route", "times_per_day", "times_per_week", "interval"))
_RATES: Final = ("times_per_day", "times_per_week", "interval")
_LENGTHS: Final = frozenset(("duration", "cycles", "cycle_length"))
_GLUE: Final = frozenset(",():i_&aDRszZ=/SbTxpO")
_GLUE_WORDS: Final = words("dose dosage amount doses dosing regimen daily treatment starting rate fixed target initial")
_NEAR: Final = 10  # tokens: between two frequencies that an "or" joins
_CONTRASTS: Final = ("before", "after", "prior", "until", "initially", "during")
_INSTEAD: Final = ("except", "unless", "instead")
_LEADING: Final = words("of at as to the is was be will receive received receives given administered")
_WITH: Final = ("with", "and", "plus")
_LIST: Final = re.compile(r"[,&\-/()_SlTMi:DZz]*$")
_TITRATION: Final = (
    *CHANGING,
    *(
        "target",
        "step",
        "toler",
        "start",
        "initi",
        "then",
        "follow",
        "subsequent",
        "thereafter",
        "maximum",
        "up to",
        "switch",
    ),
)


@dataclass(slots=True)
class _Group:
    """Doses of one list ("5, 10 and 20 mg"): they share every fact. `first` and `last` bound their tokens."""

    drafts: list[Draft]
    first: int
    last: int
    facts: list[Fact] = field(default_factory=list)

    @property
    def is_radiation(self) -> bool:
        """Whether its doses are measured in Gray."""
        return self.drafts[0].mention.unit in ("Gy", "cGy")

    @property
    def is_of_a_day(self) -> bool:
        """Whether its doses are a day's amounts: how often a day is said by them."""
        per = self.drafts[0].mention.per
        return per is not None and per.endswith("day")

    def says(self, some: frozenset[str]) -> bool:
        """Whether a fact of these kinds is known of the group."""
        return any(fact.what in some for fact in self.facts)


def sentence_drafts(tokens: Tokens, mentions: list[Mention], facts: list[Fact], first: int, last: int) -> list[Draft]:
    """Make the drafts of one sentence from its mentions (roles settled) and its facts."""
    doses = _doses(tokens, mentions)
    if not doses:
        return []
    groups = _groups(tokens, doses)
    parts = {mention.parts_at for mention in doses}
    facts = [fact for fact in facts if fact.first not in parts and not _counts_levels(fact, groups)]
    _divide(tokens, groups, facts, first, last)
    _share(tokens, groups, first)
    drafts = [draft for group in groups for draft in group.drafts]
    for group in groups:
        for draft in group.drafts:
            for fact in sorted(group.facts, key=lambda fact: _distance(draft.mention, fact)):
                draft.learn(fact)
            _give_up_alternatives(tokens, draft, group.facts)
    attach_mentions(tokens, drafts, mentions)
    for group in groups:
        _share_form(group)
    _surround(tokens, drafts, first, last)
    return [draft for draft in drafts if not _is_idle(tokens, draft, first, last)]


def _counts_levels(fact: Fact, groups: list[_Group]) -> bool:
    """ "two doses: 10^8 or 4×10^8 cells": a count before a list that names as many is of its entries."""
    listed = {len(group.drafts) for group in groups if fact.first < group.first}
    return fact.what == "administrations" and fact.value != 1 and fact.value in listed


def _share_form(group: _Group) -> None:
    """ "2.5 mg, 5 mg and 10 mg tablets": the form behind a list is that of all its strengths."""
    if group.drafts[-1].weak == "strength":
        for draft in group.drafts:
            if draft.weak is None and not draft.is_scheduled:
                draft.weak = "strength"


def _is_idle(tokens: Tokens, draft: Draft, first: int, last: int) -> bool:
    """Whether a volume or rate stands without any word of giving: "the iVAC 2L device"."""
    heads = draft.mention.first == first and tokens.kinds[last - 1] != ":"  # "200 mL plasma on admission"
    if draft.mention.kind != "v" or draft.facts or draft.concentration is not None or heads:
        return False
    return not begins(tokens.words[first:last], GIVEN)


def _give_up_alternatives(tokens: Tokens, draft: Draft, facts: list[Fact]) -> None:
    """ "twice daily in cycle 1 or once daily in cycle 2": two frequencies joined by "or" are no one number."""
    for one in facts:
        for other in facts:
            differ = one.what == other.what in _RATES and one.value != other.value
            between = tokens.words[one.last : other.first]
            if differ and "or" in between and len(between) <= _NEAR:
                draft.facts[one.what] = None


def _distance(mention: Mention, fact: Fact) -> int:
    """How many tokens a fact is away from a dose: of two that say the same kind of thing the nearer holds."""
    return max(fact.first - mention.last, mention.first - fact.last, 0)


def _doses(tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """The mentions that are doses here: volumes and forms only where their clause states nothing better."""
    strong = [mention for mention in mentions if mention.role == "dose" and mention.kind in "ucA"]
    chosen = list(strong)
    for mention in mentions:
        weak_volume = mention.kind == "v" and mention.role in ("dose", "rate")
        if weak_volume or (mention.role == "dose" and mention.kind == "b"):
            if not any(same_clause(tokens, mention, other) for other in strong):
                chosen.append(mention)
        elif mention.role == "total" and mention.kind == "v":
            if not any(other.kind == "v" and other.role == "dose" for other in mentions) and not strong:
                chosen.append(mention)
        elif mention.role in ("total", "maximum", "packed", "fraction") and not any(
            _comparable(mention, other) for other in strong
        ):
            chosen.append(mention)
    return sorted(chosen, key=lambda mention: mention.first)


def _comparable(mention: Mention, dose: Mention) -> bool:
    """Whether a total, maximum or strength has a dose of its unit beside it, and so is not the dose itself."""
    if mention.role == "maximum" and (dose.per or "") == (mention.per or ""):
        return False
    return dose.unit == mention.unit or (dose.kind == "u" and mention.kind == "u")


def _groups(tokens: Tokens, doses: list[Mention]) -> list[_Group]:
    """Put together doses that nothing but list signs and labels separate."""
    groups: list[_Group] = []
    for mention in doses:
        draft = Draft(mention, amount=mention.amount(), flags=list(mention.flags))
        if groups:
            previous = groups[-1]
            between = tokens.kinds[previous.last : mention.first]
            if mention.first < previous.last or _LIST.match(between):
                previous.drafts.append(draft)
                previous.last = max(previous.last, mention.last)
                continue
        groups.append(_Group([draft], mention.first, mention.last))
    return groups


def _divide(tokens: Tokens, groups: list[_Group], facts: list[Fact], first: int, last: int) -> None:
    """Give each fact of the sentence to the group that it stands with."""
    prefixed = _prefix_style(groups, facts, tokens)
    position = 0
    for number, group in enumerate(groups):
        following = groups[number + 1] if number + 1 < len(groups) else None
        end = following.first if following else last
        left_end, right_start = (end, end) if following is None else _split(tokens, facts, group.last, end)
        while position < len(facts) and facts[position].first < end:
            fact = facts[position]
            position += 1
            if fact.first < group.last:
                if number or not _is_of_another(tokens, group, fact, first):
                    group.facts.append(fact)
            elif following is not None and (fact.first >= right_start or fact.what in prefixed):
                following.facts.append(fact)
            elif fact.first < left_end and not _is_beyond(tokens, group, fact):
                group.facts.append(fact)


def _is_of_another(tokens: Tokens, group: _Group, fact: Fact, first: int) -> bool:
    """Whether a fact before the first dose of a sentence is of another medicine, whose dose is not written.

    "every 8 weeks plus oral A 5 mg", "placebo over 1 hour and A 5 mg", "day 0 given i.v. (B), then day 1: A 5 mg".
    """
    between = tokens.kinds[fact.last : group.first]
    placebo = "P" in tokens.kinds[max(first, fact.first - 6) : fact.first] and "&" in between
    behind = between.partition(":")[0].rpartition(")")
    dated = ":" in between and bool(behind[1]) and not {",", "_", ";"}.isdisjoint(behind[2])
    return "J" in between or placebo or dated


def _is_beyond(tokens: Tokens, group: _Group, fact: Fact) -> bool:
    """ "5 mg every 8 weeks plus placebo twice daily": behind a break, what the dose knows already is another's."""
    between = tokens.kinds[group.last : fact.first]
    if "P" in between.partition(";")[2]:
        return True  # "225 mg at week 0; and single placebo injections at weeks 4 and 8"
    if "J" not in between:
        return False
    return group.says(OFTEN) if fact.what in OFTEN else group.says(frozenset((fact.what,)))


def _prefix_style(groups: list[_Group], facts: list[Fact], tokens: Tokens) -> set[str]:
    """The kinds of fact that stand before their doses all along: "Day 1: 5 mg, Day 2: 10 mg", "weekly (5 mg) ..."."""
    if len(groups) < 2:
        return set()
    before = {fact.what for fact in facts if fact.first < groups[0].first}
    behind = {fact.what for fact in facts if fact.first >= groups[-1].last}
    each = {what for what in _RATES if sum(fact.what == what for fact in facts) == len(groups)}
    return (before - behind) & {"days", "stage", *each}


def _split(tokens: Tokens, facts: list[Fact], start: int, end: int) -> tuple[int, int]:
    """Divide the gap between two doses: where the left one's facts end, and where the right one's begin."""
    covered = {place for fact in facts if start <= fact.first < end for place in range(fact.first, fact.last)}
    breaks = [found.start() for found in BREAK.finditer(tokens.kinds, start, end)]
    if breaks:
        joined = _last(tokens, "&", breaks[-1], end, covered)
        return breaks[0], joined if joined is not None else breaks[-1]
    chain = start
    while chain < end and (chain in covered or _is_glue(tokens, chain)):
        chain += 1
    if chain == end:
        colon = tokens.kinds.rfind(":", start, end)
        return (end, end) if colon < 0 else _before_colon(tokens, start, colon, end)
    back = end
    while back > chain and (back - 1 in covered or _leads_up(tokens, back - 1)):
        back -= 1
    if back < end and tokens.kinds[back - 1] == "w" and back - 2 in covered:
        begin = next(place for place in range(back - 2, start - 1, -1) if place - 1 not in covered)
        if begin > chain or tokens.words[begin - 1] in _WITH:
            back = begin  # "66 Gy with weekly docetaxel at 20 mg/m2": a name between the fact and its dose
    joined = _last(tokens, "&", chain, end, covered)
    soft = joined if joined is not None else _last(tokens, ",:(", chain, back, covered)
    return end, min(back, end if soft is None else soft)


def _last(tokens: Tokens, signs: str, start: int, end: int, covered: set[int]) -> int | None:
    """The last of some signs between two places, outside of facts."""
    return next(
        (place for place in range(end - 1, start - 1, -1) if tokens.kinds[place] in signs and place not in covered),
        None,
    )


def _before_colon(tokens: Tokens, start: int, colon: int, end: int) -> tuple[int, int]:
    """ "10 mg daily, Week 2: 20 mg": what stands between the last comma and the colon heads the next dose."""
    comma = max(tokens.kinds.rfind(",", start, colon), tokens.kinds.rfind(")", start, colon))
    return (end, end) if comma < 0 else (comma, comma)


def _leads_up(tokens: Tokens, place: int) -> bool:
    """Whether a token leads from a fact to the dose behind it: "a daily amount of", "IV infusion of"."""
    return tokens.kinds[place] in ":(aDR=s" or tokens.words[place] in _LEADING or tokens.words[place] in _GLUE_WORDS


def _is_glue(tokens: Tokens, place: int) -> bool:
    """Whether a token joins a fact to its dose: a comma, a function word, a word such as "dose"."""
    return tokens.kinds[place] in _GLUE or tokens.words[place] in _GLUE_WORDS


def _share(tokens: Tokens, groups: list[_Group], first: int) -> None:
    """Share facts along the sentence: from before its first dose, from the end of a list, and along a titration."""
    leading = [fact for fact in groups[0].facts if fact.last <= groups[0].first and fact.what in _FORWARD]
    headed = bool(leading) and ":" in tokens.kinds[leading[-1].last : groups[0].first]  # "once daily: 4 mg; 6 mg"
    for number in range(1, len(groups)):
        group, previous = groups[number], groups[number - 1]
        between = tokens.kinds[previous.last : group.first]
        if ";" in between and not headed:
            leading = []
        words = tokens.words[previous.last : group.first]
        instead = any(word in _INSTEAD for word in words)  # "50 mg at night, except on nights of 100 mg"
        listed = between.count("w") == 0 and ";" not in between
        listed = listed and group.is_radiation == previous.is_radiation  # "5 mg daily with 60 Gy": two treatments
        changed = not instead and (listed or begins(words, _TITRATION))
        later = {fact.what for other in groups[number:] for fact in other.facts if fact.first >= other.last}
        owned = later if "&" in between else set()  # "20 ug subcutaneously and 1000 mg and 500 IU orally"
        carried = [fact for fact in previous.facts if fact.what in _CARRIED and fact.what not in owned]
        for fact in leading + (carried if changed else []):
            _offer(group, fact)
    for number in range(len(groups) - 2, -1, -1):
        group, following = groups[number], groups[number + 1]
        between = tokens.kinds[group.last : following.first]
        words = tokens.words[group.last : following.first]
        from_to = "-" in between and group.says(OFTEN)  # "from 25 mg b.i.d. to 100 mg b.i.d."
        if ";" in between or from_to or any(word.startswith(_TITRATION) or word in _CONTRASTS for word in words):
            continue
        behind = [fact for fact in following.facts if fact.first >= following.last]
        bare = not group.says(OFTEN)
        dated = group.says(frozenset(("days",))) or (not bare and following.says(frozenset(("days",))))
        for fact in behind:
            often = fact.what in OFTEN or fact.what == "route"
            known = group.says(frozenset((fact.what,)))
            if not known and ((fact.what in _LENGTHS and not dated) or (bare and often)):
                group.facts.append(fact)


def _offer(group: _Group, fact: Fact) -> None:
    """Let a group have a fact that stands elsewhere, where it has none of that kind: how often is one kind."""
    if fact.what in OFTEN and (group.says(OFTEN) or group.is_of_a_day):
        return
    if not group.says(frozenset((fact.what,))):
        group.facts.append(fact)


def _surround(tokens: Tokens, drafts: list[Draft], first: int, last: int) -> None:
    """Note the words around each dose and its place in the text."""
    for number, draft in enumerate(drafts):
        begin = drafts[number - 1].mention.last if number else first
        end = drafts[number + 1].mention.first if number + 1 < len(drafts) else last
        draft.before = tokens.words[min(begin, draft.mention.first) : draft.mention.first]
        draft.after = tokens.words[draft.mention.last : max(end, draft.mention.last)]
        draft.start = tokens.starts[draft.mention.first]
        draft.end = tokens.ends[draft.mention.last - 1]
