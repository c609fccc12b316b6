"""The same page in every layout gives the same Trial: labels and values are read, never tags or class names.

What the prose says (criteria, doses) follows from the texts alone, so its reading is left out; the fixtures hold it.
"""

import contextlib
from collections.abc import Iterator

import pytest
from conftest import ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from page_layouts import LAYOUTS, Block, document, plain
from page_models import MeddataxPage, VeevaArm, VeevaPage

from parsers import ParseError, meddatax, veeva
from parsers.schema import build
from parsers.veeva_words import ARM_TYPES, INTERVENTION_TYPES, STATUSES

VEEVA_URL = "https://ctv.veeva.com/study/a-title-of-an-earlier-day"

# Letters, figures and signs that registries use; escapes and entities are made of them.
_WORDS = st.text(alphabet="abcdefgXYZ0123456789éµ≥<>&×^()%/+-", min_size=1, max_size=9)
_LINES = st.lists(_WORDS, min_size=2, max_size=7).map(lambda words: "Text " + " ".join(words))
_SEVERAL = st.lists(_LINES, min_size=1, max_size=3).map(tuple)
_ITEMS = st.lists(_LINES, min_size=1, max_size=4).map(tuple)
_IDS = st.integers(0, 99_999_999).map("NCT{:08d}".format)
_NAMES = st.lists(st.sampled_from(("Drug", "Cells", "X1", "co-therapy", "(iPSC)", "α")), min_size=1, max_size=4).map(
    lambda words: "Agent " + " ".join(words)
)


@st.composite
def veeva_pages(draw: st.DrawFn) -> VeevaPage:
    treatments = tuple(
        dict.fromkeys(
            draw(st.lists(st.builds("{}: {}".format, st.sampled_from(list(INTERVENTION_TYPES)), _NAMES), max_size=3))
        )
    )
    arms = tuple(
        VeevaArm(
            f"Arm {number}",
            draw(st.sampled_from(list(ARM_TYPES))),
            draw(_SEVERAL | st.just(())),
            tuple(draw(st.lists(st.sampled_from(treatments), unique=True, max_size=2))) if treatments else (),
        )
        for number in range(1, draw(st.integers(1, 3)) + 1)
    )
    return VeevaPage(
        title=draw(_LINES),
        sponsor="Example University",
        identifiers=(draw(_IDS), *draw(st.sampled_from([(), ("AB-1",), ("AB-1", "CD 2 (Other Identifier)")]))),
        status=(
            draw(st.sampled_from(list(STATUSES))),
            *draw(st.sampled_from([(), ("Phase 2",), ("Phase 2", "Phase 1")])),
        ),
        conditions=draw(_SEVERAL),
        treatments=treatments,
        about=draw(_SEVERAL),
        description=draw(_SEVERAL | st.just(())),
        facts=draw(
            st.sampled_from(
                [
                    (),
                    (("Enrollment", "1,200 estimated patients"), ("Sex", "Female"), ("Ages", "6 to 17 months old")),
                    (("Enrollment", "8 patients"), ("Sex", "All"), ("Volunteers", "Accepts Healthy Volunteers")),
                ]
            )
        ),
        inclusion=draw(_ITEMS),
        exclusion=draw(_ITEMS),
        design=draw(st.sampled_from([(), (("Primary purpose", "Treatment"), ("Allocation", "Randomized"))])),
        participants=f"12 participants in {len(arms)} patient groups",
        arms=arms,
    )


@st.composite
def meddatax_pages(draw: st.DrawFn) -> MeddataxPage:
    given_to_all = draw(
        st.lists(
            st.tuples(_NAMES, st.sampled_from(("DRUG", "OTHER")), _SEVERAL | st.just(())),
            min_size=1,
            max_size=3,
            unique=True,
        )
    )
    groups: list[str] = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        groups += [f"Arm {number}", *draw(_SEVERAL | st.just(())), "Group Type EXPERIMENTAL"]
        for name, kind, lines in draw(st.lists(st.sampled_from(given_to_all), unique=True, max_size=3)):
            groups += [name, f"Intervention Type {kind}", *lines]
    listed = [text for name, kind, lines in given_to_all for text in (name, *lines, f"Intervention Type {kind}")]
    return MeddataxPage(
        title=draw(_LINES),
        trial_id=draw(_IDS),
        basic=(
            ("Recruitment Status", draw(st.sampled_from(("RECRUITING", "COMPLETED")))),
            ("Clinical Phase", draw(st.sampled_from(("NA", "PHASE1/PHASE2", "PHASE4")))),
            ("Total Enrollment", "12 participants"),
            ("Study Classification", "INTERVENTIONAL"),
            ("Study Start Date", "2014-01-31"),
        ),
        summary=draw(_SEVERAL),
        description=draw(_SEVERAL | st.just(())),
        conditions=draw(_SEVERAL),
        design=(("Allocation Method", "NA"), ("Intervention Model", "SINGLE_GROUP", draw(_LINES))),
        groups=tuple(groups),
        interventions=tuple(listed),
        criteria=(Block("Inclusion Criteria", items=draw(_ITEMS)), Block("Exclusion Criteria", items=draw(_ITEMS))),
        limits=(("Minimum Eligible Age", "18 Years"), ("Eligible Sex", "ALL"), ("Accepts Healthy Volunteers", "No")),
        locations=("A Hospital", "A City, A State, China", "Site Status RECRUITING"),
        countries=("China",),
        identifiers=("AB-1", "Identifier Type: OTHER", "Identifier Source: secondary_id"),
    )


_SAMPLE, _SOAK = 30, 500
_CHECKED = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}


@pytest.fixture(autouse=True, scope="module")
def _without_readings() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(veeva, "trial_from", build)
        patch.setattr(meddatax, "trial_from", build)
        yield


def check_veeva(layout: str, page: VeevaPage) -> None:
    from_text = veeva.parse(plain(page.blocks()).encode(), VEEVA_URL)
    assert veeva.parse(document(LAYOUTS[layout](page.blocks())), VEEVA_URL) == from_text
    assert from_text.trial_id == page.identifiers[0]
    assert [arm.label for arm in from_text.arms] == [arm.name for arm in page.arms]


def check_meddatax(layout: str, page: MeddataxPage) -> None:
    from_text = meddatax.parse(plain(page.blocks()).encode())
    assert meddatax.parse(document(LAYOUTS[layout](page.blocks()))) == from_text
    assert from_text.trial_id == page.trial_id
    assert len(from_text.interventions) == sum(text.startswith("Intervention Type") for text in page.interventions)


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=_SAMPLE, **_CHECKED)
@given(page=veeva_pages())
def test_a_veeva_page_gives_the_same_trial_in_every_layout(layout: str, page: VeevaPage) -> None:
    check_veeva(layout, page)


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=_SAMPLE, **_CHECKED)
@given(page=meddatax_pages())
def test_a_meddatax_page_gives_the_same_trial_in_every_layout(layout: str, page: MeddataxPage) -> None:
    check_meddatax(layout, page)


@pytest.mark.soak
@settings(max_examples=_SOAK, **_CHECKED)
@given(layout=st.sampled_from(list(LAYOUTS)), veeva_page=veeva_pages(), meddatax_page=meddatax_pages())
def test_many_pages_give_the_same_trial_in_every_layout(
    layout: str, veeva_page: VeevaPage, meddatax_page: MeddataxPage
) -> None:
    check_veeva(layout, veeva_page)
    check_meddatax(layout, meddatax_page)


@settings(max_examples=150, **_CHECKED)
@given(
    name=st.sampled_from(("veeva/placebo-group.html", "veeva/observational-with-one-criteria-section.txt"))
    | st.sampled_from(
        ("meddatax/two-phases-collaborators-and-markdown.html", "meddatax/sites-without-a-name-in-a-table.html")
    ),
    cuts=st.lists(
        st.tuples(st.integers(0, 400), st.integers(0, 400), st.sampled_from(("drop", "swap", "repeat"))), max_size=6
    ),
)
def test_a_damaged_page_is_read_or_refused_and_nothing_else(name: str, cuts: list[tuple[int, int, str]]) -> None:
    file = ROOT / "fixtures" / name
    lines = file.read_text(encoding="utf-8").splitlines()
    for one, other, damage in cuts:
        at, to = one % len(lines), other % len(lines)
        if damage == "drop":
            lines[at] = ""
        elif damage == "swap":
            lines[at], lines[to] = lines[to], lines[at]
        else:
            lines.insert(to, lines[at])
    parse = veeva.parse if name.startswith("veeva") else meddatax.parse
    with contextlib.suppress(ParseError):
        assert parse("\n".join(lines).encode()).trial_id.startswith("NCT")
