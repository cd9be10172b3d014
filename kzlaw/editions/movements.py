"""Acts → movements: what each act does to others on each day on which part of it starts or ends."""

from __future__ import annotations

import datetime
import itertools
import re
from typing import Literal

import msgspec
from msgspec.structs import replace

from kzlaw.citation import ActReference, Step
from kzlaw.clauses.locate import locate
from kzlaw.clauses.numbering import number_key
from kzlaw.clauses.tree import Act, Component, Operation, Unit
from kzlaw.editions.destination import numbers
from kzlaw.editions.model import Start
from kzlaw.editions.starts import OwnStart, Starts
from kzlaw.editions.working import without


class Task(msgspec.Struct, frozen=True):
    """One operation to apply; ``omit`` are units of its new text that start on a later day than the rest."""

    operation: Operation
    component: str
    omit: frozenset[str] = frozenset()


class OwnText(msgspec.Struct, frozen=True):
    """A unit of the act itself that starts later than the act."""

    component: str
    unit: Unit


class Movement(msgspec.Struct, frozen=True):
    """What one act does from one day on: it amends, ends what it amended or itself, or brings in its own late text.

    ``started`` is, for an ``end``, the day on which the change that now ends had started.
    """

    act: Act
    start: Start
    kind: Literal["amend", "end", "own"]
    tasks: tuple[Task, ...] = ()
    own: tuple[OwnText, ...] = ()
    until: datetime.date | None = None
    started: Start | None = None
    whole_act: bool = False

    @property
    def order(self) -> tuple[datetime.date, bool, datetime.date, tuple[int, ...], str, bool]:
        """By start, then adoption, then number; on its last day a change ends before another begins."""
        return (
            self.start.earliest,
            self.kind != "end",
            self.act.adopted,
            number_key(self.act.number),
            self.act.id,
            self.kind != "own",
        )


def movements(act: Act, begins: Starts) -> list[Movement]:
    """Return the movements of an act, the changes that it makes to others and the later starts of its own units."""
    groups: dict[tuple[Start, datetime.date | None], list[Task]] = {}
    for part in act.components:
        own = [one for one in begins.own if one.component == part.name]
        for operation in _whole_runs(part.operations):
            for start, until, task in _tasks(part, operation, own, begins):
                groups.setdefault((start, until), []).append(task)
    moving: list[Movement] = []
    for (start, until), tasks in groups.items():
        moving.append(Movement(act, start, "amend", tuple(tasks), until=until))
        if until is not None:
            moving.append(Movement(act, Start(until, until), "end", tuple(tasks), started=start))
    late: dict[Start, list[OwnText]] = {}
    for component, own_start, unit in late_units(act, begins):
        late.setdefault(own_start.start, []).append(OwnText(component.name, unit))
    moving.extend(Movement(act, start, "own", own=tuple(texts)) for start, texts in late.items())
    for until, tasks in _ending(act, begins).items():
        moving.append(Movement(act, Start(until, until), "amend", tuple(tasks)))
    if begins.until is not None:
        moving.append(Movement(act, Start(begins.until, begins.until), "end", whole_act=True))
    return moving


def _ending(act: Act, begins: Starts) -> dict[datetime.date, list[Task]]:
    """Return the units of an act's own text that lose their force on a day that it names, as repealed by itself."""
    ending: dict[datetime.date, list[Task]] = {}
    itself = ActReference(adopted=act.adopted, number=act.number)
    for part in act.components:
        for one in begins.own:
            unit = _own_unit(part, one)
            if unit is not None and one.until is not None:
                title = part.title if part.name != "main" else None
                gone = Operation(f"{unit.id}__until", "repeal", itself, title, one.path, unit.span)
                ending.setdefault(one.until, []).append(Task(gone, part.name))
    return ending


def _whole_runs(operations: tuple[Operation, ...]) -> list[Operation]:
    """Return the operations with the units that one line renumbers as one: they change places all at once."""
    runs: list[Operation] = []
    for operation in operations:
        last = runs[-1] if runs else None
        if last is not None and _goes_on(last, operation):
            runs[-1] = replace(
                last,
                target=_longer(last.target, operation.target),
                renumbered=_longer(last.renumbered, operation.renumbered),
            )
        else:
            runs.append(operation)
    return runs


def _goes_on(before: Operation, after: Operation) -> bool:
    if before.kind != "renumber" or after.kind != "renumber" or before.id != after.id:
        return False
    paths = (before.target, after.target, before.renumbered, after.renumbered)
    return all(paths) and before.target[:-1] == after.target[:-1] and before.target[-1].kind == after.target[-1].kind


def _longer(path: tuple[Step, ...], more: tuple[Step, ...]) -> tuple[Step, ...]:
    last = Step(path[-1].kind, (*numbers(path[-1]), *numbers(more[-1])))
    return (*path[:-1], last)


def _tasks(
    part: Component, operation: Operation, own: list[OwnStart], begins: Starts
) -> list[tuple[Start, datetime.date | None, Task]]:
    """Return when an operation is applied: once, or again with units of its text that start later."""
    start, until = begins.start, begins.until
    later: list[tuple[OwnStart, frozenset[str]]] = []
    ids = {operation.id, *(unit.id for piece in operation.content for unit in piece.walk())}
    for one in own:
        unit = locate(part.units, one.path) if one.path else None
        if not isinstance(unit, Unit):
            continue
        inside = {inner.id for inner in unit.walk()}
        if operation.id in inside or unit.id.startswith(f"{operation.id}__indent_"):
            start, until = one.start, one.until
        elif unit.id in ids:
            if _only_line(operation, unit):
                start, until = one.start, one.until
            else:
                later.append((one, frozenset(inside)))
    omitted = frozenset[str]().union(*(units for _, units in later))
    tasks = [(start, until, Task(operation, part.name, omitted))]
    for one, units in later:
        omitted -= units
        tasks.append((one.start, one.until, Task(operation, part.name, omitted)))
    return tasks


def _only_line(operation: Operation, unit: Unit) -> bool:
    lines = [leaf.id for piece in operation.content for leaf in piece.leaves()]
    return set(lines) <= {leaf.id for leaf in unit.leaves()}


def late_units(act: Act, begins: Starts) -> list[tuple[Component, OwnStart, Unit]]:
    """Return the units of the act's own text that start on a day of their own; operations are no such text."""
    return [
        (part, one, unit)
        for part in act.components
        for one in begins.own
        if one.start != begins.start and (unit := _own_unit(part, one)) is not None
    ]


def _own_unit(part: Component, one: OwnStart) -> Unit | None:
    """Return the unit of a component's own text that has a day of its own, None where it is (in) an operation."""
    unit = locate(part.units, one.path) if one.component == part.name and one.path else None
    if not isinstance(unit, Unit):
        return None
    amending = {operation.id for operation in part.operations}
    if any(inner.id in amending or inner.kind in ("operation", "quoted") for inner in unit.walk()):
        return None
    return None if any(unit.id.startswith(f"{identifier}__") for identifier in amending) else unit


def new_text(task: Task, act: Act) -> tuple[Unit, ...]:
    """Return an operation's new text: quoted, or standing in an annex of the amending act."""
    content = task.operation.content
    annex = new_annex(task, act)
    if annex is not None:
        content = _without_stamp(annex.units)
    if task.omit:
        content = tuple(kept for piece in content if (kept := without(piece, task.omit)) is not None)
    return content


def new_annex(task: Task, act: Act) -> Component | None:
    """Return the annex of the amending act in which an operation's new text stands."""
    operation = task.operation
    if operation.content or operation.as_annex is None:
        return None
    name = f"annex_{(operation.as_annex or '1').replace('-', '_')}"
    named = next((part for part in act.components if part.name == name), None)
    return named or next((part for part in act.components if _stamped(part, operation.as_annex)), None)


_ANNEX_OF = re.compile(r"(?:(?P<number>\d+(?:-\d+)?)\s?-\s?)?қосымша\s*$", re.IGNORECASE)


def _stamped(part: Component, number: str) -> bool:
    """Return whether the stamp of a component says that it is that annex of the act: a list has a name of its own."""
    if part.name == "main":
        return False
    stamps = itertools.takewhile(lambda unit: unit.kind == "stamp", part.units)
    # The first such line is about the act itself; one below may be about what the annex gives anew.
    match = next((found for unit in stamps if (found := _ANNEX_OF.search(unit.text or ""))), None)
    return match is not None and (match["number"] or "1") == (number or "1")


def _without_stamp(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Leave out the stamp that calls the text an annex of the amending act: it is no part of what it gives."""
    for position, unit in enumerate(units):
        if unit.kind != "stamp":
            break
        if _ANNEX_OF.search(unit.text or ""):
            return units[position + 1 :]
    return units
