"""`trials serve`: tables, cookbook and our own pages in a browser; nothing can be written, no other file be read."""

import asyncio
import gzip
import importlib.util
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager

import pytest
from browser import Watched, browser, violations
from click.testing import CliRunner
from cookbook_database import build
from db_examples import NOW, full_trial, receipt, save

from db.cookbook import COOKBOOK
from db.descriptions import TABLES, VIEWS
from db.models import Received
from db.store import Store
from harvester.cli import cli
from harvester.errors import UsageError
from parsers.ctgov import parse

if importlib.util.find_spec("datasette") is None:
    pytest.skip("NOT CHECKED: datasette is not installed, so `trials serve` is not looked at", allow_module_level=True)

from datasette.app import Datasette

from harvester.serving import ReadOnlyDatabase, application

XSS = "<script>alert(1)</script>"
QUICK = 0.1


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    path = tmp_path_factory.mktemp("serve") / "researchers.db"
    build(path)
    return path


def ask(database, *addresses, **options):
    """The answers to some addresses, from one application."""

    async def asked():
        served = application(database)
        await served.invoke_startup()
        return [await served.client.get(address, **options) for address in addresses]

    return asyncio.run(asked())


def test_every_table_view_and_cookbook_question_has_its_page(database):
    addresses = [f"/trials/{name}" for name in [*TABLES, *VIEWS, *(question.name for question in COOKBOOK)]]
    for address, answer in zip(addresses, ask(database, *addresses), strict=True):
        assert answer.status_code == 200, address


def test_tables_are_described_and_have_facets(database):
    (doses, canned) = ask(database, "/trials/dose_table", "/trials/als_cells_in_total")
    assert VIEWS["dose_table"][0] in doses.text
    assert "Administrations a day." in doses.text
    assert "facet-info" in doses.text
    assert "Which ALS trials give more than 10^8 cells in total?" in canned.text
    assert "400000000" in canned.text


def test_the_first_page_leads_to_the_tables(database):
    (home,) = ask(database, "/", follow_redirects=False)
    assert (home.status_code, home.headers["location"]) == (302, "/trials")


def test_an_id_leads_to_the_records_page(database):
    (table,) = ask(database, "/trials/trials")
    assert '<a href="/-/trial/ctgov/NCT90000001">NCT90000001</a>' in table.text


def test_the_page_of_a_trial_shows_all_of_it(database):
    (page,) = ask(database, "/-/trial/ctgov/NCT90000001")
    for words in (
        "Neural progenitor cells in ALS",
        "ClinicalTrials.gov, version 3 (2026-02-14)",
        "1×10⁸ cells",
        "In total",
        "Any treatment with cells before",
        "Survival without ventilation",
        "Basel",
        "Example University",
        "Version 2",
        "criterion loosened",
        "FVC of 60 % of predicted or more",
    ):
        assert words in page.text, words


def test_an_earlier_version_has_its_page_too(database):
    (earlier,) = ask(database, "/-/trial/ctgov/NCT90000001?version=1")
    assert "version 1 (2025-04-10), not the latest" in earlier.text
    assert "FVC of 60 % of predicted or more" in earlier.text.partition('id="criteria"')[2].partition("</section>")[0]


def test_what_a_source_never_shows_is_said(database):
    (page,) = ask(database, "/-/trial/veeva/NCT06765564")
    assert "this source never shows it" in page.text


def test_comparisons_of_two_and_of_more(database):
    two, three, versions = ask(
        database,
        "/-/compare?a=ctgov:NCT07118319&b=veeva:NCT06765564",
        "/-/compare?a=NCT07118319&b=NCT06765564&c=NCT90000001",
        "/-/compare?a=NCT90000001@2025-05&b=NCT90000001",
    )
    assert "Two trials compared" in two.text
    assert "3 trials side by side" in three.text
    assert "two versions compared" in versions.text


def test_the_change_feed(database):
    everything, recent = ask(database, "/-/changes?since=2025-01-01", "/-/changes?since=2026-02-12")
    assert "why stopped changed" in everything.text
    assert "why stopped changed" not in recent.text
    assert "Survival without ventilation" in recent.text


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/-/trial/ctgov/NCT99999999", "no record ctgov NCT99999999"),
        ("/-/trial/ctgov/NCT90000001?version=9", "no version 9"),
        ("/-/trial/ctgov/NCT90000001?version=x", "no number of a version"),
        ("/-/compare?a=NCT90000001", "Name two to 8"),
        ("/-/compare?a=NCT90000001&b=/etc/passwd", "names no record of this database"),
        ("/-/compare?a=NCT90000001&b=pyproject.toml", "names no record of this database"),
        ("/-/compare?a=NCT90000001&b=NCT00000404", "no record NCT00000404"),
        ("/-/changes?since=yesterday", "no moment"),
    ],
)
def test_what_is_not_there_is_a_sentence(database, address, told):
    (answer,) = ask(database, address)
    assert answer.status_code == 404
    assert told in answer.text
    assert "Traceback" not in answer.text
    assert str(database.parent) not in answer.text


@pytest.mark.parametrize(
    "sql",
    [
        "delete from trials",
        "select 1; delete from trials",
        "with gone as (select 1) delete from trials",
        "attach '/etc/passwd' as other",
        "select load_extension('x')",
        "select * from pragma_database_list()",
        "pragma query_only=off",
        "vacuum into '/tmp/copy.db'",
        "select readfile('/etc/passwd')",
        "select writefile('/tmp/x', 'y')",
    ],
)
def test_sql_neither_writes_nor_leaves_the_database(database, sql):
    before = database.read_bytes()
    (answer,) = ask(database, "/trials?" + "&".join([f"sql={sql.replace(' ', '+').replace(';', '%3B')}"]))
    assert answer.status_code == 400, answer.text
    assert database.read_bytes() == before


@pytest.mark.parametrize(
    "address",
    [
        "/_internal",
        "/_internal/databases",
        "/-/static/../../../etc/passwd",
        "/-/static-plugins/x/../../x",
        "/trials.db",
        "/../etc/passwd",
    ],
)
def test_no_file_of_the_machine_is_served(database, address):
    (answer,) = ask(database, address)
    assert answer.status_code in (400, 403, 404)


def test_the_application_cannot_open_the_file_for_writing(database):
    served = ReadOnlyDatabase(Datasette([]), path=str(database), is_mutable=True)
    with pytest.raises(PermissionError, match="reading only"):
        served.connect(write=True)


def test_registry_text_is_escaped_everywhere(tmp_path):
    with Store.open(tmp_path / "x.db") as store:
        save(store, full_trial(brief_title=XSS, conditions=[XSS], url="javascript:alert(1)", brief_summary=XSS))
        save(store, full_trial("NCT00000002", brief_title=XSS))
    pages = ask(
        tmp_path / "x.db",
        "/-/trial/ctgov/NCT00000001",
        "/-/compare?a=NCT00000001&b=NCT00000002",
        "/trials/trials",
        "/trials/recruiting_trials",
    )
    for page in pages:
        assert page.status_code == 200
        assert XSS not in page.text
        assert 'href="javascript:' not in page.text


def test_a_crawl_that_writes_meanwhile_is_seen_and_not_held_up(database, tmp_path):
    copy = tmp_path / "moving.db"
    with Store.open(database, read_only=True) as store:
        store.backup(copy)

    async def asked():
        served = application(copy)
        await served.invoke_startup()
        before = await served.client.get("/-/trial/ctgov/NCT00000007")
        with Store.open(copy) as store:
            save(store, full_trial("NCT00000007"))
        return before, await served.client.get("/-/trial/ctgov/NCT00000007"), await served.client.get("/trials/trials")

    before, page, table = asyncio.run(asked())
    assert (before.status_code, page.status_code) == (404, 200)
    assert "NCT00000007" in table.text


def test_without_datasette_it_says_what_to_install(database, monkeypatch):
    for name in [name for name in sys.modules if name.startswith(("datasette", "harvester.serving"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "datasette", None)
    monkeypatch.setitem(sys.modules, "datasette.app", None)
    with pytest.raises(UsageError, match=r"pip install 'trial-harvester\[serve\]'"):
        CliRunner().invoke(cli, ["serve", "--db", str(database)], catch_exceptions=False)


@contextmanager
def running(database, *options):
    """The command itself, as a process; gives the address that it prints."""
    command = [sys.executable, "-m", "harvester.cli", "serve", "--db", str(database), "--port", "0", *options]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"})
    try:
        line = process.stderr.readline()
        found = re.search(r"http://\S+", line)
        assert found, line + process.stderr.read()
        yield found[0].rstrip("/")
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)


def test_the_command_listens_on_this_machine_only(address):
    assert address.startswith("http://127.0.0.1:")
    with urllib.request.urlopen(f"{address}/-/trial/ctgov/NCT90000001", timeout=20) as page:
        assert b"Neural progenitor cells" in page.read()
    port = int(address.rpartition(":")[2])
    others = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for other in others - {"127.0.0.1", "127.0.1.1"}:
        with pytest.raises(OSError, match=r"refused|unreachable|timed out"):
            socket.create_connection((other, port), timeout=2)


def test_a_port_that_is_taken_is_a_sentence(database):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "harvester.cli", "serve", "--db", str(database), "--port", port]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 3
    assert "cannot be listened on" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.fixture(scope="module")
def address(database):
    with running(database) as started:
        yield started


@pytest.mark.browser
@pytest.mark.parametrize(
    "path",
    ["/-/trial/ctgov/NCT90000001", "/-/compare?a=NCT07118319&b=NCT06765564", "/-/changes?since=2025-01-01"],
)
def test_our_pages_in_a_browser(address, tmp_path, path):
    with browser(tmp_path / "profile") as context:
        for width, scheme in ((1400, "light"), (390, "dark")):
            with Watched(context, address + path, width=width, scheme=scheme) as seen:
                assert [line for line in seen.console if not line.startswith(("info", "debug"))] == []
                assert [url for url in seen.left if not url.endswith("/favicon.ico")] == []
                assert seen.overflows() <= 0
                assert violations(seen) == []
                folder = os.environ.get("TRIALS_SCREENSHOTS")
                if folder:
                    name = re.sub(r"\W+", "-", path).strip("-")
                    seen.page.screenshot(path=f"{folder}/{name}-{width}.png", full_page=width == 1400)


@pytest.mark.browser
def test_a_reader_goes_from_a_table_to_a_trial_and_hides_what_is_not_stated(address, tmp_path):
    with browser(tmp_path / "profile") as context, Watched(context, f"{address}/trials/trials") as seen:
        assert not seen.page.is_visible("dl.column-descriptions")
        seen.page.click("summary:has-text('What the columns hold')")
        assert seen.page.is_visible("dl.column-descriptions")
        seen.page.click("text=NCT90000001")
        seen.page.wait_for_selector("h1:has-text('Neural progenitor cells in ALS')")
        everything = seen.page.locator("tr.row:visible").count()
        seen.page.click("button:has-text('What is stated')")
        assert 0 < seen.page.locator("tr.row:visible").count() < everything
        seen.page.click("a:has-text('Version 1')")
        seen.page.wait_for_selector("text=not the latest")


@pytest.fixture(scope="module")
def whole(corpus, tmp_path_factory):
    """Every record of the corpus in one database."""
    path = tmp_path_factory.mktemp("whole") / "trials.db"
    with gzip.open(corpus / "ctgov_v2.jsonl.gz") as lines:
        bodies = lines.read().splitlines()
    with Store.open(path) as store:
        snapshots = store.snapshots.add_many([(body, receipt("file:corpus")) for body in bodies])
        store.versions.save_many(
            [
                Received(trial=parse(body), snapshot=snapshot, observed_at=NOW, parser_revision=1)
                for body, snapshot in zip(bodies, snapshots, strict=True)
            ]
        )
    return path


@pytest.mark.corpus
def test_pages_over_the_corpus_are_quick(whole):
    async def timed():
        served = application(whole)
        await served.invoke_startup()
        ids = [row[0] for row in (await served.get_database("trials").execute("SELECT trial_id FROM trials LIMIT 40"))]
        pages = [f"/-/trial/ctgov/{ids[20]}", f"/-/compare?a={ids[10]}&b={ids[30]}", "/trials/trials"]
        pages += ["/trials/dose_table", "/trials/limits", "/trials", "/-/changes", "/trials/whom_the_limits_admit"]
        taken = {}
        for address in pages:
            tries = []
            for _ in range(3):
                started = time.process_time()
                assert (await served.client.get(address)).status_code == 200, address
                tries.append(time.process_time() - started)
            taken[address] = min(tries)
        return taken

    taken = asyncio.run(timed())
    assert {address: seconds for address, seconds in taken.items() if seconds >= QUICK} == {}, json.dumps(taken)
