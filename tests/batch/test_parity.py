"""The same cases say the same in every form: rows, columns with and without Numba, JavaScript, SQL (and Spark beside).

By default as many cases as the time allows; KZLAW_TEST_CASES=100000 asks for so many everywhere.
"""

from __future__ import annotations

import datetime
import json
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("numpy")

from kzlaw.batch.engines import ColumnEngine, engine_of, facts_of
from tests.batch.generated_cases import ACT, ON, ROOT, judging, mixed, number_of_cases, plain, recorded
from tests.javascript.node import NODE, needs_node
from tests.sql.case_tables import Rows, differences, expected, in_duckdb, in_postgres, needs_postgres, written
from tests.sql.test_parity import view

pytestmark = pytest.mark.slow


@cache
def by_rows(count: int) -> pa.Table:
    return engine_of(judging(), "rows").judge(mixed(count))


def different_columns(one: pa.Table, other: pa.Table) -> list[str]:
    assert one.column_names == other.column_names
    return [name for name in one.column_names if not same(one.column(name), other.column(name))]


def same(ours: pa.ChunkedArray, theirs: pa.ChunkedArray) -> bool:
    one, other = ours.combine_chunks(), theirs.combine_chunks()
    return bool(one.equals(other)) or one.to_pylist() == other.to_pylist()


def test_columns_and_duckdb() -> None:
    count = number_of_cases(100_000)
    assert different_columns(by_rows(count), engine_of(judging(), "columns").judge(mixed(count))) == []
    assert differences(written(by_rows(count), judging()), in_duckdb(mixed(count), view("duckdb")))[:5] == []


def test_columns_with_numba() -> None:
    pytest.importorskip("numba")
    count = number_of_cases(20_000)
    rules = facts_of(judging()).rules
    plain_arrays, compiled = (
        ColumnEngine(rules, judging(), engine).judge(mixed(count)) for engine in ("numpy", "numba")
    )
    assert different_columns(plain_arrays, compiled) == []


@needs_postgres
def test_postgres() -> None:
    count = number_of_cases(5_000)
    found = in_postgres(mixed(count), view("postgres"))
    assert differences(written(by_rows(count), judging()), found)[:5] == []


@needs_node
def test_javascript(tmp_path: Path) -> None:
    count = number_of_cases(10_000)
    assert differences(written(by_rows(count), judging()), in_javascript(mixed(count), {}, tmp_path))[:5] == []


def test_every_generated_test(tmp_path: Path) -> None:
    assert sum(cases.num_rows for _, cases in recorded()) > 500
    for readings, cases in recorded():
        chosen = judging(readings=readings)
        wanted = expected(cases, chosen)
        assert differences(wanted, written(engine_of(chosen, "auto").judge(cases), chosen)) == []
        assert differences(wanted, in_duckdb(cases, view("duckdb", **readings)))[:5] == []
        if NODE is not None:
            assert differences(wanted, in_javascript(cases, readings, tmp_path))[:5] == []


@needs_postgres
def test_every_generated_test_in_postgres() -> None:
    for readings, cases in recorded():
        found = in_postgres(cases, view("postgres", **readings))
        assert differences(expected(cases, judging(readings=readings)), found)[:5] == []


def in_javascript(cases: pa.Table, readings: dict[str, str], folder: Path) -> Rows:
    """Return by id what the generated JavaScript says, under the names of a view."""
    assert NODE is not None
    module = str(ROOT / "generated" / "javascript" / ACT.lower() / "index.js")
    with (folder / "cases.jsonl").open("w", encoding="utf-8") as file:
        file.write(json.dumps({"module": module, "on": ON.isoformat(), "readings": readings}) + "\n")
        for case in cases.to_pylist():
            file.write(json.dumps({path: value for path, value in plain(case).items() if value is not None}) + "\n")
    script = str(Path(__file__).parent / "judge_briefly.mjs")
    with (folder / "cases.jsonl").open("rb") as given, (folder / "found.jsonl").open("wb") as found:
        run = subprocess.run([NODE, script], stdin=given, stdout=found, stderr=subprocess.PIPE, check=False)
    assert run.returncode == 0, run.stderr.decode()
    order = {path: place for place, path in enumerate(facts_of(judging()).facts)}
    rows: Rows = {}
    with (folder / "found.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row: dict[str, Any] = json.loads(line)
            row["missing"].sort(key=order.__getitem__)
            for path, bound in row.pop("bounds").items():
                for side in ("latest", "earliest"):
                    if side in bound:
                        prefix = "earliest_" if side == "earliest" and "latest" in bound else ""
                        name = f"{path}.{side}".replace(".", "_")
                        day = bound[side]
                        row[name] = None if day is None else datetime.date.fromisoformat(day)
                        row[f"{name}_by"] = bound[f"{prefix}by"]
                        row[f"{name}_complete"] = bound[f"{prefix}complete"]
            rows[row["id"]] = row
    return rows
