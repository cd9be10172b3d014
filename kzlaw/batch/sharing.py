"""Pieces of a source and a task → what it makes of every piece, in order, by several threads or processes."""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections import deque
from collections.abc import Callable, Container, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from queue import SimpleQueue
from typing import TypeVar

import pyarrow as pa
from msgspec.structs import replace

from kzlaw.batch.model import Columns, Piece, Source, Start, Stretch

Given = TypeVar("Given")
Result = TypeVar("Result")
_Results = SimpleQueue[tuple[Result] | None]


def each_piece(
    source: Source,
    start: Start,
    task: Callable[[Piece], Result],
    jobs: int,
    *,
    threads: bool,
    done: Container[int] = (),
) -> Iterator[Result]:
    """Yield what ``task`` makes of every piece from a start on, in order; those that are done are left out.

    Where the source can be read in several places at once, each thread reads what it judges: the reading is then no
    longer the work of one that the others wait for.
    """
    if jobs > 1 and threads and source.stretches is not None:
        yield from _each_of_stretches(source.stretches(start), task, jobs, done)
        return
    pieces: Iterator[Piece] = (
        piece for piece in source.pieces(start) if piece.number >= start.number and piece.number not in done
    )
    if jobs > 1 and not threads:
        pieces = map(_alone, pieces)
    yield from each(pieces, task, jobs, threads=threads)


def _alone(piece: Piece) -> Piece:
    """Return a piece that is no part of a larger one: a process would be sent all of that."""
    return replace(piece, batch=pa.concat_batches([piece.batch])) if isinstance(piece, Columns) else piece


def _each_of_stretches(
    stretches: Iterator[Stretch], task: Callable[[Piece], Result], jobs: int, done: Container[int]
) -> Iterator[Result]:
    stopped = threading.Event()

    def judge(stretch: Stretch, found: _Results[Result]) -> None:
        try:
            for piece in stretch.pieces(done):
                if stopped.is_set():
                    return
                found.put((task(piece),))
        finally:
            found.put(None)

    with ThreadPoolExecutor(jobs) as workers:
        waiting: deque[tuple[Future[None], _Results[Result]]] = deque()
        try:
            for stretch in stretches:
                found: _Results[Result] = SimpleQueue()
                waiting.append((workers.submit(judge, stretch, found), found))
                if len(waiting) > 2 * jobs:
                    yield from _judged(*waiting.popleft())
            while waiting:
                yield from _judged(*waiting.popleft())
        finally:
            stopped.set()
            for future, _ in waiting:
                future.cancel()


def _judged(future: Future[None], found: _Results[Result]) -> Iterator[Result]:
    while (one := found.get()) is not None:
        yield one[0]
    future.result()  # what went wrong there is told here


def each(given: Iterator[Given], task: Callable[[Given], Result], jobs: int, *, threads: bool) -> Iterator[Result]:
    """Yield what ``task`` makes of everything given, in order; with several jobs only so much is held at a time."""
    if jobs <= 1:
        yield from map(task, given)
        return
    with _workers(jobs, threads) as workers:
        waiting: deque[Future[Result]] = deque()
        try:
            for one in given:
                waiting.append(workers.submit(task, one))
                if len(waiting) > 2 * jobs:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def _workers(jobs: int, threads: bool) -> Executor:
    if threads:
        return ThreadPoolExecutor(jobs)
    # A forked process would inherit the threads of the columns library half-way through their work.
    return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=_leave_stopping_to_the_parent)


def _leave_stopping_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
