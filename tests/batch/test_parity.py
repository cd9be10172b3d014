"""Rows, columns and SQL agree on a hundred thousand cases."""

from __future__ import annotations

import random

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("numpy")

from kzlaw.batch.engines import engine_of, facts_of, has_kernel
from tests.batch.generated_cases import any_row, judging, table
from tests.oracle import random_cases
from tests.sql.case_tables import differences, in_duckdb, written
from tests.sql.test_parity import view

COHERENT, WILD = 80_000, 20_000


@pytest.mark.slow
def test_a_hundred_thousand_cases() -> None:
    chosen = judging()
    facts = facts_of(chosen).facts.values()
    any_of = random.Random(807)
    cases = table([*random_cases.cases(807, COHERENT), *(any_row(any_of, facts) for _ in range(WILD))], facts)
    by_rows = engine_of(chosen, "rows").judge(cases)
    if has_kernel(chosen):
        by_columns = engine_of(chosen, "columns").judge(cases)
        for name in by_rows.column_names:
            one, other = by_rows.column(name).combine_chunks(), by_columns.column(name).combine_chunks()
            assert one.equals(other) or one.to_pylist() == other.to_pylist(), name
    assert differences(written(by_rows, chosen), in_duckdb(cases, view("duckdb")))[:5] == []
