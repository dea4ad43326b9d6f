"""Work on all processors, by forked workers, which know all that this process knows and hand back results alone; and
undisturbed.
"""

import errno
import gc
import os
import pickle
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any, Generic, NoReturn, TypeVar, cast

Batch = TypeVar("Batch")
Result = TypeVar("Result")

PASSING = {"passing": True}  # `extra` of what is logged of a long build's course: it is true of that build alone
_Pipe = tuple[int, int]
_ENDED = "a worker was ended before its work"
_own_threads = 0  # of this module, which hold no lock
_function: Callable[[Any], Any] | None = None  # what a worker was forked to do; a closure can't be sent to it


def spread(function: Callable[[Batch], Result], batches: Sequence[Batch]) -> Iterator[Result]:
    """Yield `function(batch)` for each batch, in order.

    In workers where there are several batches and processors; in this process where it can't be forked: on Windows, and
    while other threads run, whose locks a fork would keep for ever. What `function` raises is raised here; OSError
    where somebody else has ended a worker.
    """
    workers = min(processors(), len(batches))
    if workers < 2 or not _can_fork():
        yield from map(function, batches)
        return
    # They take a while to be had, and few builds need them.
    import multiprocessing  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor  # noqa: PLC0415

    global _function  # noqa: PLW0603 - a worker finds it there after the fork
    before, _function = _function, function
    context = multiprocessing.get_context("fork")
    try:
        with _alive() as alive, ProcessPoolExecutor(workers, context, _follow, (alive,)) as pool:
            yield from pool.map(_call, batches)
    except BrokenProcessPool as error:
        raise OSError(errno.ECHILD, _ENDED) from error
    finally:
        _function = before


def _nothing() -> None:
    """Drop what was never begun."""


@dataclass(frozen=True)
class Beside(Generic[Result]):
    """Work that was begun. Called, it waits for the result, and raises what the work raised; `drop` ends it instead, and
    does nothing where somebody has waited.
    """

    wait: Callable[[], Result]
    drop: Callable[[], None] = _nothing

    def __call__(self) -> Result:
        """Return the result; to be asked for once."""
        return self.wait()


def beside(function: Callable[[], Result]) -> Beside[Result]:
    """Begin `function` in a forked process. Where nothing can be forked, it is done when its result is asked for."""
    if processors() < 2 or not _can_fork():
        return Beside(function)
    receiving, sending = os.pipe()
    living, ended = ExitStack(), threading.Event()
    alive = living.enter_context(_alive())
    child = os.fork()
    if child == 0:
        try:
            os.close(receiving)
            _follow(alive)
            _tell(function, sending)
        finally:
            os._exit(1)  # whatever happened: it must not go on as its parent would
    os.close(sending)

    def wait() -> Result:
        ended.set()
        with living:
            with os.fdopen(receiving, "rb") as told:
                said = told.read()
            _, status = os.waitpid(child, 0)
        if status:
            raise OSError(errno.ECHILD, _ENDED)
        result, error = pickle.loads(said)  # noqa: S301 - our own child's
        if error is not None:
            raise error
        return cast("Result", result)

    def drop() -> None:
        if ended.is_set():
            return
        ended.set()
        with living:
            os.close(receiving)
            os.kill(child, signal.SIGKILL)  # at once, whatever it does: somebody is about to remove what it made
            os.waitpid(child, 0)

    return Beside(wait, drop)


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
    return hasattr(os, "fork") and threading.active_count() == 1 + _own_threads


@contextmanager
def _alive() -> Iterator[_Pipe]:
    """Hold a pipe that comes to its end as soon as this process is no more, or wants no result any more."""
    pipe = os.pipe()
    try:
        yield pipe
    finally:
        for end in pipe:
            os.close(end)


def _follow(parent: _Pipe) -> None:
    """Let this worker be interrupted by its parent alone, and end with it: it would wait for ever, and hold its lock."""
    global _own_threads  # noqa: PLW0603 - of this process
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()  # what the parent has made is not looked through, and stays shared; what is made here is collected
    gc.enable()
    reading, writing = parent
    os.close(writing)  # so that the parent alone has it

    def wait() -> None:
        os.read(reading, 1)
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()
    _own_threads = 1


def _tell(function: Callable[[], Any], sending: int) -> NoReturn:
    """Send what a function returns or raises, and end this process: nothing of its parent's is to be done twice."""
    status = 1
    try:
        try:
            said = pickle.dumps((function(), None))
        except BaseException as error:  # raised where somebody waits
            said = pickle.dumps((None, error))
        with os.fdopen(sending, "wb") as told:
            told.write(said)
        status = 0
    finally:
        os._exit(status)


def _call(batch: Any) -> Any:
    assert _function is not None  # set before the fork
    return _function(batch)
