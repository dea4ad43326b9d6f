"""Programs in processes of their own: what each of them takes, together with the processes that it starts."""

import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SCRIPTS = Path(__file__).parents[1]
# What is measured is the code that stands beside this one, whichever the environment has installed.
_ENVIRONMENT = {"PYTHONPATH": str(SCRIPTS), "NO_MKDOCS_2_WARNING": "1"}
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024  # `ru_maxrss` counts kilobytes, on macOS bytes (getrusage(2))
_LOOK = 0.005  # seconds between two looks at files: what a moment may be late by
_SAMPLE, _SLOWEST = 0.2, 1.0  # seconds between two looks at the memory, and where a look takes long
_SPARING = 20  # times as long as a look took there is none
_GRACE = 60  # seconds that a program has to end in once it was asked to


@dataclass(frozen=True)
class Usage:
    """Seconds on the clock, seconds of the processors, and megabytes, of a program and the processes that it started.

    `peak` is the most that the largest of these had; `together` the most that all had at one time, pages that they share
    counted once (Pss, sampled; Linux only). With one process the two are the same.
    """

    wall: float
    cpu: float
    peak: float
    together: float


class Program:
    """A program that was started; `look` is called again and again, on another thread, until it has ended."""

    def __init__(self, command: Sequence[str], log: Path, cwd: Path, look: Callable[[], None] = lambda: None) -> None:
        self._command, self._log, self._look = command, log, look
        self._largest, self._together, self._ended = 0.0, 0.0, threading.Event()
        # A process begins as a copy of this one, and the kernel counts that too: below it, only samples tell.
        self._ours = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _PEAK_UNIT / 1e6
        self.start = time.perf_counter()
        with log.open("wb") as output:
            self._process = subprocess.Popen(  # noqa: S603 - our own commands, no shell
                command, stdout=output, stderr=subprocess.STDOUT, cwd=cwd, env=os.environ | _ENVIRONMENT
            )
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()

    def wait(self) -> Usage:
        """Return what it took, once it has ended; RuntimeError with the end of its output if it failed."""
        usage = self._wait()
        if self._process.returncode:
            raise RuntimeError(self._failed())
        return usage

    def stop(self) -> Usage:
        """Interrupt it as Ctrl-C does, and return what it took until it had ended."""
        os.kill(self._process.pid, signal.SIGINT)  # not `send_signal`, which may take the usage of a process that ended
        killer = threading.Timer(_GRACE, self._process.kill)
        killer.start()
        try:
            return self._wait()
        finally:
            killer.cancel()

    def must_run(self) -> None:
        """Raise RuntimeError with the end of its output if it has ended."""
        if os.waitid(os.P_PID, self._process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            raise RuntimeError(self._failed())

    def _wait(self) -> Usage:
        try:
            _, status, used = os.wait4(self._process.pid, 0)  # with what it and those it waited for used
            wall = time.perf_counter() - self.start
        finally:
            self._ended.set()
            self._watcher.join()
        self._process.returncode = os.waitstatus_to_exitcode(status)
        self._look()
        peak = used.ru_maxrss * _PEAK_UNIT / 1e6
        if self._largest and peak <= self._ours:
            peak = self._largest
        return Usage(wall, used.ru_utime + used.ru_stime, peak, max(peak, self._together))

    def _watch(self) -> None:
        due = 0.0
        while not self._ended.wait(_LOOK):
            self._look()
            if (start := time.perf_counter()) > due:
                family = _family(self._process.pid)
                self._largest = max([self._largest, *(_memory(pid, "status", "VmHWM:") for pid in family)])
                self._together = max(self._together, _shared_once(family))
                due = start + min(max(_SAMPLE, _SPARING * (time.perf_counter() - start)), _SLOWEST)

    def _failed(self) -> str:
        said = self._log.read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join([f"{' '.join(map(str, self._command))} has ended:", *said[-20:]])


def run(command: Sequence[str], log: Path, cwd: Path, look: Callable[[], None] = lambda: None) -> Usage:
    """Run a program, its output to `log`, and return what it took; RuntimeError with its last output if it fails."""
    return Program(command, log, cwd, look).wait()


def tool(name: str) -> str:
    """Return where a command of the environment is that runs this; FileNotFoundError if it isn't there."""
    place = Path(sys.executable).with_name(name)
    if not place.exists():
        raise FileNotFoundError(f"there is no {place}: run this with the Python of the project's environment")
    return str(place)


def interruptible() -> None:
    """Let programs that are started from now on heed Ctrl-C: a shell has its background jobs ignore it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _family(pid: int) -> list[int]:
    """Return a process and all that descend from it."""
    found = [pid]
    for each in found:
        for children in Path(f"/proc/{each}/task").glob("*/children"):
            with suppress(OSError):  # it has ended
                found += map(int, children.read_text().split())
    return found


def _shared_once(pids: Sequence[int]) -> float:
    """Return the megabytes that processes have together; 0 for one alone, whose peak the kernel knows."""
    return sum(_memory(pid, "smaps_rollup", "Pss:") for pid in pids) if len(pids) > 1 else 0.0


def _memory(pid: int, name: str, field: str) -> float:
    """Return a field of a file of /proc, there in kB, as megabytes; 0 where there is none (any more)."""
    try:
        lines = Path(f"/proc/{pid}/{name}").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith(field))
