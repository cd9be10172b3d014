"""A new process → how long it imports and prepares a kernel before the first case is judged."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator

from bench.running import said
from bench.table import Row, at_most, median, plain

_READY = """
import time
start = time.process_time()
import importlib
columns = importlib.import_module(f"{act}.columns")
import pyarrow
kernel = columns.kernel(edition=edition, engine=engine)
kernel.judge(pyarrow.record_batch({"id": ["1"]}))
print(time.process_time() - start)
"""


def rows(name: str, act: str, edition: str, quick: bool) -> Iterator[Row]:
    """Yield the seconds of the processor from the first import to the first verdict, with NumPy and with Numba."""
    turns = 3 if quick else 9
    _ready(act, edition, "numba")
    taken = {engine: [_ready(act, edition, engine) for _ in range(turns)] for engine in ("numpy", "numba")}
    yield at_most(name, "import, prepare and judge one case, NumPy", median(taken["numpy"]), 0.3, " s")
    yield at_most(name, "import, prepare and judge one case, Numba from its cache", median(taken["numba"]), 1, " s")
    if not quick:
        with tempfile.TemporaryDirectory() as folder:
            compiling = _ready(act, edition, "numba", cache=folder)
        yield plain(name, "the same when Numba compiles it first, once a machine", compiling, " s")


def _ready(act: str, edition: str, engine: str, cache: str | None = None) -> float:
    code = f"act, edition, engine = {act!r}, {edition!r}, {engine!r}\n{_READY}"
    return float(said(sys.executable, "-c", code, **({} if cache is None else {"NUMBA_CACHE_DIR": cache})))
