"""A database of every schema version that was released opens, migrates and keeps what it holds.

The files in tests/databases/ are named after the last step that they have been through. Make that of the present
schema, once, when it is released:

    python tests/test_upgrades.py
"""

import gzip
import shutil
import sqlite3
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

FOLDER = Path(__file__).resolve().parent / "databases"
FILES = sorted(FOLDER.glob("*.db.gz"))


def unpacked(packed, folder):
    """A copy of a kept database, to be opened and changed."""
    path = folder / packed.name.removesuffix(".gz")
    with gzip.open(packed) as file, path.open("wb") as copy:
        shutil.copyfileobj(file, copy)
    return path


def counted(path):
    """How many rows each table has, asked of the file itself."""
    with sqlite3.connect(path) as raw:
        names = [
            name
            for (name,) in raw.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
            )
        ]
        return {name: raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names if name[0] != "_"}


@pytest.mark.parametrize("packed", FILES, ids=lambda path: path.name)
def test_a_released_database_opens_migrates_and_keeps_what_it_holds(packed, tmp_path):
    from db.migrations import STEPS
    from db.store import Store

    path = unpacked(packed, tmp_path)
    before = counted(path)
    with Store.open(path) as store:
        assert store.verify().problems == ()
        assert len(store.records.all()) == before["records"]
        for record in store.records.all():
            assert store.versions.latest(record.source, record.trial_id).trial.trial_id == record.trial_id
        assert list(store.query("SELECT count(*) FROM limits").rows) != [(0,)]
    after = counted(path)
    assert {name: after.get(name) for name in before} == before
    with sqlite3.connect(path) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (len(STEPS),)


def test_the_present_schema_has_its_file():
    from db.migrations import STEPS

    assert f"{STEPS[-1][0]}.db.gz" in {path.name for path in FILES}, "run: python tests/test_upgrades.py"


@pytest.mark.parametrize("packed", FILES, ids=lambda path: path.name)
def test_a_kept_file_was_made_by_the_steps_that_there_are(packed, tmp_path):
    """Its tables and indexes are those that a new file of this program has: a released step is never edited."""
    from db.store import Store

    path = unpacked(packed, tmp_path)
    Store.open(path).close()
    Store.open(tmp_path / "new.db").close()
    shapes = []
    for one in (path, tmp_path / "new.db"):
        with sqlite3.connect(one) as raw:
            shapes.append(set(raw.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'search_%'")))
    assert shapes[0] == shapes[1]


def make():
    """Write the file of the present schema: the cookbook's small database, whole in one file."""
    from cookbook_database import build

    from db.migrations import STEPS
    from db.store import Store

    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        made, copy = Path(folder) / "made.db", Path(folder) / "copy.db"
        build(made)
        with Store.open(made) as store:
            store.backup(copy)
        with gzip.GzipFile(FOLDER / f"{STEPS[-1][0]}.db.gz", "wb", mtime=0) as packed:
            packed.write(copy.read_bytes())


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    make()
