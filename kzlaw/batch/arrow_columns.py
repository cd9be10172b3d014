"""Typed columns of a file or a database → columns of facts: types checked once, doubtful values one by one."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from kzlaw.batch.model import CannotRead, Columns, Read, Reject
from kzlaw.batch.values import TYPES, FactColumns
from kzlaw.runtime.fact_values import NotThat

_EPOCH = datetime.date(1970, 1, 1)
_FIRST_DAY, _LAST_DAY = (datetime.date.min - _EPOCH).days, (datetime.date.max - _EPOCH).days


def flattened(schema: pa.Schema, facts: FactColumns) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return the fact (or `id`) of every column, with the way to it; CannotRead where a column is no fact."""
    found: list[tuple[str, tuple[int, ...]]] = []
    for index, field in enumerate(schema):
        _flatten(field, field.name, (index,), facts, found)
    names = [name for name, _ in found]
    for name in names:
        if names.count(name) > 1:
            raise CannotRead(f"two columns hold {name}")
    return tuple(found)


def _flatten(
    field: pa.Field, name: str, way: tuple[int, ...], facts: FactColumns, found: list[tuple[str, tuple[int, ...]]]
) -> None:
    path = "id" if name == "id" else facts.named(name)
    if path is None and name in facts.groups and pa.types.is_struct(field.type):
        for index in range(field.type.num_fields):
            inner = field.type.field(index)
            _flatten(inner, f"{name}.{inner.name}", (*way, index), facts, found)
        return
    if path is None:
        raise CannotRead(f"column {name}: expected a fact of the vocabulary{_nearest(name, facts)}")
    expected = "a text or an integer" if path == "id" else _unexpected(field.type, facts.facts[path].type)
    kind = _plain(field.type)
    if path == "id":
        expected = "" if _is_text(kind) or pa.types.is_integer(kind) or pa.types.is_null(kind) else expected
    if expected:
        raise CannotRead(f"column {name}: expected {expected}, found {field.type}")
    found.append((path, way))


def _nearest(name: str, facts: FactColumns) -> str:
    import difflib

    near = difflib.get_close_matches(name, facts.facts, 1)
    return f" (did you mean {near[0]}?)" if near else ""


def _plain(kind: pa.DataType) -> pa.DataType:
    return kind.value_type if pa.types.is_dictionary(kind) else kind


def _is_text(kind: pa.DataType) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def _unexpected(kind: pa.DataType, fact_type: str) -> str:
    """Return what was expected instead of a column of that type, empty where its values can be read."""
    kind = _plain(kind)
    if pa.types.is_null(kind):
        return ""
    match fact_type:
        case "boolean":
            return "" if pa.types.is_boolean(kind) else "a column of booleans"
        case "integer":
            return "" if pa.types.is_integer(kind) else "a column of integers"
        case "decimal":
            number = pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind)
            return "" if number or _is_text(kind) else "a column of numbers, or of texts with numbers"
        case "date":
            # In which place of the world the moment would have to be a day, nobody can say.
            moment = " (a moment is no day: cast it to one)" if pa.types.is_timestamp(kind) else ""
            is_read = pa.types.is_date(kind) or _is_text(kind)
            return "" if is_read else f"a column of dates, or of texts as YYYY-MM-DD{moment}"
        case _:
            return "" if _is_text(kind) else "a column of texts"


def read_columns(piece: Columns, facts: FactColumns) -> Read:
    """Return the cases of a batch of rows."""
    batch = piece.batch
    arrays: dict[str, pa.Array] = {}
    bad: Any = None  # a mask of the rows that are no cases
    for path, way in flattened(batch.schema, facts):
        column = batch.column(way[0])
        for index in way[1:]:
            # `flatten` of a struct carries the nulls of the struct down to its fields.
            column = column.flatten()[index]
        if path == "id":
            arrays["id"] = _decoded(column).cast(pa.string())
            continue
        arrays[path], wrong = _column(column, path, facts)
        if wrong is not None:
            bad = wrong if bad is None else pc.or_(bad, wrong)
    if "id" not in arrays:
        arrays["id"] = pa.nulls(batch.num_rows, pa.string())
    ordered = ["id", *(path for path in facts.facts if path in arrays)]
    table = pa.table({name: arrays[name] for name in ordered})
    if bad is None:
        return Read(range(piece.first_row, piece.first_row + batch.num_rows), table, ())
    wrong_rows = [index for index, is_bad in enumerate(bad.to_pylist()) if is_bad]
    rejected = set(wrong_rows)
    rows = tuple(piece.first_row + index for index in range(batch.num_rows) if index not in rejected)
    rejects = tuple(_rejected(piece, index, facts) for index in wrong_rows)
    return Read(rows, table.filter(pc.invert(bad)), rejects)


def _decoded(column: pa.Array) -> pa.Array:
    return column.dictionary_decode() if pa.types.is_dictionary(column.type) else column


def _column(column: pa.Array, path: str, facts: FactColumns) -> tuple[pa.Array, Any]:
    """Return the column of a fact, and a mask of the rows whose value is none of its; None where there are none."""
    wanted = TYPES[facts.facts[path].type]
    if pa.types.is_null(column.type):
        return pa.nulls(len(column), wanted), None
    kind = column.type
    if pa.types.is_boolean(kind) or (pa.types.is_signed_integer(kind) and pa.types.is_int64(wanted)):
        return _as(column, wanted), None
    if pa.types.is_date(kind):
        days = _as(column, pa.date32())
        if _are_days(days):
            return days, None
        ends = pc.min_max(days.view(pa.int32())).as_py()
        if ends["min"] is None or (ends["min"] >= _FIRST_DAY and ends["max"] <= _LAST_DAY):
            return days, None
        numbers = days.view(pa.int32())
        outside = pc.or_(pc.less(numbers, _FIRST_DAY), pc.greater(numbers, _LAST_DAY)).fill_null(False)
        return pc.if_else(outside, pa.scalar(None, pa.date32()), days), outside
    # Texts repeat: each different one is read once, by the reader of single cases.
    coded = column if pa.types.is_dictionary(kind) else column.dictionary_encode()
    read = facts.reader(path, as_text=False)
    values = [read(value) for value in coded.dictionary.to_pylist()]
    wrong = [isinstance(value, NotThat) for value in values]
    if pa.types.is_string(wanted) and values == coded.dictionary.to_pylist():
        return coded, None
    array = pa.array([None if no else value for value, no in zip(values, wrong, strict=True)], wanted)
    taken = array.take(coded.indices)
    if not any(wrong):
        return taken, None
    return taken, pa.array(wrong).take(coded.indices).fill_null(False)


def _as(column: pa.Array, wanted: pa.DataType) -> pa.Array:
    return column if column.type.equals(wanted) else column.cast(wanted)


def _are_days(days: pa.Array) -> bool:
    """Return whether all are days of the calendar, whatever stands where none is known; False where that is unsure."""
    _, data = days.buffers()
    if data is None or not len(days):
        return False
    numbers = np.frombuffer(data, np.int32)[days.offset : days.offset + len(days)]
    return bool(numbers.min() >= _FIRST_DAY and numbers.max() <= _LAST_DAY)


def _rejected(piece: Columns, index: int, facts: FactColumns) -> Reject:
    row = piece.first_row + index
    given: dict[str, object] = {}
    for path, way in flattened(piece.batch.schema, facts):
        column = piece.batch.column(way[0])
        for inner in way[1:]:
            column = column.flatten()[inner]
        try:
            given[path] = column[index].as_py()
        except (ValueError, OverflowError):  # a day that Python has no date for
            given[path] = str(column[index].cast(pa.string()))
    _, errors = facts.rules.CASE_READER.read(given, name=f"row {row}")
    reasons = tuple((error.path, error.expected, error.found, error.message) for error in errors)
    if not reasons:
        reasons = (("", "values that fit a column", "a number or a day beyond it", f"row {row}: a value is too large"),)
    shown = {
        path: str(v) if not isinstance(v, bool | int | str | None) else v for path, v in given.items() if v is not None
    }
    case_id = given.get("id")
    return Reject(row, None, None if case_id is None else str(case_id), reasons, shown)
