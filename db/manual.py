"""The reference of the database, written from the database itself: `python -m db.manual docs/database.md`.

The parts between `<!-- NAME -->` and `<!-- end of NAME -->` are made anew; the prose around them stays.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from db.connection import Connection
from db.descriptions import TABLES, VIEWS
from db.store import Store


class Column(msgspec.Struct, frozen=True):
    """A column as SQLite lists it; `refers_to` is the column that it is a foreign key to, as `records.id`."""

    name: str
    type: str
    refers_to: str | None


def columns(connection: Connection, table: str) -> list[Column]:
    """The columns of a table or view, generated ones too; a full-text table's own two hidden ones left out."""
    return connection.read(
        Column,
        'SELECT c.name, c.type, (SELECT f."table" || \'.\' || f."to" FROM pragma_foreign_key_list(?1) AS f '
        'WHERE f."from" = c.name) AS refers_to FROM pragma_table_xinfo(?1) AS c '
        "WHERE c.name NOT IN (?1, 'rank') OR c.hidden <> 1",
        (table,),
    )


def diagram(connection: Connection) -> str:
    """The tables and their foreign keys as a mermaid diagram."""
    lines = [
        f"    {table} }}o--|| {column.refers_to.partition('.')[0]} : {column.name}"
        for table in TABLES
        for column in columns(connection, table)
        if column.refers_to
    ]
    return "\n".join(["```mermaid", "erDiagram", *lines, "```"])


def reference(connection: Connection, described: dict[str, tuple[str, dict[str, str]]]) -> str:
    """A section for each table or view: what it holds, then its columns."""
    return "\n\n".join("\n".join(_section(connection, name, *described[name])) for name in described)


def _section(connection: Connection, name: str, text: str, words: dict[str, str]) -> Iterator[str]:
    yield from (f"### `{name}`", "", text, "", "| column | type | holds |", "|---|---|---|")
    for column in columns(connection, name):
        yield f"| `{column.name}` | {column.type.lower()} | {words[column.name]} |"


def refreshed(page: str, connection: Connection) -> str:
    """The page with its generated parts made anew. Raises ValueError where the page lacks a part's two marks."""
    parts = {
        "diagram": diagram(connection),
        "tables": reference(connection, TABLES),
        "views": reference(connection, VIEWS),
    }
    for name, text in parts.items():
        start, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
        if page.count(start) != 1 or page.count(end) != 1:
            raise ValueError(f"the page must have the marks {start} and {end} once each")
        before, _, rest = page.partition(start)
        _, _, after = rest.partition(end)
        page = f"{before}{start}\n{text}\n{end}{after}"
    return page


def main(path: Path) -> None:
    """Make the generated parts of the page at `path` anew, from a new database."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "new.db"
        Store.open(file).close()
        connection = Connection(file, read_only=True)
        path.write_text(refreshed(path.read_text(), connection))
        connection.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
