"""Query and database → a source of cases: DuckDB files and PostgreSQL, read as a stream of Arrow batches."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from kzlaw.batch.model import CannotRead, Source
from kzlaw.batch.sources import ROWS, batch_source
from kzlaw.batch.values import FactColumns

POSTGRES = ("postgres://", "postgresql://")


def query_source(query: str, database: str, facts: FactColumns, rows: int = ROWS) -> Source:
    """Return the source of a query; CannotRead where the database or the query fails, or the driver is not there.

    ``database`` is a PostgreSQL URL, a DuckDB file, or `:memory:` for a DuckDB that reads files by itself. Nothing is
    written: the database is opened for reading alone.
    """
    driver = "adbc_driver_postgresql.dbapi" if database.startswith(POSTGRES) else "duckdb"
    try:
        module: Any = importlib.import_module(driver)
    except ImportError:
        name = driver.partition(".")[0].replace("_", "-")
        raise CannotRead(f"{name} is not installed: pip install 'kzlaw[batch]' {name}") from None
    try:
        reader = _postgres(module, query, database) if database.startswith(POSTGRES) else _duckdb(module, query, database, rows)
    except module.Error as problem:
        raise CannotRead(_without(database, str(problem).strip())) from None
    return batch_source("the query", _as_strings(reader.schema), _batches(reader, module.Error, database), facts, rows)


def _duckdb(module: Any, query: str, database: str, rows: int) -> Any:
    connection = module.connect(database, read_only=database != ":memory:")
    return connection.sql(query).to_arrow_reader(rows)


def _postgres(module: Any, query: str, database: str) -> Any:
    connection = module.connect(database)
    cursor = connection.cursor()
    cursor.execute("SET default_transaction_read_only = on")
    connection.commit()
    cursor.execute(query)
    return cursor.fetch_record_batch()


def _batches(reader: Any, error: type[Exception], database: str) -> Iterator[pa.RecordBatch]:
    schema = _as_strings(reader.schema)
    try:
        for batch in reader:
            yield batch if batch.schema == schema else _cast(batch, schema)
    except (error, pa.ArrowException) as problem:
        raise CannotRead(_without(database, str(problem).strip())) from None


def _as_strings(schema: pa.Schema) -> pa.Schema:
    """Return the schema with what a driver marks as its own kind of text (numbers of any length) as plain text."""
    return pa.schema(
        pa.field(field.name, field.type.storage_type if isinstance(field.type, pa.BaseExtensionType) else field.type)
        for field in schema
    )


def _cast(batch: pa.RecordBatch, schema: pa.Schema) -> pa.RecordBatch:
    columns = [
        column.storage if isinstance(column.type, pa.BaseExtensionType) else column for column in batch.columns
    ]
    return pa.record_batch(columns, schema=schema)


def _without(database: str, message: str) -> str:
    """Return an error without the address of the database, which may hold a password."""
    return message.replace(database, "the database")
