"""Query and database → a source of cases: DuckDB files and PostgreSQL, read as a stream of Arrow batches."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

import msgspec
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
        opened = _postgres(module, query, database) if driver != "duckdb" else _duckdb(module, query, database, rows)
    except module.Error as problem:
        raise CannotRead(_without(database, str(problem).strip())) from None
    batches = _batches(opened, module.Error, database)
    try:
        return batch_source("the query", _as_strings(opened.reader.schema), batches, facts, rows)
    except CannotRead:
        opened.close()
        raise


class _Opened(msgspec.Struct, frozen=True):
    """A stream of batches, with what must stay open while it is read."""

    reader: Any
    held: tuple[Any, ...]

    def close(self) -> None:
        """Close the connection, what is over it first."""
        for each in reversed(self.held):
            each.close()


def _duckdb(module: Any, query: str, database: str, rows: int) -> _Opened:
    connection = module.connect(database, read_only=database != ":memory:")
    try:
        statements = connection.extract_statements(query)
        if len(statements) != 1 or statements[0].type != module.StatementType.SELECT:
            # Of several only the last would be heard, and what is no question might write files.
            raise CannotRead("one SELECT is expected, and nothing else")
        return _Opened(connection.sql(query).to_arrow_reader(rows), (connection,))
    except BaseException:
        connection.close()
        raise


def _postgres(module: Any, query: str, database: str) -> _Opened:
    connection = module.connect(database)
    cursor = connection.cursor()
    try:
        cursor.execute("SET default_transaction_read_only = on")
        connection.commit()
        cursor.execute(query)
        return _Opened(cursor.fetch_record_batch(), (connection, cursor))
    except BaseException:
        cursor.close()
        connection.close()
        raise


def _batches(opened: _Opened, error: type[Exception], database: str) -> Iterator[pa.RecordBatch]:
    schema = _as_strings(opened.reader.schema)
    try:
        for batch in opened.reader:
            yield batch if batch.schema == schema else _cast(batch, schema)
    except (error, pa.ArrowException) as problem:
        raise CannotRead(_without(database, str(problem).strip())) from None
    finally:
        opened.close()


def _as_strings(schema: pa.Schema) -> pa.Schema:
    """Return the schema with what a driver marks as its own kind of text (numbers of any length) as plain text."""
    return pa.schema(
        pa.field(field.name, field.type.storage_type if isinstance(field.type, pa.BaseExtensionType) else field.type)
        for field in schema
    )


def _cast(batch: pa.RecordBatch, schema: pa.Schema) -> pa.RecordBatch:
    columns = [column.storage if isinstance(column.type, pa.BaseExtensionType) else column for column in batch.columns]
    return pa.record_batch(columns, schema=schema)


def _without(database: str, message: str) -> str:
    """Return an error without the address of a server, which may hold a password."""
    return message.replace(database, "the database") if database.startswith(POSTGRES) else message
