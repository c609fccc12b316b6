"""The first schema: the archive (snapshots), history (versions, changes), the current tables, and the runs.

Small columns stand before long texts, so that a scan seldom reads overflow pages.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.library import Database


def _moment(column: str, null: str = "NOT NULL") -> str:
    """A UTC time to the second, `2026-03-01T04:05:06Z`: one length, so that times compare as text."""
    return f"{column} TEXT {null} CHECK ({column} LIKE '____-__-__T__:__:__Z')"


def _dated(column: str) -> str:
    """An ISO prefix as printed, and the first and last day that it may mean, for comparisons by day."""
    return (
        f"{column} TEXT, "
        f"{column}_first_day TEXT GENERATED ALWAYS AS (CASE length({column}) WHEN 4 THEN {column} || '-01-01' "
        f"WHEN 7 THEN {column} || '-01' ELSE {column} END) VIRTUAL, "
        f"{column}_last_day TEXT GENERATED ALWAYS AS (CASE length({column}) WHEN 4 THEN {column} || '-12-31' "
        f"WHEN 7 THEN date({column} || '-01', '+1 month', '-1 day') ELSE {column} END) VIRTUAL"
    )


def _amount(prefix: str) -> str:
    """The four columns of an amount: from, to, unit, and what it is per."""
    return f"{prefix}low REAL, {prefix}high REAL, {prefix}unit TEXT, {prefix}per TEXT"


_TRIAL = "trial INTEGER NOT NULL REFERENCES trials(id) ON DELETE CASCADE"
_PLACE = f"id INTEGER PRIMARY KEY, {_TRIAL}, position INTEGER NOT NULL"

ARCHIVE = (
    f"""CREATE TABLE snapshots (
        id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, source TEXT NOT NULL,
        url TEXT NOT NULL, {_moment("received_at")}, status INTEGER, etag TEXT, last_modified TEXT,
        body BLOB NOT NULL)""",
    f"""CREATE TABLE receipts (
        id INTEGER PRIMARY KEY, snapshot INTEGER NOT NULL REFERENCES snapshots(id) ON DELETE CASCADE,
        source TEXT NOT NULL, url TEXT NOT NULL, {_moment("first_at")}, {_moment("last_at")},
        times INTEGER NOT NULL DEFAULT 1, status INTEGER, etag TEXT, last_modified TEXT, UNIQUE (url, snapshot))""",
    "CREATE INDEX receipts_snapshot ON receipts(snapshot)",
)

HISTORY = (
    f"""CREATE TABLE records (
        id INTEGER PRIMARY KEY, source TEXT NOT NULL, trial_id TEXT NOT NULL, url TEXT,
        {_moment("first_seen")}, {_moment("last_seen")},
        state TEXT NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'left_query', 'gone', 'merged')),
        merged_into TEXT, snapshot INTEGER REFERENCES snapshots(id), UNIQUE (trial_id, source))""",
    "CREATE INDEX records_url ON records(url)",
    "CREATE INDEX records_snapshot ON records(snapshot)",
    "CREATE INDEX records_state ON records(state)",
    f"""CREATE TABLE versions (
        id INTEGER PRIMARY KEY, record INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
        number INTEGER NOT NULL, content_hash TEXT NOT NULL, snapshot INTEGER NOT NULL REFERENCES snapshots(id),
        parser_revision INTEGER NOT NULL, refused_by INTEGER, {_dated("registry_date")}, registry_version INTEGER,
        {_moment("observed_at")},
        origin TEXT NOT NULL DEFAULT 'observed' CHECK (origin IN ('observed', 'history')),
        trial TEXT NOT NULL, UNIQUE (record, number))""",
    "CREATE INDEX versions_snapshot ON versions(snapshot)",
    "CREATE INDEX versions_parser_revision ON versions(parser_revision)",
    f"""CREATE TABLE changes (
        id INTEGER PRIMARY KEY, record INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
        version INTEGER REFERENCES versions(id) ON DELETE CASCADE, run INTEGER REFERENCES runs(id),
        field TEXT NOT NULL, kind TEXT NOT NULL,
        significance TEXT NOT NULL CHECK (significance IN ('critical', 'substantive', 'administrative')),
        before TEXT, after TEXT, explanation TEXT, clock TEXT, details TEXT, registry_date TEXT,
        {_moment("observed_at")}, historic INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX changes_version ON changes(version)",
    "CREATE INDEX changes_record ON changes(record)",
    "CREATE INDEX changes_run ON changes(run)",
    "CREATE INDEX changes_observed_at ON changes(observed_at)",
    "CREATE INDEX changes_kind ON changes(kind, registry_date)",
)

CURRENT = (
    f"""CREATE TABLE trials (
        id INTEGER PRIMARY KEY REFERENCES records(id) ON DELETE CASCADE,
        version INTEGER NOT NULL REFERENCES versions(id), source TEXT NOT NULL, trial_id TEXT NOT NULL, url TEXT,
        status TEXT, status_text TEXT, last_known_status TEXT, study_type TEXT, phases TEXT,
        {_dated("start_date")}, start_date_type TEXT,
        {_dated("primary_completion_date")}, primary_completion_date_type TEXT,
        {_dated("completion_date")}, completion_date_type TEXT,
        first_posted TEXT, last_update_posted TEXT, results_first_posted TEXT, verified TEXT,
        enrollment INTEGER, enrollment_type TEXT, has_results INTEGER,
        allocation TEXT, intervention_model TEXT, masking TEXT, who_masked TEXT, primary_purpose TEXT,
        observational_model TEXT, time_perspective TEXT,
        minimum_age REAL, minimum_age_unit TEXT, minimum_age_years REAL,
        maximum_age REAL, maximum_age_unit TEXT, maximum_age_years REAL,
        sex TEXT, healthy_volunteers INTEGER, sampling_method TEXT,
        fda_regulated_drug INTEGER, fda_regulated_device INTEGER, has_dmc INTEGER, ipd_sharing TEXT,
        responsible_party_type TEXT, responsible_party TEXT, responsible_party_affiliation TEXT,
        not_carried TEXT NOT NULL, acronym TEXT, brief_title TEXT, official_title TEXT, why_stopped TEXT)""",
    "CREATE INDEX trials_version ON trials(version)",
    "CREATE INDEX trials_trial_id ON trials(trial_id, source)",
    "CREATE INDEX trials_status ON trials(status)",
    "CREATE INDEX trials_last_update_posted ON trials(last_update_posted)",
    "CREATE INDEX trials_start_date ON trials(start_date)",
    f"CREATE TABLE identifiers ({_PLACE}, type TEXT NOT NULL, source TEXT, value TEXT NOT NULL, "
    "UNIQUE (trial, position))",
    "CREATE INDEX identifiers_value ON identifiers(value)",
    f"CREATE TABLE conditions ({_PLACE}, name TEXT NOT NULL, UNIQUE (trial, position))",
    "CREATE INDEX conditions_name ON conditions(name COLLATE NOCASE)",
    f"CREATE TABLE keywords ({_PLACE}, name TEXT NOT NULL, UNIQUE (trial, position))",
    f"CREATE TABLE interventions ({_PLACE}, type TEXT, name TEXT NOT NULL, other_names TEXT NOT NULL, "
    "description TEXT, UNIQUE (trial, position))",
    "CREATE INDEX interventions_name ON interventions(name COLLATE NOCASE)",
    f"CREATE TABLE arms ({_PLACE}, type TEXT, label TEXT NOT NULL, description TEXT, UNIQUE (trial, position))",
    f"""CREATE TABLE arm_interventions (
        id INTEGER PRIMARY KEY, {_TRIAL}, arm INTEGER NOT NULL REFERENCES arms(id) ON DELETE CASCADE,
        position INTEGER NOT NULL, intervention INTEGER NOT NULL REFERENCES interventions(id) ON DELETE CASCADE,
        UNIQUE (arm, position))""",
    "CREATE INDEX arm_interventions_trial ON arm_interventions(trial)",
    "CREATE INDEX arm_interventions_intervention ON arm_interventions(intervention)",
    f"""CREATE TABLE regimens (
        {_PLACE}, arm INTEGER REFERENCES arms(id) ON DELETE CASCADE,
        intervention INTEGER REFERENCES interventions(id) ON DELETE CASCADE, stage TEXT,
        {_amount("")}, {_amount("maximum_")}, {_amount("volume_")}, {_amount("concentration_")},
        route TEXT, device TEXT, administrations INTEGER, interval_value REAL, interval_unit TEXT,
        times_per_day REAL, times_per_week REAL, days TEXT, days_unit TEXT,
        cycle_length_value REAL, cycle_length_unit TEXT, cycles INTEGER, duration_value REAL, duration_unit TEXT,
        infusion_time_value REAL, infusion_time_unit TEXT, fractions INTEGER, {_amount("cumulative_")},
        flags TEXT NOT NULL, evidence TEXT NOT NULL, UNIQUE (trial, position))""",
    "CREATE INDEX regimens_arm ON regimens(arm)",
    "CREATE INDEX regimens_intervention ON regimens(intervention)",
    "CREATE INDEX regimens_unit ON regimens(unit, high)",
    "CREATE INDEX regimens_cumulative ON regimens(cumulative_unit, cumulative_high)",
    f"""CREATE TABLE criteria (
        {_PLACE}, kind TEXT NOT NULL, number TEXT, level INTEGER NOT NULL,
        parent INTEGER REFERENCES criteria(id) ON DELETE CASCADE, logic TEXT NOT NULL, heading TEXT, text TEXT NOT NULL,
        UNIQUE (trial, position))""",
    "CREATE INDEX criteria_parent ON criteria(parent) WHERE parent IS NOT NULL",
    f"""CREATE TABLE constraints (
        id INTEGER PRIMARY KEY, {_TRIAL}, criterion INTEGER NOT NULL REFERENCES criteria(id) ON DELETE CASCADE,
        position INTEGER NOT NULL, concept TEXT NOT NULL, kind TEXT NOT NULL,
        lower REAL, lower_inclusive INTEGER, upper REAL, upper_inclusive INTEGER, unit TEXT, grades TEXT,
        negated INTEGER, window_value REAL, window_unit TEXT, window_direction TEXT, condition TEXT,
        UNIQUE (criterion, position))""",
    "CREATE INDEX constraints_trial ON constraints(trial)",
    "CREATE INDEX constraints_concept ON constraints(concept, kind)",
    f"""CREATE TABLE eligible_ranges (
        id INTEGER PRIMARY KEY, {_TRIAL}, criterion INTEGER NOT NULL REFERENCES criteria(id) ON DELETE CASCADE,
        rule INTEGER NOT NULL, position INTEGER NOT NULL, concept TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('range', 'set', 'presence', 'empty')),
        lower REAL, lower_inclusive INTEGER, upper REAL, upper_inclusive INTEGER, unit TEXT, grades TEXT,
        never INTEGER, alternative INTEGER NOT NULL, condition TEXT, UNIQUE (criterion, rule, position))""",
    "CREATE INDEX eligible_ranges_trial ON eligible_ranges(trial)",
    "CREATE INDEX eligible_ranges_concept ON eligible_ranges(concept, unit, lower)",
    f"CREATE TABLE outcomes ({_PLACE}, type TEXT NOT NULL, measure TEXT NOT NULL, time_frame TEXT, description TEXT, "
    "UNIQUE (trial, position))",
    f"CREATE TABLE locations ({_PLACE}, status TEXT, country TEXT, state TEXT, city TEXT, facility TEXT, "
    "UNIQUE (trial, position))",
    "CREATE INDEX locations_country ON locations(country)",
    f"CREATE TABLE sponsors ({_PLACE}, role TEXT NOT NULL CHECK (role IN ('lead', 'collaborator')), "
    "class TEXT, name TEXT NOT NULL, UNIQUE (trial, position))",
    "CREATE INDEX sponsors_name ON sponsors(name COLLATE NOCASE)",
)

# External content: the index keeps no second copy of the texts, and snippet() and highlight() still work. The view
# reads the current tables, so a trial leaves the index ('delete') before its rows are replaced.
SEARCH = (
    """CREATE VIEW search_texts AS SELECT id,
        coalesce(brief_title, '') || char(10) || coalesce(official_title, '') || char(10) || coalesce(acronym, '')
            AS titles,
        (SELECT group_concat(name, char(10)) FROM (SELECT name FROM conditions WHERE trial = t.id ORDER BY position))
            AS conditions,
        (SELECT group_concat(names, char(10)) FROM (SELECT name || char(10) || other_names AS names
            FROM interventions WHERE trial = t.id ORDER BY position)) AS interventions,
        (SELECT group_concat(text, char(10)) FROM (SELECT text FROM criteria WHERE trial = t.id ORDER BY position))
            AS criteria
        FROM trials AS t""",
    "CREATE VIRTUAL TABLE search USING fts5(titles, conditions, interventions, criteria, content='search_texts', "
    "content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')",
    "INSERT INTO search(search, rank) VALUES ('rank', 'bm25(10.0, 5.0, 5.0, 1.0)')",
)

RUNS = (
    f"""CREATE TABLE runs (
        id INTEGER PRIMARY KEY, watch TEXT NOT NULL, source TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('running', 'complete', 'incomplete', 'quarantined', 'blocked')),
        {_moment("started_at")}, {_moment("finished_at", "")}, census INTEGER NOT NULL DEFAULT 0,
        promised INTEGER, received INTEGER NOT NULL DEFAULT 0, new INTEGER NOT NULL DEFAULT 0,
        changed INTEGER NOT NULL DEFAULT 0, unchanged INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0,
        failed INTEGER NOT NULL DEFAULT 0, missing INTEGER NOT NULL DEFAULT 0, left_query INTEGER NOT NULL DEFAULT 0,
        gone INTEGER NOT NULL DEFAULT 0, merged INTEGER NOT NULL DEFAULT 0, requests INTEGER NOT NULL DEFAULT 0,
        data_timestamp TEXT, definition TEXT, reason TEXT)""",
    "CREATE INDEX runs_watch ON runs(watch, id)",
    """CREATE TABLE run_items (
        id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE, kind TEXT NOT NULL,
        key TEXT NOT NULL, state TEXT NOT NULL, next_key TEXT, promised INTEGER, received INTEGER,
        snapshot INTEGER REFERENCES snapshots(id), record INTEGER REFERENCES records(id) ON DELETE SET NULL,
        reason TEXT,
        UNIQUE (run, kind, key))""",
    "CREATE INDEX run_items_snapshot ON run_items(snapshot) WHERE snapshot IS NOT NULL",
    "CREATE INDEX run_items_record ON run_items(record) WHERE record IS NOT NULL",
    """CREATE TABLE run_findings (
        id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE, kind TEXT NOT NULL,
        name TEXT NOT NULL, count INTEGER NOT NULL, UNIQUE (run, kind, name))""",
    f"""CREATE TABLE pending (
        id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE, source TEXT NOT NULL,
        trial_id TEXT NOT NULL, url TEXT, snapshot INTEGER NOT NULL REFERENCES snapshots(id),
        {_moment("received_at")}, registry_date TEXT, parser_revision INTEGER, trial BLOB,
        UNIQUE (run, source, trial_id))""",
    "CREATE INDEX pending_snapshot ON pending(snapshot)",
    f"""CREATE TABLE failures (
        id INTEGER PRIMARY KEY, run INTEGER REFERENCES runs(id), source TEXT NOT NULL, trial_id TEXT, url TEXT,
        snapshot INTEGER REFERENCES snapshots(id), stage TEXT NOT NULL, error TEXT NOT NULL, field TEXT,
        message TEXT NOT NULL, parser_revision INTEGER, {_moment("first_at")}, {_moment("last_at")},
        times INTEGER NOT NULL DEFAULT 1, {_moment("resolved_at", "")})""",
    "CREATE INDEX failures_open ON failures(source, stage, trial_id, url) WHERE resolved_at IS NULL",
    "CREATE INDEX failures_snapshot ON failures(snapshot) WHERE snapshot IS NOT NULL",
    "CREATE INDEX failures_run ON failures(run) WHERE run IS NOT NULL",
    f"""CREATE TABLE watched (
        id INTEGER PRIMARY KEY, watch TEXT NOT NULL, record INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
        {_moment("since")}, {_moment("left_at", "")}, UNIQUE (watch, record))""",
    "CREATE INDEX watched_record ON watched(record)",
)

MESSAGES = (
    f"""CREATE TABLE message_targets (
        id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, last_change INTEGER NOT NULL, {_moment("since")})""",
    f"""CREATE TABLE messages (
        id INTEGER PRIMARY KEY, target INTEGER NOT NULL REFERENCES message_targets(id) ON DELETE CASCADE,
        subject TEXT NOT NULL, body TEXT NOT NULL, {_moment("created_at")}, {_moment("sent_at", "")},
        attempts INTEGER NOT NULL DEFAULT 0, error TEXT)""",
    "CREATE INDEX messages_target ON messages(target)",
    "CREATE INDEX messages_waiting ON messages(target) WHERE sent_at IS NULL",
)

KINSHIP = (
    "CREATE TABLE kin_keys (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE)",
    """CREATE TABLE kin (
        key INTEGER NOT NULL REFERENCES kin_keys(id), trial INTEGER NOT NULL REFERENCES trials(id) ON DELETE CASCADE,
        PRIMARY KEY (key, trial)) WITHOUT ROWID""",
    "CREATE INDEX kin_trial ON kin(trial)",
    """CREATE TABLE kin_versions (
        trial INTEGER PRIMARY KEY REFERENCES trials(id) ON DELETE CASCADE, version INTEGER NOT NULL)""",
)


def apply(database: "Database") -> None:
    """Make every table and index of the first schema."""
    for statement in (*ARCHIVE, *RUNS, *HISTORY, *CURRENT, *SEARCH, *MESSAGES, *KINSHIP):
        database.execute(statement)
