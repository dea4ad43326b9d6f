"""A folder served on loopback as a web server would: below a path, with headers, compressed, and with a log."""

import gzip
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".csv": "text/csv; charset=utf-8",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
}
SQUEEZABLE = ("text/", "application/json", "application/xml", "image/svg+xml")


@dataclass(frozen=True)
class Sent:
    """One answer: the path asked for (below the prefix, no query), its status, and the bytes of the body as sent."""

    path: str
    query: str
    status: int
    size: int


@dataclass
class Served:
    """A folder that is being served; `log` grows with every answer."""

    folder: Path
    address: str  # of the site's root, with a slash at the end
    log: list[Sent] = field(default_factory=list)

    def sent(self, below: str = "") -> int:
        """Return the bytes of all bodies sent so far of files whose path begins with `below`."""
        return sum(each.size for each in self.log if each.path.startswith(below))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept, as on any web server
    timeout = 60  # seconds; a connection that is kept and never used doesn't hold its thread for ever
    server: "_Server"

    def do_GET(self) -> None:
        """Answer with a file, the index of a folder, or 404.html."""
        address = urlsplit(self.path)
        path = unquote(address.path).removeprefix(self.server.prefix)
        inside = unquote(address.path).startswith(self.server.prefix) and ".." not in path
        file = self.server.served.folder / path
        if inside and file.is_dir() and path and not path.endswith("/"):
            moved = {"Location": f"{address.path}/" + (f"?{address.query}" if address.query else "")}
            self._answer(path, HTTPStatus.MOVED_PERMANENTLY, b"", moved)
            return
        file = file / "index.html" if file.is_dir() else file
        found = inside and file.is_file()
        body = file if found else self.server.served.folder / "404.html"
        status = HTTPStatus.OK if found else HTTPStatus.NOT_FOUND
        kind = TYPES.get(body.suffix, "application/octet-stream")
        self._answer(path, status, body.read_bytes() if body.is_file() else b"", {"Content-Type": kind})

    def _answer(self, path: str, status: HTTPStatus, body: bytes, headers: Mapping[str, str]) -> None:
        wanted = "gzip" in self.headers.get("Accept-Encoding", "")
        squeezed = self.server.compress and wanted and headers.get("Content-Type", "").startswith(SQUEEZABLE)
        if squeezed:
            body = gzip.compress(body, 6, mtime=0)
        self.server.served.log.append(Sent(path, urlsplit(self.path).query, status, len(body)))
        self.send_response(status)
        for name, value in {**headers, **self.server.headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        if squeezed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: the log is kept, not printed."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True  # a connection that the browser keeps open doesn't keep the test run alive
    block_on_close = False

    def __init__(self, served: Served, prefix: str, headers: Mapping[str, str], compress: bool) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.prefix, self.headers, self.compress = prefix, headers, compress
        self.served = served
        served.address = f"http://127.0.0.1:{self.server_port}{prefix}"

    def handle_error(self, *_: Any) -> None:
        """Say nothing: a browser that leaves a page hangs up in the middle of an answer."""


@contextmanager
def serving(
    folder: Path, *, prefix: str = "/", headers: Mapping[str, str] | None = None, compress: bool = False
) -> Iterator[Served]:
    """Serve a folder below `prefix` (a path with slashes at both ends) on a free port until the block is left."""
    served = Served(folder, "")
    server = _Server(served, prefix, headers or {}, compress)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
