"""The cookbook: questions that people ask of the database, each with the SQL that answers it.

`docs/cookbook.md` shows each with its answer over a small database; `trials serve` offers them as its canned queries.
The dates, ids and words in them are examples to be replaced.
"""

from typing import Final

import msgspec


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A question: its name in addresses, its words, the SQL, and what to know about the answer."""

    name: str
    title: str
    sql: str
    note: str


COOKBOOK: Final[tuple[Question, ...]] = (
    Question(
        name="als_cells_in_total",
        title="Which ALS trials give more than 10^8 cells in total?",
        sql="""
SELECT trial_id, source, arm, intervention, cumulative_high AS cells_in_total, administrations
FROM dose_table
WHERE cumulative_unit = 'cells' AND cumulative_per IS NULL AND cumulative_high > 1e8
  AND trial IN (SELECT rowid FROM search WHERE search MATCH 'conditions : (als OR "amyotrophic lateral sclerosis")')
ORDER BY cumulative_high DESC, trial_id, source, position""",
        note="The total stands only where it is stated or follows from the number of administrations.",
    ),
    Question(
        name="prior_cell_therapy",
        title="Which trials exclude people who had a cell therapy before?",
        sql="""
SELECT trial_id, source, days, section, text
FROM presences
WHERE concept = 'PRIOR_THERAPY' AND asked = 'absent'
  AND (text LIKE '%cell therap%' OR text LIKE '%cell-based%' OR text LIKE '%stem cell%' OR text LIKE '%with cells%')
ORDER BY trial_id, source, criterion""",
        note="`days` is null where any such therapy disqualifies, however long ago.",
    ),
    Question(
        name="primary_outcome_changed_late",
        title="How many phase 2 trials changed a primary outcome after their start?",
        sql="""
SELECT count(DISTINCT c.record) AS trials, count(*) AS changes
FROM changes AS c JOIN trials AS t ON t.id = c.record
WHERE c.kind IN ('outcome_added', 'outcome_removed', 'outcome_switched', 'outcome_changed', 'time_frame_changed')
  AND (c.before LIKE 'primary:%' OR c.after LIKE 'primary:%') AND c.clock <> 'before_start'
  AND EXISTS (SELECT 1 FROM json_each(t.phases) WHERE value = 'PHASE2')""",
        note="Only versions in the database count: fetch the past of a record with `trials history REF --fetch` first.",
    ),
    Question(
        name="completion_moved_most",
        title="Who moved the primary completion date most?",
        sql="""
SELECT r.trial_id, r.source, count(*) AS moves, sum(json_extract(c.details, '$.days')) AS days,
  min(c.before) AS earliest_before, max(c.after) AS latest_after
FROM changes AS c JOIN records AS r ON r.id = c.record
WHERE c.kind = 'date_moved' AND c.field = 'primary_completion_date'
  AND json_extract(c.details, '$.precision_only') = 0
GROUP BY c.record
ORDER BY days DESC, r.trial_id LIMIT 20""",
        note="A date that only became more precise (2027 to 2027-06) has not moved.",
    ),
    Question(
        name="recruiting_in_a_country",
        title="What recruits in China now, and where?",
        sql="""
SELECT t.trial_id, t.source, t.brief_title, group_concat(DISTINCT l.city) AS cities
FROM locations AS l JOIN trials AS t ON t.id = l.trial
WHERE l.country = 'China' AND t.status = 'RECRUITING' AND coalesce(l.status, 'RECRUITING') = 'RECRUITING'
GROUP BY t.id
ORDER BY t.trial_id, t.source""",
        note="A site without a status of its own counts as the trial does.",
    ),
    Question(
        name="whom_the_limits_admit",
        title="Which recruiting trials may admit a person of 62 with 65 % of the predicted vital capacity?",
        sql="""
SELECT t.trial_id, t.source, t.minimum_age_years, t.maximum_age_years, max(l.lower) AS fvc_from
FROM trials AS t LEFT JOIN limits AS l ON l.trial = t.id AND l.concept = 'FVC'
WHERE t.status = 'RECRUITING'
  AND coalesce(t.minimum_age_years, 0) <= 62 AND coalesce(t.maximum_age_years, 999) >= 62
  AND NOT EXISTS (
    SELECT 1 FROM limits AS l
    WHERE l.trial = t.id AND l.concept = 'FVC' AND l.alternative = 0 AND l.condition IS NULL
    GROUP BY l.criterion, l.rule
    HAVING max((l.lower IS NULL OR l.lower < 65 OR l.lower = 65 AND l.lower_inclusive)
      AND (l.upper IS NULL OR l.upper > 65 OR l.upper = 65 AND l.upper_inclusive)) = 0)
GROUP BY t.id
ORDER BY t.trial_id, t.source""",
        note="One row of a rule must be satisfied, and every rule of a trial. `trials eligible` asks it of all limits.",
    ),
    Question(
        name="dose_levels",
        title="How far apart are the dose levels of cell trials?",
        sql="""
SELECT trial_id, source, count(DISTINCT high) AS levels, min(low) AS lowest, max(high) AS highest,
  max(high) / min(low) AS times
FROM dose_table
WHERE unit = 'cells' AND per IS NULL AND low > 0
GROUP BY trial HAVING levels > 1
ORDER BY times DESC, trial_id, source""",
        note="`per` is null for a dose to a person; doses by weight stand apart.",
    ),
    Question(
        name="routes_of_cells",
        title="By which routes are cells given, and at which single doses?",
        sql="""
SELECT coalesce(route, 'not stated') AS route, count(DISTINCT trial_id) AS trials, min(low) AS lowest,
  max(high) AS highest
FROM dose_table
WHERE unit = 'cells' AND per IS NULL
GROUP BY route
ORDER BY trials DESC, route""",
        note="Two sources' records of one trial count once, by the registry id.",
    ),
    Question(
        name="stopped_early",
        title="Which trials stopped before their end, and why?",
        sql="""
SELECT trial_id, source, status, enrollment, why_stopped
FROM trials
WHERE status IN ('TERMINATED', 'WITHDRAWN', 'SUSPENDED')
ORDER BY last_update_posted DESC, trial_id, source""",
        note="",
    ),
    Question(
        name="results_overdue",
        title="Which completed trials have posted no results a year after their primary completion?",
        sql="""
SELECT trial_id, source, primary_completion_date,
  CAST(julianday('2026-03-01') - julianday(primary_completion_date_last_day) AS INTEGER) AS days_since
FROM trials
WHERE status = 'COMPLETED' AND has_results = 0
  AND primary_completion_date_last_day <= date('2026-03-01', '-1 year')
ORDER BY days_since DESC, trial_id""",
        note="The last day that the printed date may mean is taken, so nobody is called late for a date without a day.",
    ),
    Question(
        name="enrollment_cut",
        title="Which trials cut their enrollment most?",
        sql="""
SELECT r.trial_id, r.source, c.before, c.after, CAST(c.after AS INTEGER) - CAST(c.before AS INTEGER) AS difference,
  c.registry_date, c.clock
FROM changes AS c JOIN records AS r ON r.id = c.record
WHERE c.kind = 'enrollment_changed' AND c.field = 'enrollment.count'
  AND CAST(c.after AS INTEGER) < CAST(c.before AS INTEGER)
ORDER BY difference, r.trial_id LIMIT 20""",
        note="`clock` says where in the trial's own life the registry dated it.",
    ),
    Question(
        name="news",
        title="What of consequence has been observed since a day?",
        sql="""
SELECT date, trial_id, source, significance, kind, before, after
FROM recent_changes
WHERE observed_at >= '2026-02-01' AND significance IN ('critical', 'substantive')""",
        note="Newest first. What was filled in from history is no news and is not in this view.",
    ),
    Question(
        name="sources_disagree",
        title="Where do two sources print something else for one trial?",
        sql="""
SELECT trial_id, field, left_source, left_value, right_source, right_value
FROM source_disagreements
ORDER BY trial_id, field, left_source, right_source""",
        note="A field that one of the sources never shows is not compared, and a month agrees with each of its days.",
    ),
    Question(
        name="best_matches",
        title="Which trials match a few words best?",
        sql="""
SELECT t.trial_id, t.source, t.brief_title, snippet(search, -1, '[', ']', ' … ', 8) AS passage
FROM search JOIN trials AS t ON t.id = search.rowid
WHERE search MATCH 'motor AND neuron* AND (progenitor OR precursor)'
ORDER BY rank, t.trial_id, t.source LIMIT 20""",
        note="A word in a title weighs ten times one in a criterion. `trials search` takes plain words.",
    ),
    Question(
        name="a_field_over_time",
        title="How did one field of a trial change through its versions?",
        sql="""
SELECT v.number, coalesce(v.registry_date, substr(v.observed_at, 1, 10)) AS date,
  json_extract(v.trial, '$.enrollment.count') AS enrollment,
  json_extract(v.trial, '$.primary_completion_date.date') AS primary_completion
FROM versions AS v JOIN records AS r ON r.id = v.record
WHERE r.trial_id = 'NCT90000001' AND r.source = 'ctgov'
ORDER BY v.number""",
        note="`trial` is the whole record as JSON, so this works for every field of `docs/schema.md`.",
    ),
    Question(
        name="common_exclusions",
        title="What do ALS trials exclude most often?",
        sql="""
SELECT concept, count(DISTINCT trial_id) AS trials
FROM presences
WHERE asked = 'absent'
  AND trial IN (SELECT rowid FROM search WHERE search MATCH 'conditions : (als OR "amyotrophic lateral sclerosis")')
GROUP BY concept
ORDER BY trials DESC, concept LIMIT 20""",
        note="Only what was read as one of the concepts is counted; the rest is in `criteria_table`.",
    ),
    Question(
        name="lung_function_limits",
        title="How much of the predicted vital capacity do trials ask for?",
        sql="""
SELECT trial_id, source, lower AS from_percent, lower_inclusive AS inclusive, section, text
FROM limits
WHERE concept = 'FVC' AND lower IS NOT NULL
ORDER BY lower DESC, trial_id, source""",
        note='An exclusion of "below 50 %" and an inclusion of "50 % or more" are the same limit here.',
    ),
    Question(
        name="sites_by_country",
        title="In which countries do trials of a phase recruit, and at how many sites?",
        sql="""
SELECT l.country, count(DISTINCT t.trial_id) AS trials, count(*) AS sites
FROM trials AS t JOIN locations AS l ON l.trial = t.id
WHERE t.status = 'RECRUITING' AND t.source = 'ctgov' AND l.country IS NOT NULL
  AND EXISTS (SELECT 1 FROM json_each(t.phases) WHERE value IN ('PHASE1', 'PHASE2'))
GROUP BY l.country
ORDER BY trials DESC, sites DESC, l.country""",
        note="One source is asked, since each source's record of a trial has its own sites.",
    ),
    Question(
        name="same_sponsor",
        title="What else do the sponsor and the collaborators of a trial run?",
        sql="""
SELECT DISTINCT o.trial_id, o.source, s.name, s.role, o.status, o.brief_title
FROM trials AS t JOIN sponsors AS p ON p.trial = t.id
  JOIN sponsors AS s ON s.name = p.name COLLATE NOCASE JOIN trials AS o ON o.id = s.trial
WHERE t.trial_id = 'NCT90000001' AND o.trial_id <> t.trial_id
ORDER BY o.trial_id, o.source, s.name""",
        note="`trials related` goes further: shared products, and organisations that only the prose names.",
    ),
    Question(
        name="criteria_loosened",
        title="Which trials opened up their criteria while they recruited?",
        sql="""
SELECT r.trial_id, r.source, c.registry_date, c.field, c.before, c.after
FROM changes AS c JOIN records AS r ON r.id = c.record
WHERE c.kind = 'criterion_loosened' AND c.clock = 'during_recruitment'
ORDER BY c.registry_date DESC, r.trial_id, c.field""",
        note="`criterion_tightened` is the opposite; a criterion that was taken away is `criterion_removed`.",
    ),
)
