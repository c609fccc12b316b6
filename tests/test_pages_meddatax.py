"""MedDataX: what a page gives, and what is refused beside the fixtures."""

from pathlib import Path

import pytest
from conftest import ROOT
from page_layouts import Block, plain
from page_models import MeddataxPage

from parsers import NotATrial, ParseError, Trial, meddatax
from parsers.meddatax_words import OWN_SENTENCES, STATUSES
from parsers.schema import to_json

FIXTURES = ROOT / "fixtures" / "meddatax"
BASIC = (
    ("Recruitment Status", "RECRUITING"),
    ("Clinical Phase", "PHASE1"),
    ("Total Enrollment", "12 participants"),
    ("Study Classification", "INTERVENTIONAL"),
    ("Study Start Date", "2025-09-15"),
    ("Study Completion Date", "2028-09-30"),
)


def page(**facts: object) -> MeddataxPage:
    given = {"title": "A Trial", "trial_id": "NCT99990101", "basic": BASIC, **facts}
    return MeddataxPage(**given)  # type: ignore[arg-type]


def read(one: MeddataxPage, url: str | None = None) -> Trial:
    return meddatax.parse(plain(one.blocks()).encode(), url)


def basic(**changed: str | None) -> tuple[tuple[str, str], ...]:
    changes = {name.replace("_", " "): value for name, value in changed.items()}
    return tuple((name, value) for name, old in BASIC if (value := changes.get(name, old)) is not None)


@pytest.mark.parametrize("status", STATUSES)
def test_each_status_is_the_registrys_own(status: str) -> None:
    trial = read(page(basic=basic(Recruitment_Status=status)))
    assert (trial.status, trial.status_text) == (status, status)


@pytest.mark.parametrize(
    ("shown", "phases"),
    [
        ("PHASE1", ("PHASE1",)),
        ("PHASE1/PHASE2", ("PHASE1", "PHASE2")),
        ("NA", ("NA",)),
        ("EARLY_PHASE1", ("EARLY_PHASE1",)),
    ],
)
def test_phases_are_split_at_the_slash(shown: str, phases: tuple[str, ...]) -> None:
    assert read(page(basic=basic(Clinical_Phase=shown))).phases == phases


def test_an_observational_study_has_no_phase_and_a_trial_must_have_one() -> None:
    assert read(page(basic=basic(Clinical_Phase=None, Study_Classification="OBSERVATIONAL"))).phases is None
    with pytest.raises(ParseError, match="Clinical Phase"):
        read(page(basic=basic(Clinical_Phase=None)))


def test_dates_and_counts_are_kept_as_shown_and_have_no_type() -> None:
    trial = read(page(basic=basic(Study_Start_Date="2014-01-31", Study_Completion_Date=None)))
    assert trial.start_date is not None
    assert trial.enrollment is not None
    assert (trial.start_date.date, trial.start_date.type) == ("2014-01-31", None)
    assert (trial.completion_date, trial.last_update_posted) == (None, "2025-01-31")
    assert (trial.enrollment.count, trial.enrollment.type) == (12, None)
    assert {"start_date.type", "enrollment.type", "primary_completion_date"} <= set(trial.not_carried)
    assert read(page(updated="")).last_update_posted is None


def test_two_interventions_of_one_arm_may_share_their_name() -> None:
    given = (
        "Cells",
        "Intervention Type DRUG",
        "Once.",
        "Cells",
        "Intervention Type DRUG",
        "Every 2 weeks.",
        "4 doses.",
    )
    listed = (
        "Cells",
        "Once.",
        "Intervention Type DRUG",
        "Cells",
        "Every 2 weeks.",
        "4 doses.",
        "Intervention Type DRUG",
    )
    groups = ("Low", "By injection.", "Group Type EXPERIMENTAL", *given, "High", "Group Type EXPERIMENTAL", *given)
    trial = read(page(groups=groups, interventions=listed))
    assert [(arm.label, arm.description, arm.interventions) for arm in trial.arms] == [
        ("Low", "By injection.", (0, 1)),
        ("High", None, (0, 1)),
    ]
    assert [one.description for one in trial.interventions] == ["Once.", "Every 2 weeks.\n\n4 doses."]


def test_two_interventions_that_are_alike_in_everything_are_both_given() -> None:
    one = ("Gel", "Intervention Type OTHER", "Thin.")
    listed = ("Gel", "Thin.", "Intervention Type OTHER") * 2
    trial = read(page(groups=("A", "Group Type OTHER", *one, *one), interventions=listed))
    assert trial.arms[0].interventions == (0, 1)


def test_labels_may_stand_on_a_line_of_their_own() -> None:
    groups = ("A", "Group Type", "EXPERIMENTAL", "Gel", "Intervention Type:", "DRUG", "Thin.")
    trial = read(
        page(
            groups=groups,
            interventions=("Gel", "Thin.", "Intervention Type", "DRUG"),
            sponsors=("Example University", "OTHER", "Sponsor Role", "lead"),
            identifiers=("X 1", "Identifier Type:", "-", "Identifier Source:", "org_study_id"),
        )
    )
    assert (trial.arms[0].type, trial.arms[0].interventions, trial.interventions[0].type) == (
        "EXPERIMENTAL",
        (0,),
        "DRUG",
    )
    assert trial.identifiers[1].value == "X 1"
    assert trial.identifiers[1].type == "org_study"


@pytest.mark.parametrize("reworded", [False, True])
def test_the_sites_own_sentences_are_no_part_of_a_trial(reworded: bool) -> None:
    text = plain(page(description=("The background.",)).blocks())
    if reworded:
        text = text.replace("Review the", "Read the").replace("See the medical", "Look at the medical")
    trial = meddatax.parse(text.encode())
    stored = to_json(trial).decode()
    assert not [name for name, sentence in OWN_SENTENCES.items() if sentence[-60:] in stored]
    assert (trial.brief_summary, trial.detailed_description) == ("A summary.", "The background.")
    assert trial.conditions == ("Asthma",)


def test_an_unknown_section_is_not_read_as_conditions() -> None:
    conditions = ("Asthma", "Keywords", "Explore the words that people use to look for this trial.", "lung")
    with pytest.raises(ParseError, match="Conditions: found the sentence"):
        read(page(conditions=conditions))


def test_a_line_of_prose_that_reads_like_a_heading_is_prose() -> None:
    description = ("Conditions", "They are met by all.", "Interventions", "Study Design", "It is simple.")
    trial = read(page(description=description))
    assert trial.detailed_description == "\n\n".join(description)
    assert trial.conditions == ("Asthma",)


def test_eligibility_without_headings_stays_one_text() -> None:
    trial = read(page(criteria=(Block("", ("Everybody with asthma.",)),), limits=(("Eligible Sex", "ALL"),)))
    assert trial.eligibility.text == "Everybody with asthma."
    assert (trial.eligibility.minimum_age, trial.eligibility.healthy_volunteers) == (None, None)


def test_age_and_sex_without_their_labels_are_refused() -> None:
    with pytest.raises(NotATrial, match="lost their labels"):
        read(page(criteria=(Block("", ("Everybody with asthma.", "18 Years", "75 Years", "ALL", "No")),)))


def test_the_address_is_made_of_the_id_and_another_id_is_refused() -> None:
    assert read(page()).url == "https://meddatax.com/clinical-trials/NCT99990101"
    asked = "http://127.0.0.1:8000/clinical-trials/NCT99990101?x=1"
    assert read(page(), asked).url == "https://meddatax.com/clinical-trials/NCT99990101"
    with pytest.raises(NotATrial, match="NCT99990102 was asked for"):
        read(page(), "https://meddatax.com/clinical-trials/NCT99990102")


def test_contacts_never_get_into_a_trial() -> None:
    text = plain(page().blocks()).replace("Role: CONTACT", "Role: CONTACT\n+00 00 00000000\nsomeone@example.org")
    stored = to_json(meddatax.parse(text.encode())).decode()
    assert "00000000" not in stored
    assert "someone" not in stored


@pytest.mark.parametrize(
    "label", ["NCT ID:", "Recruitment Status", "Study Classification", "Total Enrollment", "Sponsors", "Study Design"]
)
def test_a_label_that_is_lost_is_refused(label: str) -> None:
    lines = [line for line in plain(page().blocks()).split("\n") if line]
    lines.remove(label)
    with pytest.raises(ParseError):
        meddatax.parse("\n".join(lines).encode())


def test_the_page_and_its_text_rendering_give_the_same_trial() -> None:
    html, text = ((FIXTURES / name).read_bytes() for name in ("NCT07118319.html", "NCT07118319-text.txt"))
    assert meddatax.parse(html) == meddatax.parse(text)


def test_the_worked_example_states_its_facts() -> None:
    _check_worked_example(meddatax.parse((FIXTURES / "NCT07118319.html").read_bytes()))


@pytest.mark.corpus
def test_the_seed_is_read(corpus: Path) -> None:
    _check_worked_example(meddatax.parse((corpus.parent / "seeds" / "meddatax-NCT07118319.txt").read_bytes()))


def _check_worked_example(trial: Trial) -> None:
    kinds = [criterion.kind for criterion in trial.eligibility.criteria]
    assert (kinds.count("inclusion"), kinds.count("exclusion"), len(kinds)) == (5, 21, 26)
    assert [(arm.label, arm.interventions) for arm in trial.arms] == [
        ("5.0×10^7 cells/person/dose", (0, 1)),
        ("1.0×10^8 cells/person/dose", (0, 1)),
    ]
    assert len({one.name for one in trial.interventions}) == 1
    assert [one.value for one in trial.identifiers] == ["NCT07118319", "2025LP01221", "XS228-Allo-ALS-CN1/2-P01"]
    assert "\\" not in to_json(trial).decode().replace("\\n", "").replace('\\"', "")
    assert trial.not_carried == meddatax.NOT_CARRIED


@pytest.mark.corpus
def test_every_layout_is_read_or_refused_for_what_it_lacks(corpus: Path) -> None:
    files = sorted((corpus / "aggregator_layouts" / "meddatax").glob("*.txt"))
    for file in files:
        if "_results" in file.name or "values-only" in file.name:
            with pytest.raises(NotATrial, match=r"results|stripped"):
                meddatax.parse(file.read_bytes())
        else:
            assert meddatax.parse(file.read_bytes()).trial_id == file.name[:11]
    assert files
