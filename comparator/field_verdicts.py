"""How each kind of single-valued field is compared, and what it means where one side is silent."""

from typing import Final

from comparator.comparison import SideName
from comparator.findings import Phrase
from comparator.organisations import compare_names, rolled_up
from comparator.pairs import Pair, Verdict, only_one_says
from comparator.wording import changed_words, same, without_superscripts
from parsers.schema import Age, Source

ROLLS_UP: Final[frozenset[Source]] = frozenset({"veeva"})
"""The sources that show a sponsor's parent in its place."""
LOSES_SUPERSCRIPTS: Final[frozenset[Source]] = frozenset({"veeva"})
"""The sources whose pages print 10^7 as 107."""
OMITS_PHASE_NA: Final[frozenset[Source]] = frozenset({"veeva"})
"""The sources that print no phase where the registry says NA."""

_DAYS: Final = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4375, "year": 365.25}


def compare_words(pair: Pair, left: str | int, right: str | int) -> Verdict:
    """Relate two words of a vocabulary, counts, or answers."""
    if left == right:
        return Verdict("equivalent", (Phrase("the same"),))
    return Verdict("different", (Phrase("{left} against {right}", _shown(left), _shown(right)),))


def _shown(value: str | int) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def compare_counts(pair: Pair, left: int, right: int) -> Verdict:
    """Relate two numbers of participants."""
    if left == right:
        return Verdict("equivalent", (Phrase("the same number"),))
    larger: SideName = "left" if left > right else "right"
    shift = f"{abs(left - right)} more on the {{side}}"
    return Verdict("different", (Phrase("{left} against {right}: " + shift, str(left), str(right), larger),))


def compare_text(pair: Pair, left: str, right: str) -> Verdict:
    """Relate two texts: wrapping, typography and the spelling of numbers and units are no difference."""
    if left == right:
        return Verdict("equivalent", (Phrase("the same words"),))
    if same(left, right):
        return Verdict("equivalent", (Phrase("the same words but for wrapping and typography"),))
    one_lost_them = any(pair.shown_by(source) for source in LOSES_SUPERSCRIPTS)
    if one_lost_them and without_superscripts(left) == without_superscripts(right):
        return Verdict("equivalent", (Phrase("the same words, but one source lost the superscripts"),))
    return Verdict("different", changed_words(left, right))


def compare_status(pair: Pair, left: str, right: str) -> Verdict:
    """Relate two statuses: the registry's own turn to UNKNOWN leaves the last known status as it was."""
    if left != right and pair.same_record and _lapsed(pair) is not None:
        return Verdict(
            "equivalent", (Phrase("the registry marks the {side} one UNKNOWN by itself", side=_lapsed(pair) or "left"),)
        )
    return compare_words(pair, left, right)


def _lapsed(pair: Pair) -> SideName | None:
    """The side that the registry turned to UNKNOWN while the other still has the status last known."""
    for side, one, other in (("left", pair.left, pair.right), ("right", pair.right, pair.left)):
        if one.status == "UNKNOWN" and one.last_known_status == other.status:
            return "left" if side == "left" else "right"
    return None


def only_one_last_known(pair: Pair, side: SideName, present: str) -> Verdict:
    """A last known status goes with the status UNKNOWN, and is compared there."""
    if pair.same_record and _lapsed(pair) is not None:
        return Verdict("equivalent", (Phrase("the registry notes it where it marks a trial UNKNOWN by itself"),))
    return only_one_says(side)


def compare_minimum_age(pair: Pair, left: Age, right: Age) -> Verdict:
    """Relate two lower age limits: the higher is the stricter."""
    return _compare_ages(left, right, higher_is_stricter=True)


def compare_maximum_age(pair: Pair, left: Age, right: Age) -> Verdict:
    """Relate two upper age limits: the lower is the stricter."""
    return _compare_ages(left, right, higher_is_stricter=False)


def _compare_ages(left: Age, right: Age, *, higher_is_stricter: bool) -> Verdict:
    ours, theirs = in_days(left), in_days(right)
    if abs(ours - theirs) < 1:
        return Verdict("equivalent", (Phrase("the same age"),))
    stricter: SideName = "left" if (ours > theirs) == higher_is_stricter else "right"
    phrase = Phrase("{left} against {right}: the {side} one is stricter", _age(left), _age(right), stricter)
    return Verdict("stricter_left" if stricter == "left" else "stricter_right", (phrase,))


def in_days(age: Age) -> float:
    """An age in days, months and years taken at their mean length."""
    return age.value * _DAYS[age.unit]


def _age(age: Age) -> str:
    return f"{age.value:g} {age.unit}{'' if age.value == 1 else 's'}"


def only_one_limit(pair: Pair, side: SideName, present: Age) -> Verdict:
    """A registry record without an age limit has none: the one with a limit is the stricter."""
    phrase = Phrase("{told} against no limit: the {side} one is stricter", side=side, told=_age(present))
    return Verdict("stricter_left" if side == "left" else "stricter_right", (phrase,))


def compare_sex(pair: Pair, left: str, right: str) -> Verdict:
    """Relate the sexes that may enter: one is stricter than all."""
    if left != right and "ALL" in (left, right):
        stricter: SideName = "right" if left == "ALL" else "left"
        phrase = Phrase("{left} against {right}: the {side} one is stricter", left, right, stricter)
        return Verdict("stricter_left" if stricter == "left" else "stricter_right", (phrase,))
    return compare_words(pair, left, right)


def only_one_phases(pair: Pair, side: SideName, present: tuple[str, ...]) -> Verdict:
    """A source that prints no phase for NA does not differ from one that says NA."""
    silent = pair.right if side == "left" else pair.left
    if present == ("NA",) and silent.source in OMITS_PHASE_NA:
        return Verdict("equivalent", (Phrase(f"{silent.source} prints no phase where it is NA"),))
    return only_one_says(side)


def compare_sponsor(pair: Pair, left: str, right: str) -> Verdict:
    """Relate two sponsors as organisations; a source that rolls a sponsor up to its parent is said to do so."""
    found = compare_names(left, right)
    if found.relation == "equivalent":
        return found
    source = next((source for source in ROLLS_UP if pair.same_record and pair.shown_by(source)), None)
    if source is not None:
        parent, unit = (left, right) if pair.left.source == source else (right, left)
        if rolled_up(parent, unit):
            return Verdict("equivalent", (*found.because, Phrase(f"{source} rolls the sponsor up to its parent")))
        return Verdict("related", (*found.because, Phrase(f"{source} may have rolled the sponsor up to its parent")))
    return Verdict(found.relation, (*found.because, *_named_in_prose(pair, left, right)))


def _named_in_prose(pair: Pair, left: str, right: str) -> tuple[Phrase, ...]:
    """Say where one side's prose names the other side's sponsor."""
    phrases: list[Phrase] = []
    sides: tuple[tuple[SideName, tuple[str, ...], str], ...] = (
        ("left", pair.left.mentioned_organizations, right),
        ("right", pair.right.mentioned_organizations, left),
    )
    for side, mentioned, sponsor in sides:
        for name in mentioned:
            if compare_names(name, sponsor).relation != "different":
                text = 'the prose of the {side} one names "{told}", probably the sponsor of the {other} one'
                phrases.append(Phrase(text, side=side, told=name))
    return tuple(phrases)


def compare_sponsor_class(pair: Pair, left: str, right: str) -> Verdict:
    """Relate two funder classes; that of a rolled-up parent says nothing of its unit."""
    rolled = pair.same_record and any(pair.shown_by(source) for source in ROLLS_UP)
    if left != right and rolled:
        return Verdict("not_comparable", (Phrase("the class is that of the parent to which a source rolls up"),))
    return compare_words(pair, left, right)
