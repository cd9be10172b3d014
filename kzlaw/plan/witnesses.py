"""Resolved model → witnesses: cases that show, for every part of every rule, what it does.

Each is judged by the reference interpreter, so that the generated tests hold the emitted code to the model.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from kzlaw.plan.witnessing.anchors import Anchors, anchors
from kzlaw.plan.witnessing.gather import Gathering, Setting, Unwitnessed, Witness
from kzlaw.plan.witnessing.worlds import Worlds, worlds_of
from kzlaw.resolved import model
from kzlaw.resolved.evaluate import Calendar
from kzlaw.resolved.exempting import Exempting, exempting

__all__ = ["Surroundings", "Unwitnessed", "Witness", "Witnessed", "surroundings", "witnesses"]


class Surroundings(msgspec.Struct, frozen=True):
    """What the rules of an edition are judged in: made once for the edition, used for each provision.

    ``worlds`` are by component, since two components can give one name to their readings.
    """

    exempting: Exempting
    worlds: Mapping[str, Worlds]
    anchors: Anchors


class Witnessed(msgspec.Struct, frozen=True):
    """The witnesses of a provision, and what no case was found for: each of those deserves a warning."""

    witnesses: tuple[Witness, ...]
    unwitnessed: tuple[Unwitnessed, ...]


def surroundings(edition: model.RuleEdition, calendar: Calendar) -> Surroundings:
    """Return what the rules of an edition are judged in."""
    readings: dict[str, list[model.Reading]] = {}
    for provision in edition.provisions:
        readings.setdefault(provision.component, []).extend(provision.readings)
    worlds = {component: worlds_of(found, calendar) for component, found in readings.items()}
    return Surroundings(exempting(edition), worlds, anchors(calendar))


def witnesses(around: Surroundings, provision: model.Provision) -> Witnessed:
    """Return cases for every rule, referral and exemption of a provision, in that order.

    The same input gives the same cases on any machine. The work for one rule is bounded, whatever its text.
    """
    found: list[Witness] = []
    missing: list[Unwitnessed] = []
    norms: Iterable[model.Norm] = (*provision.rules, *provision.referrals, *provision.exemptions)
    for norm in norms:
        # An exemption is not switched off by another one, nor by itself.
        exempted = isinstance(norm, model.Exemption)
        covering = () if exempted else around.exempting.covering(provision.component, norm.unit)
        gathering = Gathering(Setting(norm, covering, around.worlds[provision.component], around.anchors))
        gathering.gather()
        found += gathering.witnesses
        missing += gathering.unwitnessed
    return Witnessed(tuple(found), tuple(missing))
