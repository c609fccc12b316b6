"""What to call each Trial in a sentence: the short name of its product or its acronym, else its registry id."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from comparator.comparison import SideName
from comparator.products import product_name
from comparator.wording import plain
from parsers.schema import Source, Trial

SOURCE_NAMES: Final[dict[Source, str]] = {
    "ctgov": "ClinicalTrials.gov",
    "veeva": "ClinicalTrials.Veeva",
    "meddatax": "MedDataX",
}
_DATE: Final = re.compile(r"\b\d{4}(?:-\d\d){1,2}\b")
_NUMBER: Final = re.compile(r"(\d{1,5})\b(?!-)")  # "3 (2025-11-21)": a version's number with its date
_LONGEST: Final = 24  # characters that still read as a name in a sentence
_WORD: Final = re.compile(r"[A-Za-z0-9]+")
_IN_BRACKETS: Final = re.compile(r"\(([^()]{2,40})\)")
# A maker's code: capitals, then digits, then whatever is joined to them ("XS228CN", "BAX2398", "IK-5001", "Ad5.hAC6").
CODE: Final = re.compile(
    r"(?<![\w-])(?:[A-Z][A-Za-z]{0,5}-?\d{2,6}(?:[A-Z]{1,4}\d{0,3})?|[A-Z]{2,5}-[A-Z]?\d{1,6}[A-Z]{0,3})(?![\w-])"
)
# An acronym: two capitals or more among letters, digits and joiners ("iPSC-MNP", "SERENADE OL", "OPTIMIST-1").
_ACRONYM: Final = re.compile(r"[A-Za-z0-9]*[A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9 ./+-]*")
# "Colchicine Oral Tablet Once Daily": a form, and what follows it.
_BESIDE_NAME: Final = re.compile(
    r"\s+(?:oral|nasal|injectable|film|(?:tab|tablet|cap|capsule)s?)\b.*$", re.IGNORECASE | re.DOTALL
)
NOT_A_PRODUCT: Final = re.compile(
    r"\b(?:placebo|sham|control|standard|usual care|no intervention|saline|vehicle|questionnaire)\b", re.IGNORECASE
)


def short_names(trials: Sequence[Trial]) -> tuple[str, ...]:
    """Name each of several Trials so that no two share a name.

    Copies of one registration are told apart by their source; different trials whose short names agree by their ids;
    what then still shares a name, by its source and its place in the list.
    """
    if len({trial.trial_id for trial in trials}) == 1 and len({trial.source for trial in trials}) == len(trials):
        return tuple(SOURCE_NAMES[trial.source] for trial in trials)
    names = [short_name(trial, [one for one in trials if one.trial_id != trial.trial_id]) for trial in trials]
    owners: dict[str, set[str]] = {}
    for name, trial in zip(names, trials, strict=True):
        owners.setdefault(name.casefold(), set()).add(trial.trial_id)
    names = [
        trial.trial_id if len(owners[name.casefold()]) > 1 else name for name, trial in zip(names, trials, strict=True)
    ]
    sources = [f"{name} ({SOURCE_NAMES[trial.source]})" for name, trial in zip(names, trials, strict=True)]
    names = _where_shared(names, sources)
    return tuple(_where_shared(names, [f"{name}, {number}" for number, name in enumerate(names, 1)]))


def _where_shared(names: list[str], longer: list[str]) -> list[str]:
    """Replace the names that several share by longer ones."""
    counts = Counter(name.casefold() for name in names)
    return [more if counts[name.casefold()] > 1 else name for name, more in zip(names, longer, strict=True)]


def newer_side(left: Trial, right: Trial, versions: tuple[str | None, str | None]) -> SideName:
    """Which of two versions of one record is the present one: by the registry's dates, then by their labels.

    Labels count where both hold ISO dates; where nothing tells, the right one is, as in any comparison of old with new.
    """
    for ours, theirs in (
        (left.last_update_posted, right.last_update_posted),
        (left.verified, right.verified),
        versions,
    ):
        dates = [_DATE.search(said or "") for said in (ours, theirs)]
        if dates[0] and dates[1] and dates[0].group() != dates[1].group():
            return "left" if dates[0].group() > dates[1].group() else "right"
    return "right"


def side_names(left: Trial, right: Trial, versions: tuple[str | None, str | None]) -> tuple[str, str]:
    """Name the two sides of a comparison: trials or sources by their names, versions by their labels."""
    if left.trial_id != right.trial_id or left.source != right.source:
        one, other = short_names((left, right))
        return one, other
    ours, theirs = versions
    if ours and theirs and ours != theirs:
        called = _version_name(ours), _version_name(theirs)
        return called if called[0] != called[1] else (ours, theirs)
    return ("Now", "Before") if newer_side(left, right, versions) == "left" else ("Before", "Now")


def _version_name(label: str) -> str:
    """What to call a version: by its number, where its label begins with one; else by the label."""
    number = _NUMBER.match(label)
    return f"Version {number[1]}" if number else label


def short_name(trial: Trial, beside: Sequence[Trial] = ()) -> str:
    """Name one Trial: its acronym, a code or acronym in its product's name or title, its one product, else its id.

    A product that the trials beside it give or name as well names none of them.
    """
    taken = _words_of_conditions(trial)
    theirs = [f" {plain(text)} " for other in beside for text in _namings(other)]
    products = [f" {plain(product)} " for other in beside for product in _products(other)]
    for name in _candidates(trial):
        called = plain(name)
        if not 2 <= len(name) <= _LONGEST or not called or called in taken:
            continue
        shared = any(f" {called} " in text for text in theirs) or any(text in f" {called} " for text in products)
        if name == trial.acronym or not shared:
            return name
    return trial.trial_id


def _candidates(trial: Trial) -> Iterator[str]:
    if trial.acronym:
        yield trial.acronym
    products = _products(trial)
    titles = [title for title in (trial.brief_title, trial.official_title) if title]
    for text in (*products, *titles):
        yield from _bracketed(text, CODE)
    for text in (*products, *titles):
        yield from (found.group() for found in CODE.finditer(text[:500]))
    for text in products:
        yield from _bracketed(text, _ACRONYM)
    given = f" {plain(' / '.join(_namings_of_products(trial)))} "
    for text in titles:
        yield from (name for name in _bracketed(text, _ACRONYM) if not _abbreviates_another(name, text, given))
    if len(set(products)) == 1:
        yield _BESIDE_NAME.sub("", product_name(products[0]))


def _bracketed(text: str, form: re.Pattern[str]) -> Iterator[str]:
    for found in _IN_BRACKETS.finditer(text[:500]):
        if form.fullmatch(found[1].strip()):
            yield found[1].strip()


def _abbreviates_another(name: str, title: str, given: str) -> bool:
    """Whether a title spells an abbreviation out in its midst, and means nothing that is given.

    "in Erectile Dysfunction (ED)" does, but not "Nurse Telemedicine Study (NTS)", which is the whole title.
    """
    before = _WORD.findall(title[: title.find(f"({name}")])
    spelt = before[-len(name) :]
    if "".join(word[0] for word in spelt).lower() != name.lower() or len(spelt) == len(before):
        return False
    return f" {plain(name)} " not in given and f" {plain(' '.join(spelt))} " not in given


def _namings_of_products(trial: Trial) -> Iterator[str]:
    for one in trial.interventions:
        yield from (one.name, *one.other_names)


def _namings(trial: Trial) -> Iterator[str]:
    """The texts that name what a trial gives: its interventions with their other names, and its titles."""
    yield from _namings_of_products(trial)
    yield from (title for title in (trial.brief_title, trial.official_title) if title)


def _products(trial: Trial) -> list[str]:
    """The names of what is tested, without placebos and the like, in order."""
    return [one.name for one in trial.interventions if not NOT_A_PRODUCT.search(one.name)]


def _words_of_conditions(trial: Trial) -> frozenset[str]:
    """The conditions, whole and as their abbreviations in brackets ("ALS"): a condition is no name of a trial."""
    abbreviated = [found for text in trial.conditions for found in _IN_BRACKETS.findall(text[:500])]
    initials = ["".join(word[0] for word in text.split() if word[0].isalpha()) for text in trial.conditions]
    return frozenset(map(plain, (*trial.conditions, *abbreviated, *initials)))
