"""The one schema and its door."""

import json
import re
from pathlib import Path

import msgspec
import pytest

from parsers import schema
from parsers.errors import ParseError
from parsers.schema import Trial, build, from_json, hashed_form, json_schema, to_json

ROOT = Path(__file__).resolve().parent.parent
LEAST = {"source": "ctgov", "trial_id": "NCT00000001"}


def structs():
    return [
        value
        for value in vars(schema).values()
        if isinstance(value, type) and issubclass(value, msgspec.Struct) and not value.__name__.startswith("_")
    ]


def test_every_field_is_present_in_the_json_and_lists_are_never_null_but_for_phases():
    plain = json.loads(to_json(build(LEAST)))
    assert list(plain) == [field.encode_name for field in msgspec.structs.fields(Trial)]
    lists = {"identifiers", "collaborators", "arms", "regimens", "locations", "not_carried", "references"}
    assert all(plain[name] == [] for name in lists)
    assert plain["phases"] is None
    assert plain["eligibility"]["criteria"] == []
    assert plain["design"]["who_masked"] == []


def test_a_trial_is_read_back_as_it_was():
    trial = build({**LEAST, "sponsor": {"name": "A", "class": "INDUSTRY"}, "phases": ["PHASE1", "PHASE2"]})
    assert from_json(to_json(trial)) == trial


@pytest.mark.parametrize(
    ("wrong", "path", "found"),
    [
        ({"status": "OPEN"}, "status", "'OPEN'"),
        ({"trial_id": "NCT1"}, "trial_id", "'NCT1'"),
        ({"start_date": {"date": "2028-9"}}, "start_date.date", "'2028-9'"),
        ({"start_date": {"date": "2028-13"}}, "start_date.date", "'2028-13'"),
        ({"colour": "red"}, None, "colour"),
        ({"arms": [{"label": "A", "interventions": [0]}]}, "arms[0].interventions", "no intervention has position 0"),
        ({"conditions": None}, "conditions", "null"),
        ({"eligibility": {"minimum_age": {"value": 1, "unit": "Years"}}}, "eligibility.minimum_age.unit", "'Years'"),
    ],
)
def test_the_door_names_the_path_and_what_was_found(wrong, path, found):
    with pytest.raises(ParseError) as refused:
        build({**LEAST, **wrong})
    assert refused.value.field == path
    assert found in str(refused.value)
    assert str(refused.value).startswith("ctgov NCT")


def test_the_hashed_form_leaves_out_the_schema_version_and_the_address():
    one = build({**LEAST, "url": "https://clinicaltrials.gov/study/NCT00000001"})
    other = build({**LEAST, "url": None, "schema_version": 2})
    assert hashed_form(one) == hashed_form(other)
    assert hashed_form(one) != hashed_form(build({**LEAST, "acronym": "A"}))


def test_the_json_schema_names_every_field():
    published = json_schema()
    assert set(published["$defs"]["Trial"]["properties"]) == {f.encode_name for f in msgspec.structs.fields(Trial)}


@pytest.mark.parametrize("struct", structs(), ids=lambda struct: struct.__name__)
def test_the_documentation_explains_every_field(struct):
    text = (ROOT / "docs" / "schema.md").read_text()
    section = re.search(rf"^## {struct.__name__}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert section, f"docs/schema.md has no section on {struct.__name__}"
    explained = set(re.findall(r"^\| `(\w+)` \|", section[1], re.MULTILINE))
    assert explained == {field.encode_name for field in msgspec.structs.fields(struct)}
