"""`trials search`: what a person types, and the formats of the answer."""

import csv
import io
import json

import pytest
from click.testing import CliRunner
from cookbook_database import build

from harvester.cli import cli
from harvester.errors import UsageError

FIRST, SECOND, THIRD, XS, MNP = "NCT90000001", "NCT90000002", "NCT90000003", "NCT07118319", "NCT06765564"


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("search") / "trials.db"
    build(path)
    return path


def run(database, *arguments):
    return CliRunner().invoke(cli, ["search", *arguments, "--db", str(database)], catch_exceptions=False)


def found(database, *arguments):
    """The ids found, best first, each once."""
    hits = json.loads(run(database, *arguments, "--format", "json").stdout)
    return list(dict.fromkeys(hit["trial_id"] for hit in hits))


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        (["progenitor", "cells"], {FIRST, XS}),
        (["precursor cells"], {THIRD, MNP}),
        (['"spinal injury"'], {THIRD}),
        (["--status", "terminated"], {SECOND}),
        (["--status", "TERMINATED", "--status", "COMPLETED"], {SECOND, THIRD}),
        (["--phase", "2"], {FIRST, SECOND}),
        (["--phase", "PHASE2", "--condition", "lateral"], {FIRST}),
        (["--country", "switzerland"], {FIRST}),
        (["--dose-unit", "cells", "--dose-max", "1e7"], {THIRD}),
        (["--dose-unit", "cells", "--dose-min", "6e7"], {FIRST, XS}),
        (["--admits-age", "76"], {THIRD}),
        (["--updated-since", "2026-02"], {FIRST, SECOND}),
        (["--source", "veeva", "cell"], {XS, MNP}),
        (["progenitor", "--phase", "1", "--country", "China", "--source", "ctgov", "--admits-age", "40"], {FIRST, XS}),
        (["elephants"], set()),
    ],
    ids=" ".join,
)
def test_all_that_is_asked_for_holds(database, typed, ids):
    assert set(found(database, *typed)) == ids


def test_the_best_match_stands_first(database):
    assert found(database, "spinal", "OR", "terminated", "OR", "injuries")[0] == THIRD


def test_text_is_a_table_with_the_passage(database):
    text = run(database, "spinal").stdout
    assert text.splitlines()[0].split() == ["trial_id", "source", "status", "phases", "updated", "title", "passage"]
    assert THIRD in text
    assert "[spinal]" in text.lower()


def test_csv_and_json_have_every_field(database):
    (row,) = csv.DictReader(io.StringIO(run(database, "spinal", "--format", "csv").stdout))
    (hit,) = json.loads(run(database, "spinal", "--format", "json").stdout)
    assert set(row) == set(hit)
    assert hit["phases"] == ["PHASE1"]
    assert hit["status"] == row["status"] == "COMPLETED"


def test_markdown_and_a_file(database, tmp_path):
    run(database, "spinal", "--format", "markdown", "-o", str(tmp_path / "found.md"))
    assert (tmp_path / "found.md").read_text().startswith("| trial_id | source |")


def test_what_the_limit_leaves_out_is_said(database):
    cut = run(database, "--limit", "2", "--format", "json")
    assert len(json.loads(cut.stdout)) == 2
    assert "only the first 2" in cut.stderr
    assert "first" not in run(database, "spinal").stderr


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["--dose-min", "5"], "--dose-unit"),
        (["--dose-min", "5", "--dose-max", "4", "--dose-unit", "mg"], "more than"),
        (["--updated-since", "yesterday"], "no date"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_a_sentence(database, typed, told):
    with pytest.raises(UsageError, match=told) as refused:
        run(database, *typed)
    assert refused.value.exit_code == 2


def test_a_status_that_the_registry_does_not_know_is_refused(database):
    answer = run(database, "--status", "OPEN")
    assert answer.exit_code == 2
    assert "recruiting" in answer.output.lower()
