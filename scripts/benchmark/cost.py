"""Time and memory of a step, or of another program."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

# `ru_maxrss` counts kilobytes, on macOS bytes (getrusage(2)).
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass
class Cost:
    """Seconds on the clock, seconds of the processors (all threads), and the most memory so far, in megabytes."""

    wall: float = 0.0
    cpu: float = 0.0
    peak: float = 0.0


@contextmanager
def step(costs: dict[str, Cost], name: str) -> Iterator[None]:
    """Note in `costs[name]` what the block cost this process."""
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _PEAK_UNIT / 1e6
    costs[name] = Cost(time.perf_counter() - wall, time.process_time() - cpu, peak)


def run(command: Sequence[str], log: Path, cwd: Path | None = None) -> Cost:
    """Run a program, its output to `log`, and return its cost; RuntimeError with the output if it fails."""
    start = time.perf_counter()
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, cwd=cwd)  # noqa: S603 - our own commands, no shell
        _, status, usage = os.wait4(process.pid, 0)  # tells what this child used, which `wait` doesn't
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{log.read_text(encoding='utf-8', errors='replace')}")
    return Cost(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _PEAK_UNIT / 1e6)
