"""What a kernel takes: anything that hands out Arrow data without a copy."""

from __future__ import annotations

from typing import Protocol


class ArrowStream(Protocol):
    """A table, a query or a stream of batches: polars, pandas, PyArrow, DuckDB."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Return the data as a capsule."""


class ArrowArray(Protocol):
    """One batch of rows."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        """Return the data as capsules."""


ArrowData = ArrowStream | ArrowArray
