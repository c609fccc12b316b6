"""The main job on the recorded example: serve, crawl, store, compare, report; all on this machine."""

from collections.abc import Callable
from pathlib import Path

from comparator import compare
from comparator.render import FORMATS
from harvester import recorded
from harvester.crawl.running import crawl_all
from harvester.crawl.watchlist import WatchList, parse_watchlist
from harvester.errors import CommandError
from harvester.log import Log
from harvester.lookup import find
from harvester.references import reference

LEFT, RIGHT = "veeva:NCT06765564", "meddatax:NCT07118319"
_REPORTS = {"report.md": "markdown", "report.html": "html"}


def run_demo(folder: Path, say: Callable[[str], None]) -> None:
    """Crawl the recorded example into a new database in `folder`, print what differs, and write the reports.

    A database that an earlier demo left there is made anew. Raises CommandError where the crawl is not complete.
    """
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / "trials.db"
    for leftover in folder.glob("trials.db*"):
        leftover.unlink()
    with recorded.serving() as address:
        watchlist = _watchlist(address, folder)
        say(f"Crawling the recorded example from {address} into {database}")
        if crawl_all(watchlist, database, Log()):
            raise CommandError("The recorded example could not be crawled whole; what is missing is said above.")
    left, right = (find(reference(text), database) for text in (LEFT, RIGHT))
    comparison = compare(left.trial, right.trial, left_version=left.version, right_version=right.version)
    say("")
    say(FORMATS["text"](comparison, left.trial, right.trial))
    for name, form in _REPORTS.items():
        text = FORMATS[form](comparison, left.trial, right.trial, everything=True, notes=(recorded.NOTE,))
        (folder / name).write_text(text, encoding="utf-8")
    say(_next_steps(folder, database))


def _watchlist(address: str, folder: Path) -> WatchList:
    """The example's watch list, with both sources at the local server, which needs no pace."""
    sources = "".join(
        f'[sources.{source}]\nbase_url = "{address}"\nrequests_per_second = 1000\n\n'
        for source in ("veeva", "meddatax")
    )
    return parse_watchlist(sources + recorded.WATCHLIST, folder / "watchlist.toml")


def _next_steps(folder: Path, database: Path) -> str:
    return f"""\
{recorded.NOTE}
The full report is in {folder / "report.md"}, and as a page in {folder / "report.html"}.

What to type next:
  trials show veeva:NCT06765564 --db {database}
  trials compare {LEFT} {RIGHT} --db {database} --format html -o report.html
  trials doses veeva:NCT06765564 meddatax:NCT07118319 --db {database}
  trials init && trials crawl watchlist.toml        (this one asks the real sites)
"""
