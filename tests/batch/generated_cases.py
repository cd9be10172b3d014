"""Seed → random cases as a table and as files, around month ends, leap days, days off and the ends of the calendar.

All that must agree on cases, in whatever form it judges them, takes them from here: `mixed` and `recorded`.
"""

from __future__ import annotations

import datetime
import importlib
import json
import os
import random
from collections.abc import Iterable, Mapping
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any

import pyarrow as pa

from kzlaw.batch.engines import facts_of
from kzlaw.batch.model import Judging
from kzlaw.runtime.records import values_of
from tests.oracle import random_cases

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


def number_of_cases(usual: int) -> int:
    """Return on how many cases to agree: as many as the time allows, or as KZLAW_TEST_CASES says (100000, say)."""
    return int(os.environ.get("KZLAW_TEST_CASES", "") or usual)


@cache
def mixed(count: int, seed: int = 807) -> pa.Table:
    """Return so many cases: four in five are coherent, and every fifth has any value for every fact, or none."""
    facts = tuple(facts_of(judging()).facts.values())
    any_of = random.Random(seed)
    wild = count // 5
    return table([*random_cases.cases(seed, count - wild), *(any_row(any_of, facts) for _ in range(wild))], facts)


@cache
def judged_cases() -> tuple[tuple[Any, dict[str, Any]], ...]:
    """Return every case that a generated test judges, with the edition, day and readings that it asks for."""
    found: list[tuple[Any, dict[str, Any]]] = []
    for path in sorted((ROOT / "generated" / "tests" / ACT.lower()).rglob("test_*.py")):
        module: Any = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        judged = module.validate

        def record(case: Any, *, _judged: Any = judged, **how: Any) -> Any:
            found.append((case, how))
            return _judged(case, **how)

        module.validate = record
        try:
            for test in [value for name, value in vars(module).items() if name.startswith("test_")]:
                test()
        finally:
            module.validate = judged
    return tuple(found)


@cache
def recorded() -> tuple[tuple[dict[str, str], pa.Table], ...]:
    """Return every case that a generated test judges, by the readings that are chosen otherwise there."""
    facts = tuple(facts_of(judging()).facts.values())
    usual = values_of(facts_of(judging()).rules.DEFAULT_READINGS)
    values = {fact.path: attrgetter(fact.attributes) for fact in facts}
    found: dict[tuple[tuple[str, str], ...], list[Row]] = {}
    for case, how in judged_cases():
        chosen = values_of(how["readings"]) if "readings" in how else usual
        other = tuple((name, str(option)) for name, option in chosen.items() if option != usual[name])
        found.setdefault(other, []).append({path: value(case) for path, value in values.items()})
    return tuple((dict(other), table(rows, facts)) for other, rows in found.items())


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
