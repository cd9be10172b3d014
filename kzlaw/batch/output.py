"""Verdicts as columns → rows for people and programs: Parquet, CSV or JSON Lines, with rules and facts by name."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv
import pyarrow.parquet as pq

from kzlaw.batch import bits
from kzlaw.batch.engines import Verdicts
from kzlaw.batch.model import Judging
from kzlaw.runtime.rules import Referral

FORMATS = (".parquet", ".csv", ".jsonl")
LISTS = ("violated", "undetermined", "referred", "exempted", "missing")


def written_rows(
    judged: pa.Table, rows: Sequence[int], judging: Judging, verdicts: Verdicts, problems_only: bool
) -> pa.Table:
    """Return the rows of the output: number, id, day, edition, outcome, rules by status, missing facts, bounds."""
    numbers = pa.array(np.arange(rows.start, rows.stop) if isinstance(rows, range) else rows, pa.int64())
    if problems_only:
        outcome = judged.column("outcome").cast(pa.string())
        keep = pc.is_in(outcome, pa.array(["violated", "undetermined"])).combine_chunks()
        judged, numbers = judged.filter(keep), numbers.filter(keep)
    judged = judged.combine_chunks()
    count = judged.num_rows
    columns: dict[str, pa.Array] = {
        "row": numbers,
        "id": one_column(judged, "id"),
        "on": pa.array([judging.on], pa.date32()).take(pa.array(np.zeros(count, np.int8))),
        "edition": one_column(judged, "edition").cast(pa.string()),
        "outcome": one_column(judged, "outcome").cast(pa.string()),
    }
    ids = verdicts.rule_ids
    for status in ("violated", "undetermined", "exempted"):
        columns[status] = bits.lists(one_column(judged, status), ids)
    columns["referred"] = _referred(judged, verdicts)
    columns["missing"] = bits.lists(one_column(judged, "missing"), verdicts.facts)
    for name in judged.column_names:
        if name.endswith((".latest", ".earliest", ".latest_complete", ".earliest_complete")):
            column = one_column(judged, name)
            columns[name] = column.cast(pa.string()) if pa.types.is_decimal(column.type) else column
        elif name.endswith((".latest_by", ".earliest_by")):
            columns[name] = bits.lists(one_column(judged, name), ids)
    return pa.table(columns)


def one_column(table: pa.Table, name: str) -> pa.Array:
    """Return a column as one array."""
    column = table.column(name)
    chunks = column.chunks
    return chunks[0] if len(chunks) == 1 else pa.concat_arrays(chunks) if chunks else pa.array([], column.type)


def _referred(judged: pa.Table, verdicts: Verdicts) -> pa.Array:
    """Return the referrals that are in none of the sets: those refer."""
    size = len(verdicts.rules)
    others = [bits.members(one_column(judged, name), size) for name in ("undetermined", "exempted", "not_applicable")]
    referrals = np.array([isinstance(rule, Referral) for rule in verdicts.rules], np.bool_)
    referring = ~(others[0] | others[1] | others[2]) & referrals
    offsets = np.zeros(judged.num_rows + 1, np.int32)
    np.cumsum(referring.sum(axis=1), out=offsets[1:])
    _, which = np.nonzero(referring)
    names = pa.array(verdicts.rule_ids, pa.string()).take(pa.array(which.astype(np.int32)))
    return pa.ListArray.from_arrays(pa.array(offsets), names)


def write_part(table: pa.Table, path: Path, suffix: str, header: bool) -> None:
    """Write some rows as one part; ``header`` says whether a CSV part has the names on top."""
    match suffix:
        case ".parquet":
            pq.write_table(table, path, compression="zstd")
        case ".csv":
            options = pa.csv.WriteOptions(include_header=header)
            pa.csv.write_csv(_joined(table), path, options)
        case _:
            with path.open("w", encoding="utf-8") as file:
                for row in table.to_pylist():
                    file.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")


def _joined(table: pa.Table) -> pa.Table:
    """Return the table with lists as texts, their members apart by a space: no id and no path has one."""
    for index, field in enumerate(table.schema):
        if pa.types.is_list(field.type):
            table = table.set_column(index, field.name, pc.binary_join(table.column(index), " "))
    return table


def joined_parts(parts: Sequence[Path], path: Path, suffix: str) -> None:
    """Write the parts, in their order, as one file."""
    if suffix != ".parquet":
        with path.open("wb") as file:
            for part in parts:
                with part.open("rb") as source:
                    while block := source.read(1 << 20):
                        file.write(block)
        return
    with pq.ParquetWriter(path, pq.read_schema(parts[0]), compression="zstd") as writer:
        for part in parts:
            with pq.ParquetFile(part) as source:
                for group in range(source.num_row_groups):
                    writer.write_table(source.read_row_group(group))
