"""The page on comparison names every field and aspect with the weight that the program gives it."""

import re
from pathlib import Path

from comparator.comparison import MIRRORED
from comparator.fields import FIELDS, NOT_COMPARED

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "comparison.md").read_text(encoding="utf-8")
GROUPS = {"titles": ("brief_title", "official_title"), "the other `design.*`": ()}


def weights() -> dict[str, set[str]]:
    """The fields that the page lists under each weight; `x.*` stands for all parts of a field."""
    table = PAGE.partition("| weight | fields |")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| (critical|substantive|administrative) \| (.+) \|$", table, re.MULTILINE)
    return {weight: set(re.findall(r"`([^`]+)`", cells)) for weight, cells in rows}


def test_every_field_stands_under_its_weight():
    listed = weights()
    for field in FIELDS:
        if field.path in ("brief_title", "official_title"):
            assert field.significance == "administrative"
            continue
        names = {field.path, f"{field.path.partition('.')[0]}.*"}
        exactly = {weight for weight, fields in listed.items() if field.path in fields}
        found = exactly or {weight for weight, fields in listed.items() if names & fields}
        assert found == {field.significance}, field.path


def test_every_relation_and_every_field_left_out_is_explained():
    for relation in MIRRORED:
        assert f"`{relation}`" in PAGE
    for path in NOT_COMPARED:
        assert f"`{path}`" in PAGE
