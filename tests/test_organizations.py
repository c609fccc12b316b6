"""Organisations that only the prose names, told by their legal form."""

import pytest
from timing import cpu_seconds

from parsers.text.organizations import mentioned


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Cells of Example Biomedical (Suzhou) Co., Ltd. are given.", ["Example Biomedical (Suzhou) Co., Ltd."]),
        (
            "Background.\n\nExample Bio (Suzhou/Shanghai) Co., Ltd. makes it.",
            ["Example Bio (Suzhou/Shanghai) Co., Ltd."],
        ),
        ("made by Sample-A Pharmaceutical co., Ltd, Seoul", ["Sample-A Pharmaceutical co., Ltd"]),
        ("(Sample Pharma A/S, Denmark) and (Example AG, Germany)", ["Sample Pharma A/S", "Example AG"]),
        ("bought from the Example Laboratories, Inc. in Utah", ["Example Laboratories, Inc."]),
        ('("Example Deutschland GmbH", Germany)', ["Example Deutschland GmbH"]),
        ("by St. Example Medical Inc., and by 3X Health Pty Ltd", ["St. Example Medical Inc.", "3X Health Pty Ltd"]),
        (
            "Example & Sons, Inc. and Sample Sci. & Tech. Co., Ltd.",
            ["Example & Sons, Inc.", "Sample Sci. & Tech. Co., Ltd."],
        ),
        (
            "the Sample Institute of Biological Products Co., Ltd.",
            ["Sample Institute of Biological Products Co., Ltd."],
        ),
        (
            "Alpha Beta S.p.A., Gamma Delta B.V., Epsilon K.K.",
            ["Alpha Beta S.p.A.", "Gamma Delta B.V.", "Epsilon K.K."],
        ),
        ("Sample Private Limited of India; Example Corporation", ["Sample Private Limited", "Example Corporation"]),
        ("Example International SA of Lausanne", ["Example International SA"]),
        ("The Example Inc. device; Example, Inc.; EXAMPLE INC", ["Example Inc."]),
    ],
)
def test_a_company_is_named_as_printed_and_once(text: str, names: list[str]) -> None:
    assert list(mentioned([text], [])) == names


@pytest.mark.parametrize(
    "text",
    [
        "Patients rate themselves as Extremely Limited, Moderately Limited or Not at all Limited.",
        "Acute decompensated HF. Limited information is available.",
        "Participants of blood Group AB or Type AB; the SA group; sequence BA, AB.",
        "Analysed with SAS; spondyloarthritis (SpA); sleep apnea (SA); AB-1002 is infused; HMG-Co A reductase.",
        "The Inc. of it, and Ltd. of that. Co., Ltd.",
        "The Principal Investigator and Co-Investigator of Sample University decide.",
        "A limited company of plc and llc in lower case, incorporated by them.",
        "",
    ],
)
def test_words_that_only_look_like_a_legal_form_name_nobody(text: str) -> None:
    assert mentioned([text, None], []) == ()


def test_who_is_sponsor_or_collaborator_already_is_left_out() -> None:
    text = "Example Pharma Inc., Sample-Bio (Town) Co., Ltd. and Other GmbH supply it."
    assert mentioned([text], ["EXAMPLE PHARMA", "Sample Bio (Town) Co Ltd"]) == ("Other GmbH",)


def test_a_hostile_text_is_read_in_linear_time() -> None:
    for text in ("A " * 200_000 + "Inc.", "Co., " * 60_000, "(" * 200_000 + "A Inc.", "A, Inc. " * 40_000):
        assert cpu_seconds(lambda text=text: mentioned([text], [])) < 10
