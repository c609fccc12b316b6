"""Watch lists: TOML that says what to watch, where, and how politely. Errors name the line and the key."""

import re
import tomllib
from pathlib import Path
from typing import Annotated, Literal, TypeVar, get_args

import msgspec
from msgspec import Meta

from harvester.errors import UsageError
from harvester.fetchers import FETCHERS, open_fetcher
from harvester.fetchers.ctgov_query import search_parameters

T = TypeVar("T", bound=msgspec.Struct)
Table = dict[str, object]
Significance = Literal["critical", "substantive", "administrative"]
CENSUS_DAYS = 7
ONE_LINE = r"^[^\x00-\x1f\x7f]*$"
MOST_CENSUS_DAYS = 3650


class Watch(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One watch: exactly one of `ids`, `pages`, or `query` with or without `filter`.

    `limit` is our own cap on the records of a query; `census_days` how old the last full walk may be; `significance`
    the weights of kinds of change that it gives them, over those of the whole list.
    """

    name: Annotated[str, Meta(min_length=1, max_length=100, pattern=ONE_LINE)]
    source: str
    ids: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    query: dict[str, str] = {}
    filter: Annotated[str, Meta(min_length=1)] | None = None
    limit: Annotated[int, Meta(gt=0)] | None = None
    census_days: Annotated[float, Meta(ge=0, le=MOST_CENSUS_DAYS)] = CENSUS_DAYS
    significance: dict[str, Significance] = {}

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
    significance: Significance = "substantive"
    digest: bool = True


class WatchList(msgspec.Struct, frozen=True, kw_only=True):
    """A watch list as read: the sources' tables, the watches in order, each with its weights, and whom to notify."""

    path: Path
    sources: dict[str, Table]
    watches: tuple[Watch, ...]
    notify: tuple[Notify, ...] = ()
    significance: dict[str, Significance] = {}


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
    reader.only_known(tables, ("sources", "watch", "notify", "significance"), "the file", 0)
    sources = reader.sources(tables)
    return WatchList(
        path=path,
        sources=sources,
        watches=tuple(reader.weighted(watch, tables) for watch in reader.watches(tables, sources)),
        notify=tuple(reader.convert(one, Notify, place, line) for one, place, line in reader.lists(tables, "notify")),
        significance=reader.significance(tables),
    )


class _Reader:
    """Reads the tables of one file, and says where in it something is wrong."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines = text.splitlines()

    def wrong(self, key: str, problem: str, after: int = 0) -> UsageError:
        """A sentence with the line on which a key stands, at or below a line; else with that line itself."""
        pattern = re.compile(rf"\s*(?:\[+\s*)?(?:[\w.]*\.)?[\"']?{re.escape(key)}(?:\b|[\"'])")
        numbers = range(max(after, 1), len(self._lines) + 1)
        line = next((number for number in numbers if pattern.match(self._lines[number - 1])), after)
        return UsageError(f"{self._path}{f', line {line}' if line else ''}: {problem}")

    def only_known(self, table: Table, keys: tuple[str, ...], place: str, after: int) -> None:
        """Refuse a key that nobody reads: it is a typing error."""
        for key in table:
            if key not in keys:
                raise self.wrong(key, f"{place} has no key {key!r}; it may have {', '.join(keys)}.", after)

    def convert(self, table: Table, kind: type[T], place: str, after: int) -> T:
        """Read a table into a struct."""
        self.only_known(table, tuple(field.name for field in msgspec.structs.fields(kind)), place, after)
        try:
            return msgspec.convert(table, kind)
        except msgspec.ValidationError as problem:
            said, _, path = str(problem).partition(" - at `$.")
            key = re.split(r"[.\[`]", path)[0]
            missing = re.search(r"missing required field `(\w+)`", said)
            if missing:
                raise self.wrong("[", f"{place} has no {missing.group(1)!r}, which it needs.", after) from None
            raise self.wrong(key, f"{place}, {key}: {said}.", after) from None

    def lists(self, tables: Table, name: str) -> list[tuple[Table, str, int]]:
        """The tables [[name]] in order, how each is called in a sentence, and the line on which it begins."""
        heads = [n for n, line in enumerate(self._lines, 1) if re.match(rf"\s*\[\[\s*{name}\s*\]\]", line)]
        found = tables.get(name, [])
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            raise self.wrong(name, f"{name} must be tables that begin with [[{name}]], one for each.")
        return [
            (one, f"[[{name}]] {one.get('name', n + 1)}", heads[n] if n < len(heads) else 0)
            for n, one in enumerate(found)
        ]

    def sources(self, tables: Table) -> dict[str, Table]:
        """The tables [sources.NAME], each tried on its fetcher."""
        found: dict[str, Table] = {}
        for source, table in self._table(tables, "sources").items():
            if source not in FETCHERS:
                raise self.wrong(source, f"there is no source {source!r}; there are {', '.join(FETCHERS)}.")
            found[source] = self._table({source: table}, source)
            try:
                open_fetcher(source, found[source], environ={}).client.close()
            except UsageError as problem:
                key = next((key for key in found[source] if key in str(problem)), source)
                raise self.wrong(key, str(problem)) from None
        return found

    def watches(self, tables: Table, sources: dict[str, Table]) -> tuple[Watch, ...]:
        """The tables [[watch]]."""
        found: dict[str, Watch] = {}
        for table, place, line in self.lists(tables, "watch"):
            watch = self.convert(table, Watch, place, line)
            self._check(watch, sources, line)
            if watch.name in found:
                raise self.wrong("name", f"two watches are called {watch.name!r}; give each its own name.", line)
            found[watch.name] = watch
        if not found:
            raise UsageError(f"{self._path} watches nothing: it has no [[watch]]; `trials init` writes an example.")
        return tuple(found.values())

    def weighted(self, watch: Watch, tables: Table) -> Watch:
        """A watch with the weights of the whole list under its own."""
        own = self.significance({"significance": watch.significance})
        return msgspec.structs.replace(watch, significance={**self.significance(tables), **own})

    def significance(self, tables: Table) -> dict[str, Significance]:
        """The table [significance]: kinds of changes, and what they weigh."""
        from comparator.changes import KINDS

        found: dict[str, Significance] = {}
        for kind, weight in self._table(tables, "significance").items():
            if kind not in KINDS:
                raise self.wrong(kind, f"there is no kind of change {kind!r}; docs/changes.md lists them.")
            try:
                found[kind] = msgspec.convert(weight, Significance)
            except msgspec.ValidationError:
                weights = ", ".join(get_args(Significance))
                raise self.wrong(kind, f"{weight!r} is no significance; it is one of {weights}.") from None
        return found

    def _table(self, tables: Table, name: str) -> Table:
        found = tables.get(name, {})
        if not isinstance(found, dict):
            raise self.wrong(name, f"{name} must be a table, [{name}].")
        return found

    def _check(self, watch: Watch, sources: dict[str, Table], line: int) -> None:
        if watch.source not in FETCHERS:
            known = ", ".join(FETCHERS)
            raise self.wrong("source", f"there is no source {watch.source!r}; there are {known}.", line)
        kinds = [bool(watch.ids), bool(watch.pages), watch.searches]
        if sum(kinds) != 1:
            problem = f"watch {watch.name!r} must have one of ids, pages, or query and filter."
            raise self.wrong("name", problem, line)
        if watch.searches and watch.source != "ctgov":
            problem = f"{watch.source} cannot be searched; name its pages or ids."
            raise self.wrong("query" if watch.query else "filter", problem, line)
        if watch.limit is not None and not watch.searches:
            raise self.wrong("limit", "a limit is for a query or filter; leave names out instead.", line)
        self._check_references(watch, sources.get(watch.source, {}), line)

    def _check_references(self, watch: Watch, source: Table, line: int) -> None:
        """Ask the fetcher itself whether it could ask for all of this."""
        key = "ids" if watch.ids else "pages" if watch.pages else "query" if watch.query else "filter"
        fetcher = open_fetcher(watch.source, source)
        try:
            for one in (*watch.ids, *watch.pages):
                fetcher.address(one)
            if watch.searches:
                search_parameters(watch.query, watch.filter)
        except UsageError as problem:
            raise self.wrong(key, str(problem), line) from None
        finally:
            fetcher.client.close()


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
