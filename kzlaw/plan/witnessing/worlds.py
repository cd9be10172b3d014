"""Readings → the combinations of options under which a rule is worth judging."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from kzlaw.resolved import model
from kzlaw.resolved.evaluate import Calendar, World, default_options


class Worlds(msgspec.Struct, frozen=True):
    """The default options of an edition, and those that a user can choose for each reading."""

    default: World
    selectable: Mapping[str, tuple[str, ...]]

    def other_than_default(self, conditions: Iterable[model.Condition]) -> list[World]:
        """Return the worlds in which some of the conditions ask otherwise than by default.

        One reading is changed at a time; readings that a condition names together are also changed together.
        """
        changes: list[dict[str, str]] = []
        bound = [condition.under for condition in conditions if condition.under]
        for name in dict.fromkeys(reading for under in bound for reading, _ in under):
            changes += [{name: option} for option in self.selectable.get(name, ())]
        changes += [dict(under) for under in bound if len(under) > 1]
        found: list[World] = []
        for change in changes:
            if all(self.can_choose(reading, option) for reading, option in change.items()):
                world = World({**self.default.chosen, **change}, self.default.calendar)
                if world not in found and world != self.default:
                    found.append(world)
        return found

    def can_choose(self, reading: str, option: str) -> bool:
        """Return whether the option exists and is not a rejected one."""
        return option == self.default.chosen.get(reading) or option in self.selectable.get(reading, ())

    def changed(self, world: World) -> tuple[tuple[str, str], ...]:
        """Return the options that differ from the default, as (reading, option) pairs."""
        if world is self.default:
            return ()
        default = self.default.chosen
        return tuple((name, option) for name, option in world.chosen.items() if default.get(name) != option)


def worlds_of(readings: Iterable[model.Reading], calendar: Calendar) -> Worlds:
    """Return the worlds that these readings allow."""
    every = tuple(readings)
    selectable = {
        reading.name: tuple(option.name for option in reading.options if not option.default and not option.rejected)
        for reading in every
    }
    return Worlds(World(default_options(every), calendar), selectable)
