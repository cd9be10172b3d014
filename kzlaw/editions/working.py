"""The state of the acts while operations are applied: versions that grow, with a journal to take changes back."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator
from types import MappingProxyType

import msgspec
from msgspec.structs import replace

from kzlaw.clauses.identify import HEADING_LEVEL
from kzlaw.clauses.numbering import number_key
from kzlaw.clauses.tree import Act, State, Unit
from kzlaw.editions.model import Edition, Origin, Slot, Standing, Timeline, Version
from kzlaw.editions.standing import stand

Undo = Callable[[], None]


class TouchedPlace(msgspec.Struct, frozen=True):
    """A place that changes in the edition being made."""

    component: WorkingComponent
    place: Place


class Place:
    """A slot while it grows: the versions of one unit; ``parent`` is the heading around it.

    ``waiting`` is the unit with those of its lines that start later than the act.
    """

    __slots__ = ("nested", "parent", "versions", "waiting")

    def __init__(self, parent: Place | None, *, nested: bool = False) -> None:
        self.parent = parent
        self.nested = nested
        self.versions: list[Version] = []
        self.waiting: Unit | None = None

    @property
    def head(self) -> Unit | None:
        """The unit as it stands now, or None before its first version."""
        return self.versions[-1].unit if self.versions else None

    @property
    def state(self) -> State:
        """What has become of the unit, or of a heading around it."""
        here: Place | None = self
        while here is not None:
            head = here.head
            if head is not None and head.state != "held":
                return head.state
            here = here.parent
        return "held" if self.versions else "not_held"


class WorkingComponent:
    """One component: its places in the order of the text, and where each id stands now."""

    def __init__(self, owner: WorkingAct, name: str, title: str, partial: bool) -> None:
        self.owner = owner
        self.name = name
        self.title_text = title
        self.partial = partial
        self.root = Place(None)
        self.title = Place(None)
        self.order: list[Place] = []
        self.index: dict[str, Place] = {}
        # Paragraphs and articles by number: where an added one goes is found without reading them all.
        self.numbered: dict[str, list[tuple[tuple[int, ...], str]]] = {}

    @property
    def titles(self) -> tuple[str, ...]:
        """What the component is called, and what it was called before: a later act can still use the old title."""
        changed = [version.unit.text for version in reversed(self.title.versions) if version.unit.text]
        return tuple(dict.fromkeys([*changed, *([self.title_text] if self.title_text else [])]))

    def set(self, place: Place, unit: Unit, origin: Origin, *, whole: bool) -> None:
        """Give a place a new version, in the edition now being made."""
        edition = len(self.owner.editions)
        before = place.versions[-1] if place.versions else None
        old = before.unit.id if before else ""
        if before is not None and before.edition == edition:
            place.versions[-1] = Version(edition, unit, origin, whole or before.whole)
            self.owner.remember(lambda: place.versions.__setitem__(-1, before))
        else:
            place.versions.append(Version(edition, unit, origin, whole))
            self.owner.remember(lambda: _drop_last(place))
        self.owner.touch(self, place)
        if unit.id != old and place not in (self.root, self.title):
            self._enter(unit, place, old)

    def plant(self, unit: Unit, origin: Origin, after: Place | None, parent: Place | None, *, nested: bool) -> Place:
        """Put a new place behind another (None: at the beginning) and give it its first version."""
        place = Place(parent or self.root, nested=nested)
        position = self.order.index(after) + 1 if after is not None else 0
        self.order.insert(position, place)
        self.owner.remember(lambda: self.order.remove(place))
        self.set(place, unit, origin, whole=True)
        return place

    def predecessor(self, kind: str, number: str) -> Place | None:
        """Return the place of the last unit of that kind whose number comes before the given one."""
        known = self.numbered.get(kind, [])
        position = bisect_left(known, (number_key(number), ""))
        return self.index.get(known[position - 1][1]) if position else None

    def successor(self, kind: str, number: str) -> Place | None:
        """Return the place of the first unit of that kind whose number comes after the given one."""
        known = self.numbered.get(kind, [])
        position = bisect_left(known, (number_key(number), "\U0010ffff"))
        return self.index.get(known[position][1]) if position < len(known) else None

    def inside(self, heading: Place) -> Iterator[Place]:
        """Yield the places under a heading; under the root, all."""
        for place in self.order:
            above: Place | None = place.parent
            while above is not None and above is not heading:
                above = above.parent
            if above is heading or heading is self.root:
                yield place

    def last_inside(self, heading: Place) -> Place:
        """Return the last place under a heading, or the heading."""
        last = heading
        for place in self.inside(heading):
            last = place
        return last

    def _enter(self, unit: Unit, place: Place, old: str) -> None:
        shadowed = self.index.get(unit.id)
        self.index[unit.id] = place
        entry = (number_key(unit.number), unit.id)
        known = self.numbered.setdefault(unit.kind, [])
        position = bisect_left(known, entry)
        new = position == len(known) or known[position] != entry
        if new:
            insort(known, entry)
        if old and self.index.get(old) is place:
            del self.index[old]
            self.owner.remember(lambda: self.index.__setitem__(old, place))

        def leave() -> None:
            if new:
                known.remove(entry)
            if shadowed is None:
                self.index.pop(unit.id, None)
            else:
                self.index[unit.id] = shadowed

        self.owner.remember(leave)


class WorkingAct:
    """One act: its components, the editions made so far, and the journal of the edition being made."""

    def __init__(self, act: Act) -> None:
        self.act = act
        self.editions: list[Edition] = []
        self.components: dict[str, WorkingComponent] = {}
        self.journal: list[Undo] = []
        self.touched: Touched = {}

    def remember(self, undo: Undo) -> None:
        """Note how the last change is taken back."""
        self.journal.append(undo)

    def touch(self, component: WorkingComponent, place: Place) -> None:
        """Note that a place changes in the edition being made."""
        head = place.head
        name = "title" if place is component.title else "" if place is component.root else head.id if head else ""
        self.touched.setdefault((component.name, name), TouchedPlace(component, place))

    def mark(self) -> Mark:
        """Return where the journal stands, to go back to."""
        return len(self.journal), dict(self.touched)

    def roll_back(self, mark: Mark = (0, {})) -> None:
        """Take back every change since a mark; without one, since the last edition was kept."""
        length, touched = mark
        while len(self.journal) > length:
            self.journal.pop()()
        self.touched = dict(touched)

    def keep(self, edition: Edition) -> None:
        """Keep the changes as an edition."""
        self.editions.append(edition)
        self.journal = []
        self.touched = {}


Touched = dict[tuple[str, str], TouchedPlace]
Mark = tuple[int, Touched]


def _drop_last(place: Place) -> None:
    place.versions.pop()


def standing_head(place: Place) -> Standing | None:
    """Return the unit of a place with the origin of each of its words written on it."""
    if not place.versions:
        return None
    version = place.versions[-1]
    unit = stand(version.unit, version.origin)
    if unit is not version.unit:
        # The same text with its origins made plain: no change that a journal would have to know.
        place.versions[-1] = replace(version, unit=unit)
    return unit


def fill(component: WorkingComponent, units: tuple[Unit, ...], origin: Origin, late: frozenset[str]) -> None:
    """Put the units of a component into places, headings around what stands under them.

    ``late`` are the ids of units that start later: they are left out, and their places wait for them.
    """
    headings: list[tuple[int, Place]] = []

    def enter(unit: Unit, around: Place | None, nested: bool) -> None:
        level = HEADING_LEVEL.get(unit.kind)
        if level is not None:
            while headings and headings[-1][0] >= level:
                headings.pop()
        parent = around or (headings[-1][1] if headings else component.root)
        place = Place(parent, nested=nested)
        component.order.append(place)
        inner = tuple(child for child in unit.children if level is not None and _has_place(child))
        own = replace(unit, children=tuple(child for child in unit.children if child not in inner)) if inner else unit
        early = without(own, late) if late else own
        place.waiting = own if early is not own else None
        if early is not None:
            component.set(place, early, origin, whole=True)
        if level is not None and inner:
            for child in inner:
                enter(child, place, True)
        elif level is not None:
            headings.append((level, place))

    for unit in units:
        enter(unit, None, False)


def without(unit: Unit, omitted: frozenset[str]) -> Unit | None:
    """Return the unit without some of the units in it; None where nothing is left."""
    if unit.id in omitted:
        return None
    if not any(inner.id in omitted for inner in unit.walk()):
        return unit
    children = tuple(kept for child in unit.children if (kept := without(child, omitted)) is not None)
    return replace(unit, children=children) if children else None


def _has_place(unit: Unit) -> bool:
    return unit.kind in HEADING_LEVEL or unit.kind in ("article", "paragraph")


def new_component(owner: WorkingAct, name: str, title: str = "", *, partial: bool = False) -> WorkingComponent:
    """Add an empty component to an act."""
    component = WorkingComponent(owner, name, title, partial)
    owner.components[name] = component
    owner.remember(lambda: owner.components.__delitem__(name))
    return component


def timeline(component: WorkingComponent) -> Timeline:
    """Return the finished timeline of a component."""
    numbers = {id(place): number for number, place in enumerate(component.order)}
    places: dict[str, tuple[int, ...]] = {}
    slots = []
    for number, place in enumerate(component.order):
        parent = numbers[id(place.parent)] if place.parent is not None and id(place.parent) in numbers else None
        slots.append(Slot(parent, place.nested, tuple(place.versions)))
        for identifier in dict.fromkeys(version.unit.id for version in place.versions):
            places[identifier] = (*places.get(identifier, ()), number)
    return Timeline(
        component.owner.act.id,
        component.name,
        component.partial,
        Slot(None, False, tuple(component.root.versions)),
        Slot(None, False, tuple(component.title.versions)),
        tuple(slots),
        MappingProxyType(places),
    )
