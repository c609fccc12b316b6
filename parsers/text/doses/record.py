"""From a whole record to its regimens: which arm gets which dose of which intervention, on what schedule.

Arms and interventions are read first, and each against the other: the dose may stand in the arm's label and the
schedule with the intervention. Titles, summary and description complete what is found there, and are read for doses
only of interventions that have none there.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec.structs import replace

from parsers.schema import Regimen, Trial
from parsers.text.doses import context, sources, totals
from parsers.text.doses.candidate import Candidate, of_that_dose, positions, without_weak
from parsers.text.doses.draft import Draft
from parsers.text.doses.facts import Fact
from parsers.text.doses.names import MEDICINES, Names
from parsers.text.doses.passage import Sentence
from parsers.text.doses.regimen import (
    attributed,
    compatible,
    contradicted,
    merged,
    same_amount,
    unparsed,
    without_day_sums,
)
from parsers.text.doses.same_volume import same_volumes
from parsers.text.doses.sources import Silent, Source
from parsers.text.doses.tokens import Tokens

# So that time stays linear: a text with more doses, or more sentences without one, is a table or noise.
_MOST_TAUGHT: Final = 100
_MOST_SILENT: Final = 200
_NEXT: Final = 2  # tokens: a medicine named that soon behind a dose is the dose's
_FAR: Final = 40  # tokens: a medicine named that far back is still the one spoken of


class Record:
    """Resolves the doses of one trial; `stated`: the texts of its arms and interventions, where they may hold any."""

    def __init__(self, trial: Trial, stated: list[Source] | None) -> None:
        self.trial = trial
        self.stated = stated is not None
        self.names = Names(trial)
        self.sources = stated or []
        self.everything = range(len(trial.interventions))
        self.arms_of = [
            [number for number, arm in enumerate(trial.arms) if position in arm.interventions]
            for position in range(len(trial.interventions))
        ]

    def regimens(self) -> list[Regimen]:
        """Read the record: arms and interventions, then what prose adds."""
        found = without_weak(self.candidates(self.sources))
        prose = self.from_prose(found)
        if prose and not self.stated:
            self.sources = sources.structured([self.trial])[0]
        better = {position for candidate in prose for position in candidate.named}
        regimens = self.placed([candidate for candidate in found if not set(candidate.named) & better])
        regimens += same_volumes(self.trial, self.sources, regimens)
        regimens = merged(
            [*regimens, *(regimen for candidate in prose for regimen in self.placed_by_structure(candidate))]
        )
        regimens = self.completed_from_prose(self.completed(regimens, found))
        regimens = without_day_sums(attributed(merged([totals.follow(regimen) for regimen in regimens])))
        regimens = contradicted(regimens)
        return [*regimens, *self.unparsed()]

    def completed(self, regimens: Sequence[Regimen], found: Sequence[Candidate]) -> list[Regimen]:
        """Complete regimens from the sentences without a dose about their arm or intervention."""
        titrated = {(one.source.arm, position) for one in found if one.is_titrated for position in one.named}
        completed: list[Regimen] = []
        for regimen in regimens:
            changed = {(regimen.arm, regimen.intervention), (None, regimen.intervention)} & titrated
            only = context.ALL_BUT_LENGTH if changed else ()
            completed.append(context.completed(regimen, self.silent(regimen), only))
        return completed

    def unparsed(self) -> list[Regimen]:
        """What looked like a dose in arms and interventions and could not be read."""
        return [
            replace(regimen, arm=source.arm, intervention=source.intervention)
            for source in self.sources
            for regimen in unparsed(source.passage, source.field)
        ]

    def candidates(self, texts: Sequence[Source]) -> list[Candidate]:
        """The doses of some texts, those of other medicines left out."""
        found: list[Candidate] = []
        for source in texts:
            mine: list[Candidate] = []
            for sentence in source.passage.sentences:
                if not sentence.drafts or context.is_not_here(source, sentence):
                    continue
                beside = False
                for draft in sentence.drafts:
                    named = self.possible(draft, self.named(source, sentence, draft, mine[-1] if mine else None))
                    beside = named is None or (beside and not self.is_named(draft))
                    if named is not None and not beside and not self.is_no_medicine(source, sentence, draft, named):
                        self.forget_others(source, sentence, draft, named)
                        mine.append(Candidate(draft, source, sentence, named))
            self.learn(source, mine)
            found += mine
        for candidate in found:
            candidate.named = of_that_dose(candidate, found)
        return found

    def possible(self, draft: Draft, named: list[int] | None) -> list[int] | None:
        """Of the interventions that a dose may be of, those that it can be of: None where none can."""
        if named and draft.mention.unit == "Gy":
            return [position for position in named if self.names.irradiates(position)] or None
        strength = draft.weak == "strength" and not draft.is_scheduled
        if strength and named and set(named) <= set(self.names.placebos):
            return None  # "placebo 2.5 mg tablets" have no strength of their own
        return named

    def named(self, source: Source, sentence: Sentence, draft: Draft, previous: Candidate | None) -> list[int] | None:
        """The interventions that a dose is of: named beside it, or the only ones; None for another medicine."""
        if self.names.is_another(context.substance_beside(draft), source.intervention):
            return None
        if source.intervention is not None:
            return self.named_with_intervention(source.intervention, draft)
        own = self.trial.arms[source.arm].interventions if source.arm is not None else ()
        among = self.names.candidates(own or self.names.medicines)
        near = self.names.nearest(draft.before, draft.after, among)
        if near.is_empty:
            near = self.names.nearest(draft.before[-3:], draft.after[:3], self.names.medicines)
        of_placebo = near.is_placebo or (near.positions and set(near.positions) <= set(self.names.placebos))
        if context.is_other_medicine(draft, bool(near.positions)) or (of_placebo and context.is_imitated(draft)):
            return None
        if near.is_empty and (head := _head_word(source.passage.tokens, sentence, draft)):
            return self.names.abbreviated(head, among) or self.only(among, source.arm)
        if near.is_empty and previous is not None and previous.sentence is sentence:
            return previous.named or self.only(among, source.arm)
        if near.is_empty:
            words = source.passage.tokens.words
            near = self.names.spoken_of(words[max(sentence.first - _FAR, 0) : sentence.first], among)
        if near.is_placebo and not near.positions:
            return []
        return near.positions or (previous.named if previous is not None else []) or self.only(among, source.arm)

    def is_named(self, draft: Draft) -> bool:
        """Whether any intervention is named beside a dose."""
        return bool(self.names.nearest(draft.before, draft.after, self.everything).positions)

    def named_with_intervention(self, position: int, draft: Draft) -> list[int] | None:
        """The intervention of a dose in an intervention's own text: that one, unless another is named right there."""
        near = self.names.nearest(draft.before[-3:], draft.after[:3], self.everything)
        is_placebo = position in self.names.placebos
        is_named = bool(near.positions) or position in self.names.nearest(draft.before, [], [position]).positions
        if context.is_other_medicine(draft, is_named) or (is_placebo and context.is_imitated(draft)):
            return None
        if position in near.positions or not near.positions or (is_placebo and context.speaks_of_placebo(draft)):
            return [position]
        return near.positions

    def is_no_medicine(self, source: Source, sentence: Sentence, draft: Draft, named: Sequence[int]) -> bool:
        """Whether an amount stands with a device, procedure or behaviour, and is none of a medicine."""
        arm = self.trial.arms[source.arm].interventions if source.arm is not None else ()
        about = named or ([source.intervention] if source.intervention is not None else arm)
        types = {self.trial.interventions[position].type for position in about if position not in self.names.placebos}
        if not types or types & {None, *MEDICINES}:
            return False
        return types == {"BEHAVIORAL"} or context.is_not_medicine(draft, source.passage.tokens, sentence)

    def forget_others(self, source: Source, sentence: Sentence, draft: Draft, named: Sequence[int]) -> None:
        """Give up facts behind the name of another medicine whose dose is not written: "A 5 mg and B weekly"."""
        furthest = max((first for what, (first, _) in draft.places.items() if what in draft.facts), default=0)
        behind = range(draft.mention.last, min(sentence.last, furthest))  # where a fact to give up stands further on
        if not named or not behind:
            return
        tokens = source.passage.tokens
        among = [position for position in self.everything if position not in named]
        other = next(
            (
                place
                for place in behind
                if (tokens.words[place] in self.names.keys and self.is_other(tokens.words, place, named, among))
                or (tokens.kinds[place - 1] == "," and context.begins_another(tokens, draft, place))
            ),
            None,
        )
        if other is None:
            return
        doses = [other_draft.mention for other_draft in sentence.drafts if other_draft is not draft]
        if any(0 <= other - dose.last <= _NEXT for dose in doses):
            return  # "5 mg of A and 10 mg of B weekly": both are given so
        for what, (first, _) in list(draft.places.items()):
            if first > other and what in draft.facts and not any(other < dose.first < first for dose in doses):
                draft.forget(what)

    def is_other(self, words: Sequence[str], place: int, named: Sequence[int], among: Sequence[int]) -> bool:
        """Whether a word names another medicine, not this one; "A 5 mg or B-matching placebo daily" is about both."""
        word = words[place]
        if not self.names.is_name(word) or not self.names.named(word, among) or self.names.named(word, named):
            return False
        return not any(context.is_placebo(near) for near in words[max(place - 3, 0) : place + 4])

    def only(self, among: Sequence[int], arm: int | None = None) -> list[int]:
        """The one medicine there is, or those of one name; between several medicines nothing is guessed.

        Nor is it for an arm that gets a placebo in place of the medicine.
        """
        if arm is not None and self.is_placebo_arm(arm):
            return []
        real = [position for position in among if position not in self.names.placebos] or list(among)
        return real if len({self.names.told_by(position) for position in real}) == 1 else []

    def learn(self, source: Source, mine: Sequence[Candidate]) -> None:
        """Let the doses of a text take what its other sentences say of the same medicine, then settle totals."""
        kinds = {tuple(candidate.named) for candidate in mine}
        for silent in self.silences(source) if len(mine) <= _MOST_TAUGHT else ():
            if silent.is_of_placebo:
                continue  # "Placebo: saline as a single bolus"
            for candidate in mine:
                if silent.named & set(candidate.named) or (not silent.named and len(kinds) == 1):
                    lengthless = [fact for fact in silent.lessons if fact.what != "duration"]
                    candidate.draft.learn_all(lengthless if candidate.is_titrated else silent.lessons)
        for candidate in mine:
            totals.settle(candidate.draft)

    def silences(self, source: Source) -> list[Silent]:
        """The sentences without a dose of a text, with whom they are about and what they teach."""
        if source.silences is None:
            tokens = source.passage.tokens
            sentences = [one for one in source.passage.sentences if not one.drafts and one.facts]
            source.silences = [
                silent for sentence in sentences[:_MOST_SILENT] for silent in self.divided(tokens, sentence)
            ]
        return source.silences

    def divided(self, tokens: Tokens, sentence: Sentence) -> list[Silent]:
        """A sentence without a dose, once for each group of interventions that its facts are about."""
        words = tokens.words[sentence.first : sentence.last]
        told = context.told(tokens, sentence)
        about: dict[frozenset[int], list[Fact]] = {}
        for fact in told:
            about.setdefault(self.names.owners(tokens, sentence.first, sentence.last, fact), []).append(fact)
        of_placebo = any(context.is_placebo(word) for word in words[:3])
        return [
            Silent(sentence.saying(facts), named, of_placebo and not named, context.lessons(facts))
            for named, facts in about.items()
        ]

    def placed(self, found: Sequence[Candidate]) -> list[Regimen]:
        """Say which arm each dose is given to."""
        placed: list[Regimen] = []
        for candidate in found:
            if candidate.source.arm is not None:
                regimen = replace(candidate.regimen(), arm=candidate.source.arm)
                placed += [replace(regimen, intervention=position) for position in positions(candidate)]
        of_arms = list(placed)
        for candidate in found:
            if candidate.source.intervention is not None:
                placed += self.placed_of_intervention(candidate, of_arms)
        return merged(placed)

    def placed_of_intervention(self, candidate: Candidate, of_arms: Sequence[Regimen]) -> list[Regimen]:
        """The arms that a dose stated with its intervention is given in.

        An arm whose own text states a dose of the intervention gets that one; a list of levels is no one arm's.
        """
        position = candidate.named[0]
        regimen = replace(candidate.regimen(), intervention=position)
        arms = self.arms_given(position)
        if len(arms) <= 1:
            return [replace(regimen, arm=arms[0] if arms else None)]
        own = {arm: [r for r in of_arms if r.arm == arm and r.intervention in (position, None)] for arm in arms}
        saying = [arm for arm in arms if any(same_amount(r, regimen) for r in own[arm])]
        fitting = [arm for arm in saying if any(same_amount(r, regimen) and compatible(r, regimen) for r in own[arm])]
        saying = fitting or saying
        silent = [arm for arm in arms if not own[arm]]
        levels = candidate.draft.mention.list_of > 1 or candidate.is_of_groups
        if not saying and (levels or not silent):
            return [regimen]
        return [replace(regimen, arm=arm) for arm in saying or silent]

    def arms_given(self, position: int) -> list[int]:
        """The arms of an intervention, without those that get a placebo in its stead and have no entry for it."""
        arms = self.arms_of[position]
        if position in self.names.placebos:
            return arms
        real = [arm for arm in arms if not self.is_placebo_arm(arm)]
        return real or arms

    def is_placebo_arm(self, arm: int) -> bool:
        """Whether an arm is a placebo's, though all its interventions are those of other arms too."""
        said = self.trial.arms[arm]
        named = said.type == "PLACEBO_COMPARATOR" or context.is_placebo(said.label.lower())
        own = [position for position in said.interventions if len(self.arms_of[position]) == 1]
        return named and not own and not any(position in self.names.placebos for position in said.interventions)

    def from_prose(self, found: Sequence[Candidate]) -> list[Candidate]:
        """Doses of medicines that arms and interventions state none for, from titles, summary and description.

        A mere strength gives way to them.
        """
        firm = [candidate for candidate in found if candidate.weak != "strength"]
        have = {position for candidate in firm for position in candidate.named}
        wanting = [
            position
            for position in self.names.medicines
            if position not in have and position not in self.names.placebos
        ]
        if any(not candidate.named for candidate in firm) or (firm and not wanting):
            return []
        if self.stated and not sources.prose_states_dose(self.trial):
            return []
        known = {candidate.draft.amount for candidate in found} if firm else set()
        prose: list[Candidate] = []
        for source in sources.prose(self.trial, sources.with_figures):
            mine = [
                candidate
                for sentence in source.passage.sentences
                if sentence.drafts and not context.is_elsewhere(source.passage.tokens, sentence)
                for candidate in self.prose_candidates(source, sentence, wanting, guess=not firm)
                if candidate.draft.amount not in known
            ]
            self.learn(source, mine)
            prose += mine
        kept = without_weak(prose)
        return [c for c in kept if not found or (c.weak is None and not c.source.field.endswith("title"))]

    def prose_candidates(
        self, source: Source, sentence: Sentence, wanting: Sequence[int], guess: bool
    ) -> Iterable[Candidate]:
        """The doses of a sentence of prose that are of the wanting interventions; unnamed ones where there is one."""
        beside = False
        for draft in sentence.drafts:
            near = self.names.nearest(draft.before, draft.after, self.everything).positions
            another = self.names.is_another(context.substance_beside(draft), None)
            other = another or context.is_other_medicine(draft, bool(near))
            beside = other or (beside and not near)  # what goes with an anaesthetic is another anaesthetic
            if beside:
                continue
            named = [position for position in near if position in wanting] if near or not guess else self.only(wanting)
            if draft.mention.unit == "Gy":
                named = [position for position in named if self.names.irradiates(position)]
            if named or (guess and not near and not self.trial.interventions):
                yield Candidate(draft, source, sentence, named)

    def placed_by_structure(self, candidate: Candidate) -> list[Regimen]:
        """A dose from prose, in the arm of its intervention where there is just one."""
        placed: list[Regimen] = []
        for position in positions(candidate):
            arms = self.arms_of[position] if position is not None else []
            arm = arms[0] if len(arms) == 1 else None
            placed.append(replace(candidate.regimen(), arm=arm, intervention=position))
        return placed

    def silent(self, regimen: Regimen) -> list[tuple[Source, Sentence]]:
        """The sentences without a dose in the texts of a regimen's arm and intervention, with what they tell."""
        return [
            (source, silent.sentence)
            for source in self.sources
            if (source.arm is not None and source.arm == regimen.arm)
            or (source.intervention is not None and source.intervention == regimen.intervention)
            for silent in self.silences(source)
            if not silent.named or regimen.intervention is None or regimen.intervention in silent.named
        ]

    def completed_from_prose(self, regimens: list[Regimen]) -> list[Regimen]:
        """Complete routes and schedules from prose, where the trial has one medicine and so prose speaks of it."""
        medicines = [position for position in self.names.medicines if position not in self.names.placebos]
        if not regimens or len({self.trial.interventions[position].name for position in medicines}) > 1:
            return regimens
        for source in sources.prose(self.trial, sources.telling):
            if not any(_is_wanting(regimen) for regimen in regimens):
                break
            tokens = source.passage.tokens
            is_title = source.field.endswith("title")
            sentences = [
                (source, sentence if is_title else context.facts_of_giving(tokens, sentence))
                for sentence in source.passage.sentences
                if sentence.facts and (is_title or not sentence.drafts)
            ]
            regimens = [context.completed(regimen, context.restating(regimen, source)) for regimen in regimens]
            scheduled = not medicines or any(any(context.often(regimen)) for regimen in regimens)
            only = ("route",) if is_title or scheduled else ()
            regimens = [context.completed(regimen, sentences, only) for regimen in regimens]
        return regimens


def _is_wanting(regimen: Regimen) -> bool:
    """Whether neither arms nor interventions say by which route, or how often, a dose is given."""
    return regimen.route is None or regimen.route in context.WEAK_ROUTES or not any(context.often(regimen))


def _head_word(tokens: Tokens, sentence: Sentence, draft: Draft) -> str | None:
    """The word that heads a line of a list, directly before its dose: "InO: 0.8 mg/m2" names a medicine of its own."""
    first = draft.mention.first
    word = first - 2 if tokens.kinds[first - 1 : first] == ":" else first - 1
    heads = word == sentence.first and tokens.kinds[word - 1 : word] in ("N", "")
    return tokens.words[word] if heads and tokens.kinds[word] in "wI" else None
