"""How changes are told and weighed: before and after, and what every kind weighs by default and by a watch list."""

import copy
import json
import re
from pathlib import Path

import pytest
from crawl_rig import trials_here
from db_examples import full_trial
from registry import Registry, make_study
from registry.studies import id_of, revised
from scripted_edits import EDITS, edited
from test_changes import ELIGIBILITY, OUTCOME, RECORD, changed, read
from test_feed import LATER, NOW, keep, report

from comparator import compare
from comparator.changes import ASPECT_KINDS, EVENT_KINDS, FIELD_KINDS, KINDS, LIST_KINDS, typed_changes
from comparator.fields import FIELDS
from comparator.significance import ASPECTS, weight
from comparator.speech import VERSIONS
from db.prepared import content_hash
from harvester.changes import changes_between
from harvester.feed.formats import FORMATS
from parsers import parse

ROOT = Path(__file__).resolve().parent.parent
SIDES = re.compile(r"\b(?:left|right)\b|\{")


def explanations(before, after):
    return {one.field: one.explanation for one in changes_between(before, after, "2019-06-01")}


@pytest.mark.parametrize(
    ("path", "change", "field", "explanation"),
    [
        (
            "statusModule.primaryCompletionDateStruct.date",
            "2020-01-01",
            "primary_completion_date",
            "2019-12-01 before, 2020-01-01 after: 31 days later",
        ),
        (
            "eligibilityModule.minimumAge",
            "21 Years",
            "eligibility.minimum_age",
            "18 years before, 21 years after: tightened",
        ),
        (
            "eligibilityModule.minimumAge",
            "16 Years",
            "eligibility.minimum_age",
            "18 years before, 16 years after: loosened",
        ),
        ("designModule.enrollmentInfo.count", 1, "enrollment.count", "fewer"),
        ("designModule.enrollmentInfo.count", 900, "enrollment.count", "more"),
    ],
)
def test_a_change_is_said_as_before_and_after(path, change, field, explanation):
    found = explanations(read(RECORD), read(changed(path, change)))
    assert explanation in found[field]


def test_no_change_speaks_of_sides():
    """Whatever is edited, and from either version to the other."""
    later = [
        changed(ELIGIBILITY, lambda text: text.replace("ECOG 0-1", "ECOG 0-2") + "\n* Active tuberculosis"),
        changed(f"{OUTCOME}.timeFrame", "3 years"),
        json.loads(json.dumps(RECORD).replace("200 mg orally", "400 mg orally")),
        *(make_study(number) for number in range(1, 9)),
    ]
    told = 0
    for one in later:
        for before, after in ((RECORD, one), (one, RECORD)):
            for field, explanation in explanations(read(before), read(after)).items():
                unquoted = re.sub(r'"[^"]*"', "", explanation)
                assert not SIDES.search(unquoted), (field, explanation)
                told += 1
    assert told > 300


def test_the_comparison_of_any_two_trials_still_speaks_of_left_and_right():
    before, after = read(RECORD), read(changed("eligibilityModule.minimumAge", "21 Years"))
    plain, spoken = compare(before, after), compare(before, after, speech=VERSIONS)
    row = next(row for row in plain.fields if row.field == "eligibility.minimum_age")
    assert row.explanation == "18 years against 21 years: the right one is stricter"
    assert [one.kind for one in typed_changes(plain, before, after)] == [
        one.kind for one in typed_changes(spoken, before, after)
    ]


def weights_of_kinds():
    """Every kind -> the weights that it can have, most first, by the tables that the product weighs with."""
    found = {kind: set() for kind in KINDS}
    for field in FIELDS:
        kind = FIELD_KINDS[field.path.partition(".")[0]]
        found["date_type_changed" if field.path.endswith("_date.type") else kind].add(field.significance)
    found["date_moved"].add("administrative")  # where only the precision changed
    found["withdrawn"].add("critical")
    for name, (added, removed) in LIST_KINDS.items():
        tables = ("primary outcomes", "outcomes") if name == "outcomes" else (name,)
        for table in tables:
            found[added].add(weight(table, ("added",)))
            found[removed].add(weight(table, ("added",)))
            for aspects, kind in ASPECT_KINDS[name]:
                found[kind] |= {ASPECTS[table][aspect] for aspect in aspects if aspect in ASPECTS[table]}
    for kind in ("criterion_loosened", "criterion_tightened"):
        found[kind].add("critical")
    # A record that is not asked for any more leaves by our own doing.
    found |= {"left_query": {"substantive", "administrative"}, "returned": {"substantive"}}
    found |= {"merged": {"critical"}, "gone": {"critical"}}
    order = ("critical", "substantive", "administrative")
    return {kind: [level for level in order if level in levels] for kind, levels in found.items()}


def test_the_documented_weight_of_every_kind_is_the_one_it_has():
    table = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \| ([a-z, ]+) \|", (ROOT / "docs/changes.md").read_text(), re.M)
    documented = {kind: weights.split(", ") for kinds, weights in table for kind in re.findall(r"\w+", kinds)}
    assert documented == weights_of_kinds()
    assert set(EVENT_KINDS) <= set(documented)


def test_the_watch_list_weighs_a_kind_anew_from_the_crawl_to_the_report(tmp_path):
    record = revised(make_study(1), "2026-01-05")
    watch = '[[watch]]\nname = "all"\nsource = "ctgov"\nquery = {term = "study"}\ncensus_days = 0\n'
    (tmp_path / "watch.toml").write_text(
        f'[significance]\nsponsor_changed = "critical"\ntitle_changed = "critical"\n\n{watch}'
    )
    with Registry([record]) as registry:
        assert trials_here("crawl", tmp_path / "watch.toml", registry=registry, folder=tmp_path).returncode == 0
        newer = edited(copy.deepcopy(record), "2026-02-02", EDITS["sponsor"])
        registry.put(edited(newer, "2026-02-02", EDITS["collaborator"]))
        registry.timestamp = "2026-02-03T09:00:06"
        assert trials_here("crawl", tmp_path / "watch.toml", registry=registry, folder=tmp_path).returncode == 0
    shown = trials_here("changes", "--format", "json", folder=tmp_path)
    (group,) = json.loads(shown.stdout)["groups"]
    assert group["trial_id"] == id_of(record)
    told = {one["kind"]: one["significance"] for one in group["entries"]}
    assert (told["sponsor_changed"], told["collaborators_changed"]) == ("critical", "substantive")
    critical = trials_here("changes", "--significance", "critical", "--format", "json", folder=tmp_path)
    assert [one["kind"] for one in json.loads(critical.stdout)["groups"][0]["entries"]] == ["sponsor_changed"]


def kinds_between(before, after):
    return [one.kind for one in changes_between(read(before), read(after), "2019-06-01")]


def with_sites(*sites):
    record = copy.deepcopy(RECORD)
    record["protocolSection"]["contactsLocationsModule"]["locations"] = [
        {"facility": name, "city": city, "country": country, "status": "RECRUITING"} for name, city, country in sites
    ]
    return record


def test_masked_sites_whose_cities_are_spelt_anew_are_no_change():
    before = with_sites(("Research Site", "Praha", "Czechia"), ("Study Site", "Milano", "Italy"))
    after = with_sites(("Research Site", "Milan", "Italy"), ("Local Institution - 0062", "Prague", "Czechia"))
    assert kinds_between(before, after) == []
    moved = with_sites(("Research Site", "Roma", "Italy"), ("Research Site", "Prague", "Czechia"))
    assert sorted(kinds_between(before, moved)) == ["site_added", "site_removed"]


def test_one_facility_masked_and_another_shown_in_its_place_are_no_change():
    before = with_sites(("Northern Hospital", "Perth", "Australia"), ("Local Institution - 0007", "Perth", "Australia"))
    after = with_sites(("Local Institution - 0003", "Perth", "Australia"), ("Eastern Hospital", "Perth", "Australia"))
    assert kinds_between(before, after) == []


def test_interventions_that_say_the_same_may_change_places():
    """Two arms get two interventions of one name: which stands first in the list is no change of either arm."""
    record = copy.deepcopy(RECORD)
    module = record["protocolSection"]["armsInterventionsModule"]
    twin = {"type": "DRUG", "name": "Twinafil", "description": "One tablet"}
    module["armGroups"] = [
        {"label": label, "type": "EXPERIMENTAL", "interventionNames": ["Drug: Twinafil"]} for label in ("Fed", "Fasted")
    ]
    module["interventions"] = [{**twin, "armGroupLabels": [label]} for label in ("Fed", "Fasted")]
    after = copy.deepcopy(record)
    after["protocolSection"]["armsInterventionsModule"]["interventions"].reverse()
    assert kinds_between(record, after) == []


def test_a_countdown_to_the_start_makes_no_version():
    page = (ROOT / "fixtures" / "veeva" / "begins-enrollment-in-a-year.html").read_text(encoding="utf-8")
    words = "Begins enrollment in a year or more"
    assert words in page
    months = page.replace(words, "Begins enrollment in 2 months")
    enrolling = page.replace(words, "Enrolling")
    first, later, changed = (content_hash(parse(one.encode(), source="veeva")) for one in (page, months, enrolling))
    assert first == later
    assert first != changed


def test_an_explanation_that_only_repeats_before_and_after_is_left_out_for_people(store):
    keep(store, full_trial("NCT00000001"), NOW)
    keep(store, full_trial("NCT00000001", status="TERMINATED"), LATER)
    told = report(store)
    for form in ("text", "markdown", "html"):
        assert "RECRUITING before, TERMINATED after" not in FORMATS[form](told)
    assert "RECRUITING before, TERMINATED after" in FORMATS["json"](told)
    assert FORMATS["text"](told).startswith("1 change of 1 record since")


def test_an_age_is_told_in_words():
    (change,) = changes_between(read(RECORD), read(changed("eligibilityModule.minimumAge", "21 Years")))
    assert (change.before, change.after) == ("18 years", "21 years")
