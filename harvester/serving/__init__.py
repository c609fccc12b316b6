"""The database in a browser: Datasette over the file, which it cannot write, and our own pages beside its tables.

Datasette opens the file with `mode=ro`, not as immutable: SQLite reads an immutable file without its write-ahead log
and without locks, so a crawl that writes meanwhile would be missed at best. That nothing is written is held three
times: by the file's mode, by `query_only` with an authorizer on each connection, and by a database that refuses to
open for writing.
"""

import re
from pathlib import Path
from typing import Any, Final

from datasette.app import Datasette
from datasette.database import Database

from db import Store
from db.queries import RawConnection
from harvester.serving import pages
from harvester.serving.metadata import ASSETS, NAME, metadata

_PLUGINS: Final = Path(__file__).parent / "plugins"
_ASSETS: Final = Path(__file__).parent / "assets"
_INTERNAL: Final = "_internal"
_SETTINGS: Final = {
    "allow_download": False,
    "allow_csv_stream": False,
    "default_page_size": 25,
    "default_facet_size": 10,
    "suggest_facets": False,  # asking every column whether it is one takes longer than the page itself
    "max_returned_rows": 1000,
    "sql_time_limit_ms": 2000,
}
# What Datasette asks for the number above a table, letter by letter; it shows none where the answer is late. A view of
# whole records ("officials") is counted by reading each of them.
_COUNT: Final = re.compile(r"select count\(\*\) from \S+ ")
_COUNTING_MS: Final = 50


class ReadOnlyDatabase(Database):  # type: ignore[misc]  # Datasette has no types
    """A database file that Datasette can only read."""

    def connect(self, write: bool = False) -> RawConnection:
        """Open the file for reading. Raises PermissionError for writing."""
        if write:
            raise PermissionError("this database is served for reading only")
        connection: RawConnection = super().connect()
        return connection

    async def execute(self, sql: str, *values: Any, **options: Any) -> Any:
        """Ask a question; how many rows a table or view has may take no longer than the page that says it."""
        if _COUNT.fullmatch(sql):
            options.setdefault("custom_time_limit", _COUNTING_MS)
        return await super().execute(sql, *values, **options)

    async def attached_databases(self) -> list[object]:
        """None: nothing can be attached, and the list would tell where the file lies on this machine."""
        return []


class QuickDatasette(Datasette):  # type: ignore[misc]
    """Datasette without users: whoever reaches it may read all of our database, and nobody may do more.

    Datasette puts its metadata together anew for each of the hundreds of permissions that a page asks for; ours hold
    none, so that they need not be looked through.
    """

    async def permission_allowed(
        self, actor: object, action: str, resource: object = None, default: bool | None = False
    ) -> bool | None:
        """What Datasette itself takes for granted, but for its own internal tables, which nobody sees."""
        named = resource[0] if isinstance(resource, tuple) else resource
        return False if named == _INTERNAL else default


def application(database: Path) -> Datasette:
    """Datasette over the database at `database`. Raises the store's errors where it is none of ours, or too old."""
    Store.open(database, read_only=True).close()
    pages.prepare()
    # Imported when Datasette is whole: its plugins are registered while it is imported.
    from datasette import handle_exception

    # With rich at hand Datasette prints every local variable of each refused request, which takes it two seconds.
    handle_exception.rich = None
    made = QuickDatasette(
        [],
        metadata=metadata(),
        settings=_SETTINGS,
        plugins_dir=str(_PLUGINS),
        static_mounts=[(ASSETS, str(_ASSETS))],
        cache_headers=False,
        cors=False,
    )
    made.remove_database("_memory")
    made.add_database(ReadOnlyDatabase(made, path=str(database.resolve()), is_mutable=True), name=NAME)
    return made
