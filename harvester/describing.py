"""A person as described on the command line, and what trials' stated limits say of that person."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from db import Store
from harvester.commands.tables import Cell
from harvester.errors import UsageError
from harvester.lookup import find
from harvester.references import reference
from parsers.schema import Trial
from parsers.text.criteria.concepts import VOCABULARY
from parsers.text.criteria.person import Decision, Ground, Measured, Person, decide
from parsers.text.criteria.units import UNITS

COLUMNS = ("trial", "source", "verdict", "because", "undecided", "title")
_BY_NAME = {concept.name: concept for concept in VOCABULARY.values()}
_FIGURE = re.compile(r"(-?\d+(?:\.\d+)?) ?(\S*)$")
_DAYS = {name: unit.factor for name, unit in UNITS.items() if unit.family == "time"}
_SEXES = {"female": "FEMALE", "f": "FEMALE", "male": "MALE", "m": "MALE"}


def described(words: Sequence[str]) -> Person:
    """Read a description: `--age 62 --fvc 65 --ecog 1 --malignancy never --surgery "40 days" --sex male`.

    A concept is named as in the vocabulary (`--hba1c`) or by a word for it (`--body-mass-index`). Raises UsageError for
    what is not in it.
    """
    sex = None
    values: dict[str, Measured] = {}
    grades: dict[str, str] = {}
    states: dict[str, float] = {}
    for name, said in _pairs(words):
        concept = _BY_NAME.get(name.upper().replace("-", "_")) or VOCABULARY.get(name.replace("-", " "))
        if name == "sex":
            sex = _sex(said)
        elif concept is None or concept.kind == "decoy":
            raise UsageError(f"--{name} is no concept of the vocabulary; docs/criteria.md lists them.")
        elif concept.kind == "measure":
            values[concept.name] = _measured(name, said)
        elif concept.kind == "grade":
            grades[concept.name] = _grade(name, said, concept.scale)
        else:
            states[concept.name] = _days_ago(name, said)
    return Person(
        sex="FEMALE" if sex == "FEMALE" else "MALE" if sex == "MALE" else None,
        values=values,
        grades=grades,
        states=states,
    )


def _pairs(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """--name value, or --name=value."""
    rest = iter(words)
    for word in rest:
        if not word.startswith("--"):
            raise UsageError(f"{word!r} stands where a description such as --age 62 is due.")
        name, sign, said = word[2:].partition("=")
        value = said if sign else next(rest, None)
        if value is None:
            raise UsageError(f"--{name} has no value.")
        yield name.lower(), value


def _sex(said: str) -> str:
    if said.lower() not in _SEXES:
        raise UsageError(f"--sex is {said!r}; it must be female or male.")
    return _SEXES[said.lower()]


def _measured(name: str, said: str) -> Measured:
    found = _FIGURE.match(said.strip())
    if found is None or (found[2] and found[2] not in UNITS):
        raise UsageError(f"--{name} is {said!r}; write a number, with a unit if need be: 65, 65%, 1.2xULN.")
    return Measured(float(found[1]), found[2] or None)


def _grade(name: str, said: str, scale: Sequence[str]) -> str:
    step = next((step for step in scale if step.casefold() == said.strip().casefold()), None)
    if step is None:
        raise UsageError(f"--{name} is {said!r}; it must be one of {', '.join(scale)}.")
    return step


def _days_ago(name: str, said: str) -> float:
    """Days since: never, now, or "40 days" (ago)."""
    word = said.strip().lower()
    if word in ("never", "no"):
        return math.inf
    if word in ("now", "yes"):
        return 0.0
    found = re.match(r"(\d+(?:\.\d+)?) ?([a-z]+?)s?(?: ago)?$", word)
    if found is None or found[2] not in _DAYS:
        raise UsageError(f"--{name} is {said!r}; write never, now, or how long ago: 40 days, 3 years.")
    return float(found[1]) * _DAYS[found[2]]


def judged(person: Person, names: Iterable[str], database: Path) -> Iterator[tuple[Cell, ...]]:
    """A row a trial: the named ones, or every current one of the database."""
    for trial in _trials(list(names), database):
        decision = decide(trial, person)
        yield (
            trial.trial_id,
            trial.source,
            decision.verdict,
            "; ".join(_grounds(decision.deciding)),
            _undecided(decision),
            trial.brief_title,
        )


def _trials(names: Sequence[str], database: Path) -> Iterator[Trial]:
    if names:
        yield from (find(reference(name), database).trial for name in names)
        return
    if not database.exists():
        raise UsageError(f"There is no database at {database}; name trials or saved files, or another with --db.")
    with Store.open(database, read_only=True) as store:
        yield from (stored.trial for stored in store.versions.current())


def _grounds(grounds: Sequence[Ground]) -> Iterator[str]:
    for ground in grounds:
        where = "registered" if ground.position is None else f"criterion {ground.position + 1}"
        yield f"{where}: {ground.why} ({' '.join(ground.words.split())[:160]})"


def _undecided(decision: Decision) -> str:
    return "; ".join(f"criterion {(one.position or 0) + 1}: {one.why}" for one in decision.undecided)
