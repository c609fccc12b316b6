"""ClinicalTrials.Veeva: what its words stand for, who a page is about, and what is refused beside the fixtures."""

import json
from pathlib import Path

import pytest
from conftest import ROOT
from page_layouts import document, plain, table
from page_models import VeevaArm, VeevaPage

from parsers import NotATrial, ParseError, Trial, veeva
from parsers.schema import to_json
from parsers.veeva_words import ARM_TYPES, MASKINGS, PHASES, STATUSES

FIXTURES = ROOT / "fixtures" / "veeva"
URL = "https://ctv.veeva.com/study/a-study"


def page(**facts: object) -> VeevaPage:
    given = {"title": "A Study", "sponsor": "Example University", "identifiers": ("NCT99990001", "EX-1"), **facts}
    return VeevaPage(**{"inclusion": ("Asthma.",), **given})  # type: ignore[arg-type]


def read(one: VeevaPage, known_id: str | None = None) -> Trial:
    return veeva.parse(plain(one.blocks()).encode(), URL, known_id=known_id)


@pytest.mark.parametrize(("word", "status"), STATUSES.items())
def test_each_status_word_stands_for_one_status_and_is_kept_as_printed(word: str, status: str) -> None:
    trial = read(page(status=(word,)))
    assert (trial.status, trial.status_text, trial.phases) == (status, word, None)


@pytest.mark.parametrize("words", ["Begins enrollment in a year or more", "Begins enrollment in 2 months"])
def test_a_status_computed_from_the_start_date_is_not_yet_recruiting(words: str) -> None:
    trial = read(page(status=(words, "Phase 4")))
    assert (trial.status, trial.status_text, trial.phases) == ("NOT_YET_RECRUITING", words, ("PHASE4",))


def test_phases_are_put_in_their_order() -> None:
    assert read(page(status=("Completed", "Phase 3", "Phase 2"))).phases == ("PHASE2", "PHASE3")
    assert [read(page(status=("Completed", word))).phases for word in PHASES] == [(phase,) for phase in PHASES.values()]


@pytest.mark.parametrize(
    ("label", "value", "field", "expected"),
    [
        ("Enrollment", "3,000 estimated patients", "enrollment", {"count": 3000, "type": "ESTIMATED"}),
        ("Enrollment", "114 patients", "enrollment", {"count": 114, "type": "ACTUAL"}),
        ("Enrollment", "1 patient", "enrollment", {"count": 1, "type": "ACTUAL"}),
    ],
)
def test_enrollment_says_whether_it_is_the_plan(
    label: str, value: str, field: str, expected: dict[str, object]
) -> None:
    assert json.loads(to_json(read(page(facts=((label, value), ("Sex", "All"))))))[field] == expected


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("18 to 75 years old", (18, "year"), (75, "year")),
        ("18+ years old", (18, "year"), None),
        ("5 to 12 months old", (5, "month"), (12, "month")),
        ("27 to 36 weeks old", (27, "week"), (36, "week")),
        ("6 months to 17 years old", (6, "month"), (17, "year")),
        ("1+ day old", (1, "day"), None),
    ],
)
def test_ages_keep_their_unit(value: str, low: tuple[int, str] | None, high: tuple[int, str] | None) -> None:
    eligibility = read(page(facts=(("Sex", "Male"), ("Ages", value)))).eligibility
    ages = (eligibility.minimum_age, eligibility.maximum_age)
    assert [(age.value, age.unit) if age else None for age in ages] == [low, high]


@pytest.mark.parametrize(
    ("funders", "expected"),
    [
        (("Industry",), "INDUSTRY"),
        (("NIH",), "NIH"),
        (("Other U.S. Federal agency",), "FED"),
        (("Other",), None),  # everybody else: a university, a person, another government
        (("Other", "Industry"), None),  # which of them is the sponsor's cannot be told
    ],
)
def test_the_sponsors_class_is_stated_only_where_it_follows(funders: tuple[str, ...], expected: str | None) -> None:
    trial = read(page(funders=funders))
    assert trial.sponsor is not None
    assert trial.sponsor.class_ == expected
    assert "sponsor.class" in trial.not_carried


@pytest.mark.parametrize(
    ("shown", "title", "acronym"),
    [
        ("Cells in Asthma (CELLS-1)", "Cells in Asthma", "CELLS-1"),
        ("Cells in Asthma", "Cells in Asthma", None),
        (
            "Cells in Chronic Obstructive Pulmonary Disease (COPD)",
            "Cells in Chronic Obstructive Pulmonary Disease (COPD)",
            None,
        ),
        ("Tablets for Disease of the Heart (DH) (HEART)", "Tablets for Disease of the Heart (DH)", "HEART"),
        ("Tablets (one every morning) for Asthma", "Tablets (one every morning) for Asthma", None),
        ("Tablets for Asthma (in the Adult Population)", "Tablets for Asthma (in the Adult Population)", None),
    ],
)
def test_the_acronym_is_split_from_the_title(shown: str, title: str, acronym: str | None) -> None:
    trial = read(page(title=shown))
    assert (trial.brief_title, trial.acronym) == (title, acronym)


def test_a_logo_between_title_and_sponsor_is_neither() -> None:
    one = page(title="A Study", sponsor="Example University")
    for between in ("E", "Example University logo", "Example University", None):
        text = plain(one.blocks()).replace("A Study\nE\n", f"A Study\n{between}\n" if between else "A Study\n")
        trial = veeva.parse(text.encode())
        assert (trial.brief_title, trial.sponsor and trial.sponsor.name) == ("A Study", "Example University")


def test_identifiers_get_the_type_that_the_page_or_their_form_tells() -> None:
    ids = ("NCT99990001", "U54XX000001 (U.S. NIH Grant/Contract)", "2020-001234-56", "NCT99990002", "A (2019)")
    found = [(one.value, one.type) for one in read(page(identifiers=ids)).identifiers]
    assert found == [
        ("NCT99990001", "nct"),
        ("U54XX000001", "grant"),
        ("2020-001234-56", "eudract"),
        ("NCT99990002", "nct_alias"),
        ("A (2019)", "other"),
    ]
    assert read(page(identifiers=("NCT99990001", "EX-1"))).identifiers[1].type == "org_study"


def test_a_page_without_its_id_is_read_where_an_earlier_snapshot_gave_it() -> None:
    one = page(identifiers=())
    with pytest.raises(NotATrial, match="holds no NCT id"):
        read(one)
    trial = read(one, known_id="NCT99990001")
    assert (trial.trial_id, trial.identifiers) == ("NCT99990001", ())


def test_a_page_of_another_trial_than_its_address_gave_before_is_refused() -> None:
    with pytest.raises(NotATrial, match="NCT99990001, and this address gave NCT99990009") as refusal:
        read(page(), known_id="NCT99990009")
    assert refusal.value.source == "veeva"
    assert refusal.value.field == "Identifiers"


@pytest.mark.parametrize(
    ("asked", "head", "url"),
    [
        ("https://ctv.veeva.com/study/a-study?x=1#y", "", "https://ctv.veeva.com/study/a-study"),
        ("http://127.0.0.1:8000/study/a-study/", "", "https://ctv.veeva.com/study/a-study"),
        (None, "", None),
        (None, "<link rel='canonical' href='https://ctv.veeva.com/study/the-slug?y=2'>", "https://ctv.veeva.com/study/the-slug"),
        (None, "<meta property='og:url' content='https://ctv.veeva.com/study/the-slug'>", "https://ctv.veeva.com/study/the-slug"),
        (None, "<link rel='canonical' href='https://elsewhere.example/study/a'>", None),
        ("http://[::1/study/a", "<link rel='canonical' href='https://[ctv.veeva.com/study/a'>", None),
        ("https://ctv.veeva.com/study/old", "<link rel='canonical' href='https://ctv.veeva.com/'>", "https://ctv.veeva.com/study/old"),
    ],
)  # fmt: skip
def test_the_url_is_the_pages_public_address(asked: str | None, head: str, url: str | None) -> None:
    assert veeva.parse(document(table(page().blocks()), head), asked).url == url


def test_arms_know_their_treatments_though_names_hold_colons_and_differ_in_case_only() -> None:
    treatments = ("Drug: Gel: 5 %", "Behavioral: Play group", "Behavioral: Play Group")
    arms = (
        VeevaArm("A", "Experimental group", ("Text.", "More text."), ("Behavioral: Play Group", "Drug: Gel: 5 %")),
        VeevaArm("B", "No Intervention group"),
        VeevaArm("C", "Other group", (), ("Device: New one",)),
    )
    trial = read(page(treatments=treatments, participants="9 participants in 3 patient groups", arms=arms))
    assert [(arm.label, arm.type, arm.interventions) for arm in trial.arms] == [
        ("A", "EXPERIMENTAL", (2, 0)),
        ("B", "NO_INTERVENTION", ()),
        ("C", "OTHER", (3,)),
    ]
    assert trial.arms[0].description == "Text.\n\nMore text."
    first, *_, last = trial.interventions
    assert (first.name, first.type, last.name, last.type) == ("Gel: 5 %", "DRUG", "New one", "DEVICE")


@pytest.mark.parametrize(("word", "kind"), ARM_TYPES.items())
def test_each_type_of_arm_is_known(word: str, kind: str) -> None:
    one = page(participants="1 participant in 1 patient group", arms=(VeevaArm("A", word),))
    assert read(one).arms[0].type == kind


@pytest.mark.parametrize(("word", "masking"), MASKINGS.items())
def test_each_masking_is_known(word: str, masking: str) -> None:
    assert read(page(design=(("Masking", word),))).design.masking == masking


@pytest.mark.parametrize("label", ["Status", "Study type", "Funder types", "Sex", "Ages", "Volunteers", "Masking"])
def test_a_label_that_lost_its_value_or_is_lost_itself_is_refused(label: str) -> None:
    facts = (("Sex", "All"), ("Ages", "18+ years old"), ("Volunteers", "No Healthy Volunteers"))
    text = plain(page(facts=facts, design=(("Allocation", "N/A"), ("Masking", "Single Blind"))).blocks())
    lines = [line for line in text.split("\n") if line]
    at = lines.index(label)
    for damaged in (lines[: at + 1] + lines[at + 2 :], lines[:at] + lines[at + 1 :]):
        with pytest.raises(ParseError):
            veeva.parse("\n".join(damaged).encode())


def test_nobodys_telephone_number_or_address_gets_into_a_trial() -> None:
    text = plain(page(about=("Ask at 555-010-0199 or someone@example.org.",)).blocks())
    text = text.replace("Loading...", "Central trial contact\n\n+00 00 00000000\n\nLoading...")
    stored = to_json(veeva.parse(text.encode())).decode()
    for private in ("0199", "@", "00000000", "Loading", "Data sourced"):
        assert private not in stored


def test_not_carried_is_the_same_on_every_page() -> None:
    full = page(facts=(("Sex", "All"),), design=(("Allocation", "N/A"),), funders=("Industry",))
    assert read(page()).not_carried == read(full).not_carried == veeva.NOT_CARRIED


def test_the_page_and_its_text_rendering_give_the_same_trial() -> None:
    html = veeva.parse((FIXTURES / "NCT06765564.html").read_bytes())
    asked = (FIXTURES / "NCT06765564-text.asked.txt").read_text().strip()
    assert veeva.parse((FIXTURES / "NCT06765564-text.txt").read_bytes(), asked) == html


def test_the_worked_example_states_its_facts() -> None:
    trial = veeva.parse((FIXTURES / "NCT06765564.html").read_bytes())
    kinds = [criterion.kind for criterion in trial.eligibility.criteria]
    assert (kinds.count("inclusion"), kinds.count("exclusion"), len(kinds)) == (9, 22, 31)
    assert trial.mentioned_organizations == ("Xellsmart Biomedical (Suzhou) Co., Ltd.",)
    assert trial.detailed_description is not None
    for words in ("2 mL", "5×107 cells", "every half month", "four times", "subcutaneous drug pouch", "6 months"):
        assert words in trial.detailed_description


@pytest.mark.corpus
def test_the_seed_is_read(corpus: Path) -> None:
    trial = veeva.parse((corpus.parent / "seeds" / "veeva-NCT06765564.txt").read_bytes())
    kinds = [criterion.kind for criterion in trial.eligibility.criteria]
    assert (kinds.count("inclusion"), kinds.count("exclusion")) == (9, 22)
    assert trial.enrollment is not None
    assert (trial.enrollment.count, trial.enrollment.type) == (3, "ESTIMATED")
    assert trial.mentioned_organizations == ("Xellsmart Biomedical (Suzhou) Co., Ltd.",)
    assert "\\" not in to_json(trial).decode().replace("\\n", "").replace('\\"', "")


@pytest.mark.corpus
def test_every_layout_is_read_or_refused_for_what_it_lacks(corpus: Path) -> None:
    read_ids = 0
    for file in sorted((corpus / "aggregator_layouts" / "veeva").glob("*.txt")):
        body = file.read_bytes()
        if b"\nNCT" in body:
            assert veeva.parse(body).trial_id == file.name[:11]
            read_ids += 1
        else:
            with pytest.raises(NotATrial):
                veeva.parse(body)
    assert read_ids
