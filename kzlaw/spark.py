"""Spark data frame of cases → data frame of verdicts, judged where the data is, batch by batch.

Every executor needs Python with `kzlaw[batch]` and the package of the act; PySpark 4 is the extra `kzlaw[spark]`.
"""

from __future__ import annotations

import datetime
import importlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pyarrow as pa

from kzlaw.batch.engines import engine_of, facts_of
from kzlaw.batch.model import Columns, Judging
from kzlaw.batch.output import written_rows
from kzlaw.batch.reading import read_piece
from kzlaw.runtime.records import values_of

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

INVALID = "invalid"
"""The outcome of a row that is no case; its column `problem` says why, so that no row is lost."""


def judge(
    cases: DataFrame,
    act: str,
    *,
    on: datetime.date | None = None,
    readings: Mapping[str, str] | None = None,
    only: str = "all",
) -> DataFrame:
    """Return a row of verdicts for every row of cases: id, outcome, rules by status, missing facts, bounds, problem.

    ``act`` is the package of the act in `kzrules`, such as `l1`; the columns of ``cases`` are `id` and facts by path,
    with `_` or `.` between names, or in structs. ``on`` is the day by whose law to judge (default: today, as the
    driver knows it), ``readings`` the options that are chosen otherwise. With ``only`` `problems` rows are kept that
    are violated, undetermined or no cases. OSError where a column is no fact.
    """
    arrow_types: Any = importlib.import_module("pyspark.sql.pandas.types")
    task = _Task(judging(act, on or datetime.date.today(), readings or {}), only == "problems", tuple(cases.columns))
    empty = task.of([_no_rows(arrow_types.to_arrow_schema(cases.schema))])
    schema = arrow_types.from_arrow_schema(next(iter(empty)).schema)
    # Spark takes the dots of a name for the way into a struct: on their way the columns have numbers for names.
    numbered = cases.toDF(*(f"c{number}" for number in range(len(cases.columns))))
    return numbered.mapInArrow(task.function(), schema)


def judging(act: str, on: datetime.date, readings: Mapping[str, str]) -> Judging:
    """Return what cases are judged by; TypeError where there is no such reading."""
    name = f"kzrules.{act.lower()}"
    rules: Any = importlib.import_module(name)
    chosen = rules.Readings(**readings)
    folder = Path(rules.__file__).resolve().parent.parent.parent
    return Judging(name, (str(folder),), on, tuple((key, str(value)) for key, value in values_of(chosen).items()))


def _no_rows(schema: pa.Schema) -> pa.RecordBatch:
    return pa.record_batch([pa.array([], field.type) for field in schema], schema=schema)


class _Task(msgspec.Struct, frozen=True):
    """What is sent to the executors."""

    judging: Judging
    problems_only: bool
    columns: tuple[str, ...]

    def function(self) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
        """Return the judging of a stream of batches as a plain function, which is what Spark takes."""

        def judged(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            yield from self.of(batches)

        return judged

    def of(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Yield the verdicts on each batch."""
        engine = engine_of(self.judging)
        facts = facts_of(self.judging)
        for number, batch in enumerate(batches):
            named = pa.RecordBatch.from_arrays(batch.columns, list(self.columns))
            read = read_piece(Columns(number, 1, batch.num_rows, named), facts)
            judged = engine.judge(read.cases)
            rows = written_rows(judged, read.rows, self.judging, engine.verdicts, self.problems_only)
            # A row has no number here: the parts of a data frame have no order.
            rows = rows.drop_columns(["row"]).append_column("problem", pa.nulls(rows.num_rows, pa.string()))
            yield from rows.combine_chunks().to_batches() or [_no_rows(rows.schema)]
            if read.rejects:
                yield _invalid(rows.schema, [(reject.id, reject.errors[0][3]) for reject in read.rejects])


def _invalid(schema: pa.Schema, rejects: list[tuple[str | None, str]]) -> pa.RecordBatch:
    given = {
        "id": [case_id for case_id, _ in rejects],
        "outcome": [INVALID] * len(rejects),
        "problem": [problem for _, problem in rejects],
    }
    columns = [pa.array(given.get(field.name, [None] * len(rejects)), field.type) for field in schema]
    return pa.record_batch(columns, schema=schema)
