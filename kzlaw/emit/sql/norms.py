"""Plan of an edition → its norms in the order of the text, each with its columns and the exemptions that cover it."""

from __future__ import annotations

import msgspec

from kzlaw.plan.rules import EditionPlan, Entry, ModulePlan, NormPlan
from kzlaw.resolved import model


class Asked(msgspec.Struct, frozen=True):
    """Conditions that a norm asks together: the column of their conjunction, and the column of each.

    A single condition is its own conjunction. ``role`` is `when` or `requires`.
    """

    role: str
    column: str
    entries: tuple[tuple[Entry, str], ...]

    @property
    def several(self) -> bool:
        """True where the conjunction has a column besides those of its conditions."""
        return len(self.entries) > 1


class Numbered(msgspec.Struct, frozen=True):
    """A norm with the key of its columns, what it asks, and the group of exemptions that covers it."""

    plan: NormPlan
    key: str
    group: int
    asked: tuple[Asked, ...]


class Norms(msgspec.Struct, frozen=True):
    """All norms of an edition. ``groups`` are sets of exemptions, by their places, that cover some norm."""

    exemptions: tuple[Numbered, ...]
    norms: tuple[Numbered, ...]
    groups: tuple[tuple[int, ...], ...]


def numbered(edition: EditionPlan, readings: dict[str, str]) -> Norms:
    """Return the norms of an edition under the options that are chosen."""
    taken: set[str] = set()
    found: list[tuple[ModulePlan, Numbered]] = []
    for module in edition.modules:
        for plan in module.norms:
            if plan.kind == "exemption":
                key = _free(plan.function, taken)
                found.append((module, Numbered(plan, key, 0, _asked(plan, key, readings))))
    groups: dict[tuple[int, ...], int] = {}
    norms: list[Numbered] = []
    for module in edition.modules:
        for plan in module.norms:
            if plan.kind == "exemption":
                continue
            around = _around(plan.norm.unit)
            group = tuple(
                index
                for index, (place, each) in enumerate(found)
                if isinstance(each.plan.norm, model.Exemption)
                and place.component == module.component
                and around.intersection(each.plan.norm.covers)
            )
            key = _free(plan.function, taken)
            number = groups.setdefault(group, len(groups))
            norms.append(Numbered(plan, key, number, _asked(plan, key, readings)))
    return Norms(tuple(each for _, each in found), tuple(norms), tuple(groups))


def _asked(plan: NormPlan, key: str, readings: dict[str, str]) -> tuple[Asked, ...]:
    roles = (("when", plan.when), ("requires", plan.requires)) if plan.kind == "rule" else (("when", plan.when),)
    made = []
    for role, entries in roles:
        kept = [entry for entry in entries if all(readings.get(each.field) == each.option for each in entry.under)]
        column = f"{key}_{role}"
        named = [column] if len(kept) == 1 else [f"{column}_{number}" for number in range(1, len(kept) + 1)]
        made.append(Asked(role, column, tuple(zip(kept, named, strict=True))))
    return tuple(made)


def _around(unit: str) -> set[str]:
    steps = unit.split("__")
    return {"__".join(steps[:count]) for count in range(1, len(steps) + 1)}


def _free(name: str, taken: set[str]) -> str:
    number, key = 1, name
    while key.casefold() in taken:
        number += 1
        key = f"{name}_{number}"
    taken.add(key.casefold())
    return key
