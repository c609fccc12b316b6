"""The first reader waits no longer than the others: a server asks itself for a page of each kind before it answers.

What is slow only once is then done: templates are compiled, the tables of words read, the structure of the file known.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import urlencode

from datasette.app import Datasette

from db import Store
from db.search import Wanted
from harvester.serving.metadata import NAME
from harvester.serving.trial_page import address

_COMPARED: Final = 3  # two are a page of pairs, three a matrix


async def warm(served: Datasette, database: Path) -> None:
    """Ask for a page of each kind; what they say is for nobody."""
    await served.invoke_startup()
    for one in _addresses(database):
        await served.client.get(one)


def _addresses(database: Path) -> Iterator[str]:
    """A page of each kind that the database has something for."""
    yield from (f"/{NAME}", f"/{NAME}/trials", f"/{NAME}/trial_list", f"/{NAME}?sql=select+1")
    with Store.open(database, read_only=True) as store:
        found = store.search(Wanted(limit=_COMPARED))
    if found:
        yield address(found[0].source, found[0].trial_id)
    names = [("a", f"{one.source}:{one.trial_id}") for one in found]
    yield from (f"/-/compare?{urlencode(names[:count])}" for count in range(2, len(names) + 1))
