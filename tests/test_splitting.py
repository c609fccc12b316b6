"""Eligibility text to items: each layout that registries print, in small."""

import textwrap

import pytest

from parsers.text.criteria.outline import outline
from parsers.text.criteria.split import split


def shape(text: str) -> list[str]:
    """One line an item: its kind, level, number and text."""
    return [f"{item.kind[:2]}{item.level} {item.number or '*'} {item.text}" for item in split(text)]


def headings_of(text: str) -> list[str | None]:
    return [item.heading for item in split(text)]


MARKERS = {
    "stars": "Inclusion Criteria:\n\n* Adults\n* Asthma\n\nExclusion Criteria:\n\n* Smokers",
    "dashes": "Inclusion Criteria:\n- Adults\n- Asthma\nExclusion Criteria:\n- Smokers",
    "stuck dashes": "Inclusion Criteria\n-Adults\n-Asthma\n\nExclusion Criteria\n-Smokers",
    "dots": "INCLUSION CRITERIA\n• Adults\n• Asthma\nEXCLUSION CRITERIA\n• Smokers",
    "paragraphs": "Inclusion Criteria:\n\nAdults\n\nAsthma\n\nExclusion Criteria:\n\nSmokers",
    "bare lines": "Inclusion:\nAdults\nAsthma\nExclusion:\nSmokers",
    "one line": "Inclusion Criteria: - Adults - Asthma Exclusion Criteria: - Smokers",
    "one line, dashes stuck": "Inclusion Criteria:- Adults- Asthma Exclusion Criteria:- Smokers",
    "titles as bullets": "* Inclusion criteria:\n\n  * Adults\n  * Asthma\n* Exclusion criteria:\n\n  * Smokers",
    "titles as numbers": "I. Inclusion Criteria\n\n* Adults\n* Asthma\n\nII. Exclusion Criteria\n\n* Smokers",
    "double bullets": "Inclusion Criteria:\n\n* • Adults\n\n  * Asthma\n\nExclusion Criteria:\n\n* • Smokers",
    "a list comment": "Inclusion Criteria:\n\n* Adults\n\n<!-- -->\n\n* Asthma\n\nExclusion Criteria:\n\n* Smokers",
    "a lone dash": "Inclusion Criteria:\n\n* Adults\n* Asthma\n\n-\n\nExclusion Criteria:\n\n* Smokers\n\n-",
    "key criteria": "Key Inclusion Criteria:\n\n* Adults\n* Asthma\n\nKey Exclusion Criteria:\n\n* Smokers",
    "misspelled": "Inlcusion criteria:\n\n* Adults\n* Asthma\n\nExlusion criteria :\n\n* Smokers",
    "windows of a page": "Inclusion criteria\n\n  - Adults\n  - Asthma\n\nExclusion criteria\n\n  - Smokers",
}


@pytest.mark.parametrize("text", MARKERS.values(), ids=MARKERS.keys())
def test_every_way_to_print_the_same_list(text):
    assert shape(text) == ["in0 * Adults", "in0 * Asthma", "ex0 * Smokers"]
    assert headings_of(text) == [None, None, None]


NUMBERS = {
    "1.": "1. Adults\n2. Asthma\n3. Consent",
    "1)": "1) Adults\n2) Asthma\n3) Consent",
    "(1)": "(1) Adults\n(2) Asthma\n(3) Consent",
    "1-": "1- Adults\n2- Asthma\n3- Consent",
    "stuck": "1.Adults\n2.Asthma\n3.Consent",
    "bare": "1 Adults\n2 Asthma\n3 Consent",
    "ordinals": "1º.- Adults\n2º.- Asthma\n3º.- Consent",
    "in a line": "1) Adults 2) Asthma 3) Consent",
    "in a line, stuck": "1.Adults 2.Asthma 3.Consent",
    "partly in a line": "1. Adults 2. Asthma\n\n3. Consent",
    "behind a bullet": "* 1. Adults 2. Asthma 3. Consent",
    "behind bullets": "* 1. Adults\n* 2. Asthma\n* 3. Consent",
    "the rest indented": "* 1.Adults\n\n  2.Asthma\n\n  3.Consent",
    "changing style": "1. Adults, 2) Asthma\n\n3) Consent",
    "right-aligned": " 1. Adults\n 2. Asthma\n3. Consent",
}


@pytest.mark.parametrize("body", NUMBERS.values(), ids=NUMBERS.keys())
def test_printed_numbers_are_kept_without_their_punctuation(body):
    found = split(f"Exclusion Criteria:\n\n{body}")
    assert [(item.number, item.level, item.kind) for item in found] == [(n, 0, "exclusion") for n in "123"]
    assert [item.text.rstrip(",") for item in found] == ["Adults", "Asthma", "Consent"]


@pytest.mark.parametrize(
    ("body", "numbers"),
    [
        ("a) Adults\nb) Asthma\nc) Consent", ["a", "b", "c"]),
        ("a. Adults\nb. Asthma\nc. Consent", ["a", "b", "c"]),
        ("A. Adults\nB. Asthma\nC. Consent", ["A", "B", "C"]),
        ("i. Adults\nii. Asthma\niii. Consent", ["i", "ii", "iii"]),
        ("(i) Adults; (ii) Asthma; (iii) Consent", ["i", "ii", "iii"]),
        ("I1. Adults\nI2. Asthma\nI3. Consent", ["I1", "I2", "I3"]),
        ("I1 Adults\nI2 Asthma\nI3 Consent", ["I1", "I2", "I3"]),
        ("3.1. Adults\n3.2. Asthma\n3.3. Consent", ["3.1", "3.2", "3.3"]),
        ("①Adults\n②Asthma\n③Consent", ["①", "②", "③"]),
        ("1、Adults；2、Asthma；3、Consent", ["1", "2", "3"]),
        ("（1）Adults\n（2）Asthma\n（3）Consent", ["1", "2", "3"]),
    ],
)
def test_letters_romans_codes_and_wide_numbers(body, numbers):
    found = split(f"Inclusion Criteria:\n\n{body}")
    assert [item.number for item in found] == numbers
    assert [item.text.rstrip(";；") for item in found] == ["Adults", "Asthma", "Consent"]


NOT_MARKERS = [
    "5 mg of the drug a day",
    "1.5 times the upper limit",
    "12-lead ECG without findings",
    "-5 or less on the scale",
    "i.v. antibiotics in the last week",
    "E. coli infection",
    "6 minute walk test done",
    "COPD of GOLD stage 2 or 3. Treated",
    "Cohort 1 (part 2) only",
]


@pytest.mark.parametrize("sentence", NOT_MARKERS)
def test_a_figure_or_abbreviation_is_no_marker(sentence):
    assert shape(f"Inclusion Criteria:\n\n* Adults\n* {sentence}") == ["in0 * Adults", f"in0 * {sentence}"]


def test_a_figure_at_the_start_of_a_paragraph_stays():
    for sentence in NOT_MARKERS[1:8]:
        assert shape(f"Exclusion Criteria:\n\n{sentence}") == [f"ex0 * {sentence}"]


def test_an_enumeration_inside_a_marked_sentence_is_not_cut():
    sentence = "must either a) use a pump, b) use pens, or c) be on diet alone"
    assert shape(f"Inclusion Criteria:\n\n* Adults\n* {sentence}") == ["in0 * Adults", f"in0 * {sentence}"]


def test_a_number_that_the_next_line_bears_does_not_cut():
    text = "Inclusion Criteria:\n\n1. Asthma of GINA step 2. Treated\n2. Consent"
    assert shape(text) == ["in0 1 Asthma of GINA step 2. Treated", "in0 2 Consent"]


def test_nesting_by_indentation():
    text = (
        "Inclusion Criteria:\n\n* Adults\n* One of:\n\n  1. Lung function\n\n     * FEV1 low\n     * FVC low\n"
        "  2. Imaging\n* Consent"
    )
    assert shape(text) == [
        "in0 * Adults",
        "in0 * One of:",
        "in1 1 Lung function",
        "in2 * FEV1 low",
        "in2 * FVC low",
        "in1 2 Imaging",
        "in0 * Consent",
    ]
    assert [item.parent for item in split(text)] == [None, None, 1, 2, 2, 1, None]


def test_parents_are_positions_in_the_whole_list():
    text = "Inclusion Criteria:\n\n* Adults\n\nExclusion Criteria:\n\n* Any of:\n\n  * Asthma"
    assert [item.parent for item in split(text)] == [None, None, 1]


@pytest.mark.parametrize(
    "text",
    [
        "1. Adults\n2. Any of:\na) asthma\nb) COPD\n3. Consent",
        "1. Adults\n2. Any of these\na) asthma\nb) COPD\n3. Consent",
        "1. Adults\n2. Any of:\n- asthma\n- COPD\n3. Consent",
        "* 1. Adults 2. Any of:\n\n  a. asthma b. COPD\n* 3. Consent",
        "1. Adults\n2. Any of:\n\n   asthma\n\n3. Consent",
    ],
)
def test_a_list_in_the_column_of_its_stem_is_below_it_and_the_outer_list_goes_on(text):
    found = split(f"Inclusion Criteria:\n\n{text}")
    assert [item.number for item in found if not item.level] == ["1", "2", "3"]
    assert all(item.parent == 1 for item in found if item.level)


def test_an_unmarked_stem_has_the_list_below_it_as_children():
    text = "Inclusion Criteria:\n\nWomen over 50 with one of the following:\n\n* asthma\n* COPD"
    assert shape(text) == ["in0 * Women over 50 with one of the following:", "in1 * asthma", "in1 * COPD"]


def test_a_line_that_is_a_list_behind_a_stem():
    text = "Inclusion Criteria:\n\nWomen over 50 with either: a) asthma, b) COPD\n\nConsent"
    assert shape(text)[1:] == ["in1 a asthma,", "in1 b COPD", "in0 * Consent"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Participants must meet ALL of the following criteria:",
        "To be eligible, a subject must fulfil each of the following:",
        "All of the following at the time of imaging:",
        "Subjects who meet all of the following inclusion criteria are eligible to participate in this study:",
    ],
)
def test_a_sentence_that_only_introduces_a_section_is_a_heading(sentence):
    text = f"Inclusion Criteria:\n\n{sentence}\n\n1. Adults\n2. Consent"
    assert shape(text) == ["in0 1 Adults", "in0 2 Consent"]
    assert sentence in outline(text).headings


def test_an_introduction_without_a_title_says_the_kind():
    text = "Patients can be included if they:\n\n* are adults\n\nPatients will be excluded if they:\n\n* smoke"
    assert shape(text) == ["in0 * are adults", "ex0 * smoke"]


@pytest.mark.parametrize("remark", ["Other protocol-defined exclusion criteria may apply.", "Further criteria apply."])
def test_a_remark_on_further_criteria_is_an_item_and_heads_nothing(remark):
    assert shape(f"Exclusion Criteria:\n\n* Smokers\n\n{remark}") == ["ex0 * Smokers", f"ex0 * {remark}"]


def test_text_without_sections_is_unspecified():
    assert shape("* Adults\n* No smoking") == ["un0 * Adults", "un0 * No smoking"]
    assert shape("Adults with asthma.") == ["un0 * Adults with asthma."]


def test_a_merged_section_is_unspecified():
    assert shape("Key Inclusion/Exclusion Criteria:\n\n* Adults\n* No smoking") == ["un0 * Adults", "un0 * No smoking"]


def test_only_one_section_and_an_empty_one():
    assert shape("Exclusion Criteria:\n\n* Smokers") == ["ex0 * Smokers"]
    assert shape("Inclusion Criteria:\n\nAdults only.\n\nExclusion Criteria:") == ["in0 * Adults only."]


@pytest.mark.parametrize("text", ["", "\n\n  \n", "Inclusion Criteria:", "-\n\n*\n\n<!-- -->", "* \n\n1.\n\n..."])
def test_nothing_to_split(text):
    assert split(text) == ()


def test_pdq_headings_and_their_topics():
    text = (
        "DISEASE CHARACTERISTICS:\n\n* Glioma\n\nPATIENT CHARACTERISTICS:\n\nAge\n\n* Adults\n\nOther\n\n* Consent\n\n"
        "PRIOR CONCURRENT THERAPY:\n\nSurgery\n\n* No prior surgery"
    )
    assert shape(text) == ["un0 * Glioma", "un0 * Adults", "un0 * Consent", "un0 * No prior surgery"]
    assert headings_of(text) == [
        "DISEASE CHARACTERISTICS",
        "PATIENT CHARACTERISTICS > Age",
        "PATIENT CHARACTERISTICS > Other",
        "PRIOR CONCURRENT THERAPY > Surgery",
    ]


def test_populations_above_the_sections():
    section = "Inclusion Criteria:\n\n* Adults\n\nExclusion Criteria:\n\n* Smokers"
    text = f"Cohort 1:\n\n{section}\n\nHealthy volunteers\n\n{section}"
    assert [item.kind for item in split(text)] == ["inclusion", "exclusion"] * 2
    assert headings_of(text) == ["Cohort 1"] * 2 + ["Healthy volunteers"] * 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Part A", "Part B"),
        ("For healthy subjects:", "For patients with asthma:"),
        ("Asthmatics:", "Non-smokers:"),
        ("Healthy Controls", "Patients with mild asthma"),
        ("Group A (healthy): meet all items below", "Group B (asthma): meet any of the items below"),
    ],
)
def test_populations_inside_a_section(first, second):
    text = f"Inclusion Criteria:\n\n{first}\n\n* Adults\n\n{second}\n\n* FEV1 low\n\nExclusion Criteria:\n\n* Smokers"
    assert shape(text) == ["in0 * Adults", "in0 * FEV1 low", "ex0 * Smokers"]
    assert headings_of(text) == [first.rstrip(":"), second.rstrip(":"), None]


def test_populations_printed_as_bullets():
    text = (
        "* Asthma Study Population\n* Inclusion Criteria (Aim 1):\n\n  * Adults\n* Exclusion Criteria (Aim 1):\n\n"
        "  * Smokers\n  * Healthy Volunteers (Controls)\n* Inclusion Criteria (Aim 2):\n\n  * Consent"
    )
    assert shape(text) == ["in0 * Adults", "ex0 * Smokers", "in0 * Consent"]
    assert headings_of(text)[2] == "Healthy Volunteers (Controls) > Inclusion Criteria (Aim 2)"


def test_the_last_item_of_a_section_is_no_population():
    text = "Inclusion Criteria:\n\n* Consent\n* Adults with asthma\n\nExclusion Criteria:\n\nSmokers"
    assert shape(text) == ["in0 * Consent", "in0 * Adults with asthma", "ex0 * Smokers"]


def test_a_heading_resets_nesting_and_numbers_go_on_below_a_topic():
    text = (
        "Exclusion Criteria:\n\n1. Smokers\n\n   Prior/Concomitant Therapy\n2. Steroids\n\n   Other Exclusions\n"
        "3. Staff"
    )
    assert shape(text) == ["ex0 1 Smokers", "ex0 2 Steroids", "ex0 3 Staff"]
    assert headings_of(text) == [None, "Prior/Concomitant Therapy", "Other Exclusions"]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Inclusion Criteria for Part B:", "inclusion"),
        ("Angiographic Exclusion Criteria", "exclusion"),
        ("Exclusion criteria - Specific to asthma", "exclusion"),
        ("Non-inclusion criteria:", "exclusion"),
        ("Control Group Exclusion:", "exclusion"),
        ("Criterios de inclusión:", "inclusion"),
        ("Criterios de exclusión", "exclusion"),
        ("Critères d'inclusion :", "inclusion"),
        ("Critères de non-inclusion :", "exclusion"),
        ("Einschlusskriterien:", "inclusion"),
        ("Ausschlusskriterien", "exclusion"),
        ("Criteri di inclusione", "inclusion"),
        ("Criteri di esclusione:", "exclusion"),
        ("Critérios de inclusão", "inclusion"),
        ("Critérios de exclusão:", "exclusion"),
        ("Inclusiecriteria", "inclusion"),
        ("Kryteria wyłączenia:", "exclusion"),
        ("Критерии включения:", "inclusion"),
        ("Критерии невключения:", "exclusion"),
        ("入选标准：", "inclusion"),
        ("排除标准：", "exclusion"),
        ("選択基準", "inclusion"),
        ("제외기준:", "exclusion"),
        ("Withdrawal criteria:", "unspecified"),
    ],
)
def test_section_titles(title, kind):
    text = f"{title}\n\n* Asthma"
    assert [item.kind for item in split(text)] == [kind]
    assert outline(text).headings == (title,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Patients who do not meet the inclusion criteria",
        "Failure to meet any of the exclusion criteria of the main study",
        "Inclusion in another clinical trial",
        "Patients with exclusion criteria required by local law",
        "RECIST criteria for measurable disease",
    ],
)
def test_sentences_about_criteria_are_no_titles(sentence):
    assert shape(f"Exclusion Criteria:\n\n* Smokers\n* {sentence}") == ["ex0 * Smokers", f"ex0 * {sentence}"]


def test_a_title_in_the_middle_of_a_line():
    text = "Inclusion Criteria:\n\n1. Adults\n2. Signed written consent Exclusion Criteria: pregnancy"
    assert shape(text) == ["in0 1 Adults", "in0 2 Signed written consent", "ex0 * pregnancy"]
    text = "1. Signed consent - Angiographic Inclusion criteria:\n\n   1. Culprit lesion"
    assert shape(text)[1:] == ["in0 1 Culprit lesion"]
    assert headings_of(text)[1] == "Angiographic Inclusion criteria"


def test_a_wrapped_line_goes_on_with_its_item():
    text = (
        "Exclusion Criteria\n  1. Treated with any other drug of the\n     same class\n  2. Smokers of more than\n"
        "     a pack"
    )
    assert shape(text) == ["ex0 1 Treated with any other drug of the same class", "ex0 2 Smokers of more than a pack"]


@pytest.mark.parametrize(
    "broken",
    [
        "within\n  6 months",  # a figure, no number of a list
        "within 6 months (Visit\n  1) of the start",
        "(systolic blood pressure above 170 mm\n  Hg)",  # no label of what follows
        "of New York Heart Association class\n  II-IV",
        "Major\n  exclusion criteria include: gout",  # no section begins
        "in any of the following\n  conditions:",
    ],
)
def test_what_hangs_below_a_bullet_is_its_rest(broken):
    text = "Exclusion Criteria:\n\n* Gout {}\n* Asthma\n* COPD"
    assert shape(text.format(broken)) == shape(text.format(" ".join(broken.split())))


def test_a_text_broken_at_a_width_reads_as_it_does_unbroken():
    words = "Adults who could walk for 6 minutes and whose heart failure was of class 2 or 3 at"
    text = "Inclusion Criteria:\n\n" + "\n".join(f"* {words} visit {at}. of {at + 2}" for at in (7, 2, 12, 3))
    for width in range(40, 120):
        lines = [textwrap.wrap(line, width, subsequent_indent="  ") for line in text.split("\n")]
        broken = "\n".join(part for line in lines for part in line or [""])
        assert shape(broken) == shape(text), (width, broken)


def test_a_list_that_its_lines_fill_stays_a_list():
    text = "Exclusion Criteria\n8. Renal dysfunction\n9. Severe hepatic failure of\nany origin"
    assert shape(text) == ["ex0 8 Renal dysfunction", "ex0 9 Severe hepatic failure of any origin"]


@pytest.mark.parametrize(
    "rest",
    [
        "  This holds for all visits of the study.",
        "Note: a former smoker may enter.",
        "*As defined by the protocol.",
        "or former smokers",
        "≥ 5 a day",
    ],
)
def test_a_paragraph_that_goes_on_from_the_bullet_above_belongs_to_it(rest):
    text = f"Exclusion Criteria:\n\n* Smokers\n\n{rest}\n\n* Asthma"
    assert shape(text) == [f"ex0 * Smokers {rest.strip()}", "ex0 * Asthma"]


def test_a_paragraph_of_its_own_is_an_item():
    text = "Inclusion Criteria:\n\n* Adults\n\nWomen must not be pregnant.\n\n* Consent"
    assert shape(text) == ["in0 * Adults", "in0 * Women must not be pregnant.", "in0 * Consent"]


def test_a_paragraph_inside_a_numbered_list_belongs_to_the_number_above():
    text = "Inclusion Criteria:\n\n1. Adults\n\nWomen must not be pregnant.\n\n2. Consent"
    assert shape(text) == ["in0 1 Adults Women must not be pregnant.", "in0 2 Consent"]


def test_lines_that_repeat_ages_and_sexes_are_kept():
    text = "Ages Eligible for Study: 18 Years and older\nSexes Eligible: All\n\nInclusion Criteria:\n\n* Asthma"
    assert len(split(text)) == 3


def test_the_outline_holds_the_whole_text_in_order():
    text = "Part A\n\nInclusion Criteria: 1) Adults 2) Asthma\n\n  of any kind\n\n<!-- -->\n\n* • Consent -\n\n-"
    parts = outline(text).parts
    assert "".join("".join(part.text.split()) for part in parts) == "".join(text.split())
    assert [part.role for part in parts if part.text in ("Part A", "1)", "<!-- -->", "* •")] == [
        "heading",
        "marker",
        "marker",
        "marker",
    ]
