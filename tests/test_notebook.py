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


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("notebook")
    build(made / "trials.db")
    if importlib.util.find_spec("pyarrow"):
        arguments = ["export", str(made / "parquet"), "--format", "parquet", "--db", str(made / "trials.db")]
        CliRunner().invoke(cli, arguments, catch_exceptions=False)
    return made


def missing(block):
    """Why this machine cannot run a block, null where it can."""
    needed = set(re.findall(r"^import (pandas|polars|duckdb)", block, re.MULTILINE))
    needed |= {"pyarrow"} if ".parquet" in block else set()
    gone = sorted(name for name in needed if importlib.util.find_spec(name) is None)
    if gone:
        return f"{', '.join(gone)} is not installed"
    return "DuckDB's sqlite extension is not installed" if "TYPE sqlite" in block and not extension() else None


def extension():
    """Whether DuckDB has its sqlite extension here; it is not fetched for a test."""
    import duckdb

    duckdb.sql("SET autoinstall_known_extensions = false")
    try:
        duckdb.sql("LOAD sqlite")
    except duckdb.Error:
        return False
    return True


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: re.findall(r"import (\w+)", block)[-1])
def test_an_example_runs(folder, monkeypatch, capsys, block):
    reason = missing(block)
    if reason:
        pytest.skip(f"NOT CHECKED: {reason}, so an example of docs/notebook.md is not run")
    monkeypatch.chdir(folder)
    exec(compile(block, "docs/notebook.md", "exec"), {})
    assert capsys.readouterr().out.strip()


def test_each_library_has_its_example():
    assert [name for name in ("pandas", "polars", "duckdb") if not any(f"import {name}" in one for one in BLOCKS)] == []
