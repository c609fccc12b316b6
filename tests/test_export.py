"""`trials export`: the database as files, whole, safe in a spreadsheet, and readable by the programs they are for."""

import csv
import importlib
import json
import sqlite3

import pytest
from click.testing import CliRunner
from cookbook_database import build
from db_examples import full_trial, save

from db.descriptions import TABLES, VIEWS
from db.errors import BadQuery
from db.store import Store
from harvester import exporting
from harvester.cli import cli
from harvester.errors import UsageError

TOLD = set(TABLES) - {"search"}
FORMULAS = ['=HYPERLINK("http://evil.example","x")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1"]


def package(name):
    """A package that this machine may lack: then the test is skipped, loudly."""
    try:
        return importlib.import_module(name)
    except ImportError:
        pytest.skip(f"NOT CHECKED: {name} is not installed, so what it reads or writes is not looked at")


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("export") / "trials.db"
    build(path)
    return path


@pytest.fixture(scope="module")
def raw(database):
    connection = sqlite3.connect(database)
    yield connection
    connection.close()


def run(database, folder, *arguments):
    return CliRunner().invoke(cli, ["export", str(folder), *arguments, "--db", str(database)], catch_exceptions=False)


def stored(raw, table):
    """A table's rows as SQLite has them."""
    order = " ORDER BY id" if "id" in TABLES.get(table, ("", {}))[1] else ""
    cursor = raw.execute(f"SELECT * FROM {table}{order}")
    return [dict(zip([column[0] for column in cursor.description], row, strict=True)) for row in cursor]


def test_json_lines_hold_every_row_of_every_table(database, raw, tmp_path):
    run(database, tmp_path, "--format", "jsonl")
    assert {path.stem for path in tmp_path.iterdir()} == TOLD
    for table in sorted(TOLD):
        lines = [json.loads(line) for line in (tmp_path / f"{table}.jsonl").read_text().splitlines()]
        expected = stored(raw, table)
        assert len(lines) == len(expected), table
        for line, row in zip(lines, expected, strict=True):
            for name, value in line.items():
                known = json.loads(row[name]) if isinstance(value, list | dict) else row.get(name, value)
                assert value == known, f"{table}.{name}"


def test_lists_are_lists_and_dates_have_their_days(database, tmp_path):
    run(database, tmp_path, "--format", "jsonl", "--table", "trials", "--table", "versions")
    trials = [json.loads(line) for line in (tmp_path / "trials.jsonl").read_text().splitlines()]
    first = next(one for one in trials if one["trial_id"] == "NCT90000001")
    assert first["phases"] == ["PHASE1", "PHASE2"]
    assert first["start_date"] == "2025-03"
    assert first["start_date_last_day"] == "2025-03-31"
    versions = [json.loads(line) for line in (tmp_path / "versions.jsonl").read_text().splitlines()]
    assert {one["trial"]["trial_id"] for one in versions} == {one["trial_id"] for one in trials}


def test_csv_has_the_same_rows_and_leaves_null_empty(database, raw, tmp_path):
    answer = run(database, tmp_path, "--format", "csv")
    assert {path.stem for path in tmp_path.iterdir()} == TOLD
    for table in ("trials", "regimens", "criteria", "changes"):
        with (tmp_path / f"{table}.csv").open(newline="") as file:
            read = list(csv.DictReader(file))
        expected = stored(raw, table)
        assert len(read) == len(expected)
        assert f"{table}.csv: {len(expected)}" in answer.stderr
    with (tmp_path / "regimens.csv").open(newline="") as file:
        amounts = [float(row["high"]) if row["high"] else None for row in csv.DictReader(file)]
    assert amounts == [row["high"] for row in stored(raw, "regimens")]


@pytest.mark.parametrize("view", VIEWS)
def test_each_view_can_be_exported(database, raw, tmp_path, view):
    run(database, tmp_path, "--format", "jsonl", "--table", view)
    assert len((tmp_path / f"{view}.jsonl").read_text().splitlines()) == len(stored(raw, view))


def hostile(tmp_path):
    """A database whose texts are what a spreadsheet would take for formulas."""
    with Store.open(tmp_path / "hostile.db") as store:
        save(store, full_trial(conditions=FORMULAS, brief_title=FORMULAS[0]))
        return store.path


def test_no_formula_leaves_as_csv(tmp_path):
    run(hostile(tmp_path), tmp_path / "out", "--format", "csv")
    for path in (tmp_path / "out").iterdir():
        with path.open(newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))], path
    assert "'=HYPERLINK" in (tmp_path / "out" / "trials.csv").read_text()


def test_no_formula_leaves_as_a_workbook(tmp_path):
    package("xlsxwriter")
    openpyxl = package("openpyxl")
    run(hostile(tmp_path), tmp_path / "out", "--format", "xlsx")
    book = openpyxl.load_workbook(tmp_path / "out" / "trials.xlsx")
    assert set(book.sheetnames) == TOLD
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    assert not [cell for cell in cells if str(cell.value).startswith(("=", "+", "@"))]
    assert "trial" not in [cell.value for cell in book["versions"][1]]
    assert [cell.value for cell in book["regimens"]["H"]][1:] == [5e7, 1e8]


def test_parquet_has_typed_columns(database, raw, tmp_path):
    parquet = package("pyarrow.parquet")
    run(database, tmp_path, "--format", "parquet", "--table", "dose_table", "--table", "trials", "--table", "limits")
    doses = parquet.read_table(tmp_path / "dose_table.parquet")
    assert str(doses.schema.field("cumulative_high").type) == "double"
    assert str(doses.schema.field("administrations").type) == "int64"
    assert doses.num_rows == len(stored(raw, "dose_table"))
    assert doses.column("high").to_pylist() == [row["high"] for row in stored(raw, "dose_table")]
    assert parquet.read_table(tmp_path / "trials.parquet").num_rows == len(stored(raw, "trials"))


@pytest.mark.parametrize("form", ["parquet", "xlsx", "fhir"])
def test_a_missing_package_is_a_sentence_that_says_what_to_install(database, tmp_path, monkeypatch, form):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(exporting, "import_module", missing)
    with pytest.raises(UsageError, match=rf"pip install 'trial-harvester\[{form}\]'") as refused:
        run(database, tmp_path, "--format", form)
    assert refused.value.exit_code == 2


def test_a_table_that_is_none_is_refused(database, tmp_path):
    for name in ("sqlite_master", "search", "trials; DROP TABLE trials"):
        with pytest.raises(BadQuery, match="no table or view"):
            run(database, tmp_path, "--format", "csv", "--table", name)
    assert list(tmp_path.iterdir()) == []


def test_an_interrupted_export_leaves_no_file_under_its_name(tmp_path):
    def interrupted():
        with exporting.whole(tmp_path / "trials.csv") as part:
            part.write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        interrupted()
    assert [path.name for path in tmp_path.iterdir()] == ["trials.csv.part"]


def test_all_tables_are_of_one_moment(database, tmp_path):
    """What is written while an export runs is not in it."""
    copy = tmp_path / "moving.db"
    with Store.open(database, read_only=True) as store:
        store.backup(copy)
    with Store.open(copy) as writer, Store.open(copy, read_only=True) as reader:
        tables = reader.dump(["trials", "criteria"])
        before = len(list(next(tables).rows))
        save(writer, full_trial("NCT00000009"))
        criteria = len(list(next(tables).rows))
        assert list(tables) == []
        assert criteria == len(list(next(reader.dump(["criteria"])).rows)) - 3
    assert before == 7
