"""Debian's Chromium, driven through Playwright: what the tests of pages share.

Playwright's own browser is not used: `chromium` comes from the distribution, `axe-core` from npm. What is missing skips
the test with a reason that begins "NOT CHECKED: ", which the run repeats at its end.
"""

import shutil
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SERIOUS = {"serious", "critical"}


def chromium_path():
    """Where Chromium is; without it the test is skipped, loudly."""
    for name in ("chromium", "chromium-browser"):
        found = shutil.which(name)
        if found:
            return found
    pytest.skip("NOT CHECKED: there is no chromium, so pages are not looked at in a browser (apt-get install chromium)")


@contextmanager
def browser(profile):
    """A browser with a fresh profile in the folder `profile`; gives its context."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        pytest.skip("NOT CHECKED: playwright is not installed, so pages are not looked at in a browser")
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            str(profile), executable_path=chromium_path(), args=list(FLAGS), headless=True
        )
        try:
            yield context
        finally:
            context.close()


class Watched:
    """A page with what went wrong on it: words on the console, errors, and requests that left it."""

    def __init__(self, context, address, *, width=1400, height=900, scheme="light"):
        self.page = context.new_page()
        self.console = []
        self.requests = []
        self.page.on("console", lambda message: self.console.append(f"{message.type}: {message.text}"))
        self.page.on("pageerror", lambda error: self.console.append(f"error: {error}"))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.emulate_media(color_scheme=scheme)
        self.page.goto(address)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.page.close()

    @property
    def left(self):
        """The requests other than that for the page itself."""
        return [url for url in self.requests if url != self.page.url.partition("#")[0]]

    def overflows(self):
        """How many pixels the page is wider than its window."""
        return self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def violations(watched):
    """What axe-core finds serious on a page: rule, element and reason; skipped, loudly, where it is not installed."""
    if not AXE.is_file():
        pytest.skip("NOT CHECKED: axe-core is not installed, so accessibility is not checked (npm install)")
    # The page's own policy forbids foreign scripts, as it should: axe is evaluated by the debugger, not by the page.
    watched.page.evaluate(AXE.read_text(encoding="utf-8") + "\n;undefined")
    found = watched.page.evaluate("axe.run({resultTypes: ['violations']}).then(result => result.violations)")
    return [
        f"{rule['id']}: {node['target']}: {node.get('failureSummary', rule['help'])}"
        for rule in found
        if rule["impact"] in SERIOUS
        for node in rule["nodes"]
    ]
