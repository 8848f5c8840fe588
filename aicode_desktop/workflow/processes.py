"""Many things worked on by all processors, told in their order, whatever one of them does.

A hostile file may end the process that reads it. Then the things that it had in hand are given out
again one at a time, and only the one that ends a process every time is lost.
"""

import gc
import multiprocessing
import tempfile
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing.context import BaseContext
from typing import Any, Generic, TypeVar

_LONGEST_TEMPORARY_FOLDER = 60
_IN_HAND = 8  # things that a process takes at a time: handing over costs as much for one
_WAITING_PER_PROCESS = 3  # batches; the results of more would only fill memory

Thing = TypeVar("Thing")
Result = TypeVar("Result")


@dataclass(frozen=True)
class Work(Generic[Thing, Result]):
    """What is done with each thing. Functions are named, so that another process finds them.

    ``begin`` is called with ``begin_with`` once in each process; ``loaded_before`` are modules that
    processes have in common, where the system offers that; ``lost`` says what came of a thing that
    no process survives.
    """

    act: Callable[[Thing], Result]
    lost: Callable[[Thing], Result]
    begin: Callable[..., None]
    begin_with: tuple[Any, ...]
    loaded_before: tuple[str, ...]


def done_by_all(
    work: Work[Thing, Result], things: Sequence[Thing], *, processes: int
) -> Iterator[Result]:
    """Yield what comes of each of *things*, in their order, with that many processes at work."""
    context = _context(work.loaded_before)
    batches = deque(things[start : start + _IN_HAND] for start in range(0, len(things), _IN_HAND))
    while batches:
        waiting: deque[tuple[Sequence[Thing], Future[list[Result]]]] = deque()
        try:
            with _pool(work, context, processes) as pool:
                while batches or waiting:
                    while batches and len(waiting) < processes * _WAITING_PER_PROCESS:
                        batch = batches[0]  # stays there should there be no pool any more
                        waiting.append((batch, pool.submit(_all_done, work.act, batch)))
                        batches.popleft()
                    yield from waiting[0][1].result()
                    waiting.popleft()
        except BrokenProcessPool:
            in_hand = [thing for batch, _ in waiting for thing in batch]
            yield from _one_at_a_time(work, in_hand, context)


def _one_at_a_time(
    work: Work[Thing, Result], things: Sequence[Thing], context: BaseContext
) -> Iterator[Result]:
    left = deque(things)
    while left:
        try:
            with _pool(work, context, 1) as pool:
                while left:
                    yield from pool.submit(_all_done, work.act, [left[0]]).result()
                    left.popleft()
        except BrokenProcessPool:
            yield work.lost(left.popleft())


def _context(loaded_before: tuple[str, ...]) -> BaseContext:
    # A fork server is called through a socket in the folder of temporary files, and the name of a
    # socket has room for a hundred bytes.
    is_reachable = len(tempfile.gettempdir().encode()) <= _LONGEST_TEMPORARY_FOLDER
    if not is_reachable or "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__, *loaded_before])
    return context


def _pool(work: Work[Thing, Result], context: BaseContext, processes: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        processes, mp_context=context, initializer=_begin, initargs=(work.begin, work.begin_with)
    )


def _begin(begin: Callable[..., None], begin_with: tuple[Any, ...]) -> None:
    begin(*begin_with)
    # The libraries are here to stay, and garbage is collected between two batches.
    gc.disable()
    gc.collect()
    gc.freeze()


def _all_done(act: Callable[[Thing], Result], batch: Sequence[Thing]) -> list[Result]:
    try:
        return [act(thing) for thing in batch]
    finally:
        gc.collect()
