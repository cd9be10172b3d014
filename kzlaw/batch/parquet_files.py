"""Parquet file → stretches of its rows, which several threads can read at once, each column by its faster reader."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from kzlaw.batch.arrow_columns import flattened
from kzlaw.batch.model import Stretch
from kzlaw.batch.values import FactColumns

PIECES_IN_A_STRETCH = 4
"""At least so many, unless the file ends: what a stretch costs to begin is then little beside what it holds."""

ENOUGH_ROWS = 1 << 20
"""A file with fewer is read by Arrow before Polars is even loaded."""

MOST_VALUES = 1 << 26
"""More than so many are not taken from a file at once, however large its groups of rows are."""


class ParquetCases(msgspec.Struct, frozen=True):
    """A Parquet file whose columns are facts, as it is read: ``rows`` at a time.

    ``coded`` are read as codes with a dictionary, for their values repeat. ``plain`` are columns of dates and booleans
    as they are in the file, which Polars reads with half the work of Arrow; all others are ``rest``.
    """

    path: str
    metadata: Any
    names: tuple[str, ...]
    coded: tuple[str, ...]
    plain: tuple[str, ...]
    rest: tuple[str, ...]
    rows: int

    def stretches(self) -> tuple[Stretch, ...]:
        """Return the stretches of the file: each some whole groups of rows."""
        found: list[Stretch] = []
        groups: list[int] = []
        number, first_row, count = 0, 1, 0
        for group in range(self.metadata.num_row_groups):
            groups.append(group)
            count += self.metadata.row_group(group).num_rows
            if count >= PIECES_IN_A_STRETCH * self.rows or group == self.metadata.num_row_groups - 1:
                found.append(self._stretch(number, first_row, count, tuple(groups)))
                number, first_row, count = number + len(found[-1].counts), first_row + count, 0
                groups = []
        return tuple(each for each in found if each.counts)

    def _stretch(self, number: int, first_row: int, count: int, groups: tuple[int, ...]) -> Stretch:
        def read(passed: int) -> Iterator[pa.RecordBatch]:
            return self._batches(groups, first_row - 1, count, passed * self.rows)

        counts = tuple(min(self.rows, count - start) for start in range(0, count, self.rows))
        return Stretch(number, first_row, counts, read)

    def _batches(self, groups: tuple[int, ...], start: int, count: int, skipped: int) -> Iterator[pa.RecordBatch]:
        plain = self._by_polars(start + skipped, count - skipped)
        if plain is not None and not self.rest:
            for place in range(0, count - skipped, self.rows):
                yield self._beside(plain, place, None)
            return
        columns = None if plain is None else list(self.rest)
        with pq.ParquetFile(
            self.path, metadata=self.metadata, read_dictionary=list(self.coded), pre_buffer=False
        ) as file:
            # Asked for all groups at once, Arrow keeps something of every one that it has read.
            read = (
                batch
                for group in groups
                for batch in file.iter_batches(
                    batch_size=self.rows, row_groups=[group], columns=columns, use_threads=plain is None
                )
            )
            place = 0
            for batch in _cut(read, skipped, self.rows):
                yield batch if plain is None else self._beside(plain, place, batch)
                place += batch.num_rows

    def _beside(self, plain: pa.Table, place: int, rest: pa.RecordBatch | None) -> pa.RecordBatch:
        """Return a batch with all columns, in the order of the file."""
        (part,) = plain.slice(place, self.rows).combine_chunks().to_batches()
        columns = {} if rest is None else dict(zip(rest.schema.names, rest.columns, strict=True))
        columns |= zip(part.schema.names, part.columns, strict=True)
        return pa.RecordBatch.from_arrays([columns[name] for name in self.names], list(self.names))

    def _by_polars(self, start: int, count: int) -> pa.Table | None:
        """Return the plain columns of some rows, or None where Arrow must read them: it has the last word."""
        if not self.plain or count * len(self.plain) > MOST_VALUES:
            return None
        try:
            import polars as pl
        except ImportError:
            return None
        options: Any = {"glob": False, "hive_partitioning": False, "use_statistics": False}
        try:
            frame = pl.scan_parquet(self.path, **options).select(self.plain).slice(start, count).collect()
            table: pa.Table = frame.to_arrow(compat_level=pl.CompatLevel.oldest())
        except (OSError, pl.exceptions.PolarsError, pl.exceptions.PanicException):
            return None
        return table if table.num_rows == count else None


def parquet_cases(path: str, facts: FactColumns, rows: int) -> ParquetCases:
    """Return the cases of a Parquet file; CannotRead where a column is no fact."""
    with pq.ParquetFile(path) as file:
        schema, metadata = file.schema_arrow, file.metadata
    coded = []
    for fact, way in flattened(schema, facts):
        field = schema.field(way[0])
        names = [field.name]
        for index in way[1:]:
            field = field.type.field(index)
            names.append(field.name)
        if fact in facts.facts and facts.facts[fact].type == "enumeration":
            coded.append(".".join(names))
    plain: tuple[str, ...] = ()
    if metadata.num_rows >= ENOUGH_ROWS:
        plain = tuple(each.name for each in schema if pa.types.is_boolean(each.type) or pa.types.is_date32(each.type))
    rest = tuple(name for name in schema.names if name not in plain)
    return ParquetCases(path, metadata, tuple(schema.names), tuple(coded), plain, rest, rows)


def _cut(batches: Iterator[pa.RecordBatch], skipped: int, rows: int) -> Iterator[pa.RecordBatch]:
    """Yield batches without the first rows, of ``rows`` each, wherever the groups of a file end.

    The pieces of a run that goes on are then those of a run that was never stopped, and so is every byte of its output.
    """
    held: list[pa.RecordBatch] = []
    for batch in batches:
        if not held and not skipped and batch.num_rows == rows:
            yield batch
            continue
        dropped = min(skipped, batch.num_rows)
        skipped -= dropped
        held.append(batch.slice(dropped))
        while sum(each.num_rows for each in held) >= rows:
            whole = pa.concat_batches(held)
            yield whole.slice(0, rows)
            held = [whole.slice(rows)] if whole.num_rows > rows else []
    if any(each.num_rows for each in held):
        yield pa.concat_batches(held)
