"""One fetcher a source: which requests it makes, over the one HTTP client.

Adding a source is a module here, a parser, a fixture folder, and a line in each of the two tables.
"""

from collections.abc import Mapping
from pathlib import Path

from harvester.errors import UsageError
from harvester.fetchers.base import Fetched, Fetcher
from harvester.fetchers.ctgov import CtgovFetcher
from harvester.fetchers.meddatax import MeddataxFetcher
from harvester.fetchers.veeva import VeevaFetcher
from harvester.net import Client, Clock, read_settings

__all__ = ["FETCHERS", "CtgovFetcher", "Fetched", "Fetcher", "MeddataxFetcher", "VeevaFetcher", "open_fetcher"]

FETCHERS: dict[str, type[Fetcher]] = {
    "ctgov": CtgovFetcher,
    "veeva": VeevaFetcher,
    "meddatax": MeddataxFetcher,
}


def open_fetcher(
    source: str,
    table: Mapping[str, object] | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    clock: Clock | None = None,
    pace_folder: Path | None = None,
) -> Fetcher:
    """Make the fetcher of a source, with a client of its own (`fetcher.client`), for one run.

    `table` is the watch list's [sources.NAME] table. Raises UsageError for an unknown source, or a wrong key, value or
    environment variable.
    """
    if source not in FETCHERS:
        raise UsageError(f"There is no source {source!r}; there are {', '.join(FETCHERS)}.")
    kind = FETCHERS[source]
    settings = read_settings(source, kind.default_url, kind.hosts, table, environ)
    return kind(Client(settings, clock=clock, pace_folder=pace_folder))
