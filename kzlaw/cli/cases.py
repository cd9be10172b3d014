"""A file of cases → one mapping a case, in order, each with the name to call it by in errors."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec


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
        document = json.loads(stripped, parse_constant=_no_constant, object_pairs_hook=_object)
    except (ValueError, RecursionError) as problem:
        if whole:
            yield RawCase(where, None, problem=f"this is no JSON: {problem}")
            return
        yield from _from_lines(io.BytesIO(data), where)
        return
    if isinstance(document, list):
        for number, case in enumerate(document, 1):
            yield _raw(f"case {number}", case)
    else:
        yield _raw("case 1", document)


def _from_lines(lines: io.BufferedIOBase | io.BufferedReader, where: str) -> Iterator[RawCase]:
    for number, line in enumerate(lines, 1):
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        name = f"line {number}"
        try:
            yield _raw(name, json.loads(line, parse_constant=_no_constant, object_pairs_hook=_object))
        except (ValueError, RecursionError) as problem:
            yield RawCase(name, None, problem=f"this is no JSON: {problem}")


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


class _Repeating(dict[str, object]):
    """An object in which a key is given twice: which of its values is meant, nobody can say."""

    repeated: str


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    inner = next((value.repeated for value in made.values() if isinstance(value, _Repeating)), None)
    if inner is None and len(made) == len(pairs):
        return made
    seen: set[str] = set()
    repeating = _Repeating(made)
    for key, _ in pairs:
        if inner is None and key in seen:
            inner = key
        seen.add(key)
    repeating.repeated = inner or ""
    return repeating


def _raw(name: str, case: object) -> RawCase:
    if isinstance(case, _Repeating):
        return RawCase(name, None, problem=f"`{case.repeated}` is given twice")
    return RawCase(name, case)


def _from_columns(path: str) -> Iterator[RawCase]:
    from kzlaw.batch.sources import batches_of

    number = 0
    for batch in batches_of(path):
        for row in batch.to_pylist():
            number += 1
            yield RawCase(f"row {number}", row)


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON value")
