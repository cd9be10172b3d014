"""Millions of cases in a Parquet file → verdicts, a batch at a time: time by case, memory, and what reading costs.

`--long` adds a hundred million cases: three gigabytes on disk, and some minutes.
"""

from __future__ import annotations

import importlib
import itertools
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from bench.columns import ACT, EDITION, cases, medians
from bench.running import said
from bench.table import Row, at_least, at_most, plain

NAME = "parquet"
BATCH = 1 << 17
GROUP = 1 << 20
SAMPLE = 8
ENGINES = {"numba": "Numba, 1 thread", "numpy": "NumPy"}
MOST_MEMORY = 1500
MOST_GROWTH = 1.25
LEAST_SHARE = 0.5


def rows(quick: bool) -> Iterator[Row]:
    """Yield for each size the rate and the memory, and how the rate compares with that of the kernel alone."""
    sizes = {size: tuple(ENGINES) for size in ((250_000, 1_000_000) if quick else (2_500_000, 10_000_000))}
    if "--long" in sys.argv:
        sizes[100_000_000] = ("numba",)
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for size, engines in sizes.items():
            file = Path(folder, "cases.parquet")
            _write(file, size)
            found[size] = {engine: _in_a_process_of_its_own(file, engine) for engine in engines}
    for size, measured in found.items():
        name = f"{size / 1e6:g} million cases"
        for engine, one in measured.items():
            how = ENGINES[engine]
            yield plain(NAME, f"{name} from Parquet, {how}", size / one["seconds"] / 1e6, " million/s")
            yield at_most(NAME, f"{name} from Parquet, {how}, peak memory", one["memory"], MOST_MEMORY, " MB")
    for engine, how in ENGINES.items():
        judged = [size for size, engines in sizes.items() if engine in engines]
        least, most = judged[0], judged[-1]
        first, last = found[least][engine], found[most][engine]
        growth = last["processor"] / most / (first["processor"] / least)
        what = f"processor time by case, {most / 1e6:g} million / {least / 1e6:g} million, {how}"
        yield at_most(NAME, what, growth, MOST_GROWTH, "×")
        yield plain(NAME, f"kernel alone, {how}", 1 / last["judging"] / 1e6, " million/s")
        if engine == "numba":
            yield plain(NAME, "reading alone, by Arrow", 1 / last["reading"] / 1e6, " million/s")
        share = last["judging"] / last["both"]
        yield at_least(NAME, f"rate from Parquet / of the kernel alone, {how}", share, LEAST_SHARE, "×")


def _write(file: Path, count: int) -> None:
    """Write so many cases, in groups of a million."""
    act = importlib.import_module(ACT)
    group = cases.table(act.FACTS, cases.documents(cases.DIFFERENT), min(count, GROUP))
    with pq.ParquetWriter(file, group.schema, compression="lz4") as writer:
        for first in range(0, count, GROUP):
            writer.write_table(group.slice(0, min(GROUP, count - first)), row_group_size=GROUP)


def _in_a_process_of_its_own(file: Path, engine: str) -> dict[str, float]:
    found: dict[str, float] = json.loads(
        said(sys.executable, "-m", "bench.parquet", str(file), engine).splitlines()[-1]
    )
    return found


def measure(file: Path, engine: str) -> dict[str, float]:
    """Judge a file; return the seconds, the peak memory, and the seconds by case of each half of the work alone."""
    kernel: Any = importlib.import_module(f"{ACT}.columns").kernel(edition=EDITION, bounds=False, engine=engine)
    found = _by_turns(file, kernel)
    start, busy = time.perf_counter(), time.process_time()
    total, violated = _judge(_batches(file), kernel)
    seconds, processor = time.perf_counter() - start, time.process_time() - busy
    if total != pq.ParquetFile(file).metadata.num_rows or not 0 < violated < total:
        raise SystemExit(f"of {total} cases {violated} are violated: that cannot be")
    scale = 1 if sys.platform == "darwin" else 1024
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale / 1e6
    return {"seconds": seconds, "processor": processor, "memory": memory, **found}


def _judge(batches: Iterator[pa.RecordBatch], kernel: Any) -> tuple[int, int]:
    """Judge batches, each while the next is read: no more than two are held. Return how many cases, and violated."""
    total = violated = 0
    with ThreadPoolExecutor(1) as reader:
        following = reader.submit(next, batches, None)
        while (batch := following.result()) is not None:
            following = reader.submit(next, batches, None)
            answers = kernel.judge(batch).batch
            total += answers.num_rows
            violated += int(np.count_nonzero(answers["violated"].to_numpy()))
    return total, violated


def _batches(file: Path) -> Iterator[pa.RecordBatch]:
    schema = pq.read_schema(file)
    choices = [field.name for field in schema if pa.types.is_dictionary(field.type)]
    with pq.ParquetFile(file, read_dictionary=choices) as opened:
        # Asked for all groups at once, Arrow keeps something of each of them, until memory is full.
        for group in range(opened.num_row_groups):
            yield from opened.iter_batches(BATCH, row_groups=[group])


def _by_turns(file: Path, kernel: Any) -> dict[str, float]:
    """Return the seconds by case of judging alone, of reading alone, and of both, on the first of the cases."""
    sample = list(itertools.islice(_batches(file), SAMPLE))
    works: dict[str, Callable[[], object]] = {
        "judging": lambda: [kernel.judge(batch) for batch in sample],
        "reading": lambda: list(itertools.islice(_batches(file), SAMPLE)),
        "both": lambda: _judge(itertools.islice(_batches(file), SAMPLE), kernel),
    }
    count = sum(batch.num_rows for batch in sample)
    return {name: seconds / count for name, seconds in medians(works, 7, works).items()}


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), sys.argv[2])))
