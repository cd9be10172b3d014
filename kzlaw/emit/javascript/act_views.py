"""Plan of an act → the pieces of its entry, its readings, its facts, and the calendar of working days."""

from __future__ import annotations

import datetime

import msgspec

from kzlaw.emit.javascript.layout import Call, List, Node, Object, Plain, printed, text
from kzlaw.emit.javascript.module_view import labels
from kzlaw.emit.javascript.text import block
from kzlaw.plan.rules import ActPlan, EditionPlan, FactPlace, FactsPlan, ReadingPlan
from kzlaw.runtime.calendar import WorkingDays

DATES_A_LINE = 9


class ActView(msgspec.Struct, frozen=True):
    """The entry of an act as its template prints it; ``modules`` are names of provisions and paths."""

    docblock: str
    modules: tuple[tuple[str, str], ...]
    vocabulary: str
    act: str


class CalendarView(msgspec.Struct, frozen=True):
    """The working days as their template prints them."""

    docblock: str
    source: str
    first_year: int
    last_year: int
    days_off: tuple[str, ...]
    working_weekends: tuple[str, ...]


def act_view(act: ActPlan) -> ActView:
    """Return the pieces of the entry of an act."""
    # Names of files need not be names of the language: provisions are numbered as they are met.
    names = {module.path: f"provision_{number}" for number, module in enumerate(act.modules, start=1)}
    members: tuple[tuple[str, Node], ...] = (
        ("id", text(act.act)),
        ("title", text(act.title)),
        ("official", text(act.official)),
        ("readings", Plain("READINGS")),
        ("facts", Plain("FACTS")),
        ("editions", List(tuple(_edition(edition, names) for edition in act.editions), exploded=True)),
    )
    title = f" «{act.title}»" if act.title else ""
    return ActView(
        docblock=block(
            (
                f"{act.act}{title}: `validate` judges a case.",
                "Written by `kzlaw build` from the annotated law: edit that, not this.",
            ),
            (("Official", act.official),) if act.official else (),
            0,
        ),
        modules=tuple((names[module.path], f"./{module.component_package}/{module.name}.js") for module in act.modules),
        vocabulary=act.facts.module,
        act=printed(Call("act", (Object(members, exploded=True),)), 0, "export const ACT = ", ";"),
    )


def readings(act: ActPlan) -> str:
    """Return the table of the readings of an act."""
    return printed(List(tuple(map(_reading, act.readings)), exploded=True), 0, "export const READINGS = ", ";")


def facts(plan: FactsPlan) -> str:
    """Return the table of the facts of a vocabulary."""
    return printed(List(tuple(map(_fact, plan.facts)), exploded=True), 0, "export const FACTS = ", ";")


def calendar_view(calendar: WorkingDays) -> CalendarView:
    """Return the pieces of the module of working days."""
    known = f"The days off and the working weekends of the years {calendar.first_year} to {calendar.last_year}."
    beyond = "A day beyond these years is not guessed: what hangs on it is undetermined."
    return CalendarView(
        docblock=block((known, beyond), (("Source", calendar.source),), 0),
        source=text(calendar.source).flat,
        first_year=calendar.first_year,
        last_year=calendar.last_year,
        days_off=_rows(calendar.days_off),
        working_weekends=_rows(calendar.working_weekends),
    )


def _edition(edition: EditionPlan, names: dict[str, str]) -> Node:
    provisions = List(tuple(Plain(names[module.path]) for module in edition.modules))
    members: list[tuple[str, Node]] = [
        ("by", text(edition.by)),
        ("earliest", _date(edition.start.earliest)),
        ("latest", _date(edition.start.latest)),
        ("provisions", provisions),
    ]
    if not edition.held:
        members.append(("held", Plain("false")))
    return Object(tuple(members), exploded=True)


def _date(day: datetime.date) -> Node:
    return Call("date", (Plain(str(day.year)), Plain(str(day.month)), Plain(str(day.day))))


def _reading(plan: ReadingPlan) -> Node:
    options = (Object((("name", text(each.name)), ("titles", labels(each.titles)))) for each in plan.options)
    return Object(
        (
            ("name", text(plan.field)),
            ("component", text(plan.component)),
            ("unit", text(plan.reading.unit)),
            ("words", text(plan.words)),
            ("titles", labels(plan.reading.titles)),
            ("default", text(plan.default)),
            ("options", List(tuple(options), exploded=True)),
        ),
        exploded=True,
    )


def _fact(place: FactPlace) -> Node:
    fact = place.fact
    members: list[tuple[str, Node]] = [("path", text(fact.path)), ("type", text(fact.type))]
    if fact.values:
        values = (Object((("name", text(value.name)), ("labels", labels(value.labels)))) for value in fact.values)
        members.append(("values", List(tuple(values))))
    members.append(("labels", labels(fact.labels)))
    return Object(tuple(members))


def _rows(days: frozenset[datetime.date]) -> tuple[str, ...]:
    ordered = [day.isoformat() for day in sorted(days)]
    return tuple(" ".join(ordered[start : start + DATES_A_LINE]) for start in range(0, len(ordered), DATES_A_LINE))
