"""The scheduled job: a watch list run against the sources, complete or honest about what is missing."""

from harvester.crawl.job import crawl_watch
from harvester.crawl.outcome import Outcome
from harvester.crawl.watchlist import Watch, WatchList, read_watchlist

__all__ = ["Outcome", "Watch", "WatchList", "crawl_watch", "read_watchlist"]
