"""Measures → a table: what was measured, against which target, and whether it is within."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measure; ``within`` is None where there is no target, only a number to read the others by."""

    bench: str
    what: str
    measured: str
    target: str = ""
    within: bool | None = None


def at_most(bench: str, what: str, measured: float, limit: float, unit: str = "", detail: str = "") -> Row:
    """Return the row of a measure that must not be larger."""
    return Row(bench, what, _written(measured, unit, detail), f"≤ {limit:g}{unit}", measured <= limit)


def at_least(bench: str, what: str, measured: float, limit: float, unit: str = "", detail: str = "") -> Row:
    """Return the row of a measure that must not be smaller."""
    return Row(bench, what, _written(measured, unit, detail), f"≥ {limit:g}{unit}", measured >= limit)


def plain(bench: str, what: str, measured: float, unit: str) -> Row:
    """Return a row without a target."""
    return Row(bench, what, _written(measured, unit, ""))


def _written(measured: float, unit: str, detail: str) -> str:
    digits = 0 if measured >= 100 else 1 if measured >= 10 else 2
    return f"{measured:.{digits}f}{unit}" + (f"  ({detail})" if detail else "")


def median(values: Iterable[float]) -> float:
    return statistics.median(values)


def show(rows: Sequence[Row]) -> None:
    """Print rows as a table."""
    marks = {True: "pass", False: "FAIL", None: ""}
    cells = [("bench", "what", "measured", "target", ""), *_cells(rows, marks)]
    widths = [max(len(row[column]) for row in cells) for column in range(5)]
    for row in cells:
        line = "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
        print(line)
    sys.stdout.flush()


def _cells(rows: Sequence[Row], marks: dict[bool | None, str]) -> list[tuple[str, str, str, str, str]]:
    return [(row.bench, row.what, row.measured, row.target, marks[row.within]) for row in rows]
