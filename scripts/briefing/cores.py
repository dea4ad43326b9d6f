"""Work on all processors: by forked workers, which know all that this process knows and hand back results alone."""

import errno
import gc
import os
import pickle
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, NoReturn, TypeVar, cast

Batch = TypeVar("Batch")
Result = TypeVar("Result")

PASSING = {"passing": True}  # `extra` of what is logged of a long build's course: it is true of that build alone
_function: Callable[[Any], Any] | None = None  # what a worker was forked to do; a closure can't be sent to it


def spread(function: Callable[[Batch], Result], batches: Sequence[Batch]) -> Iterator[Result]:
    """Yield `function(batch)` for each batch, in order.

    In workers where there are several batches and processors; in this process where it can't be forked: on Windows, and
    while other threads run, whose locks a fork would keep for ever. What `function` raises is raised here.
    """
    workers = min(processors(), len(batches))
    if workers < 2 or not _can_fork():
        yield from map(function, batches)
        return
    # They take a while to be had, and few builds need them.
    import multiprocessing  # noqa: PLC0415
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    global _function  # noqa: PLW0603 - a worker finds it there after the fork
    _function = function
    try:
        with ProcessPoolExecutor(workers, multiprocessing.get_context("fork")) as pool:
            yield from pool.map(_call, batches)
    finally:
        _function = None


def beside(function: Callable[[], Result]) -> Callable[[], Result]:
    """Begin `function` in a forked process; return what waits for its result, and raises what it raised.

    Where nothing can be forked, it is done when its result is asked for.
    """
    if processors() < 2 or not _can_fork():
        return function
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receiving)
        _tell(function, sending)
    os.close(sending)

    def wait() -> Result:
        with os.fdopen(receiving, "rb") as told:
            said = told.read()
        os.waitpid(child, 0)
        if not said:
            raise OSError(errno.ECHILD, "a worker was ended before its work")
        result, error = pickle.loads(said)  # noqa: S301 - our own child's
        if error is not None:
            raise error
        return cast("Result", result)

    return wait


def once(wait: Callable[[], Result]) -> Callable[[], Result]:
    """Return what gives the result of `wait`, which is asked for it once."""
    return cache(wait)


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector of reference circles rest: where much is made and kept, it looks through all of it again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_batches(things: Sequence[Batch], size: int) -> list[Sequence[Batch]]:
    """Return a sequence cut into stretches of `size`, the last one shorter."""
    return [things[start : start + size] for start in range(0, len(things), size)]


def _can_fork() -> bool:
    return hasattr(os, "fork") and threading.active_count() == 1


def _tell(function: Callable[[], Any], sending: int) -> NoReturn:
    """Send what a function returns or raises, and end this process: nothing of its parent's is to be done twice."""
    try:
        try:
            said = pickle.dumps((function(), None))
        except BaseException as error:  # raised where somebody waits
            said = pickle.dumps((None, error))
        with os.fdopen(sending, "wb") as told:
            told.write(said)
    finally:
        os._exit(0)


def _call(batch: Any) -> Any:
    assert _function is not None  # set before the fork
    return _function(batch)
