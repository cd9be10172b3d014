"""Random cases → a table of any length, the same from run to run."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pyarrow as pa

from tests.oracle import random_cases

DIFFERENT = 20_000
CHOICE = pa.dictionary(pa.int8(), pa.string())
TYPES = {"boolean": pa.bool_(), "date": pa.date32(), "enumeration": pa.string()}


def documents(count: int) -> list[dict[str, Any]]:
    """Return random cases: coherent stays around month ends and leap days, three in five with unknown facts."""
    return list(random_cases.cases(807, count))


def table(facts: Iterable[Any], rows: list[dict[str, Any]], count: int) -> pa.Table:
    """Return so many cases: those given, over and over."""
    columns = {}
    for fact in facts:
        column = pa.array([row.get(fact.path) for row in rows], TYPES[fact.type])
        columns[fact.path] = column.dictionary_encode().cast(CHOICE) if fact.type == "enumeration" else column
    one = pa.table(columns)
    whole = pa.concat_tables([one] * -(-count // len(rows))).slice(0, count)
    return whole.combine_chunks()
