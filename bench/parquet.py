"""Millions of cases in a Parquet file → verdicts, read as `kzlaw validate` reads them: time, memory, and their shares.

`--long` adds a hundred million cases: three gigabytes on disk, and some minutes.
"""

from __future__ import annotations

import datetime
import importlib
import itertools
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from msgspec.structs import replace

from bench.columns import ACT, EDITION, cases, medians
from bench.running import ROOT, said
from bench.table import Row, at_least, at_most, plain
from kzlaw.batch.engines import facts_of
from kzlaw.batch.model import BEGINNING, Columns, Judging, Piece, Source, Stretch
from kzlaw.batch.running import run
from kzlaw.batch.sharing import each_piece
from kzlaw.batch.sources import file_source
from kzlaw.batch.workshop import Wanted

NAME = "parquet"
BATCH = 1 << 17
GROUP = 1 << 20
SAMPLE = 8
JOBS = 2
ENGINES = {"numba": "Numba", "numpy": "NumPy"}
MOST_MEMORY = 1500
MOST_GROWTH = 1.25
LEAST_SHARE = 0.5


def rows(quick: bool) -> Iterator[Row]:
    """Yield for each size the rate and the memory, and how the rate compares with that of the kernel alone."""
    sizes = {size: tuple(ENGINES) for size in ((250_000, 2_500_000) if quick else (2_500_000, 10_000_000))}
    if "--long" in sys.argv:
        sizes[100_000_000] = ("numba",)
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "cases.parquet")
        for size, engines in sizes.items():
            _write(file, size)
            found[size] = {engine: _in_a_process_of_its_own(file, engine) for engine in engines}
        _write(file, 2_500_000 if quick else 10_000_000, pages="1.0")
        older = _in_a_process_of_its_own(file, "numba")
    for size, measured in found.items():
        name = f"{size / 1e6:g} million cases"
        for engine, one in measured.items():
            how = f"{ENGINES[engine]}, {JOBS} jobs"
            yield plain(NAME, f"{name} from Parquet, {how}", size / one["seconds"] / 1e6, " million/s")
            yield at_most(NAME, f"{name} from Parquet, {how}, peak memory", one["memory"], MOST_MEMORY, " MB")
    for engine, how in ENGINES.items():
        judged = [size for size, engines in sizes.items() if engine in engines]
        least, most = judged[0], judged[-1]
        first, last = found[least][engine], found[most][engine]
        growth = last["processor"] / most / (first["processor"] / least)
        what = f"processor time by case, {most / 1e6:g} million / {least / 1e6:g} million, {how}"
        yield at_most(NAME, what, growth, MOST_GROWTH, "×")
        yield plain(NAME, f"kernel alone, {how}, 1 thread", 1 / last["judging"] / 1e6, " million/s")
        yield plain(NAME, f"kernel alone, {how}, 1 thread, without bounds", 1 / last["unbounded"] / 1e6, " million/s")
        if engine == "numba":
            yield plain(NAME, f"reading alone, {JOBS} jobs", 1 / last["reading"] / 1e6, " million/s")
            yield plain(NAME, f"the same by Arrow alone, {JOBS} jobs", 1 / last["by_arrow"] / 1e6, " million/s")
            yield plain(NAME, f"`kzlaw validate --summary --jobs {JOBS}`", 1 / last["validating"] / 1e6, " million/s")
            what = f"reading alone, {JOBS} jobs, from pages of version 1"
            yield plain(NAME, what, 1 / older["reading"] / 1e6, " million/s")
        share = last["judging"] / last["both"]
        yield at_least(NAME, f"rate from Parquet / of the kernel alone, {how}", share, LEAST_SHARE, "×")
        without = last["unbounded"] / last["both_unbounded"]
        yield plain(NAME, f"the same without bounds, {how}", without, "×")
        if engine == "numba":
            share = older["judging"] / older["both"]
            yield plain(NAME, f"the same with bounds, {how}, from pages of version 1", share, "×")


def _write(file: Path, count: int, pages: str = "2.0") -> None:
    """Write so many cases as docs/batch.md advises: in groups of a million, and pages of the second version.

    They stand there in no order: where the same cases follow each other again and again, a processor learns them by
    heart, and reads them in two thirds of the time.
    """
    act = importlib.import_module(ACT)
    different = cases.table(act.FACTS, cases.documents(cases.DIFFERENT), cases.DIFFERENT)
    chance = np.random.default_rng(148)
    with pq.ParquetWriter(file, different.schema, data_page_version=pages) as writer:
        for first in range(0, count, GROUP):
            places = chance.integers(0, cases.DIFFERENT, min(GROUP, count - first))
            writer.write_table(different.take(pa.array(places)), row_group_size=GROUP)


def _in_a_process_of_its_own(file: Path, engine: str) -> dict[str, float]:
    found: dict[str, float] = json.loads(
        said(sys.executable, "-m", "bench.parquet", str(file), engine).splitlines()[-1]
    )
    return found


def measure(file: Path, engine: str) -> dict[str, float]:
    """Judge a file; return the seconds, the peak memory, and the seconds by case of each half of the work alone."""
    columns: Any = importlib.import_module(f"{ACT}.columns")
    kernel = columns.kernel(edition=EDITION, engine=engine)
    source = file_source(str(file), facts_of(_judging()), BATCH)
    _judge(_beginning(source, 1), kernel)
    start, busy = time.perf_counter(), time.process_time()
    total, violated = _judge(source, kernel)
    seconds, processor = time.perf_counter() - start, time.process_time() - busy
    if total != source.total or not 0 < violated < total:
        raise SystemExit(f"of {total} cases {violated} are violated: that cannot be")
    scale = 1 if sys.platform == "darwin" else 1024
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale / 1e6
    unbounded = columns.kernel(edition=EDITION, engine=engine, bounds=False)
    found = _by_turns(_beginning(source, SAMPLE), kernel, unbounded)
    if engine == "numba":
        found |= _as_the_command_does(file)
    return {"seconds": seconds, "processor": processor, "memory": memory, **found}


def _judging() -> Judging:
    return Judging(ACT, (str(ROOT / "generated"),), datetime.date(2023, 3, 1))


def _beginning(source: Source, stretches: int) -> Source:
    """Return a source that ends after so many stretches."""
    whole = source.stretches
    if whole is None:
        return source

    def some(start: Any) -> Iterator[Stretch]:
        return itertools.islice(whole(start), stretches)

    def pieces(start: Any) -> Iterator[Piece]:
        return (piece for stretch in some(start) for piece in stretch.pieces())

    return replace(source, stretches=some, pieces=pieces)


def _judge(source: Source, kernel: Any) -> tuple[int, int]:
    """Judge all cases, each thread those that it reads. Return how many they are, and how many are violated."""

    def judge(piece: Piece) -> tuple[int, int]:
        assert isinstance(piece, Columns)
        answers = kernel.judge(piece.batch).batch
        return answers.num_rows, int(np.count_nonzero(answers["violated"].to_numpy()))

    counted = list(each_piece(source, BEGINNING, judge, JOBS, threads=True))
    return sum(each for each, _ in counted), sum(each for _, each in counted)


def _read(source: Source) -> int:
    return sum(each_piece(source, BEGINNING, lambda piece: 1, JOBS, threads=True))


def _by_turns(source: Source, kernel: Any, unbounded: Any) -> dict[str, float]:
    """Return the seconds by case of judging alone, of reading alone, and of both, on the first of the cases."""
    (first,) = itertools.islice(source.stretches(BEGINNING), 1) if source.stretches else (None,)
    pieces = source.pieces(BEGINNING) if first is None else first.pieces()
    sample = [piece.batch for piece in pieces if isinstance(piece, Columns)]
    all_of_it: dict[str, Callable[[], object]] = {
        "reading": lambda: _read(source),
        "by_arrow": lambda: _read_by_arrow(source),
        "both": lambda: _judge(source, kernel),
        "both_unbounded": lambda: _judge(source, unbounded),
    }
    works: dict[str, Callable[[], object]] = {
        "judging": lambda: [kernel.judge(batch) for batch in sample],
        "unbounded": lambda: [unbounded.judge(batch) for batch in sample],
        **all_of_it,
    }
    one = sum(batch.num_rows for batch in sample)
    whole = sum(piece.batch.num_rows for piece in source.pieces(BEGINNING) if isinstance(piece, Columns))
    taken = medians(works, 7, works)
    return {name: seconds / (whole if name in all_of_it else one) for name, seconds in taken.items()}


def _read_by_arrow(source: Source) -> int:
    """Read as where Polars is not installed."""
    kept = sys.modules.get("polars")
    sys.modules["polars"] = None  # type: ignore[assignment]
    try:
        return _read(source)
    finally:
        del sys.modules["polars"]
        if kept is not None:
            sys.modules["polars"] = kept


def _as_the_command_does(file: Path) -> dict[str, float]:
    """Return the seconds by case of all that `kzlaw validate --summary` does once it has started."""
    judging, nothing = _judging(), Wanted(None, None, "all")
    source = file_source(str(file), facts_of(judging))
    run(_beginning(source, 1), judging, nothing)
    start = time.perf_counter()
    outcome = run(source, judging, nothing, jobs=JOBS)
    return {"validating": (time.perf_counter() - start) / outcome.tally.read}


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), sys.argv[2])))
