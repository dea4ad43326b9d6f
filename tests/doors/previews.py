"""A `mkdocs serve`, a real one on a free port of this machine: started, listened to, asked, ended."""

import http.client
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from tests.doors.commands import ENVIRONMENT


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Preview:
    """A running `mkdocs serve`, and what it has said so far."""

    patience = 30.0  # seconds; a build of a small world takes less than one
    answered = 5.0  # seconds; an answer that doesn't come is a failure

    def __init__(self, root: Path, *args: str, port: int = 0) -> None:
        """Serve a project at a port, if not said at any that is free."""
        self.root, self.port, self.lines = root, port or free_port(), list[str]()
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter
            [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{self.port}", *args],
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
        self._process.wait(self.patience)
        self._reader.join()
        assert self._process.stderr
        self._process.stderr.close()

    def count(self, text: str) -> int:
        """Return how many lines hold a text."""
        return sum(text in line for line in self.lines)

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is so."""
        deadline = time.monotonic() + self.patience
        while not true():
            assert time.monotonic() < deadline and self._process.poll() is None, "\n".join(self.lines[-40:])
            time.sleep(0.02)

    def get(self, path: str) -> tuple[int, str]:
        """Return status and text of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.answered)
        try:
            connection.request("GET", f"/{path}")
            response = connection.getresponse()
            return response.status, response.read().decode()
        finally:
            connection.close()
