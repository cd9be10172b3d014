"""A table of cases and the rules of a day → a table of answers: the columns' counterpart of `validate`."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import pyarrow as pa

from kzlaw.runtime.columns.answers import OUTCOMES, SETS, Answers, room_for, words_for
from kzlaw.runtime.columns.collect import Collector
from kzlaw.runtime.columns.edition import EditionColumns, Layout, layout
from kzlaw.runtime.columns.memory import Memory
from kzlaw.runtime.columns.read_cases import PARTS, CaseColumns
from kzlaw.runtime.columns.rejects import Reject, UnreadableCases
from kzlaw.runtime.columns.values import Facts, Rows
from kzlaw.runtime.editions import Act, Edition, edition_by, edition_on
from kzlaw.runtime.facts import Fact
from kzlaw.runtime.reasons import Reason
from kzlaw.runtime.rules import Referral, Rule

Engine = Literal["auto", "numpy", "numba"]

CHUNK = 1 << 16
"""Cases at a time on NumPy: what is worked on stays in the processor's cache."""

_SMALL_BATCH = 1 << 16


@dataclass(frozen=True, slots=True)
class ActColumns:
    """The kernels of an act, one an edition, and how its tables are read."""

    act: Act
    facts: tuple[Fact, ...]
    codes: Mapping[str, int]
    texts: tuple[str, ...]
    editions: tuple[EditionColumns, ...]
    choices: Callable[[Any], Any]
    tables: Any

    @property
    def rules(self) -> dict[str, tuple[str, ...]]:
        """By edition, the ids of its rules in the order of the bits."""
        return {edition.by: rule_ids(edition) for edition in self.act.editions if edition.held}

    def kernel(
        self,
        on: datetime.date | None,
        edition: str | None,
        readings: object,
        bounds: bool,
        engine: Engine,
        threads: int,
        as_text: bool = False,
    ) -> Kernel:
        """Return what judges by the edition in force on a day, or by the one named (ValueError if there is none)."""
        chosen: Edition | Reason | None = (
            edition_on(self.act, on or datetime.date.today()) if edition is None else edition_by(self.act, edition)
        )
        if chosen is None:
            known = ", ".join(each.by for each in self.act.editions)
            raise ValueError(f"{self.act.id} has no edition given by {edition}; known: {known}")
        return Kernel(self, chosen, self.choices(readings), bounds, engine, threads, as_text)

    def judge(self, table: Any, kernel: Kernel) -> pa.Table:
        """Return the answers to a whole table; UnreadableCases if a row cannot be read."""
        cases = table if isinstance(table, pa.Table) else _table(table)
        batches = cases.to_batches()
        if len(batches) > 1 and cases.num_rows < _SMALL_BATCH * len(batches):
            batches = cases.combine_chunks().to_batches()
        judged = []
        rejects: list[Reject] = []
        done = 0
        for batch in batches:
            answer = kernel.judge(batch)
            judged.append(answer.batch)
            rejects += [Reject(r.row + done, r.id, r.path, r.expected, r.found) for r in answer.rejects]
            done += batch.num_rows
        if rejects:
            raise UnreadableCases(tuple(rejects))
        return pa.Table.from_batches(judged, kernel.schema)


@dataclass(frozen=True, slots=True)
class JudgedBatch:
    """The answers to the rows that could be read, in their order, and what is wrong with the others."""

    batch: pa.RecordBatch
    rejects: tuple[Reject, ...]


class Kernel:
    """The rules of one edition under chosen readings, ready to judge batch after batch.

    ``rules`` are the ids in the order of the bits, ``facts`` the paths in the order of the bits of `missing`;
    ``reason`` says why no edition can be named, where none can: every case is then undetermined.
    """

    def __init__(
        self,
        act: ActColumns,
        edition: Edition | Reason,
        chosen: Any,
        bounds: bool,
        engine: Engine,
        threads: int,
        as_text: bool,
    ) -> None:
        """Choose the engine and work out the places of all answers."""
        self._act = act
        self._chosen = chosen
        self._memory = Memory()
        self._reader = CaseColumns(act.facts, act.codes, act.texts, as_text, self._memory)
        self.facts = tuple(fact.path for fact in act.facts)
        self.reason = edition if isinstance(edition, Reason) else None
        self.edition = edition if isinstance(edition, Edition) else None
        self.rule_objects: tuple[Rule | Referral, ...] = ()
        self._bounds = bounds
        self._columns: EditionColumns | None = None
        self._layout = Layout((), self.facts, (), (), (), (), (), (), ())
        if self.edition is not None:
            self.rule_objects = tuple(norm for provision in self.edition.provisions for norm, _ in provision.norms)
            place = act.act.editions.index(self.edition)
            self._columns = act.editions[place]
            self._layout = layout(self._columns, self.edition, act.facts, chosen._asdict())
        self.rules = self._layout.rules
        self.schema = self._schema()
        self.engine = _engine(engine) if self._columns is not None else "numpy"
        self._fused = self._fused_engine(threads) if self.engine == "numba" else None

    def _fused_engine(self, threads: int) -> Any:
        from kzlaw.runtime.columns.fused.engine import FusedEngine

        assert self._columns is not None
        return FusedEngine(self._columns, self._layout, self._chosen, self._act.tables, threads)

    def judge(self, batch: pa.RecordBatch) -> JudgedBatch:
        """Return the answers to a batch of cases."""
        facts, rejects = self._reader.read(batch)
        if rejects:
            good = np.ones(batch.num_rows, np.bool_)
            good[[reject.row for reject in rejects]] = False
            batch = batch.filter(pa.array(good))
            facts, _ = self._reader.read(batch)
        return JudgedBatch(self._shown(self._answers(facts), _ids(batch), facts.count), rejects)

    def _answers(self, facts: Facts) -> Answers:
        answers = room_for(self._layout, facts.count, self._bounds, self._memory)
        if self._columns is None:
            answers.outcome[:] = OUTCOMES.index("undetermined")
            for each in (*answers.sets, answers.missing):
                each[:] = 0
        elif self._fused is not None:
            self._fused.judge(facts, answers)
        else:
            collector = Collector(self._layout, answers)
            for start in range(0, facts.count, CHUNK):
                rows = Rows(start, min(start + CHUNK, facts.count))
                self._columns.judge(facts, self._chosen, self._act.tables, rows, collector)
        return answers

    # --- as Arrow ---------------------------------------------------------------------------------------------------

    def _schema(self) -> pa.Schema:
        def bits(name: str, names: tuple[str, ...]) -> pa.Field:
            words = words_for(len(names))
            kind = pa.uint64() if words == 1 else pa.list_(pa.uint64(), words)
            return pa.field(name, kind, metadata={"kzlaw.bits": json.dumps(names, ensure_ascii=False)})

        short_text = pa.dictionary(pa.int8(), pa.string())
        fields = [pa.field("id", pa.string()), pa.field("edition", short_text), pa.field("outcome", short_text)]
        fields += [bits(name, self.rules) for name in SETS]
        fields.append(bits("missing", self.facts))
        for bound in self._layout.bounds if self._bounds else ():
            name = f"{bound.fact}.{bound.side}"
            fields.append(pa.field(name, _BOUND_TYPES[bound.type]))
            fields.append(bits(f"{name}_by", self.rules))
            fields.append(pa.field(f"{name}_complete", pa.bool_()))
        metadata = {"kzlaw.act": self._act.act.id, "kzlaw.edition": self.edition.by if self.edition else ""}
        if self.reason is not None:
            metadata["kzlaw.reason"] = self.reason.code
        return pa.schema(fields, metadata)

    def _shown(self, answers: Answers, ids: pa.Array, count: int) -> pa.RecordBatch:
        edition = pa.array([self.edition.by] if self.edition else [], pa.string())
        codes = pa.array(np.zeros(count, np.int8)) if self.edition else pa.nulls(count, pa.int8())
        outcome = pa.array(answers.outcome[:count].view(np.int8))
        columns = [
            ids,
            pa.DictionaryArray.from_arrays(codes, edition),
            pa.DictionaryArray.from_arrays(outcome, pa.array(OUTCOMES)),
            *(_bits(each, count) for each in (*answers.sets, answers.missing)),
        ]
        for bound, column in zip(answers.bounds, self._layout.bounds, strict=False):
            kind = _BOUND_TYPES[column.type]
            plain = pa.int32() if column.type == "date" else pa.int64()
            known = pa.py_buffer(bound.words[0])
            values = pa.Array.from_buffers(plain, count, [known, pa.py_buffer(bound.values)])
            columns.append(_decimals(values) if column.type == "decimal" else values.view(kind))
            columns.append(_bits(bound.by, count))
            columns.append(pa.Array.from_buffers(pa.bool_(), count, [None, pa.py_buffer(bound.words[1])]))
        return pa.RecordBatch.from_arrays(columns, schema=self.schema)


_BOUND_TYPES = {"date": pa.date32(), "integer": pa.int64(), "decimal": pa.decimal128(38, 6)}


def rule_ids(edition: Edition) -> tuple[str, ...]:
    """Return the ids of the rules of an edition, in the order of the text."""
    return tuple(norm.id for provision in edition.provisions for norm, _ in provision.norms)


def _decimals(parts: pa.Array) -> pa.Array:
    from decimal import Decimal

    made = [None if each is None else Decimal(each) / PARTS for each in parts.to_pylist()]
    return pa.array(made, _BOUND_TYPES["decimal"])


def _bits(words: Any, count: int) -> pa.Array:
    flat = pa.array(words[:count].reshape(-1))
    return flat if words.shape[1] == 1 else pa.FixedSizeListArray.from_arrays(flat, words.shape[1])


def _ids(batch: pa.RecordBatch) -> pa.Array:
    place = batch.schema.get_field_index("id")
    return batch.column(place).cast(pa.string()) if place >= 0 else pa.nulls(batch.num_rows, pa.string())


def _table(source: Any) -> pa.Table:
    """Return anything that speaks the Arrow PyCapsule interface as a table: a table or one batch of rows."""
    if hasattr(source, "__arrow_c_stream__"):
        return pa.RecordBatchReader.from_stream(source).read_all()
    if hasattr(source, "__arrow_c_array__"):
        return pa.Table.from_batches([pa.record_batch(source)])
    raise TypeError(f"{type(source).__name__} has no Arrow interface (__arrow_c_stream__)")


def _engine(wanted: Engine) -> Literal["numpy", "numba"]:
    if wanted != "auto":
        return wanted
    from importlib.util import find_spec

    return "numba" if find_spec("numba") else "numpy"
