"""What docs/notebook.md shows is run as it stands there, over a small database."""

import importlib.util
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from cookbook_database import build

from harvester.cli import cli

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "notebook.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


LIBRARIES = ("pandas", "polars", "duckdb", "duckdb_extensions")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("notebook")
    build(made / "trials.db")
    for form in ("csv", "parquet") if importlib.util.find_spec("pyarrow") else ("csv",):
        arguments = ["export", str(made / form), "--format", form, "--db", str(made / "trials.db")]
        CliRunner().invoke(cli, arguments, catch_exceptions=False)
    return made


def missing(block):
    """What a block needs and this machine has not."""
    needed = set(re.findall(rf"^(?:import|from) ({'|'.join(LIBRARIES)})\b", block, re.MULTILINE))
    needed |= {"pyarrow"} if ".parquet" in block else set()
    needed |= {"duckdb_extension_sqlite"} if "import_extension" in block else set()
    return sorted(name for name in needed if importlib.util.find_spec(name) is None)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: re.findall(r"import (\w+)", block)[0])
def test_an_example_runs(folder, monkeypatch, capsys, block):
    gone = missing(block)
    if gone:
        pytest.skip(f"NOT CHECKED: {', '.join(gone)} not installed, so an example of docs/notebook.md is not run")
    if "import duckdb" in block:
        nothing_is_downloaded(folder)
    monkeypatch.chdir(folder)
    exec(compile(block, "docs/notebook.md", "exec"), {})
    assert capsys.readouterr().out.strip()


def nothing_is_downloaded(folder):
    """DuckDB keeps its extensions in the folder of the test, and fetches none."""
    import duckdb

    duckdb.sql(f"SET extension_directory = '{folder / 'extensions'}'")
    duckdb.sql("SET autoinstall_known_extensions = false")


def test_each_library_has_its_example():
    assert [name for name in ("pandas", "polars", "duckdb") if not any(f"import {name}" in one for one in BLOCKS)] == []
