"""The headline: few sentences, most important first, each resting on rows that differ; what a person would write."""

import gzip
import json

import pytest
from comparison_examples import trial
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from worked_example import ipsc_mnp, xs228cn

from comparator import compare
from comparator.comparison import LISTS, differs, rows_of
from comparator.headline import MOST_SENTENCES, headline
from comparator.names import short_name, short_names, side_names
from parsers import parse
from parsers.schema import Bound, Enrollment, Location, PartialDate


def told(left, right, **versions):
    comparison = compare(left, right, **versions)
    return headline(comparison, left, right)


def texts(left, right, **versions):
    return [sentence.text for sentence in told(left, right, **versions)]


def row_of(comparison, reference):
    """The row that a reference names; fails where there is none."""
    name, _, place = reference.partition(":")
    if name == "fields":
        return next(row for row in comparison.fields if row.field == place)
    return rows_of(comparison, name)[int(place)]


def limited(maximum_age, bmi):
    """Eligibility with an upper age and an upper limit on the body mass index."""
    limit = {"kind": "range", "concept": "BMI", "upper": {"value": bmi, "inclusive": True}, "unit": "kg/m2"}
    item = {"kind": "inclusion", "text": f"Body mass index (BMI) of at most {bmi} kg/m²", "constraints": [limit]}
    ages = {"minimum_age": {"value": 18, "unit": "year"}, "maximum_age": {"value": maximum_age, "unit": "year"}}
    return {**ages, "criteria": [item]}


class TestTwoTrials:
    def test_the_worked_example_reads_as_an_analyst_would_put_it(self):
        found = texts(ipsc_mnp(), xs228cn())
        assert len(found) <= MOST_SENTENCES
        assert found[0].startswith(
            "XS228CN admits older patients (75 against 60) but asks for better breathing (FVC 70 %"
        )
        assert found[1] == (
            "XS228CN’s lower dose level equals iPSC-MNP’s (5×10^7 cells); its higher is 2 times that (1×10^8 cells); "
            "the largest total is 4×10^8 cells in XS228CN, 2×10^8 cells in iPSC-MNP."
        )
        assert any("intraventricular" in text and "intrathecal" in text for text in found)
        assert any("12 participants against 3" in text for text in found)
        assert any("XellSmart Biomedical (Suzhou) Co., Ltd." in text and "probably" in text for text in found)

    def test_changing_the_sides_over_tells_the_same(self):
        ahead, back = texts(ipsc_mnp(), xs228cn()), texts(xs228cn(), ipsc_mnp())
        assert ahead[:2] == back[:2]
        assert len(ahead) == len(back)

    def test_what_a_sentence_has_told_is_not_among_the_other_differences(self):
        left = trial(enrollment={"count": 24, "type": "ESTIMATED"}, keywords=["cells"])
        sponsor = {"name": "Lakeside University", "class": "OTHER"}
        right = trial(
            trial_id="NCT00000002", enrollment={"count": 30, "type": "ACTUAL"}, sponsor=sponsor, keywords=["x"]
        )
        others = next(text for text in texts(left, right) if text.startswith("They also differ"))
        assert "keywords" in others
        assert "enrolment" not in others
        assert "sponsor" not in others

    def test_a_range_within_the_other_is_narrower(self):
        left, right = (
            trial((f"Body mass index from {low} to {high} kg/m2",), (), trial_id=f"NCT000000{low}")
            for low, high in ((18, 30), (19, 27))
        )
        assert texts(left, right)[0].endswith(
            "asks for a narrower range of BMI (19 to 27 kg/m² against 18 to 30 kg/m²)."
        )

    def test_a_quotation_that_is_cut_says_so_and_a_measure_is_quoted_once(self):
        long = {
            "type": "PRIMARY",
            "measure": "Change in the amount of moderate walking, as measured " + "week by week " * 9,
        }
        left, right = (
            trial(outcomes=[long, {**long, "time_frame": "2 weeks"}]),
            trial(trial_id="NCT00000002", outcomes=[]),
        )
        found = next(text for text in texts(left, right) if "that only one trial has" in text)
        assert found.startswith("A primary outcome that only one trial has: “Change in the amount")
        assert found.count("“") == 1
        assert " …” in " in found

    def test_a_trial_without_an_upper_age_is_told_to_have_no_limit(self):
        eligibility = replace(xs228cn().eligibility, maximum_age=None)
        found = texts(ipsc_mnp(), replace(xs228cn(), eligibility=eligibility))
        assert found[0].startswith("XS228CN admits older patients (no limit against 60)")

    def test_the_stricter_side_of_a_limit_is_the_one_that_asks(self):
        found = texts(ipsc_mnp(eligibility=limited(60, 35)), xs228cn(eligibility=limited(75, 30)))
        assert found[0] == (
            "XS228CN admits older patients (75 against 60) but asks for a lower BMI (30 kg/m² against 35 kg/m²)."
        )

    def test_what_each_asks_for_is_told_of_each(self):
        found = texts(ipsc_mnp(eligibility=limited(60, 30)), xs228cn(eligibility=limited(75, 35)))
        assert found[0] == (
            "XS228CN admits older patients (75 against 60); iPSC-MNP asks for a lower BMI (30 kg/m² against 35 kg/m²)."
        )

    def test_doses_that_are_not_shared_are_told_with_their_ratio(self):
        trial = xs228cn()
        high = replace(trial, regimens=trial.regimens[2:])
        found = texts(ipsc_mnp(), high)
        assert any("XS228CN gives 1×10^8 cells, 2 times the dose of iPSC-MNP (5×10^7 cells)" in text for text in found)

    def test_a_count_beside_an_interval_is_told_as_all_that_is_given(self):
        told = [text for text in texts(ipsc_mnp(), xs228cn()) if "is given" in text]
        assert told == [
            "iPSC-MNP is given every half month, 4 times in all, by the intraventricular route; "
            "XS228CN once, or every 2 weeks, 4 times in all, by the intrathecal route."
        ]

    def test_products_that_nothing_links_are_not_set_against_each_other(self):
        def giving(trial, name, amount):
            dose = {"intervention": 0, "amount": {"low": amount, "high": amount, "unit": "mg"}}
            return trial(interventions=[{"name": name, "type": "DRUG"}], regimens=[dose], arms=[])

        found = texts(giving(ipsc_mnp, "Colchicine", 1), giving(xs228cn, "Roxadustat", 100))
        assert not any(" mg" in text for text in found)


REGISTERED = xs228cn(
    source="ctgov",
    url="https://clinicaltrials.gov/study/NCT07118319",
    not_carried=[],
    start_date={"date": "2025-09-15", "type": "ESTIMATED"},
    outcomes=[
        {"type": "PRIMARY", "measure": "Adverse events", "time_frame": "6 months"},
        {"type": "SECONDARY", "measure": "Change of the ALSFRS-R score", "time_frame": "12 months"},
    ],
)


def dosed(trial, **changes):
    """The Trial with its first regimen changed."""
    return replace(trial, regimens=(replace(trial.regimens[0], **changes), *trial.regimens[1:]))


def with_criterion(trial, position, **changes):
    items = list(trial.eligibility.criteria)
    items[position] = replace(items[position], **changes)
    return replace(trial, eligibility=replace(trial.eligibility, criteria=tuple(items)))


def without_criterion(trial, position):
    items = trial.eligibility.criteria
    kept = (*items[:position], *items[position + 1 :])
    return replace(trial, eligibility=replace(trial.eligibility, criteria=kept))


def breathing(trial, limit):
    """The Trial with another limit on FVC in its third criterion."""
    (stated,) = trial.eligibility.criteria[2].constraints
    limits = (replace(stated, lower=Bound(value=limit, inclusive=True)),)
    return with_criterion(trial, 2, text=f"Baseline FVC ≥{limit}% of the predicted value;", constraints=limits)


def aged(trial, years):
    limit = replace(trial.eligibility.maximum_age, value=years)
    return replace(trial, eligibility=replace(trial.eligibility, maximum_age=limit))


def with_outcome(trial, position, **changes):
    outcomes = list(trial.outcomes)
    outcomes[position] = replace(outcomes[position], **changes)
    return replace(trial, outcomes=tuple(outcomes))


def closed(trial):
    return replace(trial, locations=(replace(trial.locations[0], status="COMPLETED"), *trial.locations[1:]))


def doubled(trial):
    double = replace(trial.regimens[0].amount, low=2e8, high=2e8)
    return dosed(trial, amount=double)


CHANGES = {
    "dose": (doubled, ("The dose is now 2×10^8 cells", "it was 5×10^7 cells")),
    "schedule": (
        lambda trial: dosed(trial, schedule=replace(trial.regimens[0].schedule, administrations=2)),
        ("The dose is now 5×10^7 cells, 2 times", "it was 5×10^7 cells, once"),
    ),
    "FVC limit": (
        lambda trial: breathing(trial, 60),
        ("FVC", "at least 60 %", "it was at least 70 %"),
    ),
    "maximum age": (lambda trial: aged(trial, 80), ("The maximum age is now 80 years; it was 75 years.",)),
    "ESTIMATED to ACTUAL": (
        lambda trial: replace(trial, start_date=PartialDate(date="2025-09-15", type="ACTUAL")),
        ("The start date is now 2025-09-15 (actual); it was 2025-09-15 (estimated).",),
    ),
    "enrolment": (
        lambda trial: replace(trial, enrollment=Enrollment(count=41)),
        ("The enrolment is now 41 participants; it was 12 participants.",),
    ),
    "time frame": (
        lambda trial: with_outcome(trial, 0, time_frame="12 months"),
        ("The time frame of the primary outcome “Adverse events” is now “12 months”; it was “6 months”.",),
    ),
    "site closed": (
        closed,
        ("The status of the site “Peking University Third Hospital", "now completed; it was recruiting"),
    ),
    "phase": (
        lambda trial: replace(trial, phases=("PHASE1", "PHASE2")),
        ("The phase is now phase 1 and phase 2; it was phase 1.",),
    ),
    "exclusion dropped": (
        lambda trial: without_criterion(trial, 13),
        ("An exclusion criterion was dropped: “Severe lung disease that may affect assessment”.",),
    ),
    "status with its reason": (
        lambda trial: replace(trial, status="TERMINATED", why_stopped="Funding ended."),
        ("The status is now terminated (“Funding ended”); it was recruiting.",),
    ),
    "title": (lambda trial: replace(trial, acronym="MOTION"), ("The acronym is now stated: “MOTION”.",)),
}


class TestVersions:
    @pytest.mark.parametrize("change", CHANGES)
    def test_one_change_is_found_and_named_alone(self, change):
        edit, words = CHANGES[change]
        (sentence,) = told(REGISTERED, edit(REGISTERED))
        assert all(word in sentence.text for word in words), sentence.text
        assert len(sentence.rests_on) >= 1

    @pytest.mark.parametrize("change", CHANGES)
    def test_the_same_change_the_other_way_round_is_its_undoing(self, change):
        edit, _ = CHANGES[change]
        (ahead,), (back,) = told(REGISTERED, edit(REGISTERED)), told(edit(REGISTERED), REGISTERED)
        assert ahead.text != back.text
        assert ahead.significance == back.significance

    def test_a_stricter_limit_is_called_stricter_and_a_looser_one_looser(self):
        stricter, looser = (texts(REGISTERED, breathing(REGISTERED, limit))[0] for limit in (80, 60))
        assert stricter.startswith("The inclusion criterion on FVC is stricter now: at least 80 % of predicted; it was")
        assert "looser now: at least 60 % of predicted" in looser

    def test_an_arm_split_in_two_is_told_as_one_split(self):
        arms = [{"label": "Cells", "type": "EXPERIMENTAL", "interventions": [0, 1]}]
        halves = [
            {"label": "Cells, part one", "type": "EXPERIMENTAL", "interventions": [0, 1]},
            {"label": "Cells, part two", "type": "EXPERIMENTAL", "interventions": [0, 1]},
        ]
        before, now = (xs228cn(arms=some, regimens=[]) for some in (arms, halves))
        found = texts(before, now)
        assert "The arm “Cells” is now 2 arms: “Cells, part one” and “Cells, part two”." in found

    def test_the_registrys_dates_say_which_version_is_the_present_one(self):
        older = replace(REGISTERED, last_update_posted="2025-06-01")
        newer = replace(aged(REGISTERED, 80), last_update_posted="2026-01-15")
        for pair in ((older, newer), (newer, older)):
            assert texts(*pair)[0] == "The maximum age is now 80 years; it was 75 years."

    def test_labels_that_are_dates_say_so_where_the_record_does_not(self):
        now, before = aged(REGISTERED, 80), REGISTERED
        for labels in (("2026-01-15", "2025-06-01"), ("7 (2026-01-15)", "6 (2025-06-01)")):
            found = texts(now, before, left_version=labels[0], right_version=labels[1])
            assert found == ["The maximum age is now 80 years; it was 75 years."]

    def test_the_weightiest_change_comes_first_and_the_least_last(self):
        now = doubled(aged(replace(REGISTERED, keywords=("cells",), acronym="MOTION"), 80))
        found = told(REGISTERED, now)
        assert "dose" in found[0].text
        assert "maximum age" in found[1].text
        weights = [sentence.significance for sentence in found]
        assert weights == sorted(weights, key=["critical", "substantive", "administrative"].index)

    def test_what_does_not_fit_is_named_in_the_last_sentence(self):
        now = REGISTERED
        for edit, _ in CHANGES.values():
            now = edit(now)
        found = told(REGISTERED, now)
        assert len(found) == MOST_SENTENCES
        assert found[-1].text.endswith("also changed.")
        assert len({reference for sentence in found for reference in sentence.rests_on}) >= len(CHANGES) - 2

    def test_nothing_changed_is_said_in_one_sentence(self):
        (sentence,) = told(REGISTERED, REGISTERED)
        assert sentence.text == "Nothing has changed between the two versions of NCT07118319."
        assert sentence.rests_on == ()

    def test_many_sites_are_counted_not_listed(self):
        def sites(status):
            return tuple(
                Location(facility=f"Hospital of ward {ward}", city=f"City {ward}", country="China", status=status)
                for ward in "ABCDEFGH"
            )

        before, now = (replace(REGISTERED, locations=sites(status)) for status in ("NOT_YET_RECRUITING", "RECRUITING"))
        (sentence,) = told(before, now)
        assert sentence.text.startswith("8 sites changed in status, such as “Hospital of ward ")
        assert sentence.text.endswith("(now recruiting, before not yet recruiting).")


class TestCopies:
    def test_copies_of_one_record_are_called_by_their_sources(self):
        copy = xs228cn(status="NOT_YET_RECRUITING")
        found = texts(REGISTERED, copy)
        assert "The status is recruiting in ClinicalTrials.gov, not yet recruiting in MedDataX." in found


class TestEvidence:
    def all_rest_on_rows_that_differ(self, left, right):
        comparison = compare(left, right)
        for sentence in headline(comparison, left, right):
            rows = [row_of(comparison, reference) for reference in sentence.rests_on]
            assert rows
            silent = "cannot be compared" in sentence.text
            assert silent or any(map(differs, rows)), sentence.text

    def test_the_worked_example(self):
        self.all_rest_on_rows_that_differ(ipsc_mnp(), xs228cn())

    @pytest.mark.parametrize("change", CHANGES)
    def test_each_change(self, change):
        self.all_rest_on_rows_that_differ(REGISTERED, CHANGES[change][0](REGISTERED))

    @settings(max_examples=30, deadline=None)
    @given(st.sets(st.sampled_from(sorted(CHANGES)), min_size=1))
    def test_every_row_that_differs_between_versions_is_told(self, names):
        now = REGISTERED
        for name in sorted(names):
            now = CHANGES[name][0](now)
        comparison = compare(REGISTERED, now)
        rested = {one for sentence in headline(comparison, REGISTERED, now) for one in sentence.rests_on}
        fields = {f"fields:{row.field}" for row in comparison.fields if differs(row)}
        lists = {f"{name}:{n}" for name in LISTS for n, row in enumerate(rows_of(comparison, name)) if differs(row)}
        assert rested == fields | lists


class TestNames:
    @pytest.mark.parametrize(
        ("labels", "names"),
        [
            ((None, None), ("Before", "Now")),
            (("1 (2025-06-01)", "2 (2026-01-15)"), ("Version 1", "Version 2")),
            (("2025-06-01", "2026-01-15"), ("2025-06-01", "2026-01-15")),
            (("2 (2026-01-15)", None), ("Before", "Now")),
        ],
    )
    def test_versions_are_called_by_their_labels_where_both_have_one(self, labels, names):
        assert side_names(REGISTERED, REGISTERED, labels) == names

    @pytest.mark.parametrize(
        ("fields", "name"),
        [
            ({"acronym": "MOTION-1"}, "MOTION-1"),
            ({"interventions": [{"name": "Derived progenitor cells (AB123CD)"}]}, "AB123CD"),
            ({"interventions": [{"name": "Placebo"}, {"name": "QL1706 with chemotherapy"}]}, "QL1706"),
            ({"interventions": [{"name": "Empagliflozin 10 mg"}, {"name": "Placebo"}]}, "Empagliflozin"),
            ({"interventions": [{"name": "200 mg avanafil tablets"}, {"name": "Placebo"}]}, "avanafil"),
            ({"interventions": [{"name": "Colchicine 0.5 MG Oral Tablet Once Daily"}]}, "Colchicine"),
            ({"interventions": [{"name": "The 3Ms 2.0 Intervention"}]}, "The 3Ms 2.0 Intervention"),
            ({"interventions": [{"name": "FreeStyle Libre 2"}]}, "FreeStyle Libre 2"),
            ({"interventions": [{"name": "Aerobic exercise"}, {"name": "Stretching"}]}, "NCT07118319"),
            ({"brief_title": "Cells in Amyotrophic Lateral Sclerosis (ALS)", "interventions": []}, "NCT07118319"),
            ({"brief_title": "Sildenafil in Erectile Dysfunction (ED)", "interventions": []}, "NCT07118319"),
            ({"brief_title": "Daily Home Exercise (DHE)", "interventions": []}, "DHE"),
            (
                {
                    "brief_title": "Effect of Shock Wave Therapy (SWT) on Pain",
                    "interventions": [{"name": "Focused shock-wave therapy"}, {"name": "Sham"}],
                },
                "SWT",
            ),
            ({"brief_title": "Alleviate-HF-2 Study", "interventions": []}, "NCT07118319"),
        ],
    )
    def test_a_trial_is_called_by_its_product_or_acronym_else_by_its_id(self, fields, name):
        plain = {"acronym": None, "brief_title": "A Study", "official_title": None, "arms": [], "regimens": []}
        assert short_name(xs228cn(**{**plain, **fields})) == name

    def test_trials_of_one_product_are_called_by_their_ids(self):
        assert short_names((xs228cn(), xs228cn(trial_id="NCT06976229"))) == ("NCT07118319", "NCT06976229")

    def test_no_two_names_are_the_same(self):
        names = short_names((xs228cn(), xs228cn(), xs228cn(source="ctgov"), ipsc_mnp()))
        assert len(set(names)) == 4
        assert names[2:] == ("XS228CN (ClinicalTrials.gov)", "iPSC-MNP")


@pytest.mark.corpus
def test_real_changes_are_told_in_few_sentences_that_rest_on_their_rows(corpus):
    with gzip.open(corpus / "ctgov_versions.jsonl.gz") as lines:
        for line in lines:
            versions = [parse(json.dumps(one).encode(), source="ctgov") for one in json.loads(line)["versions"]]
            comparison = compare(*versions)
            found = headline(comparison, *versions)
            assert 1 <= len(found) <= MOST_SENTENCES
            for sentence in found:
                assert all(differs(row_of(comparison, reference)) for reference in sentence.rests_on)


@pytest.mark.corpus
def test_real_trials_are_told_apart_in_few_sentences_whichever_comes_first(corpus):
    with gzip.open(corpus / "ctgov_v2.jsonl.gz") as lines:
        trials = [parse(line, source="ctgov") for line, _ in zip(lines, range(24), strict=False)]
    for left, right in zip(trials[::2], trials[1::2], strict=True):
        comparison, mirrored = compare(left, right), compare(right, left)
        found = headline(comparison, left, right)
        assert 1 <= len(found) <= MOST_SENTENCES
        for sentence in found:
            assert any(differs(row_of(comparison, reference)) for reference in sentence.rests_on), sentence.text
        weights = [sentence.significance for sentence in headline(mirrored, right, left)]
        assert weights == [sentence.significance for sentence in found]
