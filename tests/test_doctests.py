"""The examples in the docstrings of every room hold; they are taken from the source, which may run compiled."""

import ast
import doctest
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("parsers", "comparator", "db", "harvester")


def examples(path: Path) -> list[tuple[str, str, int]]:
    """What has examples in a file: its name, its docstring, and the line where it begins."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        text = ast.get_docstring(node, clean=False) if isinstance(node, documented) else None
        if text and ">>>" in text:
            found.append((getattr(node, "name", "module"), text, node.body[0].lineno - 1))
    return found


def docstring(module: str, name: str) -> str:
    """What the source says of a function of a module, which has lost it where it is compiled."""
    tree = ast.parse((ROOT / module.replace(".", "/")).with_suffix(".py").read_text(encoding="utf-8"))
    (told,) = (ast.get_docstring(node) for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name)
    return told or ""


FILES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py")) if examples(path)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_examples_hold(path):
    module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
    report: list[str] = []
    runner = doctest.DocTestRunner()
    for name, text, line in examples(path):
        case = doctest.DocTestParser().get_doctest(text, vars(module), name, str(path), line)
        runner.run(case, out=report.append)
    assert runner.summarize(verbose=False).failed == 0, "".join(report)
