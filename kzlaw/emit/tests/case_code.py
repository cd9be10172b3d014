"""Facts of a case → the Python that builds its record."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from decimal import Decimal

from kzlaw.emit.python.layout import Call, Named, Node, Plain, Text
from kzlaw.plan.rules import FactsPlan, RecordPlan
from kzlaw.resolved.evaluate import Value

Group = dict[str, "Value | Group"]


def case_code(given: Iterable[tuple[str, Value]], facts: FactsPlan, used: set[str]) -> Node:
    """Return the code of a case with these known facts, in the order given; adds the names it needs to ``used``."""
    root: Group = {}
    for path, value in given:
        group = root
        *steps, last = facts.attributes[path].split(".")
        for step in steps:
            inner = group.setdefault(step, {})
            assert isinstance(inner, dict), path
            group = inner
        group[last] = value
    return _record(facts.records[-1], root, facts.named, used)


def _record(record: RecordPlan, group: Group, records: Mapping[str, RecordPlan], used: set[str]) -> Node:
    used.add(record.name)
    arguments: list[Node] = []
    for name, value in group.items():
        if isinstance(value, dict):
            arguments.append(Named(name, _record(records[record.inside[name]], value, records, used)))
        else:
            arguments.append(Named(name, value_code(value, used)))
    return Call(record.name, tuple(arguments))


def value_code(value: Value, used: set[str]) -> Node:
    """Return a value as Python writes it."""
    match value:
        case bool() | int():
            return Plain(repr(value))
        case datetime.date():
            used.add("date")
            return Plain(f"date({value.year}, {value.month}, {value.day})")
        case Decimal():
            used.add("Decimal")
            return Call("Decimal", (Text(str(value)),))
        case str():
            return Text(value)
