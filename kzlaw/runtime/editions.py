"""Editions of an act and a day → the edition in force, or why none can be named."""

from __future__ import annotations

import datetime

from kzlaw.runtime.findings import ExemptionFinding, Finding
from kzlaw.runtime.labels import Labels
from kzlaw.runtime.reasons import Reason, start_not_known, text_not_held
from kzlaw.runtime.records import FrozenRecord
from kzlaw.runtime.rules import Exemption, Referral, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from kzlaw.runtime.bounds import LimitFunction
    from kzlaw.runtime.truth import Truth

    # The first two arguments are the act's own records, which this module cannot know.
    Judge = Callable[[Any, Any, Truth], Finding]
    ExemptionJudge = Callable[[Any, Any], ExemptionFinding]


class Provision(FrozenRecord):
    """The rules of one paragraph or article, as one act gave them.

    ``text_hash`` is the SHA-256 of the text that the rules were written from.
    """

    component: str
    unit: str
    given_by: str
    text_hash: str
    norms: tuple[tuple[Rule | Referral, Judge], ...] = ()
    exemptions: tuple[tuple[Exemption, ExemptionJudge], ...] = ()
    limits: tuple[tuple[Rule, LimitFunction], ...] = ()


class _EditionJudges:
    """All judges of the edition in one row, with the group of exemptions that covers each."""

    __slots__ = ()
    exemption_judges: tuple[ExemptionJudge, ...]
    exemption_groups: tuple[tuple[int, ...], ...]
    judges: tuple[tuple[Judge, int], ...]
    limit_functions: tuple[tuple[int, LimitFunction], ...]


class Edition(FrozenRecord, _EditionJudges):
    """The rules of an act from a start on: a day between ``earliest`` and ``latest``, given by the act ``by``.

    ``held`` is False where the project knows of the edition but does not hold its text.
    """

    by: str
    earliest: datetime.date
    latest: datetime.date
    provisions: tuple[Provision, ...]
    held: bool = True

    def __post_init__(self) -> None:
        """Work out once which exemptions cover which rule."""
        exemptions = [(exemption, judge) for provision in self.provisions for exemption, judge in provision.exemptions]
        covering: dict[tuple[str, str], list[int]] = {}
        for index, (exemption, _) in enumerate(exemptions):
            for unit in exemption.covers:
                covering.setdefault((exemption.component, unit), []).append(index)
        groups: dict[tuple[int, ...], int] = {(): 0}
        judges: list[tuple[Judge, int]] = []
        position: dict[str, int] = {}
        for provision in self.provisions:
            for norm, judge in provision.norms:
                group = tuple(
                    sorted({index for unit in _around(norm.unit) for index in covering.get((norm.component, unit), ())})
                )
                position[norm.id] = len(judges)
                judges.append((judge, groups.setdefault(group, len(groups))))
        limits = [(position[rule.id], limit) for provision in self.provisions for rule, limit in provision.limits]
        for name, value in (
            ("exemption_judges", tuple(judge for _, judge in exemptions)),
            ("exemption_groups", tuple(groups)),
            ("judges", tuple(judges)),
            ("limit_functions", tuple(limits)),
        ):
            object.__setattr__(self, name, value)


def _around(unit: str) -> list[str]:
    """Return the unit and the units around it: `para_4__al_2` stands in `para_4`."""
    steps = unit.split("__")
    return ["__".join(steps[:count]) for count in range(len(steps), 0, -1)]


class ReadingOption(FrozenRecord):
    """One way to read an ambiguous norm."""

    name: str
    titles: Labels


class Reading(FrozenRecord):
    """An ambiguous norm: the words, where they stand, and the options to choose from, the default named."""

    name: str
    component: str
    unit: str
    words: str
    titles: Labels
    default: str
    options: tuple[ReadingOption, ...]


class Act(FrozenRecord):
    """All that is computed for one act: its editions, oldest first, and its readings."""

    id: str
    title: str
    official: str
    editions: tuple[Edition, ...]
    readings: tuple[Reading, ...] = ()


def edition_on(act: Act, day: datetime.date) -> Edition | Reason:
    """Return the edition in force on a day, or the reason why that cannot be said.

    On the latest day on which an edition may start it has started; on the days before, from the earliest on, it may
    or may not have, and nobody guesses.
    """
    in_force: Edition | None = None
    for edition in act.editions:
        if edition.latest <= day:
            in_force = edition
        elif edition.earliest <= day:
            return start_not_known(edition.by, edition.earliest, edition.latest)
    return in_force if in_force is not None and in_force.held else text_not_held(act.id, day)


def edition_by(act: Act, by: str) -> Edition | None:
    """Return the (last) edition that an act gave, or None if it gave none."""
    return next((edition for edition in reversed(act.editions) if edition.by == by), None)
