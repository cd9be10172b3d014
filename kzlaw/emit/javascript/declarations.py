"""Plan of an act → type declarations: what a case may say, in the types of TypeScript."""

from __future__ import annotations

from collections.abc import Mapping

from kzlaw.emit.javascript.layout import key
from kzlaw.emit.javascript.text import comment, literal
from kzlaw.plan.rules import ActPlan, FactsPlan, RecordPlan
from kzlaw.vocabulary.facts import Fact, Labels

TYPES = {
    "boolean": "boolean",
    "integer": "number | bigint",
    "decimal": "number | bigint | string",
    "date": "Day",
    "text": "string",
}


def case_lines(facts: FactsPlan) -> tuple[str, ...]:
    """Return the members of a case: facts in their groups, and every fact by its whole path."""
    nested = _members(facts.records[-1], facts.named, 1)
    dotted = [
        f"  {literal(place.fact.path)}?: {_type(place.fact)} | null;" for place in facts.facts if "." in place.fact.path
    ]
    return (*nested, *dotted)


def reading_lines(act: ActPlan) -> tuple[str, ...]:
    """Return the members of the readings of an act."""
    lines: list[str] = []
    for plan in act.readings:
        texts = _texts(plan.reading.titles)
        lines += [f"  {line}" for line in comment(f"{plan.reading.unit}: «{plan.words}» {texts}".rstrip(), 2)]
        choices = " | ".join(literal(option.name) for option in plan.options)
        lines.append(f"  {key(plan.field)}?: {choices};")
    return tuple(lines)


def _members(record: RecordPlan, records: Mapping[str, RecordPlan], depth: int) -> list[str]:
    margin = "  " * depth
    lines: list[str] = []
    for field in record.fields:
        if field.fact is None:
            inner = records[field.record]
            name = inner.path.rpartition(".")[2]
            lines += [f"{margin}{key(name)}?: {{", *_members(inner, records, depth + 1), f"{margin}}};"]
            continue
        texts = _texts(field.fact.labels)
        lines += [f"{margin}{line}" for line in comment(texts, 2 * depth)] if texts else []
        lines.append(f"{margin}{key(field.fact.path.rpartition('.')[2])}?: {_type(field.fact)} | null;")
    return lines


def _type(fact: Fact) -> str:
    return " | ".join(literal(value.name) for value in fact.values) if fact.values else TYPES[fact.type]


def _texts(labels: Labels) -> str:
    return " · ".join(each for each in (labels.kk, labels.ru, labels.en) if each)
