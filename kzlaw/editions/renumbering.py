"""A renumbering («… тиісінше … деп есептелсін») → the same units under other numbers, and a warning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from kzlaw.citation import Step
from kzlaw.clauses.identify import moved, unit_id
from kzlaw.clauses.locate import LABEL
from kzlaw.clauses.numbering import number_key
from kzlaw.clauses.tree import Unit
from kzlaw.diagnostics.catalogue.editions import OPERATION_NOT_UNDERSTOOD, RENUMBERED, TARGET_NOT_FOUND, UNIT_EXISTS
from kzlaw.editions.context import Context, Done
from kzlaw.editions.destination import Refusal, numbers
from kzlaw.editions.model import Origin, Standing
from kzlaw.editions.standing import graft
from kzlaw.editions.target import Absent, find, refusal
from kzlaw.editions.words import Hit, splice
from kzlaw.editions.working import WorkingComponent, standing_head

_TOP = ("paragraph", "article", "section", "chapter", "division")


def renumber(context: Context, component: WorkingComponent) -> Done | Refusal:
    """Give a run of units the numbers that the operation says, all at once."""
    operation = context.operation
    steps = [step for step in operation.target if step.kind not in ("act", "component", "annex")]
    last = steps[-1] if steps else None
    old = numbers(last) if last else []
    new = numbers(operation.renumbered[-1]) if operation.renumbered else []
    if last is None or not old or len(old) != len(new):
        return Refusal(OPERATION_NOT_UNDERSTOOD, f"{len(old)} units cannot get {len(new)} numbers")
    mapping = dict(zip(old, new, strict=True))
    within = [step for step in steps[:-1] if step.kind not in ("section", "chapter", "division")]
    if last.kind in _TOP and not within:
        done = _at_the_top(context, component, last, mapping)
    else:
        done = _inside(context, component, steps[:-1], last, mapping)
    if isinstance(done, Done):
        context.warnings.append(
            RENUMBERED.at(
                operation.span,
                f"{last.kind} {old[0]} of {component.owner.act.id}!{component.name} and what follows it are renumbered",
                "Law on Legal Acts, art. 27(6): remaining numbers do not change; check every citation of these units",
                unit=operation.id,
            )
        )
    return done


def _at_the_top(
    context: Context, component: WorkingComponent, step: Step, mapping: Mapping[str, str]
) -> Done | Refusal:
    for number, other in mapping.items():
        if (absent := _no_unit(component, (Step(step.kind, (number,)),), context)) is not None:
            return absent
        taken = component.index.get(unit_id("", step.kind, other))
        if other not in mapping and taken is not None and taken.state == "held":
            return _taken(unit_id("", step.kind, other))
    upwards = number_key(next(iter(mapping.values()))) > number_key(next(iter(mapping)))
    pairs = list(mapping.items())
    for number, other in reversed(pairs) if upwards else pairs:
        place = component.index[unit_id("", step.kind, number)]
        unit = standing_head(place)
        assert unit is not None
        component.set(
            place, _called(unit, unit_id("", step.kind, other), other, context.origin), context.origin, whole=False
        )
    return Done("renumber", component.owner.act.id, component.name, unit_id("", step.kind, pairs[0][1]))


def _no_unit(component: WorkingComponent, path: tuple[Step, ...], context: Context) -> Refusal | None:
    found = find(component, path)
    return refusal(found, component, context.doing) if isinstance(found, Absent) else None


def _taken(identifier: str) -> Refusal:
    return Refusal(UNIT_EXISTS, f"cannot renumber: {identifier} stands already and keeps its number")


def _inside(
    context: Context, component: WorkingComponent, path: Sequence[Step], step: Step, mapping: Mapping[str, str]
) -> Done | Refusal:
    around = find(component, path)
    if isinstance(around, Absent):
        return refusal(around, component, context.doing)
    holders = [
        unit
        for unit in around.unit.walk()
        if any(child.kind == step.kind and child.number in mapping for child in unit.children)
    ]
    holder = holders[0] if holders else None
    if not isinstance(holder, Standing):
        return Refusal(TARGET_NOT_FOUND, f"cannot renumber: {around.id} has no {step.kind} {next(iter(mapping))}")
    series = [child for child in holder.children if child.kind == step.kind]
    held = {child.number: child for child in series}
    for number, other in mapping.items():
        if number not in held:
            return Refusal(TARGET_NOT_FOUND, f"cannot renumber: {holder.id} has no {step.kind} {number}")
        if other not in mapping and other in held and held[other].state == "held":
            return _taken(held[other].id)
    changed: list[Unit] = []
    for child in series:
        assert isinstance(child, Standing)
        if child.number in mapping:
            number = mapping[child.number]
            changed.append(_called(child, unit_id(holder.id, step.kind, number), number, context.origin))
        elif child.number not in mapping.values():
            changed.append(child)
    changed.sort(key=lambda unit: number_key(unit.number))
    first = holder.children.index(series[0])
    others = [child for child in holder.children if child.kind != step.kind]
    children = (*others[:first], *changed, *others[first:])
    root = standing_head(around.place)
    assert root is not None
    root = graft(root, holder, (replace(holder, children=children),))
    component.set(around.place, root, context.origin, whole=False)
    target = unit_id(holder.id, step.kind, next(iter(mapping.values())))
    return Done("renumber", component.owner.act.id, component.name, target)


def _called(unit: Standing, identifier: str, number: str, origin: Origin) -> Standing:
    """Return a unit under another number, also where it prints it («4) …»)."""
    renamed = replace(moved(unit, identifier), number=number)
    leaf = next(renamed.leaves())
    label = LABEL.match(leaf.text or "")
    if label is None or unit.kind in ("part", "indent") or not isinstance(leaf, Standing):
        return renamed
    start = (leaf.text or "").index(unit.number) if unit.number in label[0] else None
    if start is None:
        return renamed
    return graft(renamed, leaf, (splice(leaf, (Hit(start, start + len(unit.number), number),), origin),))
