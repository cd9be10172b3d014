"""Cases as documents or records → Arrow tables, and what kernels and the row validator say of them, side by side."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any

import pyarrow as pa

TYPES = {
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "enumeration": pa.string(),
    "text": pa.string(),
    "integer": pa.int64(),
    "decimal": pa.decimal128(18, 6),
}
SETS = ("violated", "undetermined", "exempted", "not_applicable")


def table_of_documents(documents: Sequence[dict[str, Any]], facts: Iterable[Any]) -> pa.Table:
    """Return documents with dotted paths as a table with a column a fact."""
    return pa.table(
        {fact.path: pa.array([each.get(fact.path) for each in documents], TYPES[fact.type]) for fact in facts}
    )


def table_of_cases(cases: Sequence[Any], facts: Iterable[Any]) -> pa.Table:
    """Return case records as a table with a column a fact."""
    columns = {fact.path: (attrgetter(fact.attributes), TYPES[fact.type]) for fact in facts}
    return pa.table({path: pa.array([value(case) for case in cases], kind) for path, (value, kind) in columns.items()})


def case_of(act: Any, document: dict[str, Any]) -> Any:
    """Return a document as a case record."""
    written = {path: day.isoformat() if isinstance(day, datetime.date) else day for path, day in document.items()}
    case, errors = act.CASE_READER.read(written)
    assert not errors, errors
    return case


class Answers:
    """The answers of a kernel, case by case."""

    def __init__(self, kernel: Any, answers: pa.Table) -> None:
        self.rules = {rule: 1 << place for place, rule in enumerate(kernel.rules)}
        self.facts = {path: 1 << place for place, path in enumerate(kernel.facts)}
        self.columns = {name: answers[name].to_pylist() for name in answers.column_names}
        self.bounded = [name for name in answers.column_names if name.endswith((".latest", ".earliest"))]

    def differences(self, place: int, verdict: Any) -> list[str]:
        """Return where the answer to one case is not what the row validator says."""
        found: list[str] = []
        expected: dict[str, Any] = {"outcome": verdict.outcome, "edition": verdict.edition, "missing": 0}
        expected.update(dict.fromkeys(SETS, 0))
        for finding in verdict.findings:
            if finding.status in expected:
                expected[finding.status] |= self.rules[finding.rule.id]
            for path in finding.missing:
                expected["missing"] |= self.facts[path]
        bounds = verdict.bounds
        for bound in bounds:
            name = f"{bound.fact}.{bound.side}"
            expected[name] = bound.value
            expected[f"{name}_by"] = sum(self.rules[rule] for rule in bound.by)
            expected[f"{name}_complete"] = bound.complete
        if {f"{bound.fact}.{bound.side}" for bound in bounds} != set(self.bounded) and verdict.findings:
            found.append("other facts are bounded")
        for name, value in expected.items():
            given = self.columns[name][place]
            if given != value:
                found.append(f"{name}: {given}, expected {value}")
        return found
