"""The recorded example: one page of each aggregator, served from this machine.

The pages keep the real pages' structure, facts and figures; their prose is abridged and in our own words.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from threading import Thread

SLUG = "clinical-study-of-induced-pluripotent-stem-cells-derived-motor-neuron-precursor-cell-therapy-for-amy"
PAGES = {
    f"/study/{SLUG}": "veeva-NCT06765564.html",
    "/clinical-trials/NCT07118319": "meddatax-NCT07118319.html",
}
"""Path on the aggregator's site -> the recorded page in this folder."""
WATCHLIST = f"""\
# The worked example: one cell therapy in two trials, each read from another aggregator's page.
[[watch]]
name = "ipsc-mnp"
source = "veeva"
pages = ["{SLUG}"]

[[watch]]
name = "xs228cn"
source = "meddatax"
ids = ["NCT07118319"]
"""
NOTE = "The recorded pages of this example keep the real facts and figures; their prose is abridged, in our own words."


class _Handler(BaseHTTPRequestHandler):
    """Answers with the recorded pages, and with a robots.txt that allows them."""

    def do_GET(self) -> None:
        """Serve a page, or 404."""
        if self.path == "/robots.txt":
            self._send(200, "text/plain; charset=utf-8", b"User-agent: *\nAllow: /\n")
        elif self.path in PAGES:
            self._send(200, "text/html; charset=utf-8", files(__name__).joinpath(PAGES[self.path]).read_bytes())
        else:
            self._send(404, "text/plain; charset=utf-8", b"There is no such page in the recorded example.\n")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing: the crawl says what matters."""

    def _send(self, status: int, content_type: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serving() -> Iterator[str]:
    """Serve the recorded pages on a free local port for the block; gives the server's address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()
