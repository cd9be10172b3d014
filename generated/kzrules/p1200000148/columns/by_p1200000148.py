"""P1200000148 as given by P1200000148, over columns: a chunk of cases at once."""

from __future__ import annotations

from kzlaw.runtime.columns.collect import Collector, collect
from kzlaw.runtime.columns.edition import EditionColumns
from kzlaw.runtime.columns.values import Facts, Rows

from .cases import Choices, Tables


def judge(facts: Facts, chosen: Choices, tables: Tables, rows: Rows, answers: Collector) -> None:
    """Judge some rows by the edition given by P1200000148."""
    collect(answers, facts, rows, (), (), (), ())


EDITION = EditionColumns(
    by="P1200000148",
    judge=judge,
    conditions=(),
    exemptions=(),
    rules=(),
    bounds=(),
    bound_values=(),
)
