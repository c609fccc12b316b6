"""Watch lists: TOML that says what to watch, where, and how politely. Errors name the line and the key."""

import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from harvester.errors import UsageError
from harvester.fetchers import FETCHERS, open_fetcher
from harvester.fetchers.ctgov_query import search_parameters

Table = dict[str, Any]
_SIGNIFICANCE = ("critical", "substantive", "administrative")
CENSUS_DAYS = 7


class Watch(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One watch: exactly one of `ids`, `pages`, or `query` with or without `filter`.

    `limit` is our own cap on the records of a query; `census_days` how old the last full walk may be.
    """

    name: str
    source: str
    ids: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    query: dict[str, str] = {}
    filter: str | None = None
    limit: int | None = None
    census_days: float = CENSUS_DAYS

    @property
    def searches(self) -> bool:
        """Whether the registry decides what belongs to this watch."""
        return bool(self.query or self.filter)

    def definition(self) -> str:
        """What is asked, as JSON: a run goes on only where this is still the same."""
        asked = {"source": self.source, "ids": self.ids, "pages": self.pages, "query": self.query}
        return msgspec.json.encode({**asked, "filter": self.filter, "limit": self.limit}).decode()


class Notify(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whom to tell: an apprise address, from which significance on, and whether all at once or one by one."""

    url: str
    significance: str = "substantive"
    digest: bool = True


class WatchList(msgspec.Struct, frozen=True, kw_only=True):
    """A watch list as read: the sources' tables, the watches in order, whom to notify, and other weights of changes."""

    path: Path
    sources: dict[str, Table]
    watches: tuple[Watch, ...]
    notify: tuple[Notify, ...] = ()
    significance: dict[str, str] = {}


def read_watchlist(path: Path) -> WatchList:
    """Read a watch list. Raises UsageError that names file, line and key."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise UsageError(f"{path} cannot be read: {problem}; `trials init` writes one to begin with.") from None
    return parse_watchlist(text, path)


def parse_watchlist(text: str, path: Path = Path("watchlist.toml")) -> WatchList:
    """Read a watch list from its text."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise UsageError(f"{path} is no TOML: {problem}.") from None
    reader = _Reader(path, text)
    reader.known(tables, ("sources", "watch", "notify", "significance"), "the file")
    return WatchList(
        path=path,
        sources=reader.sources(tables.get("sources", {})),
        watches=reader.watches(tables.get("watch", [])),
        notify=tuple(
            reader.convert(one, Notify, f"[[notify]] {n}") for n, one in enumerate(tables.get("notify", []), 1)
        ),
        significance=reader.significance(tables.get("significance", {})),
    )


class _Reader:
    """Reads the tables of one file, and says where in it something is wrong."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines = text.splitlines()

    def wrong(self, key: str, problem: str, *, after: int = 0) -> UsageError:
        """A sentence with the line on which a key stands, the first at or after a line."""
        for number, text in enumerate(self._lines[after:], after + 1):
            if re.match(rf"\s*(?:\[+)?(?:[\w.]*\.)?{re.escape(key)}\b", text):
                return UsageError(f"{self._path}, line {number}: {problem}")
        return UsageError(f"{self._path}: {problem}")

    def known(self, table: Table, keys: tuple[str, ...], where: str, *, after: int = 0) -> None:
        for key in table:
            if key not in keys:
                raise self.wrong(key, f"{where} has no key {key!r}; it may have {', '.join(keys)}.", after=after)

    def convert(self, table: Any, kind: type[Any], where: str, *, after: int = 0) -> Any:
        if isinstance(table, dict):
            self.known(table, tuple(kind.__struct_fields__), where, after=after)
        try:
            return msgspec.convert(table, kind)
        except msgspec.ValidationError as problem:
            said, _, place = str(problem).partition(" - at `$.")
            key = re.split(r"[.\[`]", place)[0]
            raise self.wrong(key or where, f"{where}, {key or 'table'}: {said}.", after=after) from None

    def sources(self, tables: dict[str, Table]) -> dict[str, Table]:
        for source, table in tables.items():
            if source not in FETCHERS:
                raise self.wrong(source, f"there is no source {source!r}; there are {', '.join(FETCHERS)}.")
            try:
                open_fetcher(source, table, environ={}).client.close()
            except UsageError as problem:
                key = next((key for key in table if key in str(problem)), source)
                raise self.wrong(key, str(problem)) from None
        return tables

    def watches(self, tables: list[Table]) -> tuple[Watch, ...]:
        starts = [number for number, text in enumerate(self._lines) if re.match(r"\s*\[\[\s*watch\s*\]\]", text)]
        found: list[Watch] = []
        for number, table in enumerate(tables):
            after = starts[number] if number < len(starts) else 0
            watch: Watch = self.convert(table, Watch, f"[[watch]] {table.get('name', number + 1)}", after=after)
            self._check(watch, after)
            if watch.name in {one.name for one in found}:
                raise self.wrong("name", f"two watches are called {watch.name!r}; give each its own name.", after=after)
            found.append(watch)
        if not found:
            raise UsageError(f"{self._path} watches nothing: it has no [[watch]]; `trials init` writes an example.")
        return tuple(found)

    def _check(self, watch: Watch, after: int) -> None:
        if watch.source not in FETCHERS:
            known = ", ".join(FETCHERS)
            raise self.wrong("source", f"there is no source {watch.source!r}; there are {known}.", after=after)
        kinds = [bool(watch.ids), bool(watch.pages), watch.searches]
        if sum(kinds) != 1:
            raise self.wrong(
                "name", f"watch {watch.name!r} must have one of ids, pages, or query and filter.", after=after
            )
        if watch.searches and watch.source != "ctgov":
            raise self.wrong("query", f"{watch.source} cannot be searched; name its pages or ids.", after=after)
        self._check_references(watch, after)

    def _check_references(self, watch: Watch, after: int) -> None:
        """Ask the fetcher itself whether it could ask for all of this."""
        key = "ids" if watch.ids else "pages" if watch.pages else "query"
        fetcher = open_fetcher(watch.source, environ={})
        try:
            for one in (*watch.ids, *watch.pages):
                fetcher.address(one)
            if watch.searches:
                search_parameters(watch.query, watch.filter)
        except UsageError as problem:
            raise self.wrong(key, str(problem), after=after) from None
        finally:
            fetcher.client.close()

    def significance(self, table: dict[str, str]) -> dict[str, str]:
        from comparator.changes import KINDS

        for kind, weight in table.items():
            if kind not in KINDS:
                raise self.wrong(kind, f"there is no kind of change {kind!r}; docs/changes.md lists them.")
            if weight not in _SIGNIFICANCE:
                raise self.wrong(kind, f"{weight!r} is no significance; it is one of {', '.join(_SIGNIFICANCE)}.")
        return table


EXAMPLE = """\
# What `trials crawl` watches. Every key that is commented out shows its default.

# [sources.ctgov]
# base_url = "https://clinicaltrials.gov"
# requests_per_second = 1          # never more than its robots.txt asks for
# contact = "you@example.org"      # goes into the User-Agent, so that the site can reach you

# A search: one or more of the registry's query areas (cond, term, intr, titles, outc, spons, lead, id, locn, patient),
# a filter in its own language, or both.
[[watch]]
name = "als-cell-therapy"
source = "ctgov"
query = {cond = "Amyotrophic Lateral Sclerosis", intr = "cells"}
# filter = "AREA[Phase]PHASE1"
# limit = 5000                     # our own cap: reaching it is said, and is not "complete"
# census_days = 7                  # a full walk at least this often, since content also changes without a new date

# Single records, by id.
# [[watch]]
# name = "worked-example"
# source = "ctgov"
# ids = ["NCT06765564", "NCT07118319"]

# Pages of an aggregator.
# [[watch]]
# name = "als-on-meddatax"
# source = "meddatax"
# ids = ["NCT07118319"]
# [[watch]]
# name = "als-on-veeva"
# source = "veeva"
# pages = ["https://ctv.veeva.com/study/..."]

# Whom to tell of changes: any address that apprise knows (mailto://, slack://, json://, ...).
# [[notify]]
# url = "mailto://user:password@example.org"
# significance = "substantive"     # this and above
# digest = true

# What a kind of change weighs, where you see it otherwise.
# [significance]
# site_added = "administrative"
"""
