"""A `mkdocs serve` and its reader: a browser that asks as MkDocs's own script does, and counts what the server does."""

import http.client
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from tests.doors.commands import ENVIRONMENT

PATIENCE = 300.0  # seconds; ends a test that hangs
_RELOAD = re.compile(r"livereload\((\d+), (\d+)\);\s*</script>")


class Served:
    """A running `mkdocs serve`, and what it has said so far."""

    def __init__(self, root: Path, port: int = 0) -> None:
        """Serve a project at a port, if not said at any that is free."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = port or int(probe.getsockname()[1])
        self.lines = list[str]()
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter
            [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{self.port}"],
            cwd=root,
            env=dict(ENVIRONMENT),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self.until(lambda: self.count("Serving on") > 0)

    def _read(self) -> None:
        assert self._process.stderr
        self.lines.extend(line.rstrip("\n") for line in iter(self._process.stderr.readline, ""))

    def stop(self) -> None:
        """End it as Ctrl-C does."""
        self._process.send_signal(signal.SIGINT)
        self._process.wait(PATIENCE)
        self._reader.join()
        assert self._process.stderr
        self._process.stderr.close()

    def count(self, text: str) -> int:
        """Return how many lines hold a text."""
        return sum(text in line for line in self.lines)

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is so."""
        deadline = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < deadline and self._process.poll() is None, "\n".join(self.lines[-40:])
            time.sleep(0.02)

    def get(self, path: str) -> tuple[int, str]:
        """Return status and text of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", f"/{path}")
            response = connection.getresponse()
            return response.status, response.read().decode()
        finally:
            connection.close()

    def page(self, path: str) -> tuple[int, str]:
        """Return status and text of a page without the script that MkDocs adds."""
        status, text = self.get(path)
        return status, re.sub(r"<script>\s*var livereload.*?</script>", "", text, flags=re.DOTALL)

    def seen(self, path: str, text: str) -> None:
        """Wait as an open page does: it asks what is new and loads itself again, until it shows a text."""
        deadline = time.monotonic() + PATIENCE
        while text not in (page := self.get(path)[1]):
            assert time.monotonic() < deadline and self._process.poll() is None, "\n".join(self.lines[-40:])
            ((epoch, request),) = _RELOAD.findall(page)
            self.get(f"livereload/{epoch}/{request}")

    def memory(self) -> int:
        """Return the bytes that the server and the processes it has started hold in memory."""
        return sum(map(_resident, _family(self._process.pid)))


def _family(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task")
    children = [int(child) for task in tasks.iterdir() for child in (task / "children").read_text().split()]
    return [pid, *(each for child in children for each in _family(child))]


def _resident(pid: int) -> int:
    (line,) = [each for each in Path(f"/proc/{pid}/status").read_text().splitlines() if each.startswith("VmRSS")]
    return int(line.split()[1]) * 1024
