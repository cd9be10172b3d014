"""Replacing, inserting, deleting and repealing whole units: an operation → changed places of its component."""

from __future__ import annotations

from collections.abc import Sequence

from kzlaw.citation import Step
from kzlaw.clauses.identify import HEADING_LEVEL, UNNUMBERED, unit_id
from kzlaw.clauses.locate import sentences, unit_name
from kzlaw.clauses.numbering import number_key
from kzlaw.clauses.tree import State, Unit
from kzlaw.diagnostics.catalogue.editions import (
    AMENDS_ACT_NOT_IN_FORCE,
    OPERATION_NOT_UNDERSTOOD,
    RENUMBERED,
    TARGET_NOT_FOUND,
    UNIT_EXISTS,
)
from kzlaw.diagnostics.diagnostic import Diagnostic
from kzlaw.editions.announced import not_announced
from kzlaw.editions.context import Context, Done
from kzlaw.editions.destination import Refusal
from kzlaw.editions.insertion import insert
from kzlaw.editions.marks import marked
from kzlaw.editions.model import Origin, Standing, Version
from kzlaw.editions.shape import shaped
from kzlaw.editions.standing import adopted, graft, labelled, tombstone
from kzlaw.editions.target import Absent, Target, find, headings_named, refusal
from kzlaw.editions.whole import replace_heading, replace_whole
from kzlaw.editions.word_operations import component_id
from kzlaw.editions.words import Hit, deleted, splice
from kzlaw.editions.working import Place, WorkingComponent, standing_head

_TOP = frozenset({"paragraph", "article", *HEADING_LEVEL, "preamble", "preface", "conclusions"})


def replace_unit(
    context: Context, component: WorkingComponent, path: Sequence[Step], content: tuple[Unit, ...]
) -> Done | Refusal:
    """Put new text in the place of a unit; one that is not held is held from then on."""
    if not content:
        return Refusal(OPERATION_NOT_UNDERSTOOD, f"no new text is given for {unit_name(path)}")
    target = find(component, path)
    if isinstance(target, Absent):
        place = unheld_place(context, component, target)
        if place is None:
            return refusal(target, component, context.doing)
        head = place.head
        assert head is not None
        target = Target(component, place, shaped((head,), head.kind, head.number, head.id, context.origin))
    unit = target.unit
    if target.place is component.root:
        replace_whole(component, content, context.origin, context.title)
    elif target.sentence is not None:
        words = " ".join(line for piece in content for line in piece.lines())
        changed = splice(unit, (Hit(target.sentence.start, target.sentence.end, words),), context.origin)
        _graft(context, target, changed)
    elif (wrong := _wrong(content, target, path)) is not None:
        return wrong
    elif unit.kind in HEADING_LEVEL and any(piece.kind not in ("title", "part") for piece in content[1:]):
        replace_heading(component, target.place, content, context.origin)
    else:
        new = marked(shaped(content, unit.kind, unit.number, unit.id, context.origin), unit, context.origin)
        new = labelled(new, unit, context.origin)
        if standing_head(target.place) is unit or unit.state == "not_held":
            component.set(target.place, new, context.origin, whole=True)
        else:
            _graft(context, target, new)
    return Done("replace", component.owner.act.id, component.name, target.id)


def _wrong(content: tuple[Unit, ...], target: Target, path: Sequence[Step]) -> Refusal | None:
    unit = target.unit
    return not_announced(content, unit.kind, unit.number, path, quoted="qstr_" in unit.id)


def _graft(context: Context, target: Target, new: Standing) -> None:
    root = standing_head(target.place)
    assert root is not None
    target.component.set(target.place, graft(root, target.unit, (new,)), context.origin, whole=root is target.unit)


def unheld_place(context: Context, component: WorkingComponent, absent: Absent) -> Place | None:
    """Return the place of a unit whose text is not held, made where there is none; None where it is no whole unit."""
    if absent.why != "not_held":
        return None
    if absent.place is not None and absent.unit is not None and absent.place.head is absent.unit:
        return absent.place
    step = absent.path[-1]
    around = [step for step in absent.path[:-1] if step.kind not in HEADING_LEVEL]
    if around or step.kind not in _TOP or not (step.numbers or step.kind in UNNUMBERED):
        return None
    number = step.numbers[0] if step.numbers else ""
    base = Origin(component.owner.act.id, "", component.owner.editions[0].start)
    unit = Standing(unit_id("", step.kind, number), step.kind, number, context.operation.span, state="not_held")
    after, parent = _position(component, absent.path, step)
    place = component.plant(unit, base, after, parent, nested=after.nested if after else False)
    # It has been there from the beginning: only its words are not held.
    place.versions[0] = Version(0, unit, base, True)
    return place


def insert_unit(
    context: Context, component: WorkingComponent, path: Sequence[Step], content: tuple[Unit, ...]
) -> Done | Refusal:
    """Put a new unit in its place in the order of numbers."""
    if not content or not path:
        return Refusal(OPERATION_NOT_UNDERSTOOD, f"no text is given for the new {unit_name(path)}")
    step = path[-1]
    wrong = not_announced(content, step.kind, step.numbers[0] if step.numbers else "", path)
    around = [step for step in path[:-1] if step.kind not in HEADING_LEVEL]
    if not around and step.kind in _TOP:
        return wrong or _insert_place(context, component, path, content)
    target = find(component, path[:-1])
    if isinstance(target, Absent):
        return refusal(target, component, context.doing)
    root = standing_head(target.place)
    if root is None or target.place is component.root or target.sentence is not None:
        return Refusal(TARGET_NOT_FOUND, f"nothing says which unit {unit_name(path)} goes into")
    outcome = insert(root, target.unit, step, content, context.origin)
    if isinstance(outcome, Refusal):
        return outcome
    if wrong is not None:
        return wrong
    component.set(target.place, outcome.root, context.origin, whole=False)
    if outcome.shifted:
        context.warnings.append(_shifted(context, component, outcome.id))
    return Done("insert", component.owner.act.id, component.name, outcome.id)


def _shifted(context: Context, component: WorkingComponent, identifier: str) -> Diagnostic:
    return RENUMBERED.at(
        context.operation.span,
        f"what follows {component.owner.act.id}!{component.name}/{identifier} moves on by one ordinal",
        "check every citation of these units",
        unit=context.operation.id,
    )


def _insert_place(
    context: Context, component: WorkingComponent, path: Sequence[Step], content: tuple[Unit, ...]
) -> Done | Refusal:
    step = path[-1]
    number = step.numbers[0] if step.numbers else content[0].number
    identifier = unit_id(_numbered_in(component, path, step), step.kind, number)
    taken = component.index.get(identifier)
    if taken is not None and taken.state == "held":
        return Refusal(
            UNIT_EXISTS,
            f"cannot insert {step.kind} {number}: {component_id(component)}/{identifier} stands already",
            f"replace the unit, or give the new one a number of its own, such as {number}-1",
        )
    if step.kind in HEADING_LEVEL:
        heading = adopted(content[0], identifier, context.origin)
    else:
        heading = shaped(content, step.kind, number, identifier, context.origin)
    if taken is not None and (taken.parent is None or taken.parent.state == "held"):
        place = taken
        component.set(place, heading, context.origin, whole=True)
    else:
        after, parent = _position(component, path, step)
        place = component.plant(heading, context.origin, after, parent, nested=after.nested if after else False)
    if step.kind in HEADING_LEVEL and len(content) > 1:
        replace_heading(component, place, content, context.origin)
    return Done("insert", component.owner.act.id, component.name, identifier)


def _numbered_in(component: WorkingComponent, path: Sequence[Step], step: Step) -> str:
    """Return the id of the heading that headings of this kind are numbered in, empty where they run through."""
    heading = _heading(component, path)
    if heading is None or heading.head is None or step.kind not in HEADING_LEVEL:
        return ""
    inside = (place.head.id for place in component.inside(heading) if place.head and place.head.kind == step.kind)
    return heading.head.id if any(name.startswith(f"{heading.head.id}__") for name in inside) else ""


def _heading(component: WorkingComponent, path: Sequence[Step]) -> Place | None:
    """Return the heading that a path names around its last unit."""
    named = [outer for outer in path[:-1] if outer.kind in HEADING_LEVEL and outer.numbers]
    found = headings_named(component, named) if named else []
    return found[0] if len(found) == 1 else None


def _position(component: WorkingComponent, path: Sequence[Step], step: Step) -> tuple[Place | None, Place | None]:
    """Return the place after which a new one goes, and the heading that it goes under."""
    if step.kind in UNNUMBERED:
        return (component.order[-1] if step.kind == "conclusions" and component.order else None), None
    number = step.numbers[0] if step.numbers else ""
    before = component.predecessor(step.kind, number)
    heading = _heading(component, path)
    if heading is not None and step.kind in HEADING_LEVEL:
        smaller = [
            place
            for place in component.inside(heading)
            if place.head and place.head.kind == step.kind and number_key(place.head.number) < number_key(number)
        ]
        # Where the first of them has a larger number the new one stands before it, right under the heading.
        some = any(place.head and place.head.kind == step.kind for place in component.inside(heading))
        return (component.last_inside(smaller[-1] if smaller else heading) if smaller or not some else heading), heading
    if before is not None:
        last = component.last_inside(before) if step.kind in HEADING_LEVEL else before
        if heading is not None and before.parent is not heading and before is not heading:
            return heading, heading
        return last, before.parent
    following = component.successor(step.kind, number)
    if following is not None:
        position = component.order.index(following)
        return (component.order[position - 1] if position else None), following.parent
    if heading is not None:
        return component.last_inside(heading), heading
    closing = component.index.get("conclusions")
    if closing is not None:
        position = component.order.index(closing)
        return (component.order[position - 1] if position else None), None
    last_place = component.order[-1] if component.order else None
    return last_place, last_place.parent if last_place else None


def remove_unit(context: Context, component: WorkingComponent, path: Sequence[Step], state: State) -> Done | Refusal:
    """Delete or repeal a unit: its number stays, so that the numbers after it do not move."""
    target = find(component, path)
    kind = context.operation.kind
    owner = component.owner
    if isinstance(target, Absent):
        place = unheld_place(context, component, target)
        if place is None or place.head is None:
            return refusal(target, component, context.doing)
        component.set(
            place, tombstone(place.head, state, context.origin, context.operation.span), context.origin, whole=True
        )
        return Done(kind, owner.act.id, component.name, place.head.id)
    unit = target.unit
    if (
        target.place is component.root
        and state == "repealed"
        and context.origin.start.latest < owner.editions[0].start.earliest
    ):
        return Refusal(
            AMENDS_ACT_NOT_IN_FORCE,
            f"cannot repeal {owner.act.id}: it is not in force when {context.origin.act} starts",
            "Law on Legal Acts, art. 27(11): only an act in force loses its force",
        )
    if target.sentence is not None:
        return _remove_sentence(context, target)
    root = standing_head(target.place)
    stone = tombstone(unit, state, context.origin, context.operation.span)
    if root is unit or root is None:
        component.set(target.place, stone, context.origin, whole=True)
    else:
        component.set(target.place, graft(root, unit, (stone,)), context.origin, whole=False)
    return Done(kind, owner.act.id, component.name, target.id)


def _remove_sentence(context: Context, target: Target) -> Done | Refusal:
    sentence, leaf = target.sentence, target.unit
    assert sentence is not None
    if len(sentences(leaf.text or "")) == 1:
        return Refusal(TARGET_NOT_FOUND, f"{target.id} is the whole of {leaf.id}", "delete the unit instead")
    hit = deleted(leaf.text or "", (sentence.start, sentence.end))
    _graft(context, target, splice(leaf, (hit,), context.origin))
    return Done(context.operation.kind, target.component.owner.act.id, target.component.name, target.id)
