"""Edition → which exemptions cover which rule, found by unit without a search through the whole act."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from kzlaw.resolved import model


class Exempting(msgspec.Struct, frozen=True):
    """The exemptions of an edition by the component and the unit that they cover."""

    by_unit: Mapping[tuple[str, str], tuple[model.Exemption, ...]]

    def covering(self, component: str, unit: str) -> tuple[model.Exemption, ...]:
        """Return the exemptions that cover a rule of ``unit``: those of the unit itself or of one around it."""
        found: list[model.Exemption] = []
        steps = unit.split("__")
        for depth in range(1, len(steps) + 1):
            around = (component, "__".join(steps[:depth]))
            found += [each for each in self.by_unit.get(around, ()) if each not in found]
        return tuple(found)


def exempting(edition: model.RuleEdition) -> Exempting:
    """Return the exemptions of an edition by what they cover; units are of the exemption's own component."""
    by_unit: dict[tuple[str, str], tuple[model.Exemption, ...]] = {}
    for provision in edition.provisions:
        for exemption in provision.exemptions:
            for unit in exemption.covers:
                covered = (provision.component, unit)
                by_unit[covered] = (*by_unit.get(covered, ()), exemption)
    return Exempting(by_unit)
