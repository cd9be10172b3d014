"""Many cases at once: kernels on NumPy and Numba against NumPy and Polars by hand, OpenFisca and ZEN, in one run."""

from __future__ import annotations

import importlib
import statistics
import sys
import time
from collections.abc import Callable, Container, Iterator
from typing import Any

import numpy as np
import polars as pl
import pyarrow as pa

from bench.columns import cases, rules, starting, with_numpy, with_polars
from bench.table import Row, at_least, at_most, plain

ACT, EDITION = "kzrules.p1200000148", "P2200000807"
NAME = "columns"
TWO_THREADS, ONE_THREAD = "kernel on Numba, 2 threads", "kernel on Numba, 1 thread, on the clock"
BY_POLARS = "Polars by hand, all threads"
THREADED = (TWO_THREADS, ONE_THREAD, BY_POLARS)
WITH_BOUNDS = "kernel on Numba, 1 thread, with bounds"
COPY = "a plain copy of the same bytes"
COPY_WITH_BOUNDS = "a plain copy, with the bytes of bounds"


def rows(quick: bool) -> Iterator[Row]:
    """Yield millions of cases a second, and the ratios that the targets speak of."""
    act = importlib.import_module(ACT)
    columns = importlib.import_module(f"{ACT}.columns")
    calendar_module = importlib.import_module("kzrules.working_days")
    count = 100_000 if quick else 1_000_000
    given = cases.documents(10_000 if quick else cases.DIFFERENT)
    table = cases.table(act.FACTS, given, count)
    calendar = with_numpy.calendar_of(calendar_module.WORKING_DAYS)
    arrays = with_numpy.arrays(table)
    frame = pl.from_arrow(table)
    by_hand, by_polars = with_numpy.Judge(calendar), with_polars.Judge(calendar)
    kernels = {
        "kernel on NumPy": columns.kernel(edition=EDITION, bounds=False, engine="numpy"),
        "kernel on Numba, 1 thread": columns.kernel(edition=EDITION, bounds=False, engine="numba"),
        TWO_THREADS: columns.kernel(edition=EDITION, bounds=False, engine="numba", threads=2),
    }
    batch = table.to_batches()[0]
    works: dict[str, Callable[[], object]] = {
        name: (lambda kernel=kernel: kernel.judge(batch)) for name, kernel in kernels.items()
    }
    bounded = columns.kernel(edition=EDITION, engine="numba")
    bounded_on_numpy = columns.kernel(edition=EDITION, engine="numpy")
    works[WITH_BOUNDS] = lambda: bounded.judge(batch)
    works["kernel on NumPy, with bounds"] = lambda: bounded_on_numpy.judge(batch)
    works["NumPy by hand"] = lambda: by_hand.judge(arrays)
    works[BY_POLARS] = lambda: by_polars.judge(frame)
    expected = statuses_of(kernels["kernel on NumPy"], batch.slice(0, 10_000))
    agree("Numba", expected, statuses_of(kernels["kernel on Numba, 1 thread"], batch.slice(0, 10_000)))
    agree("NumPy by hand", expected, by_hand.judge(with_numpy.arrays(table.slice(0, 10_000))))
    answers = by_polars.judge(frame.head(10_000))
    agree("Polars by hand", expected, np.array([answers[rule.name].to_numpy() for rule in rules.RULES]))
    openfisca = _openfisca(calendar, arrays)
    if openfisca is not None:
        works["OpenFisca"] = lambda: openfisca.judge(arrays)
        agree("OpenFisca", expected, openfisca.judge(with_numpy.arrays(table.slice(0, 10_000))))
    works[COPY] = _copying(batch, kernels["kernel on NumPy"].judge(batch).batch)
    works[COPY_WITH_BOUNDS] = _copying(batch, bounded.judge(batch).batch)
    works[ONE_THREAD] = works["kernel on Numba, 1 thread"]
    taken = medians(works, 3 if quick else 9, THREADED)
    on_the_clock = taken.pop(ONE_THREAD)
    for name, seconds in taken.items():
        yield plain(NAME, name, count / seconds / 1e6, " M cases/s")
    yield from _ratios(taken)
    yield plain(NAME, "2 threads / 1, Numba, on the clock", on_the_clock / taken[TWO_THREADS], "×")
    yield from starting.rows(NAME, ACT, EDITION, quick)
    yield from _one_by_one(act, given[: 500 if quick else 10_000], expected, calendar_module.WORKING_DAYS)


def _ratios(taken: dict[str, float]) -> Iterator[Row]:
    numpy, numba = taken["kernel on NumPy"], taken["kernel on Numba, 1 thread"]
    yield at_least(NAME, "kernel on NumPy / NumPy by hand", taken["NumPy by hand"] / numpy, 1, "×")
    yield plain(NAME, "kernel on NumPy / Polars by hand", taken[BY_POLARS] / numpy, "×")
    if "OpenFisca" in taken:
        yield at_least(NAME, "kernel on NumPy / OpenFisca", taken["OpenFisca"] / numpy, 5, "×")
    yield at_least(NAME, "Numba, 1 thread / NumPy", numpy / numba, 5, "×")
    yield at_most(NAME, "time of Numba, 1 thread / of a plain copy", numba / taken[COPY], 5, "×")
    bounded = taken[WITH_BOUNDS]
    yield plain(NAME, "the same with bounds", bounded / taken[COPY_WITH_BOUNDS], "×")
    yield plain(NAME, "time of Numba, 1 thread, with bounds / without", bounded / numba, "×")


def _one_by_one(act: Any, given: list[dict[str, Any]], expected: Any, working_days: Any) -> Iterator[Row]:
    """Yield the row validator and ZEN, one case at a time."""
    records = [act.CASE_READER.read({path: _written(value) for path, value in case.items()})[0] for case in given]
    works: dict[str, Callable[[], object]] = {
        "row validator": lambda: [act.validate(record, edition=EDITION) for record in records]
    }
    try:
        from bench.columns import with_zen
    except ModuleNotFoundError as missing:
        print(f"ZEN is left out: {missing.name} is not installed (requirements/bench.txt)", file=sys.stderr)
    else:
        judge = with_zen.Judge()
        inputs = [with_zen.case_of(case, working_days) for case in given]
        agree("ZEN", expected[:, : len(given)], np.array([judge.judge(case) for case in inputs]).T)
        works["ZEN"] = lambda: [judge.judge(case) for case in inputs]
    taken = medians(works, 3)
    for name, seconds in taken.items():
        yield plain(NAME, f"{name}, one case", seconds / len(given) * 1e6, " µs")
    if "ZEN" in taken:
        yield at_least(NAME, "row validator / ZEN, one case at a time", taken["ZEN"] / taken["row validator"], 5, "×")


def _openfisca(calendar: Any, arrays: Any) -> Any:
    try:
        from bench.columns.with_openfisca import System
    except ModuleNotFoundError as missing:
        print(f"OpenFisca is left out: {missing.name} is not installed (requirements/bench.txt)", file=sys.stderr)
        return None
    return System(calendar, arrays)


def _written(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


def _copying(batch: pa.RecordBatch, answers: pa.RecordBatch) -> Callable[[], object]:
    """Return a copy of every byte that the kernel reads, and of every byte that it writes, to memory that is there."""
    buffers = [
        np.frombuffer(buffer, np.uint8)
        for each in (batch, answers)
        for column in each.columns
        for buffer in column.buffers()
        if buffer is not None
    ]
    copies = [np.zeros_like(buffer) for buffer in buffers]

    def copy() -> None:
        for target, buffer in zip(copies, buffers, strict=True):
            np.copyto(target, buffer)

    return copy


def medians(works: dict[str, Callable[[], object]], turns: int, threaded: Container[str] = ()) -> dict[str, float]:
    """Return the median time of each; they take turns, so that noise hits all.

    What has one thread is measured in processor time, which does not grow while others use the machine; what has
    several, on the clock.
    """
    taken: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        work()
    for _ in range(turns):
        for name, work in works.items():
            now = time.perf_counter if name in threaded else time.process_time
            start = now()
            work()
            taken[name].append(now() - start)
    return {name: statistics.median(times) for name, times in taken.items()}


def statuses_of(kernel: Any, batch: pa.RecordBatch) -> Any:
    """Return the status of every rule for every case, as the systems of the comparison give it."""
    answers = kernel.judge(batch).batch
    statuses = np.full((len(kernel.rules), batch.num_rows), rules.SATISFIED, np.int8)
    names = [rule.rpartition("/")[2] for rule in kernel.rules]
    assert names == [rule.name for rule in rules.RULES]
    codes = {
        "violated": rules.VIOLATED,
        "undetermined": rules.UNDETERMINED,
        "exempted": rules.EXEMPTED,
        "not_applicable": rules.NOT_APPLICABLE,
    }
    for name, code in codes.items():
        bits = answers[name].to_numpy()
        for place in range(len(names)):
            statuses[place][(bits >> np.uint64(place)) & np.uint64(1) == 1] = code
    return statuses


def agree(name: str, expected: Any, found: Any) -> None:
    """Stop the bench where a system says something else: it would be measured on other rules."""
    wrong = np.argwhere(np.asarray(expected) != np.asarray(found))
    if len(wrong):
        rule, case = wrong[0]
        raise SystemExit(
            f"{name} differs {len(wrong)} times, first in case {case}, {rules.RULES[rule].name}: "
            f"{found[rule][case]}, expected {expected[rule][case]}"
        )
