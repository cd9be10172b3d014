"""A file of cases → one mapping a case, in order, each with the name to call it by in errors."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kzlaw.batch.documents import document_of, problem_of, value_of


class RawCase(msgspec.Struct, frozen=True):
    """A case as it was read, or why it could not be: ``data`` is then None."""

    name: str
    data: object
    as_text: bool = False
    problem: str = ""


def read_cases(path: str) -> Iterator[RawCase]:
    """Yield the cases of a file, or of standard input for `-`; raises OSError where it cannot be read."""
    if path == "-":
        yield from _from_text(sys.stdin.buffer.read(), "standard input")
        return
    suffix = Path(path).suffix.lower()
    if suffix == ".csv":
        yield from _from_csv(path)
    elif suffix in (".parquet", ".pq", ".arrow", ".ipc", ".feather", ".arrows"):
        yield from _from_columns(path)
    elif suffix == ".json":
        yield from _from_text(Path(path).read_bytes(), path)
    else:
        with open(path, "rb") as file:
            yield from _from_lines(file, path)


def _from_text(data: bytes, where: str) -> Iterator[RawCase]:
    """Yield the cases of one JSON document, object or array, or of JSON Lines."""
    stripped = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    whole = stripped.startswith(b"[")
    try:
        document = value_of(stripped)
    except (ValueError, RecursionError) as error:
        if whole:
            yield RawCase(where, None, problem=f"this is no JSON: {error}")
            return
        yield from _from_lines(io.BytesIO(data), where)
        return
    if isinstance(document, list):
        for number, case in enumerate(document, 1):
            problem = problem_of(case)
            yield RawCase(f"case {number}", None if problem else case, problem=problem)
    else:
        problem = problem_of(document)
        yield RawCase("case 1", None if problem else document, problem=problem)


def _from_lines(lines: io.BufferedIOBase | io.BufferedReader, where: str) -> Iterator[RawCase]:
    for number, line in enumerate(lines, 1):
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        document, problem = document_of(line)
        yield RawCase(f"line {number}", document, problem=problem)


def _from_csv(path: str) -> Iterator[RawCase]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        try:
            for row in reader:
                name = f"line {reader.line_num}"
                if None in row or None in row.values():
                    yield RawCase(name, None, problem="the row has not as many cells as the first line has names")
                else:
                    yield RawCase(name, row, as_text=True)
        except (csv.Error, UnicodeDecodeError) as problem:
            yield RawCase(f"line {reader.line_num + 1}", None, problem=f"this is no CSV in UTF-8: {problem}")


def _from_columns(path: str) -> Iterator[RawCase]:
    from kzlaw.batch.sources import batches_of

    number = 0
    for batch in batches_of(path):
        for row in batch.to_pylist():
            number += 1
            yield RawCase(f"row {number}", row)
