"""Work on several processors comes to what it comes to on one."""

import errno
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from briefing import cores
from briefing.cores import beside, in_batches, spread

NUMBERS = list(range(50))
CAN_FORK = cores._can_fork


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fork as in a process without other threads: other tests may have left one behind in this one."""
    monkeypatch.setattr(cores, "_can_fork", lambda: True)


def test_results_come_in_order_from_other_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A closure may be what they do: it is forked, not sent."""
    monkeypatch.setattr(cores, "processors", lambda: 2)
    more = 7

    def work(batch: Sequence[int]) -> tuple[int, list[int]]:
        return os.getpid(), [each + more for each in batch]

    found = list(spread(work, in_batches(NUMBERS, 8)))
    assert [each for _, batch in found for each in batch] == [each + 7 for each in NUMBERS]
    assert os.getpid() not in {process for process, _ in found}


@pytest.mark.parametrize("count", [1, 0])
def test_little_work_is_done_here(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    """One batch, or none, is not worth a fork."""
    monkeypatch.setattr(cores, "processors", lambda: 2)
    batches = in_batches(NUMBERS, 50)[:count]
    assert list(spread(lambda _: os.getpid(), batches)) == [os.getpid()] * count


def test_beside_other_threads_nothing_is_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock that another thread holds would be held in the child for ever."""
    monkeypatch.setattr(cores, "processors", lambda: 2)
    monkeypatch.setattr(cores, "_can_fork", CAN_FORK)
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert set(spread(lambda _: os.getpid(), in_batches(NUMBERS, 8))) == {os.getpid()}
    finally:
        done.set()
        thread.join()


def test_what_a_worker_raises_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if it had been done here."""
    monkeypatch.setattr(cores, "processors", lambda: 2)

    def work(batch: Sequence[int]) -> None:
        raise OSError(28, "No space left on device", f"file {batch[0]}")

    with pytest.raises(OSError, match="No space left on device: 'file 0'"):
        list(spread(work, in_batches(NUMBERS, 25)))


def killed(_: object = None) -> None:
    """Do as a worker does whom the system ends because it has no more memory."""
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_worker_that_is_killed_is_an_error_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system ends a process when memory runs out: nobody waits for it, and what it had is not taken for made."""
    monkeypatch.setattr(cores, "processors", lambda: 2)
    with pytest.raises(OSError, match="a worker was ended") as found:
        list(spread(killed, in_batches(NUMBERS, 25)))
    assert found.value.errno == errno.ECHILD
    wait = beside(killed)
    with pytest.raises(OSError, match="a worker was ended"):
        wait()


def test_what_was_begun_beside_can_be_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of it is done any more, and no process of it is left."""
    monkeypatch.setattr(cores, "processors", lambda: 2)
    begun = tmp_path / "begun"

    def endless() -> None:
        while True:
            (tmp_path / "new").write_text(str(os.getpid()))
            (tmp_path / "new").replace(begun)
            time.sleep(0.01)

    work = beside(endless)
    while not begun.exists():
        time.sleep(0.01)
    process = int(begun.read_text())
    work.drop()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    begun.unlink()
    work.drop()
    time.sleep(0.1)
    assert not begun.exists()


def test_work_beside_may_be_spread(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker of its own has workers, too."""
    monkeypatch.setattr(cores, "processors", lambda: 2)
    wait = beside(lambda: [os.getpid(), *spread(lambda _: os.getpid(), in_batches(NUMBERS, 25))])
    found = wait()
    assert len(found) == 3 and found[0] not in found[1:] and os.getpid() not in found


# Holds a lock as a build does, forks workers, and is killed when both of them work.
DYING = r"""
import fcntl, os, signal, sys, time
from briefing import cores
cores.processors = lambda: 2
lock = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT)
fcntl.flock(lock, fcntl.LOCK_EX)
os.write(1, b"%d\n" % os.getpid())
def work(_):
    os.write(1, b"%d\n" % os.getpid())
    time.sleep(300)
wait = cores.beside(lambda: work(0))
list(cores.spread(work, [1, 2]))
"""


def test_workers_end_with_their_parent(tmp_path: Path) -> None:
    """A build that is killed leaves nobody who holds its lock and waits for work that nobody has."""
    script = [sys.executable, "-c", DYING, str(tmp_path / "lock")]
    with subprocess.Popen(script, stdout=subprocess.PIPE, text=True) as started:  # noqa: S603 - our own script
        assert started.stdout
        assert len({started.stdout.readline() for _ in range(4)}) == 4
        started.kill()
        assert started.stdout.read() == ""  # comes to its end when nobody is left who could write


def test_a_result_that_nobody_asks_for_is_not_waited_for() -> None:
    """Where the work beside it has failed: neither at the end, nor with a word."""
    script = "from briefing import cores; cores.processors = lambda: 2\n"
    script += "wait = cores.beside(lambda: bytes(1 << 20))\nraise SystemExit(3)"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, timeout=60)  # noqa: S603
    assert (said.returncode, said.stderr) == (3, b"")
