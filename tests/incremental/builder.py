"""Builds as a terminal starts them, one process each, but for the time that Python takes to import its libraries."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.doors.commands import ENVIRONMENT, ROOT

# Reads one order a line, forks, and says the child's exit status when it has ended: a child has libraries in memory,
# and nothing that an earlier build left there. Whoever hangs is ended by the alarm; `kill` is SIGKILL after so many
# seconds.
_SERVER = """
import json, os, signal, sys, time
import briefing.cli.build, briefing.cli.check, briefing.plugin, material, pymorphy3
from briefing.cli import main
print("ready", flush=True)
while line := sys.stdin.readline():
    order = json.loads(line)
    child = os.fork()
    if not child:
        signal.alarm(300)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
        os.dup2(2, 1)
        os.chdir(order["root"])
        sys.exit(main(order["arguments"]))
    if order["kill"] is not None:
        time.sleep(order["kill"])
        os.kill(child, signal.SIGKILL)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@dataclass(frozen=True)
class Told:
    """How a command has ended, and the lines that it has printed."""

    status: int
    lines: tuple[str, ...]

    def problems(self) -> list[str]:
        """Return the lines that are problems, warnings or notes."""
        return [line for line in self.lines if line.startswith(("seeds/", "content/"))]


class Builder:
    """Runs `briefing` commands in a project's folder, one at a time."""

    def __init__(self, log: Path, code: Path = ROOT / "scripts") -> None:
        self._log = log
        self._server = subprocess.Popen(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", _SERVER],
            env={**ENVIRONMENT, "PYTHONPATH": str(code)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._answer()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._server.stdin and self._server.stdout
        self._server.stdin.close()
        self._server.wait(300)
        self._server.stdout.close()

    def start(self, root: Path, *arguments: str, kill: float | None = None) -> None:
        """Begin a command; `wait` for it before the next."""
        assert self._server.stdin
        order = {"root": str(root), "arguments": arguments, "log": str(self._log), "kill": kill}
        self._server.stdin.write(json.dumps(order) + "\n")
        self._server.stdin.flush()

    def wait(self) -> Told:
        """Return how the command has ended."""
        status = int(self._answer())
        return Told(status, tuple(self._log.read_text(encoding="utf-8", errors="replace").splitlines()))

    def run(self, root: Path, *arguments: str, kill: float | None = None) -> Told:
        """Run a command to its end, or kill it after so many seconds."""
        self.start(root, *arguments, kill=kill)
        return self.wait()

    def build(self, root: Path, *arguments: str) -> Told:
        """Run `briefing build`, which has to succeed."""
        told = self.run(root, "build", *arguments)
        assert told.status == 0, "\n".join(told.lines)
        return told

    def _answer(self) -> str:
        assert self._server.stdout
        return self._server.stdout.readline().strip()
