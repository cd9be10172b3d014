"""A new edition of a chapter or of a whole component → its places given up and new ones put there."""

from __future__ import annotations

from collections.abc import Sequence

from kzlaw.clauses.identify import HEADING_LEVEL, unquoted
from kzlaw.clauses.tree import Unit
from kzlaw.editions.model import Origin, Standing
from kzlaw.editions.standing import adopted, tombstone
from kzlaw.editions.working import Place, WorkingComponent
from kzlaw.span import Span


def replace_whole(component: WorkingComponent, content: Sequence[Unit], origin: Origin) -> None:
    """Give a component wholly new text; what no longer stands is deleted by the same act."""
    retire(component, list(component.order), origin)
    around = whole_component(content)
    component.set(component.root, around, origin, whole=True)
    last = component.order[-1] if component.order else None
    _plant(component, content, origin, last, None)


def replace_heading(component: WorkingComponent, heading: Place, content: Sequence[Unit], origin: Origin) -> None:
    """Give a chapter new text, its heading first; its paragraphs that no longer stand are deleted."""
    title, *rest = content
    head = heading.head
    assert head is not None
    retire(component, list(component.inside(heading)), origin)
    component.set(heading, adopted(title, head.id, origin), origin, whole=True)
    _plant(component, rest, origin, component.last_inside(heading), heading)


def retire(component: WorkingComponent, places: Sequence[Place], origin: Origin) -> None:
    """Leave tombstones of all the places that still stand."""
    for place in places:
        head = place.head
        if head is not None and head.state == "held":
            component.set(place, tombstone(head, "deleted", origin, head.span), origin, whole=True)


def whole_component(content: Sequence[Unit]) -> Standing:
    """Return the unit that stands for a component as a whole."""
    return Standing("", "component", "", content[0].span if content else Span("", 1, 1, 1, 1))


def _plant(
    component: WorkingComponent, content: Sequence[Unit], origin: Origin, after: Place | None, parent: Place | None
) -> None:
    headings: list[tuple[int, Place]] = []
    for unit in content:
        level = HEADING_LEVEL.get(unit.kind)
        while level is not None and headings and headings[-1][0] >= level:
            headings.pop()
        around = headings[-1][1] if headings else parent
        after = component.plant(adopted(unit, unquoted(unit.id), origin), origin, after, around, nested=False)
        if level is not None:
            headings.append((level, after))
