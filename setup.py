"""Compile what reads prose and what compares, with mypyc, where this machine has a C compiler.

The same modules run interpreted where it has none: with the same results, at some half of the speed. TRIALS_COMPILE=0
leaves them so. Everything else about the distribution is in pyproject.toml.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from multiprocessing.pool import ThreadPool
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.errors import CCompilerError, CompileError, LinkError

HERE = Path(__file__).resolve().parent
NAME = "trial_harvester"
# Reading is what takes a bulk load's time, comparing what a reader of a page waits for.
COMPILED = (
    *("parsers/text/**/*.py", "parsers/ctgov_*.py", "db/prepared.py", "db/current.py"),
    *("comparator/*.py", "comparator/criteria/*.py"),
)
ROOMS = ("parsers", "comparator", "db")
# Structures whose types msgspec reads when the program runs: compiled classes have none.
INTERPRETED = ("comparator/comparison.py", "comparator/ladder.py", "comparator/matrix.py", "comparator/sources.py")


def modules() -> Iterator[str]:
    """The files that are compiled, relative to this folder."""
    for pattern in COMPILED:
        names = (path.relative_to(HERE).as_posix() for path in HERE.glob(pattern) if path.name != "__init__.py")
        yield from (name for name in names if name not in INTERPRETED)


def forget() -> None:
    """Take away what an earlier build left beside the source: Python would prefer it."""
    for suffix in ("so", "pyd"):
        for pattern in (f"{NAME}__mypyc.*.{suffix}", *(f"{room}/**/*.{suffix}" for room in ROOMS)):
            for file in HERE.glob(pattern):
                file.unlink()


def leave_interpreted(reason: str) -> list[Extension]:
    """Say why nothing is compiled."""
    print(f"NOT COMPILED: {reason}; everything runs interpreted, with the same results, only slower")
    forget()
    return []


def extensions() -> list[Extension]:
    """What mypyc makes of the files; nothing where it is not to be had, or not wanted."""
    if os.environ.get("TRIALS_COMPILE", "1") == "0":
        return leave_interpreted("TRIALS_COMPILE is 0")
    try:
        from mypyc.build import mypycify
    except ImportError:
        return leave_interpreted("mypyc is not installed (pip install mypy)")
    try:
        # What C compilers could do beyond the first level is not measurable, and takes half as long again: most of the
        # time goes into Python's own functions. That those of one library call each other directly is a twentieth.
        made: list[Extension] = mypycify(
            sorted(modules()), group_name=NAME, opt_level="1", debug_level="0", multi_file=True
        )
    except SystemExit:  # it has printed its reasons: another release of mypy, or of a library with types
        return leave_interpreted("mypyc refused the source")
    if sys.platform == "linux":
        for extension in made:
            extension.extra_compile_args += ["-fno-plt", "-fno-semantic-interposition"]
            extension.extra_link_args += ["-Wl,-Bsymbolic"]
    return made


class Build(build_ext):
    """Compile the files of an extension side by side; where that fails, everything stays interpreted."""

    def build_extensions(self) -> None:
        """Build all extensions, or none."""
        one_after_the_other = self.compiler.compile

        def side_by_side(sources: Sequence[str], *arguments: object, **options: object) -> list[str]:
            with ThreadPool(os.cpu_count()) as pool:
                made = pool.map(lambda source: one_after_the_other([source], *arguments, **options), sources)
            return [file for files in made for file in files]

        self.compiler.compile = side_by_side
        if self.inplace or self.editable_mode:
            forget()
        try:
            super().build_extensions()
        except (CCompilerError, CompileError, LinkError, OSError) as problem:
            for file in map(Path, self.get_outputs()):
                file.unlink(missing_ok=True)
            self.extensions = leave_interpreted(f"the C compiler failed ({str(problem)[:100]} ...)")


setup(ext_modules=extensions(), cmdclass={"build_ext": Build})
