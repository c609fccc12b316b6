"""What the sentences of a record are about: this trial's medicines or others, giving or visits; and what they add."""

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec.structs import replace

from parsers.schema import Days, Evidence, Quantity, Regimen, Schedule
from parsers.text.doses import vocabulary
from parsers.text.doses.draft import Draft, facts_of
from parsers.text.doses.facts import Fact
from parsers.text.doses.passage import Sentence
from parsers.text.doses.sources import Source
from parsers.text.doses.tokens import Tokens
from parsers.text.doses.vocabulary import GIVEN, begins, stems, words

# Medicines that a trial may give beside its own: what introduces them.
_BESIDE: Final = stems(
    """rescue existing premedic prophyla background breakthrough concomitant permitted allowed prohibit nausea vomiting
    antiemetic anaesthe anesthe sedat intubat analgesi hypotensi bradycardi hydration prehydration
    immunosuppress desensiti"""
)
_ELSEWHERE: Final = stems(
    """previous literature published reported demonstrated mice rats animal preclinical approved recommended
    show recent guideline marketed meta-analysis known half-life pharmacokinetic hypothes usual"""
)
# In the text of an arm or intervention, only these say that a dose is not the trial's.
_NOT_HERE: Final = ("literature", "published", "mice", "rats", "preclinical", "usual dosage", "usually used")
# In the text of what is no medicine, these say that an amount is a food's or a device's.
_NO_MEDICINE: Final = stems(
    """diet food sodium salt carbohydrate protein calor meal nutri pulse shock impulse hertz hz joule pressure
    irrigat ultrafilt device dye ink"""
)
_MACHINE: Final = ("shock", "pulse", "impuls", "hz", "hertz", "stimulat", "laser", "sham")
_BESIDE_OR_MACHINE: Final = (*_BESIDE, *_MACHINE)
_VISITS: Final = words(
    """visit visits follow follow-up followup assess assessed assessment assessments evaluated evaluation measured
    measure monitored monitoring seen sample samples blood questionnaire questionnaires exercise training
    telephone interview examination scan mri echocardiography laboratory meals"""
)
_GIVING: Final = stems(
    """give administ take receiv inject infus dose dosing dosage oral intra subcut tablet capsule pill treat ingest
    swallow appli inhal instil once twice daily weekly deliver transplant implant self"""
)
_MEDICINE: Final = words(
    """drug drugs medication medications medicine tablet tablets capsule capsules treatment infusion injection
    injections infusions dose doses therapy product vaccine pill pills supplement transplantation cells"""
)
_NEAR_VERB: Final = 10  # tokens
_OFTEN: Final = ("times_per_day", "times_per_week", "interval", "administrations", "days")
WEAK_ROUTES: Final = ("injection", "infusion")


def is_other_medicine(draft: Draft, is_named: bool) -> bool:
    """Whether a dose is of a medicine given beside the trial's own: rescue, premedication, anaesthesia."""
    return not is_named and begins((*draft.before, *draft.after[:12]), _BESIDE)


# What may stand between the name of a substance and its dose: salts, brackets, "at a dose of".
_LEADING_UP: Final = words(
    """hydrochloride hcl sodium maleate phosphate acetate sulfate sulphate citrate tartrate mesylate ( : , = at a the
    dose doses of is was will be given administered"""
)


def substance_beside(draft: Draft) -> str | None:
    """The substance named directly at a dose: "paclitaxel 175 mg/m2", "20 mg of rosuvastatin", "fludarabine: 30 mg"."""
    before = [word for word in draft.before[-8:] if word not in _LEADING_UP]
    if before[-1:] == [")"] and "(" in draft.before[-4:]:
        before = [word for word in draft.before[: -draft.before[::-1].index("(") - 1] if word not in _LEADING_UP]
    after = draft.after[1:2] if draft.after[:1] == ["of"] else draft.after[:1]
    return next((word for word in (*before[-1:], *after) if word.endswith(vocabulary.SUBSTANCES)), None)


_PLACEBO: Final = ("placebo", "sham", "vehicle", "dummy")
_IMITATING: Final = ("match", "mimic", "identical", "resembl", "imitat", "correspond", "look")


def is_placebo(word: str) -> bool:
    """Whether a word is one for a placebo."""
    return word.startswith(_PLACEBO)


def speaks_of_placebo(draft: Draft) -> bool:
    """Whether a word for a placebo stands beside a dose."""
    behind = draft.after[:4]
    alternative = "or" in behind  # "drug 20 mg, or matched placebo, once daily"
    return any(is_placebo(word) for word in draft.before) or (not alternative and any(map(is_placebo, behind)))


def is_imitated(draft: Draft) -> bool:
    """Whether a placebo's text names the strength that it imitates: "placebo for tamsulosin 0.2 mg", "to mimic 50 mg".

    With a colon, or a schedule of its own, the amount is the placebo's.
    """
    if any(what in draft.facts for what in (*_OFTEN, "duration")) or ":" in draft.before[-6:]:
        return False
    before = draft.before[-8:]
    for place, word in enumerate(before[:-1]):
        if word.startswith(_IMITATING) or (is_placebo(word) and before[place + 1] in ("for", "of", "to")):
            return True
    return False


def is_not_medicine(draft: Draft, tokens: Tokens, sentence: Sentence) -> bool:
    """Whether an amount in the text of a device, procedure or diet is a setting, a food, a volume nobody is given."""
    words = tokens.words[sentence.first : sentence.last]
    if begins(words, _NO_MEDICINE):
        return True
    given = begins(words, GIVEN)
    return (draft.weak is not None or draft.mention.unit in ("U", "g")) and not given


def is_elsewhere(tokens: Tokens, sentence: Sentence) -> bool:
    """Whether a sentence of prose speaks of another trial, of animals, or of what is known."""
    return begins(tokens.words[sentence.first : sentence.last], _ELSEWHERE)


def is_not_here(source: Source, sentence: Sentence) -> bool:
    """Whether a sentence in the text of an arm or intervention speaks of another use of the medicine."""
    tokens = source.passage.tokens
    first, last = tokens.starts[sentence.first], tokens.ends[sentence.last - 1]
    text = source.text[first:last].lower()
    for said in _NOT_HERE:  # noqa: SIM110  any() of a generator takes twice as long
        if said in text:
            return True
    return False


def is_about_giving(tokens: Tokens, sentence: Sentence) -> bool:
    """Whether a sentence without a dose speaks of giving, and not of visits."""
    words = tokens.words[sentence.first : sentence.last]
    return _VISITS.isdisjoint(words) and begins(words, _GIVING) and not begins(words, _BESIDE_OR_MACHINE)


_CHANGING: Final = ("titrat", "washout", "wash-out", "taper", "escalat", "uptitrat", "crossover", "cross-over", "cross")


def told(tokens: Tokens, sentence: Sentence) -> list[Fact]:
    """The facts of a sentence without a dose that may be believed of the doses it goes with.

    All of them where it is about giving, but no lengths of time where it is about changing the dose; else a route
    and the length of a cycle.
    """
    if not is_about_giving(tokens, sentence):
        cycles = [fact for fact in sentence.facts if fact.what == "cycle_length"]  # "courses repeat every 21 days"
        return [*routes_of_giving(tokens, sentence), *cycles]
    if begins(tokens.words[sentence.first : sentence.last], _CHANGING):
        return [fact for fact in sentence.facts if fact.what not in ("duration", "interval")]
    return sentence.facts


def routes_of_giving(tokens: Tokens, sentence: Sentence) -> list[Fact]:
    """The routes in a sentence that stand before a word of giving ("intraventricular cell transplantation")."""
    return [
        fact
        for fact in sentence.facts
        if fact.what == "route" and set("DR") & set(tokens.kinds[fact.last : fact.last + 4])
    ]


def facts_of_giving(tokens: Tokens, sentence: Sentence) -> Sentence:
    """A sentence of prose with those of its facts that stand near a verb of giving; none where it is about visits.

    It must have a word for a medicine too: prose speaks of much else that is done once or weekly.
    """
    words = tokens.words[sentence.first : sentence.last]
    crossed = begins(words, "cross")  # it counts the givings of all periods
    plain = _MEDICINE & set(words) and not (crossed or _VISITS & set(words) or is_elsewhere(tokens, sentence))
    places = [sentence.first + place for place, word in enumerate(words) if plain and word.startswith(GIVEN)]
    near = [fact for fact in sentence.facts if any(abs(fact.first - place) <= _NEAR_VERB for place in places)]
    routes = [] if is_elsewhere(tokens, sentence) else routes_of_giving(tokens, sentence)
    facts = [fact for fact in sentence.facts if fact in near or fact in routes]
    mine = [fact for fact in facts if not _is_beside(tokens, fact)]
    return sentence.saying([fact for fact in mine if not _is_long(fact) and not _is_one_day(fact)])


def _is_beside(tokens: Tokens, fact: Fact) -> bool:
    """Whether a fact is of a medicine beside the trial's own: "oral immunosuppressants", "daily rescue doses"."""
    return begins(tokens.words[fact.last : fact.last + 2], _BESIDE)


def _is_one_day(fact: Fact) -> bool:
    """Whether it is but the day when something begins: "on Day 1 the infusion is started"."""
    return fact.what == "days" and isinstance(fact.value, Days) and len(fact.value.values) == 1


def _is_long(fact: Fact) -> bool:
    """Whether an interval is of visits rather than doses: a year or more."""
    return fact.what == "interval" and isinstance(fact.value, Quantity) and fact.value.unit == "year"


ALL_BUT_LENGTH: Final = (*_OFTEN, "route", "infusion_time")
_STRANGE: Final = ("per", "fractions", "sites", "stage", "infusion_time")


def lessons(facts: Sequence[Fact]) -> list[Fact]:
    """Of what a sentence without a dose tells, that which a dose of the same text may take where it knows nothing."""
    return [fact for fact in facts if fact.value is not None and fact.what not in _STRANGE]


def completed(regimen: Regimen, sentences: Iterable[tuple[Source, Sentence]], only: Sequence[str] = ()) -> Regimen:
    """Fill what a regimen does not know from sentences without a dose about the same arm and intervention.

    `only` limits what may be filled: a title is believed about the route alone.
    """
    for source, sentence in sentences:
        open_for_schedule = all(getattr(regimen.schedule, name) is None for name in _OFTEN)
        taught: list[Fact] = []
        for fact in sentence.facts:
            if (fact.what not in _OFTEN or open_for_schedule) and (not only or fact.what in only):
                changed = _taught(regimen, fact)
                if changed is not None:
                    regimen = changed
                    taught.append(fact)
        if taught:
            regimen = _with_evidence(regimen, source, taught)
    return regimen


def _with_evidence(regimen: Regimen, source: Source, taught: Sequence[Fact]) -> Regimen:
    """A regimen with the words that it learnt from a sentence."""
    tokens = source.passage.tokens
    first, last = min(fact.first for fact in taught), max(fact.last for fact in taught)
    while last < len(tokens.kinds) and tokens.kinds[last] in "DR" and tokens.kinds[last - 1] == "n":
        last += 1
    evidence = Evidence(
        field=source.field, text=" ".join(source.text[tokens.starts[first] : tokens.ends[last - 1]].split())
    )
    return regimen if evidence in regimen.evidence else replace(regimen, evidence=(*regimen.evidence, evidence))


def _taught(regimen: Regimen, fact: Fact) -> Regimen | None:
    """A regimen with one more fact, where it knew none of that kind; None where it learns nothing."""
    value = fact.value
    changed: Regimen | None = None
    radiation = regimen.amount is not None and regimen.amount.unit == "Gy"
    if fact.what == "route" and isinstance(value, str) and not radiation:
        if regimen.route is None or (regimen.route in WEAK_ROUTES and value not in WEAK_ROUTES):
            changed = replace(regimen, route=value)
    elif fact.what in _OFTEN and not _says_daily(regimen, fact):
        schedule = _scheduled(regimen.schedule, fact)
        changed = None if schedule == regimen.schedule else replace(regimen, schedule=schedule)
    elif fact.what == "duration" and isinstance(value, Quantity) and _has_no_length(regimen):
        changed = replace(regimen, duration=value)
    elif fact.what == "infusion_time" and isinstance(value, Quantity) and _takes_time(regimen):
        changed = replace(regimen, infusion_time=value)
    return changed


def _takes_time(regimen: Regimen) -> bool:
    """Whether a dose may have a time of infusion that is not known yet."""
    return regimen.infusion_time is None and regimen.route != "oral"


def _has_no_length(regimen: Regimen) -> bool:
    """Whether nothing says how long a dose is given: numbered days say it too."""
    return regimen.duration is None and regimen.schedule.days is None


def _says_daily(regimen: Regimen, fact: Fact) -> bool:
    """Whether a frequency only repeats the denominator: once daily, of an amount per day."""
    per = regimen.amount.per if regimen.amount else None
    return bool(per and per.endswith("day")) and fact.what == "times_per_day" and fact.value == 1.0


def _scheduled(schedule: Schedule, fact: Fact) -> Schedule:
    """A schedule with one more fact, where it has none of that kind."""
    value = fact.value
    if getattr(schedule, fact.what) is not None:
        return schedule
    if fact.what == "administrations":
        return replace(schedule, administrations=int(value)) if isinstance(value, float) else schedule
    return replace(schedule, **{fact.what: value}) if isinstance(value, float | Quantity | Days) else schedule


def often(regimen: Regimen) -> list[bool]:
    """For each way of saying how often, whether a regimen says it."""
    return [getattr(regimen.schedule, name) is not None for name in _OFTEN]


_MOST_RESTATED: Final = 20  # doses of a sentence of prose: with more it is a table


def restating(regimen: Regimen, source: Source) -> list[tuple[Source, Sentence]]:
    """What the sentences of a prose text that state a regimen's amount again say of it, as a sentence each."""
    return [
        (source, sentence.saying([fact for fact in facts_of(draft) if fact.last <= sentence.last]))
        for sentence in source.passage.sentences
        if len(sentence.drafts) <= _MOST_RESTATED and not is_elsewhere(source.passage.tokens, sentence)
        for draft in sentence.drafts
        if draft.amount == regimen.amount
    ]


def begins_another(tokens: Tokens, draft: Draft, place: int) -> bool:
    """Whether a substance begins a new part of a list behind a dose: "A 200 mg on day 1, apatinib, once daily"."""
    between = tokens.kinds[draft.mention.last : place]
    listed = between.endswith(",") and "(" not in between and "Z" not in between and "&" not in between
    return listed and tokens.words[place].endswith(vocabulary.SUBSTANCES) and tokens.words[place] not in draft.before
