"""What always holds of a comparison, whatever the two Trials are."""

import msgspec
from comparison_examples import differing, field, mirrored, trial, trials, unexplained
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from comparator import compare, has_differences, json_schema, to_json
from comparator.compare import entries
from comparator.comparison import LISTS, Comparison, rows_of
from parsers.schema import build

QUICK = settings(max_examples=25, deadline=None)


@QUICK
@given(trials())
def test_a_trial_does_not_differ_from_itself(one):
    assert differing(compare(one, one)) == {}


@QUICK
@given(trials(), trials())
def test_changing_the_sides_over_mirrors_the_answer(one, other):
    there, back = (
        compare(one, other, left_version="1", right_version="2"),
        compare(other, one, left_version="2", right_version="1"),
    )
    assert mirrored(there) == unexplained(back)


@QUICK
@given(trials(), trials())
def test_sentences_are_mirrored_too(one, other):
    there, back = compare(one, other), compare(other, one)
    for ours, theirs in zip(there.fields, back.fields, strict=True):
        assert sides(ours.explanation) == sides(theirs.explanation, "right", "left")


def sides(sentence: str, left: str = "left", right: str = "right") -> int:
    """How often a sentence speaks of the left side less of the right, counted for the names given."""
    return sentence.count(f"the {left} one") - sentence.count(f"the {right} one")


@QUICK
@given(trials(), trials())
def test_every_entry_of_either_side_stands_in_exactly_one_row(one, other):
    compared = compare(one, other)
    for name in LISTS:
        for side, its_trial in (("left", one), ("right", other)):
            positions = sorted(position for row in rows_of(compared, name) for position in getattr(row, side))
            assert positions == list(range(len(entries(its_trial, name)))), (name, side)


@QUICK
@given(trials(), st.randoms())
def test_order_means_nothing(one, random):
    def shuffled(values):
        return tuple(random.sample(values, len(values)))

    order = shuffled(range(len(one.interventions)))
    places = {old: new for new, old in enumerate(order)}
    arms = [replace(arm, interventions=tuple(places[n] for n in arm.interventions)) for arm in one.arms]
    eligibility = replace(one.eligibility, criteria=shuffled(one.eligibility.criteria))
    other = replace(
        one,
        interventions=tuple(one.interventions[n] for n in order),
        arms=shuffled(arms),
        regimens=shuffled(one.regimens),
        outcomes=shuffled(one.outcomes),
        locations=shuffled(one.locations),
        conditions=shuffled(one.conditions),
        eligibility=eligibility,
    )
    assert differing(compare(one, other)) == {}


@QUICK
@given(trials(), trials())
def test_the_json_is_the_published_shape(one, other):
    compared = compare(one, other)
    assert msgspec.json.decode(to_json(compared), type=Comparison) == compared


def test_wrapping_typography_and_spelling_are_no_difference():
    one = trial(
        inclusion=("Body mass index ≥ 18.5 kg/m² for two weeks",),
        exclusion=("More than 1,000 cells/mL, 50 % or 5.0×10^7",),
        brief_summary="A study of cells\nin the “weak” heart – for twelve weeks; 100 µg.",
    )
    other = trial(
        inclusion=("Body mass index >= 18.50 kg/m2\n   for 2 weeks.",),
        exclusion=("More than 1000 cells/mL, 50% or 5 x 10^7;",),
        brief_summary='A study of cells in the "weak" heart - for 12 weeks; 100 mcg',
    )
    assert differing(compare(one, other)) == {}


def test_an_added_full_stop_is_no_difference_and_an_added_word_is():
    one = trial(brief_summary="Cells for the heart")
    assert not has_differences(compare(one, trial(brief_summary="Cells for the heart.")))
    assert differing(compare(one, trial(brief_summary="Cells for the old heart"))).keys() == {"fields"}


def test_a_field_that_a_source_never_shows_is_never_a_difference():
    full = trial()
    names = ("start_date", "completion_date", "locations", "outcomes", "eligibility.maximum_age", "arms.description")
    hidden = trial(
        source="meddatax",
        start_date=None,
        completion_date=None,
        locations=[],
        outcomes=[],
        eligibility__maximum_age=None,
        arms=[{k: v for k, v in arm.items() if k != "description"} for arm in msgspec.to_builtins(full.arms)],
        not_carried=names,
    )
    compared = compare(full, hidden)
    assert differing(compared) == {}
    assert field(compared, "start_date.date").relation == "not_comparable"
    assert field(compared, "eligibility.maximum_age").relation == "not_comparable"
    assert [(row.relation, row.left, row.right) for row in compared.locations] == [("not_comparable", (0, 1), ())]
    assert "meddatax does not show it" in compared.locations[0].explanation


def test_what_neither_side_states_has_no_row():
    bare = build({"source": "ctgov", "trial_id": "NCT00000001"})
    assert compare(bare, bare).fields == ()


def test_every_row_quotes_the_words_compared():
    compared = compare(trial(), trial(trial_id="NCT00000002", exclusion=("Cancer at any time",)))
    row = next(row for row in compared.criteria if row.relation == "left_only")
    (words,) = row.evidence
    assert (words.side, words.field) == ("left", f"eligibility.criteria[{row.left[0]}]")
    assert words.text == trial().eligibility.criteria[row.left[0]].text


def test_versions_are_repeated_in_the_answer():
    compared = compare(trial(), trial(), left_version="2024-01-01", right_version="2025-01-01")
    assert (compared.left.version, compared.right.version) == ("2024-01-01", "2025-01-01")


def test_the_schema_names_every_part():
    assert json_schema()["$defs"]["Comparison"]["required"] == [
        "left", "right", "fields", "arms", "interventions", "regimens", "criteria", "outcomes", "locations"
    ]  # fmt: skip
