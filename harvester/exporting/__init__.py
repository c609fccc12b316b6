"""The database as files: a folder with one file a table, a workbook, or a FHIR bundle.

A file appears under its name when it is whole; what an interrupted export leaves is called `.part`.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from db import Store
from harvester.errors import UsageError


class Export(Protocol):
    """Writes tables of a store into a folder; yields each file with how many rows or resources it holds."""

    def __call__(self, store: Store, folder: Path, tables: Sequence[str]) -> Iterator[tuple[Path, int]]:
        """Write the files one by one; without names, every table."""
        ...


class _Format(NamedTuple):
    """A format: the module that writes it, and what it needs beyond the program's own dependencies."""

    module: str
    package: str | None = None
    imported: str = ""


FORMATS: Final[dict[str, _Format]] = {
    "csv": _Format("comma_separated"),
    "jsonl": _Format("json_lines"),
    "parquet": _Format("parquet", "pyarrow", "pyarrow.parquet"),
    "xlsx": _Format("workbook", "XlsxWriter", "xlsxwriter"),
    "fhir": _Format("fhir", "fhir.resources", "fhir.resources.researchstudy"),
}
"""Format -> how it is written; a package is that of the extra of the format's name."""


def export(database: Path, folder: Path, form: str, tables: Sequence[str] = ()) -> Iterator[tuple[Path, int]]:
    """Write the database into a folder, which is made; yields each file as it is finished, with its count.

    Raises UsageError where the format needs a package that is not installed, or knows no tables.
    """
    need(form)
    if form == "fhir" and tables:
        raise UsageError("A FHIR bundle has no tables; leave --table out.")
    write: Export = import_module(f"harvester.exporting.{FORMATS[form].module}").export
    folder.mkdir(parents=True, exist_ok=True)
    with Store.open(database, read_only=True) as store:
        yield from write(store, folder, tables)


def need(form: str) -> None:
    """Refuse a format whose package is not installed. Raises UsageError."""
    package = FORMATS[form].package
    if package is None:
        return
    try:
        import_module(FORMATS[form].imported)
    except ImportError:
        raise UsageError(
            f"--format {form} needs {package}, which is not installed: pip install 'trial-harvester[{form}]'"
        ) from None


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A path to write to that takes its own name when the block has ended well."""
    part = path.with_name(path.name + ".part")
    yield part
    part.replace(path)
