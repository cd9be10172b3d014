"""A timeline and an edition → the units of the component as they stand there, headings around what is theirs."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from msgspec.structs import replace

from kzlaw.clauses.tree import Unit
from kzlaw.editions.model import Origin, Slot, Timeline, Version


class StandingProvision(msgspec.Struct, frozen=True):
    """A unit that can have a page of its own, as it stands in an edition, and the act that last changed it."""

    unit: Unit
    origin: Origin
    edition: int

    @property
    def given_by(self) -> str:
        """The act whose words these are: the last that changed them."""
        return self.origin.act


Pick = Callable[[Slot], Version | None]


def as_of(edition: int) -> Pick:
    """Return how to pick the version of a place that stands in an edition, by the edition's place in the history."""

    def pick(slot: Slot) -> Version | None:
        found = None
        for version in slot.versions:
            if version.edition > edition:
                break
            found = version
        return found

    return pick


def standing_versions(timeline: Timeline, pick: Pick) -> list[tuple[int, Version]]:
    """Return the place and version of every unit, in the order of the text; under a tombstone nothing stands."""
    root = pick(timeline.root)
    if root is not None and root.unit.state != "held":
        return []
    gone: set[int] = set()
    standing: list[tuple[int, Version]] = []
    for number, slot in enumerate(timeline.slots):
        version = pick(slot)
        if slot.parent in gone or version is None:
            gone.add(number)
            continue
        if version.unit.state != "held":
            gone.add(number)
        standing.append((number, version))
    return standing


def provisions(timeline: Timeline, edition: int) -> tuple[StandingProvision, ...]:
    """Return every place of a component as it stands in an edition, tombstones too, without what is nested in it."""
    return tuple(
        StandingProvision(version.unit, version.origin, version.edition)
        for _, version in standing_versions(timeline, as_of(edition))
    )


def units(timeline: Timeline, edition: int) -> tuple[Unit, ...]:
    """Return the units of a component as they stand in an edition, in the shape of the clause tree."""
    return assembled(timeline, standing_versions(timeline, as_of(edition)))


def assembled(timeline: Timeline, standing: list[tuple[int, Version]]) -> tuple[Unit, ...]:
    """Return units with those that their headings hold put into them again."""
    inside: dict[int | None, list[tuple[int, Version]]] = {}
    for number, version in standing:
        slot = timeline.slots[number]
        inside.setdefault(slot.parent if slot.nested else None, []).append((number, version))

    def whole(number: int, version: Version) -> Unit:
        children = inside.get(number)
        if not children:
            return version.unit
        return replace(version.unit, children=(*version.unit.children, *(whole(*child) for child in children)))

    return tuple(whole(number, version) for number, version in inside.get(None, []))
