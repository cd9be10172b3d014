"""`kzlaw --help` → how long a newcomer waits for it."""

from __future__ import annotations

from collections.abc import Iterator

from bench.running import kzlaw
from bench.table import Row, at_most

MOST_SECONDS = 0.25


def rows(quick: bool) -> Iterator[Row]:
    """Yield the time of the whole process."""
    kzlaw("--help")
    taken = min(kzlaw("--help").elapsed for _ in range(5 if quick else 11))
    yield at_most("start", "kzlaw --help, whole process", taken, MOST_SECONDS, " s")
