"""The house rules that a newcomer relies on: arrows between rooms, one name a source, pure rooms, small functions."""

import ast
import re
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from parsers import PARSERS

ROOT = Path(__file__).resolve().parent.parent
ROOMS = {"parsers", "comparator", "db", "harvester"}
MAY_IMPORT = {
    "parsers": {"parsers"},
    "comparator": {"comparator", "parsers"},
    "db": {"db", "parsers"},
    "harvester": ROOMS,
}
IMPURE = {"requests", "urllib3", "sqlite3", "sqlite_utils", "socket", "time", "subprocess", "logging"}
MODULES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def imported(path):
    """The modules that a file imports, relative imports told as such."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path):
    room = path.relative_to(ROOT).parts[0]
    for name in imported(path):
        top = name.split(".")[0]
        assert not name.startswith("."), f"{path.name} imports relatively; name the room"
        assert top not in ROOMS - MAY_IMPORT[room], f"{room} must not import {name}"
        if room in ("parsers", "comparator"):
            assert top not in IMPURE, f"{room} is pure and must not import {name}"


def test_only_db_knows_sql_and_only_the_harvester_knows_the_network():
    for path in MODULES:
        room = path.relative_to(ROOT).parts[0]
        tops = {name.split(".")[0] for name in imported(path)}
        assert room == "db" or not tops & {"sqlite3", "sqlite_utils"}, path
        assert room == "harvester" or not tops & {"requests", "urllib3"}, path


def test_parsers_fetchers_and_fixtures_name_the_same_sources():
    fetchers = import_module("harvester.fetchers").FETCHERS
    folders = {path.name for path in (ROOT / "fixtures").iterdir() if path.is_dir()}
    assert set(PARSERS) == set(fetchers) == folders
    for source, module in PARSERS.items():
        assert module == f"parsers.{source}"


def test_every_package_is_shipped():
    listed = set(tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"])
    there = {
        ".".join(path.parent.relative_to(ROOT).parts) for room in ROOMS for path in (ROOT / room).rglob("__init__.py")
    }
    assert there == {name for name in listed if name.split(".")[0] in ROOMS}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_functions_fit_a_screen(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef):
            length = node.end_lineno - node.lineno + 1
            assert length <= 60, f"{node.name} has {length} lines"


def test_no_docs_name_a_place_of_one_machine():
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *MODULES]:
        assert not re.search(r"/(work|root|home)/\w", path.read_text()), path
