"""Our pages beside Datasette's: a trial, a comparison, the change feed; each a function of the database's path."""

from collections import OrderedDict
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Final

from comparator.assignment import load_solver
from comparator.render.pages import compile_pages
from comparator.render.pages import page as write
from db import Store
from db.errors import StoreError
from harvester.comparing import report
from harvester.errors import CommandError, HarvesterError, UsageError
from harvester.feed.formats import FORMATS
from harvester.feed.report import build, changes_since
from harvester.lookup import Found, find_all
from harvester.references import Reference, reference
from harvester.serving.trial_page import trial_page

MOST: Final = 8
"""Records that one comparison may set side by side."""
Key = tuple[tuple[int, str, str | None], ...]
"""The versions of a comparison: for each its id, the hash of its content, and its label."""


def prepare() -> None:
    """Load what the pages need before the first is asked for."""
    for renderer in ("html", "matrix_html"):  # which the command line loads when it writes that format
        import_module(f"comparator.render.{renderer}")
    load_solver()
    compile_pages()


class Kept:
    """The comparisons asked for last. What a version holds may be read anew, so its content is part of its key."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._pages: OrderedDict[Key, str] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Key) -> str | None:
        """The page of these versions; none where it was not asked for lately."""
        with self._lock:
            if key in self._pages:
                self._pages.move_to_end(key)
            return self._pages.get(key)

    def put(self, key: Key, page: str) -> None:
        """Keep the page of these versions, and forget the one that was asked for longest ago."""
        with self._lock:
            self._pages[key] = page
            self._pages.move_to_end(key)
            if len(self._pages) > self._most:
                self._pages.popitem(last=False)


_kept = Kept(32)  # so that who comes back to a comparison does not wait for it again


def trial(database: Path, source: str, trial_id: str, version: str | None) -> str:
    """The page of a record; `version` is a number as the address has it. Raises UsageError."""
    if version is not None and not (version.isascii() and version.isdigit() and len(version) < 8):
        raise UsageError(f"{version!r} is no number of a version.")
    with Store.open(database, read_only=True) as store:
        return trial_page(store, source, trial_id.upper(), int(version) if version else None)


def comparison(database: Path, names: Sequence[str]) -> str:
    """The comparison of the named records: two as a report, more as a matrix. Raises CommandError."""
    if not 2 <= len(names) <= MOST:
        raise UsageError(
            f"Name two to {MOST} records to compare: /-/compare?a=NCT07118319&b=veeva:NCT06765564; a date may follow, "
            "as in NCT07118319@2025-11-21."
        )
    found = find_all(tuple(map(_stored, names)), database)
    key = tuple(map(_version, found))
    made = _kept.get(key)
    if made is None:
        made = report(found, "html").text
        _kept.put(key, made)
    return made


def _version(found: Found) -> tuple[int, str, str | None]:
    """What a page of a version depends on, besides this program."""
    info = found.stored.info if found.stored else None
    return (info.id, info.content_hash, found.version) if info else (0, "", None)


def _stored(name: str) -> Reference:
    """A reference to a record of the database; a page on the web may not name files of this machine."""
    found = reference(name)
    if found.path is not None:
        raise UsageError(f"{name!r} names no record of this database.")
    return found


def changes(database: Path, since: str) -> str:
    """What changed since a moment, as `trials changes` takes it. Raises UsageError."""
    with Store.open(database, read_only=True) as store:
        moment, found = changes_since(store, since)
        return FORMATS["html"](build(store, moment, found))


def notice(problem: HarvesterError | StoreError, database: Path) -> tuple[str, int]:
    """A page that says what is wrong in a sentence, and its HTTP status; where the file lies is nobody's business."""
    sentence = str(problem).replace(str(database), "The database")
    status = 404 if isinstance(problem, CommandError) else 500
    return write("notice.html.j2", title="There is no such page", sentence=sentence), status
