"""The units that an exemption names → their ids in an edition, also where they have been renumbered since."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from kzlaw.clauses.identify import HEADING_LEVEL
from kzlaw.clauses.locate import Located, by_id
from kzlaw.clauses.tree import Unit
from kzlaw.diagnostics.catalogue import resolved as kinds
from kzlaw.diagnostics.wording import norms as wording
from kzlaw.editions import assembled
from kzlaw.editions.model import Timeline, Version
from kzlaw.parsed import syntax
from kzlaw.resolved import norms
from kzlaw.resolved.statements import Stated
from kzlaw.span import Span


class UnitsIn(msgspec.Struct):
    """The units of a component in one edition, found by id."""

    tops: tuple[Unit, ...]
    beside: dict[str, tuple[Unit, tuple[Unit, ...], int]] = msgspec.field(default_factory=dict)
    """Each unit with those that stand side by side with it, and its place among them."""
    by_place: dict[tuple[Span, str], Unit] = msgspec.field(default_factory=dict)

    def named(self, identifier: str) -> Located:
        """Return the unit that a person means by an id."""
        found = self._beside().get(identifier)
        return found[0] if found is not None else by_id(self.tops, identifier)

    def become(self, unit: Unit) -> Unit | None:
        """Return what a unit of an earlier edition is called now: it keeps the place where it was printed."""
        if not self.by_place:
            for other, _, _ in self._beside().values():
                self.by_place.setdefault((other.span, other.kind), other)
        return self.by_place.get((unit.span, unit.kind))

    def through(self, first: Unit, last: Unit) -> tuple[str, ...]:
        """Return the ids from one unit to another beside it, none where that one does not follow."""
        _, siblings, start = self._beside()[first.id]
        end = next((place for place in range(start, len(siblings)) if siblings[place].id == last.id), -1)
        level = HEADING_LEVEL.get(last.kind, 9) if end >= 0 else 0
        # A heading is printed flat: to be exempted from a chapter is to be exempted from what follows it.
        while 0 < level < 9 and end + 1 < len(siblings) and HEADING_LEVEL.get(siblings[end + 1].kind, 9) > level:
            end += 1
        return tuple(unit.id for unit in siblings[start : end + 1])

    def _beside(self) -> dict[str, tuple[Unit, tuple[Unit, ...], int]]:
        if not self.beside:
            levels = [self.tops]
            while levels:
                siblings = levels.pop()
                for place, unit in enumerate(siblings):
                    self.beside.setdefault(unit.id, (unit, siblings, place))
                    if unit.children:
                        levels.append(unit.children)
        return self.beside


def written_in(stated: Stated, before: Sequence[Version], timeline: Timeline) -> UnitsIn | None:
    """Return the units of the edition in which a statement was written; None where that is the present one."""
    place = stated.place.leaf.span
    for version in before:
        for unit in version.unit.walk():
            if stated.said in getattr(unit, "restated", ()) if stated.said is not None else unit.span == place:
                return UnitsIn(assembled.units(timeline, version.edition))
    return None


class Around(msgspec.Struct, frozen=True):
    """The units among which an exemption stands: ``now``, ``then`` when it was written, and in ``later`` editions."""

    now: UnitsIn
    then: UnitsIn | None
    timeline: Timeline
    later: range


def exempted_over_time(statement: syntax.Exemption, around: Around, here: norms.Setting) -> tuple[str, ...]:
    """Return the ids of the units that an exemption covers in any edition in which it stands.

    To be exempted from a chapter, or from one paragraph to another, is to be exempted from what is added there later.
    """
    covers = exempted(statement, around.now, around.then, here)
    if not covers or (statement.last is None and not _is_heading(around.now, covers[0])):
        return covers
    found = dict.fromkeys(covers)
    silent = replace(here, found=[])
    changing = {version.edition for slot in around.timeline.slots for version in slot.versions}
    for edition in sorted(changing.intersection(around.later)):
        units = UnitsIn(assembled.units(around.timeline, edition))
        found |= dict.fromkeys(exempted(statement, units, around.then or around.now, silent))
    return tuple(found)


def _is_heading(units: UnitsIn, identifier: str) -> bool:
    located = units.named(identifier)
    return isinstance(located, Unit) and located.kind in HEADING_LEVEL


def exempted(statement: syntax.Exemption, now: UnitsIn, then: UnitsIn | None, here: norms.Setting) -> tuple[str, ...]:
    """Return the ids of the units that an exemption covers, none after reporting what they cannot be.

    It names them as they were called when it was written (``then``).
    """
    ends: list[Unit] = []
    for name in (statement.first, statement.last or statement.first):
        component, _, identifier = name.rpartition("!")
        if component and component != (here.prefix.partition("!")[2] or "main"):
            here.found.append(
                kinds.UNKNOWN_EXEMPTED_UNIT.at(
                    here.place.span(statement.target_span),
                    wording.of_another_component(name),
                    wording.state_it_there(component),
                    unit=here.unit,
                )
            )
            return ()
        meant = then.named(identifier) if then is not None else None
        located = (now.become(meant) if isinstance(meant, Unit) else None) or now.named(identifier)
        if not isinstance(located, Unit):
            target = statement.target_span
            first, last = (0, len(name)) if name == statement.first else (-len(name), 0)
            columns = (target.column, target.column + last) if last else (target.end_column + first, target.end_column)
            here.found.append(
                kinds.UNKNOWN_EXEMPTED_UNIT.at(
                    here.place.span(Span("", target.line, columns[0], target.end_line, columns[1])),
                    wording.no_unit_to_exempt(name),
                    wording.WRITE_UNIT,
                    unit=here.unit,
                )
            )
            return ()
        ends.append(located)
    covered = now.through(ends[0], ends[1])
    if not covered:
        here.found.append(
            kinds.UNKNOWN_EXEMPTED_UNIT.at(
                here.place.span(statement.target_span),
                wording.not_in_a_row(ends[1].id, ends[0].id),
                wording.NAME_BOTH_ENDS,
                unit=here.unit,
            )
        )
    return covered
