"""Plans of facts and readings → the pieces that their templates print: records, field by field."""

from __future__ import annotations

import msgspec

from kzlaw.emit.python.layout import Call, Named, Node, Text, import_line, printed
from kzlaw.emit.python.text import LINE_LENGTH, comment, docstring, literal, width
from kzlaw.emit.python.views import labels
from kzlaw.plan.rules import ActPlan, FactPlace, FactsPlan, FieldPlan, ReadingPlan, RecordPlan
from kzlaw.vocabulary.facts import Fact, Labels

TYPES = {"boolean": "bool", "integer": "int", "decimal": "Decimal", "date": "Date", "text": "str"}

LITERAL = """\
TYPE_CHECKING = False
if TYPE_CHECKING:
    # Only type checkers need it, and it takes longer to load than all of the rules.
    from typing import Literal"""


class RecordView(msgspec.Struct, frozen=True):
    """A record as its template prints it: lines of fields and comments."""

    name: str
    docstring: str
    lines: tuple[str, ...]


class FactsView(msgspec.Struct, frozen=True):
    """The module of a vocabulary as its template prints it."""

    docstring: str
    imports: tuple[str, ...]
    records: tuple[RecordView, ...]
    table: str
    table_docstring: str


class ReadingsView(msgspec.Struct, frozen=True):
    """The module of an act's readings as its template prints it."""

    docstring: str
    imports: tuple[str, ...]
    record_docstring: str
    lines: tuple[str, ...]


def facts_view(facts: FactsPlan) -> FactsView:
    """Return the pieces of the module of a vocabulary."""
    types = {place.fact.type for place in facts.facts}
    from_records = {"FrozenRecord"} | ({"Date"} if "date" in types else set())
    with_labels = any(_texts(place.fact.labels) for place in facts.facts)
    runtime = (
        import_line("kzlaw.runtime.facts", {"Fact"}),
        import_line("kzlaw.runtime.labels", {"Labels"} if with_labels else set()),
        import_line("kzlaw.runtime.records", from_records),
    )
    groups = (
        import_line("decimal", {"Decimal"} if "decimal" in types else set()),
        "\n".join(filter(None, runtime)),
        LITERAL if "enumeration" in types else "",
    )
    rows = Call("", tuple(_row(place) for place in facts.facts), exploded=True)
    return FactsView(
        docstring=docstring(
            (f"What a case may say, in the words of the vocabulary «{facts.vocabulary}».", "None is unknown."), (), 0
        ),
        imports=tuple(group for group in groups if group),
        records=tuple(_record(record) for record in facts.records),
        table=printed(rows, 0, "FACTS: tuple[Fact, ...] = "),
        table_docstring='"""Every fact with its path in documents, its type and its labels."""',
    )


def readings_view(act: ActPlan) -> ReadingsView:
    """Return the pieces of the module of an act's readings."""
    lines: list[str] = []
    for number, reading in enumerate(act.readings):
        lines += ["", *_reading(reading)] if number else _reading(reading)
    return ReadingsView(
        docstring=docstring((f"How the ambiguous norms of {act.act} are read.",), (), 0),
        imports=(import_line("kzlaw.runtime.records", {"FrozenRecord"}), *((LITERAL,) if act.readings else ())),
        record_docstring='"""The option chosen for every reading; by default the one that the annotation prefers."""',
        lines=tuple(lines),
    )


def _record(record: RecordPlan) -> RecordView:
    about = f"The facts of `{record.path}`." if record.path else "A case: what is known; all else is unknown."
    lines = [] if record.path else ["    id: str | None = None"]
    for field in record.fields:
        lines += _field(field)
    return RecordView(record.name, docstring((about,), (), 4), tuple(lines))


def _field(field: FieldPlan) -> list[str]:
    if field.fact is None:
        return [f"    {field.name}: {field.record} = {field.record}()"]
    texts = " · ".join(_texts(field.fact.labels))
    remark = [f"    {line}" for line in comment(texts, 4)] if texts else []
    if field.fact.type != "enumeration":
        return [*remark, f"    {field.name}: {TYPES[field.fact.type]} | None = None"]
    choices = [literal(value.name) for value in field.fact.values]
    line = f"    {field.name}: Literal[{', '.join(choices)}] | None = None"
    if width(line) <= LINE_LENGTH:
        return [*remark, line]
    # The formatter puts a union that is too long in parentheses.
    exploded = [f"            {choice}," for choice in choices]
    opening = [f"    {field.name}: (", "        Literal["]
    return [*remark, *opening, *exploded, "        ]", "        | None", "    ) = None"]


def _reading(plan: ReadingPlan) -> list[str]:
    titles = " · ".join(_texts(plan.reading.titles))
    remarks = comment(f"{plan.reading.unit}: «{plan.words}»" + (f" – {titles}" if titles else ""), 4)
    for option in plan.options:
        remarks += comment(f"  {option.name}: {' · '.join(_texts(option.titles))}", 4) if _texts(option.titles) else []
    choices = [literal(option.name) for option in plan.options]
    line = f"    {plan.field}: Literal[{', '.join(choices)}] = {literal(plan.default)}"
    lines = [line]
    if width(line) > LINE_LENGTH:
        exploded = [f"        {choice}," for choice in choices]
        lines = [f"    {plan.field}: Literal[", *exploded, f"    ] = {literal(plan.default)}"]
    return [*(f"    {remark}" for remark in remarks), *lines]


def _texts(texts: Labels) -> list[str]:
    return [text for text in (texts.kk, texts.ru, texts.en) if text]


def _row(place: FactPlace) -> Node:
    fact: Fact = place.fact
    arguments: list[Node] = [Text(fact.path), Text(place.attributes), Text(fact.type)]
    if fact.values:
        arguments.append(Named("values", Call("", tuple(Text(value.name) for value in fact.values))))
    if _texts(fact.labels):
        arguments.append(Named("labels", labels(fact.labels)))
    return Call("Fact", tuple(arguments))
