"""The documented views: the questions that most people ask first, each answered by one SELECT.

Views hold no data. They are made anew whenever a file is brought up to date, so a change here needs no step of its
own but an entry in the table of migrations.
"""

# ruff: noqa: S608 - the only names put into SQL are those of this package's own tables and columns

from db.connection import Connection
from parsers.units import FAMILIES

_TRIAL = "t.source, t.trial_id"
_NAMES = "(SELECT group_concat(name, '; ') FROM (SELECT name FROM {} WHERE trial = t.id ORDER BY position))"
_LEAD = "(SELECT {} FROM sponsors WHERE trial = t.id AND role = 'lead')"
_TEXT = {
    "brief_summary": "$.brief_summary",
    "detailed_description": "$.detailed_description",
    "eligibility_text": "$.eligibility.text",
    "study_population": "$.eligibility.study_population",
    "intervention_model_description": "$.design.intervention_model_description",
    "masking_description": "$.design.masking_description",
    "ipd_sharing_description": "$.ipd_sharing.description",
}

# "500 mg twice a day" and "1 g/day" are the same daily dose: 1000 mg. What a person weighs is not known.
_FACTORS = " ".join(f"WHEN '{unit}' THEN {factor!r}" for unit, (_, factor) in FAMILIES.items())
_IN_BASE = f"(CASE r.unit {_FACTORS} ELSE 1.0 END)"
_BASES = " ".join(f"WHEN '{unit}' THEN '{base}'" for unit, (base, _) in FAMILIES.items())
_A_DAY = "(CASE WHEN r.per = 'day' THEN 1 WHEN r.per IS NULL THEN r.times_per_day END)"
# Ages are kept in days, as every length of time of a limit is, and read in years.
_YEARS = "CASE x.concept WHEN 'AGE' THEN x.{0} / 365.25 ELSE x.{0} END AS {0}"

VIEWS: dict[str, str] = {
    "trial_list": f"""
        SELECT t.id AS trial, {_TRIAL}, t.brief_title, t.status,
            (SELECT group_concat(value, '/') FROM json_each(t.phases)) AS phase, t.phases, t.study_type,
            t.enrollment, t.start_date, t.primary_completion_date, t.minimum_age_years, t.maximum_age_years, t.sex,
            {_LEAD.format("name")} AS sponsor, {_LEAD.format("class")} AS sponsor_class,
            {_NAMES.format("conditions")} AS conditions, {_NAMES.format("interventions")} AS interventions,
            (SELECT group_concat(country, '; ') FROM
                (SELECT DISTINCT country FROM locations WHERE trial = t.id AND country IS NOT NULL ORDER BY country))
                AS countries, (SELECT count(*) FROM locations WHERE trial = t.id) AS sites, t.has_results,
            t.last_update_posted, t.url
        FROM trials AS t""",
    "recruiting_trials": "SELECT * FROM trial_list WHERE status = 'RECRUITING'",
    "dose_table": f"""
        SELECT t.id AS trial, {_TRIAL}, t.brief_title, r.position, a.label AS arm, i.name AS intervention, r.stage,
            r.low, r.high, r.unit, r.per, r.low * {_IN_BASE} AS base_low, r.high * {_IN_BASE} AS base_high,
            CASE r.unit {_BASES} ELSE r.unit END AS base_unit, r.low * {_IN_BASE} * {_A_DAY} AS daily_low,
            r.high * {_IN_BASE} * {_A_DAY} AS daily_high, r.maximum_high, r.maximum_unit, r.route, r.administrations,
            r.interval_value, r.interval_unit, r.times_per_day, r.times_per_week, r.days, r.days_unit, r.cycles,
            r.duration_value, r.duration_unit, r.cumulative_low, r.cumulative_high, r.cumulative_unit,
            r.cumulative_per, r.flags, r.evidence
        FROM regimens AS r JOIN trials AS t ON t.id = r.trial LEFT JOIN arms AS a ON a.id = r.arm
            LEFT JOIN interventions AS i ON i.id = r.intervention""",
    "criteria_table": f"""
        SELECT t.id AS trial, {_TRIAL}, c.position, c.kind, c.number, c.level, c.heading, p.text AS parent_text, c.text,
            c.logic, (SELECT count(*) FROM constraints WHERE criterion = c.id) AS constraints
        FROM criteria AS c JOIN trials AS t ON t.id = c.trial LEFT JOIN criteria AS p ON p.id = c.parent""",
    "limits": f"""
        SELECT t.id AS trial, {_TRIAL}, x.concept, x.kind, {_YEARS.format("lower")}, x.lower_inclusive,
            {_YEARS.format("upper")}, x.upper_inclusive, CASE x.concept WHEN 'AGE' THEN 'year' ELSE x.unit END AS unit,
            x.grades, x.never, x.alternative, x.condition, x.rule, c.kind AS section, c.position AS criterion, c.text
        FROM eligible_ranges AS x JOIN criteria AS c ON c.id = x.criterion JOIN trials AS t ON t.id = x.trial
        WHERE x.kind IN ('range', 'set') OR x.kind = 'presence' AND (x.lower > 0 OR x.upper IS NOT NULL)""",
    "presences": f"""
        SELECT t.id AS trial, {_TRIAL}, x.concept, iif(x.never, 'absent', 'present') AS asked,
            iif(x.never, x.lower, x.upper) AS days, x.alternative, x.condition, x.rule, c.kind AS section,
            c.position AS criterion, c.text
        FROM eligible_ranges AS x JOIN criteria AS c ON c.id = x.criterion JOIN trials AS t ON t.id = x.trial
        WHERE x.kind = 'presence'""",
    "stated_limits": f"""
        SELECT t.id AS trial, {_TRIAL}, x.concept, c.kind AS section, x.kind, x.lower, x.lower_inclusive, x.upper,
            x.upper_inclusive, x.unit, x.grades, x.condition, c.logic, c.position AS criterion, c.text
        FROM constraints AS x JOIN criteria AS c ON c.id = x.criterion JOIN trials AS t ON t.id = x.trial
        WHERE x.kind IN ('range', 'set')""",
    "recent_changes": """
        SELECT c.id AS change, r.source, r.trial_id, coalesce(c.registry_date, substr(c.observed_at, 1, 10)) AS date,
            c.significance, c.kind, c.field, c.before, c.after, c.explanation, c.clock, v.number AS version,
            v.registry_version, c.observed_at, c.run, c.record
        FROM changes AS c JOIN records AS r ON r.id = c.record LEFT JOIN versions AS v ON v.id = c.version
        WHERE c.historic = 0 ORDER BY c.observed_at DESC, c.id DESC""",
    "trial_texts": f"""
        SELECT t.id AS trial, {_TRIAL},
            {", ".join(f"json_extract(v.trial, '{path}') AS {name}" for name, path in _TEXT.items())}
        FROM trials AS t JOIN versions AS v ON v.id = t.version""",
    "officials": f"""
        SELECT t.id AS trial, {_TRIAL}, o.key AS position, json_extract(o.value, '$.role') AS role,
            json_extract(o.value, '$.name') AS name, json_extract(o.value, '$.affiliation') AS affiliation
        FROM trials AS t JOIN versions AS v ON v.id = t.version, json_each(v.trial, '$.officials') AS o""",
    "publications": f"""
        SELECT t.id AS trial, {_TRIAL}, o.key AS position, json_extract(o.value, '$.type') AS type,
            json_extract(o.value, '$.pmid') AS pmid, json_extract(o.value, '$.citation') AS citation
        FROM trials AS t JOIN versions AS v ON v.id = t.version, json_each(v.trial, '$.references') AS o""",
}
"""View -> its SELECT."""

# Field -> what it is in `trials AS {}`, for source_disagreements. Registries' own words are compared, so a field of
# free text (titles) is compared without letter case; a field that a side never shows is compared with nothing.
_COMPARED = {
    "status": "{}.status",
    "brief_title": "lower({}.brief_title)",
    "study_type": "{}.study_type",
    "phases": "nullif({}.phases, '[\"NA\"]')",
    "enrollment": "{}.enrollment",
    "allocation": "{}.allocation",
    "intervention_model": "{}.intervention_model",
    "masking": "{}.masking",
    "primary_purpose": "{}.primary_purpose",
    "minimum_age": "{}.minimum_age_years",
    "maximum_age": "{}.maximum_age_years",
    "sex": "{}.sex",
    "healthy_volunteers": "{}.healthy_volunteers",
    "sponsor": "lower((SELECT name FROM sponsors WHERE trial = {}.id AND role = 'lead'))",
}
_COMPARED_DATES = ("start_date", "primary_completion_date", "completion_date")


def _disagreements() -> str:
    """Values that two sources print differently; a date agrees with any that it may mean (a month with its days)."""
    compared = [
        f"'{field}', json_array({left}, {right}, {left} <> {right})"
        for field, value in _COMPARED.items()
        for left, right in ((value.format("a"), value.format("b")),)
    ]
    compared += [
        f"'{name}', json_array(a.{name}, b.{name}, "
        f"a.{name}_last_day < b.{name}_first_day OR b.{name}_last_day < a.{name}_first_day)"
        for name in _COMPARED_DATES
    ]
    return f"""
        SELECT a.trial_id, f.key AS field, a.source AS left_source, f.value ->> 0 AS left_value,
            b.source AS right_source, f.value ->> 1 AS right_value, a.id AS left_trial, b.id AS right_trial
        FROM trials AS a JOIN trials AS b ON b.trial_id = a.trial_id AND b.source > a.source,
            json_each(json_object({", ".join(compared)})) AS f
        WHERE f.value ->> 2 = 1 AND NOT EXISTS (SELECT 1 FROM json_each(a.not_carried) WHERE value = f.key)
            AND NOT EXISTS (SELECT 1 FROM json_each(b.not_carried) WHERE value = f.key)"""


VIEWS["source_disagreements"] = _disagreements()


def make_views(connection: Connection) -> None:
    """Make every view anew, in the caller's transaction."""
    for name, select in VIEWS.items():
        connection.run(f"DROP VIEW IF EXISTS {name}")
        connection.run(f"CREATE VIEW {name} AS {select.strip()}")
