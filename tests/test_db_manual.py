"""The reference of the database is written from the database, and nothing in it goes undescribed."""

from pathlib import Path

import pytest

from db.connection import Connection
from db.descriptions import TABLES, VIEWS
from db.manual import columns, diagram, main, refreshed

PAGE = Path(__file__).resolve().parent.parent / "docs" / "database.md"
# SQLite's and sqlite-utils' own, and the insides of the full-text index.
OTHERS = {"_sqlite_migrations", "search_config", "search_data", "search_docsize", "search_idx"}


@pytest.fixture
def connection(store):
    opened = Connection(store.path, read_only=True)
    yield opened
    opened.close()


def test_every_table_and_view_is_described(connection):
    for kind, described in (("table", TABLES), ("view", VIEWS)):
        there = {str(name) for (name,) in connection.rows("SELECT name FROM sqlite_master WHERE type = ?", (kind,))}
        assert there - OTHERS == set(described)


@pytest.mark.parametrize("name", [*TABLES, *VIEWS])
def test_every_column_is_described_in_words(connection, name):
    _, words = (TABLES | VIEWS)[name]
    assert {column.name for column in columns(connection, name)} == set(words)
    assert all(text.endswith(".") for text in words.values())


def test_the_page_is_as_the_database_is(connection):
    page = PAGE.read_text()
    assert page == refreshed(page, connection), "run: python -m db.manual docs/database.md"


def test_a_page_is_made_anew_around_its_prose(connection, tmp_path):
    page = tmp_path / "page.md"
    marks = "\n".join(f"<!-- {part} -->\nold\n<!-- end of {part} -->" for part in ("diagram", "tables", "views"))
    page.write_text(f"Before.\n{marks}\nAfter.\n")
    main(page)
    text = page.read_text()
    assert text.startswith("Before.\n")
    assert text.endswith("After.\n")
    assert "old" not in text.split("<!-- tables -->")[0]
    assert "regimens }o--|| arms : arm" in diagram(connection)
    assert "| `cumulative_high` | real |" in text


def test_a_page_without_its_marks_is_refused(connection):
    with pytest.raises(ValueError, match="must have the marks <!-- diagram -->"):
        refreshed("no marks", connection)
