"""`trials serve` over the whole corpus: no page keeps a reader waiting, not even that of the largest records."""

import asyncio
import importlib.util
from functools import partial
from itertools import pairwise

import pytest
from timing import cpu_seconds

from db.cookbook import COOKBOOK
from db.descriptions import TABLES, VIEWS
from db.store import Store

if importlib.util.find_spec("datasette") is None:
    pytest.skip("NOT CHECKED: datasette is not installed, so `trials serve` is not timed", allow_module_level=True)

from harvester.serving import application

QUICK = 0.1


def largest(store):
    """The records with the most to show: the longest of all, and those with the most sites and outcomes."""
    asked = (
        "SELECT t.trial_id FROM trials AS t JOIN versions AS v ON v.id = t.version ORDER BY length(v.trial) DESC "
        "LIMIT 3",
        "SELECT t.trial_id FROM trials AS t JOIN locations AS l ON l.trial = t.id GROUP BY t.id ORDER BY count(*) DESC "
        "LIMIT 2",
        "SELECT t.trial_id FROM trials AS t JOIN outcomes AS o ON o.trial = t.id GROUP BY t.id ORDER BY count(*) DESC "
        "LIMIT 2",
    )
    return list(dict.fromkeys(row[0] for sql in asked for row in store.query(sql).rows))


@pytest.mark.corpus
def test_pages_over_the_corpus_are_quick(corpus_database):
    """Each page that there is, of an ordinary record and of the largest; the limit is twice what is promised."""
    with Store.open(corpus_database, read_only=True) as store:
        ids = [row[0] for row in store.query("SELECT trial_id FROM trials LIMIT 40").rows]
        large = largest(store)
    alone = [f"/-/trial/ctgov/{name}" for name in (ids[20], *large)]
    alone += ["/trials", "/-/changes", *(f"/trials/{name}" for name in (*TABLES, *VIEWS, *CANNED))]
    pairs = [(ids[10], ids[30]), *pairwise(large)]
    taken = timed(corpus_database, [(one, one) for one in alone] + [compared(*pair) for pair in pairs])
    busy = max(1.0, cpu_seconds(lambda: sum(range(10_000_000)), tries=3) / 0.2)
    assert {address: seconds for address, seconds in taken.items() if seconds >= 2 * QUICK * busy} == {}


CANNED = [question.name for question in COOKBOOK]


def compared(one, other):
    """Either order is a comparison of its own, so that neither try is answered from memory."""
    return f"/-/compare?a={one}&b={other}", f"/-/compare?a={other}&b={one}"


def timed(database, tries):
    """The processor time, in seconds, of each page by its first address; what was slow is tried at its second one."""
    loop = asyncio.new_event_loop()
    served = application(database)
    loop.run_until_complete(served.invoke_startup())

    def asked(address):
        assert loop.run_until_complete(served.client.get(address)).status_code == 200, address

    taken = {}
    for one, again in tries:
        taken[one] = cpu_seconds(partial(asked, one))
        if taken[one] >= QUICK:
            taken[one] = min(taken[one], cpu_seconds(partial(asked, again)))
    loop.close()
    return taken
