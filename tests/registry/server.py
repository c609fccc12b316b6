"""The registry as a real HTTP server on a local port."""

import copy
import gzip
import hashlib
import os
import re
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, unquote, urlsplit

from registry import api
from registry.answer import Answer, html_answer, json_answer, text_answer
from registry.essie import Record
from registry.faults import Fault
from registry.history import history
from registry.pages import meddatax_page, slug_of, veeva_page
from registry.studies import id_of, revised

WORTH_PACKING = 500  # bytes; a proxy leaves small answers alone


@dataclass(frozen=True)
class Seen:
    """A request as it came; `at` is in seconds of the monotonic clock."""

    path: str
    query: dict[str, str]
    headers: dict[str, str]
    at: float


class Registry:
    """Serves records until it is closed.

    `studies` (id to record), `pages` (path to HTML), `robots` (null: 404), `timestamp`, `most_per_page` (more are made
    fewer without a word), `latency` (seconds before an answer) and `faults` may be changed at any time. `requests`
    lists what was asked, robots.txt included; `most_in_flight` how many requests of the history were open at once.
    """

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self.studies: dict[str, Record] = {id_of(record): record for record in records}
        self.versions: dict[str, list[Record]] = {id_: [record] for id_, record in self.studies.items()}
        self.pages: dict[str, str] = {}
        self.robots: str | None = "User-agent: *\nDisallow: /study-search\n"
        self.timestamp = "2026-08-05T09:00:06"
        self.most_per_page = 1000
        self.latency = 0.0
        self.validators = True
        self.faults: list[Fault] = []
        self.requests: list[Seen] = []
        self.in_flight = 0
        self.most_in_flight = 0
        self.lock = threading.RLock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.registry = self
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        """The root of the server: the base URL of all three sources."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def asked(self) -> list[str]:
        """The paths that were asked for, without robots.txt."""
        return [seen.path for seen in self.requests if seen.path != "/robots.txt"]

    def environment(self, requests_per_second: float = 1000) -> dict[str, str]:
        """The environment that makes the command line ask this server."""
        names = ("TRIALS_CTGOV_URL", "TRIALS_VEEVA_URL", "TRIALS_MEDDATAX_URL")
        return {**dict.fromkeys(names, self.url), "TRIALS_REQUESTS_PER_SECOND": str(requests_per_second)}

    def put(self, record: Record) -> None:
        """Add a record, or a new version of one."""
        with self.lock:
            self.studies[id_of(record)] = record
            self.versions.setdefault(id_of(record), []).append(record)

    def revise(self, trial_id: str, day: str, change: Callable[[Record], object] = lambda protocol: None) -> None:
        """Update a record on a day (ISO), with a change to its protocol section."""
        self.put(revised(self.studies[trial_id], day, change))

    def remove(self, trial_id: str) -> None:
        """Take a record out of the registry."""
        with self.lock:
            del self.studies[trial_id]

    def merge(self, trial_id: str, into: str) -> None:
        """Make one record an alias of another."""
        with self.lock:
            self.remove(trial_id)
            newer = copy.deepcopy(self.studies[into])
            newer["protocolSection"]["identificationModule"].setdefault("nctIdAliases", []).append(trial_id)
            self.studies[into] = newer

    def publish(self, source: str, record: Record) -> str:
        """Put up an aggregator's page of a record (veeva or meddatax); returns its path."""
        if source == "veeva":
            path, page = f"/study/{slug_of(record)}", veeva_page(record)
        else:
            path, page = f"/clinical-trials/{id_of(record)}", meddatax_page(record)
        self.pages[path] = page
        return path

    def answer(self, seen: Seen) -> Answer:
        """What a request is answered with: the good answer, or what a fault makes of it."""
        with self.lock:
            self.requests.append(seen)
            struck = [fault for fault in self.faults if fault.strikes(seen.path)]
            for fault in struck:
                if fault.change:
                    fault.change(self)
            answer = self._good(seen, empty=any(fault.kind == "empty_page" for fault in struck))
            for fault in struck:
                answer = fault.spoil(answer)
            return answer

    def _good(self, seen: Seen, empty: bool) -> Answer:
        path = seen.path
        if path == "/robots.txt":
            return text_answer(404, "Not found") if self.robots is None else text_answer(200, self.robots)
        if path == "/api/v2/version":
            return json_answer({"apiVersion": "2.0.5", "dataTimestamp": self.timestamp})
        if path == "/api/v2/studies":
            return api.search(self.studies, seen.query, empty=empty, most=self.most_per_page)
        if one := re.fullmatch(r"/api/v2/studies/([^/]+)", path):
            return self._validated(seen, api.study(self.studies, one[1]))
        if one := re.fullmatch(r"/api/int/studies/(NCT\d{8})(?:/history/([^/]+))?", path):
            return history(self.versions, one[1], one[2])
        if path in self.pages:
            return self._validated(seen, html_answer(self.pages[path]))
        return html_answer("<html><title>Not found</title><body>There is no such page.</body></html>", 404)

    def _validated(self, seen: Seen, answer: Answer) -> Answer:
        """The answer with its ETag, or 304 where the asker has it."""
        if answer.status != 200 or not self.validators:
            return answer
        etag = f'"{hashlib.sha256(answer.body).hexdigest()[:16]}"'
        if seen.headers.get("if-none-match") == etag:
            return Answer(304, b"", {"ETag": etag})
        answer.headers["ETag"] = etag
        return answer


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    registry: Registry

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else the second packet of an answer waits 40 ms for the receipt of the first
    server: _Server

    def do_GET(self) -> None:
        registry = self.server.registry
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        history = "/api/int/" in parts.path
        with registry.lock:
            registry.in_flight += history
            registry.most_in_flight = max(registry.most_in_flight, registry.in_flight)
        try:
            if registry.latency:
                time.sleep(registry.latency)
            self._send(registry.answer(Seen(unquote(parts.path), query, headers, time.monotonic())))
        finally:
            with registry.lock:
                registry.in_flight -= history

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing: `Registry.requests` is the log."""

    def _send(self, answer: Answer) -> None:
        if answer.delivery == "reset":
            # "Linger for no time" makes close() send a reset instead of an orderly end.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            os.close(self.connection.detach())
            return
        body = self._packed(answer)
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self._send_body(answer, body)

    def _packed(self, answer: Answer) -> bytes:
        """The body, compressed where the asker takes that and it is worth it."""
        accepted = "gzip" in self.headers.get("Accept-Encoding", "")
        if "Content-Encoding" in answer.headers or not accepted or len(answer.body) < WORTH_PACKING:
            return answer.body
        answer.headers["Content-Encoding"] = "gzip"
        return gzip.compress(answer.body, compresslevel=1, mtime=0)

    def _send_body(self, answer: Answer, body: bytes) -> None:
        if answer.delivery == "short":
            self.wfile.write(body[: len(body) // 2])
            self.close_connection = True
        elif answer.delivery == "slow":
            for position in range(len(body)):
                self.wfile.write(body[position : position + 1])
                self.wfile.flush()
                time.sleep(answer.pause)
        else:
            self.wfile.write(body)
