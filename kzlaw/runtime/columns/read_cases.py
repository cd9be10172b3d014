"""Arrow columns → facts: words of bits, days as whole numbers and choices as codes, most of them without a copy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from kzlaw.runtime.columns.memory import Memory
from kzlaw.runtime.columns.rejects import Reject, UnknownColumn
from kzlaw.runtime.columns.values import CASES_IN_A_TURN, CASES_IN_A_WORD, Facts
from kzlaw.runtime.fact_values import NotThat, value_from_json, value_from_text
from kzlaw.runtime.facts import Fact

Array = npt.NDArray[Any]
Bits = npt.NDArray[np.uint64]

DECIMAL_PLACES = 6
"""Decimals are counted in millionths: at most six digits after the point."""

PARTS = 10**DECIMAL_PLACES
_MOST = 2**53  # larger numbers could leave 64 bits in a sum
_MOST_PLACES = 2**16
_EPOCH = 719163
_NO_CODES = np.zeros(1, np.int16)
_DTYPES: Mapping[str, type[np.generic]] = {
    "date": np.int32,
    "enumeration": np.uint16,
    "text": np.int32,
    "integer": np.int64,
    "decimal": np.int64,
}


@dataclass(frozen=True, slots=True)
class CaseColumns:
    """How tables are read: the facts in order, codes of choices, the texts that rules name."""

    facts: tuple[Fact, ...]
    codes: Mapping[str, int]
    texts: tuple[str, ...]
    as_text: bool = False
    memory: Memory = field(default_factory=Memory)

    def read(self, batch: pa.RecordBatch) -> tuple[Facts, tuple[Reject, ...]]:
        """Return the facts of all rows, and what cannot be read (which counts as unknown)."""
        columns = _flattened(batch)
        paths = {fact.path for fact in self.facts}
        for path in columns:
            if path not in paths and path != "id":
                raise UnknownColumn(f"the column {path!r} is no fact of the vocabulary")
        count = batch.num_rows
        words = -(-count // CASES_IN_A_TURN) * (CASES_IN_A_TURN // CASES_IN_A_WORD)
        known = self.memory.array((len(self.facts), words), np.uint64)
        holds = self.memory.array((len(self.facts), words), np.uint64)
        texts = {text: code for code, text in enumerate(self._all_texts(columns))}
        values: list[Array] = []
        codes: list[npt.NDArray[np.int16]] = []
        rejects: list[Reject] = []
        nothing: dict[str, Array] = {}
        for place, fact in enumerate(self.facts):
            dtype = _DTYPES.get(fact.type, np.int8)
            codes.append(self._own_codes if fact.type == "enumeration" else _NO_CODES)
            column = columns.get(fact.path)
            if column is None or pa.types.is_null(column.type):
                known[place] = holds[place] = 0
                if fact.type not in nothing:
                    nothing[fact.type] = np.zeros(count if fact.type in _DTYPES else 0, dtype)
                values.append(nothing[fact.type])
                continue
            plain = _plain(fact, column)
            if plain is None:
                plain, table = self._parsed(fact, column, texts, rejects)
                codes[-1] = table if table is not None else codes[-1]
            validity, data = plain.buffers()
            _bits(validity if plain.null_count else None, plain.offset, count, known[place])
            if fact.type == "boolean":
                _bits(data, plain.offset, count, holds[place])
                values.append(np.zeros(0, dtype))
            else:
                values.append(np.frombuffer(data or b"", dtype)[plain.offset : plain.offset + count])
        named = np.array([texts[text] for text in self.texts], np.int64)
        ids = columns.get("id")
        if rejects and ids is not None:
            rejects = [Reject(r.row, _text_or_none(ids[r.row]), r.path, r.expected, r.found) for r in rejects]
        facts = Facts(count, tuple(values), tuple(codes), known, holds, named)
        return facts, tuple(sorted(rejects, key=lambda each: each.row))

    @property
    def _own_codes(self) -> npt.NDArray[np.int16]:
        return np.arange(max(len(self.codes), 1), dtype=np.int16)

    def _all_texts(self, columns: Mapping[str, pa.Array]) -> list[str]:
        """Return every text that may be compared, in order, so that codes compare as texts do."""
        found = set(self.texts)
        for fact in self.facts:
            if fact.type == "text" and fact.path in columns:
                given = _decoded(columns[fact.path]).unique().to_pylist()
                found.update(each for each in given if isinstance(each, str))
        return sorted(found)

    def _parsed(
        self, fact: Fact, column: pa.Array, texts: Mapping[str, int], rejects: list[Reject]
    ) -> tuple[pa.Array, npt.NDArray[np.int16] | None]:
        """Return a column whose values are read one by one: each different one once, as the row validator reads it.

        With it, for an enumeration, the codes that its values are places of, unless those are codes themselves.
        """
        encoded = column if pa.types.is_dictionary(column.type) else column.dictionary_encode()
        read = value_from_text if self.as_text else value_from_json
        made: list[Any] = []
        for given in encoded.dictionary.to_pylist():
            value: Any = read(fact, given)
            if not isinstance(value, NotThat) and value is not None:
                value = self._number_of(fact, value, texts)
            made.append(value)
        wrong = {place: each for place, each in enumerate(made) if isinstance(each, NotThat)}
        if wrong:
            indices = encoded.indices.to_numpy(zero_copy_only=False)
            for place, expected in wrong.items():
                found = str(encoded.dictionary[place].as_py())
                for row in np.flatnonzero(indices == place).tolist():
                    rejects.append(Reject(row, None, fact.path, expected.expected, _shown(found)))
        answers = [None if isinstance(each, NotThat) else each for each in made]
        if fact.type == "boolean":
            return pa.array(answers, pa.bool_()).take(encoded.indices), None
        kind = pa.from_numpy_dtype(_DTYPES[fact.type])
        if None in answers or not answers or len(answers) > _MOST_PLACES:
            return pa.array(answers, kind).take(encoded.indices), None
        # The same with less work; what an unknown index leads to is never looked at.
        validity, data = encoded.indices.buffers()
        start = encoded.indices.offset
        indices = np.frombuffer(data, encoded.indices.type.to_pandas_dtype())[: start + len(column)]
        if fact.type == "enumeration":
            values, table = self.memory.array(indices.shape, np.uint16), np.array(answers, np.int16)
            np.copyto(values, indices, casting="unsafe")
        else:
            values, table = np.take(np.array(answers, _DTYPES[fact.type]), indices, mode="clip"), None
        return pa.Array.from_buffers(kind, len(column), [validity, pa.py_buffer(values)], offset=start), table

    def _number_of(self, fact: Fact, value: Any, texts: Mapping[str, int]) -> int | bool | NotThat:
        match fact.type:
            case "boolean":
                return bool(value)
            case "date":
                return int(value.toordinal()) - _EPOCH
            case "enumeration":
                return self.codes[value]
            case "text":
                return texts[value]
            case "integer":
                return int(value) if abs(value) <= _MOST else NotThat("an integer of at most 53 bits")
            case _:
                parts = Decimal(value) * PARTS
                if parts != int(parts) or abs(parts) > _MOST:
                    return NotThat(f"a decimal below {_MOST // PARTS} with at most {DECIMAL_PLACES} digits")
                return int(parts)


def _plain(fact: Fact, column: pa.Array) -> pa.Array | None:
    """Return the column if its values can be taken as they are, None if they must be read one by one."""
    if fact.type == "boolean" and pa.types.is_boolean(column.type):
        return column
    if fact.type == "date" and pa.types.is_date32(column.type):
        return column
    if fact.type == "integer" and pa.types.is_integer(column.type):
        numbers = column.fill_null(0).to_numpy(zero_copy_only=False)
        if not len(numbers) or (numbers.min() >= -_MOST and numbers.max() <= _MOST):
            return column.cast(pa.int64())
    return None


def _flattened(batch: pa.RecordBatch) -> dict[str, pa.Array]:
    """Return the columns by fact path; a struct is a group of facts."""
    found: dict[str, pa.Array] = {}
    rest: list[tuple[str, pa.Array]] = list(zip(batch.schema.names, batch.columns, strict=True))
    while rest:
        path, column = rest.pop()
        if pa.types.is_struct(column.type):
            names = [column.type.field(place).name for place in range(column.type.num_fields)]
            rest += [(f"{path}.{name}", inner) for name, inner in zip(names, column.flatten(), strict=True)]
        elif path in found:
            raise UnknownColumn(f"the column {path!r} stands there twice")
        else:
            found[path] = _decoded(column) if pa.types.is_date64(column.type) else column
    return found


def _decoded(column: pa.Array) -> pa.Array:
    if pa.types.is_dictionary(column.type):
        return column.dictionary_decode()
    return column.cast(pa.date32()) if pa.types.is_date64(column.type) else column


def _bits(bits: pa.Buffer | None, start: int, count: int, words: Bits) -> None:
    """Copy bits from a place on into words; None is all ones."""
    taken = words.view(np.uint8)
    size = -(-count // 8)
    taken[size:] = 0
    if bits is None:
        taken[:size] = 0xFF
    elif start % 8 == 0:
        taken[:size] = np.frombuffer(bits, np.uint8)[start // 8 : start // 8 + size]
    else:
        single = np.unpackbits(np.frombuffer(bits, np.uint8), bitorder="little")[start : start + count]
        taken[:size] = np.packbits(single, bitorder="little")
    if count % 8:
        taken[size - 1] &= (1 << count % 8) - 1


def _text_or_none(value: pa.Scalar) -> str | None:
    given = value.as_py()
    return None if given is None else str(given)


def _shown(text: str) -> str:
    return f'"{text}"' if len(text) <= 60 else f'"{text[:57]}…"'
