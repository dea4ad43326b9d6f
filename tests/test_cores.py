"""Work on several processors comes to what it comes to on one."""

import os
import threading
from collections.abc import Sequence

import pytest

from briefing import cores
from briefing.cores import in_batches, spread

NUMBERS = list(range(50))


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
