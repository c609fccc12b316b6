"""Answers that drip: a byte now and then, in a place where it is waited for as a line. Each is given up in time."""

import socket
import threading
import time

import pytest
from registry import FakeClock

from harvester.errors import HarvesterError, SourceDown
from harvester.net import Client, Settings
from harvester.net import client as client_module

START = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = START + b"Transfer-Encoding: chunked\r\n\r\n"
DRIPS = {
    "a header": (b"HTTP/1.1 200 OK\r\nX: ", b"a"),
    "continues": (b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "the size of a chunk": (CHUNKED, b"0"),
    "what follows the last chunk": (CHUNKED + b"2\r\n{}\r\n0\r\n", b"X: y\r\n"),
    "a body": (START + b"Content-Length: 99999\r\n\r\n", b" "),
    "a body that ends with its connection": (START + b"\r\n{}", b" "),
}


class Dripping:
    """A server that answers every request with a beginning, and then with the same few bytes for ever."""

    def __init__(self, start, drop):
        self._start, self._drop = start, drop
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.host = f"127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._drip, args=(connection,), daemon=True).start()

    def _drip(self, connection):
        with connection:
            asked = connection.recv(65536)
            try:
                if b"/robots.txt" in asked:
                    connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    return
                connection.sendall(self._start)
                while True:
                    connection.sendall(self._drop)
                    time.sleep(0.01)
            except OSError:
                return

    def close(self):
        self._socket.close()


@pytest.mark.parametrize("place", DRIPS)
def test_an_answer_that_drips_anywhere_is_given_up(tmp_path, monkeypatch, place):
    monkeypatch.setattr(client_module, "ANSWER_SECONDS", 0.1)
    server = Dripping(*DRIPS[place])
    settings = Settings(source="ctgov", base_url=f"http://{server.host}", hosts=frozenset({server.host}), named=True)
    start = time.monotonic()
    try:
        with Client(settings, clock=FakeClock(), pace_folder=tmp_path) as client, pytest.raises(HarvesterError) as said:
            client.get(f"http://{server.host}/page", due="json")
    finally:
        server.close()
    assert isinstance(said.value, SourceDown) or "asked 6 times" in str(said.value)
    assert "had not answered in full" in str(said.value)
    assert time.monotonic() - start < 20
