"""A unit of a paragraph and a new unit → the paragraph with the new unit in its place, in order of numbers."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from kzlaw.citation import Step
from kzlaw.clauses.identify import moved, unit_id
from kzlaw.clauses.locate import sentences
from kzlaw.clauses.numbering import number_key
from kzlaw.clauses.tree import Unit
from kzlaw.diagnostics.catalogue.editions import TARGET_NOT_FOUND, UNIT_EXISTS
from kzlaw.editions.destination import Refusal
from kzlaw.editions.model import Origin, Standing
from kzlaw.editions.shape import opened, renumbered_lines, shaped, with_parts
from kzlaw.editions.standing import graft, parent_of
from kzlaw.editions.words import Hit, splice


class Inserted(msgspec.Struct, frozen=True):
    """The paragraph after an insertion, the new unit's id, and whether units after it got other ordinals."""

    root: Standing
    id: str
    shifted: bool = False


def insert(root: Standing, parent: Standing, step: Step, content: Sequence[Unit], origin: Origin) -> Inserted | Refusal:
    """Return ``root`` with new text put into ``parent``, a unit inside it."""
    number = step.numbers[0] if step.numbers else ""
    match step.kind:
        case "part":
            return _part(root, parent, number, content, origin)
        case "indent":
            return _indent(root, parent, number, content, origin)
        case "sentence":
            return _sentence(root, parent, number, content, origin)
        case _:
            return _numbered(root, parent, Step(step.kind, (number or content[0].number,)), content, origin)


def _numbered(
    root: Standing, parent: Standing, step: Step, content: Sequence[Unit], origin: Origin
) -> Inserted | Refusal:
    """Put in a unit that prints its number: a subparagraph, or a paragraph of an article."""
    number = step.numbers[0]
    holders = [unit for unit in _holders(parent, step) if isinstance(unit, Standing)]
    if len(holders) > 1:
        choices = ", ".join(unit.id for unit in holders)
        return Refusal(
            TARGET_NOT_FOUND, f"{step.kind} {number} could go into any of {choices}", "name the part that it goes into"
        )
    if holders:
        holder = holders[0]
    else:
        opening = opened(parent)
        root = graft(root, parent, (opening,))
        holder = opening
        if step.kind == "subparagraph" and len(opening.children) == 1 and opening.children[0].kind == "part":
            inner = opening.children[0]
            assert isinstance(inner, Standing)
            holder = opened(inner)
            root = graft(root, inner, (holder,))
    unit = shaped(content, step.kind, number, unit_id(holder.id, step.kind, number), origin)
    place = len(holder.children)
    for position, child in enumerate(holder.children):
        if child.kind != step.kind:
            continue
        if child.number == number:
            if child.state == "held":
                return _exists(child)
            # The number of a deleted unit may be used again; what was deleted stays so in the editions before.
            return Inserted(graft(root, child, (unit,)), unit.id)
        if number_key(child.number) > number_key(number):
            place = position
            break
        place = position + 1
    children = (*holder.children[:place], unit, *holder.children[place:])
    return Inserted(graft(root, holder, (replace(holder, children=children),)), unit.id)


def _holders(parent: Unit, step: Step) -> list[Unit]:
    """Return the units inside ``parent`` whose children are of the step's kind, outermost only."""
    if any(child.kind == step.kind for child in parent.children):
        return [parent]
    if step.kind != "subparagraph":
        return []
    parts = [child for child in parent.children if child.kind == "part" and child.state == "held"]
    with_some = [part for part in parts if any(child.kind == step.kind for child in part.children)]
    return with_some or (parts if len(parts) > 1 else [])


def _exists(unit: Unit) -> Refusal:
    return Refusal(
        UNIT_EXISTS,
        f"cannot insert {unit.kind} {unit.number}: {unit.id} stands already",
        "replace the unit, or give the new one a number of its own, such as "
        f"{unit.number}-1" if unit.number else "replace the unit",
    )  # fmt: skip


def _part(root: Standing, parent: Standing, number: str, content: Sequence[Unit], origin: Origin) -> Inserted | Refusal:
    divided = with_parts(parent)
    parts = [child for child in divided.children if child.kind == "part"]
    last = int(parts[-1].number)
    ordinal = int(number) if number.isdigit() else last + 1
    if not 0 < ordinal <= last + 1:
        return _too_far(parent, "part", ordinal, last)
    unit = shaped(content, "part", str(ordinal), unit_id(divided.id, "part", str(ordinal)), origin)
    taken = next((part for part in parts if int(part.number) == ordinal), None)
    if taken is not None and taken.state != "held":
        changed = graft(divided, taken, (unit,))
        return Inserted(graft(root, parent, (changed,)), unit.id)
    children: list[Unit] = []
    for child in divided.children:
        if child.kind == "part" and int(child.number) >= ordinal:
            if unit not in children:
                children.append(unit)
            if taken is not None:
                following = str(int(child.number) + 1)
                assert isinstance(child, Standing)
                child = replace(moved(child, unit_id(divided.id, "part", following)), number=following)
        children.append(child)
    if unit not in children:
        place = next(position for position, child in enumerate(children) if child is parts[-1]) + 1
        children.insert(place, unit)
    whole = replace(divided, children=tuple(children))
    return Inserted(graft(root, parent, (whole,)), unit.id, shifted=taken is not None)


def _indent(
    root: Standing, parent: Standing, number: str, content: Sequence[Unit], origin: Origin
) -> Inserted | Refusal:
    lines = list(parent.leaves())
    ordinal = int(number) if number.isdigit() else len(lines) + 1
    if not 1 < ordinal <= len(lines) + 1:
        return _too_far(parent, "indent", ordinal, len(lines))
    if ordinal <= len(lines) and lines[ordinal - 1].state != "held":
        occupied = lines[ordinal - 1]
        unit = shaped(content, "indent", occupied.number, occupied.id, origin)
        return Inserted(graft(root, occupied, (unit,)), unit.id)
    before = lines[ordinal - 2]
    holder = parent_of(root, before) if before.kind in ("indent", "table", "form", "stamp") else None
    if holder is None:
        assert isinstance(before, Standing)
        opening = opened(before)
        root = graft(root, before, (opening,))
        holder = opening if opening.children[0].kind == "indent" else opening.children[0]
        before = holder.children[0]
    assert isinstance(holder, Standing)
    place = next(position for position, child in enumerate(holder.children) if child is before) + 1
    line = 1 + sum(1 for child in holder.children[:place] for _ in child.leaves())
    unit = shaped(content, "indent", str(line), unit_id(holder.id, "indent", str(line)), origin)
    grown = renumbered_lines(replace(holder, children=(*holder.children[:place], unit, *holder.children[place:])))
    return Inserted(graft(root, holder, (grown,)), unit.id, shifted=ordinal <= len(lines))


def _sentence(
    root: Standing, parent: Standing, number: str, content: Sequence[Unit], origin: Origin
) -> Inserted | Refusal:
    leaf = list(parent.leaves())[-1]
    text = leaf.text or ""
    runs = sentences(text)
    ordinal = int(number) if number.isdigit() else len(runs) + 1
    if not 1 < ordinal <= len(runs) + 1:
        return _too_far(parent, "sentence", ordinal, len(runs))
    words = " ".join(line for unit in content for line in unit.lines())
    end = runs[ordinal - 2][1]
    assert isinstance(leaf, Standing)
    changed = splice(leaf, (Hit(end, end, f" {words}"),), origin)
    return Inserted(graft(root, leaf, (changed,)), f"{leaf.id}__sentence_{ordinal}", shifted=ordinal <= len(runs))


def _too_far(parent: Standing, kind: str, ordinal: int, held: int) -> Refusal:
    return Refusal(
        TARGET_NOT_FOUND,
        f"cannot insert {kind} {ordinal} into {parent.id}: it has {held}",
        f"the next one is {kind} {held + 1}",
    )
