"""A host on this machine: compresses as hosts do, keeps connections open, and writes down what it sent and when."""

import gzip
import mimetypes
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

HERE = "127.0.0.1"
LEVEL = 6  # of gzip: what most hosts use
_COMPRESSED = {".html", ".js", ".json", ".css", ".svg", ".xml", ".txt", ".mjs"}


class Sent(NamedTuple):
    """A response: the path asked for, the bytes of its body as sent, and when it went out (seconds since 1970)."""

    path: str
    size: int
    when: float


@dataclass
class Host:
    """A running host: its folder, its address, what it has sent, and how slow it makes itself."""

    root: Path
    address: str
    sent: list[Sent] = field(default_factory=list)
    delay: float = 0.0  # seconds before each response
    rate: float = 0.0  # bytes a second, all responses together; 0: as fast as can be
    _line: threading.Lock = field(default_factory=threading.Lock)
    _bodies: dict[Path, bytes] = field(default_factory=dict)

    def body(self, path: Path) -> bytes:
        """Return a file as it is sent, compressed where that helps."""
        if path not in self._bodies:
            raw = path.read_bytes()
            self._bodies[path] = gzip.compress(raw, LEVEL, mtime=0) if path.suffix in _COMPRESSED else raw
        return self._bodies[path]

    def wait(self, size: int) -> None:
        """Take the time that a slow connection takes for a response."""
        time.sleep(self.delay)
        if self.rate:
            with self._line:
                time.sleep(size / self.rate)

    def between(self, start: float, end: float, prefixes: tuple[str, ...]) -> list[Sent]:
        """Return what was sent below any of `prefixes` in a stretch of time."""
        return [each for each in self.sent if start <= each.when <= end and each.path.startswith(prefixes)]


@contextmanager
def serving(root: Path) -> Iterator[Host]:
    """Serve the files below `root` for as long as the block runs."""
    host = Host(root, "")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1  # head and body in one go

        def do_GET(self) -> None:
            _answer(self, root, host)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that it has there
            pass

    server = ThreadingHTTPServer((HERE, 0), Handler)
    server.daemon_threads = True
    host.address = f"http://{HERE}:{server.server_address[1]}/"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()


def _answer(request: BaseHTTPRequestHandler, root: Path, host: Host) -> None:
    asked = unquote(urlsplit(request.path).path)
    path = root / asked.lstrip("/")
    path = path / "index.html" if asked.endswith("/") else path
    if not path.is_file():
        request.send_error(404)
        return
    body = host.body(path)
    host.wait(len(body))
    request.send_response(200)
    request.send_header("Content-Type", mimetypes.guess_type(path.name)[0] or "application/octet-stream")
    request.send_header("Content-Length", str(len(body)))
    if path.suffix in _COMPRESSED:
        request.send_header("Content-Encoding", "gzip")
    request.end_headers()
    host.sent.append(Sent(asked, len(body), time.time()))
    request.wfile.write(body)
