"""The current tables: one row of `trials` per record and its lists, replaced whole when a record's version changes."""

# ruff: noqa: S608 - the only names put into SQL are those of this package's own tables and columns

from collections.abc import Sequence
from typing import Final

import msgspec

from db.connection import Connection
from db.models import Prepared, SqlValue

Row = tuple[SqlValue, ...]

COLUMNS: dict[str, str] = {
    "trials": "id version source trial_id url status status_text last_known_status study_type phases "
    "start_date start_date_type primary_completion_date primary_completion_date_type completion_date "
    "completion_date_type first_posted last_update_posted results_first_posted verified "
    "enrollment enrollment_type has_results allocation intervention_model masking who_masked primary_purpose "
    "observational_model time_perspective minimum_age minimum_age_unit minimum_age_years maximum_age "
    "maximum_age_unit maximum_age_years sex healthy_volunteers sampling_method fda_regulated_drug "
    "fda_regulated_device has_dmc ipd_sharing responsible_party_type responsible_party "
    "responsible_party_affiliation not_carried acronym brief_title official_title why_stopped",
    "identifiers": "id trial position type source value",
    "conditions": "id trial position name",
    "keywords": "id trial position name",
    "interventions": "id trial position type name other_names description",
    "arms": "id trial position type label description",
    "arm_interventions": "id trial arm position intervention",
    "regimens": "id trial position arm intervention stage low high unit per maximum_low maximum_high maximum_unit "
    "maximum_per volume_low volume_high volume_unit volume_per concentration_low concentration_high "
    "concentration_unit concentration_per route device administrations interval_value interval_unit times_per_day "
    "times_per_week days days_unit cycle_length_value cycle_length_unit cycles duration_value duration_unit "
    "infusion_time_value infusion_time_unit fractions cumulative_low cumulative_high cumulative_unit cumulative_per "
    "flags evidence",
    "criteria": "id trial position kind number level parent logic heading text",
    "constraints": "id trial criterion position concept kind lower lower_inclusive upper upper_inclusive unit grades "
    "negated window_value window_unit window_direction condition",
    "eligible_ranges": "id trial criterion rule position concept kind lower lower_inclusive upper upper_inclusive "
    "unit grades never alternative condition",
    "outcomes": "id trial position type measure time_frame description",
    "locations": "id trial position status country state city facility",
    "sponsors": "id trial position role class name",
}
"""Current table -> its columns in the order in which rows are written; tables referred to come first."""

_KEYS: Final = 2
"""The columns that stand before those of a prepared row: the id of the row, and of the trial."""
# Table -> the columns of a prepared row that hold a position, and the table whose row that position means.
_REFERENCES: dict[str, tuple[tuple[int, str], ...]] = {
    "arm_interventions": ((0, "arms"), (2, "interventions")),
    "regimens": ((1, "arms"), (2, "interventions")),
    "criteria": ((4, "criteria"),),
    "constraints": ((0, "criteria"),),
    "eligible_ranges": ((0, "criteria"),),
}

_CHILDREN = [table for table in COLUMNS if table != "trials"]
_TEXTS = "rowid, titles, conditions, interventions, criteria"
_FROM_TEXTS = (
    "SELECT {} id, titles, conditions, interventions, criteria FROM search_texts "
    "WHERE id IN (SELECT value FROM json_each(?))"
)


def replace(connection: Connection, trials: Sequence[tuple[int, int, Prepared]]) -> None:
    """Make these the current trials of their records, in the caller's transaction.

    `trials` holds (record id, version id, Trial made ready), each record once.
    """
    wanted = msgspec.json.encode([record for record, _, _ in trials]).decode()
    known = connection.rows("SELECT id FROM trials WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
    if known:
        _remove(connection, msgspec.json.encode([row[0] for row in known]).decode())
    values = _numbered(connection, trials)
    for table, columns in COLUMNS.items():
        connection.add(table, columns.split(), values[table])
    connection.run(f"INSERT INTO search ({_TEXTS}) {_FROM_TEXTS.format('')}", (wanted,))


def _remove(connection: Connection, records: str) -> None:
    """Take these records out, from the search index first, since it reads the texts that it forgets from the tables."""
    forget = _FROM_TEXTS.format("'delete',")
    connection.run(f"INSERT INTO search (search, {_TEXTS}) {forget}", (records,))
    for table in reversed(_CHILDREN):
        connection.run(f"DELETE FROM {table} WHERE trial IN (SELECT value FROM json_each(?))", (records,))
    connection.run("DELETE FROM trials WHERE id IN (SELECT value FROM json_each(?))", (records,))


def _numbered(connection: Connection, trials: Sequence[tuple[int, int, Prepared]]) -> dict[str, list[SqlValue]]:
    """The values of the rows of each table, one row behind the other, each with its id and the ids of what it means.

    What stands at position n of a trial's list has the id of that list's first row plus n.
    """
    following = {table: _next_id(connection, table) for table in _CHILDREN}
    found: dict[str, list[SqlValue]] = {table: [] for table in COLUMNS}
    for record, version, prepared in trials:
        found["trials"] += [record, version, *prepared.rows["trials"][0]]
        starts = dict(following)
        for table in _CHILDREN:
            references = [(_KEYS + column, starts[parent]) for column, parent in _REFERENCES.get(table, ())]
            rows = prepared.rows[table]
            _append(found[table], rows, following[table], record, references)
            following[table] += len(rows)
    return found


def _append(
    values: list[SqlValue], rows: Sequence[Row], place: int, record: int, references: Sequence[tuple[int, int]]
) -> None:
    """Append the values of some rows, the first of which has the id `place`; positions that refer become ids."""
    for row in rows:
        first = len(values)
        values.append(place)
        values.append(record)
        values.extend(row)
        for column, start in references:
            position = values[first + column]
            if isinstance(position, int):
                values[first + column] = start + position
        place += 1


def _next_id(connection: Connection, table: str) -> int:
    return connection.number(f"SELECT max(id) FROM {table}") + 1
