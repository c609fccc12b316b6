"""`trials serve`: tables, cookbook and our own pages in a browser; nothing can be written, no other file be read."""

import asyncio
import gc
import importlib.util
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from contextlib import contextmanager

import pytest
from browser import Watched, browser, violations
from click.testing import CliRunner
from cookbook_database import build
from db_examples import full_trial, save

from db.cookbook import COOKBOOK
from db.descriptions import TABLES, VIEWS
from db.models import Reread
from db.store import Store
from harvester.cli import cli
from harvester.collecting import collect_briefly
from harvester.comparing import report
from harvester.errors import UsageError

if importlib.util.find_spec("datasette") is None:
    pytest.skip("NOT CHECKED: datasette is not installed, so `trials serve` is not looked at", allow_module_level=True)

from datasette.app import Datasette
from datasette.database import Database

from harvester.serving import ReadOnlyDatabase, application, pages
from harvester.serving.listening import listen
from harvester.serving.warming import warm

XSS = "<script>alert(1)</script>"


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


def many_sites(trial_id, count):
    return full_trial(trial_id, locations=[{"facility": f"Site {at}", "country": "Chile"} for at in range(count)])


def test_many_sites_are_folded_by_country(tmp_path):
    with Store.open(tmp_path / "x.db") as store:
        save(store, many_sites("NCT00000001", 31))
        save(store, many_sites("NCT00000002", 30))
    folded, rows = ask(tmp_path / "x.db", "/-/trial/ctgov/NCT00000001", "/-/trial/ctgov/NCT00000002")
    assert "<summary>Chile: 31 sites</summary>" in folded.text
    assert 'Locations <span class="count">31</span>' in folded.text
    assert folded.text.count("<li id=") == 31
    assert "<summary>Chile" not in rows.text
    assert "Site 29" in rows.text


def test_tables_of_trials_are_searched_by_words(database):
    by_words, none = ask(
        database, "/trials/trial_list?_search=progenitor", "/trials/trials.json?_search=elephant&_shape=array"
    )
    assert "NCT90000001" in by_words.text
    assert "NCT90000002" not in by_words.text
    assert none.json() == []


def test_a_comparison_is_kept_until_what_it_compares_is_read_anew(tmp_path, monkeypatch):
    path = tmp_path / "x.db"
    address = "/-/compare?a=NCT00000001&b=NCT00000002"
    with Store.open(path) as store:
        for number in (1, 2):
            save(store, full_trial(f"NCT0000000{number}"))
    made = []
    monkeypatch.setattr(pages, "report", lambda *given: made.append(given) or report(*given))
    first, second = ask(path, address, address)
    assert len(made) == 1
    assert first.text == second.text
    with Store.open(path) as store:
        version = store.versions.latest("ctgov", "NCT00000002").info.id
        again = Reread(version=version, trial=full_trial("NCT00000002", brief_title="Read anew"), parser_revision=2)
        store.versions.rederive([again])
    (third,) = ask(path, address)
    assert len(made) == 2
    assert "Read anew" in third.text


def test_only_the_last_comparisons_are_kept():
    kept = pages.Kept(2)
    for number in (1, 2, 1, 3):
        kept.put(((number, "", None),), f"page {number}")
    assert kept.get(((2, "", None),)) is None
    assert kept.get(((1, "", None),)) == "page 1"


def test_counting_rows_never_holds_up_a_table_and_a_question_is_answered_whole(database, monkeypatch):
    limits = {}
    execute = Database.execute

    async def noted(self, sql, *values, **options):
        limits[sql] = options.get("custom_time_limit")
        return await execute(self, sql, *values, **options)

    monkeypatch.setattr(Database, "execute", noted)
    page, answer = ask(database, "/trials/officials", "/trials?sql=select+count(*)+from+officials")
    assert page.status_code == answer.status_code == 200
    assert limits["select count(*) from officials "] == 50
    assert limits["select count(*) from officials"] is None


def test_a_server_has_been_through_a_page_of_each_kind_before_it_answers(database, monkeypatch):
    asked = {}
    served = application(database)
    get = served.client.get

    async def noted(address, **options):
        answer = await get(address, **options)
        asked[address] = answer.status_code
        return answer

    monkeypatch.setattr(served.client, "get", noted)
    asyncio.run(warm(served, database))
    assert set(asked.values()) == {200}
    for kind in (
        r"/trials",
        r"/trials/trials",
        r"/trials\?sql=.*",
        r"/-/trial/\w+/\w+",
        r"/-/compare\?a=[^&]+&a=[^&]+",
    ):
        assert any(re.fullmatch(kind, address) for address in asked), kind


@pytest.fixture
def uncollected(monkeypatch):
    """A server in this process, which leaves its garbage collector alone."""
    monkeypatch.setattr("harvester.serving.listening.collect_briefly", lambda: None)


def test_the_running_server_was_warmed(database, monkeypatch, uncollected):
    warmed = []

    async def noted(_served, path):
        warmed.append(path)

    monkeypatch.setattr("harvester.serving.listening.warm", noted)
    monkeypatch.setattr("uvicorn.Server.main_loop", lambda _self: asyncio.sleep(0))
    listen(database, "127.0.0.1", 0, told=lambda _line: None)
    assert warmed == [database]


def test_each_packet_is_sent_at_once(database, monkeypatch, uncollected):
    at_once = []

    def noted(_server, sockets):
        at_once.extend(one.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0 for one in sockets)

    monkeypatch.setattr("uvicorn.Server.run", noted)
    listen(database, "127.0.0.1", 0, told=lambda _line: None)
    assert at_once == [True]


def test_a_server_never_looks_again_at_what_survived_a_look():
    before = gc.get_threshold(), list(gc.callbacks)
    try:
        collect_briefly()
        collect_briefly()  # twice is as once
        assert len(gc.callbacks) == len(before[1]) + 1
        remembered = [[] for _ in range(100)]
        kept = gc.get_freeze_count()
        gc.collect(0)
        assert gc.get_freeze_count() >= kept + len(remembered)
    finally:
        gc.set_threshold(*before[0])
        gc.callbacks[:] = before[1]
        gc.unfreeze()
