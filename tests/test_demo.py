"""The worked example, end to end, as a person types it."""

import re
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner

from harvester.cli import cli

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    cache = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(cache))
        done = CliRunner().invoke(cli, ["demo", "--folder", str(folder)], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return folder, done.output


def test_the_crawl_is_complete_and_both_trials_are_in_the_database(demo):
    folder, said = demo
    with sqlite3.connect(folder / "trials.db") as database:
        assert database.execute("SELECT source, trial_id FROM trials ORDER BY source").fetchall() == [
            ("meddatax", "NCT07118319"),
            ("veeva", "NCT06765564"),
        ]
        assert set(database.execute("SELECT state FROM runs")) == {("complete",)}
    assert "complete" in said


@pytest.mark.parametrize(
    "words",
    [
        "XS228CN admits older patients (75 against 60)",
        "FVC 70 %",
        "lower dose level equals iPSC-MNP",
        "5×10^7 cells",
        "same rule stated the other way round",
    ],
)
def test_it_says_what_differs(demo, words):
    folder, said = demo
    report = (folder / "report.md").read_text().replace("\\", "")
    assert words in " ".join(said.split()) or words in report


def test_the_reports_say_that_the_pages_are_abridged(demo):
    folder, said = demo
    note = "their prose is abridged"
    assert note in said
    assert note in (folder / "report.md").read_text()
    assert note in (folder / "report.html").read_text()


def test_the_readme_shows_its_real_output(demo):
    _, said = demo
    shown = re.search(r"<!-- demo -->\n```\n(.*?)\n```\n<!-- /demo -->", (ROOT / "README.md").read_text(), re.DOTALL)
    assert shown
    assert shown[1] in said


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["show", "veeva:NCT06765564"], "-> 5×10^7 cells"),
        (["show", "meddatax:NCT07118319"], "EXCLUSION CRITERIA (21)"),
        (["doses", "veeva:NCT06765564", "NCT07118319"], "intraventricular"),
        (["sql", "SELECT trial_id, cumulative_high FROM regimens JOIN trials ON trials.id = trial"], "400000000"),
        (["status"], "complete"),
        (["history", "NCT07118319"], "first version"),
        (["related", "NCT06765564"], "same_maker_and_condition"),
        (["changes", "--since", "2020-01-01"], "Nothing changed since 2020-01-01."),
    ],
)
def test_what_it_says_to_type_next_works(demo, words, expected):
    folder, _ = demo
    done = CliRunner().invoke(cli, [*words, "--db", str(folder / "trials.db")], catch_exceptions=False)
    assert done.exit_code == 0
    assert expected in done.output
