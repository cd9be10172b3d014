"""Plan of an act → the pieces of its package: editions, readings, exports, and the calendar of working days."""

from __future__ import annotations

import datetime

import msgspec

from kzlaw.emit.python.layout import Call, Named, Node, Plain, Text, import_line, natural, printed
from kzlaw.emit.python.text import docstring
from kzlaw.emit.python.views import labels
from kzlaw.plan.rules import ActPlan, EditionPlan, ReadingPlan
from kzlaw.runtime.calendar import WorkingDays

DATES_A_LINE = 9


class ActView(msgspec.Struct, frozen=True):
    """The package of an act as its template prints it."""

    docstring: str
    imports: tuple[str, ...]
    exports: str
    editions: str
    readings: str
    act: str


class CalendarView(msgspec.Struct, frozen=True):
    """The working days as their template prints them."""

    docstring: str
    source: str
    first_year: int
    last_year: int
    days_off: tuple[str, ...]
    working_weekends: tuple[str, ...]


def act_view(act: ActPlan) -> ActView:
    """Return the pieces of the package of an act."""
    records = {record.name for record in act.facts.records}
    exports = {*records, "Readings", "Verdict", "Difference", "validate", "differing_readings", *_CONSTANTS}
    ambiguous = _ambiguous(act)
    editions = tuple(_edition(edition, ambiguous) for edition in act.editions)
    return ActView(
        docstring=_act_docstring(act),
        imports=_imports(act, records),
        exports=printed(Call("", tuple(Text(name) for name in sorted(exports)), exploded=True), 0, "__all__ = "),
        editions=printed(Call("", editions, exploded=bool(editions)), 0, _EDITIONS),
        readings=printed(Call("", tuple(map(_reading, act.readings)), exploded=bool(act.readings)), 0, _READINGS),
        act=printed(_act(act), 0, "ACT = "),
    )


_CONSTANTS = ("ACT", "CASE_READER", "DEFAULT_READINGS", "EDITIONS", "FACTS", "READINGS")
_EDITIONS = "EDITIONS: tuple[Edition, ...] = "
_READINGS = "READINGS: tuple[Reading, ...] = "


def _act_docstring(act: ActPlan) -> str:
    title = f" «{act.title}»" if act.title else ""
    facts = (("Official", act.official),) if act.official else ()
    written = "Written by `kzlaw build` from the annotated law: edit that, not this."
    return docstring((f"{act.act}{title}: `validate` judges a case.", written), facts, 0)


def _imports(act: ActPlan, records: set[str]) -> tuple[str, ...]:
    editions = {"Act", "Edition", "Reading"} | ({"ReadingOption"} if act.readings else set())
    runtime = (
        import_line("kzlaw.runtime.case_reader", {"CaseReader"}),
        "from kzlaw.runtime.differing_readings import Difference\n"
        "from kzlaw.runtime.differing_readings import differing_readings as compare_readings",
        import_line("kzlaw.runtime.editions", editions),
        import_line("kzlaw.runtime.labels", {"Labels"} if act.readings else set()),
        import_line("kzlaw.runtime.verdict", {"Verdict", "judge_case"}),
    )
    beside = (
        import_line(f"..facts.{act.facts.module}", {"FACTS", *records}),
        *_module_imports(act),
        import_line(".readings", {"DEFAULT_READINGS", "Readings"}),
    )
    groups = ((import_line("datetime", {"date"}),), runtime, beside)
    return tuple("\n".join(line.rstrip("\n") for line in group if line) for group in groups)


def _module_imports(act: ActPlan) -> list[str]:
    """Return the imports of the modules of rules; where two components have one name, the component stands before."""
    lines: list[str] = []
    ambiguous = _ambiguous(act)
    for package, _, _ in sorted(act.components, key=lambda component: natural(component[0])):
        modules = [module for module in act.modules if module.component_package == package]
        if ambiguous:
            ordered = sorted(modules, key=lambda module: natural(module.name))
            lines += [f"from .{package} import {module.name} as {package}_{module.name}" for module in ordered]
        else:
            lines.append(import_line(f".{package}", {module.name for module in modules}))
    return lines


def _ambiguous(act: ActPlan) -> bool:
    return len({module.name for module in act.modules}) < len(act.modules)


def _edition(edition: EditionPlan, ambiguous: bool) -> Node:
    names = (f"{module.component_package}_{module.name}" if ambiguous else module.name for module in edition.modules)
    modules = tuple(Plain(f"{name}.PROVISION") for name in names)
    arguments: list[Node] = [
        Named("by", Text(edition.by)),
        Named("earliest", _date(edition.start.earliest)),
        Named("latest", _date(edition.start.latest)),
        Named("provisions", Call("", modules)),
    ]
    if not edition.held:
        arguments.append(Named("held", Plain("False")))
    return Call("Edition", tuple(arguments), exploded=True)


def _reading(plan: ReadingPlan) -> Node:
    options = tuple(Call("ReadingOption", (Text(option.name), labels(option.titles))) for option in plan.options)
    return Call(
        "Reading",
        (
            Named("name", Text(plan.field)),
            Named("component", Text(plan.component)),
            Named("unit", Text(plan.reading.unit)),
            Named("words", Text(plan.words)),
            Named("titles", labels(plan.reading.titles)),
            Named("default", Text(plan.default)),
            Named("options", Call("", options, exploded=True)),
        ),
        exploded=True,
    )


def _act(act: ActPlan) -> Node:
    return Call(
        "Act",
        (
            Named("id", Text(act.act)),
            Named("title", Text(act.title)),
            Named("official", Text(act.official)),
            Named("editions", Plain("EDITIONS")),
            Named("readings", Plain("READINGS")),
        ),
        exploded=True,
    )


def _date(day: datetime.date) -> Node:
    return Plain(f"date({day.year}, {day.month}, {day.day})")


def calendar_view(calendar: WorkingDays) -> CalendarView:
    """Return the pieces of the module of working days."""
    known = f"The days off and the working weekends of the years {calendar.first_year} to {calendar.last_year}."
    beyond = "A day beyond these years is not guessed: what hangs on it is undetermined."
    return CalendarView(
        docstring=docstring((known, beyond), (("Source", calendar.source),), 0),
        source=printed(Text(calendar.source), 4, "source=", ","),
        first_year=calendar.first_year,
        last_year=calendar.last_year,
        days_off=_rows(calendar.days_off),
        working_weekends=_rows(calendar.working_weekends),
    )


def _rows(days: frozenset[datetime.date]) -> tuple[str, ...]:
    ordered = [day.isoformat() for day in sorted(days)]
    return tuple(" ".join(ordered[start : start + DATES_A_LINE]) for start in range(0, len(ordered), DATES_A_LINE))
