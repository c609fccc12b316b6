"""Searching the current trials by words and by figures: what `trials search` asks.

Words go to the full-text index (titles count most, then conditions and interventions, then criteria); the other
wishes are conditions on the current tables. Everything wished for must hold at once.
"""

# ruff: noqa: S608 - the only names put into SQL are those of this package's own tables and columns

import re
from collections.abc import Iterator

import msgspec

from db.connection import Connection
from db.models import SqlValue
from parsers.units import FAMILIES

_WORD = re.compile(r'"[^"]*"?\*?|[^\s"]+')
_OPERATORS = {"AND", "OR", "NOT"}
_ROUNDING = 1e-9  # 0.1 ug is 1.0000000000000001e-4 mg


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What to search for; what is null or empty asks for nothing.

    `words` is free text: every word must occur, `"a phrase"` as such, `sclero*` as a beginning, `OR` between two.
    `dose_low` and `dose_high` bound a dose in `dose_unit` (`mg`, `mg/kg`), in whichever unit it was stated; `age` (in
    years) must be admitted by the registered age limits; `updated_since` is a day. `statuses` and `phases` are the
    registry's constants, any of them.
    """

    words: str | None = None
    source: str | None = None
    statuses: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    condition: str | None = None
    country: str | None = None
    dose_unit: str | None = None
    dose_low: float | None = None
    dose_high: float | None = None
    age: float | None = None
    updated_since: str | None = None
    limit: int = 50


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """A trial that was found; `passage` is where the words stand, in square brackets, null where none were asked."""

    trial: int
    source: str
    trial_id: str
    brief_title: str | None
    status: str | None
    phases: str | None
    enrollment: int | None
    start_date: str | None
    last_update_posted: str | None
    url: str | None
    passage: str | None


def search(connection: Connection, wanted: Wanted) -> list[Hit]:
    """The trials that have all that is wanted: the best match first, or the last updated where no words are asked."""
    conditions = list(_conditions(wanted))
    words = match_expression(wanted.words or "")
    if words:
        conditions.insert(0, ("search MATCH ?", (words,)))
    where = " AND ".join(condition for condition, _ in conditions) or "true"
    values = [value for _, of in conditions for value in of]
    return connection.read(
        Hit,
        "SELECT t.id AS trial, t.source, t.trial_id, t.brief_title, t.status, t.phases, t.enrollment, t.start_date, "
        f"t.last_update_posted, t.url, {_PASSAGE if words else 'NULL'} AS passage FROM "
        f"{'search JOIN trials AS t ON t.id = search.rowid' if words else 'trials AS t'} WHERE {where} "
        f"ORDER BY {'rank,' if words else ''} t.last_update_posted DESC, t.trial_id, t.source LIMIT ?",
        (*values, wanted.limit),
    )


_PASSAGE = "snippet(search, -1, '[', ']', ' … ', 16)"


def match_expression(text: str) -> str:
    """Turn what a person types into the index's own language, in which punctuation would be syntax.

    >>> match_expression('iPSC-derived sclero* OR "motor neuron')
    '"iPSC-derived" AND "sclero"* OR "motor neuron"'
    """
    parts: list[str] = []
    for word in _WORD.findall(text.replace("\0", " ")):
        joint = word if word in _OPERATORS else None
        if joint and parts and parts[-1] not in _OPERATORS:
            parts.append(joint)
        elif not joint and re.search(r"\w", word):
            parts += ["AND"] if parts and parts[-1] not in _OPERATORS else []
            parts.append(f'"{word.strip(chr(34) + "*")}"' + "*" * word.endswith("*"))
    while parts and parts[-1] in _OPERATORS:
        parts.pop()
    return " ".join(parts)


def _conditions(wanted: Wanted) -> Iterator[tuple[str, tuple[SqlValue, ...]]]:
    """Each wish as a condition on `trials AS t`, with its values."""
    if wanted.source:
        yield "t.source = ?", (wanted.source,)
    if wanted.statuses:
        yield "t.status IN (SELECT value FROM json_each(?))", (_json(wanted.statuses),)
    if wanted.phases:
        yield (
            "EXISTS (SELECT 1 FROM json_each(t.phases) AS p JOIN json_each(?) AS w ON w.value = p.value)",
            (_json(wanted.phases),),
        )
    if wanted.condition:
        yield "t.id IN (SELECT trial FROM conditions WHERE name LIKE ? ESCAPE '\\')", (_like(wanted.condition),)
    if wanted.country:
        yield "t.id IN (SELECT trial FROM locations WHERE country = ? COLLATE NOCASE)", (wanted.country,)
    if wanted.updated_since:
        yield "t.last_update_posted >= ?", (wanted.updated_since,)
    if wanted.age is not None:
        yield "coalesce(t.minimum_age_years, 0) <= ? AND coalesce(t.maximum_age_years, 999) >= ?", (wanted.age,) * 2
    if wanted.dose_unit:
        stated, values = _stated(wanted.dose_unit, wanted.dose_low, wanted.dose_high)
        yield f"t.id IN (SELECT trial FROM regimens WHERE {stated})", values


def _stated(wanted: str, low: float | None, high: float | None) -> tuple[str, tuple[SqlValue, ...]]:
    """A dose between two figures, in whatever unit of its family: 1500 mg is found where 1.5 g is written.

    `mg/kg` is a dose by weight; `mg` is one to a person, at once or a day, where a figure is asked for.
    """
    unit, _, per = wanted.partition("/")
    base, factor = FAMILIES.get(unit, (unit, 1.0))
    spelled = {name: factor / of for name, (family, of) in FAMILIES.items() if family == base} or {unit: 1.0}
    ways: list[str] = []
    values: list[SqlValue] = []
    for name, times in spelled.items():
        ways.append("unit = ?" + " AND high >= ?" * (low is not None) + " AND low <= ?" * (high is not None))
        values.append(name)
        values += [low * times * (1 - _ROUNDING)] if low is not None else []
        values += [high * times * (1 + _ROUNDING)] if high is not None else []
    either = f"({' OR '.join(ways)})"
    if per:
        return f"{either} AND per = ?", (*values, per)
    to_a_person = "" if low is None and high is None else " AND (per IS NULL OR per = 'day')"
    return either + to_a_person, tuple(values)


def _like(text: str) -> str:
    escaped = re.sub(r"([\\%_])", r"\\\1", text)
    return f"%{escaped}%"


def _json(values: tuple[str, ...]) -> str:
    return msgspec.json.encode(values).decode()
