"""Cases in a table of a database → what its view says of them, in the words of the row validator."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pyarrow as pa
import pytest

from kzlaw.batch.engines import engine_of
from kzlaw.batch.model import Judging
from kzlaw.batch.output import written_rows
from kzlaw.emit.sql.columns import column_names

POSTGRES = os.environ.get("KZLAW_TEST_POSTGRES", "")
SCHEMA = f"kzlaw_test_{os.getpid()}"
"""Tests that run beside each other keep to schemas of their own."""
needs_postgres = pytest.mark.skipif(
    not POSTGRES, reason="no PostgreSQL: set KZLAW_TEST_POSTGRES to the URL of one that is running"
)
Rows = dict[str, dict[str, Any]]


def expected(cases: pa.Table, judging: Judging, engine: str = "rows") -> Rows:
    """Return by id what the row validator says, under the names of the view."""
    return written(engine_of(judging, engine).judge(cases), judging)


def written(judged: pa.Table, judging: Judging) -> Rows:
    """Return by id what was judged, under the names of the view."""
    rows = written_rows(judged, range(judged.num_rows), judging, engine_of(judging, "rows").verdicts, False)
    return {
        row["id"]: {name.replace(".", "_"): value for name, value in row.items() if name not in ("row", "on")}
        for row in rows.to_pylist()
    }


def named(cases: pa.Table) -> pa.Table:
    """Return the cases under the names of the columns of a table."""
    paths = cases.column_names[1:]
    names = column_names(paths)
    return cases.rename_columns(["id", *(names[path] for path in paths)])


def in_duckdb(cases: pa.Table, sql: str, view: str = "verdicts") -> Rows:
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect() as connection:
        *_, make_table, make_view = statements(sql)
        connection.execute(make_table)
        connection.register("given", named(cases))
        connection.execute("INSERT INTO cases SELECT * FROM given")
        connection.execute(make_view)
        return by_id(connection.sql(f"SELECT * FROM {view}").to_arrow_table())


@contextmanager
def postgres() -> Iterator[Any]:
    """Yield a connection in a schema of its own, which goes away afterwards."""
    driver = pytest.importorskip("adbc_driver_postgresql.dbapi")
    with driver.connect(POSTGRES) as connection, connection.cursor() as cursor:
        for statement in ("DROP SCHEMA IF EXISTS {} CASCADE", "CREATE SCHEMA {}", "SET search_path TO {}"):
            cursor.execute(statement.format(SCHEMA))
        try:
            yield connection
        finally:
            connection.rollback()
            cursor.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")
            connection.commit()


def in_postgres(cases: pa.Table, sql: str) -> Rows:
    with postgres() as connection, connection.cursor() as cursor:
        for statement in statements(sql):
            cursor.execute(statement)
        cursor.adbc_ingest("given", named(cases), mode="create")
        columns = ", ".join(
            f'CAST("{name}" AS NUMERIC)' if name == "loan_deposit" else f'"{name}"'
            for name in named(cases).column_names
        )
        cursor.execute(f"INSERT INTO cases SELECT {columns} FROM given")
        cursor.execute("SELECT * FROM verdicts")
        return by_id(cursor.fetch_arrow_table())


def statements(sql: str) -> list[str]:
    """Return the statements of a file: each ends with a semicolon at the end of a line."""
    return [part for part in sql.rstrip().removesuffix(";").split(";\n") if part.strip()]


def by_id(found: pa.Table) -> Rows:
    return {row["id"]: row for row in found.to_pylist()}


def differences(wanted: Rows, found: Rows) -> list[str]:
    assert wanted.keys() == found.keys()
    return [
        f"{case}: {name}: expected {value}, found {found[case][name]}"
        for case, row in wanted.items()
        for name, value in row.items()
        if found[case][name] != value
    ]
