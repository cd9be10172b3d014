"""Seed → random cases as a table and as files, around month ends, leap days, days off and the ends of the calendar."""

from __future__ import annotations

import datetime
import json
import random
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa

from kzlaw.batch.model import Judging

ROOT = Path(__file__).parent.parent.parent
ON = datetime.date(2023, 3, 1)
ACT = "P1200000148"
Row = dict[str, Any]

SHARP = [
    datetime.date.fromisoformat(day)
    for day in """
    2022-10-21 2022-10-22 2022-10-23 2022-10-24 2022-10-25 2022-12-29 2022-12-30 2022-12-31 2023-01-01 2023-01-31
    2023-02-28 2023-03-01 2023-08-31 2023-12-28 2023-12-29 2023-12-31 2024-01-31 2024-02-28 2024-02-29 2024-03-01
    2025-02-28 2006-02-28 2007-02-28 2008-02-29 2021-12-31 1999-12-31 0001-01-01 0001-03-31 9999-11-30 9999-12-31
    """.split()
]


def judging(
    module: str = "kzrules.p1200000148", folder: Path = ROOT / "generated", readings: Mapping[str, str] | None = None
) -> Judging:
    return Judging(module, (str(folder),), ON, tuple((readings or {}).items()))


def any_row(any_of: random.Random, facts: Iterable[Any]) -> Row:
    """Return a row with any value for every fact of a vocabulary, or none at all."""
    return {fact.path: None if any_of.random() < 0.15 else _any_value(any_of, fact) for fact in facts}


def _any_value(any_of: random.Random, fact: Any) -> object:
    match fact.type:
        case "boolean":
            return any_of.random() < 0.5
        case "integer":
            return any_of.choice((0, 1, 4, 5, 6, any_of.randint(-9, 9)))
        case "decimal":
            return any_of.choice(("10.5", "10.50", "10.49", "0", str(any_of.randint(0, 20))))
        case "date":
            return any_of.choice(SHARP) + datetime.timedelta(0)
        case "enumeration":
            return any_of.choice(fact.values)
        case _:
            return any_of.choice(("", "a", "it's", "\\", "ө"))


def schema_of(facts: Iterable[Any]) -> pa.Schema:
    types = {"boolean": pa.bool_(), "integer": pa.int64(), "date": pa.date32()}
    return pa.schema([("id", pa.string()), *((fact.path, types.get(fact.type, pa.string())) for fact in facts)])


def table(rows: Iterable[Row], facts: Iterable[Any]) -> pa.Table:
    return pa.Table.from_pylist([{"id": f"c{number}", **row} for number, row in enumerate(rows)], schema_of(facts))


def plain(row: Mapping[str, Any]) -> Row:
    """Return a row as JSON has it."""
    return {path: value.isoformat() if isinstance(value, datetime.date) else value for path, value in row.items()}


def write_jsonl(path: Path, rows: Iterable[Row]) -> Path:
    path.write_text("".join(json.dumps(plain(row), ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path
