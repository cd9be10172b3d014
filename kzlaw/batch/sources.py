"""Name of a file, or a query and its database → a source of cases that is read in pieces."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.ipc
import pyarrow.parquet as pq

from kzlaw.batch.arrow_columns import flattened
from kzlaw.batch.documents import value_of
from kzlaw.batch.model import BEGINNING, CannotRead, Columns, Documents, Lines, Piece, Source, Start, Stretch
from kzlaw.batch.parquet_files import parquet_cases
from kzlaw.batch.text_rows import csv_source
from kzlaw.batch.values import FactColumns

ROWS = 65_536
LINES = 16_384
BYTES = 8 << 20
LONGEST_LINE = 16 << 20
COLUMNAR = (".parquet", ".pq", ".arrow", ".ipc", ".feather", ".arrows")


def file_source(path: str, facts: FactColumns, rows: int = ROWS) -> Source:
    """Return the source of a file, `-` for standard input; OSError where it cannot be opened or its columns be used."""
    suffix = Path(path).suffix.lower()
    try:
        if path == "-":
            return Source("standard input", "", None, False, lambda _start: _standard_input())
        if suffix in (".parquet", ".pq"):
            return _parquet(path, facts, rows)
        if suffix in COLUMNAR:
            return _arrow(path, facts, rows)
    except pa.ArrowException as problem:
        raise CannotRead(f"this is no file of that kind: {problem}") from None
    if suffix == ".csv":
        return csv_source(path, facts, identity_of(path), min(rows, LINES))
    size = os.path.getsize(path)
    if suffix == ".json":
        return Source(path, identity_of(path), size, False, lambda _start: _document(Path(path).read_bytes()))
    with open(path, "rb"):
        pass
    return Source(path, identity_of(path), size, False, lambda start: _json_lines(path, min(rows, LINES), start))


def batches_of(path: str) -> Iterator[pa.RecordBatch]:
    """Yield the rows of a Parquet or Arrow file as they are; OSError where it is none."""
    try:
        if Path(path).suffix.lower() in (".parquet", ".pq"):
            with pq.ParquetFile(path) as file:
                for group in range(file.num_row_groups):
                    yield from file.iter_batches(batch_size=LINES, row_groups=[group])
        else:
            yield from _arrow_batches(path)
    except pa.ArrowException as problem:
        raise CannotRead(f"this is no file of that kind: {problem}") from None


def identity_of(path: str) -> str:
    """Return what changes when a file does: its place, size and time."""
    status = os.stat(path)
    return f"{os.path.realpath(path)} {status.st_size} {status.st_mtime_ns}"


def batch_source(name: str, schema: pa.Schema, batches: Any, facts: FactColumns, rows: int = ROWS) -> Source:
    """Return the source of batches that arrive one after another, from a query or another program."""
    flattened(schema, facts)
    return Source(name, "", None, True, lambda _start: _pieces(batches, rows))


def _parquet(path: str, facts: FactColumns, rows: int) -> Source:
    cases = parquet_cases(path, facts, rows)
    found = cases.stretches()

    def stretches(start: Start) -> Iterator[Stretch]:
        return (stretch for stretch in found if stretch.numbers[-1] >= start.number)

    def pieces(start: Start) -> Iterator[Piece]:
        for stretch in stretches(start):
            yield from stretch.pieces(range(start.number))

    # Where the pieces lie is part of what a run that goes on must find again.
    identity = f"{identity_of(path)} {rows} rows a piece, {len(found)} stretches"
    total = cases.metadata.num_rows
    return Source(path, identity, total, True, pieces, stretches if len(found) > 1 else None)


def _arrow(path: str, facts: FactColumns, rows: int) -> Source:
    """Return the source of an Arrow file, or of an Arrow stream in a file."""

    with pa.memory_map(path) as memory:
        try:
            schema = pa.ipc.open_file(memory).schema
        except pa.ArrowInvalid:
            memory.seek(0)
            schema = pa.ipc.open_stream(memory).schema
    flattened(schema, facts)
    return Source(path, identity_of(path), None, True, lambda start: _from(start, _pieces(_arrow_batches(path), rows)))


def _arrow_batches(path: str) -> Iterator[pa.RecordBatch]:
    with pa.memory_map(path) as memory:
        try:
            file = pa.ipc.open_file(memory)
        except pa.ArrowInvalid:
            memory.seek(0)
            yield from pa.ipc.open_stream(memory)
            return
        for index in range(file.num_record_batches):
            yield file.get_batch(index)


def _pieces(batches: Iterator[pa.RecordBatch], rows: int) -> Iterator[Piece]:
    number, first = 0, 1
    for batch in batches:
        # What arrives in one great batch is judged in parts like everything else.
        for begin in range(0, batch.num_rows, rows):
            part = batch.slice(begin, rows)
            yield Columns(number, first, first - 1 + part.num_rows, part)
            number += 1
            first += part.num_rows


def _from(start: Start, pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Yield the pieces from a start on: those of a file in memory cost nothing to pass over."""
    return (piece for piece in pieces if piece.number >= start.number)


# --- JSON ------------------------------------------------------------------------------------------------------------


def _standard_input() -> Iterator[Piece]:
    stream = sys.stdin.buffer
    first = stream.peek(64).lstrip(b"\xef\xbb\xbf \t\r\n")[:1] if hasattr(stream, "peek") else b""
    if first == b"[":
        yield from _document(stream.read())
    else:
        yield from _lines_of(stream, LINES)


def _document(data: bytes) -> Iterator[Piece]:
    """Yield the cases of one JSON document; where it is none, its lines may be."""
    stripped = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    try:
        document = value_of(stripped)
    except (ValueError, RecursionError) as problem:
        if stripped.startswith(b"["):
            yield Lines(0, 1, len(data), ((1, b"", f"this is no JSON: {problem}"),))
            return
        lines = ((number, line, "") for number, line in enumerate(stripped.splitlines(), 1) if line.strip())
        yield Lines(0, 1, len(data), tuple(lines))
        return
    yield Documents(0, 1, len(data), tuple(document) if isinstance(document, list) else (document,))


def _json_lines(path: str, rows: int, start: Start) -> Iterator[Piece]:
    with open(path, "rb") as file:
        file.seek(start.offset)
        yield from _lines_of(file, rows, start)


def _lines_of(stream: Any, rows: int, start: Start = BEGINNING) -> Iterator[Piece]:
    """Yield lines in pieces; blank ones are no rows, and one that is absurdly long is not kept in memory."""
    number, first, taken, done, at = start.number, start.first_row, 0, start.offset, start.line
    lines: list[tuple[int, bytes, str]] = []
    while line := stream.readline(LONGEST_LINE):
        at += 1
        done += len(line)
        problem = ""
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            problem = f"the line is longer than {LONGEST_LINE} bytes"
            while (rest := stream.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                done += len(rest)
            done += len(rest)
            line = line[:200]
        if at == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        lines.append((at, line, problem))
        taken += len(line)
        if len(lines) >= rows or taken >= BYTES:
            yield Lines(number, first, done, tuple(lines), at)
            number, first, taken, lines = number + 1, first + len(lines), 0, []
    if lines:
        yield Lines(number, first, done, tuple(lines), at)
