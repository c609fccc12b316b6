"""What older parsers have read or refused, read with those of today, before a run adds to it."""

from contextlib import nullcontext

from db import Store
from harvester.log import Log, silent
from harvester.rereading import outdated, reread
from harvester.retrying import retry_outdated


def bring_up_to_date(store: Store, source: str, log: Log) -> None:
    """Read again with the parsers of today what older ones have read or refused."""
    waiting = outdated(store, source)
    with log.progress(f"reading {source} again") if waiting else nullcontext(silent) as report:
        anew = reread(store, waiting, report)
    retried = retry_outdated(store, source)
    for problem in (*anew.problems, *retried.problems):
        log.warn(f"{problem}.", source=source)
    if anew.versions or retried.taken_up:
        log.say(
            f"{source}: {anew.versions} stored versions were read again with newer parsers, and "
            f"{retried.taken_up - len(retried.problems)} of {retried.taken_up} failures are none any more."
        )
