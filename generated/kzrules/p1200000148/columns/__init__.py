"""P1200000148 over columns: `judge` judges a table of cases, `kernel` one batch after another.

Needs NumPy and PyArrow (`kzlaw[batch]`); where Numba is installed (`kzlaw[fast]`) it is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from kzlaw.runtime.columns.kernel import ActColumns, Engine, Kernel
from kzlaw.runtime.columns.rejects import Reject, UnknownColumn, UnreadableCases

from ...facts.migration import FACTS
from .. import ACT
from ..readings import DEFAULT_READINGS, Readings
from . import by_p1200000148, by_p2200000807
from .cases import CODES, TABLES, TEXTS, choices

if TYPE_CHECKING:
    import pyarrow

    from kzlaw.runtime.columns.source import ArrowData

__all__ = (
    "COLUMNS",
    "Kernel",
    "RULES",
    "Reject",
    "UnknownColumn",
    "UnreadableCases",
    "judge",
    "kernel",
)

EDITIONS = (
    by_p1200000148.EDITION,
    by_p2200000807.EDITION,
)

COLUMNS = ActColumns(ACT, FACTS, CODES, TEXTS, EDITIONS, choices, TABLES)
RULES: Mapping[str, tuple[str, ...]] = COLUMNS.rules
"""By edition, the ids of its rules in the order of the bits of `violated` and the other bit sets."""


def judge(
    table: ArrowData,
    *,
    on: date | None = None,
    edition: str | None = None,
    readings: Readings = DEFAULT_READINGS,
    bounds: bool = True,
    engine: Engine = "auto",
    threads: int = 1,
) -> pyarrow.Table:
    """Return the answers to a table of cases by the edition in force on a day (default: today), or by the one named.

    `table` is anything with the Arrow PyCapsule interface; its columns are facts (`a.b`, or `b` within a struct `a`)
    and `id`. UnreadableCases where a value cannot be read, UnknownColumn where a column is no fact.
    """
    return COLUMNS.judge(table, COLUMNS.kernel(on, edition, readings, bounds, engine, threads))


def kernel(
    *,
    on: date | None = None,
    edition: str | None = None,
    readings: Readings = DEFAULT_READINGS,
    bounds: bool = True,
    engine: Engine = "auto",
    threads: int = 1,
    as_text: bool = False,
) -> Kernel:
    """Return what judges one batch of cases after another; with `as_text` all values are texts, as in CSV."""
    return COLUMNS.kernel(on, edition, readings, bounds, engine, threads, as_text)
