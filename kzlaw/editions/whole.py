"""A new edition of a chapter or of a whole component → its places given up and new ones put there."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from kzlaw.clauses.identify import HEADING_LEVEL, unquoted
from kzlaw.clauses.tree import Unit
from kzlaw.editions.model import Origin, Standing
from kzlaw.editions.standing import adopted, tombstone
from kzlaw.editions.words import fold
from kzlaw.editions.working import Place, WorkingComponent
from kzlaw.span import Span


def replace_whole(component: WorkingComponent, content: Sequence[Unit], origin: Origin, title: str = "") -> None:
    """Give a component wholly new text; what no longer stands is deleted by the same act.

    The stamp that says by which act a rule book is approved stays, where the new text brings none.
    """
    stamped = bool(content) and (content[0].kind == "stamp" or _prints_stamp(component, content))
    stamp = 0 if stamped else next((i for i, place in enumerate(component.order) if not _is_stamp(place)), 0)
    retire(component, component.order[stamp:], origin)
    around = whole_component(content)
    component.set(component.root, around, origin, whole=True)
    head = component.title.head
    if title and (head is None or head.text != title):
        component.set(component.title, Unit("title", "title", "", around.span, title), origin, whole=True)
    last = component.order[-1] if component.order else None
    _plant(component, content, origin, last, None)


def _prints_stamp(component: WorkingComponent, content: Sequence[Unit]) -> bool:
    """Return whether quoted text begins with the lines of the stamp that stands, which it then gives anew."""
    stands = [place.head.text or "" for place in itertools.takewhile(_is_stamp, component.order) if place.head]
    lines = [leaf.text or "" for unit in content for leaf in unit.leaves()][: len(stands)]
    return bool(stands) and [fold(line).split() for line in lines] == [fold(line).split() for line in stands]


def _is_stamp(place: Place) -> bool:
    return place.head is not None and place.head.kind == "stamp" and place.head.state == "held"


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
