"""Cases as columns → verdicts as columns: by the kernel of the act where there is one, else case by case.

Both give the same columns and the same verdicts; only the time differs.
"""

from __future__ import annotations

import datetime
import importlib
import importlib.util
from functools import lru_cache
from typing import Any, Protocol

import msgspec
import pyarrow as pa

from kzlaw.batch import bits
from kzlaw.batch.model import Judging
from kzlaw.batch.values import FactColumns
from kzlaw.runtime.editions import Edition, edition_on
from kzlaw.runtime.findings import Norm
from kzlaw.runtime.reasons import Reason
from kzlaw.runtime.verdict import Verdict

OUTCOMES = ("violated", "undetermined", "referred", "exempt", "compliant")
STATUSES = ("violated", "undetermined", "exempted", "not_applicable")
_NAMES = pa.dictionary(pa.int8(), pa.string())


class Verdicts(msgspec.Struct, frozen=True):
    """What is the same for all cases of a run: the edition, its rules in the order of the bits, and the facts."""

    edition: str | None
    reason: Reason | None
    rules: tuple[Norm, ...]
    facts: tuple[str, ...]

    @property
    def rule_ids(self) -> tuple[str, ...]:
        """The ids of the rules, in the order of the bits."""
        return tuple(rule.id for rule in self.rules)


class Engine(Protocol):
    """Judges batches of cases."""

    @property
    def name(self) -> str:
        """What the engine is called in reports."""

    @property
    def verdicts(self) -> Verdicts:
        """What is the same for all cases."""

    def judge(self, cases: pa.Table) -> pa.Table:
        """Return a row of verdicts for every row of cases."""


def engine_of(judging: Judging, prefer: str = "auto") -> Engine:
    """Return the engine for a day and readings; ``prefer`` is `auto`, `rows` or `columns` (ImportError without one)."""
    return _engine(judging, prefer)


@lru_cache(maxsize=8)
def _engine(judging: Judging, prefer: str) -> Engine:
    rules: Any = judging.rules()
    if prefer == "columns" or (prefer == "auto" and has_kernel(judging)):
        return ColumnEngine(rules, judging)
    return RowEngine(rules, judging)


@lru_cache(maxsize=8)
def facts_of(judging: Judging) -> FactColumns:
    """Return how cases of the act are read."""
    return FactColumns(judging.rules())


def has_kernel(judging: Judging) -> bool:
    """Return whether the act has a columnar kernel that can be imported here."""
    judging.rules()
    if importlib.util.find_spec(f"{judging.module}.columns") is None:
        return False
    return importlib.util.find_spec("numpy") is not None


def verdicts_of(rules: Any, judging: Judging) -> Verdicts:
    """Return the edition in force on the day, with its rules."""
    edition = edition_on(rules.ACT, judging.on)
    facts = tuple(fact.path for fact in rules.FACTS)
    if not isinstance(edition, Edition):
        return Verdicts(None, edition, (), facts)
    norms = tuple(norm for provision in edition.provisions for norm, _ in provision.norms)
    return Verdicts(edition.by, None, norms, facts)


class ColumnEngine:
    """The kernel that was generated for the act."""

    name = "columns"

    def __init__(self, rules: Any, judging: Judging, engine: str = "auto") -> None:
        """Make the kernel ready; ``engine`` is `numpy`, `numba`, or `auto` for the faster that is installed."""
        columns: Any = importlib.import_module(f"{judging.module}.columns")
        readings = rules.Readings(**dict(judging.readings))
        self._kernel = columns.kernel(on=judging.on, readings=readings, engine=engine)
        self.verdicts = verdicts_of(rules, judging)

    def judge(self, cases: pa.Table) -> pa.Table:
        """Return a row of verdicts for every row of cases."""
        batches = cases.combine_chunks().to_batches()
        if not batches:
            return self._kernel.schema.empty_table()
        return pa.Table.from_batches([self._judged(batch) for batch in batches])

    def _judged(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        judged = self._kernel.judge(batch)
        if judged.rejects:
            # Every value was read before: a row that is lost here is a fault of ours, and must not go unseen.
            raise RuntimeError(f"the kernel rejects what the reader accepted: {judged.rejects[0].message}")
        return judged.batch


class RowEngine:
    """The validator of single cases, used row by row."""

    name = "rows"

    def __init__(self, rules: Any, judging: Judging) -> None:
        """Prepare the columns of the answer."""
        self._rules = rules
        self._on = judging.on
        self._readings = rules.Readings(**dict(judging.readings))
        self.verdicts = verdicts_of(rules, judging)
        self._bit = {rule.id: 1 << index for index, rule in enumerate(self.verdicts.rules)}
        self._fact_bit = {path: 1 << index for index, path in enumerate(self.verdicts.facts)}
        types = {fact.path: fact.type for fact in rules.FACTS}
        empty = rules.validate(rules.Case(), on=judging.on, readings=self._readings)
        self._bounds = [(bound.fact, bound.side, _bound_type(types[bound.fact])) for bound in empty.bounds]

    def judge(self, cases: pa.Table) -> pa.Table:
        """Return a row of verdicts for every row of cases."""
        names = cases.column_names
        rows = zip(*(cases.column(name).to_pylist() for name in names), strict=True)
        verdicts = [self._verdict(dict(zip(names, row, strict=True))) for row in rows]
        size = len(self.verdicts.rules)
        columns: dict[str, pa.Array] = {
            "id": cases.column("id"),
            "edition": pa.array([verdict.edition for verdict in verdicts], pa.string()).cast(_NAMES),
            "outcome": pa.array([verdict.outcome for verdict in verdicts], pa.string()).cast(_NAMES),
        }
        for status in STATUSES:
            columns[status] = bits.column([self._set(verdict, status) for verdict in verdicts], size)
        columns["missing"] = bits.column([self._missing(verdict) for verdict in verdicts], len(self._fact_bit))
        self._put_bounds(columns, verdicts)
        return pa.table(columns)

    def _verdict(self, row: dict[str, object]) -> Verdict:
        case, errors = self._rules.CASE_READER.read({path: value for path, value in row.items() if value is not None})
        if case is None:
            raise RuntimeError(f"the row validator rejects what the reader accepted: {errors[0].message}")
        verdict: Verdict = self._rules.validate(case, on=self._on, readings=self._readings)
        return verdict

    def _set(self, verdict: Verdict, status: str) -> int:
        return sum(self._bit[finding.rule.id] for finding in verdict.findings if finding.status == status)

    def _missing(self, verdict: Verdict) -> int:
        found = 0
        for finding in verdict.findings:
            for path in finding.missing:
                found |= self._fact_bit[path]
        return found

    def _put_bounds(self, columns: dict[str, pa.Array], verdicts: list[Verdict]) -> None:
        found = [{(bound.fact, bound.side): bound for bound in verdict.bounds} for verdict in verdicts]
        for fact, side, kind in self._bounds:
            bounds = [each[fact, side] for each in found]
            values = [_plain(bound.value, kind) for bound in bounds]
            by = [sum(self._bit[rule] for rule in bound.by) for bound in bounds]
            columns[f"{fact}.{side}"] = pa.array(values, kind)
            columns[f"{fact}.{side}_by"] = bits.column(by, len(self._bit))
            columns[f"{fact}.{side}_complete"] = pa.array([bound.complete for bound in bounds], pa.bool_())


def _bound_type(fact_type: str) -> pa.DataType:
    return {"date": pa.date32(), "integer": pa.int64()}.get(fact_type, pa.string())


def _plain(value: object, kind: pa.DataType) -> object:
    if value is None or isinstance(value, datetime.date):
        return value
    return str(value) if pa.types.is_string(kind) else value
