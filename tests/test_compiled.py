"""What reads prose and what compares is compiled where there is a C compiler, and says the same where there is none."""

import importlib.machinery
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from comparator import assignment
from parsers.text import canonical

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("parsers", "comparator", "db", "harvester")
NATIVE = tuple(importlib.machinery.EXTENSION_SUFFIXES)
COMPILED = sorted(
    path for room in ("parsers", "comparator", "db") for path in (ROOT / room).rglob("*") if path.name.endswith(NATIVE)
)


def interpreted(folder: Path) -> Path:
    """A copy of the rooms without anything compiled."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("*.so", "*.pyd", "__pycache__"))
    return folder


def printed(folder: Path, *words: str) -> bytes:
    """What the command prints that a folder's rooms make."""
    program = f"import sys; sys.path.insert(0, {str(folder)!r}); from harvester.cli import main; sys.exit(main())"
    sound = "from parsers.text import canonical; assert canonical.__file__.startswith(sys.path[0]), canonical.__file__"
    program = program.replace("from harvester", f"{sound}; from harvester")
    # -S and an explicit path: the folder of an editable installation must not come first.
    site = os.pathsep.join(path for path in sys.path if path.endswith("site-packages"))
    surroundings = {**os.environ, "PYTHONPATH": site}
    made = subprocess.run([sys.executable, "-S", "-c", program, *words], capture_output=True, env=surroundings)
    assert made.stdout, made.stderr.decode()
    return made.stdout


@pytest.mark.skipif(os.environ.get("TRIALS_COMPILE") == "0", reason="TRIALS_COMPILE is 0")
def test_what_reads_prose_and_what_compares_is_compiled():
    if not COMPILED and shutil.which(os.environ.get("CC", "cc")) is None:
        pytest.skip("NOT CHECKED: there is no C compiler, so everything runs interpreted (apt-get install gcc)")
    for module in (canonical, assignment):
        assert module.__file__.endswith(NATIVE), "it runs interpreted: make test compiles it, and says why it cannot"


def test_nothing_compiled_is_older_than_its_source():
    for path in COMPILED:
        source = path.with_name(f"{path.name.split('.')[0]}.py")
        assert source.is_file(), f"{path} has no source any more; make clean"
        assert source.stat().st_mtime <= path.stat().st_mtime, f"{source} was edited since; make test compiles it anew"


@pytest.mark.skipif(not COMPILED, reason="nothing is compiled here")
def test_interpreted_and_compiled_say_the_same(tmp_path):
    records = sorted(
        str(path)
        for source in ("ctgov", "veeva", "meddatax")
        for path in (ROOT / "fixtures" / source).glob("[!r]*")
        if ".expected." not in path.name and ".error." not in path.name
    )
    plain = interpreted(tmp_path)
    assert printed(plain, "parse", *records) == printed(ROOT, "parse", *records)
    pair = [str(ROOT / "fixtures" / "ctgov" / f"{name}.json") for name in ("NCT07118319", "two-arms-all-modules")]
    compared = ("compare", *pair, "--format", "json")
    assert printed(plain, *compared) == printed(ROOT, *compared)
